//! A file that is uploaded before its post: to another host, without the API key, again after a failure.

use std::fs;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::{KEY, Received, Server, json_response};
use postproxy::mock::FakePostProxy;
use postproxy::{Error, ErrorKind, Media, RetryPolicy};
use serde_json::{Value, json};
use tempfile::TempDir;

const TOKEN: &str = "upl-9f2c4e7a81d3";

fn uploaded() -> Vec<u8> {
    json_response(200, &json!({ "url": "https://cdn.example.com/clip.mp4" }))
}

/// Starts the host of the files, and the service, which returns a URL of that host.
async fn start(respond: impl Fn(&Received) -> Vec<u8> + Send + Sync + 'static) -> (Server, Server) {
    let files = Server::start(respond).await;
    let url = format!("{}/{TOKEN}", files.url());
    let service = json!({ "key": TOKEN, "upload_url": url, "expires_in": 3600 });
    (Server::responding_json(201, &service).await, files)
}

fn policy() -> RetryPolicy {
    RetryPolicy::default().initial_delay(Duration::from_millis(1))
}

/// A file of some size, in a folder that is removed.
fn clip() -> (TempDir, std::path::PathBuf, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("clip.mp4");
    let bytes: Vec<u8> = (0..300_000_u32).map(|number| (number % 251) as u8).collect();
    #[allow(clippy::disallowed_methods, reason = "nobody reads the file while it is written")]
    fs::write(&path, &bytes).unwrap();
    (folder, path, bytes)
}

/// Checks that a request holds the file and nothing of the key.
fn assert_is_file(received: &Received, bytes: &[u8]) {
    assert_eq!((received.method.as_str(), received.target.as_str()), ("POST", format!("/{TOKEN}").as_str()));
    assert_eq!(received.header("content-type"), ["video/mp4"]);
    assert_eq!(received.header("content-length"), [bytes.len().to_string()]);
    assert!(received.body == bytes, "the bytes of the file arrive");
    assert_has_no_key(received);
}

fn assert_has_no_key(received: &Received) {
    assert_eq!(received.header("authorization"), [] as [&str; 0]);
    assert!(received.headers.iter().all(|(_, value)| !value.contains(KEY)), "{received:?}");
}

#[tokio::test]
async fn sends_the_file_to_the_other_host_and_returns_its_url() {
    let (service, files) = start(|_| uploaded()).await;
    let (_folder, path, bytes) = clip();
    let (sent, total) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let (record, all) = (Arc::clone(&sent), Arc::clone(&total));
    let client = service.client();
    let upload = client.uploads().file(&path).profile_group_id("grp123abc").on_progress(move |sent, total| {
        record.fetch_max(sent, Ordering::Relaxed);
        all.store(total.unwrap_or_default(), Ordering::Relaxed);
    });
    let media = upload.await.unwrap();
    assert_eq!(media, Media::url("https://cdn.example.com/clip.mp4"));
    let length = bytes.len() as u64;
    assert_eq!((sent.load(Ordering::Relaxed), total.load(Ordering::Relaxed)), (length, length));
    let created = &service.received()[0];
    assert_eq!((created.method.as_str(), created.path()), ("POST", "/api/uploads"));
    assert_eq!(created.query(), [("profile_group_id".to_owned(), "grp123abc".to_owned())]);
    assert_eq!(created.header("authorization"), [format!("Bearer {KEY}")]);
    let received = files.received();
    assert_eq!(received.len(), 1);
    assert_is_file(&received[0], &bytes);
}

#[tokio::test]
async fn a_failure_is_retried_with_a_new_upload_and_the_same_bytes() {
    let attempts = AtomicUsize::new(0);
    let (service, files) = start(move |_| match attempts.fetch_add(1, Ordering::Relaxed) {
        0 => json_response(503, &json!({ "error": "Busy" })),
        1 => Vec::new(),
        _ => uploaded(),
    })
    .await;
    let (_folder, path, bytes) = clip();
    service.client_with(policy()).uploads().file(&path).await.unwrap();
    let (created, received) = (service.received(), files.received());
    assert_eq!((created.len(), received.len()), (3, 3));
    received.iter().for_each(|received| assert_is_file(received, &bytes));
    let keys: Vec<&str> = created.iter().flat_map(|created| created.header("idempotency-key")).collect();
    assert!(keys.len() == 3 && keys[0] != keys[1] && keys[1] != keys[2], "each upload is one of its own: {keys:?}");
}

/// A retry that succeeds comes back to the budget, as that of any call does.
#[tokio::test]
async fn a_retry_that_succeeds_costs_nothing_of_the_budget() {
    let attempts = AtomicUsize::new(0);
    let (service, files) = start(move |_| match attempts.fetch_add(1, Ordering::Relaxed) % 2 {
        0 => json_response(503, &json!({ "error": "Busy" })),
        _ => uploaded(),
    })
    .await;
    let (_folder, path, _) = clip();
    let client = service.client_with(policy().budget(1).budget_refill(Duration::MAX));
    for round in 1..=5 {
        client.uploads().file(&path).await.unwrap_or_else(|error| panic!("{round}: {error}"));
        assert_eq!(files.received().len(), 2 * round);
    }
}

#[tokio::test]
async fn a_rejection_and_a_redirect_are_not_retried() {
    for status in [422, 403] {
        let (service, files) = start(move |_| json_response(status, &json!({ "error": "Too large" }))).await;
        let (_folder, path, _) = clip();
        let error = service.client_with(policy()).uploads().file(&path).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Api, status));
        assert_eq!((service.received().len(), files.received().len()), (1, 1));
        assert_is_harmless(&error);
    }
    let elsewhere = Server::responding(uploaded()).await;
    let location = elsewhere.url().to_owned();
    let redirect = move |_: &Received| {
        format!("HTTP/1.1 307 Temporary Redirect\r\nlocation: {location}/x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            .into_bytes()
    };
    let (service, files) = start(redirect).await;
    let (_folder, path, _) = clip();
    let error = service.client_with(policy()).uploads().file(&path).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 307);
    assert_eq!((elsewhere.received().len(), files.received().len()), (0, 1));
    assert_has_no_key(&files.received()[0]);
    assert_is_harmless(&error);
}

/// An error does not tell the URL, and says that the call can be made again.
fn assert_is_harmless(error: &Error) {
    let text = format!("{error} {error:?}");
    assert!(!text.contains(TOKEN) && !text.contains(KEY), "{text}");
    assert!(!error.may_have_taken_effect(), "{text}");
}

#[tokio::test]
async fn a_file_that_vanishes_before_the_retry_ends_the_call() {
    let (folder, path, _) = clip();
    let folder = Mutex::new(Some(folder));
    let (service, files) = start(move |_| {
        drop(folder.lock().unwrap().take());
        json_response(503, &json!({ "error": "Busy" }))
    })
    .await;
    let error = service.client_with(policy()).uploads().file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io, "{error}");
    assert_eq!(files.received().len(), 1);
    assert_is_harmless(&error);
    let error = service.client_with(policy()).uploads().file("no/such/file.mp4").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(files.received().len(), 1);
}

#[tokio::test]
async fn a_stream_that_cannot_be_opened_again_is_not_retried() {
    let (service, files) = start(|_| json_response(503, &json!({ "error": "Busy" }))).await;
    let media = Media::stream_once("clip.mp4", 5, &b"BYTES"[..]);
    let error = service.client_with(policy()).uploads().upload(media).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), files.received().len()), (503, 1));
    assert!(error.to_string().contains("cannot be opened again"), "{error}");
}

#[tokio::test]
async fn a_url_that_could_expose_something_gets_nothing() {
    let (_folder, path, _) = clip();
    let files = Server::responding(uploaded()).await;
    let host = files.url().trim_start_matches("http://").to_owned();
    for url in [
        format!("http://user:secret@{host}/{TOKEN}"),
        format!("ftp://{host}/{TOKEN}"),
        "file:///etc/passwd".to_owned(),
        "not a URL".to_owned(),
    ] {
        let upload = json!({ "key": TOKEN, "upload_url": url, "expires_in": 3600 });
        let service = Server::responding_json(200, &upload).await;
        let error = service.client().uploads().file(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert_is_harmless(&error);
    }
    assert_eq!(files.received().len(), 0);
    // A response without the URL of the file is no success.
    let (service, _files) = start(|_| json_response(200, &Value::Null)).await;
    let error = service.client().uploads().file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let error = service.client().uploads().upload(Media::url("https://example.com/a.mp4")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
}

/// The fake has a host of files as the service has, and knows the file when a post has it.
#[tokio::test]
async fn the_fake_receives_the_file_and_knows_it_in_a_post() {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let group = client.profile_groups().list().await.unwrap().data[0].id.clone();
    fake.add_profile(&group, "youtube").unwrap();
    let (_folder, path, bytes) = clip();
    fake.fail_next(1, 503);
    let media = client.uploads().file(&path).await.unwrap();
    assert_eq!((fake.uploads()[0].content(), fake.uploads()[0].post_id()), (&bytes[..], None));
    let sent = fake.requests().into_iter().find(|seen| seen.body() == bytes).unwrap();
    assert_eq!((sent.header("authorization"), sent.header("content-type")), (None, Some("video/mp4")));

    let post = client.posts().create(["youtube"]).body("A clip").media([media.clone()]).await.unwrap();
    let shown = &post.media.as_ref().unwrap()[0];
    assert_eq!((shown.content_type.as_deref(), shown.source_url.as_deref()), (Some("video/mp4"), media.as_url()));
    assert_eq!(fake.uploads()[0].post_id(), Some(post.id.as_str()));
    // The post is sent as JSON, and the file only once.
    let create = fake.requests().into_iter().find(|seen| seen.operation() == Some("create_post")).unwrap();
    assert_eq!(create.json().unwrap()["media"], json!([media.as_url()]));
    let response = reqwest::get(media.as_url().unwrap()).await.unwrap();
    assert_eq!(response.bytes().await.unwrap(), bytes);
}
