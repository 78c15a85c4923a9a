//! The result of a successful call.

use std::fmt;
use std::ops::{Deref, DerefMut};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

/// A response: the decoded body, with the status and the headers. It dereferences to the body.
///
/// ```
/// use postproxy::Response;
/// use postproxy::reqwest::{StatusCode, header::HeaderMap};
///
/// let response = Response::new("grp123abc".to_owned(), StatusCode::OK, HeaderMap::new());
/// assert!(response.starts_with("grp"));
/// assert_eq!(response.status(), 200);
/// let id: String = response.into_inner();
/// # drop(id);
/// ```
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> Response<T> {
    /// Creates a response, for tests.
    pub fn new(value: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self { value, status, headers }
    }

    /// Returns the body.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the `X-Request-Id` of the response. The service's support can find the request by it.
    pub fn request_id(&self) -> Option<&str> {
        crate::error::request_id(&self.headers)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T> AsRef<T> for Response<T> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

/// Only the body is printed, because a header may contain a secret.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}
