//! Spans and events of calls, with the feature `tracing`. Without the feature this costs nothing.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::Error;
use crate::http::operation::Operation;

#[cfg(feature = "tracing")]
pub(crate) use on::Span;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::Span;

#[cfg(feature = "tracing")]
mod on {
    use tracing::Instrument;
    use tracing::field::{Empty, display};

    use super::*;

    /// The span of one call, `postproxy.call`, at the level info.
    pub(crate) struct Span {
        span: tracing::Span,
        started: tokio::time::Instant,
    }

    impl Span {
        pub(crate) fn new(operation: &Operation) -> Self {
            let span = tracing::info_span!(
                "postproxy.call",
                operation = &*operation.id,
                method = operation.method.as_str(),
                path = &*operation.path,
                attempts = Empty,
                status = Empty,
                duration_ms = Empty,
                request_id = Empty,
            );
            Self { span, started: tokio::time::Instant::now() }
        }

        /// Runs the call in the span.
        pub(crate) async fn record<T>(&self, call: impl Future<Output = T>) -> T {
            call.instrument(self.span.clone()).await
        }

        /// Says in the span that the response does not decode.
        pub(crate) fn undecodable(&self, error: &Error) {
            self.span.in_scope(|| tracing::debug!(error = %error, "the response does not match the document"));
        }

        pub(crate) fn succeeded(&self, attempts: u32, status: StatusCode, headers: &HeaderMap) {
            self.end(attempts, Some(status), crate::error::request_id(headers));
            tracing::debug!(status = status.as_u16(), "the call succeeded");
        }

        pub(crate) fn failed(&self, attempts: u32, error: Error) -> Error {
            self.end(attempts, error.status(), error.request_id());
            tracing::debug!(error = %error, may_have_taken_effect = error.may_have_taken_effect(), "the call failed");
            error
        }

        pub(crate) fn retries(&self, attempt: u32, error: &Error, delay: Duration) {
            let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
            tracing::debug!(attempt, delay_ms, error = %error, "the attempt failed and is retried");
        }

        fn end(&self, attempts: u32, status: Option<StatusCode>, request_id: Option<&str>) {
            self.span.record("attempts", attempts);
            self.span.record("duration_ms", u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX));
            if let Some(status) = status {
                self.span.record("status", status.as_u16());
            }
            if let Some(id) = request_id {
                self.span.record("request_id", display(id));
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::*;

    /// Records nothing.
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn new(_: &Operation) -> Self {
            Self
        }

        pub(crate) async fn record<T>(&self, call: impl Future<Output = T>) -> T {
            call.await
        }

        pub(crate) fn undecodable(&self, _: &Error) {}

        pub(crate) fn succeeded(&self, _: u32, _: StatusCode, _: &HeaderMap) {}

        pub(crate) fn failed(&self, _: u32, error: Error) -> Error {
            error
        }

        pub(crate) fn retries(&self, _: u32, _: &Error, _: Duration) {}
    }
}
