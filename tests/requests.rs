//! What goes into a request, and what is refused before anything is sent.

mod support;

use postproxy::{Client, Error, ErrorKind, types};
use serde_json::json;
use support::Server;

fn group() -> serde_json::Value {
    json!({ "id": "grp1", "name": "Brand", "profiles_count": 0 })
}

#[tokio::test]
async fn ids_that_climb_or_split_the_path_are_refused() {
    let server = Server::answering_json(200, &group()).await;
    let client = server.client();
    let ids = [
        "",
        ".",
        "..",
        "a/b",
        "../profiles",
        "a\\b",
        "a?b=c",
        "a#b",
        "a%2Fb",
        "%2e%2e",
        "a b",
        "a\tb",
        "a\nb",
        "a\u{0}b",
        "a\u{a0}b",
    ];
    for id in ids {
        for result in [
            client.get_profile_group().id(id).send().await.map(drop),
            client.delete_profile_group().id(id).send().await.map(drop),
            client.list_placements().id(id).send().await.map(drop),
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
async fn other_ids_are_one_segment_of_the_path() {
    let server = Server::answering_json(200, &group()).await;
    for (id, path) in [
        ("zj3F5b", "zj3F5b"),
        ("a..b", "a..b"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("a;b=c&d", "a;b=c&d"),
        ("a^{|}", "a%5E%7B%7C%7D"),
    ] {
        server.client().get_profile_group().id(id).send().await.unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(server.received().last().expect("it was sent").target, format!("/api/profile_groups/{path}"));
    }
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let server = Server::answering_json(200, &group()).await;
    let client = server.client();
    let text = |error: Error| {
        assert_eq!(error.kind(), ErrorKind::Request);
        error.to_string()
    };
    let error = client.get_profile_group().send().await.expect_err("there is no id");
    assert_eq!(text(error), "nothing was sent: id: no value was given");
    let error = client.create_profile_group().send().await.expect_err("there is no body");
    assert_eq!(text(error), "nothing was sent: no value supplied for profile_group");
    let body = types::BlueskyConnectionRequest::builder().identifier("me");
    let error = client.initialize_connection().id("grp1").body(body).send().await.expect_err("there is no password");
    assert_eq!(text(error), "nothing was sent: body: no value supplied for app_password");
    assert!(server.received().is_empty(), "something was sent");
}

#[tokio::test]
async fn a_write_that_declares_it_carries_an_idempotency_key_of_its_own() {
    let server = Server::answering_json(201, &group()).await;
    let client = server.client();
    for _ in 0..2 {
        client.create_profile_group().body("Brand").send().await.expect("it is created");
    }
    client.create_profile_group().idempotency_key("my-key").body("Brand").send().await.expect("it is created");
    let received = server.received();
    let keys: Vec<Vec<&str>> = received.iter().map(|request| request.header("idempotency-key")).collect();
    assert_eq!((keys[0].len(), keys[1].len(), keys[2].as_slice()), (1, 1, &["my-key"][..]));
    assert_ne!(keys[0], keys[1], "two calls have one key");

    let error = client
        .create_profile_group()
        .idempotency_key("a\nb")
        .body("Brand")
        .send()
        .await
        .expect_err("no header takes it");
    assert!(error.to_string().starts_with("nothing was sent: Idempotency-Key: the value "), "{error}");
}

#[tokio::test]
async fn an_operation_that_does_not_declare_it_carries_none() {
    let server = Server::answering_json(200, &json!({ "url": "https://example.com", "success": true })).await;
    let body = types::OauthConnectionRequest::builder().platform("threads").redirect_url("https://example.com");
    server.client().initialize_connection().id("grp1").body(body).send().await.expect("it is answered");
    assert_eq!(server.received()[0].header("idempotency-key"), Vec::<&str>::new());
}

#[tokio::test]
async fn the_client_says_who_it_is() {
    let server = Server::answering_json(200, &group()).await;
    server.client().get_profile_group().id("grp1").send().await.expect("it is answered");
    let received = server.received();
    let [agent] = received[0].header("user-agent")[..] else { panic!("there is one user agent") };
    assert!(agent.starts_with(concat!("postproxy-rust/", env!("CARGO_PKG_VERSION"), " (")), "{agent}");
}

#[tokio::test]
async fn a_path_in_the_base_url_stays() {
    let server = Server::answering_json(200, &group()).await;
    // What the URL standard takes off the end of a URL, as the line break of a file, would not be at its end in a call.
    for base in ["/proxy", "/proxy/", "/proxy \n", "/proxy/\0"] {
        let client = Client::builder().api_key("key").base_url(format!("{}{base}", server.url())).build().unwrap();
        client.get_profile_group().id("grp1").send().await.expect("it is answered");
        assert_eq!(server.received().last().unwrap().target, "/proxy/api/profile_groups/grp1");
    }
}

#[test]
fn a_base_url_that_could_lead_the_key_astray_is_refused() {
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
        // A host of the URL standard, and none of HTTP: every call would be refused.
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
fn a_key_that_no_header_takes_is_refused_and_not_printed() {
    for key in ["", "  ", "s3cret\n", "s3cr\u{0}et"] {
        let error =
            Client::builder().api_key(key).base_url("http://localhost").build().expect_err("no header takes it");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!format!("{error} {error:?}").contains("s3c"), "{error:?}");
    }
    let error = Client::builder().build().expect_err("there is no key");
    assert_eq!(error.to_string(), "the client cannot be built: there is no API key; give one with `api_key`");
}
