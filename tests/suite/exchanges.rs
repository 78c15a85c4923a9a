//! Every fixture over the wire: the client sends the fixture's request, the server sends the fixture's response, and what
//! reached the server, what came out of the client and what the document says of it are compared.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::fixtures;
use crate::json::{Nulls, difference};
use crate::model::DOCUMENT;
use crate::model::node::Node;
use crate::support;
use crate::support::table::OPERATIONS;
use crate::support::{KEY, Server, table};
use postproxy::mock::Fixture;
use postproxy::{Client, Error, ErrorKind};
use serde_json::Value;

/// Sends the request of one fixture, and responds with another.
async fn exchange(server: &Server, client: &Client, request: &Fixture, response: &Fixture) -> Result<Value, Error> {
    let headers: Vec<(&str, &str)> = response.headers().chain([("x-request-id", "req-77")]).collect();
    server.respond(support::response(response.status(), &headers, &fixtures::response_body(response)));
    fixtures::send(client, request).await
}

async fn server() -> (Server, Client) {
    let server = Server::responding(Vec::new()).await;
    let client = server.client();
    (server, client)
}

/// A named example of an error response in the document.
struct Documented {
    operation: &'static str,
    status: u16,
    body: Value,
    remedy: &'static str,
    predicate: Option<&'static str>,
}

static DOCUMENTED: LazyLock<Vec<Documented>> = LazyLock::new(|| {
    let mut documented = Vec::new();
    for operation in DOCUMENT.operations() {
        for entry in operation.responses() {
            let (Ok(status), Ok(response)) = (entry.key.parse(), DOCUMENT.resolve(&entry.value)) else { continue };
            let examples = response.pointer("/content/application~1json/examples").map_or(&[][..], Node::entries);
            for example in examples.iter().filter_map(|entry| DOCUMENT.resolve(&entry.value).ok()) {
                let text = |key: &str| example.get(key).and_then(Node::as_str);
                let (Some(body), Some(remedy)) = (example.get("value"), text("x-remedy")) else { continue };
                let (body, predicate) = (body.to_json(), text("x-predicate"));
                documented.push(Documented { operation: operation.id(), status, body, remedy, predicate });
            }
        }
    }
    documented
});

/// Returns the example of the document that a fixture's error response is: the same body, or else the same code.
fn documented(fixture: &Fixture) -> Option<&'static Documented> {
    let body = fixture.response_body()?;
    let own = || DOCUMENTED.iter().filter(|own| (own.operation, own.status) == (fixture.operation(), fixture.status()));
    own().find(|own| own.body == *body)
}

/// Returns the texts of an error response, of which the client shows the most useful one.
fn texts(body: &Value) -> Vec<String> {
    match (&body["message"], &body["error"], &body["errors"]) {
        (Value::String(text), ..) | (_, Value::String(text), _) => vec![text.clone()],
        (.., errors) => errors.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect(),
    }
}

#[tokio::test]
async fn sends_the_request_of_each_fixture() {
    let (server, client) = server().await;
    for fixture in Fixture::all().filter(|fixture| !fixture.is_incomplete()) {
        let name = fixture.name();
        // What comes of it does not matter here.
        let _ = exchange(&server, &client, &fixture, &fixture).await;
        let received = server.take();
        let [request] = received.as_slice() else { panic!("{name}: {} requests", received.len()) };
        // The order of the values of a list counts, that of the parameters does not.
        let in_order = |mut query: Vec<(String, String)>| {
            query.sort_by(|(one, _), (two, _)| one.cmp(two));
            query
        };
        let query = fixture.query().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        assert_eq!(request.method, fixture.method(), "{name}");
        assert_eq!(request.path(), fixture.path(), "{name}");
        assert_eq!(in_order(request.query()), in_order(query), "{name}");
        for (header, value) in fixture.request_headers() {
            assert_eq!(request.header(&header.to_ascii_lowercase()), [value], "{name}");
        }
        let operation = fixtures::operation(&fixture);
        let (sent, wanted) = (fixtures::received_body(operation, request), fixtures::request_body(&fixture));
        assert_eq!(request.multipart().is_some(), fixture.multipart().is_some(), "{name}");
        let differ = difference(&sent.unwrap_or_default(), &wanted.clone().unwrap_or_default(), Nulls::Differ);
        assert_eq!(differ, None, "{name}");
        let key = if operation.authenticated { vec![format!("Bearer {KEY}")] } else { Vec::new() };
        assert_eq!(request.header("authorization"), key, "{name}");
        assert_eq!(request.header("accept"), [if operation.bytes { "*/*" } else { "application/json" }], "{name}");
        if request.multipart().is_none() {
            let content_type = if wanted.is_some() { vec!["application/json"] } else { vec![] };
            assert_eq!(request.header("content-type"), content_type, "{name}");
        }
    }
}

#[tokio::test]
async fn returns_the_success_of_each_fixture() {
    let (server, client) = server().await;
    for fixture in Fixture::all().filter(|fixture| fixture.status() < 300) {
        let name = fixture.name();
        let result = exchange(&server, &client, &fixture, &fixture).await;
        let value = result.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(difference(&value, &fixtures::returned(&fixture), Nulls::AreAbsent), None, "{name}");
    }
}

/// Returns a text without what is in code spans: the document names an operation there, and the client its method.
fn prose(text: &str) -> Vec<&str> {
    text.split('`').step_by(2).collect()
}

#[tokio::test]
async fn explains_the_error_response_of_each_fixture() {
    let (server, client) = server().await;
    for fixture in Fixture::all().filter(|fixture| fixture.status() >= 400) {
        let name = fixture.name();
        // The client cannot send a request that is incomplete, so it sends another one of the operation.
        let request = Fixture::all()
            .find(|other| other.operation() == fixture.operation() && !other.is_incomplete())
            .filter(|_| fixture.is_incomplete())
            .unwrap_or_else(|| fixture.clone());
        let error = exchange(&server, &client, &request, &fixture).await.expect_err(name);
        let body = fixture.response_body().expect("an error response has a body");
        let text = texts(body).join("; ");
        let code = body.get("error_code").and_then(Value::as_str);
        assert_eq!(error.kind(), ErrorKind::Api, "{name}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(fixture.status()), "{name}");
        assert_eq!(error.message(), Some(text.as_str()), "{name}");
        assert_eq!(error.code().map(|code| code.as_str()), code, "{name}");
        assert_eq!(error.request_id(), Some("req-77"), "{name}");
        let typed = serde_json::to_value(error.body().expect("the body is typed")).expect("a body is JSON");
        assert_eq!(difference(&typed, body, Nulls::AreAbsent), None, "{name}");
        assert_eq!(error.is_invalid_api_key(), fixture.status() == 401 && code.is_none(), "{name}");
        assert_eq!(error.is_not_found(), fixture.status() == 404, "{name}");
        assert_eq!(error.is_rate_limited(), fixture.status() == 429, "{name}");
        if fixture.status() < 500 && !matches!(fixture.status(), 408 | 429) {
            assert!(!error.is_timeout() && !error.may_have_taken_effect() && !error.is_retryable(), "{name}");
        }
        let shown = error.to_string();
        assert!(shown.contains(&text), "{name}: {shown}");
        if let Some(Documented { remedy, predicate, .. }) = documented(&fixture) {
            let help = error.help().expect(name);
            assert_eq!(prose(help), prose(remedy), "{name}");
            assert!(shown.contains(help.trim_end_matches('.')), "{name}: {shown}");
            let yes = table::predicates(&error).into_iter().filter_map(|(name, yes)| yes.then_some(name));
            assert_eq!(yes.collect::<Vec<_>>(), Vec::from_iter(*predicate), "{name}");
        }
    }
}

/// Without these, the comparisons above would compare nothing.
#[test]
fn fixtures_show_each_predicate_and_operation() {
    let shown = |fixtures: &dyn Fn(&Fixture) -> Option<&'static str>| -> BTreeSet<&'static str> {
        Fixture::all().filter_map(|fixture| fixtures(&fixture)).collect()
    };
    let predicates: BTreeSet<&str> = DOCUMENTED.iter().filter_map(|documented| documented.predicate).collect();
    assert_eq!(shown(&|fixture| documented(fixture)?.predicate), predicates);
    let operations: BTreeSet<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert!(shown(&|fixture| Some(fixture.operation())).is_subset(&operations));
}
