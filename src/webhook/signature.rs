//! The signature of a delivery: `t=<Unix time in seconds>,v1=<HMAC-SHA256 in hexadecimal>`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hmac_sha256::HMAC;
use subtle::{Choice, ConstantTimeEq};

use super::VerifyError;
use crate::Secret;

/// How long a header may be. A signature takes 68 bytes of it.
const MAX_HEADER: usize = 8 * 1024;

/// How many digits a time may have. More are no time that a system can represent.
const MAX_DIGITS: usize = 19;

type Mac = [u8; 32];

/// Signs a body as the service does, and returns the value of the header `X-Postproxy-Signature`.
///
/// This is for tests of a receiver. A time before 1970 is signed as 1970.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use postproxy::webhook::sign;
///
/// let header = sign("whsec_example", UNIX_EPOCH + Duration::from_secs(1_705_312_200), "{}");
/// assert!(header.starts_with("t=1705312200,v1="));
/// ```
pub fn sign(secret: impl Into<Secret>, timestamp: SystemTime, body: impl AsRef<[u8]>) -> String {
    let seconds = timestamp.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
    let mac = mac(&secret.into(), seconds.as_bytes(), body.as_ref());
    let mut header = format!("t={seconds},v1=");
    push_hex(&mut header, &mac);
    header
}

/// Appends bytes in lower-case hexadecimal digits.
pub(super) fn push_hex(text: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in bytes {
        text.extend([byte >> 4, byte & 15].map(|digit| char::from(DIGITS[usize::from(digit)])));
    }
}

fn mac(secret: &Secret, seconds: &[u8], body: &[u8]) -> Mac {
    let mut mac = HMAC::new(secret.expose().as_bytes());
    mac.update(seconds);
    mac.update(b".");
    mac.update(body);
    mac.finalize()
}

/// The header of a delivery.
pub(super) struct Signature<'h> {
    /// The time, as it was signed.
    seconds: &'h [u8],
    time: Duration,
    header: &'h [u8],
}

impl<'h> Signature<'h> {
    /// Parses a header. Space around its parts is ignored, and so are parts of other schemes.
    pub(super) fn parse(header: &'h [u8]) -> Result<Self, VerifyError> {
        if header.len() > MAX_HEADER {
            return Err(VerifyError::MalformedHeader);
        }
        let mut times = values(header, b"t");
        let seconds = times.next().filter(|seconds| is_number(seconds)).ok_or(VerifyError::MalformedHeader)?;
        let is_signed = values(header, b"v1").next().is_some();
        if times.next().is_some() || !is_signed {
            return Err(VerifyError::MalformedHeader);
        }
        let number = seconds.iter().fold(0_u64, |number, digit| number * 10 + u64::from(digit - b'0'));
        Ok(Self { seconds, time: Duration::from_secs(number), header })
    }

    /// Returns when the delivery was signed, from 1970.
    pub(super) fn time(&self) -> Duration {
        self.time
    }

    /// Returns whether one of the signatures is that of a body with one of some secrets. It takes as long whichever it is.
    pub(super) fn matches(&self, secrets: &[Secret], body: &[u8]) -> bool {
        let mut found = Choice::from(0);
        // With an empty secret anyone could sign.
        for secret in secrets.iter().filter(|secret| !secret.expose().is_empty()) {
            let expected = mac(secret, self.seconds, body);
            for mac in values(self.header, b"v1").filter_map(from_hex) {
                found |= expected.ct_eq(&mac);
            }
        }
        found.into()
    }
}

/// The values of a name in a header.
fn values<'h>(header: &'h [u8], name: &'static [u8]) -> impl Iterator<Item = &'h [u8]> {
    header.split(|byte| *byte == b',').filter_map(move |part| {
        let rest = part.trim_ascii().strip_prefix(name)?.trim_ascii_start();
        Some(rest.strip_prefix(b"=")?.trim_ascii_start())
    })
}

fn is_number(text: &[u8]) -> bool {
    (1..=MAX_DIGITS).contains(&text.len()) && text.iter().all(u8::is_ascii_digit)
}

/// Reads an HMAC, in digits of either case.
fn from_hex(text: &[u8]) -> Option<Mac> {
    let mut mac = [0; 32];
    if text.len() != 2 * mac.len() {
        return None;
    }
    for (byte, pair) in mac.iter_mut().zip(text.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(mac)
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}
