//! What the document says of an operation.

use std::borrow::Cow;

/// One operation, as the generated code names it to the transport.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// The operationId.
    pub(crate) id: Cow<'static, str>,
    pub(crate) method: reqwest::Method,
    /// The path as a template, so that nothing that names it names an id.
    pub(crate) path: Cow<'static, str>,
    pub(crate) successes: Successes,
    /// Whether the document declares the header `Idempotency-Key`.
    pub(crate) idempotency_key: bool,
}

/// The statuses of a success.
#[derive(Clone, Debug)]
pub(crate) enum Successes {
    /// Those that the document lists.
    Listed(&'static [u16]),
    /// Every 2xx, where there is no document.
    Any,
}

impl Operation {
    /// Whether a call changes nothing at the service, so that it may be repeated at will.
    pub(crate) fn is_read(&self) -> bool {
        self.method.is_safe()
    }

    pub(crate) fn is_success(&self, status: reqwest::StatusCode) -> bool {
        match self.successes {
            Successes::Listed(listed) => listed.contains(&status.as_u16()),
            Successes::Any => status.is_success(),
        }
    }
}
