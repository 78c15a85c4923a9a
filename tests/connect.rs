//! Connecting accounts: what is sent, what comes back, and what is not taken for a success.

mod support;

use postproxy::mock::Fixture;
use postproxy::{Client, Error, ErrorKind, Platform};
use serde_json::{Value, json};
use support::Server;

/// A server that gives the answer of a fixture, and a client of it.
async fn answering(fixture: &str) -> (Server, Client, Fixture) {
    let fixture = Fixture::named(fixture).expect("there is such a fixture");
    let server = Server::answering_json(fixture.status(), fixture.response_body().expect("it has a body")).await;
    let client = server.client();
    (server, client, fixture)
}

fn sent(server: &Server) -> Value {
    server.received()[0].json().expect("there is a body")
}

#[tokio::test]
async fn oauth_answers_with_the_address_for_the_browser() {
    let (server, client, fixture) = answering("initialize_connection/200-instagram").await;
    let connection =
        client.connect_oauth("grp123abc", Platform::Instagram, "https://myapp.com/oauth/callback").await.unwrap();
    assert_eq!(connection.url, "https://app.postproxy.dev/partner_connect/inv789xyz");
    assert_eq!(Some(&sent(&server)), fixture.request_body());
    assert_eq!(server.received()[0].path(), fixture.path());
    // A platform by its name, and one that this version does not know.
    client.connect_oauth("grp123abc", "mastodon", "https://myapp.com").await.unwrap();
    assert_eq!(server.received()[1].json().unwrap()["platform"], "mastodon");
}

#[tokio::test]
async fn bluesky_answers_with_the_profile() {
    let (server, client, fixture) = answering("initialize_connection/200-bluesky").await;
    let connection = client.connect_bluesky("grp123abc", "yourname.bsky.social", "xxxx-xxxx-xxxx-xxxx").await.unwrap();
    assert_eq!((connection.profile.id.as_str(), connection.next_step), ("prof321zyx", None));
    assert_eq!(Some(&sent(&server)), fixture.request_body());
}

#[tokio::test]
async fn telegram_answers_with_the_profile_and_the_next_step() {
    let (server, client, fixture) = answering("initialize_connection/200-telegram").await;
    let connection = client.connect_telegram("grp123abc", "123456789:ABCdef-GhIJklMnOpQrStUvWxYz").await.unwrap();
    assert_eq!(connection.profile.network, Platform::Telegram);
    assert!(connection.next_step.expect("there is one").starts_with("Add @my_bot as administrator"));
    assert_eq!(Some(&sent(&server)), fixture.request_body());
}

async fn connect_each(answer: &Value) -> [Result<(), Error>; 3] {
    let server = Server::answering_json(200, answer).await;
    let client = server.client();
    [
        client.connect_oauth("grp1", Platform::Threads, "https://myapp.com").await.map(drop),
        client.connect_bluesky("grp1", "me", "xxxx-xxxx-xxxx-xxxx").await.map(drop),
        client.connect_telegram("grp1", "1:x").await.map(drop),
    ]
}

#[tokio::test]
async fn an_answer_of_another_kind_is_an_error_that_says_so() {
    let oauth = json!({ "url": "https://example.com", "success": true });
    let account = json!({ "success": true, "profile": { "id": "prof1", "network": "bluesky", "name": "Me" } });
    let neither = json!({ "success": true });
    let page = json!("a page");
    for (answer, fits) in
        [(&oauth, [true, false, false]), (&account, [false, true, true]), (&neither, [false; 3]), (&page, [false; 3])]
    {
        for (result, fits) in connect_each(answer).await.into_iter().zip(fits) {
            match result {
                Ok(()) => assert!(fits, "{answer}"),
                Err(error) => {
                    assert!(!fits, "{answer}: {error}");
                    assert_eq!(error.kind(), ErrorKind::Decode);
                    let other = [&oauth, &account].contains(&answer);
                    assert_eq!(error.to_string().contains("another kind of connection"), other, "{error}");
                    assert!(error.may_have_taken_effect(), "{error}");
                }
            }
        }
    }
    // One that has both is what was asked for.
    let both = json!({ "url": "https://example.com", "success": true, "profile": { "id": "prof1", "network": "bluesky", "name": "Me" } });
    assert!(connect_each(&both).await.iter().all(Result::is_ok));
}

#[tokio::test]
async fn an_answer_that_says_that_it_did_not_succeed_is_an_error() {
    let answer = json!({ "url": "https://example.com", "success": false, "profile": { "id": "p", "network": "bluesky", "name": "" } });
    for result in connect_each(&answer).await {
        let error = result.expect_err("success is false");
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(200)));
        assert!(error.to_string().contains("`success` is false"), "{error}");
        assert!(!error.may_have_taken_effect() && !error.is_retryable());
    }
}

/// A 401 speaks of the key or of the account, and the code tells which.
#[tokio::test]
async fn bad_credentials_are_no_bad_key() {
    let (_server, client, _) = answering("initialize_connection/401-bluesky-login-failed").await;
    let error = client.connect_bluesky("grp1", "me", "not-an-app-password").await.expect_err("it is refused");
    assert!(!error.is_invalid_api_key() && error.help().is_some_and(|help| help.contains("app password")), "{error}");
    let (_server, client, _) = answering("initialize_connection/401-invalid-api-key").await;
    let error = client.connect_bluesky("grp1", "me", "xxxx-xxxx-xxxx-xxxx").await.expect_err("it is refused");
    assert!(error.is_invalid_api_key(), "{error}");
}
