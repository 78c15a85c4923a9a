//! Encodes arguments in paths and headers. A value that would change the request's meaning is rejected before it is sent.

use percent_encoding::{AsciiSet, CONTROLS, PercentEncode, utf8_percent_encode};
use reqwest::header::HeaderValue;

use crate::Error;

/// The characters that are percent-encoded in a path segment: the path percent-encode set of the URL standard, and the
/// separators.
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

/// Encodes a value as one segment of a path. `..` is rejected, because it would lead to another endpoint. Separators are
/// encoded, because the ids of some networks contain them.
pub(crate) fn segment<'a>(name: &str, value: &'a str) -> Result<PercentEncode<'a>, Error> {
    // Most ids are of these characters only.
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
        return Ok(utf8_percent_encode(value, SEGMENT));
    }
    let fault = if value.is_empty() {
        "is empty"
    } else if matches!(value, "." | "..") {
        "is a step in the path, not an id"
    } else if value.contains(|c: char| c.is_whitespace() || c.is_control()) {
        "contains white space or a control character"
    } else {
        return Ok(utf8_percent_encode(value, SEGMENT));
    };
    Err(Error::request(format!("{name}: the value {fault}")))
}

/// Encodes a value as that of a header. HTTP drops the white space around a value, and says of no encoding of what is not ASCII, so
/// the service would receive another value: an idempotency key of a space would be none.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    let fault = |what: &str| Error::request(format!("{name}: the value {what}"));
    if value.starts_with([' ', '\t']) || value.ends_with([' ', '\t']) {
        return Err(fault("begins or ends with white space, which a header cannot hold"));
    }
    if !value.is_ascii() {
        return Err(fault("has a character that is not ASCII, which a header cannot hold"));
    }
    HeaderValue::from_str(value).map_err(|_| fault("has a character that a header cannot have"))
}
