use std::sync::{Arc, Mutex};

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::folder::Folder;
use super::server::{Received, send};
use crate::http::body::{Payload, Progress};
use crate::types::media::files::Files;
use crate::{ErrorKind, Media};

#[derive(Default, Serialize)]
struct Post {
    post: Map<String, Value>,
    profiles: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    media: Option<Vec<Media>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    platforms: Option<Platforms>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    thread: Vec<Part>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Serialize)]
struct Platforms {
    instagram: Instagram,
}

#[derive(Default, Serialize)]
struct Instagram {
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cover_file: Option<Media>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Serialize)]
struct Part {
    body: &'static str,
    media: Vec<Media>,
}

const JSON_PROPERTIES: &[&str] = &["platforms"];

fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        other => panic!("{other} is no object"),
    }
}

fn post(body: &str) -> Post {
    Post { post: map(json!({ "body": body })), profiles: vec!["prof1"], ..Post::default() }
}

fn png() -> Media {
    Media::bytes("a.png", "PNG")
}

async fn received(post: &Post) -> Received {
    let payload = Payload::json_or_multipart(post, JSON_PROPERTIES).unwrap();
    let attempt = send(&payload, None).await.unwrap();
    assert_eq!(attempt.response.unwrap().status(), 200);
    assert!(attempt.watch.is_complete() && attempt.received.is_complete);
    attempt.received
}

fn refused(post: &Post) -> String {
    let error = Payload::json_or_multipart(post, JSON_PROPERTIES).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    error.to_string()
}

/// Returns a form with these parts: what follows the name, and the content.
fn form(parts: &[(&str, &str)]) -> String {
    let parts = parts.iter().map(|(head, content)| {
        let (name, rest) = head.split_once('|').unwrap_or((head, ""));
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"{rest}\r\n\r\n{content}\r\n")
    });
    parts.collect::<String>() + "--B--\r\n"
}

const PNG: &str = "media[]|; filename=\"a.png\"\r\nContent-Type: image/png";

#[tokio::test]
async fn sends_json_if_all_media_are_urls() {
    let post = Post { media: Some(vec![Media::url("https://example.com/a.png")]), ..post("Hi") };
    let received = received(&post).await;
    assert_eq!(received.header("content-type"), Some("application/json"));
    let json = r#"{"post":{"body":"Hi"},"profiles":["prof1"],"media":["https://example.com/a.png"]}"#;
    assert_eq!(received.body, json.as_bytes());
}

#[tokio::test]
async fn sends_one_image() {
    let folder = Folder::new();
    let post = Post { media: Some(vec![Media::file(folder.file("a.png", b"PNG"))]), ..post("Hi") };
    let received = received(&post).await;
    assert_eq!(received.form(), form(&[("post[body]", "Hi"), ("profiles[]", "prof1"), (PNG, "PNG")]));
    assert_eq!(received.header("content-length"), Some(received.body.len().to_string().as_str()));
}

#[tokio::test]
async fn sends_an_image_and_a_url_in_their_order() {
    let media = vec![Media::url("https://example.com/1.png"), png(), Media::url("https://example.com/2.png")];
    let received = received(&Post { media: Some(media), ..post("Hi") }).await;
    let expected = [
        ("post[body]", "Hi"),
        ("profiles[]", "prof1"),
        ("media[]", "https://example.com/1.png"),
        (PNG, "PNG"),
        ("media[]", "https://example.com/2.png"),
    ];
    assert_eq!(received.form(), form(&expected));
}

#[tokio::test]
async fn sends_a_thread_with_media_in_two_parts() {
    let url = Media::url("https://example.com/1.png");
    let thread = vec![Part { body: "one", media: vec![png(), url] }, Part { body: "two", media: vec![png()] }];
    let received = received(&Post { thread, ..post("Hi") }).await;
    let expected = [
        ("post[body]", "Hi"),
        ("profiles[]", "prof1"),
        ("thread[0][body]", "one"),
        ("thread[0][media][]|; filename=\"a.png\"\r\nContent-Type: image/png", "PNG"),
        ("thread[0][media][]", "https://example.com/1.png"),
        ("thread[1][body]", "two"),
        ("thread[1][media][]|; filename=\"a.png\"\r\nContent-Type: image/png", "PNG"),
    ];
    assert_eq!(received.form(), form(&expected));
}

#[tokio::test]
async fn sends_a_reel_with_a_cover_file() {
    let instagram = Instagram {
        format: "reel",
        cover_file: Some(Media::bytes("cover.jpg", "JPG")),
        rest: map(json!({ "collaborators": ["a", "b"], "share_to_feed": false, "thumb_offset": 1500 })),
    };
    let media = Some(vec![Media::bytes("clip.mp4", "MP4")]);
    let received = received(&Post { media, platforms: Some(Platforms { instagram }), ..post("Hi") }).await;
    let expected = [
        ("post[body]", "Hi"),
        ("profiles[]", "prof1"),
        ("media[]|; filename=\"clip.mp4\"\r\nContent-Type: video/mp4", "MP4"),
        ("platforms[instagram][format]", "reel"),
        ("platforms[instagram][cover_file]|; filename=\"cover.jpg\"\r\nContent-Type: image/jpeg", "JPG"),
        ("platforms[instagram][collaborators][]", "a"),
        ("platforms[instagram][collaborators][]", "b"),
        ("platforms[instagram][share_to_feed]", "false"),
        ("platforms[instagram][thumb_offset]", "1500"),
    ];
    assert_eq!(received.form(), form(&expected));
}

#[tokio::test]
async fn sends_a_json_property_without_a_file_as_one_text() {
    // In the order of the alphabet: whether serde_json keeps another is up to the features of other crates.
    let rest = map(json!({ "list": [], "title": null, "user_tags": [{ "username": "ann", "x": 0.5 }] }));
    let instagram = Instagram { format: "post", rest, ..Instagram::default() };
    let platforms = Some(Platforms { instagram });
    let received = received(&Post { media: Some(vec![png()]), platforms, ..post("Hi") }).await;
    let json = r#"{"instagram":{"format":"post","list":[],"title":null,"user_tags":[{"username":"ann","x":0.5}]}}"#;
    let expected = [("post[body]", "Hi"), ("profiles[]", "prof1"), (PNG, "PNG"), ("platforms", json)];
    assert_eq!(received.form(), form(&expected));
}

#[tokio::test]
async fn sends_booleans_numbers_lists_and_nested_objects() {
    let rest = map(json!({
        "a": { "b": { "c": true, "d": [1, -2.5, false, "x"] } },
        "big": u64::MAX,
        "objects": [{ "k": "v" }, { "k": [{ "deep": 1e300 }] }],
    }));
    let received = received(&Post { media: Some(vec![png()]), rest, ..post("") }).await;
    let expected = [
        ("post[body]", ""),
        ("profiles[]", "prof1"),
        (PNG, "PNG"),
        ("a[b][c]", "true"),
        ("a[b][d][]", "1"),
        ("a[b][d][]", "-2.5"),
        ("a[b][d][]", "false"),
        ("a[b][d][]", "x"),
        ("big", "18446744073709551615"),
        ("objects[0][k]", "v"),
        ("objects[1][k][0][deep]", "1e+300"),
    ];
    assert_eq!(received.form(), form(&expected));
}

#[tokio::test]
async fn sends_names_and_texts_that_are_not_ascii() {
    let image = Media::bytes("Grüße \"1\"\r\n\\ 日本.png", "PNG");
    let received = received(&Post { media: Some(vec![image]), ..post("Grüße, 世界 👋\n--B\r\n\"x\" \u{0}") }).await;
    let expected = [
        ("post[body]", "Grüße, 世界 👋\n--B\r\n\"x\" \u{0}"),
        ("profiles[]", "prof1"),
        ("media[]|; filename=\"Grüße %221%22%0D%0A\\ 日本.png\"\r\nContent-Type: image/png", "PNG"),
    ];
    assert_eq!(received.form(), form(&expected));
}

#[tokio::test]
async fn names_what_a_form_cannot_hold() {
    let rest = |value| Post { media: Some(vec![png()]), rest: map(value), ..post("Hi") };
    for (value, place) in [
        (json!({ "a": { "b": null } }), "`a[b]`: null cannot be sent in a form"),
        (json!({ "a": { "b": [] } }), "`a[b]`: an empty list cannot"),
        (json!({ "a": [[1]] }), "`a`: a list of lists cannot"),
        (json!({ "a": [1, { "b": 1 }] }), "`a`: a list of objects and other values cannot"),
        (json!({ "a": [{ "b": 1 }, {}] }), "`a[1]`: an empty object in a list cannot"),
        (json!({ "a": { "b]": 1 } }), "a: the key \"b]\" cannot"),
    ] {
        let text = refused(&rest(value));
        assert!(text.contains(place) && (text.contains("sent as JSON") || text.contains("the key")), "{text}");
    }
    let error = Payload::multipart(&Post { rest: map(json!({ "a": null })), ..post("") }, &[]).unwrap_err();
    assert!(error.to_string().ends_with("; leave it out"), "{error}");
    let instagram = Instagram {
        cover_file: Some(png()),
        rest: map(json!({ "user_tags": [{ "username": "ann" }] })),
        ..Instagram::default()
    };
    let text = refused(&Post { platforms: Some(Platforms { instagram }), ..post("Hi") });
    assert!(text.contains("`platforms[instagram][user_tags]`: a list of objects cannot"), "{text}");
    let text = refused(&Post { media: Some(vec![png().content_type("image/png\r\nX: y")]), ..post("Hi") });
    assert!(text.contains("is not a media type"), "{text}");
    let nested = (0..200).fold(json!(1), |value, _| json!({ "a": value }));
    assert!(refused(&rest(nested)).contains("a value this deep"));
}

#[test]
fn omits_an_object_without_properties() {
    let post = Post { post: Map::new(), media: Some(vec![png()]), ..post("") };
    assert!(Payload::json_or_multipart(&post, &[]).is_ok());
}

#[test]
fn plain_json_has_no_place_for_a_file() {
    let error = Payload::json(&Post { media: Some(vec![png()]), ..post("") }).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("the file `a.png` has no JSON form"), "{error}");
}

#[test]
fn a_panic_within_a_body_leaves_no_scope_behind() {
    struct Panics;

    impl Serialize for Panics {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            panic!("as told")
        }
    }

    assert!(std::panic::catch_unwind(|| Payload::json_or_multipart(&Panics, &[])).is_err());
    assert!(serde_json::to_string(&png()).is_err());
}

#[test]
fn scopes_can_be_nested() {
    struct Outer;

    impl Serialize for Outer {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let inner = Payload::json_or_multipart(&Post { media: Some(vec![png()]), ..post("") }, &[]);
            assert!(matches!(inner, Ok(Payload::Streamed(_))));
            serializer.collect_seq([png()])
        }
    }

    let mut files = Files::new();
    files.scope(|| serde_json::to_string(&Outer)).unwrap();
    assert_eq!(format!("{files:?}").matches("a.png").count(), 1);
}

#[tokio::test]
async fn reports_progress_up_to_the_length() {
    let folder = Folder::new();
    let file = folder.file("clip.mp4", &vec![7; 1_000_000]);
    let payload = Payload::multipart(&Post { media: Some(vec![Media::file(file)]), ..post("Hi") }, &[]).unwrap();
    let calls = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&calls);
    let progress: Progress = Arc::new(move |sent, total| record.lock().unwrap().push((sent, total)));
    let attempt = send(&payload, Some(&progress)).await.unwrap();
    let length = attempt.received.body.len() as u64;
    let recorded = std::mem::take(&mut *calls.lock().unwrap());
    assert!(recorded.len() > 5 && recorded.is_sorted());
    assert_eq!(recorded.last(), Some(&(length, Some(length))));
    let json = Payload::json(&post("Hi")).unwrap();
    let length = send(&json, Some(&progress)).await.unwrap().received.body.len() as u64;
    assert_eq!(*calls.lock().unwrap(), [(length, Some(length))]);
}

#[tokio::test]
async fn every_attempt_sends_the_same_bytes() {
    let folder = Folder::new();
    let media = vec![
        Media::file(folder.file("a.png", &vec![1; 300_000])),
        Media::stream("b.png", 3, || async { Ok(&b"abc"[..]) }),
    ];
    let payload = Payload::multipart(&Post { media: Some(media), ..post("Hi") }, &[]).unwrap();
    assert!(payload.is_replayable());
    let (first, second) = (send(&payload, None).await.unwrap(), send(&payload, None).await.unwrap());
    assert_eq!(first.received.body, second.received.body);
    assert_eq!(first.received.header("content-type"), second.received.header("content-type"));
}

#[tokio::test]
async fn sends_a_stream_of_unknown_length_in_chunks() {
    let media = Media::stream("a.png", None, || async { Ok(&b"PNG"[..]) });
    let received = received(&Post { media: Some(vec![media]), ..post("Hi") }).await;
    assert_eq!(received.header("content-length"), None);
    assert_eq!(received.form(), form(&[("post[body]", "Hi"), ("profiles[]", "prof1"), (PNG, "PNG")]));
}

#[tokio::test]
async fn sends_a_file_alone() {
    let payload = Payload::file(&Media::bytes("a.mov", "MOV")).unwrap();
    let attempt = send(&payload, None).await.unwrap();
    assert_eq!(attempt.received.header("content-type"), Some("video/quicktime"));
    assert_eq!(attempt.received.body, b"MOV");
    let folder = Folder::new();
    let file = Media::file(folder.file("a.mov", b"MOV"));
    let unknown = Media::stream("a.mov", None, || async { Ok(&b"MOV"[..]) });
    let known = Media::stream("a.mov", 3, || async { Ok(&b"MOV"[..]) });
    let empty = Media::file(folder.file("b.mov", b""));
    for (file, body) in [(file, "MOV"), (unknown, "MOV"), (known, "MOV"), (empty, "")] {
        let attempt = send(&Payload::file(&file).unwrap(), None).await.unwrap();
        assert_eq!(attempt.received.body, body.as_bytes());
        assert!(attempt.watch.is_complete(), "{file:?} was sent to its end");
    }
    assert_eq!(Payload::file(&Media::url("https://example.com")).unwrap_err().kind(), ErrorKind::Request);
}

#[test]
fn can_be_sent_between_threads() {
    fn is_send<T: Send>(_: &T) {}
    fn is_send_and_sync<T: Send + Sync>(_: &T) {}

    let payload = Payload::file(&Media::stream_once("a.png", None, &b"PNG"[..])).unwrap();
    is_send_and_sync(&payload);
    is_send_and_sync(&png());
    is_send(&payload.open(None));
}

#[test]
fn debug_prints_no_content() {
    let file = Media::bytes("a.png", "secret");
    let bodies =
        [Payload::json("secret"), Payload::multipart(&Post { media: Some(vec![file]), ..post("secret") }, &[])];
    assert!(!format!("{bodies:?}").contains("secret"));
}
