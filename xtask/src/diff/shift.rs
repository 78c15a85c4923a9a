//! What it means that a schema allows less than it did, or more, by who makes its values and who reads them.

use super::change::{Class, Code};
use super::usage::Use;

/// How the values that a schema allows changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// They are the same.
    Same,
    /// Some are allowed no longer.
    Tightened,
    /// Some are allowed that were not.
    Loosened,
    /// Both, or the two cannot be compared.
    Changed,
    /// None of the old values is allowed.
    Replaced,
}

impl Shift {
    /// The shift from one to the other, for what allows more the greater it is.
    pub(super) fn of<T: PartialOrd>(old: &T, new: &T) -> Self {
        match old.partial_cmp(new) {
            Some(std::cmp::Ordering::Equal) => Self::Same,
            Some(std::cmp::Ordering::Less) => Self::Loosened,
            Some(std::cmp::Ordering::Greater) => Self::Tightened,
            None => Self::Changed,
        }
    }

    /// The shift between two sets of rules, all of which hold.
    pub(super) fn of_rules<T: PartialEq>(old: &[T], new: &[T]) -> Self {
        let is_in = |some: &[T], others: &[T]| some.iter().all(|rule| others.contains(rule));
        match (is_in(old, new), is_in(new, old)) {
            (true, true) => Self::Same,
            (true, false) => Self::Tightened,
            (false, true) => Self::Loosened,
            (false, false) => Self::Changed,
        }
    }

    /// The code of a keyword that changed in this way.
    pub(super) fn code(self) -> Code {
        match self {
            Self::Tightened => Code::ConstraintTightened,
            Self::Loosened => Code::ConstraintLoosened,
            Self::Same | Self::Changed | Self::Replaced => Code::ConstraintChanged,
        }
    }

    /// What it means, by the gravest of the uses.
    pub(super) fn verdict(self, used: Use) -> (Class, &'static str) {
        let both = [used.input.then(|| self.in_request()), used.output.then(|| self.in_response())];
        both.into_iter().flatten().min_by_key(|(class, _)| *class).unwrap_or((Class::Invisible, "nothing uses it"))
    }

    fn in_request(self) -> (Class, &'static str) {
        match self {
            Self::Same => (Class::Invisible, "the same values are allowed"),
            Self::Tightened => (Class::Breaking, "the service rejects requests that it accepted"),
            Self::Loosened => (Class::Additive, "the service accepts requests that it rejected"),
            Self::Changed => {
                (Class::Unjudged, "whether the service still accepts the requests that it accepted, no document tells")
            }
            Self::Replaced => (Class::Breaking, "the service rejects the requests that it accepted"),
        }
    }

    fn in_response(self) -> (Class, &'static str) {
        match self {
            Self::Same => (Class::Invisible, "the same values are allowed"),
            Self::Tightened => (Class::Invisible, "a response has no value that it could not have before"),
            Self::Loosened | Self::Changed => (
                Class::Unjudged,
                "a response can have values that it could not have, and whether callers rely on that, no document tells",
            ),
            Self::Replaced => (Class::Breaking, "a response has other values than callers expect"),
        }
    }
}
