//! The document as the generator reads it, for tests that compare the client with it.
#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(unreachable_pub, missing_docs, missing_debug_implementations, reason = "the build script has these files too")]

#[path = "../../build/document.rs"]
pub mod document;
#[path = "../../build/flat.rs"]
pub mod flat;
#[path = "../../build/load.rs"]
pub mod load;
#[path = "../../build/node.rs"]
pub mod node;
#[path = "../../build/place.rs"]
pub mod place;
#[path = "../../build/reference.rs"]
pub mod reference;
#[path = "../../build/schema.rs"]
pub mod schema;

use std::sync::LazyLock;

use serde_json::{Map, Value};

use document::{Document, Operation};
use flat::{Flat, Flattener};
use node::Node;
use reference::References;
use schema::{Additional, SchemaId, Schemas};

/// The document. It is read once.
pub static DOCUMENT: LazyLock<Document> =
    LazyLock::new(|| Document::parse(include_str!("../../openapi.yaml")).expect("the document is YAML"));

static SCHEMAS: LazyLock<Schemas<'static>> = LazyLock::new(|| {
    let references = References::new(&DOCUMENT);
    let (mut schemas, mut problems) = Schemas::of(&DOCUMENT, &references);
    for operation in DOCUMENT.operations() {
        let responses = operation.responses().iter().filter_map(|entry| DOCUMENT.resolve(&entry.value).ok());
        let request = operation.method.value.get("requestBody").and_then(|body| DOCUMENT.resolve(body).ok());
        let contents = responses.chain(request).filter_map(|body| body.get("content"));
        for schema in contents.flat_map(Node::entries).filter_map(|entry| entry.value.get("schema")) {
            schemas.add(schema, operation.id().to_owned(), &references, &mut problems);
        }
    }
    assert!(problems.is_empty(), "every reference leads somewhere");
    schemas
});

static FLATTENER: LazyLock<Flattener<'static, 'static>> = LazyLock::new(|| Flattener::new(&DOCUMENT, &SCHEMAS));

/// Returns everything that a schema says.
pub fn flat(id: SchemaId) -> Flat<'static> {
    FLATTENER.flat(id)
}

/// Returns the schema of a component.
pub fn component(name: &str) -> Option<SchemaId> {
    let mut components = DOCUMENT.components("schemas").iter();
    components.find(|entry| entry.key == name).and_then(|entry| SCHEMAS.at(&entry.value))
}

/// Returns an operation by its operationId.
pub fn operation(id: &str) -> Option<Operation<'static>> {
    DOCUMENT.operations().find(|operation| operation.id() == id)
}

/// Returns the schema of the JSON or the form of an operation's request.
pub fn request_schema(id: &str) -> Option<SchemaId> {
    let body = DOCUMENT.resolve(operation(id)?.method.value.get("requestBody")?).ok()?;
    body.get("content")?.entries().iter().find_map(|entry| SCHEMAS.at(entry.value.get("schema")?))
}

/// Returns the documented responses of an operation whose body is JSON: the status and the schema.
pub fn responses(operation: Operation<'static>) -> Vec<(u16, SchemaId)> {
    let responses = operation.responses().iter().filter_map(|entry| {
        let response = DOCUMENT.resolve(&entry.value).ok()?;
        Some((entry.key.parse().ok()?, SCHEMAS.at(document::json_schema(response)?)?))
    });
    responses.collect()
}

/// Gives the texts of a form the types of a schema. A text in the place of an object or a list is JSON.
pub fn typed(value: Value, id: SchemaId) -> Value {
    let schema = flat(id);
    match value {
        Value::String(text) if !matches!(schema.kind, None | Some("string")) => {
            serde_json::from_str(&text).unwrap_or(Value::String(text))
        }
        Value::Array(items) => match schema.items {
            Some(item) => items.into_iter().map(|value| typed(value, item)).collect(),
            None => Value::Array(items),
        },
        Value::Object(map) => {
            let of = |name: &str| {
                let property = schema.properties.iter().find(|(property, _)| *property == name).map(|(_, id)| *id);
                property.or(match schema.additional {
                    Some(Additional::Schema(id)) => Some(id),
                    _ => None,
                })
            };
            let typed = map.into_iter().map(|(name, value)| match of(&name) {
                Some(id) => (name, typed(value, id)),
                None => (name, value),
            });
            Value::Object(typed.collect::<Map<_, _>>())
        }
        other => other,
    }
}

/// Puts a file into the body of an operation's request, at the first place in its schema that takes one. Returns whether
/// there is such a place.
pub fn add_file(operation: &str, body: &mut Value, file: &Value) -> bool {
    // A short path first: a property of the body rather than one of a part of it.
    let id = request_schema(operation);
    let path = id.and_then(|id| (0..=MAX_DEPTH).find_map(|length| path_to_file(id, length)));
    let Some(path) = path else { return false };
    let slot = path.iter().rev().fold(body, |at, step| match step {
        Step::Property(name) => {
            if !at.is_object() {
                *at = Value::Object(Map::new());
            }
            &mut at[*name]
        }
        Step::Item => {
            *at = Value::Array(vec![Value::Null]);
            &mut at[0]
        }
    });
    *slot = file.clone();
    true
}

/// How deeply [`add_file`] searches a schema, which may contain itself.
const MAX_DEPTH: usize = 6;

#[derive(Clone, Copy, Debug)]
enum Step {
    Property(&'static str),
    Item,
}

/// Returns the steps from a schema to a file within it, the last one first.
fn path_to_file(id: SchemaId, length: usize) -> Option<Vec<Step>> {
    let schema = flat(id);
    let is_file = |schema: &Flat<'_>| schema.format == Some("binary");
    if is_file(&schema) || schema.variants.iter().any(|variant| is_file(&flat(*variant))) {
        return Some(Vec::new());
    }
    let length = length.checked_sub(1)?;
    let items = schema.items.map(|item| (Step::Item, item));
    let properties = schema.properties.iter().map(|(name, property)| (Step::Property(name), *property));
    items.into_iter().chain(properties).find_map(|(step, id)| {
        let mut path = path_to_file(id, length)?;
        path.push(step);
        Some(path)
    })
}
