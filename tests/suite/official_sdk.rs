//! The vendor's Python SDK works with the fake: it accepts what the fake signs, and its posts and queues do what they are to do. The
//! tests need the SDK, and do nothing without it: `python3 -m venv sdk && sdk/bin/pip install postproxy-sdk==1.14.0`, and
//! `POSTPROXY_SDK_PYTHON=sdk/bin/python`.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::webhook_support::Receiver;
use postproxy::mock::{FakePostProxy, Fixture, SeedProfile};
use postproxy::webhook::SIGNATURE_HEADER;
use serde_json::{Value, json};

/// Returns the Python that has the SDK.
#[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
fn python() -> Option<String> {
    let python = std::env::var("POSTPROXY_SDK_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let found = Command::new(&python).args(["-c", "import postproxy.webhooks"]).stderr(Stdio::null()).status();
    if !found.is_ok_and(|status| status.success()) {
        eprintln!("skipped: `{python}` has no postproxy-sdk");
        return None;
    }
    Some(python)
}

#[tokio::test]
async fn the_sdk_accepts_what_the_fake_delivers() {
    let Some(python) = python() else { return };
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let group = client.profile_groups().list().await.unwrap().data[0].id.clone();
    let receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["*"]).await;
    // What the fake makes itself: a profile, a post that is published and one that fails.
    let bot = client.connect_bluesky(&group, "name.bsky.social", "xxxx-xxxx-xxxx-xxxx").await.unwrap();
    let other = client.profile_groups().create("Other").await.unwrap();
    fake.add_profile(&other.id, "twitter").unwrap();
    client.profile_groups().delete(&other.id).await.unwrap();
    for (body, failure) in [("one", None), ("two", Some("Invalid credentials"))] {
        let post = client.posts().create([&bot.profile.id]).body(body).draft(true).await.unwrap();
        if let Some(error) = failure {
            fake.fail_platform(&post.id, "bluesky", error).unwrap();
        }
        client.posts().publish(&post.id).await.unwrap();
    }
    // What the documentation prints.
    for fixture in Fixture::callbacks().filter(|fixture| fixture.operation() == "create_webhook") {
        let body = fixture.request_body().unwrap();
        let Some(event_type) = body["type"].as_str() else { continue };
        let data = body["data"].get("object").filter(|_| body["object"] == "event").unwrap_or(&body["data"]);
        fake.send_event(&webhook.id, event_type, data).unwrap();
    }
    fake.deliveries_settled().await;
    let deliveries: Vec<Value> = receiver
        .take_all()
        .into_iter()
        .map(|(headers, event)| {
            let event = event.unwrap();
            let body: Value = serde_json::from_str(event.raw()).unwrap();
            let names: Vec<&String> = body["data"].as_object().unwrap().keys().collect();
            json!({
                "body": event.raw(),
                "signature": headers[SIGNATURE_HEADER].to_str().unwrap(),
                "secret": webhook.secret.as_ref().unwrap().expose(),
                "names": names,
            })
        })
        .collect();
    let mut child = Command::new(&python)
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/webhook_support/official_sdk.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for delivery in &deliveries {
        writeln!(stdin, "{delivery}").unwrap();
    }
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "the SDK rejects a delivery, as it says above");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), deliveries.len().to_string());
    assert!(deliveries.len() > 15, "{} deliveries", deliveries.len());
}

#[tokio::test]
async fn the_sdk_publishes_with_the_fake() {
    let Some(python) = python() else { return };
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let group = client.profile_groups().list().await.unwrap().data[0].id.clone();
    for platform in ["twitter", "threads", "instagram", "youtube", "pinterest"] {
        fake.add_profile(&group, SeedProfile::new(platform).name(platform)).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(&python)
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/webhook_support/official_sdk_posts.py"))
        .args([fake.url(), fake.api_key().expose()])
        .arg(folder.path())
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let called = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(called.split_whitespace().count(), 14, "every method of posts and of queues: {called}");
}
