//! The fake validates request bodies by every kind of schema that a document may have.

use crate::fake_support;
use crate::fake_support::raw::{Part, Raw};
use postproxy::mock::FakePostProxy;
use serde_json::{Value, json};

/// Starts a fake with one operation, which has this schema of a body.
async fn start(schema: Value, components: Value) -> (FakePostProxy, Raw) {
    let content = json!({ "schema": schema });
    let item = json!({ "post": {
        "operationId": "create_it",
        "requestBody": { "required": true, "content": {
            "application/json": content,
            "application/x-www-form-urlencoded": content,
            "multipart/form-data": content,
        } },
        "responses": { "201": { "content": { "application/json": { "example": true } } }, "422": {} },
    } });
    let document = json!({ "openapi": "3.0.3", "paths": { "/api/it": item }, "components": { "schemas": components } });
    let fake = FakePostProxy::builder().document(document).start().await.unwrap();
    let raw = Raw::new(&fake);
    (fake, raw)
}

async fn is_valid(raw: &Raw, body: Value) -> bool {
    let (status, response) = raw.post("/api/it", &body).await;
    assert!(status == 201 || status == 422, "{body}: {status} {response}");
    status == 201
}

async fn form(raw: &Raw, text: &str) -> (u16, Value) {
    let request = raw.request(reqwest::Method::POST, "/api/it").body(text.to_owned());
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    let (status, response) = fake_support::raw::read(request).await;
    (status.as_u16(), response)
}

/// Each schema is visited once: a walk along every path through two references would not end.
#[tokio::test]
async fn starts_with_schemas_that_refer_to_themselves() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let node = json!({
        "type": "object",
        "properties": {
            "left": reference("Node"),
            "right": reference("Node"),
            "more": { "type": "array", "items": reference("Node") },
            "value": { "type": "integer" },
        },
    });
    // Schemas that lead to themselves without going into the value.
    let circle = json!({ "anyOf": [reference("Circle"), reference("Circle"), { "type": "string" }] });
    let (_fake, raw) = start(reference("Node"), json!({ "Node": node, "Circle": circle.clone() })).await;
    let mut body = json!({ "value": 1 });
    for _ in 0..40 {
        body = json!({ "left": body, "right": { "value": 2 } });
    }
    assert!(is_valid(&raw, body.clone()).await);
    *body.pointer_mut(&"/left".repeat(40)).unwrap() = json!({ "value": "one" });
    assert!(!is_valid(&raw, body).await, "it is validated to the end");
    let (_fake, raw) = start(reference("Circle"), json!({ "Circle": circle })).await;
    assert!(is_valid(&raw, json!("text")).await);
}

#[tokio::test]
async fn validates_parts_variants_and_maps() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let components = json!({
        "Base": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
        "Dog": { "type": "object", "required": ["kind", "bark"], "properties": {
            "kind": { "type": "string" }, "bark": { "type": "boolean" } } },
        "Cat": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } } },
        "Pet": {
            "oneOf": [reference("Dog"), reference("Cat")],
            "discriminator": { "propertyName": "kind", "mapping": { "dog": "#/components/schemas/Dog" } },
        },
        "OpenPet": {
            "x-extensible-union": true,
            "oneOf": [reference("Dog"), reference("Cat")],
            "discriminator": { "propertyName": "kind", "mapping": { "dog": "#/components/schemas/Dog" } },
        },
    });
    let schema = json!({
        "allOf": [reference("Base"), { "required": ["pet"] }],
        "properties": {
            "pet": reference("Pet"),
            "guest": reference("OpenPet"),
            "owner": { "nullable": true, "allOf": [reference("Base")] },
            "map": { "type": "object", "additionalProperties": { "type": "integer" } },
            "closed": { "type": "object", "additionalProperties": false },
            "made": { "type": "string", "readOnly": true },
        },
    });
    let (_fake, raw) = start(schema, components).await;
    let cat = json!({ "kind": "Cat" });
    for (rest, valid) in [
        (json!({}), true),
        (json!({ "pet": { "kind": "dog" } }), false),
        (json!({ "pet": { "kind": "dog", "bark": true } }), true),
        (json!({ "pet": { "kind": "cow" } }), false),
        (json!({ "guest": { "kind": "cow" } }), true),
        (json!({ "owner": null }), true),
        (json!({ "owner": {} }), false),
        (json!({ "map": { "a": 1 } }), true),
        (json!({ "map": { "a": "b" } }), false),
        (json!({ "closed": { "a": 1 } }), false),
        (json!({ "made": "today" }), false),
        (json!({ "id": 5 }), false),
    ] {
        let mut body = json!({ "id": "x", "pet": cat });
        body.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        assert_eq!(is_valid(&raw, body.clone()).await, valid, "{body}");
    }
    assert!(!is_valid(&raw, json!({ "pet": cat })).await, "of the first part");
    assert!(!is_valid(&raw, json!({ "id": "x" })).await, "of the second part");
}

#[tokio::test]
async fn validates_formats() {
    let format = |name: &str| json!({ "type": "string", "format": name });
    let schema = json!({ "properties": {
        "time": format("date-time"),
        "date": format("date"),
        "uri": format("uri"),
        "uuid": format("uuid"),
        "email": format("email"),
        "small": { "type": "integer", "format": "int32" },
        "other": format("unheard-of"),
    } });
    let (_fake, raw) = start(schema, json!({})).await;
    for (name, value, valid) in [
        ("time", json!("2024-01-15T10:30:00Z"), true),
        ("time", json!("2024-01-15T10:30:00.123+02:00"), true),
        ("time", json!("2024-01-15T10:30:00"), false),
        ("time", json!("2024-13-15T10:30:00Z"), false),
        ("time", json!("2024-01-15"), false),
        ("date", json!("2024-02-29"), true),
        ("date", json!("2023-02-29"), false),
        ("date", json!("2024-1-1"), false),
        ("uri", json!("https://example.com/a"), true),
        ("uri", json!("example.com"), false),
        ("uuid", json!("7c9e6679-7425-40de-944b-e07fc1f90ae7"), true),
        ("uuid", json!("7c9e6679"), false),
        ("email", json!("me@example.com"), true),
        ("email", json!("me@"), false),
        ("email", json!("me example.com"), false),
        ("small", json!(2_147_483_647), true),
        ("small", json!(2_147_483_648_u64), false),
        ("other", json!("anything"), true),
    ] {
        assert_eq!(is_valid(&raw, json!({ name: value })).await, valid, "{name}: {value}");
    }
}

#[tokio::test]
async fn casts_forms_by_the_schema() {
    let schema = json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["on", "count"],
        "properties": {
            "on": { "type": "boolean" },
            "count": { "type": "integer", "maximum": 22 },
            "ratio": { "type": "number" },
            "code": { "type": "string" },
            "tags": { "type": "array", "items": { "type": "string" } },
            "numbers": { "type": "array", "items": { "type": "integer" } },
            "items": { "type": "array", "items": {
                "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" }, "b": { "type": "boolean" } } } },
            "deep": { "type": "object", "properties": { "er": { "type": "object", "properties": { "n": { "type": "integer" } } } } },
            "free": { "type": "object" },
            "file": { "type": "string", "format": "binary" },
            "either": { "anyOf": [{ "type": "string", "format": "uri" }, { "type": "string", "format": "binary" }] },
        },
    });
    let (_fake, raw) = start(schema, json!({})).await;
    for (fields, status) in [
        ("on=true&count=22", 201),
        ("on=false&count=-1&ratio=1.5&code=007", 201),
        ("on=yes&count=1", 422),
        ("on=true&count=23", 422),
        ("on=true&count=one", 422),
        ("on=true&count=1&tags[]=a&tags[]=22", 201),
        ("on=true&count=1&numbers%5B%5D=1&numbers%5B%5D=2", 201),
        ("on=true&count=1&numbers[]=x", 422),
        ("on=true&count=1&numbers=[1,2]", 201),
        ("on=true&count=1&items[][a]=1&items[][b]=true&items[][a]=2", 201),
        ("on=true&count=1&items[][b]=true", 422),
        ("on=true&count=1&items[0][a]=1&items[1][a]=2", 201),
        ("on=true&count=1&items[0][a]=x", 422),
        ("on=true&count=1&deep[er][n]=5", 201),
        ("on=true&count=1&deep[er][n]=x", 422),
        ("on=true&count=1&free[0]=a&free[x][]=b", 201),
        ("on=true&count=1&tags=a&tags[]=b", 422),
        ("on=true&count=1&file=text", 422),
        ("on=true&count=1&either=https://example.com", 201),
        ("on=true&count=1&either=text", 422),
        ("on=true&count=1&unknown=1", 422),
        ("count=1", 422),
    ] {
        let (found, response) = form(&raw, fields).await;
        assert_eq!(found, status, "{fields}: {response}");
    }
    let base = [Part::Text("on", "true"), Part::Text("count", "1")];
    for (part, status) in [
        (Part::File("file", "a.png", "image/png", b"\x89PNG\r\n--not-the-boundary"), 201),
        (Part::File("either", "a.png", "image/png", b""), 201),
        (Part::File("code", "a.png", "image/png", b"x"), 422),
        (Part::Text("either", "https://example.com"), 201),
        (Part::Text("file", "\u{0}file:0"), 422),
    ] {
        let (found, response) = raw.post_form("/api/it", &[base[0], base[1], part]).await;
        assert_eq!(found, status, "{response}");
    }
    assert!(!is_valid(&raw, json!({ "on": true, "count": 1, "file": "\u{0}file:0" })).await, "JSON has no files");
    for text in ["", "no parts at all", "--a-boundary-5f1c\r\n"] {
        let request = raw.request(reqwest::Method::POST, "/api/it").body(text);
        let request = request.header("content-type", "multipart/form-data; boundary=a-boundary-5f1c");
        assert_eq!(fake_support::raw::read(request).await.0, 422, "{text}");
    }
}
