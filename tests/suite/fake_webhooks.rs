//! The fake delivers events, as the service does, and lists what it delivered.

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use crate::webhook_support::{Receiver, types};
use postproxy::Client;
use postproxy::mock::FakePostProxy;
use postproxy::types::WebhookDelivery;
use postproxy::webhook::{DELIVERY_HEADER, Event, EventData, EventType};
use serde_json::json;

const MINUTE: Duration = Duration::from_secs(60);

/// A fake with two profiles in its default group.
async fn fake() -> (FakePostProxy, Client, String) {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let group = client.profile_groups().list().await.unwrap().data[0].id.clone();
    fake.add_profile(&group, "twitter").unwrap();
    fake.add_profile(&group, "linkedin").unwrap();
    (fake, client, group)
}

/// All attempts to deliver to a webhook, the oldest first.
async fn attempts(client: &Client, webhook: &str) -> Vec<WebhookDelivery> {
    let mut items = client.webhooks().list_deliveries(webhook).per_page(3).items();
    let mut all = Vec::new();
    while let Some(delivery) = items.try_next().await.unwrap() {
        all.insert(0, delivery);
    }
    all
}

#[tokio::test]
async fn a_post_and_a_profile_are_announced() {
    let (fake, client, _) = fake().await;
    let receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["*"]).await;
    let post = client.posts().create(["twitter", "linkedin"]).body("Hello").await.unwrap();
    fake.fail_platform(&post.id, "linkedin", "Invalid credentials").unwrap();
    fake.deliveries_settled().await;
    let came = receiver.take_all();
    for (headers, event) in &came {
        let event = event.as_ref().unwrap();
        assert_eq!(headers["user-agent"], "Postproxy-Webhooks/1.0");
        assert_eq!(headers["content-type"], "application/json");
        assert_eq!(headers["x-postproxy-event"], event.event_type.as_str());
        assert_eq!(headers[DELIVERY_HEADER], event.delivery_id().unwrap());
        assert!(!matches!(event.data, EventData::Unknown(_)), "{}", event.raw());
    }
    let deliveries = attempts(&client, &webhook.id).await;
    assert!(deliveries.iter().all(|delivery| delivery.success && delivery.response_status == Some(204)));
    let seen: Vec<String> = came.into_iter().map(|(_, event)| event.unwrap().event_type.to_string()).collect();
    let listed: Vec<&str> = deliveries.iter().map(|delivery| delivery.event_type.as_str()).collect();
    // It went out when it was created, and failed after that.
    let sent = ["post.processed", "platform_post.published", "platform_post.published", "platform_post.failed"];
    assert_eq!((&seen[..], &listed[..]), (&sent.map(str::to_owned)[..], &sent[..]));

    let other = client.profile_groups().create("Other").await.unwrap();
    let bot = client.connect_telegram(&other.id, "123456789:ABCdef-GhIJklMnOpQrStUvWxYz").await.unwrap();
    client.profile_groups().delete(&other.id).await.unwrap();
    fake.deliveries_settled().await;
    let came = receiver.take();
    assert_eq!(types(&came), ["profile.connected", "profile.disconnected"]);
    let EventData::ProfileEvent(profile) = &came[1].data else { panic!("{}", came[1].raw()) };
    assert_eq!((profile.id.as_str(), profile.status.as_str()), (bot.profile.id.as_str(), "disconnected"));
}

#[tokio::test]
async fn a_scheduled_post_is_announced_when_it_is_due() {
    let (fake, client, _) = fake().await;
    let receiver = Receiver::start().await;
    receiver.register(&fake, &["post.processed"]).await;
    let later = SystemTime::now() + 60 * MINUTE;
    client.posts().create(["twitter"]).body("Later").scheduled_at(later).await.unwrap();
    fake.deliveries_settled().await;
    assert_eq!(types(&receiver.take()), Vec::<&str>::new());
    fake.advance(61 * MINUTE);
    fake.deliveries_settled().await;
    assert_eq!(types(&receiver.take()), ["post.processed"]);
}

#[tokio::test]
async fn a_failure_is_retried_at_the_documented_times() {
    let (fake, client, _) = fake().await;
    let receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["*"]).await;
    receiver.respond(500);
    let id = fake.send_event(&webhook.id, "media.failed", json!({})).unwrap();
    for (number, minutes) in [0, 1, 5, 30, 120, 100_000].into_iter().enumerate() {
        if minutes > 0 {
            fake.advance(minutes * MINUTE - Duration::from_secs(30));
            fake.deliveries_settled().await;
            assert_eq!(attempts(&client, &webhook.id).await.len(), number.min(5), "before {minutes} minutes");
            fake.advance(Duration::from_secs(30));
        }
        fake.deliveries_settled().await;
        assert_eq!(attempts(&client, &webhook.id).await.len(), (number + 1).min(5), "after {minutes} minutes");
    }
    let deliveries = attempts(&client, &webhook.id).await;
    let numbers: Vec<i64> = deliveries.iter().map(|delivery| delivery.attempt_number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    assert!(deliveries.iter().all(|own| own.event_id == id && own.response_status == Some(500) && !own.success));
    let came = receiver.take();
    assert!(came.iter().all(|event| event.id == id));
    let of_attempts: HashSet<&str> = came.iter().filter_map(|event| event.delivery_id()).collect();
    assert_eq!(of_attempts.len(), 5);
}

#[tokio::test]
async fn an_event_is_delivered_again_on_order() {
    let (fake, client, _) = fake().await;
    let (receiver, other) = (Receiver::start().await, Receiver::start().await);
    let webhook = receiver.register(&fake, &["*"]).await;
    other.register(&fake, &["*"]).await;
    let id = fake.send_event(&webhook.id, "media.failed", json!({})).unwrap();
    for _ in 0..2 {
        fake.deliveries_settled().await;
        let came = receiver.take();
        assert_eq!(came.iter().map(|event| &event.id).collect::<Vec<_>>(), [&id]);
        fake.redeliver(&id).unwrap();
    }
    fake.deliveries_settled().await;
    assert_eq!(types(&other.take()), Vec::<&str>::new(), "it got the event at no time");
    let deliveries = attempts(&client, &webhook.id).await;
    assert!(deliveries.iter().all(|delivery| delivery.event_id == id && delivery.success), "{deliveries:?}");
    assert_eq!(deliveries.iter().map(|delivery| delivery.attempt_number).collect::<Vec<_>>(), [1, 2, 3]);

    client.webhooks().delete(&webhook.id).await.unwrap();
    for unknown in [&id, "evt_none"] {
        assert!(fake.redeliver(unknown).unwrap_err().to_string().contains(unknown));
    }
}

/// All that would have been made if the clock had run, and in the end as many.
#[tokio::test]
async fn each_retry_that_the_clock_passes_over_is_made() {
    let (fake, client, _) = fake().await;
    let receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["*"]).await;
    receiver.respond(500);
    let id = fake.send_event(&webhook.id, "media.failed", json!({})).unwrap();
    fake.deliveries_settled().await;
    fake.advance(10 * MINUTE);
    fake.deliveries_settled().await;
    assert_eq!(attempts(&client, &webhook.id).await.len(), 3);
    fake.advance(24 * 60 * MINUTE);
    fake.deliveries_settled().await;
    let deliveries = attempts(&client, &webhook.id).await;
    assert_eq!(deliveries.iter().map(|own| own.attempt_number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert!(deliveries.iter().all(|own| own.event_id == id && own.response_status == Some(500)));
    let times: Vec<SystemTime> = deliveries.iter().map(|own| own.attempted_at.to_system_time().unwrap()).collect();
    for (pair, minutes) in times.windows(2).zip([1, 5, 30, 120]) {
        let pause = pair[1].duration_since(pair[0]).unwrap() + Duration::from_millis(1);
        // An attempt takes half a minute at most.
        assert!((minutes * MINUTE..=minutes * MINUTE + MINUTE / 2).contains(&pause), "{pause:?} for {minutes} minutes");
    }
    // The receiver accepts the signatures, whose times are those of the system.
    assert_eq!(receiver.take().len(), 5);
}

#[tokio::test]
async fn a_receiver_that_does_not_respond_is_given_up_after_half_a_minute() {
    let (fake, client, _) = fake().await;
    let receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["*"]).await;
    receiver.hang();
    fake.send_event(&webhook.id, "media.failed", json!({})).unwrap();
    // The caller is not blocked meanwhile.
    while receiver.take().is_empty() {
        client.posts().list().await.unwrap();
    }
    assert!(attempts(&client, &webhook.id).await.is_empty());
    fake.advance(Duration::from_secs(30));
    fake.deliveries_settled().await;
    let deliveries = attempts(&client, &webhook.id).await;
    assert_eq!((deliveries.len(), deliveries[0].response_status, deliveries[0].success), (1, None, false));
}

#[tokio::test]
async fn every_event_arrives_although_the_receiver_restarts() {
    let (fake, client, _) = fake().await;
    let mut receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["*"]).await;
    let mut sent = HashSet::new();
    let send = |number: usize| fake.send_event(&webhook.id, "media.failed", json!({ "number": number })).unwrap();
    sent.extend((0..20).map(send));
    fake.deliveries_settled().await;
    receiver.stop().await;
    sent.extend((20..40).map(send));
    // The port is open, and nobody responds: each of the slots waits until its time is over.
    while attempts(&client, &webhook.id).await.len() < 40 {
        fake.advance(Duration::from_secs(31));
    }
    receiver.restart();
    // Whichever retry it is, it is due by then.
    fake.advance(3 * 60 * MINUTE);
    fake.deliveries_settled().await;
    let came: HashSet<String> = receiver.take().into_iter().map(|event| event.id).collect();
    assert_eq!(came, sent);
    let deliveries = attempts(&client, &webhook.id).await;
    assert!(deliveries.iter().filter(|delivery| !delivery.success).count() >= 20);
    for id in &sent {
        let of_event = || deliveries.iter().filter(|delivery| delivery.event_id == *id);
        let last = of_event().max_by_key(|delivery| delivery.attempt_number).unwrap();
        assert!(last.success, "the last attempt");
        assert_eq!(of_event().count(), usize::try_from(last.attempt_number).unwrap(), "each retry is counted");
    }
}

/// Posts go out before, while and after nobody responds. A response is lost, too: what came may come again.
#[tokio::test]
async fn every_event_of_posts_arrives_although_the_receiver_restarts() {
    let (fake, client, _) = fake().await;
    let mut receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["*"]).await;
    let start = SystemTime::now() + 60 * MINUTE;
    let mut expected = HashSet::new();
    for number in 0..12 {
        let post = client.posts().create(["twitter"]).body(format!("Post {number}"));
        let post = post.scheduled_at(start + number * MINUTE).await.unwrap();
        for event_type in ["post.processed", "platform_post.published"] {
            expected.insert((post.id.clone(), event_type.to_owned()));
        }
    }
    fake.advance(63 * MINUTE + MINUTE / 2);
    fake.deliveries_settled().await;
    receiver.respond(500);
    fake.advance(MINUTE);
    fake.deliveries_settled().await;
    receiver.stop().await;
    let made = attempts(&client, &webhook.id).await.len();
    assert!(made > 8, "{made}");
    // The port is open, and nobody responds: each attempt ends by its timeout.
    while attempts(&client, &webhook.id).await.len() < made + 10 {
        fake.advance(Duration::from_secs(31));
    }
    receiver.respond(204);
    receiver.restart();
    fake.advance(6 * 60 * MINUTE);
    fake.deliveries_settled().await;

    let came = receiver.take_all();
    assert!(came.iter().all(|(_, event)| event.is_ok()), "a bad signature");
    let events: Vec<Event> = came.into_iter().map(|(_, event)| event.unwrap()).collect();
    let of_post = |event: &Event| match &event.data {
        EventData::PostProcessed(post) => post.id.clone(),
        EventData::PlatformPost(post) => post.post_id.clone(),
        data => panic!("{data:?}"),
    };
    let arrived: HashSet<_> = events.iter().map(|event| (of_post(event), event.event_type.to_string())).collect();
    assert_eq!(arrived, expected);
    let ids: HashSet<&str> = events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids.len(), expected.len(), "one event for each change");
    assert!(events.len() > ids.len(), "some came again");
    let deliveries = attempts(&client, &webhook.id).await;
    assert!(deliveries.iter().any(|own| own.response_status == Some(500)));
    assert!(deliveries.iter().any(|own| own.response_status.is_none()));
    for id in ids {
        let numbers: Vec<i64> =
            deliveries.iter().filter(|own| own.event_id == id).map(|own| own.attempt_number).collect();
        assert_eq!(numbers, (1..=i64::try_from(numbers.len()).unwrap()).collect::<Vec<_>>(), "each retry is counted");
        assert!(deliveries.iter().rfind(|own| own.event_id == id).unwrap().success, "the last attempt");
    }
}

#[tokio::test]
async fn a_webhook_gets_what_it_wants_while_it_is_enabled() {
    let (fake, client, _) = fake().await;
    let receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["platform_post.published"]).await;
    let publish = async |body: &str| {
        client.posts().create(["twitter"]).body(body).await.unwrap();
        fake.deliveries_settled().await;
        receiver.take()
    };
    assert_eq!(types(&publish("one").await), ["platform_post.published"]);
    client.webhooks().update(&webhook.id).enabled(false).await.unwrap();
    assert_eq!(types(&publish("two").await), Vec::<&str>::new());
    assert!(fake.send_event(&webhook.id, "media.failed", json!({})).is_err());
    client.webhooks().update(&webhook.id).enabled(true).events([EventType::PostProcessed]).await.unwrap();
    assert_eq!(types(&publish("three").await), ["post.processed"]);
    client.webhooks().delete(&webhook.id).await.unwrap();
    assert_eq!(types(&publish("four").await), Vec::<&str>::new());
    assert!(client.webhooks().get(&webhook.id).await.unwrap_err().is_not_found());
    assert!(client.webhooks().list().await.unwrap().data.is_empty());
}

#[tokio::test]
async fn a_webhook_of_a_group_gets_the_events_of_the_group() {
    let (fake, client, group) = fake().await;
    let other = fake.add_group("Other").unwrap();
    let receiver = Receiver::start().await;
    receiver.register(&fake, &["profile.connected"]).await;
    let here = client.webhooks().create(receiver.url(), ["*"]).profile_group_id(&other).await.unwrap();
    fake.add_profile(&group, "threads").unwrap();
    fake.deliveries_settled().await;
    assert_eq!(attempts(&client, &here.id).await.len(), 0);
    fake.add_profile(&other, "threads").unwrap();
    fake.deliveries_settled().await;
    assert_eq!(attempts(&client, &here.id).await.len(), 1);
    let scoped = fake.client_with(fake.add_scoped_key(&group).unwrap()).unwrap();
    assert!(scoped.webhooks().get(&here.id).await.unwrap_err().is_not_found());
    assert!(scoped.webhooks().list().await.unwrap().data.is_empty());
}

#[tokio::test]
async fn events_of_any_kind_are_sent_in_both_shapes() {
    let (fake, _, _) = fake().await;
    let receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["post.processed"]).await;
    let data = json!({ "id": "story_1", "views": 7 });
    for wrapped in [false, true] {
        fake.wrap_events(wrapped);
        fake.send_event(&webhook.id, "story.viewed", &data).unwrap();
        fake.deliveries_settled().await;
        let came = receiver.take();
        assert_eq!(came[0].data, EventData::Unknown(data.clone()));
        assert_eq!(came[0].raw().contains("\"object\":\"event\""), wrapped);
    }
    assert!(fake.send_event("wh_none", "story.viewed", &data).is_err());
}

#[tokio::test]
async fn nothing_is_sent_to_other_machines() {
    let (fake, client, _) = fake().await;
    let webhook = client.webhooks().create("https://example.com/webhooks", ["*"]).await.unwrap();
    fake.send_event(&webhook.id, "media.failed", json!({})).unwrap();
    fake.deliveries_settled().await;
    assert_eq!(attempts(&client, &webhook.id).await[0].response_status, None);
    for url in ["http://example.com/webhooks", "ftp://127.0.0.1/", "/webhooks", ""] {
        assert_eq!(
            client.webhooks().create(url, ["*"]).await.unwrap_err().status().map(|it| it.as_u16()),
            Some(422),
            "{url}"
        );
    }
    for events in [vec![], vec!["post.exploded"]] {
        assert!(client.webhooks().create("https://example.com", events).await.is_err());
    }
}

#[tokio::test]
async fn what_waits_is_bounded() {
    let (fake, client, _) = fake().await;
    let webhook = client.webhooks().create("https://example.com/webhooks", ["*"]).await.unwrap();
    for _ in 0..10_500 {
        fake.send_event(&webhook.id, "media.failed", json!({})).unwrap();
    }
    fake.deliveries_settled().await;
    let first = client.webhooks().list_deliveries(&webhook.id).await.unwrap();
    assert!(first.total <= 10_000, "{}", first.total);
}
