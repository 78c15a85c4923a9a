//! The rules of the header `Idempotency-Key`: the response of a success is kept for a day and sent again, that of a failure
//! is not.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;

use super::clock::Clock;
use super::response::{Response, own};

/// How long the service keeps a response.
const KEPT_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// How many are kept, so that a long test does not fill the memory. It must be more than a service under load creates while a
/// client waits before a retry: a retry whose response was dropped too early is executed a second time.
const KEPT: usize = 100_000;

/// What a key was used with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Use {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) body: Value,
    /// The hash of each file.
    pub(crate) files: Vec<u64>,
}

enum State {
    /// No response was sent yet.
    InFlight,
    Done(Response),
}

#[derive(Default)]
struct Store {
    uses: HashMap<String, (Use, State)>,
    /// The keys whose responses are kept, and since when: the oldest first.
    kept: VecDeque<(Duration, String)>,
}

impl Store {
    /// Drops the responses that are older than the service keeps them, and those that are too many to keep.
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
pub(crate) struct Keys {
    store: Arc<Mutex<Store>>,
    clock: Arc<Clock>,
}

/// A key in flight. The response is kept when this is dropped, even if the client closed the connection.
pub(crate) struct InFlight {
    keys: Keys,
    key: String,
    response: Option<Response>,
}

impl Keys {
    pub(crate) fn new(clock: Arc<Clock>) -> Self {
        Self { store: Arc::default(), clock }
    }

    fn lock(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a request with a key, or returns the response that it gets without being executed.
    pub(crate) fn begin(&self, key: &str, of: Use) -> Result<InFlight, Response> {
        let mut store = self.lock();
        store.forget(self.clock.elapsed());
        match store.uses.get(key) {
            Some((first, _)) if *first != of => Err(own::key_of_another_request()),
            Some((_, State::InFlight)) => Err(own::key_in_flight()),
            Some((_, State::Done(response))) => Err(response.clone()),
            None => {
                store.uses.insert(key.to_owned(), (of, State::InFlight));
                Ok(InFlight { keys: self.clone(), key: key.to_owned(), response: None })
            }
        }
    }
}

impl InFlight {
    /// Keeps the response of a success.
    pub(crate) fn keep(&mut self, response: &Response) {
        self.response = Some(response.clone()).filter(Response::is_success);
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        let now = self.keys.clock.elapsed();
        let mut store = self.keys.lock();
        match self.response.take() {
            Some(response) => {
                if let Some((_, state)) = store.uses.get_mut(&self.key) {
                    *state = State::Done(response);
                    store.kept.push_back((now, self.key.clone()));
                }
            }
            None => drop(store.uses.remove(&self.key)),
        }
        store.forget(now);
    }
}
