//! Recognizes a documented refusal in what the service says.

use crate::generated::refusals::REFUSALS;

/// One named example of an error in the document.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) operation: &'static str,
    pub(crate) status: u16,
    /// What the service says.
    pub(crate) error: &'static str,
    pub(crate) code: Option<&'static str>,
    /// What the caller can do about it.
    pub(crate) remedy: &'static str,
    /// The question of the caller that it answers.
    pub(crate) predicate: Option<&'static str>,
}

/// The documented refusal that an answer is.
///
/// The text decides first, for some refusals have no code; then the code, for the service has more than one text for
/// some codes. The operation's own refusals come before those of others, which an undocumented answer may yet be.
pub(crate) fn find(operation: &str, status: u16, text: Option<&str>, code: Option<&str>) -> Option<&'static Refusal> {
    let by_text = |refusal: &Refusal| text == Some(refusal.error);
    let by_code = |refusal: &Refusal| code.is_some() && code == refusal.code;
    let own = |refusal: &Refusal| refusal.operation == operation;
    let rules: [&dyn Fn(&Refusal) -> bool; 4] =
        [&|r| own(r) && by_text(r), &|r| own(r) && by_code(r), &|r| by_text(r), &|r| by_code(r)];
    rules.iter().find_map(|rule| REFUSALS.iter().find(|refusal| refusal.status == status && rule(refusal)))
}
