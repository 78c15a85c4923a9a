//! What can go wrong with a call.

mod local;
pub(crate) mod refusal;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::http::decode::media_type;
use crate::http::operation::Operation;
use crate::http::redact::Redactor;
use crate::http::retry;
use crate::{ErrorCode, types};
use refusal::Refusal;

/// Why a call failed, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service answered with a status that is not a documented success: a refusal, a fault of its own, or a
    /// redirect, which the client does not follow.
    Api,
    /// The service was never reached, so nothing was sent.
    Connect,
    /// The call took longer than it may.
    Timeout,
    /// The connection broke before the answer was complete.
    Transport,
    /// The service answered with a success that does not fit the document. What was asked for has happened.
    Decode,
    /// The request was refused before it was sent: a value is missing or does not fit.
    Request,
    /// A local file or stream could not be opened, read or written. The source of the error is the
    /// [`io::Error`](std::io::Error).
    Io,
    /// The client cannot be built like this.
    Config,
}

/// Why a call failed.
///
/// It tells what happened and what to do about it. It holds what the service says in the body's text
/// ([`message`](Self::message)) and never the rest of the body, header values, the URL or a secret, neither in
/// `Display` nor in `Debug` nor in its source.
///
/// ```no_run
/// # async fn example(client: &postproxy::Client) {
/// match client.create_profile_group().body("New Client Project").send().await {
///     Ok(group) => println!("made {}", group.id),
///     Err(error) if error.is_permission_denied() => println!("this key may not: {error}"),
///     Err(error) if error.may_have_taken_effect() => println!("look before you try again: {error}"),
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<Failure>);

/// What an [`Error`] holds.
struct Failure {
    kind: ErrorKind,
    operation: Option<Operation>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    /// Whether the call may have taken effect, over all its attempts.
    effect: bool,
    /// What happened, in our words.
    what: String,
    /// What the service says.
    message: Option<String>,
    code: Option<ErrorCode>,
    body: Option<types::ErrorResponse>,
    refusal: Option<&'static Refusal>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Failure {
    fn new(kind: ErrorKind, what: String) -> Self {
        Self {
            kind,
            operation: None,
            status: None,
            request_id: None,
            retry_after: None,
            effect: false,
            what,
            message: None,
            code: None,
            body: None,
            refusal: None,
            source: None,
        }
    }
}

impl Error {
    fn new(failure: Failure) -> Self {
        Self(Box::new(failure))
    }

    pub(crate) fn config(what: String) -> Self {
        Self::new(Failure::new(ErrorKind::Config, what))
    }

    /// A value of the request is missing or does not fit.
    pub(crate) fn unfit(what: String) -> Self {
        Self::new(Failure::new(ErrorKind::Request, what))
    }

    /// The values fit, and no request could be made of them all the same.
    pub(crate) fn unbuildable(error: reqwest::Error) -> Self {
        let what = "the values do not make a request".to_owned();
        Self::new(Failure { source: Some(error.without_url().into()), ..Failure::new(ErrorKind::Request, what) })
    }

    pub(crate) fn no_http_client(error: reqwest::Error) -> Self {
        let what = "the HTTP client cannot be set up".to_owned();
        Self::new(Failure { source: Some(error.without_url().into()), ..Failure::new(ErrorKind::Config, what) })
    }

    /// There is no answer, or no whole one.
    pub(crate) fn lost(operation: &Operation, error: reqwest::Error) -> Self {
        let (kind, what) = if error.is_connect() {
            (ErrorKind::Connect, "the service was not reached, so nothing was sent; check the base URL and the network")
        } else if error.is_timeout() {
            (
                ErrorKind::Timeout,
                "there was no whole answer in time; see `ClientBuilder::timeout` and `attempt_timeout`",
            )
        } else if error.is_builder() {
            (ErrorKind::Request, "the values do not make a request")
        } else {
            (ErrorKind::Transport, "the connection broke before the answer was complete")
        };
        // The error would print the URL, with ids and query.
        Self::of(operation, Failure { source: Some(error.without_url().into()), ..Failure::new(kind, what.to_owned()) })
    }

    /// The answer is a documented success that does not fit the document, or not what was asked for.
    pub(crate) fn misfit(operation: &Operation, what: String) -> Self {
        Self::of(operation, Failure::new(ErrorKind::Decode, what))
    }

    /// The caller waited for something, and it did not come in time.
    pub(crate) fn gave_up(what: String) -> Self {
        Self::new(Failure::new(ErrorKind::Timeout, what))
    }

    /// The answer is not a documented success.
    pub(crate) fn answered(
        operation: &Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        redactor: &Redactor,
    ) -> Self {
        let mut json: Option<Value> = serde_json::from_slice(body).ok();
        json.iter_mut().for_each(|json| redactor.json(json));
        let message = json.as_ref().and_then(message);
        let code = json.as_ref().and_then(|json| json.get("error_code")?.as_str()).map(ErrorCode::from);
        let refusal =
            refusal::find(&operation.id, status.as_u16(), message.as_deref(), code.as_ref().map(ErrorCode::as_str));
        let what = if status.is_redirection() {
            "it points elsewhere, and the client does not follow; check the base URL".to_owned()
        } else {
            format!("there is no text of the service in the answer ({} bytes, {})", body.len(), media_type(headers))
        };
        let failure = Failure {
            status: Some(status),
            request_id: request_id(headers),
            message,
            code,
            body: json.and_then(|json| serde_json::from_value(json).ok()),
            refusal,
            ..Failure::new(ErrorKind::Api, what)
        };
        Self::of(operation, failure)
    }

    /// The service answered with a success, and said in it that there was none.
    pub(crate) fn unsuccessful(operation: &Operation) -> Self {
        let what = "the answer says that it did not succeed (`success` is false), and not why".to_owned();
        Self::new(Failure { operation: Some(operation.clone()), ..Failure::new(ErrorKind::Api, what) })
    }

    fn of(operation: &Operation, failure: Failure) -> Self {
        let effect = retry::may_have_taken_effect(operation, failure.kind, failure.status);
        Self::new(Failure { operation: Some(operation.clone()), effect, ..failure })
    }

    pub(crate) fn with_answer(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id(headers);
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    /// Adds what the caller of a workflow can do about it.
    pub(crate) fn with_hint(mut self, hint: &str) -> Self {
        let text = self.0.message.as_mut().unwrap_or(&mut self.0.what);
        *text = format!("{}; {hint}", text.trim_end_matches('.'));
        self
    }

    /// What is known of the effect when the attempts before this one are counted in.
    pub(crate) fn set_effect(&mut self, effect: bool) {
        self.0.effect = effect;
    }

    /// Why the call failed, in one word.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, whenever there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The `error_code` of the answer. Only some refusals of `initialize_connection` have one.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.0.code.as_ref()
    }

    /// What the service says, in its own words; nothing where the answer holds no text of the service, as the page of a
    /// gateway.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// What to do about it, for a refusal that the document describes.
    pub fn help(&self) -> Option<&str> {
        self.0.refusal.map(|refusal| refusal.remedy)
    }

    /// The id that the service gave the request (`X-Request-Id`), for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the service asks to wait (`Retry-After`, in seconds or as a date), counted from the answer.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The body of the answer, where it has the documented shape.
    pub fn body(&self) -> Option<&types::ErrorResponse> {
        self.0.body.as_ref()
    }

    /// Whether what was asked for may have happened in spite of the error, over all attempts of the call.
    ///
    /// Never for a read. For a write: not when it never got a connection, and not when it was refused (4xx, but for
    /// 408), unless an attempt before that was lost. Otherwise yes, as after a time-out, a broken connection, a 5xx or
    /// a success that does not decode: look before you repeat the call.
    pub fn may_have_taken_effect(&self) -> bool {
        self.0.effect
    }

    /// Whether the failure is of a kind that passes (no connection, a time-out, 408, 429, 502, 503, 504), and to repeat
    /// the call is safe because it cannot have taken effect.
    pub fn is_retryable(&self) -> bool {
        retry::is_passing(self.0.kind, self.0.status) && !self.may_have_taken_effect()
    }

    /// Whether the service did not accept the API key: a 401 without a code. A 401 with one speaks of the credentials
    /// of a social account.
    pub fn is_invalid_api_key(&self) -> bool {
        self.is(StatusCode::UNAUTHORIZED) && self.0.code.is_none()
    }

    /// Whether there is no such thing, or none that the API key can see (404).
    pub fn is_not_found(&self) -> bool {
        self.is(StatusCode::NOT_FOUND)
    }

    /// Whether there were too many calls (429).
    pub fn is_rate_limited(&self) -> bool {
        self.is(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the call took longer than it may.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether this is a documented refusal that answers a question of the caller.
    pub(crate) fn answers(&self, predicate: &str) -> bool {
        self.0.refusal.is_some_and(|refusal| refusal.predicate == Some(predicate))
    }

    fn is(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Api && self.0.status == Some(status)
    }
}

/// The header with the id that the service gave the request.
pub(crate) const REQUEST_ID: &str = "x-request-id";

/// The id that the service gave the request, for its support.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    headers.get(REQUEST_ID).and_then(|value| value.to_str().ok()).filter(|id| !id.is_empty()).map(str::to_owned)
}

/// The service's text in a body. Of an answer that has both, `message` says more than `error`, which repeats the
/// status.
fn message(json: &Value) -> Option<String> {
    let text = |key: &str| json.get(key).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned);
    let list = || {
        let texts: Vec<&str> = json.get("errors")?.as_array()?.iter().filter_map(Value::as_str).collect();
        Some(texts.join("; ")).filter(|text| !text.is_empty())
    };
    text("message").or_else(|| text("error")).or_else(list)
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { kind, operation, status, what, message, .. } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{}: ", operation.id)?;
        }
        match (kind, status) {
            (ErrorKind::Decode, Some(status)) => {
                write!(f, "the service answered {status}, and the answer does not fit: ")?
            }
            (_, Some(status)) => write!(f, "the service answered {status}: ")?,
            (ErrorKind::Request, None) => f.write_str("nothing was sent: ")?,
            (ErrorKind::Config, None) => f.write_str("the client cannot be built: ")?,
            _ => {}
        }
        f.write_str(message.as_ref().unwrap_or(what))?;
        match self.help() {
            Some(help) => write!(f, " ({})", help.trim_end_matches('.')),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { kind, operation, status, code, effect, .. } = &*self.0;
        let endpoint = operation.as_ref().map(|operation| format!("{} {}", operation.method, operation.path));
        f.debug_struct("Error")
            .field("kind", kind)
            .field("endpoint", &endpoint)
            .field("status", status)
            .field("code", code)
            .field("may_have_taken_effect", effect)
            .field("text", &self.to_string())
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
