//! The documented errors: named examples of error responses, with a remedy and a predicate.

use super::change::{Class, Code};
use super::side::{At, pairs, same};
use super::walk::{Walk, equal};
use super::words::{self, is_unread_extension, is_word};

/// Compares the documented errors of one status.
pub(super) fn examples<'d>(
    walk: &mut Walk<'d>,
    near: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
    subject: &str,
) {
    let (mut gone, mut fresh) = (Vec::new(), Vec::new());
    for (name, before, after) in pairs(old, new) {
        let before = before.map(|at| walk.old.resolve(&at));
        let after = after.map(|at| walk.new.resolve(&at));
        match (before, after) {
            (Some(before), Some(after)) => example(walk, (&before, &after), name, subject),
            (Some(before), None) => gone.push((name, before)),
            (None, Some(after)) => fresh.push((name, after)),
            (None, None) => {}
        }
    }
    // The names are for people. The same error by another name is the same error.
    gone.retain(|(_, before)| {
        let says_the_same = |(_, after): &(&str, At<'d>)| {
            before.get("value").zip(after.get("value")).is_some_and(|(a, b)| same(a.node, b.node))
        };
        let Some(at) = fresh.iter().position(says_the_same) else { return true };
        let (name, after) = fresh.remove(at);
        example(walk, (before, &after), name, subject);
        false
    });
    for (name, before) in gone {
        let what = format!("the documented error `{name}` of `{subject}` is gone");
        let (class, why) = match before.text("x-predicate") {
            Some(predicate) => (Class::Breaking, format!("`is_{predicate}` no longer returns true for it")),
            None => (Class::Additive, "its `help()` returns nothing".to_owned()),
        };
        walk.removed((Code::ErrorRemoved, class), (&before, new.unwrap_or(near.1)), what, &why);
    }
    for (name, after) in fresh {
        let what = format!("there is a new documented error `{name}` of `{subject}`");
        let change = (Code::ErrorAdded, Class::Additive);
        walk.added(change, (old.unwrap_or(near.0), &after), what, "its `help()` returns the remedy");
    }
}

fn example<'d>(walk: &mut Walk<'d>, places: (&At<'d>, &At<'d>), name: &str, subject: &str) {
    let (old, new) = places;
    let title = format!("the documented error `{name}` of `{subject}`");
    for (key, before, after) in pairs(Some(old), Some(new)) {
        if equal(before.as_ref(), after.as_ref()) {
            continue;
        }
        let changed = format!("`{key}` of {title} changed");
        let (code, class, why) = match (key, old.text("x-predicate")) {
            ("value" | "x-pattern", Some(predicate)) => {
                let why = format!(
                    "`is_{predicate}` goes by the text, and whether the service still has the old one, no document tells; \
                     keep the old example beside the new one"
                );
                (Code::ErrorText, Class::Unjudged, why)
            }
            ("value" | "x-pattern", None) => {
                (Code::ErrorText, Class::Additive, "its `help()` goes by another text".to_owned())
            }
            ("x-remedy", _) => (Code::ErrorRemedy, Class::Additive, "`help()` returns another text".to_owned()),
            ("x-predicate", Some(predicate)) => {
                (Code::ErrorPredicate, Class::Breaking, format!("`is_{predicate}` no longer returns true for it"))
            }
            ("x-predicate", None) => {
                (Code::ErrorPredicate, Class::Additive, "a predicate returns true where it returned false".to_owned())
            }
            (key, _) if is_word(key) || is_unread_extension(key) => {
                (Code::WordsChanged, Class::Invisible, words::TEXT.to_owned())
            }
            _ => (Code::UnknownChanged, Class::Unjudged, words::UNKNOWN.to_owned()),
        };
        walk.under((code, class), places, (before.as_ref(), after.as_ref()), changed, &why);
    }
}
