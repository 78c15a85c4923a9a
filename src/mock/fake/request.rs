//! What reached the service in memory.

use std::collections::VecDeque;
use std::fmt;

use serde_json::Value;

use super::connect::PAGE;

/// A request that a [`FakePostProxy`](super::FakePostProxy) saw.
///
/// What it holds is there in full for a test to look at, secrets too; `Debug` and `Display` show none of them.
#[derive(Clone)]
pub struct SeenRequest {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) operation: Option<String>,
    pub(super) status: Option<u16>,
    pub(super) carried_out: bool,
}

impl SeenRequest {
    /// The method, in capitals.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path, as it was on the wire.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query, decoded.
    pub fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The value of a header, whatever case its name is written in; the first, where it occurs more than once.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body, if it is JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The operationId of the document; none for a request of anything else.
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// The status that it was answered with; none while it is not, and when the connection ended without an answer.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Whether it was carried out, even if its answer was lost. It was not when it was refused, when an ordered failure
    /// came before it, and when it got the answer that was kept for its idempotency key: of all requests with one key, one
    /// at most was carried out.
    pub fn carried_out(&self) -> bool {
        self.carried_out
    }

    /// The API key that it came with.
    pub(super) fn key(&self) -> Option<&str> {
        let (scheme, key) = self.header("authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(key.trim())
    }

    /// The path without the token of an invitation.
    fn shown_path(&self) -> &str {
        if self.path.starts_with(PAGE) { PAGE } else { &self.path }
    }
}

impl fmt::Debug for SeenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeenRequest")
            .field("method", &self.method)
            .field("path", &self.shown_path())
            .field("operation", &self.operation)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// One line: `POST /api/profile_groups 201 create_profile_group`.
impl fmt::Display for SeenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.shown_path())?;
        match self.status {
            Some(status) => write!(f, " {status}")?,
            None => f.write_str(" no answer")?,
        }
        self.operation.iter().try_for_each(|operation| write!(f, " {operation}"))
    }
}

/// How many are kept of what only grows, so that a long test does not fill the memory.
pub(super) const KEPT: usize = 10_000;

/// The latest requests, in the order in which they came.
#[derive(Default)]
pub(super) struct Log {
    requests: VecDeque<SeenRequest>,
    forgotten: usize,
}

impl Log {
    /// Keeps a request, and answers with its number.
    pub(super) fn add(&mut self, request: SeenRequest) -> usize {
        if self.requests.len() == KEPT {
            self.requests.pop_front();
            self.forgotten += 1;
        }
        self.requests.push_back(request);
        self.forgotten + self.requests.len() - 1
    }

    pub(super) fn get_mut(&mut self, number: usize) -> Option<&mut SeenRequest> {
        self.requests.get_mut(number.checked_sub(self.forgotten)?)
    }

    pub(super) fn all(&self) -> Vec<SeenRequest> {
        self.requests.iter().cloned().collect()
    }
}
