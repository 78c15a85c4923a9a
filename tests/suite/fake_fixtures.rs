//! The fake responds as the fixtures do, given their state, and each of its responses is documented.

use crate::fake_support;
use crate::fake_support::Tester;
use postproxy::Platform;
use postproxy::mock::{FakePostProxy, Fixture, SeedGroup, SeedProfile};
use serde_json::{Value, json};

/// The operations whose state `suppose` can seed. `fake_posts` has those of posts, and `fake_fallback` plays the fixtures of all
/// operations.
const OPERATIONS: [&str; 6] = [
    "list_profile_groups",
    "get_profile_group",
    "create_profile_group",
    "delete_profile_group",
    "initialize_connection",
    "list_placements",
];

const GROUP: &str = "grp123abc";
const PROFILE: &str = "prof321zyx";
const TOKEN: &str = "123456789:ABCdef-GhIJklMnOpQrStUvWxYz";

/// Puts into the account what a fixture supposes to be there, and answers with the key of its request.
async fn suppose(tester: &Tester, fake: &FakePostProxy, fixture: &Fixture) -> String {
    let full = fake.api_key().expose().to_owned();
    let (operation, case) = fixture.name().split_once('/').expect("a name has two parts");
    let groups = tester.send(fake, &full, ("GET", "/api/profile_groups"), None, &[]).await.body;
    let default = groups["data"][0]["id"].as_str().expect("there is a group").to_owned();
    let bot = || SeedProfile::new(Platform::Telegram).id(PROFILE).username("my_bot");
    if case == "404-not-found" {
        return full;
    }
    fake.add_group(SeedGroup::named("Main Brand").id(GROUP)).unwrap();
    for platform in ["facebook", "tiktok", "youtube", "twitter", "threads"] {
        fake.add_profile(GROUP, platform).unwrap();
    }
    match (operation, case) {
        (_, "401-invalid-api-key") => return "no key of this account".to_owned(),
        (_, "422-permission-denied") | ("list_profile_groups", "200-scoped-key") => {
            return fake.add_scoped_key(GROUP).unwrap().expose().to_owned();
        }
        ("initialize_connection", "422-platform-already-connected") => {
            fake.add_profile(GROUP, Platform::Instagram).unwrap();
        }
        ("initialize_connection", "401-bluesky-login-failed") => fake.revoke_app_password("xxxx-xxxx-xxxx-xxxx"),
        ("initialize_connection", "401-telegram-connect-failed") => fake.revoke_bot_token(TOKEN),
        ("initialize_connection", "422-bluesky-already-connected") => {
            let account = SeedProfile::new(Platform::Bluesky).username("yourname.bsky.social");
            fake.add_profile(&default, account).unwrap();
        }
        ("initialize_connection", "422-telegram-already-connected") => {
            let path = format!("/api/profile_groups/{default}/initialize_connection");
            let bot = json!({ "platform": "telegram", "bot_token": TOKEN });
            assert_eq!(tester.send(fake, &full, ("POST", &path), Some(&bot), &[]).await.status, 200);
        }
        ("list_placements", "404-other-profile-group") => drop(fake.add_profile(GROUP, bot()).unwrap()),
        ("list_placements", "200-linkedin") => {
            fake.add_profile(&default, SeedProfile::new(Platform::Linkedin).id(PROFILE)).unwrap();
            fake.add_placement(PROFILE, None, "Personal Profile").unwrap();
            fake.add_placement(PROFILE, Some("108520199"), "Acme Marketing").unwrap();
        }
        ("list_placements", _) => {
            fake.add_profile(&default, bot()).unwrap();
            if case == "200-telegram-channels" {
                fake.add_channel(PROFILE, "My Channel (@mychannel)").unwrap();
                fake.add_channel(PROFILE, "Private Channel").unwrap();
            }
        }
        _ => {}
    }
    full
}

/// A value without what depends on the moment: of an object its keys, of a list its different items.
fn shape(value: &Value) -> Value {
    match value {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), shape(value))).collect(),
        Value::Array(items) => {
            let mut shapes: Vec<Value> = items.iter().map(shape).collect();
            shapes.sort_by_key(Value::to_string);
            shapes.dedup();
            shapes.into()
        }
        Value::String(_) => "text".into(),
        Value::Number(_) => 0.into(),
        other => other.clone(),
    }
}

async fn exchange(tester: &Tester, fixture: &Fixture) -> fake_support::Answer {
    let fake = FakePostProxy::start().await.unwrap();
    let key = suppose(tester, &fake, fixture).await;
    let query: Vec<String> = fixture.query().map(|(name, value)| format!("{name}={value}")).collect();
    let separator = if query.is_empty() { "" } else { "?" };
    let target = format!("{}{separator}{}", fixture.path(), query.join("&"));
    tester.send(&fake, &key, (fixture.method(), &target), fixture.request_body(), &[]).await
}

#[tokio::test]
async fn responds_as_the_fixtures_with_their_state() {
    let tester = Tester::new();
    for fixture in Fixture::all().filter(|fixture| OPERATIONS.contains(&fixture.operation())) {
        let answer = exchange(&tester, &fixture).await;
        let name = fixture.name();
        assert_eq!(answer.status, fixture.status(), "{name}: {}; tell `suppose` what it supposes", answer.body);
        let wanted = fixture.response_body().expect("it has a body");
        if fixture.status() < 300 {
            assert_eq!(shape(&answer.body), shape(wanted), "{name}: {}", answer.body);
        } else {
            assert_eq!(&answer.body, wanted, "{name}");
        }
        for (header, value) in fixture.headers() {
            assert_eq!(answer.headers[header], value, "{name}");
        }
    }
    // Together they had every error response that the document shows.
    let seen = tester.seen.lock().unwrap().clone();
    let missing: Vec<_> = tester
        .documented_rejections()
        .into_iter()
        .filter(|rejection| OPERATIONS.contains(&rejection.0.as_str()) && !seen.contains(rejection))
        .collect();
    assert!(missing.is_empty(), "no fixture has these answers: {missing:?}");
}

/// Its own words, where no source has the service's, are answers that the document describes.
#[tokio::test]
async fn responds_in_its_own_words_with_documented_statuses() {
    let (tester, fake) = (Tester::new(), FakePostProxy::start().await.unwrap());
    let group = fake.add_group(SeedGroup::named("Main Brand").id(GROUP)).unwrap();
    let key = fake.api_key().expose();
    let create = ("POST", "/api/profile_groups");
    let new = json!({ "profile_group": { "name": "A" } });
    for body in
        [json!({}), json!({ "name": "flat" }), json!({ "profile_group": { "name": 5 } }), json!([]), json!(null)]
    {
        let answer = tester.send(&fake, key, create, Some(&body), &[]).await;
        assert_eq!(answer.status, 422, "{body}");
        assert!(answer.body["error"].as_str().unwrap().starts_with("FakePostProxy: "), "{}", answer.body);
    }
    let long = "k".repeat(256);
    assert_eq!(tester.send(&fake, key, create, Some(&new), &[("idempotency-key", &long)]).await.status, 422);
    let header = [("idempotency-key", "one")];
    assert_eq!(tester.send(&fake, key, create, Some(&new), &header).await.status, 201);
    let other = json!({ "profile_group": { "name": "B" } });
    assert_eq!(tester.send(&fake, key, create, Some(&other), &header).await.status, 422);
    // While the first is worked on, the second is told so.
    fake.delay(std::time::Duration::from_secs(600));
    let header = [("idempotency-key", "two")];
    tokio::select! {
        answer = tester.send(&fake, key, create, Some(&new), &header) => unreachable!("it is late: {answer:?}"),
        answer = async {
            while !fake.requests().iter().any(|seen| seen.header("idempotency-key") == Some("two") && seen.was_executed()) {
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
            fake.delay(std::time::Duration::ZERO);
            tester.send(&fake, key, create, Some(&new), &header).await
        } => assert_eq!(answer.status, 409),
    }
    let connect = format!("/api/profile_groups/{group}/initialize_connection");
    for body in [json!({ "platform": "mastodon", "redirect_url": "https://myapp.com" }), json!("text")] {
        assert_eq!(tester.send(&fake, key, ("POST", &connect), Some(&body), &[]).await.status, 422, "{body}");
    }
    // Not JSON, whatever it says of itself.
    let answer = tester.send(&fake, key, create, None, &[("content-type", "application/json")]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(tester.send(&fake, key, create, None, &[]).await.status, 422);
    // Ordered, with the words of the document.
    fake.fail_next(1, 404);
    let answer = tester.send(&fake, key, ("DELETE", &format!("/api/profile_groups/{group}")), None, &[]).await;
    assert_eq!((answer.status, answer.body), (404, json!({ "error": "Not found" })));
}
