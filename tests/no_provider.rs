//! rustls without a crypto provider: what needs none works, and what needs one says so.
//!
//! `cargo test --no-default-features --features rustls-no-provider --test no_provider` runs it.
#![cfg(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "aws-lc-rs"))))]

mod support;

use postproxy::{Client, ClientBuilder, Error, ErrorKind, Media, RetryPolicy};
use serde_json::json;
use support::{KEY, Server};
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};

fn builder(base_url: &str) -> ClientBuilder {
    Client::builder().api_key(KEY).retry(RetryPolicy::none()).base_url(base_url)
}

/// Asserts that an error names what is missing, and how it is added.
fn assert_names_the_provider(error: &Error, kind: ErrorKind) {
    let text = error.to_string();
    assert_eq!(error.kind(), kind, "{text}");
    assert!(text.contains("no crypto provider") && text.contains("CryptoProvider::install_default"), "{text}");
}

/// One test, because a provider is installed for the whole process.
#[tokio::test]
async fn http_works_and_https_names_what_is_missing() {
    assert!(CryptoProvider::get_default().is_none());
    let server = Server::responding_json(200, &json!({ "id": "grp1", "name": "Brand" })).await;
    for builder in [builder(server.url()), builder(server.url()).http_client(reqwest::Client::builder())] {
        let client = builder.build().expect("http needs no TLS");
        assert_eq!(client.profile_groups().get("grp1").await.expect("it succeeds").name, "Brand");
    }
    let https = || builder("https://api.example.test");
    for builder in [https(), https().http_client(reqwest::Client::builder())] {
        assert_names_the_provider(&builder.build().expect_err("there is no provider"), ErrorKind::Config);
    }
    // A file that is to go to https is not sent, and the error says why.
    let target = server.url().replace("http://", "https://");
    let upload = json!({ "key": "upl1", "upload_url": target, "expires_in": 3600 });
    server.respond(support::json_response(201, &upload));
    let client = builder(server.url()).build().expect("http needs no TLS");
    let error = client.uploads().upload(Media::bytes("a.txt", b"A".to_vec())).await.expect_err("there is no TLS");
    assert_names_the_provider(&error, ErrorKind::Connect);
    assert!(CryptoProvider::get_default().is_none(), "a provider that has no cryptography is not for others");

    ring::default_provider().install_default().expect("none is installed");
    for builder in [https(), https().http_client(reqwest::Client::builder())] {
        builder.build().expect("there is a provider");
    }
}
