// @generated from openapi.yaml
/// The two sides of the mock of each operation.
pub mod operations {
    use crate::mock::typed;
    use crate::types;
    ///The request of a mock of `initialize_connection`.
    #[derive(Debug)]
    pub struct InitializeConnectionWhen(httpmock::When);
    impl InitializeConnectionWhen {
        /// A request of the operation, with any arguments.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("POST")
                    .path_matches(
                        typed::path(
                            "/api/profile_groups/{id}/initialize_connection",
                            None,
                        ),
                    ),
            )
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Asks for this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profile_groups/{id}/initialize_connection",
                            Some(("id", &Into::<String>::into(value).to_string())),
                        ),
                    ),
            )
        }
        /// Asks for this JSON body.
        pub fn body(self, value: &types::ConnectionRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The response of a mock of `initialize_connection`.
    #[derive(Debug)]
    pub struct InitializeConnectionThen(httpmock::Then);
    impl InitializeConnectionThen {
        /// A response of which nothing is said yet.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Connection) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 401.
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 404.
        pub fn not_found(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 422.
        pub fn unprocessable_entity(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    ///The request of a mock of `list_placements`.
    #[derive(Debug)]
    pub struct ListPlacementsWhen(httpmock::When);
    impl ListPlacementsWhen {
        /// A request of the operation, with any arguments.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("GET")
                    .path_matches(typed::path("/api/profiles/{id}/placements", None)),
            )
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Asks for this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profiles/{id}/placements",
                            Some(("id", &Into::<String>::into(value).to_string())),
                        ),
                    ),
            )
        }
        ///Asks for this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `list_placements`.
    #[derive(Debug)]
    pub struct ListPlacementsThen(httpmock::Then);
    impl ListPlacementsThen {
        /// A response of which nothing is said yet.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::PlacementList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 401.
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 404.
        pub fn not_found(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    ///The request of a mock of `list_profile_groups`.
    #[derive(Debug)]
    pub struct ListProfileGroupsWhen(httpmock::When);
    impl ListProfileGroupsWhen {
        /// A request of the operation, with any arguments.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("GET")
                    .path_matches(typed::path("/api/profile_groups", None)),
            )
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
    }
    ///The response of a mock of `list_profile_groups`.
    #[derive(Debug)]
    pub struct ListProfileGroupsThen(httpmock::Then);
    impl ListProfileGroupsThen {
        /// A response of which nothing is said yet.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::ProfileGroupList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 401.
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    ///The request of a mock of `create_profile_group`.
    #[derive(Debug)]
    pub struct CreateProfileGroupWhen(httpmock::When);
    impl CreateProfileGroupWhen {
        /// A request of the operation, with any arguments.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("POST")
                    .path_matches(typed::path("/api/profile_groups", None)),
            )
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Asks for this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(
                self.0.header("Idempotency-Key", Into::<String>::into(value).to_string()),
            )
        }
        /// Asks for this JSON body.
        pub fn body(self, value: &types::CreateProfileGroupRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The response of a mock of `create_profile_group`.
    #[derive(Debug)]
    pub struct CreateProfileGroupThen(httpmock::Then);
    impl CreateProfileGroupThen {
        /// A response of which nothing is said yet.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 201.
        pub fn created(self, value: &types::ProfileGroup) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 401.
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 409.
        pub fn conflict(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 422.
        pub fn unprocessable_entity(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    ///The request of a mock of `get_profile_group`.
    #[derive(Debug)]
    pub struct GetProfileGroupWhen(httpmock::When);
    impl GetProfileGroupWhen {
        /// A request of the operation, with any arguments.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("GET")
                    .path_matches(typed::path("/api/profile_groups/{id}", None)),
            )
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Asks for this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profile_groups/{id}",
                            Some(("id", &Into::<String>::into(value).to_string())),
                        ),
                    ),
            )
        }
    }
    ///The response of a mock of `get_profile_group`.
    #[derive(Debug)]
    pub struct GetProfileGroupThen(httpmock::Then);
    impl GetProfileGroupThen {
        /// A response of which nothing is said yet.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::ProfileGroup) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 401.
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 404.
        pub fn not_found(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    ///The request of a mock of `delete_profile_group`.
    #[derive(Debug)]
    pub struct DeleteProfileGroupWhen(httpmock::When);
    impl DeleteProfileGroupWhen {
        /// A request of the operation, with any arguments.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("DELETE")
                    .path_matches(typed::path("/api/profile_groups/{id}", None)),
            )
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Asks for this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profile_groups/{id}",
                            Some(("id", &Into::<String>::into(value).to_string())),
                        ),
                    ),
            )
        }
        ///Asks for this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(
                self.0.header("Idempotency-Key", Into::<String>::into(value).to_string()),
            )
        }
    }
    ///The response of a mock of `delete_profile_group`.
    #[derive(Debug)]
    pub struct DeleteProfileGroupThen(httpmock::Then);
    impl DeleteProfileGroupThen {
        /// A response of which nothing is said yet.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::DeletedProfileGroup) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 401.
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 404.
        pub fn not_found(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 409.
        pub fn conflict(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 422.
        pub fn unprocessable_entity(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(422u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
}
/// A method of `httpmock::MockServer` for each operation, whose arguments have the types of the operation.
pub trait MockServerExt {
    /// Mocks a request that the document does not have.
    fn mock_with<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(httpmock::When, httpmock::Then);
    ///Mocks [`Connections::initialize_connection`](crate::handles::Connections::initialize_connection): says which request to respond to, and how.
    fn initialize_connection<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::InitializeConnectionWhen,
            operations::InitializeConnectionThen,
        ),
    {
        self.mock_with(|when, then| configure(
            operations::InitializeConnectionWhen::new(when),
            operations::InitializeConnectionThen::new(then),
        ))
    }
    ///Mocks [`Placements::list_placements`](crate::handles::Placements::list_placements): says which request to respond to, and how.
    fn list_placements<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListPlacementsWhen, operations::ListPlacementsThen),
    {
        self.mock_with(|when, then| configure(
            operations::ListPlacementsWhen::new(when),
            operations::ListPlacementsThen::new(then),
        ))
    }
    ///Mocks [`ProfileGroups::list_profile_groups`](crate::handles::ProfileGroups::list_profile_groups): says which request to respond to, and how.
    fn list_profile_groups<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProfileGroupsWhen, operations::ListProfileGroupsThen),
    {
        self.mock_with(|when, then| configure(
            operations::ListProfileGroupsWhen::new(when),
            operations::ListProfileGroupsThen::new(then),
        ))
    }
    ///Mocks [`ProfileGroups::create_profile_group`](crate::handles::ProfileGroups::create_profile_group): says which request to respond to, and how.
    fn create_profile_group<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateProfileGroupWhen,
            operations::CreateProfileGroupThen,
        ),
    {
        self.mock_with(|when, then| configure(
            operations::CreateProfileGroupWhen::new(when),
            operations::CreateProfileGroupThen::new(then),
        ))
    }
    ///Mocks [`ProfileGroups::get_profile_group`](crate::handles::ProfileGroups::get_profile_group): says which request to respond to, and how.
    fn get_profile_group<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProfileGroupWhen, operations::GetProfileGroupThen),
    {
        self.mock_with(|when, then| configure(
            operations::GetProfileGroupWhen::new(when),
            operations::GetProfileGroupThen::new(then),
        ))
    }
    ///Mocks [`ProfileGroups::delete_profile_group`](crate::handles::ProfileGroups::delete_profile_group): says which request to respond to, and how.
    fn delete_profile_group<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProfileGroupWhen,
            operations::DeleteProfileGroupThen,
        ),
    {
        self.mock_with(|when, then| configure(
            operations::DeleteProfileGroupWhen::new(when),
            operations::DeleteProfileGroupThen::new(then),
        ))
    }
}
impl MockServerExt for httpmock::MockServer {
    fn mock_with<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(httpmock::When, httpmock::Then),
    {
        self.mock(configure)
    }
}
