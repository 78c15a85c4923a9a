//! What is neither an operation nor a schema: credentials, addresses, callbacks, words.

use super::change::{Class, Code};
use super::compare::{Walk, equal};
use super::side::{At, pairs, same};
use super::words::{is_unread_extension, is_word, same_but_words};
use crate::source::document::is_method;
use crate::source::load::{Kind, Node};

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
                security(walk, (&old, &new), parts, "the document");
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
                        walk.under((Code::WordsChanged, Class::Invisible), (old, new), parts, what, WORDS);
                    }
                }
                continue;
            }
            ("openapi", _) => (Code::UnreadChanged, Class::Invisible, "every 3.0 is read in the same way"),
            (key, _) if is_word(key) || key == "info" => (Code::WordsChanged, Class::Invisible, WORDS),
            (key, _) if is_unread_extension(key) => {
                (Code::UnreadChanged, Class::Invisible, "the generator does not read this extension")
            }
            _ => (Code::UnknownChanged, Class::Unjudged, "what this key does to the client is not known"),
        };
        walk.under((code, class), (&old, &new), parts, format!("`{key}` of the document changed"), why);
    }
}

/// Compares extensions beside paths, or beside the kinds of components.
fn extensions<'d>(walk: &mut Walk<'d>, old: &At<'d>, new: &At<'d>, title: &str) {
    for (key, old_part, new_part) in pairs(Some(old), Some(new)) {
        if key.starts_with("x-") && !equal(old_part.as_ref(), new_part.as_ref()) {
            let (class, why) = match is_unread_extension(key) {
                true => (Class::Invisible, "the generator does not read this extension"),
                false => (Class::Unjudged, "what this key does to the client is not known here"),
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
        match kind {
            "schemas" => {}
            "securitySchemes" => schemes(walk, (old, new), (old_kind.as_ref(), new_kind.as_ref())),
            _ if kind.starts_with("x-") => {}
            _ => {
                for (name, before, after) in pairs(old_kind.as_ref(), new_kind.as_ref()) {
                    let used = |at: &Option<At<'d>>, usage: &super::usage::Usage<'d>| {
                        at.as_ref().is_some_and(|at| usage.is_used(&at.pointer))
                    };
                    if used(&before, &walk.old_usage) && used(&after, &walk.new_usage)
                        || equal(before.as_ref(), after.as_ref())
                    {
                        continue;
                    }
                    let near = (old_kind.as_ref().unwrap_or(old), new_kind.as_ref().unwrap_or(new));
                    let what = format!("`{name}` of the {kind} comes, goes, or is used by nothing");
                    let why = "it is no type of its own, and what uses it is compared by itself";
                    let kind = (Code::UnreadChanged, Class::Invisible);
                    walk.under(kind, near, (before.as_ref(), after.as_ref()), what, why);
                }
            }
        }
    }
}

/// Compares the descriptions of credentials. Which of them an operation asks for is compared there.
fn schemes<'d>(walk: &mut Walk<'d>, near: (&At<'d>, &At<'d>), (old, new): (Option<&At<'d>>, Option<&At<'d>>)) {
    for (name, before, after) in pairs(old, new) {
        let parts = (before.as_ref(), after.as_ref());
        let (code, class, why) = match parts {
            (Some(before), Some(after)) if same(before.node, after.node) => continue,
            (Some(before), Some(after)) if same_but_words(before.node, after.node) => {
                (Code::WordsChanged, Class::Invisible, WORDS)
            }
            (Some(_), Some(_)) => (Code::SecurityChanged, Class::Unjudged, CREDENTIALS),
            _ => (Code::UnreadChanged, Class::Invisible, "operations name the credentials that they ask for"),
        };
        let what = format!("the credentials `{name}` changed");
        walk.under((code, class), (old.unwrap_or(near.0), new.unwrap_or(near.1)), parts, what, why);
    }
}

const WORDS: &str = "the documentation says it in other words";

const CREDENTIALS: &str = "how the client shows its credentials is written by hand, and does not follow the document";

/// Compares which credentials are asked for: a list of alternatives.
pub(super) fn security<'d>(
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

/// Compares the addresses of the service, of which the first one counts.
fn servers<'d>(walk: &mut Walk<'d>, near: (&At<'d>, &At<'d>), (old, new): (Option<&At<'d>>, Option<&At<'d>>)) {
    let first = |at: Option<&At<'d>>| at.and_then(|at| at.items().into_iter().next()?.get("url"));
    let (before, after) = (first(old), first(new));
    let what = "the addresses of the service changed".to_owned();
    if equal(before.as_ref(), after.as_ref()) {
        let why = "the first address, which is the default one, is the same";
        walk.under((Code::ServersChanged, Class::Invisible), near, (old, new), what, why);
    } else {
        let parts = (before.as_ref().or(old), after.as_ref().or(new));
        let why = "the client's default address is written by hand, and does not follow the document";
        walk.under((Code::ServersChanged, Class::Unjudged), near, parts, what, why);
    }
}

/// Compares the callbacks of an operation: their bodies are types, which callers read; the rest reaches the caller's own code.
pub(super) fn callbacks<'d>(
    walk: &mut Walk<'d>,
    near: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
    operation: &str,
) {
    for (name, before, after) in pairs(old, new) {
        let before = before.map(|at| walk.old.resolve(&at));
        let after = after.map(|at| walk.new.resolve(&at));
        let parts = (before.as_ref(), after.as_ref());
        let (code, class, why) = match parts {
            (Some(before), Some(after)) if same(before.node, after.node) => continue,
            (Some(before), Some(after)) => {
                let subject = format!("{operation}.{name}");
                let before_body = callback_body(before);
                let after_body = callback_body(after);
                if let (Some((old, old_body)), Some((new, new_body))) = (before_body, after_body) {
                    super::bodies::callback(walk, (&old, &new), (old_body.as_ref(), new_body.as_ref()), &subject);
                }
                let (left, right) = (without_body(before.node), without_body(after.node));
                match same_but_words(&left, &right) {
                    _ if same(&left, &right) => continue,
                    true => (Code::WordsChanged, Class::Invisible, WORDS),
                    false => {
                        let why = "it reaches the caller's own code, past the generated client";
                        (Code::CallbackChanged, Class::Unjudged, why)
                    }
                }
            }
            (None, _) => (Code::CallbackChanged, Class::Additive, "who does not wait for it loses nothing"),
            (_, None) => (Code::CallbackChanged, Class::Breaking, "with it go the types of its deliveries"),
        };
        let what = format!("the callback `{name}` of `{operation}` changed");
        walk.under((code, class), (old.unwrap_or(near.0), new.unwrap_or(near.1)), parts, what, why);
    }
}

/// The first request of a callback, and its body if it has one.
fn callback_body<'d>(callback: &At<'d>) -> Option<(At<'d>, Option<At<'d>>)> {
    let (_, path) = callback.entries().find(|(key, _)| !key.starts_with("x-"))?;
    let (_, request) = path.entries().find(|(key, _)| is_method(key))?;
    let body = request.get("requestBody");
    Some((request, body))
}

/// A callback without the bodies of its requests.
fn without_body(callback: &Node) -> Node {
    let mut callback = callback.clone();
    let Kind::Map(paths) = &mut callback.kind else { return callback };
    for path in paths {
        let Kind::Map(methods) = &mut path.value.kind else { continue };
        for method in methods {
            if let Kind::Map(entries) = &mut method.value.kind {
                entries.retain(|entry| entry.key != "requestBody");
            }
        }
    }
    callback
}
