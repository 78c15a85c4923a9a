//! What became of a post: the questions that a caller asks of it, and how it is watched.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::{Server, json_response};
use postproxy::Wait;
use postproxy::types::Post;
use serde_json::{Value, json};

fn post(status: &str, platforms: &Value) -> Value {
    json!({
        "id": "abc123xyz", "body": "Hello", "status": status, "created_at": "2024-01-15T10:30:00.000Z",
        "platforms": platforms
    })
}

fn result(platform: &str, status: &str) -> Value {
    json!({ "platform": platform, "status": status })
}

fn decoded(value: Value) -> Post {
    serde_json::from_value(value).unwrap()
}

#[test]
fn a_post_is_final_when_nothing_changes_any_more() {
    for (status, platforms, is_final, is_live, has_failed) in [
        ("processed", vec!["published", "published"], true, true, false),
        ("processed", vec!["published", "failed"], true, false, true),
        ("processed", vec!["failed", "failed"], true, false, true),
        ("processed", vec!["published", "deleted"], true, false, false),
        ("processed", vec!["published", "failed_waiting_for_retry"], false, false, false),
        ("processed", vec!["published", "processing"], false, false, false),
        ("processed", vec!["published", "pending_deletion"], false, false, false),
        ("processed", vec!["published", "held_for_review"], false, false, false),
        ("processed", vec![], true, false, false),
        ("media_processing_failed", vec!["pending"], true, false, true),
        ("draft", vec!["pending"], false, false, false),
        ("scheduled", vec!["pending"], false, false, false),
        ("scheduled", vec![], false, false, false),
        // A status of a later day says nothing, and its networks do.
        ("completed", vec!["published"], true, true, false),
        ("completed", vec!["processing"], false, false, false),
        ("completed", vec![], false, false, false),
    ] {
        let platforms: Vec<Value> = platforms.iter().map(|status| result("twitter", status)).collect();
        let post = decoded(post(status, &json!(platforms)));
        let said = (post.is_final(), post.is_live(), post.has_failed());
        assert_eq!(said, (is_final, is_live, has_failed), "{status} {platforms:?}");
    }
}

#[test]
fn says_which_networks_failed_and_why() {
    let mut value = post(
        "processed",
        &json!([
            { "platform": "twitter", "status": "published", "permalink": "https://x.com/i/1" },
            { "platform": "facebook", "status": "failed", "error": "Rate limit exceeded" },
            { "platform": "threads", "status": "failed_waiting_for_retry", "error": "Try later" }
        ]),
    );
    value["thread"] = json!([{
        "id": "t1", "body": "2", "platforms": [{ "platform": "bluesky", "status": "failed", "error": "Invalid credentials" }]
    }]);
    let post = decoded(value);
    let of = |results: Vec<&postproxy::types::PlatformResult>| {
        results.iter().map(|of| (of.platform.to_string(), of.error.clone().unwrap_or_default())).collect::<Vec<_>>()
    };
    let pair = |platform: &str, error: &str| (platform.to_owned(), error.to_owned());
    assert_eq!(
        of(post.failed().collect()),
        [pair("facebook", "Rate limit exceeded"), pair("bluesky", "Invalid credentials")]
    );
    assert_eq!(of(post.retrying().collect()), [pair("threads", "Try later")]);
    assert_eq!(of(post.live().collect()), [pair("twitter", "")]);
    let permalinks: Vec<_> = post.permalinks().map(|(platform, link)| (platform.as_str(), link)).collect();
    assert_eq!(permalinks, [("twitter", "https://x.com/i/1")]);
    assert!(!post.is_final() && !post.is_live() && post.has_failed());
}

/// A post goes through statuses that no document lists, and the wait reports each change once.
#[tokio::test]
async fn watching_reports_each_change_and_survives_unknown_statuses() {
    let states = [
        post("pending", &json!([])),
        post("pending", &json!([])),
        post("transcoding", &json!([result("twitter", "queued_at_network")])),
        post("processed", &json!([result("twitter", "queued_at_network")])),
        post("processed", &json!([result("twitter", "published")])),
    ];
    let served = Mutex::new(states.into_iter());
    let server = Server::start(move |_| {
        let next = served.lock().unwrap().next().unwrap_or_default();
        json_response(200, &next)
    })
    .await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&seen);
    let client = server.client();
    let wait = Wait::every(Duration::from_millis(100)).at_most(Duration::from_secs(20));
    let watching = client.watch_post("abc123xyz", wait, move |post| {
        record.lock().unwrap().push((post.status.to_string(), post.live().count()));
    });
    assert!(watching.await.unwrap().is_live());
    let seen = seen.lock().unwrap();
    let seen: Vec<_> = seen.iter().map(|(status, live)| (status.as_str(), *live)).collect();
    assert_eq!(seen, [("pending", 0), ("transcoding", 0), ("processed", 0), ("processed", 1)]);
}
