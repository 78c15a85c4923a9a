//! What the service executed, by the numbers of the calls. It is sent through a pipe as one line of JSON.

use std::collections::BTreeMap;

use postproxy::mock::SeenRequest;
use serde::{Deserialize, Serialize};

/// How often each of many things happened, as one digit each. 9 means 9 or more.
#[derive(Debug, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub(crate) struct Times(Vec<u8>);

impl Times {
    pub(crate) fn new(length: usize) -> Self {
        // Written at once, so that the memory does not grow during the run.
        Self(vec![b'0'; length])
    }

    /// Counts one, and returns whether the number exists.
    pub(crate) fn add(&mut self, number: usize) -> bool {
        let times = self.0.get_mut(number);
        times.map(|times| *times = (*times + 1).min(b'9')).is_some()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = u64> {
        self.0.iter().map(|digit| u64::from(digit - b'0'))
    }

    pub(crate) fn get(&self, number: usize) -> u64 {
        self.0.get(number).map_or(0, |digit| u64::from(digit - b'0'))
    }

    pub(crate) fn sum(&self) -> u64 {
        self.iter().sum()
    }
}

impl From<String> for Times {
    fn from(text: String) -> Self {
        Self(text.into_bytes().into_iter().map(|byte| byte.clamp(b'0', b'9')).collect())
    }
}

impl From<Times> for String {
    fn from(times: Times) -> Self {
        times.0.into_iter().map(char::from).collect()
    }
}

impl Clone for Times {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// What the service received and executed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Observed {
    /// Requests of operations.
    pub(crate) requests: u64,
    /// By operation, how many were executed.
    pub(crate) executed: BTreeMap<String, u64>,
    /// By status, 0 for none.
    pub(crate) statuses: BTreeMap<u16, u64>,
    /// How often a group was created for a call, by the call's number.
    pub(crate) created: Times,
    /// How often an account was connected for a call, by the call's number.
    pub(crate) connected: Times,
    /// How often a group was deleted, by the number in its id.
    pub(crate) deleted: Times,
    /// How often a post was created for a call, by the call's number.
    pub(crate) posted: Times,
    /// How often a post was deleted, by the number in its id.
    pub(crate) deleted_posts: Times,
    /// Writes with an unknown number.
    pub(crate) strange: u64,
}

impl Observed {
    pub(crate) fn new(calls: u32) -> Self {
        let times = || Times::new(calls as usize);
        Self {
            requests: 0,
            executed: BTreeMap::new(),
            statuses: BTreeMap::new(),
            created: times(),
            connected: times(),
            deleted: Times::new(ids(calls)),
            posted: times(),
            deleted_posts: Times::new(ids(calls)),
            strange: 0,
        }
    }

    /// Counts a request.
    pub(crate) fn add(&mut self, request: &SeenRequest) {
        let Some(operation) = request.operation() else { return };
        self.requests += 1;
        *self.statuses.entry(request.status().unwrap_or(0)).or_default() += 1;
        if !request.was_executed() {
            return;
        }
        *self.executed.entry(operation.to_owned()).or_default() += 1;
        let in_body = || request.json().and_then(|body| number(&body.to_string()));
        let known = match operation {
            "create_profile_group" => in_body().is_some_and(|call| self.created.add(call)),
            "initialize_connection" => in_body().is_some_and(|call| self.connected.add(call)),
            "delete_profile_group" => number(request.path()).is_some_and(|group| self.deleted.add(group)),
            "create_post" => in_body().is_some_and(|call| self.posted.add(call)),
            "delete_post" => number(request.path()).is_some_and(|post| self.deleted_posts.add(post)),
            _ => true,
        };
        self.strange += u64::from(!known);
    }
}

/// How high the numbers in ids can go: each call makes one thing at most.
pub(crate) fn ids(calls: u32) -> usize {
    2 * calls as usize + 1024
}

/// The first number in a text. What the calls send has one number in it, their own.
pub(crate) fn number(text: &str) -> Option<usize> {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok()
}
