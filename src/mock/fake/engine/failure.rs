//! Failures that a test orders.

use std::time::Duration;

/// How the next calls fail; see [`FakePostProxy::fail_next`](crate::mock::FakePostProxy::fail_next).
///
/// A status is enough: `fake.fail_next(2, 503)`.
///
/// ```
/// use std::time::Duration;
/// use postproxy::mock::Failure;
///
/// let limited = Failure::status(429).retry_after(Duration::from_secs(1));
/// let gateway = Failure::status(502).html("<h1>Bad gateway</h1>");
/// let cut = Failure::drop_connection();
/// let lost = Failure::lose_response();
/// let half = Failure::cut_response();
/// let slow = Failure::trickle_response(8, Duration::from_millis(20));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Status {
        status: u16,
        retry_after: Option<Duration>,
        html: Option<String>,
    },
    /// The request is not executed, and no response is sent.
    DropConnection,
    /// The request is executed, and no response is sent.
    LoseResponse,
    /// The request is executed, and the body of the response is sent like this.
    Spoil(Pace),
}

/// How the body of a response is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Pace {
    /// At once, and all of it.
    #[default]
    Whole,
    /// Half of it, and then the connection ends.
    Half,
    /// So many bytes at a time, with a pause before each but the first.
    Slow { bytes: usize, pause: Duration },
}

impl Failure {
    /// Responds with this status, and with the document's example for it, if there is one. The request is not executed.
    pub fn status(status: u16) -> Self {
        Self { kind: Kind::Status { status, retry_after: None, html: None } }
    }

    /// Closes the connection without a response. The request is not executed.
    pub fn drop_connection() -> Self {
        Self { kind: Kind::DropConnection }
    }

    /// Executes the request, and closes the connection without a response: the case in which a write must not happen twice.
    pub fn lose_response() -> Self {
        Self { kind: Kind::LoseResponse }
    }

    /// Executes the request, and closes the connection in the middle of the response body. Status and headers are those of
    /// a complete response.
    pub fn cut_response() -> Self {
        Self { kind: Kind::Spoil(Pace::Half) }
    }

    /// Executes the request, and sends the response body so many bytes at a time (at least one), with a pause before each
    /// part but the first, as over a bad line. Nothing of it is lost.
    pub fn trickle_response(bytes: usize, pause: Duration) -> Self {
        Self { kind: Kind::Spoil(Pace::Slow { bytes: bytes.max(1), pause }) }
    }

    /// Adds `Retry-After`, in whole seconds, to a failure with a status.
    #[must_use]
    pub fn retry_after(mut self, delay: Duration) -> Self {
        if let Kind::Status { retry_after, .. } = &mut self.kind {
            *retry_after = Some(delay);
        }
        self
    }

    /// Responds with a page, as a gateway does, in place of JSON.
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
