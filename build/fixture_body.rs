//! The bodies that a fixture may hold: JSON, a form, multipart, text, or bytes.

use super::super::load::{Entry, Kind, Node};
use super::super::place::Problem;
use super::base64;

/// How a fixture writes a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BodyKind {
    /// `json_body`: a JSON value.
    Json,
    /// `form_urlencoded_tuple`: a list of names and values, sent as `application/x-www-form-urlencoded`.
    Form,
    /// `multipart`: a list of parts, sent as `multipart/form-data`.
    Multipart,
    /// `body`: a text.
    Text,
    /// `body_base64`: bytes.
    Bytes,
}

/// The keys of a request under which a body may stand; at most one of them does.
pub const REQUEST_BODIES: [(&str, BodyKind); 5] = [
    ("json_body", BodyKind::Json),
    ("form_urlencoded_tuple", BodyKind::Form),
    ("multipart", BodyKind::Multipart),
    ("body", BodyKind::Text),
    ("body_base64", BodyKind::Bytes),
];

/// The keys of a response under which a body may stand; at most one of them does.
pub const RESPONSE_BODIES: [(&str, BodyKind); 3] =
    [("json_body", BodyKind::Json), ("body", BodyKind::Text), ("body_base64", BodyKind::Bytes)];

/// The keys of a part of a multipart body, in the order of the canonical form. A part has `value`, or it is a file: `file` is
/// its file name, and its content stands in `content` or `content_base64`, or is left out, with its `size` in bytes or without.
pub const PART_KEYS: [&str; 7] = ["name", "value", "file", "content_type", "size", "content", "content_base64"];

/// Returns the body of a request (`when`) or of a response (`then`), with its kind.
pub fn find<'n>(root: &'n Node, outer: &str) -> Option<(BodyKind, &'n Entry)> {
    let keys = if outer == "when" { &REQUEST_BODIES[..] } else { &RESPONSE_BODIES[..] };
    let node = root.get(outer)?;
    keys.iter().find_map(|(key, kind)| Some((*kind, node.entry(key)?)))
}

/// Checks the bodies of a fixture: there is at most one on each side, and it has the form of its kind.
pub(super) fn check(root: &Node) -> Result<(), Problem> {
    for (outer, keys) in [("when", &REQUEST_BODIES[..]), ("then", &RESPONSE_BODIES[..])] {
        let Some(node) = root.get(outer) else { continue };
        let mut found = keys.iter().filter_map(|(key, kind)| Some((*kind, node.entry(key)?)));
        let Some((kind, entry)) = found.next() else { continue };
        if let Some((_, second)) = found.next() {
            let what = format!("`{outer}` has two bodies, `{}` and `{}`", entry.key, second.key);
            return Err(Problem::new(second.place, what, "remove one of them"));
        }
        match kind {
            BodyKind::Json => {}
            BodyKind::Form => super::pairs_of(&entry.value)?,
            BodyKind::Multipart => multipart(&entry.value)?,
            BodyKind::Text => drop(string(&entry.value)?),
            BodyKind::Bytes => bytes(&entry.value)?,
        }
    }
    Ok(())
}

fn multipart(list: &Node) -> Result<(), Problem> {
    let remedy = "write a list of `{ name: .., value: .. }` and `{ name: .., file: .., content_type: .. }`";
    if !matches!(list.kind, Kind::List(_)) {
        return Err(Problem::new(list.place, format!("this is {}", list.describe()), remedy));
    }
    list.items().iter().try_for_each(|part| self::part(part, remedy))
}

fn part(part: &Node, remedy: &str) -> Result<(), Problem> {
    let is_file = part.get("file").is_some();
    let keys: &[&str] = if is_file { &PART_KEYS[2..] } else { &["value"] };
    let is_known = |key: &str| key == "name" || keys.contains(&key);
    if let Some(entry) = part.entries().iter().find(|entry| !is_known(&entry.key)) {
        let title = if is_file { "a file part" } else { "a text part" };
        let what = format!("{title} has no key `{}`", entry.key);
        return Err(Problem::new(entry.place, what, format!("it may hold name, {}", keys.join(", "))));
    }
    let needed: &[&str] = if is_file { &["name", "file", "content_type"] } else { &["name", "value"] };
    if let Some(key) = needed.iter().find(|key| part.get(key).is_none_or(|node| node.as_str().is_none())) {
        let place = part.get(key).map_or(part.place, |node| node.place);
        return Err(Problem::new(place, format!("this part has no `{key}`, or one that is not a string"), remedy));
    }
    let contents: Vec<&Entry> =
        part.entries().iter().filter(|entry| ["size", "content", "content_base64"].contains(&&*entry.key)).collect();
    if let [_, second, ..] = contents.as_slice() {
        let what = format!("this part has `{}` and `{}`", contents[0].key, second.key);
        return Err(Problem::new(second.place, what, "remove one of them"));
    }
    match contents.first() {
        Some(entry) if entry.key == "size" => match entry.value.to_json().as_u64() {
            Some(_) => Ok(()),
            None => Err(Problem::new(entry.value.place, "this is not a size", "write the number of bytes")),
        },
        Some(entry) if entry.key == "content_base64" => bytes(&entry.value),
        Some(entry) => string(&entry.value).map(drop),
        None => Ok(()),
    }
}

fn string(node: &Node) -> Result<&str, Problem> {
    node.as_str().ok_or_else(|| {
        let what = format!("this is {}, and a text is a string", node.describe());
        Problem::new(node.place, what, "write it in quotes, or as `json_body` if it is JSON")
    })
}

fn bytes(node: &Node) -> Result<(), Problem> {
    match base64::decode(string(node)?) {
        Some(_) => Ok(()),
        None => Err(Problem::new(node.place, "this is not base64", "encode the bytes by RFC 4648, with padding")),
    }
}
