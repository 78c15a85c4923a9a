//! Walks a document: every schema in it, and every reference.

use serde_json::Value;

use super::load::Node;

/// Keys whose values are data of the API, not parts of the document.
const DATA: [&str; 4] = ["example", "value", "default", "enum"];

/// Keys under which a schema has one schema.
const ONE: [&str; 3] = ["items", "not", "additionalProperties"];
/// Keys under which a schema has a list of schemas.
const LIST: [&str; 3] = ["oneOf", "anyOf", "allOf"];

/// Calls `visit` for every mapping that is a part of the document, the outer before the inner.
pub fn objects<'a>(node: &'a Node, visit: &mut impl FnMut(&'a Node)) {
    if !node.entries().is_empty() {
        visit(node);
    }
    for entry in node.entries() {
        if entry.key == "properties" {
            // Here the keys are the API's names, and `example` may be one of them.
            for property in entry.value.entries() {
                objects(&property.value, visit);
            }
        } else if !DATA.contains(&entry.key.as_str()) && !entry.key.starts_with("x-") {
            objects(&entry.value, visit);
        }
    }
    for item in node.items() {
        objects(item, visit);
    }
}

/// Calls `visit` for every schema of a document in JSON, the inner before the outer, and lets it change them.
pub fn schemas_mut(document: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.values_mut().for_each(|schema| schema_mut(schema, visit));
    }
    for part in [
        "/paths",
        "/components/parameters",
        "/components/responses",
        "/components/requestBodies",
        "/components/headers",
    ] {
        if let Some(part) = document.pointer_mut(part) {
            holders_mut(part, visit);
        }
    }
}

/// Looks for `schema`, the key under which everything but a schema has its schema.
fn holders_mut(value: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if key == "schema" {
                    schema_mut(value, visit);
                } else if !DATA.contains(&key.as_str()) && !key.starts_with("x-") {
                    holders_mut(value, visit);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| holders_mut(item, visit)),
        _ => {}
    }
}

fn schema_mut(schema: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    if let Some(map) = schema.as_object_mut() {
        for (key, value) in map {
            if key == "properties" {
                value.as_object_mut().into_iter().flatten().for_each(|(_, schema)| schema_mut(schema, visit));
            } else if ONE.contains(&key.as_str()) && value.is_object() {
                schema_mut(value, visit);
            } else if LIST.contains(&key.as_str()) {
                value.as_array_mut().into_iter().flatten().for_each(|schema| schema_mut(schema, visit));
            }
        }
    }
    visit(schema);
}

/// Collects the names of the components that a part of a document in JSON refers to.
pub fn references(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
                names.extend(reference.rsplit('/').next().map(str::to_owned));
            }
            map.values().for_each(|value| references(value, names));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, names)),
        _ => {}
    }
}
