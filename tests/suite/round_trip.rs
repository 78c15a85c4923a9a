//! Each fixture is decoded by the generated type of its operation and status, and encoded again to the same JSON.

use crate::json::{Nulls, difference};
use crate::support::table;
use postproxy::mock::Fixture;
use serde_json::Value;

/// Returns what a fixture loses on its way through the types.
fn losses(fixture: &Fixture) -> Vec<String> {
    let mut losses = Vec::new();
    let mut compare = |side: &str, body: &Value, result: Option<serde_json::Result<Value>>, nulls| match result {
        None => losses.push(format!("{}: the document has no type for the {side}", fixture.name())),
        Some(Err(error)) => losses.push(format!("{}: the {side} does not decode: {error}", fixture.name())),
        Some(Ok(again)) => {
            losses.extend(difference(body, &again, nulls).map(|at| format!("{}: the {side} {at}", fixture.name())));
        }
    };
    // A request that the service rejects for what it lacks has no type: the client cannot send it.
    if let Some(body) = fixture.request_body().filter(|_| !fixture.is_incomplete()) {
        compare("request", body, table::request(fixture.operation(), body.clone()), Nulls::Differ);
    }
    if let Some(body) = fixture.response_body() {
        let result = table::response(fixture.operation(), fixture.status(), body.clone());
        compare("response", body, result, Nulls::AreAbsent);
    }
    losses
}

#[test]
fn every_fixture_comes_out_as_it_went_in() {
    let losses: Vec<String> = Fixture::all().flat_map(|fixture| losses(&fixture)).collect();
    assert_eq!(losses, Vec::<String>::new());
    assert!(Fixture::all().count() > 0, "there are no fixtures to compare");
}

/// Each change of a fixture's response makes a difference, so the test above can fail.
#[test]
fn a_loss_is_seen() {
    let fixture = Fixture::all().find(|fixture| fixture.response_body().is_some_and(Value::is_object)).unwrap();
    let body = fixture.response_body().unwrap();
    let response = |body: Value| table::response(fixture.operation(), fixture.status(), body).unwrap();
    // The empty object lacks what is required,
    assert!(response(Value::Object(Default::default())).is_err());
    // an array is no object,
    assert!(response(Value::Array(body.as_object().unwrap().values().cloned().collect())).is_err());
    // and a property that is lost or has another value is a difference.
    let again = response(body.clone()).unwrap();
    for name in body.as_object().unwrap().keys() {
        let mut lost = again.clone();
        lost.as_object_mut().unwrap().remove(name);
        let mut changed = again.clone();
        changed[name] = Value::from("another value");
        assert!(body[name].is_null() || difference(body, &lost, Nulls::AreAbsent).is_some(), "{name}");
        assert!(difference(body, &changed, Nulls::AreAbsent).is_some(), "{name}");
    }
    // For a status that is not documented there is no type.
    assert!(table::response(fixture.operation(), 418, body.clone()).is_none());
}
