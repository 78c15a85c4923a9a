//! A secret leaves the program on the wire only.

use crate::support::{KEY, Server};
use postproxy::{Client, Secret, types};
use serde_json::json;

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

/// A URL may be signed: anyone who has its query may do what the signer may.
#[test]
fn prints_no_query_of_a_url() {
    const SIGNED: &str = "https://cdn.example.com/clip.mp4?X-Amz-Signature=5b1c3d9e#t=1";
    let json =
        json!({ "id": "m1", "status": "processed", "content_type": "image/jpeg", "source_url": SIGNED, "url": SIGNED });
    let media: types::PostMedia = serde_json::from_value(json).expect("it is one");
    let instagram = types::InstagramParams::new().cover_url(SIGNED);
    for (printed, urls) in [(format!("{media:?}"), 2), (format!("{instagram:?} {:?}", Some(&instagram)), 2)] {
        assert!(!printed.contains("5b1c3d9e"), "{printed}");
        assert_eq!(printed.matches("https://cdn.example.com/clip.mp4?..").count(), urls, "{printed}");
    }
    assert_eq!(instagram.cover_url.as_deref(), Some(SIGNED));
    // An invitation is a credential as a whole.
    let url = "https://app.postproxy.dev/partner_connect/inv789xyz";
    let connection: types::OauthConnection =
        serde_json::from_value(json!({ "url": url, "success": true })).expect("it is one");
    let printed = format!("{connection:?}");
    assert!(printed.contains("https://app.postproxy.dev/..") && !printed.contains("inv789xyz"), "{printed}");
    assert_eq!(connection.url, url);
}
