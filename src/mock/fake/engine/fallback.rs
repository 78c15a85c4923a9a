//! The response of an operation without a behavior: that of the fixture whose request fits best, or the document's example.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::super::super::fixture::{Fixture, Part};
use super::body::{self, File};
use super::call::Call;
use super::document::Document;
use super::operation::{Operation, is_success};
use super::response::{Response, own};
use super::routes::Route;
use super::{file_mark, media_type, paging};

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
            Some(body) => with_body(fixture, &cut(call, body)),
            None => played(fixture),
        }),
        None => example(call),
    }
}

/// Cuts the page that a request is for out of a whole list.
fn cut(call: &Call<'_>, body: &Value) -> Value {
    paging::cut(call.operation, |name| call.query_number(name), body)
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
        Some((status, body)) => Ok(Response::json(status, &cut(call, body))),
        None => match operation.empty_success() {
            Some(status) => Ok(Response::empty(status)),
            None => Err(own::no_example(operation)),
        },
    }
}

/// Returns the response of a fixture.
fn played(fixture: &Fixture) -> Response {
    match (fixture.response_body(), fixture.response_bytes()) {
        (Some(body), _) => with_body(fixture, body),
        (_, Some(bytes)) => with_headers(fixture, Response::bytes(fixture.status(), bytes.into_owned())),
        _ => with_headers(fixture, Response::empty(fixture.status())),
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
    let path = arguments(call.document, call.operation, fixture)? == call.arguments;
    let query: Vec<(&str, &str)> = fixture.query().collect();
    let same = query.iter().filter(|(name, value)| call.given("query", name).iter().any(|own| own == value)).count();
    let same_query = same == query.len() && query.len() == call.request.query.len();
    let same_headers = fixture.request_headers().all(|(name, value)| call.request.header(name) == Some(value));
    let expected = expected(call, fixture);
    let body = call.content().ok().and_then(|content| content.value.as_ref());
    let shared = body.zip(expected.as_ref()).map_or(0, |(left, right)| shared(left, right));
    let same_body = match fixture.request_bytes() {
        Some(bytes) => *bytes == *call.request.body,
        None => body == expected.as_ref() && same_files(call, fixture),
    };
    Some(Fit { path, exact: path && same_query && same_headers && same_body, values: same + shared })
}

/// Returns the body that a fixture expects, as the value that it has in a request.
fn expected(call: &Call<'_>, fixture: &Fixture) -> Option<Value> {
    let nest = |fields: Vec<(String, Value)>, media_type| {
        body::nest(fields, call.operation.body_schema(media_type), &call.document.rules).ok()
    };
    if let Some(form) = fixture.form() {
        return nest(form.map(|(name, value)| (name.to_owned(), value.into())).collect(), media_type::FORM);
    }
    if let Some(parts) = fixture.multipart() {
        let mut files = 0;
        let field = |part: &Part| {
            let value = part.value().map_or_else(|| file_mark::value(files), Value::from);
            files += usize::from(part.value().is_none());
            (part.name().to_owned(), value)
        };
        return nest(parts.iter().map(field).collect(), media_type::MULTIPART);
    }
    fixture.request_body().cloned()
}

/// Returns whether the files of a request are those of a fixture, as far as the fixture describes them.
fn same_files(call: &Call<'_>, fixture: &Fixture) -> bool {
    let files = call.content().map_or(&[][..], |content| content.files.as_slice());
    let parts = fixture.multipart().into_iter().flatten().filter(|part| part.value().is_none());
    let parts: Vec<&Part> = parts.collect();
    let same = |(file, part): (&File, &&Part)| {
        file.name.as_deref() == part.file_name()
            && (part.content_type().is_none() || part.content_type() == file.content_type.as_deref())
            && part.content().is_none_or(|content| *content == *file.content)
    };
    files.len() == parts.len() && files.iter().zip(&parts).all(same)
}

/// Returns the arguments in the path of a fixture, if the document has its path for the operation.
fn arguments(document: &Document, operation: &Operation, fixture: &Fixture) -> Option<Vec<(String, String)>> {
    match document.route(fixture.method(), fixture.path()) {
        Route::To(found, arguments) if found.id == operation.id => Some(arguments),
        _ => None,
    }
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
