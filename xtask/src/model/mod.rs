//! What a document says, ready to be asked.

pub mod operation;
pub mod reference;
pub mod routes;
pub mod schema;

use std::collections::{HashMap, HashSet};

use operation::{Operation, Reader};
use reference::References;
use routes::Routes;
use schema::{SchemaId, Schemas, variant};

use crate::source::document::Document;
use crate::source::place::Problem;

/// How many references may lead to one another before it is called a circle.
pub(crate) const MAX_REFERENCES: usize = 32;

/// A document, understood.
#[derive(Debug)]
pub struct Model<'d> {
    /// The document.
    pub document: &'d Document,
    /// The operations, in the order of the document.
    pub operations: Vec<Operation<'d>>,
    /// The schemas.
    pub schemas: Schemas<'d>,
    by_id: HashMap<String, usize>,
    routes: Routes,
    /// The schemas that build on one with a discriminator by `allOf`, by that one.
    heirs: HashMap<SchemaId, Vec<(String, SchemaId)>>,
}

impl<'d> Model<'d> {
    /// Understands a document as far as it can be understood, and tells what cannot.
    pub fn new(document: &'d Document) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let references = References::new(document);
        let mut schemas = Schemas::new();
        for component in document.components("schemas") {
            schemas.add(&component.value, component.key.clone(), &references, &mut problems);
        }
        let mut reader = Reader { document, references: &references, schemas: &mut schemas, problems: &mut problems };
        let operations: Vec<Operation<'d>> =
            document.operations().map(|operation| reader.operation(operation)).collect();
        let (mut by_id, mut routes) = (HashMap::new(), Routes::default());
        for (at, operation) in operations.iter().enumerate() {
            let source = operation.source;
            if by_id.contains_key(&operation.id) {
                let what = format!("the operationId `{}` is taken by another operation", operation.id);
                problems.push(Problem::new(source.method.place, what, "give each operation a name of its own"));
            }
            by_id.entry(operation.id.clone()).or_insert(at);
            if routes.add(&source.path.key, &source.method.key, at).is_some() {
                let what = format!("another path is the same as `{}` but for the names in it", source.path.key);
                problems.push(Problem::new(source.path.place, what, "write the two as one path"));
            }
        }
        let heirs = heirs(document, &schemas);
        (Self { document, operations, schemas, by_id, routes, heirs }, problems)
    }

    /// The operation of an operationId.
    pub fn operation(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The operation that a request is one of.
    pub fn operation_of(&self, method: &str, path: &str) -> Option<usize> {
        let method = method.to_ascii_lowercase();
        self.routes.find(path).into_iter().find_map(|ends| ends.get(&method).copied())
    }

    /// Whether any operation has a path like this.
    pub fn has_path(&self, path: &str) -> bool {
        !self.routes.find(path).is_empty()
    }

    /// The schemas that build on one with a discriminator, with their names.
    pub fn heirs(&self, base: SchemaId) -> &[(String, SchemaId)] {
        self.heirs.get(&base).map_or(&[], Vec::as_slice)
    }

    /// The variants that a body of a schema may have, each with its name. The schemas that list them go to `unions`.
    pub fn variants(&self, schema: SchemaId, unions: &mut HashSet<SchemaId>) -> Vec<(SchemaId, String)> {
        let (mut open, mut seen, mut variants) = (vec![schema], HashSet::new(), Vec::new());
        while let Some(id) = open.pop().map(|id| self.schemas.resolve(id)) {
            if !seen.insert(id) {
                continue;
            }
            let schema = self.schemas.get(id);
            let branches: Vec<SchemaId> = schema.one_of.iter().chain(&schema.any_of).copied().collect();
            if !branches.is_empty() {
                unions.insert(id);
            }
            let named = branches.iter().enumerate().map(|(at, id)| (*id, variant(self.schemas.get(*id).node, at)));
            variants.extend(named);
            variants.extend(self.heirs(id).iter().map(|(name, heir)| (*heir, name.clone())));
            open.extend(schema.all_of.iter().chain(&branches));
        }
        variants
    }
}

fn heirs(document: &Document, schemas: &Schemas<'_>) -> HashMap<SchemaId, Vec<(String, SchemaId)>> {
    let mut heirs: HashMap<SchemaId, Vec<(String, SchemaId)>> = HashMap::new();
    for component in document.components("schemas") {
        let Some(heir) = schemas.at(&component.value) else { continue };
        for base in schemas.get(heir).all_of.iter().map(|part| schemas.resolve(*part)) {
            let schema = schemas.get(base);
            if schema.discriminator.is_some() && schema.one_of.is_empty() && schema.any_of.is_empty() {
                heirs.entry(base).or_default().push((component.key.clone(), heir));
            }
        }
    }
    heirs
}
