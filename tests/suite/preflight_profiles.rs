//! Whose limits a preflight applies: networks that are named, guessed and given; JSON, updates, and what cannot be sent.

use postproxy::mock::FakePostProxy;
use postproxy::preflight::{FindingKind, KnownProfile, Unit};
use postproxy::types::{
    ConnectedProfile, CreatePostRequest, InstagramFormat, InstagramParams, InstagramUserTag, PinterestParams,
    PlatformResult, ThreadItemInput,
};
use postproxy::{Client, Media, Platform};
use serde_json::json;

fn client() -> Client {
    let builder = Client::builder().api_key("0123456789abcdef").base_url("http://127.0.0.1:9");
    builder.build().expect("the client is valid")
}

fn image(name: &str) -> Media {
    Media::bytes(name, &b"an image"[..])
}

fn video(megabytes: u64) -> Media {
    Media::stream("clip.mp4", megabytes << 20, || std::future::ready(Ok(tokio::io::empty())))
}

#[test]
fn parameters_that_a_network_lacks_are_found_in_json() {
    let body = json!({
        "post": { "body": "Hello" },
        "profiles": ["youtube"],
        "media": ["https://example.com/video.mp4"],
        "platforms": { "youtube": { "title": "A title", "bad_key": 1 } }
    });
    let preflight = CreatePostRequest::preflight_json(&body, [] as [KnownProfile; 0]);
    let [finding] = preflight.findings() else { panic!("{preflight:?}") };
    assert_eq!(finding.kind, FindingKind::UnknownParameter);
    assert_eq!(finding.property, "platforms.youtube.bad_key");
    assert!(finding.allowed.contains(&"privacy_status".to_owned()), "{finding:?}");
}

#[test]
fn networks_of_profiles_are_named_guessed_or_given() {
    let client = client();
    let board = PinterestParams::new("987654321").title("x".repeat(101));
    let call = client.posts().create(["prof1", "prof2"]).media([image("a.png")]).pinterest(board);
    let preflight = call.preflight();
    // The parameters say of which network one of the two is.
    assert_eq!(preflight.platforms(), [Platform::Pinterest]);
    assert_eq!(preflight.unknown_profiles(), ["prof1", "prof2"]);
    assert_eq!(preflight.of(&Platform::Pinterest).count(), 1);
    let preflight = call.preflight_for([("prof1", "youtube")]);
    assert_eq!(preflight.platforms(), [Platform::Youtube, Platform::Pinterest]);
    assert_eq!(preflight.unknown_profiles(), ["prof2"]);
    assert_eq!(preflight.of(&Platform::Youtube).count(), 1);
    // All networks are known, and the parameters of another one are not looked at.
    let preflight = call.preflight_for([("prof1", "bluesky"), ("prof2", "twitter"), ("prof3", "pinterest")]);
    assert_eq!(preflight.platforms(), [Platform::Bluesky, Platform::Twitter]);
    assert!(preflight.is_empty() && preflight.unknown_profiles().is_empty(), "{preflight:?}");
    let result: PlatformResult =
        serde_json::from_value(json!({ "platform": "youtube", "status": "published", "profile_id": "prof1" }))
            .expect("it is a result");
    assert_eq!(call.preflight_for([&result]).of(&Platform::Youtube).count(), 1);
    let connected: ConnectedProfile =
        serde_json::from_value(json!({ "id": "prof1", "network": "youtube", "name": "Brand" }))
            .expect("it is a profile");
    assert_eq!(call.preflight_for([&connected]).of(&Platform::Youtube).count(), 1);
}

#[test]
fn what_cannot_be_sent_is_found() {
    let client = client();
    let tags = InstagramParams::new().user_tags([InstagramUserTag::new("natgeo").x(0.1).y(0.1)]);
    let tags = tags.format(InstagramFormat::Reel).cover_file(image("cover.jpg"));
    let call = client.posts().create(["instagram"]).media([video(1)]).instagram(tags);
    let preflight = call.preflight();
    let [finding] = preflight.findings() else { panic!("{preflight:?}") };
    assert_eq!(finding.kind, FindingKind::NotSendable);
    assert!(finding.to_string().contains("user_tags"), "{finding}");
}

#[tokio::test]
async fn sending_is_not_blocked() {
    let fake = FakePostProxy::start().await.expect("the fake starts");
    let client = fake.client().expect("the client is valid");
    let profiles = client.profiles().list().await.expect("the profiles are listed");
    let call = client.posts().create(["twitter"]).body("x".repeat(300));
    assert!(!call.preflight_for(&profiles.data).is_empty());
    // Nothing was sent for the preflight, and the call goes out although it has findings.
    let requests = fake.requests().len();
    let _ = call.await;
    assert_eq!(fake.requests().len(), requests + 1);
}

#[test]
fn an_update_is_checked_for_what_it_changes() {
    let client = client();
    let call = client.posts().update("abc123xyz").body("x".repeat(301));
    // It names no profile, so nothing is known of its networks.
    assert!(call.preflight().is_empty());
    let post: postproxy::types::Post = serde_json::from_value(json!({
        "id": "abc123xyz", "body": "Hi", "status": "draft", "created_at": "2024-01-15T10:30:00.000Z",
        "platforms": [
            { "platform": "bluesky", "status": "pending", "profile_id": "prof1" },
            { "platform": "pinterest", "status": "pending", "profile_id": "prof2" }
        ]
    }))
    .expect("it is a post");
    let preflight = call.preflight_for(post.results());
    // What an update does not name is stored, so neither the image nor the board of Pinterest is missing.
    assert_eq!(preflight.platforms(), [Platform::Bluesky, Platform::Pinterest]);
    let kinds: Vec<_> = preflight.iter().map(|finding| finding.kind).collect();
    assert_eq!(kinds, [FindingKind::TooLong(Unit::Graphemes)]);
    let call = client.posts().update("abc123xyz").profiles(["linkedin"]).thread([ThreadItemInput::new("2")]);
    let kinds: Vec<_> = call.preflight().iter().map(|finding| finding.kind).collect();
    assert_eq!(kinds, [FindingKind::NotAllowed]);
}
