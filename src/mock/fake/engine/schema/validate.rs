//! Validates a value by a schema of the document.
//!
//! The keywords of OpenAPI 3.0, and no more of JSON Schema: a validator of all of it would bring two dozen crates to
//! everybody who tests with the mock.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::super::file_mark::is_file;
use super::super::model::schema::{Additional, SchemaId};
use super::format;
use super::rules::{Bound, Length, Rule, Rules, Type};
use crate::http::bounds::is_multiple;

/// How deep schemas and values may be nested.
const MAX_DEPTH: usize = 256;

/// A violation: where, and what.
type Result = std::result::Result<(), String>;

impl Rules {
    /// Validates a value. `at` names it in the message, which has types and names in it and never a value: that may be a
    /// secret.
    ///
    /// Each pair of a value and a schema is validated once, so that schemas may lead to one another in any way.
    pub(crate) fn validate(&self, at: &str, id: SchemaId, value: &Value) -> Result {
        Validation { rules: self, known: HashMap::new() }.value(at, id, value, 0)
    }
}

struct Validation<'r> {
    rules: &'r Rules,
    /// The results; `None` while a pair is being validated.
    known: HashMap<(SchemaId, *const Value), Option<Result>>,
}

impl Validation<'_> {
    fn value(&mut self, at: &str, id: SchemaId, value: &Value, depth: usize) -> Result {
        if depth > MAX_DEPTH {
            return Err(format!("{at} is nested too deep"));
        }
        let pair = (id, std::ptr::from_ref(value));
        match self.known.get(&pair) {
            Some(Some(result)) => return result.clone(),
            // A schema that leads to itself without going into the value adds nothing.
            Some(None) => return Ok(()),
            None => {}
        }
        self.known.insert(pair, None);
        let rules = self.rules;
        let result = rules.rule(id).map_or(Ok(()), |rule| self.rule(at, rule, value, depth));
        self.known.insert(pair, Some(result.clone()));
        result
    }

    fn rule(&mut self, at: &str, rule: &Rule, value: &Value, depth: usize) -> Result {
        if value.is_null() && rule.nullable {
            return Ok(());
        }
        let fault = |what: &str| Err(format!("{at} {what}").trim_start().to_owned());
        if let Some(kind) = rule.kind
            && !kind.has(value, rule.format.as_deref() == Some("binary"))
        {
            return fault(&format!("is not of the type {}", kind.name()));
        }
        if rule.values.as_ref().is_some_and(|values| !values.contains(value)) {
            return fault("is none of the values that it may have");
        }
        self.combined(at, rule, value, depth)?;
        match value {
            Value::String(text) if !is_file(text) => string(rule, text).map_or(Ok(()), fault),
            Value::Number(_) => number(rule, value.as_f64().unwrap_or_default()).map_or(Ok(()), fault),
            Value::Array(items) => self.items(at, rule, items, depth),
            Value::Object(map) => self.properties(at, rule, map, depth),
            _ => Ok(()),
        }
    }

    fn items(&mut self, at: &str, rule: &Rule, items: &[Value], depth: usize) -> Result {
        if let Some(what) = length(rule.item_count, items.len()) {
            return Err(format!("{at} {what}"));
        }
        if rule.unique && items.iter().enumerate().any(|(index, item)| items[..index].contains(item)) {
            return Err(format!("{at} has an item twice"));
        }
        let Some(schema) = rule.items else { return Ok(()) };
        let mut items = items.iter().enumerate();
        items.try_for_each(|(index, item)| self.value(&join(at, &index.to_string()), schema, item, depth + 1))
    }

    fn properties(&mut self, at: &str, rule: &Rule, map: &Map<String, Value>, depth: usize) -> Result {
        if let Some(what) = length(rule.property_count, map.len()) {
            return Err(format!("{at} {what}"));
        }
        let rules = self.rules;
        let read_only = |name: &str| {
            let property = rule.properties.get(name).and_then(|id| rules.rule(*id));
            property.is_some_and(|property| property.read_only)
        };
        if let Some(name) = rule.required.iter().find(|name| !map.contains_key(*name) && !read_only(name)) {
            return Err(format!("{} is missing", join(at, name)));
        }
        for (name, value) in map {
            match (rule.properties.get(name), rule.additional) {
                (Some(_), _) if read_only(name) => {
                    return Err(format!("{} is read-only", join(at, name)));
                }
                (Some(schema), _) => self.value(&join(at, name), *schema, value, depth + 1)?,
                (None, Additional::Nothing) => {
                    return Err(format!("{at} has a property that it may not have"));
                }
                (None, Additional::Schema(schema)) => self.value(&join(at, name), schema, value, depth + 1)?,
                (None, Additional::Unstated | Additional::Anything) => {}
            }
        }
        Ok(())
    }

    /// Validates by `allOf`, `not`, `oneOf` and `anyOf`.
    fn combined(&mut self, at: &str, rule: &Rule, value: &Value, depth: usize) -> Result {
        rule.all_of.iter().try_for_each(|part| self.value(at, *part, value, depth + 1))?;
        if rule.not.is_some_and(|not| self.value(at, not, value, depth + 1).is_ok()) {
            return Err(format!("{at} is what it must not be"));
        }
        let variants = if rule.one_of.is_empty() { &rule.any_of } else { &rule.one_of };
        if variants.is_empty() {
            return Ok(());
        }
        // The discriminator decides which variant applies, so that the message can say what is wrong with that one.
        if let Some((property, mapping)) = &rule.discriminator
            && let Some(tag) = value.get(property).and_then(Value::as_str)
        {
            return match mapping.get(tag) {
                Some(variant) => self.value(at, *variant, value, depth + 1),
                None if rule.open_union => Ok(()),
                None => Err(format!("{} names no variant", join(at, property))),
            };
        }
        let results: Vec<Result> = variants.iter().map(|variant| self.value(at, *variant, value, depth + 1)).collect();
        match results.iter().filter(|result| result.is_ok()).count() {
            0 if rule.open_union => Ok(()),
            0 => results.into_iter().next().unwrap_or(Ok(())),
            1 => Ok(()),
            _ if rule.one_of.is_empty() => Ok(()),
            _ => Err(format!("{at} is of more than one kind")),
        }
    }
}

impl Type {
    fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// Returns whether a value has the type. A file of a form is what a binary string stands for, and nothing else is.
    fn has(self, value: &Value, binary: bool) -> bool {
        match self {
            Self::String => value.as_str().is_some_and(|text| is_file(text) == binary),
            Self::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            Self::Number => value.is_number(),
            Self::Boolean => value.is_boolean(),
            Self::Array => value.is_array(),
            Self::Object => value.is_object(),
        }
    }
}

fn string(rule: &Rule, text: &str) -> Option<&'static str> {
    if let Some(what) = length(rule.length, text.chars().count()) {
        return Some(what);
    }
    if rule.pattern.as_ref().is_some_and(|pattern| !pattern.is_match(text)) {
        return Some("does not have the form that it must have");
    }
    rule.format.as_ref().and_then(|format| format::violation(format, text))
}

fn number(rule: &Rule, number: f64) -> Option<&'static str> {
    let reached = |bound: &Bound| bound.exclusive && number == bound.limit;
    if rule.minimum.is_some_and(|bound| number < bound.limit || reached(&bound)) {
        return Some("is too small");
    }
    if rule.maximum.is_some_and(|bound| number > bound.limit || reached(&bound)) {
        return Some("is too great");
    }
    rule.multiple_of.filter(|step| !is_multiple(number, *step)).map(|_| "is not a multiple of its step")
}

fn length(limits: Length, length: usize) -> Option<&'static str> {
    if limits.least.is_some_and(|least| (length as u64) < least) {
        Some("is too short")
    } else if limits.most.is_some_and(|most| (length as u64) > most) {
        Some("is too long")
    } else {
        None
    }
}

fn join(at: &str, name: &str) -> String {
    format!("{at} at `{name}`").replace("` at `", ".").trim_start().to_owned()
}
