//! A property outside of a value decides its variant: that of the nearest object around it that has the property.

use serde_json::json;
use xtask::judge::Judge;
use xtask::judge::walk::{At, FaultKind};
use xtask::model::Model;
use xtask::model::translate::Direction::Response;
use xtask::source::document::Document;
use xtask::source::load;
use xtask::source::place::Place;
use xtask::text::{Kind, Text};

/// The kinds of what is wrong with an event.
fn faults(event: &str) -> Vec<FaultKind> {
    let kind = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let text = json!({ "openapi": "3.0.3", "paths": {}, "components": { "schemas": {
        "Event": { "type": "object", "required": ["type", "data"], "properties": {
            "type": { "type": "string" },
            "data": kind("Data"),
            "wrapped": { "type": "object", "properties": { "object": kind("Data") } },
            "inner": kind("Event"),
        } },
        "Data": {
            "x-extensible-union": true,
            "anyOf": [kind("A"), kind("B")],
            "x-outer-discriminator": {
                "propertyName": "type",
                "mapping": { "a": "#/components/schemas/A", "b": "#/components/schemas/B" },
            },
        },
        "A": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
        "B": { "type": "object", "properties": { "id": { "type": "integer" }, "type": { "type": "string" } } },
    } } });
    let document = Document::parse(&text.to_string()).expect("it is a document");
    let (model, problems) = Model::new(&document);
    assert!(problems.is_empty());
    let text = Text::new("openapi.yaml".into(), String::new(), Kind::Document);
    let judge = Judge::new(&model, &text);
    let component =
        document.components("schemas").iter().find(|component| component.key == "Event").expect("it is there");
    let id = model.schemas.at(&component.value).expect("it is a schema");
    let node = load::parse(event).expect("it is JSON");
    let value = node.to_json();
    let mut walk = judge.walk(Response);
    walk.examine(id, At { node: &node, value: &value, holder: Place::START }, None);
    let is_right = judge.walk(Response).allows(id, &node, &value);
    let kinds: Vec<FaultKind> = walk.faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(is_right, !kinds.iter().any(|kind| *kind != FaultKind::Undocumented), "{event}");
    kinds
}

#[test]
fn the_nearest_object_decides() {
    for event in [
        r#"{"type":"a","data":{"id":"x"}}"#,
        r#"{"data":{"id":1},"type":"b"}"#,
        r#"{"type":"b","data":{"id":1,"type":"a"}}"#,
        r#"{"type":"a","data":{"id":"x"},"wrapped":{"object":{"id":"y"}}}"#,
        r#"{"type":"a","data":{"id":"x"},"inner":{"type":"b","data":{"id":1}}}"#,
    ] {
        assert_eq!(faults(event), [], "{event}");
    }
}

#[test]
fn another_variant_is_a_fault() {
    assert_eq!(faults(r#"{"type":"a","data":{"id":1}}"#), [FaultKind::Mismatch]);
    assert_eq!(faults(r#"{"type":"a","data":{}}"#), [FaultKind::Missing]);
    assert_eq!(faults(r#"{"type":"b","data":{"id":"x"}}"#), [FaultKind::Mismatch]);
    assert_eq!(faults(r#"{"type":"b","data":{"name":"x"}}"#), [FaultKind::Undocumented]);
    assert_eq!(faults(r#"{"type":"a","data":{"id":"x"},"wrapped":{"object":{"id":1}}}"#), [FaultKind::Mismatch]);
    assert_eq!(faults(r#"{"type":"c","data":{"id":"x"}}"#), [FaultKind::Unlisted]);
    assert_eq!(faults(r#"{"type":7,"data":{"id":"x"}}"#), [FaultKind::Mismatch, FaultKind::Unlisted]);
}
