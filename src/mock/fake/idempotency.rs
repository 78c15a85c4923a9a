//! The rules of the header `Idempotency-Key`: the answer of a success is kept and given again, that of a failure is not.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::answer::{Answer, own};

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

/// The keys of an account.
#[derive(Clone, Default)]
pub(super) struct Keys(Arc<Mutex<HashMap<String, (Use, State)>>>);

/// A key of a request that is being worked on. The answer is kept when this is dropped, even if the client hung up.
pub(super) struct InFlight {
    keys: Keys,
    key: String,
    answer: Option<Answer>,
}

impl Keys {
    /// Begins a request with a key; or the answer that it gets without being carried out.
    pub(super) fn begin(&self, key: &str, of: Use) -> Result<InFlight, Answer> {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match keys.get(key) {
            Some((first, _)) if *first != of => Err(own::key_of_another_request()),
            Some((_, State::InFlight)) => Err(own::key_in_use()),
            Some((_, State::Answered(answer))) => Err(answer.clone()),
            None => {
                keys.insert(key.to_owned(), (of, State::InFlight));
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
        let mut keys = self.keys.0.lock().unwrap_or_else(PoisonError::into_inner);
        match self.answer.take() {
            Some(answer) => {
                if let Some((_, state)) = keys.get_mut(&self.key) {
                    *state = State::Answered(answer);
                }
            }
            None => drop(keys.remove(&self.key)),
        }
    }
}
