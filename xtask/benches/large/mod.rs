//! A document of the size of the largest that are published: 1,223 operations are some 13 MB.

use serde_json::{Map, Value, json};

const WORDS: &str =
    "What the service keeps under this name, as the caller gave it; the guide has the rules that hold for it. ";

/// A document in which each operation has schemas that lead to those of others; edited, every third schema allows more, every
/// fourth has a property more, and every sixth response another media type.
pub(crate) fn document(operations: usize, is_edited: bool) -> String {
    let mut schemas = Map::new();
    let mut paths = Map::new();
    for n in 0..operations {
        let mut properties: Map<String, Value> =
            (0..18).map(|at| (format!("property_{at}"), property(n, at, operations, is_edited))).collect();
        if is_edited && n.is_multiple_of(4) {
            properties.insert("another".to_owned(), json!({ "type": "string" }));
        }
        let required = ["property_0", "property_1"];
        let schema = json!({ "type": "object", "description": WORDS, "required": required, "properties": properties });
        schemas.insert(format!("Thing{n}"), schema);
        paths.insert(format!("/things{n}/{{id}}"), json!({ "post": operation(n, operations, is_edited) }));
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    serde_json::to_string_pretty(&document).expect("a document is JSON")
}

fn property(n: usize, at: usize, operations: usize, is_edited: bool) -> Value {
    let to = |step: usize| json!({ "$ref": format!("#/components/schemas/Thing{}", (n * step + at) % operations) });
    match at % 6 {
        0 => {
            json!({ "type": "string", "description": WORDS, "maxLength": if is_edited && n.is_multiple_of(3) { 201 } else { 200 } })
        }
        1 => json!({ "type": "integer", "description": WORDS, "minimum": 0 }),
        2 => to(7),
        3 => json!({ "type": "array", "description": WORDS, "items": to(5) }),
        4 => json!({ "type": "object", "description": WORDS, "required": ["a"], "properties": {
            "a": { "type": "string", "description": WORDS },
            "b": { "type": "string", "description": WORDS },
        } }),
        _ => json!({ "allOf": [to(1), { "description": WORDS }], "nullable": true }),
    }
}

fn operation(n: usize, operations: usize, is_edited: bool) -> Value {
    let example: Map<String, Value> = (0..10).map(|at| (format!("property_{at}"), WORDS.into())).collect();
    let to = |n: usize| json!({ "$ref": format!("#/components/schemas/Thing{}", n % operations) });
    let body = |n: usize| json!({ "schema": to(n), "examples": { "one": { "value": example } } });
    let mut content = json!({ "application/json": body(n + 1) });
    if is_edited && n.is_multiple_of(6) {
        content["text/plain"] = json!({ "schema": { "type": "string" } });
    }
    // Names as in public documents, some of which the generator rejects.
    json!({
        "operationId": format!("things/make-{n}"),
        "tags": [format!("group {}", n % 40)],
        "summary": WORDS,
        "description": WORDS.repeat(4),
        "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
            { "name": "q", "in": "query", "description": WORDS, "schema": { "type": "string" } },
        ],
        "requestBody": { "required": true, "content": { "application/json": body(n) } },
        "responses": {
            "200": { "description": "The thing.", "content": content },
            "404": { "description": "None.", "content": { "application/json": { "schema": to(0) } } },
        },
    })
}
