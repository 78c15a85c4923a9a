//! The controls of the fake: failures, delays, and the log of requests.

use std::time::{Duration, SystemTime};

use crate::fake_support;
use postproxy::mock::{Failure, FakePostProxy};
use postproxy::{Client, ErrorKind, RetryPolicy};

const HOUR: Duration = Duration::from_secs(60 * 60);

async fn start() -> (FakePostProxy, Client) {
    let fake = FakePostProxy::start().await.unwrap();
    let builder = fake.client_builder().retry(RetryPolicy::none());
    let client = builder.build().unwrap();
    (fake, client)
}

fn statuses(fake: &FakePostProxy) -> Vec<Option<u16>> {
    fake.requests().iter().map(|seen| seen.status()).collect()
}

#[tokio::test]
async fn fails_as_often_as_ordered() {
    let (fake, client) = start().await;
    fake.fail_next(2, 503);
    fake.fail_next(1, Failure::status(429).retry_after(Duration::from_secs(7)));
    for _ in 0..2 {
        let error = client.profile_groups().list().send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    }
    let error = client.profile_groups().list().send().await.unwrap_err();
    assert!(error.is_rate_limited() && error.to_string().contains("send fewer requests"), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(client.profile_groups().list().send().await.is_ok());
    assert_eq!(statuses(&fake), [Some(503), Some(503), Some(429), Some(200)]);
}

#[tokio::test]
async fn the_clock_starts_when_the_builder_says() {
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_900_000_000);
    let fake = FakePostProxy::builder().starts_at(noon).start().await.unwrap();
    let group = fake.add_group("Brand").unwrap();
    fake.add_profile(&group, "twitter").unwrap();
    let client = fake.client_for(&group).unwrap();
    let post = client.posts().create(["twitter"]).body("Hi").scheduled_at(noon + 2 * HOUR).await.unwrap();
    let created_at = post.created_at.to_system_time().unwrap();
    assert!(created_at >= noon && created_at < noon + HOUR, "{post:?}");
    fake.advance(3 * HOUR);
    assert!(client.posts().get(&post.id).await.unwrap().is_live());
    let no_year = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 * 366 * 24 * 60 * 60);
    let error = FakePostProxy::builder().starts_at(no_year).start().await.unwrap_err();
    assert!(error.to_string().contains("9999"), "{error}");
}

#[tokio::test]
async fn gives_each_response_an_id_but_not_the_page_of_a_gateway() {
    let (fake, client) = start().await;
    let groups = client.profile_groups().list().send().await.unwrap();
    let error = client.posts().get("none").await.unwrap_err();
    let (first, second) = (groups.request_id(), error.request_id());
    assert!(first.is_some() && second.is_some() && first != second, "{first:?}, {second:?}");
    fake.fail_next(1, Failure::status(502).html("<h1>Bad gateway</h1>"));
    assert_eq!(client.profile_groups().list().send().await.unwrap_err().request_id(), None);
}

#[tokio::test]
async fn fails_with_a_page_or_with_the_example_of_the_document() {
    let (fake, client) = start().await;
    fake.fail_next(1, Failure::status(502).html("<h1>Bad gateway</h1>"));
    let error = client.profile_groups().list().send().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, None));
    fake.fail_next(1, 401);
    assert!(client.profile_groups().list().send().await.unwrap_err().is_invalid_api_key());
}

#[tokio::test]
async fn executes_a_write_once_if_its_response_is_lost() {
    let (fake, client) = start().await;
    let error = {
        fake.fail_next(1, Failure::lose_response());
        client.profile_groups().create("Once").idempotency_key("key-1").send().await.unwrap_err()
    };
    assert!(error.may_have_taken_effect(), "{error}");
    let made = client.profile_groups().create("Once").idempotency_key("key-1").send().await.unwrap();
    let again = client.profile_groups().create("Once").idempotency_key("key-1").send().await.unwrap();
    assert_eq!(made.id, again.id);
    assert_eq!(client.profile_groups().list().send().await.unwrap().data.len(), 2);
    // A connection that ends before leaves nothing done.
    fake.fail_next(1, Failure::drop_connection());
    assert!(client.profile_groups().create("Never").send().await.is_err());
    assert_eq!(client.profile_groups().list().send().await.unwrap().data.len(), 2);
    assert_eq!(statuses(&fake)[0], None, "the first had no answer");
}

/// A body that ends in the middle, of a request that was carried out.
#[tokio::test]
async fn cuts_a_response_in_the_middle() {
    let (fake, client) = start().await;
    fake.fail_next(1, Failure::cut_response());
    let error = client.profile_groups().create("Half an answer").send().await.unwrap_err();
    assert!(error.may_have_taken_effect() && !error.is_timeout(), "{error}");
    assert_eq!(client.profile_groups().list().send().await.unwrap().data.len(), 2, "it was made");
    // As a reader of raw bytes sees it: all of the head, half of the body.
    fake.fail_next(1, Failure::cut_response());
    let url = format!("{}/api/profile_groups", fake.url());
    let mut answer =
        fake_support::raw::http().build().unwrap().get(url).bearer_auth(fake.api_key().expose()).send().await.unwrap();
    let promised = answer.content_length().expect("the head tells the length");
    let mut read = 0;
    let ended = loop {
        match answer.chunk().await {
            Ok(Some(part)) => read += part.len() as u64,
            other => break other,
        }
    };
    assert!(ended.is_err() && read == promised / 2, "{read} of {promised}");
    let seen = fake.requests();
    assert_eq!((seen[0].status(), seen[0].was_executed()), (Some(201), true));
}

/// A body that trickles arrives if the client waits. If it does not, it cannot know whether the request was executed.
#[tokio::test]
async fn sends_a_response_slowly() {
    let (fake, client) = start().await;
    fake.fail_next(1, Failure::trickle_response(16, Duration::from_millis(1)));
    let group = client.profile_groups().create("Drop by drop").send().await.unwrap();
    assert_eq!(group.name, "Drop by drop");
    // Zero at a time would never come to an end.
    fake.fail_next(1, Failure::trickle_response(0, Duration::ZERO));
    assert_eq!(client.profile_groups().list().send().await.unwrap().data.len(), 2);
    // It comes in parts.
    fake.fail_next(1, Failure::trickle_response(5, Duration::from_secs(60)));
    let url = format!("{}/api/profile_groups", fake.url());
    let mut answer =
        fake_support::raw::http().build().unwrap().get(url).bearer_auth(fake.api_key().expose()).send().await.unwrap();
    let first = answer.chunk().await.unwrap().expect("there is a body");
    assert_eq!(&first[..], b"{\"dat");
    // What the client bounds is the whole call, and not the wait for the next byte.
    fake.fail_next(1, Failure::trickle_response(1, Duration::from_secs(60)));
    let hasty = fake.client_builder().retry(RetryPolicy::none());
    let hasty = hasty.timeout(Duration::from_secs(2)).build().unwrap();
    let error = hasty.profile_groups().create("Too slow").send().await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_taken_effect(), "{error}");
    assert_eq!(client.profile_groups().list().send().await.unwrap().data.len(), 3, "it was made");
}

/// So that a test can tell how often a write happened, however it was answered.
#[tokio::test]
async fn records_what_was_executed() {
    let (fake, client) = start().await;
    let create = |name: &'static str| client.profile_groups().create(name).idempotency_key("key-1").send();
    for failure in [Failure::drop_connection(), 503.into(), Failure::lose_response(), Failure::cut_response()] {
        fake.fail_next(1, failure);
        create("A").await.unwrap_err();
    }
    create("A").await.unwrap();
    create("B").await.unwrap_err();
    client.profile_groups().get("none").send().await.unwrap_err();
    client.profile_groups().list().send().await.unwrap();
    let carried_out: Vec<bool> = fake.requests().iter().map(|seen| seen.was_executed()).collect();
    assert_eq!(carried_out, [false, false, true, false, false, false, false, true]);
}

/// The client's own repetitions come through, too.
#[tokio::test]
async fn sees_the_retries_of_the_client() {
    let (fake, _) = start().await;
    let client = fake.client().unwrap();
    fake.fail_next(1, Failure::lose_response());
    client.profile_groups().create("Once").send().await.unwrap();
    assert_eq!(client.profile_groups().list().send().await.unwrap().data.len(), 2);
    let keys: Vec<_> =
        fake.requests().iter().take(2).map(|seen| seen.header("Idempotency-Key").map(str::to_owned)).collect();
    assert!(keys[0].is_some() && keys[0] == keys[1], "{keys:?}");
}

/// Who gives up did not take back what it asked for, and the list and the log say so.
#[tokio::test]
async fn records_a_request_that_timed_out() {
    let (told, mut tells) = tokio::sync::mpsc::unbounded_channel();
    let fake = FakePostProxy::builder().on_request(move |seen| drop(told.send(seen.clone()))).start().await.unwrap();
    fake.delay(Duration::from_secs(60));
    let client = fake.client_builder().retry(RetryPolicy::none());
    let client = client.timeout(Duration::from_secs(2)).build().unwrap();
    let error = client.profile_groups().create("Too late").send().await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_taken_effect(), "{error}");
    let seen = tokio::time::timeout(Duration::from_secs(20), tells.recv()).await;
    let seen = seen.expect("it is told").expect("the service is there");
    assert_eq!((seen.was_executed(), seen.status()), (true, None));
    assert_eq!((fake.requests()[0].was_executed(), fake.requests()[0].status()), (true, None));
    assert_eq!(seen.to_string(), "POST /api/profile_groups no response create_profile_group");
}

#[tokio::test]
async fn shows_requests_without_secrets() {
    let (fake, client) = start().await;
    let group = fake.add_group("Brand").unwrap();
    let (password, token) = ("abcd-efgh-ijkl-mnop", "987654321:SECRET-part-of-a-token");
    client.connect_bluesky(&group, "me", password).await.unwrap();
    client.connect_telegram(&group, token).await.unwrap();
    client.placements().list("prof1").profile_group_id("grp1").send().await.unwrap_err();
    let connection = client.connect_oauth(&group, "instagram", "https://myapp.com").await.unwrap();
    fake_support::raw::http().build().unwrap().get(&connection.url).send().await.unwrap();
    let seen = fake.requests();
    // In full for who asks for it ..
    assert_eq!(seen[0].json().unwrap()["app_password"], password);
    assert_eq!(seen[0].header("Authorization"), Some(format!("Bearer {}", fake.api_key().expose()).as_str()));
    assert_eq!((seen[0].method(), seen[0].operation()), ("POST", Some("initialize_connection")));
    assert_eq!(seen[2].query().collect::<Vec<_>>(), [("profile_group_id", "grp1")]);
    assert_eq!((seen[4].operation(), seen[4].status()), (None, Some(200)));
    // .. and nowhere else.
    let shown = format!("{seen:?} {fake:?} {} {}", seen[0], seen[4]);
    let invitation = connection.url.rsplit('/').next().unwrap();
    for secret in [password, token, "SECRET", fake.api_key().expose(), invitation] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    assert_eq!(
        seen[0].to_string(),
        format!("POST /api/profile_groups/{group}/initialize_connection 200 initialize_connection")
    );
}

#[tokio::test]
async fn reports_an_address_that_is_taken() {
    let (fake, _) = start().await;
    let error = FakePostProxy::builder().listen(fake.address()).start().await.unwrap_err();
    assert!(error.to_string().contains(&fake.address().to_string()) && error.to_string().contains("taken"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

/// For tests in other languages, the same over HTTP; not for a page in a browser, which has no key.
#[tokio::test]
async fn has_controls_over_http() {
    let (fake, client) = start().await;
    let group = fake.add_group("Brand").unwrap();
    let bot = fake.add_profile(&group, "telegram").unwrap();
    let http = fake_support::raw::http().build().unwrap();
    let post = async |control: &str, key: &str, body: serde_json::Value| {
        let url = format!("{}/fake/{control}", fake.url());
        http.post(url).bearer_auth(key).json(&body).send().await.unwrap().status().as_u16()
    };
    let key = fake.api_key().expose();
    let channel = serde_json::json!({ "profile_id": bot, "name": "News" });
    assert_eq!(post("channels", "wrong", channel.clone()).await, 401);
    assert_eq!(post("channels", fake.add_scoped_key(&group).unwrap().expose(), channel.clone()).await, 401);
    assert_eq!(post("channels", key, channel).await, 201);
    assert_eq!(client.placements().list(&bot).profile_group_id(&group).send().await.unwrap().data[0].name, "News");
    assert_eq!(post("channels", key, serde_json::json!({ "profile_id": "none", "name": "News" })).await, 422);

    let profile =
        serde_json::json!({ "profile_group_id": group, "platform": "linkedin", "id": "prof-li", "name": "Me" });
    assert_eq!(post("profiles", key, profile.clone()).await, 201);
    assert_eq!(post("profiles", key, profile).await, 422, "the id is taken");
    assert_eq!(post("profiles", key, serde_json::json!({ "profile_group_id": group })).await, 422);
    assert_eq!(post("placements", key, serde_json::json!({ "profile_id": "prof-li", "name": "Personal" })).await, 201);
    let page = serde_json::json!({ "profile_id": "prof-li", "id": "108520199", "name": "Acme" });
    assert_eq!(post("placements", key, page).await, 201);
    assert_eq!(post("placements", key, serde_json::json!({ "profile_id": "prof-li", "id": 5, "name": "" })).await, 422);
    let placements = client.placements().list("prof-li").profile_group_id(&group).send().await.unwrap();
    let ids: Vec<_> = placements.data.iter().map(|placement| placement.id.as_deref()).collect();
    assert_eq!(ids, [None, Some("108520199")]);

    assert_eq!(post("failures", key, serde_json::json!({ "times": 1, "status": 429, "retry_after": 3 })).await, 201);
    let error = client.profile_groups().list().send().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(post("failures", key, serde_json::json!({ "kind": "drop_connection" })).await, 201);
    assert_eq!(client.profile_groups().list().send().await.unwrap_err().status(), None);
    let two = serde_json::json!({ "kind": "trickle_response", "bytes": 4, "milliseconds": 1, "times": 2 });
    assert_eq!(post("failures", key, two).await, 201);
    assert_eq!(post("failures", key, serde_json::json!({ "kind": "cut_response" })).await, 201);
    assert!(client.profile_groups().list().send().await.is_ok() && client.profile_groups().list().send().await.is_ok());
    assert_eq!(client.profile_groups().list().send().await.unwrap_err().kind(), ErrorKind::Transport);
    for wrong in [
        serde_json::json!({ "status": 7 }),
        serde_json::json!({ "status": 503, "kind": "cut_response" }),
        serde_json::json!({ "status": 503, "times": "twice" }),
        serde_json::json!({ "kind": "trickle_response", "bytes": 0, "milliseconds": 1 }),
        serde_json::json!({ "kind": "trickle_response", "bytes": 1 }),
        serde_json::json!({ "kind": "melt" }),
        serde_json::json!({}),
    ] {
        assert_eq!(post("failures", key, wrong.clone()).await, 422, "{wrong}");
    }

    assert_eq!(post("keys", key, serde_json::json!({ "api_key": "partner", "profile_group_id": group })).await, 201);
    let partner = fake.client_with("partner").unwrap();
    assert_eq!(partner.profile_groups().list().send().await.unwrap().data.len(), 1);
    assert_eq!(post("revocations", key, serde_json::json!({ "bot_token": "1:x" })).await, 201);
    assert_eq!(client.connect_telegram(&group, "1:x").await.unwrap_err().status().map(|s| s.as_u16()), Some(401));
    assert_eq!(post("delay", key, serde_json::json!({ "milliseconds": 0 })).await, 201);
    let create = || client.profile_groups().create("Daily").idempotency_key("key-1").send();
    let made = create().await.unwrap().id.clone();
    assert_eq!(post("clock", key, serde_json::json!({ "seconds": 86_399 - 60 })).await, 201);
    assert_eq!(create().await.unwrap().id, made);
    assert_eq!(post("clock", key, serde_json::json!({ "seconds": 61 })).await, 201);
    assert_ne!(create().await.unwrap().id, made);
    assert_eq!(post("clock", key, serde_json::json!({ "seconds": -1 })).await, 422);
    assert_eq!(post("nothing", key, serde_json::json!({})).await, 404);
    let seen = http.get(format!("{}/fake/requests", fake.url())).bearer_auth(key).send().await.unwrap();
    let seen: serde_json::Value = seen.json().await.unwrap();
    assert_eq!(
        (&seen["data"][0]["operation"], &seen["data"][0]["executed"]),
        (&"list_placements".into(), &true.into())
    );
}
