//! Puts the caller's values into a request. What would change its meaning is refused before anything is sent.

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
