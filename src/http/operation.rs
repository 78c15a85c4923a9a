//! The description of an operation.

use std::borrow::Cow;

use super::bounds::Bound;

/// An operation as the generated code describes it to the transport.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The operationId.
    pub(crate) id: Cow<'static, str>,
    pub(crate) method: reqwest::Method,
    /// The path as a template, so that a log of it has no id.
    pub(crate) path: Cow<'static, str>,
    /// Whether the document declares the header `Idempotency-Key`.
    pub(crate) idempotency_key: bool,
    /// Whether the API key is sent. It is not if the document has `security: []`.
    pub(crate) authenticated: bool,
    /// The query parameters that the client may hold a default for.
    pub(crate) defaults: &'static [&'static str],
    /// The properties of the request body that are secrets, at any depth.
    pub(crate) secrets: &'static [&'static str],
    /// The bounds of the parameters that have any.
    pub(crate) bounds: &'static [Bound],
}

impl Operation {
    /// Returns whether a call has no side effects, so that it can be retried.
    pub(crate) fn is_read(&self) -> bool {
        self.method.is_safe()
    }
}
