//! Decides whether a failed call may have been executed, whether to retry it, and when.

use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

use crate::ErrorKind;
use crate::http::operation::Operation;

/// When a failed call is retried.
///
/// | failure of an attempt | a read, or a write with an `Idempotency-Key` | any other write |
/// |---|---|---|
/// | no connection, 429, an HTTP/2 stream that the service did not process | retried | retried |
/// | broken connection, timeout, 408, 502, 503, 504 | retried | not retried |
/// | 409 after an attempt that may have been executed | retried | not retried |
/// | anything else | not retried | not retried |
///
/// Every attempt of a call has the same idempotency key. A 409 for it means that the service is still executing an earlier
/// attempt.
///
/// The delay before the n-th retry is random, between zero and `initial_delay` times 2 to the power of n - 1 (exponential
/// backoff with full jitter), and at least the `Retry-After` of the response. If it is longer than `max_delay`, or than the
/// time before the deadline of the call, the call fails at once. A date in `Retry-After` is compared to the `Date` of the
/// response, so the clock of this machine does not matter.
///
/// | option | default |
/// |---|---|
/// | [`attempts`](Self::attempts) | 3 |
/// | [`initial_delay`](Self::initial_delay) | 500 milliseconds |
/// | [`max_delay`](Self::max_delay) | 30 seconds |
/// | [`budget`](Self::budget) | 10 retries |
/// | [`budget_refill`](Self::budget_refill) | 60 seconds |
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use postproxy::{Client, RetryPolicy};
///
/// let client = Client::builder()
///     .api_key("0123456789abcdef")
///     .retry(RetryPolicy::default().attempts(5).max_delay(Duration::from_secs(10)))
///     .build()?;
/// # Ok::<_, postproxy::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    initial_delay: Duration,
    max_delay: Duration,
    pub(super) budget: u32,
    pub(super) budget_refill: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            initial_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(30),
            budget: 10,
            budget_refill: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// Returns a policy without retries: every call is one request.
    #[must_use]
    pub fn none() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// Sets the maximum number of attempts, including the first. The default is 3, and the minimum is 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the maximum delay before the first retry. It doubles with each retry. The default is 500 milliseconds.
    #[must_use]
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// Sets the maximum delay before any retry, including one that `Retry-After` asks for. The default is 30 seconds.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets how many retries a client and its clones can make at once. The default is 10. The budget keeps clients from
    /// flooding a service that is failing.
    ///
    /// A retry comes back if it succeeds, if ten calls succeed, and with time; see [`budget_refill`](Self::budget_refill). If
    /// the budget is spent, the error of a call says so.
    #[must_use]
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }

    /// Sets the time in which a spent budget is full again, a part of it in a part of the time. The default is 60 seconds.
    #[must_use]
    pub fn budget_refill(mut self, time: Duration) -> Self {
        self.budget_refill = time;
        self
    }

    /// Returns the delay after a failed attempt, counted from 1, or `None` if there is no retry. `jitter` is a number from 0
    /// to 1, and `left` is the time before the deadline of the call.
    pub(crate) fn delay(
        &self,
        attempt: u32,
        retry_after: Option<Duration>,
        left: Duration,
        jitter: f64,
    ) -> Option<Duration> {
        if attempt >= self.attempts {
            return None;
        }
        let doubled = self.initial_delay.saturating_mul(1_u32.checked_shl(attempt - 1).unwrap_or(u32::MAX));
        let longest = doubled.min(self.max_delay);
        let backoff = Duration::try_from_secs_f64(longest.as_secs_f64() * jitter).unwrap_or(longest);
        let delay = retry_after.map_or(backoff, |wanted| wanted.max(backoff));
        (delay <= self.max_delay && delay < left).then_some(delay)
    }
}

/// Returns the delay of `Retry-After`, which is in seconds or a date. A date is that of the service's clock, which `Date` shows;
/// `now` stands in for a response without one.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    // Rust parses a number with a sign, which HTTP does not allow. A number may be longer than any that Rust has.
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    let sent = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?.trim()).ok());
    // A date in the past means now.
    Some(date.duration_since(sent.unwrap_or(now)).unwrap_or_default())
}

/// Returns whether a failed attempt may have been executed.
///
/// A read has no side effects. A write was not executed if it was not sent or if it was rejected with a 4xx other than 408.
/// After any other failure it may have been.
pub(crate) fn may_have_taken_effect(operation: &Operation, kind: ErrorKind, status: Option<StatusCode>) -> bool {
    if operation.is_read()
        || matches!(kind, ErrorKind::Config | ErrorKind::Request | ErrorKind::Connect | ErrorKind::Io)
    {
        return false;
    }
    match status {
        Some(status) if kind == ErrorKind::Api => !status.is_client_error() || status == StatusCode::REQUEST_TIMEOUT,
        _ => true,
    }
}

/// Returns whether a failure is transient.
pub(crate) fn is_transient(kind: ErrorKind, status: Option<StatusCode>) -> bool {
    match kind {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
        ErrorKind::Api => matches!(status.map(|status| status.as_u16()), Some(408 | 429 | 502 | 503 | 504)),
        _ => false,
    }
}

/// The state of a call after a failed attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryContext {
    /// The call has no side effects, or it carries an idempotency key.
    pub(crate) is_safe_to_retry: bool,
    /// An earlier attempt, with the same key, may still be executed.
    pub(crate) may_be_in_flight: bool,
}

/// Returns whether a failed attempt is retried.
pub(crate) fn is_retried(context: RetryContext, kind: ErrorKind, status: Option<StatusCode>) -> bool {
    let status = status.map(|status| status.as_u16());
    match (kind, status) {
        (ErrorKind::Connect, _) | (ErrorKind::Api, Some(429)) => true,
        (ErrorKind::Api, Some(409)) => context.may_be_in_flight && context.is_safe_to_retry,
        (ErrorKind::Timeout | ErrorKind::Transport, _) | (ErrorKind::Api, Some(408 | 502 | 503 | 504)) => {
            context.is_safe_to_retry
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(3600);

    fn seconds(seconds: f64) -> Option<Duration> {
        Some(Duration::from_secs_f64(seconds))
    }

    #[test]
    fn the_delay_doubles_up_to_the_maximum_and_has_jitter() {
        let policy = RetryPolicy::default().attempts(100);
        for (attempt, jitter, delay) in [
            (1, 1.0, 0.5),
            (2, 1.0, 1.0),
            (3, 1.0, 2.0),
            (6, 1.0, 16.0),
            (7, 1.0, 30.0),
            (33, 1.0, 30.0),
            (99, 1.0, 30.0),
            (3, 0.0, 0.0),
            (3, 0.25, 0.5),
        ] {
            assert_eq!(policy.delay(attempt, None, LONG, jitter), seconds(delay), "{attempt} {jitter}");
        }
    }

    #[test]
    fn the_last_attempt_has_no_delay_after_it() {
        let policy = RetryPolicy::default().attempts(2);
        assert!(policy.delay(1, None, LONG, 0.5).is_some());
        assert_eq!(policy.delay(2, None, LONG, 0.5), None);
        assert_eq!(RetryPolicy::none().delay(1, None, LONG, 0.0), None);
        assert_eq!(RetryPolicy::default().attempts(0), RetryPolicy::none());
    }

    #[test]
    fn retry_after_is_the_minimum_delay_and_too_long_a_delay_ends_the_call() {
        let policy = RetryPolicy::default();
        assert_eq!(policy.delay(1, seconds(7.0), LONG, 1.0), seconds(7.0));
        assert_eq!(policy.delay(1, seconds(0.0), LONG, 1.0), seconds(0.5));
        assert_eq!(policy.delay(1, seconds(30.0), LONG, 1.0), seconds(30.0));
        assert_eq!(policy.delay(1, seconds(31.0), LONG, 1.0), None);
        assert_eq!(policy.delay(1, seconds(7.0), Duration::from_secs(7), 1.0), None);
        assert_eq!(policy.delay(1, seconds(u64::MAX as f64 / 2.0), LONG, 1.0), None);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        for (text, wanted) in [
            ("120", seconds(120.0)),
            (" 0 ", seconds(0.0)),
            ("Sun, 06 Nov 1994 08:50:37 GMT", seconds(60.0)),
            ("Sunday, 06-Nov-94 08:50:37 GMT", seconds(60.0)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", seconds(0.0)),
            ("-5", None),
            ("+5", None),
            ("1.5", None),
            ("soon", None),
            ("", None),
            ("18446744073709551616", Some(Duration::MAX)),
            ("99999999999999999999999", Some(Duration::MAX)),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().unwrap())]);
            let wanted = wanted.map(|wanted| wanted.min(Duration::from_secs(u64::MAX)));
            assert_eq!(retry_after(&headers, now), wanted, "{text:?}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }

    #[test]
    fn a_date_is_compared_to_the_date_of_the_response() {
        let now = SystemTime::now();
        for (date, wanted) in [
            ("Sun, 06 Nov 1994 08:49:37 GMT", seconds(60.0)),
            ("Sun, 06 Nov 1994 08:50:37 GMT", seconds(0.0)),
            ("Sun, 06 Nov 1994 09:49:37 GMT", seconds(0.0)),
            // A malformed date is ignored, and by the clock of this machine the time is long past.
            ("now", seconds(0.0)),
        ] {
            let headers = HeaderMap::from_iter([
                (RETRY_AFTER, "Sun, 06 Nov 1994 08:50:37 GMT".parse().unwrap()),
                (DATE, date.parse().unwrap()),
            ]);
            assert_eq!(retry_after(&headers, now), wanted, "{date:?}");
        }
    }
}
