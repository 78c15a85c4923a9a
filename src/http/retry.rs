//! Whether a call that failed may have taken effect, whether to repeat it, and when.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};

use crate::ErrorKind;
use crate::http::operation::Operation;

/// When a call that failed is made again.
///
/// What never got a connection is repeated, whatever it was, and so is what the service put off with 429. After 408,
/// 502, 503, 504, a time-out or a broken connection only a read is repeated, and a write that carries an
/// `Idempotency-Key`, with the same key each time; a 409 to that key then means that the service still works on an
/// earlier attempt, and is waited out. Nothing else is repeated.
///
/// Before the n-th repetition the client waits between nothing and `initial_delay` times two to the power of n - 1, at
/// random, so that clients that failed together do not come back together. A `Retry-After` of the service is waited out
/// in full. A delay beyond `max_delay`, or beyond the time that the call has left, is not waited for: the error is
/// returned at once.
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
    budget: u32,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { attempts: 3, initial_delay: Duration::from_millis(500), max_delay: Duration::from_secs(30), budget: 10 }
    }
}

impl RetryPolicy {
    /// Every call is one request on the wire.
    #[must_use]
    pub fn none() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// How many requests a call may be at most, the first one included. The default is 3; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest wait before the first repetition; it doubles with each. The default is half a second.
    #[must_use]
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// The longest wait of all, for a `Retry-After` of the service too. The default is 30 seconds.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// How many repetitions the calls of a client, together with its clones, may make in a row; every ten calls that
    /// succeed earn one back. The default is 10. It keeps a service that is in trouble from being flooded by those who
    /// wait for it.
    #[must_use]
    pub fn budget(mut self, repetitions: u32) -> Self {
        self.budget = repetitions;
        self
    }

    /// How long to wait after the failure of an attempt, counted from 1; nothing if it is not to be repeated. `dice` is
    /// a number from 0 to 1, and `left` the time that the call has left.
    pub(crate) fn delay(
        &self,
        attempt: u32,
        retry_after: Option<Duration>,
        left: Duration,
        dice: f64,
    ) -> Option<Duration> {
        if attempt >= self.attempts {
            return None;
        }
        let doubled = self.initial_delay.saturating_mul(1_u32.checked_shl(attempt - 1).unwrap_or(u32::MAX));
        let longest = doubled.min(self.max_delay);
        let backoff = Duration::try_from_secs_f64(longest.as_secs_f64() * dice).unwrap_or(longest);
        let delay = retry_after.map_or(backoff, |wanted| wanted.max(backoff));
        (delay <= self.max_delay && delay < left).then_some(delay)
    }
}

/// The repetitions that a client may still make, in tenths.
#[derive(Clone, Debug)]
pub(crate) struct Budget {
    left: Arc<AtomicU32>,
    full: u32,
}

impl Budget {
    const REPETITION: u32 = 10;

    pub(crate) fn new(policy: &RetryPolicy) -> Self {
        let full = policy.budget.saturating_mul(Self::REPETITION);
        Self { left: Arc::new(AtomicU32::new(full)), full }
    }

    /// Takes one repetition, if there is one.
    pub(crate) fn take(&self) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(Self::REPETITION)).is_ok()
    }

    /// A call succeeded.
    pub(crate) fn earn(&self) {
        let earn = |left: u32| (left < self.full).then(|| left + 1);
        // Nothing to earn when it is full.
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earn);
    }
}

/// What the service says about when to come back: seconds, or a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    // Digits and nothing else; a number may have a sign for Rust.
    if let Some(seconds) = text.parse().ok().filter(|_| !text.starts_with('+')) {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    // A date that has passed means now.
    Some(date.duration_since(now).unwrap_or_default())
}

/// Whether a failed attempt may have changed something at the service.
///
/// A read never does. Neither does what was not sent, never got a connection, or was refused with a 4xx; of these, only
/// 408 says nothing about how far the service got. Everything else may have.
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

/// Whether a failure is of the passing kind.
pub(crate) fn is_transient(kind: ErrorKind, status: Option<StatusCode>) -> bool {
    match kind {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
        ErrorKind::Api => matches!(status.map(|status| status.as_u16()), Some(408 | 429 | 502 | 503 | 504)),
        _ => false,
    }
}

/// What is known of a call when one of its attempts has failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryContext {
    /// The call has no side effects, or it carries an idempotency key.
    pub(crate) is_safe_to_retry: bool,
    /// An earlier attempt, with the same key, may still be executed.
    pub(crate) may_be_in_flight: bool,
}

/// Whether an attempt that failed like this is retried.
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
    fn the_delay_doubles_up_to_the_ceiling_and_the_dice_decides() {
        let policy = RetryPolicy::default().attempts(100);
        for (attempt, dice, delay) in [
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
            assert_eq!(policy.delay(attempt, None, LONG, dice), seconds(delay), "{attempt} {dice}");
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
    fn what_the_service_asks_for_is_waited_out_or_not_waited_for() {
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
            ("99999999999999999999999", None),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().unwrap())]);
            assert_eq!(retry_after(&headers, now), wanted, "{text:?}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }

    #[test]
    fn ten_successes_earn_a_repetition() {
        let budget = Budget::new(&RetryPolicy::default().budget(2));
        assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
        (0..9).for_each(|_| budget.earn());
        assert!(!budget.take());
        let clone = budget.clone();
        clone.earn();
        assert!(budget.take() && !clone.take());
        (0..1000).for_each(|_| budget.earn());
        assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
    }
}
