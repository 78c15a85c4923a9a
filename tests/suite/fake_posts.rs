//! Posts of the fake: how they go out as time passes, and what it rejects.

use std::time::Duration;

use crate::fake_support::raw::{self, BOUNDARY, Part, Raw};
use postproxy::mock::{FakePostProxy, SeedProfile};
use reqwest::Method;
use serde_json::{Value, json};

const MINUTE: Duration = Duration::from_secs(60);

/// Starts a fake whose default group has a profile of two networks.
async fn start() -> (FakePostProxy, Raw) {
    let fake = FakePostProxy::start().await.unwrap();
    let raw = Raw::new(&fake);
    let group = raw.get("/api/profile_groups").await.1["data"][0]["id"].as_str().unwrap().to_owned();
    fake.add_profile(&group, SeedProfile::new("twitter").id("prof-tw").name("My Twitter")).unwrap();
    fake.add_profile(&group, SeedProfile::new("instagram").id("prof-ig")).unwrap();
    (fake, raw)
}

async fn create(raw: &Raw, body: Value) -> Value {
    let (status, post) = raw.post("/api/posts", &body).await;
    assert_eq!(status, 201, "{post}");
    post
}

async fn get(raw: &Raw, post: &Value) -> Value {
    let (status, post) = raw.get(&format!("/api/posts/{}", post["id"].as_str().unwrap())).await;
    assert_eq!(status, 200, "{post}");
    post
}

fn text(body: &str) -> Value {
    json!({ "post": { "body": body }, "profiles": ["twitter"] })
}

#[tokio::test]
async fn publishes_a_text_at_once() {
    let (fake, raw) = start().await;
    let group = raw.get("/api/profile_groups").await.1["data"][0]["id"].as_str().unwrap().to_owned();
    fake.add_profile(&group, "threads").unwrap();
    let created =
        create(&raw, json!({ "post": { "body": "Hi" }, "profiles": ["prof-tw", "threads", "twitter"] })).await;
    assert_eq!((&created["status"], &created["draft"]), (&json!("scheduled"), &json!(false)));
    assert_eq!(created["platforms"].as_array().unwrap().len(), 2, "each profile once: {created}");
    assert_eq!(created["platforms"][0]["status"], "pending");

    let post = get(&raw, &created).await;
    assert_eq!(
        (&post["status"], &post["body"], &post["scheduled_at"]),
        (&json!("processed"), &json!("Hi"), &json!(null))
    );
    let first = &post["platforms"][0];
    assert_eq!((&first["platform"], &first["profile_id"]), (&json!("twitter"), &json!("prof-tw")));
    assert_eq!((&first["status"], &first["profile_name"]), (&json!("published"), &json!("My Twitter")));
    assert!(first["permalink"].as_str().unwrap().starts_with("https://"), "{post}");
    assert_eq!(raw.get("/api/profiles/prof-tw").await.1["post_count"], 1);
}

#[tokio::test]
async fn publishes_a_scheduled_post_when_it_is_due() {
    let (fake, raw) = start().await;
    let at = time_in(2 * MINUTE);
    let body = json!({ "post": { "body": "Later", "scheduled_at": at }, "profiles": ["twitter"] });
    let created = create(&raw, body).await;
    assert_eq!(created["status"], "scheduled");
    fake.advance(MINUTE);
    let post = get(&raw, &created).await;
    assert_eq!((&post["status"], &post["platforms"][0]["attempted_at"]), (&json!("scheduled"), &json!(null)));
    fake.advance(2 * MINUTE);
    let post = get(&raw, &created).await;
    assert_eq!((&post["status"], &post["platforms"][0]["status"]), (&json!("processed"), &json!("published")));
    assert_eq!(post["platforms"][0]["attempted_at"], post["scheduled_at"]);
}

/// Returns a time from now, as RFC 3339.
fn time_in(time: Duration) -> String {
    let at = std::time::SystemTime::now() + time;
    let seconds = at.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    postproxy::Timestamp::from(std::time::UNIX_EPOCH + Duration::from_secs(seconds)).to_string()
}

#[tokio::test]
async fn keeps_a_draft_until_it_is_published() {
    let (fake, raw) = start().await;
    let created = create(&raw, json!({ "post": { "body": "Draft", "draft": true }, "profiles": ["twitter"] })).await;
    assert_eq!((&created["status"], &created["draft"]), (&json!("draft"), &json!(true)));
    fake.advance(60 * MINUTE);
    assert_eq!(get(&raw, &created).await["status"], "draft");

    let publish = format!("/api/posts/{}/publish", created["id"].as_str().unwrap());
    let (status, post) = raw::read(raw.request(Method::POST, &publish)).await;
    assert_eq!((status.as_u16(), &post["status"], &post["draft"]), (200, &json!("processing"), &json!(false)));
    assert_eq!(get(&raw, &created).await["status"], "processed");
    let (status, error) = raw::read(raw.request(Method::POST, &publish)).await;
    assert_eq!((status.as_u16(), error), (422, json!({ "error": "Post is not a draft" })));
}

#[tokio::test]
async fn takes_as_long_to_publish_as_the_test_says() {
    let (fake, raw) = start().await;
    fake.set_publishing_time(5 * MINUTE);
    let created = create(&raw, text("Slow")).await;
    let post = get(&raw, &created).await;
    assert_eq!((&post["status"], &post["platforms"][0]["status"]), (&json!("processing"), &json!("processing")));
    fake.advance(5 * MINUTE);
    assert_eq!(get(&raw, &created).await["platforms"][0]["status"], "published");
}

#[tokio::test]
async fn shows_what_a_network_rejected() {
    let (fake, raw) = start().await;
    let mut body = json!({ "post": { "body": "Half", "draft": true }, "profiles": ["twitter", "instagram"] });
    body["media"] = json!(["https://example.com/a.jpg"]);
    let created = create(&raw, body).await;
    let id = created["id"].as_str().unwrap();
    fake.fail_platform(id, "instagram", "Instagram account disconnected").unwrap();
    raw.post(&format!("/api/posts/{id}/publish"), &json!({})).await;
    let post = get(&raw, &created).await;
    let (twitter, instagram) = (&post["platforms"][0], &post["platforms"][1]);
    assert_eq!((&post["status"], &twitter["status"]), (&json!("processed"), &json!("published")));
    assert_eq!((&instagram["status"], &instagram["permalink"]), (&json!("failed"), &json!(null)));
    assert_eq!(instagram["error"], "Instagram account disconnected");
    assert_eq!(raw.get("/api/posts?status=failed").await.1["total"], 1);

    fake.fail_platform(id, "twitter", "Suspended").unwrap();
    assert_eq!(get(&raw, &created).await["platforms"][0]["error"], "Suspended", "after it was published");
    assert!(fake.fail_platform(id, "threads", "x").unwrap_err().to_string().contains("for threads"));
    assert!(fake.fail_platform("none", "twitter", "x").is_err());
}

#[tokio::test]
async fn rejects_posts_in_the_words_of_the_document() {
    let (_fake, raw) = start().await;
    let post = async |body: Value| {
        let (status, error) = raw.post("/api/posts", &body).await;
        (status.as_u16(), error)
    };
    let (status, error) = post(json!({ "post": { "body": "x" } })).await;
    assert_eq!((status, &error["status"], &error["error"]), (400, &json!(400), &json!("Bad Request")));
    assert!(error["message"].as_str().unwrap().ends_with("Missing profiles parameter"));
    let (status, error) = post(json!({ "post": { "body": "x" }, "profiles": [] })).await;
    assert_eq!((status, &error["errors"][0]), (422, &json!("Post profiles must have at least one profile selected")));
    let (status, error) = post(json!({ "post": { "body": "x" }, "profiles": ["twitter", "threads"] })).await;
    assert_eq!((status, error), (422, json!({ "error": "Profile not found for threads" })));
    let params = json!({ "twitter": { "format": "post", "bad_key": 1 } });
    let (status, error) = post(json!({ "post": { "body": "x" }, "profiles": ["twitter"], "platforms": params })).await;
    let words = error["error"].as_str().unwrap();
    assert!(status == 422 && words.starts_with("Invalid platform params for twitter: bad_key. Allowed: "), "{words}");
    assert!(words.contains("poll_options"), "{words}");
    for date in ["tomorrow", "2024-02-30T10:00:00Z", "2024-01-15 10:30:00"] {
        let (status, error) =
            post(json!({ "post": { "body": "x", "scheduled_at": date }, "profiles": ["twitter"] })).await;
        let words = error["error"].as_str().unwrap();
        assert!(status == 422 && words.starts_with("FakePostProxy: ") && words.contains("RFC 3339"), "{words}");
    }
    for (method, path) in [(Method::GET, ""), (Method::DELETE, ""), (Method::POST, "/publish")] {
        let (status, error) = raw::read(raw.request(method, &format!("/api/posts/none{path}"))).await;
        assert_eq!((status.as_u16(), error), (404, json!({ "error": "Not found" })));
    }
}

#[tokio::test]
async fn rejects_the_same_post_once_more() {
    let (fake, raw) = start().await;
    let created = create(&raw, text("Twice")).await;
    let (status, error) = raw.post("/api/posts", &text("Twice")).await;
    assert_eq!((status.as_u16(), &error["duplicate_post_id"]), (409, &created["id"]));
    create(&raw, text("Other words")).await;
    let skip = raw.request(Method::POST, "/api/posts").header("X-Skip-Duplicate-Check", "true");
    assert_eq!(raw::read(skip.json(&text("Twice"))).await.0, 201);
    fake.advance(MINUTE);
    create(&raw, text("Twice")).await;
}

#[tokio::test]
async fn lists_posts_page_after_page() {
    let (_fake, raw) = start().await;
    for number in 0..25 {
        create(&raw, text(&format!("Post {number}"))).await;
    }
    create(&raw, json!({ "post": { "body": "Draft", "draft": true }, "profiles": ["instagram"] })).await;
    let mut bodies = Vec::new();
    for page in 0..10 {
        let (_, list) = raw.get(&format!("/api/posts?page={page}&per_page=10")).await;
        assert_eq!((&list["total"], &list["page"], &list["per_page"]), (&json!(26), &json!(page), &json!(10)));
        let data = list["data"].as_array().unwrap();
        if data.is_empty() {
            break;
        }
        bodies.extend(data.iter().map(|post| post["body"].as_str().unwrap().to_owned()));
    }
    let expected: Vec<String> =
        ["Draft".to_owned()].into_iter().chain((0..25).rev().map(|number| format!("Post {number}"))).collect();
    assert_eq!(bodies, expected, "each once, the latest first");

    let total = async |query: &str| raw.get(&format!("/api/posts?{query}")).await.1["total"].clone();
    assert_eq!(total("status=draft").await, 1);
    assert_eq!(total("status=published").await, 25);
    assert_eq!(total("platforms[]=instagram").await, 1);
    assert_eq!(total("platforms[]=instagram&platforms[]=twitter").await, 26);
    assert_eq!(total("source=imported").await, 0);
    assert_eq!(total("scheduled_after=2020-01-01T00:00:00Z").await, 0);
    assert_eq!(raw.get("/api/posts").await.1["data"].as_array().unwrap().len(), 10, "the default of the document");
    assert_eq!(raw.get("/api/posts?page=-1").await.0, 400);
}

#[tokio::test]
async fn keeps_uploaded_files() {
    let (fake, raw) = start().await;
    let parts = [
        Part::Text("post[body]", "Größe 🎉"),
        Part::Text("post[draft]", "true"),
        Part::Text("profiles[]", "prof-tw"),
        Part::Text("profiles[]", "instagram"),
        Part::Text("media[]", "https://example.com/cover.png"),
        Part::File("media[]", "clip.mp4", "video/mp4", b"not really a video"),
        Part::Text("platforms[instagram][format]", "reel"),
        Part::Text("platforms[instagram][strip_audio]", "false"),
        Part::Text("platforms[instagram][audio_volume]", "22"),
        Part::Text("platforms[instagram][collaborators][]", "one"),
        Part::Text("platforms[instagram][collaborators][]", "22"),
        Part::File("platforms[instagram][cover_file]", "cover.jpg", "image/jpeg", b"\xff\xd8cover"),
        Part::Text("thread[1][body]", "third"),
        Part::Text("thread[0][body]", "second"),
        Part::File("thread[0][media][]", "näh.png", "image/png", b"png"),
    ];
    let (status, post) = raw.post_form("/api/posts", &parts).await;
    assert_eq!(status, 201, "{post}");
    assert_eq!((&post["body"], &post["status"]), (&json!("Größe 🎉"), &json!("draft")));
    assert_eq!(post["media"][0]["source_url"], "https://example.com/cover.png");
    assert_eq!((&post["media"][1]["content_type"], &post["media"][1]["url"]), (&json!("video/mp4"), &json!(null)));
    assert_eq!(post["thread"][0]["body"], "second", "by their indices");
    assert_eq!(post["thread"][1]["body"], "third");
    let params = json!({ "format": "reel", "strip_audio": false, "audio_volume": 22, "collaborators": ["one", "22"] });
    assert_eq!(post["platforms"][1]["params"], params, "by the types of the document");
    assert_eq!(post["platforms"][1]["attachments"][0]["type"], "cover");

    let files: Vec<_> = fake.uploads().into_iter().map(|file| (file.file_name().unwrap().to_owned(), file)).collect();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["clip.mp4", "näh.png", "cover.jpg"]);
    assert_eq!((files[0].1.content(), files[0].1.post_id()), (&b"not really a video"[..], post["id"].as_str()));

    let url = get(&raw, &post).await["media"][1]["url"].as_str().unwrap().to_owned();
    let response = reqwest::get(url).await.unwrap();
    assert_eq!(response.headers()["content-type"], "video/mp4");
    assert_eq!(response.bytes().await.unwrap(), &b"not really a video"[..]);
}

#[tokio::test]
async fn reads_the_parameters_of_the_networks_as_one_json_text() {
    let (_fake, raw) = start().await;
    let parts = [
        Part::Text("post[body]", "Hi"),
        Part::Text("profiles[]", "instagram"),
        Part::Text("platforms", r#"{"instagram":{"format":"reel","audio_volume":22}}"#),
        Part::File("media[]", "clip.mp4", "video/mp4", b"video"),
    ];
    let (status, post) = raw.post_form("/api/posts", &parts).await;
    assert_eq!((status.as_u16(), &post["status"]), (201, &json!("pending")), "{post}");
    assert_eq!(post["platforms"][0]["params"], json!({ "format": "reel", "audio_volume": 22 }));
    // A name that is a text in one field and a list in another.
    let (status, error) =
        raw.post_form("/api/posts", &[Part::Text("profiles", "a"), Part::Text("profiles[]", "b")]).await;
    assert!(status == 422 && error["error"].as_str().unwrap().contains("`profiles[]`"), "{error}");
}

#[tokio::test]
async fn creates_one_post_for_one_idempotency_key() {
    let (fake, raw) = start().await;
    let send = async |content: &[u8], boundary: &str| {
        let parts = [
            Part::Text("post[body]", "Once"),
            Part::Text("profiles[]", "twitter"),
            Part::File("media[]", "a.png", "image/png", content),
        ];
        let request = raw.request(Method::POST, "/api/posts").header("Idempotency-Key", "key-1");
        let content_type = format!("multipart/form-data; boundary={boundary}");
        raw::read(request.header("Content-Type", content_type).body(raw::multipart(&parts, boundary))).await
    };
    let (status, first) = send(b"png", BOUNDARY).await;
    assert_eq!(status, 201);
    assert_eq!(send(b"png", "another-boundary").await.1, first, "the same request");
    assert_eq!(send(b"gif", BOUNDARY).await.0, 422, "another file");
    assert_eq!(fake.uploads().len(), 1);
    assert_eq!(raw.get("/api/posts").await.1["total"], 1);
}

#[tokio::test]
async fn keeps_the_posts_of_groups_apart() {
    let (fake, raw) = start().await;
    let group = fake.add_group("Other").unwrap();
    fake.add_profile(&group, SeedProfile::new("twitter").id("prof-other")).unwrap();
    let (status, error) = raw.post("/api/posts", &json!({ "post": { "body": "x" }, "profiles": ["prof-other"] })).await;
    assert_eq!((status.as_u16(), &error["error"]), (422, &json!("Profile not found for prof-other")));
    let (status, post) = raw.post(&format!("/api/posts?profile_group_id={group}"), &text("Theirs")).await;
    assert_eq!((status.as_u16(), &post["platforms"][0]["profile_id"]), (201, &json!("prof-other")));
    let path = format!("/api/posts/{}", post["id"].as_str().unwrap());
    assert_eq!(raw.get(&path).await.0, 404, "not in the default group");
    assert_eq!(raw.get(&format!("{path}?profile_group_id={group}")).await.0, 200);
    assert_eq!(raw.get("/api/posts").await.1["total"], 0);
    let partner = Raw::with_key(&fake, fake.add_scoped_key(&group).unwrap().expose());
    assert_eq!(partner.get(&path).await.0, 200, "a scoped key needs no group");
    assert_eq!(partner.get("/api/profiles").await.1["data"].as_array().unwrap().len(), 1);
    assert_eq!(raw.get("/api/profiles").await.1["data"].as_array().unwrap().len(), 3, "all groups");
    assert_eq!(partner.delete(&path).await.1, json!({ "deleted": true }));
    assert_eq!(partner.get(&path).await.0, 404);
}

#[tokio::test]
async fn has_controls_over_http() {
    let (fake, raw) = start().await;
    assert_eq!(raw.post("/fake/publishing_time", &json!({ "milliseconds": 60_000 })).await.0, 201);
    let created = create(&raw, text("Slow")).await;
    let failure = json!({ "post_id": created["id"], "platform": "twitter", "error": "No" });
    assert_eq!(raw.post("/fake/platform_failures", &failure).await.0, 201);
    assert_eq!(raw.post("/fake/clock", &json!({ "seconds": 60 })).await.0, 201);
    assert_eq!(get(&raw, &created).await["platforms"][0]["error"], "No");
    let failure = json!({ "post_id": created["id"], "platform": "twitter", "error": "Later", "attempts": "one" });
    assert_eq!(raw.post("/fake/platform_failures", &failure).await.0, 422);
    let failure = json!({ "post_id": "none", "platform": "twitter", "error": "No" });
    assert_eq!(raw.post("/fake/platform_failures", &failure).await.0, 422);
    let edit = json!({ "post_id": created["id"], "platform": "twitter", "error": "No" });
    assert_eq!(raw.post("/fake/edit_failures", &edit).await.0, 201);
    assert_eq!(raw.post("/fake/edit_failures", &json!({ "post_id": created["id"], "error": "No" })).await.0, 422);
    let failure = json!({ "post_id": created["id"], "error": "Unsupported format" });
    assert_eq!(raw.post("/fake/media_failures", &failure).await.0, 422, "it has no media");
    let parts = [
        Part::Text("post[body]", "x"),
        Part::Text("profiles[]", "twitter"),
        Part::File("media[]", "a.png", "image/png", b"png"),
    ];
    let (status, post) = raw.post_form("/api/posts", &parts).await;
    assert_eq!(status, 201);
    let failure = json!({ "post_id": post["id"], "error": "Unsupported format" });
    assert_eq!(raw.post("/fake/media_failures", &failure).await.0, 201);
    let failed = get(&raw, &post).await;
    assert_eq!(
        (&failed["status"], &failed["media"][0]["error_message"]),
        (&json!("media_processing_failed"), &json!("Unsupported format"))
    );
    let upload = &raw.get("/fake/uploads").await.1["data"][0];
    assert_eq!((&upload["file_name"], &upload["bytes"]), (&json!("a.png"), &json!(3)));
    assert_eq!(fake.uploads()[0].content_type(), "image/png");
}
