//! Every fixture over the wire: the client makes the fixture's request, the server gives the fixture's answer, and what
//! reached the server, what came out of the client and what the document says of it are compared.

mod support;

use postproxy::mock::Fixture;
use postproxy::{Error, ErrorKind};
use serde_json::Value;
use support::{KEY, Received, Server, table};

/// The arguments of a fixture's request, by the names that the document gives them; one for each value of a list.
fn arguments(fixture: &Fixture) -> Vec<(String, String)> {
    let template = table::template(fixture.operation()).expect("the fixture is of an operation");
    let segments = template.split('/').zip(fixture.path().split('/'));
    let path = segments.filter_map(|(name, value)| Some((name.strip_prefix('{')?.strip_suffix('}')?, value)));
    path.chain(fixture.query()).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Makes the request of one fixture to a server that gives the answer of another.
async fn exchange(request: &Fixture, answer: &Fixture) -> (Vec<Received>, Result<Value, Error>) {
    let body = answer.response_body().map(Value::to_string).unwrap_or_default();
    let headers: Vec<(&str, &str)> = answer.headers().chain([("x-request-id", "req-77")]).collect();
    let server = Server::answering(support::response(answer.status(), &headers, body.as_bytes())).await;
    let arguments = arguments(request);
    let argument = |name: &str| {
        let named = arguments.iter().filter(|(own, _)| own == name);
        named.map(|(_, value)| value.clone()).collect()
    };
    let client = server.client();
    let result = table::call(&client, request.operation(), &argument, request.request_body().cloned()).await;
    (server.received(), result.expect("the fixture is of an operation"))
}

/// The remedy and the predicate that the document gives for an answer.
fn documented(fixture: &Fixture) -> Option<(String, Option<String>)> {
    fn search(node: &Value, body: &Value) -> Option<(String, Option<String>)> {
        if let (Some(remedy), Some(value)) = (node.get("x-remedy"), node.get("value"))
            && value == body
        {
            let text = |value: &Value| value.as_str().map(str::to_owned);
            return Some((text(remedy)?, node.get("x-predicate").and_then(text)));
        }
        let below: Vec<&Value> = match node {
            Value::Object(map) => map.values().collect(),
            Value::Array(items) => items.iter().collect(),
            _ => Vec::new(),
        };
        below.into_iter().find_map(|node| search(node, body))
    }
    let document: Value = serde_saphyr::from_str(include_str!("../openapi.yaml")).expect("the document is YAML");
    search(&document, fixture.response_body()?)
}

#[tokio::test]
async fn what_reaches_the_service_is_the_request_of_the_fixture() {
    for fixture in Fixture::all().filter(|fixture| !fixture.is_incomplete()) {
        let (received, _) = exchange(&fixture, &fixture).await;
        let [request] = received.as_slice() else { panic!("{}: {} requests", fixture.name(), received.len()) };
        // In whatever order the parameters are; that of a list's values counts.
        let in_order = |mut query: Vec<(String, String)>| {
            query.sort_by(|(a, _), (b, _)| a.cmp(b));
            query
        };
        let query = fixture.query().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        assert_eq!(request.method, fixture.method(), "{}", fixture.name());
        assert_eq!(request.path(), fixture.path(), "{}", fixture.name());
        assert_eq!(in_order(request.query()), in_order(query), "{}", fixture.name());
        assert_eq!(request.json().as_ref(), fixture.request_body(), "{}", fixture.name());
        assert_eq!(request.header("authorization"), [format!("Bearer {KEY}")], "{}", fixture.name());
        assert_eq!(request.header("accept"), ["application/json"], "{}", fixture.name());
        let content_type = if fixture.request_body().is_some() { vec!["application/json"] } else { vec![] };
        assert_eq!(request.header("content-type"), content_type, "{}", fixture.name());
    }
}

#[tokio::test]
async fn a_documented_success_is_a_value() {
    for fixture in Fixture::all().filter(|fixture| fixture.status() < 300) {
        let (_, result) = exchange(&fixture, &fixture).await;
        let value = result.unwrap_or_else(|error| panic!("{}: {error}", fixture.name()));
        assert_eq!(Some(&value), fixture.response_body(), "{}", fixture.name());
    }
}

#[tokio::test]
async fn a_documented_refusal_is_an_error_that_says_what_to_do() {
    for fixture in Fixture::all().filter(|fixture| fixture.status() >= 400) {
        let name = fixture.name();
        // What the client cannot send, it sends whole; the answer is the fixture's all the same.
        let request = Fixture::all()
            .find(|other| other.operation() == fixture.operation() && !other.is_incomplete())
            .filter(|_| fixture.is_incomplete())
            .unwrap_or_else(|| fixture.clone());
        let (_, result) = exchange(&request, &fixture).await;
        let error = result.expect_err(name);
        let body = fixture.response_body().expect("a refusal has a body");
        let (text, code) = (body["error"].as_str(), body.get("error_code").and_then(Value::as_str));
        let (remedy, predicate) =
            documented(&fixture).unwrap_or_else(|| panic!("{name} is no example of the document"));

        assert_eq!(error.kind(), ErrorKind::Api, "{name}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(fixture.status()), "{name}");
        assert_eq!(error.message(), text, "{name}");
        assert_eq!(error.code().map(|code| code.as_str()), code, "{name}");
        assert_eq!(error.help(), Some(remedy.as_str()), "{name}");
        assert_eq!(error.request_id(), Some("req-77"), "{name}");
        assert_eq!(error.body().map(|body| Some(body.error.as_str())), Some(text), "{name}");
        assert_eq!(error.is_invalid_api_key(), fixture.status() == 401 && code.is_none(), "{name}");
        assert_eq!(error.is_not_found(), fixture.status() == 404, "{name}");
        assert_eq!(error.is_permission_denied(), predicate.as_deref() == Some("permission_denied"), "{name}");
        assert_eq!(error.is_already_connected(), predicate.as_deref() == Some("already_connected"), "{name}");
        assert!(!error.is_rate_limited() && !error.is_timeout(), "{name}");
        assert!(!error.may_have_taken_effect() && !error.is_retryable(), "{name}");
        let shown = error.to_string();
        assert!(shown.contains(text.unwrap()) && shown.contains(remedy.trim_end_matches('.')), "{name}: {shown}");
    }
}

/// Each predicate of the document is true of some fixture, or the comparison above compares nothing.
#[tokio::test]
async fn each_predicate_has_a_fixture() {
    let mut predicates: Vec<String> = Fixture::all().filter_map(|fixture| documented(&fixture)?.1).collect();
    predicates.sort();
    predicates.dedup();
    assert_eq!(predicates, ["already_connected", "permission_denied"]);
}
