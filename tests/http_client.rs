//! An HTTP client of the caller's own: its settings hold, and so does what this client promises.

mod support;

use std::io::Write;
use std::time::Duration;

use postproxy::{Client, ClientBuilder, ErrorKind, RetryPolicy};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use serde_json::json;
use support::fault_server::{Fault, FaultServer};
use support::{KEY, Server, response};

fn builder(http: reqwest::ClientBuilder) -> ClientBuilder {
    Client::builder().api_key(KEY).retry(RetryPolicy::none()).http_client(http)
}

fn group() -> serde_json::Value {
    json!({ "id": "grp1", "name": "Brand" })
}

#[tokio::test]
async fn keeps_its_own_authorization() {
    let server = Server::responding_json(200, &group()).await;
    let headers = HeaderMap::from_iter([
        (AUTHORIZATION, HeaderValue::from_static("Bearer another")),
        ("x-mine".parse().expect("it is a name"), HeaderValue::from_static("1")),
    ]);
    let http = reqwest::Client::builder().default_headers(headers).user_agent("another");
    let client = builder(http).base_url(server.url()).build().expect("the client can be built");
    client.profile_groups().get("grp1").await.expect("it succeeds");
    let request = &server.received()[0];
    assert_eq!(request.header("authorization"), [format!("Bearer {KEY}")]);
    assert_eq!(request.header("x-mine"), ["1"]);
    assert!(request.header("user-agent")[0].starts_with("postproxy-rust/"));
}

#[tokio::test]
async fn follows_no_redirect() {
    let elsewhere = Server::responding_json(200, &group()).await;
    let server = Server::responding(response(307, &[("location", elsewhere.url())], b"")).await;
    let http = reqwest::Client::builder().redirect(Policy::limited(5));
    let client = builder(http).base_url(server.url()).build().expect("the client can be built");
    let error = client.profile_groups().create("Brand").await.expect_err("it points elsewhere");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(elsewhere.received().is_empty());
}

#[tokio::test]
async fn keeps_its_own_timeout() {
    let server = FaultServer::start(vec![Fault::Hang]).await;
    let http = reqwest::Client::builder().timeout(Duration::from_secs(3600));
    let client = builder(http).base_url(server.url()).timeout(Duration::from_millis(50)).build();
    let error = client.expect("the client can be built").profile_groups().list().await.expect_err("it hangs");
    assert!(error.is_timeout());
}

#[tokio::test]
async fn uses_the_callers_proxy() {
    let server = Server::responding_json(200, &group()).await;
    let http = reqwest::Client::builder().proxy(reqwest::Proxy::all(server.url()).expect("it is a URL"));
    let client = builder(http).base_url("http://api.example.test").allow_insecure_http(true).build();
    client.expect("the client can be built").profile_groups().get("grp1").await.expect("the proxy responds");
    assert_eq!(server.received()[0].target, "http://api.example.test/api/profile_groups/grp1");
}

fn gzip(body: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(body.as_bytes()).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}

#[tokio::test]
async fn limits_a_body_after_its_decompression() {
    let bomb = gzip(&format!(r#"{{"id":"grp1","name":"{}"}}"#, " ".repeat(16 * 1024 * 1024)));
    assert!(bomb.len() < 128 * 1024, "it is no bomb");
    let compressed =
        |body: &[u8]| response(200, &[("content-type", "application/json"), ("content-encoding", "gzip")], body);
    let server = Server::responding(compressed(&bomb)).await;
    let client =
        builder(reqwest::Client::builder().gzip(true)).base_url(server.url()).build().expect("it can be built");
    let error = client.profile_groups().get("grp1").await.expect_err("it is too long");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("longer than the client reads"), "{error}");

    let server = Server::responding(compressed(&gzip(&group().to_string()))).await;
    let client =
        builder(reqwest::Client::builder().gzip(true)).base_url(server.url()).build().expect("it can be built");
    assert_eq!(client.profile_groups().get("grp1").await.expect("it is read").name, "Brand");
    // By itself the client asks for no compression, whatever other crates switch on in reqwest.
    client.profile_groups().get("grp1").await.expect("it is read");
    server.client().profile_groups().get("grp1").await.expect_err("it was not asked for");
    let received = server.received();
    assert_eq!(received[0].header("accept-encoding"), ["gzip"]);
    assert_eq!(received[2].header("accept-encoding"), Vec::<&str>::new());
}

/// A service with a certificate of its own, by TLS.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls {
    use std::sync::Arc;

    use tokio::io::AsyncWriteExt;
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::rustls::ServerConfig;
    use tokio_rustls::rustls::crypto::ring;
    use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

    use super::*;

    /// The base URL, and the certificate.
    async fn serve() -> (String, reqwest::Certificate) {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate can be made");
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let provider = Arc::new(ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("the versions fit")
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .expect("the certificate fits");
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let port = listener.local_addr().expect("it is bound").port();
        tokio::spawn(async move {
            let acceptor = TlsAcceptor::from(Arc::new(config));
            while let Ok((stream, _)) = listener.accept().await {
                // A client that does not trust the certificate hangs up.
                if let Ok(mut stream) = acceptor.accept(stream).await {
                    let response =
                        response(200, &[("content-type", "application/json")], group().to_string().as_bytes());
                    let _ = stream.write_all(&response).await;
                    let _ = stream.shutdown().await;
                }
            }
        });
        (format!("https://localhost:{port}"), reqwest::Certificate::from_der(made.cert.der()).expect("it is one"))
    }

    async fn check(backend: fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder) {
        let (url, certificate) = serve().await;
        let http = backend(reqwest::Client::builder()).tls_certs_only([certificate]);
        let client = builder(http).base_url(&url).build().expect("the client can be built");
        assert_eq!(client.profile_groups().get("grp1").await.expect("it is trusted").name, "Brand");

        let client =
            builder(backend(reqwest::Client::builder())).base_url(&url).build().expect("the client can be built");
        let error = client.profile_groups().create("Brand").await.expect_err("it is not trusted");
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        assert!(!error.may_have_taken_effect());
        // Each backend has its own words for it.
        assert!(error.to_string().to_lowercase().contains("certificate"), "{error}");
    }

    #[cfg(feature = "rustls")]
    #[tokio::test]
    async fn rustls() {
        check(reqwest::ClientBuilder::tls_backend_rustls).await;
    }

    #[cfg(feature = "native-tls")]
    #[tokio::test]
    async fn native_tls() {
        check(reqwest::ClientBuilder::tls_backend_native).await;
    }
}
