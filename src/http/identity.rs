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
    if key.expose().trim().is_empty() {
        return Err(Error::config("the API key is empty".to_owned()));
    }
    let mut value = HeaderValue::from_str(&format!("Bearer {}", key.expose())).map_err(|_| {
        Error::config(
            "the API key has a character that a header cannot have, such as a line break at its end".to_owned(),
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
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
