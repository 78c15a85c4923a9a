//! The properties of objects: which there are, which must be there, and which direction has them.

use std::collections::HashMap;

use super::change::{Class, Code};
use super::shift::Shift;
use super::side::At;
use super::usage::Use;
use super::view::View;
use super::walk::{Pair, Walk};
use crate::source::load::{Kind, Node};

/// A property.
struct Property<'d> {
    at: At<'d>,
    required: bool,
    read_only: bool,
    write_only: bool,
}

impl<'d> Property<'d> {
    fn new(at: At<'d>, required: bool) -> Self {
        let view = View::of(&at);
        let (read_only, write_only) = (view.flag("readOnly"), view.flag("writeOnly"));
        Self { at, required, read_only, write_only }
    }

    /// Who must have it.
    fn needed(&self) -> Use {
        Use { input: self.required && !self.read_only, output: self.required && !self.write_only }
    }
}

/// Compares the properties of two objects.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&View<'d>, &View<'d>)) {
    let (old_required, new_required) = (old.required(), new.required());
    let mut gone: HashMap<&str, At<'d>> = old.properties().into_iter().collect();
    for (name, at) in new.properties() {
        let after = Property::new(at, new_required.contains(name));
        match gone.remove(name) {
            Some(at) => both(walk, pair, name, &Property::new(at, old_required.contains(name)), &after),
            None => added(walk, pair, name, &after, old_required.contains(name)),
        }
    }
    for (name, at) in old.properties().into_iter().filter(|(name, _)| gone.contains_key(name)) {
        let before = Property::new(at, old_required.contains(name));
        let used = pair.used;
        let (class, why) = match (used.input, used.output && before.needed().output) {
            (_, true) => (Class::Breaking, "a response always had it, and has it no longer"),
            (true, _) => (Class::Unjudged, "whether the service accepts it, no document tells"),
            _ => (Class::Unjudged, "a response could have it, and has it no longer"),
        };
        let what = format!("the property `{}.{name}` is gone", pair.subject);
        walk.removed((Code::PropertyRemoved, class), (&before.at, &pair.new), what, why);
    }
    // What is required and not described may be anything.
    let named = |view: &View<'d>, name: &str| view.properties().iter().any(|(other, _)| *other == name);
    let only = |name: &&&str| !named(old, name) && !named(new, name);
    let (before, after): (Vec<_>, Vec<_>) =
        (old_required.iter().filter(only).collect(), new_required.iter().filter(only).collect());
    for name in
        after.iter().filter(|name| !before.contains(name)).chain(before.iter().filter(|name| !after.contains(name)))
    {
        let is_required = after.contains(name);
        let shift = if is_required { Shift::Tightened } else { Shift::Loosened };
        let code = if is_required { Code::PropertyRequired } else { Code::PropertyOptional };
        let (class, why) = shift.verdict(pair.used);
        let kind = if is_required { "required" } else { "optional" };
        let what = format!("the property `{}.{name}`, which no schema describes, is {kind} now", pair.subject);
        walk.changed((code, class), (&pair.old, &pair.new), what, why);
    }
}

fn added<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, name: &str, new: &Property<'d>, was_required: bool) {
    let is_new = !was_required && new.needed().input && pair.used.input;
    let (class, why) = match (is_new, is_constant(walk, &new.at)) {
        (true, false) => (Class::Breaking, "a request must have it, and requests did not"),
        (true, true) => (Class::Additive, "it has one value, which the constructor sets"),
        (false, _) if pair.used.input => (Class::Additive, "a request can have it, and need not"),
        _ => (Class::Additive, "a response has more than it had"),
    };
    let kind = if new.required { "required" } else { "optional" };
    let what = format!("there is a new property `{}.{name}`, which is {kind}", pair.subject);
    walk.added((Code::PropertyAdded, class), (&pair.old, &new.at), what, why);
}

fn both<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, name: &str, old: &Property<'d>, new: &Property<'d>) {
    let (subject, used) = (format!("{}.{name}", pair.subject), pair.used);
    let places = (&old.at, &new.at);
    if old.required != new.required {
        let (was, is) = (old.needed(), new.needed());
        let shift = |old: bool, new: bool| Shift::of(&!old, &!new);
        let input = shift(was.input, is.input).verdict(Use { output: false, ..used });
        let output = shift(was.output, is.output).verdict(Use { input: false, ..used });
        let (class, why) = if input.0 <= output.0 { input } else { output };
        let (code, kind) = match new.required {
            true => (Code::PropertyRequired, "required"),
            false => (Code::PropertyOptional, "optional"),
        };
        walk.changed((code, class), places, format!("the property `{subject}` is {kind} now"), why);
    }
    for (key, code) in [("readOnly", Code::ReadOnlyChanged), ("writeOnly", Code::WriteOnlyChanged)] {
        let flag = |of: &Property<'d>| if key == "readOnly" { of.read_only } else { of.write_only };
        let (was, is) = (flag(old), flag(new));
        let (before, after) = (View::of(&old.at).get(key), View::of(&new.at).get(key));
        if before.is_none() && after.is_none() || (was == is && before.is_some() == after.is_some()) {
            continue;
        }
        let (class, why) = direction(key == "readOnly", (was, is), (old.required, new.required), used);
        let what = format!("`{key}` of `{subject}` changed");
        walk.under((code, class), places, (before.as_ref(), after.as_ref()), what, why);
    }
    default(walk, places, &subject, new.required, used);
    let is_optional = !old.required && !new.required;
    let (old, new) = (old.at.clone(), new.at.clone());
    walk.pending.push(Pair { old, new, subject, used, is_owned: true, is_optional });
}

/// What it means that one direction gets a property, or loses it.
fn direction(
    is_read_only: bool,
    (was, is): (bool, bool),
    (was_required, is_required): (bool, bool),
    used: Use,
) -> (Class, &'static str) {
    let concerns = if is_read_only { used.input } else { used.output };
    if was == is || !concerns {
        return (Class::Invisible, "this direction has the property as before");
    }
    match (is_read_only, is, if is { was_required } else { is_required }) {
        (true, true, true) => (Class::Breaking, "requests had to have it, and the service takes it no longer"),
        (true, true, false) => {
            (Class::Unjudged, "whether the service ignores or rejects it in a request, no document tells")
        }
        (true, false, true) => (Class::Unjudged, "the service reads a value that it ignored"),
        (true, false, false) => (Class::Additive, "a request can have it"),
        (false, true, true) => (Class::Breaking, "a response always had it, and has it no longer"),
        (false, true, false) => (Class::Unjudged, "a response could have it, and has it no longer"),
        (false, false, _) => (Class::Additive, "a response has more than it had"),
    }
}

/// What `readOnly` or `writeOnly` means at a schema of which no property is known.
pub(super) fn mode(is_read_only: bool, is: bool, used: Use) -> (Class, &'static str) {
    direction(is_read_only, (!is, is), (false, true), used)
}

/// Compares what the service takes a value for that is left out.
pub(super) fn default<'d>(
    walk: &mut Walk<'d>,
    (old, new): (&At<'d>, &At<'d>),
    subject: &str,
    required: bool,
    used: Use,
) {
    let (before, after) = (View::of(old).get("default"), View::of(new).get("default"));
    if super::walk::equal(before.as_ref(), after.as_ref()) {
        return;
    }
    let (class, why) = match (&before, &after) {
        _ if required => (Class::Invisible, "the value must be there"),
        _ if !used.input => (Class::Invisible, "the client leaves out what a response leaves out"),
        (Some(_), Some(_)) => (Class::Breaking, "a request without the value does something else"),
        _ => (Class::Unjudged, "whether a request without the value does what it did, no document tells"),
    };
    let what = format!("`default` of `{subject}` changed");
    walk.under((Code::DefaultChanged, class), (old, new), (before.as_ref(), after.as_ref()), what, why);
}

/// Compares what is said of properties that are not listed.
pub(super) fn others<'d>(walk: &mut Walk<'d>, pair: &Pair<'d>, (old, new): (&View<'d>, &View<'d>)) {
    let (before, after) = (old.get("additionalProperties"), new.get("additionalProperties"));
    let of = |at: &Option<At<'d>>| at.as_ref().map_or(Others::Any, |at| Others::of(at.node));
    let shift = match (of(&before), of(&after)) {
        (Others::Schema, Others::Schema) => {
            let (Some(old), Some(new)) = (before, after) else { return };
            let (subject, used) = (format!("{}.*", pair.subject), pair.used);
            walk.pending.push(Pair { old, new, subject, used, is_owned: false, is_optional: false });
            return;
        }
        (was, is) if was == is && before.is_some() == after.is_some() => return,
        (was, is) => Shift::of(&was, &is),
    };
    let (class, why) = shift.verdict(pair.used);
    let what = format!("`additionalProperties` of `{}` changed", pair.subject);
    let places = (&pair.old, &pair.new);
    walk.under((Code::OtherProperties, class), places, (before.as_ref(), after.as_ref()), what, why);
}

/// What may be among the properties that are not listed, the least first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Others {
    Nothing,
    Schema,
    Any,
}

impl Others {
    fn of(node: &Node) -> Self {
        match &node.kind {
            Kind::Scalar(serde_json::Value::Bool(false)) => Self::Nothing,
            Kind::Map(entries) if !entries.is_empty() => Self::Schema,
            _ => Self::Any,
        }
    }
}

/// Returns whether a schema allows one value only.
fn is_constant(walk: &Walk<'_>, at: &At<'_>) -> bool {
    let view = View::of(&walk.new.resolve(at));
    view.get("enum").is_some_and(|list| list.node.items().len() == 1)
}
