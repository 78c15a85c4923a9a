//! A post is checked against the documented limits before it is sent, and nothing is sent.

use postproxy::mock::Fixture;
use postproxy::preflight::{Finding, FindingKind, KnownProfile, Unit};
use postproxy::types::{
    CreatePostRequest, FacebookFormat, FacebookParams, GoogleBusinessAction, GoogleBusinessFormat,
    GoogleBusinessParams, InstagramFormat, InstagramParams, InstagramUserTag, LinkedinFormat, LinkedinParams,
    TelegramParams, ThreadItemInput, TiktokFormat, TiktokParams, TwitterFormat, TwitterParams, YoutubeParams,
};
use postproxy::{Client, Media, Platform, handles};
use serde_json::json;

fn client() -> Client {
    let builder = Client::builder().api_key("0123456789abcdef").base_url("http://127.0.0.1:9");
    builder.build().expect("the client is valid")
}

/// The findings of a call: the property and the text of each.
fn found(call: &handles::CreatePost<'_>) -> Vec<String> {
    call.preflight().iter().map(ToString::to_string).collect()
}

fn image(name: &str) -> Media {
    Media::bytes(name, &b"an image"[..])
}

fn video(megabytes: u64) -> Media {
    Media::stream("clip.mp4", megabytes << 20, || std::future::ready(Ok(tokio::io::empty())))
}

#[test]
fn a_post_within_the_limits_has_no_findings() {
    let client = client();
    let call = client.posts().create(["twitter", "bluesky", "threads"]).body("Hello").media([image("a.png")]);
    let preflight = call.thread([ThreadItemInput::new("Second").media([image("b.jpg")])]).preflight();
    assert!(preflight.is_empty(), "{preflight:?}");
    assert_eq!(preflight.platforms(), [Platform::Twitter, Platform::Bluesky, Platform::Threads]);
    let call = client.posts().create(["instagram"]).media([image("a.jpg"), video(300)]);
    assert!(call.preflight().is_empty(), "{:?}", call.preflight());
}

#[test]
fn says_who_what_and_how_much() {
    let client = client();
    let preflight = client.posts().create(["bluesky"]).body("x".repeat(1301)).preflight();
    let [finding] = preflight.findings() else { panic!("{preflight:?}") };
    assert_eq!(finding.platform, Some(Platform::Bluesky));
    assert_eq!(finding.property, "post.body");
    assert_eq!(finding.kind, FindingKind::TooLong(Unit::Graphemes));
    assert_eq!(finding.limit.as_ref().and_then(serde_json::Number::as_u64), Some(300));
    assert_eq!(finding.actual.as_ref().and_then(serde_json::Number::as_u64), Some(1301));
    assert_eq!(finding.to_string(), "bluesky: `post.body` has 1,301 visible characters, and at most 300 are allowed");
}

#[test]
fn counts_as_each_network_counts() {
    let client = client();
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}";
    let is_too_long = |platform: &str, text: String| {
        let preflight = client.posts().create([platform]).body(text).media([video(1)]).preflight();
        preflight.iter().any(|finding| matches!(finding.kind, FindingKind::TooLong(_)))
    };
    for (platform, limit, unit, per_unit) in [
        // 300 graphemes, of five code points each.
        ("bluesky", 300, family, 1),
        // Two units of UTF-16.
        ("tiktok", 2200, "\u{1F600}", 2),
        // Two bytes.
        ("youtube", 5000, "\u{e9}", 2),
        // A wide character weighs 2, and so does an emoji of any length.
        ("twitter", 280, "\u{65e5}", 2),
        ("twitter", 280, family, 2),
        // An emoji is its four bytes, another character is one.
        ("threads", 500, "\u{1F600}", 4),
        ("threads", 500, "\u{65e5}", 1),
        // Code points.
        ("linkedin", 3000, "e\u{301}", 2),
        ("linkedin", 3000, "\u{1F600}", 1),
    ] {
        assert!(!is_too_long(platform, unit.repeat(limit / per_unit)), "{platform} {unit}");
        assert!(is_too_long(platform, unit.repeat(limit / per_unit) + "x"), "{platform} {unit}");
    }
    // A link counts 23, however long it is, and what ends the sentence is not part of it.
    let link = format!("https://example.com/{}", "x".repeat(300));
    assert!(!is_too_long("twitter", format!("{}({link}).", "x".repeat(254))));
    assert!(is_too_long("twitter", format!("{}({link}).", "x".repeat(255))));
}

#[test]
fn a_paid_account_is_a_note() {
    let client = client();
    let texts = found(&client.posts().create(["twitter"]).body("x".repeat(281)));
    assert_eq!(
        texts,
        [
            "twitter: `post.body` has 281 weighted characters, and at most 280 are allowed. Paid accounts may have 25,000."
        ]
    );
    assert_eq!(found(&client.posts().create(["twitter"]).body("x".repeat(25_001))).len(), 2);
}

#[test]
fn advice_is_told_from_rejections() {
    let client = client();
    let kinds = |call: handles::CreatePost<'_>| {
        let preflight = call.preflight();
        assert_eq!(preflight.rejections().count(), preflight.iter().filter(|finding| !finding.is_advice()).count());
        preflight.iter().map(Finding::is_advice).collect::<Vec<_>>()
    };
    let twitter = |length: usize| client.posts().create(["twitter"]).body("x".repeat(length));
    assert_eq!(kinds(twitter(281)), [true], "a paid account");
    assert_eq!(kinds(twitter(25_001)), [true, false]);
    let bluesky = |megabytes| client.posts().create(["bluesky"]).media([video(megabytes)]);
    assert_eq!(kinds(bluesky(50)), [] as [bool; 0]);
    assert_eq!(kinds(bluesky(51)), [true], "the sources disagree");
    assert_eq!(kinds(bluesky(101)), [false, true]);
    assert_eq!(kinds(client.posts().create(["facebook"]).body("x")), [true], "the service chooses a page");
    let telegram = client.posts().create(["telegram"]).body("x".repeat(1025)).media([image("a.jpg")]);
    assert_eq!(kinds(telegram.telegram(TelegramParams::new("1"))), [true], "the text is cut");
    assert_eq!(kinds(client.posts().create(["instagram"])), [false]);
}

/// Each text that the document prints as an example of a rejection comes from the findings.
#[test]
fn findings_have_the_texts_of_the_service() {
    let client = client();
    let mut shown = Vec::new();
    for fixture in Fixture::all().filter(|own| own.operation() == "create_post" && own.status() == 422) {
        let (Some(request), Some(response)) = (fixture.request_body(), fixture.response_body()) else { continue };
        let Some(errors) = response["errors"].as_array() else { continue };
        let preflight = CreatePostRequest::preflight_json(request, [] as [KnownProfile; 0]);
        let texts: Vec<&str> = preflight.rejections().filter_map(Finding::message).collect();
        assert_eq!(json!(texts), json!(errors), "{}", fixture.name());
        shown.extend(errors.clone());
    }
    assert!(shown.len() >= 9, "{shown:?}");
    // No text is published of other networks and formats, nor of other limits.
    let message = |call: handles::CreatePost<'_>| call.preflight().findings()[0].message().map(str::to_owned);
    assert_eq!(message(client.posts().create(["youtube"])), None);
    assert_eq!(message(client.posts().create(["linkedin"]).body("x".repeat(3001))), None);
    let images = |count| (0..count).map(|_| image("a.png")).collect::<Vec<_>>();
    let story = InstagramParams::new().format(InstagramFormat::Story);
    assert_eq!(
        message(client.posts().create(["instagram"]).instagram(story)).as_deref(),
        Some("Media is required for story on Instagram")
    );
    let thread = [ThreadItemInput::new("2").media(images(5))];
    assert_eq!(
        message(client.posts().create(["twitter"]).body("1").thread(thread)).as_deref(),
        Some("Too many images for Feed post on Twitter (max: 4)")
    );
}

#[test]
fn stories_have_no_text_and_reels_one_video() {
    let client = client();
    let story = InstagramParams::new().format(InstagramFormat::Story);
    let call = client.posts().create(["instagram"]).body("Hello").media([image("a.jpg")]).instagram(story.clone());
    assert_eq!(found(&call), ["instagram: `post.body` is not allowed. A story is made of its media alone."]);
    assert_eq!(found(&client.posts().create(["instagram"]).instagram(story)), ["instagram: `media` is required"]);
    let reel = FacebookParams::new().format(FacebookFormat::Reel).page_id("123").first_comment("Hi");
    let call = client.posts().create(["facebook"]).body("Hello").media([image("a.jpg")]).facebook(reel);
    assert_eq!(
        found(&call),
        [
            "facebook: `media` has images, which are not supported here",
            "facebook: `platforms.facebook.first_comment` is for the format post only",
        ]
    );
}

#[test]
fn media_are_counted_by_their_kinds() {
    let client = client();
    let call = |platform: &str, media: Vec<Media>| found(&client.posts().create([platform]).media(media));
    let images = |count: usize| (0..count).map(|_| image("a.png")).collect::<Vec<_>>();
    let page = |count: usize| images(count);
    assert_eq!(call("twitter", page(5)), ["twitter: `media` has 5 images, and at most 4 are allowed"]);
    assert_eq!(call("twitter", vec![image("a.png"), video(1)]), ["twitter: `media` mixes images, videos"]);
    assert_eq!(
        call("twitter", vec![Media::url("https://example.com/report.pdf?v=2")]),
        ["twitter: `media` has documents, which are not supported here"]
    );
    assert_eq!(call("linkedin", vec![image("a.png"), image("b.pdf")]), ["linkedin: `media` mixes images, documents"]);
    assert_eq!(call("instagram", page(11)), ["instagram: `media` has 11 media, and at most 10 are allowed"]);
    assert_eq!(call("youtube", vec![]), ["youtube: `media` is required"]);
    // What cannot be known is not judged.
    assert_eq!(call("twitter", vec![Media::url("https://example.com/download"); 5]), [] as [String; 0]);
    assert_eq!(call("threads", vec![image("a.png"), video(1)]), [] as [String; 0]);
    // The default format of TikTok is a video.
    assert_eq!(
        call("tiktok", vec![image("a.jpg")]),
        ["tiktok: `media` has images, which are not supported here. Images need the format `image`."]
    );
    let params = TiktokParams::new().format(TiktokFormat::Image);
    assert_eq!(found(&client.posts().create(["tiktok"]).media([image("a.jpg")]).tiktok(params)), [] as [String; 0]);
}

#[test]
fn files_are_measured_without_being_read() {
    let client = client();
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("large.png");
    let file = std::fs::File::create(&path).expect("the file can be made");
    file.set_len((1 << 20) + 1).expect("the file can grow");
    let call = |media: Media| found(&client.posts().create(["bluesky"]).media([media]));
    assert_eq!(
        call(Media::file(&path)),
        ["bluesky: `media[0]` has 1,048,577 bytes, and an image may have at most 1,048,576"]
    );
    assert_eq!(call(Media::file(folder.path().join("absent.png"))), [] as [String; 0]);
    let data = json!({ "base64": "A".repeat(1_398_104), "content_type": "image/png" });
    assert_eq!(call(Media::json(data)).len(), 1);
    let data = format!("data:image/png;base64,{}", "A".repeat(1_398_104));
    assert_eq!(call(Media::url(data)).len(), 1);
    assert_eq!(
        found(&client.posts().create(["google_business"]).media([image("a.gif")]).google_business(location())),
        ["google_business: `media[0]` is not one of image/jpeg, image/png"]
    );
    // The media type that is set counts, not the extension.
    let call = client.posts().create(["instagram"]).media([image("a.gif").content_type("image/jpeg")]);
    assert_eq!(found(&call), [] as [String; 0]);
}

fn location() -> GoogleBusinessParams {
    GoogleBusinessParams::new("accounts/123456789/locations/987654321")
}

#[test]
fn required_parameters_follow_from_format_and_values() {
    let client = client();
    let business = |params| found(&client.posts().create(["google_business"]).google_business(params));
    assert_eq!(
        found(&client.posts().create(["google_business"])),
        ["google_business: `platforms.google_business.location_id` is required"]
    );
    assert_eq!(
        business(location().format(GoogleBusinessFormat::Event)),
        [
            "google_business: `platforms.google_business.event_title` is required",
            "google_business: `platforms.google_business.event_start_date` is required",
            "google_business: `platforms.google_business.event_end_date` is required",
        ]
    );
    let note = "Every button but `CALL` leads to an address.";
    assert_eq!(
        business(location().cta_action_type(GoogleBusinessAction::Book)),
        [format!("google_business: `platforms.google_business.cta_url` is required. {note}")]
    );
    assert_eq!(business(location().cta_action_type(GoogleBusinessAction::Call)), [] as [String; 0]);
    assert_eq!(
        business(location().offer_terms("One per customer")),
        ["google_business: `platforms.google_business.offer_terms` is for the format offer only"]
    );
    assert_eq!(
        found(&client.posts().create(["facebook"])),
        [
            "facebook: `platforms.facebook.page_id` is required. Without it the service publishes to any of the connected \
             pages."
        ]
    );
    assert_eq!(
        found(&client.posts().create(["pinterest", "telegram"]).media([image("a.jpg")])),
        ["pinterest: `platforms.pinterest.board_id` is required", "telegram: `platforms.telegram.chat_id` is required"]
    );
    let tagged = InstagramParams::new().user_tags([InstagramUserTag::new("natgeo").x(0.5)]);
    assert_eq!(
        found(&client.posts().create(["instagram"]).media([image("a.jpg")]).instagram(tagged.clone())),
        ["instagram: `platforms.instagram.user_tags[0].y` is required. A tag in an image has a position."]
    );
    assert_eq!(found(&client.posts().create(["instagram"]).media([video(1)]).instagram(tagged)), [] as [String; 0]);
}

#[test]
fn polls_are_texts_with_options() {
    let client = client();
    let poll = TwitterParams::new().format(TwitterFormat::Poll).poll_options(["Rails"]);
    assert_eq!(
        found(&client.posts().create(["twitter"]).body("Which?").media([image("a.png")]).twitter(poll)),
        [
            "twitter: `media` is not allowed. A poll is a text alone.",
            "twitter: `platforms.twitter.poll_duration_minutes` is required",
            "twitter: `platforms.twitter.poll_options` has 1 item, and at least 2 are required",
        ]
    );
    let poll = LinkedinParams::new().format(LinkedinFormat::Poll).poll_question("?").poll_options(["a", "b"]);
    assert_eq!(
        found(&client.posts().create(["linkedin"]).linkedin(poll.poll_duration_days(2))),
        ["linkedin: `platforms.linkedin.poll_duration_days` is 2, and must be one of 1, 3, 7, 14"]
    );
}

#[test]
fn bounds_of_the_schema_are_limits() {
    let client = client();
    let title = YoutubeParams::new().title("x".repeat(101));
    assert_eq!(
        found(&client.posts().create(["youtube"]).media([video(1)]).youtube(title)),
        ["youtube: `platforms.youtube.title` has 101 characters, and at most 100 are allowed"]
    );
    let loud = InstagramParams::new().format(InstagramFormat::Reel).audio_volume(101);
    assert_eq!(
        found(&client.posts().create(["instagram"]).media([video(1)]).instagram(loud)),
        ["instagram: `platforms.instagram.audio_volume` is 101, and at most 100 is allowed"]
    );
    let tag = InstagramParams::new().user_tags([InstagramUserTag::new("a").x(1.5).y(0.0)]);
    assert_eq!(
        found(&client.posts().create(["instagram"]).media([image("a.jpg")]).instagram(tag)),
        ["instagram: `platforms.instagram.user_tags[0].x` is 1.5, and at most 1 is allowed"]
    );
}

#[test]
fn threads_schedules_and_queues() {
    let client = client();
    let call = client.posts().create(["linkedin", "twitter"]).body("1").thread([ThreadItemInput::new("x".repeat(281))]);
    let texts = found(&call);
    assert_eq!(texts.len(), 2, "{texts:?}");
    assert_eq!(texts[0], "linkedin: `thread` is not allowed. Threads are for X, Threads and Bluesky.");
    assert!(texts[1].starts_with("twitter: `thread[0].body` has 281 weighted characters"), "{texts:?}");
    let call = client.posts().create(["twitter"]).body("1").scheduled_at("2024-01-16T09:00:00Z").queue_id("q1abc");
    assert_eq!(found(&call), ["`post.scheduled_at` cannot be set together with queue_id"]);
    assert_eq!(found(&client.posts().create([""; 0]).body("1")), ["`profiles` is required"]);
    let video_caption = TelegramParams::new("-1001234567890");
    let call = client.posts().create(["telegram"]).body("x".repeat(1025)).telegram(video_caption);
    assert_eq!(found(&call), [] as [String; 0]);
    assert_eq!(found(&call.media([image("a.jpg")])).len(), 1);
}
