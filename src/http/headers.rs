//! The headers of a request, of which each attempt makes its own map.

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

/// The headers that do not change between attempts. There are few, so they are searched one by one.
#[derive(Debug, Default)]
pub(crate) struct Headers(Vec<(HeaderName, HeaderValue)>);

impl Headers {
    /// Sets a header, in the place of one of the same name.
    pub(crate) fn set(&mut self, name: HeaderName, value: HeaderValue) {
        match self.0.iter_mut().find(|(other, _)| *other == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    /// Returns a header. Names of headers have no case.
    pub(crate) fn get(&self, name: &str) -> Option<&HeaderValue> {
        self.0.iter().find(|(other, _)| other.as_str().eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Returns the headers of one attempt.
    pub(crate) fn map(&self) -> HeaderMap {
        // With the content type, and what the HTTP client adds.
        let mut map = HeaderMap::with_capacity(self.0.len() + 2);
        map.extend(self.0.iter().cloned());
        map
    }
}
