//! The responses of an operation, with their headers.

use super::bodies::{self, Body};
use super::change::{Class, Code};
use super::found::Found;
use super::side::{At, pairs, same};
use super::usage::Use;
use super::walk::{Walk, equal};
use super::words::{self, is_unread_extension};
use super::{schemas, shift::Shift};
use crate::source::document::{is_success, json_schema};
use crate::source::load::Node;

const RESPONSE: Use = Use { input: false, output: true };

/// Compares the responses of an operation.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, old: &Found<'d>, new: &Found<'d>) {
    let id = &new.id;
    let (old_all, new_all) = (old.at.get("responses"), new.at.get("responses"));
    let near = (old_all.as_ref().unwrap_or(&old.at), new_all.as_ref().unwrap_or(&new.at));
    for (status, before, after) in pairs(old_all.as_ref(), new_all.as_ref()) {
        if let (Some(before), Some(after)) = (&before, &after) {
            let (before, after) = (walk.old.resolve(before), walk.new.resolve(after));
            let subject = format!("{id}.{status}");
            let body = Body { subject: &subject, used: RESPONSE, is_error: !is_success(status) };
            response(walk, &before, &after, body);
            continue;
        }
        let is_new = after.is_some();
        let what = format!("`{id}` documents the status {status} {}", if is_new { "now" } else { "no longer" });
        let (code, class, why) = match (status.parse::<u16>().is_ok(), is_new) {
            _ if is_unread_extension(status) => (Code::UnreadChanged, Class::Invisible, words::UNREAD),
            (false, true) => (Code::StatusAdded, Class::Unjudged, RANGE),
            (false, false) => (Code::StatusRemoved, Class::Unjudged, RANGE),
            (true, true) if is_success(status) => success(walk, old_all.as_ref(), after.as_ref()),
            (true, true) => (Code::StatusAdded, Class::Additive, "an error has the same type whatever its status"),
            (true, false) if is_success(status) => {
                (Code::StatusRemoved, Class::Breaking, "a success that callers rely on is gone")
            }
            (true, false) => (Code::StatusRemoved, Class::Additive, "an error has the same type whatever its status"),
        };
        walk.under((code, class), near, (before.as_ref(), after.as_ref()), what, why);
    }
}

const RANGE: &str = "what stands for many statuses may be a success or an error";

/// What a new success means: a call returns one type, whatever the status of its success.
fn success(walk: &Walk<'_>, old: Option<&At<'_>>, new: Option<&At<'_>>) -> (Code, Class, &'static str) {
    let successes = old.into_iter().flat_map(At::entries).filter(|(status, _)| is_success(status));
    let before: Vec<At<'_>> = successes.map(|(_, at)| walk.old.resolve(&at)).collect();
    let after = new.map(|at| walk.new.resolve(at));
    let is_same = |before: &At<'_>, after: &At<'_>| match (json_schema(before.node), json_schema(after.node)) {
        (Some(before), Some(after)) => same(before, after),
        (None, None) => has_content(before.node) == has_content(after.node),
        _ => false,
    };
    match before.first().zip(after.as_ref()) {
        None => (Code::StatusAdded, Class::Unjudged, "the operation had no success of which a type is known"),
        Some((before, after)) if is_same(before, after) => {
            (Code::StatusAdded, Class::Additive, "it is a success like the others, with the same body")
        }
        Some(_) => (Code::StatusAdded, Class::Breaking, "the call does not return its body"),
    }
}

fn has_content(response: &Node) -> bool {
    response.get("content").is_some_and(|content| !content.entries().is_empty())
}

fn response<'d>(walk: &mut Walk<'d>, old: &At<'d>, new: &At<'d>, body: Body<'_>) {
    for (key, old_part, new_part) in pairs(Some(old), Some(new)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        let parts = (old_part.as_ref(), new_part.as_ref());
        let (code, class, why) = match key {
            "content" => {
                bodies::content(walk, (old, new), parts, body);
                continue;
            }
            "headers" => {
                headers(walk, (old, new), parts, body.subject);
                continue;
            }
            "links" => (Code::UnreadChanged, Class::Invisible, "the generator reads no links"),
            key => bodies::rest(key),
        };
        walk.under((code, class), (old, new), parts, format!("`{key}` of `{}` changed", body.subject), why);
    }
}

/// Compares the headers of a response, which callers read as text.
fn headers<'d>(
    walk: &mut Walk<'d>,
    near: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
    subject: &str,
) {
    let near = (old.unwrap_or(near.0), new.unwrap_or(near.1));
    for (name, before, after) in pairs(old, new) {
        let subject = format!("{subject}.{name}");
        let (Some(before), Some(after)) = (&before, &after) else {
            let required = before.as_ref().is_some_and(|at| walk.old.resolve(at).flag("required"));
            let (class, why) = match (after.is_some(), required) {
                (true, _) => (Class::Invisible, "callers can read every header, documented or not"),
                (false, true) => (Class::Breaking, "a response always had the header, and has it no longer"),
                (false, false) => (Class::Unjudged, "whether a response still has the header, no document tells"),
            };
            let what = format!("the header `{subject}` is {}", if after.is_some() { "new" } else { "gone" });
            walk.under((Code::HeaderChanged, class), near, (before.as_ref(), after.as_ref()), what, why);
            continue;
        };
        let (before, after) = (walk.old.resolve(before), walk.new.resolve(after));
        for (key, old_part, new_part) in pairs(Some(&before), Some(&after)) {
            if equal(old_part.as_ref(), new_part.as_ref()) {
                continue;
            }
            let parts = (old_part.as_ref(), new_part.as_ref());
            let (code, class, why) = match (key, parts) {
                ("schema", (Some(old), Some(new))) => {
                    schemas::compare(walk, (old, new), &subject, RESPONSE);
                    continue;
                }
                ("required", _) => {
                    let (class, why) = Shift::of(&!before.flag(key), &!after.flag(key)).verdict(RESPONSE);
                    (Code::HeaderChanged, class, why)
                }
                ("deprecated", _) => (Code::Deprecated, Class::Invisible, "callers read headers by their names"),
                ("schema" | "content" | "style" | "explode", _) => {
                    (Code::HeaderChanged, Class::Unjudged, "callers read the text of the header")
                }
                (key, _) => bodies::rest(key),
            };
            walk.under((code, class), (&before, &after), parts, format!("`{key}` of `{subject}` changed"), why);
        }
    }
}
