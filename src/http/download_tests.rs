use std::borrow::Cow;
use std::io::Cursor;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;
use crate::ErrorKind;
use crate::http::body::tests::folder::Folder;

/// Returns the download of a response, whose connection is closed after it unless it says `x-hold`.
async fn download(response: &str, limit: usize) -> Download {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let response = format!("HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\n{response}");
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read_u8().await;
        stream.write_all(response.as_bytes()).await.unwrap();
        if !response.contains("x-hold") {
            stream.shutdown().await.unwrap();
        }
        while matches!(stream.read(&mut [0; 1024]).await, Ok(1..)) {}
    });
    let response = reqwest::Client::builder().no_proxy().build().unwrap().get(url).send().await.unwrap();
    let client = crate::Client::builder().api_key("key").build().unwrap();
    Download::new(response, &operation(), limit, Redactor::new(&client, Vec::new()))
}

fn operation() -> Operation {
    Operation {
        id: Cow::Borrowed("download"),
        method: reqwest::Method::GET,
        path: Cow::Borrowed("/"),
        authenticated: false,
        idempotency_key: false,
        defaults: &[],
        bounds: &[],
        secrets: &[],
    }
}

const WHOLE: &str = "content-length: 5\r\ncontent-disposition: attachment; filename=\"../a.csv\"\r\n\r\na,b\r\n";
const SHORT: &str = "content-length: 6\r\n\r\na,b\r\n";
const STALLED: &str = "content-length: 6\r\nx-hold: yes\r\n\r\na,b\r\n";
const CHUNKED: &str = "transfer-encoding: chunked\r\n\r\n3\r\na,b\r\n2\r\n\r\n\r\n0\r\n\r\n";
const CHUNKED_SHORT: &str = "transfer-encoding: chunked\r\n\r\n3\r\na,b\r\n";

#[tokio::test]
async fn returns_the_bytes_and_what_the_headers_say() {
    let mut download = download(WHOLE, 5).await;
    assert_eq!(download.content_type(), Some("text/csv"));
    assert_eq!(download.content_length(), Some(5));
    assert_eq!(download.file_name().as_deref(), Some("a.csv"));
    assert_eq!(download.bytes().await.unwrap(), "a,b\r\n");
    assert_eq!(download.chunk().await.unwrap(), None);
    assert_eq!(self::download(CHUNKED, 5).await.bytes().await.unwrap(), "a,b\r\n");
}

#[tokio::test]
async fn bytes_are_limited() {
    for response in [WHOLE, CHUNKED] {
        let mut download = download(response, 4).await;
        let error = download.bytes().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("max_response_size"), "{error}");
    }
}

#[tokio::test]
async fn writes_to_a_writer() {
    let mut writer = Cursor::new(Vec::new());
    assert_eq!(download(CHUNKED, 0).await.write_to(&mut writer).await.unwrap(), 5);
    assert_eq!(writer.into_inner(), b"a,b\r\n");
}

#[tokio::test]
async fn a_writer_that_fails_is_an_io_error() {
    let mut small = [0; 2];
    let mut download = download(WHOLE, 0).await;
    let error = download.write_to(Cursor::new(&mut small[..])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(download.chunk().await.is_err());
}

#[tokio::test]
async fn saves_a_file_in_place_of_an_old_one() {
    let folder = Folder::new();
    let path = folder.file("a.csv", b"old");
    assert_eq!(download(WHOLE, 0).await.save(&path).await.unwrap(), 5);
    assert_eq!(std::fs::read(&path).unwrap(), b"a,b\r\n");
    assert_eq!(folder.names(), ["a.csv"]);
}

#[tokio::test]
async fn a_body_that_ends_early_saves_nothing() {
    for response in [SHORT, CHUNKED_SHORT] {
        let folder = Folder::new();
        let path = folder.file("a.csv", b"old");
        let error = download(response, 0).await.save(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        assert_eq!(folder.names(), ["a.csv"]);
    }
}

#[tokio::test]
async fn a_save_that_is_cancelled_leaves_nothing_behind() {
    let folder = Folder::new();
    let mut download = download(STALLED, 0).await;
    let path = folder.path("a.csv");
    let mut saving = Box::pin(download.save(&path));
    while folder.names().is_empty() {
        let once = std::future::poll_fn(|cx| std::task::Poll::Ready(saving.as_mut().poll(cx).is_ready()));
        assert!(!once.await);
        tokio::task::yield_now().await;
    }
    drop(saving);
    // The file may be created by a thread that has not heard of it yet.
    while !folder.names().is_empty() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_folder_that_does_not_exist_is_an_io_error() {
    let folder = Folder::new();
    let error = download(WHOLE, 0).await.save(folder.path("x/a.csv")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.to_string().starts_with("the file `a.csv` cannot be written: "), "{error}");
}

#[tokio::test]
async fn can_be_saved_in_a_task() {
    let (folder, mut download) = (Folder::new(), download(WHOLE, 0).await);
    let path = folder.path("a.csv");
    assert_eq!(tokio::spawn(async move { download.save(path).await }).await.unwrap().unwrap(), 5);
}

/// The reason of a closed HTTP/2 connection is a text of the service.
#[tokio::test]
async fn the_reason_of_a_closed_connection_quotes_no_secret() {
    const KEY: &str = "sk-live-0123456789abcdef";
    let frame = |kind: u8, flags: u8, stream: u8, payload: &[u8]| {
        let length = u8::try_from(payload.len()).unwrap();
        [&[0, 0, length, kind, flags, 0, 0, 0, stream], payload].concat()
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let reason = format!("the key {KEY} calls too often");
    // Settings; then the head of the response, with its status as a literal of HPACK, and the end of the connection
    // by an internal error.
    let settings = frame(4, 0, 0, &[]);
    let response =
        [frame(1, 4, 1, b"\x08\x03200"), frame(7, 0, 0, &[&[0, 0, 0, 0, 0, 0, 0, 2], reason.as_bytes()].concat())]
            .concat();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_exact(&mut [0; 24]).await.unwrap();
        stream.write_all(&settings).await.unwrap();
        loop {
            let mut head = [0; 9];
            stream.read_exact(&mut head).await.unwrap();
            stream.read_exact(&mut vec![0; usize::from(head[1]) << 8 | usize::from(head[2])]).await.unwrap();
            // The head of the request.
            if head[3] == 1 {
                break;
            }
        }
        stream.write_all(&response).await.unwrap();
        while matches!(stream.read(&mut [0; 1024]).await, Ok(1..)) {}
    });
    let http = reqwest::Client::builder().no_proxy().http2_prior_knowledge().build().unwrap();
    let response = http.get(url).send().await.unwrap();
    let client = crate::Client::builder().api_key(KEY).build().unwrap();
    let mut download = Download::new(response, &operation(), 9, Redactor::new(&client, Vec::new()));
    let error = download.bytes().await.unwrap_err();
    let mut printed = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        printed += &format!(" {cause} {cause:?}");
        source = cause.source();
    }
    assert!(error.kind() == ErrorKind::Transport && !printed.contains(KEY), "{printed}");
}
