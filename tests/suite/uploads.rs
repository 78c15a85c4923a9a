//! Uploads through the client: what is retried, with which bytes, and what an error says.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use postproxy::mock::{Failure, FakePostProxy};
use postproxy::{Client, ErrorKind, Media, Platform, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with a connection.
#[derive(Clone, Copy)]
enum Reply {
    /// Rejects the request while its body arrives.
    EarlyStatus(u16),
    /// Responds to the whole request.
    Status(u16),
    /// Closes the connection while the body arrives.
    Close,
}

/// A request as it arrived, as far as it did.
#[derive(Clone, Debug, Default)]
struct Received {
    head: String,
    body: Vec<u8>,
}

impl Received {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (header, value) = line.split_once(": ")?;
            header.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    fn length(&self) -> usize {
        self.header("content-length").expect("the length is declared").parse().expect("it is a number")
    }
}

/// Starts a server that handles one connection after the other, and returns a client of it and the requests.
async fn start(replies: &'static [Reply]) -> (Client, Arc<Mutex<Vec<Received>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let requests = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&requests);
    tokio::spawn(async move {
        for reply in replies {
            let (stream, _) = listener.accept().await.expect("a client connects");
            handle(stream, *reply, &record).await;
        }
    });
    let retry = RetryPolicy::default().initial_delay(Duration::from_millis(1));
    let client = Client::builder().api_key("key").base_url(url).retry(retry).build().expect("the client is valid");
    (client, requests)
}

async fn handle(mut stream: TcpStream, reply: Reply, requests: &Mutex<Vec<Received>>) {
    let mut received = Received::default();
    while received.head.is_empty() {
        assert!(stream.read_buf(&mut received.body).await.expect("the head arrives") > 0);
        if let Some(end) = received.body.windows(4).position(|window| window == b"\r\n\r\n") {
            received.head = String::from_utf8(received.body.drain(..end + 4).collect()).expect("a head is text");
        }
    }
    let until = if matches!(reply, Reply::Status(_)) { received.length() } else { 1 };
    while received.body.len() < until {
        assert!(stream.read_buf(&mut received.body).await.expect("the body arrives") > 0);
    }
    requests.lock().expect("no test panics with it").push(received);
    let (Reply::Status(status) | Reply::EarlyStatus(status)) = reply else { return };
    let body = r#"{"id":"post1","body":"Hi","status":"pending","created_at":"2026-03-01T09:30:00.000Z"}"#;
    let body = if status < 300 { body } else { "{}" };
    let response = format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    let _ = stream.write_all(response.as_bytes()).await;
    // To close the connection with unread bytes would reset it before the response is read.
    let mut rest = vec![0; 1 << 16];
    while matches!(stream.read(&mut rest).await, Ok(1..)) {}
}

fn clip(folder: &tempfile::TempDir) -> std::path::PathBuf {
    use std::io::Write;

    let path = folder.path().join("clip.mp4");
    let mut file = std::fs::File::create(&path).expect("the folder is there");
    file.write_all(&vec![7; 3_000_000]).expect("there is room");
    path
}

#[tokio::test]
async fn a_503_within_an_upload_is_retried_with_the_same_key_and_bytes() {
    for early in [&[Reply::EarlyStatus(503), Reply::Status(201)], &[Reply::Close, Reply::Status(201)]] {
        let (client, requests) = start(early).await;
        let folder = tempfile::tempdir().expect("there is room");
        let post = client.posts().create(["prof1"]).body("Hi").media([Media::file(clip(&folder))]).await;
        assert_eq!(post.expect("the second attempt succeeds").id, "post1");
        let requests = requests.lock().unwrap();
        let [first, second] = &requests[..] else { panic!("{} requests", requests.len()) };
        assert_eq!(second.body.len(), second.length());
        assert!(second.body.starts_with(&first.body) && first.body.len() < second.body.len());
        for header in ["idempotency-key", "content-type", "content-length"] {
            assert!(first.header(header).is_some());
            assert_eq!(first.header(header), second.header(header));
        }
    }
}

#[tokio::test]
async fn an_upload_that_is_retried_makes_one_post() {
    let fake = FakePostProxy::start().await.expect("the fake starts");
    let group = fake.add_group("Group").expect("it is new");
    fake.add_profile(&group, Platform::Twitter).expect("the group is there");
    let retry = RetryPolicy::default().initial_delay(Duration::from_millis(1));
    let builder = fake.client_builder().retry(retry);
    let client = builder.profile_group_id(&group).build().expect("the client is valid");
    let folder = tempfile::tempdir().expect("there is room");
    let failures = [Failure::status(503), Failure::lose_response(), Failure::cut_response()];
    for (posts, failure) in (1..).zip(failures) {
        fake.fail_next(1, failure);
        let call = client.posts().create(["twitter"]).body(format!("Post {posts}"));
        let post = call.media([Media::file(clip(&folder))]).await.expect("the second attempt succeeds").into_inner();
        let mut listed = Vec::new();
        let mut items = client.posts().list().items();
        while let Some(post) = items.try_next().await.expect("the posts are listed") {
            listed.push(post.id);
        }
        assert_eq!((listed.len(), listed.iter().filter(|id| **id == post.id).count()), (posts, 1));
        let created = fake.requests().into_iter().filter(|request| request.operation() == Some("create_post"));
        assert_eq!(created.count(), 2 * posts, "each post took two attempts");
    }
}

#[tokio::test]
async fn a_stream_that_can_be_read_once_is_not_retried_and_the_error_says_so() {
    let (client, requests) = start(&[Reply::Status(503), Reply::Status(201)]).await;
    let media = Media::stream_once("clip.mp4", 3, &b"MP4"[..]);
    let error = client.posts().create(["prof1"]).media([media]).await.expect_err("the first attempt fails");
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(503)));
    assert!(error.to_string().contains("cannot be opened again"), "{error}");
    assert!(error.may_have_taken_effect());
    assert_eq!(requests.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_file_that_is_missing_is_an_error_without_side_effects() {
    let (client, requests) = start(&[Reply::Status(201)]).await;
    let error =
        client.posts().create(["prof1"]).media([Media::file("missing/clip.mp4")]).await.expect_err("it is missing");
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(!error.may_have_taken_effect() && !error.is_retryable());
    assert!(error.to_string().contains("the file `clip.mp4` cannot be opened: "), "{error}");
    assert!(requests.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_stream_that_ends_early_is_an_error_without_side_effects() {
    let (client, _) = start(&[Reply::Status(201)]).await;
    let media = Media::stream("clip.mp4", 4, || async { Ok(&b"MP4"[..]) });
    let error = client.posts().create(["prof1"]).media([media]).await.expect_err("it is too short");
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(!error.may_have_taken_effect());
    assert!(error.to_string().contains("`clip.mp4` ended after 3 of 4 bytes"), "{error}");
}

#[tokio::test]
async fn progress_is_reported_up_to_the_whole_length() {
    let (client, requests) = start(&[Reply::Status(201)]).await;
    let folder = tempfile::tempdir().expect("there is room");
    let last = Arc::new(Mutex::new(None));
    let record = Arc::clone(&last);
    let call = client.posts().create(["prof1"]).media([Media::file(clip(&folder))]);
    call.on_progress(move |sent, total| *record.lock().unwrap() = Some((sent, total))).await.expect("it succeeds");
    let length = requests.lock().unwrap()[0].length() as u64;
    assert_eq!(*last.lock().unwrap(), Some((length, Some(length))));
}
