//! An answer of the service in memory, and those for which no source has a text.

use serde_json::{Value, json};

use super::document::Operation;

/// A status, headers and a body.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn json(status: u16, body: &Value) -> Self {
        let headers = vec![("content-type", "application/json".to_owned())];
        Self { status, headers, body: body.to_string() }
    }

    /// A page. It brings nothing from elsewhere, runs no script, is framed by nobody and kept by nobody.
    pub(super) fn page(status: u16, html: String) -> Self {
        let policy =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";
        let headers = vec![
            ("content-type", "text/html; charset=utf-8".to_owned()),
            ("content-security-policy", policy.to_owned()),
            ("x-content-type-options", "nosniff".to_owned()),
            ("referrer-policy", "no-referrer".to_owned()),
            ("cache-control", "no-store".to_owned()),
        ];
        Self { status, headers, body: html }
    }

    /// Sends the browser elsewhere, with GET whatever it came with.
    pub(super) fn see_other(location: String) -> Self {
        let headers = vec![("location", location), ("referrer-policy", "no-referrer".to_owned())];
        Self { status: 303, headers, body: String::new() }
    }

    pub(super) fn with(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(super) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// What the service in memory says in its own words, where no source tells those of the service. Each text says who
/// speaks, so that nobody takes it for the service's.
pub(super) mod own {
    use super::*;

    fn answer(status: u16, text: &str) -> Answer {
        Answer::json(status, &json!({ "error": format!("FakePostProxy: {text}") }))
    }

    /// A request that the document does not allow. It is answered with 422, by which the service refuses what it cannot
    /// use, or with 400 by an operation that does not document that.
    pub(in super::super) fn unfit(operation: &Operation, what: &str) -> Answer {
        let status = if operation.declares(422) { 422 } else { 400 };
        answer(status, &format!("the document does not allow this request: {what}"))
    }

    /// The status is the document's, the text is published nowhere.
    pub(in super::super) fn key_in_use() -> Answer {
        answer(409, "a request with this Idempotency-Key is still being worked on")
    }

    /// Likewise.
    pub(in super::super) fn key_of_another_request() -> Answer {
        answer(422, "this Idempotency-Key was used with another request before")
    }

    pub(in super::super) fn nowhere(path: &str) -> Answer {
        answer(404, &format!("the document has no operation with the path {path}"))
    }

    pub(in super::super) fn other_methods(methods: &[&str]) -> Answer {
        let methods = methods.join(", ");
        answer(405, &format!("the document has this path with {methods} only")).with("allow", methods)
    }

    /// An operation that the service in memory does not know, and for which the document shows no success.
    pub(in super::super) fn no_example(operation: &Operation) -> Answer {
        answer(501, &format!("the document has no example of a success of `{}`; add one to it", operation.id))
    }

    pub(in super::super) fn ordered(status: u16) -> Answer {
        answer(status, "this failure was ordered by the test")
    }

    pub(in super::super) fn bad_control(status: u16, what: &str) -> Answer {
        answer(status, what)
    }
}
