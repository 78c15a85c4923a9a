//! The headers that say who calls: `Authorization` and `User-Agent`.

use std::env;

use reqwest::header::HeaderValue;

use crate::{Error, Secret};

/// Returns the user agent, such as `postproxy-rust/0.1.0 (linux; x86_64)`.
pub(crate) fn user_agent() -> HeaderValue {
    const OS: &str = env::consts::OS;
    const ARCH: &str = env::consts::ARCH;
    let text = format!("postproxy-rust/{} ({OS}; {ARCH})", env!("CARGO_PKG_VERSION"));
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("postproxy-rust"))
}

/// Returns the value of `Authorization`, marked as sensitive.
pub(crate) fn authorization(key: &Secret) -> Result<HeaderValue, Error> {
    if let Some(fault) = fault(key.expose()) {
        return Err(Error::config(format!("the API key {fault}")));
    }
    let mut value = HeaderValue::from_str(&format!("Bearer {}", key.expose()))
        .map_err(|_| Error::config("the API key has a character that a header cannot have"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Returns what is wrong with a key.
///
/// A key that was copied with something around it is rejected. The service might accept it and quote it without that, and then
/// it would not be redacted.
fn fault(key: &str) -> Option<&'static str> {
    let is_blank = |c: char| c.is_whitespace() || c.is_control();
    let is_quote = |c: char| matches!(c, '"' | '\'' | '`');
    if key.chars().all(is_blank) {
        return Some("is empty");
    }
    if key.starts_with(is_blank) || key.ends_with(is_blank) {
        return Some("begins or ends with white space or a line break; remove it");
    }
    if key.contains(is_blank) {
        return Some("has white space in it; give the key alone, without `Bearer`");
    }
    if !key.is_ascii() {
        return Some("has a character that is not ASCII, perhaps an invisible one; copy the key again");
    }
    (key.starts_with(is_quote) || key.ends_with(is_quote)).then_some("is in quotes; remove them")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So that a printed request does not show the key, and header compression does not index it.
    #[test]
    fn the_authorization_header_is_marked_sensitive() {
        let value = authorization(&Secret::from("key-5b1c3d9e")).expect("the key is valid");
        assert!(value.is_sensitive() && value == "Bearer key-5b1c3d9e");
        assert_eq!(format!("{value:?}"), "Sensitive");
    }
}
