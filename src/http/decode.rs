//! Decodes JSON, and says where it does not fit without saying what stands there.

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;

/// Decodes a body, or tells why it does not fit.
pub(crate) fn json<T: DeserializeOwned>(body: &[u8], headers: &HeaderMap) -> Result<T, String> {
    serde_json::from_slice(body).map_err(|_| fault::<T>(body, headers))
}

/// Decodes once more, to learn where a body does not fit: keeping track of the place takes longer than decoding.
fn fault<T: DeserializeOwned>(body: &[u8], headers: &HeaderMap) -> String {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Ok(_) => "something follows the JSON in it".to_owned(),
        Err(error) => describe(&error.path().to_string(), error.inner(), headers),
    }
}

/// Why a body did not decode. serde's own text quotes the value, which may be a secret, so only what it expected is
/// taken from it.
fn describe(path: &str, error: &serde_json::Error, headers: &HeaderMap) -> String {
    if !error.is_data() {
        let kind = media_type(headers);
        return format!("it is not JSON (it says that it is {kind}; line {}, column {})", error.line(), error.column());
    }
    mismatch(path, error)
}

/// Describes why a value of a union does not fit.
pub(crate) fn describe_value(error: &serde_json::Error) -> String {
    mismatch(".", error)
}

/// Describes where a value does not fit, and what was expected there. serde's own text quotes the value, which may be a
/// secret, so only what it expected is taken from it.
fn mismatch(path: &str, error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    let fault = if text.starts_with("missing field ") {
        text.to_owned()
    } else if let Some((_, expected)) = text.rsplit_once(", expected ").filter(|_| text.starts_with("invalid ")) {
        format!("expected {expected}")
    } else if text.starts_with("no variant of ") || text.starts_with("expected ") {
        text.to_owned()
    } else {
        "another shape than the document describes".to_owned()
    };
    match path {
        "." => fault,
        path => format!("at `{path}`: {fault}"),
    }
}

/// What a body says that it is, in our words: a header is the sender's text, and stays out of what is printed.
pub(crate) fn media_type(headers: &HeaderMap) -> &'static str {
    let Some(value) = headers.get(CONTENT_TYPE) else { return "of no type" };
    let essence = value.to_str().unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" => "JSON",
        "text/html" => "HTML",
        "text/plain" => "plain text",
        _ => "of another type",
    }
}
