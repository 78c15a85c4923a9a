//! The retries that a client and its clones have left.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::retry::RetryPolicy;

/// One retry. The parts of one are integers, so that ten tenths are one.
const RETRY: u128 = 1_000_000_000;

/// The retries that are left.
#[derive(Debug)]
pub(crate) struct Budget {
    full: u128,
    refill: Duration,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    left: u128,
    /// When the retries that time brings were last added.
    at: Instant,
}

impl Budget {
    pub(crate) fn new(policy: &RetryPolicy) -> Self {
        let full = u128::from(policy.budget) * RETRY;
        Self { full, refill: policy.budget_refill, state: Mutex::new(State { left: full, at: Instant::now() }) }
    }

    /// Takes one retry, if there is one.
    pub(crate) fn take(&self) -> bool {
        self.take_at(Instant::now())
    }

    fn take_at(&self, now: Instant) -> bool {
        let mut state = self.lock();
        let passed = now.saturating_duration_since(state.at).as_nanos();
        // Nothing overflows: there are 2^62 units in the largest budget, and 2^64 nanoseconds in 500 years.
        let earned = self.full.saturating_mul(passed).checked_div(self.refill.as_nanos()).unwrap_or(self.full);
        let left = state.left.saturating_add(earned);
        if left >= self.full {
            *state = State { left: self.full, at: now };
        } else if earned > 0 {
            // The time of the part of a unit that was not earned yet is kept.
            let used = earned * self.refill.as_nanos() / self.full;
            let used = Duration::from_nanos(u64::try_from(used).unwrap_or(u64::MAX));
            *state = State { left, at: state.at + used };
        }
        let left = state.left.checked_sub(RETRY);
        state.left = left.unwrap_or(state.left);
        left.is_some()
    }

    /// Adds a tenth of a retry because a call succeeded, and a whole one if it was a retry that did.
    pub(crate) fn earn(&self, is_retry: bool) {
        let earned = if is_retry { RETRY + RETRY / 10 } else { RETRY / 10 };
        let mut state = self.lock();
        state.left = self.full.min(state.left + earned);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget(retries: u32, refill: Duration) -> Budget {
        Budget::new(&RetryPolicy::default().budget(retries).budget_refill(refill))
    }

    fn take<const N: usize>(budget: &Budget) -> [bool; N] {
        let now = budget.lock().at;
        [(); N].map(|()| budget.take_at(now))
    }

    #[test]
    fn ten_successes_earn_a_retry() {
        let budget = budget(2, Duration::MAX);
        assert_eq!(take(&budget), [true, true, false]);
        (0..9).for_each(|_| budget.earn(false));
        assert_eq!(take(&budget), [false]);
        budget.earn(false);
        assert_eq!(take(&budget), [true, false]);
        (0..1000).for_each(|_| budget.earn(false));
        assert_eq!(take(&budget), [true, true, false]);
    }

    #[test]
    fn a_retry_that_succeeds_comes_back() {
        let budget = budget(3, Duration::MAX);
        for _ in 0..100 {
            assert_eq!(take(&budget), [true]);
            budget.earn(true);
        }
        assert_eq!(take(&budget), [true, true, true, false]);
    }

    #[test]
    fn time_refills_the_budget() {
        let budget = budget(4, Duration::from_secs(60));
        let started = budget.lock().at;
        let take = |seconds: f64| budget.take_at(started + Duration::from_secs_f64(seconds));
        assert_eq!([take(0.0), take(0.0), take(0.0), take(0.0), take(0.0)], [true, true, true, true, false]);
        assert_eq!([take(14.9), take(15.0), take(15.1)], [false, true, false]);
        // Questions that are asked often lose nothing, and the budget does not grow beyond what it was.
        assert_eq!((0..1500).filter(|step| take(15.1 + f64::from(*step) / 100.0)).count(), 1);
        assert_eq!([take(1e9), take(1e9), take(1e9), take(1e9), take(1e9)], [true, true, true, true, false]);
    }

    #[test]
    fn extreme_settings_are_no_error() {
        assert_eq!(take(&budget(0, Duration::ZERO)), [false]);
        assert_eq!(take(&budget(1, Duration::ZERO)), [true, true, true]);
        assert_eq!(take(&budget(u32::MAX, Duration::MAX)), [true, true]);
        let budget = budget(u32::MAX, Duration::from_nanos(1));
        let started = budget.lock().at;
        assert!(budget.take_at(started + Duration::from_secs(u32::MAX.into())));
    }
}
