//! What the client logs of a call.
#![cfg(feature = "tracing")]

mod support;

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use postproxy::RetryPolicy;
use serde_json::json;
use support::fault_server::{Fault, FaultServer};
use support::response;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no test panics with the lock").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The events of the client, a JSON object a line; the span of the call is in each.
async fn log_of(script: Vec<Fault>) -> Vec<serde_json::Value> {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(LevelFilter::DEBUG)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .finish();
    let server = FaultServer::start(script).await;
    {
        let _guard = tracing::subscriber::set_default(subscriber);
        let policy = RetryPolicy::default().initial_delay(Duration::from_millis(1));
        let client = postproxy::Client::builder().api_key("key").base_url(server.url()).retry(policy).build();
        let client = client.expect("the client can be built");
        // What it returns does not matter here.
        let _ = client.placements().list("prof77").profile_group_id("grp77").await;
    }
    let text = String::from_utf8(log.0.lock().expect("no test panics with the lock").clone()).expect("the log is text");
    let lines = text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON"));
    lines
        .filter(|line: &serde_json::Value| {
            line["target"].as_str().is_some_and(|target| target.starts_with("postproxy"))
        })
        .collect()
}

fn placements(body: serde_json::Value) -> Fault {
    let headers = [("content-type", "application/json"), ("x-request-id", "req-9")];
    Fault::Respond(response(200, &headers, body.to_string().as_bytes()))
}

#[tokio::test]
async fn records_a_call_as_one_span() {
    let log = log_of(vec![Fault::Status(503), placements(json!({ "data": [] }))]).await;
    let messages: Vec<&str> = log.iter().filter_map(|line| line["fields"]["message"].as_str()).collect();
    assert_eq!(messages, ["the attempt failed and is retried", "the call succeeded", "close"]);
    let span = &log.last().expect("the span is closed")["span"];
    assert_eq!(
        (&span["name"], &span["operation"], &span["method"]),
        (&json!("postproxy.call"), &json!("list_placements"), &json!("GET"))
    );
    assert_eq!((&span["attempts"], &span["status"], &span["request_id"]), (&json!(2), &json!(200), &json!("req-9")));
    assert!(span["duration_ms"].is_u64(), "{span}");
    // The template, for a name with an id in it is a name of its own for each id.
    assert_eq!(span["path"], "/api/profiles/{id}/placements");
    assert!(!format!("{log:?}").contains("prof77") && !format!("{log:?}").contains("grp77"), "{log:?}");
}

#[tokio::test]
async fn logs_a_failure_with_its_error() {
    let log = log_of(vec![Fault::Status(404)]).await;
    let event = log.iter().find(|line| line["fields"]["message"] == "the call failed").expect("the failure is logged");
    assert!(event["fields"]["error"].as_str().is_some_and(|error| error.contains("404 Not Found")), "{event}");
    let span = &log.last().expect("the span is closed")["span"];
    assert_eq!((&span["attempts"], &span["status"]), (&json!(1), &json!(404)));

    let log = log_of(vec![placements(json!({ "data": 5 }))]).await;
    assert!(log.iter().any(|line| line["fields"]["message"] == "the response does not match the document"), "{log:?}");
}

#[test]
fn logs_unknown_values_at_debug() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(LevelFilter::DEBUG).with_writer(move || writer.clone()).finish();
    tracing::subscriber::with_default(subscriber, || {
        for value in ["instagram", "mastodon", "Not a word; what is it?"] {
            let platform: postproxy::Platform =
                serde_json::from_value(json!(value)).expect("every string is a platform");
            assert_eq!(platform.as_str(), value);
        }
    });
    let text = String::from_utf8(log.0.lock().expect("no test panics with the lock").clone()).expect("the log is text");
    assert_eq!(text.matches("not listed").count(), 2, "{text}");
    assert!(text.contains("mastodon") && text.contains("(not a word)") && !text.contains("what is it"), "{text}");
    assert!(text.contains("DEBUG") && text.contains("Platform"), "{text}");
}
