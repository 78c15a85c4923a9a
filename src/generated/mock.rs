// @generated from openapi.yaml
/// The two sides of the mock of each operation.
pub mod operations {
    use crate::mock::typed;
    use crate::types;
    ///The request of a mock of `list_calendar_events`.
    pub struct ListCalendarEventsWhen(httpmock::When);
    impl ListCalendarEventsWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("GET").path_matches(typed::path("/api/calendar", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `category`.
        pub fn category(self, value: Vec<types::CalendarCategory>) -> Self {
            Self(typed::commas(self.0, "category", &value))
        }
        ///Matches requests with this `type`.
        pub fn type_(self, value: Vec<types::CalendarEventType>) -> Self {
            Self(typed::commas(self.0, "type", &value))
        }
        ///Matches requests with this `country`.
        pub fn country(self, value: Vec<String>) -> Self {
            Self(typed::commas(self.0, "country", &value))
        }
        ///Matches requests with this `tag`.
        pub fn tag(self, value: Vec<String>) -> Self {
            Self(typed::commas(self.0, "tag", &value))
        }
        ///Matches requests with this `month`.
        pub fn month(self, value: i64) -> Self {
            Self(typed::query(self.0, "month", &value))
        }
        ///Matches requests with this `q`.
        pub fn q(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "q", &Into::<String>::into(value)))
        }
        ///Matches requests with this `from`.
        pub fn from(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "from", &Into::<String>::into(value)))
        }
        ///Matches requests with this `to`.
        pub fn to(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "to", &Into::<String>::into(value)))
        }
        ///Matches requests with this `page`.
        pub fn page(self, value: i64) -> Self {
            Self(typed::query(self.0, "page", &value))
        }
        ///Matches requests with this `per_page`.
        pub fn per_page(self, value: i64) -> Self {
            Self(typed::query(self.0, "per_page", &value))
        }
    }
    ///The response of a mock of `list_calendar_events`.
    pub struct ListCalendarEventsThen(httpmock::Then);
    impl ListCalendarEventsThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::CalendarEventList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
    }
    ///The request of a mock of `initialize_connection`.
    pub struct InitializeConnectionWhen(httpmock::When);
    impl InitializeConnectionWhen {
        /// Matches each request of the operation.
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
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profile_groups/{id}/initialize_connection",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        /// Matches requests with this JSON body.
        pub fn body(self, value: &types::ConnectionRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The response of a mock of `initialize_connection`.
    pub struct InitializeConnectionThen(httpmock::Then);
    impl InitializeConnectionThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
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
    pub struct ListPlacementsWhen(httpmock::When);
    impl ListPlacementsWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("GET")
                    .path_matches(typed::path("/api/profiles/{id}/placements", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profiles/{id}/placements",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `list_placements`.
    pub struct ListPlacementsThen(httpmock::Then);
    impl ListPlacementsThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
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
    ///The request of a mock of `list_posts`.
    pub struct ListPostsWhen(httpmock::When);
    impl ListPostsWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("GET").path_matches(typed::path("/api/posts", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `page`.
        pub fn page(self, value: i64) -> Self {
            Self(typed::query(self.0, "page", &value))
        }
        ///Matches requests with this `per_page`.
        pub fn per_page(self, value: i64) -> Self {
            Self(typed::query(self.0, "per_page", &value))
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `status`.
        pub fn status(self, value: impl Into<types::PostStatusFilter>) -> Self {
            Self(
                typed::query(
                    self.0,
                    "status",
                    &Into::<types::PostStatusFilter>::into(value),
                ),
            )
        }
        ///Matches requests with this `platforms[]`.
        pub fn platforms(self, value: Vec<types::Platform>) -> Self {
            Self(typed::list(self.0, "platforms[]", &value))
        }
        ///Matches requests with this `source`.
        pub fn source(self, value: impl Into<types::PostSource>) -> Self {
            Self(typed::query(self.0, "source", &Into::<types::PostSource>::into(value)))
        }
        ///Matches requests with this `scheduled_after`.
        pub fn scheduled_after(self, value: impl Into<types::Timestamp>) -> Self {
            Self(
                typed::query(
                    self.0,
                    "scheduled_after",
                    &Into::<types::Timestamp>::into(value),
                ),
            )
        }
    }
    ///The response of a mock of `list_posts`.
    pub struct ListPostsThen(httpmock::Then);
    impl ListPostsThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::PostList) -> Self {
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
    ///The request of a mock of `create_post`.
    pub struct CreatePostWhen(httpmock::When);
    impl CreatePostWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("POST").path_matches(typed::path("/api/posts", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
        ///Matches requests with this `X-Skip-Duplicate-Check`.
        pub fn skip_duplicate_check(self, value: bool) -> Self {
            Self(self.0.header("X-Skip-Duplicate-Check", value.to_string()))
        }
        /// Matches requests with this JSON body.
        pub fn body(self, value: &types::CreatePostRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
        /// Matches requests with this form, which is sent if there is a file in the body. Name and media type of a file
        /// are compared, and the content of one that is in memory.
        pub fn form(self, value: &types::CreatePostRequest) -> Self {
            Self(typed::form(self.0, value, &["platforms"]))
        }
    }
    ///The response of a mock of `create_post`.
    pub struct CreatePostThen(httpmock::Then);
    impl CreatePostThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 201.
        pub fn created(self, value: &types::Post) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 400.
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
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
    ///The request of a mock of `get_post_stats`.
    pub struct GetPostStatsWhen(httpmock::When);
    impl GetPostStatsWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("GET").path_matches(typed::path("/api/posts/stats", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `post_ids`.
        pub fn post_ids(self, value: Vec<String>) -> Self {
            Self(typed::commas(self.0, "post_ids", &value))
        }
        ///Matches requests with this `profiles`.
        pub fn profiles(self, value: Vec<String>) -> Self {
            Self(typed::commas(self.0, "profiles", &value))
        }
        ///Matches requests with this `from`.
        pub fn from(self, value: impl Into<types::Timestamp>) -> Self {
            Self(typed::query(self.0, "from", &Into::<types::Timestamp>::into(value)))
        }
        ///Matches requests with this `to`.
        pub fn to(self, value: impl Into<types::Timestamp>) -> Self {
            Self(typed::query(self.0, "to", &Into::<types::Timestamp>::into(value)))
        }
    }
    ///The response of a mock of `get_post_stats`.
    pub struct GetPostStatsThen(httpmock::Then);
    impl GetPostStatsThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::PostStats) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 400.
        pub fn bad_request(self, value: &types::ErrorResponse) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
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
    ///The request of a mock of `get_post`.
    pub struct GetPostWhen(httpmock::When);
    impl GetPostWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("GET").path_matches(typed::path("/api/posts/{id}", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/posts/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `get_post`.
    pub struct GetPostThen(httpmock::Then);
    impl GetPostThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Post) -> Self {
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
    ///The request of a mock of `update_post`.
    pub struct UpdatePostWhen(httpmock::When);
    impl UpdatePostWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner.method("PATCH").path_matches(typed::path("/api/posts/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/posts/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
        /// Matches requests with this JSON body.
        pub fn body(self, value: &types::UpdatePostRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
        /// Matches requests with this form, which is sent if there is a file in the body. Name and media type of a file
        /// are compared, and the content of one that is in memory.
        pub fn form(self, value: &types::UpdatePostRequest) -> Self {
            Self(typed::form(self.0, value, &["platforms"]))
        }
    }
    ///The response of a mock of `update_post`.
    pub struct UpdatePostThen(httpmock::Then);
    impl UpdatePostThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Post) -> Self {
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
    ///The request of a mock of `delete_post`.
    pub struct DeletePostWhen(httpmock::When);
    impl DeletePostWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner.method("DELETE").path_matches(typed::path("/api/posts/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/posts/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
        ///Matches requests with this `delete_on_platform`.
        pub fn delete_on_platform(self, value: bool) -> Self {
            Self(typed::query(self.0, "delete_on_platform", &value))
        }
    }
    ///The response of a mock of `delete_post`.
    pub struct DeletePostThen(httpmock::Then);
    impl DeletePostThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Deleted) -> Self {
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
    }
    ///The request of a mock of `publish_post`.
    pub struct PublishPostWhen(httpmock::When);
    impl PublishPostWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("POST")
                    .path_matches(typed::path("/api/posts/{id}/publish", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/posts/{id}/publish",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `publish_post`.
    pub struct PublishPostThen(httpmock::Then);
    impl PublishPostThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Post) -> Self {
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
    ///The request of a mock of `delete_post_on_platform`.
    pub struct DeletePostOnPlatformWhen(httpmock::When);
    impl DeletePostOnPlatformWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("POST")
                    .path_matches(
                        typed::path("/api/posts/{id}/delete_on_platform", None),
                    ),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/posts/{id}/delete_on_platform",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
        /// Matches requests with this JSON body.
        pub fn body(self, value: &types::DeletePostOnPlatformRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The response of a mock of `delete_post_on_platform`.
    pub struct DeletePostOnPlatformThen(httpmock::Then);
    impl DeletePostOnPlatformThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::PlatformDeletion) -> Self {
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
    ///The request of a mock of `list_profile_groups`.
    pub struct ListProfileGroupsWhen(httpmock::When);
    impl ListProfileGroupsWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("GET")
                    .path_matches(typed::path("/api/profile_groups", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
    }
    ///The response of a mock of `list_profile_groups`.
    pub struct ListProfileGroupsThen(httpmock::Then);
    impl ListProfileGroupsThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
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
    pub struct CreateProfileGroupWhen(httpmock::When);
    impl CreateProfileGroupWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("POST")
                    .path_matches(typed::path("/api/profile_groups", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
        /// Matches requests with this JSON body.
        pub fn body(self, value: &types::CreateProfileGroupRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The response of a mock of `create_profile_group`.
    pub struct CreateProfileGroupThen(httpmock::Then);
    impl CreateProfileGroupThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
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
    pub struct GetProfileGroupWhen(httpmock::When);
    impl GetProfileGroupWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("GET")
                    .path_matches(typed::path("/api/profile_groups/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profile_groups/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
    }
    ///The response of a mock of `get_profile_group`.
    pub struct GetProfileGroupThen(httpmock::Then);
    impl GetProfileGroupThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
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
    pub struct DeleteProfileGroupWhen(httpmock::When);
    impl DeleteProfileGroupWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("DELETE")
                    .path_matches(typed::path("/api/profile_groups/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profile_groups/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `delete_profile_group`.
    pub struct DeleteProfileGroupThen(httpmock::Then);
    impl DeleteProfileGroupThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Deleted) -> Self {
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
    ///The request of a mock of `list_profiles`.
    pub struct ListProfilesWhen(httpmock::When);
    impl ListProfilesWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("GET").path_matches(typed::path("/api/profiles", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `list_profiles`.
    pub struct ListProfilesThen(httpmock::Then);
    impl ListProfilesThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::ProfileList) -> Self {
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
    ///The request of a mock of `get_profile`.
    pub struct GetProfileWhen(httpmock::When);
    impl GetProfileWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner.method("GET").path_matches(typed::path("/api/profiles/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profiles/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `get_profile`.
    pub struct GetProfileThen(httpmock::Then);
    impl GetProfileThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Profile) -> Self {
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
    ///The request of a mock of `delete_profile`.
    pub struct DeleteProfileWhen(httpmock::When);
    impl DeleteProfileWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("DELETE")
                    .path_matches(typed::path("/api/profiles/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/profiles/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `delete_profile`.
    pub struct DeleteProfileThen(httpmock::Then);
    impl DeleteProfileThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::SuccessResponse) -> Self {
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
    }
    ///The request of a mock of `list_queues`.
    pub struct ListQueuesWhen(httpmock::When);
    impl ListQueuesWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("GET").path_matches(typed::path("/api/post_queues", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `list_queues`.
    pub struct ListQueuesThen(httpmock::Then);
    impl ListQueuesThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::QueueList) -> Self {
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
    ///The request of a mock of `create_queue`.
    pub struct CreateQueueWhen(httpmock::When);
    impl CreateQueueWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner.method("POST").path_matches(typed::path("/api/post_queues", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
        /// Matches requests with this JSON body.
        pub fn body(self, value: &types::CreateQueueRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The response of a mock of `create_queue`.
    pub struct CreateQueueThen(httpmock::Then);
    impl CreateQueueThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 201.
        pub fn created(self, value: &types::Queue) -> Self {
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
    ///The request of a mock of `get_queue`.
    pub struct GetQueueWhen(httpmock::When);
    impl GetQueueWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("GET")
                    .path_matches(typed::path("/api/post_queues/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/post_queues/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `get_queue`.
    pub struct GetQueueThen(httpmock::Then);
    impl GetQueueThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Queue) -> Self {
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
    ///The request of a mock of `update_queue`.
    pub struct UpdateQueueWhen(httpmock::When);
    impl UpdateQueueWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("PATCH")
                    .path_matches(typed::path("/api/post_queues/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/post_queues/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
        /// Matches requests with this JSON body.
        pub fn body(self, value: &types::UpdateQueueRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The response of a mock of `update_queue`.
    pub struct UpdateQueueThen(httpmock::Then);
    impl UpdateQueueThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Queue) -> Self {
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
    ///The request of a mock of `delete_queue`.
    pub struct DeleteQueueWhen(httpmock::When);
    impl DeleteQueueWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("DELETE")
                    .path_matches(typed::path("/api/post_queues/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/post_queues/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `delete_queue`.
    pub struct DeleteQueueThen(httpmock::Then);
    impl DeleteQueueThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Deleted) -> Self {
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
    }
    ///The request of a mock of `get_queue_next_slot`.
    pub struct GetQueueNextSlotWhen(httpmock::When);
    impl GetQueueNextSlotWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("GET")
                    .path_matches(typed::path("/api/post_queues/{id}/next_slot", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/post_queues/{id}/next_slot",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `get_queue_next_slot`.
    pub struct GetQueueNextSlotThen(httpmock::Then);
    impl GetQueueNextSlotThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::NextSlot) -> Self {
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
    ///The request of a mock of `create_upload`.
    pub struct CreateUploadWhen(httpmock::When);
    impl CreateUploadWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("POST").path_matches(typed::path("/api/uploads", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `create_upload`.
    pub struct CreateUploadThen(httpmock::Then);
    impl CreateUploadThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Upload) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(value),
            )
        }
        ///Responds with the status 201.
        pub fn created(self, value: &types::Upload) -> Self {
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
    }
    ///The request of a mock of `list_webhooks`.
    pub struct ListWebhooksWhen(httpmock::When);
    impl ListWebhooksWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("GET").path_matches(typed::path("/api/webhooks", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `list_webhooks`.
    pub struct ListWebhooksThen(httpmock::Then);
    impl ListWebhooksThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::WebhookList) -> Self {
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
    ///The request of a mock of `create_webhook`.
    pub struct CreateWebhookWhen(httpmock::When);
    impl CreateWebhookWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(inner.method("POST").path_matches(typed::path("/api/webhooks", None)))
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
        /// Matches requests with this JSON body.
        pub fn body(self, value: &types::CreateWebhookRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The response of a mock of `create_webhook`.
    pub struct CreateWebhookThen(httpmock::Then);
    impl CreateWebhookThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 201.
        pub fn created(self, value: &types::Webhook) -> Self {
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
    ///The request of a mock of `get_webhook`.
    pub struct GetWebhookWhen(httpmock::When);
    impl GetWebhookWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner.method("GET").path_matches(typed::path("/api/webhooks/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/webhooks/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `get_webhook`.
    pub struct GetWebhookThen(httpmock::Then);
    impl GetWebhookThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Webhook) -> Self {
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
    ///The request of a mock of `update_webhook`.
    pub struct UpdateWebhookWhen(httpmock::When);
    impl UpdateWebhookWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("PATCH")
                    .path_matches(typed::path("/api/webhooks/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/webhooks/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
        /// Matches requests with this JSON body.
        pub fn body(self, value: &types::UpdateWebhookRequest) -> Self {
            Self(self.0.json_body_obj(value))
        }
    }
    ///The response of a mock of `update_webhook`.
    pub struct UpdateWebhookThen(httpmock::Then);
    impl UpdateWebhookThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Webhook) -> Self {
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
    ///The request of a mock of `delete_webhook`.
    pub struct DeleteWebhookWhen(httpmock::When);
    impl DeleteWebhookWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("DELETE")
                    .path_matches(typed::path("/api/webhooks/{id}", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/webhooks/{id}",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
        ///Matches requests with this `Idempotency-Key`.
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `delete_webhook`.
    pub struct DeleteWebhookThen(httpmock::Then);
    impl DeleteWebhookThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::Deleted) -> Self {
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
    }
    ///The request of a mock of `list_webhook_deliveries`.
    pub struct ListWebhookDeliveriesWhen(httpmock::When);
    impl ListWebhookDeliveriesWhen {
        /// Matches each request of the operation.
        pub fn new(inner: httpmock::When) -> Self {
            Self(
                inner
                    .method("GET")
                    .path_matches(typed::path("/api/webhooks/{id}/deliveries", None)),
            )
        }
        /// Returns the untyped form, for conditions that have no method here.
        pub fn into_inner(self) -> httpmock::When {
            self.0
        }
        ///Matches requests with this `id`.
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(
                self
                    .0
                    .path_matches(
                        typed::path(
                            "/api/webhooks/{id}/deliveries",
                            Some(("id", &Into::<String>::into(value))),
                        ),
                    ),
            )
        }
        ///Matches requests with this `page`.
        pub fn page(self, value: i64) -> Self {
            Self(typed::query(self.0, "page", &value))
        }
        ///Matches requests with this `per_page`.
        pub fn per_page(self, value: i64) -> Self {
            Self(typed::query(self.0, "per_page", &value))
        }
        ///Matches requests with this `profile_group_id`.
        pub fn profile_group_id(self, value: impl Into<String>) -> Self {
            Self(typed::query(self.0, "profile_group_id", &Into::<String>::into(value)))
        }
    }
    ///The response of a mock of `list_webhook_deliveries`.
    pub struct ListWebhookDeliveriesThen(httpmock::Then);
    impl ListWebhookDeliveriesThen {
        /// Wraps a response of `httpmock`.
        pub fn new(inner: httpmock::Then) -> Self {
            Self(inner)
        }
        /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
        pub fn into_inner(self) -> httpmock::Then {
            self.0
        }
        ///Responds with the status 200.
        pub fn ok(self, value: &types::WebhookDeliveryList) -> Self {
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
}
/// A method of `httpmock::MockServer` for each operation, whose arguments have the types of the operation.
pub trait MockServerExt {
    /// Mocks a request that the document does not have.
    fn mock_with<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(httpmock::When, httpmock::Then);
    ///Mocks [`Calendar::list`](crate::handles::Calendar::list): `configure` sets which requests match, and the response.
    fn list_calendar_events<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListCalendarEventsWhen,
            operations::ListCalendarEventsThen,
        ),
    {
        self.mock_with(|when, then| configure(
            operations::ListCalendarEventsWhen::new(when),
            operations::ListCalendarEventsThen::new(then),
        ))
    }
    ///Mocks [`Connections::initialize`](crate::handles::Connections::initialize): `configure` sets which requests match, and the response.
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
    ///Mocks [`Placements::list`](crate::handles::Placements::list): `configure` sets which requests match, and the response.
    fn list_placements<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListPlacementsWhen, operations::ListPlacementsThen),
    {
        self.mock_with(|when, then| configure(
            operations::ListPlacementsWhen::new(when),
            operations::ListPlacementsThen::new(then),
        ))
    }
    ///Mocks [`Posts::list`](crate::handles::Posts::list): `configure` sets which requests match, and the response.
    fn list_posts<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListPostsWhen, operations::ListPostsThen),
    {
        self.mock_with(|when, then| configure(
            operations::ListPostsWhen::new(when),
            operations::ListPostsThen::new(then),
        ))
    }
    ///Mocks [`Posts::create`](crate::handles::Posts::create): `configure` sets which requests match, and the response.
    fn create_post<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreatePostWhen, operations::CreatePostThen),
    {
        self.mock_with(|when, then| configure(
            operations::CreatePostWhen::new(when),
            operations::CreatePostThen::new(then),
        ))
    }
    ///Mocks [`Posts::stats`](crate::handles::Posts::stats): `configure` sets which requests match, and the response.
    fn get_post_stats<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetPostStatsWhen, operations::GetPostStatsThen),
    {
        self.mock_with(|when, then| configure(
            operations::GetPostStatsWhen::new(when),
            operations::GetPostStatsThen::new(then),
        ))
    }
    ///Mocks [`Posts::get`](crate::handles::Posts::get): `configure` sets which requests match, and the response.
    fn get_post<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetPostWhen, operations::GetPostThen),
    {
        self.mock_with(|when, then| configure(
            operations::GetPostWhen::new(when),
            operations::GetPostThen::new(then),
        ))
    }
    ///Mocks [`Posts::update`](crate::handles::Posts::update): `configure` sets which requests match, and the response.
    fn update_post<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdatePostWhen, operations::UpdatePostThen),
    {
        self.mock_with(|when, then| configure(
            operations::UpdatePostWhen::new(when),
            operations::UpdatePostThen::new(then),
        ))
    }
    ///Mocks [`Posts::delete`](crate::handles::Posts::delete): `configure` sets which requests match, and the response.
    fn delete_post<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeletePostWhen, operations::DeletePostThen),
    {
        self.mock_with(|when, then| configure(
            operations::DeletePostWhen::new(when),
            operations::DeletePostThen::new(then),
        ))
    }
    ///Mocks [`Posts::publish`](crate::handles::Posts::publish): `configure` sets which requests match, and the response.
    fn publish_post<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::PublishPostWhen, operations::PublishPostThen),
    {
        self.mock_with(|when, then| configure(
            operations::PublishPostWhen::new(when),
            operations::PublishPostThen::new(then),
        ))
    }
    ///Mocks [`Posts::delete_on_platform`](crate::handles::Posts::delete_on_platform): `configure` sets which requests match, and the response.
    fn delete_post_on_platform<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeletePostOnPlatformWhen,
            operations::DeletePostOnPlatformThen,
        ),
    {
        self.mock_with(|when, then| configure(
            operations::DeletePostOnPlatformWhen::new(when),
            operations::DeletePostOnPlatformThen::new(then),
        ))
    }
    ///Mocks [`ProfileGroups::list`](crate::handles::ProfileGroups::list): `configure` sets which requests match, and the response.
    fn list_profile_groups<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProfileGroupsWhen, operations::ListProfileGroupsThen),
    {
        self.mock_with(|when, then| configure(
            operations::ListProfileGroupsWhen::new(when),
            operations::ListProfileGroupsThen::new(then),
        ))
    }
    ///Mocks [`ProfileGroups::create`](crate::handles::ProfileGroups::create): `configure` sets which requests match, and the response.
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
    ///Mocks [`ProfileGroups::get`](crate::handles::ProfileGroups::get): `configure` sets which requests match, and the response.
    fn get_profile_group<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProfileGroupWhen, operations::GetProfileGroupThen),
    {
        self.mock_with(|when, then| configure(
            operations::GetProfileGroupWhen::new(when),
            operations::GetProfileGroupThen::new(then),
        ))
    }
    ///Mocks [`ProfileGroups::delete`](crate::handles::ProfileGroups::delete): `configure` sets which requests match, and the response.
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
    ///Mocks [`Profiles::list`](crate::handles::Profiles::list): `configure` sets which requests match, and the response.
    fn list_profiles<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListProfilesWhen, operations::ListProfilesThen),
    {
        self.mock_with(|when, then| configure(
            operations::ListProfilesWhen::new(when),
            operations::ListProfilesThen::new(then),
        ))
    }
    ///Mocks [`Profiles::get`](crate::handles::Profiles::get): `configure` sets which requests match, and the response.
    fn get_profile<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetProfileWhen, operations::GetProfileThen),
    {
        self.mock_with(|when, then| configure(
            operations::GetProfileWhen::new(when),
            operations::GetProfileThen::new(then),
        ))
    }
    ///Mocks [`Profiles::delete`](crate::handles::Profiles::delete): `configure` sets which requests match, and the response.
    fn delete_profile<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteProfileWhen, operations::DeleteProfileThen),
    {
        self.mock_with(|when, then| configure(
            operations::DeleteProfileWhen::new(when),
            operations::DeleteProfileThen::new(then),
        ))
    }
    ///Mocks [`Queues::list`](crate::handles::Queues::list): `configure` sets which requests match, and the response.
    fn list_queues<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListQueuesWhen, operations::ListQueuesThen),
    {
        self.mock_with(|when, then| configure(
            operations::ListQueuesWhen::new(when),
            operations::ListQueuesThen::new(then),
        ))
    }
    ///Mocks [`Queues::create`](crate::handles::Queues::create): `configure` sets which requests match, and the response.
    fn create_queue<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateQueueWhen, operations::CreateQueueThen),
    {
        self.mock_with(|when, then| configure(
            operations::CreateQueueWhen::new(when),
            operations::CreateQueueThen::new(then),
        ))
    }
    ///Mocks [`Queues::get`](crate::handles::Queues::get): `configure` sets which requests match, and the response.
    fn get_queue<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetQueueWhen, operations::GetQueueThen),
    {
        self.mock_with(|when, then| configure(
            operations::GetQueueWhen::new(when),
            operations::GetQueueThen::new(then),
        ))
    }
    ///Mocks [`Queues::update`](crate::handles::Queues::update): `configure` sets which requests match, and the response.
    fn update_queue<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateQueueWhen, operations::UpdateQueueThen),
    {
        self.mock_with(|when, then| configure(
            operations::UpdateQueueWhen::new(when),
            operations::UpdateQueueThen::new(then),
        ))
    }
    ///Mocks [`Queues::delete`](crate::handles::Queues::delete): `configure` sets which requests match, and the response.
    fn delete_queue<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteQueueWhen, operations::DeleteQueueThen),
    {
        self.mock_with(|when, then| configure(
            operations::DeleteQueueWhen::new(when),
            operations::DeleteQueueThen::new(then),
        ))
    }
    ///Mocks [`Queues::next_slot`](crate::handles::Queues::next_slot): `configure` sets which requests match, and the response.
    fn get_queue_next_slot<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetQueueNextSlotWhen, operations::GetQueueNextSlotThen),
    {
        self.mock_with(|when, then| configure(
            operations::GetQueueNextSlotWhen::new(when),
            operations::GetQueueNextSlotThen::new(then),
        ))
    }
    ///Mocks [`Uploads::create`](crate::handles::Uploads::create): `configure` sets which requests match, and the response.
    fn create_upload<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateUploadWhen, operations::CreateUploadThen),
    {
        self.mock_with(|when, then| configure(
            operations::CreateUploadWhen::new(when),
            operations::CreateUploadThen::new(then),
        ))
    }
    ///Mocks [`Webhooks::list`](crate::handles::Webhooks::list): `configure` sets which requests match, and the response.
    fn list_webhooks<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListWebhooksWhen, operations::ListWebhooksThen),
    {
        self.mock_with(|when, then| configure(
            operations::ListWebhooksWhen::new(when),
            operations::ListWebhooksThen::new(then),
        ))
    }
    ///Mocks [`Webhooks::create`](crate::handles::Webhooks::create): `configure` sets which requests match, and the response.
    fn create_webhook<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateWebhookWhen, operations::CreateWebhookThen),
    {
        self.mock_with(|when, then| configure(
            operations::CreateWebhookWhen::new(when),
            operations::CreateWebhookThen::new(then),
        ))
    }
    ///Mocks [`Webhooks::get`](crate::handles::Webhooks::get): `configure` sets which requests match, and the response.
    fn get_webhook<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetWebhookWhen, operations::GetWebhookThen),
    {
        self.mock_with(|when, then| configure(
            operations::GetWebhookWhen::new(when),
            operations::GetWebhookThen::new(then),
        ))
    }
    ///Mocks [`Webhooks::update`](crate::handles::Webhooks::update): `configure` sets which requests match, and the response.
    fn update_webhook<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateWebhookWhen, operations::UpdateWebhookThen),
    {
        self.mock_with(|when, then| configure(
            operations::UpdateWebhookWhen::new(when),
            operations::UpdateWebhookThen::new(then),
        ))
    }
    ///Mocks [`Webhooks::delete`](crate::handles::Webhooks::delete): `configure` sets which requests match, and the response.
    fn delete_webhook<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteWebhookWhen, operations::DeleteWebhookThen),
    {
        self.mock_with(|when, then| configure(
            operations::DeleteWebhookWhen::new(when),
            operations::DeleteWebhookThen::new(then),
        ))
    }
    ///Mocks [`Webhooks::list_deliveries`](crate::handles::Webhooks::list_deliveries): `configure` sets which requests match, and the response.
    fn list_webhook_deliveries<F>(&self, configure: F) -> httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListWebhookDeliveriesWhen,
            operations::ListWebhookDeliveriesThen,
        ),
    {
        self.mock_with(|when, then| configure(
            operations::ListWebhookDeliveriesWhen::new(when),
            operations::ListWebhookDeliveriesThen::new(then),
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
