//! The parameters of an operation: arguments of its method, or setters of its call.

use super::change::{Class, Code};
use super::found::Found;
use super::shift::Shift;
use super::side::{At, Side, pairs};
use super::usage::Use;
use super::walk::{Walk, equal};
use super::words::{self, is_unread_extension, is_word};
use super::{properties, schemas};
use crate::generator::names::snake;
use crate::generator::parameters::IGNORED;

const REQUEST: Use = Use { input: true, output: false };

/// A parameter, where the operation names it and where it is described.
#[derive(Clone, Debug)]
struct Parameter<'d> {
    name: &'d str,
    location: &'d str,
    named: At<'d>,
    at: At<'d>,
}

impl Parameter<'_> {
    fn is(&self, other: &Self) -> bool {
        let same_name = match self.location {
            "header" => self.name.eq_ignore_ascii_case(other.name),
            _ => self.name == other.name,
        };
        same_name && self.location == other.location
    }

    /// How its values are written, with what OpenAPI takes for granted.
    fn style(&self) -> (&str, bool) {
        let usual = if matches!(self.location, "query" | "cookie") { "form" } else { "simple" };
        let style = self.at.text("style").unwrap_or(usual);
        let explode = self.at.get("explode").map_or(style == "form", |_| self.at.flag("explode"));
        (style, explode)
    }
}

/// The parameters of an operation. Its own replace those of its path; OpenAPI ignores some headers.
fn of<'d>(side: &Side<'d>, found: &Found<'d>) -> Vec<Parameter<'d>> {
    let mut parameters: Vec<Parameter<'d>> = Vec::new();
    for holder in [&found.path, &found.at] {
        for named in holder.get("parameters").map(|list| list.items()).unwrap_or_default() {
            let at = side.resolve(&named);
            let (Some(name), Some(location)) = (at.text("name"), at.text("in")) else { continue };
            let parameter = Parameter { name, location, named, at };
            if location == "header" && IGNORED.iter().any(|ignored| name.eq_ignore_ascii_case(ignored)) {
                continue;
            }
            parameters.retain(|other| !other.is(&parameter));
            parameters.push(parameter);
        }
    }
    parameters
}

/// Compares the parameters of an operation.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, old: &Found<'d>, new: &Found<'d>) {
    let (mut before, mut after) = (of(&walk.old, old), of(&walk.new, new));
    let path = |found: &Found<'_>, parameter: &Parameter<'_>| {
        found.names().into_iter().position(|name| name == parameter.name && parameter.location == "path")
    };
    // A name that only one of the paths has is found by its position.
    let is_same = |rule: u8, left: &Parameter<'d>, right: &Parameter<'d>| match rule {
        0 => left.is(right),
        1 => snake(left.name) == snake(right.name),
        _ => path(old, left).is_some() && path(old, left) == path(new, right),
    };
    let mut matched = Vec::new();
    for rule in 0..3 {
        before.retain(|left| match after.iter().position(|right| is_same(rule, left, right)) {
            Some(at) => {
                matched.push((left.clone(), after.remove(at)));
                false
            }
            None => true,
        });
    }
    for gone in &before {
        let what = format!("`{}` has no parameter `{}` any more", new.id, gone.name);
        let why = "whether the service ignores or rejects it, no document tells";
        walk.removed((Code::ParameterRemoved, Class::Unjudged), (&gone.named, &new.at), what, why);
    }
    for fresh in &after {
        let (kind, (class, why)) = match fresh.at.flag("required") {
            true => ("required", (Class::Breaking, "a request must have it, and requests did not")),
            false => ("optional", (Class::Additive, "a request can have it, and need not")),
        };
        let what = format!("`{}` has a new parameter `{}`, which is {kind}", new.id, fresh.name);
        walk.added((Code::ParameterAdded, class), (&old.at, &fresh.named), what, why);
    }
    for (before, after) in &matched {
        parameter(walk, before, after, &new.id);
    }
}

fn parameter<'d>(walk: &mut Walk<'d>, old: &Parameter<'d>, new: &Parameter<'d>, operation: &str) {
    let places = (&old.at, &new.at);
    let name = new.name;
    renamed_or_moved(walk, old, new, operation);
    let (was, is) = (old.at.flag("required"), new.at.flag("required"));
    if was != is {
        let (class, why) = Shift::of(&!was, &!is).verdict(REQUEST);
        let (code, kind) =
            if is { (Code::ParameterRequired, "required") } else { (Code::ParameterOptional, "optional") };
        walk.changed((code, class), places, format!("the parameter `{name}` of `{operation}` is {kind} now"), why);
    }
    let is_written_in_another_way = old.location == new.location && old.style() != new.style();
    if is_written_in_another_way {
        let (before, after) =
            (old.at.get("style").or(old.at.get("explode")), new.at.get("style").or(new.at.get("explode")));
        let what = format!("the style of the parameter `{name}` of `{operation}` changed");
        let change = (Code::ParameterStyle, Class::Unjudged);
        walk.under(change, places, (before.as_ref(), after.as_ref()), what, words::STYLE);
    }
    for (key, old_part, new_part) in pairs(Some(&old.at), Some(&new.at)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        let (code, class, why) = match key {
            "name" | "in" | "required" => continue,
            "style" | "explode" if is_written_in_another_way => continue,
            "style" | "explode" => (Code::ParameterStyle, Class::Invisible, "it is what OpenAPI takes for granted"),
            "deprecated" => {
                let (class, why) = words::deprecated(old.at.flag(key), new.at.flag(key));
                (Code::Deprecated, class, why)
            }
            "x-client-default" => {
                (Code::ClientDefault, Class::Invisible, "the builder of the client has the setters that it had")
            }
            "schema" => {
                if let (Some(left), Some(right)) = (&old_part, &new_part) {
                    let (subject, is_required) = (format!("{operation}.{name}"), is && was);
                    properties::default(walk, (left, right), &subject, is_required, REQUEST);
                    schemas::compare_owned(walk, (left, right), &subject, REQUEST);
                    continue;
                }
                let shift = if new_part.is_some() { Shift::Tightened } else { Shift::Loosened };
                let (class, why) = shift.verdict(REQUEST);
                (Code::TypeChanged, class, why)
            }
            "allowEmptyValue" => {
                let (class, why) = Shift::of(&old.at.flag(key), &new.at.flag(key)).verdict(REQUEST);
                (Code::ParameterStyle, class, why)
            }
            "allowReserved" => {
                (Code::UnreadChanged, Class::Invisible, "the client escapes every value in the same way")
            }
            key if is_word(key) => (Code::WordsChanged, Class::Invisible, words::TEXT),
            key if is_unread_extension(key) => (Code::UnreadChanged, Class::Invisible, words::UNREAD),
            _ => (Code::ParameterStyle, Class::Unjudged, words::STYLE),
        };
        let what = format!("`{key}` of the parameter `{name}` of `{operation}` changed");
        walk.under((code, class), places, (old_part.as_ref(), new_part.as_ref()), what, why);
    }
}

fn renamed_or_moved<'d>(walk: &mut Walk<'d>, old: &Parameter<'d>, new: &Parameter<'d>, operation: &str) {
    let places = (&old.named, &new.named);
    let title = |parameter: &Parameter<'_>| format!("`{}` in the {}", parameter.name, parameter.location);
    if old.location != new.location {
        let what = format!("the parameter {} of `{operation}` is {} now", title(old), title(new));
        let why = "the client sends the value where it belongs";
        walk.changed((Code::ParameterMoved, Class::Additive), places, what, why);
    } else if old.name != new.name {
        let what = format!("the parameter `{}` of `{operation}` is called `{}` now", old.name, new.name);
        let why = "the client sends the value by its new name";
        walk.changed((Code::ParameterRenamed, Class::Invisible), places, what, why);
    }
}
