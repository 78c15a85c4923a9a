//! Odd values of callers and odd responses of services: what each of them may not do.

use std::future::pending;
use std::io;
use std::time::Duration;

use crate::support::{KEY, Server, json_response, response};
use postproxy::mock::{Failure, FakePostProxy};
use postproxy::{ErrorKind, Media, ResponseFuture, RetryPolicy, Wait, types};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio::time::timeout;

/// Longer than any of the calls may take.
const LONG: Duration = Duration::from_secs(60);

const JSON: &[(&str, &str)] = &[("content-type", "application/json")];

/// Starts a fake with a group that has an account of X.
async fn fake_with_group() -> (FakePostProxy, String) {
    let fake = FakePostProxy::start().await.unwrap();
    let group = fake.add_group("Brand").unwrap();
    fake.add_profile(&group, "twitter").unwrap();
    (fake, group)
}

/// HTTP drops the white space, so the service would receive an empty key and execute every attempt.
#[tokio::test]
async fn rejects_an_idempotency_key_with_white_space_around_it() {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    for key in [" ", "\t", " order-17", "order-17 "] {
        let error = client.profile_groups().create("Brand").idempotency_key(key).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{key:?}");
        assert!(!error.may_have_taken_effect());
    }
    assert!(fake.requests().is_empty());
    client.profile_groups().create("Brand").idempotency_key("order 17").await.unwrap();
}

#[tokio::test]
async fn a_stream_that_never_opens_fails_the_upload() {
    let server = Server::responding("").await;
    let client = server.builder().attempt_timeout(Duration::from_millis(50)).build().unwrap();
    let media = Media::stream("a.png", None, pending::<io::Result<&[u8]>>);
    let call = client.posts().create(["twitter"]).media([media]).send();
    let error = timeout(LONG, call).await.expect("the call ends").unwrap_err();
    assert!(error.is_timeout() && !error.may_have_taken_effect(), "{error:?}");
    assert!(server.received().is_empty());
}

/// The memory for such a body cannot be had, and to ask for it would end the process.
#[tokio::test]
async fn reserves_no_memory_for_a_length_that_is_only_claimed() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 9000000000000000000\r\n\r\n";
    let server = Server::responding([head.as_bytes(), &[b' '; 300_000]].concat()).await;
    let client = server.builder().max_response_size(usize::MAX).build().unwrap();
    let error = client.profile_groups().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn uploads_files_of_any_name() {
    let (fake, group) = fake_with_group().await;
    let client = fake.client().unwrap();
    let names = [
        ("a\"b.png", "a%22b.png"),
        ("a\r\nX: y.png", "a%0D%0AX: y.png"),
        ("\0\u{1}\u{7f}\t.png", "%00%01%7F%09.png"),
        ("é\u{1F980}\u{202e}.png", "é\u{1F980}\u{202e}.png"),
        ("a;b=c.png", "a;b=c.png"),
        ("C:\\a\\", "C:\\a\\"),
        ("a\\; name=b.png", "a\\; name=b.png"),
        ("../a.png", "../a.png"),
        ("", "file"),
    ];
    for (number, (name, sent)) in names.into_iter().enumerate() {
        let media = Media::bytes(name, "PNG");
        client
            .posts()
            .create(["twitter"])
            .body(number.to_string())
            .media([media])
            .profile_group_id(&group)
            .await
            .unwrap();
        assert_eq!(fake.uploads()[number].file_name(), Some(sent), "{name:?}");
    }
}

#[tokio::test]
async fn sends_any_text_unchanged_in_a_form() {
    let (fake, group) = fake_with_group().await;
    let client = fake.client().unwrap();
    let big = "é\u{1F980}\"\\".repeat(100_000);
    for text in ["\0\u{1}\u{1b}", "a\nb\r\nc\r", "--\r\n--", "\u{feff}x", "\u{1F980}\u{202e}", " ", &big] {
        // A draft, because no network has texts as long.
        let call = client.posts().create(["twitter"]).body(text).draft(true).media([Media::bytes("a.png", "PNG")]);
        let post = call.profile_group_id(&group).skip_duplicate_check(true).await.unwrap();
        assert_eq!(post.body.as_deref(), Some(text));
        let seen = fake.requests().pop().unwrap();
        let parts = seen.parts().unwrap();
        assert_eq!((parts[0].name(), parts[0].value()), ("post[body]", Some(text)));
        assert_eq!(parts[3].content().as_deref(), Some(&b"PNG"[..]));
        assert!(!format!("{parts:?}").contains("PNG"));
    }
}

#[tokio::test]
async fn executes_each_of_a_thousand_concurrent_writes_once() {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    fake.fail_next(5, Failure::lose_response());
    let mut calls = JoinSet::new();
    for number in 0..1000 {
        let client = client.clone();
        calls.spawn(async move { client.profile_groups().create(format!("Group {number}")).await });
    }
    let groups = calls.join_all().await;
    assert!(groups.iter().all(Result::is_ok));
    assert_eq!(fake.requests().iter().filter(|seen| seen.was_executed()).count(), 1000);
}

#[tokio::test]
async fn a_dropped_upload_leaves_the_client_usable() {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    for _ in 0..20 {
        let (reader, mut writer) = tokio::io::duplex(16);
        let call = client.posts().create(["twitter"]).media([Media::stream_once("a.png", None, reader)]).send();
        tokio::select! {
            _ = call => panic!("the stream has no end"),
            // The second write waits until the connection has read the first.
            () = async { for _ in 0..4 { tokio::io::AsyncWriteExt::write_all(&mut writer, &[7; 16]).await.unwrap() } } => {}
        }
    }
    client.profile_groups().list().await.unwrap();
    assert_eq!(fake.requests().len(), 1, "no upload was complete");
}

/// To begin a call, or its future, is not to send it. An invalid argument is an error of the future, wherever it was found.
#[tokio::test]
async fn sends_nothing_before_the_future_is_polled() {
    fn is_send<T: Send + Unpin>(future: T) -> T {
        future
    }
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let first: ResponseFuture<'_, types::ProfileGroup> = is_send(client.profile_groups().create("A").send());
    let second = client.profile_groups().create("B").into_future();
    let invalid = is_send(client.profile_groups().get("").send());
    drop(first);
    client.profile_groups().list().await.unwrap();
    assert_eq!(fake.requests().len(), 1, "the list alone was sent");
    second.await.unwrap();
    assert_eq!(invalid.await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(fake.requests().len(), 2);
}

#[tokio::test]
async fn reports_statuses_without_a_body_as_errors() {
    let server = Server::responding("").await;
    let client = server.client();
    for (head, kind, status) in [
        ("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade", ErrorKind::Api, Some(101)),
        ("HTTP/1.1 200 OK\r\ncontent-length: 0", ErrorKind::Decode, Some(200)),
        ("HTTP/1.1 204 No Content", ErrorKind::Decode, Some(204)),
        ("HTTP/1.1 304 Not Modified", ErrorKind::Api, Some(304)),
        ("HTTP/1.1 999 Odd\r\ncontent-length: 0", ErrorKind::Api, Some(999)),
        ("HTTP/1.1 1000 Odd", ErrorKind::Transport, None),
        ("HTTP/1.1 200 OK\r\ncontent-length: -1", ErrorKind::Transport, None),
        ("HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3", ErrorKind::Transport, None),
    ] {
        server.respond(format!("{head}\r\n\r\n"));
        let error = client.profile_groups().create("Brand").await.unwrap_err();
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (kind, status), "{head}");
        assert!(error.may_have_taken_effect());
    }
}

#[tokio::test]
async fn skips_informational_responses() {
    let group = json!({ "id": "grp1", "name": "Brand", "profiles_count": 0 });
    let early = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n";
    let server = Server::responding([&early[..], &json_response(200, &group)].concat()).await;
    assert_eq!(server.client().profile_groups().get("grp1").await.unwrap().name, "Brand");
}

#[tokio::test]
async fn deeply_nested_json_does_not_overflow_the_stack() {
    let server = Server::responding("").await;
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let body = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        for (status, kind) in [(200, ErrorKind::Decode), (422, ErrorKind::Api)] {
            server.respond(response(status, JSON, body.as_bytes()));
            assert_eq!(server.client().posts().list().await.unwrap_err().kind(), kind);
        }
    }
}

#[tokio::test]
async fn a_stream_stays_at_its_end_without_requests() {
    let page = json!({ "data": [], "total": 0, "page": 0, "per_page": 10 });
    let server = Server::responding(json_response(200, &page)).await;
    let client = server.client();
    let mut items = client.posts().list().page(i64::MAX).items();
    for _ in 0..3 {
        assert!(items.try_next().await.unwrap().is_none());
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_panic_of_a_callback_fails_the_call() {
    let (fake, group) = fake_with_group().await;
    let client = fake.client_builder().retry(RetryPolicy::none());
    let client = client.build().unwrap();
    let call = client.posts().create(["twitter"]).media([Media::bytes("a.png", "PNG")]).profile_group_id(&group);
    let call = call.on_progress(|_, _| panic!("on purpose")).send();
    let error = timeout(LONG, call).await.expect("the call ends").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    client.profile_groups().list().await.unwrap();
}

#[tokio::test]
async fn redacts_secrets_in_keys_and_in_escaped_json() {
    let server = Server::responding("").await;
    let client = server.client();
    server.respond(json_response(422, &json!({ "errors": { KEY: ["is odd"] }, "error": { "x": { KEY: "y" } } })));
    let error = client.profile_groups().list().await.unwrap_err();
    assert!(!format!("{error} {error:?} {:?} {:?}", error.message(), error.body()).contains(KEY), "{error}");

    // A secret with a slash, as some services write it.
    server.respond(response(200, JSON, br#"{"12:A\/\"\u00e9":{"token":"12:A\/\"\u00e9"},"id":"grp1"}"#));
    let error = client.connect_telegram("grp1", "12:A/\"é").await.unwrap_err();
    let raw_body: Option<Value> = error.raw_body().and_then(|text| serde_json::from_str(text).ok());
    assert_eq!(raw_body, Some(json!({ "[secret]": { "token": "[secret]" }, "id": "grp1" })));
}

#[tokio::test]
async fn a_text_of_the_service_adds_no_line_to_a_log() {
    let text = "odd\u{1b}[31m\r\n2026-01-01 INFO forged";
    let server = Server::responding(json_response(422, &json!({ "error": text }))).await;
    let error = server.client().profile_groups().list().await.unwrap_err();
    assert!(!error.to_string().contains(char::is_control), "{error:?}");
    assert_eq!(error.message(), Some(text));
}

#[tokio::test]
async fn any_duration_is_a_timeout() {
    let fake = FakePostProxy::start().await.unwrap();
    for time in [Duration::MAX, Duration::ZERO] {
        let retry = RetryPolicy::default().attempts(u32::MAX).budget(u32::MAX).initial_delay(time).max_delay(time);
        let builder = fake.client_builder().retry(retry);
        let client = builder.timeout(time).attempt_timeout(time).connect_timeout(time).build().unwrap();
        let _ = timeout(LONG, client.profile_groups().list().send()).await.expect("the call ends");
        let call = client.posts().create(["twitter"]).media([Media::bytes("a.png", "PNG")]).timeout(time).send();
        assert!(timeout(LONG, call).await.expect("the upload ends").is_err(), "the group has no account");
        let wait = client.wait_for_placements("prof1", Wait::every(time).at_most(time));
        assert!(timeout(LONG, wait).await.expect("the wait ends").is_err(), "there is no profile");
    }
}

#[tokio::test]
async fn the_fake_rejects_malformed_forms_and_goes_on() {
    let (fake, group) = fake_with_group().await;
    let part =
        |name: &str, value: &str| format!("--B\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let form = "multipart/form-data; boundary=B";
    let to = part("profiles[]", "twitter");
    let clash = [part("profiles", "x"), part("profiles[]", "x"), "--B--\r\n".to_owned()].concat();
    let deep = [part(&format!("post{}", "[a]".repeat(10_000)), "x"), "--B--\r\n".to_owned()].concat();
    let http = reqwest::Client::new();
    for (content_type, body) in [
        ("multipart/form-data", String::new()),
        ("multipart/form-data; boundary=", String::new()),
        ("multipart/form-data; boundary=\"", String::new()),
        (form, String::new()),
        (form, "--B--".to_owned()),
        (form, to.clone()),
        (form, format!("{to}--B")),
        (form, "--B\r\nx: y\r\n\r\nz\r\n--B--\r\n".to_owned()),
        (form, clash),
        (form, deep),
        ("application/json", "[".repeat(100_000)),
        ("application/json", "{\"post\":null,\"profiles\":null}".to_owned()),
        ("text/plain", "x".to_owned()),
    ] {
        let request = http.post(format!("{}/api/posts?profile_group_id={group}", fake.url()));
        let request = request.bearer_auth(fake.api_key().expose()).header("content-type", content_type);
        let status = request.body(body.clone()).send().await.unwrap().status();
        assert!(status.is_client_error(), "{status} for {content_type} {:.80}", body);
    }
    assert!(fake.requests().iter().all(|seen| !seen.was_executed()));
    fake.client().unwrap().profile_groups().list().await.unwrap();
}
