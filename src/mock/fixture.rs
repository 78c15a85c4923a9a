//! The project's fixtures: documented exchanges to respond with.

// The build script and the check read the same encodings.
#[allow(unreachable_pub, reason = "the others need it public")]
#[path = "../../build/base64.rs"]
mod base64;
mod multipart;
#[allow(unreachable_pub, reason = "the others need it public")]
#[path = "../../build/multipart.rs"]
mod wire;

use std::borrow::Cow;
use std::sync::{Arc, LazyLock, OnceLock};

use httpmock::{Mock, MockServer, Then, When};
use serde::Deserialize;
use serde_json::Value;

use super::embedded::FIXTURES;
pub use multipart::Part;

/// One exchange with the service: a request and its response.
///
/// A fixture is named by its operation, status and case, as `create_profile_group/201-created`. A webhook delivery, or another
/// callback of an operation, is named `create_webhook.delivery/200-post-published`. `tests/fixtures` of the project holds them,
/// each with its source.
#[derive(Clone, Debug)]
pub struct Fixture {
    name: &'static str,
    exchange: Arc<Exchange>,
}

/// The fixtures that were read, each once.
static READ: LazyLock<Vec<OnceLock<Option<Fixture>>>> =
    LazyLock::new(|| FIXTURES.iter().map(|_| OnceLock::new()).collect());

#[derive(Debug, Deserialize)]
struct Exchange {
    when: Request,
    then: Response,
    refused: Option<Value>,
}

#[derive(Debug, Deserialize)]
struct Request {
    method: String,
    path: String,
    #[serde(default)]
    query_param: Vec<Pair>,
    #[serde(default)]
    header: Vec<Pair>,
    json_body: Option<Value>,
    form_urlencoded_tuple: Option<Vec<Pair>>,
    multipart: Option<Vec<Part>>,
    body: Option<String>,
    body_base64: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Response {
    status: u16,
    #[serde(default)]
    header: Vec<Pair>,
    json_body: Option<Value>,
    body: Option<String>,
    body_base64: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Pair {
    name: String,
    value: String,
}

impl Fixture {
    /// Returns the fixture of a name, or `None` if there is no such fixture.
    pub fn named(name: &str) -> Option<Self> {
        Self::read(FIXTURES.iter().position(|(row, _)| *row == name)?)
    }

    /// Returns every exchange in which the client calls the service, in the order of their names.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..FIXTURES.len()).filter_map(Self::read).filter(|fixture| fixture.callback().is_none())
    }

    /// Returns every exchange in which the service calls back, such as a webhook delivery, in the order of their names.
    pub fn callbacks() -> impl Iterator<Item = Self> {
        (0..FIXTURES.len()).filter_map(Self::read).filter(|fixture| fixture.callback().is_some())
    }

    /// The build rejects a fixture that does not parse, so none is left out here.
    fn read(row: usize) -> Option<Self> {
        READ.get(row)?.get_or_init(|| Self::parse(FIXTURES.get(row)?)).clone()
    }

    fn parse((name, json): &(&'static str, &'static str)) -> Option<Self> {
        serde_json::from_str(json).ok().map(|exchange| Self { name, exchange: Arc::new(exchange) })
    }

    /// Returns the name, as `create_profile_group/201-created`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the operationId; for a callback, that of the operation that asks for it.
    pub fn operation(&self) -> &'static str {
        let folder = self.folder();
        folder.rsplit_once('.').map_or(folder, |(operation, _)| operation)
    }

    /// Returns the name of the callback, and `None` if the client calls the service.
    pub fn callback(&self) -> Option<&'static str> {
        self.folder().rsplit_once('.').map(|(_, callback)| callback)
    }

    fn folder(&self) -> &'static str {
        self.name.split('/').next().unwrap_or(self.name)
    }

    /// Returns the method of the request, in capitals.
    pub fn method(&self) -> &str {
        &self.exchange.when.method
    }

    /// Returns the path of the request.
    pub fn path(&self) -> &str {
        &self.exchange.when.path
    }

    /// Returns the query of the request, as names and values.
    pub fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        pairs(&self.exchange.when.query_param)
    }

    /// Returns the headers of the request, without `Authorization`, which no fixture holds.
    pub fn request_headers(&self) -> impl Iterator<Item = (&str, &str)> {
        pairs(&self.exchange.when.header)
    }

    /// Returns the body of the request if it is JSON.
    pub fn request_body(&self) -> Option<&Value> {
        self.exchange.when.json_body.as_ref()
    }

    /// Returns the names and values of the request's form, if its body is `application/x-www-form-urlencoded`.
    pub fn form(&self) -> Option<impl Iterator<Item = (&str, &str)>> {
        self.exchange.when.form_urlencoded_tuple.as_deref().map(pairs)
    }

    /// Returns the parts of the request's body in their order, if it is `multipart/form-data`.
    pub fn multipart(&self) -> Option<&[Part]> {
        self.exchange.when.multipart.as_deref()
    }

    /// Returns the bytes of the request's body if the fixture holds a text or bytes.
    pub fn request_bytes(&self) -> Option<Cow<'_, [u8]>> {
        bytes(self.exchange.when.body.as_deref(), self.exchange.when.body_base64.as_deref())
    }

    /// Returns the status of the response.
    pub fn status(&self) -> u16 {
        self.exchange.then.status
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        pairs(&self.exchange.then.header)
    }

    /// Returns the body of the response if it is JSON.
    pub fn response_body(&self) -> Option<&Value> {
        self.exchange.then.json_body.as_ref()
    }

    /// Returns the bytes of the response's body if the fixture holds a text or bytes.
    pub fn response_bytes(&self) -> Option<Cow<'_, [u8]>> {
        bytes(self.exchange.then.body.as_deref(), self.exchange.then.body_base64.as_deref())
    }

    /// Returns whether the service rejected the request because it lacks something that the document requires.
    pub fn is_incomplete(&self) -> bool {
        self.exchange.refused.as_ref().is_some_and(|refused| !refused.is_null())
    }

    /// Creates a mock that responds to this request with this response.
    ///
    /// Several fixtures share a request, as a 200 and a 401 do, and the server takes the first that matches: play one of
    /// them at a time, and `delete()` the mock before the next.
    pub fn play<'a>(&self, server: &'a MockServer) -> Mock<'a> {
        server.mock(|when, then| {
            self.expect(when);
            self.respond(then);
        })
    }

    /// Adds the request to a mock of the caller's own.
    pub fn expect(&self, when: When) -> When {
        let when = when.method(self.method()).path(self.path());
        let when = self.query().fold(when, |when, (name, value)| when.query_param(name, value));
        let when = self.request_headers().fold(when, |when, (name, value)| when.header(name, value));
        if let Some(body) = self.request_body() {
            return when.json_body(body.clone());
        }
        if let Some(form) = self.form() {
            return form.fold(when, |when, (name, value)| when.form_urlencoded_tuple(name, value));
        }
        if let Some(parts) = self.multipart().map(<[Part]>::to_vec) {
            return when.is_true(move |request| {
                let headers = request.headers();
                let content_type = headers.get("content-type").and_then(|value| value.to_str().ok());
                multipart::matches(&parts, content_type.unwrap_or_default(), request.body_ref())
            });
        }
        match self.request_bytes().map(Cow::into_owned) {
            Some(body) => when.is_true(move |request| request.body_ref() == body),
            None => when,
        }
    }

    /// Adds the response to a mock of the caller's own.
    pub fn respond(&self, then: Then) -> Then {
        let then = self.headers().fold(then.status(self.status()), |then, (name, value)| then.header(name, value));
        match (self.response_body(), self.response_bytes()) {
            (Some(body), _) => then.json_body(body.clone()),
            (_, Some(body)) => then.body(body),
            _ => then,
        }
    }
}

fn pairs(pairs: &[Pair]) -> impl Iterator<Item = (&str, &str)> {
    pairs.iter().map(|pair| (pair.name.as_str(), pair.value.as_str()))
}

/// The build rejects what is not base64, so nothing is left out here.
fn bytes<'t>(text: Option<&'t str>, base64: Option<&str>) -> Option<Cow<'t, [u8]>> {
    match (text, base64) {
        (Some(text), _) => Some(text.as_bytes().into()),
        (_, Some(text)) => base64::decode(text).map(Cow::Owned),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
