//! Decodes JSON. An error names the property that is invalid, but never its value, because that may be a secret.

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;

use super::objects::Objects;
use crate::types::decode::Decode;
use crate::types::trail::Recording;

const FOLLOWED: &str = "something follows the JSON in it";

/// What is wrong with a body of no bytes, such as that of a 204.
const EMPTY: &str = "it is empty";

/// Decodes a body as a type of the document, or returns what is wrong with it.
pub(crate) fn json<T: Decode>(body: &[u8], headers: &HeaderMap) -> Result<T, String> {
    if body.is_empty() {
        return Err(EMPTY.to_owned());
    }
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let recording = Recording::start();
    match (T::decode(&mut deserializer), deserializer.end()) {
        (Ok(value), Ok(())) => Ok(value),
        (Ok(_), Err(_)) => Err(FOLLOWED.to_owned()),
        (Err(error), _) => Err(describe(&recording.place(), &error, headers)),
    }
}

/// Decodes a body as a type of the caller, or returns what is wrong with it.
pub(crate) fn json_as<T: DeserializeOwned>(body: &[u8], headers: &HeaderMap) -> Result<T, String> {
    if body.is_empty() {
        return Err(EMPTY.to_owned());
    }
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let decoded = T::deserialize(Objects(&mut deserializer)).and_then(|value| deserializer.end().map(|()| value));
    decoded.map_err(|_| fault::<T>(body, headers))
}

/// Decodes again to find the invalid property. This is slower than decoding, so it is done after a failure only.
fn fault<T: DeserializeOwned>(body: &[u8], headers: &HeaderMap) -> String {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(Objects(&mut deserializer)) {
        Ok(_) => FOLLOWED.to_owned(),
        Err(error) => {
            let path = error.path().to_string();
            describe(if path == "." { "" } else { &path }, error.inner(), headers)
        }
    }
}

/// Describes why a body did not decode.
fn describe(path: &str, error: &serde_json::Error, headers: &HeaderMap) -> String {
    if !error.is_data() {
        let kind = media_type(headers);
        return format!("it is not JSON (it says that it is {kind}; line {}, column {})", error.line(), error.column());
    }
    mismatch(path, error)
}

/// Describes why a value is no variant of a union.
pub(crate) fn describe_value(error: &serde_json::Error) -> String {
    mismatch("", error)
}

/// Describes the place of an invalid value and what was expected there. serde's own text quotes the value, so only the
/// expectation is taken from it.
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
        "" => fault,
        path => format!("at `{path}`: {fault}"),
    }
}

/// Returns the media type of a body in fixed words, because a header is not printed.
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
