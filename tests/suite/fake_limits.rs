//! The fake rejects posts that break the limits of their networks: what it judges, and when. `preflight_limits` has each limit.

use std::time::{Duration, SystemTime};

use postproxy::mock::FakePostProxy;
use postproxy::types::{InstagramFormat, InstagramParams, PostStatus, TelegramParams, ThreadItemInput};
use postproxy::{Client, Error, Media, Timestamp};
use serde_json::json;

const PLATFORMS: [&str; 6] = ["twitter", "instagram", "linkedin", "bluesky", "facebook", "telegram"];

async fn start() -> (FakePostProxy, Client) {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let group = client.profile_groups().list().await.unwrap().data[0].id.clone();
    for platform in PLATFORMS {
        fake.add_profile(&group, platform).unwrap();
    }
    (fake, client)
}

/// The texts of a rejection.
fn texts(error: &Error) -> Vec<String> {
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422), "{error}");
    error.body().and_then(|body| body.errors.clone()).unwrap_or_else(|| vec![error.message().unwrap().to_owned()])
}

fn images(count: usize) -> Vec<Media> {
    (0..count).map(|number| Media::url(format!("https://example.com/{number}.png"))).collect()
}

fn tomorrow() -> Timestamp {
    Timestamp::from(SystemTime::now() + Duration::from_secs(24 * 60 * 60))
}

#[tokio::test]
async fn says_what_the_service_says_and_what_is_its_own() {
    let (fake, client) = start().await;
    let call = client.posts().create(["instagram", "twitter", "linkedin", "telegram"]).body("x".repeat(3001));
    let error = call.telegram(TelegramParams::new("1")).thread([ThreadItemInput::new("2")]).await.unwrap_err();
    assert_eq!(
        texts(&error),
        [
            "FakePostProxy: instagram: `thread` is not allowed. Threads are for X, Threads and Bluesky.",
            "FakePostProxy: instagram: `post.body` has 3,001 characters, and at most 2,200 are allowed",
            "Media is required for feed post on Instagram",
            "FakePostProxy: linkedin: `thread` is not allowed. Threads are for X, Threads and Bluesky.",
            "FakePostProxy: linkedin: `post.body` has 3,001 characters, and at most 3,000 are allowed",
            "FakePostProxy: telegram: `thread` is not allowed. Threads are for X, Threads and Bluesky.",
        ]
    );
    assert!(error.is_media_required() && error.help().is_some(), "{error}");
    assert_eq!(client.posts().list().await.unwrap().total, 0);
    assert!(!fake.requests()[1].was_executed());
}

#[tokio::test]
async fn advice_rejects_nothing() {
    let (_fake, client) = start().await;
    client.posts().create(["twitter", "facebook"]).body("x".repeat(281)).await.unwrap();
    let call = client.posts().create(["telegram"]).body("x".repeat(1025)).media(images(1));
    call.telegram(TelegramParams::new("-1001234567890")).await.unwrap();
}

#[tokio::test]
async fn a_draft_is_checked_when_it_goes_out() {
    let (_fake, client) = start().await;
    let draft = client.posts().create(["instagram"]).body("To review").draft(true).await.unwrap();
    client.posts().update(&draft.id).body("Reviewed").await.unwrap();
    let missing = ["Media is required for feed post on Instagram"];
    assert_eq!(texts(&client.posts().publish(&draft.id).await.unwrap_err()), missing);
    assert_eq!(texts(&client.posts().update(&draft.id).draft(false).await.unwrap_err()), missing);
    let post = client.posts().get(&draft.id).await.unwrap();
    assert_eq!((&post.status, post.body.as_deref()), (&PostStatus::Draft, Some("Reviewed")));
    client.posts().update(&draft.id).media(images(1)).await.unwrap();
    assert_eq!(client.posts().publish(&draft.id).await.unwrap().draft, Some(false));
}

#[tokio::test]
async fn an_update_is_checked_with_what_is_stored() {
    let (fake, client) = start().await;
    let report = Media::bytes("report.pdf", "PDF");
    let create = client.posts().create(["linkedin"]).body("x".repeat(3000)).scheduled_at(tomorrow());
    let post = create.media([report]).await.unwrap();
    // The profile and the text are stored, and the second file is new.
    let error = client.posts().update(&post.id).media([Media::bytes("1.pdf", "1"), Media::bytes("2.pdf", "2")]);
    assert_eq!(texts(&error.await.unwrap_err()), ["Too many documents for Feed post on LinkedIn (max: 1)"]);
    // The file is stored, and the profiles are new.
    let error = client.posts().update(&post.id).profiles(["twitter", "bluesky"]).await.unwrap_err();
    assert_eq!(
        texts(&error),
        [
            "Documents are not supported for feed post on Twitter",
            "FakePostProxy: bluesky: `post.body` has 3,000 visible characters, and at most 300 are allowed",
            "FakePostProxy: bluesky: `media` has documents, which are not supported here",
        ]
    );
    let stored = client.posts().get(&post.id).await.unwrap();
    assert_eq!(stored.platforms.iter().flatten().next().unwrap().platform, postproxy::Platform::Linkedin);
    assert_eq!(fake.uploads().len(), 1);
    client.posts().update(&post.id).profiles(["twitter", "bluesky"]).body("Short").media(images(4)).await.unwrap();
    // Of a published post, too.
    fake.advance(Duration::from_secs(25 * 60 * 60));
    let error = client.posts().update(&post.id).body("x".repeat(301)).await.unwrap_err();
    assert_eq!(texts(&error).len(), 1, "{error}");
    assert_eq!(client.posts().get(&post.id).await.unwrap().body.as_deref(), Some("Short"));
}

#[tokio::test]
async fn files_are_judged_by_their_types_and_bytes() {
    let (_fake, client) = start().await;
    let most = 1 << 20;
    let too_large = |index| {
        format!("FakePostProxy: bluesky: `media[{index}]` has 1,048,577 bytes, and an image may have at most 1,048,576")
    };
    let of = async |media: Vec<Media>| {
        let call = client.posts().create(["bluesky"]).body("x").media(media).skip_duplicate_check(true);
        call.await.err().map(|error| texts(&error)).unwrap_or_default()
    };
    let bytes = |size| Media::bytes("a.png", vec![0; size]);
    assert_eq!(of(vec![bytes(most)]).await, [] as [String; 0]);
    assert_eq!(of(vec![bytes(1), bytes(most + 1)]).await, [too_large(1)]);
    // A file that was uploaded before.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.png");
    std::fs::File::create(&path).unwrap().set_len(most as u64 + 1).unwrap();
    let uploaded = client.uploads().file(&path).await.unwrap();
    assert_eq!(of(vec![uploaded]).await, [too_large(0)]);
    // In base64: four digits are three bytes.
    let data = json!({ "base64": "A".repeat(1_398_104), "content_type": "image/png" });
    assert_eq!(of(vec![Media::json(data)]).await.len(), 1);
    // Elsewhere, the extension says what it is, and nothing says how large.
    let document = ["FakePostProxy: bluesky: `media` has documents, which are not supported here"];
    assert_eq!(of(vec![Media::url("https://example.com/report.pdf?v=2")]).await, document);
    assert_eq!(of(vec![Media::url("https://example.com/download"); 5]).await, [] as [String; 0]);
    assert_eq!(of(vec![bytes(most + 1).content_type("application/octet-stream")]).await, [] as [String; 0]);
    // The same in a thread.
    let call = client.posts().create(["twitter"]).body("1").thread([ThreadItemInput::new("2").media(images(5))]);
    let error = call.await.unwrap_err();
    assert_eq!(texts(&error), ["Too many images for Feed post on Twitter (max: 4)"]);
}

/// A story has no text, and a form says nothing of a post without properties.
#[tokio::test]
async fn a_story_is_created_from_a_file() {
    let (_fake, client) = start().await;
    let story = InstagramParams::new().format(InstagramFormat::Story);
    let call = || client.posts().create(["instagram"]).instagram(story.clone());
    let post = call().media([Media::bytes("a.jpg", "JPEG")]).await.unwrap();
    assert_eq!(post.media.as_ref().map(Vec::len), Some(1));
    let error = call().body("Hi").await.unwrap_err();
    assert_eq!(
        texts(&error),
        ["Content is not allowed for story on Instagram", "Media is required for story on Instagram"]
    );
}
