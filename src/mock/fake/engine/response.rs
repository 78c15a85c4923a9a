//! A response of the fake, and the texts for which no source has the service's own.

use bytes::Bytes;
use serde_json::{Value, json};

use super::operation::Operation;

/// A status, headers and a body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Response {
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::bytes(status, body.to_string()).with("content-type", "application/json")
    }

    /// Creates a response without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new() }
    }

    pub(crate) fn bytes(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    /// Creates a page. It loads nothing, runs no script, and is neither framed nor cached.
    pub(crate) fn page(status: u16, html: String) -> Self {
        let policy =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";
        Self::bytes(status, html)
            .with("content-type", "text/html; charset=utf-8")
            .with("content-security-policy", policy)
            .with("x-content-type-options", "nosniff")
            .with("referrer-policy", "no-referrer")
            .with("cache-control", "no-store")
    }

    /// Redirects the browser with GET, whatever the method of the request was.
    pub(crate) fn see_other(location: &str) -> Self {
        Self::empty(303).with("location", location).with("referrer-policy", "no-referrer")
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Texts of the fake itself, where no source has those of the service. Each begins with `FakePostProxy:`, so that nobody
/// takes it for the service's.
pub(crate) mod own {
    use super::*;

    pub(crate) fn text(text: &str) -> String {
        format!("FakePostProxy: {text}")
    }

    pub(crate) fn error(status: u16, text: &str) -> Response {
        Response::json(status, &json!({ "error": self::text(text) }))
    }

    /// Rejects a request that is invalid by the document: with 422, as the service does, or with 400 if the operation does
    /// not document 422.
    pub(crate) fn invalid(operation: &Operation, what: &str) -> Response {
        error(status_of_invalid(operation), &format!("the document does not allow this request: {what}"))
    }

    /// Rejects a request likewise, for several reasons, of which each is a text of the service or of the fake.
    pub(crate) fn invalid_for(operation: &Operation, reasons: &[String]) -> Response {
        Response::json(status_of_invalid(operation), &json!({ "errors": reasons }))
    }

    fn status_of_invalid(operation: &Operation) -> u16 {
        if operation.declares(422) { 422 } else { 400 }
    }

    /// The status is documented, the text is published nowhere.
    pub(crate) fn key_in_flight() -> Response {
        error(409, "a request with this Idempotency-Key is still in flight")
    }

    /// Likewise.
    pub(crate) fn key_of_another_request() -> Response {
        error(422, "this Idempotency-Key was used with another request before")
    }

    pub(crate) fn unknown_path(path: &str) -> Response {
        error(404, &format!("the document has no operation with the path {path}"))
    }

    pub(crate) fn other_methods(methods: &[&str]) -> Response {
        let methods = methods.join(", ");
        error(405, &format!("the document has this path with {methods} only")).with("allow", methods)
    }

    /// Rejects an operation without a behavior, a fixture and an example.
    pub(crate) fn no_example(operation: &Operation) -> Response {
        error(501, &format!("the document has no example of a success of `{}`; add one to it", operation.id))
    }

    pub(crate) fn ordered(status: u16) -> Response {
        error(status, "this failure was ordered by the test")
    }
}
