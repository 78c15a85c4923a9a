//! Validates one fixture against the document.

mod body;
mod cookie;
pub mod credentials;
mod header;
mod parameter;
pub mod request;
pub mod response;
pub mod walk;
pub mod words;

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Value, json};

use crate::evidence::{Key, accepts};
use crate::files::folder_of;
use crate::finding::{Code, Finding, Spot};
use crate::model::Model;
use crate::model::routes::has_dot_segment;
use crate::model::schema::SchemaId;
use crate::model::translate::Direction;
use crate::model::validators::Validators;
use crate::secrets;
use crate::source::fixture::{self, Fixture};
#[cfg(feature = "record")]
use crate::source::load::Kind;
use crate::source::load::Node;
use crate::source::place::{Place, Problem};
use crate::text::Text;
use crate::wire::reading::Reader;
use walk::{Fault, FaultKind, Walk};

/// Judges fixtures by a document.
#[derive(Debug)]
pub struct Judge<'m, 'd> {
    /// The document, understood.
    pub model: &'m Model<'d>,
    document: &'m Text,
    validators: Validators,
    /// The headers by which the document takes keys.
    key_headers: Vec<String>,
    /// The cookies by which the document takes keys.
    key_cookies: Vec<String>,
    /// What stands for secrets in the document: the examples of its passwords and capabilities.
    pub(crate) placeholders: HashSet<&'d str>,
}

/// What is to be said of a fixture.
#[derive(Debug, Default)]
pub struct Verdict {
    /// What is wrong, in no order.
    pub findings: Vec<Finding>,
    /// What it shows of the document, and whether that part of it was inferred.
    pub shown: Vec<(Key, bool)>,
    /// What it has in common with a fixture of the same exchange, and with no other.
    pub exchange: Option<u128>,
    /// What the request lacks, until it is known what it was rejected for.
    missing: Vec<Fault>,
}

/// A fixture under judgement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case<'c> {
    fixture: &'c Fixture,
    text: &'c Text,
    operation: usize,
}

impl<'m, 'd> Judge<'m, 'd> {
    /// A judge by a document.
    pub fn new(model: &'m Model<'d>, document: &'m Text) -> Self {
        let secrets = model.schemas.iter().filter(|(_, schema)| schema.is_secret());
        let placeholders = secrets.filter_map(|(_, schema)| schema.text("example")).collect();
        let (key_headers, key_cookies) = (model.keys("header"), model.keys("cookie"));
        Self { model, document, validators: Validators::new(model), key_headers, key_cookies, placeholders }
    }

    /// Judges a fixture by its name below the folder and its text.
    pub fn judge(&self, name: &str, text: &Text) -> Verdict {
        let mut verdict = Verdict::default();
        self.credentials(text, &mut verdict);
        match fixture::parse(&text.text) {
            Ok(fixture) => {
                verdict.exchange = Some(identity(&fixture));
                self.exchange(name, &fixture, text, &mut verdict);
            }
            Err(problem) => verdict.findings.push(invalid(text, problem)),
        }
        verdict
    }

    /// Whether a fixture holds that was read already, but for credentials that are known by their form.
    pub(crate) fn holds(&self, name: &str, fixture: &Fixture, text: &Text) -> bool {
        let mut verdict = Verdict::default();
        self.exchange(name, fixture, text, &mut verdict);
        verdict.findings.is_empty()
    }

    /// What the request of a fixture lacks by the document, each by its path from the root of the body. It is asked as if the
    /// fixture had said that the request was rejected for it.
    #[cfg(feature = "record")]
    pub(crate) fn lacks(&self, operation: usize, fixture: &Fixture, text: &Text) -> Vec<String> {
        let mut names = Vec::new();
        for fault in self.missing(Case { fixture, text, operation }, &mut Verdict::default()) {
            if !names.contains(&fault.path) {
                names.push(fault.path);
            }
        }
        names
    }

    fn exchange(&self, name: &str, fixture: &Fixture, text: &Text, verdict: &mut Verdict) {
        if let Some(problem) = status_in_name(name, fixture) {
            verdict.findings.push(invalid(text, problem));
        }
        if has_dot_segment(&fixture.path) {
            let what = "a segment of this path is `.` or `..`, so that it reaches a service as another path";
            let problem = Problem::new(place(fixture, "/when/path"), what, "write the path that reaches the service");
            verdict.findings.push(invalid(text, problem));
        }
        let operation = self.operation(name, fixture, text, verdict);
        let described = operation.map(|at| &self.model.operations[at]);
        let response = described.and_then(|found| Some(&found.responses[found.response(fixture.status)?]));
        self.carried(fixture, response, text, verdict);
        self.encoded_credentials(fixture, text, verdict);
        let Some(operation) = operation else { return };
        let case = Case { fixture, text, operation };
        let inferred = |part: &str| is_inferred(fixture, part);
        verdict.shown.push((Key::Operation(operation), inferred("method") || inferred("path")));
        self.request(case, verdict);
        self.response(case, verdict);
    }

    /// The way that a request or a response travels. A callback travels the other way.
    fn direction(&self, case: Case<'_>, is_response: bool) -> Direction {
        match self.model.operations[case.operation].is_callback == is_response {
            true => Direction::Request,
            false => Direction::Response,
        }
    }

    /// Whether what the request holds counts as shown: the service made it, or accepted it.
    fn is_accepted(&self, case: Case<'_>) -> bool {
        self.model.operations[case.operation].is_callback || accepts(case.fixture.status)
    }

    /// The operation that a fixture is an exchange of.
    fn operation(&self, name: &str, fixture: &Fixture, text: &Text, verdict: &mut Verdict) -> Option<usize> {
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        if let Some(callback) = self.model.callback(folder) {
            let method = &self.model.operations[callback].source.method.key;
            if method.eq_ignore_ascii_case(&fixture.method) {
                return Some(callback);
            }
            verdict.findings.push(Finding {
                code: Code::UndocumentedOperation,
                at: text.plain(place(fixture, "/when/method")),
                what: format!("the callback `{folder}` is a {}", method.to_uppercase()),
                remedy: "correct `when`, or describe the method under `callbacks`".to_owned(),
                related: Vec::new(),
                cause: folder.to_owned(),
            });
            return None;
        }
        let found = self.model.operation_of(&fixture.method, &fixture.path, folder);
        let Some(operation) = found else {
            let (pointer, what) = if self.model.has_path(&fixture.path) {
                let method = secrets::show(&fixture.method);
                ("/when/method", format!("the document has the path of this request without the method {method}"))
            } else {
                ("/when/path", "the document has no path like that of this request".to_owned())
            };
            // A path may be a capability, so it is not shown.
            let place = place(fixture, pointer);
            verdict.findings.push(Finding {
                code: Code::UndocumentedOperation,
                at: if pointer == "/when/method" { text.plain(place) } else { text.value(place) },
                cause: folder.to_owned(),
                what,
                remedy: "describe the operation under `paths`, or correct `when`".to_owned(),
                related: Vec::new(),
            });
            return None;
        };
        let id = &self.model.operations[operation].id;
        let own = folder_of(id);
        if own != folder {
            let what = format!("this is a request of `{id}`, and the folder has another name");
            let remedy = format!("move the fixture to the folder `{own}`, or correct `when`");
            verdict.findings.push(invalid(text, Problem::new(place(fixture, "/when/path"), what, remedy)));
        }
        Some(operation)
    }

    /// A walk over a value that travels one way.
    pub fn walk(&self, direction: Direction) -> Walk<'_, 'd> {
        Walk::new(self.model, &self.validators, direction)
    }

    /// Calls a function with what parses texts of one direction by schemas.
    pub(crate) fn reading<T>(&self, direction: Direction, read: impl FnOnce(Reader<'_, 'd>) -> T) -> T {
        // A walk remembers values by where they are, and texts are parsed into values that go again.
        let allows = |schema: SchemaId, node: &Node| self.walk(direction).allows(schema, node, &node.to_json());
        read(Reader { model: self.model, allows: &allows })
    }

    /// A fault of a value as a finding.
    pub(crate) fn finding(&self, code: Code, fault: Fault, text: &Text) -> Finding {
        let at = match fault.kind {
            FaultKind::Unlisted | FaultKind::Undocumented | FaultKind::Closed => text.plain(fault.place),
            _ if fault.is_value => text.value(fault.place),
            _ => text.spot(fault.place),
        };
        let label = match fault.kind {
            FaultKind::Missing => "required here",
            FaultKind::Undocumented | FaultKind::Closed => "the properties that it has",
            FaultKind::Unlisted => "the values that it has",
            FaultKind::Mismatch => "described here",
            FaultKind::Secret => "a secret, as this says",
        };
        let related = fault.rule.map(|place| (self.document.spot(place), label.to_owned())).into_iter().collect();
        Finding { code, at, what: fault.what, remedy: fault.remedy, related, cause: fault.cause }
    }

    /// Takes down what a walk found wrong and what it saw shown.
    fn report(&self, walk: Walk<'_, '_>, text: &Text, inferred: bool, verdict: &mut Verdict) {
        verdict.shown.extend(walk.shown.into_iter().map(|key| (key, inferred)));
        let findings = walk.faults.into_iter().map(|fault| self.finding(code(fault.kind), fault, text));
        verdict.findings.extend(findings);
    }

    fn spot(&self, node: Option<Place>) -> Option<Spot> {
        node.map(|place| self.document.spot(place))
    }
}

/// The code of a fault.
pub(crate) fn code(kind: FaultKind) -> Code {
    match kind {
        FaultKind::Undocumented => Code::UndocumentedProperty,
        FaultKind::Closed => Code::ForbiddenProperty,
        FaultKind::Unlisted => Code::UndocumentedValue,
        FaultKind::Secret => Code::SecretInFixture,
        FaultKind::Missing | FaultKind::Mismatch => Code::SchemaMismatch,
    }
}

/// A file that is no fixture, or not in its place.
pub(crate) fn invalid(text: &Text, problem: Problem) -> Finding {
    // The reader of fixtures quotes what it does not know.
    let what = secrets::scrub(&problem.what);
    let cause = what.clone();
    let at = text.plain(problem.place);
    Finding { code: Code::InvalidFixture, at, what, remedy: problem.remedy, related: Vec::new(), cause }
}

/// Where a part of a fixture stands; the start of the fixture if it has no such part.
pub(crate) fn place(fixture: &Fixture, pointer: &str) -> Place {
    fixture.root.pointer(pointer).map_or(fixture.root.place, |node| node.place)
}

/// Where the key of a part of a fixture stands.
pub(crate) fn key_place(fixture: &Fixture, outer: &str, key: &str) -> Place {
    let entry = fixture.root.get(outer).and_then(|node| node.entry(key));
    entry.map_or_else(|| place(fixture, &format!("/{outer}")), |entry| entry.place)
}

/// Whether the source of a fixture does not print a part of it.
pub(crate) fn is_inferred(fixture: &Fixture, part: &str) -> bool {
    let list = fixture.root.pointer("/source/inferred").map_or(&[][..], Node::items);
    list.iter().any(|item| item.as_str() == Some(part))
}

fn status_in_name(name: &str, fixture: &Fixture) -> Option<Problem> {
    let case = name.rsplit('/').next().unwrap_or_default();
    let status = case.split(['-', '.']).next().unwrap_or_default();
    (status != fixture.status.to_string()).then(|| {
        let what = format!("the response has the status {}, and the name of the file says another", fixture.status);
        Problem::new(
            place(fixture, "/then/status"),
            what,
            "call the file `<status>-<case>.yaml`, or correct the status",
        )
    })
}

/// Request and response as one number. Two hashes of 64 bits each make a chance collision a matter of the universe's age;
/// the fixtures themselves are not kept, for there may be a hundred thousand.
pub(crate) fn identity(fixture: &Fixture) -> u128 {
    let part = |key: &str| fixture.root.get(key).map(Node::to_json).unwrap_or_default();
    let text = sorted(&json!([part("when"), part("then")])).to_string();
    let hash = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, &text).hash(&mut hasher);
        u128::from(hasher.finish())
    };
    hash(0) << 64 | hash(1)
}

/// The same for a recorder: a request that differs in the values of its headers only, as in an idempotency key, is the same.
#[cfg(feature = "record")]
pub(crate) fn likeness(fixture: &Fixture) -> u128 {
    let mut like = fixture.clone();
    let header = |node: &mut Node, key: &str| match &mut node.kind {
        Kind::Map(entries) => entries.iter().position(|entry| entry.key == key),
        _ => None,
    };
    let mut node = &mut like.root;
    for key in ["when", "header"] {
        let Some(at) = header(node, key) else { return identity(fixture) };
        let Kind::Map(entries) = &mut node.kind else { return identity(fixture) };
        node = &mut entries[at].value;
    }
    if let Kind::List(items) = &mut node.kind {
        items.iter_mut().for_each(|item| {
            if let Kind::Map(entries) = &mut item.kind {
                entries.retain(|entry| entry.key == "name");
            }
        });
    }
    identity(&like)
}

/// The same value with the keys of every object in order.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(&String, Value)> = map.iter().map(|(key, value)| (key, sorted(value))).collect();
            entries.sort_by(|left, right| left.0.cmp(right.0));
            Value::Object(entries.into_iter().map(|(key, value)| (key.clone(), value)).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}
