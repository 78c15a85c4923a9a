//! The documented refusals: by the examples of its errors the client knows what the service says, what to do about it,
//! and which question of the caller it answers.

use std::collections::BTreeMap;

use super::change::{Class, Code};
use super::compare::Walk;
use super::operations;
use super::side::{At, Side, pairs, same};
use super::words::{is_unread_extension, is_word};
use crate::source::document::is_success;

/// Compares the questions that errors answer, which are methods of their own.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (before, after) = (predicates(&walk.old), predicates(&walk.new));
    for (name, place) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
        let what = format!("no refusal answers `{name}` any more");
        let why = format!("with the last one goes the method `is_{name}` of errors");
        let near = walk.new.nearest(&place.pointer);
        walk.removed(Code::PredicateRemoved, Class::Breaking, (place, &near), what, &why);
    }
    for (name, place) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        let what = format!("there is a new question about errors, `{name}`");
        let why = format!("errors have a method more, `is_{name}`");
        let near = walk.old.nearest(&place.pointer);
        walk.added(Code::PredicateAdded, Class::Additive, (&near, place), what, &why);
    }
}

/// Every predicate, and where it stands first.
fn predicates<'d>(side: &Side<'d>) -> BTreeMap<&'d str, At<'d>> {
    let mut predicates = BTreeMap::new();
    for found in operations::all(side) {
        let Some(responses) = found.at.get("responses") else { continue };
        for (_, response) in responses.entries().filter(|(status, _)| !is_success(status)) {
            let response = side.resolve(&response);
            let examples = response.get("content").and_then(|content| content.get("application/json")?.get("examples"));
            for (_, example) in examples.iter().flat_map(|examples| examples.entries().collect::<Vec<_>>()) {
                let example = side.resolve(&example);
                if let (Some(name), Some(place)) = (example.text("x-predicate"), example.get("x-predicate")) {
                    predicates.entry(name).or_insert(place);
                }
            }
        }
    }
    predicates
}

/// Compares the refusals of one status.
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
    // The names are for people. Another name for the same refusal is the same refusal.
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
        let what = format!("the refusal `{name}` of `{subject}` is gone");
        let (class, why) = match before.text("x-predicate") {
            Some(predicate) => (Class::Breaking, format!("`is_{predicate}` no longer says yes to it")),
            None => (Class::Additive, "its error has no `help()` any more, and is otherwise the same".to_owned()),
        };
        walk.removed(Code::RefusalRemoved, class, (&before, new.unwrap_or(near.1)), what, &why);
    }
    for (name, after) in fresh {
        let what = format!("there is a new refusal `{name}` of `{subject}`");
        let why = "its error was there before, and has a `help()` now";
        walk.added(Code::RefusalAdded, Class::Additive, (old.unwrap_or(near.0), &after), what, why);
    }
}

fn example<'d>(walk: &mut Walk<'d>, places: (&At<'d>, &At<'d>), name: &str, subject: &str) {
    let (old, new) = places;
    let title = format!("the refusal `{name}` of `{subject}`");
    for (key, before, after) in pairs(Some(old), Some(new)) {
        if super::compare::equal(before.as_ref(), after.as_ref()) {
            continue;
        }
        let (code, class, what, why) = match key {
            "value" => {
                let what = format!("{title} comes in other words");
                match (old.text("x-predicate"), new.text("x-predicate")) {
                    (Some(predicate), _) => {
                        let why = format!(
                            "errors are known by these words, and whether the service still says the old ones, to which \
                             `is_{predicate}` said yes, no document tells; keep the old example beside the new one"
                        );
                        (Code::RefusalText, Class::Unjudged, what, why)
                    }
                    (None, _) => {
                        let why = "its error has its `help()` by other words, and is otherwise the same".to_owned();
                        (Code::RefusalText, Class::Additive, what, why)
                    }
                }
            }
            "x-remedy" => {
                let what = format!("the remedy against {title} is another one");
                (Code::RefusalRemedy, Class::Additive, what, "`help()` says it in other words".to_owned())
            }
            "x-predicate" => {
                let what = format!("{title} answers another question");
                match old.text("x-predicate") {
                    Some(predicate) => {
                        let why = format!("`is_{predicate}` no longer says yes to it");
                        (Code::RefusalPredicate, Class::Breaking, what, why)
                    }
                    None => {
                        let why = "one method of its error says yes where it said no".to_owned();
                        (Code::RefusalPredicate, Class::Additive, what, why)
                    }
                }
            }
            key if is_word(key) || is_unread_extension(key) => {
                let why = "the documentation says it in other words".to_owned();
                (Code::WordsChanged, Class::Invisible, format!("`{key}` of {title} changed"), why)
            }
            key => {
                let why = "what this key does to the client is not known".to_owned();
                (Code::UnknownChanged, Class::Unjudged, format!("`{key}` of {title} changed"), why)
            }
        };
        walk.under((code, class), places, (before.as_ref(), after.as_ref()), what, &why);
    }
}
