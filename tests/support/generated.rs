// @generated from openapi.yaml
/// What is left of a request body of an operation after the type of that body decoded and encoded it.
pub(crate) fn request(
    operation: &str,
    body: serde_json::Value,
) -> Option<serde_json::Result<serde_json::Value>> {
    match operation {
        "initialize_connection" => {
            Some(through::<postproxy::types::ConnectionRequest>(body))
        }
        "create_profile_group" => {
            Some(through::<postproxy::types::CreateProfileGroupRequest>(body))
        }
        _ => None,
    }
}
/// What is left of a response body of an operation and status after its type decoded and encoded it.
pub(crate) fn response(
    operation: &str,
    status: u16,
    body: serde_json::Value,
) -> Option<serde_json::Result<serde_json::Value>> {
    match (operation, status) {
        ("initialize_connection", 200u16) => {
            Some(through::<postproxy::types::Connection>(body))
        }
        ("initialize_connection", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("initialize_connection", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("initialize_connection", 422u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("list_placements", 200u16) => {
            Some(through::<postproxy::types::PlacementList>(body))
        }
        ("list_placements", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("list_placements", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("list_profile_groups", 200u16) => {
            Some(through::<postproxy::types::ProfileGroupList>(body))
        }
        ("list_profile_groups", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_profile_group", 201u16) => {
            Some(through::<postproxy::types::ProfileGroup>(body))
        }
        ("create_profile_group", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_profile_group", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_profile_group", 422u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_profile_group", 200u16) => {
            Some(through::<postproxy::types::ProfileGroup>(body))
        }
        ("get_profile_group", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_profile_group", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_profile_group", 200u16) => {
            Some(through::<postproxy::types::DeletedProfileGroup>(body))
        }
        ("delete_profile_group", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_profile_group", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_profile_group", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_profile_group", 422u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        _ => None,
    }
}
/// Calls an operation with arguments by the names that the document gives them.
pub(crate) async fn call(
    client: &postproxy::Client,
    operation: &str,
    argument: &dyn Fn(&str) -> Vec<String>,
    body: Option<serde_json::Value>,
) -> Option<Result<serde_json::Value, postproxy::Error>> {
    match operation {
        "initialize_connection" => {
            let body = body.unwrap_or_default();
            let body = serde_json::from_value::<
                postproxy::types::ConnectionRequest,
            >(body)
                .expect("the body is of its type");
            let call = client
                .connections()
                .initialize_connection(
                    {
                        let value = argument("id")
                            .into_iter()
                            .next()
                            .unwrap_or_default();
                        String::from(value.as_str())
                    },
                    body,
                );
            let sent = async move {
                let response = call.await?;
                Ok(
                    serde_json::to_value(response.into_inner())
                        .expect("a response is JSON"),
                )
            };
            Some(sent.await)
        }
        "list_placements" => {
            let call = client
                .placements()
                .list_placements({
                    let value = argument("id").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                });
            let call = if argument("profile_group_id").is_empty() {
                call
            } else {
                call.profile_group_id({
                    let value = argument("profile_group_id")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    String::from(value.as_str())
                })
            };
            let sent = async move {
                let response = call.await?;
                Ok(
                    serde_json::to_value(response.into_inner())
                        .expect("a response is JSON"),
                )
            };
            Some(sent.await)
        }
        "list_profile_groups" => {
            let call = client.profile_groups().list_profile_groups();
            let sent = async move {
                let response = call.await?;
                Ok(
                    serde_json::to_value(response.into_inner())
                        .expect("a response is JSON"),
                )
            };
            Some(sent.await)
        }
        "create_profile_group" => {
            let body = body.unwrap_or_else(|| serde_json::json!({}));
            let body = serde_json::from_value::<
                postproxy::types::CreateProfileGroupRequest,
            >(body)
                .expect("the body is of its type");
            let call = client
                .profile_groups()
                .create_profile_group(body.profile_group.clone());
            let call = call.request(body);
            let call = if argument("Idempotency-Key").is_empty() {
                call
            } else {
                call.idempotency_key({
                    let value = argument("Idempotency-Key")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    String::from(value.as_str())
                })
            };
            let sent = async move {
                let response = call.await?;
                Ok(
                    serde_json::to_value(response.into_inner())
                        .expect("a response is JSON"),
                )
            };
            Some(sent.await)
        }
        "get_profile_group" => {
            let call = client
                .profile_groups()
                .get_profile_group({
                    let value = argument("id").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                });
            let sent = async move {
                let response = call.await?;
                Ok(
                    serde_json::to_value(response.into_inner())
                        .expect("a response is JSON"),
                )
            };
            Some(sent.await)
        }
        "delete_profile_group" => {
            let call = client
                .profile_groups()
                .delete_profile_group({
                    let value = argument("id").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                });
            let call = if argument("Idempotency-Key").is_empty() {
                call
            } else {
                call.idempotency_key({
                    let value = argument("Idempotency-Key")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    String::from(value.as_str())
                })
            };
            let sent = async move {
                let response = call.await?;
                Ok(
                    serde_json::to_value(response.into_inner())
                        .expect("a response is JSON"),
                )
            };
            Some(sent.await)
        }
        _ => None,
    }
}
/// Every operation.
pub(crate) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "initialize_connection",
        method: "POST",
        path: "/api/profile_groups/{id}/initialize_connection",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &[],
    },
    Operation {
        id: "list_placements",
        method: "GET",
        path: "/api/profiles/{id}/placements",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &[],
    },
    Operation {
        id: "list_profile_groups",
        method: "GET",
        path: "/api/profile_groups",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &[],
    },
    Operation {
        id: "create_profile_group",
        method: "POST",
        path: "/api/profile_groups",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &[],
    },
    Operation {
        id: "get_profile_group",
        method: "GET",
        path: "/api/profile_groups/{id}",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &[],
    },
    Operation {
        id: "delete_profile_group",
        method: "DELETE",
        path: "/api/profile_groups/{id}",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &[],
    },
];
/// What is left of a text after each open enum read it, in every way that it can be read and written.
pub(crate) fn open_enums(text: &str) -> Vec<(&'static str, Vec<String>)> {
    vec![
        ("Platform", ways:: < postproxy::types::Platform > (text)), ("ErrorCode", ways::
        < postproxy::types::ErrorCode > (text)), ("ConnectionFailureCode", ways:: <
        postproxy::types::ConnectionFailureCode > (text))
    ]
}
/// The JSON Schema of each type, by the name of its component.
#[cfg(feature = "schemars")]
pub(crate) fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        ("ProfileGroup", generator().into_root_schema_for:: <
        postproxy::types::ProfileGroup > ()), ("ProfileGroupList", generator()
        .into_root_schema_for:: < postproxy::types::ProfileGroupList > ()),
        ("CreateProfileGroupRequest", generator().into_root_schema_for:: <
        postproxy::types::CreateProfileGroupRequest > ()), ("NewProfileGroup",
        generator().into_root_schema_for:: < postproxy::types::NewProfileGroup > ()),
        ("DeletedProfileGroup", generator().into_root_schema_for:: <
        postproxy::types::DeletedProfileGroup > ()), ("ConnectionRequest", generator()
        .into_root_schema_for:: < postproxy::types::ConnectionRequest > ()),
        ("OauthConnectionRequest", generator().into_root_schema_for:: <
        postproxy::types::OauthConnectionRequest > ()), ("BlueskyConnectionRequest",
        generator().into_root_schema_for:: < postproxy::types::BlueskyConnectionRequest >
        ()), ("TelegramConnectionRequest", generator().into_root_schema_for:: <
        postproxy::types::TelegramConnectionRequest > ()), ("Connection", generator()
        .into_root_schema_for:: < postproxy::types::Connection > ()), ("OauthConnection",
        generator().into_root_schema_for:: < postproxy::types::OauthConnection > ()),
        ("AccountConnection", generator().into_root_schema_for:: <
        postproxy::types::AccountConnection > ()), ("ConnectedProfile", generator()
        .into_root_schema_for:: < postproxy::types::ConnectedProfile > ()), ("Placement",
        generator().into_root_schema_for:: < postproxy::types::Placement > ()),
        ("PlacementList", generator().into_root_schema_for:: <
        postproxy::types::PlacementList > ()), ("ErrorResponse", generator()
        .into_root_schema_for:: < postproxy::types::ErrorResponse > ()), ("Platform",
        generator().into_root_schema_for:: < postproxy::types::Platform > ()),
        ("ErrorCode", generator().into_root_schema_for:: < postproxy::types::ErrorCode >
        ()), ("ConnectionFailureCode", generator().into_root_schema_for:: <
        postproxy::types::ConnectionFailureCode > ())
    ]
}
