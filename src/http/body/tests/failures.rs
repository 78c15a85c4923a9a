use std::error::Error as _;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};

use super::folder::Folder;
use super::server::{send, send_opened};
use crate::http::body::Payload;
use crate::{Error, ErrorKind, Media};

fn payload(media: Media) -> Payload {
    Payload::multipart(&json_with(media), &[]).unwrap()
}

fn json_with(media: Media) -> impl serde::Serialize {
    std::collections::BTreeMap::from([("media", vec![media])])
}

fn source(error: &Error) -> &io::Error {
    error.source().unwrap().downcast_ref().unwrap()
}

/// Asserts that an attempt ended because a file failed, and that the service cannot have executed the request.
async fn failed(opened: crate::http::body::Opened) -> Error {
    let attempt = send_opened(opened).await;
    assert!(attempt.response.is_err() && !attempt.received.is_complete && !attempt.watch.is_complete());
    assert!(!attempt.received.body.ends_with(b"--\r\n"));
    let error = attempt.watch.take_error().unwrap();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(!error.may_have_taken_effect() && !error.is_retryable());
    error
}

#[tokio::test]
async fn a_missing_file_fails_before_anything_is_sent() {
    let folder = Folder::new();
    let payload = payload(Media::file(folder.path("a.png")));
    let error = payload.open(None).await.unwrap_err();
    assert_eq!((error.kind(), source(&error).kind()), (ErrorKind::Io, io::ErrorKind::NotFound));
    let text = error.to_string();
    assert!(text.starts_with("the file `a.png` cannot be opened: ") && !text.contains("postproxy-"), "{text}");
    let error = self::payload(Media::file(folder.path("."))).open(None).await.unwrap_err();
    assert_eq!(source(&error).kind(), io::ErrorKind::IsADirectory);
}

#[tokio::test]
async fn a_file_that_vanishes_between_two_attempts_fails_the_second() {
    let folder = Folder::new();
    let path = folder.file("a.png", b"PNG");
    let payload = payload(Media::file(&path));
    assert!(send(&payload, None).await.unwrap().response.is_ok());
    fs::remove_file(path).unwrap();
    let error = payload.open(None).await.unwrap_err();
    assert_eq!(source(&error).kind(), io::ErrorKind::NotFound);
}

#[tokio::test]
async fn a_file_that_was_modified_is_not_sent_again() {
    let folder = Folder::new();
    let path = folder.file("a.png", b"PNG");
    let payload = payload(Media::file(&path));
    assert!(send(&payload, None).await.unwrap().response.is_ok());
    folder.file("a.png", b"another");
    let error = payload.open(None).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.to_string().contains("`a.png` has changed since an earlier attempt"), "{error}");
}

#[tokio::test]
async fn a_file_that_shrinks_ends_the_attempt() {
    let folder = Folder::new();
    let path = folder.file("a.png", &vec![7; 1_000_000]);
    let opened = payload(Media::file(&path)).open(None).await.unwrap();
    OpenOptions::new().write(true).open(path).unwrap().set_len(500_000).unwrap();
    let error = failed(opened).await;
    assert_eq!(error.to_string(), "the file `a.png` ended after 500000 of 1000000 bytes while it was sent");
    assert_eq!(source(&error).kind(), io::ErrorKind::UnexpectedEof);
}

#[tokio::test]
async fn a_file_that_grows_ends_the_attempt() {
    let folder = Folder::new();
    for size in [1_000_000, 131_072, 262_144] {
        let path = folder.file("a.png", &vec![7; size]);
        let opened = payload(Media::file(&path)).open(None).await.unwrap();
        OpenOptions::new().append(true).open(path).unwrap().write_all(b"more").unwrap();
        let error = failed(opened).await;
        assert_eq!(error.to_string(), format!("the file `a.png` has grown beyond {size} bytes while it was sent"));
    }
}

#[tokio::test]
async fn a_stream_of_the_wrong_length_ends_the_attempt() {
    for (length, text) in [(2, "has grown beyond 2 bytes"), (4, "ended after 3 of 4 bytes")] {
        let media = Media::stream("a.png", length, || async { Ok(&b"PNG"[..]) });
        let error = failed(payload(media).open(None).await.unwrap()).await;
        assert!(error.to_string().contains(text), "{error}");
    }
}

#[tokio::test]
async fn a_stream_that_cannot_be_read_ends_the_attempt() {
    let media = Media::stream("a.png", None, || async {
        let broken = broken_reader();
        Ok(broken)
    });
    let error = failed(payload(media).open(None).await.unwrap()).await;
    assert_eq!(error.to_string(), "the file `a.png` cannot be read: connection reset");
    assert_eq!(source(&error).to_string(), "secret");
}

#[tokio::test]
async fn a_stream_that_cannot_be_opened_fails_before_anything_is_sent() {
    let media = Media::stream("a.png", None, || async { Err::<&[u8], _>(io::ErrorKind::PermissionDenied.into()) });
    let error = payload(media).open(None).await.unwrap_err();
    assert_eq!(error.to_string(), "the file `a.png` cannot be opened: permission denied");
}

#[tokio::test]
async fn a_stream_that_can_be_read_once_is_sent_once() {
    let payload = payload(Media::stream_once("a.png", 3, &b"PNG"[..]));
    assert!(!payload.is_replayable());
    assert!(send(&payload, None).await.unwrap().response.is_ok());
    let error = payload.open(None).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.to_string().contains("the stream `a.png` was read by an earlier attempt"), "{error}");
}

/// Returns a reader that yields some bytes and fails.
fn broken_reader() -> impl tokio::io::AsyncRead + Send {
    struct Broken(bool);

    impl tokio::io::AsyncRead for Broken {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
            buffer: &mut tokio::io::ReadBuf<'_>,
        ) -> std::task::Poll<io::Result<()>> {
            if std::mem::replace(&mut self.0, true) {
                return std::task::Poll::Ready(Err(io::Error::new(io::ErrorKind::ConnectionReset, "secret")));
            }
            buffer.put_slice(b"some");
            std::task::Poll::Ready(Ok(()))
        }
    }

    Broken(false)
}
