//! Puts the caller's values into a request. A value that would change the meaning of the request is rejected before
//! anything is sent.

use percent_encoding::{AsciiSet, CONTROLS, PercentEncode, utf8_percent_encode};
use reqwest::header::HeaderValue;

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

/// Returns a value as one segment of a path. `..` would lead to another endpoint, with the key in the request. A
/// separator is encoded, because ids of other networks hold them.
pub(crate) fn segment<'a>(name: &str, value: &'a str) -> Result<PercentEncode<'a>, Error> {
    let fault = if value.is_empty() {
        "is empty"
    } else if matches!(value, "." | "..") {
        "is a step in the path, not an id"
    } else if value.contains(|c: char| c.is_whitespace() || c.is_control()) {
        "holds white space or a control character"
    } else {
        return Ok(utf8_percent_encode(value, SEGMENT));
    };
    Err(Error::request(format!("{name}: the value {fault}")))
}

/// Returns a value as that of a header.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    let fault = |_| Error::request(format!("{name}: the value holds a character that no header may hold"));
    HeaderValue::from_str(value).map_err(fault)
}
