//! Idempotency keys of the fake: which responses are kept, and for how long.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::fake_support;
use postproxy::mock::{FakePostProxy, SeedGroup, SeenRequest};
use postproxy::{Client, RetryPolicy};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const TOO_LONG: Duration = Duration::from_secs(20);
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);
const A_MINUTE: Duration = Duration::from_secs(60);

async fn start() -> (FakePostProxy, Client) {
    let fake = FakePostProxy::start().await.unwrap();
    let builder = fake.client_builder().retry(RetryPolicy::none());
    let client = builder.build().unwrap();
    (fake, client)
}

/// Waits until the first request was carried out. Its answer, and the delay of that, are settled then.
async fn arrived(fake: &FakePostProxy) {
    let arrives = tokio::time::timeout(TOO_LONG, async {
        while !fake.requests().iter().any(SeenRequest::was_executed) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
    arrives.await.expect("the first request arrives");
}

#[tokio::test]
async fn ties_a_key_to_one_request() {
    let (fake, client) = start().await;
    let create = |name: &'static str| client.profile_groups().create(name).idempotency_key("key-1").send();
    // What fails is not kept: the key is still free.
    fake.fail_next(1, 500);
    assert!(create("A").await.is_err());
    let made = create("A").await.unwrap();
    assert_eq!(create("B").await.unwrap_err().status().map(|status| status.as_u16()), Some(422));
    assert_eq!(create("A").await.unwrap().id, made.id);
    // A deletion is another request, and its own second time is the first one's answer.
    let delete = |key: &'static str| client.profile_groups().delete(&made.id).idempotency_key(key).send();
    assert_eq!(delete("key-1").await.unwrap_err().status().map(|status| status.as_u16()), Some(422));
    assert!(delete("key-2").await.unwrap().deleted);
    assert!(delete("key-2").await.unwrap().deleted);
    assert!(delete("key-3").await.unwrap_err().is_not_found());
    fake.add_group(SeedGroup::named("It is back").id(&made.id)).unwrap();
    assert!(delete("key-3").await.unwrap().deleted, "the error response was not kept");
}

#[tokio::test]
async fn keeps_a_key_in_flight_until_the_response() {
    let (fake, client) = start().await;
    fake.delay(Duration::from_secs(60));
    let first = {
        let client = client.clone();
        tokio::spawn(async move { client.profile_groups().create("A").idempotency_key("key-1").send().await })
    };
    arrived(&fake).await;
    fake.delay(Duration::ZERO);
    let second = client.profile_groups().create("A").idempotency_key("key-1").send().await.unwrap_err();
    assert_eq!(second.status().map(|status| status.as_u16()), Some(409));
    // Who hangs up before the answer finds it kept.
    first.abort();
    let third = tokio::time::timeout(TOO_LONG, async {
        loop {
            match client.profile_groups().create("A").idempotency_key("key-1").send().await {
                Err(error) if error.status().is_some_and(|status| status == 409) => {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                other => break other,
            }
        }
    });
    third.await.expect("the key is free again").unwrap();
    assert_eq!(client.profile_groups().list().send().await.unwrap().data.len(), 2, "it was made once");
}

#[tokio::test]
async fn keeps_a_response_for_a_day() {
    let (fake, client) = start().await;
    let create = |name: &'static str, key: &'static str| {
        let call = client.profile_groups().create(name).idempotency_key(key);
        async move { call.send().await.map(|group| group.id.clone()) }
    };
    let first = create("A", "key-1").await.unwrap();
    fake.advance(A_DAY / 2);
    let later = create("B", "key-2").await.unwrap();
    fake.advance(A_DAY / 2 - A_MINUTE);
    assert_eq!(create("A", "key-1").await.unwrap(), first, "the day is not over");
    assert_eq!(create("C", "key-1").await.unwrap_err().status().map(|status| status.as_u16()), Some(422));
    fake.advance(A_MINUTE);
    let second = create("C", "key-1").await.unwrap();
    assert_ne!(second, first, "the day is over, and the key is free, for another body too");
    assert_eq!(create("B", "key-2").await.unwrap(), later, "the day of the other key is not");
    // The new day counts from the second answer.
    fake.advance(A_DAY - A_MINUTE);
    assert_eq!(create("C", "key-1").await.unwrap(), second);
    assert_ne!(create("B", "key-2").await.unwrap(), later);
    fake.advance(Duration::MAX);
    assert_ne!(create("C", "key-1").await.unwrap(), second);
}

/// The service works on a request for longer than a day: its key is not free before it is answered.
#[tokio::test]
async fn keeps_a_key_in_flight_for_longer_than_a_day() {
    let (fake, client) = start().await;
    fake.delay(Duration::from_secs(600));
    let first = {
        let client = client.clone();
        tokio::spawn(async move { client.profile_groups().create("A").idempotency_key("key-1").send().await })
    };
    arrived(&fake).await;
    fake.delay(Duration::ZERO);
    fake.advance(A_DAY * 2);
    let second = client.profile_groups().create("A").idempotency_key("key-1").send().await.unwrap_err();
    assert_eq!(second.status().map(|status| status.as_u16()), Some(409));
    first.abort();
}

/// Ten thousand answers are kept, and what is older runs anew: a test of a million calls does not fill the memory.
#[tokio::test]
async fn keeps_the_latest_responses() {
    let mut document = fake_support::document();
    document["paths"]["/api/ping"] = json!({ "put": {
        "operationId": "ping",
        "parameters": [{ "$ref": "#/components/parameters/IdempotencyKey" }],
        "responses": { "200": { "content": { "application/json": { "example": {} } } } },
    } });
    let carried_out = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&carried_out);
    let count = move |seen: &SeenRequest| {
        count.fetch_add(seen.was_executed().into(), Ordering::Relaxed);
    };
    let fake = FakePostProxy::builder().document(document).on_request(count).start().await.unwrap();
    let head = format!("Host: a\r\nAuthorization: Bearer {}\r\n", fake.api_key().expose());
    // One after the other on one connection, of which none waits for the answer of another: it is faster by far.
    let ping = async |numbers: Range<usize>| {
        let (last, mut text) = (numbers.end - 1, String::new());
        for number in numbers {
            let end = if number == last { "Connection: close\r\n" } else { "" };
            text += &format!("PUT /api/ping HTTP/1.1\r\n{head}Idempotency-Key: {number}\r\n{end}\r\n");
        }
        let (mut reading, mut writing) = TcpStream::connect(fake.address()).await.unwrap().into_split();
        let mut answers = String::new();
        let (written, read) = tokio::join!(writing.write_all(text.as_bytes()), reading.read_to_string(&mut answers));
        assert!(written.is_ok() && read.is_ok());
        carried_out.load(Ordering::Relaxed)
    };
    // A repetition may come when a service under load has made tens of thousands of others.
    assert_eq!(ping(0..100_000).await, 100_000);
    assert_eq!(ping(0..1).await, 100_000, "all of them are kept");
    assert_eq!(ping(100_000..100_001).await, 100_001);
    assert_eq!(ping(1..2).await, 100_001, "the second is kept");
    assert_eq!(ping(0..1).await, 100_002, "the first made room");
    assert_eq!(fake.requests().len(), 10_000);
}
