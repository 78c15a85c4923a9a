//! Requests without the client, as any program sends them.

use postproxy::mock::{self, FakePostProxy, Fixture};
use reqwest::{Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;
use tokio_rustls::rustls::crypto::ring;

pub(crate) const BOUNDARY: &str = "a-boundary-5f1c";
const MULTIPART: &str = "multipart/form-data; boundary=a-boundary-5f1c";

/// A part of a form.
#[derive(Clone, Copy)]
pub(crate) enum Part<'a> {
    /// A name and its text.
    Text(&'a str, &'a str),
    /// A name, the name of a file, its content type and its content.
    File(&'a str, &'a str, &'a str, &'a [u8]),
}

/// Writes a form as `multipart/form-data`.
pub(crate) fn multipart(parts: &[Part<'_>], boundary: &str) -> Vec<u8> {
    let mut body = Vec::new();
    for part in parts {
        let (head, content) = match part {
            Part::Text(name, text) => (format!("name=\"{name}\"\r\n"), text.as_bytes()),
            Part::File(name, file, content_type, content) => {
                (format!("name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: {content_type}\r\n"), *content)
            }
        };
        body.extend(format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n").into_bytes());
        body.extend(content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{boundary}--\r\n").into_bytes());
    body
}

/// Returns the content type and the body of a fixture's request.
pub(crate) fn body_of(fixture: &Fixture) -> Option<(String, Vec<u8>)> {
    if let Some(body) = fixture.request_body() {
        return Some(("application/json".to_owned(), body.to_string().into_bytes()));
    }
    let part = |part: &mock::Part| match part.value() {
        Some(value) => Owned::Text(part.name().to_owned(), value.to_owned()),
        None => Owned::File(
            part.name().to_owned(),
            part.file_name().unwrap_or_default().to_owned(),
            part.content_type().unwrap_or("application/octet-stream").to_owned(),
            part.content().unwrap_or_default().into_owned(),
        ),
    };
    let parts: Vec<Owned> = fixture.multipart()?.iter().map(part).collect();
    let parts: Vec<Part<'_>> = parts.iter().map(Owned::part).collect();
    Some((format!("multipart/form-data; boundary={BOUNDARY}"), multipart(&parts, BOUNDARY)))
}

/// A part of a fixture's form.
enum Owned {
    Text(String, String),
    File(String, String, String, Vec<u8>),
}

impl Owned {
    fn part(&self) -> Part<'_> {
        match self {
            Self::Text(name, text) => Part::Text(name, text),
            Self::File(name, file, content_type, content) => Part::File(name, file, content_type, content),
        }
    }
}

/// Returns a builder of an HTTP client without TLS certificates, which take long to load.
pub(crate) fn http() -> reqwest::ClientBuilder {
    let http = reqwest::Client::builder().no_proxy();
    #[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
    let http = http.tls_certs_only([]);
    // Reqwest has no cryptography of its own here. Another test of this process may have installed it.
    drop(ring::default_provider().install_default());
    http
}

/// A caller of a fake.
pub(crate) struct Raw {
    http: reqwest::Client,
    url: String,
    key: String,
}

impl Raw {
    /// Creates a caller with full access.
    pub(crate) fn new(fake: &FakePostProxy) -> Self {
        Self::with_key(fake, fake.api_key().expose())
    }

    pub(crate) fn with_key(fake: &FakePostProxy, key: &str) -> Self {
        let http = http().build().expect("it is built");
        Self { http, url: fake.url().to_owned(), key: key.to_owned() }
    }

    pub(crate) fn request(&self, method: Method, target: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{target}", self.url)).bearer_auth(&self.key)
    }

    pub(crate) async fn get(&self, target: &str) -> (StatusCode, Value) {
        read(self.request(Method::GET, target)).await
    }

    pub(crate) async fn patch(&self, target: &str, body: &Value) -> (StatusCode, Value) {
        read(self.request(Method::PATCH, target).json(body)).await
    }

    pub(crate) async fn delete(&self, target: &str) -> (StatusCode, Value) {
        read(self.request(Method::DELETE, target)).await
    }

    pub(crate) async fn post(&self, target: &str, body: &Value) -> (StatusCode, Value) {
        read(self.request(Method::POST, target).json(body)).await
    }

    pub(crate) async fn post_form(&self, target: &str, parts: &[Part<'_>]) -> (StatusCode, Value) {
        read(self.request(Method::POST, target).header("content-type", MULTIPART).body(multipart(parts, BOUNDARY)))
            .await
    }

    pub(crate) async fn send(&self, method: Method, target: &str) -> Response {
        self.request(method, target).send().await.expect("the fake responds")
    }
}

/// Sends a request, and returns the status and the JSON of the response; null if there is none.
pub(crate) async fn read(request: RequestBuilder) -> (StatusCode, Value) {
    let response = request.send().await.expect("the fake responds");
    let status = response.status();
    let bytes = response.bytes().await.expect("the body arrives");
    (status, serde_json::from_slice(&bytes).unwrap_or_default())
}
