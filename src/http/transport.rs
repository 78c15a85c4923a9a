//! Sends requests. `exchange` makes a call with its retries and its deadline, and `attempt` sends one request.

use std::time::{Duration, SystemTime};

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Request, Response, Url};
use tokio::time::{Instant, sleep};

use super::body::{Payload, Progress, Watch};
use super::headers::Headers;
use super::operation::Operation;
use super::pool::Lease;
#[cfg(not(fuzzing))]
use super::protocol;
use super::random;
use super::received::{Body, Received, Success};
use super::redact::Redactor;
use super::retry::{self, RetryContext};
use super::trace::Span;
use crate::{Client, Error, Secret};

/// Stands for no timeout, because a request can change the timeout of the HTTP client but not remove it.
const UNLIMITED: Duration = Duration::from_secs(u32::MAX as u64);

/// The hint of an error that is not retried because of the budget.
pub(crate) const BUDGET_IS_SPENT: &str =
    "it is not retried, because the retry budget of the client is spent; see `RetryPolicy::budget`";

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A request that can be sent more than once.
pub(crate) struct Draft {
    pub(crate) url: Url,
    pub(crate) headers: Headers,
    pub(crate) payload: Payload,
    pub(crate) progress: Option<Progress>,
    pub(crate) timeout: Option<Duration>,
    /// The secrets in the request, without the API key.
    pub(crate) secrets: Vec<Secret>,
    pub(crate) read: Read,
}

/// How the body of a success is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Read {
    /// The transport reads all of it.
    Whole,
    /// The caller reads it as a stream.
    Stream,
}

/// Sends a call. The response has the status of a success. The draft is borrowed, because a future that owned it would hold it
/// once for each function below.
pub(crate) async fn exchange<'o>(
    client: &Client,
    operation: &'o Operation,
    draft: &mut Draft,
) -> Result<Success<'o>, Error> {
    let redactor = Redactor::new(client, std::mem::take(&mut draft.secrets));
    let span = Span::new(operation);
    let received = span.record(call(client, operation, draft, &redactor, &span)).await?;
    Ok(Success { span, operation, received, redactor })
}

async fn call(
    client: &Client,
    operation: &Operation,
    draft: &mut Draft,
    redactor: &Redactor,
    span: &Span,
) -> Result<Received, Error> {
    let settings = client.settings();
    add_headers(client, operation, &mut draft.headers)?;
    // An upload has no default deadline. It ends if no byte is sent for too long.
    let is_upload = matches!(draft.payload, Payload::Streamed(_));
    let default_timeout = if is_upload { Duration::MAX } else { settings.timeout };
    let (started, timeout) = (Instant::now(), draft.timeout.unwrap_or(default_timeout));
    let mut left = timeout;
    // Whether a failed attempt may have been executed. Later attempts do not change that.
    let mut effect = false;
    let mut number = 1;
    loop {
        let limits = Limits {
            left,
            attempt: settings.attempt_timeout,
            is_upload,
            is_download: draft.read == Read::Stream,
            size: settings.max_response_size,
        };
        let lease = settings.pool.lease();
        let mut error = match attempt(&lease, operation, draft, limits, redactor).await {
            Ok(received) => {
                settings.budget.earn(number > 1);
                span.succeeded(number, received.status, &received.headers);
                return Ok(received);
            }
            Err(error) => error.without_secret_source(redactor),
        };
        // A caller with less time than an attempt has says nothing of the connection.
        if error.is_timeout() && limits.left >= limits.attempt {
            settings.pool.renew(&lease);
        }
        let has_key = draft.headers.get(IDEMPOTENCY_KEY.as_str()).is_some();
        let context = RetryContext { is_safe_to_retry: operation.is_read() || has_key, may_be_in_flight: effect };
        effect |= error.may_have_taken_effect();
        error.set_effect(effect);
        let is_retried = error.is_unprocessed() || retry::is_retried(context, error.kind(), error.status());
        if is_retried && !draft.payload.is_replayable() {
            let error = error.with_hint("it is not retried, because a stream in its body cannot be opened again");
            return Err(span.failed(number, error));
        }
        left = timeout.saturating_sub(started.elapsed());
        let delay = settings.retry.delay(number, error.retry_after(), left, random::fraction()).filter(|_| is_retried);
        let Some(delay) = delay else { return Err(span.failed(number, error)) };
        // The budget is checked last, so that an error that is not retried anyway costs nothing.
        if !settings.budget.take() {
            let error = error.with_hint(BUDGET_IS_SPENT);
            return Err(span.failed(number, error));
        }
        span.retries(number, &error, delay);
        sleep(delay).await;
        left = timeout.saturating_sub(started.elapsed());
        number += 1;
    }
}

/// Adds the headers that do not change between attempts. A write whose operation declares an idempotency key gets one, unless
/// the caller has set it. Every attempt has the same key.
fn add_headers(client: &Client, operation: &Operation, headers: &mut Headers) -> Result<(), Error> {
    let settings = client.settings();
    if operation.authenticated {
        headers.set(AUTHORIZATION, settings.authorization.clone());
    }
    headers.set(USER_AGENT, settings.user_agent.clone());
    if operation.idempotency_key && headers.get(IDEMPOTENCY_KEY.as_str()).is_none() {
        let key = HeaderValue::from_bytes(&random::uuid_bytes()?);
        headers.set(IDEMPOTENCY_KEY, key.map_err(|_| Error::request("the idempotency key is no header".to_owned()))?);
    }
    Ok(())
}

/// The limits of an attempt.
#[derive(Clone, Copy)]
struct Limits {
    /// The time before the deadline of the call.
    left: Duration,
    /// The timeout of an attempt. For an upload, the time in which a byte must be sent.
    attempt: Duration,
    is_upload: bool,
    /// For a download, only the time until the response begins is limited.
    is_download: bool,
    /// The maximum size of a response body.
    size: usize,
}

/// Sends a request once and reads the response.
async fn attempt(
    lease: &Lease,
    operation: &Operation,
    draft: &Draft,
    limits: Limits,
    redactor: &Redactor,
) -> Result<Received, Error> {
    // Nothing is sent before the files are open, so a stream that does not open has no side effects.
    let opening = draft.payload.open(draft.progress.as_ref());
    let opened = if limits.is_upload {
        let limit = limits.left.min(limits.attempt).min(UNLIMITED);
        let Ok(opened) = tokio::time::timeout(limit, opening).await else {
            return Err(Error::deadline("a file or stream of the request did not open in time").unsent(operation));
        };
        opened
    } else {
        opening.await
    };
    let opened = opened.map_err(|error| error.of_operation(operation))?;
    let mut request = Request::new(operation.method.clone(), draft.url.clone());
    *request.headers_mut() = draft.headers.map();
    if let Some(content_type) = opened.content_type {
        request.headers_mut().insert(CONTENT_TYPE, content_type);
    }
    *request.body_mut() = opened.body;
    // The HTTP client has the timeout of an attempt, but does not distinguish uploads and downloads.
    if draft.read == Read::Stream {
        *request.timeout_mut() = Some(UNLIMITED);
    } else if limits.is_upload {
        *request.timeout_mut() = Some(limits.left.min(UNLIMITED));
    } else if limits.left < limits.attempt {
        *request.timeout_mut() = Some(limits.left);
    }
    let watch = opened.watch;
    let mut response = match send(lease, request, operation, limits, &watch).await {
        Ok(response) => response,
        // An error of a file ends the connection, and says more than the error of the connection.
        Err(error) => {
            let Some(mut of_file) = watch.take_error() else {
                let mut error = error;
                // An incomplete request is not executed.
                error.set_effect(error.may_have_taken_effect() && watch.is_complete());
                return Err(error);
            };
            of_file = of_file.of_operation(operation);
            of_file.set_effect(watch.is_complete() && !operation.is_read());
            return Err(of_file);
        }
    };
    let status = response.status();
    redactor.request_id(response.headers_mut());
    if status.is_success() && draft.read == Read::Stream {
        let headers = response.headers().clone();
        return Ok(Received { status, headers, body: Body::Stream(Box::new(response), limits.size) });
    }
    let headers = std::mem::take(response.headers_mut());
    let reading = read(response, limits.size);
    // A file has no time limit, but the response to it does.
    let body = match limits.is_upload || limits.is_download {
        true => tokio::time::timeout(limits.attempt, reading).await.map_err(|_| Error::no_response(operation)),
        false => Ok(reading.await),
    };
    let body = body.and_then(|body| body.map_err(|error| Error::transport(operation, error)));
    if status.is_success() {
        let body = body.map_err(|error| error.with_response(status, &headers))?;
        return Ok(Received { status, headers, body });
    }
    // If the body cannot be read, the error has the status only.
    let body = match &body {
        Ok(Body::Whole(body)) => &body[..],
        _ => &[],
    };
    let error = Error::response(operation, status, &headers, body, redactor);
    Err(error.with_retry_after(retry::retry_after(&headers, SystemTime::now())))
}

/// Sends a request, and aborts an upload if no byte is sent for too long.
async fn send(
    lease: &Lease,
    request: Request,
    operation: &Operation,
    limits: Limits,
    watch: &Watch,
) -> Result<Response, Error> {
    #[cfg(fuzzing)]
    {
        let _ = (lease, limits, watch, operation);
        return Ok(crate::fuzzing::execute(request).await);
    }
    #[cfg(not(fuzzing))]
    {
        let lost = |error: reqwest::Error| match protocol::is_unprocessed(&error) {
            true => Error::unprocessed(operation, error),
            false => Error::transport(operation, error),
        };
        let sent = lease.http.execute(request);
        if limits.is_download && !limits.is_upload {
            let limit = limits.left.min(limits.attempt);
            let Ok(response) = tokio::time::timeout(limit, sent).await else {
                return Err(Error::no_response(operation));
            };
            return response.map_err(lost);
        }
        if !limits.is_upload {
            return sent.await.map_err(lost);
        }
        let stalled = async {
            let mut before = 0;
            loop {
                sleep(limits.attempt).await;
                let now = watch.sent();
                if now == before {
                    return;
                }
                before = now;
            }
        };
        tokio::select! {
            response = sent => response.map_err(lost),
            () = stalled => Err(Error::stalled(operation)),
        }
    }
}

/// How many bytes are reserved for a body because of its `Content-Length`. The limit of the caller may be larger than the memory.
const MAX_RESERVED: usize = 8 * 1024 * 1024;

/// Reads a body up to a limit, whatever its declared length is. A body in one chunk is not copied.
async fn read(mut response: Response, limit: usize) -> Result<Body, reqwest::Error> {
    let claimed = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let first = response.chunk().await?.unwrap_or_default();
    if first.len() > limit {
        return Ok(Body::TooLong);
    }
    let Some(mut next) = response.chunk().await? else { return Ok(Body::Whole(first)) };
    let mut body = Vec::with_capacity(claimed.min(limit).min(MAX_RESERVED));
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
