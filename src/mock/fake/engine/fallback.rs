//! The response of an operation without a behavior: that of the fixture whose request fits best, or the document's example.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::super::super::fixture::Fixture;
use super::call::Call;
use super::document::{Document, Operation, is_success};
use super::paging;
use super::response::{Response, own};
use super::routes::Route;

/// The fixtures, by operation.
static FIXTURES: LazyLock<HashMap<&'static str, Vec<Fixture>>> = LazyLock::new(|| {
    let mut all: HashMap<_, Vec<Fixture>> = HashMap::new();
    for fixture in Fixture::all() {
        all.entry(fixture.operation()).or_default().push(fixture);
    }
    all
});

/// How well a fixture fits a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Whether the arguments of the path are the same.
    path: bool,
    /// Whether query and body are the same, too.
    exact: bool,
    /// How many values of the query and the body are the same.
    values: usize,
}

/// Responds to a call.
pub(crate) fn respond(call: &Call<'_>) -> Result<Response, Response> {
    if let Err(invalid) = call.validate_body() {
        return Err(rejected(call).unwrap_or(invalid));
    }
    if call.operation.body.as_ref().is_some_and(|body| body.required) && call.content()?.value.is_none() {
        return Err(call.invalid("it has no body"));
    }
    let fixtures: Vec<(Fit, &Fixture)> = fitting(call);
    let best = |wanted: &dyn Fn(Fit, &Fixture) -> bool| {
        let fitting = fixtures.iter().filter(|(fit, fixture)| wanted(*fit, fixture));
        fitting.max_by_key(|(fit, _)| *fit).map(|(_, fixture)| *fixture)
    };
    let success = |_: Fit, fixture: &Fixture| is_success(fixture.status());
    if let Some(fixture) = best(&|fit, fixture| fit.exact && success(fit, fixture)) {
        return Ok(played(fixture));
    }
    // An error of the very request, or of a resource that no success knows.
    let known = fixtures.iter().any(|(fit, fixture)| fit.path && success(*fit, fixture));
    let error = |fit: Fit, fixture: &Fixture| {
        let of_resource = fixture.status() == 404 && fit.path && !known && !call.arguments.is_empty();
        !is_success(fixture.status()) && fixture.status() != 401 && (fit.exact || of_resource)
    };
    if let Some(fixture) = best(&error) {
        return Err(played(fixture));
    }
    match best(&success) {
        Some(fixture) => Ok(match fixture.response_body() {
            Some(body) => with_body(fixture, &paging::cut(call, body)),
            None => played(fixture),
        }),
        None => example(call),
    }
}

/// Returns the error of a fixture whose request is the same and is invalid by the document.
pub(crate) fn rejected(call: &Call<'_>) -> Option<Response> {
    let fitting = fitting(call);
    let exact = fitting.into_iter().find(|(fit, fixture)| fit.exact && fixture.is_incomplete());
    exact.map(|(_, fixture)| played(fixture))
}

/// Responds with the example of a success.
fn example(call: &Call<'_>) -> Result<Response, Response> {
    let operation = call.operation;
    match operation.any_example(is_success) {
        Some((status, body)) => Ok(Response::json(status, &paging::cut(call, body))),
        None => match operation.empty_success() {
            Some(status) => Ok(Response::empty(status)),
            None => Err(own::no_example(operation)),
        },
    }
}

/// Returns the response of a fixture.
fn played(fixture: &Fixture) -> Response {
    match fixture.response_body() {
        Some(body) => with_body(fixture, body),
        None => with_headers(fixture, Response::empty(fixture.status())),
    }
}

fn with_body(fixture: &Fixture, body: &Value) -> Response {
    with_headers(fixture, Response::bytes(fixture.status(), body.to_string()))
}

fn with_headers(fixture: &Fixture, response: Response) -> Response {
    fixture.headers().fold(response, |response, (name, value)| response.with(name, value))
}

/// Returns the fixtures of an operation, with how well each fits.
fn fitting(call: &Call<'_>) -> Vec<(Fit, &'static Fixture)> {
    let fixtures = FIXTURES.get(call.operation.id.as_str()).into_iter().flatten();
    fixtures.filter_map(|fixture| Some((fit(call, fixture)?, fixture))).collect()
}

fn fit(call: &Call<'_>, fixture: &Fixture) -> Option<Fit> {
    let arguments = arguments(call.document, call.operation, fixture)?;
    let query: Vec<(&str, &str)> = fixture.query().collect();
    let same = query.iter().filter(|(name, value)| call.query_list(name).any(|own| own == *value)).count();
    let same_query = same == query.len() && query.len() == call.request.query.len();
    let body = call.content().ok().and_then(|content| content.value.as_ref());
    let expected = expected_body(fixture);
    let same_body = body == expected.as_ref();
    let path = arguments == call.arguments;
    let shared = body.zip(expected.as_ref()).map_or(0, |(left, right)| shared(left, right));
    Some(Fit { path, exact: path && same_query && same_body, values: same + shared })
}

/// Returns the arguments in the path of a fixture, if the document has its path for the operation.
fn arguments(document: &Document, operation: &Operation, fixture: &Fixture) -> Option<Vec<(String, String)>> {
    match document.route(fixture.method(), fixture.path()) {
        Route::To(found, arguments) if found.id == operation.id => Some(arguments),
        _ => None,
    }
}

/// Returns the JSON body of a fixture's request.
fn expected_body(fixture: &Fixture) -> Option<Value> {
    fixture.request_body().cloned()
}

/// Counts the values that two bodies share.
fn shared(left: &Value, right: &Value) -> usize {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            left.iter().filter_map(|(key, value)| Some(shared(value, right.get(key)?))).sum()
        }
        (Value::Array(left), Value::Array(right)) => {
            left.iter().zip(right).map(|(left, right)| shared(left, right)).sum()
        }
        _ => usize::from(left == right),
    }
}
