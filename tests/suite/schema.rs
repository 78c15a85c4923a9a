//! The JSON Schema that schemars derives from the types has the properties, required names, base types and nulls of the
//! document.
#![cfg(feature = "schemars")]

use std::collections::{BTreeSet, HashSet};

use crate::model;
use crate::model::document::Document;
use crate::model::flat::{Flat, Flattener};
use crate::model::node::Node;
use crate::model::place::Place;
use crate::model::reference::References;
use crate::model::schema::{SchemaId, Schemas};
use crate::support::table;
use serde_json::{Value, json};

fn document() -> Value {
    model::DOCUMENT.root.to_json()
}

/// Returns every difference between the schemas of a document and those of the types.
fn differences(document: Value) -> Vec<String> {
    let document = Document { root: Node::from_json(document, Place::START) };
    let (schemas, _) = Schemas::of(&document, &References::new(&document));
    let flattener = Flattener::new(&document, &schemas);
    let components = document.components("schemas");
    let types = table::schemas();
    let names: BTreeSet<&str> = types.iter().map(|(name, _)| *name).collect();
    // Hand-written Rust reads some.
    let is_generated = |node: &Node| node.get("x-hand-written").is_none_or(|node| node.to_json() != true);
    let wanted = components.iter().filter(|entry| is_generated(&entry.value));
    let wanted: BTreeSet<&str> = wanted.map(|entry| entry.key.as_str()).collect();
    let mut comparison =
        Comparison { flattener, types: &Value::Null, compared: HashSet::new(), differences: Vec::new() };
    if names != wanted {
        comparison.differ("types", &format!("they are {names:?}, the schemas {wanted:?}"));
    }
    for (name, schema) in &types {
        let component = components.iter().find(|entry| entry.key == *name);
        if let Some(id) = component.and_then(|entry| schemas.at(&entry.value)) {
            comparison.types = schema.as_value();
            // Whether a component may be null is said where it is used.
            comparison.compare(name, id, schema.as_value(), false);
        }
    }
    comparison.differences
}

struct Comparison<'m, 'd> {
    flattener: Flattener<'m, 'd>,
    /// The root schema of the type, which holds the definitions.
    types: &'m Value,
    /// The pairs of schemas that were compared. A schema may contain itself.
    compared: HashSet<(Option<SchemaId>, String)>,
    differences: Vec<String>,
}

impl Comparison<'_, '_> {
    /// Compares a schema of the document with one of the types. An optional property that is absent is never written as null,
    /// whatever schemars says of an `Option`, so null counts only where the property is required.
    fn compare(&mut self, path: &str, id: SchemaId, types: &Value, required: bool) {
        let (flat, raw) = (self.flattener.flat(id), types.to_string());
        let (types, null) = self.without_null(types);
        if required && null != flat.nullable {
            self.differ(path, &format!("null is {null} in the type and {} in the document", flat.nullable));
        }
        if !self.compared.insert((flat.id, raw)) {
            return;
        }
        // A file has no JSON form; `Media` is a URL or an object.
        let is_media = types["oneOf"] == json!([{ "type": "string" }, { "type": "object" }]);
        let is_file = |flat: &Flat<'_>| flat.format == Some("binary");
        if is_media && (is_file(&flat) || flat.variants.iter().any(|id| is_file(&self.flattener.flat(*id)))) {
            return;
        }
        if flat.is_union() {
            return self.compare_variants(path, &flat, &types);
        }
        if flat.kind != types["type"].as_str() {
            self.differ(path, &format!("the type is {}, the document says {:?}", types["type"], flat.kind));
            return;
        }
        if flat.constant() != types["const"].as_str() {
            self.differ(path, &format!("the constant is {}, the document says {:?}", types["const"], flat.constant()));
        }
        let listed = flat.values.as_ref().filter(|values| values.open);
        let listed: Option<Value> = listed.map(|values| values.list.iter().map(Node::to_json).collect());
        if listed.unwrap_or_default() != types["x-extensible-enum"] {
            self.differ(path, "the listed values differ");
        }
        if let Some(items) = flat.items {
            self.compare(&format!("{path}[]"), items, &types["items"], true);
        }
        let required: BTreeSet<String> = flat.required.iter().map(|name| (*name).to_owned()).collect();
        if required != names(&types["required"]) {
            self.differ(path, &format!("required are {}, the document says {required:?}", types["required"]));
        }
        let properties: BTreeSet<String> = flat.properties.iter().map(|(name, _)| (*name).to_owned()).collect();
        let of_type: BTreeSet<String> =
            types["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect();
        if properties != of_type {
            self.differ(path, &format!("the properties are {of_type:?}, the document says {properties:?}"));
        }
        for (name, property) in flat.properties.iter().filter(|(name, _)| of_type.contains(*name)) {
            let of_type = &types["properties"][*name];
            self.compare(&format!("{path}.{name}"), *property, of_type, flat.required.contains(name));
        }
    }

    fn compare_variants(&mut self, path: &str, flat: &Flat<'_>, types: &Value) {
        let of_type = types["anyOf"].as_array().cloned().unwrap_or_default();
        // The last variant of an open union is whatever the document does not list.
        let wanted = flat.variants.len() + usize::from(flat.flags.contains("x-extensible-union"));
        if wanted != of_type.len() {
            let own = of_type.len();
            return self.differ(path, &format!("{own} variants in the type, {wanted} in the document"));
        }
        for (variant, (id, types)) in flat.variants.iter().zip(&of_type).enumerate() {
            self.compare(&format!("{path}/{variant}"), *id, types, true);
        }
    }

    /// Returns a schema of the types without `null` beside it, and whether null was there.
    fn without_null(&self, schema: &Value) -> (Value, bool) {
        let mut schema = self.resolve(schema);
        if let Some(types) = schema["type"].as_array().cloned() {
            let others: Vec<&Value> = types.iter().filter(|name| *name != "null").collect();
            let null = others.len() < types.len();
            schema["type"] = others.first().copied().cloned().unwrap_or_default();
            return (schema, null);
        }
        match schema["anyOf"].as_array().map(Vec::as_slice) {
            Some([only, null]) if null["type"] == "null" => (self.without_null(only).0, true),
            _ => (schema, false),
        }
    }

    /// Returns what a reference leads to; anything else as it is. What stands beside a reference stays.
    fn resolve(&self, schema: &Value) -> Value {
        let target = schema["$ref"].as_str().and_then(|reference| self.types.pointer(reference.strip_prefix('#')?));
        let Some(target) = target else { return schema.clone() };
        let mut target = self.resolve(target);
        if let (Some(target), Some(beside)) = (target.as_object_mut(), schema.as_object()) {
            target.extend(
                beside.iter().filter(|(key, _)| *key != "$ref").map(|(key, value)| (key.clone(), value.clone())),
            );
        }
        target
    }

    fn differ(&mut self, path: &str, what: &str) {
        self.differences.push(format!("{path}: {what}"));
    }
}

fn names(value: &Value) -> BTreeSet<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn the_types_have_the_schemas_of_the_document() {
    assert_eq!(differences(document()), Vec::<String>::new());
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
        assert_ne!(differences(changed), Vec::<String>::new(), "{pointer}");
    }
}
