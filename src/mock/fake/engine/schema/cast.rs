//! Casts the texts of a form, a query, a path or a header to the types of a schema, as Rails does.

use serde_json::{Map, Value};

use super::super::file_mark::is_file;
use super::super::model::schema::{Additional, SchemaId};
use super::rules::{Rule, Rules, Type};

/// How deep schemas may be nested.
const MAX_DEPTH: usize = 64;

impl Rules {
    /// Casts the values of a parameter: several for a list, and the first of them for anything else.
    pub(crate) fn cast_parameter(&self, id: SchemaId, texts: &[String]) -> Value {
        match self.kind(id) {
            Some(Type::Array) => self.cast(id, texts.iter().map(|text| Value::from(text.as_str())).collect()),
            // Services read the first, or the last, or reject it.
            _ => self.cast(id, texts.first().map_or(Value::Null, |text| text.as_str().into())),
        }
    }

    /// Casts a value of texts: `"22"` to 22 where the schema says integer, JSON text where it says object, and a hash with
    /// indices for keys where it says array. What cannot be cast stays as it is.
    pub(crate) fn cast(&self, id: SchemaId, value: Value) -> Value {
        self.cast_at(id, value, 0)
    }

    /// Adds the objects that a value must have and a form cannot say to be empty.
    pub(crate) fn with_empty_objects(&self, id: SchemaId, mut value: Value) -> Value {
        let Some((rule, map)) = self.rule(id).zip(value.as_object_mut()) else { return value };
        for name in &rule.required {
            let is_optional = |id: &SchemaId| self.validate("", *id, &Value::Object(Map::new())).is_ok();
            if rule.properties.get(name).is_some_and(is_optional) {
                map.entry(name.as_str()).or_insert_with(|| Map::new().into());
            }
        }
        value
    }

    fn cast_at(&self, id: SchemaId, value: Value, depth: usize) -> Value {
        let Some(rule) = self.rule(id).filter(|_| depth < MAX_DEPTH) else { return value };
        let value = rule.all_of.iter().fold(value, |value, part| self.cast_at(*part, value, depth + 1));
        let variants = if rule.one_of.is_empty() { &rule.any_of } else { &rule.one_of };
        let value = self.variant(rule, variants, value, depth);
        match (rule.kind, value) {
            (_, Value::String(text)) if is_file(&text) => Value::String(text),
            (Some(kind), Value::String(text)) => scalar(kind, text),
            (Some(Type::Array), Value::Object(map)) => match in_order(map) {
                Ok(items) => self.items(rule, items, depth),
                Err(map) => Value::Object(map),
            },
            (_, Value::Array(items)) => self.items(rule, items, depth),
            (_, Value::Object(map)) => self.properties(rule, map, depth),
            (_, value) => value,
        }
    }

    /// Casts by the variant that is valid then.
    fn variant(&self, rule: &Rule, variants: &[SchemaId], value: Value, depth: usize) -> Value {
        if let Some((property, mapping)) = &rule.discriminator
            && let Some(variant) = value.get(property).and_then(Value::as_str).and_then(|tag| mapping.get(tag))
        {
            return self.cast_at(*variant, value, depth + 1);
        }
        for variant in variants {
            let cast = self.cast_at(*variant, value.clone(), depth + 1);
            if self.validate("", *variant, &cast).is_ok() {
                return cast;
            }
        }
        value
    }

    fn items(&self, rule: &Rule, items: Vec<Value>, depth: usize) -> Value {
        let cast = |item| match rule.items {
            Some(id) => self.cast_at(id, item, depth + 1),
            None => item,
        };
        items.into_iter().map(cast).collect()
    }

    fn properties(&self, rule: &Rule, map: Map<String, Value>, depth: usize) -> Value {
        let cast = |(name, value): (String, Value)| {
            let id = rule.properties.get(&name).copied().or(match rule.additional {
                Additional::Schema(id) => Some(id),
                _ => None,
            });
            let value = match id {
                Some(id) => self.cast_at(id, value, depth + 1),
                None => value,
            };
            (name, value)
        };
        Value::Object(map.into_iter().map(cast).collect())
    }
}

fn scalar(kind: Type, text: String) -> Value {
    let json = || serde_json::from_str::<Value>(&text).ok();
    let cast = match kind {
        Type::String => None,
        Type::Integer | Type::Number => json().filter(Value::is_number),
        Type::Boolean => json().filter(Value::is_boolean),
        Type::Array => json().filter(Value::is_array),
        Type::Object => json().filter(Value::is_object),
    };
    cast.unwrap_or(Value::String(text))
}

/// Returns the values of a hash whose keys are indices, in their order.
fn in_order(map: Map<String, Value>) -> Result<Vec<Value>, Map<String, Value>> {
    if map.is_empty() || !map.keys().all(|key| key.parse::<u32>().is_ok()) {
        return Err(map);
    }
    let mut items: Vec<(u32, Value)> =
        map.into_iter().map(|(key, value)| (key.parse().unwrap_or(u32::MAX), value)).collect();
    items.sort_by_key(|(index, _)| *index);
    Ok(items.into_iter().map(|(_, value)| value).collect())
}
