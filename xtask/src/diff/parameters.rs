//! The parameters of an operation: each is a setter of its builder.

use heck::ToSnakeCase;

use super::change::{Class, Code};
use super::compare::{Walk, equal};
use super::extensions;
use super::operations::Found;
use super::schemas::Context;
use super::side::{At, Side, flag, pairs};
use super::usage::Use;
use super::words::{is_unread_extension, is_word};

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

    fn setter(&self) -> String {
        self.name.to_snake_case()
    }

    /// Whether a call must have it. One in the query that may be null may be left out.
    fn is_required(&self) -> bool {
        let nullable =
            self.location == "query" && self.at.node.get("schema").is_some_and(|node| flag(node, "nullable"));
        self.at.flag("required") && !nullable
    }
}

/// The parameters of an operation; its own stand in place of those of its path.
fn of<'d>(side: &Side<'d>, found: &Found<'d>) -> Vec<Parameter<'d>> {
    let mut parameters: Vec<Parameter<'d>> = Vec::new();
    for holder in [&found.path, &found.at] {
        for named in holder.get("parameters").map(|list| list.items()).unwrap_or_default() {
            let at = side.resolve(&named);
            let (Some(name), Some(location)) = (at.text("name"), at.text("in")) else { continue };
            let parameter = Parameter { name, location, named, at };
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
        let names = found.operation.path.key.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
        names.map(|(name, _)| name.to_owned()).position(|name| name == parameter.name && parameter.location == "path")
    };
    // In the path it is the position that says which is which.
    let in_place = |left: &_, right: &_| path(old, left).is_some() && path(old, left) == path(new, right);
    let is_same = |rule: u8, left: &Parameter<'d>, right: &Parameter<'d>| match rule {
        0 => left.is(right),
        1 => left.setter() == right.setter(),
        _ => in_place(left, right),
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
        walk.removed(Code::ParameterRemoved, Class::Breaking, (&gone.named, &new.at), what, "with it goes its setter");
    }
    for fresh in &after {
        let (kind, class, why) = match fresh.is_required() {
            true => {
                let why = "a call that does not set it fails before it is sent, which shows when the call is made";
                ("required", Class::Breaking, why)
            }
            false => ("optional", Class::Additive, "the builder has a setter more, and calls without it go on"),
        };
        let what = format!("`{}` has a new parameter `{}`, which is {kind}", new.id, fresh.name);
        walk.added(Code::ParameterAdded, class, (&old.at, &fresh.named), what, why);
    }
    for (before, after) in &matched {
        parameter(walk, before, after, &new.id);
    }
}

fn parameter<'d>(walk: &mut Walk<'d>, old: &Parameter<'d>, new: &Parameter<'d>, operation: &str) {
    let places = (&old.at, &new.at);
    let name = new.name;
    renamed_or_moved(walk, old, new, operation);
    match (old.is_required(), new.is_required()) {
        (false, true) => {
            let what = format!("the parameter `{name}` of `{operation}` is required now");
            let why = "a call that does not set it fails before it is sent, which shows when the call is made";
            walk.changed(Code::ParameterRequired, Class::Breaking, places, what, why);
        }
        (true, false) => {
            let what = format!("the parameter `{name}` of `{operation}` is optional now");
            let why = "its setter takes the same values and nobody has to call it, but the mock takes `Into<Option<..>>` where \
                       it took the value, which not every argument is that compiled";
            walk.changed(Code::ParameterOptional, Class::Unjudged, places, what, why);
        }
        _ => {}
    }
    for (key, old_part, new_part) in pairs(Some(&old.at), Some(&new.at)) {
        if equal(old_part.as_ref(), new_part.as_ref()) {
            continue;
        }
        let (code, class, why) = match key {
            "name" | "in" | "required" => continue,
            "deprecated" | "x-client-default" => match extensions::parameter(key, &new.at) {
                Some(verdict) => verdict,
                None => continue,
            },
            "schema" => {
                if let (Some(left), Some(right)) = (&old_part, &new_part) {
                    schema(walk, left, right, &format!("{operation}.{name}"), new.location);
                    continue;
                }
                (Code::TypeChanged, Class::Breaking, "the type of its setter comes from its schema")
            }
            "allowEmptyValue" | "allowReserved" => {
                (Code::UnreadChanged, Class::Invisible, "the client escapes every value in the same way")
            }
            key if is_word(key) => (Code::WordsChanged, Class::Invisible, "the documentation says it in other words"),
            key if is_unread_extension(key) => {
                (Code::UnreadChanged, Class::Invisible, "the generator does not read this extension")
            }
            _ => (Code::ParameterStyle, Class::Unjudged, "the same value is written in another way"),
        };
        let what = format!("`{key}` of the parameter `{name}` of `{operation}` changed");
        walk.under((code, class), places, (old_part.as_ref(), new_part.as_ref()), what, why);
    }
}

fn renamed_or_moved<'d>(walk: &mut Walk<'d>, old: &Parameter<'d>, new: &Parameter<'d>, operation: &str) {
    let places = (&old.named, &new.named);
    let title = |parameter: &Parameter<'_>| format!("`{}` in the {}", parameter.name, parameter.location);
    if old.setter() != new.setter() {
        let what = format!("the parameter `{}` of `{operation}` is called `{}` now", old.name, new.name);
        let why = "its setter is named after it, and code that calls it does not compile";
        walk.changed(Code::ParameterRenamed, Class::Breaking, places, what, why);
    } else if !old.is(new) {
        let what = format!("the parameter {} of `{operation}` is {} now", title(old), title(new));
        let why = "its setter is the same, and the client sends the value where it belongs";
        walk.changed(Code::ParameterMoved, Class::Additive, places, what, why);
    } else if old.name != new.name {
        let what = format!("the parameter `{}` of `{operation}` is written `{}` now", old.name, new.name);
        let why = "the names of headers are the same in any letters";
        walk.changed(Code::ParameterRenamed, Class::Invisible, places, what, why);
    }
}

fn schema<'d>(walk: &mut Walk<'d>, old: &At<'d>, new: &At<'d>, subject: &str, location: &str) {
    let used = Use { input: true, output: false };
    let context = Context { subject, used, is_component: false };
    let (before, after) = walk.shapes(old, new, &context);
    // In the query the setter takes the value itself, whether or not it may be null.
    if location == "query" && before != after && before.inner() == after.inner() {
        let what = format!("whether `{subject}` may be null changed");
        let why = "the setter takes the value itself";
        walk.changed(Code::PropertyNullable, Class::Invisible, (old, new), what, why);
        return walk.within(old, new, &context);
    }
    walk.schema(old, new, &context);
}
