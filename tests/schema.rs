//! The JSON Schema that schemars derives from the types has the properties, required names, base types and nulls of the
//! document.
#![cfg(feature = "schemars")]

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::table;

fn document() -> Value {
    serde_saphyr::from_str(include_str!("../openapi.yaml")).expect("the document is YAML")
}

/// Every difference between the schemas of a document and those of the types.
fn differences(document: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    let components = document["components"]["schemas"].as_object().expect("the document has schemas");
    let types = table::schemas();
    let names: BTreeSet<&str> = types.iter().map(|(name, _)| *name).collect();
    let wanted: BTreeSet<&str> = components.keys().map(String::as_str).collect();
    if names != wanted {
        differences.push(format!("the types are {names:?}, the schemas {wanted:?}"));
    }
    for (name, schema) in &types {
        let types = schema.as_value();
        if let Some(schema) = components.get(*name) {
            // Whether a component may be null is said where it is used.
            Comparison { document, types, differences: &mut differences }.compare(name, schema, types, false);
        }
    }
    differences
}

struct Comparison<'a> {
    document: &'a Value,
    /// The root schema of the type, which holds the definitions.
    types: &'a Value,
    differences: &'a mut Vec<String>,
}

impl Comparison<'_> {
    /// Compares a schema of the document with one of the types. What may be absent is never written as null, whatever
    /// schemars says of an `Option`, so null counts only where the property is required.
    fn compare(&mut self, path: &str, document: &Value, types: &Value, required: bool) {
        let document = resolve(self.document, document);
        let (types, null) = self.without_null(types);
        let nullable = document["nullable"] == true;
        if required && null != nullable {
            self.differ(path, &format!("null is {null} in the type and {nullable} in the document"));
        }
        if let Some(variants) = document["oneOf"].as_array() {
            let of_type = types["anyOf"].as_array().cloned().unwrap_or_default();
            if variants.len() != of_type.len() {
                return self.differ(
                    path,
                    &format!("{} variants in the type, {} in the document", of_type.len(), variants.len()),
                );
            }
            for (variant, (document, types)) in variants.iter().zip(&of_type).enumerate() {
                self.compare(&format!("{path}/{variant}"), document, types, true);
            }
            return;
        }
        if document["type"] != types["type"] {
            return self
                .differ(path, &format!("the type is {}, the document says {}", types["type"], document["type"]));
        }
        if document["enum"] != constants(&types) {
            self.differ(
                path,
                &format!("the constants are {}, the document says {}", constants(&types), document["enum"]),
            );
        }
        if document["x-extensible-enum"] != types["x-extensible-enum"] {
            self.differ(path, "the listed values differ");
        }
        if document["type"] == "array" {
            self.compare(&format!("{path}[]"), &document["items"], &types["items"], true);
        }
        if names(&document["required"]) != names(&types["required"]) {
            self.differ(
                path,
                &format!("required are {}, the document says {}", types["required"], document["required"]),
            );
        }
        let (properties, of_type) = (keys(&document["properties"]), keys(&types["properties"]));
        if properties != of_type {
            self.differ(path, &format!("the properties are {of_type:?}, the document says {properties:?}"));
        }
        let required = names(&document["required"]);
        for name in properties.intersection(&of_type) {
            let (document, types) = (&document["properties"][name], &types["properties"][name]);
            self.compare(&format!("{path}.{name}"), document, types, required.contains(name));
        }
    }

    /// The schema itself, without `null` beside it, and whether null was there.
    fn without_null(&self, schema: &Value) -> (Value, bool) {
        let mut schema = resolve(self.types, schema);
        if let Some(types) = schema["type"].as_array().cloned() {
            let others: Vec<&Value> = types.iter().filter(|name| *name != "null").collect();
            let null = others.len() < types.len();
            schema["type"] = others.first().copied().cloned().unwrap_or_default();
            return (schema, null);
        }
        let variants = schema["anyOf"].as_array().cloned().unwrap_or_default();
        match variants.as_slice() {
            [only, null] if null["type"] == "null" => (self.without_null(only).0, true),
            _ => (only_variant(schema), false),
        }
    }

    fn differ(&mut self, path: &str, what: &str) {
        self.differences.push(format!("{path}: {what}"));
    }
}

/// What a reference leads to; anything else as it is. Beside the reference of a property stands its description, which
/// is no matter here.
fn resolve(root: &Value, schema: &Value) -> Value {
    let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
    let target = reference.and_then(|reference| root.pointer(reference.strip_prefix('#')?));
    target.map_or_else(|| schema.clone(), |target| resolve(root, target))
}

/// Of an enum of one value schemars writes a choice of one.
fn only_variant(schema: Value) -> Value {
    match schema["oneOf"].as_array().map(Vec::as_slice) {
        Some([only]) => only.clone(),
        _ => schema,
    }
}

/// The values of a closed list; schemars writes a list of one as a constant.
fn constants(schema: &Value) -> Value {
    match &schema["const"] {
        Value::Null => schema["enum"].clone(),
        only => json!([only]),
    }
}

fn keys(value: &Value) -> BTreeSet<String> {
    value.as_object().into_iter().flatten().map(|(key, _)| key.clone()).collect()
}

fn names(value: &Value) -> BTreeSet<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn the_types_have_the_schemas_of_the_document() {
    assert_eq!(differences(&document()), Vec::<String>::new());
}

/// Each single change of the document makes a difference.
#[test]
fn a_difference_is_seen() {
    let changes: [(&str, Value); 9] = [
        ("/components/schemas/ProfileGroup/required", json!(["id", "name", "profiles_count"])),
        ("/components/schemas/ProfileGroup/required", json!(["id"])),
        ("/components/schemas/ProfileGroup/properties/profiles_count/type", json!("string")),
        ("/components/schemas/ProfileGroup/properties", json!({ "id": { "type": "string" } })),
        ("/components/schemas/Placement/properties/id/nullable", json!(false)),
        ("/components/schemas/Placement/properties/name", json!({ "type": "string", "nullable": true })),
        (
            "/components/schemas/PlacementList/properties/data/items",
            json!({ "$ref": "#/components/schemas/ProfileGroup" }),
        ),
        ("/components/schemas/BlueskyConnectionRequest/properties/platform/enum", json!(["telegram"])),
        ("/components/schemas/Platform/x-extensible-enum", json!(["facebook"])),
    ];
    for (pointer, value) in changes {
        let mut changed = document();
        *changed.pointer_mut(pointer).expect(pointer) = value;
        assert_ne!(differences(&changed), Vec::<String>::new(), "{pointer}");
    }
}
