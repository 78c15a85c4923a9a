//! Matches error responses with the documented errors.

use crate::generated::errors::DOCUMENTED;

/// One named example of an error in the document.
#[derive(Debug)]
pub(crate) struct Documented {
    pub(crate) operation: &'static str,
    pub(crate) status: u16,
    /// The texts of the service: one, or several where it lists them.
    pub(crate) texts: &'static [&'static str],
    /// The literal parts of a text that varies; none where it does not.
    pub(crate) pattern: &'static [&'static str],
    pub(crate) code: Option<&'static str>,
    /// What the caller can do about it.
    pub(crate) remedy: &'static str,
    /// The predicate of `Error` that is true for it.
    pub(crate) predicate: Option<&'static str>,
}

/// Finds the documented error of an error response.
///
/// The text decides first, because some errors have no code. Then the code decides, because some codes have more than one
/// text. The errors of the operation come before those of other operations.
pub(crate) fn find(operation: &str, status: u16, texts: &[&str], code: Option<&str>) -> Option<&'static Documented> {
    let by_text = |error: &Documented| texts.iter().any(|text| error.texts.contains(text));
    let by_pattern = |error: &Documented| texts.iter().any(|text| matches(error.pattern, text));
    let by_code = |error: &Documented| code.is_some() && code == error.code;
    let own = |error: &Documented| error.operation == operation;
    let rules: [&dyn Fn(&Documented) -> bool; 5] = [
        &|error| own(error) && by_text(error),
        &|error| own(error) && by_pattern(error),
        &|error| own(error) && by_code(error),
        &|error| by_text(error) || by_pattern(error),
        &|error| by_code(error),
    ];
    rules.iter().find_map(|rule| DOCUMENTED.iter().find(|error| error.status == status && rule(error)))
}

/// Returns whether a text consists of these literal parts with something between them.
fn matches(parts: &[&str], text: &str) -> bool {
    let [first, between @ .., last] = parts else { return false };
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    for part in between {
        // Something stands before each part.
        let from = rest.chars().next().map_or(rest.len(), char::len_utf8);
        let Some(at) = rest[from..].find(part) else { return false };
        rest = &rest[from + at + part.len()..];
    }
    rest.len() > last.len() && rest.ends_with(last)
}
