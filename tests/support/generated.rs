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
        "create_post" => Some(through::<postproxy::types::CreatePostRequest>(body)),
        "update_post" => Some(through::<postproxy::types::UpdatePostRequest>(body)),
        "delete_post_on_platform" => {
            Some(through::<postproxy::types::DeletePostOnPlatformRequest>(body))
        }
        "create_profile_group" => {
            Some(through::<postproxy::types::CreateProfileGroupRequest>(body))
        }
        "create_queue" => Some(through::<postproxy::types::CreateQueueRequest>(body)),
        "update_queue" => Some(through::<postproxy::types::UpdateQueueRequest>(body)),
        "create_webhook" => Some(through::<postproxy::types::CreateWebhookRequest>(body)),
        "update_webhook" => Some(through::<postproxy::types::UpdateWebhookRequest>(body)),
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
        ("list_calendar_events", 200u16) => {
            Some(through::<postproxy::types::CalendarEventList>(body))
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
        ("list_posts", 200u16) => Some(through::<postproxy::types::PostList>(body)),
        ("list_posts", 401u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("create_post", 201u16) => Some(through::<postproxy::types::Post>(body)),
        ("create_post", 400u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("create_post", 401u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("create_post", 409u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("create_post", 422u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("get_post_stats", 200u16) => Some(through::<postproxy::types::PostStats>(body)),
        ("get_post_stats", 400u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_post_stats", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_post", 200u16) => Some(through::<postproxy::types::Post>(body)),
        ("get_post", 401u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("get_post", 404u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("update_post", 200u16) => Some(through::<postproxy::types::Post>(body)),
        ("update_post", 401u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("update_post", 404u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("update_post", 409u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("update_post", 422u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("delete_post", 200u16) => Some(through::<postproxy::types::Deleted>(body)),
        ("delete_post", 401u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("delete_post", 404u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("delete_post", 409u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("publish_post", 200u16) => Some(through::<postproxy::types::Post>(body)),
        ("publish_post", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("publish_post", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("publish_post", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("publish_post", 422u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_post_on_platform", 200u16) => {
            Some(through::<postproxy::types::PlatformDeletion>(body))
        }
        ("delete_post_on_platform", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_post_on_platform", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_post_on_platform", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_post_on_platform", 422u16) => {
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
            Some(through::<postproxy::types::Deleted>(body))
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
        ("list_profiles", 200u16) => Some(through::<postproxy::types::ProfileList>(body)),
        ("list_profiles", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_profile", 200u16) => Some(through::<postproxy::types::Profile>(body)),
        ("get_profile", 401u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("get_profile", 404u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("delete_profile", 200u16) => {
            Some(through::<postproxy::types::SuccessResponse>(body))
        }
        ("delete_profile", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_profile", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_profile", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("list_queues", 200u16) => Some(through::<postproxy::types::QueueList>(body)),
        ("list_queues", 401u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("create_queue", 201u16) => Some(through::<postproxy::types::Queue>(body)),
        ("create_queue", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_queue", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_queue", 422u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_queue", 200u16) => Some(through::<postproxy::types::Queue>(body)),
        ("get_queue", 401u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("get_queue", 404u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("update_queue", 200u16) => Some(through::<postproxy::types::Queue>(body)),
        ("update_queue", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("update_queue", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("update_queue", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("update_queue", 422u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_queue", 200u16) => Some(through::<postproxy::types::Deleted>(body)),
        ("delete_queue", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_queue", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_queue", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_queue_next_slot", 200u16) => {
            Some(through::<postproxy::types::NextSlot>(body))
        }
        ("get_queue_next_slot", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_queue_next_slot", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_queue_next_slot", 422u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_upload", 200u16) => Some(through::<postproxy::types::Upload>(body)),
        ("create_upload", 201u16) => Some(through::<postproxy::types::Upload>(body)),
        ("create_upload", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_upload", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("list_webhooks", 200u16) => Some(through::<postproxy::types::WebhookList>(body)),
        ("list_webhooks", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_webhook", 201u16) => Some(through::<postproxy::types::Webhook>(body)),
        ("create_webhook", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_webhook", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("create_webhook", 422u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("get_webhook", 200u16) => Some(through::<postproxy::types::Webhook>(body)),
        ("get_webhook", 401u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("get_webhook", 404u16) => Some(through::<postproxy::types::ErrorResponse>(body)),
        ("update_webhook", 200u16) => Some(through::<postproxy::types::Webhook>(body)),
        ("update_webhook", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("update_webhook", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("update_webhook", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("update_webhook", 422u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_webhook", 200u16) => Some(through::<postproxy::types::Deleted>(body)),
        ("delete_webhook", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_webhook", 404u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("delete_webhook", 409u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("list_webhook_deliveries", 200u16) => {
            Some(through::<postproxy::types::WebhookDeliveryList>(body))
        }
        ("list_webhook_deliveries", 401u16) => {
            Some(through::<postproxy::types::ErrorResponse>(body))
        }
        ("list_webhook_deliveries", 404u16) => {
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
        "list_calendar_events" => {
            let call = client.calendar().list();
            let call = if argument("category").is_empty() {
                call
            } else {
                call.category({
                    let texts = argument("category");
                    let texts = match texts.as_slice() {
                        [one] => one.split(',').map(str::to_owned).collect(),
                        _ => texts,
                    };
                    texts
                        .iter()
                        .map(|value| postproxy::types::CalendarCategory::from(
                            value.as_str(),
                        ))
                        .collect::<Vec<_>>()
                })
            };
            let call = if argument("type").is_empty() {
                call
            } else {
                call.type_({
                    let texts = argument("type");
                    let texts = match texts.as_slice() {
                        [one] => one.split(',').map(str::to_owned).collect(),
                        _ => texts,
                    };
                    texts
                        .iter()
                        .map(|value| postproxy::types::CalendarEventType::from(
                            value.as_str(),
                        ))
                        .collect::<Vec<_>>()
                })
            };
            let call = if argument("country").is_empty() {
                call
            } else {
                call.country({
                    let texts = argument("country");
                    let texts = match texts.as_slice() {
                        [one] => one.split(',').map(str::to_owned).collect(),
                        _ => texts,
                    };
                    texts
                        .iter()
                        .map(|value| String::from(value.as_str()))
                        .collect::<Vec<_>>()
                })
            };
            let call = if argument("tag").is_empty() {
                call
            } else {
                call.tag({
                    let texts = argument("tag");
                    let texts = match texts.as_slice() {
                        [one] => one.split(',').map(str::to_owned).collect(),
                        _ => texts,
                    };
                    texts
                        .iter()
                        .map(|value| String::from(value.as_str()))
                        .collect::<Vec<_>>()
                })
            };
            let call = if argument("month").is_empty() {
                call
            } else {
                call.month({
                    let value = argument("month").into_iter().next().unwrap_or_default();
                    value.parse::<i64>().expect("the argument is of its type")
                })
            };
            let call = if argument("q").is_empty() {
                call
            } else {
                call.q({
                    let value = argument("q").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                })
            };
            let call = if argument("from").is_empty() {
                call
            } else {
                call.from({
                    let value = argument("from").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                })
            };
            let call = if argument("to").is_empty() {
                call
            } else {
                call.to({
                    let value = argument("to").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                })
            };
            let call = if argument("page").is_empty() {
                call
            } else {
                call.page({
                    let value = argument("page").into_iter().next().unwrap_or_default();
                    value.parse::<i64>().expect("the argument is of its type")
                })
            };
            let call = if argument("per_page").is_empty() {
                call
            } else {
                call.per_page({
                    let value = argument("per_page")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    value.parse::<i64>().expect("the argument is of its type")
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
        "initialize_connection" => {
            let body = body.unwrap_or_default();
            let body = decode::<postproxy::types::ConnectionRequest>(body);
            let call = client
                .connections()
                .initialize(
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
                .list({
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
        "list_posts" => {
            let call = client.posts().list();
            let call = if argument("page").is_empty() {
                call
            } else {
                call.page({
                    let value = argument("page").into_iter().next().unwrap_or_default();
                    value.parse::<i64>().expect("the argument is of its type")
                })
            };
            let call = if argument("per_page").is_empty() {
                call
            } else {
                call.per_page({
                    let value = argument("per_page")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    value.parse::<i64>().expect("the argument is of its type")
                })
            };
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
            let call = if argument("status").is_empty() {
                call
            } else {
                call.status({
                    let value = argument("status")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    postproxy::types::PostStatusFilter::from(value.as_str())
                })
            };
            let call = if argument("platforms[]").is_empty() {
                call
            } else {
                call.platforms(
                    argument("platforms[]")
                        .iter()
                        .map(|value| postproxy::types::Platform::from(value.as_str()))
                        .collect::<Vec<_>>(),
                )
            };
            let call = if argument("source").is_empty() {
                call
            } else {
                call.source({
                    let value = argument("source")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    postproxy::types::PostSource::from(value.as_str())
                })
            };
            let call = if argument("scheduled_after").is_empty() {
                call
            } else {
                call.scheduled_after({
                    let value = argument("scheduled_after")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    postproxy::types::Timestamp::from(value.as_str())
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
        "create_post" => {
            let body = body.unwrap_or_else(|| serde_json::json!({}));
            let body = decode::<postproxy::types::CreatePostRequest>(body);
            let call = client.posts().create(body.profiles.clone());
            let call = call.request(body);
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
            let call = if argument("X-Skip-Duplicate-Check").is_empty() {
                call
            } else {
                call.skip_duplicate_check({
                    let value = argument("X-Skip-Duplicate-Check")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    value.parse::<bool>().expect("the argument is of its type")
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
        "get_post_stats" => {
            let call = client
                .posts()
                .stats({
                    let texts = argument("post_ids");
                    let texts = match texts.as_slice() {
                        [one] => one.split(',').map(str::to_owned).collect(),
                        _ => texts,
                    };
                    texts
                        .iter()
                        .map(|value| String::from(value.as_str()))
                        .collect::<Vec<_>>()
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
            let call = if argument("profiles").is_empty() {
                call
            } else {
                call.profiles({
                    let texts = argument("profiles");
                    let texts = match texts.as_slice() {
                        [one] => one.split(',').map(str::to_owned).collect(),
                        _ => texts,
                    };
                    texts
                        .iter()
                        .map(|value| String::from(value.as_str()))
                        .collect::<Vec<_>>()
                })
            };
            let call = if argument("from").is_empty() {
                call
            } else {
                call.from({
                    let value = argument("from").into_iter().next().unwrap_or_default();
                    postproxy::types::Timestamp::from(value.as_str())
                })
            };
            let call = if argument("to").is_empty() {
                call
            } else {
                call.to({
                    let value = argument("to").into_iter().next().unwrap_or_default();
                    postproxy::types::Timestamp::from(value.as_str())
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
        "get_post" => {
            let call = client
                .posts()
                .get({
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
        "update_post" => {
            let body = body.unwrap_or_else(|| serde_json::json!({}));
            let body = decode::<postproxy::types::UpdatePostRequest>(body);
            let call = client
                .posts()
                .update({
                    let value = argument("id").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                });
            let call = call.request(body);
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
        "delete_post" => {
            let call = client
                .posts()
                .delete({
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
            let call = if argument("delete_on_platform").is_empty() {
                call
            } else {
                call.delete_on_platform({
                    let value = argument("delete_on_platform")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    value.parse::<bool>().expect("the argument is of its type")
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
        "publish_post" => {
            let call = client
                .posts()
                .publish({
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
        "delete_post_on_platform" => {
            let call = client
                .posts()
                .delete_on_platform({
                    let value = argument("id").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                });
            let call = match body {
                Some(body) => {
                    call.request(
                        decode::<postproxy::types::DeletePostOnPlatformRequest>(body),
                    )
                }
                None => call,
            };
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
        "list_profile_groups" => {
            let call = client.profile_groups().list();
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
            let body = decode::<postproxy::types::CreateProfileGroupRequest>(body);
            let call = client.profile_groups().create(body.profile_group.name.clone());
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
                .get({
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
                .delete({
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
        "list_profiles" => {
            let call = client.profiles().list();
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
        "get_profile" => {
            let call = client
                .profiles()
                .get({
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
        "delete_profile" => {
            let call = client
                .profiles()
                .delete({
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
        "list_queues" => {
            let call = client.queues().list();
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
        "create_queue" => {
            let body = body.unwrap_or_else(|| serde_json::json!({}));
            let body = decode::<postproxy::types::CreateQueueRequest>(body);
            let call = client
                .queues()
                .create(body.profile_group_id.clone(), body.post_queue.name.clone());
            let call = call.request(body);
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
        "get_queue" => {
            let call = client
                .queues()
                .get({
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
        "update_queue" => {
            let body = body.unwrap_or_else(|| serde_json::json!({}));
            let body = decode::<postproxy::types::UpdateQueueRequest>(body);
            let call = client
                .queues()
                .update({
                    let value = argument("id").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                });
            let call = call.request(body);
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
        "delete_queue" => {
            let call = client
                .queues()
                .delete({
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
        "get_queue_next_slot" => {
            let call = client
                .queues()
                .next_slot({
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
        "create_upload" => {
            let call = client.uploads().create();
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
        "list_webhooks" => {
            let call = client.webhooks().list();
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
        "create_webhook" => {
            let body = body.unwrap_or_else(|| serde_json::json!({}));
            let body = decode::<postproxy::types::CreateWebhookRequest>(body);
            let call = client.webhooks().create(body.url.clone(), body.events.clone());
            let call = call.request(body);
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
        "get_webhook" => {
            let call = client
                .webhooks()
                .get({
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
        "update_webhook" => {
            let body = body.unwrap_or_else(|| serde_json::json!({}));
            let body = decode::<postproxy::types::UpdateWebhookRequest>(body);
            let call = client
                .webhooks()
                .update({
                    let value = argument("id").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                });
            let call = call.request(body);
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
        "delete_webhook" => {
            let call = client
                .webhooks()
                .delete({
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
        "list_webhook_deliveries" => {
            let call = client
                .webhooks()
                .list_deliveries({
                    let value = argument("id").into_iter().next().unwrap_or_default();
                    String::from(value.as_str())
                });
            let call = if argument("page").is_empty() {
                call
            } else {
                call.page({
                    let value = argument("page").into_iter().next().unwrap_or_default();
                    value.parse::<i64>().expect("the argument is of its type")
                })
            };
            let call = if argument("per_page").is_empty() {
                call
            } else {
                call.per_page({
                    let value = argument("per_page")
                        .into_iter()
                        .next()
                        .unwrap_or_default();
                    value.parse::<i64>().expect("the argument is of its type")
                })
            };
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
        _ => None,
    }
}
/// Reads the items of a list, page after page, up to the first error or to so many.
pub(crate) async fn items(
    client: &postproxy::Client,
    operation: &str,
    limit: usize,
) -> Option<Vec<Result<serde_json::Value, postproxy::Error>>> {
    #[allow(unused_variables)]
    let argument = |name: &str| argument(operation, name);
    match operation {
        "list_calendar_events" => {
            Some(collect(client.calendar().list().items(), limit).await)
        }
        "list_posts" => Some(collect(client.posts().list().items(), limit).await),
        "list_webhook_deliveries" => {
            Some(
                collect(
                        client
                            .webhooks()
                            .list_deliveries({
                                let value = argument("id")
                                    .into_iter()
                                    .next()
                                    .unwrap_or_default();
                                String::from(value.as_str())
                            })
                            .items(),
                        limit,
                    )
                    .await,
            )
        }
        _ => None,
    }
}
/// The predicates that the document gives to errors, and whether each is true of an error.
pub(crate) fn predicates(error: &postproxy::Error) -> Vec<(&'static str, bool)> {
    vec![
        ("already_connected", error.is_already_connected()), ("invalid_platform_params",
        error.is_invalid_platform_params()), ("media_required", error
        .is_media_required()), ("no_available_slots", error.is_no_available_slots()),
        ("not_a_draft", error.is_not_a_draft()), ("not_deletable_on_platform", error
        .is_not_deletable_on_platform()), ("not_editable", error.is_not_editable()),
        ("permission_denied", error.is_permission_denied())
    ]
}
/// Every operation.
pub(crate) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "list_calendar_events",
        method: "GET",
        path: "/api/calendar",
        idempotency_key: false,
        authenticated: false,
        pages: true,
        files: false,
        bytes: false,
        defaults: &[],
        parameters: &[
            Parameter {
                name: "category",
                location: "query",
                kind: "string",
                list: true,
                required: false,
            },
            Parameter {
                name: "type",
                location: "query",
                kind: "string",
                list: true,
                required: false,
            },
            Parameter {
                name: "country",
                location: "query",
                kind: "string",
                list: true,
                required: false,
            },
            Parameter {
                name: "tag",
                location: "query",
                kind: "string",
                list: true,
                required: false,
            },
            Parameter {
                name: "month",
                location: "query",
                kind: "integer",
                list: false,
                required: false,
            },
            Parameter {
                name: "q",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "from",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "to",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "page",
                location: "query",
                kind: "integer",
                list: false,
                required: false,
            },
            Parameter {
                name: "per_page",
                location: "query",
                kind: "integer",
                list: false,
                required: false,
            },
        ],
    },
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
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
        ],
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
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "list_posts",
        method: "GET",
        path: "/api/posts",
        idempotency_key: false,
        authenticated: true,
        pages: true,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "page",
                location: "query",
                kind: "integer",
                list: false,
                required: false,
            },
            Parameter {
                name: "per_page",
                location: "query",
                kind: "integer",
                list: false,
                required: false,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "status",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "platforms[]",
                location: "query",
                kind: "string",
                list: true,
                required: false,
            },
            Parameter {
                name: "source",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "scheduled_after",
                location: "query",
                kind: "date-time",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "create_post",
        method: "POST",
        path: "/api/posts",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: true,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "X-Skip-Duplicate-Check",
                location: "header",
                kind: "boolean",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "get_post_stats",
        method: "GET",
        path: "/api/posts/stats",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "post_ids",
                location: "query",
                kind: "string",
                list: true,
                required: true,
            },
            Parameter {
                name: "profiles",
                location: "query",
                kind: "string",
                list: true,
                required: false,
            },
            Parameter {
                name: "from",
                location: "query",
                kind: "date-time",
                list: false,
                required: false,
            },
            Parameter {
                name: "to",
                location: "query",
                kind: "date-time",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "get_post",
        method: "GET",
        path: "/api/posts/{id}",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "update_post",
        method: "PATCH",
        path: "/api/posts/{id}",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: true,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "delete_post",
        method: "DELETE",
        path: "/api/posts/{id}",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "delete_on_platform",
                location: "query",
                kind: "boolean",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "publish_post",
        method: "POST",
        path: "/api/posts/{id}/publish",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "delete_post_on_platform",
        method: "POST",
        path: "/api/posts/{id}/delete_on_platform",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
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
        parameters: &[],
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
        parameters: &[
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
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
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
        ],
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
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "list_profiles",
        method: "GET",
        path: "/api/profiles",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "get_profile",
        method: "GET",
        path: "/api/profiles/{id}",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "delete_profile",
        method: "DELETE",
        path: "/api/profiles/{id}",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "list_queues",
        method: "GET",
        path: "/api/post_queues",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "create_queue",
        method: "POST",
        path: "/api/post_queues",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "get_queue",
        method: "GET",
        path: "/api/post_queues/{id}",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "update_queue",
        method: "PATCH",
        path: "/api/post_queues/{id}",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "delete_queue",
        method: "DELETE",
        path: "/api/post_queues/{id}",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "get_queue_next_slot",
        method: "GET",
        path: "/api/post_queues/{id}/next_slot",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "create_upload",
        method: "POST",
        path: "/api/uploads",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "list_webhooks",
        method: "GET",
        path: "/api/webhooks",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "create_webhook",
        method: "POST",
        path: "/api/webhooks",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "get_webhook",
        method: "GET",
        path: "/api/webhooks/{id}",
        idempotency_key: false,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "update_webhook",
        method: "PATCH",
        path: "/api/webhooks/{id}",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "delete_webhook",
        method: "DELETE",
        path: "/api/webhooks/{id}",
        idempotency_key: true,
        authenticated: true,
        pages: false,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
            Parameter {
                name: "Idempotency-Key",
                location: "header",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
    Operation {
        id: "list_webhook_deliveries",
        method: "GET",
        path: "/api/webhooks/{id}/deliveries",
        idempotency_key: false,
        authenticated: true,
        pages: true,
        files: false,
        bytes: false,
        defaults: &["profile_group_id"],
        parameters: &[
            Parameter {
                name: "id",
                location: "path",
                kind: "string",
                list: false,
                required: true,
            },
            Parameter {
                name: "page",
                location: "query",
                kind: "integer",
                list: false,
                required: false,
            },
            Parameter {
                name: "per_page",
                location: "query",
                kind: "integer",
                list: false,
                required: false,
            },
            Parameter {
                name: "profile_group_id",
                location: "query",
                kind: "string",
                list: false,
                required: false,
            },
        ],
    },
];
/// Each open enum, and what is left of a text after it read it, in every way that it can be read and written.
pub(crate) const OPEN_ENUMS: &[(&str, Ways)] = &[
    ("ErrorCode", ways::<postproxy::types::ErrorCode>),
    ("Platform", ways::<postproxy::types::Platform>),
    ("ConnectionFailureCode", ways::<postproxy::types::ConnectionFailureCode>),
    ("ProfileStatus", ways::<postproxy::types::ProfileStatus>),
    ("ProfileInactiveReason", ways::<postproxy::types::ProfileInactiveReason>),
    ("PostStatus", ways::<postproxy::types::PostStatus>),
    ("PostStatusFilter", ways::<postproxy::types::PostStatusFilter>),
    ("PostSource", ways::<postproxy::types::PostSource>),
    ("QueuePriority", ways::<postproxy::types::QueuePriority>),
    ("PlatformStatus", ways::<postproxy::types::PlatformStatus>),
    ("PlatformAttachmentType", ways::<postproxy::types::PlatformAttachmentType>),
    ("MediaStatus", ways::<postproxy::types::MediaStatus>),
    ("CalendarCategory", ways::<postproxy::types::CalendarCategory>),
    ("CalendarEventType", ways::<postproxy::types::CalendarEventType>),
    ("FacebookFormat", ways::<postproxy::types::FacebookFormat>),
    ("InstagramFormat", ways::<postproxy::types::InstagramFormat>),
    ("InstagramTrialStrategy", ways::<postproxy::types::InstagramTrialStrategy>),
    ("TiktokFormat", ways::<postproxy::types::TiktokFormat>),
    ("TiktokPrivacyStatus", ways::<postproxy::types::TiktokPrivacyStatus>),
    ("LinkedinFormat", ways::<postproxy::types::LinkedinFormat>),
    ("YoutubeFormat", ways::<postproxy::types::YoutubeFormat>),
    ("YoutubePrivacyStatus", ways::<postproxy::types::YoutubePrivacyStatus>),
    ("TwitterFormat", ways::<postproxy::types::TwitterFormat>),
    ("ThreadsFormat", ways::<postproxy::types::ThreadsFormat>),
    ("PinterestFormat", ways::<postproxy::types::PinterestFormat>),
    ("BlueskyFormat", ways::<postproxy::types::BlueskyFormat>),
    ("TelegramFormat", ways::<postproxy::types::TelegramFormat>),
    ("TelegramParseMode", ways::<postproxy::types::TelegramParseMode>),
    ("GoogleBusinessFormat", ways::<postproxy::types::GoogleBusinessFormat>),
    ("GoogleBusinessAction", ways::<postproxy::types::GoogleBusinessAction>),
    ("EventType", ways::<postproxy::types::EventType>),
    ("ProfileEventStatus", ways::<postproxy::types::ProfileEventStatus>),
    ("DisconnectOrigin", ways::<postproxy::types::DisconnectOrigin>),
    ("CommentStatus", ways::<postproxy::types::CommentStatus>),
    ("ReactionAction", ways::<postproxy::types::ReactionAction>),
    ("MessageDirection", ways::<postproxy::types::MessageDirection>),
    ("MessageStatus", ways::<postproxy::types::MessageStatus>),
    ("AttachmentType", ways::<postproxy::types::AttachmentType>),
    ("MessageButtonType", ways::<postproxy::types::MessageButtonType>),
    ("TappedActionKind", ways::<postproxy::types::TappedActionKind>),
];
/// The JSON Schema of each type, by the name of its component.
#[cfg(feature = "schemars")]
pub(crate) fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        ("ErrorResponse", generator().into_root_schema_for:: <
        postproxy::types::ErrorResponse > ()), ("ErrorCode", generator()
        .into_root_schema_for:: < postproxy::types::ErrorCode > ()), ("Deleted",
        generator().into_root_schema_for:: < postproxy::types::Deleted > ()),
        ("SuccessResponse", generator().into_root_schema_for:: <
        postproxy::types::SuccessResponse > ()), ("Platform", generator()
        .into_root_schema_for:: < postproxy::types::Platform > ()), ("ProfileGroup",
        generator().into_root_schema_for:: < postproxy::types::ProfileGroup > ()),
        ("ProfileGroupList", generator().into_root_schema_for:: <
        postproxy::types::ProfileGroupList > ()), ("CreateProfileGroupRequest",
        generator().into_root_schema_for:: < postproxy::types::CreateProfileGroupRequest
        > ()), ("NewProfileGroup", generator().into_root_schema_for:: <
        postproxy::types::NewProfileGroup > ()), ("ConnectionRequest", generator()
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
        .into_root_schema_for:: < postproxy::types::ConnectedProfile > ()),
        ("ConnectionFailureCode", generator().into_root_schema_for:: <
        postproxy::types::ConnectionFailureCode > ()), ("Placement", generator()
        .into_root_schema_for:: < postproxy::types::Placement > ()), ("PlacementList",
        generator().into_root_schema_for:: < postproxy::types::PlacementList > ()),
        ("Profile", generator().into_root_schema_for:: < postproxy::types::Profile > ()),
        ("ProfileList", generator().into_root_schema_for:: <
        postproxy::types::ProfileList > ()), ("ProfileStatus", generator()
        .into_root_schema_for:: < postproxy::types::ProfileStatus > ()),
        ("ProfileInactiveReason", generator().into_root_schema_for:: <
        postproxy::types::ProfileInactiveReason > ()), ("LatestStats", generator()
        .into_root_schema_for:: < postproxy::types::LatestStats > ()), ("SummaryStats",
        generator().into_root_schema_for:: < postproxy::types::SummaryStats > ()),
        ("Post", generator().into_root_schema_for:: < postproxy::types::Post > ()),
        ("PostList", generator().into_root_schema_for:: < postproxy::types::PostList >
        ()), ("PostStatus", generator().into_root_schema_for:: <
        postproxy::types::PostStatus > ()), ("PostStatusFilter", generator()
        .into_root_schema_for:: < postproxy::types::PostStatusFilter > ()),
        ("PostSource", generator().into_root_schema_for:: < postproxy::types::PostSource
        > ()), ("QueuePriority", generator().into_root_schema_for:: <
        postproxy::types::QueuePriority > ()), ("PlatformResult", generator()
        .into_root_schema_for:: < postproxy::types::PlatformResult > ()),
        ("PlatformStatus", generator().into_root_schema_for:: <
        postproxy::types::PlatformStatus > ()), ("ErrorDetails", generator()
        .into_root_schema_for:: < postproxy::types::ErrorDetails > ()), ("Insights",
        generator().into_root_schema_for:: < postproxy::types::Insights > ()),
        ("PlatformAttachment", generator().into_root_schema_for:: <
        postproxy::types::PlatformAttachment > ()), ("PlatformAttachmentType",
        generator().into_root_schema_for:: < postproxy::types::PlatformAttachmentType >
        ()), ("PostMedia", generator().into_root_schema_for:: <
        postproxy::types::PostMedia > ()), ("MediaStatus", generator()
        .into_root_schema_for:: < postproxy::types::MediaStatus > ()),
        ("MediaPlatformError", generator().into_root_schema_for:: <
        postproxy::types::MediaPlatformError > ()), ("ThreadChild", generator()
        .into_root_schema_for:: < postproxy::types::ThreadChild > ()),
        ("CreatePostRequest", generator().into_root_schema_for:: <
        postproxy::types::CreatePostRequest > ()), ("NewPost", generator()
        .into_root_schema_for:: < postproxy::types::NewPost > ()), ("UpdatePostRequest",
        generator().into_root_schema_for:: < postproxy::types::UpdatePostRequest > ()),
        ("UpdatedPost", generator().into_root_schema_for:: <
        postproxy::types::UpdatedPost > ()), ("DeletePostOnPlatformRequest", generator()
        .into_root_schema_for:: < postproxy::types::DeletePostOnPlatformRequest > ()),
        ("PlatformDeletion", generator().into_root_schema_for:: <
        postproxy::types::PlatformDeletion > ()), ("DeletingEntry", generator()
        .into_root_schema_for:: < postproxy::types::DeletingEntry > ()), ("PostStats",
        generator().into_root_schema_for:: < postproxy::types::PostStats > ()),
        ("PostStatsEntry", generator().into_root_schema_for:: <
        postproxy::types::PostStatsEntry > ()), ("PostPlatformStats", generator()
        .into_root_schema_for:: < postproxy::types::PostPlatformStats > ()),
        ("PostStatsRecord", generator().into_root_schema_for:: <
        postproxy::types::PostStatsRecord > ()), ("Upload", generator()
        .into_root_schema_for:: < postproxy::types::Upload > ()), ("Queue", generator()
        .into_root_schema_for:: < postproxy::types::Queue > ()), ("QueueList",
        generator().into_root_schema_for:: < postproxy::types::QueueList > ()),
        ("QueueTimeslot", generator().into_root_schema_for:: <
        postproxy::types::QueueTimeslot > ()), ("CreateQueueRequest", generator()
        .into_root_schema_for:: < postproxy::types::CreateQueueRequest > ()),
        ("NewQueue", generator().into_root_schema_for:: < postproxy::types::NewQueue >
        ()), ("UpdateQueueRequest", generator().into_root_schema_for:: <
        postproxy::types::UpdateQueueRequest > ()), ("UpdatedQueue", generator()
        .into_root_schema_for:: < postproxy::types::UpdatedQueue > ()),
        ("TimeslotChange", generator().into_root_schema_for:: <
        postproxy::types::TimeslotChange > ()), ("NewTimeslot", generator()
        .into_root_schema_for:: < postproxy::types::NewTimeslot > ()),
        ("RemovedTimeslot", generator().into_root_schema_for:: <
        postproxy::types::RemovedTimeslot > ()), ("NextSlot", generator()
        .into_root_schema_for:: < postproxy::types::NextSlot > ()), ("CalendarEventList",
        generator().into_root_schema_for:: < postproxy::types::CalendarEventList > ()),
        ("CalendarEvent", generator().into_root_schema_for:: <
        postproxy::types::CalendarEvent > ()), ("CalendarCategory", generator()
        .into_root_schema_for:: < postproxy::types::CalendarCategory > ()),
        ("CalendarEventType", generator().into_root_schema_for:: <
        postproxy::types::CalendarEventType > ()), ("ThreadItemInput", generator()
        .into_root_schema_for:: < postproxy::types::ThreadItemInput > ()), ("MediaInput",
        generator().into_root_schema_for:: < postproxy::types::MediaInput > ()),
        ("CoverFile", generator().into_root_schema_for:: < postproxy::types::CoverFile >
        ()), ("MediaUrl", generator().into_root_schema_for:: < postproxy::types::MediaUrl
        > ()), ("MediaBase64", generator().into_root_schema_for:: <
        postproxy::types::MediaBase64 > ()), ("AltText", generator()
        .into_root_schema_for:: < postproxy::types::AltText > ()), ("PlatformParams",
        generator().into_root_schema_for:: < postproxy::types::PlatformParams > ()),
        ("PlatformChanges", generator().into_root_schema_for:: <
        postproxy::types::PlatformChanges > ()), ("FacebookParams", generator()
        .into_root_schema_for:: < postproxy::types::FacebookParams > ()),
        ("FacebookFormat", generator().into_root_schema_for:: <
        postproxy::types::FacebookFormat > ()), ("InstagramParams", generator()
        .into_root_schema_for:: < postproxy::types::InstagramParams > ()),
        ("InstagramFormat", generator().into_root_schema_for:: <
        postproxy::types::InstagramFormat > ()), ("InstagramTrialStrategy", generator()
        .into_root_schema_for:: < postproxy::types::InstagramTrialStrategy > ()),
        ("InstagramUserTag", generator().into_root_schema_for:: <
        postproxy::types::InstagramUserTag > ()), ("TiktokParams", generator()
        .into_root_schema_for:: < postproxy::types::TiktokParams > ()), ("TiktokFormat",
        generator().into_root_schema_for:: < postproxy::types::TiktokFormat > ()),
        ("TiktokPrivacyStatus", generator().into_root_schema_for:: <
        postproxy::types::TiktokPrivacyStatus > ()), ("LinkedinParams", generator()
        .into_root_schema_for:: < postproxy::types::LinkedinParams > ()),
        ("LinkedinFormat", generator().into_root_schema_for:: <
        postproxy::types::LinkedinFormat > ()), ("YoutubeParams", generator()
        .into_root_schema_for:: < postproxy::types::YoutubeParams > ()),
        ("YoutubeFormat", generator().into_root_schema_for:: <
        postproxy::types::YoutubeFormat > ()), ("YoutubePrivacyStatus", generator()
        .into_root_schema_for:: < postproxy::types::YoutubePrivacyStatus > ()),
        ("TwitterParams", generator().into_root_schema_for:: <
        postproxy::types::TwitterParams > ()), ("TwitterFormat", generator()
        .into_root_schema_for:: < postproxy::types::TwitterFormat > ()),
        ("ThreadsParams", generator().into_root_schema_for:: <
        postproxy::types::ThreadsParams > ()), ("ThreadsFormat", generator()
        .into_root_schema_for:: < postproxy::types::ThreadsFormat > ()),
        ("PinterestParams", generator().into_root_schema_for:: <
        postproxy::types::PinterestParams > ()), ("PinterestChanges", generator()
        .into_root_schema_for:: < postproxy::types::PinterestChanges > ()),
        ("PinterestFormat", generator().into_root_schema_for:: <
        postproxy::types::PinterestFormat > ()), ("BlueskyParams", generator()
        .into_root_schema_for:: < postproxy::types::BlueskyParams > ()),
        ("BlueskyFormat", generator().into_root_schema_for:: <
        postproxy::types::BlueskyFormat > ()), ("TelegramParams", generator()
        .into_root_schema_for:: < postproxy::types::TelegramParams > ()),
        ("TelegramChanges", generator().into_root_schema_for:: <
        postproxy::types::TelegramChanges > ()), ("TelegramFormat", generator()
        .into_root_schema_for:: < postproxy::types::TelegramFormat > ()),
        ("TelegramParseMode", generator().into_root_schema_for:: <
        postproxy::types::TelegramParseMode > ()), ("GoogleBusinessParams", generator()
        .into_root_schema_for:: < postproxy::types::GoogleBusinessParams > ()),
        ("GoogleBusinessChanges", generator().into_root_schema_for:: <
        postproxy::types::GoogleBusinessChanges > ()), ("GoogleBusinessFormat",
        generator().into_root_schema_for:: < postproxy::types::GoogleBusinessFormat >
        ()), ("GoogleBusinessAction", generator().into_root_schema_for:: <
        postproxy::types::GoogleBusinessAction > ()), ("Webhook", generator()
        .into_root_schema_for:: < postproxy::types::Webhook > ()), ("WebhookList",
        generator().into_root_schema_for:: < postproxy::types::WebhookList > ()),
        ("CreateWebhookRequest", generator().into_root_schema_for:: <
        postproxy::types::CreateWebhookRequest > ()), ("UpdateWebhookRequest",
        generator().into_root_schema_for:: < postproxy::types::UpdateWebhookRequest >
        ()), ("WebhookDelivery", generator().into_root_schema_for:: <
        postproxy::types::WebhookDelivery > ()), ("WebhookDeliveryList", generator()
        .into_root_schema_for:: < postproxy::types::WebhookDeliveryList > ()),
        ("EventType", generator().into_root_schema_for:: < postproxy::types::EventType >
        ()), ("EventData", generator().into_root_schema_for:: <
        postproxy::types::EventData > ()), ("PostProcessed", generator()
        .into_root_schema_for:: < postproxy::types::PostProcessed > ()),
        ("ProcessedProfile", generator().into_root_schema_for:: <
        postproxy::types::ProcessedProfile > ()), ("PostImported", generator()
        .into_root_schema_for:: < postproxy::types::PostImported > ()),
        ("ImportedProfile", generator().into_root_schema_for:: <
        postproxy::types::ImportedProfile > ()), ("PlatformPost", generator()
        .into_root_schema_for:: < postproxy::types::PlatformPost > ()),
        ("PlatformPostInsights", generator().into_root_schema_for:: <
        postproxy::types::PlatformPostInsights > ()), ("ProfileEvent", generator()
        .into_root_schema_for:: < postproxy::types::ProfileEvent > ()),
        ("ProfileEventStatus", generator().into_root_schema_for:: <
        postproxy::types::ProfileEventStatus > ()), ("DisconnectOrigin", generator()
        .into_root_schema_for:: < postproxy::types::DisconnectOrigin > ()),
        ("ProfileStatsEvent", generator().into_root_schema_for:: <
        postproxy::types::ProfileStatsEvent > ()), ("PlacementsSynced", generator()
        .into_root_schema_for:: < postproxy::types::PlacementsSynced > ()),
        ("PlacementEvent", generator().into_root_schema_for:: <
        postproxy::types::PlacementEvent > ()), ("MediaFailed", generator()
        .into_root_schema_for:: < postproxy::types::MediaFailed > ()), ("CommentEvent",
        generator().into_root_schema_for:: < postproxy::types::CommentEvent > ()),
        ("CommentStatus", generator().into_root_schema_for:: <
        postproxy::types::CommentStatus > ()), ("ProfileCommentEvent", generator()
        .into_root_schema_for:: < postproxy::types::ProfileCommentEvent > ()),
        ("MessageEvent", generator().into_root_schema_for:: <
        postproxy::types::MessageEvent > ()), ("ReactionEvent", generator()
        .into_root_schema_for:: < postproxy::types::ReactionEvent > ()),
        ("ReactionAction", generator().into_root_schema_for:: <
        postproxy::types::ReactionAction > ()), ("ReferralEvent", generator()
        .into_root_schema_for:: < postproxy::types::ReferralEvent > ()), ("ReferredChat",
        generator().into_root_schema_for:: < postproxy::types::ReferredChat > ()),
        ("MessageTemplateEvent", generator().into_root_schema_for:: <
        postproxy::types::MessageTemplateEvent > ()), ("WhatsappAutomaticEvent",
        generator().into_root_schema_for:: < postproxy::types::WhatsappAutomaticEvent >
        ()), ("Message", generator().into_root_schema_for:: < postproxy::types::Message >
        ()), ("MessageDirection", generator().into_root_schema_for:: <
        postproxy::types::MessageDirection > ()), ("MessageStatus", generator()
        .into_root_schema_for:: < postproxy::types::MessageStatus > ()),
        ("MessageReaction", generator().into_root_schema_for:: <
        postproxy::types::MessageReaction > ()), ("Attachment", generator()
        .into_root_schema_for:: < postproxy::types::Attachment > ()), ("AttachmentType",
        generator().into_root_schema_for:: < postproxy::types::AttachmentType > ()),
        ("QuickReply", generator().into_root_schema_for:: < postproxy::types::QuickReply
        > ()), ("MessageButtonType", generator().into_root_schema_for:: <
        postproxy::types::MessageButtonType > ()), ("MessageButton", generator()
        .into_root_schema_for:: < postproxy::types::MessageButton > ()),
        ("CardDefaultAction", generator().into_root_schema_for:: <
        postproxy::types::CardDefaultAction > ()), ("MessageCard", generator()
        .into_root_schema_for:: < postproxy::types::MessageCard > ()), ("MessageElement",
        generator().into_root_schema_for:: < postproxy::types::MessageElement > ()),
        ("TappedAction", generator().into_root_schema_for:: <
        postproxy::types::TappedAction > ()), ("TappedActionKind", generator()
        .into_root_schema_for:: < postproxy::types::TappedActionKind > ()),
        ("MessageLocation", generator().into_root_schema_for:: <
        postproxy::types::MessageLocation > ()), ("MessageTemplateRef", generator()
        .into_root_schema_for:: < postproxy::types::MessageTemplateRef > ())
    ]
}
