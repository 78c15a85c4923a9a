//! The errors that the crate returns.

use std::error::Error as StdError;
use std::io;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::{Error, ErrorKind, documented, text};
use crate::http::decode::media_type;
use crate::http::operation::Operation;
use crate::http::redact::Redactor;
use crate::types::ErrorCode;

impl Error {
    /// The client cannot be built.
    pub(crate) fn config(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, what)
    }

    /// A value of the request is missing or invalid, so nothing is sent.
    pub(crate) fn request(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, what)
    }

    /// A local file or stream cannot be opened, read or written.
    pub(crate) fn io(what: impl Into<String>, source: io::Error) -> Self {
        Self::new(ErrorKind::Io, what).with_source(source)
    }

    /// A file cannot be opened, read or written. The text of an error that is not the system's may hold anything, such as a
    /// URL, so it is in the source of the error only.
    pub(crate) fn file(file: &str, what: &str, source: io::Error) -> Self {
        let reason = if source.raw_os_error().is_some() { source.to_string() } else { source.kind().to_string() };
        Self::io(format!("{file} {what}: {reason}"), source)
    }

    pub(crate) fn no_http_client(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let what = format!("the HTTP client cannot be set up: {}", reason(&error));
        Self::new(ErrorKind::Config, what).with_source(error)
    }

    /// The response is missing or incomplete.
    pub(crate) fn transport(operation: &Operation, error: reqwest::Error) -> Self {
        // The error would print the URL, with ids and query.
        let error = error.without_url();
        if error.is_connect() {
            let what = format!(
                "the service was not reached, so nothing was sent: {}; check the base URL and the network",
                reason(&error)
            );
            return Self::new(ErrorKind::Connect, what).with_source(error).of_operation(operation);
        }
        let (kind, what) = if error.is_timeout() {
            (
                ErrorKind::Timeout,
                "the response was not complete before the timeout; see `ClientBuilder::timeout` and `attempt_timeout`",
            )
        } else if error.is_builder() {
            (ErrorKind::Request, "the arguments do not make a valid request")
        } else {
            (ErrorKind::Transport, "the connection broke before the response was complete")
        };
        Self::new(kind, what).with_source(error).of_operation(operation)
    }

    /// The service closed the stream or the connection, and did not process the request.
    #[cfg_attr(fuzzing, allow(dead_code))]
    pub(crate) fn unprocessed(operation: &Operation, error: reqwest::Error) -> Self {
        let what = "the service closed the connection before it processed the request";
        let mut error = Self::new(ErrorKind::Transport, what).with_source(error.without_url()).unsent(operation);
        error.0.is_unprocessed = true;
        error
    }

    /// There is no response in time.
    pub(crate) fn no_response(operation: &Operation) -> Self {
        let what =
            "the response was not complete before the timeout; see `ClientBuilder::timeout` and `attempt_timeout`";
        Self::new(ErrorKind::Timeout, what).of_operation(operation)
    }

    /// No byte of an upload was sent for too long.
    #[cfg_attr(fuzzing, allow(dead_code))]
    pub(crate) fn stalled(operation: &Operation) -> Self {
        let what = "nothing of the request was sent for too long; see `ClientBuilder::attempt_timeout`";
        Self::new(ErrorKind::Timeout, what).of_operation(operation)
    }

    /// The response is a success whose body does not decode.
    pub(crate) fn undecodable(operation: &Operation, what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, what).of_operation(operation)
    }

    /// Something that the caller waited for did not happen before the deadline.
    pub(crate) fn deadline(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, what)
    }

    /// The response is not a success.
    pub(crate) fn response(
        operation: &Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        redactor: &Redactor,
    ) -> Self {
        let mut json: Option<Value> = serde_json::from_slice(body).ok();
        let code = |json: Option<&Value>| json?.get("error_code")?.as_str().map(ErrorCode::from);
        let mut texts = json.as_ref().map(text::texts).unwrap_or_default();
        // The response is recognized before it is redacted: a secret may be a word of its text.
        let listed: Vec<&str> = texts.all.iter().map(String::as_str).collect();
        let listed_code = code(json.as_ref());
        let documented =
            documented::find(&operation.id, status.as_u16(), &listed, listed_code.as_ref().map(ErrorCode::as_str));
        if let Some(json) = &mut json
            && redactor.json(json)
        {
            texts = text::texts(json);
        }
        let what = if status.is_redirection() {
            "it points elsewhere, and the client does not follow; check the base URL".to_owned()
        } else {
            let kind = media_type(headers);
            format!(
                "the response is not one of PostProxy ({} bytes, {kind}), but of a proxy or gateway perhaps; check the base URL",
                body.len()
            )
        };
        let mut error = Self::new(ErrorKind::Api, what);
        error.0.documented = documented;
        error.0.message = texts.most_useful;
        error.0.code = code(json.as_ref());
        error.0.body = json.and_then(|json| serde_json::from_value(json).ok());
        if error.0.documented.is_none() && status == StatusCode::TOO_MANY_REQUESTS {
            error = error.with_hint("wait for as long as `retry_after` says, and send fewer requests at once");
        }
        error.with_response(status, headers).of_operation(operation)
    }

    /// The response has a 2xx status and `success: false`.
    pub(crate) fn unsuccessful(operation: &Operation) -> Self {
        let what = "the response has no reason (`success` is false)";
        let mut error = Self::new(ErrorKind::Api, what);
        error.0.operation = Some(operation.clone());
        error
    }
}

/// Returns the error that caused another one, such as the certificate that is not trusted.
fn reason(error: &reqwest::Error) -> &dyn StdError {
    let mut reason: &dyn StdError = error;
    while let Some(source) = reason.source() {
        reason = source;
    }
    reason
}
