//! The error of a call.

pub(crate) mod documented;
mod kind;
mod new;
mod text;

use std::error::Error as StdError;
use std::fmt::{self, Write};
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName};

use crate::http::operation::Operation;
use crate::http::redact::Redactor;
use crate::http::retry;
use crate::types;
use crate::types::ErrorCode;
use documented::Documented;

pub use kind::ErrorKind;

/// The error of a call.
///
/// It has the text of the service ([`message`](Self::message)), and the remedy of a documented error ([`help`](Self::help)).
/// Neither `Display` nor `Debug` contains header values, the URL or a secret, and both print one line. Nor does the
/// [source](std::error::Error::source), unless it is the error of a stream that the caller has opened.
///
/// ```no_run
/// # async fn example(client: &postproxy::Client) {
/// match client.profile_groups().create("New Client Project").await {
///     Ok(group) => println!("created {}", group.id),
///     Err(error) if error.is_permission_denied() => println!("use a key with full access: {error}"),
///     Err(error) if error.may_have_taken_effect() => println!("check the list before you send it again: {error}"),
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<Operation>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    /// Whether an attempt may have been executed.
    effect: bool,
    /// Whether the service proved that it did not process the request.
    is_unprocessed: bool,
    /// What happened, in the words of this crate.
    what: String,
    /// What to do about it, in the words of this crate.
    hint: Option<String>,
    /// The text of the service.
    message: Option<String>,
    code: Option<ErrorCode>,
    body: Option<types::ErrorResponse>,
    raw_body: Option<String>,
    documented: Option<&'static Documented>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            status: None,
            request_id: None,
            retry_after: None,
            effect: false,
            is_unprocessed: false,
            what: what.into(),
            hint: None,
            message: None,
            code: None,
            body: None,
            raw_body: None,
            documented: None,
            source: None,
        }))
    }

    fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    /// Adds the operation, which decides whether the call may have taken effect.
    pub(crate) fn of_operation(mut self, operation: &Operation) -> Self {
        self.0.effect = retry::may_have_taken_effect(operation, self.0.kind, self.0.status);
        self.0.operation = Some(operation.clone());
        self
    }

    /// Adds the operation of a call that was not sent.
    pub(crate) fn unsent(mut self, operation: &Operation) -> Self {
        self.0.operation = Some(operation.clone());
        self
    }

    pub(crate) fn with_response(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id(headers).map(str::to_owned);
        self
    }

    pub(crate) fn with_raw_body(mut self, body: Option<String>) -> Self {
        self.0.raw_body = body;
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    /// Adds a remedy to the text.
    pub(crate) fn with_hint(mut self, hint: &str) -> Self {
        self.0.hint = Some(match self.0.hint.take() {
            Some(other) => format!("{other}; {hint}"),
            None => hint.to_owned(),
        });
        self
    }

    /// Removes the source if it quotes a secret, as the reason of a closed connection can, and redacts the text that has a part of it.
    pub(crate) fn without_secret_source(mut self, redactor: &Redactor) -> Self {
        let mut source = self.source();
        let mut has_secret = false;
        while let Some(cause) = source.filter(|_| !has_secret) {
            has_secret = redactor.finds(&format!("{cause} {cause:?}"));
            source = cause.source();
        }
        if has_secret {
            self.0.source = None;
            self.0.what = redactor.text(&self.0.what).into_owned();
        }
        self
    }

    /// Returns whether the service proved that it did not process the request.
    pub(crate) fn is_unprocessed(&self) -> bool {
        self.0.is_unprocessed
    }

    /// Sets whether the call may have taken effect, counting in the attempts before this one.
    pub(crate) fn set_effect(&mut self, effect: bool) {
        self.0.effect = effect;
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// Returns the `error_code` of the response. Only some error responses have one.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.0.code.as_ref()
    }

    /// Returns the text of the service: the most useful one, if the response has several. `None` if it has none, such as the
    /// page of a gateway.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Returns the remedy, if the document describes the error. It addresses the developer: a user of your program needs a text of
    /// your own.
    pub fn help(&self) -> Option<&str> {
        self.0.documented.map(|documented| documented.remedy)
    }

    /// Returns the `X-Request-Id` of the response. The service's support can find the request by it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the `Retry-After` of the response, as the time from the response on.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the body of the error response, if it is JSON of the documented shape. All of its properties are optional.
    pub fn body(&self) -> Option<&types::ErrorResponse> {
        self.0.body.as_ref()
    }

    /// Returns the body of a success that did not decode, so that an id in it is not lost. The call's secrets are redacted.
    pub fn raw_body(&self) -> Option<&str> {
        self.0.raw_body.as_deref()
    }

    /// Returns whether the service may have executed the call in spite of the error, in any of its attempts. If so, check the
    /// state of the service before you send the call again.
    ///
    /// | error | may have taken effect |
    /// |---|---|
    /// | of a read | no |
    /// | no connection, an invalid argument, an HTTP/2 stream that the service did not process | no |
    /// | 4xx, but for 408 | no, unless an earlier attempt of the call may have |
    /// | a timeout, a broken connection, 408, 5xx, a success that does not decode | yes |
    pub fn may_have_taken_effect(&self) -> bool {
        self.0.effect
    }

    /// Returns whether the failure is transient (no connection, a timeout, 408, 429, 502, 503, 504) and the call can be sent
    /// again because it cannot have taken effect.
    pub fn is_retryable(&self) -> bool {
        retry::is_transient(self.0.kind, self.0.status) && !self.may_have_taken_effect()
    }

    /// Returns whether the service rejected the API key: a 401 of the service without an error code. A 401 with a code is
    /// about the credentials of a social account.
    pub fn is_invalid_api_key(&self) -> bool {
        self.is_of_service(StatusCode::UNAUTHORIZED) && self.0.code.is_none()
    }

    /// Returns whether the object does not exist, or the API key has no access to it: a 404 of the service. For a 404 of a
    /// gateway it returns false.
    pub fn is_not_found(&self) -> bool {
        self.is_of_service(StatusCode::NOT_FOUND)
    }

    /// Returns whether the response is a 429, from the service or a gateway.
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::Api && self.0.status == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns whether an attempt or the call timed out.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether this is a documented error of a predicate.
    pub(crate) fn has_predicate(&self, predicate: &str) -> bool {
        self.0.documented.is_some_and(|documented| documented.predicate == Some(predicate))
    }

    /// Whether the response has a status and a text of the service.
    fn is_of_service(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Api && self.0.status == Some(status) && self.0.message.is_some()
    }
}

/// The header with the id of the request.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Returns the id of the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(REQUEST_ID).and_then(|value| value.to_str().ok()).filter(|id| !id.is_empty())
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, operation, status, what, message, hint, .. } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{}: ", operation.id)?;
        }
        match (kind, status) {
            (ErrorKind::Decode, Some(status)) => {
                write!(f, "the service returned {status}, and the response does not match the document: ")?
            }
            (_, Some(status)) => write!(f, "the service returned {status}: ")?,
            (ErrorKind::Request, None) => f.write_str("nothing was sent: ")?,
            (ErrorKind::Config, None) => f.write_str("the client cannot be built: ")?,
            _ => {}
        }
        let text = message.as_ref().unwrap_or(what);
        match hint {
            Some(hint) => write!(f, "{}; {hint}", OneLine(text.trim_end_matches('.')))?,
            None => write!(f, "{}", OneLine(text))?,
        }
        match self.help() {
            Some(help) => write!(f, " ({})", help.trim_end_matches('.')),
            None => Ok(()),
        }
    }
}

/// A text without control characters, so that a text of the service adds no line to a log and changes no terminal.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| f.write_char(if c.is_control() { ' ' } else { c }))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, operation, status, code, effect, .. } = &*self.0;
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
        self.0.source.as_ref().map(|source| &**source as _)
    }
}
