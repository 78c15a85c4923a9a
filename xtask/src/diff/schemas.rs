//! Schemas, wherever they stand.

use super::change::{Class, Code};
use super::compare::{Walk, equal};
use super::extensions;
use super::shape::Shape;
use super::side::{At, pairs};
use super::usage::Use;
use super::words::{is_unread_extension, is_validation, is_word, same_but_words};
use crate::source::load::Node;

/// Where a schema stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'c> {
    /// How messages name it, such as `Order.lines[]`.
    pub(super) subject: &'c str,
    /// Who makes its values, and who reads them.
    pub(super) used: Use,
    /// Whether it is the component itself.
    pub(super) is_component: bool,
}

impl<'d> Walk<'d> {
    /// Compares two schemas that stand in the same place.
    pub(super) fn schema(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) {
        let (before, after) = self.shapes(old, new, context);
        if before.is_unknown() || after.is_unknown() {
            self.involved(old, new, context);
        } else if before == after {
            self.within(old, new, context);
        } else {
            let what = format!("the type of `{}` was `{before}` and is `{after}`", context.subject);
            let why = "code that makes or reads the value does not compile";
            self.changed(Code::TypeChanged, Class::Breaking, (old, new), what, why);
        }
    }

    /// The types of two schemas, the old one by the names of today.
    pub(super) fn shapes(&self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) -> (Shape, Shape) {
        let of = |at: &At<'_>| if context.is_component { Shape::of_component(at.node) } else { Shape::of(at.node) };
        (of(old).renamed(&self.renamed), of(new))
    }

    /// Compares two schemas of the same type.
    pub(super) fn within(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) {
        let (left, right) = (core(old), core(new));
        if left.pointer != old.pointer || right.pointer != new.pointer {
            self.keywords(old, new, context);
        }
        let (old, new) = (&left, &right);
        match Shape::of(new.node).inner() {
            Shape::List(_) => {
                if let (Some(old), Some(new)) = (old.get("items"), new.get("items")) {
                    self.below(&old, &new, context, "[]");
                }
            }
            Shape::Map(_) => {
                if let (Some(old), Some(new)) = (old.get("additionalProperties"), new.get("additionalProperties")) {
                    self.below(&old, &new, context, ".*");
                }
            }
            Shape::Struct(_) => self.structure(old, new, context),
            Shape::Choice(_) => self.choice(old, new, context),
            Shape::Constants(_) => self.constants(old, new, context),
            Shape::OpenList => self.open_list(old, new, context),
            _ => {}
        }
        self.keywords(old, new, context);
    }

    fn below(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>, step: &str) {
        // What is no mapping is no schema, such as `additionalProperties: true`.
        if !old.node.entries().is_empty() && !new.node.entries().is_empty() {
            let subject = format!("{}{step}", context.subject);
            self.schema(old, new, &Context { subject: &subject, is_component: false, ..*context });
        }
    }

    /// Compares the keys that do not decide the type. Those that do were compared with it.
    fn keywords(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) {
        let is_container = matches!(Shape::of(new.node).inner(), Shape::List(_) | Shape::Map(_));
        for (key, old_part, new_part) in pairs(Some(old), Some(new)) {
            if equal(old_part.as_ref(), new_part.as_ref()) {
                continue;
            }
            let title = format!("`{key}` of `{}`", context.subject);
            let (code, class, why) = match key {
                "deprecated" | "x-spread" | "x-extensible-union" => match extensions::schema(key, new) {
                    Some(verdict) => verdict,
                    None => continue,
                },
                "items" | "additionalProperties" if is_container && old_part.is_some() != new_part.is_some() => {
                    (Code::SchemaChanged, Class::Invisible, "the type is the same")
                }
                "$ref"
                | "type"
                | "nullable"
                | "allOf"
                | "oneOf"
                | "anyOf"
                | "not"
                | "properties"
                | "required"
                | "items"
                | "enum"
                | "x-extensible-enum"
                | "additionalProperties" => continue,
                key if is_word(key) => {
                    (Code::WordsChanged, Class::Invisible, "the documentation says it in other words")
                }
                key if is_validation(key) => {
                    let why = "the client neither checks what it sends nor what it gets against it";
                    (Code::ValidationChanged, Class::Invisible, why)
                }
                key if is_unread_extension(key) => {
                    (Code::UnreadChanged, Class::Invisible, "the generator does not read this extension")
                }
                _ => (Code::UnknownChanged, Class::Unjudged, "what this key does to the client is not known"),
            };
            let what = format!("{title} changed");
            self.under((code, class), (old, new), (old_part.as_ref(), new_part.as_ref()), what, why);
        }
    }

    /// Compares two schemas of which these rules do not tell the type.
    pub(super) fn involved(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) {
        if super::side::same(old.node, new.node) {
            return;
        }
        let subject = context.subject;
        if same_but_words(old.node, new.node) && !titles_differ(old.node, new.node) {
            let what = format!("words in `{subject}` changed");
            let why = "the documentation says it in other words";
            self.changed(Code::WordsChanged, Class::Invisible, (old, new), what, why);
        } else {
            let what = format!("the schema of `{subject}` changed");
            let why = "what the generator makes of such a schema takes more than a comparison to tell";
            self.changed(Code::SchemaChanged, Class::Unjudged, (old, new), what, why);
        }
    }
}

/// What a schema is under wrappers that add words, such as an `allOf` of one.
pub(super) fn core<'d>(at: &At<'d>) -> At<'d> {
    let wrapped =
        |at: &At<'d>| ["allOf", "oneOf", "anyOf"].into_iter().find_map(|key| at.get(key)).map(|list| list.items());
    let mut core = at.clone();
    while let Some([item]) = wrapped(&core).as_deref() {
        core = item.clone();
    }
    core
}

/// Whether a title changed anywhere, for a type that has no name takes it from there.
fn titles_differ(old: &Node, new: &Node) -> bool {
    fn titles<'n>(node: &'n Node, found: &mut Vec<&'n str>) {
        found.extend(node.get("title").and_then(Node::as_str));
        node.entries().iter().for_each(|entry| titles(&entry.value, found));
        node.items().iter().for_each(|item| titles(item, found));
    }
    let (mut before, mut after) = (Vec::new(), Vec::new());
    titles(old, &mut before);
    titles(new, &mut after);
    before != after
}
