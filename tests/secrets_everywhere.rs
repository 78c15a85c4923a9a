//! Secrets planted in everything that the client is given and that the service says: with every log level on, none
//! comes out again.
#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::error::Error as StdError;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use postproxy::reqwest::Method;
use postproxy::{Client, ConnectionCallback, Error, RetryPolicy, Wait, types};
use serde_json::{Value, json};
use support::fault_server::{Fault, FaultServer};
use support::response;
use tracing_subscriber::fmt::format::FmtSpan;

const KEY: &str = "0123456789abcdef0123456789abcdef0123456789abcdef";
const PASSWORD: &str = "abcd-efgh-ijkl-mnop";
const TOKEN: &str = "987654321:ZYXwvu-TsRqPoNmLkJiHgFeDcBa";

/// What is printed and logged, in one place.
#[derive(Clone, Default)]
struct Printed(Arc<Mutex<Vec<u8>>>);

impl io::Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Printed {
    fn print(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
    }

    /// All that there is to see of an error.
    fn error(&self, error: &Error) {
        self.print(&format!("{error} {error:?} {error:#?} {:?} {:?} ", error.message(), error.body()));
        self.print(&format!("{:?} {:?} {:?}", error.code(), error.help(), error.request_id()));
        let mut source = error.source();
        while let Some(cause) = source {
            self.print(&format!("{cause} {cause:?}"));
            source = cause.source();
        }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

/// Responses of a service that quotes what it was sent, wherever it can: the key, and the secret of the body.
fn responses(secret: &str) -> Vec<Fault> {
    let all = format!("{KEY} {secret}");
    let headers = |content_type: &'static str| {
        [
            ("content-type", content_type),
            ("x-request-id", &all),
            ("x-echo", KEY),
            ("location", secret),
            ("retry-after", KEY),
        ]
    };
    let mut responses = Vec::new();
    let bodies = [
        json!({ "error": all, "error_code": secret }),
        json!({ "status": 400, "error": all, "message": all }),
        json!({ "errors": [all, KEY] }),
        json!({ "error": { "nested": all } }),
        json!({ "success": false, "url": KEY, "profile": { "id": secret, "network": secret, "name": all } }),
        json!({ "success": all, "url": { "deep": all }, "profile": all, "data": all, "id": 5, "name": [all] }),
        json!({ "data": [{ "id": null, "name": { "deep": all } }] }),
        json!(all),
    ];
    for status in [200, 201, 307, 400, 401, 404, 409, 422, 429, 500, 503] {
        for body in &bodies {
            responses.push(Fault::Respond(response(status, &headers("application/json"), body.to_string().as_bytes())));
        }
        responses.push(Fault::Respond(response(status, &headers("text/html"), format!("<p>{all}</p>").as_bytes())));
        responses.push(Fault::Respond(response(status, &[("content-type", secret)], all.as_bytes())));
    }
    responses.push(Fault::Respond(format!("HTTP/1.1 {all}\r\n\r\n").into_bytes()));
    responses.push(Fault::Respond(format!("HTTP/1.1 200 OK\r\nbad {secret} header\r\n\r\n").into_bytes()));
    responses.push(Fault::Respond(
        format!("HTTP/1.1 200 {KEY}\r\ntransfer-encoding: chunked\r\n\r\n{secret}\r\n").into_bytes(),
    ));
    responses.extend([Fault::ResetBefore, Fault::ResetAfter, Fault::Close, Fault::Hang, Fault::Cut(200)]);
    responses
}

/// The calls, by the secret that they carry beside the key.
#[derive(Clone, Copy)]
enum Calls {
    Bluesky,
    Telegram,
    KeyOnly,
}

impl Calls {
    fn secret(self) -> &'static str {
        match self {
            Self::Bluesky => PASSWORD,
            Self::Telegram => TOKEN,
            Self::KeyOnly => KEY,
        }
    }

    /// Makes the calls, and prints them and what becomes of them. A value that comes back is the caller's, to print or
    /// not.
    async fn make(self, client: &Client, printed: &Printed) {
        let connect = |body: types::ConnectionRequest| {
            let json = json!(body);
            let call = client.connections().initialize("grp1", body.clone());
            printed.print(&format!("{client:?} {body:?} {call:?}"));
            async move {
                let custom = client.request(Method::POST, "/api/else").json(&json!({ "deep": [json] }));
                [call.send().await.err(), custom.send::<u8>().await.err()]
            }
        };
        let mut errors: Vec<Option<Error>> = Vec::new();
        match self {
            Self::Bluesky => {
                let body = types::BlueskyConnectionRequest::new("me", PASSWORD);
                printed.print(&format!("{body:?}"));
                errors.extend(connect(body.into()).await);
                errors.push(client.connect_bluesky("grp1", "me", PASSWORD).await.err());
            }
            Self::Telegram => {
                let body = types::TelegramConnectionRequest::new(TOKEN);
                printed.print(&format!("{body:?}"));
                errors.extend(connect(body.into()).await);
                errors.push(client.connect_telegram("grp1", TOKEN).await.err());
            }
            Self::KeyOnly => {
                errors.push(client.profile_groups().list().await.err());
                errors.push(client.profile_groups().create("Brand").await.err());
                errors.push(client.request(Method::GET, "/api/posts").send::<u8>().await.err());
                let wait = Wait::every(Duration::from_millis(100)).at_most(Duration::from_millis(1));
                errors.push(client.wait_for_placements("prof1", wait).await.err());
            }
        }
        errors.iter().flatten().for_each(|error| printed.error(error));
    }
}

#[tokio::test]
async fn prints_and_logs_no_secret() {
    let printed = Printed::default();
    let writer = printed.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let panics = printed.clone();
    std::panic::set_hook(Box::new(move |panic| panics.print(&panic.to_string())));

    for calls in [Calls::Bluesky, Calls::Telegram, Calls::KeyOnly] {
        for fault in responses(calls.secret()) {
            let server = FaultServer::start(vec![fault.clone()]).await;
            let policy = RetryPolicy::default().attempts(2).initial_delay(Duration::ZERO);
            let builder = Client::builder().api_key(KEY).base_url(server.url()).retry(policy);
            printed.print(&format!("{builder:?}"));
            // An attempt that ends by its timeout only may end before its request has arrived.
            let timeout = if fault.is_endless() { Duration::from_millis(50) } else { Duration::from_secs(60) };
            let client = builder.attempt_timeout(timeout).timeout(timeout * 2).build().unwrap();
            calls.make(&client, &printed).await;
            assert!(!server.received().is_empty() || fault.is_endless() || matches!(fault, Fault::ResetBefore));
        }
    }
    // What is rejected before it is sent, with the secret in the wrong place.
    let client =
        Client::builder().api_key(KEY).base_url("http://127.0.0.1:9").retry(RetryPolicy::none()).build().unwrap();
    printed.error(&client.profile_groups().get(format!("{KEY} x")).await.unwrap_err());
    printed.error(&client.profile_groups().create("x").idempotency_key(format!("{TOKEN}\n")).await.unwrap_err());
    printed.error(&client.placements().list("prof1").profile_group_id(PASSWORD).await.unwrap_err());
    printed.error(&Client::builder().api_key(format!("{KEY}\n")).build().unwrap_err());
    printed.error(&Client::builder().api_key("k").base_url(format!("https://u:{PASSWORD}@x")).build().unwrap_err());
    printed.error(&ConnectionCallback::parse(&format!("mailto:{TOKEN}")).unwrap_err());

    // What this test says of itself is not to be caught.
    let _ = std::panic::take_hook();
    let text = printed.text();
    assert!(text.contains("postproxy.call") && text.contains("[secret]"), "nothing was logged or redacted");
    assert!(text.contains("TRACE") && text.contains("hyper"), "not every level is on");
    for secret in [KEY, PASSWORD, TOKEN] {
        if let Some(at) = text.find(secret) {
            let start = text[..at].char_indices().rev().nth(300).map_or(0, |(index, _)| index);
            panic!("{secret} came out after {:?}", &text[start..at]);
        }
    }
}

/// The search finds what is there: without it, the test above could not fail.
#[test]
fn a_printed_secret_is_found() {
    let printed = Printed::default();
    let echoed: Value = json!({ "error": KEY });
    printed.print(&echoed.to_string());
    assert!(printed.text().contains(KEY));
}
