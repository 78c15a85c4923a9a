//! What events are decoded as, in each of their shapes.

use std::collections::HashSet;
use std::time::SystemTime;

use crate::json::{Nulls, difference};
use postproxy::mock::Fixture;
use postproxy::webhook::{Event, EventData, EventType, Verifier, VerifyError, sign};
use serde_json::{Value, json};

/// The bodies of all deliveries in the fixtures.
fn deliveries() -> impl Iterator<Item = &'static Value> {
    let fixtures = Fixture::callbacks().filter(|fixture| fixture.operation() == "create_webhook");
    fixtures.map(|fixture| Box::leak(Box::new(fixture)).request_body().expect("a delivery has a body"))
}

/// Verifies and decodes a body.
fn event(body: &Value) -> Event {
    let body = body.to_string();
    let signature = sign("whsec_example", SystemTime::now(), &body);
    let event =
        Verifier::new("whsec_example").verify(|_: &str| Some(signature.as_str()), &body).expect("it is an event");
    assert_eq!(event.raw(), body);
    event
}

/// Returns the data of an event in the fixtures, in whichever shape.
fn data_of(body: &Value) -> &Value {
    body["data"].get("object").filter(|_| body["object"] == "event").unwrap_or(&body["data"])
}

/// Returns an event of a type with data, in each of the three shapes.
fn shapes(event_type: &str, data: &Value) -> [Value; 3] {
    let at = "2025-01-15T10:30:00Z";
    [
        json!({ "id": "evt_1", "type": event_type, "created_at": at, "data": data }),
        json!({ "id": "evt_1", "object": "event", "type": event_type, "created_at": at, "data": { "object": data } }),
        json!({ "event_id": "evt_1", "event_type": event_type, "data": data }),
    ]
}

fn is_typed(event: &Event) -> bool {
    !matches!(event.data, EventData::Unknown(_))
}

#[test]
fn every_delivery_is_decoded_and_encoded_in_each_shape() {
    let mut seen = HashSet::new();
    for body in deliveries() {
        let original = event(body);
        let (event_type, data) = (original.event_type.as_str(), data_of(body));
        // The two samples of the oldest shape have fewer properties than their types.
        let is_early = body.get("event_type").is_some();
        assert_ne!(is_typed(&original), is_early, "{body}");
        for shape in shapes(event_type, data) {
            let event = event(&shape);
            assert_eq!(event.data, original.data, "{shape}");
            assert_eq!((event.id.as_str(), event.event_type.as_str()), ("evt_1", event_type));
            let again = serde_json::to_value(&event.data).expect("it encodes");
            assert_eq!(difference(data, &again, Nulls::Differ), None, "{shape}");
        }
        if !is_early {
            seen.insert(std::mem::discriminant(&original.data));
            assert_eq!(original.created_at.expect("it has a time").as_str(), body["created_at"]);
        }
    }
    assert!(seen.len() >= 9, "the fixtures show {} kinds of data", seen.len());
}

#[test]
fn the_order_of_properties_does_not_matter() {
    for body in deliveries().filter(|body| body.get("type").is_some()) {
        let object = body.as_object().expect("an event is an object");
        let reversed: Vec<String> = object.iter().rev().map(|(key, value)| format!("{key:?}:{value}")).collect();
        let reversed = Event::from_json(format!("{{{}}}", reversed.join(","))).expect("it is an event");
        assert_eq!(reversed.data, event(body).data);
    }
}

#[test]
fn an_event_of_tomorrow_is_kept() {
    let data = json!({ "id": "story_1", "views": 7 });
    for shape in shapes("story.viewed", &data) {
        let event = event(&shape);
        assert_eq!(event.event_type, EventType::Other("story.viewed".to_owned()));
        assert_eq!(event.data, EventData::Unknown(data.clone()));
    }
}

#[test]
fn a_known_type_of_another_shape_is_kept() {
    for body in deliveries().filter(|body| body.get("type").is_some()) {
        let (event_type, data) = (body["type"].as_str().expect("a text"), data_of(body));
        for name in data.as_object().expect("an object").keys() {
            for other in [None, Some(Value::Null), Some(json!([[]])), Some(json!(true))] {
                let mut changed = data.clone();
                match &other {
                    None => drop(changed.as_object_mut().expect("an object").remove(name)),
                    Some(other) => changed[name] = other.clone(),
                }
                for shape in shapes(event_type, &changed) {
                    match event(&shape).data {
                        EventData::Unknown(kept) => assert_eq!(kept, changed),
                        typed => {
                            // What is typed has lost nothing but what is null or absent.
                            let again = serde_json::to_value(&typed).expect("it encodes");
                            assert_eq!(difference(&changed, &again, Nulls::AreAbsent), None, "{name}: {other:?}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn data_of_any_kind_is_kept() {
    for data in [
        json!(null),
        json!([1, 2]),
        json!("text"),
        json!(7),
        json!({}),
        json!({ "object": 5 }),
        json!({ "object": [] }),
    ] {
        for event_type in ["post.processed", "story.viewed"] {
            let event = event(&json!({ "id": "evt_1", "type": event_type, "data": data }));
            assert_eq!(event.data, EventData::Unknown(data.clone()));
        }
    }
    let event = event(&json!({ "id": "evt_1", "type": "post.processed" }));
    assert_eq!(event.data, EventData::Unknown(Value::Null));
    // The data may say `object` themselves.
    let data = json!({ "id": 1, "object": { "id": 2 } });
    let seen = self::event(&json!({ "id": "evt_1", "type": "story.viewed", "data": data }));
    assert_eq!(seen.data, EventData::Unknown(data));
}

#[test]
fn an_event_without_an_id_gets_one_that_is_the_same_in_each_delivery() {
    let bodies =
        [json!({ "event_type": "post.processed", "data": {} }), json!({ "event_type": "post.imported", "data": {} })];
    let ids = bodies.each_ref().map(|body| event(body).id);
    assert_eq!(ids, bodies.each_ref().map(|body| event(body).id));
    assert_ne!(ids[0], ids[1]);
    assert!(ids[0].starts_with("sha256:") && ids[0].len() == 71, "{}", ids[0]);
}

#[test]
fn what_is_no_event_is_an_error() {
    for body in [
        "",
        "{",
        "null",
        "[]",
        "7",
        "\"post.processed\"",
        "{}",
        r#"{"type":null}"#,
        r#"{"type":5,"data":{}}"#,
        r#"{"type":""}"#,
        r#"{"id":"evt_1","type":"post.processed","data":{}} trailing"#,
        r#"["evt_1","post.processed","2025-01-15T10:30:00Z",{}]"#,
    ] {
        assert_eq!(Event::from_json(body).err(), Some(VerifyError::NotAnEvent), "{body}");
    }
    let deep = format!(r#"{{"type":"post.processed","data":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(Event::from_json(deep).err(), Some(VerifyError::NotAnEvent));
    assert_eq!(Event::from_json(b"{\"type\":\"\xff\"}").err(), Some(VerifyError::NotAnEvent));
}

#[test]
fn every_documented_type_has_data() {
    // Which data belong to which type is said by the document, and an empty object belongs to no type.
    for event_type in EventType::KNOWN {
        let listed = include_str!("../fixtures/unproven.yaml").contains("unproven-value EventType");
        let shown = deliveries().any(|body| body["type"] == event_type.as_str());
        assert!(shown || listed, "{event_type}");
    }
    assert_eq!(EventType::KNOWN.len(), 40);
}
