//! The second opinion: what drift sees and we do not is not called safe, and neither is what it cannot read.

use serde_json::json;
use xtask::diff::change::{Class, Code};

use super::support::{BASE, changes, json, set, short, text};

/// OpenAPI lets a path be a reference to another one. The generator takes no such path, and we do not look into it;
/// drift does.
#[test]
fn what_drift_sees_and_we_do_not_is_unjudged() {
    let mut before = json(BASE);
    set(&mut before, "/paths/~1copies", json!({ "$ref": "#/x-copies" })).unwrap();
    let copies =
        json!({ "get": { "operationId": "list_copies", "responses": { "200": { "description": "Copies." } } } });
    set(&mut before, "/x-copies", copies).unwrap();
    let mut after = before.clone();
    let parameter = json!([{ "name": "page", "in": "query", "required": true, "schema": { "type": "integer" } }]);
    set(&mut after, "/x-copies/get/parameters", parameter).unwrap();
    let found = changes(&text(&before), &text(&after));
    let objection = found.first().unwrap();
    assert_eq!(short(objection), "unjudged drift-objects /paths/~1copies");
    assert!(objection.what.contains("A new, required parameter 'page' was added"), "{}", objection.what);
}

/// The same edit with a document that drift can read is additive.
#[test]
fn what_drift_cannot_read_has_no_second_opinion() {
    let edit = |document: &mut serde_json::Value| {
        set(document, "/components/schemas/Record/properties/sleeve", json!({ "type": "string" })).unwrap();
    };
    let (before, mut after) = (json(BASE), json(BASE));
    edit(&mut after);
    assert!(changes(&text(&before), &text(&after)).iter().all(|change| change.class == Class::Additive));
    let (mut before, mut after) = (before.clone(), before);
    for document in [&mut before, &mut after] {
        set(document, "/components/schemas/Offer/discriminator/propertyName", json!(7)).unwrap();
    }
    assert!(changes(&text(&before), &text(&after)).is_empty(), "where nothing changed there is nothing to say");
    edit(&mut after);
    let found = changes(&text(&before), &text(&after));
    let objections: Vec<String> = found.iter().filter(|change| change.code == Code::DriftObjects).map(short).collect();
    // Of each operation that the edit touches.
    assert_eq!(
        objections,
        [
            "unjudged drift-objects /paths/~1records/get",
            "unjudged drift-objects /paths/~1records/post",
            "unjudged drift-objects /paths/~1records~1{id}/get",
        ]
    );
    assert!(found.iter().any(|change| change.what.starts_with("drift cannot compare `GET /records`: ")));
}
