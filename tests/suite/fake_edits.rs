//! What happens to posts of the fake after they were created: edits, retries, deletions, statistics.

use std::time::Duration;

use crate::fake_support;
use crate::fake_support::raw::Raw;
use postproxy::mock::{FakePostProxy, SeedProfile};
use serde_json::{Value, json};

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);

async fn start() -> (FakePostProxy, Raw) {
    let fake = FakePostProxy::start().await.unwrap();
    let raw = Raw::new(&fake);
    let group = raw.get("/api/profile_groups").await.1["data"][0]["id"].as_str().unwrap().to_owned();
    for platform in ["twitter", "instagram", "youtube", "telegram"] {
        fake.add_profile(&group, SeedProfile::new(platform).id(format!("prof-{platform}"))).unwrap();
    }
    (fake, raw)
}

async fn create(raw: &Raw, body: Value) -> Value {
    let (status, post) = raw.post("/api/posts", &body).await;
    assert_eq!(status, 201, "{post}");
    post
}

/// A post that every network accepts, but for parameters that some require.
fn with_media(profiles: &[&str]) -> Value {
    json!({ "post": { "body": "x" }, "profiles": profiles, "media": ["https://example.com/a.mp4"] })
}

fn path(post: &Value) -> String {
    format!("/api/posts/{}", post["id"].as_str().unwrap())
}

async fn get(raw: &Raw, post: &Value) -> Value {
    raw.get(&path(post)).await.1
}

/// Returns a time from now, as RFC 3339.
fn time_in(time: Duration) -> String {
    postproxy::Timestamp::from(std::time::SystemTime::now() + time).to_string()
}

#[tokio::test]
async fn edits_a_draft() {
    let (fake, raw) = start().await;
    let draft = json!({
        "post": { "body": "First", "draft": true },
        "profiles": ["twitter", "youtube"],
        "media": ["https://example.com/a.mp4"],
        "platforms": { "youtube": { "title": "Title", "privacy_status": "private" } },
        "thread": [{ "body": "two" }],
    });
    let post = create(&raw, draft).await;
    let edit = async |body: Value| {
        let (status, post) = raw.patch(&path(&post), &body).await;
        assert_eq!(status, 200, "{post}");
        post
    };
    let edited = edit(json!({ "post": { "body": "Second" } })).await;
    assert_eq!(
        (&edited["body"], &edited["media"], &edited["draft"]),
        (&json!("Second"), &get(&raw, &post).await["media"], &json!(true))
    );
    let edited = edit(json!({ "platforms": { "youtube": { "privacy_status": "public" } } })).await;
    assert_eq!(edited["platforms"][1]["params"], json!({ "title": "Title", "privacy_status": "public" }), "merged");
    let edited = edit(json!({ "profiles": ["youtube"], "platforms": { "youtube": { "title": "New" } } })).await;
    assert_eq!(edited["platforms"].as_array().unwrap().len(), 1);
    assert_eq!(edited["platforms"][0]["params"], json!({ "title": "New" }), "as on create");
    assert_eq!((&edited["body"], edited["thread"][0]["body"].as_str()), (&json!("Second"), Some("two")), "kept");
    let edited = edit(json!({ "media": [], "thread": [] })).await;
    assert_eq!((&edited["media"], edited.get("thread")), (&json!([]), None));

    let media = json!(["https://example.com/b.mp4"]);
    let edited = edit(json!({ "post": { "scheduled_at": time_in(HOUR) }, "media": media })).await;
    assert_eq!(edited["status"], "draft");
    let edited = edit(json!({ "post": { "draft": false } })).await;
    assert_eq!(edited["status"], "scheduled");
    fake.advance(2 * HOUR);
    assert_eq!(get(&raw, &post).await["status"], "processed");
}

#[tokio::test]
async fn edits_a_scheduled_post_until_five_minutes_before_its_time() {
    let (fake, raw) = start().await;
    let body = json!({ "post": { "body": "x", "scheduled_at": time_in(10 * MINUTE) }, "profiles": ["twitter"] });
    let post = create(&raw, body).await;
    let edit = json!({ "post": { "body": "y" } });
    assert_eq!(raw.patch(&path(&post), &edit).await.0, 200);
    fake.advance(6 * MINUTE);
    let (status, error) = raw.patch(&path(&post), &edit).await;
    let text = "Post cannot be edited (only drafts or scheduled posts more than 5 minutes before publish time)";
    assert_eq!((status.as_u16(), error), (422, json!({ "error": text })));
}

#[tokio::test]
async fn edits_little_of_a_published_post() {
    let (fake, raw) = start().await;
    let mut body = with_media(&["youtube"]);
    body["platforms"] = json!({ "youtube": { "title": "A" } });
    let post = create(&raw, body).await;
    let edit = json!({ "post": { "body": "y" }, "platforms": { "youtube": { "title": "B" } } });
    let (status, edited) = raw.patch(&path(&post), &edit).await;
    assert_eq!((status.as_u16(), &edited["body"]), (200, &json!("y")), "{edited}");
    assert_eq!((&edited["status"], &edited["platforms"][0]["params"]["title"]), (&json!("processed"), &json!("B")));
    for edit in [
        json!({ "media": [] }),
        json!({ "profiles": ["twitter"] }),
        json!({ "platforms": { "youtube": { "privacy_status": "private" } } }),
        json!({ "post": { "body": "z", "draft": true } }),
    ] {
        let (status, error) = raw.patch(&path(&post), &edit).await;
        assert!(status == 422 && error["error"].as_str().unwrap().starts_with("Post cannot be edited"), "{error}");
    }
    assert_eq!(get(&raw, &post).await["body"], "y");
    fake.set_publishing_time(HOUR);
    let slow = create(&raw, json!({ "post": { "body": "slow" }, "profiles": ["twitter"] })).await;
    assert_eq!(raw.patch(&path(&slow), &json!({ "post": { "body": "y" } })).await.0, 422, "it is being published");
}

#[tokio::test]
async fn rejects_edits_in_the_words_of_the_document() {
    let (_fake, raw) = start().await;
    let post = create(&raw, json!({ "post": { "body": "x", "draft": true }, "profiles": ["twitter"] })).await;
    let edit = async |body: Value| raw.patch(&path(&post), &body).await.1;
    assert_eq!(edit(json!({ "profiles": ["nobody"] })).await, json!({ "error": "Profile not found for nobody" }));
    let error = edit(json!({ "platforms": { "pinterest": { "bad_key": 1 } } })).await;
    let text = error["error"].as_str().unwrap();
    assert!(text.starts_with("Invalid platform params for pinterest: bad_key. Allowed: "), "{text}");
    assert!(text.contains("destination_link"), "{text}");
    let (status, error) = raw.patch("/api/posts/none", &json!({})).await;
    assert_eq!((status.as_u16(), error), (404, json!({ "error": "Not found" })));
}

#[tokio::test]
async fn retries_by_the_documented_schedule() {
    let (fake, raw) = start().await;
    let post = create(&raw, with_media(&["twitter", "instagram"])).await;
    let id = post["id"].as_str().unwrap();
    fake.fail_attempts(id, "twitter", "Rate limit exceeded", 3).unwrap();
    fake.fail_attempts(id, "instagram", "Server error", 6).unwrap();
    let entry = async |number: usize| {
        let post = get(&raw, &post).await;
        let entry = &post["platforms"][number];
        (entry["status"].as_str().unwrap().to_owned(), entry["error"].clone())
    };
    let waiting = |error: &str| ("failed_waiting_for_retry".to_owned(), json!(error));
    assert_eq!(entry(0).await, waiting("Rate limit exceeded"));
    for minutes in [1, 5] {
        fake.advance(minutes * MINUTE);
        assert_eq!(entry(0).await, waiting("Rate limit exceeded"), "after {minutes} minutes");
    }
    fake.advance(15 * MINUTE);
    assert_eq!(entry(0).await, ("published".to_owned(), Value::Null));
    assert_eq!(entry(1).await, waiting("Server error"));
    fake.advance(30 * MINUTE);
    assert_eq!(entry(1).await, waiting("Server error"));
    fake.advance(60 * MINUTE);
    assert_eq!(entry(1).await, ("failed".to_owned(), json!("Server error")), "after five retries");
    let first = get(&raw, &post).await["platforms"][1]["attempted_at"].clone();
    fake.advance(24 * HOUR);
    assert_eq!(get(&raw, &post).await["platforms"][1]["attempted_at"], first, "no more");
}

#[tokio::test]
async fn deletes_a_post_from_its_networks() {
    let (fake, raw) = start().await;
    let post = create(&raw, with_media(&["twitter", "instagram", "youtube"])).await;
    let delete = format!("{}/delete_on_platform", path(&post));
    fake.set_publishing_time(MINUTE);
    fake.advance(2 * MINUTE);
    let (status, body) = raw.post(&delete, &json!({ "network": "youtube" })).await;
    assert_eq!(
        (status.as_u16(), &body["success"], &body["deleting"][0]["platform"]),
        (200, &json!(true), &json!("youtube"))
    );
    let statuses = async || {
        let post = get(&raw, &post).await;
        let list =
            post["platforms"].as_array().unwrap().iter().map(|entry| entry["status"].as_str().unwrap().to_owned());
        list.collect::<Vec<_>>()
    };
    assert_eq!(statuses().await, ["published", "published", "pending_deletion"]);
    fake.advance(MINUTE);
    assert_eq!(statuses().await, ["published", "published", "deleted"]);

    let (status, error) = raw.post(&delete, &json!({ "network": "instagram" })).await;
    let text = "No profiles eligible for deletion: platform deletion is not supported for instagram";
    assert_eq!((status.as_u16(), error), (422, json!({ "error": text })));
    // Without a body, what supports it is deleted.
    let (status, body) = fake_support::raw::read(raw.request(reqwest::Method::POST, &delete)).await;
    assert_eq!((status.as_u16(), body["deleting"].as_array().unwrap().len()), (200, 1), "{body}");
    assert_eq!(body["deleting"][0]["platform"], "twitter");
    let entry = body["deleting"][0]["post_profile_id"].clone();
    assert_eq!(raw.post(&delete, &json!({ "post_profile_id": entry })).await.0, 422, "it is deleted");
    assert_eq!(raw.post("/api/posts/none/delete_on_platform", &json!({})).await.0, 404);
    assert_eq!(raw.delete(&format!("{}?delete_on_platform=true", path(&post))).await.1, json!({ "deleted": true }));
    assert_eq!(raw.get(&path(&post)).await.0, 404);
}

#[tokio::test]
async fn counts_more_and_more() {
    let (fake, raw) = start().await;
    let mut body = with_media(&["twitter", "instagram", "telegram"]);
    body["platforms"] = json!({ "telegram": { "chat_id": "-1001234567890" } });
    let post = create(&raw, body).await;
    let id = post["id"].as_str().unwrap();
    let stats =
        async |query: &str| raw.get(&format!("/api/posts/stats?post_ids={id}{query}")).await.1["data"][id].clone();
    get(&raw, &post).await;
    assert_eq!(stats("").await, json!({ "platforms": [] }), "no hour has passed");
    assert_eq!(get(&raw, &post).await["platforms"][0]["insights"], Value::Null);
    fake.advance(3 * HOUR + MINUTE);
    let all = stats("").await;
    let platforms = all["platforms"].as_array().unwrap();
    assert_eq!(platforms.len(), 2, "Telegram has none");
    for platform in platforms {
        let records = platform["records"].as_array().unwrap();
        let impressions = |record: &Value| record["stats"]["impressions"].as_u64().unwrap();
        assert_eq!(records.len(), 3);
        assert!(records.windows(2).all(|pair| impressions(&pair[0]) < impressions(&pair[1])), "{records:?}");
    }
    let first = &platforms[0]["records"][0];
    assert!(first["stats"]["retweets"].is_u64(), "the figures of the network");
    assert_eq!(first["raw_stats"]["retweet_count"], first["stats"]["retweets"], "under its own names");
    assert_eq!(platforms[1]["records"][0]["raw_stats"]["views"], platforms[1]["records"][0]["stats"]["impressions"]);
    assert_eq!(first["raw_stats"].get("impressions"), None);
    let newest = &platforms[0]["records"][2];
    let insights = get(&raw, &post).await["platforms"][0]["insights"].clone();
    assert_eq!(insights, json!({ "impressions": newest["stats"]["impressions"], "on": newest["recorded_at"] }));

    let number = async |query: &str| {
        let all = stats(query).await;
        all["platforms"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["records"].as_array().unwrap().len())
            .collect::<Vec<_>>()
    };
    assert_eq!(number("&profiles=instagram").await, [3]);
    assert_eq!(number("&profiles=prof-twitter,instagram").await, [3, 3]);
    let second = platforms[0]["records"][1]["recorded_at"].as_str().unwrap();
    assert_eq!(number(&format!("&profiles=twitter&from={second}")).await, [2]);
    assert_eq!(number(&format!("&profiles=twitter&to={second}")).await, [2]);
    assert_eq!(raw.get("/api/posts/stats?post_ids=none").await.1, json!({ "data": {} }));
    let (status, error) = raw.get("/api/posts/stats").await;
    assert_eq!((status.as_u16(), &error["message"]), (400, &json!("param is missing or the value is empty: post_ids")));
    let ids = vec!["id"; 51].join(",");
    assert_eq!(raw.get(&format!("/api/posts/stats?post_ids={ids}")).await.0, 400);
}
