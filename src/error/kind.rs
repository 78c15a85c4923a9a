//! The kinds of errors.

/// The kind of an [`Error`](crate::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service returned a status that is not a success: it rejected the request, failed, or redirects, which the client
    /// does not follow.
    Api,
    /// The service was never reached, so nothing was sent.
    Connect,
    /// An attempt or the call timed out.
    Timeout,
    /// The connection broke before the response was complete.
    Transport,
    /// The service returned a success whose body does not match the document. The call took effect.
    Decode,
    /// A value of the request is missing or invalid, so nothing was sent.
    Request,
    /// A local file or stream could not be opened, read or written. The source of the error is the [`std::io::Error`].
    Io,
    /// The client cannot be built with these settings.
    Config,
}
