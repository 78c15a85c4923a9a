//! What happens between a request that is ready and its answer: the one place where the client meets the network.
//!
//! `call` is the call, with its repetitions and its deadline, and `attempt` one exchange of it.

use std::time::{Duration, SystemTime};

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Request, Response, StatusCode};
use serde::de::DeserializeOwned;
use tokio::time::{Instant, sleep};

use crate::decode::decode;
use crate::operation::Operation;
use crate::redact::Redactor;
use crate::retry::{self, Situation};
use crate::trace::Span;
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
    operation: &Operation,
    timeout: Option<Duration>,
) -> Result<ResponseValue<T>, Error> {
    let span = Span::new(operation);
    let answer = span.record(call(client, request, operation, timeout, &span)).await?;
    let value = span.decoded(|| decode(&answer, operation))?;
    Ok(ResponseValue::new(value, answer.status, answer.headers))
}

/// Makes a call whose success holds nothing.
#[allow(dead_code, reason = "whether an operation answers with nothing is up to the document")]
pub(crate) async fn send_empty(
    client: &Client,
    request: Request,
    operation: &Operation,
    timeout: Option<Duration>,
) -> Result<ResponseValue<()>, Error> {
    let span = Span::new(operation);
    let answer = span.record(call(client, request, operation, timeout, &span)).await?;
    Ok(ResponseValue::new((), answer.status, answer.headers))
}

/// An answer with the status of a success.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// What was read of a body.
pub(crate) enum Body {
    Whole(Vec<u8>),
    /// It is longer than the client reads.
    TooLong,
}

async fn call(
    client: &Client,
    mut request: Request,
    operation: &Operation,
    timeout: Option<Duration>,
    span: &Span,
) -> Result<Answer, Error> {
    let settings = &client.inner;
    prepare(client, &mut request, operation)?;
    let redactor = Redactor::new(client, &request, operation);
    let repeatable = operation.is_read() || request.headers().contains_key(IDEMPOTENCY_KEY);
    let (started, timeout) = (Instant::now(), timeout.unwrap_or(settings.timeout));
    // Whether an attempt that failed may have taken effect, whatever becomes of those after it.
    let mut effect = false;
    let mut number = 1;
    loop {
        let next = request.try_clone();
        let left = timeout.saturating_sub(started.elapsed());
        *request.timeout_mut() = Some(left.min(settings.attempt_timeout));
        let mut error = match attempt(client, request, operation, &redactor).await {
            Ok(answer) => {
                settings.budget.earn();
                span.answered(number, answer.status, &answer.headers);
                return Ok(answer);
            }
            Err(error) => error,
        };
        let situation = Situation { repeatable, in_flight: effect };
        effect |= error.may_have_taken_effect();
        error.set_effect(effect);
        let worth = retry::is_worth_another(situation, error.kind(), error.status());
        let left = timeout.saturating_sub(started.elapsed());
        let delay = settings.retry.delay(number, error.retry_after(), left, fastrand::f64()).filter(|_| worth);
        // The budget is asked last, so that what is not repeated anyway costs nothing.
        let (Some(delay), Some(next)) = (delay, next) else { return Err(span.failed(number, error)) };
        if !settings.budget.take() {
            return Err(span.failed(number, error));
        }
        span.repeats(number, &error, delay);
        sleep(delay).await;
        request = next;
        number += 1;
    }
}

/// Adds what every request of the client carries.
fn prepare(client: &Client, request: &mut Request, operation: &Operation) -> Result<(), Error> {
    let headers = request.headers_mut();
    headers.insert(AUTHORIZATION, client.inner.authorization.clone());
    headers.insert(USER_AGENT, user_agent());
    if operation.idempotency_key && !headers.contains_key(IDEMPOTENCY_KEY) {
        // One key a call: every attempt is sent with it.
        let key = uuid::Uuid::new_v4().to_string();
        headers.insert(IDEMPOTENCY_KEY, crate::request::header(IDEMPOTENCY_KEY.as_str(), &key)?);
    }
    Ok(())
}

/// Sends a request once and reads the answer.
async fn attempt(
    client: &Client,
    request: Request,
    operation: &Operation,
    redactor: &Redactor,
) -> Result<Answer, Error> {
    let response = client.client.execute(request).await.map_err(|error| Error::lost(operation, error))?;
    let (status, mut headers) = (response.status(), response.headers().clone());
    redactor.request_id(&mut headers);
    let body = read(response, client.inner.max_response_size).await;
    if operation.is_success(status) {
        let body = body.map_err(|error| Error::lost(operation, error).with_answer(status, &headers))?;
        return Ok(Answer { status, headers, body });
    }
    // The status says it all when there is no more to be had.
    let body = match body {
        Ok(Body::Whole(body)) => body,
        Ok(Body::TooLong) | Err(_) => Vec::new(),
    };
    let error = Error::answered(operation, status, &headers, &body, redactor);
    Err(error.with_retry_after(retry::retry_after(&headers, SystemTime::now())))
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
