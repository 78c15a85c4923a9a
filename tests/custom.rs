//! Calls of endpoints that the document does not have.

mod support;

use std::time::Duration;

use postproxy::reqwest::Method;
use postproxy::{Client, ErrorKind, RetryPolicy};
use serde_json::{Value, json};
use support::fault_server::{Fault, FaultServer};
use support::{KEY, Server};

#[tokio::test]
async fn they_have_all_that_other_calls_have() {
    let server = Server::answering_json(202, &json!({ "accepted": true })).await;
    let client = server.client();
    let call = client.request(Method::POST, "/api/posts").query(&[("page", "a b")]).json(&json!({ "post": 1 }));
    let answer = call.send::<Value>().await.expect("every 2xx is a success");
    assert_eq!((answer.status().as_u16(), &*answer), (202, &json!({ "accepted": true })));
    let request = &server.received()[0];
    assert_eq!((request.method.as_str(), request.path()), ("POST", "/api/posts"));
    assert_eq!(request.query(), [("page".to_owned(), "a b".to_owned())]);
    assert_eq!(request.json(), Some(json!({ "post": 1 })));
    assert_eq!(request.header("authorization"), [format!("Bearer {KEY}")]);
    assert_eq!(request.header("accept"), ["application/json"]);
    assert!(request.header("user-agent")[0].starts_with("postproxy-rust/"));
    assert_eq!(request.header("idempotency-key"), Vec::<&str>::new());
}

#[tokio::test]
async fn a_refusal_that_is_documented_elsewhere_has_its_remedy() {
    let server = Server::answering_json(422, &json!({ "error": "Your API key has no such permission" })).await;
    let client = server.client();
    let call = client.request(Method::DELETE, "/api/api_keys/1").send::<Value>();
    let error = call.await.expect_err("it is refused");
    assert!(error.is_permission_denied() && error.help().is_some(), "{error}");
    assert!(!format!("{error} {error:?}").contains("/api/api_keys"), "{error:?}");
}

#[tokio::test]
async fn they_are_repeated_when_that_is_safe() {
    for (method, key, requests) in [
        (Method::GET, None, 3),
        (Method::HEAD, None, 3),
        (Method::POST, None, 1),
        (Method::PUT, None, 1),
        (Method::POST, Some("key-1"), 3),
    ] {
        let server = FaultServer::start(vec![Fault::Status(503)]).await;
        let policy = RetryPolicy::default().initial_delay(Duration::from_millis(1));
        let client = Client::builder().api_key("key").base_url(server.url()).retry(policy).build().unwrap();
        let mut call = client.request(method.clone(), "/api/posts").timeout(Duration::from_secs(5));
        if let Some(key) = key {
            call = call.idempotency_key(key);
        }
        let error = call.send::<Value>().await.expect_err("it is refused");
        assert_eq!(server.received().len(), requests, "{method} {key:?}");
        assert_eq!(error.may_have_taken_effect(), !matches!(method, Method::GET | Method::HEAD), "{method} {key:?}");
        assert!(server.received().iter().all(|request| request.header("idempotency-key").first().copied() == key));
    }
}

#[tokio::test]
async fn a_path_that_leads_astray_is_refused() {
    let server = Server::answering_json(200, &json!({})).await;
    let client = server.client();
    for path in [
        "",
        "api/posts",
        "@evil.example/x",
        ".evil.example",
        "/api/../x",
        "/api/./x",
        "/api/%2e%2E/x",
        "/a?b",
        "/a#b",
        "/a\\b",
        "/a b",
        "/a\nb",
    ] {
        let error = client.request(Method::GET, path).send::<Value>().await.expect_err(path);
        assert_eq!(error.kind(), ErrorKind::Request, "{path:?}");
        assert!(error.to_string().starts_with("nothing was sent: path: "), "{path:?}: {error}");
    }
    let error = client.request(Method::POST, "/api/posts").idempotency_key("a\nb").send::<Value>().await;
    assert_eq!(error.expect_err("no header takes it").kind(), ErrorKind::Request);
    assert!(server.received().is_empty(), "something was sent");
}
