//! What happens between a request that is ready and its answer: the one place where the client meets the network.
//!
//! `send` is the call, and `attempt` one exchange of it.

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Request, Response, StatusCode};
use serde::de::DeserializeOwned;

use crate::operation::Operation;
use crate::{Client, Error, ResponseValue};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Says who calls, as in `postproxy-rust/0.1.0 (linux; x86_64)`.
fn user_agent() -> HeaderValue {
    const OS: &str = std::env::consts::OS;
    const ARCH: &str = std::env::consts::ARCH;
    let text = format!("postproxy-rust/{} ({OS}; {ARCH})", env!("CARGO_PKG_VERSION"));
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("postproxy-rust"))
}

/// Makes a call whose success holds a `T`.
pub(crate) async fn send<T: DeserializeOwned>(
    client: &Client,
    request: Request,
    operation: &'static Operation,
) -> Result<ResponseValue<T>, Error> {
    let answer = call(client, request, operation).await?;
    let value = decode(&answer, operation)?;
    Ok(ResponseValue::new(value, answer.status, answer.headers))
}

/// Makes a call whose success holds nothing.
#[allow(dead_code, reason = "whether an operation answers with nothing is up to the document")]
pub(crate) async fn send_empty(
    client: &Client,
    request: Request,
    operation: &'static Operation,
) -> Result<ResponseValue<()>, Error> {
    let answer = call(client, request, operation).await?;
    Ok(ResponseValue::new((), answer.status, answer.headers))
}

/// An answer with a documented success as its status.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
}

/// What was read of a body.
enum Body {
    Whole(Vec<u8>),
    /// It is longer than the client reads.
    TooLong,
}

async fn call(client: &Client, mut request: Request, operation: &'static Operation) -> Result<Answer, Error> {
    let headers = request.headers_mut();
    headers.insert(AUTHORIZATION, client.inner.authorization.clone());
    headers.insert(USER_AGENT, user_agent());
    if operation.idempotency_key && !headers.contains_key(IDEMPOTENCY_KEY) {
        let key = uuid::Uuid::new_v4().to_string();
        headers.insert(IDEMPOTENCY_KEY, crate::request::header(IDEMPOTENCY_KEY.as_str(), &key)?);
    }
    *request.timeout_mut() = Some(client.inner.timeout);
    attempt(client, request, operation).await
}

/// Sends a request once and reads the answer.
async fn attempt(client: &Client, request: Request, operation: &'static Operation) -> Result<Answer, Error> {
    let response = client.client.execute(request).await.map_err(|error| Error::lost(operation, error, None))?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = read(response, client.inner.max_response_size).await;
    if operation.successes.contains(&status.as_u16()) {
        let body = body.map_err(|error| Error::lost(operation, error, Some((status, &headers))))?;
        return Ok(Answer { status, headers, body });
    }
    // The status says it all when there is no more to be had.
    let body = match body {
        Ok(Body::Whole(body)) => body,
        Ok(Body::TooLong) | Err(_) => Vec::new(),
    };
    Err(Error::answered(operation, status, &headers, &body))
}

/// Reads a body up to a limit, whatever length it claims to have.
async fn read(mut response: Response, limit: usize) -> Result<Body, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > limit {
            return Ok(Body::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Body::Whole(body))
}

fn decode<T: DeserializeOwned>(answer: &Answer, operation: &'static Operation) -> Result<T, Error> {
    let misfit = |what: String| Error::misfit(operation, answer.status, &answer.headers, what);
    let Body::Whole(body) = &answer.body else {
        return Err(misfit("it is longer than the client reads; see `ClientBuilder::max_response_size`".to_owned()));
    };
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        misfit(describe(&path, error.inner(), answer.headers.get(CONTENT_TYPE)))
    })?;
    deserializer.end().map_err(|_| misfit("something follows the JSON in it".to_owned()))?;
    Ok(value)
}

/// Why a body did not decode. serde's own text quotes the value, which may be a secret, so only what it expected is
/// taken from it.
fn describe(path: &str, error: &serde_json::Error, content_type: Option<&HeaderValue>) -> String {
    if !error.is_data() {
        let kind = content_type.and_then(|value| value.to_str().ok()).map_or("no content type", essence);
        return format!("it is not JSON (it says that it is {kind}; line {}, column {})", error.line(), error.column());
    }
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    let fault = if text.starts_with("missing field ") {
        text.to_owned()
    } else if let Some((_, expected)) = text.rsplit_once(", expected ").filter(|_| text.starts_with("invalid ")) {
        format!("expected {expected}")
    } else {
        "another shape than the document describes".to_owned()
    };
    match path {
        "." => fault,
        path => format!("at `{path}`: {fault}"),
    }
}

/// A content type without its parameters.
pub(crate) fn essence(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or(content_type).trim()
}

/// The id that the service gave the request, for its support.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    headers.get("x-request-id").and_then(|value| value.to_str().ok()).map(str::to_owned)
}
