//! The quickstart: its output without a key, and the calls that it makes with one.

#[allow(dead_code, missing_docs, unreachable_pub)]
#[path = "../../examples/quickstart.rs"]
mod example;

use postproxy::Client;
use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
use postproxy::types::{Deleted, ErrorResponse, Post, ProfileGroup};
use serde_json::json;

#[tokio::test]
async fn publishes_a_post_and_cleans_up_without_a_key() {
    let mut out = Vec::new();
    example::embedded(&mut out).await.expect("every call succeeds");
    let text = String::from_utf8(out).unwrap();
    for line in [
        "New Client Project   0 profiles",
        "send the user to http://127.0.0.1:",
        "is the profile of yourname",
        "channel My Channel (@mychannel)",
        "Hello from Rust",
        "image/png processed",
        "published on bluesky",
        "status   422 Unprocessable Entity",
        "remedy   Use an API key with full account access",
        "may have taken effect: false",
        "deleted",
    ] {
        assert!(text.contains(line), "{line:?} is not in\n{text}");
    }
    assert!(!text.contains("unexpected success"), "{text}");
    let listed = text.split("List the posts").last().unwrap_or_default();
    assert!(listed.contains("Hello from Rust"), "the new post is listed:\n{text}");
    let after = text.split("deleted").last().unwrap_or_default();
    assert!(after.contains("Default") && !after.contains("New Client Project"), "{text}");
    for secret in ["xxxx-xxxx-xxxx-xxxx", "123456789:ABCdef"] {
        assert!(!text.contains(secret), "{secret} is printed:\n{text}");
    }
}

/// What the quickstart did at a service.
struct Outcome {
    result: Result<(), String>,
    text: String,
    groups_deleted: usize,
    drafts_deleted: usize,
}

/// Runs the part that is meant for the real service. The request for the new group gets a response with this status.
async fn live(status_of_get: u16) -> Outcome {
    let server = MockServer::start_async().await;
    let client = Client::builder().api_key("key").base_url(server.base_url()).build().unwrap();
    let group = ProfileGroup::new("ours", "postproxy quickstart").profiles_count(0);
    let draft = Post::new("draft1", "postproxy quickstart".to_owned(), "draft", "2026-03-01T09:30:00.000Z");

    Fixture::named("list_profile_groups/200-full-access-key").unwrap().play(&server);
    Fixture::named("list_profiles/200-three-profiles").unwrap().play(&server);
    server.create_profile_group(|when, then| {
        when.into_inner().json_body(json!({ "profile_group": { "name": "postproxy quickstart" } }));
        then.created(&group);
    });
    server.mock(|when, then| {
        when.method("GET").path("/api/profile_groups/ours");
        then.status(status_of_get).json_body(json!(group));
    });
    server.get_profile_group(|when, then| {
        when.id("postproxy-quickstart-none");
        then.not_found(&ErrorResponse::new().error("Not found"));
    });
    let groups = server.delete_profile_group(|when, then| {
        when.id("ours");
        then.ok(&Deleted::new(true));
    });
    server.create_post(|when, then| {
        when.into_inner().json_body(json!({
            "post": { "body": "postproxy quickstart", "draft": true },
            "profiles": ["prof123abc"],
        }));
        then.created(&draft);
    });
    let drafts = server.delete_post(|when, then| {
        when.id("draft1");
        then.ok(&Deleted::new(true));
    });
    let mut out = Vec::new();
    let result = example::live(&client, &mut out).await.map_err(|error| error.to_string());
    let text = String::from_utf8(out).unwrap();
    Outcome { result, text, groups_deleted: groups.calls(), drafts_deleted: drafts.calls() }
}

#[tokio::test]
async fn deletes_what_it_created_with_a_key() {
    let outcome = live(200).await;
    assert_eq!((outcome.result, outcome.groups_deleted, outcome.drafts_deleted), (Ok(()), 1, 1), "{}", outcome.text);
    assert!(outcome.text.contains("message  Not found") && outcome.text.contains("deleted"), "{}", outcome.text);
}

#[tokio::test]
async fn deletes_the_group_after_a_failed_call() {
    let outcome = live(500).await;
    assert_eq!(outcome.groups_deleted, 1, "{}", outcome.text);
    assert!(outcome.result.expect_err("the group could not be read").contains("500"), "{}", outcome.text);
}
