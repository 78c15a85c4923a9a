//! What is neither an operation nor a schema: servers, information, other components.

use super::change::{Class, Code};
use super::security;
use super::side::{At, pairs};
use super::usage::Usage;
use super::walk::{Walk, equal};
use super::words::{self, is_unread_extension, is_word};

/// Compares the rest of two documents.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old.root(), walk.new.root());
    for (key, old_part, new_part) in pairs(Some(&old), Some(&new)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        let parts = (old_part.as_ref(), new_part.as_ref());
        let (code, class, why) = match (key, parts) {
            ("paths", (Some(old), Some(new))) => {
                extensions(walk, old, new, "`paths`");
                continue;
            }
            ("paths", _) => continue,
            ("components", (old_part, new_part)) => {
                components(walk, old_part.unwrap_or(&old), new_part.unwrap_or(&new));
                continue;
            }
            ("security", _) => {
                security::alternatives(walk, (&old, &new), parts, "the document");
                continue;
            }
            ("servers", _) => {
                servers(walk, (&old, &new), parts);
                continue;
            }
            ("info", (Some(old), Some(new))) => {
                for (key, old_part, new_part) in pairs(Some(old), Some(new)) {
                    if !equal(old_part.as_ref(), new_part.as_ref()) {
                        let (parts, what) =
                            ((old_part.as_ref(), new_part.as_ref()), format!("`{key}` of `info` changed"));
                        walk.under((Code::WordsChanged, Class::Invisible), (old, new), parts, what, words::TEXT);
                    }
                }
                continue;
            }
            ("openapi", _) => (Code::UnreadChanged, Class::Invisible, "every 3.0 means the same"),
            (key, _) if is_word(key) || key == "info" => (Code::WordsChanged, Class::Invisible, words::TEXT),
            (key, _) if is_unread_extension(key) => (Code::UnreadChanged, Class::Invisible, words::UNREAD),
            _ => (Code::UnknownChanged, Class::Unjudged, words::UNKNOWN),
        };
        walk.under((code, class), (&old, &new), parts, format!("`{key}` of the document changed"), why);
    }
}

/// Compares extensions beside paths, or beside the kinds of components.
fn extensions<'d>(walk: &mut Walk<'d>, old: &At<'d>, new: &At<'d>, title: &str) {
    for (key, old_part, new_part) in pairs(Some(old), Some(new)) {
        if key.starts_with("x-") && !equal(old_part.as_ref(), new_part.as_ref()) {
            let (class, why) = match is_unread_extension(key) {
                true => (Class::Invisible, words::UNREAD),
                false => (Class::Unjudged, words::UNKNOWN),
            };
            let parts = (old_part.as_ref(), new_part.as_ref());
            walk.under((Code::UnreadChanged, class), (old, new), parts, format!("`{key}` of {title} changed"), why);
        }
    }
}

/// Compares components other than schemas. What operations use of them was compared there.
fn components<'d>(walk: &mut Walk<'d>, old: &At<'d>, new: &At<'d>) {
    extensions(walk, old, new, "`components`");
    for (kind, old_kind, new_kind) in pairs(Some(old), Some(new)) {
        let near = (old_kind.as_ref().unwrap_or(old), new_kind.as_ref().unwrap_or(new));
        match kind {
            "schemas" => {}
            "securitySchemes" => security::schemes(walk, (old, new), (old_kind.as_ref(), new_kind.as_ref())),
            _ if kind.starts_with("x-") => {}
            _ => {
                for (name, before, after) in pairs(old_kind.as_ref(), new_kind.as_ref()) {
                    let is_used =
                        |at: &Option<At<'d>>, usage: &Usage| at.as_ref().is_some_and(|at| usage.is_used(&at.pointer));
                    if is_used(&before, &walk.old_usage) && is_used(&after, &walk.new_usage)
                        || equal(before.as_ref(), after.as_ref())
                    {
                        continue;
                    }
                    let what = format!("`{name}` of the {kind} is new, gone, or unused");
                    let why = "it is no type of its own, and what uses it is compared by itself";
                    let change = (Code::UnreadChanged, Class::Invisible);
                    walk.under(change, near, (before.as_ref(), after.as_ref()), what, why);
                }
            }
        }
    }
}

/// Compares the servers, of which the first one counts.
fn servers<'d>(walk: &mut Walk<'d>, near: (&At<'d>, &At<'d>), (old, new): (Option<&At<'d>>, Option<&At<'d>>)) {
    let first = |at: Option<&At<'d>>| at.and_then(|at| at.items().into_iter().next()?.get("url"));
    let (before, after) = (first(old), first(new));
    let what = "the servers of the document changed".to_owned();
    if equal(before.as_ref(), after.as_ref()) {
        let why = "the URL of the first server is the same";
        walk.under((Code::ServersChanged, Class::Invisible), near, (old, new), what, why);
    } else {
        let parts = (before.as_ref().or(old), after.as_ref().or(new));
        let why = "the client's base URL does not follow the document";
        walk.under((Code::ServersChanged, Class::Unjudged), near, parts, what, why);
    }
}
