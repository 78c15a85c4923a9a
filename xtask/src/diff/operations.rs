//! The operations: each is a method of a handle, a call, and a method of the mock.

use std::collections::HashMap;

use super::change::{Class, Code};
use super::found::{self, Found};
use super::side::{At, Side, pairs, same};
use super::walk::{Walk, equal};
use super::words::{self, is_unread_extension, is_word};
use super::{bodies, callbacks, parameters, responses, security};
use crate::generator::names::snake;

/// Compares the operations.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old, new) = (found::all(&walk.old), found::all(&walk.new));
    let matched = matches(&old, &new);
    let (old_paths, new_paths) = (section(&walk.old), section(&walk.new));
    let mut is_met = vec![false; new.len()];
    for (gone, _) in old.iter().zip(&matched).filter(|(_, matched)| matched.is_none()) {
        walk.operation = Some(gone.id.clone());
        let what = format!("the operation `{}` is gone", gone.id);
        let why = "the method of its handle is gone";
        walk.removed((Code::OperationRemoved, Class::Breaking), (&gone.at, &new_paths), what, why);
    }
    for (before, after) in old.iter().zip(&matched).filter_map(|(old, at)| Some((old, (*at)?))) {
        is_met[after] = true;
        walk.operation = Some(new[after].id.clone());
        operation(walk, before, &new[after]);
    }
    for (fresh, _) in new.iter().zip(is_met).filter(|(_, is_met)| !is_met) {
        walk.operation = Some(fresh.id.clone());
        let what = format!("there is a new operation `{}`", fresh.id);
        let change = (Code::OperationAdded, Class::Additive);
        walk.added(change, (&old_paths, &fresh.at), what, "its handle has a method more");
    }
    walk.operation = None;
}

/// The new operation of each old one: by operationId, by the name in Rust, by method and path.
fn matches(old: &[Found<'_>], new: &[Found<'_>]) -> Vec<Option<usize>> {
    let rules: [fn(&Found<'_>) -> String; 3] =
        [|found| found.id.clone(), |found| snake(&found.id), |found| format!("{} {}", found.method, found.place().1)];
    let (mut matched, mut is_met) = (vec![None; old.len()], vec![false; new.len()]);
    for rule in rules {
        let free = new.iter().enumerate().filter(|(at, _)| !is_met[*at]).rev();
        let by_key: HashMap<String, usize> = free.map(|(at, found)| (rule(found), at)).collect();
        for (at, before) in old.iter().enumerate() {
            let open = matched[at].is_none().then(|| by_key.get(&rule(before)).copied()).flatten();
            if let Some(after) = open.filter(|after| !is_met[*after]) {
                (matched[at], is_met[after]) = (Some(after), true);
            }
        }
    }
    matched
}

fn section<'d>(side: &Side<'d>) -> At<'d> {
    let root = side.root();
    root.get("paths").unwrap_or(root)
}

fn operation<'d>(walk: &mut Walk<'d>, old: &Found<'d>, new: &Found<'d>) {
    let places = (&old.at, &new.at);
    if old.id != new.id {
        let what = format!("the operation `{}` is called `{}` now", old.id, new.id);
        let why = "the name in Rust is the same";
        walk.changed((Code::OperationRenamed, Class::Invisible), places, what, why);
    }
    moved(walk, old, new);
    parameters::compare(walk, old, new);
    bodies::request(walk, old, new);
    responses::compare(walk, old, new);
    for (key, old_part, new_part) in pairs(Some(&old.at), Some(&new.at)) {
        if !equal(old_part.as_ref(), new_part.as_ref()) {
            part(walk, key, places, (old_part.as_ref(), new_part.as_ref()), &new.id);
        }
    }
    for (key, old_part, new_part) in pairs(Some(&old.path), Some(&new.path)) {
        let of_all = matches!(key, "summary" | "description" | "servers" | "$ref") || key.starts_with("x-");
        if of_all && !equal(old_part.as_ref(), new_part.as_ref()) {
            part(walk, key, (&old.path, &new.path), (old_part.as_ref(), new_part.as_ref()), new.template);
        }
    }
}

/// Compares where requests go.
fn moved<'d>(walk: &mut Walk<'d>, old: &Found<'d>, new: &Found<'d>) {
    let title = |found: &Found<'_>| format!("`{} {}`", found.method.to_uppercase(), found.template);
    let what = format!("`{}` was {} and is {}", new.id, title(old), title(new));
    let places = (&old.at, &new.at);
    let (before, after) = (old.names(), new.names());
    if old.place() != new.place() {
        let why = "calls compile and go elsewhere, and whether they do the same there, no document tells";
        walk.changed((Code::OperationMoved, Class::Unjudged), places, what, why);
    } else if before != after && before.iter().any(|name| after.contains(name) && !is_in_place(name, &before, &after)) {
        let why = "the values of the path go to other places in it";
        walk.changed((Code::OperationMoved, Class::Breaking), places, what, why);
    }
}

fn is_in_place(name: &str, before: &[&str], after: &[&str]) -> bool {
    let place = |names: &[&str]| names.iter().position(|other| *other == name);
    place(before) == place(after)
}

/// Compares a key of an operation, or of a path.
fn part<'d>(
    walk: &mut Walk<'d>,
    key: &str,
    places: (&At<'d>, &At<'d>),
    parts: (Option<&At<'d>>, Option<&At<'d>>),
    title: &str,
) {
    let (old, new) = places;
    let (code, class, why) = match key {
        "operationId" | "parameters" | "requestBody" | "responses" => return,
        "callbacks" => return callbacks::compare(walk, places, parts, title),
        "security" => {
            // An operation that says nothing asks for what the document asks for.
            let old = parts.0.cloned().or_else(|| walk.old.root().get(key));
            let new = parts.1.cloned().or_else(|| walk.new.root().get(key));
            return security::alternatives(walk, places, (old.as_ref(), new.as_ref()), &format!("`{title}`"));
        }
        "servers" => (Code::ServersChanged, Class::Unjudged, "the client has one base URL for all calls"),
        "deprecated" => {
            let (class, why) = words::deprecated(old.flag(key), new.flag(key));
            (Code::Deprecated, class, why)
        }
        "tags" => (Code::HandleChanged, Class::Invisible, "the method stays at its handle"),
        "x-method" => (Code::MethodRenamed, Class::Invisible, "the method has the name that it had"),
        "x-pagination" => match parts {
            (Some(_), Some(_)) => (Code::PagesChanged, Class::Unjudged, "pages are requested, or end, in another way"),
            (None, _) => (Code::PagesChanged, Class::Additive, "the call has `pages` and `items`"),
            (_, None) => (Code::PagesChanged, Class::Breaking, "the call has no `pages` and `items`"),
        },
        key if is_word(key) => (Code::WordsChanged, Class::Invisible, words::TEXT),
        key if is_unread_extension(key) => (Code::UnreadChanged, Class::Invisible, words::UNREAD),
        _ => (Code::UnknownChanged, Class::Unjudged, words::UNKNOWN),
    };
    // The tags of other handles are words.
    let code = match (key, parts) {
        ("tags", (Some(old), Some(new))) if first(old, new) => Code::WordsChanged,
        _ => code,
    };
    walk.under((code, class), places, parts, format!("`{key}` of `{title}` changed"), why);
}

/// Returns whether the first of two lists are the same.
fn first(old: &At<'_>, new: &At<'_>) -> bool {
    let (old, new) = (old.node.items().first(), new.node.items().first());
    old.zip(new).is_some_and(|(old, new)| same(old, new))
}
