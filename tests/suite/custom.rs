//! Calls of endpoints that the document does not have.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::support;
use crate::support::fault_server::{Fault, FaultServer};
use crate::support::{KEY, Server};
use postproxy::reqwest::Method;
use postproxy::{Client, ErrorKind, RetryPolicy};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[tokio::test]
async fn sends_the_headers_of_every_call() {
    let server = Server::responding_json(202, &json!({ "accepted": true })).await;
    let client = server.client();
    let call = client.request(Method::POST, "/api/posts").query(&[("page", "a b")]).json(&json!({ "post": 1 }));
    let response = call.send::<Value>().await.expect("every 2xx is a success");
    assert_eq!((response.status().as_u16(), &*response), (202, &json!({ "accepted": true })));
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
async fn explains_an_error_that_another_operation_documents() {
    let server = Server::responding_json(422, &json!({ "error": "Your API key has no such permission" })).await;
    let client = server.client();
    let call = client.request(Method::DELETE, "/api/api_keys/1").send::<Value>();
    let error = call.await.expect_err("it is rejected");
    assert!(error.is_permission_denied() && error.help().is_some(), "{error}");
    assert!(!format!("{error} {error:?}").contains("/api/api_keys"), "{error:?}");
}

#[tokio::test]
async fn retries_a_call_if_that_is_safe() {
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
        let error = call.send::<Value>().await.expect_err("it is rejected");
        assert_eq!(server.received().len(), requests, "{method} {key:?}");
        assert_eq!(error.may_have_taken_effect(), !matches!(method, Method::GET | Method::HEAD), "{method} {key:?}");
        assert!(server.received().iter().all(|request| request.header("idempotency-key").first().copied() == key));
    }
}

/// A password stands in the body, by a name that the document has for one, in each shape that serde knows.
#[tokio::test]
async fn redacts_a_password_of_the_body_whatever_its_shape() {
    const PASSWORD: &str = "abcd-efgh-ijkl-mnop";

    #[derive(Serialize)]
    struct Named<T> {
        app_password: T,
    }
    #[derive(Serialize)]
    struct Newtype<T>(T);
    #[derive(Serialize)]
    struct Pair<T>(u8, T);
    #[derive(Serialize)]
    #[serde(rename_all = "snake_case")]
    enum Login<T> {
        BotToken(T),
        AppPassword(T, u8),
        Struct { app_password: T },
    }
    #[derive(Serialize)]
    struct Flat<T: Serialize> {
        #[serde(flatten)]
        inner: T,
    }

    let server = Server::responding_json(422, &json!({ "error": format!("no user with {PASSWORD}") })).await;
    let client = server.client();
    let call = || client.request(Method::POST, "/api/else");
    let map = BTreeMap::from([("a", 1), ("app_password", 2)]);
    let named = || Named { app_password: PASSWORD };
    for (shape, call, redacted) in [
        ("a structure", call().json(&named()), true),
        ("a newtype", call().json(&Named { app_password: Newtype(PASSWORD) }), true),
        ("a newtype around it", call().json(&Newtype(named())), true),
        ("an option", call().json(&Named { app_password: Some(PASSWORD) }), true),
        ("a list", call().json(&Named { app_password: ["x", PASSWORD] }), true),
        ("a list of tuples", call().json(&Named { app_password: [(1, PASSWORD)] }), true),
        ("a tuple structure", call().json(&Named { app_password: Pair(1, PASSWORD) }), true),
        ("a tuple of structures", call().json(&(1, "x", (named(), named()))), true),
        ("a newtype variant", call().json(&Login::BotToken(PASSWORD)), true),
        ("a tuple variant", call().json(&Login::AppPassword(PASSWORD, 1)), true),
        ("a variant with fields", call().json(&[Login::Struct { app_password: PASSWORD }]), true),
        ("after another variant", call().json(&(Login::AppPassword("x", 1), named())), true),
        ("a flattened structure", call().json(&Flat { inner: named() }), true),
        ("a value", call().json(&json!({ "a": [1, null, true, { "app_password": PASSWORD }, 0.5] })), true),
        ("beside another map", call().json(&Named { app_password: (map, PASSWORD) }), true),
        ("the last body of two", call().json(&json!(1)).json(&named()), true),
        // What is under another name is no password, and every text would have holes if it were looked for.
        ("another name", call().json(&json!({ "app_password": { "name": PASSWORD }, "name": PASSWORD })), false),
        ("after a password", call().json(&(Login::AppPassword("x", 1), PASSWORD)), false),
    ] {
        let error = call.send::<Value>().await.expect_err("it is rejected");
        let expected = if redacted { "no user with [secret]".to_owned() } else { format!("no user with {PASSWORD}") };
        assert_eq!(error.message(), Some(&*expected), "{shape}");
    }
}

/// A type of the caller is an object wherever it is one, also in a variant of an enum.
#[tokio::test]
async fn rejects_a_list_in_the_place_of_an_object() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "what is decoded is not looked at")]
    struct Inner {
        a: u8,
        b: u8,
    }
    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    #[allow(dead_code, reason = "what is decoded is not looked at")]
    enum Outer {
        Unit,
        Newtype(Inner),
        Struct { a: u8, b: Inner },
        Tuple(u8, Inner),
    }
    let server = Server::responding_json(200, &json!({})).await;
    let client = server.client();
    for (body, is_fit) in [
        (json!("unit"), true),
        (json!({ "newtype": { "a": 1, "b": 2 } }), true),
        (json!({ "newtype": [1, 2] }), false),
        (json!({ "struct": { "a": 1, "b": { "a": 1, "b": 2 } } }), true),
        (json!({ "struct": [1, { "a": 1, "b": 2 }] }), false),
        (json!({ "struct": { "a": 1, "b": [1, 2] } }), false),
        (json!({ "tuple": [1, { "a": 1, "b": 2 }] }), true),
        (json!({ "tuple": [1, [1, 2]] }), false),
    ] {
        server.respond(support::json_response(200, &body));
        let result = client.request(Method::GET, "/api/else").send::<Outer>().await;
        assert_eq!(result.is_ok(), is_fit, "{body}: {result:?}");
    }
}

#[tokio::test]
async fn rejects_malformed_paths() {
    let server = Server::responding_json(200, &json!({})).await;
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
    assert_eq!(error.expect_err("no header can hold it").kind(), ErrorKind::Request);
    assert!(server.received().is_empty(), "something was sent");
}

/// The bounds that the document declares hold for a call by hand, too.
#[tokio::test]
async fn checks_the_bounds_of_documented_endpoints() {
    let server = Server::responding_json(200, &json!({})).await;
    let client = server.client();
    let long = "k".repeat(256);
    // HTTP has no encoding for what is not ASCII, so nobody knows which key the service would see.
    let not_ascii = ["schl\u{fc}ssel", "key\u{200b}", "\u{feff}key", "key\u{a0}", "\u{1f511}"];
    for key in ["", " ", "\t", " a", "a ", &*long, "a\nb"].into_iter().chain(not_ascii) {
        let call = client.request(Method::POST, "/api/posts").idempotency_key(key).send::<Value>();
        assert_eq!(call.await.expect_err(key).kind(), ErrorKind::Request, "{key:?}");
        let call = client.request(Method::POST, "/api/else").header("idempotency-KEY", key).send::<Value>();
        assert_eq!(call.await.expect_err(key).kind(), ErrorKind::Request, "{key:?}");
        let call = client.profile_groups().create("Brand").idempotency_key(key).await;
        assert_eq!(call.expect_err(key).kind(), ErrorKind::Request, "{key:?}");
    }
    for (name, value) in [("page", "-1"), ("profile_group_id", "")] {
        let call = client.request(Method::GET, "/api/posts").query(&[(name, value)]).send::<Value>();
        let error = call.await.expect_err("it is out of its bounds");
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains(name), "{error}");
    }
    // A list that is written with commas is one value.
    let (many, most) = (["p"; 51].join(","), ["p"; 50].join(","));
    for (ids, says) in [(&*many, "51 items"), ("a,,b", "0 characters"), ("", "0 characters")] {
        let call = client.request(Method::GET, "/api/posts/stats").query(&[("post_ids", ids)]).send::<Value>();
        let error = call.await.expect_err("it is out of its bounds");
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains(says), "{ids:?}: {error}");
    }
    assert!(server.received().is_empty(), "something was sent");
    client
        .request(Method::GET, "/api/posts/stats")
        .query(&[("post_ids", most)])
        .send::<Value>()
        .await
        .expect("it is sent");
    // An endpoint that the document lacks has no bounds but those of its idempotency key.
    client.request(Method::GET, "/api/else").query(&[("page", "-1")]).send::<Value>().await.expect("it is sent");
    client.request(Method::POST, "/api/posts").query(&[("page", "-1")]).send::<Value>().await.expect("it is sent");
    client.request(Method::GET, "/api/posts").query(&[("page", "1")]).send::<Value>().await.expect("it is sent");
    client.request(Method::PUT, "/api/else").idempotency_key("ok").send::<Value>().await.expect("it is sent");
}
