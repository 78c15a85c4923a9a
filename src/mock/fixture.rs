//! The project's fixtures, to answer with.

use httpmock::{Mock, MockServer, Then, When};
use serde::Deserialize;
use serde_json::Value;

use super::embedded::FIXTURES;

/// One exchange with the service: a request, and the answer to it.
///
/// A fixture is named by its operation, status and case, as `create_profile_group/201-created`; `tests/fixtures` of the
/// project holds them, each with its source.
#[derive(Clone, Debug)]
pub struct Fixture {
    name: &'static str,
    exchange: Exchange,
}

#[derive(Clone, Debug, Deserialize)]
struct Exchange {
    when: Request,
    then: Answer,
    refused: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
struct Request {
    method: String,
    path: String,
    #[serde(default)]
    query_param: Vec<Pair>,
    json_body: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
struct Answer {
    status: u16,
    #[serde(default)]
    header: Vec<Pair>,
    json_body: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
struct Pair {
    name: String,
    value: String,
}

impl Fixture {
    /// The fixture of a name; none where there is no such fixture.
    pub fn named(name: &str) -> Option<Self> {
        let row = FIXTURES.iter().find(|(row, _)| *row == name)?;
        Self::read(row)
    }

    /// Every fixture, in the order of their names.
    pub fn all() -> impl Iterator<Item = Self> {
        FIXTURES.iter().filter_map(Self::read)
    }

    /// The build refuses a fixture that does not read, so none is left out here.
    fn read((name, json): &(&'static str, &'static str)) -> Option<Self> {
        serde_json::from_str(json).ok().map(|exchange| Self { name, exchange })
    }

    /// Its name, as `create_profile_group/201-created`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The operationId.
    pub fn operation(&self) -> &'static str {
        self.name.split('/').next().unwrap_or(self.name)
    }

    /// The method of the request, in capitals.
    pub fn method(&self) -> &str {
        &self.exchange.when.method
    }

    /// The path of the request.
    pub fn path(&self) -> &str {
        &self.exchange.when.path
    }

    /// The query of the request, as names and values.
    pub fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.exchange.when.query_param.iter().map(|pair| (pair.name.as_str(), pair.value.as_str()))
    }

    /// The body of the request.
    pub fn request_body(&self) -> Option<&Value> {
        self.exchange.when.json_body.as_ref()
    }

    /// The status of the answer.
    pub fn status(&self) -> u16 {
        self.exchange.then.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.exchange.then.header.iter().map(|pair| (pair.name.as_str(), pair.value.as_str()))
    }

    /// The body of the answer.
    pub fn response_body(&self) -> Option<&Value> {
        self.exchange.then.json_body.as_ref()
    }

    /// Whether the service refused the request because it lacks something that the document requires.
    pub fn is_incomplete(&self) -> bool {
        self.exchange.refused.as_ref().is_some_and(|refused| !refused.is_null())
    }

    /// Lets a server answer this request with this answer.
    ///
    /// Several fixtures share a request, as a 200 and a 401 do, and the server takes the first that fits: play one of
    /// them at a time, and `delete()` the mock before the next.
    pub fn play<'a>(&self, server: &'a MockServer) -> Mock<'a> {
        server.mock(|when, then| {
            self.expect(when);
            self.answer(then);
        })
    }

    /// Adds the request to a mock of the caller's own.
    pub fn expect(&self, when: When) -> When {
        let when = when.method(self.method()).path(self.path());
        let when = self.query().fold(when, |when, (name, value)| when.query_param(name, value));
        match self.request_body() {
            Some(body) => when.json_body(body.clone()),
            None => when,
        }
    }

    /// Adds the answer to a mock of the caller's own.
    pub fn answer(&self, then: Then) -> Then {
        let then = self.headers().fold(then.status(self.status()), |then, (name, value)| then.header(name, value));
        match self.response_body() {
            Some(body) => then.json_body(body.clone()),
            None => then,
        }
    }
}
