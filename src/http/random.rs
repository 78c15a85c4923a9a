//! Random numbers of the operating system.

use crate::Error;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Where the digits of each byte stand in a UUID.
const PLACES: [usize; 16] = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

/// Returns a UUID of version 4.
///
/// # Errors
///
/// Those of [`uuid_bytes`].
pub(crate) fn uuid() -> Result<String, Error> {
    Ok(String::from_utf8_lossy(&uuid_bytes()?).into_owned())
}

/// Returns the text of a UUID of version 4, for an idempotency key.
///
/// It must be unique among all clients, so a generator that is seeded by the time is not enough.
///
/// # Errors
///
/// `Request` if the operating system gives no random bytes.
pub(crate) fn uuid_bytes() -> Result<[u8; 36], Error> {
    let mut bytes = [0; 16];
    getrandom::getrandom(&mut bytes).map_err(|error| {
        Error::request(format!("no idempotency key can be made: there are no random bytes: {error}"))
    })?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut text = [b'-'; 36];
    for (byte, place) in bytes.into_iter().zip(PLACES) {
        text[place] = DIGITS[usize::from(byte >> 4)];
        text[place + 1] = DIGITS[usize::from(byte & 0x0f)];
    }
    Ok(text)
}

/// Returns a number from 0 to below 1 for the jitter of a backoff, or 0.5 if there are no random bytes.
pub(crate) fn fraction() -> f64 {
    let mut bytes = [0; 4];
    match getrandom::getrandom(&mut bytes) {
        Ok(()) => f64::from(u32::from_le_bytes(bytes)) / (f64::from(u32::MAX) + 1.0),
        Err(_) => 0.5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_has_the_form_of_version_4() {
        for _ in 0..100 {
            let text = uuid().expect("the system has random bytes");
            let parsed = uuid::Uuid::parse_str(&text).expect("it is a UUID");
            assert_eq!((parsed.get_version_num(), parsed.get_variant()), (4, uuid::Variant::RFC4122));
            assert_eq!(parsed.to_string(), text);
        }
    }

    #[test]
    fn no_uuid_comes_twice() {
        let all: std::collections::HashSet<_> =
            (0..1000).map(|_| uuid().expect("the system has random bytes")).collect();
        assert_eq!(all.len(), 1000);
    }

    #[test]
    fn a_fraction_is_below_one() {
        assert!((0..1000).all(|_| (0.0..1.0).contains(&fraction())));
    }
}
