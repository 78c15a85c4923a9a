//! What the document claims, and which fixtures show it.
//!
//! The table has a row for each claim: that there is an operation, that it responds with a status, that a body has a
//! variant, that a schema has a property, lists a value, allows null. `check` wants each row shown or excused;
//! `coverage` prints the table.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::finding::Code;
use crate::model::operation::{Body, Parameter};
use crate::model::schema::{Schema, SchemaId, variant};
use crate::model::{Model, Unprovable};
use crate::source::document::is_success;
use crate::source::load::{Kind, Node};
use crate::source::place::Place;
use crate::wire::style;

/// What kind of thing is claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClaimKind {
    /// An operation.
    Operation,
    /// A status of an operation.
    Status,
    /// A variant of a body, or of a part of one.
    Variant,
    /// A property of a schema.
    Property,
    /// A listed value of a schema.
    Value,
    /// Null, where a schema allows it.
    Null,
    /// How a parameter or a header is written, which OpenAPI does not define. No fixture can show it.
    Parameter,
}

/// What is claimed, as the judge of a fixture names it.
///
/// The node of a property, of a variant and of a schema stands once in the document, so its schema tells which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// An operation, by its number.
    Operation(usize),
    /// A response of an operation, by their numbers.
    Status(usize, usize),
    /// A variant of the body of an operation: of its request, or of a response by its number.
    BodyVariant(usize, Option<usize>, SchemaId),
    /// A variant of a part of a body.
    Variant(SchemaId),
    /// A property.
    Property(SchemaId),
    /// A listed value, by its number.
    Value(SchemaId, usize),
    /// Null.
    Null(SchemaId),
    /// A parameter of an operation, or a header of a response by its number: by their numbers.
    Parameter(usize, Option<usize>, usize),
}

/// One claim of the document.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What kind of thing it is.
    pub kind: ClaimKind,
    /// Of what: an operationId, or the name of a schema.
    pub subject: String,
    /// What of it: a status, a variant, a property, a value; nothing for the subject itself.
    pub detail: String,
    /// Where the document makes it.
    pub place: Place,
    /// The claim that this one is a part of, and is excused with: an operation for its statuses and callbacks.
    pub within: Option<usize>,
    /// Why no fixture can show it, if none can.
    pub reason: Option<String>,
}

/// That a fixture shows a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Showing {
    /// The fixture, by its number in [`Evidence::fixtures`].
    pub fixture: u32,
    /// Whether that part of the fixture was inferred: its source does not print it.
    pub inferred: bool,
}

/// The table of claims and of the fixtures that show them.
#[derive(Debug, Default)]
pub struct Evidence {
    /// The claims, in the order of the document.
    pub claims: Vec<Claim>,
    /// The fixtures that could be read, by their names below the folder.
    pub fixtures: Vec<Arc<str>>,
    shown: Vec<Vec<Showing>>,
    keys: Vec<Key>,
    by_key: HashMap<Key, usize>,
}

impl ClaimKind {
    /// The code of the finding that nothing shows such a claim.
    pub fn code(self) -> Code {
        match self {
            Self::Operation => Code::UnprovenOperation,
            Self::Status => Code::UnprovenStatus,
            Self::Variant => Code::UnprovenVariant,
            Self::Property => Code::UnprovenProperty,
            Self::Value => Code::UnprovenValue,
            Self::Null => Code::UnprovenNull,
            Self::Parameter => Code::UnjudgedParameter,
        }
    }
}

impl Claim {
    /// The claim as the ledger names it, such as `unproven-value Platform facebook`.
    pub fn name(&self) -> String {
        let name = format!("{} {} {}", self.kind.code(), self.subject, self.detail);
        name.trim_end().to_owned()
    }
}

impl Evidence {
    /// The claims of a document, none of them shown.
    pub fn new(model: &Model<'_>) -> Self {
        let mut evidence = Self::default();
        let unions = evidence.operations(model);
        let unjudged = evidence.parameters(model);
        evidence.schemas(model, &unions, &model.unprovable(&unjudged));
        evidence
    }

    /// Takes down that a fixture shows something. What the document does not claim is not taken down.
    pub fn show(&mut self, key: Key, showing: Showing) {
        let Some(row) = self.by_key.get(&key).and_then(|claim| self.shown.get_mut(*claim)) else { return };
        match row.last_mut() {
            Some(last) if last.fixture == showing.fixture => last.inferred &= showing.inferred,
            _ => row.push(showing),
        }
    }

    /// The fixtures that show a claim, in their order.
    pub fn shown(&self, claim: usize) -> &[Showing] {
        self.shown.get(claim).map_or(&[], Vec::as_slice)
    }

    /// The number of a claim, by its key.
    pub fn claim(&self, key: Key) -> Option<usize> {
        self.by_key.get(&key).copied()
    }

    /// The key of a claim, by its number.
    pub fn key(&self, claim: usize) -> Option<Key> {
        self.keys.get(claim).copied()
    }

    fn add(&mut self, key: Key, claim: Claim) -> usize {
        let number = self.claims.len();
        self.claims.push(claim);
        self.keys.push(key);
        self.shown.push(Vec::new());
        self.by_key.insert(key, number);
        number
    }

    /// The claims of operations; returns the schemas whose variants are claimed here.
    fn operations(&mut self, model: &Model<'_>) -> HashSet<SchemaId> {
        let mut unions = HashSet::new();
        for (at, operation) in model.operations.iter().enumerate() {
            let claim = |kind, detail: &str, place, within| Claim {
                kind,
                subject: operation.id.clone(),
                detail: detail.to_owned(),
                place,
                within,
                reason: None,
            };
            let place = operation.source.method.place;
            let caller = operation.id.rsplit_once('.').filter(|_| operation.is_callback);
            let caller = caller.and_then(|(caller, _)| self.claim(Key::Operation(model.operation(caller)?)));
            let whole = self.add(Key::Operation(at), claim(ClaimKind::Operation, "", place, caller));
            let place = operation.source.method.value.entry("requestBody").map_or(place, |entry| entry.place);
            for (branch, name) in variants(model, operation.request.as_ref(), &mut unions) {
                let claim = claim(ClaimKind::Variant, &format!("request {name}"), place, Some(whole));
                self.add(Key::BodyVariant(at, None, branch), claim);
            }
            for (number, response) in operation.responses.iter().enumerate() {
                let status = response.entry.key.as_str();
                let row = claim(ClaimKind::Status, status, response.entry.place, Some(whole));
                let row = self.add(Key::Status(at, number), row);
                for (branch, name) in variants(model, Some(&response.body), &mut unions) {
                    let place = response.entry.place;
                    let claim = claim(ClaimKind::Variant, &format!("{status} {name}"), place, Some(row));
                    self.add(Key::BodyVariant(at, Some(number), branch), claim);
                }
            }
        }
        unions
    }

    /// The parameters and headers that are not judged; returns their schemas.
    fn parameters(&mut self, model: &Model<'_>) -> Vec<SchemaId> {
        let mut schemas = Vec::new();
        for (at, operation) in model.operations.iter().enumerate() {
            for (number, parameter) in operation.parameters.iter().enumerate() {
                if let Some(reason) = style::undefined(model, operation, parameter) {
                    let key = Key::Parameter(at, None, number);
                    schemas.extend(self.unjudged(key, &operation.id, parameter, parameter.location, reason));
                }
            }
            for (response, found) in operation.responses.iter().enumerate() {
                for (number, header) in found.headers.iter().enumerate() {
                    if let Some(reason) = style::undefined_alone(model, header) {
                        let key = Key::Parameter(at, Some(response), number);
                        schemas.extend(self.unjudged(key, &operation.id, header, &found.entry.key, reason));
                    }
                }
            }
        }
        schemas
    }

    fn unjudged(
        &mut self,
        key: Key,
        operation: &str,
        parameter: &Parameter<'_>,
        holder: &str,
        reason: String,
    ) -> Option<SchemaId> {
        let Key::Parameter(at, ..) = key else { return None };
        let claim = Claim {
            kind: ClaimKind::Parameter,
            subject: operation.to_owned(),
            detail: format!("{holder} {}", parameter.name),
            place: parameter.node.place,
            within: self.claim(Key::Operation(at)),
            reason: Some(reason),
        };
        self.add(key, claim);
        parameter.schema.or(parameter.content.as_ref().and_then(|media| media.schema))
    }

    fn schemas(&mut self, model: &Model<'_>, unions: &HashSet<SchemaId>, unprovable: &Unprovable) {
        let mut named: HashMap<SchemaId, (String, String)> = HashMap::new();
        for (_, schema) in model.schemas.iter() {
            for (name, property) in &schema.properties {
                named.insert(property.schema, (schema.subject.clone(), (*name).to_owned()));
            }
        }
        let is_claimed =
            |id: SchemaId, schema: &Schema<'_>| schema.reference.is_none() && !unprovable.schemas.contains(&id);
        for (id, schema) in model.schemas.iter().filter(|(id, schema)| is_claimed(*id, schema)) {
            let claim = |kind, detail: String, place| Claim {
                kind,
                subject: schema.subject.clone(),
                detail,
                place,
                within: None,
                reason: None,
            };
            for property in schema.node.get("properties").map_or(&[][..], Node::entries) {
                let Some(found) = schema.properties.get(property.key.as_str()) else { continue };
                let row = claim(ClaimKind::Property, property.key.clone(), property.place);
                self.add(Key::Property(found.schema), row);
            }
            let values = schema.values().map_or(&[][..], |values| values.list);
            for (at, value) in values.iter().enumerate() {
                if let Some(text) = label(value) {
                    self.add(Key::Value(id, at), claim(ClaimKind::Value, text, value.place));
                }
            }
            if let Some(entry) = schema.node.entry("nullable").filter(|_| schema.flag("nullable")) {
                let mut row = claim(ClaimKind::Null, String::new(), entry.place);
                if let Some((subject, name)) = named.remove(&id) {
                    (row.subject, row.detail) = (subject, name);
                }
                self.add(Key::Null(id), row);
            }
            if !unions.contains(&id) {
                let heirs = if unprovable.bases.contains(&id) { &[][..] } else { model.heirs(id) };
                for (name, heir) in heirs {
                    let place = model.schemas.get(*heir).node.place;
                    self.add(Key::Variant(*heir), claim(ClaimKind::Variant, name.clone(), place));
                }
                for (at, branch) in schema.one_of.iter().chain(&schema.any_of).enumerate() {
                    let node = model.schemas.get(*branch).node;
                    self.add(Key::Variant(*branch), claim(ClaimKind::Variant, variant(node, at), node.place));
                }
            }
        }
    }
}

/// The variants of a body, in whatever media type it comes. Media types that share a schema share its variants.
fn variants(model: &Model<'_>, body: Option<&Body<'_>>, unions: &mut HashSet<SchemaId>) -> Vec<(SchemaId, String)> {
    let mut found: Vec<(SchemaId, String)> = Vec::new();
    for schema in body.map_or(&[][..], |body| &body.content).iter().filter_map(|media| media.schema) {
        for (branch, name) in model.variants(schema, unions) {
            if !found.iter().any(|(known, _)| *known == branch) {
                found.push((branch, name));
            }
        }
    }
    found
}

/// A listed value as the ledger names it; none for null, which is a claim of another kind.
fn label(value: &Node) -> Option<String> {
    match &value.kind {
        Kind::Scalar(serde_json::Value::Null) => None,
        Kind::Scalar(serde_json::Value::String(text)) => Some(text.clone()),
        _ => Some(value.to_json().to_string()),
    }
}

/// Whether what a request holds counts as shown when the response has this status.
///
/// A service that rejects a request did not show that it knows what stands in it.
pub fn accepts(status: u16) -> bool {
    is_success(&status.to_string()) || status / 100 == 3
}
