//! The forms of requests with files in them, and what is rejected before anything is sent.

use std::sync::{Arc, Mutex};

use crate::support::form::Part;
use crate::support::{Server, json_response};
use postproxy::mock::Fixture;
use postproxy::types::{InstagramParams, ThreadItemInput};
use postproxy::{ErrorKind, Media};
use serde_json::Value;

/// Starts a server that accepts every post.
async fn server() -> Server {
    let created = Fixture::all().find(|fixture| fixture.operation() == "create_post" && fixture.status() == 201);
    let body: Value = created.and_then(|fixture| fixture.response_body().cloned()).expect("there is a success");
    Server::responding(json_response(201, &body)).await
}

fn text(name: &str, content: &str) -> Part {
    Part { name: name.to_owned(), file: None, content_type: None, content: content.into() }
}

fn file(name: &str, file: &str, content_type: &str, content: &[u8]) -> Part {
    Part {
        name: name.to_owned(),
        file: Some(file.to_owned()),
        content_type: Some(content_type.to_owned()),
        content: content.to_vec(),
    }
}

#[tokio::test]
async fn sends_a_form_with_bracketed_names_if_there_is_a_file() {
    let server = server().await;
    let client = server.client();
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("forms-clip.mp4");
    tokio::fs::write(&path, b"\r\n--not a boundary\r\n\0\xff").await.unwrap();
    let thread = ThreadItemInput::new("Two").media([Media::bytes("b.gif", b"GIF89a".to_vec())]);
    let params = InstagramParams::new().first_comment("First!");
    let call = client.posts().create(["prof1", "instagram"]).body("Hi \"there\"\r\nyou").draft(true);
    let call = call.media([Media::url("https://example.com/a.png"), Media::file(&path)]).thread([thread]);
    call.instagram(params).await.expect("the post is created");
    let received = server.take();
    let mut parts = received[0].multipart().expect("it is a form");
    parts.sort_by(|one, two| one.name.cmp(&two.name));
    assert_eq!(
        parts,
        [
            text("media[]", "https://example.com/a.png"),
            file("media[]", "forms-clip.mp4", "video/mp4", b"\r\n--not a boundary\r\n\0\xff"),
            text("platforms", r#"{"instagram":{"first_comment":"First!"}}"#),
            text("post[body]", "Hi \"there\"\r\nyou"),
            text("post[draft]", "true"),
            text("profiles[]", "prof1"),
            text("profiles[]", "instagram"),
            text("thread[0][body]", "Two"),
            file("thread[0][media][]", "b.gif", "image/gif", b"GIF89a"),
        ]
    );
    assert_eq!(received[0].header("content-length"), [received[0].body.len().to_string()]);
}

#[tokio::test]
async fn sends_json_if_all_media_are_urls() {
    let server = server().await;
    let client = server.client();
    let call = client.posts().create(["prof1"]).body("Hi").media(["https://example.com/a.png"]);
    call.await.expect("the post is created");
    let received = server.take();
    assert_eq!(received[0].header("content-type"), ["application/json"]);
    assert_eq!(received[0].json().unwrap()["media"][0], "https://example.com/a.png");
}

#[tokio::test]
async fn streams_content_of_unknown_length() {
    let server = server().await;
    let content = vec![7; 300_000];
    let copy = content.clone();
    let open = move || {
        let content = copy.clone();
        async move { Ok(std::io::Cursor::new(content)) }
    };
    let progress = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&progress);
    let client = server.client();
    let call = client.posts().create(["prof1"]).body("Hi").media([Media::stream("a.bin", None, open)]);
    let call = call.on_progress(move |sent, total| log.lock().unwrap().push((sent, total)));
    call.await.expect("the post is created");
    let received = server.take();
    assert_eq!(received[0].header("transfer-encoding"), ["chunked"]);
    let parts = received[0].multipart().expect("it is a form");
    assert!(parts.contains(&file("media[]", "a.bin", "application/octet-stream", &content)));
    let progress = progress.lock().unwrap();
    assert!(progress.is_sorted() && progress.iter().all(|(_, total)| total.is_none()), "{progress:?}");
    assert_eq!(progress.last().map(|(sent, _)| *sent), Some(received[0].body.len() as u64));
}

#[tokio::test]
async fn sends_nothing_if_a_file_cannot_be_opened() {
    let server = server().await;
    let client = server.client();
    let call = client.posts().create(["prof1"]).body("Hi").media([Media::file("/nonexistent/clip.mp4")]);
    let error = call.await.expect_err("there is no file");
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(!error.may_have_taken_effect() && error.to_string().contains("clip.mp4"), "{error}");
    assert!(!error.to_string().contains("/nonexistent"), "{error}");
    assert!(server.received().is_empty());
}

/// A form has no null and no empty list, so that one which the caller sets would be lost.
#[tokio::test]
async fn rejects_what_a_form_cannot_hold() {
    let server = server().await;
    let client = server.client();
    let call = || client.posts().create(["prof1"]).body("Hi").media([Media::bytes("a.png", vec![1])]);
    for (call, name) in
        [(call().queue_priority_null(), "queue_priority"), (call().thread(Vec::<ThreadItemInput>::new()), "thread")]
    {
        let error = call.await.expect_err("no form can hold it");
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
    }
    assert!(server.received().is_empty());
}
