//! What happens to posts of the fake becomes events for its webhooks, each as of the time at which it happened.

use std::time::{Duration, SystemTime};

use crate::webhook_support::{Receiver, types};
use postproxy::mock::FakePostProxy;
use postproxy::types::{MediaStatus, PlatformStatus, Post, PostStatus, YoutubeParams};
use postproxy::webhook::{Event, EventData};
use postproxy::{Client, Timestamp};
use serde_json::json;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);

/// A fake with profiles in its default group, and a receiver of all events.
async fn start() -> (FakePostProxy, Client, Receiver) {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let group = client.profile_groups().list().await.unwrap().data[0].id.clone();
    for platform in ["twitter", "linkedin", "youtube", "instagram"] {
        fake.add_profile(&group, platform).unwrap();
    }
    let receiver = Receiver::start().await;
    receiver.register(&fake, &["*"]).await;
    (fake, client, receiver)
}

async fn get(client: &Client, post: &Post) -> Post {
    client.posts().get(&post.id).await.unwrap().into_inner()
}

/// Waits for the deliveries, and takes what came.
async fn take(fake: &FakePostProxy, receiver: &Receiver) -> Vec<Event> {
    fake.deliveries_settled().await;
    receiver.take()
}

/// How many seconds after a time an event happened.
fn seconds_after(event: &Event, start: SystemTime) -> u64 {
    let at = event.created_at.as_ref().and_then(Timestamp::to_system_time).unwrap();
    // Times are written in milliseconds.
    (at + Duration::from_millis(1)).duration_since(start).unwrap().as_secs()
}

/// What an event says, and when.
fn line(event: &Event, start: SystemTime) -> (u64, String, String) {
    let what = match &event.data {
        EventData::PostProcessed(post) => post.status.to_string(),
        EventData::PlatformPost(post) => {
            format!("{} {} {}", post.platform, post.status, post.error.as_deref().unwrap_or("-"))
        }
        data => format!("{data:?}"),
    };
    (seconds_after(event, start), event.event_type.to_string(), what)
}

#[tokio::test]
async fn each_change_that_the_clock_passes_over_has_an_event() {
    let mut seen = Vec::new();
    for steps in [vec![3 * HOUR], vec![MINUTE; 180]] {
        let (fake, client, receiver) = start().await;
        fake.set_publishing_time(MINUTE);
        let at = SystemTime::now() + HOUR;
        let post = client.posts().create(["twitter", "linkedin"]).body("Later").scheduled_at(at).await.unwrap();
        fake.fail_attempts(&post.id, "twitter", "Rate limit exceeded", 3).unwrap();
        let mut came = Vec::new();
        for step in steps {
            fake.advance(step);
            came.extend(take(&fake, &receiver).await);
        }
        seen.push(came.iter().map(|event| line(event, at)).collect::<Vec<_>>());
        let entry = &get(&client, &post).await.platforms.unwrap()[0];
        assert_eq!(entry.attempted_at, came.last().unwrap().created_at, "the last attempt");
    }
    let event = |seconds, name: &str, what: &str| (seconds, name.to_owned(), what.to_owned());
    let waits = "twitter failed_waiting_for_retry Rate limit exceeded";
    let expected = [
        event(60, "post.processed", "processed"),
        event(60, "platform_post.failed_waiting_for_retry", waits),
        event(60, "platform_post.published", "linkedin published -"),
        event(2 * 60, "platform_post.failed_waiting_for_retry", waits),
        event(7 * 60, "platform_post.failed_waiting_for_retry", waits),
        event(22 * 60, "platform_post.published", "twitter published -"),
    ];
    assert_eq!(seen[0], expected, "in one jump");
    assert_eq!(seen[1], expected, "minute by minute");
}

#[tokio::test]
async fn the_events_of_many_posts_come_in_the_order_of_time() {
    let (fake, client, receiver) = start().await;
    let start = SystemTime::now() + HOUR;
    // The first to go out was created last.
    let last = 300_u64;
    for number in 0..last {
        let at = start + MINUTE * u32::try_from(last - number).unwrap();
        client.posts().create(["twitter"]).body(format!("Post {number}")).scheduled_at(at).await.unwrap();
    }
    fake.advance(24 * HOUR);
    let came = take(&fake, &receiver).await;
    let lines: Vec<(u64, String, String)> = came.iter().map(|event| line(event, start)).collect();
    let expected = (1..=last).flat_map(|minute| {
        let published = "twitter published -";
        [("post.processed", "processed"), ("platform_post.published", published)]
            .map(|(name, what)| (60 * minute, name.to_owned(), what.to_owned()))
    });
    assert_eq!(lines, expected.collect::<Vec<_>>());
    assert!(came.is_sorted_by(|one, next| one.id < next.id), "and so do their ids");
}

#[tokio::test]
async fn what_happened_before_the_webhook_is_not_announced() {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let group = client.profile_groups().list().await.unwrap().data[0].id.clone();
    fake.add_profile(&group, "twitter").unwrap();
    let post = client.posts().create(["twitter"]).body("Early").await.unwrap();
    fake.fail_attempts(&post.id, "twitter", "Rate limit exceeded", 1).unwrap();
    let receiver = Receiver::start().await;
    let webhook = receiver.register(&fake, &["*"]).await;
    assert_eq!(types(&take(&fake, &receiver).await), Vec::<&str>::new());
    fake.advance(HOUR);
    assert_eq!(types(&take(&fake, &receiver).await), ["platform_post.published"]);
    // Nor is what happens while it is disabled.
    fake.fail_platform(&post.id, "twitter", "Suspended").unwrap();
    assert_eq!(types(&take(&fake, &receiver).await), ["platform_post.failed"]);
    client.webhooks().update(&webhook.id).enabled(false).await.unwrap();
    client.posts().create(["twitter"]).body("Meanwhile").await.unwrap();
    fake.advance(HOUR);
    client.webhooks().update(&webhook.id).enabled(true).await.unwrap();
    assert_eq!(types(&take(&fake, &receiver).await), Vec::<&str>::new());
}

#[tokio::test]
async fn an_edit_ends_in_an_event_of_each_affected_network() {
    let (fake, client, receiver) = start().await;
    let clip = ["https://example.com/clip.mp4"];
    let create = client.posts().create(["twitter", "youtube", "linkedin"]).body("First").media(clip);
    let post = create.youtube(YoutubeParams::new().title("Old")).await.unwrap().into_inner();
    fake.fail_platform(&post.id, "linkedin", "Suspended").unwrap();
    take(&fake, &receiver).await;
    let at = SystemTime::now();
    let edited = async |came: &[Event]| {
        let lines = came.iter().map(|event| line(event, at - HOUR)).map(|(_, name, what)| format!("{name} {what}"));
        lines.collect::<Vec<_>>()
    };

    client.posts().update(&post.id).body("Second").await.unwrap();
    let came = take(&fake, &receiver).await;
    let of_both =
        ["platform_post.edited twitter published -", "platform_post.edited youtube published -"].map(str::to_owned);
    assert_eq!(edited(&came).await, of_both, "where it is published");
    assert!(
        came.iter().all(|event| event.created_at.as_ref().and_then(Timestamp::to_system_time) >= Some(at - MINUTE))
    );

    fake.fail_edit(&post.id, "youtube", "Quota exceeded").unwrap();
    assert!(fake.fail_edit(&post.id, "threads", "No").is_err() && fake.fail_edit("none", "youtube", "No").is_err());
    client.posts().update(&post.id).body("Third").youtube(YoutubeParams::new().title("New")).await.unwrap();
    let came = take(&fake, &receiver).await;
    let failed = "platform_post.edit_failed youtube published Quota exceeded";
    assert_eq!(edited(&came).await, [of_both[0].as_str(), failed]);
    let shown = get(&client, &post).await;
    let title = |post: &Post| post.platforms.as_ref().unwrap()[1].params.as_ref().unwrap()["title"].clone();
    assert_eq!((shown.body.as_deref(), title(&shown)), (Some("Third"), "Old".into()));

    client.posts().update(&post.id).youtube(YoutubeParams::new().title("New")).await.unwrap();
    assert_eq!(edited(&take(&fake, &receiver).await).await, of_both[1..], "one network, and one failure");
    assert_eq!(title(&get(&client, &post).await), "New");

    // Ordered over HTTP, as by a program in another language.
    let failure = json!({ "post_id": post.id, "platform": "youtube", "error": "Too many edits" });
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let order = http.post(format!("{}/fake/edit_failures", fake.url())).bearer_auth(fake.api_key().expose());
    assert_eq!(order.json(&failure).send().await.unwrap().status(), 201);
    client.posts().update(&post.id).youtube(YoutubeParams::new().title("Newest")).await.unwrap();
    let failed = "platform_post.edit_failed youtube published Too many edits";
    assert_eq!(edited(&take(&fake, &receiver).await).await, [failed]);
    assert_eq!(title(&get(&client, &post).await), "New");
}

#[tokio::test]
async fn media_that_fail_have_events_and_the_post_does_not_go_out() {
    let (fake, client, receiver) = start().await;
    let media = ["https://example.com/missing.jpg", "https://example.com/other.jpg"];
    let at = SystemTime::now() + HOUR;
    let post = client.posts().create(["instagram"]).media(media).scheduled_at(at).await.unwrap().into_inner();
    fake.fail_media(&post.id, "Media file not found (404)").unwrap();
    let came = take(&fake, &receiver).await;
    fake.advance(2 * HOUR);
    assert_eq!(types(&take(&fake, &receiver).await), Vec::<&str>::new());
    assert_eq!(types(&came), ["media.failed", "media.failed"]);
    let shown = get(&client, &post).await;
    assert_eq!(shown.status, PostStatus::MediaProcessingFailed);
    assert_eq!(shown.platforms.as_ref().unwrap()[0].status, PlatformStatus::Pending);
    for (event, media) in came.iter().zip(shown.media.unwrap()) {
        let EventData::MediaFailed(failed) = &event.data else { panic!("{}", event.raw()) };
        assert_eq!(
            (&failed.id, &failed.post_id, Some(&failed.content_type)),
            (&media.id, &post.id, media.content_type.as_ref())
        );
        assert_eq!((&failed.status, &media.status), (&MediaStatus::Failed, &MediaStatus::Failed));
        assert_eq!(failed.error_message, "Media file not found (404)");
        assert_eq!((media.error_message.as_deref(), media.url), (Some("Media file not found (404)"), None));
    }
    assert!(fake.fail_media("none", "No").is_err());
    let text = client.posts().create(["twitter"]).body("No media").draft(true).await.unwrap();
    assert!(fake.fail_media(&text.id, "No").is_err());
    assert_eq!(types(&take(&fake, &receiver).await), Vec::<&str>::new());
}

/// A post that went out counts as if it had not, and a draft stays one until it is published.
#[tokio::test]
async fn media_fail_whatever_the_post_is() {
    let (fake, client, receiver) = start().await;
    let create = || client.posts().create(["instagram"]).media(["https://example.com/missing.jpg"]);
    let post = create().await.unwrap().into_inner();
    fake.fail_media(&post.id, "Unsupported format").unwrap();
    let came = take(&fake, &receiver).await;
    assert_eq!(types(&came), ["post.processed", "platform_post.published", "media.failed"]);
    let shown = get(&client, &post).await;
    let entry = &shown.platforms.as_ref().unwrap()[0];
    assert_eq!((&shown.status, &entry.status), (&PostStatus::MediaProcessingFailed, &PlatformStatus::Pending));
    assert_eq!((&entry.attempted_at, &entry.permalink), (&None, &None));

    let draft = create().draft(true).body("Draft").await.unwrap().into_inner();
    fake.fail_media(&draft.id, "Unsupported format").unwrap();
    assert_eq!(types(&take(&fake, &receiver).await), ["media.failed"]);
    assert_eq!(get(&client, &draft).await.status, PostStatus::Draft);
    assert_eq!(client.posts().publish(&draft.id).await.unwrap().status, PostStatus::MediaProcessingFailed);
    fake.advance(HOUR);
    assert_eq!(types(&take(&fake, &receiver).await), Vec::<&str>::new());
}
