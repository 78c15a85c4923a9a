//! The time of the fake, which a test can advance.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::Notify;

/// A clock that starts with the real time or another, runs as fast as the real one, and can be advanced.
#[derive(Debug)]
pub(crate) struct Clock {
    started: Instant,
    started_at: Timestamp,
    ahead: Mutex<Duration>,
    advanced: Notify,
}

impl Default for Clock {
    fn default() -> Self {
        Self::at(Timestamp::now())
    }
}

impl Clock {
    /// A clock that starts with another time.
    pub(crate) fn at(time: Timestamp) -> Self {
        Self { started: Instant::now(), started_at: time, ahead: Mutex::default(), advanced: Notify::new() }
    }

    /// Returns the time since the start.
    pub(crate) fn elapsed(&self) -> Duration {
        let ahead = *self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        self.started.elapsed().saturating_add(ahead)
    }

    /// Returns the date and the time of day.
    pub(crate) fn now(&self) -> Timestamp {
        self.started_at.saturating_add(self.elapsed()).unwrap_or(Timestamp::MAX)
    }

    pub(crate) fn advance(&self, by: Duration) {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        *ahead = ahead.saturating_add(by);
        self.advanced.notify_waiters();
    }

    /// Waits until this much time has passed since the start.
    pub(crate) async fn until(&self, elapsed: Duration) {
        loop {
            let mut advanced = std::pin::pin!(self.advanced.notified());
            // From here on, no advance is missed.
            advanced.as_mut().enable();
            let left = elapsed.saturating_sub(self.elapsed());
            if left.is_zero() {
                return;
            }
            drop(tokio::time::timeout(left, advanced).await);
        }
    }
}

/// Writes a time as the service does: in UTC, with milliseconds.
pub(crate) fn text(time: Timestamp) -> String {
    format!("{time:.3}")
}
