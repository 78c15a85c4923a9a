//! Schemas of OpenAPI 3.0 as JSON Schema 2020-12.
//!
//! OpenAPI 3.0 looks like JSON Schema and is not: null is a flag beside the type, bounds are made exclusive by flags, a
//! discriminator decides between variants, and what must or may be there depends on the direction. What follows
//! keeps its meaning:
//!
//! | OpenAPI 3.0 | JSON Schema |
//! |---|---|
//! | `type: string, nullable: true` | `type: [string, "null"]` |
//! | `nullable: true` beside `allOf`, `oneOf`, `anyOf` | null as well. 3.0.3 would have the flag mean nothing without a `type`; documents and generators mean what it says |
//! | `nullable: true` alone | nothing |
//! | `enum` beside `nullable: true` | as it is: null is allowed only if the list holds it (3.0.3) |
//! | `minimum: 1, exclusiveMinimum: true` | `exclusiveMinimum: 1`; the same of `maximum` |
//! | `format: int32`, `int64` | the bounds of the integer type |
//! | `pattern` | the same in the syntax that the validator reads ([`pattern`]) |
//! | `format: byte` | base64, as a format of that name |
//! | `format: hostname` | a name of RFC 1034, which may hold `--` |
//! | `format: binary` | nothing, for JSON holds no file; null if it is `nullable` |
//! | `format: float`, `double`, `password` and unknown formats | nothing |
//! | other formats | the format of JSON Schema, asserted |
//! | `readOnly: true` in a request | not required, and not allowed |
//! | `writeOnly: true` in a response | not required, and not allowed |
//! | `oneOf` or `anyOf` with `discriminator` | for an object, the variant that the value leads to; no other value is allowed |
//! | a discriminator's value `1` or `true` | also the number or the boolean |
//! | `discriminator` without them | also the schema that builds on this one by `allOf`, over any number of levels, and has the value for its name |
//! | `x-outer-discriminator` | nothing, for JSON Schema does not look outside of a value |
//! | `x-extensible-enum` | nothing, for other values may come; the check of values is not validation |
//! | keywords beside `$ref` | nothing |
//!
//! [`assertions`] gives what a schema asserts itself, [`whole`] a schema with all that it leads to. The check walks
//! from schema to schema on its own, for it must know which variant was taken; a test compares its walk with [`whole`].

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::pattern;
use super::schema::{Additional, Schema, SchemaId};
use super::{Model, choice_values};

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the service.
    Request,
    /// From the service.
    Response,
    /// Neither, as the example of a schema.
    Neither,
}

/// Keywords that mean the same in both.
const SAME: [&str; 8] =
    ["enum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];

/// What a schema asserts of a value itself, without the schemas that it leads to.
pub fn assertions(model: &Model<'_>, id: SchemaId, direction: Direction) -> Map<String, Value> {
    let schema = model.schemas.get(id);
    let mut out = Map::new();
    if schema.reference.is_some() {
        return out;
    }
    if let Some(name) = schema.text("type") {
        let types = if schema.flag("nullable") { json!([name, "null"]) } else { json!(name) };
        out.insert("type".to_owned(), types);
    }
    if let Some(pattern) = schema.text("pattern") {
        out.insert("pattern".to_owned(), pattern::translate(pattern).into());
    }
    for key in SAME {
        if let Some(node) = schema.node.get(key) {
            out.insert(key.to_owned(), node.to_json());
        }
    }
    if schema.flag("uniqueItems") {
        out.insert("uniqueItems".to_owned(), json!(true));
    }
    bound(schema, "minimum", "exclusiveMinimum", &mut out);
    bound(schema, "maximum", "exclusiveMaximum", &mut out);
    format(schema, &mut out);
    let required = schema.required.iter().filter(|name| !is_hidden(model, schema, name, direction));
    let required: Vec<&str> = required.copied().collect();
    if !required.is_empty() {
        out.insert("required".to_owned(), json!(required));
    }
    out
}

/// Whether a property is not meant for this direction.
pub fn is_excluded(model: &Model<'_>, property: SchemaId, direction: Direction) -> bool {
    let schema = model.schemas.get(model.schemas.resolve(property));
    match direction {
        Direction::Request => schema.flag("readOnly"),
        Direction::Response => schema.flag("writeOnly"),
        Direction::Neither => false,
    }
}

/// Whether a property need not be there in this direction, though the schema requires it.
fn is_hidden(model: &Model<'_>, schema: &Schema<'_>, name: &str, direction: Direction) -> bool {
    let Some(property) = schema.properties.get(name) else { return false };
    let target = model.schemas.get(model.schemas.resolve(property.schema));
    match direction {
        Direction::Neither => target.flag("readOnly") || target.flag("writeOnly"),
        _ => is_excluded(model, property.schema, direction),
    }
}

/// Whether a schema allows null beside its parts and variants, whatever these say: it is `nullable`, and has no type of its own.
pub fn admits_null(schema: &Schema<'_>) -> bool {
    let is_composed = !(schema.all_of.is_empty() && schema.one_of.is_empty() && schema.any_of.is_empty());
    is_composed && schema.flag("nullable") && schema.text("type").is_none()
}

fn bound(schema: &Schema<'_>, key: &str, exclusive: &str, out: &mut Map<String, Value>) {
    if let Some(limit) = schema.node.get(key) {
        let key = if schema.flag(exclusive) { exclusive } else { key };
        out.insert(key.to_owned(), limit.to_json());
    }
}

/// Whether a schema describes a file, which JSON cannot hold.
pub fn is_binary(schema: &Schema<'_>) -> bool {
    schema.text("type") == Some("string") && schema.text("format") == Some("binary")
}

fn format(schema: &Schema<'_>, out: &mut Map<String, Value>) {
    let (low, high) = match schema.text("format") {
        Some("int32") => (json!(i32::MIN), json!(i32::MAX)),
        Some("int64") => (json!(i64::MIN), json!(i64::MAX)),
        Some("float" | "double" | "binary" | "password") | None => return,
        Some(format) => {
            out.insert("format".to_owned(), json!(format));
            return;
        }
    };
    // A bound of the schema's own is narrower, or cannot be met either way.
    for (key, exclusive, limit) in [("minimum", "exclusiveMinimum", low), ("maximum", "exclusiveMaximum", high)] {
        if !out.contains_key(exclusive) {
            out.entry(key).or_insert(limit);
        }
    }
}

/// A schema as a JSON Schema that stands by itself.
pub fn whole(model: &Model<'_>, id: SchemaId, direction: Direction) -> Value {
    let mut definitions = Map::new();
    let mut open = vec![(model.schemas.resolve(id), false)];
    let mut seen: BTreeSet<(SchemaId, bool)> = open.iter().copied().collect();
    while let Some((id, part)) = open.pop() {
        let mut schema = Value::Object(assertions(model, id, direction));
        let mut to = |id: SchemaId, part: bool| {
            let target = (model.schemas.resolve(id), part);
            if seen.insert(target) {
                open.push(target);
            }
            json!({ "$ref": format!("#/$defs/{}", name(target)) })
        };
        applicators(model, id, direction, part, &mut schema, &mut to);
        definitions.insert(name((id, part)), schema);
    }
    let root = name((model.schemas.resolve(id), false));
    json!({ "$ref": format!("#/$defs/{root}"), "$defs": definitions })
}

/// A schema is another one where it is a part of an heir: there it leads to no heir in turn.
fn name((id, part): (SchemaId, bool)) -> String {
    if part { format!("{id}.part") } else { id.to_string() }
}

fn applicators(
    model: &Model<'_>,
    id: SchemaId,
    direction: Direction,
    part: bool,
    out: &mut Value,
    to: &mut impl FnMut(SchemaId, bool) -> Value,
) {
    let schema = model.schemas.get(id);
    let mut all: Vec<Value> = schema.all_of.iter().map(|id| to(*id, true)).collect();
    for (key, branches) in [("oneOf", &schema.one_of), ("anyOf", &schema.any_of)] {
        if !branches.is_empty() {
            let plain = json!({ key: branches.iter().map(|id| to(*id, false)).collect::<Vec<_>>() });
            all.push(match &schema.discriminator {
                None => plain,
                Some(_) => {
                    let chosen = dispatch(model, id, to);
                    json!({ "if": { "type": "object" }, "then": chosen, "else": plain })
                }
            });
        }
    }
    if !part && !model.heirs(id).is_empty() {
        all.push(json!({ "if": { "type": "object" }, "then": dispatch(model, id, to) }));
    }
    if let Some((property, below)) = model.inherited(id).filter(|_| !part) {
        all.extend(below.iter().map(|(name, target)| {
            let chosen = json!({ "type": "object", "required": [property], "properties": { property: { "enum": choice_values(name) } } });
            json!({ "if": chosen, "then": to(*target, false) })
        }));
    }
    if admits_null(schema) && !all.is_empty() {
        all = vec![json!({ "anyOf": [{ "type": "null" }, { "allOf": all }] })];
    }
    if is_binary(schema) {
        all.push(if schema.flag("nullable") { json!({ "type": "null" }) } else { json!(false) });
    }
    if !all.is_empty() {
        out["allOf"] = json!(all);
    }
    if let Some(id) = schema.not {
        out["not"] = to(id, false);
    }
    if let Some(id) = schema.items {
        out["items"] = to(id, false);
    }
    let mut properties = Map::new();
    for (name, property) in &schema.properties {
        let excluded = is_excluded(model, property.schema, direction);
        properties.insert((*name).to_owned(), if excluded { json!(false) } else { to(property.schema, false) });
    }
    if !properties.is_empty() {
        out["properties"] = Value::Object(properties);
    }
    match schema.additional {
        Additional::Nothing => out["additionalProperties"] = json!(false),
        Additional::Schema(id) => out["additionalProperties"] = to(id, false),
        Additional::Anything | Additional::Unstated => {}
    }
}

/// The variant that the value of the discriminator leads to.
fn dispatch(model: &Model<'_>, id: SchemaId, to: &mut impl FnMut(SchemaId, bool) -> Value) -> Value {
    let Some(discriminator) = &model.schemas.get(id).discriminator else { return json!(true) };
    let property = discriminator.property;
    let choices = model.choices(id);
    let values: Vec<Value> = choices.iter().flat_map(|(name, _)| choice_values(name)).collect();
    let cases = choices.iter().filter_map(|(name, target)| {
        let then = to((*target)?, false);
        Some(json!({ "if": { "properties": { property: { "enum": choice_values(name) } } }, "then": then }))
    });
    let cases: Vec<Value> = cases.collect();
    let mut out = json!({ "required": [property], "properties": { property: { "enum": values } } });
    if !cases.is_empty() {
        out["allOf"] = json!(cases);
    }
    out
}
