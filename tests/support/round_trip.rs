// @generated from openapi.yaml
/// What is left of a request body of an operation after the type of that body decoded and encoded it.
pub(crate) fn request(
    operation: &str,
    body: serde_json::Value,
) -> Option<serde_json::Result<serde_json::Value>> {
    match operation {
        "create_profile_group" => {
            Some(through::<postproxy::types::CreateProfileGroupRequest>(body))
        }
        "initialize_connection" => {
            Some(through::<postproxy::types::ConnectionRequest>(body))
        }
        _ => None,
    }
}
/// What is left of an answer of an operation and status after its type decoded and encoded it.
pub(crate) fn response(
    operation: &str,
    status: u16,
    body: serde_json::Value,
) -> Option<serde_json::Result<serde_json::Value>> {
    match (operation, status) {
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
        "list_profile_groups" => {
            let mut call = client.list_profile_groups();
            let answer = call.send().await;
            Some(
                answer
                    .map(|answer| {
                        serde_json::to_value(answer.into_inner())
                            .expect("an answer is JSON")
                    }),
            )
        }
        "create_profile_group" => {
            let mut call = client.create_profile_group();
            if let Some(value) = argument("Idempotency-Key").first() {
                call = call
                    .idempotency_key(
                        value.parse::<String>().expect("the argument is of its type"),
                    );
            }
            if let Some(body) = body {
                call = call
                    .body(
                        serde_json::from_value::<
                            postproxy::types::CreateProfileGroupRequest,
                        >(body)
                            .expect("the body is of its type"),
                    );
            }
            let answer = call.send().await;
            Some(
                answer
                    .map(|answer| {
                        serde_json::to_value(answer.into_inner())
                            .expect("an answer is JSON")
                    }),
            )
        }
        "get_profile_group" => {
            let mut call = client.get_profile_group();
            if let Some(value) = argument("id").first() {
                call = call
                    .id(value.parse::<String>().expect("the argument is of its type"));
            }
            let answer = call.send().await;
            Some(
                answer
                    .map(|answer| {
                        serde_json::to_value(answer.into_inner())
                            .expect("an answer is JSON")
                    }),
            )
        }
        "delete_profile_group" => {
            let mut call = client.delete_profile_group();
            if let Some(value) = argument("id").first() {
                call = call
                    .id(value.parse::<String>().expect("the argument is of its type"));
            }
            if let Some(value) = argument("Idempotency-Key").first() {
                call = call
                    .idempotency_key(
                        value.parse::<String>().expect("the argument is of its type"),
                    );
            }
            let answer = call.send().await;
            Some(
                answer
                    .map(|answer| {
                        serde_json::to_value(answer.into_inner())
                            .expect("an answer is JSON")
                    }),
            )
        }
        "initialize_connection" => {
            let mut call = client.initialize_connection();
            if let Some(value) = argument("id").first() {
                call = call
                    .id(value.parse::<String>().expect("the argument is of its type"));
            }
            if let Some(body) = body {
                call = call
                    .body(
                        serde_json::from_value::<
                            postproxy::types::ConnectionRequest,
                        >(body)
                            .expect("the body is of its type"),
                    );
            }
            let answer = call.send().await;
            Some(
                answer
                    .map(|answer| {
                        serde_json::to_value(answer.into_inner())
                            .expect("an answer is JSON")
                    }),
            )
        }
        "list_placements" => {
            let mut call = client.list_placements();
            if let Some(value) = argument("id").first() {
                call = call
                    .id(value.parse::<String>().expect("the argument is of its type"));
            }
            if let Some(value) = argument("profile_group_id").first() {
                call = call
                    .profile_group_id(
                        value.parse::<String>().expect("the argument is of its type"),
                    );
            }
            let answer = call.send().await;
            Some(
                answer
                    .map(|answer| {
                        serde_json::to_value(answer.into_inner())
                            .expect("an answer is JSON")
                    }),
            )
        }
        _ => None,
    }
}
/// The path of an operation, as a template.
pub(crate) fn template(operation: &str) -> Option<&'static str> {
    match operation {
        "list_profile_groups" => Some("/api/profile_groups"),
        "create_profile_group" => Some("/api/profile_groups"),
        "get_profile_group" => Some("/api/profile_groups/{id}"),
        "delete_profile_group" => Some("/api/profile_groups/{id}"),
        "initialize_connection" => Some("/api/profile_groups/{id}/initialize_connection"),
        "list_placements" => Some("/api/profiles/{id}/placements"),
        _ => None,
    }
}
/// What is left of a text after each open list read it, in every way that it can be read and written.
pub(crate) fn listed(text: &str) -> Vec<(&'static str, Vec<String>)> {
    vec![
        ("Platform", ways:: < postproxy::Platform > (text)), ("ErrorCode", ways:: <
        postproxy::ErrorCode > (text)), ("ConnectionFailureCode", ways:: <
        postproxy::ConnectionFailureCode > (text))
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
        generator().into_root_schema_for:: < postproxy::Platform > ()), ("ErrorCode",
        generator().into_root_schema_for:: < postproxy::ErrorCode > ()),
        ("ConnectionFailureCode", generator().into_root_schema_for:: <
        postproxy::ConnectionFailureCode > ())
    ]
}
