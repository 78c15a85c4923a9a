//! Answers at random that fit the document, and those of a service that went on: properties that nobody knows, values
//! that are not listed, null where nothing is required. Each is read, and comes out as far as it is known.
//!
//! What does not fit is tried by `hostile`.

#![allow(clippy::panic, reason = "a test fails by panicking")]

mod support;

use serde_json::{Map, Value, json};
use support::table;

/// A text of any kind.
fn text(random: &mut fastrand::Rng) -> String {
    let odd =
        ['a', 'Z', '0', '.', '/', '\\', '"', '\'', '&', '<', ' ', '\n', '\0', '\u{7f}', 'é', '\u{202e}', '\u{1F980}'];
    (0..random.usize(0..12)).map(|_| odd[random.usize(0..odd.len())]).collect()
}

/// Makes values of the document's schemas.
struct Maker<'a> {
    document: &'a Value,
    random: fastrand::Rng,
    /// How often what the document does not know was put in.
    news: usize,
}

impl Maker<'_> {
    /// A value that fits a schema, and what the client must make of it.
    fn value(&mut self, schema: &Value) -> (Value, Value) {
        if let Some(reference) = schema["$ref"].as_str() {
            let document = self.document;
            return self.value(document.pointer(reference.trim_start_matches('#')).expect("it leads somewhere"));
        }
        if let Some(variants) = schema["oneOf"].as_array() {
            let variant = self.random.usize(0..variants.len());
            return self.value(&variants[variant]);
        }
        let same = |value: Value| (value.clone(), value);
        let list = |key: &str| schema[key].as_array().filter(|list| !list.is_empty());
        match schema["type"].as_str() {
            Some("object") => self.object(schema),
            Some("array") => {
                let items = (0..self.random.usize(0..4)).map(|_| self.value(&schema["items"]));
                let (sent, known): (Vec<Value>, Vec<Value>) = items.unzip();
                (sent.into(), known.into())
            }
            Some("boolean") => same(json!(self.random.bool())),
            Some("integer") => same(json!(self.random.i64(schema["minimum"].as_i64().unwrap_or(i64::MIN)..))),
            Some("number") => same(json!(self.random.f64() * 1e9)),
            _ => same(match (list("enum"), list("x-extensible-enum")) {
                (Some(closed), _) => closed[self.random.usize(0..closed.len())].clone(),
                (None, Some(open)) if self.random.bool() => open[self.random.usize(0..open.len())].clone(),
                (None, open) => {
                    self.news += usize::from(open.is_some());
                    json!(text(&mut self.random))
                }
            }),
        }
    }

    fn object(&mut self, schema: &Value) -> (Value, Value) {
        let (mut sent, mut known) = (Map::new(), Map::new());
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let required = schema["required"].as_array().is_some_and(|names| names.contains(&json!(name)));
            let (value, wanted) = self.value(property);
            match self.random.u8(0..4) {
                0 if required && property["nullable"] == true => {
                    sent.insert(name.clone(), Value::Null);
                    known.insert(name.clone(), Value::Null);
                }
                0 if !required => {}
                1 if !required => {
                    self.news += 1;
                    sent.insert(name.clone(), Value::Null);
                }
                _ => {
                    sent.insert(name.clone(), value);
                    known.insert(name.clone(), wanted);
                }
            }
        }
        if self.random.bool() {
            self.news += 1;
            sent.insert(format!("new_{}", self.random.u8(..)), json!([text(&mut self.random), { "deep": null }]));
        }
        (sent.into(), known.into())
    }
}

#[test]
fn an_answer_of_tomorrow_is_read_as_far_as_it_is_known() {
    let document: Value = serde_saphyr::from_str(include_str!("../openapi.yaml")).expect("the document is YAML");
    let mut maker = Maker { document: &document, random: fastrand::Rng::with_seed(10), news: 0 };
    let (mut bodies, mut values) = (0, 0);
    let paths = document["paths"].as_object().expect("there are paths").values();
    for operation in paths.flat_map(|path| path.as_object().into_iter().flatten().map(|(_, method)| method)) {
        let Some(id) = operation["operationId"].as_str() else { continue };
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let reference = response["$ref"].as_str().map(|reference| reference.trim_start_matches('#'));
            let response = reference.map_or(response, |pointer| document.pointer(pointer).expect("it leads somewhere"));
            let schema = &response["content"]["application/json"]["schema"];
            if schema.is_null() {
                continue;
            }
            let status = status.parse().expect("a status is a number");
            bodies += 1;
            for _ in 0..200 {
                let (sent, wanted) = maker.value(schema);
                let again = table::response(id, status, sent.clone()).expect("the answer has a type");
                let again = again.unwrap_or_else(|error| panic!("{id} {status}: {sent}: {error}"));
                assert_eq!(again, wanted, "{id} {status}: {sent}");
                values += 1;
            }
        }
    }
    let statuses = document["paths"].to_string().matches("\"responses\"").count();
    assert!(bodies >= statuses && values > 1_000 && maker.news > values / 2, "{bodies} {values} {}", maker.news);
}

/// Without it the test above could not fail: what does not fit is seen.
#[test]
fn what_is_lost_or_changed_is_seen() {
    let document = json!({});
    let mut maker = Maker { document: &document, random: fastrand::Rng::with_seed(11), news: 0 };
    // The same schema but for one thing: `id` may be absent, and `name` is a number.
    let absent = json!({ "type": "object", "required": ["name"], "properties": { "id": { "type": "string" }, "name": { "type": "string" } } });
    let number = json!({ "type": "object", "required": ["id", "name"], "properties": { "id": { "type": "string" }, "name": { "type": "integer" } } });
    let unknown = json!({ "type": "object", "required": ["id", "name", "color"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "color": { "type": "string" } } });
    for schema in [absent, number, unknown] {
        let is_seen = (0..50).any(|_| {
            let (sent, wanted) = maker.value(&schema);
            let again = table::response("get_profile_group", 200, sent).expect("the answer has a type");
            again.map_or(true, |again| again != wanted)
        });
        assert!(is_seen, "{schema}");
    }
}
