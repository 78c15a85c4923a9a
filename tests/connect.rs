//! Connecting accounts: what is sent, what comes back, and what is not taken for a success.
//!
//! The PostProxy in memory answers, but where an answer is wanted that no PostProxy gives.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod fake_support;
mod support;

use postproxy::mock::{FakePostProxy, Fixture, SeedGroup};
use postproxy::{Client, Error, ErrorKind, Platform};
use serde_json::{Value, json};
use support::Server;

const PASSWORD: &str = "xxxx-xxxx-xxxx-xxxx";
const TOKEN: &str = "123456789:ABCdef-GhIJklMnOpQrStUvWxYz";

/// A PostProxy with the group of the fixtures, and a client of it.
async fn start() -> (FakePostProxy, Client) {
    with_group(FakePostProxy::start().await.unwrap())
}

fn with_group(fake: FakePostProxy) -> (FakePostProxy, Client) {
    fake.add_group(SeedGroup::named("Main Brand").id("grp123abc")).unwrap();
    let client = fake.client().unwrap();
    (fake, client)
}

/// The latest request is the one that a fixture shows.
fn sent_as_in(fake: &FakePostProxy, fixture: &str) {
    let fixture = Fixture::named(fixture).expect("there is such a fixture");
    let seen = fake.requests().pop().expect("a request came");
    assert_eq!((seen.method(), seen.path()), (fixture.method(), fixture.path()));
    assert_eq!(seen.json().as_ref(), fixture.request_body());
}

#[tokio::test]
async fn oauth_answers_with_the_address_for_the_browser() {
    let (fake, client) = start().await;
    let back = "https://myapp.com/oauth/callback";
    let connection = client.connect_oauth("grp123abc", Platform::Instagram, back).await.unwrap();
    sent_as_in(&fake, "initialize_connection/200-instagram");
    let page = reqwest::get(&connection.url).await.unwrap();
    assert_eq!((page.status().as_u16(), fake.requests().len()), (200, 2), "the browser gets a page there");
}

/// A platform by its name, and one that this version does not know.
#[tokio::test]
async fn oauth_takes_a_platform_of_tomorrow() {
    let mut document = fake_support::document();
    document["components"]["schemas"]["Platform"]["x-extensible-enum"].as_array_mut().unwrap().push("mastodon".into());
    let (fake, client) = with_group(FakePostProxy::builder().document(document).start().await.unwrap());
    assert!(client.connect_oauth("grp123abc", "mastodon", "https://myapp.com").await.is_ok());
    assert_eq!(fake.requests()[0].json().unwrap()["platform"], "mastodon");
    assert!(client.connect_oauth("grp123abc", "threads", "https://myapp.com").await.is_ok());
}

#[tokio::test]
async fn bluesky_answers_with_the_profile() {
    let (fake, client) = start().await;
    let connection = client.connect_bluesky("grp123abc", "yourname.bsky.social", PASSWORD).await.unwrap();
    sent_as_in(&fake, "initialize_connection/200-bluesky");
    assert_eq!((connection.profile.network, connection.next_step), (Platform::Bluesky, None));
    let group = client.get_profile_group().id("grp123abc").send().await.unwrap();
    assert_eq!(group.profiles_count, Some(1), "the profile is there at once");
}

#[tokio::test]
async fn telegram_answers_with_the_profile_and_the_next_step() {
    let (fake, client) = start().await;
    let connection = client.connect_telegram("grp123abc", TOKEN).await.unwrap();
    sent_as_in(&fake, "initialize_connection/200-telegram");
    assert_eq!(connection.profile.network, Platform::Telegram);
    assert!(connection.next_step.expect("there is one").contains("as administrator"));
    // The profile is one whose placements can be asked for.
    let placements = client.list_placements().id(&connection.profile.id).profile_group_id("grp123abc").send();
    assert!(placements.await.unwrap().data.is_empty());
}

/// A 401 speaks of the key or of the account, and the code tells which.
#[tokio::test]
async fn bad_credentials_are_no_bad_key() {
    let (fake, client) = start().await;
    let error = client.connect_bluesky("grp123abc", "me", "not-an-app-password").await.expect_err("it is refused");
    assert!(!error.is_invalid_api_key() && error.help().is_some_and(|help| help.contains("app password")), "{error}");
    fake.revoke_bot_token(TOKEN);
    let error = client.connect_telegram("grp123abc", TOKEN).await.expect_err("it is refused");
    assert!(!error.is_invalid_api_key() && error.help().is_some_and(|help| help.contains("@BotFather")), "{error}");
    let stranger = fake.client_with("another key").unwrap();
    let error = stranger.connect_bluesky("grp123abc", "me", PASSWORD).await.expect_err("it is refused");
    assert!(error.is_invalid_api_key(), "{error}");
}

/// What each helper makes of an answer. No PostProxy gives the answers below, so that a server of the test's own does.
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
