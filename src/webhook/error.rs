//! Why a delivery is rejected.

use std::error::Error;
use std::fmt;

/// The reason why a delivery is rejected.
///
/// Neither `Display` nor `Debug` prints the secret, the signature or the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// The signature header is missing.
    MissingHeader,
    /// The signature header has no time or no signature, or is longer than 8 KiB.
    MalformedHeader,
    /// No signature of the header is that of the body with one of the secrets.
    NoMatch,
    /// The delivery was signed longer ago than the tolerance.
    TooOld,
    /// The delivery was signed further in the future than the tolerance.
    TooNew,
    /// The body is longer than the limit.
    BodyTooLarge,
    /// The signature is valid, and the body is not an event: it is no JSON object, or has no type.
    NotAnEvent,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingHeader => "the header `X-Postproxy-Signature` is missing",
            Self::MalformedHeader => "the header `X-Postproxy-Signature` is malformed",
            Self::NoMatch => {
                "no signature of the delivery matches; check the secret, and pass the body as it was received"
            }
            Self::TooOld => "the delivery was signed too long ago; check the clock of this machine",
            Self::TooNew => "the delivery was signed in the future; check the clock of this machine",
            Self::BodyTooLarge => "the body of the delivery is too large",
            Self::NotAnEvent => "the body of the delivery is not an event",
        })
    }
}

impl Error for VerifyError {}
