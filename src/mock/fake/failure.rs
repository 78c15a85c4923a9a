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
/// let half = Failure::cut_answer();
/// let slow = Failure::trickle_answer(8, Duration::from_millis(20));
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
    /// The request is carried out, and this becomes of the answer's body.
    Spoil(Pace),
}

/// How the body of an answer goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Pace {
    /// At once, and all of it.
    #[default]
    Whole,
    /// Half of it, and then the connection ends.
    Half,
    /// So many bytes at a time, with a pause before each but the first.
    Slow { bytes: usize, pause: Duration },
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

    /// The connection ends in the middle of the answer's body, after the request was carried out. What was sent promises
    /// the whole of it: the status and the headers are those of an answer that arrives.
    pub fn cut_answer() -> Self {
        Self { kind: Kind::Spoil(Pace::Half) }
    }

    /// The request is carried out, and the body of the answer comes so many bytes at a time (one at least), with a pause
    /// before each but the first, as over a bad line. Nothing of it is lost.
    pub fn trickle_answer(bytes: usize, pause: Duration) -> Self {
        Self { kind: Kind::Spoil(Pace::Slow { bytes: bytes.max(1), pause }) }
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
