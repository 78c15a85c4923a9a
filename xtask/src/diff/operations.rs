//! The operations: each is a method of the client, a builder, and a method of the mock.

use heck::ToSnakeCase;

use super::change::{Class, Code};
use super::compare::{Walk, equal};
use super::side::{At, Side, pairs};
use super::usage::name;
use super::words::{is_unread_extension, is_word};
use super::{bodies, extensions, parameters};
use crate::source::document::Operation;

/// An operation and its place.
#[derive(Clone, Debug)]
pub(super) struct Found<'d> {
    pub(super) operation: Operation<'d>,
    /// The operationId; without one, method and path.
    pub(super) id: String,
    pub(super) path: At<'d>,
    pub(super) at: At<'d>,
}

/// Every operation of a document.
pub(super) fn all<'d>(side: &Side<'d>) -> Vec<Found<'d>> {
    let Some(paths) = side.root().get("paths") else { return Vec::new() };
    let found = side.document.operations().filter_map(|operation| {
        let path = paths.get(&operation.path.key)?;
        let at = path.get(&operation.method.key)?;
        Some(Found { operation, id: name(operation), path, at })
    });
    found.collect()
}

/// Compares the operations.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (mut old, mut new) = (all(&walk.old), all(&walk.new));
    let mut matched = Vec::new();
    // By operationId, by the method's name in Rust, by the place: what is matched is not matched again.
    let rules: [fn(&Found<'_>, &Found<'_>) -> bool; 3] = [
        |old, new| old.id == new.id,
        |old, new| old.id.to_snake_case() == new.id.to_snake_case(),
        |old, new| old.place() == new.place(),
    ];
    for rule in rules {
        old.retain(|before| match new.iter().position(|after| rule(before, after)) {
            Some(at) => {
                matched.push((before.clone(), new.remove(at)));
                false
            }
            None => true,
        });
    }
    let (old_paths, new_paths) = (section(&walk.old), section(&walk.new));
    for gone in old {
        let what = format!("the operation `{}` is gone", gone.id);
        walk.operation = Some(gone.id.clone());
        let why = "with it go a method of the client and its builder";
        walk.removed(Code::OperationRemoved, Class::Breaking, (&gone.at, &new_paths), what, why);
    }
    for fresh in new {
        let what = format!("there is a new operation `{}`", fresh.id);
        walk.operation = Some(fresh.id.clone());
        walk.added(Code::OperationAdded, Class::Additive, (&old_paths, &fresh.at), what, "nobody calls it yet");
    }
    for (before, after) in &matched {
        walk.operation = Some(after.id.clone());
        operation(walk, before, after);
    }
    walk.operation = None;
}

fn section<'d>(side: &Side<'d>) -> At<'d> {
    let root = side.root();
    root.get("paths").unwrap_or(root)
}

fn operation<'d>(walk: &mut Walk<'d>, old: &Found<'d>, new: &Found<'d>) {
    let places = (&old.at, &new.at);
    if old.id != new.id {
        let what = format!("the operation `{}` is called `{}` now", old.id, new.id);
        if old.id.to_snake_case() == new.id.to_snake_case() {
            let why = "in Rust the two names are the same";
            walk.changed(Code::OperationRenamed, Class::Invisible, places, what, why);
        } else {
            let why = "the method of the client is named after it, and code that calls it does not compile";
            walk.changed(Code::OperationRenamed, Class::Breaking, places, what, why);
        }
    }
    if old.place() != new.place() {
        let title =
            |found: &Found<'_>| format!("`{} {}`", found.operation.method.key.to_uppercase(), found.operation.path.key);
        let what = format!("`{}` was {} and is {}", new.id, title(old), title(new));
        let why = "calls compile and go elsewhere, and whether they do the same there no document tells";
        walk.changed(Code::OperationMoved, Class::Unjudged, places, what, why);
    }
    extensions::operation(walk, old, new);
    parameters::compare(walk, old, new);
    bodies::request(walk, old, new);
    bodies::responses(walk, old, new);
    for (key, old_part, new_part) in pairs(Some(&old.at), Some(&new.at)) {
        if !equal(old_part.as_ref(), new_part.as_ref()) {
            part(walk, key, places, (old_part.as_ref(), new_part.as_ref()), &new.id);
        }
    }
    for (key, old_part, new_part) in pairs(Some(&old.path), Some(&new.path)) {
        let of_all = matches!(key, "summary" | "description" | "servers" | "$ref") || key.starts_with("x-");
        if of_all && !equal(old_part.as_ref(), new_part.as_ref()) {
            part(walk, key, (&old.path, &new.path), (old_part.as_ref(), new_part.as_ref()), &new.operation.path.key);
        }
    }
}

/// A key of an operation, or of a path, that differs.
fn part<'d>(
    walk: &mut Walk<'d>,
    key: &str,
    places: (&At<'d>, &At<'d>),
    parts: (Option<&At<'d>>, Option<&At<'d>>),
    title: &str,
) {
    let (code, class, why) = match key {
        "operationId" | "parameters" | "requestBody" | "responses" => return,
        key if extensions::OF_OPERATION.contains(&key) => return,
        "callbacks" => return super::rest::callbacks(walk, places, parts, title),
        "security" => {
            // An operation that says nothing asks for what the document asks for.
            let old = parts.0.cloned().or_else(|| walk.old.root().get(key));
            let new = parts.1.cloned().or_else(|| walk.new.root().get(key));
            let title = format!("`{title}`");
            return super::rest::security(walk, places, (old.as_ref(), new.as_ref()), &title);
        }
        "servers" => {
            let why = "the client has one address for all calls, which it does not take from here";
            (Code::ServersChanged, Class::Unjudged, why)
        }
        key if is_word(key) => (Code::WordsChanged, Class::Invisible, "the documentation says it in other words"),
        key if is_unread_extension(key) => {
            (Code::UnreadChanged, Class::Invisible, "the generator does not read this extension")
        }
        _ => (Code::UnknownChanged, Class::Unjudged, "what this key does to the client is not known"),
    };
    walk.under((code, class), places, parts, format!("`{key}` of `{title}` changed"), why);
}

impl Found<'_> {
    /// Method and path, without the names in the path.
    fn place(&self) -> (&str, String) {
        let mut route = String::new();
        for (at, part) in self.operation.path.key.split('{').enumerate() {
            match part.split_once('}').filter(|_| at > 0) {
                Some((_, rest)) => route.extend(["{}", rest]),
                None => route.push_str(part),
            }
        }
        (&self.operation.method.key, route)
    }
}
