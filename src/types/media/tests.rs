use std::path::Path;

use serde_json::json;

use super::Media;
use super::files::Files;

#[test]
fn keeps_each_json_form() {
    for json in [json!("https://example.com/a.png"), json!({ "url": "x" }), json!({ "base64": "eA==", "new": [null] })]
    {
        let media: Media = serde_json::from_value(json.clone()).unwrap();
        assert!(!media.is_file());
        assert_eq!(serde_json::to_value(media).unwrap(), json);
    }
    assert!(serde_json::from_str::<Media>("1").is_err());
    assert_eq!(Media::json(json!("https://example.com/a.png")).as_url(), Some("https://example.com/a.png"));
}

#[test]
fn a_file_has_a_json_form_within_a_scope() {
    let (path, bytes) = (Media::file("x/a.png"), Media::bytes("b.png", "PNG").content_type("image/x"));
    assert!(serde_json::to_string(&path).unwrap_err().to_string().contains("`a.png` has no JSON form"));
    let mut files = Files::new();
    let json = files.scope(|| serde_json::to_value([&path, &bytes])).unwrap();
    assert_eq!(files.get(json[1].as_str().unwrap()), Some(&bytes));
    let back: [Media; 2] = files.scope(|| serde_json::from_value(json.clone())).unwrap();
    assert_eq!(back, [path, bytes]);
    // Without the scope it is a text like any other.
    let outside: [Media; 2] = serde_json::from_value(json).unwrap();
    assert!(outside.iter().all(|media| !media.is_file()));
}

#[test]
fn a_typed_body_can_be_built_with_files() {
    let mut files = Files::new();
    let placeholder = files.insert(Media::bytes("a.png", "PNG"));
    let body: Vec<Media> = files.scope(|| serde_json::from_value(json!(["https://example.com", placeholder]))).unwrap();
    assert_eq!(body, [Media::url("https://example.com"), Media::bytes("a.png", "PNG")]);
}

#[test]
fn the_media_type_follows_from_the_name() {
    for (name, media_type) in [
        ("a.png", "image/png"),
        ("A.JPG", "image/jpeg"),
        ("a.jpeg", "image/jpeg"),
        ("a.gif", "image/gif"),
        ("a.webp", "image/webp"),
        ("a.heic", "image/heic"),
        ("a.mp4", "video/mp4"),
        ("a.m4v", "video/x-m4v"),
        ("a.mov", "video/quicktime"),
        ("a.webm", "video/webm"),
        ("a.avi", "video/x-msvideo"),
        ("a.mp3", "audio/mpeg"),
        ("a.pdf", "application/pdf"),
        ("a", "application/octet-stream"),
        ("a.unknown", "application/octet-stream"),
    ] {
        assert_eq!(Media::file(name).media_type(), media_type, "{name}");
    }
    assert_eq!(Media::file("a.png").content_type("image/x").media_type(), "image/x");
    assert_eq!(Media::file("a.png").file_name("b").media_type(), "image/png");
}

#[test]
fn a_file_has_a_name() {
    assert_eq!(Media::file("x/a.png").name(), "a.png");
    assert_eq!(Media::file("x/a.png").file_name("b.png").name(), "b.png");
    assert_eq!(Media::file("..").name(), "file");
    assert_eq!(Media::bytes("", "PNG").name(), "file");
}

#[test]
fn strings_are_urls_and_paths_are_files() {
    assert_eq!(Media::from("a.png".to_owned()), Media::url("a.png"));
    assert_eq!(Media::from(Path::new("a.png").to_owned()), Media::file("a.png"));
    assert_ne!(Media::file("a.png"), Media::file("a.png").content_type("image/x"));
    let stream = Media::stream("a.png", None, || async { Ok(&b""[..]) });
    assert_eq!(stream, stream.clone());
    assert_ne!(stream, Media::stream("a.png", None, || async { Ok(&b""[..]) }));
}

#[test]
fn debug_prints_neither_content_nor_place() {
    let media = [
        Media::url("https://example.com/secret"),
        Media::json(json!({ "base64": "secret" })),
        Media::file("/home/secret/a.png"),
        Media::bytes("a.png", "secret"),
        Media::stream_once("a.png", None, &b"secret"[..]),
    ];
    assert!(!format!("{media:?}").contains("secret"));
}
