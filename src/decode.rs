//! Decodes the answer of a success, and says where it does not fit without saying what stands there.

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Error;
use crate::operation::Operation;
use crate::transport::{Answer, Body};

pub(crate) fn decode<T: DeserializeOwned>(answer: &Answer, operation: &Operation) -> Result<T, Error> {
    let misfit = |what: String| Error::misfit(operation, what).with_answer(answer.status, &answer.headers);
    let Body::Whole(body) = &answer.body else {
        return Err(misfit("it is longer than the client reads; see `ClientBuilder::max_response_size`".to_owned()));
    };
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        misfit(describe(&path, error.inner(), &answer.headers))
    })?;
    deserializer.end().map_err(|_| misfit("something follows the JSON in it".to_owned()))?;
    Ok(value)
}

/// Decodes JSON that was read already, or tells why it does not fit.
pub(crate) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_path_to_error::deserialize(value).map_err(|error| misfit(&error.path().to_string(), error.inner()))
}

/// Why a body did not decode. serde's own text quotes the value, which may be a secret, so only what it expected is
/// taken from it.
fn describe(path: &str, error: &serde_json::Error, headers: &HeaderMap) -> String {
    if !error.is_data() {
        let kind = media_type(headers);
        return format!("it is not JSON (it says that it is {kind}; line {}, column {})", error.line(), error.column());
    }
    misfit(path, error)
}

/// Where a value does not fit, and what was expected there. serde's own text quotes the value, which may be a secret, so
/// only what it expected is taken from it.
fn misfit(path: &str, error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    let fault = if text.starts_with("missing field ") {
        text.to_owned()
    } else if let Some((_, expected)) = text.rsplit_once(", expected ").filter(|_| text.starts_with("invalid ")) {
        format!("expected {expected}")
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
