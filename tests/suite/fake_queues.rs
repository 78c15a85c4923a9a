//! Queues of the fake: slots in time zones, priorities, jitter, and pauses.

use std::time::Duration;

use crate::fake_support::raw::Raw;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use postproxy::mock::{FakePostProxy, SeedProfile, SeedQueue};
use serde_json::{Value, json};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const ZONE: &str = "America/New_York";

/// Starts a fake, and returns the id of its group, which has a profile.
async fn start() -> (FakePostProxy, Raw, String) {
    let fake = FakePostProxy::start().await.unwrap();
    let raw = Raw::new(&fake);
    let group = raw.get("/api/profile_groups").await.1["data"][0]["id"].as_str().unwrap().to_owned();
    fake.add_profile(&group, SeedProfile::new("twitter").id("prof-tw")).unwrap();
    (fake, raw, group)
}

/// Creates a queue with a slot at nine on every day.
async fn daily(raw: &Raw, group: &str, jitter: i64) -> Value {
    let slots: Vec<Value> = (0..7).map(|day| json!({ "day": day, "time": "09:00" })).collect();
    let queue = json!({ "name": "Daily", "timezone": ZONE, "jitter": jitter, "queue_timeslots_attributes": slots });
    let (status, queue) =
        raw.post("/api/post_queues", &json!({ "profile_group_id": group, "post_queue": queue })).await;
    assert_eq!(status, 201, "{queue}");
    queue
}

fn path(queue: &Value) -> String {
    format!("/api/post_queues/{}", queue["id"].as_str().unwrap())
}

async fn add(raw: &Raw, queue: &Value, body: &str, priority: Option<&str>) -> Value {
    let post = json!({
        "post": { "body": body },
        "profiles": ["twitter"],
        "queue_id": queue["id"],
        "queue_priority": priority.unwrap_or("medium"),
    });
    let (status, post) = raw.post("/api/posts", &post).await;
    assert_eq!(status, 201, "{post}");
    post
}

async fn get(raw: &Raw, post: &Value) -> Value {
    raw.get(&format!("/api/posts/{}", post["id"].as_str().unwrap())).await.1
}

fn time(value: &Value) -> Timestamp {
    value.as_str().unwrap_or_else(|| unreachable!("no time: {value}")).parse().unwrap()
}

/// Returns the time of day in the time zone of the queue.
fn time_of_day(value: &Value) -> String {
    time(value).to_zoned(TimeZone::get(ZONE).unwrap()).strftime("%H:%M:%S").to_string()
}

#[tokio::test]
async fn keeps_queues() {
    let (fake, raw, group) = start().await;
    let queue = daily(&raw, &group, 10).await;
    assert_eq!((&queue["enabled"], &queue["jitter"], &queue["posts_count"]), (&json!(true), &json!(10), &json!(0)));
    assert_eq!((&queue["timezone"], &queue["description"]), (&json!(ZONE), &Value::Null));
    assert_eq!((&queue["profile_group_id"], queue["timeslots"].as_array().unwrap().len()), (&json!(group), 7));
    assert_eq!(raw.get(&path(&queue)).await.1, queue);
    assert_eq!(raw.get("/api/post_queues").await.1, json!({ "data": [queue] }));
    let other = fake.add_group("Other").unwrap();
    assert_eq!(raw.get(&format!("/api/post_queues?profile_group_id={other}")).await.1, json!({ "data": [] }));
    assert_eq!(raw.get(&format!("{}?profile_group_id={other}", path(&queue))).await.0, 404);
    let scoped = Raw::with_key(&fake, fake.add_scoped_key(&other).unwrap().expose());
    assert_eq!(scoped.get(&path(&queue)).await.0, 404);
    assert_eq!(scoped.get("/api/post_queues").await.1, json!({ "data": [] }));

    let first = &queue["timeslots"][0]["id"];
    let slots = json!([{ "day": 6, "time": "17:30" }, { "id": first, "_destroy": true }]);
    let change = json!({ "name": "Renamed", "description": "x", "queue_timeslots_attributes": slots });
    let (status, changed) = raw.patch(&path(&queue), &json!({ "post_queue": change })).await;
    assert_eq!((status.as_u16(), &changed["name"], &changed["jitter"]), (200, &json!("Renamed"), &json!(10)));
    let slots = changed["timeslots"].as_array().unwrap();
    assert!(slots.len() == 7 && slots.iter().all(|slot| slot["id"] != *first), "{slots:?}");
    assert_eq!((&slots[6]["day"], &slots[6]["time"]), (&json!(6), &json!("17:30")));
    let (_, changed) = raw.patch(&path(&queue), &json!({ "post_queue": { "description": null } })).await;
    assert_eq!((&changed["description"], &changed["name"]), (&Value::Null, &json!("Renamed")));

    assert_eq!(raw.delete(&path(&queue)).await.1, json!({ "deleted": true }));
    assert_eq!(raw.get(&path(&queue)).await.1, json!({ "error": "Not found" }));
}

#[tokio::test]
async fn rejects_what_is_no_queue() {
    let (_fake, raw, group) = start().await;
    for (body, what) in [
        (json!({ "name": "x", "timezone": "Mars/Olympus" }), "time zone"),
        (json!({ "name": "x", "jitter": 61 }), "jitter"),
        (json!({ "name": "x", "queue_timeslots_attributes": [{ "day": 7, "time": "09:00" }] }), "day"),
        (json!({ "name": "x", "queue_timeslots_attributes": [{ "day": 1, "time": "25:00" }] }), "time of day"),
        (json!({ "timezone": "UTC" }), "name"),
    ] {
        let body = json!({ "profile_group_id": group, "post_queue": body });
        let (status, error) = raw.post("/api/post_queues", &body).await;
        assert!(status == 422 && error["error"].as_str().unwrap().contains(what), "{what}: {error}");
    }
    let body = json!({ "profile_group_id": "none", "post_queue": { "name": "x" } });
    assert_eq!(raw.post("/api/post_queues", &body).await.0, 422);
    assert_eq!(raw.get("/api/post_queues").await.1, json!({ "data": [] }), "nothing was created");
    let queue = daily(&raw, &group, 0).await;
    for body in [
        json!({ "post": { "body": "x" }, "profiles": ["twitter"], "queue_id": "none" }),
        json!({
            "post": { "body": "x", "scheduled_at": "2030-01-01T00:00:00Z" },
            "profiles": ["twitter"],
            "queue_id": queue["id"],
        }),
    ] {
        assert_eq!(raw.post("/api/posts", &body).await.0, 422);
    }
}

#[tokio::test]
async fn adds_queues() {
    let (fake, raw, group) = start().await;
    let queue = SeedQueue::named("Mornings").id("q1abc").timezone(ZONE).jitter(5).slot(1, "09:00");
    assert_eq!(fake.add_queue(&group, queue).unwrap(), "q1abc");
    let queue = raw.get("/api/post_queues/q1abc").await.1;
    assert_eq!((&queue["name"], &queue["jitter"]), (&json!("Mornings"), &json!(5)));
    assert_eq!(&queue["timeslots"][0]["time"], "09:00");
    for queue in [
        SeedQueue::named("x").id("q1abc"),
        SeedQueue::named("x").timezone("Mars/Olympus"),
        SeedQueue::named("x").jitter(61),
        SeedQueue::named("x").slot(7, "09:00"),
        SeedQueue::named("x").slot(1, "25:00"),
    ] {
        assert!(fake.add_queue(&group, queue.clone()).is_err(), "{queue:?}");
    }
    assert!(fake.add_queue("none", "x").is_err());
}

#[tokio::test]
async fn has_no_slot_without_slots() {
    let (_fake, raw, group) = start().await;
    let body = json!({ "profile_group_id": group, "post_queue": { "name": "Empty" } });
    let (_, queue) = raw.post("/api/post_queues", &body).await;
    assert_eq!((&queue["timezone"], &queue["timeslots"]), (&json!("UTC"), &json!([])));
    let (status, error) = raw.get(&format!("{}/next_slot", path(&queue))).await;
    assert_eq!(status, 422);
    assert_eq!(error, json!({ "error": "No available slots found. Add timeslots to your queue." }));
    let post = add(&raw, &queue, "Waits", None).await;
    assert_eq!((&post["status"], &post["scheduled_at"]), (&json!("scheduled"), &Value::Null));
}

#[tokio::test]
async fn gives_each_post_a_slot_by_its_priority() {
    let (fake, raw, group) = start().await;
    let queue = daily(&raw, &group, 0).await;
    let next = async || raw.get(&format!("{}/next_slot", path(&queue))).await.1["next_slot"].clone();
    let free = next().await;
    let medium = add(&raw, &queue, "Medium", None).await;
    assert_eq!(time(&medium["scheduled_at"]), time(&free), "the next slot");
    let low = add(&raw, &queue, "Low", Some("low")).await;
    let high = add(&raw, &queue, "High", Some("high")).await;
    let second = add(&raw, &queue, "Medium, too", None).await;
    let mut times = Vec::new();
    for post in [&high, &medium, &second, &low] {
        times.push(time(&get(&raw, post).await["scheduled_at"]));
    }
    assert!(times.windows(2).all(|pair| pair[0] < pair[1]), "{times:?}");
    assert_eq!(times[0], time(&free), "the later post goes first");
    assert!(time(&next().await) > times[3]);
    assert_eq!(raw.get(&path(&queue)).await.1["posts_count"], 4);

    fake.advance(DAY);
    let status = async |post: &Value| get(&raw, post).await["status"].clone();
    assert_eq!((status(&high).await, status(&medium).await), (json!("processed"), json!("scheduled")));
    fake.advance(DAY);
    assert_eq!((status(&medium).await, status(&second).await), (json!("processed"), json!("scheduled")));
    // What is deleted leaves its slot to the others.
    raw.delete(&format!("/api/posts/{}", second["id"].as_str().unwrap())).await;
    assert_eq!(time(&get(&raw, &low).await["scheduled_at"]), times[2]);
    assert_eq!(raw.get(&path(&queue)).await.1["posts_count"], 1);
}

#[tokio::test]
async fn keeps_the_time_of_day_when_the_clocks_change() {
    let (fake, raw, group) = start().await;
    let queue = daily(&raw, &group, 0).await;
    let mut offsets = std::collections::BTreeSet::new();
    for _ in 0..53 {
        let (_, slot) = raw.get(&format!("{}/next_slot", path(&queue))).await;
        assert_eq!(time_of_day(&slot["next_slot"]), "09:00:00", "{slot}");
        offsets.insert(slot["next_slot"].as_str().unwrap()[11..13].to_owned());
        fake.advance(7 * DAY);
    }
    assert_eq!(offsets.into_iter().collect::<Vec<_>>(), ["13", "14"], "the hours in UTC");
}

#[tokio::test]
async fn shifts_posts_by_the_jitter() {
    let (_fake, raw, group) = start().await;
    let queue = daily(&raw, &group, 10).await;
    let mut minutes = std::collections::BTreeSet::new();
    for number in 0..20 {
        let post = add(&raw, &queue, &format!("Post {number}"), None).await;
        let at = time_of_day(&post["scheduled_at"]);
        assert!(("08:50:00"..="09:10:00").contains(&at.as_str()), "{at}");
        minutes.insert(at);
        assert_eq!(get(&raw, &post).await["scheduled_at"], post["scheduled_at"], "it stays");
    }
    assert!(minutes.len() > 3, "{minutes:?}");
}

#[tokio::test]
async fn publishes_nothing_while_paused() {
    let (fake, raw, group) = start().await;
    let queue = daily(&raw, &group, 0).await;
    let post = add(&raw, &queue, "Patience", None).await;
    let first = time(&post["scheduled_at"]);
    let pause = async |enabled: bool| {
        raw.patch(&path(&queue), &json!({ "post_queue": { "enabled": enabled } })).await.1["enabled"].clone()
    };
    assert_eq!(pause(false).await, false);
    fake.advance(3 * DAY);
    let paused = get(&raw, &post).await;
    assert_eq!((&paused["status"], &paused["scheduled_at"]), (&json!("scheduled"), &Value::Null));
    assert_eq!(pause(true).await, true);
    let planned = get(&raw, &post).await;
    assert!(time(&planned["scheduled_at"]) > first, "{planned}");
    fake.advance(DAY);
    assert_eq!(get(&raw, &post).await["status"], "processed");
}

#[tokio::test]
async fn leaves_the_posts_of_a_deleted_queue() {
    let (fake, raw, group) = start().await;
    let queue = daily(&raw, &group, 0).await;
    let post = add(&raw, &queue, "Stays", Some("high")).await;
    raw.delete(&path(&queue)).await;
    let left = get(&raw, &post).await;
    assert_eq!((&left["queue_id"], &left["queue_priority"]), (&Value::Null, &Value::Null));
    assert_eq!(left["scheduled_at"], post["scheduled_at"]);
    fake.advance(DAY);
    assert_eq!(get(&raw, &post).await["status"], "processed");
}

#[tokio::test]
async fn queues_a_draft_when_it_is_published() {
    let (_fake, raw, group) = start().await;
    let queue = daily(&raw, &group, 0).await;
    let body = json!({ "post": { "body": "x", "draft": true }, "profiles": ["twitter"], "queue_id": queue["id"] });
    let (_, draft) = raw.post("/api/posts", &body).await;
    assert_eq!((&draft["status"], &draft["scheduled_at"]), (&json!("draft"), &Value::Null));
    assert_eq!(raw.get(&path(&queue)).await.1["posts_count"], 0);
    let publish = format!("/api/posts/{}/publish", draft["id"].as_str().unwrap());
    let (_, post) = raw.post(&publish, &json!({})).await;
    assert_eq!((&post["status"], time_of_day(&post["scheduled_at"])), (&json!("scheduled"), "09:00:00".to_owned()));
}
