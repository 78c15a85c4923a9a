//! The response of any operation with any status: a value that fits, or an error that keeps the status and shows no secret.

use std::error::Error as StdError;

use postproxy::{Error, ErrorKind};
use serde_json::Value;

use super::api::{self, OPERATIONS, Operation};
use super::input::Input;
use super::wire;

/// Statuses that no document needs to name.
const OTHERS: [u16; 12] = [200, 201, 202, 204, 302, 307, 408, 418, 429, 500, 503, 599];

/// Bytes of an input that stand for the secrets of the call: no mutation makes up a secret, but any moves one.
const PLANTED: [(u8, &str); 2] = [(0x01, wire::KEY), (0x02, api::SECRET)];

pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let operation = input.choose(&OPERATIONS);
    let body = input.number();
    // Only what this call sends is its secret.
    let sent = operation.body(body).is_some_and(|body| body.to_string().contains(api::SECRET));
    let secrets = if sent { &[wire::KEY, api::SECRET][..] } else { &[wire::KEY] };
    let pieces = input.number() % 4;
    let number = input.number() % (operation.statuses.len() + OTHERS.len());
    let status =
        operation.statuses.get(number).map_or_else(|| OTHERS[number - operation.statuses.len()], |status| status.0);
    let headers = [
        ("content-type", planted(input.part())),
        ("x-request-id", planted(input.part())),
        ("retry-after", planted(input.part())),
        ("location", planted(input.part())),
    ];
    let headers = headers.each_ref().map(|(name, value)| (*name, &value[..]));
    let foreign = planted(input.0);
    let response = wire::response(status, &headers, &foreign, pieces);
    match wire::call(None, operation, &|name| operation.argument(name), body, response).0 {
        Ok(value) => fits(operation, status, &foreign, value),
        Err(error) => {
            let kind = if (200..300).contains(&status) { ErrorKind::Decode } else { ErrorKind::Api };
            assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (kind, Some(status)));
            check(&error, secrets);
        }
    }
}

/// An input with the secrets in it.
fn planted(bytes: &[u8]) -> Vec<u8> {
    let mut planted = Vec::with_capacity(bytes.len());
    for byte in bytes {
        match PLANTED.iter().find(|(mark, _)| mark == byte) {
            Some((_, secret)) => planted.extend(secret.bytes()),
            None => planted.push(*byte),
        }
    }
    planted
}

/// A value is what stands in the body, as far as the document knows it, and comes out again as itself.
fn fits(operation: &Operation, status: u16, body: &[u8], value: Value) {
    assert!((200..300).contains(&status), "{}: {status} is no success", operation.id);
    // Any other success has the type of the documented one.
    let documented = operation.statuses.iter().find(|(_, is_success)| *is_success);
    let through = |body: Value| super::table::response(&operation.id, documented?.0, body);
    let Some(again) = through(value.clone()) else { return };
    let again = again.expect("what was decoded decodes");
    assert_eq!(again, value);
    // Text that nobody reads, as under an unknown property, is passed over, and need not be Unicode.
    if let Ok(body) = serde_json::from_slice::<Value>(body) {
        let other = through(body).expect("a success has a type").expect("it decodes by way of a value too");
        assert_eq!(other, value);
    }
}

/// Everything that an error prints.
pub fn seen(error: &Error) -> String {
    let mut seen = format!("{error} {error:?} {error:#?} {:?} {:?}", error.message(), error.body());
    seen += &format!("{:?} {:?} {:?}", error.code(), error.help(), error.request_id());
    seen += &error.body().map(|body| serde_json::to_string(body).expect("a body is JSON")).unwrap_or_default();
    let mut source = error.source();
    while let Some(cause) = source {
        seen += &format!("{cause} {cause:?}");
        source = cause.source();
    }
    seen
}

/// Checks that an error says something, and no secret of the call.
pub fn check(error: &Error, secrets: &[&str]) {
    let seen = seen(error);
    for secret in secrets {
        assert!(!seen.contains(secret), "{seen}");
    }
    assert!(error.message() != Some(""), "{seen}");
    if let Some(body) = error.body() {
        let json = serde_json::to_value(body).expect("a body is JSON");
        let again: postproxy::types::ErrorResponse = serde_json::from_value(json.clone()).expect("it decodes again");
        assert_eq!(serde_json::to_value(again).expect("a body is JSON"), json);
    }
}
