//! The quickstart: what it prints without a key, and what it does and does not touch with one.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[allow(dead_code, missing_docs, unreachable_pub)]
#[path = "../examples/quickstart.rs"]
mod quickstart;

use postproxy::Client;
use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
use postproxy::types::{DeletedProfileGroup, ErrorResponse, ProfileGroup};
use serde_json::json;

#[tokio::test]
async fn without_a_key_it_walks_the_whole_journey() {
    let mut out = Vec::new();
    quickstart::embedded(&mut out).await.expect("it ends well");
    let text = String::from_utf8(out).unwrap();
    for line in [
        "grp000001    Default              0 profiles",
        "grp000002    Main Brand           2 profiles",
        "grp000005    New Client Project   0 profiles",
        "send the user to http://127.0.0.1:",
        "is the bluesky profile of yourname.bsky.social",
        "is the telegram profile of fake_123456789_bot",
        "Add @fake_123456789_bot as administrator",
        "My Channel (@mychannel)",
        "Private Channel",
        "grp000005    New Client Project   2 profiles",
        "status   422 Unprocessable Entity",
        "remedy   Use an API key with full account access",
        "did it take effect? no",
        "it is gone",
    ] {
        assert!(text.contains(line), "{line:?} is not in\n{text}");
    }
    assert!(!text.contains("surprise") && !text.contains("still there"), "{text}");
    let after = text.split("it is gone").last().unwrap_or_default();
    assert!(after.contains("Main Brand") && !after.contains("New Client Project"), "{text}");
    for secret in ["xxxx-xxxx-xxxx-xxxx", "123456789:ABCdef"] {
        assert!(!text.contains(secret), "{secret} is printed:\n{text}");
    }
}

/// A service for the live part: it lists, creates and deletes, and answers a look at the new group with a status.
async fn live(status_of_the_look: u16) -> (Result<(), String>, String, usize) {
    let server = MockServer::start_async().await;
    let client = Client::builder().api_key("key").base_url(server.base_url()).build().unwrap();
    let group: ProfileGroup =
        ProfileGroup::builder().id("ours").name("postproxy quickstart").profiles_count(0).try_into().unwrap();
    let not_found: ErrorResponse = ErrorResponse::builder().error("Not found").try_into().unwrap();
    let deleted: DeletedProfileGroup = DeletedProfileGroup::builder().deleted(true).try_into().unwrap();

    Fixture::named("list_profile_groups/200-full-access-key").unwrap().play(&server);
    server.create_profile_group(|when, then| {
        when.body(&"postproxy quickstart".into());
        then.created(&group);
    });
    server.mock(|when, then| {
        when.method("GET").path("/api/profile_groups/ours");
        then.status(status_of_the_look).json_body(json!(group));
    });
    server.get_profile_group(|when, then| {
        when.id("postproxy-quickstart-none");
        then.not_found(&not_found);
    });
    let ours = server.delete_profile_group(|when, then| {
        when.id("ours");
        then.ok(&deleted);
    });
    let mut out = Vec::new();
    let result = quickstart::live(&client, &mut out).await.map_err(|error| error.to_string());
    (result, String::from_utf8(out).unwrap(), ours.calls())
}

#[tokio::test]
async fn with_a_key_it_deletes_what_it_made() {
    let (result, text, deleted) = live(200).await;
    assert_eq!((result, deleted), (Ok(()), 1), "{text}");
    assert!(text.contains("message  Not found") && text.contains("it is gone"), "{text}");
}

#[tokio::test]
async fn what_goes_wrong_in_between_leaves_nothing_behind() {
    let (result, text, deleted) = live(500).await;
    assert_eq!(deleted, 1, "{text}");
    assert!(result.expect_err("the look failed").contains("500"), "{text}");
}
