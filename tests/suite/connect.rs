//! The connect workflows: the requests they send, the responses they accept, and those they reject.

use crate::fake_support;
use crate::support::Server;
use postproxy::mock::{FakePostProxy, Fixture, SeedGroup};
use postproxy::{Client, Error, ErrorKind, Platform};
use serde_json::{Value, json};

const PASSWORD: &str = "xxxx-xxxx-xxxx-xxxx";
const TOKEN: &str = "123456789:ABCdef-GhIJklMnOpQrStUvWxYz";

/// Starts a fake with the group of the fixtures, and a client of it.
async fn start() -> (FakePostProxy, Client) {
    with_group(FakePostProxy::start().await.unwrap())
}

fn with_group(fake: FakePostProxy) -> (FakePostProxy, Client) {
    fake.add_group(SeedGroup::named("Main Brand").id("grp123abc")).unwrap();
    let client = fake.client().unwrap();
    (fake, client)
}

/// Asserts that the latest request is that of a fixture.
fn assert_sent(fake: &FakePostProxy, fixture: &str) {
    let fixture = Fixture::named(fixture).expect("there is such a fixture");
    let seen = fake.requests().pop().expect("a request came");
    assert_eq!((seen.method(), seen.path()), (fixture.method(), fixture.path()));
    assert_eq!(seen.json().as_ref(), fixture.request_body());
}

#[tokio::test]
async fn connect_oauth_returns_the_url_for_the_browser() {
    let (fake, client) = start().await;
    let back = "https://myapp.com/oauth/callback";
    let connection = client.connect_oauth("grp123abc", Platform::Instagram, back).await.unwrap();
    assert_sent(&fake, "initialize_connection/200-instagram");
    let page = reqwest::get(&connection.url).await.unwrap();
    assert_eq!((page.status().as_u16(), fake.requests().len()), (200, 2), "the URL leads to a page");
}

#[tokio::test]
async fn connect_oauth_sends_platforms_that_the_enum_does_not_list() {
    let mut document = fake_support::document();
    let schemas = &mut document["components"]["schemas"];
    schemas["Platform"]["x-extensible-enum"].as_array_mut().unwrap().push("mastodon".into());
    let mapping = &mut schemas["ConnectionRequest"]["discriminator"]["mapping"];
    mapping["mastodon"] = mapping["instagram"].clone();
    let (fake, client) = with_group(FakePostProxy::builder().document(document).start().await.unwrap());
    client.connect_oauth("grp123abc", "mastodon", "https://myapp.com").await.expect("the document lists it");
    assert_eq!(fake.requests()[0].json().unwrap()["platform"], "mastodon");
}

#[tokio::test]
async fn connect_bluesky_returns_the_profile() {
    let (fake, client) = start().await;
    let connection = client.connect_bluesky("grp123abc", "yourname.bsky.social", PASSWORD).await.unwrap();
    assert_sent(&fake, "initialize_connection/200-bluesky");
    assert_eq!((connection.profile.network, connection.next_step), (Platform::Bluesky, None));
    let group = client.profile_groups().get("grp123abc").await.unwrap();
    assert_eq!(group.profiles_count, Some(1), "the profile exists at once");
}

#[tokio::test]
async fn connect_telegram_returns_the_profile_and_the_next_step() {
    let (fake, client) = start().await;
    let connection = client.connect_telegram("grp123abc", TOKEN).await.unwrap();
    assert_sent(&fake, "initialize_connection/200-telegram");
    assert_eq!(connection.profile.network, Platform::Telegram);
    assert!(connection.next_step.expect("there is one").contains("as administrator"));
    // The profile's placements can be listed.
    let placements = client.placements().list(&connection.profile.id).profile_group_id("grp123abc").send();
    assert!(placements.await.unwrap().data.is_empty());
}

/// A 401 is about the API key or about the account. The error code decides.
#[tokio::test]
async fn rejected_credentials_are_not_an_invalid_api_key() {
    let (fake, client) = start().await;
    let error = client.connect_bluesky("grp123abc", "me", "not-an-app-password").await.expect_err("it is rejected");
    assert!(!error.is_invalid_api_key() && error.help().is_some_and(|help| help.contains("app password")), "{error}");
    fake.revoke_bot_token(TOKEN);
    let error = client.connect_telegram("grp123abc", TOKEN).await.expect_err("it is rejected");
    assert!(!error.is_invalid_api_key() && error.help().is_some_and(|help| help.contains("@BotFather")), "{error}");
    let other = fake.client_with("another-key").unwrap();
    let error = other.connect_bluesky("grp123abc", "me", PASSWORD).await.expect_err("it is rejected");
    assert!(error.is_invalid_api_key(), "{error}");
}

/// Calls each workflow at a server that returns this body with every response.
async fn connect_each(body: &Value) -> [Result<(), Error>; 3] {
    let server = Server::responding_json(200, body).await;
    let client = server.client();
    [
        client.connect_oauth("grp1", Platform::Threads, "https://myapp.com").await.map(drop),
        client.connect_bluesky("grp1", "me", "xxxx-xxxx-xxxx-xxxx").await.map(drop),
        client.connect_telegram("grp1", "1:x").await.map(drop),
    ]
}

#[tokio::test]
async fn a_response_of_another_kind_is_a_decode_error() {
    let oauth = json!({ "url": "https://example.com", "success": true });
    let account = json!({ "success": true, "profile": { "id": "prof1", "network": "bluesky", "name": "Me" } });
    let neither = json!({ "success": true });
    let page = json!("a page");
    for (body, expected) in
        [(&oauth, [true, false, false]), (&account, [false, true, true]), (&neither, [false; 3]), (&page, [false; 3])]
    {
        for (result, expected) in connect_each(body).await.into_iter().zip(expected) {
            match result {
                Ok(()) => assert!(expected, "{body}"),
                Err(error) => {
                    assert!(!expected, "{body}: {error}");
                    assert_eq!(error.kind(), ErrorKind::Decode);
                    let is_other_kind = [&oauth, &account].contains(&body);
                    assert_eq!(error.to_string().contains("another kind of connection"), is_other_kind, "{error}");
                    assert!(error.may_have_taken_effect(), "{error}");
                }
            }
        }
    }
    // A response with the properties of both kinds is accepted by each workflow.
    let both = json!({ "url": "https://example.com", "success": true, "profile": { "id": "prof1", "network": "bluesky", "name": "Me" } });
    assert!(connect_each(&both).await.iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_response_with_success_false_is_an_api_error() {
    let body = json!({ "url": "https://example.com", "success": false, "profile": { "id": "p", "network": "bluesky", "name": "" } });
    for result in connect_each(&body).await {
        let error = result.expect_err("success is false");
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(200)));
        assert!(error.to_string().contains("`success` is false"), "{error}");
        assert!(!error.may_have_taken_effect() && !error.is_retryable());
    }
}
