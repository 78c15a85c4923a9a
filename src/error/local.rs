//! Errors of local files and streams.

use std::io;

use super::{Error, Failure};
use crate::ErrorKind;

impl Error {
    /// Returns the error of a local file or stream. It says that the call has no side effects, which the transport
    /// corrects if an earlier attempt may have been executed.
    pub(crate) fn io(what: String, source: io::Error) -> Self {
        Self::new(Failure { source: Some(source.into()), ..Failure::new(ErrorKind::Io, what) })
    }

    /// Returns the error of a file that cannot be opened, read or written. The text of an error that is not the system's
    /// may hold anything, such as a URL, so it is in the source of the error only.
    pub(crate) fn file(file: &str, what: &str, source: io::Error) -> Self {
        let reason = if source.raw_os_error().is_some() { source.to_string() } else { source.kind().to_string() };
        Self::io(format!("{file} {what}: {reason}"), source)
    }
}
