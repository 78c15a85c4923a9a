//! Schemas with properties: structs with a field and a setter for each.

use std::collections::HashMap;

use super::change::{Class, Code};
use super::compare::Walk;
use super::components::is_constant;
use super::schemas::Context;
use super::shape::Shape;
use super::side::{At, flag};
use crate::source::load::{Kind, Node};

/// A property, and whether it must be there. One that is required and not described may be anything.
struct Field<'d> {
    at: Option<At<'d>>,
    required: bool,
}

fn fields<'d>(at: &At<'d>) -> Vec<(&'d str, Field<'d>)> {
    let required: Vec<&str> =
        at.node.get("required").map_or(&[][..], Node::items).iter().filter_map(Node::as_str).collect();
    let properties = at.get("properties");
    let listed = properties.iter().flat_map(|properties| properties.entries().collect::<Vec<_>>());
    let mut fields: Vec<(&str, Field<'_>)> =
        listed.map(|(name, at)| (name, Field { required: required.contains(&name), at: Some(at) })).collect();
    for name in required {
        if !fields.iter().any(|(other, _)| *other == name) {
            fields.push((name, Field { at: None, required: true }));
        }
    }
    fields
}

impl<'d> Walk<'d> {
    /// Compares two structs.
    pub(super) fn structure(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>) {
        let (before, after) = (fields(old), fields(new));
        // A struct that requires nothing has `Default`.
        let had_default = before.iter().all(|(_, field)| !field.required);
        let mut gone: HashMap<&str, Field<'d>> = before.into_iter().collect();
        for (name, field) in after {
            let subject = format!("{}.{name}", context.subject);
            let inner = Context { subject: &subject, is_component: false, ..*context };
            match gone.remove(name) {
                Some(before) => self.property((old, &before), (new, &field), &inner, had_default),
                None => self.property_added(old, (new, &field), &inner, had_default),
            }
        }
        for (name, field) in fields(old).into_iter().filter(|(name, _)| gone.contains_key(name)) {
            let what = format!("the property `{}.{name}` is gone", context.subject);
            let why = "with it go its field and its setter";
            let place = field.at.as_ref().unwrap_or(old);
            self.removed(Code::PropertyRemoved, Class::Breaking, (place, new), what, why);
        }
        self.other_properties(old, new, context, had_default);
    }

    fn property_added(&mut self, old: &At<'d>, new: (&At<'d>, &Field<'d>), context: &Context<'_>, had_default: bool) {
        let (new, field) = new;
        let place = field.at.as_ref().unwrap_or(new);
        let (class, why) = match field.required {
            true => self.newly_required(place.node, context, had_default),
            false => (Class::Additive, "structs are `#[non_exhaustive]` and made by builders, which begin without it"),
        };
        let kind = if field.required { "required" } else { "optional" };
        let what = format!("there is a new property `{}`, which is {kind}", context.subject);
        self.added(Code::PropertyAdded, class, (old, place), what, why);
    }

    /// What it means that a value has to have a property that it did not have to have.
    fn newly_required(&self, schema: &Node, context: &Context<'_>, had_default: bool) -> (Class, &'static str) {
        let is_constant = is_constant(&self.new, schema);
        if had_default {
            (Class::Breaking, "a struct that requires something has no `Default` any more")
        } else if context.used.input && !is_constant {
            (Class::Breaking, "a builder that does not set it makes no request, which shows when the call is made")
        } else if is_constant {
            (Class::Additive, "there is one value only, and the builder sets it by itself")
        } else {
            let why = "a response holds more than it did; only a test that builds such a response has to set it";
            (Class::Additive, why)
        }
    }

    fn property(
        &mut self,
        (old, before): (&At<'d>, &Field<'d>),
        (new, after): (&At<'d>, &Field<'d>),
        context: &Context<'_>,
        had_default: bool,
    ) {
        let places = (before.at.as_ref().unwrap_or(old), after.at.as_ref().unwrap_or(new));
        let (Some(left), Some(right)) = (&before.at, &after.at) else {
            if before.at.is_some() != after.at.is_some() {
                let what = format!("`{}` is described in one of the documents only", context.subject);
                let why = "what is required and not described is a `Value`";
                self.changed(Code::TypeChanged, Class::Breaking, places, what, why);
            }
            return;
        };
        let (was, is) = self.shapes(left, right, context);
        if was.is_unknown() || is.is_unknown() {
            self.involved(left, right, context);
            if before.required != after.required {
                self.requirement((before, after), places, (&was, &is), context, had_default);
            }
            return;
        }
        if was.inner() != is.inner() {
            let (was, is) = (was.field(before.required), is.field(after.required));
            let what = format!("the type of `{}` was `{was}` and is `{is}`", context.subject);
            let why = "code that sets or reads the field does not compile";
            self.changed(Code::TypeChanged, Class::Breaking, places, what, why);
            return;
        }
        if before.required != after.required {
            self.requirement((before, after), places, (&was, &is), context, had_default);
        } else if was != is {
            self.nullability(places, (was.field(before.required), is.field(after.required)), context);
        }
        self.within(left, right, context);
    }

    fn requirement(
        &mut self,
        (before, after): (&Field<'d>, &Field<'d>),
        places: (&At<'d>, &At<'d>),
        (was, is): (&Shape, &Shape),
        context: &Context<'_>,
        had_default: bool,
    ) {
        let (field, target) = (was.clone().field(before.required), is.clone().field(after.required));
        let (code, kind) = match after.required {
            true => (Code::PropertyRequired, "required"),
            false => (Code::PropertyOptional, "optional"),
        };
        let what = format!("the property `{}` is {kind} now", context.subject);
        if field.is_unknown() || target.is_unknown() {
            let why = "what the generator makes of such a schema takes more than a comparison to tell";
            self.changed(code, Class::Unjudged, places, what, why);
        } else if field != target {
            let why = format!("its field was `{field}` and is `{target}`, and its setter takes the same");
            self.changed(code, Class::Breaking, places, what, &why);
        } else if after.required {
            let (class, why) = self.newly_required(places.1.node, context, had_default);
            self.changed(code, class, places, what, why);
        } else {
            let why = format!("its field stays `{field}`, and the builder begins without it");
            self.changed(code, Class::Additive, places, what, &why);
        }
    }

    fn nullability(&mut self, places: (&At<'d>, &At<'d>), (was, is): (Shape, Shape), context: &Context<'_>) {
        let may = if flag(places.1.node, "nullable") { "may be null now" } else { "is never null now" };
        let what = format!("the property `{}` {may}", context.subject);
        if was == is {
            let why = format!("its field stays `{is}`, and reads null and nothing alike");
            self.changed(Code::PropertyNullable, Class::Invisible, places, what, &why);
        } else {
            let why = format!("its field was `{was}` and is `{is}`, and its setter takes the same");
            self.changed(Code::PropertyNullable, Class::Breaking, places, what, &why);
        }
    }

    /// Compares what is said of properties that are not listed.
    fn other_properties(&mut self, old: &At<'d>, new: &At<'d>, context: &Context<'_>, had_default: bool) {
        let (left, right) = (old.get("additionalProperties"), new.get("additionalProperties"));
        let kind = |at: &Option<At<'d>>| match at.as_ref().map(|at| &at.node.kind) {
            Some(Kind::Scalar(serde_json::Value::Bool(false))) => Others::Refused,
            Some(Kind::Map(_)) => Others::Kept,
            _ => Others::Ignored,
        };
        let (class, why) = match (kind(&left), kind(&right)) {
            (Others::Kept, Others::Kept) => {
                if let (Some(left), Some(right)) = (&left, &right) {
                    let subject = format!("{}.*", context.subject);
                    self.schema(left, right, &Context { subject: &subject, is_component: false, ..*context });
                }
                return;
            }
            (before, after) if before == after => {
                if left.is_some() != right.is_some() {
                    let what = format!("`additionalProperties` of `{}` changed", context.subject);
                    let parts = (left.as_ref(), right.as_ref());
                    let why = "properties that are not listed are ignored as before";
                    self.under((Code::OtherProperties, Class::Invisible), (old, new), parts, what, why);
                }
                return;
            }
            (_, Others::Refused) => (Class::Breaking, "a response with one property more does not decode"),
            (Others::Refused, Others::Ignored) => (Class::Additive, "responses with more properties decode too"),
            (Others::Kept, _) => (Class::Breaking, "the field `extra`, which holds them, goes"),
            // The field `extra` comes, which a builder has to set.
            _ => self.newly_required(new.node, context, had_default),
        };
        let what = format!("properties of `{}` that are not listed are treated in another way", context.subject);
        self.under((Code::OtherProperties, class), (old, new), (left.as_ref(), right.as_ref()), what, why);
    }
}

/// What becomes of properties that are not listed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Others {
    Ignored,
    Refused,
    Kept,
}
