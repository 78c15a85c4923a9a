//! How the value of a body names a file of a form.

use serde_json::Value;

/// The mark, which the number of the file follows. A request that holds the mark itself is rejected.
const MARK: &str = "\u{0}file:";

/// The mark as it may be written in JSON text and in a form.
const ESCAPED: [&[u8]; 4] = [b"\\u0000file:", b"%00file:", b"%00file%3a", b"%00file%3A"];

/// Returns the value that names a file.
pub(super) fn value(number: usize) -> Value {
    format!("{MARK}{number}").into()
}

/// Returns the number of the file that a value names.
pub(super) fn number(value: &Value) -> Option<usize> {
    value.as_str()?.strip_prefix(MARK)?.parse().ok()
}

/// Returns whether a text names a file.
pub(super) fn is_file(text: &str) -> bool {
    text.starts_with(MARK)
}

/// Returns whether a body holds the mark, in an escape or as it is.
pub(super) fn is_in(body: &[u8]) -> bool {
    let marks = ESCAPED.iter().copied().chain([MARK.as_bytes()]);
    marks.into_iter().any(|mark| memchr::memmem::find(body, mark).is_some())
}
