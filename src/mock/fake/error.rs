//! Errors of the fake itself.

use std::fmt;
use std::io;

/// An error of a [`FakePostProxy`](super::FakePostProxy): it could not be started, or rejects what a test adds to it.
#[derive(Debug)]
pub struct FakeError {
    message: String,
    source: Option<io::Error>,
}

impl FakeError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    pub(super) fn io(message: impl Into<String>, source: io::Error) -> Self {
        Self { message: message.into(), source: Some(source) }
    }
}

impl fmt::Display for FakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for FakeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
