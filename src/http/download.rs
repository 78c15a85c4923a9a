//! A file that the service sends.
use reqwest::header::HeaderMap;

/// A file that the service sends.
#[derive(Debug)]
pub struct Download {
    response: reqwest::Response,
    limit: usize,
}

impl Download {
    pub(crate) fn new(response: reqwest::Response, _headers: &HeaderMap, limit: usize) -> Self {
        Self { response, limit }
    }
}
