//! What the client reported about the calls.

use std::collections::BTreeMap;

use postproxy::{Error, ErrorKind};

use crate::calls::{MAX_DELAY, RETRIES};
use crate::observed::{Times, ids};

/// A change by a call, with the number under which the service counts it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Write {
    Create(u32),
    Connect(u32),
    /// The number in the id of the group, if it has one.
    Delete(Option<usize>),
    Post(u32),
    /// The number in the id of the post, if it has one.
    DeletePost(Option<usize>),
}

/// How often each change was reported as executed, and how often as uncertain.
#[derive(Debug)]
pub(crate) struct Claims {
    pub(crate) done: Times,
    pub(crate) unsure: Times,
}

impl Claims {
    fn new(length: usize) -> Self {
        Self { done: Times::new(length), unsure: Times::new(length) }
    }

    fn add(&mut self, number: usize, error: Option<&Error>, denied: bool) -> bool {
        match error {
            None => self.done.add(number),
            Some(error) if error.may_have_taken_effect() && !denied => self.unsure.add(number),
            Some(_) => true,
        }
    }
}

/// The calls of an operation.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ended {
    pub(crate) successes: u64,
    pub(crate) errors: u64,
}

/// The sum of what the client reported.
#[derive(Debug)]
pub(crate) struct Reported {
    pub(crate) created: Claims,
    pub(crate) connected: Claims,
    pub(crate) deleted: Claims,
    pub(crate) posted: Claims,
    pub(crate) deleted_posts: Claims,
    pub(crate) operations: BTreeMap<&'static str, Ended>,
    /// By kind and status.
    pub(crate) errors: BTreeMap<(String, Option<u16>), u64>,
    /// How many calls were retried how often.
    pub(crate) retried: BTreeMap<u32, u64>,
    /// How many calls succeeded by a retry.
    pub(crate) retried_successes: u64,
    /// Errors after which the client would have retried the call if its budget had allowed it.
    pub(crate) stopped_by_budget: u64,
    /// Errors of writes that may have taken effect.
    pub(crate) unsure: u64,
    /// The number of errors that the plan does not explain, and the first of them.
    pub(crate) odd: (u64, Option<String>),
    /// Writes with an unknown number.
    pub(crate) strange: u64,
    /// Whether to report uncertain writes as not executed.
    denied: bool,
}

impl Reported {
    pub(crate) fn new(calls: u32, denied: bool) -> Self {
        Self {
            created: Claims::new(calls as usize),
            connected: Claims::new(calls as usize),
            deleted: Claims::new(ids(calls)),
            posted: Claims::new(calls as usize),
            deleted_posts: Claims::new(ids(calls)),
            operations: BTreeMap::new(),
            errors: BTreeMap::new(),
            retried: BTreeMap::new(),
            retried_successes: 0,
            stopped_by_budget: 0,
            unsure: 0,
            odd: (0, None),
            strange: 0,
            denied,
        }
    }

    /// Counts a change.
    pub(crate) fn write(&mut self, write: Write, error: Option<&Error>) {
        let known = match write {
            Write::Create(call) => self.created.add(call as usize, error, self.denied),
            Write::Connect(call) => self.connected.add(call as usize, error, self.denied),
            Write::Delete(group) => group.is_some_and(|group| self.deleted.add(group, error, self.denied)),
            Write::Post(call) => self.posted.add(call as usize, error, self.denied),
            Write::DeletePost(post) => post.is_some_and(|post| self.deleted_posts.add(post, error, self.denied)),
        };
        self.strange += u64::from(!known);
        self.unsure += u64::from(error.is_some_and(Error::may_have_taken_effect));
    }

    /// Counts the end of a call.
    pub(crate) fn end(&mut self, operation: &'static str, error: Option<&Error>, retries: u32, is_retryable: bool) {
        let ended = self.operations.entry(operation).or_default();
        *self.retried.entry(retries).or_default() += 1;
        let Some(error) = error else {
            ended.successes += 1;
            self.retried_successes += u64::from(retries > 0);
            return;
        };
        ended.errors += 1;
        let status = error.status().map(|status| status.as_u16());
        *self.errors.entry((format!("{:?}", error.kind()), status)).or_default() += 1;
        self.stopped_by_budget += u64::from(would_be_retried(error, retries, is_retryable));
        if !is_planned(error) {
            self.odd.0 += 1;
            self.odd.1.get_or_insert_with(|| format!("{error:?}"));
        }
    }

    /// How many calls ended.
    pub(crate) fn ended(&self) -> u64 {
        self.successes() + self.operations.values().map(|ended| ended.errors).sum::<u64>()
    }

    /// How many calls succeeded.
    pub(crate) fn successes(&self) -> u64 {
        self.operations.values().map(|ended| ended.successes).sum()
    }

    /// How many retries there were.
    pub(crate) fn retries(&self) -> u64 {
        self.retried.iter().map(|(times, calls)| u64::from(*times) * calls).sum()
    }
}

/// Whether an error can come from a planned failure: an error response, an outage, a lost connection. All requests are
/// valid, and all responses match the document.
fn is_planned(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Api => error.status().is_some_and(|status| status.is_client_error() || status.is_server_error()),
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
        _ => false,
    }
}

/// Whether [`postproxy::RetryPolicy`] would have retried the call once more if the budget had allowed it.
fn would_be_retried(error: &Error, retries: u32, is_retryable: bool) -> bool {
    let worth = match (error.kind(), error.status().map(|status| status.as_u16())) {
        (ErrorKind::Api, Some(429)) => true,
        (ErrorKind::Api, Some(409)) => is_retryable && error.may_have_taken_effect(),
        (ErrorKind::Api, Some(408 | 502 | 503 | 504)) | (ErrorKind::Timeout | ErrorKind::Transport, _) => is_retryable,
        _ => false,
    };
    worth && retries < RETRIES && error.retry_after().is_none_or(|wait| wait <= MAX_DELAY)
}
