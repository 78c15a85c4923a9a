//! Makes a fixture of an exchange, if there is one to be made.

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::exchange::{Bodies, Exchange, media_type, other};
use super::name;
use super::scrub::{Plain, Scrubber};
use super::store::{Store, is_folder_name};
use super::vault::Public;
use crate::files::folder_of;
use crate::finding::Code;
use crate::judge::Judge;
use crate::model::operation::essence;
use crate::source::fixture::{self, Fixture};
use crate::text::{Kind, Text};
use crate::{canonical, secrets};

/// The longest word of a path that is shown, where the document does not have the path.
const LONGEST_WORD: usize = 14;

/// What became of an exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is a fixture now, at this path.
    Recorded(String),
    /// This fixture holds it already.
    Known(String),
    /// No operation of the document covers it.
    Uncovered,
    /// No fixture can hold it, and why.
    Unsupported(String),
    /// Something in it may be a secret: where, and what to do about it.
    Suspicious(String),
    /// It could not be written, and why.
    Failed(String),
}

/// The report of an exchange, without secrets.
#[derive(Clone, Debug)]
pub struct Report {
    /// The exchange: operation and status, or method and path.
    pub title: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// Makes fixtures.
#[derive(Debug)]
pub struct Recorder<'r, 'd> {
    /// What judges fixtures, and knows the document.
    pub judge: &'r Judge<'r, 'd>,
    /// What everybody knows.
    pub public: Public<'r>,
    /// The folder.
    pub store: Store,
    /// What frees exchanges of their secrets.
    pub scrubber: Scrubber,
    /// The host of the service.
    pub host: String,
    /// Places that may look like a secret, because people said that they are not secrets.
    pub not_secret: Vec<String>,
}

impl Recorder<'_, '_> {
    /// Takes an exchange.
    pub fn take(&mut self, exchange: &Exchange) -> Report {
        let model = self.judge.model;
        let operation = model.operation_of(&exchange.method, &exchange.path, "");
        self.scrubber.learn(model, operation, exchange, self.public);
        let Some(operation) = operation else {
            let title = format!("{} {}", self.title(&exchange.method, &exchange.path), exchange.status);
            return Report { title, outcome: Outcome::Uncovered };
        };
        let title = format!("{} {}", model.operations[operation].id, exchange.status);
        let outcome = self.record(operation, exchange).unwrap_or_else(|outcome| outcome);
        Report { title, outcome }
    }

    fn record(&mut self, operation: usize, exchange: &Exchange) -> Result<Outcome, Outcome> {
        let model = self.judge.model;
        let id = &model.operations[operation].id;
        let folder = folder_of(id);
        if !folder.split('/').all(is_folder_name) {
            let why =
                "its operation has no operationId that can name a folder; give it one of letters, digits, `_` and `-`";
            return Err(Outcome::Unsupported(why.to_owned()));
        }
        let bodies = exchange.bodies().map_err(Outcome::Unsupported)?;
        self.documented(operation, exchange, &bodies).map_err(Outcome::Unsupported)?;
        let plain =
            self.scrubber.scrub(model, operation, exchange, bodies, self.public).map_err(Outcome::Unsupported)?;
        if model.operation_of(&exchange.method, &plain.path, &folder) != Some(operation) {
            let why = "a secret stands in its path where the document has a fixed text";
            return Err(Outcome::Unsupported(why.to_owned()));
        }
        self.suspicious(&plain)?;
        let mut value = self.fixture(exchange, &plain);
        if self.scrubber.holds(&exchanged(&value)) {
            let why = "a secret of this session stands in it in a way in which it cannot be replaced";
            return Err(Outcome::Suspicious(why.to_owned()));
        }
        let lacks = if exchange.status / 100 == 4 { self.lacks(operation, &value)? } else { Vec::new() };
        if !lacks.is_empty() {
            value["refused"] = json!(lacks);
        }
        let text = canonical::write(value);
        let fixture = parsed(&text)?;
        if let Some(path) = self.store.find(&fixture) {
            return Ok(Outcome::Known(path));
        }
        let case = name::case(model, operation, &fixture, &lacks);
        let name = self.store.free(&folder, exchange.status, &case);
        self.acceptable(&name, &text)?;
        let path = self.store.write(name, &fixture, &text).map_err(Outcome::Failed)?;
        Ok(Outcome::Recorded(path))
    }

    /// Takes back what was recorded in this session and holds what turned out to be a secret since; returns the paths.
    pub fn take_back(&mut self) -> Result<Vec<String>, String> {
        if !self.scrubber.has_learned() {
            return Ok(Vec::new());
        }
        let scrubber = &self.scrubber;
        self.store.remove(|fixture| scrubber.holds(&exchanged(&fixture.root.to_json())))
    }

    fn fixture(&self, exchange: &Exchange, plain: &Plain) -> Value {
        let pairs = |pairs: &[(String, String)]| -> Value {
            pairs.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect()
        };
        let mut when = Map::from_iter([
            ("method".to_owned(), exchange.method.as_str().into()),
            ("path".to_owned(), plain.path.as_str().into()),
        ]);
        if !plain.query.is_empty() {
            when.insert("query_param".to_owned(), pairs(&plain.query));
        }
        if !plain.request_headers.is_empty() {
            when.insert("header".to_owned(), pairs(&plain.request_headers));
        }
        if !plain.cookies.is_empty() {
            when.insert("cookie".to_owned(), pairs(&plain.cookies));
        }
        plain.bodies.request.iter().for_each(|body| body.insert(&mut when));
        let mut then = Map::from_iter([("status".to_owned(), exchange.status.into())]);
        if !plain.headers.is_empty() {
            then.insert("header".to_owned(), pairs(&plain.headers));
        }
        plain.bodies.response.iter().for_each(|body| body.insert(&mut then));
        let date = OffsetDateTime::now_utc().date().to_string();
        json!({ "source": { "kind": "recorded", "host": self.host, "date": date }, "when": when, "then": then })
    }

    /// Whether the document has the bodies that are not JSON, which alone says what they are.
    fn documented(&self, operation: usize, exchange: &Exchange, bodies: &Bodies) -> Result<(), String> {
        let described = &self.judge.model.operations[operation];
        let response = described.response(exchange.status).map(|number| &described.responses[number].body);
        let sides = [
            ("the request", &bodies.request, described.request.as_ref(), &exchange.request_headers),
            ("the response", &bodies.response, response, &exchange.response_headers),
        ];
        for (whose, body, described, headers) in sides {
            let named = media_type(headers);
            let is_known = described.is_some_and(|body| body.media(&essence(&named)).is_some());
            if body.as_ref().is_some_and(|body| !body.is_json()) && !is_known {
                return Err(other(whose, &named));
            }
        }
        Ok(())
    }

    /// What a rejected request lacks by the document.
    fn lacks(&self, operation: usize, value: &Value) -> Result<Vec<String>, Outcome> {
        let mut asked = value.clone();
        // It takes a `refused` to be asked for; what it names does not matter here.
        asked["refused"] = json!(["-"]);
        let text = canonical::write(asked);
        let fixture = parsed(&text)?;
        Ok(self.judge.lacks(operation, &fixture, &Text::new("".into(), text, Kind::Fixture)))
    }

    /// Whether something looks like a secret and was not declared to be something else.
    fn suspicious(&self, plain: &Plain) -> Result<(), Outcome> {
        let mut places = self.scrubber.suspicions(plain, self.public.text).into_iter();
        let Some((place, length)) = places.find(|(place, _)| !self.not_secret.contains(place)) else { return Ok(()) };
        // The place is made of names of the service; a name may be an id.
        let words = |name: &str| {
            name.split(['.', '[', ']']).all(|word| word.is_empty() || word == "*" || secrets::is_word(word))
        };
        let place = if words(&place) { place } else { "a place whose name is no word".to_owned() };
        Err(Outcome::Suspicious(format!(
            "`{place}` looks like a secret ({length} letters and digits as if drawn by chance): if it is one, say so in the \
             document by `format: password` or `x-capability: true` and an `example`; if it is none, pass \
             `--not-secret '{place}'`"
        )))
    }

    /// Whether the check takes it for what a fixture may be; what it says of the document is for the check to say.
    fn acceptable(&self, name: &str, text: &str) -> Result<(), Outcome> {
        let verdict = self.judge.judge(name, &Text::new(name.into(), text.to_owned(), Kind::Fixture));
        let of_file = |code: Code| {
            let secret = !self.scrubber.is_blind() && code == Code::SecretInFixture;
            secret || matches!(code, Code::InvalidFixture | Code::VolatileHeader)
        };
        match verdict.findings.into_iter().find(|finding| of_file(finding.code)) {
            None => Ok(()),
            Some(finding) if finding.code == Code::SecretInFixture => Err(Outcome::Suspicious(finding.what)),
            Some(finding) => Err(Outcome::Unsupported(finding.what)),
        }
    }

    /// A request as a message names it: by its operation, else by its path, with the words of that and without the rest.
    pub fn title(&self, method: &str, path: &str) -> String {
        if let Some(operation) = self.judge.model.operation_of(method, path, "") {
            return self.judge.model.operations[operation].id.clone();
        }
        let is_plain = |word: &str| {
            let digits = word.chars().filter(char::is_ascii_digit).count();
            let short = word.split(['_', '-', '.']).all(|part| part.len() <= LONGEST_WORD);
            secrets::is_word(word) && digits < 3 && short
        };
        let shown = |segment: &str| match segment {
            "" => String::new(),
            word if is_plain(word) => self.scrubber.clean(word),
            _ => "***".to_owned(),
        };
        let path = path.split('/').map(shown).collect::<Vec<_>>().join("/");
        format!("{} {path}", self.scrubber.clean(method))
    }
}

/// What of a fixture comes from the exchange.
fn exchanged(fixture: &Value) -> String {
    json!([fixture["when"], fixture["then"]]).to_string()
}

fn parsed(text: &str) -> Result<Fixture, Outcome> {
    fixture::parse(text).map_err(|problem| Outcome::Unsupported(secrets::scrub(&problem.what)))
}
