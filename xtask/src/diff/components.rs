//! The schemas that have names: each is a type of the client.

use std::collections::{HashMap, HashSet};

use heck::ToUpperCamelCase;

use super::change::{Class, Code};
use super::compare::Walk;
use super::schemas::Context;
use super::shape::Shape;
use super::side::{At, Side, flag};
use super::usage::Use;
use super::words::same_but_words;
use crate::source::load::Node;

/// Finds the components that are called something else now: by their name in Rust, else by what they say.
pub(super) fn renamed(old: &Side<'_>, new: &Side<'_>) -> HashMap<String, String> {
    let gone = old.components("schemas").into_iter().filter(|(name, _)| new.component("schemas", name).is_none());
    let mut fresh: Vec<(&str, At<'_>)> = new.components("schemas");
    fresh.retain(|(name, _)| old.component("schemas", name).is_none());
    let mut renamed = HashMap::new();
    for (name, at) in gone {
        let same_type = |(other, _): &(&str, At<'_>)| other.to_upper_camel_case() == name.to_upper_camel_case();
        let same_words = |(_, other): &(&str, At<'_>)| same_but_words(at.node, other.node);
        let found = fresh.iter().position(same_type).or_else(|| fresh.iter().position(same_words));
        if let Some(found) = found {
            renamed.insert(name.to_owned(), fresh.swap_remove(found).0.to_owned());
        }
    }
    renamed
}

/// Compares the named schemas.
pub(super) fn compare(walk: &mut Walk<'_>) {
    let (old_root, new_root) = (section(&walk.old), section(&walk.new));
    let mut met: HashSet<&str> = HashSet::new();
    for (name, old) in walk.old.components("schemas") {
        let target = walk.renamed.get(name).cloned();
        let Some((title, new)) = target
            .as_deref()
            .and_then(|name| walk.new.components("schemas").into_iter().find(|(other, _)| *other == name))
            .or_else(|| walk.new.component("schemas", name).map(|at| (name, at)))
        else {
            let what = format!("the type `{name}` is gone");
            let why = "code that names it does not compile";
            walk.removed(Code::TypeRemoved, Class::Breaking, (&old, &new_root), what, why);
            continue;
        };
        met.insert(title);
        if target.is_some() {
            renaming(walk, name, title, (&old, &new));
        }
        let used = joined(walk.old_usage.of(name), walk.new_usage.of(title));
        walk.schema(&old, &new, &Context { subject: title, used, is_component: true });
    }
    for (name, new) in walk.new.components("schemas").into_iter().filter(|(name, _)| !met.contains(name)) {
        let what = format!("there is a new type `{name}`");
        walk.added(Code::TypeAdded, Class::Additive, (&old_root, &new), what, "nobody names it yet");
    }
    text_bodies(walk);
}

fn renaming<'d>(walk: &mut Walk<'d>, old: &str, new: &str, places: (&At<'d>, &At<'d>)) {
    let what = format!("the type `{old}` is called `{new}` now");
    if old.to_upper_camel_case() == new.to_upper_camel_case() {
        walk.changed(Code::TypeRenamed, Class::Invisible, places, what, "in Rust the two names are the same");
    } else {
        let why = "code that names the type does not compile";
        walk.changed(Code::TypeRenamed, Class::Breaking, places, what, why);
    }
}

/// A type may have been used in one way and be used in another.
fn joined(old: Use, new: Use) -> Use {
    Use { input: old.input || new.input, output: old.output || new.output }
}

fn section<'d>(side: &Side<'d>) -> At<'d> {
    let root = side.root();
    let components = root.get("components");
    components.as_ref().and_then(|at| at.get("schemas")).or(components).unwrap_or(root)
}

/// A body whose only property is one required text, or such a body, can be given as that text: `.body("Name")`.
fn text_bodies(walk: &mut Walk<'_>) {
    for (name, old) in walk.old.components("schemas") {
        let title = walk.renamed.get(name).map_or(name, String::as_str).to_owned();
        let Some(new) = walk.new.component("schemas", &title) else { continue };
        let before = if walk.old_usage.in_body(name) { is_text(&walk.old, name) } else { Some(false) };
        let after = if walk.new_usage.in_body(&title) { is_text(&walk.new, &title) } else { Some(false) };
        match (before, after) {
            (Some(true), Some(false)) => {
                let what = format!("`{title}` is no longer made from one text");
                let why = "`From<&str>` and `From<String>` are for a body with one required string and nothing beside it, \
                           so `.body(\"..\")` does not compile";
                walk.changed(Code::TextBody, Class::Breaking, (&old, &new), what, why);
            }
            (Some(false), Some(true)) => {
                let what = format!("`{title}` can be made from one text");
                let why = "`From<&str>` and `From<String>` are there besides the builder";
                walk.changed(Code::TextBody, Class::Additive, (&old, &new), what, why);
            }
            // Of a schema that is too involved this is not told; that it changed is.
            _ => {}
        }
    }
}

/// Whether a component is one required text, as far as that can be told.
fn is_text(side: &Side<'_>, name: &str) -> Option<bool> {
    let (mut name, mut seen) = (name.to_owned(), HashSet::new());
    while seen.insert(name.clone()) {
        let node = side.component("schemas", &name)?.node;
        match Shape::of_component(node) {
            Shape::Struct(None) => {}
            Shape::Unknown => return None,
            _ => return Some(false),
        }
        let required = node.get("required").map_or(&[][..], Node::items);
        let has_extra = node.get("additionalProperties").is_some_and(|node| !node.entries().is_empty());
        let ([property], [only], false) = (node.get("properties").map_or(&[][..], Node::entries), required, has_extra)
        else {
            return Some(false);
        };
        match Shape::of(&property.value) {
            _ if only.as_str() != Some(&property.key) => return Some(false),
            Shape::Plain("String") => return Some(true),
            Shape::Component(next) => name = next,
            Shape::Unknown => return None,
            _ => return Some(false),
        }
    }
    Some(false)
}

/// Whether a schema allows one value only, so that a builder sets it by itself.
pub(super) fn is_constant(side: &Side<'_>, node: &Node) -> bool {
    let component = match Shape::of(node) {
        Shape::Component(name) => side.component("schemas", &name),
        _ => None,
    };
    let node = component.as_ref().map_or(node, |at| at.node);
    let is_one = node.get("enum").is_some_and(|list| list.items().len() == 1);
    is_one && !flag(node, "nullable") && matches!(Shape::of(node), Shape::Constants(_))
}
