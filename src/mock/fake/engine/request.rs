//! The requests that the fake received.

use std::collections::VecDeque;
use std::fmt;

use bytes::Bytes;
use serde_json::Value;

use crate::mock::Part;

/// A request that a [`FakePostProxy`](crate::mock::FakePostProxy) received.
///
/// A test can read all of it, secrets too; `Debug` and `Display` show none of them.
#[derive(Clone)]
pub struct SeenRequest {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
    /// The path without secrets.
    pub(crate) shown_path: String,
    pub(crate) operation: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) executed: bool,
}

impl SeenRequest {
    /// Returns the method, in capitals.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Returns the path, as it was on the wire.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the query, decoded.
    pub fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns the first value of a header. The case of the name does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Returns the body, if it is JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Returns the parts of the body, if it is `multipart/form-data`, in their order.
    ///
    /// ```
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// use postproxy::{Media, mock::FakePostProxy};
    ///
    /// let fake = FakePostProxy::start().await?;
    /// let group = fake.add_group("Brand")?;
    /// fake.add_profile(&group, "twitter")?;
    /// let client = fake.client()?;
    /// let call = client.posts().create(["twitter"]).body("Hi").profile_group_id(&group);
    /// call.media([Media::bytes("a.png", "PNG")]).await?;
    ///
    /// let parts = fake.requests()[0].parts().expect("it has a file");
    /// assert_eq!((parts[0].name(), parts[0].value()), ("post[body]", Some("Hi")));
    /// assert_eq!((parts[2].name(), parts[2].file_name()), ("media[]", Some("a.png")));
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn parts(&self) -> Option<Vec<Part>> {
        Part::parse(self.header("content-type")?, &self.body)
    }

    /// Returns the body, as it was on the wire. Of the latest requests it is kept, up to 256 MiB altogether.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the operationId, or `None` if the request is of no operation.
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// Returns the status of the response, or `None` if no response was sent yet, or none at all.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Returns whether the request was executed, even if its response was lost.
    ///
    /// It was not if it was rejected, if an ordered failure came before it, or if it got the response that was kept for its
    /// idempotency key: of all requests with one key, at most one was executed.
    pub fn was_executed(&self) -> bool {
        self.executed
    }

    /// Returns the API key of the request.
    pub(crate) fn key(&self) -> Option<&str> {
        let (scheme, key) = self.header("authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(key.trim())
    }
}

impl fmt::Debug for SeenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeenRequest")
            .field("method", &self.method)
            .field("path", &self.shown_path)
            .field("operation", &self.operation)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// One line: `POST /api/profile_groups 201 create_profile_group`.
impl fmt::Display for SeenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.shown_path)?;
        match self.status {
            Some(status) => write!(f, " {status}")?,
            None => f.write_str(" no response")?,
        }
        self.operation.iter().try_for_each(|operation| write!(f, " {operation}"))
    }
}

/// How many requests are kept, so that a long test does not fill the memory.
const KEPT: usize = 10_000;

/// How many bytes of bodies are kept.
const KEPT_BYTES: usize = 256 * 1024 * 1024;

/// The latest requests, in the order in which they came.
#[derive(Default)]
pub(crate) struct Log {
    requests: VecDeque<SeenRequest>,
    dropped: usize,
    /// The number of the oldest request whose body is kept.
    oldest_body: usize,
    bytes: usize,
}

impl Log {
    /// Adds a request, and returns its number.
    pub(crate) fn add(&mut self, request: SeenRequest) -> usize {
        let number = self.dropped + self.requests.len();
        self.bytes += request.body.len();
        self.requests.push_back(request);
        while self.bytes > KEPT_BYTES && self.oldest_body < number {
            self.drop_body(self.oldest_body);
        }
        if self.requests.len() > KEPT {
            self.drop_body(self.dropped);
            self.requests.pop_front();
            self.dropped += 1;
        }
        number
    }

    fn drop_body(&mut self, number: usize) {
        self.oldest_body = self.oldest_body.max(number + 1);
        if let Some(request) = self.get_mut(number) {
            let body = std::mem::take(&mut request.body);
            self.bytes -= body.len();
        }
    }

    pub(crate) fn get_mut(&mut self, number: usize) -> Option<&mut SeenRequest> {
        self.requests.get_mut(number.checked_sub(self.dropped)?)
    }

    pub(crate) fn all(&self) -> Vec<SeenRequest> {
        self.requests.iter().cloned().collect()
    }
}
