//! The credentials that the service asks for.

use super::change::{Class, Code};
use super::side::{At, pairs, same};
use super::walk::Walk;
use super::words::{self, same_but_words};

const CREDENTIALS: &str = "how the client sends credentials does not follow the document";

/// Compares the descriptions of credentials. Which of them an operation asks for is compared there.
pub(super) fn schemes<'d>(
    walk: &mut Walk<'d>,
    near: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
) {
    for (name, before, after) in pairs(old, new) {
        let parts = (before.as_ref(), after.as_ref());
        let (code, class, why) = match parts {
            (Some(before), Some(after)) if same(before.node, after.node) => continue,
            (Some(before), Some(after)) if same_but_words(before.node, after.node) => {
                (Code::WordsChanged, Class::Invisible, words::TEXT)
            }
            (Some(_), Some(_)) => (Code::SecurityChanged, Class::Unjudged, CREDENTIALS),
            _ => (Code::UnreadChanged, Class::Invisible, "operations name the credentials that they ask for"),
        };
        let what = format!("the credentials `{name}` changed");
        walk.under((code, class), (old.unwrap_or(near.0), new.unwrap_or(near.1)), parts, what, why);
    }
}

/// Compares which credentials are asked for: a list of alternatives.
pub(super) fn alternatives<'d>(
    walk: &mut Walk<'d>,
    near: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
    title: &str,
) {
    let alternatives = |at: Option<&At<'d>>| at.map(|at| at.items()).unwrap_or_default();
    let (before, after) = (alternatives(old), alternatives(new));
    let kept = before.iter().all(|old| after.iter().any(|new| same(old.node, new.node)));
    let (class, why) = match (old.is_some() && new.is_some() && !before.is_empty() && kept, after.is_empty()) {
        (true, _) => (Class::Invisible, "the credentials that were enough are enough"),
        // An empty list says that none are needed.
        (false, true) if new.is_some() => (Class::Invisible, "credentials that nobody asks for do no harm"),
        (false, _) => (Class::Unjudged, CREDENTIALS),
    };
    walk.under((Code::SecurityChanged, class), near, (old, new), format!("the credentials of {title} changed"), why);
}
