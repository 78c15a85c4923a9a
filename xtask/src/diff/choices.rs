//! Schemas that become enums: lists of values, and choices of types.

use std::collections::HashSet;

use heck::{ToKebabCase, ToPascalCase};

use super::change::{Class, Code};
use super::compare::Walk;
use super::schemas::Context;
use super::side::{At, same};
use super::words::same_but_words;
use crate::source::document::component_name;
use crate::source::load::Node;

impl<'d> Walk<'d> {
    /// Compares two open lists.
    pub(super) fn open_list(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) {
        let why = "the list is open: the enum is `#[non_exhaustive]`, and before the value came as `Other` with the \
                   same text; only a match on `Other` does not see it any more";
        self.values("x-extensible-enum", (old, new), context, (Class::Additive, why));
    }

    /// Compares two lists of constants.
    pub(super) fn constants(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) {
        let was_one = old.node.get("enum").map_or(&[][..], Node::items).len() == 1;
        let added = if was_one && context.used.input {
            (Class::Breaking, "the builder set the only value by itself, and cannot choose between two")
        } else {
            (Class::Additive, "the enum is `#[non_exhaustive]`, so a match on it has a place for the value")
        };
        self.values("enum", (old, new), context, added);
    }

    fn values(&mut self, key: &str, places: (&At<'d>, &At<'d>), context: &Context<'_>, added: (Class, &str)) {
        let (old, new) = places;
        let items = |at: &At<'d>| at.get(key).map(|list| list.items()).unwrap_or_default();
        let (before, after) = (items(old), items(new));
        let missing = |item: &At<'d>, others: &[At<'d>]| !others.iter().any(|other| same(other.node, item.node));
        let (old_list, new_list) = (old.get(key), new.get(key));
        let (old_list, new_list) = (old_list.as_ref().unwrap_or(old), new_list.as_ref().unwrap_or(new));
        let mut stayed = true;
        for item in after.iter().filter(|item| missing(item, &before)) {
            stayed = false;
            let what = format!("the value {} of `{}` is new", title(item.node), context.subject);
            self.added(Code::ValueAdded, added.0, (old_list, item), what, added.1);
        }
        for item in before.iter().filter(|item| missing(item, &after)) {
            stayed = false;
            let what = format!("the value {} of `{}` is gone", title(item.node), context.subject);
            let why = "with it goes a variant of the enum, and code that names it does not compile";
            self.removed(Code::ValueRemoved, Class::Breaking, (item, new_list), what, why);
        }
        if stayed && !same(old_list.node, new_list.node) {
            let what = format!("the values of `{}` stand in another order", context.subject);
            let why = "values have names, and code knows them by these";
            self.changed(Code::WordsChanged, Class::Invisible, (old_list, new_list), what, why);
        }
    }

    /// Compares two choices of types.
    pub(super) fn choice(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) {
        let (Some(old_list), Some(new_list)) = (old.get("oneOf"), new.get("oneOf")) else { return };
        let (before, after) = (old_list.items(), new_list.items());
        let name = |at: &At<'d>, is_old: bool| {
            let name = component_name(at.node)?;
            Some(self.renamed.get(name).filter(|_| is_old).map_or(name, String::as_str).to_owned())
        };
        let names =
            |items: &[At<'d>], is_old: bool| items.iter().map(|at| name(at, is_old)).collect::<Option<Vec<_>>>();
        let (Some(was), Some(is)) = (names(&before, true), names(&after, false)) else {
            self.unnamed_variants(&old_list, &new_list, context);
            return;
        };
        let subject = context.subject;
        for (at, name) in before.iter().zip(&was).filter(|(_, name)| !is.contains(name)) {
            let what = format!("the variant `{name}` of `{subject}` is gone");
            let why = "code that names the variant does not compile";
            self.removed(Code::VariantRemoved, Class::Breaking, (at, &new_list), what, why);
        }
        let last = is.iter().rposition(|name| was.contains(name));
        for (number, (at, name)) in after.iter().zip(&is).enumerate().filter(|(_, (_, name))| !was.contains(name)) {
            let what = format!("the variant `{name}` of `{subject}` is new");
            let (class, why) = if context.used.output && last.is_some_and(|last| number < last) {
                let why = "a response becomes the first variant that it fits, and this one stands before others";
                (Class::Unjudged, why)
            } else {
                (Class::Additive, "the enum is `#[non_exhaustive]`, and what fitted another variant still does")
            };
            self.added(Code::VariantAdded, class, (&old_list, at), what, why);
        }
        self.variant_names((&old_list, &new_list), (&was, &is), subject);
        let stayed = |names: &[String], others: &[String]| {
            names.iter().filter(|name| others.contains(name)).cloned().collect::<Vec<_>>()
        };
        if stayed(&was, &is) != stayed(&is, &was) {
            let what = format!("the variants of `{subject}` stand in another order");
            let (class, why) = match context.used.output {
                true => (Class::Unjudged, "a response becomes the first variant that it fits"),
                false => (Class::Invisible, "callers choose the variant, so the order tells nothing"),
            };
            self.changed(Code::VariantOrder, class, (&old_list, &new_list), what, why);
        }
    }

    fn unnamed_variants(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) {
        if same(old.node, new.node) {
            return;
        }
        let what = format!("the variants of `{}` changed", context.subject);
        if same_but_words(old.node, new.node) {
            let why = "the documentation says it in other words";
            self.changed(Code::WordsChanged, Class::Invisible, (old, new), what, why);
        } else {
            let why = "the generator names and tags variants that are no components by what all of them hold";
            self.changed(Code::SchemaChanged, Class::Unjudged, (old, new), what, why);
        }
    }

    /// The generator leaves out of the names of variants what all of them begin with.
    fn variant_names(&mut self, places: (&At<'d>, &At<'d>), (was, is): (&[String], &[String]), subject: &str) {
        let (before, after) = (variants(was), variants(is));
        for (component, name) in was.iter().zip(&before) {
            let Some(new) = is.iter().position(|other| other == component).map(|at| &after[at]) else { continue };
            if new != name {
                let what = format!("the variant of `{subject}` that holds `{component}` was `{name}` and is `{new}`");
                let why = "variants are named by what tells them apart, and code that names this one does not compile";
                self.changed(Code::VariantRenamed, Class::Breaking, places, what, why);
            }
        }
    }
}

/// The names of the variants that hold these components.
fn variants(components: &[String]) -> Vec<String> {
    let names: Vec<String> = components.iter().map(|name| name.to_pascal_case()).collect();
    let words = |name: &str| name.to_kebab_case().split('-').map(str::to_owned).collect::<Vec<_>>();
    let common = names.iter().map(|name| words(name)).reduce(|left, right| {
        left.into_iter().zip(right).take_while(|(left, right)| left == right).map(|(left, _)| left).collect()
    });
    let prefix = common.unwrap_or_default().join("-").to_pascal_case();
    let short = names.iter().map(|name| name.get(prefix.len()..).filter(|rest| !rest.is_empty()).map(str::to_owned));
    let is_unique = names.iter().collect::<HashSet<_>>().len() == names.len();
    let short: Option<Vec<String>> = short.collect::<Option<_>>().filter(|_| is_unique);
    short.unwrap_or_else(|| (0..names.len()).map(|at| format!("Variant{at}")).collect())
}

/// A listed value as a message shows it.
fn title(node: &Node) -> String {
    match node.as_str() {
        Some(text) => crate::secrets::show(text),
        None => format!("`{}`", node.to_json()),
    }
}
