//! The bodies of requests, and what bodies hold by media type.

use super::change::{Class, Code};
use super::found::Found;
use super::side::{At, pairs, same};
use super::usage::Use;
use super::walk::{Walk, equal};
use super::words::{self, is_unread_extension, is_word};
use super::{errors, schemas};
use crate::model::operation::MULTIPART;

const JSON: &str = "application/json";

/// A body of a message.
#[derive(Clone, Copy)]
pub(super) struct Body<'b> {
    /// Its name in messages.
    pub(super) subject: &'b str,
    /// Who makes its values, and who reads them.
    pub(super) used: Use,
    /// Whether it is that of a documented error.
    pub(super) is_error: bool,
}

/// Compares the bodies of the requests of an operation.
pub(super) fn request<'d>(walk: &mut Walk<'d>, old: &Found<'d>, new: &Found<'d>) {
    let id = &new.id;
    let (before, after) = match (old.at.get("requestBody"), new.at.get("requestBody")) {
        (None, None) => return,
        (Some(before), None) => {
            let what = format!("the requests of `{id}` have no body any more");
            let why = "whether the service ignores or rejects a body, no document tells";
            return walk.removed((Code::BodyRemoved, Class::Unjudged), (&before, &new.at), what, why);
        }
        (None, Some(after)) => {
            let what = format!("the requests of `{id}` have a body");
            let (class, why) = match walk.new.resolve(&after).flag("required") {
                true => (Class::Breaking, "a request must have it, and requests did not"),
                false => (Class::Additive, "a request can have it, and need not"),
            };
            return walk.added((Code::BodyAdded, class), (&old.at, &after), what, why);
        }
        (Some(before), Some(after)) => (walk.old.resolve(&before), walk.new.resolve(&after)),
    };
    let subject = format!("{id}.request");
    let body = Body { subject: &subject, used: Use { input: true, output: false }, is_error: false };
    message(walk, (&before, &after), body, |_| match (before.flag("required"), after.flag("required")) {
        (false, true) => (Class::Breaking, "the service rejects a request without a body"),
        (true, false) => (Class::Additive, "a request can be without a body"),
        _ => (Class::Invisible, "a body is as required as it was"),
    });
}

/// Compares the requests of a callback, which callers read.
pub(super) fn delivery<'d>(
    walk: &mut Walk<'d>,
    places: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
    subject: &str,
) {
    let (old, new) = match (old, new) {
        (None, None) => return,
        (Some(old), Some(new)) => (walk.old.resolve(old), walk.new.resolve(new)),
        (old, new) => {
            let is_new = new.is_some();
            let what = format!("the request of `{subject}` has {} body", if is_new { "a" } else { "no" });
            let (class, why) = match is_new {
                true => (Class::Unjudged, "whether callers can read a body, no document tells"),
                false => (Class::Breaking, "the body that callers read is gone"),
            };
            return walk.under((Code::CallbackChanged, class), places, (old, new), what, why);
        }
    };
    let body = Body { subject, used: Use { input: false, output: true }, is_error: false };
    message(walk, (&old, &new), body, |_| (Class::Invisible, "a delivery is read with its body or without"));
}

/// Compares two bodies. `required` says what it means that `required` differs.
fn message<'d>(
    walk: &mut Walk<'d>,
    places: (&At<'d>, &At<'d>),
    body: Body<'_>,
    required: impl Fn(&str) -> (Class, &'static str),
) {
    for (key, old_part, new_part) in pairs(Some(places.0), Some(places.1)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        let parts = (old_part.as_ref(), new_part.as_ref());
        let (code, class, why) = match key {
            "content" => {
                content(walk, places, parts, body);
                continue;
            }
            "required" => {
                let (class, why) = required(key);
                (Code::BodyRequired, class, why)
            }
            key => rest(key),
        };
        walk.under((code, class), places, parts, format!("`{key}` of `{}` changed", body.subject), why);
    }
}

/// Compares what bodies hold, by media type.
pub(super) fn content<'d>(
    walk: &mut Walk<'d>,
    near: (&At<'d>, &At<'d>),
    (old, new): (Option<&At<'d>>, Option<&At<'d>>),
    body: Body<'_>,
) {
    let subject = body.subject;
    let (old_json, new_json) = (json(old), json(new));
    let both = old_json.is_some() && new_json.is_some();
    for (media_type, before, after) in pairs(old, new) {
        let is_form = media_type.starts_with(MULTIPART);
        if let (Some(before), Some(after)) = (&before, &after) {
            // If JSON and multipart share a schema, what changes the one changes the other.
            let is_shared =
                is_form && has_schema_of(before, old_json.as_ref()) && has_schema_of(after, new_json.as_ref());
            if !is_shared {
                media(walk, before, after, body);
            }
            continue;
        }
        let is_new = after.is_some();
        let what = match is_new {
            true => format!("`{subject}` can be `{media_type}`"),
            false => format!("`{subject}` is no longer `{media_type}`"),
        };
        let is_same = |part: &At<'d>| has_schema_of(part, if is_new { new_json.as_ref() } else { old_json.as_ref() });
        let (class, why) = match (is_json(media_type), both && body.used.output) {
            _ if is_form && !body.used.output => {
                form(is_new, both, after.as_ref().or(before.as_ref()).is_some_and(is_same))
            }
            (false, true) => (Class::Invisible, "the client asks for JSON and reads nothing else"),
            (true, _) => (Class::Breaking, "the body is decoded as JSON, or is so no longer"),
            (false, false) => (Class::Unjudged, "the client sends and reads one media type, JSON"),
        };
        walk.under((Code::MediaType, class), near, (before.as_ref(), after.as_ref()), what, why);
    }
}

fn is_json(media_type: &str) -> bool {
    media_type == JSON || media_type.starts_with("application/json;")
}

fn json<'d>(content: Option<&At<'d>>) -> Option<At<'d>> {
    content?.entries().find(|(key, _)| is_json(key)).map(|(_, at)| at)
}

/// What it means that a request can be a form with files, beside JSON, or cannot any more.
fn form(is_new: bool, has_json: bool, same_schema: bool) -> (Class, &'static str) {
    match (is_new, has_json, same_schema) {
        (true, true, true) => (Class::Additive, "a body with a file in it is sent as a form"),
        (false, true, true) => (Class::Breaking, "a body that holds a file cannot be sent any more"),
        (_, false, _) => (Class::Breaking, "the body is encoded as a form, or is so no longer"),
        (_, true, false) => (Class::Unjudged, "the two media types have schemas of their own"),
    }
}

/// Returns whether a media type has the schema of JSON.
fn has_schema_of(media: &At<'_>, json: Option<&At<'_>>) -> bool {
    let schemas = json.and_then(|json| json.node.get("schema")).zip(media.node.get("schema"));
    schemas.is_some_and(|(json, media)| same(json, media))
}

fn media<'d>(walk: &mut Walk<'d>, old: &At<'d>, new: &At<'d>, body: Body<'_>) {
    let Body { subject, used, is_error } = body;
    for (key, old_part, new_part) in pairs(Some(old), Some(new)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        let parts = (old_part.as_ref(), new_part.as_ref());
        let (code, class, why) = match (key, parts) {
            ("schema", (Some(before), Some(after))) => {
                schemas::compare(walk, (before, after), subject, used);
                continue;
            }
            ("schema", _) => (Code::TypeChanged, Class::Breaking, "the type of the body comes from its schema"),
            ("encoding", _) => (Code::MediaType, Class::Unjudged, words::STYLE),
            ("examples", _) if is_error => {
                errors::examples(walk, (old, new), parts, subject);
                continue;
            }
            (key, _) => rest(key),
        };
        walk.under((code, class), (old, new), parts, format!("`{key}` of `{subject}` changed"), why);
    }
}

/// What any other key means.
pub(super) fn rest(key: &str) -> (Code, Class, &'static str) {
    match key {
        key if is_word(key) => (Code::WordsChanged, Class::Invisible, words::TEXT),
        key if is_unread_extension(key) => (Code::UnreadChanged, Class::Invisible, words::UNREAD),
        _ => (Code::UnknownChanged, Class::Unjudged, words::UNKNOWN),
    }
}
