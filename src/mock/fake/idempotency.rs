//! The rules of the header `Idempotency-Key`: the answer of a success is kept for a day and given again, that of a failure
//! is not.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;

use super::answer::{Answer, own};
use super::clock::Clock;

/// How long the service keeps an answer.
const KEPT_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// How many are kept, so that a long test does not fill the memory. It must be more than a service under load makes while a
/// client waits before it asks again: of what was forgotten too early a repetition is carried out a second time.
const KEPT: usize = 100_000;

/// What a key was used with.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Use {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) body: Value,
}

enum State {
    /// The request is still being worked on.
    InFlight,
    Answered(Answer),
}

#[derive(Default)]
struct Store {
    uses: HashMap<String, (Use, State)>,
    /// The keys whose answers are kept, and since when: the oldest first.
    kept: VecDeque<(Duration, String)>,
}

impl Store {
    /// Forgets the answers that are older than the service keeps them, and those that are too many to keep.
    fn forget(&mut self, now: Duration) {
        while let Some((since, _)) = self.kept.front()
            && (now.saturating_sub(*since) >= KEPT_FOR || self.kept.len() > KEPT)
            && let Some((_, key)) = self.kept.pop_front()
        {
            self.uses.remove(&key);
        }
    }
}

/// The keys of an account.
#[derive(Clone)]
pub(super) struct Keys {
    store: Arc<Mutex<Store>>,
    clock: Arc<Clock>,
}

/// A key of a request that is being worked on. The answer is kept when this is dropped, even if the client hung up.
pub(super) struct InFlight {
    keys: Keys,
    key: String,
    answer: Option<Answer>,
}

impl Keys {
    pub(super) fn new(clock: Arc<Clock>) -> Self {
        Self { store: Arc::default(), clock }
    }

    fn lock(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a request with a key; or the answer that it gets without being carried out.
    pub(super) fn begin(&self, key: &str, of: Use) -> Result<InFlight, Answer> {
        let mut store = self.lock();
        store.forget(self.clock.now());
        match store.uses.get(key) {
            Some((first, _)) if *first != of => Err(own::key_of_another_request()),
            Some((_, State::InFlight)) => Err(own::key_in_use()),
            Some((_, State::Answered(answer))) => Err(answer.clone()),
            None => {
                store.uses.insert(key.to_owned(), (of, State::InFlight));
                Ok(InFlight { keys: self.clone(), key: key.to_owned(), answer: None })
            }
        }
    }
}

impl InFlight {
    pub(super) fn answered(&mut self, answer: &Answer) {
        self.answer = Some(answer.clone()).filter(Answer::is_success);
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        let now = self.keys.clock.now();
        let mut store = self.keys.lock();
        match self.answer.take() {
            Some(answer) => {
                if let Some((_, state)) = store.uses.get_mut(&self.key) {
                    *state = State::Answered(answer);
                    store.kept.push_back((now, self.key.clone()));
                }
            }
            None => drop(store.uses.remove(&self.key)),
        }
        store.forget(now);
    }
}
