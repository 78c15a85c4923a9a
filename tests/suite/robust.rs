//! Responses at random that fit the document, and those of a service that has changed: unknown properties and values, null
//! where a property is optional, integers written as `5.0`. Each is decoded, and comes out as far as it is known.
//!
//! Responses that do not fit are tried by `hostile`.

use crate::model;

use crate::json::{Nulls, difference};
use crate::model::DOCUMENT;
use crate::model::flat::Flat;
use crate::model::schema::{Additional, SchemaId};
use crate::support::table;
use serde_json::{Map, Value, json};

/// How deeply values are nested; a schema may contain itself.
const MAX_DEPTH: usize = 12;

/// Generates values of the document's schemas.
struct Values {
    random: fastrand::Rng,
    /// How often something was put in that the document does not know.
    unknown: usize,
}

/// A value that a service sends, and what the client returns of it.
type Pair = (Value, Value);

impl Values {
    /// Generates a text of any kind.
    fn text(&mut self) -> Value {
        let odd = "aZ0./\\\"'&< \n\0\u{7f}é\u{202e}\u{1F980}";
        (0..self.random.usize(0..12))
            .filter_map(|_| odd.chars().nth(self.random.usize(0..16)))
            .collect::<String>()
            .into()
    }

    /// Generates a value that fits a schema.
    fn value(&mut self, id: SchemaId, depth: usize) -> Pair {
        self.of(&model::flat(id), depth)
    }

    fn of(&mut self, schema: &Flat<'static>, depth: usize) -> Pair {
        let same = |value: Value| (value.clone(), value);
        if schema.nullable && self.random.u8(0..4) == 0 {
            return same(Value::Null);
        }
        if schema.is_union() {
            return self.variant(schema, depth);
        }
        match schema.kind {
            Some("object") => self.object(schema, depth),
            Some("array") => {
                let length = if depth < MAX_DEPTH { self.random.usize(0..4) } else { 0 };
                let items =
                    schema.items.map(|item| (0..length).map(|_| self.value(item, depth + 1)).collect::<Vec<_>>());
                let (sent, known): (Vec<Value>, Vec<Value>) = items.unwrap_or_default().into_iter().unzip();
                (sent.into(), known.into())
            }
            Some("boolean") => same(self.random.bool().into()),
            Some("integer") => self.integer(),
            Some("number") => same(json!(self.random.f64() * 1e9)),
            _ => same(self.string(schema)),
        }
    }

    /// An integer of any size, and a small one as `5.0`.
    fn integer(&mut self) -> Pair {
        if self.random.bool() {
            let value = self.random.i64(..);
            return (value.into(), value.into());
        }
        let value = self.random.i32(..);
        (f64::from(value).into(), value.into())
    }

    fn string(&mut self, schema: &Flat<'static>) -> Value {
        match &schema.values {
            Some(values) if !values.open || self.random.bool() => {
                values.list[self.random.usize(0..values.list.len())].to_json()
            }
            values => {
                self.unknown += usize::from(values.is_some());
                self.text()
            }
        }
    }

    fn variant(&mut self, schema: &Flat<'static>, depth: usize) -> Pair {
        let variant = model::flat(schema.variants[self.random.usize(0..schema.variants.len())]);
        let (mut sent, mut known) = self.of(&variant, depth);
        // An open enum in the place of the discriminator could be the value of another variant.
        if let Some(discriminator) = &schema.discriminator {
            let tags = discriminator.mapping.iter().filter(|(_, id)| model::flat(**id).id == variant.id);
            let tags: Vec<&String> = tags.map(|(tag, _)| tag).collect();
            if let Some(tag) = self.random.choice(tags) {
                sent[discriminator.property] = tag.as_str().into();
                known[discriminator.property] = tag.as_str().into();
            }
        }
        (sent, known)
    }

    fn object(&mut self, schema: &Flat<'static>, depth: usize) -> Pair {
        let (mut sent, mut known) = (Map::new(), Map::new());
        for (name, property) in &schema.properties {
            let required = schema.required.contains(name);
            let choice = self.random.u8(0..4);
            if !required && (choice == 0 || depth >= MAX_DEPTH) {
                continue;
            }
            if !required && choice == 1 {
                self.unknown += 1;
                sent.insert((*name).to_owned(), Value::Null);
                continue;
            }
            let (value, wanted) = self.value(*property, depth + 1);
            sent.insert((*name).to_owned(), value);
            known.insert((*name).to_owned(), wanted);
        }
        match schema.additional {
            Some(Additional::Schema(id)) if depth < MAX_DEPTH => {
                let (value, wanted) = self.value(id, depth + 1);
                sent.insert("other".to_owned(), value);
                known.insert("other".to_owned(), wanted);
            }
            additional if self.random.bool() => {
                self.unknown += 1;
                let (name, value) = (format!("new_{}", self.random.u8(..)), json!([self.text(), { "deep": null }]));
                // An open object keeps what it does not know.
                if additional == Some(Additional::Anything) || schema.properties.is_empty() {
                    known.insert(name.clone(), value.clone());
                }
                sent.insert(name, value);
            }
            _ => {}
        }
        (sent.into(), known.into())
    }
}

#[test]
fn decodes_responses_as_far_as_it_knows_them() {
    let mut values = Values { random: fastrand::Rng::with_seed(10), unknown: 0 };
    let mut count = 0;
    for operation in DOCUMENT.operations() {
        for (status, schema) in model::responses(operation) {
            for _ in 0..100 {
                let (sent, wanted) = values.value(schema, 0);
                // Of a callback there is no response that the client reads.
                let Some(again) = table::response(operation.id(), status, sent.clone()) else { continue };
                let again = again.unwrap_or_else(|error| panic!("{} {status}: {sent}: {error}", operation.id()));
                let differ = difference(&again, &wanted, Nulls::AreAbsent);
                assert_eq!(differ, None, "{} {status}: {sent}", operation.id());
                count += 1;
            }
        }
    }
    assert!(count >= 100 * table::OPERATIONS.len() && values.unknown > count / 2, "{count} {}", values.unknown);
}

/// Without it the test above could not fail: for each property that is required, its absence or another type is noticed.
#[test]
fn notices_what_is_lost_or_changed() {
    let mut values = Values { random: fastrand::Rng::with_seed(11), unknown: 0 };
    let mut noticed = 0;
    for operation in DOCUMENT.operations() {
        for (status, schema) in model::responses(operation).into_iter().filter(|(status, _)| *status < 300) {
            let flat = model::flat(schema);
            let plain = flat.required.iter().filter(|_| flat.is_object());
            for name in plain {
                let (mut sent, wanted) = values.value(schema, 0);
                let lists = sent[*name].is_array();
                sent[*name] = if lists { json!("text") } else { json!([1]) };
                let differs = |sent: Value| match table::response(operation.id(), status, sent) {
                    Some(Ok(again)) => difference(&again, &wanted, Nulls::AreAbsent).is_some(),
                    _ => true,
                };
                assert!(differs(sent.clone()), "{} {status} {name}", operation.id());
                sent.as_object_mut().expect("it is an object").remove(*name);
                assert!(wanted[*name].is_null() || differs(sent), "{} {status} {name}", operation.id());
                noticed += 1;
            }
        }
    }
    assert!(noticed > 0);
}
