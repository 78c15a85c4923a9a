//! What requests and answers hold.

use super::change::{Class, Code};
use super::compare::{Walk, equal};
use super::operations::Found;
use super::refusals;
use super::schemas::Context;
use super::side::{At, pairs};
use super::usage::Use;
use super::words::{is_unread_extension, is_word};
use crate::source::document::is_success;

/// Which body it is.
#[derive(Clone, Copy)]
struct Body<'b> {
    /// How messages name it.
    subject: &'b str,
    used: Use,
    /// Whether it is that of a documented error.
    is_error: bool,
}

/// Compares the bodies of the requests of an operation.
pub(super) fn request<'d>(walk: &mut Walk<'d>, old: &Found<'d>, new: &Found<'d>) {
    let id = &new.id;
    let (before, after) = (old.at.get("requestBody"), new.at.get("requestBody"));
    let (before, after) = match (before, after) {
        (None, None) => return,
        (Some(before), None) => {
            let why = "with it goes the method `body` of the builder";
            let what = format!("the requests of `{id}` have no body any more");
            return walk.removed(Code::BodyRemoved, Class::Breaking, (&before, &new.at), what, why);
        }
        (None, Some(after)) => {
            let what = format!("the requests of `{id}` have a body");
            let why = "a call without one fails before it is sent, which shows when the call is made";
            return walk.added(Code::BodyAdded, Class::Breaking, (&old.at, &after), what, why);
        }
        (Some(before), Some(after)) => (walk.old.resolve(&before), walk.new.resolve(&after)),
    };
    let subject = format!("{id}.request");
    let body = Body { subject: &subject, used: Use { input: true, output: false }, is_error: false };
    for (key, old_part, new_part) in pairs(Some(&before), Some(&after)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        let (code, class, why) = match key {
            "content" => {
                content(walk, (&before, &after), (old_part.as_ref(), new_part.as_ref()), body);
                continue;
            }
            "required" if after.flag("required") == before.flag("required") => continue,
            "required" if after.flag("required") => {
                (Code::BodyRequired, Class::Breaking, "a call without a body is refused")
            }
            "required" => (Code::BodyRequired, Class::Unjudged, "the generator has no way to leave a body out"),
            key => rest(key),
        };
        let what = format!("`{key}` of the body of `{id}` changed");
        walk.under((code, class), (&before, &after), (old_part.as_ref(), new_part.as_ref()), what, why);
    }
}

/// Compares the answers of an operation.
pub(super) fn responses<'d>(walk: &mut Walk<'d>, old: &Found<'d>, new: &Found<'d>) {
    let id = &new.id;
    let (old_all, new_all) = (old.at.get("responses"), new.at.get("responses"));
    let near = (old_all.as_ref().unwrap_or(&old.at), new_all.as_ref().unwrap_or(&new.at));
    for (status, before, after) in pairs(old_all.as_ref(), new_all.as_ref()) {
        match (before, after) {
            (Some(before), Some(after)) => {
                let (before, after) = (walk.old.resolve(&before), walk.new.resolve(&after));
                let subject = format!("{id}.{status}");
                let used = Use { input: false, output: true };
                response(walk, &before, &after, Body { subject: &subject, used, is_error: !is_success(status) });
            }
            (before, after) => {
                let is_new = after.is_some();
                let what = format!("`{id}` documents the status {status} {}", if is_new { "now" } else { "no longer" });
                let (code, class, why) = match (status.parse::<u16>().is_ok(), is_new) {
                    _ if status.starts_with("x-") => {
                        (Code::UnreadChanged, Class::Invisible, "the generator does not read this extension")
                    }
                    (false, true) => (Code::StatusAdded, Class::Unjudged, RANGE),
                    (false, false) => (Code::StatusRemoved, Class::Unjudged, RANGE),
                    (true, true) if is_success(status) => {
                        (Code::StatusAdded, Class::Additive, "it is a success like the others, and of the same type")
                    }
                    (true, true) => {
                        let why = "an error has the same type whatever its status; the mock gets a method more";
                        (Code::StatusAdded, Class::Additive, why)
                    }
                    (true, false) => (Code::StatusRemoved, Class::Breaking, "with it goes a method of the mock"),
                };
                walk.under((code, class), near, (before.as_ref(), after.as_ref()), what, why);
            }
        }
    }
}

const RANGE: &str = "what stands for many statuses may be a success or an error";

fn response<'d>(walk: &mut Walk<'d>, old: &At<'d>, new: &At<'d>, body: Body<'_>) {
    for (key, old_part, new_part) in pairs(Some(old), Some(new)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        let (code, class, why) = match key {
            "content" => {
                content(walk, (old, new), (old_part.as_ref(), new_part.as_ref()), body);
                continue;
            }
            "headers" | "links" => {
                (Code::UnreadChanged, Class::Invisible, "callers get every header, and the generator reads none")
            }
            key => rest(key),
        };
        let what = format!("`{key}` of `{}` changed", body.subject);
        walk.under((code, class), (old, new), (old_part.as_ref(), new_part.as_ref()), what, why);
    }
}

/// Compares what bodies hold, by media type.
fn content<'d>(
    walk: &mut Walk<'d>,
    near: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
    body: Body<'_>,
) {
    let subject = body.subject;
    let is_json = |media_type: &str| media_type == "application/json" || media_type.starts_with("application/json;");
    let has_json = |at: Option<&At<'d>>| at.is_some_and(|at| at.entries().any(|(key, _)| is_json(key)));
    let both = has_json(old) && has_json(new);
    for (media_type, before, after) in pairs(old, new) {
        let (Some(before), Some(after)) = (&before, &after) else {
            let what = match after.is_some() {
                true => format!("`{subject}` comes as `{media_type}` too"),
                false => format!("`{subject}` no longer comes as `{media_type}`"),
            };
            let (class, why) = match (is_json(media_type), both && body.used.output) {
                (false, true) => (Class::Invisible, "the client asks for JSON and reads nothing else"),
                (true, _) => (Class::Breaking, "the type of the body is that of its JSON"),
                (false, false) => (Class::Unjudged, "the client is made for one media type, JSON"),
            };
            walk.under((Code::MediaType, class), near, (before.as_ref(), after.as_ref()), what, why);
            continue;
        };
        media(walk, before, after, body);
    }
}

fn media<'d>(walk: &mut Walk<'d>, old: &At<'d>, new: &At<'d>, body: Body<'_>) {
    let Body { subject, used, is_error } = body;
    for (key, old_part, new_part) in pairs(Some(old), Some(new)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        let (code, class, why) = match (key, &old_part, &new_part) {
            ("schema", Some(before), Some(after)) => {
                walk.schema(before, after, &Context { subject, used, is_component: false });
                continue;
            }
            ("schema", _, _) => (Code::TypeChanged, Class::Breaking, "the type of the body comes from its schema"),
            ("encoding", _, _) => (Code::MediaType, Class::Unjudged, "the same value is written in another way"),
            ("examples", _, _) if is_error => {
                refusals::examples(walk, (old, new), (old_part.as_ref(), new_part.as_ref()), subject);
                continue;
            }
            (key, _, _) => rest(key),
        };
        let what = format!("`{key}` of `{subject}` changed");
        walk.under((code, class), (old, new), (old_part.as_ref(), new_part.as_ref()), what, why);
    }
}

/// What any other key means.
fn rest(key: &str) -> (Code, Class, &'static str) {
    match key {
        key if is_word(key) => (Code::WordsChanged, Class::Invisible, "the documentation says it in other words"),
        key if is_unread_extension(key) => {
            (Code::UnreadChanged, Class::Invisible, "the generator does not read this extension")
        }
        _ => (Code::UnknownChanged, Class::Unjudged, "what this key does to the client is not known"),
    }
}
