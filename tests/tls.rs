//! TLS: the backend that is used, HTTP/2, and what is not needed without TLS.
#![cfg(feature = "rustls")]

mod support;

use std::convert::Infallible;
use std::error::Error as _;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use postproxy::{Client, ClientBuilder, Error, Media, RetryPolicy, TlsBackend};
use serde_json::json;
use support::{KEY, Server, child};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{CipherSuite, ServerConfig};

/// The cipher suite that a program of the tests restricts itself to. It is not the first choice of any backend.
const SUITE: CipherSuite = CipherSuite::TLS13_CHACHA20_POLY1305_SHA256;

/// A service by TLS on loopback.
struct Service {
    address: SocketAddr,
    /// The certificate, as PEM.
    certificate: String,
    /// The HTTP version, the cipher suite and the number of the connection of each request.
    seen: Arc<Mutex<Vec<(Version, CipherSuite, usize)>>>,
}

impl Service {
    async fn start() -> Self {
        Self::hanging(0).await
    }

    /// Starts a service that responds to pings only on the first connections.
    async fn hanging(connections: usize) -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate can be made");
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("the versions fit")
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .expect("the certificate fits");
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let address = listener.local_addr().expect("it is bound");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        tokio::spawn(async move {
            let acceptor = TlsAcceptor::from(Arc::new(config));
            let mut number = 0;
            while let Ok((stream, _)) = listener.accept().await {
                number += 1;
                // A client that does not trust the certificate hangs up.
                let Ok(stream) = acceptor.accept(stream).await else { continue };
                let suite = stream.get_ref().1.negotiated_cipher_suite().expect("the handshake is done").suite();
                let log = Arc::clone(&log);
                tokio::spawn(async move {
                    let respond = service_fn(move |request: Request<Incoming>| {
                        log.lock().expect("no test panics with the lock").push((request.version(), suite, number));
                        let group = json!({ "id": "grp1", "name": "Brand", "url": "https://cdn.example.com/a.txt" });
                        let body = Full::new(Bytes::from(group.to_string()));
                        let response = Response::builder().header("content-type", "application/json").body(body);
                        async move {
                            if number <= connections {
                                std::future::pending::<()>().await;
                            }
                            Ok::<_, Infallible>(response.expect("it is a response"))
                        }
                    });
                    let _ =
                        auto::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), respond).await;
                });
            }
        });
        Self { address, certificate: made.cert.pem(), seen }
    }

    fn url(&self) -> String {
        format!("https://localhost:{}", self.address.port())
    }

    fn seen(&self) -> Vec<(Version, CipherSuite, usize)> {
        self.seen.lock().expect("no test panics with the lock").clone()
    }
}

fn builder(base_url: &str) -> ClientBuilder {
    Client::builder().api_key(KEY).retry(RetryPolicy::none()).base_url(base_url)
}

async fn call(client: Result<Client, Error>) -> Result<String, Error> {
    Ok(client?.profile_groups().get("grp1").await?.into_inner().name)
}

/// Uploads a file, and returns a word for the success.
async fn upload(client: Result<Client, Error>) -> Result<String, Error> {
    let media = client?.uploads().upload(Media::bytes("a.txt", b"A".to_vec())).await?;
    assert_eq!(media, Media::url("https://cdn.example.com/a.txt"));
    Ok("uploaded".to_owned())
}

/// Makes a call as the task says, and prints the name of the group or the error.
#[tokio::test]
#[ignore = "other tests run it with certificates in the environment"]
async fn in_an_environment_with_certificates() {
    let Some(task) = child::task() else { return };
    let (setup, base_url) = task.split_once(' ').expect("a task has two words");
    let mut builder = builder(base_url);
    match setup {
        "retries" => {
            let policy = RetryPolicy::default().attempts(10).initial_delay(std::time::Duration::ZERO);
            builder = builder.retry(policy).attempt_timeout(std::time::Duration::from_secs(1));
        }
        "own-client" => builder = builder.http_client(reqwest::Client::builder()),
        "own-rustls" => builder = builder.http_client(reqwest::Client::builder().tls_backend_rustls()),
        "own-provider" => {
            let mut provider = ring::default_provider();
            provider.cipher_suites.retain(|suite| suite.suite() == SUITE);
            provider.install_default().expect("none is installed");
        }
        _ => {}
    }
    let result = if setup == "upload" { upload(builder.build()).await } else { call(builder.build()).await };
    let installed = CryptoProvider::get_default().is_some();
    println!("{result:?} installed: {installed}");
    if let Err(error) = result {
        println!("text: {error}");
    }
}

const CHILD: &str = "in_an_environment_with_certificates";

/// Runs a task with these certificates and no others.
async fn run_with(certificates: &str, task: &str) -> String {
    child::run(CHILD, task, &[("SSL_CERT_FILE", certificates), ("SSL_CERT_DIR", "/nonexistent")]).await
}

/// A file with a certificate.
fn file(text: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().expect("there is a folder for them");
    std::io::Write::write_all(&mut file, text.as_bytes()).expect("the disk is not full");
    file
}

#[tokio::test]
async fn speaks_http2_with_the_certificates_of_the_platform() {
    let service = Service::start().await;
    let certificates = file(&service.certificate);
    let printed = run_with(&certificates.path().display().to_string(), &format!("default {}", service.url())).await;
    assert!(printed.contains(r#"Ok("Brand")"#), "{printed}");
    assert_eq!(service.seen()[0].0, Version::HTTP_2);
}

#[tokio::test]
async fn installs_no_crypto_provider_for_the_process() {
    let service = Service::start().await;
    let certificates = file(&service.certificate);
    let printed = run_with(&certificates.path().display().to_string(), &format!("default {}", service.url())).await;
    assert!(printed.contains("installed: false"), "{printed}");
}

#[tokio::test]
async fn uses_the_crypto_provider_of_the_program() {
    let service = Service::start().await;
    let certificates = file(&service.certificate);
    let path = certificates.path().display().to_string();
    for setup in ["default", "own-provider"] {
        let printed = run_with(&path, &format!("{setup} {}", service.url())).await;
        assert!(printed.contains(r#"Ok("Brand")"#), "{printed}");
    }
    let suites: Vec<_> = service.seen().into_iter().map(|(_, suite, _)| suite == SUITE).collect();
    assert_eq!(suites, [false, true]);
}

#[tokio::test]
async fn an_http_client_of_the_callers_own_speaks_http2() {
    let service = Service::start().await;
    let certificate = reqwest::Certificate::from_pem(service.certificate.as_bytes()).expect("it is a certificate");
    let http = reqwest::Client::builder().tls_backend_rustls().tls_certs_only([certificate]);
    assert_eq!(call(builder(&service.url()).http_client(http).build()).await.expect("it is trusted"), "Brand");
    assert_eq!(service.seen()[0].0, Version::HTTP_2);
}

#[tokio::test]
async fn http_needs_no_certificates() {
    let server = Server::responding_json(200, &json!({ "id": "grp1", "name": "Brand" })).await;
    for setup in ["default", "own-client", "own-rustls"] {
        let printed = run_with("/nonexistent", &format!("{setup} {}", server.url())).await;
        assert!(printed.contains(r#"Ok("Brand")"#), "{setup}: {printed}");
    }
}

/// Files go to another host than calls, and by https although the calls do not, as behind a proxy on this machine.
#[tokio::test]
async fn an_upload_goes_to_https_from_an_http_base_url() {
    let files = Service::start().await;
    let certificates = file(&files.certificate);
    let upload = json!({ "key": "upl1", "upload_url": files.url(), "expires_in": 3600 });
    let server = Server::responding_json(201, &upload).await;
    let task = format!("upload {}", server.url());
    let printed = run_with(&certificates.path().display().to_string(), &task).await;
    assert!(printed.contains(r#"Ok("uploaded")"#), "{printed}");
    assert_eq!(files.seen().len(), 1);
    let printed = run_with("/nonexistent", &task).await;
    let text = printed.split_once("text: ").expect("it is an error").1;
    assert!(text.contains("No CA certificates were loaded from the system"), "{text}");
    assert_eq!(files.seen().len(), 1);
}

/// The connection responds to pings, so it is not closed.
#[tokio::test]
async fn retries_on_another_connection_than_the_one_that_timed_out() {
    let service = Service::hanging(2).await;
    let certificates = file(&service.certificate);
    let printed = run_with(&certificates.path().display().to_string(), &format!("retries {}", service.url())).await;
    assert!(printed.contains(r#"Ok("Brand")"#), "{printed}");
    let connections: Vec<usize> = service
        .seen()
        .into_iter()
        .map(|(version, _, number)| {
            assert_eq!(version, Version::HTTP_2);
            number
        })
        .collect();
    assert!(
        connections.starts_with(&[1, 2, 3]) && connections.is_sorted_by(|one, other| one < other),
        "{connections:?}"
    );
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn https_without_certificates_is_an_error_with_its_reason() {
    for setup in ["default", "own-client"] {
        // With an HTTP client of the caller's own, the backend is that of reqwest.
        if setup == "own-client" && cfg!(feature = "native-tls") {
            continue;
        }
        let printed = run_with("/nonexistent", &format!("{setup} https://api.example.test")).await;
        let text = printed.split_once("text: ").expect("it is an error").1;
        assert!(text.contains("No CA certificates were loaded from the system"), "{setup}: {text}");
    }
}

/// Returns the reasons why a certificate is not trusted. Each backend has its own words for them.
async fn distrust(client: ClientBuilder) -> String {
    let error = call(client.build()).await.expect_err("the certificate is not trusted");
    let mut reasons = String::new();
    let mut source = error.source();
    while let Some(error) = source {
        reasons = format!("{reasons}: {error}");
        source = error.source();
    }
    reasons
}

/// The words of rustls.
const RUSTLS: &str = "UnknownIssuer";

#[tokio::test]
async fn rustls_is_the_default_whatever_else_is_switched_on() {
    let service = Service::start().await;
    let reasons = distrust(builder(&service.url())).await;
    assert!(reasons.contains(RUSTLS), "{reasons}");
    let reasons = distrust(builder(&service.url()).tls_backend(TlsBackend::Rustls)).await;
    assert!(reasons.contains(RUSTLS), "{reasons}");
}

#[cfg(feature = "native-tls")]
#[tokio::test]
async fn native_tls_is_used_if_it_is_chosen() {
    let service = Service::start().await;
    let reasons = distrust(builder(&service.url()).tls_backend(TlsBackend::NativeTls)).await;
    assert!(!reasons.contains(RUSTLS), "{reasons}");
    let own = || builder(&service.url()).http_client(reqwest::Client::builder().tls_backend_native());
    assert!(!distrust(own()).await.contains(RUSTLS));
    assert!(distrust(own().tls_backend(TlsBackend::Rustls)).await.contains(RUSTLS));
}
