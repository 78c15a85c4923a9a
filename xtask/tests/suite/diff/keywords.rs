//! Every keyword of OpenAPI 3.0 that bounds a value, in a request, in a response and in a parameter, tightened and loosened.
//!
//! The rule is one: what narrows a request breaks, what widens it adds; what narrows a response is invisible, and what widens
//! it is unjudged, because no document tells whether callers rely on the bound.

use serde_json::{Value, json};
use xtask::diff::change::Class::{self, Additive, Breaking, Invisible, Unjudged};
use xtask::diff::change::Code;

use super::support::{changes, text};

/// A document with one schema in a request, one in a response, and one in a parameter.
fn document(request: &Value, response: &Value, parameter: &Value) -> String {
    text(&json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "tags": [{ "name": "Things" }],
        "paths": { "/things/{id}": { "post": {
            "operationId": "create_thing",
            "tags": ["Things"],
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "value", "in": "query", "schema": parameter },
            ],
            "requestBody": { "required": true, "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/NewThing" },
            } } },
            "responses": { "200": { "description": "It.", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Thing" },
            } } } },
        } } },
        "components": { "schemas": {
            "NewThing": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" }, "value": request,
            } },
            "Thing": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" }, "value": response,
            } },
        } },
    }))
}

fn gravest(old: &str, new: &str) -> Option<Class> {
    // The generator rejects closed enums. They are compared all the same.
    let judged = changes(old, new).into_iter().filter(|change| change.code != Code::NotGenerated);
    judged.map(|change| change.class).min()
}

/// The verdict of a change in a request, in a response, and in a parameter if parameters can have such a schema.
fn verdicts(old: &Value, new: &Value) -> (Option<Class>, Option<Class>, Option<Class>) {
    let plain = json!({ "type": "string" });
    let is_single = [old, new].iter().all(|schema| {
        let kind = schema.get("type").and_then(Value::as_str);
        matches!(kind, Some("string" | "integer" | "number" | "boolean" | "array"))
            && schema.get("items").is_none_or(Value::is_object)
    });
    (
        gravest(&document(old, &plain, &plain), &document(new, &plain, &plain)),
        gravest(&document(&plain, old, &plain), &document(&plain, new, &plain)),
        is_single.then(|| gravest(&document(&plain, &plain, old), &document(&plain, &plain, new))).flatten(),
    )
}

/// A keyword, a schema that allows more, and one that allows less.
fn bounds() -> Vec<(&'static str, Value, Value)> {
    let string = |more: Value| merged(json!({ "type": "string" }), more);
    let integer = |more: Value| merged(json!({ "type": "integer" }), more);
    let number = |more: Value| merged(json!({ "type": "number" }), more);
    let list = |more: Value| merged(json!({ "type": "array", "items": { "type": "string" } }), more);
    let object = |more: Value| merged(json!({ "type": "object" }), more);
    vec![
        ("maxLength less", string(json!({ "maxLength": 100 })), string(json!({ "maxLength": 10 }))),
        ("maxLength set", string(json!({})), string(json!({ "maxLength": 10 }))),
        ("minLength more", string(json!({ "minLength": 1 })), string(json!({ "minLength": 2 }))),
        ("minLength set", string(json!({})), string(json!({ "minLength": 1 }))),
        ("pattern set", string(json!({})), string(json!({ "pattern": "^a" }))),
        ("format set", string(json!({})), string(json!({ "format": "email" }))),
        ("format of an integer set", integer(json!({})), integer(json!({ "format": "int32" }))),
        ("format of an integer narrower", integer(json!({ "format": "int64" })), integer(json!({ "format": "int32" }))),
        ("format of a number narrower", number(json!({ "format": "double" })), number(json!({ "format": "float" }))),
        ("maximum less", integer(json!({ "maximum": 9 })), integer(json!({ "maximum": 8 }))),
        ("maximum set", number(json!({})), number(json!({ "maximum": 8.5 }))),
        (
            "maximum excluded",
            integer(json!({ "maximum": 9 })),
            integer(json!({ "maximum": 9, "exclusiveMaximum": true })),
        ),
        ("minimum more", integer(json!({ "minimum": -2 })), integer(json!({ "minimum": -1 }))),
        ("minimum set", integer(json!({})), integer(json!({ "minimum": 0 }))),
        (
            "minimum excluded",
            integer(json!({ "minimum": 0 })),
            integer(json!({ "minimum": 0, "exclusiveMinimum": true })),
        ),
        ("multipleOf of a multiple", integer(json!({ "multipleOf": 2 })), integer(json!({ "multipleOf": 4 }))),
        ("multipleOf set", integer(json!({})), integer(json!({ "multipleOf": 2 }))),
        ("maxItems less", list(json!({ "maxItems": 9 })), list(json!({ "maxItems": 8 }))),
        ("maxItems set", list(json!({})), list(json!({ "maxItems": 8 }))),
        ("minItems more", list(json!({ "minItems": 1 })), list(json!({ "minItems": 2 }))),
        ("minItems set", list(json!({})), list(json!({ "minItems": 1 }))),
        ("uniqueItems set", list(json!({})), list(json!({ "uniqueItems": true }))),
        ("a bound of items", list(json!({})), list(json!({ "items": { "type": "string", "maxLength": 3 } }))),
        ("maxProperties set", object(json!({})), object(json!({ "maxProperties": 3 }))),
        ("maxProperties less", object(json!({ "maxProperties": 4 })), object(json!({ "maxProperties": 3 }))),
        ("minProperties set", object(json!({})), object(json!({ "minProperties": 1 }))),
        ("minProperties more", object(json!({ "minProperties": 1 })), object(json!({ "minProperties": 2 }))),
        ("not set", string(json!({})), string(json!({ "not": { "enum": ["a"] } }))),
        ("enum set", string(json!({})), string(json!({ "enum": ["a", "b"] }))),
        ("a value of an enum", string(json!({ "enum": ["a", "b", "c"] })), string(json!({ "enum": ["a", "b"] }))),
        (
            "a bound in a map",
            object(json!({ "additionalProperties": { "type": "string" } })),
            object(json!({ "additionalProperties": { "type": "string", "maxLength": 3 } })),
        ),
        (
            "a bound inside allOf",
            json!({ "allOf": [{ "type": "string" }, { "maxLength": 9 }] }),
            json!({ "allOf": [{ "type": "string" }, { "maxLength": 8 }] }),
        ),
        (
            "a bound beside the part that has it",
            json!({ "allOf": [{ "type": "string" }, { "maxLength": 9 }] }),
            json!({ "allOf": [{ "type": "string", "maxLength": 8 }, { "maxLength": 9 }] }),
        ),
    ]
}

fn merged(mut schema: Value, more: Value) -> Value {
    if let (Value::Object(schema), Value::Object(more)) = (&mut schema, more) {
        schema.extend(more);
    }
    schema
}

#[test]
fn what_narrows_a_request_breaks_and_what_widens_a_response_is_never_called_safe() {
    let mut faults = Vec::new();
    let mut expect = |what: String, old: &Value, new: &Value, wanted: (Class, Class)| {
        let (request, response, parameter) = verdicts(old, new);
        if (request, response) != (Some(wanted.0), Some(wanted.1)) || parameter.is_some_and(|class| class != wanted.0) {
            faults.push(format!(
                "{what}: wanted {wanted:?}, said {request:?}, {response:?}, in a parameter {parameter:?}"
            ));
        }
    };
    for (keyword, more, less) in bounds() {
        expect(format!("{keyword}, tightened"), &more, &less, (Breaking, Invisible));
        expect(format!("{keyword}, loosened"), &less, &more, (Additive, Unjudged));
    }
    // What cannot be compared.
    for (keyword, one, other) in [
        ("pattern", json!({ "type": "string", "pattern": "^a" }), json!({ "type": "string", "pattern": "^b" })),
        ("format", json!({ "type": "string", "format": "email" }), json!({ "type": "string", "format": "uuid" })),
        ("multipleOf", json!({ "type": "integer", "multipleOf": 2 }), json!({ "type": "integer", "multipleOf": 3 })),
        (
            "not",
            json!({ "type": "string", "not": { "enum": ["a"] } }),
            json!({ "type": "string", "not": { "enum": ["b"] } }),
        ),
    ] {
        expect(keyword.to_owned(), &one, &other, (Unjudged, Unjudged));
        expect(keyword.to_owned(), &other, &one, (Unjudged, Unjudged));
    }
    // What says the same.
    for (keyword, one, other) in [
        ("minLength", json!({ "type": "string" }), json!({ "type": "string", "minLength": 0 })),
        (
            "exclusiveMaximum",
            json!({ "type": "integer", "maximum": 1 }),
            json!({ "type": "integer", "maximum": 1, "exclusiveMaximum": false }),
        ),
        ("format", json!({ "type": "integer" }), json!({ "type": "integer", "format": "int64" })),
        (
            "uniqueItems",
            json!({ "type": "array", "items": { "type": "string" } }),
            json!({ "type": "array", "items": { "type": "string" }, "uniqueItems": false }),
        ),
        (
            "the order of an enum",
            json!({ "type": "string", "enum": ["a", "b"] }),
            json!({ "type": "string", "enum": ["b", "a"] }),
        ),
        (
            "allOf of one",
            json!({ "type": "string", "maxLength": 3 }),
            json!({ "allOf": [{ "type": "string", "maxLength": 3 }] }),
        ),
    ] {
        expect(keyword.to_owned(), &one, &other, (Invisible, Invisible));
        expect(keyword.to_owned(), &other, &one, (Invisible, Invisible));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Keywords with a meaning of their own in each direction.
#[test]
fn modes_defaults_and_null_are_judged_by_direction() {
    let string = |more: Value| merged(json!({ "type": "string" }), more);
    let rows = [
        ("readOnly", string(json!({})), string(json!({ "readOnly": true })), (Unjudged, Invisible)),
        ("not readOnly", string(json!({ "readOnly": true })), string(json!({})), (Additive, Invisible)),
        ("writeOnly", string(json!({})), string(json!({ "writeOnly": true })), (Invisible, Unjudged)),
        ("not writeOnly", string(json!({ "writeOnly": true })), string(json!({})), (Invisible, Additive)),
        ("default", string(json!({ "default": "a" })), string(json!({ "default": "b" })), (Breaking, Invisible)),
        ("default set", string(json!({})), string(json!({ "default": "b" })), (Unjudged, Invisible)),
        ("default gone", string(json!({ "default": "a" })), string(json!({})), (Unjudged, Invisible)),
        // A request gets a method that sets null, and the field of its type changes.
        ("nullable", string(json!({})), string(json!({ "nullable": true })), (Breaking, Invisible)),
        ("not nullable", string(json!({ "nullable": true })), string(json!({})), (Breaking, Invisible)),
        ("type", string(json!({})), json!({ "type": "boolean" }), (Breaking, Breaking)),
        ("a number for an integer", json!({ "type": "integer" }), json!({ "type": "number" }), (Breaking, Breaking)),
        ("deprecated", string(json!({})), string(json!({ "deprecated": true })), (Additive, Additive)),
        ("not deprecated", string(json!({ "deprecated": true })), string(json!({})), (Invisible, Invisible)),
    ];
    for (what, old, new, (request, response)) in rows {
        let (in_request, in_response, _) = verdicts(&old, &new);
        assert_eq!((in_request, in_response), (Some(request), Some(response)), "{what}");
    }
    // The body of a response that may be null does not decode, and neither does an item.
    let body = |more: Value| {
        let plain = json!({ "type": "string" });
        let mut document: Value = serde_json::from_str(&document(&plain, &plain, &plain)).unwrap();
        document["components"]["schemas"]["Thing"] = merged(document["components"]["schemas"]["Thing"].clone(), more);
        text(&document)
    };
    assert_eq!(gravest(&body(json!({})), &body(json!({ "nullable": true }))), Some(Unjudged));
    assert_eq!(gravest(&body(json!({ "nullable": true })), &body(json!({}))), Some(Invisible));
    let list = |nullable: bool| json!({ "type": "array", "items": { "type": "string", "nullable": nullable } });
    assert_eq!(verdicts(&list(false), &list(true)).1, Some(Breaking));
    // In a parameter a default is that of the service, too.
    let of = |default: &str| json!({ "type": "string", "default": default });
    assert_eq!(verdicts(&of("a"), &of("b")).2, Some(Breaking));
}

fn operation(parameter: &Value) -> String {
    let plain = json!({ "type": "string" });
    let mut document: Value = serde_json::from_str(&document(&plain, &plain, &plain)).unwrap();
    document["paths"]["/things/{id}"]["post"]["parameters"][1] = parameter.clone();
    text(&document)
}

/// Keywords of a parameter object.
#[test]
fn parameters_are_judged_by_what_the_service_accepts() {
    let of = |more: Value| {
        operation(&merged(
            json!({ "name": "value", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } }),
            more,
        ))
    };
    let plain = of(json!({}));
    let rows = [
        (of(json!({ "allowEmptyValue": true })), plain.clone(), Some(Breaking)),
        (plain.clone(), of(json!({ "allowEmptyValue": true })), Some(Additive)),
        (plain.clone(), of(json!({ "allowReserved": true })), Some(Invisible)),
        (plain.clone(), of(json!({ "explode": false })), Some(Unjudged)),
        (plain.clone(), of(json!({ "style": "pipeDelimited" })), Some(Unjudged)),
        // What OpenAPI takes for granted.
        (plain.clone(), of(json!({ "explode": true, "style": "form" })), Some(Invisible)),
        (plain.clone(), of(json!({ "required": true })), Some(Breaking)),
        (of(json!({ "name": "other" })), plain.clone(), Some(Breaking)),
        (plain, of(json!({ "description": "Words." })), Some(Invisible)),
        (
            of(json!({ "in": "header", "name": "Accept" })),
            of(json!({ "in": "header", "name": "Accept", "schema": { "type": "integer" } })),
            None,
        ),
    ];
    for (at, (old, new, wanted)) in rows.into_iter().enumerate() {
        assert_eq!(gravest(&old, &new), wanted, "row {at}");
    }
}

#[test]
fn the_values_of_a_path_that_change_places_break() {
    let of = |path: &str, names: [&str; 2]| {
        let parameters: Vec<Value> = names
            .iter()
            .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
            .collect();
        text(&json!({
            "openapi": "3.0.3",
            "info": { "title": "Things", "version": "1" },
            "tags": [{ "name": "Things" }],
            "paths": { path: { "get": {
                "operationId": "get_thing",
                "tags": ["Things"],
                "parameters": parameters,
                "responses": { "204": { "description": "None." } },
            } } },
        }))
    };
    let old = of("/r/{a}/{b}", ["a", "b"]);
    assert_eq!(gravest(&old, &of("/r/{b}/{a}", ["a", "b"])), Some(Breaking), "the same arguments go elsewhere");
    assert_eq!(gravest(&old, &of("/r/{b}/{a}", ["b", "a"])), Some(Breaking), "the arguments have another order");
    assert_eq!(gravest(&old, &of("/r/{a}/{b}", ["b", "a"])), Some(Breaking), "the arguments have another order");
    assert_eq!(gravest(&old, &old), None);
}

/// A reordered enum was unjudged and invisible at once.
#[test]
fn a_reordered_enum_is_invisible_wherever_it_stands() {
    for schema in [
        |values: Value| json!({ "type": "string", "enum": values }),
        |values: Value| json!({ "type": "array", "items": { "type": "string", "enum": values } }),
        |values: Value| json!({ "allOf": [{ "type": "string", "enum": values }, { "description": "Words." }] }),
    ] {
        let (old, new) = (schema(json!(["a", "b"])), schema(json!(["b", "a"])));
        let plain = json!({ "type": "string" });
        let found = changes(&document(&old, &plain, &plain), &document(&new, &plain, &plain));
        let judged: Vec<_> = found.iter().filter(|change| change.code != Code::NotGenerated).collect();
        assert_eq!(judged.len(), 1, "{found:?}");
        assert_eq!(judged[0].class, Invisible);
    }
}
