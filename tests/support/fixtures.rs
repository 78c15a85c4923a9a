//! What a fixture holds, as the client takes it and as it reaches the wire.
#![allow(dead_code, reason = "each test uses a part of it")]

use postproxy::mock::{Fixture, Part};
use postproxy::{Client, Error};
use serde_json::{Map, Value, json};

use crate::model;
use crate::support::table::{self, Operation};
use crate::support::{Received, form};

/// Returns the operation of a fixture.
pub(crate) fn operation(fixture: &Fixture) -> &'static Operation {
    Operation::named(fixture.operation()).expect("the fixture is of an operation")
}

/// Returns the arguments of a fixture's request by the names that the document gives them, one for each value of a list.
pub(crate) fn arguments(fixture: &Fixture, name: &str) -> Vec<String> {
    let segments = operation(fixture).path.split('/').zip(fixture.path().split('/'));
    let path = segments.filter_map(|(name, value)| Some((name.strip_prefix('{')?.strip_suffix('}')?, value)));
    // The names of headers are in lower case in fixtures.
    let named = path.chain(fixture.query()).chain(fixture.request_headers());
    named.filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned()).collect()
}

/// Returns the body of a fixture's request as JSON, with what [`table::file`] returns in the place of files.
pub(crate) fn request_body(fixture: &Fixture) -> Option<Value> {
    match (fixture.multipart(), model::request_schema(fixture.operation())) {
        (Some(parts), Some(schema)) => {
            let parts: Vec<form::Part> = parts.iter().map(part).collect();
            Some(model::typed(form_json(&parts), schema))
        }
        _ => fixture.request_body().cloned(),
    }
}

/// Returns the body of a request that reached the server, in the same way.
pub(crate) fn received_body(operation: &Operation, request: &Received) -> Option<Value> {
    match (request.multipart(), model::request_schema(operation.id)) {
        (Some(parts), Some(schema)) => Some(model::typed(form_json(&parts), schema)),
        _ => request.json(),
    }
}

/// Returns a part as it stands on the wire. Content that the fixture leaves out is zeros.
fn part(part: &Part) -> form::Part {
    let size = usize::try_from(part.size().unwrap_or(1)).expect("a fixture is small");
    let content = part.content().map_or_else(|| vec![0; size], std::borrow::Cow::into_owned);
    form::Part {
        name: part.name().to_owned(),
        file: part.file_name().map(str::to_owned),
        content_type: part.content_type().map(str::to_owned),
        content: part.value().map_or(content, |text| text.as_bytes().to_vec()),
    }
}

/// Returns the body of a fixture's response as bytes.
pub(crate) fn response_body(fixture: &Fixture) -> Vec<u8> {
    let json = || fixture.response_body().map(Value::to_string).unwrap_or_default().into_bytes();
    fixture.response_bytes().map_or_else(json, std::borrow::Cow::into_owned)
}

/// Returns what a call returns for a fixture's response.
pub(crate) fn returned(fixture: &Fixture) -> Value {
    let bytes = || fixture.response_bytes().map(|bytes| json!(&bytes[..]));
    fixture.response_body().cloned().or_else(bytes).unwrap_or_default()
}

/// Sends the request of a fixture.
pub(crate) async fn send(client: &Client, fixture: &Fixture) -> Result<Value, Error> {
    let argument = |name: &str| arguments(fixture, name);
    let result = table::call(client, fixture.operation(), &argument, request_body(fixture)).await;
    result.expect("the operation is in the table")
}

/// Returns the JSON that a form stands for by the names of its parts. All values are texts, or files as
/// [`table::file`] writes them.
fn form_json(parts: &[form::Part]) -> Value {
    let mut root = Value::Null;
    for part in parts {
        let value = match &part.file {
            Some(file) => {
                let content_type = part.content_type.as_deref().unwrap_or("application/octet-stream");
                table::file(file, content_type, &part.content)
            }
            None => String::from_utf8_lossy(&part.content).into(),
        };
        let mut keys = part.name.split('[').map(|key| key.trim_end_matches(']'));
        insert(&mut root, keys.next().unwrap_or_default(), &mut keys, value);
    }
    root
}

/// Puts a value below a key of an object, or of a list if the key is empty or a number.
fn insert<'k>(at: &mut Value, key: &'k str, keys: &mut dyn Iterator<Item = &'k str>, value: Value) {
    let slot = if key.is_empty() || key.bytes().all(|byte| byte.is_ascii_digit()) {
        if !at.is_array() {
            *at = Value::Array(Vec::new());
        }
        let items = at.as_array_mut().expect("it is a list");
        let index = key.parse().unwrap_or(items.len());
        items.resize(items.len().max(index + 1), Value::Null);
        &mut items[index]
    } else {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        at.as_object_mut().expect("it is an object").entry(key).or_insert(Value::Null)
    };
    match keys.next() {
        Some(key) => insert(slot, key, keys, value),
        None => *slot = value,
    }
}
