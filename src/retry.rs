//! Whether a call that failed may have taken effect, and whether to repeat it is safe.

use reqwest::StatusCode;

use crate::ErrorKind;
use crate::operation::Operation;

/// Whether a failed attempt may have changed something at the service.
///
/// A read never does. Neither does what was not sent, never got a connection, or was refused with a 4xx; of these, only
/// 408 says nothing about how far the service got. Everything else may have.
pub(crate) fn may_have_taken_effect(operation: &Operation, kind: ErrorKind, status: Option<StatusCode>) -> bool {
    if operation.is_read() || matches!(kind, ErrorKind::Config | ErrorKind::Request | ErrorKind::Connect) {
        return false;
    }
    match status {
        Some(status) if kind == ErrorKind::Api => !status.is_client_error() || status == StatusCode::REQUEST_TIMEOUT,
        _ => true,
    }
}

/// Whether a failure is of the passing kind.
pub(crate) fn is_passing(kind: ErrorKind, status: Option<StatusCode>) -> bool {
    match kind {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
        ErrorKind::Api => matches!(status.map(|status| status.as_u16()), Some(408 | 429 | 502 | 503 | 504)),
        _ => false,
    }
}
