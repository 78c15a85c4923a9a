//! The time of the service in memory, which a test can put forward.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A clock that goes on as every other does, and jumps ahead when it is told to.
#[derive(Debug)]
pub(super) struct Clock {
    started: Instant,
    ahead: Mutex<Duration>,
}

impl Default for Clock {
    fn default() -> Self {
        Self { started: Instant::now(), ahead: Mutex::default() }
    }
}

impl Clock {
    /// How long ago the service was started, by its own time.
    pub(super) fn now(&self) -> Duration {
        let ahead = *self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        self.started.elapsed().saturating_add(ahead)
    }

    pub(super) fn advance(&self, by: Duration) {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        *ahead = ahead.saturating_add(by);
    }
}
