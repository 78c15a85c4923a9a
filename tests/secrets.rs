//! A secret leaves the program on the wire only.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use postproxy::{Client, Secret, types};
use serde_json::json;
use support::{KEY, Server};

const PASSWORD: &str = "abcd-efgh-ijkl-mnop";
const TOKEN: &str = "987654321:ZYXwvu-TsRqPoNmLkJiHgFeDcBa";

fn requests() -> [(types::ConnectionRequest, &'static str, &'static str); 2] {
    let bluesky = types::BlueskyConnectionRequest::new("me", PASSWORD);
    let telegram = types::TelegramConnectionRequest::new(TOKEN);
    [(bluesky.into(), "app_password", PASSWORD), (telegram.into(), "bot_token", TOKEN)]
}

#[tokio::test]
async fn sends_secrets_to_the_service() {
    for (body, property, secret) in requests() {
        let server = Server::responding_json(200, &json!({ "url": "https://example.com", "success": true })).await;
        server.client().connections().initialize("grp1", body).await.expect("it succeeds");
        assert_eq!(server.received()[0].json().expect("there is a body")[property], secret);
        assert_eq!(server.received()[0].header("authorization"), [format!("Bearer {KEY}")]);
    }
}

#[tokio::test]
async fn prints_no_secret() {
    let server = Server::responding_json(422, &json!({ "error": "No" })).await;
    let client = server.client();
    let mut printed = format!("{client:?} {:?} {:?}", Client::builder().api_key(KEY), Secret::from(KEY));
    for (body, ..) in requests() {
        let call = client.connections().initialize("grp1", body.clone());
        printed += &format!("{body:?} {call:?}");
        let error = call.send().await.expect_err("it is rejected");
        printed += &format!("{error} {error:?} {error:#?}");
    }
    let typed = types::BlueskyConnectionRequest::new("me", PASSWORD);
    printed += &format!("{typed:?}");
    for secret in [KEY, PASSWORD, TOKEN] {
        assert!(!printed.contains(secret), "{secret} is printed: {printed}");
    }
    assert!(printed.contains("Secret(..)"), "there is nothing to hide: {printed}");
}

#[test]
fn secrets_compare_by_their_text() {
    assert_eq!(Secret::from("a"), Secret::from("a".to_owned()));
    assert_ne!(Secret::from("a"), Secret::from("b"));
    assert_ne!(Secret::from("a"), Secret::from("ab"));
}
