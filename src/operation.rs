//! What the document says of an operation.

/// One operation, as the generated code names it to the transport.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The operationId.
    pub(crate) id: &'static str,
    pub(crate) method: reqwest::Method,
    /// The path as a template, so that nothing that names it names an id.
    pub(crate) path: &'static str,
    /// The documented statuses of a success.
    pub(crate) successes: &'static [u16],
    /// Whether the document declares the header `Idempotency-Key`.
    pub(crate) idempotency_key: bool,
}

impl Operation {
    /// Whether a call changes nothing at the service, so that it may be repeated at will.
    pub(crate) fn is_read(&self) -> bool {
        self.method.is_safe()
    }
}
