//! Puts the caller's values into a request. What would change its meaning is refused before anything is sent.

use percent_encoding::{AsciiSet, CONTROLS, PercentEncode, utf8_percent_encode};
use reqwest::header::HeaderValue;
use serde::Serialize;
use serde_json::Value;

use crate::Error;

/// What a segment of a path must not hold as it is (the path percent-encode set of the URL standard, and the
/// separators).
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'/')
    .add(b'%')
    .add(b'\\')
    .add(b'^')
    .add(b'|');

/// A value as one segment of a path. `..` would climb to another endpoint, with the key in the request.
pub(crate) fn segment<'a>(name: &str, value: &'a str) -> Result<PercentEncode<'a>, Error> {
    let fault = if value.is_empty() {
        "is empty"
    } else if matches!(value, "." | "..") {
        "is a step in the path, not an id"
    } else if value.contains(['/', '\\', '?', '#', '%']) {
        "holds one of the characters / \\ ? # %, which have a meaning in a URL"
    } else if value.contains(|c: char| c.is_whitespace() || c.is_control()) {
        "holds white space or a control character"
    } else {
        return Ok(utf8_percent_encode(value, SEGMENT));
    };
    Err(Error::unfit(format!("{name}: the value {fault}")))
}

/// A value as that of a header.
pub(crate) fn header(name: &str, value: &str) -> Result<HeaderValue, Error> {
    let fault = |_| Error::unfit(format!("{name}: the value holds a character that no header takes"));
    HeaderValue::from_str(value).map_err(fault)
}

/// A parameter of the query, as the pairs that it is written in: none for what was not given, one for each item of a
/// list, and those of an object.
#[allow(dead_code, reason = "whether an operation takes a query is up to the document")]
pub(crate) fn query(name: &str, value: &impl Serialize) -> Result<Vec<(String, String)>, Error> {
    let unfit = |what: &str| Error::unfit(format!("{name}: {what}"));
    let text = |value: Value| match value {
        Value::String(text) => Ok(text),
        Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
        _ => Err(unfit("a value of a query is a text, a number or a boolean")),
    };
    let pair = |name: &str, value: Value| Ok((name.to_owned(), text(value)?));
    match serde_json::to_value(value).map_err(|_| unfit("the value cannot be written"))? {
        Value::Null => Ok(Vec::new()),
        Value::Array(items) => items.into_iter().map(|item| pair(name, item)).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| pair(&name, value)).collect(),
        scalar => Ok(vec![pair(name, scalar)?]),
    }
}
