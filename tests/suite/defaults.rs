//! The arguments that a client holds a default for, and those that a call sets to null.

use crate::fixtures;
use crate::support::table::{self, OPERATIONS, Operation};
use crate::support::{Received, Server};
use postproxy::mock::Fixture;
use serde_json::{Value, json};

fn values<'r>(query: &'r [(String, String)], name: &str) -> Vec<&'r str> {
    query.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str()).collect()
}

/// Calls an operation with required arguments and one more.
async fn call(server: &Server, client: &postproxy::Client, operation: &Operation, more: Option<&str>) -> Received {
    let of_operation = |fixture: &Fixture| fixture.operation() == operation.id && !fixture.is_incomplete();
    let body = Fixture::all().find(of_operation).and_then(|fixture| fixtures::request_body(&fixture));
    let argument = |name: &str| match more {
        Some(value) if operation.defaults.contains(&name) => vec![value.to_owned()],
        _ => operation.argument(name),
    };
    let _ = table::call(client, operation.id, &argument, body).await.expect("the operation is in the table");
    server.take().remove(0)
}

#[tokio::test]
async fn sends_the_clients_default_where_an_operation_declares_it() {
    let server = Server::responding_json(422, &json!({ "error": "No" })).await;
    let plain = server.client();
    let client = server.builder().profile_group_id("grp-of-client").build().unwrap();
    let mut with_default = 0;
    for operation in OPERATIONS {
        let query = call(&server, &plain, operation, None).await.query();
        assert_eq!(values(&query, "profile_group_id"), Vec::<&str>::new(), "{}", operation.id);
        let query = call(&server, &client, operation, None).await.query();
        let wanted = if operation.defaults.contains(&"profile_group_id") { vec!["grp-of-client"] } else { vec![] };
        assert_eq!(values(&query, "profile_group_id"), wanted, "{}", operation.id);
        if !wanted.is_empty() {
            let query = call(&server, &client, operation, Some("grp-of-call")).await.query();
            assert_eq!(values(&query, "profile_group_id"), ["grp-of-call"], "{}", operation.id);
            with_default += 1;
        }
    }
    assert!(with_default > 0 && with_default < OPERATIONS.len());
}

#[tokio::test]
async fn tells_null_from_a_value_and_from_neither() {
    let server = Server::responding_json(422, &json!({ "error": "No" })).await;
    let client = server.client();
    let create = || client.posts().create(["prof1"]).body("Hi");
    for (call, wanted) in [
        (create(), None),
        (create().queue_priority("high"), Some(json!("high"))),
        (create().queue_priority("high").queue_priority_null(), Some(Value::Null)),
        (create().queue_priority_null().queue_priority("low"), Some(json!("low"))),
    ] {
        assert!(call.await.is_err());
        let body = server.take()[0].json().expect("the body is JSON");
        assert_eq!(body.get("queue_priority"), wanted.as_ref());
    }
    // An empty list that a caller sets is sent, too.
    assert!(create().media(Vec::<postproxy::Media>::new()).await.is_err());
    assert_eq!(server.take()[0].json().expect("the body is JSON")["media"], json!([]));
}
