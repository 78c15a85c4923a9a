//! The third leg: each fixture is decoded by the generated type of its operation and status, and encoded again to the
//! same JSON.

mod support;

use postproxy::mock::Fixture;
use serde_json::{Value, json};
use support::table;

/// What a fixture loses on its way through the types; nothing, if all is well.
fn losses(fixture: &Fixture) -> Vec<String> {
    let mut losses = Vec::new();
    let mut compare = |side: &str, body: &Value, result: Option<serde_json::Result<Value>>| match result {
        None => losses.push(format!("{}: the document has no type for the {side}", fixture.name())),
        Some(Err(error)) => losses.push(format!("{}: the {side} does not decode: {error}", fixture.name())),
        Some(Ok(again)) if again != *body => {
            losses.push(format!("{}: the {side} comes out as {again}", fixture.name()))
        }
        Some(Ok(_)) => {}
    };
    // A request that the service refuses for what it lacks has no type: the client cannot make it.
    if let Some(body) = fixture.request_body().filter(|_| !fixture.is_incomplete()) {
        compare("request", body, table::request(fixture.operation(), body.clone()));
    }
    if let Some(body) = fixture.response_body() {
        compare("response", body, table::response(fixture.operation(), fixture.status(), body.clone()));
    }
    losses
}

#[test]
fn every_fixture_comes_out_as_it_went_in() {
    let losses: Vec<String> = Fixture::all().flat_map(|fixture| losses(&fixture)).collect();
    assert_eq!(losses, Vec::<String>::new());
    assert!(Fixture::all().count() > 0, "there are no fixtures to compare");
}

#[test]
fn a_loss_is_seen() {
    let response = |operation: &str, status: u16, body: Value| table::response(operation, status, body);
    // A property that the document does not know is lost,
    let body = json!({ "id": "grp1", "name": "Brand", "profiles_count": 1, "color": "red" });
    assert_ne!(response("get_profile_group", 200, body.clone()).unwrap().unwrap(), body);
    // one of another type does not decode,
    assert!(response("get_profile_group", 200, json!({ "id": 1, "name": "Brand" })).unwrap().is_err());
    // one that is required and absent neither,
    assert!(response("get_profile_group", 200, json!({ "id": "grp1" })).unwrap().is_err());
    // and for a status that is not documented there is no type.
    assert!(response("get_profile_group", 418, json!({ "error": "I'm a teapot" })).is_none());
}

#[test]
fn a_value_that_is_not_listed_is_kept() {
    let body = json!({ "success": true, "profile": { "id": "prof1", "network": "mastodon", "name": "Me" } });
    assert_eq!(table::response("initialize_connection", 200, body.clone()).unwrap().unwrap(), body);
}

#[test]
fn null_in_an_optional_place_decodes() {
    let body = json!({ "id": "grp1", "name": "Brand", "profiles_count": null });
    assert_eq!(
        table::response("get_profile_group", 200, body).unwrap().unwrap(),
        json!({ "id": "grp1", "name": "Brand" })
    );
}
