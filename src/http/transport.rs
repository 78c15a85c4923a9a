//! What happens between a request that can be made and its answer: the one place where the client meets the network.
//!
//! `exchange` is the call, with its repetitions and its deadline, and `attempt` one exchange of it.

use std::time::{Duration, SystemTime};

use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Request, Response};
use tokio::time::{Instant, sleep};

use crate::http::answer::{Answer, Body, Received};
use crate::http::operation::Operation;
use crate::http::random;
use crate::http::redact::Redactor;
use crate::http::retry::{self, Situation};
use crate::http::trace::Span;
use crate::{Client, Error, Secret};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Makes the request of a call, the same each time. A call makes it anew for each attempt: reqwest does not give back
/// what it was given to send, and nearly every copy would be made for a repetition that never comes.
pub(crate) type Prepare<'a> = dyn Fn() -> Result<Request, Error> + Send + Sync + 'a;

/// Makes a call. `passwords` are those that its request holds. The answer has the status of a success.
pub(crate) async fn exchange<'a>(
    client: &Client,
    operation: &'a Operation,
    timeout: Option<Duration>,
    passwords: Vec<Secret>,
    prepare: &Prepare<'_>,
) -> Result<Answer<'a>, Error> {
    let (span, redactor) = (Span::new(operation), Redactor::new(client, passwords));
    let received = span.record(call(client, operation, timeout, &redactor, prepare, &span)).await?;
    Ok(Answer { span, operation, received })
}

async fn call(
    client: &Client,
    operation: &Operation,
    timeout: Option<Duration>,
    redactor: &Redactor<'_>,
    prepare: &Prepare<'_>,
    span: &Span,
) -> Result<Received, Error> {
    let settings = &client.inner;
    let mut request = prepare()?;
    let key = idempotency_key(operation, &request)?;
    let repeatable = operation.is_read() || key.is_some() || request.headers().contains_key(IDEMPOTENCY_KEY);
    let (started, timeout) = (Instant::now(), timeout.unwrap_or(settings.timeout));
    let mut left = timeout;
    // Whether an attempt that failed may have taken effect, whatever becomes of those after it.
    let mut effect = false;
    let mut number = 1;
    loop {
        dress(client, &mut request, key.as_ref());
        // The limit of an attempt is the HTTP client's own already.
        if left < settings.attempt_timeout {
            *request.timeout_mut() = Some(left);
        }
        let mut error = match attempt(client, request, operation, redactor).await {
            Ok(received) => {
                settings.budget.earn();
                span.answered(number, received.status, &received.headers);
                return Ok(received);
            }
            Err(error) => error,
        };
        let situation = Situation { repeatable, in_flight: effect };
        effect |= error.may_have_taken_effect();
        error.set_effect(effect);
        let worth = retry::is_worth_another(situation, error.kind(), error.status());
        left = timeout.saturating_sub(started.elapsed());
        let delay = settings.retry.delay(number, error.retry_after(), left, random::fraction()).filter(|_| worth);
        let Some(delay) = delay else { return Err(span.failed(number, error)) };
        // The budget is asked last, so that what is not repeated anyway costs nothing.
        if !settings.budget.take() {
            return Err(span.failed(number, error));
        }
        span.repeats(number, &error, delay);
        sleep(delay).await;
        left = timeout.saturating_sub(started.elapsed());
        request = prepare()?;
        number += 1;
    }
}

/// The key that the client gives a call whose caller gave none: one a call, so that every attempt is sent with it.
fn idempotency_key(operation: &Operation, request: &Request) -> Result<Option<HeaderValue>, Error> {
    let wanted = operation.idempotency_key && !request.headers().contains_key(IDEMPOTENCY_KEY);
    let key = wanted.then(random::uuid).transpose()?;
    key.map(|key| crate::http::request::header(IDEMPOTENCY_KEY.as_str(), &key)).transpose()
}

/// Adds what every request of the client carries.
fn dress(client: &Client, request: &mut Request, key: Option<&HeaderValue>) {
    let headers = request.headers_mut();
    headers.insert(AUTHORIZATION, client.inner.authorization.clone());
    headers.insert(USER_AGENT, client.inner.user_agent.clone());
    if let Some(key) = key {
        headers.insert(IDEMPOTENCY_KEY, key.clone());
    }
}

/// Sends a request once and reads the answer.
async fn attempt(
    client: &Client,
    request: Request,
    operation: &Operation,
    redactor: &Redactor<'_>,
) -> Result<Received, Error> {
    #[cfg(not(fuzzing))]
    let mut response = client.client.execute(request).await.map_err(|error| Error::lost(operation, error))?;
    #[cfg(fuzzing)]
    let mut response = crate::fuzzing::execute(request).await;
    let (status, mut headers) = (response.status(), std::mem::take(response.headers_mut()));
    redactor.request_id(&mut headers);
    let body = read(response, client.inner.max_response_size).await;
    if operation.is_success(status) {
        let body = body.map_err(|error| Error::lost(operation, error).with_answer(status, &headers))?;
        return Ok(Received { status, headers, body });
    }
    // The status says it all when there is no more to be had.
    let body = match &body {
        Ok(Body::Whole(body)) => &body[..],
        Ok(Body::TooLong) | Err(_) => &[],
    };
    let error = Error::answered(operation, status, &headers, body, redactor);
    Err(error.with_retry_after(retry::retry_after(&headers, SystemTime::now())))
}

/// Reads a body up to a limit, whatever length it claims to have. One that comes in one piece is not copied.
async fn read(mut response: Response, limit: usize) -> Result<Body, reqwest::Error> {
    let claimed = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let first = response.chunk().await?.unwrap_or_default();
    if first.len() > limit {
        return Ok(Body::TooLong);
    }
    let Some(mut next) = response.chunk().await? else { return Ok(Body::Whole(first)) };
    let mut body = Vec::with_capacity(claimed.min(limit));
    body.extend_from_slice(&first);
    loop {
        if next.len() > limit - body.len() {
            return Ok(Body::TooLong);
        }
        body.extend_from_slice(&next);
        match response.chunk().await? {
            Some(chunk) => next = chunk,
            None => return Ok(Body::Whole(body.into())),
        }
    }
}
