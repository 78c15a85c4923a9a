//! Failures that a test orders.

use std::time::Duration;

/// How the next calls are to fail; see [`FakePostProxy::fail_next`](super::FakePostProxy::fail_next).
///
/// A status alone does: `fake.fail_next(2, 503)`.
///
/// ```
/// use std::time::Duration;
/// use postproxy::mock::Failure;
///
/// let limited = Failure::status(429).retry_after(Duration::from_secs(1));
/// let gateway = Failure::status(502).html("<h1>Bad gateway</h1>");
/// let cut = Failure::drop_connection();
/// let lost = Failure::lose_answer();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub(super) kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Status {
        status: u16,
        retry_after: Option<Duration>,
        html: Option<String>,
    },
    /// The request is not carried out, and nothing is answered.
    DropConnection,
    /// The request is carried out, and nothing is answered.
    LoseAnswer,
}

impl Failure {
    /// An answer with this status, and with the body that the document shows for it where it shows one. The request is
    /// not carried out.
    pub fn status(status: u16) -> Self {
        Self { kind: Kind::Status { status, retry_after: None, html: None } }
    }

    /// The connection ends without an answer, and the request is not carried out.
    pub fn drop_connection() -> Self {
        Self { kind: Kind::DropConnection }
    }

    /// The connection ends without an answer, after the request was carried out: the case in which a write must not
    /// happen twice.
    pub fn lose_answer() -> Self {
        Self { kind: Kind::LoseAnswer }
    }

    /// Adds `Retry-After`, in whole seconds. Only an answer with a status has one.
    #[must_use]
    pub fn retry_after(mut self, delay: Duration) -> Self {
        if let Kind::Status { retry_after, .. } = &mut self.kind {
            *retry_after = Some(delay);
        }
        self
    }

    /// Answers with a page, as a gateway does, and not with JSON.
    #[must_use]
    pub fn html(mut self, page: impl Into<String>) -> Self {
        if let Kind::Status { html, .. } = &mut self.kind {
            *html = Some(page.into());
        }
        self
    }
}

impl From<u16> for Failure {
    fn from(status: u16) -> Self {
        Self::status(status)
    }
}
