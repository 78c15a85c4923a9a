//! The generator neither panics nor writes anything but Rust, whatever is done to a document.

use crate::generator::client;
use crate::generator::document::Document;
use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("../small/openapi.yaml");

/// Collects the pointers of all values.
fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    let mut inner = |key: String, value: &Value| {
        let pointer = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        all.push(pointer.clone());
        pointers(value, &pointer, all);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| inner(key.clone(), value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, value)| inner(at.to_string(), value)),
        _ => {}
    }
}

/// Removes a value from what holds it.
fn remove(document: &mut Value, pointer: &str) {
    let (outer, key) = pointer.rsplit_once('/').expect("a pointer has a step");
    match document.pointer_mut(outer) {
        Some(Value::Object(map)) => drop(map.remove(&key.replace("~1", "/").replace("~0", "~"))),
        Some(Value::Array(items)) => drop(items.remove(key.parse().expect("an index is a number"))),
        _ => {}
    }
}

/// Generates from a document, and parses what comes out.
fn generate(document: &Value, what: &str) {
    let Ok(document) = Document::parse(&document.to_string()) else { return };
    let Ok(sources) = client::sources(&document) else { return };
    let modules =
        sources.modules.into_iter().chain([("mock".to_owned(), sources.mock), ("table".to_owned(), sources.table)]);
    for (name, tokens) in modules {
        if let Err(error) = syn::parse2::<syn::File>(tokens) {
            panic!("{what}: {name} is not Rust: {error}");
        }
    }
}

#[test]
fn survives_every_change_of_a_document() {
    let document = Document::parse(DOCUMENT).expect("the document is YAML").root.to_json();
    let mut all = Vec::new();
    pointers(&document, "", &mut all);
    let replacements = [
        json!(null),
        json!(true),
        json!(""),
        json!("a b"),
        json!(-1.5),
        json!([]),
        json!([{}]),
        json!({}),
        json!({ "$ref": "#/components/schemas/Tree" }),
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Shape" } }),
        json!({ "oneOf": [{ "$ref": "#/components/schemas/Color" }, { "type": "object" }] }),
    ];
    // All of them take minutes: with ALL_MUTATIONS=1.
    let step = if std::env::var_os("ALL_MUTATIONS").is_some() { 1 } else { 211 };
    let edits = all.iter().flat_map(|pointer| (0..=replacements.len()).map(move |edit| (pointer, edit)));
    for (pointer, edit) in edits.step_by(step) {
        let mut changed = document.clone();
        match replacements.get(edit) {
            Some(value) => *changed.pointer_mut(pointer).expect("the pointer leads to a value") = value.clone(),
            None => remove(&mut changed, pointer),
        }
        generate(&changed, &format!("{pointer} with edit {edit}"));
    }
}
