//! What a call that succeeded answers with.

use std::fmt;
use std::ops::{Deref, DerefMut};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

/// The value that a call answers with, and the status and headers that it came with.
///
/// It can be used as if it were the value.
///
/// ```
/// use postproxy::ResponseValue;
/// use postproxy::reqwest::{StatusCode, header::HeaderMap};
///
/// let response = ResponseValue::new("grp123abc".to_owned(), StatusCode::OK, HeaderMap::new());
/// assert!(response.starts_with("grp"));
/// assert_eq!(response.status(), 200);
/// let id: String = response.into_inner();
/// # drop(id);
/// ```
pub struct ResponseValue<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> ResponseValue<T> {
    /// Puts one together, as a test may want to.
    pub fn new(value: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self { value, status, headers }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for ResponseValue<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T> AsRef<T> for ResponseValue<T> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

/// The value is printed, and nothing else: a header may hold what no log should.
impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}
