// @generated from openapi.yaml
pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::types;
    ///The side `ListProfileGroupsWhen` of a mock.
    pub struct ListProfileGroupsWhen(::httpmock::When);
    impl ListProfileGroupsWhen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(::regex::Regex::new("^/api/profile_groups$").unwrap()),
            )
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    ///The side `ListProfileGroupsThen` of a mock.
    pub struct ListProfileGroupsThen(::httpmock::Then);
    impl ListProfileGroupsThen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        ///Answers with the status "ok".
        pub fn ok(self, value: &types::ProfileGroupList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "unauthorized".
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
    ///The side `CreateProfileGroupWhen` of a mock.
    pub struct CreateProfileGroupWhen(::httpmock::When);
    impl CreateProfileGroupWhen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(::regex::Regex::new("^/api/profile_groups$").unwrap()),
            )
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        ///Sets `idempotency_key`.
        pub fn idempotency_key<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.header("Idempotency-Key", value.to_string()))
            } else {
                Self(self.0.header_missing("Idempotency-Key"))
            }
        }
        ///The body of the request.
        pub fn body(self, value: &types::CreateProfileGroupRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The side `CreateProfileGroupThen` of a mock.
    pub struct CreateProfileGroupThen(::httpmock::Then);
    impl CreateProfileGroupThen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        ///Answers with the status "created".
        pub fn created(self, value: &types::ProfileGroup) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "unauthorized".
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "conflict".
        pub fn conflict(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "unprocessable entity".
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
    ///The side `GetProfileGroupWhen` of a mock.
    pub struct GetProfileGroupWhen(::httpmock::When);
    impl GetProfileGroupWhen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        ::regex::Regex::new("^/api/profile_groups/[^/]*$").unwrap(),
                    ),
            )
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        ///Sets `id`.
        pub fn id(self, value: &str) -> Self {
            let re = ::regex::Regex::new(
                    &format!(
                        "^/api/profile_groups/{}$", ::regex::escape(& value.to_string())
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    ///The side `GetProfileGroupThen` of a mock.
    pub struct GetProfileGroupThen(::httpmock::Then);
    impl GetProfileGroupThen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        ///Answers with the status "ok".
        pub fn ok(self, value: &types::ProfileGroup) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "unauthorized".
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "not found".
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
    ///The side `DeleteProfileGroupWhen` of a mock.
    pub struct DeleteProfileGroupWhen(::httpmock::When);
    impl DeleteProfileGroupWhen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        ::regex::Regex::new("^/api/profile_groups/[^/]*$").unwrap(),
                    ),
            )
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        ///Sets `id`.
        pub fn id(self, value: &str) -> Self {
            let re = ::regex::Regex::new(
                    &format!(
                        "^/api/profile_groups/{}$", ::regex::escape(& value.to_string())
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        ///Sets `idempotency_key`.
        pub fn idempotency_key<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.header("Idempotency-Key", value.to_string()))
            } else {
                Self(self.0.header_missing("Idempotency-Key"))
            }
        }
    }
    ///The side `DeleteProfileGroupThen` of a mock.
    pub struct DeleteProfileGroupThen(::httpmock::Then);
    impl DeleteProfileGroupThen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        ///Answers with the status "ok".
        pub fn ok(self, value: &types::DeletedProfileGroup) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "unauthorized".
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "not found".
        pub fn not_found(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "conflict".
        pub fn conflict(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "unprocessable entity".
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
    ///The side `InitializeConnectionWhen` of a mock.
    pub struct InitializeConnectionWhen(::httpmock::When);
    impl InitializeConnectionWhen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        ::regex::Regex::new(
                                "^/api/profile_groups/[^/]*/initialize_connection$",
                            )
                            .unwrap(),
                    ),
            )
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        ///Sets `id`.
        pub fn id(self, value: &str) -> Self {
            let re = ::regex::Regex::new(
                    &format!(
                        "^/api/profile_groups/{}/initialize_connection$",
                        ::regex::escape(& value.to_string())
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        ///The body of the request.
        pub fn body(self, value: &types::ConnectionRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The side `InitializeConnectionThen` of a mock.
    pub struct InitializeConnectionThen(::httpmock::Then);
    impl InitializeConnectionThen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        ///Answers with the status "ok".
        pub fn ok(self, value: &types::Connection) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "unauthorized".
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "not found".
        pub fn not_found(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "unprocessable entity".
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
    ///The side `ListPlacementsWhen` of a mock.
    pub struct ListPlacementsWhen(::httpmock::When);
    impl ListPlacementsWhen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        ::regex::Regex::new("^/api/profiles/[^/]*/placements$").unwrap(),
                    ),
            )
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        ///Sets `id`.
        pub fn id(self, value: &str) -> Self {
            let re = ::regex::Regex::new(
                    &format!(
                        "^/api/profiles/{}/placements$", ::regex::escape(& value
                        .to_string())
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        ///Sets `profile_group_id`.
        pub fn profile_group_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(crate::mock::query(self.0, "profile_group_id", &value))
            } else {
                Self(self.0.query_param_missing("profile_group_id"))
            }
        }
    }
    ///The side `ListPlacementsThen` of a mock.
    pub struct ListPlacementsThen(::httpmock::Then);
    impl ListPlacementsThen {
        ///Begins with nothing set.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        ///The untyped form, for what the document does not provide for.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        ///Answers with the status "ok".
        pub fn ok(self, value: &types::PlacementList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "unauthorized".
        pub fn unauthorized(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Answers with the status "not found".
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
}
///A method of `httpmock::MockServer` for each operation, with arguments and answers of the operation's types.
pub trait MockServerExt {
    ///Mocks [`list_profile_groups`](crate::Client::list_profile_groups): says when to answer, and what.
    fn list_profile_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProfileGroupsWhen, operations::ListProfileGroupsThen);
    ///Mocks [`create_profile_group`](crate::Client::create_profile_group): says when to answer, and what.
    fn create_profile_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateProfileGroupWhen,
            operations::CreateProfileGroupThen,
        );
    ///Mocks [`get_profile_group`](crate::Client::get_profile_group): says when to answer, and what.
    fn get_profile_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProfileGroupWhen, operations::GetProfileGroupThen);
    ///Mocks [`delete_profile_group`](crate::Client::delete_profile_group): says when to answer, and what.
    fn delete_profile_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProfileGroupWhen,
            operations::DeleteProfileGroupThen,
        );
    ///Mocks [`initialize_connection`](crate::Client::initialize_connection): says when to answer, and what.
    fn initialize_connection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::InitializeConnectionWhen,
            operations::InitializeConnectionThen,
        );
    ///Mocks [`list_placements`](crate::Client::list_placements): says when to answer, and what.
    fn list_placements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListPlacementsWhen, operations::ListPlacementsThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn list_profile_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProfileGroupsWhen, operations::ListProfileGroupsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListProfileGroupsWhen::new(when),
                operations::ListProfileGroupsThen::new(then),
            )
        })
    }
    fn create_profile_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreateProfileGroupWhen,
            operations::CreateProfileGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateProfileGroupWhen::new(when),
                operations::CreateProfileGroupThen::new(then),
            )
        })
    }
    fn get_profile_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProfileGroupWhen, operations::GetProfileGroupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetProfileGroupWhen::new(when),
                operations::GetProfileGroupThen::new(then),
            )
        })
    }
    fn delete_profile_group<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeleteProfileGroupWhen,
            operations::DeleteProfileGroupThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteProfileGroupWhen::new(when),
                operations::DeleteProfileGroupThen::new(then),
            )
        })
    }
    fn initialize_connection<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::InitializeConnectionWhen,
            operations::InitializeConnectionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::InitializeConnectionWhen::new(when),
                operations::InitializeConnectionThen::new(then),
            )
        })
    }
    fn list_placements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListPlacementsWhen, operations::ListPlacementsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListPlacementsWhen::new(when),
                operations::ListPlacementsThen::new(then),
            )
        })
    }
}
