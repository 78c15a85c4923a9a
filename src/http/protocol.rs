//! What HTTP says of requests that a service did not process.

use std::error::Error as StdError;

use h2::Reason;

/// Returns whether an error before the response proves that the service did not process the request.
///
/// It does so by RFC 9113, sections 6.8 and 8.7: the service reset the stream by `REFUSED_STREAM`, or closed the connection by a
/// `GOAWAY` that names an earlier stream as the last. h2 reports a `GOAWAY` of the service for such streams only. A request that
/// hyper canceled was waiting for a connection that closed, and no byte of it was sent.
pub(crate) fn is_unprocessed(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(error) = cause.downcast_ref::<h2::Error>() {
            let is_refused = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
            return error.is_remote() && (error.is_go_away() || is_refused);
        }
        if cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_canceled) {
            return true;
        }
        source = cause.source();
    }
    false
}
