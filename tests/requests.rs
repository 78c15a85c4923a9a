//! What goes into a request, and what is rejected before anything is sent.

mod support;

use postproxy::{Client, ErrorKind, types};
use serde_json::json;
use support::Server;

fn group() -> serde_json::Value {
    json!({ "id": "grp1", "name": "Brand", "profiles_count": 0 })
}

#[tokio::test]
async fn rejects_ids_that_are_no_segment_of_a_path() {
    let server = Server::responding_json(200, &group()).await;
    let client = server.client();
    for id in ["", ".", "..", "a b", "a\tb", "a\nb", "a\u{0}b", "a\u{a0}b"] {
        for result in [
            client.profile_groups().get(id).await.map(drop),
            client.profile_groups().delete(id).await.map(drop),
            client.placements().list(id).await.map(drop),
        ] {
            let error = result.expect_err("this is no id");
            assert_eq!(error.kind(), ErrorKind::Request, "{id:?}");
            assert!(error.to_string().starts_with("nothing was sent: id: the value "), "{id:?}: {error}");
            assert!(!error.may_have_taken_effect() && !error.is_retryable(), "{id:?}");
        }
    }
    assert!(server.received().is_empty(), "something was sent");
}

#[tokio::test]
async fn encodes_ids_as_one_segment_of_the_path() {
    let server = Server::responding_json(200, &group()).await;
    let client = server.client();
    for (id, path) in [
        ("zj3F5b", "zj3F5b"),
        ("a..b", "a..b"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("a;b=c&d", "a;b=c&d"),
        ("a^{|}", "a%5E%7B%7C%7D"),
        // Ids of other networks hold separators.
        ("accounts/1/locations/2", "accounts%2F1%2Flocations%2F2"),
        ("../profiles", "..%2Fprofiles"),
        ("a\\b", "a%5Cb"),
        ("a?b=c", "a%3Fb=c"),
        ("a#b", "a%23b"),
        ("a%2Fb", "a%252Fb"),
        ("%2e%2e", "%252e%252e"),
    ] {
        client.profile_groups().get(id).await.unwrap_or_else(|error| panic!("{id}: {error}"));
        let received = server.take();
        assert_eq!(received[0].target, format!("/api/profile_groups/{path}"));
    }
}

#[tokio::test]
async fn sends_an_idempotency_key_with_each_write_that_declares_it() {
    let server = Server::responding_json(201, &group()).await;
    let client = server.client();
    for _ in 0..2 {
        client.profile_groups().create("Brand").await.expect("it is created");
    }
    client.profile_groups().create("Brand").idempotency_key("my-key").await.expect("it is created");
    let received = server.received();
    let keys: Vec<Vec<&str>> = received.iter().map(|request| request.header("idempotency-key")).collect();
    assert_eq!((keys[0].len(), keys[1].len(), keys[2].as_slice()), (1, 1, &["my-key"][..]));
    assert_ne!(keys[0], keys[1], "two calls have one key");

    let call = client.profile_groups().create("Brand").idempotency_key("a\nb");
    let error = call.await.expect_err("no header can hold it");
    assert!(error.to_string().starts_with("nothing was sent: Idempotency-Key: the value "), "{error}");
}

#[tokio::test]
async fn sends_no_idempotency_key_with_other_operations() {
    let server = Server::responding_json(200, &json!({ "url": "https://example.com", "success": true })).await;
    let body = types::OauthConnectionRequest::new("threads", "https://example.com");
    server.client().connections().initialize("grp1", body).await.expect("it succeeds");
    assert_eq!(server.received()[0].header("idempotency-key"), Vec::<&str>::new());
}

#[tokio::test]
async fn sends_a_user_agent() {
    let server = Server::responding_json(200, &group()).await;
    server.client().profile_groups().get("grp1").await.expect("it succeeds");
    let received = server.received();
    let [agent] = received[0].header("user-agent")[..] else { panic!("there is one user agent") };
    assert!(agent.starts_with(concat!("postproxy-rust/", env!("CARGO_PKG_VERSION"), " (")), "{agent}");
}

#[tokio::test]
async fn keeps_the_path_of_the_base_url() {
    let server = Server::responding_json(200, &group()).await;
    // What the URL standard takes off the end of a URL, as the line break of a file, would not be at its end in a call.
    for base in ["/proxy", "/proxy/", "/proxy \n", "/proxy/\0"] {
        let client = Client::builder().api_key("key").base_url(format!("{}{base}", server.url())).build().unwrap();
        client.profile_groups().get("grp1").await.expect("it succeeds");
        assert_eq!(server.received().last().unwrap().target, "/proxy/api/profile_groups/grp1");
    }
}

#[test]
fn rejects_base_urls_that_could_expose_the_key() {
    let build = |url: &str| Client::builder().api_key("key").base_url(url).build();
    for url in [
        "",
        "api.postproxy.dev",
        "ftp://api.postproxy.dev",
        "http://api.postproxy.dev",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "https://user:pa55@api.postproxy.dev",
        "https://api.postproxy.dev?key=1",
        "https://api.postproxy.dev#top",
        // A host of the URL standard, and none of HTTP: every call would be rejected.
        "http://local{host}",
        "https://api`postproxy.dev",
    ] {
        let error = build(url).expect_err(url);
        assert_eq!(error.kind(), ErrorKind::Config, "{url}");
        assert!(!error.to_string().contains("pa55"), "{error}");
    }
    for url in ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1", "http://127.8.9.10"] {
        assert!(build(url).is_ok(), "{url}");
    }
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    assert!(build("https://api.postproxy.dev/").is_ok());
    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    assert!(build("https://api.postproxy.dev/").is_err());
    assert!(Client::builder().api_key("key").base_url("http://example.com").allow_insecure_http(true).build().is_ok());
}

#[test]
fn rejects_keys_that_no_header_can_hold_and_prints_none() {
    for key in ["", "  ", "s3cret\n", "s3cr\u{0}et"] {
        let error =
            Client::builder().api_key(key).base_url("http://localhost").build().expect_err("no header can hold it");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!format!("{error} {error:?}").contains("s3c"), "{error:?}");
    }
    let error = Client::builder().build().expect_err("there is no key");
    assert_eq!(error.to_string(), "the client cannot be built: there is no API key; give one with `api_key`");
}
