//! The callbacks of an operation: their bodies are types that callers read; the rest reaches the caller's own server.

use super::bodies;
use super::change::{Class, Code};
use super::side::{At, pairs, same};
use super::walk::Walk;
use super::words::{self, same_but_words};
use crate::source::load::{Kind, Node};

const SERVER: &str = "it reaches the caller's own server, past the client";

/// Compares the callbacks of an operation.
pub(super) fn compare<'d>(
    walk: &mut Walk<'d>,
    near: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
    operation: &str,
) {
    for (name, before, after) in pairs(old, new) {
        let before = before.map(|at| walk.old.resolve(&at));
        let after = after.map(|at| walk.new.resolve(&at));
        let (code, class, why) = match (&before, &after) {
            (Some(before), Some(after)) if same(before.node, after.node) => continue,
            (Some(before), Some(after)) => {
                requests(walk, before, after, &format!("{operation}.{name}"));
                let (left, right) = (without_bodies(before.node), without_bodies(after.node));
                match same_but_words(&left, &right) {
                    _ if same(&left, &right) => continue,
                    true => (Code::WordsChanged, Class::Invisible, words::TEXT),
                    false => (Code::CallbackChanged, Class::Unjudged, SERVER),
                }
            }
            (None, _) => (Code::CallbackChanged, Class::Additive, "callers that do not wait for it lose nothing"),
            (_, None) => (Code::CallbackChanged, Class::Breaking, "callers that wait for it receive nothing"),
        };
        let what = format!("the callback `{name}` of `{operation}` changed");
        let near = (old.unwrap_or(near.0), new.unwrap_or(near.1));
        walk.under((code, class), near, (before.as_ref(), after.as_ref()), what, why);
    }
}

/// Compares the bodies of all requests of a callback.
fn requests<'d>(walk: &mut Walk<'d>, old: &At<'d>, new: &At<'d>, subject: &str) {
    for (_, before, after) in pairs(Some(old), Some(new)) {
        for (_, before, after) in pairs(before.as_ref(), after.as_ref()) {
            if let (Some(before), Some(after)) = (before, after) {
                let (old_body, new_body) = (before.get("requestBody"), after.get("requestBody"));
                bodies::delivery(walk, (&before, &after), (old_body.as_ref(), new_body.as_ref()), subject);
            }
        }
    }
}

/// A callback without the bodies of the requests that both documents have.
fn without_bodies(callback: &Node) -> Node {
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
