//! The server passes on what comes, as it comes.

use std::io::Write as _;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse as _;
use axum::routing::{any, get};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Runtime;

use super::support::{Left, Setup, client};
use crate::common::data;

/// Records the bookshop.
fn bookshop<F: Future<Output = ()>>(service: Router, calls: impl FnOnce(String) -> F) -> Left {
    let folder = TempDir::new().unwrap();
    Setup::new(&data("other_api/openapi.yaml"), folder.path()).record(service, calls)
}

const BOOKS: &str = r#"[{"id":7,"title":"Emma","price":9.5}]"#;

#[test]
fn everything_but_what_holds_for_one_connection() {
    let seen: Arc<Mutex<Vec<(String, HeaderMap, Bytes)>>> = Arc::default();
    let log = seen.clone();
    let service = Router::new().fallback(any(move |request: Request| async move {
        let (head, body) = request.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        log.lock().unwrap().push((format!("{} {}", head.method, head.uri), head.headers, body));
        let headers = [
            ("x-one", "1"),
            ("connection", "x-two"),
            ("x-two", "2"),
            ("keep-alive", "timeout=5"),
            ("content-type", "text/x"),
        ];
        (StatusCode::IM_A_TEAPOT, headers, "tea")
    }));
    bookshop(service, |base| async move {
        let call = client().patch(format!("{base}/a%2Fb/ü?x=%20&x=+&y")).body("{not json");
        let call = call.header("x-mine", "a").header("x-mine", "b").header("connection", "x-hop").header("x-hop", "1");
        let call = call.header("te", "trailers").header("expect", "100-continue");
        let answer = call.header("accept-encoding", "br, zstd").send().await.unwrap();
        assert_eq!(answer.status(), 418);
        let headers = answer.headers();
        assert_eq!((headers["x-one"].to_str().unwrap(), headers["content-type"].to_str().unwrap()), ("1", "text/x"));
        assert!(!headers.contains_key("x-two") && !headers.contains_key("keep-alive"));
        assert_eq!(answer.text().await.unwrap(), "tea");
    });
    let seen = seen.lock().unwrap();
    let (line, headers, body) = &seen[0];
    assert_eq!(line, "PATCH /a%2Fb/%C3%BC?x=%20&x=+&y");
    assert_eq!(headers.get_all("x-mine").iter().collect::<Vec<_>>(), ["a", "b"]);
    for name in ["x-hop", "te", "expect", "connection"] {
        assert!(!headers.contains_key(name), "{name}");
    }
    // Not what the recorder could not read.
    assert_eq!(headers["accept-encoding"], "identity");
    assert!(headers["host"].to_str().unwrap().starts_with("127.0.0.1:"));
    assert_eq!(body, "{not json");
}

#[test]
fn a_compressed_answer_passes_as_it_is_and_is_read() {
    let zipped = || {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(BOOKS.as_bytes()).unwrap();
        encoder.finish().unwrap()
    };
    let books = move |headers: HeaderMap| async move {
        assert_eq!(headers["accept-encoding"], "gzip");
        ([(CONTENT_TYPE, "application/json"), (CONTENT_ENCODING, "gzip")], zipped())
    };
    let service = Router::new()
        .route("/v2/books", get(books))
        .route(
            "/v2/events",
            get(|| async { ([(CONTENT_TYPE, "application/json"), (CONTENT_ENCODING, "br")], "\x0b\x02") }),
        )
        .route(
            "/v2/books/{id}",
            get(|| async { ([(CONTENT_TYPE, "application/json"), (CONTENT_ENCODING, "gzip")], "no zip") }),
        );
    let left = bookshop(service, |base| async move {
        let get = |path: &str| client().get(format!("{base}{path}")).header("accept-encoding", "br, gzip").send();
        let answer = get("/v2/books").await.unwrap();
        assert_eq!(answer.headers()["content-encoding"], "gzip");
        assert_eq!(answer.bytes().await.unwrap(), zipped());
        assert_eq!(get("/v2/events").await.unwrap().bytes().await.unwrap(), "\x0b\x02");
        assert_eq!(get("/v2/books/7").await.unwrap().bytes().await.unwrap(), "no zip");
    });
    assert_eq!(left.files.len(), 1, "{}", left.printed);
    let text = &left.files["listBooks/200-ok.yaml"];
    assert!(text.contains("title: Emma") && !text.contains("encoding"), "{text}");
    assert!(
        left.printed.contains("listEvents 200: not recorded: the body of the response is compressed by `br`"),
        "{}",
        left.printed
    );
    assert!(
        left.printed.contains("getBook 200: not recorded: the body of the response is not what"),
        "{}",
        left.printed
    );
    assert_eq!((left.counts.unsupported, left.counts.status()), (2, 0));
}

#[test]
fn what_is_no_json_or_has_no_end_passes_as_it_comes() {
    let (first, second) = (tokio::sync::mpsc::channel::<Bytes>(1), tokio::sync::oneshot::channel::<()>());
    let ((feed, chunks), (go, wait)) = (first, second);
    let chunks = Arc::new(Mutex::new(Some(chunks)));
    let events = move || {
        let chunks = chunks.lock().unwrap().take().unwrap();
        let chunks = stream::unfold(chunks, |mut chunks| async {
            Some((Ok::<_, std::io::Error>(chunks.recv().await?), chunks))
        });
        async { ([(CONTENT_TYPE, "text/event-stream")], Body::from_stream(chunks)) }
    };
    let large = || async { ([(CONTENT_TYPE, "application/json")], format!("[{}1]", "1,".repeat(9 << 20))) };
    let service = Router::new().route("/v2/events", get(events)).route("/v2/books", get(large));
    let left = bookshop(service, |base| async move {
        tokio::spawn(async move {
            feed.send(Bytes::from("one")).await.unwrap();
            // The second part is sent when the first was seen at the other end: nothing waits for the whole.
            wait.await.unwrap();
            feed.send(Bytes::from("two")).await.unwrap();
        });
        let mut answer = client().get(format!("{base}/v2/events")).send().await.unwrap();
        assert_eq!(answer.chunk().await.unwrap().unwrap(), "one");
        go.send(()).unwrap();
        assert_eq!(answer.chunk().await.unwrap().unwrap(), "two");
        assert_eq!(answer.chunk().await.unwrap(), None);
        let large = client().get(format!("{base}/v2/books")).send().await.unwrap();
        assert_eq!(large.bytes().await.unwrap().len(), (18 << 20) + 3);
    });
    assert!(left.files.is_empty(), "{:?}", left.files.keys());
    assert!(
        left.printed
            .contains("listEvents 200: not recorded: the body of the response is of the kind `text/event-stream`"),
        "{}",
        left.printed
    );
    assert!(
        left.printed.contains("listBooks 200: not recorded: the response is larger than the 16 MiB"),
        "{}",
        left.printed
    );
}

#[test]
fn an_answer_without_a_body_and_a_redirect() {
    let service = Router::new()
        .route("/v2/books/{id}", any(|| async { StatusCode::NO_CONTENT }))
        .route("/v2/books", get(|| async { (StatusCode::FOUND, [("location", "/v2/elsewhere")]).into_response() }));
    let left = bookshop(service, |base| async move {
        client().delete(format!("{base}/v2/books/7")).send().await.unwrap();
        let answer = client().get(format!("{base}/v2/books")).send().await.unwrap();
        assert_eq!((answer.status().as_u16(), &answer.headers()["location"]), (302, &"/v2/elsewhere".parse().unwrap()));
    });
    let names: Vec<&String> = left.files.keys().collect();
    assert_eq!(names, ["listBooks/302-found.yaml", "removeBook/204-no-content.yaml"], "{}", left.printed);
    assert!(left.files["removeBook/204-no-content.yaml"].ends_with("then:\n  status: 204\n"));
    assert!(left.files["listBooks/302-found.yaml"].contains("- name: location\n      value: /v2/elsewhere\n"));
}

#[test]
fn what_would_be_another_value_is_not_written() {
    let answer = |body: &'static str| get(move || async move { ([(CONTENT_TYPE, "application/json")], body) });
    let service = Router::new()
        .route("/v2/books/1", answer(r#"{"id":1,"title":"-12345678901234567890123","price":18446744073709551615}"#))
        .route("/v2/books/2", answer(r#"{"id":18446744073709551616,"title":"\"","price":1}"#))
        .route("/v2/books/3", answer(r#"{"id":3,"title":"a","price":1"#));
    let left = bookshop(service, |base| async move {
        for id in 1..=3 {
            client().get(format!("{base}/v2/books/{id}")).send().await.unwrap();
        }
    });
    assert_eq!(left.files.len(), 1, "{}", left.printed);
    let told = "getBook 200: not recorded: a number in the body of the response has more digits than are kept";
    assert!(left.lines()[1] == told && left.lines()[2].contains("is no JSON: it is wrong at 1:29"), "{}", left.printed);
}

#[test]
fn a_service_that_does_not_answer_is_a_502_and_no_fixture() {
    let folder = TempDir::new().unwrap();
    let runtime = Runtime::new().unwrap();
    // A port that is bound, and at which nobody listens.
    let socket = runtime.block_on(async { TcpSocket::new_v4().unwrap() });
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let gone = socket.local_addr().unwrap();
    let spec = data("other_api/openapi.yaml");
    let left = Setup::new(&spec, folder.path()).session(&format!("http://{gone}"), &runtime, |base| async move {
        let answer = client().get(format!("{base}/v2/books?api_key=Zq3vT8nLw5Kx2Rb9")).send().await.unwrap();
        assert_eq!(answer.status(), 502);
        let text = answer.text().await.unwrap();
        assert!(
            text.starts_with(&format!("record: {gone} did not respond: ")) && text.contains("`--upstream`"),
            "{text}"
        );
        assert!(!text.contains("Zq3v"), "{text}");
    });
    assert!(left.files.is_empty() && left.counts.unsupported == 1, "{}", left.printed);
    assert!(left.printed.contains(&format!("listBooks: not recorded: {gone} did not respond")), "{}", left.printed);
    assert!(!left.printed.contains("Zq3v"), "{}", left.printed);
}

#[test]
fn an_answer_that_breaks_off_is_a_502_and_no_fixture() {
    let folder = TempDir::new().unwrap();
    let runtime = Runtime::new().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let upstream = format!("http://{}", listener.local_addr().unwrap());
    runtime.spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        assert!(connection.read(&mut [0; 4096]).await.unwrap() > 0);
        let half = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n[{";
        connection.write_all(half.as_bytes()).await.unwrap();
    });
    let spec = data("other_api/openapi.yaml");
    let left = Setup::new(&spec, folder.path()).session(&upstream, &runtime, |base| async move {
        let answer = client().get(format!("{base}/v2/books")).send().await.unwrap();
        assert_eq!(answer.status(), 502);
        assert!(answer.text().await.unwrap().contains("broke off"));
    });
    assert!(
        left.files.is_empty() && left.printed.contains("listBooks: not recorded: the response of "),
        "{}",
        left.printed
    );
}

#[test]
fn it_is_no_proxy_for_everything_and_takes_no_endless_request() {
    let service = Router::new().fallback(any(|| async { "passed" }));
    let left = bookshop(service, |base| async move {
        let address = base.strip_prefix("http://").unwrap().to_owned();
        for head in [
            "CONNECT example.com:443 HTTP/1.1\r\nhost: example.com\r\n\r\n",
            "GET http://example.com/ HTTP/1.1\r\nhost: example.com\r\nconnection: close\r\n\r\n",
        ] {
            let mut connection = TcpStream::connect(&address).await.unwrap();
            connection.write_all(head.as_bytes()).await.unwrap();
            let mut answer = vec![0; 512];
            let length = connection.read(&mut answer).await.unwrap();
            let answer = String::from_utf8_lossy(&answer[..length]).into_owned();
            assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
        }
        let large = client().post(format!("{base}/v2/books")).body(vec![b' '; (16 << 20) + 1]).send().await.unwrap();
        assert_eq!(large.status(), 413);
        assert!(large.text().await.unwrap().contains("larger than the 16 MiB that are passed on"));
    });
    assert!(left.files.is_empty(), "{}", left.printed);
}

/// The target of a request is sent as it stands; a client would resolve it first.
async fn raw(base: &str, target: &str) -> String {
    let mut stream = TcpStream::connect(base.trim_start_matches("http://")).await.unwrap();
    let request = format!("GET {target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    response
}

#[test]
fn refuses_a_path_that_would_reach_the_service_as_another() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = seen.clone();
    let service = Router::new().fallback(any(move |request: Request| async move {
        log.lock().unwrap().push(request.uri().to_string());
        "ok"
    }));
    let left = bookshop(service, |base| async move {
        for target in ["/n/%2e%2e", "/n/..", "/%2E%2e/x", "/./x", "/a/.%2e?q=/..", "*"] {
            let response = raw(&base, target).await;
            assert!(response.starts_with("HTTP/1.1 400 "), "{target}: {response}");
        }
        for target in ["/n/...", "/n/%2e%2ex", "/a%2Fb?q=/../x", "//x//y", "/a%20b;c=d,e"] {
            let response = raw(&base, target).await;
            assert!(response.starts_with("HTTP/1.1 200 "), "{target}: {response}");
        }
    });
    assert_eq!(*seen.lock().unwrap(), ["/n/...", "/n/%2e%2ex", "/a%2Fb?q=/../x", "//x//y", "/a%20b;c=d,e"]);
    assert_eq!(left.counts.unsupported, 6, "{}", left.printed);
    assert!(left.files.is_empty(), "{:?}", left.files);
}
