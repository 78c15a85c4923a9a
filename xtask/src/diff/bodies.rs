//! What requests and answers hold.

use super::change::{Class, Code};
use super::compare::{Walk, equal};
use super::extensions;
use super::operations::Found;
use super::refusals;
use super::schemas::Context;
use super::side::{At, pairs};
use super::usage::Use;
use super::words::{is_unread_extension, is_word};
use crate::model::operation::MULTIPART;
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

/// Compares what the request of a callback holds, which the caller reads.
pub(super) fn callback<'d>(
    walk: &mut Walk<'d>,
    places: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
    subject: &str,
) {
    if old.is_none() && new.is_none() {
        return;
    }
    let (Some(old), Some(new)) = (old, new) else {
        let what = format!("the request of `{subject}` has a body in one of the documents only");
        let why = "the type of a delivery is that of its body";
        return walk.under((Code::CallbackChanged, Class::Breaking), places, (old, new), what, why);
    };
    let (before, after) = (walk.old.resolve(old), walk.new.resolve(new));
    let body = Body { subject, used: Use { input: false, output: true }, is_error: false };
    for (key, old_part, new_part) in pairs(Some(&before), Some(&after)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        if key == "content" {
            content(walk, (&before, &after), (old_part.as_ref(), new_part.as_ref()), body);
            continue;
        }
        let (code, class, why) = match key {
            "required" => (Code::BodyRequired, Class::Invisible, "a delivery is read with its body or without"),
            key => rest(key),
        };
        let what = format!("`{key}` of `{subject}` changed");
        walk.under((code, class), (&before, &after), (old_part.as_ref(), new_part.as_ref()), what, why);
    }
}

/// Compares the responses of an operation.
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
    let (before_of, after_of) = (old, new);
    let subject = body.subject;
    // Where JSON and multipart share a schema, what the one changes the other does, too.
    let is_shared = |old: &At<'d>, new: &At<'d>, media_type: &str| {
        let json = |at: Option<&At<'d>>| at.and_then(|at| at.get("application/json"));
        let (left, right) = (json(before_of), json(after_of));
        media_type.starts_with(MULTIPART)
            && extensions::same_schema(old, left.as_ref())
            && extensions::same_schema(new, right.as_ref())
    };
    let is_json = |media_type: &str| media_type == "application/json" || media_type.starts_with("application/json;");
    let has_json = |at: Option<&At<'d>>| at.is_some_and(|at| at.entries().any(|(key, _)| is_json(key)));
    let both = has_json(old) && has_json(new);
    for (media_type, before, after) in pairs(old, new) {
        let (Some(before), Some(after)) = (&before, &after) else {
            let what = match after.is_some() {
                true => format!("`{subject}` comes as `{media_type}` too"),
                false => format!("`{subject}` no longer comes as `{media_type}`"),
            };
            let is_form = media_type.starts_with(MULTIPART) && !body.used.output;
            let json = |at: Option<&At<'d>>| at.and_then(|at| at.entries().find(|(key, _)| is_json(key)));
            let part = after.as_ref().or(before.as_ref());
            let same_schema = |part: &At<'d>| {
                let side = if after.is_some() { json(new) } else { json(old) };
                extensions::same_schema(part, side.map(|(_, at)| at).as_ref())
            };
            let (class, why) = match (is_json(media_type), both && body.used.output) {
                _ if is_form => extensions::multipart(after.is_some(), both, part.is_some_and(same_schema)),
                (false, true) => (Class::Invisible, "the client asks for JSON and reads nothing else"),
                (true, _) => (Class::Breaking, "the type of the body is that of its JSON"),
                (false, false) => (Class::Unjudged, "the client is made for one media type, JSON"),
            };
            walk.under((Code::MediaType, class), near, (before.as_ref(), after.as_ref()), what, why);
            continue;
        };
        if !is_shared(before, after, media_type) {
            media(walk, before, after, body);
        }
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
