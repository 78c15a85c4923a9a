//! What a document says, ready to be asked.

pub mod equality;
mod inheritance;
mod lookup;
pub mod media;
pub mod operation;
pub mod pattern;
mod reach;
pub mod routes;
mod servers;
pub mod translate;
pub mod validators;

use std::collections::{HashMap, HashSet};

use serde_json::Value;

pub use inheritance::{Choice, values as choice_values};
use inheritance::{Inheritance, is_chosen};
use operation::{Operation, Reader};
pub use reach::Unprovable;
use reference::References;
use routes::Routes;
use schema::{SchemaId, Schemas, variant};
use servers::Servers;

use crate::files::folder_of;
use crate::source::document::Document;
use crate::source::load::Node;
use crate::source::place::Problem;
pub use crate::source::{reference, schema};

/// A document, understood.
#[derive(Debug)]
pub struct Model<'d> {
    /// The document.
    pub document: &'d Document,
    /// The operations in the order of the document, then their callbacks.
    pub operations: Vec<Operation<'d>>,
    /// The schemas.
    pub schemas: Schemas<'d>,
    /// Where references lead.
    pub references: References<'d>,
    by_id: HashMap<String, usize>,
    routes: Routes,
    servers: Servers,
    inheritance: Inheritance<'d>,
}

impl<'d> Model<'d> {
    /// Understands a document as far as it can be understood, and returns what cannot.
    pub fn new(document: &'d Document) -> (Self, Vec<Problem>) {
        let references = References::new(document);
        let (mut schemas, mut problems) = Schemas::of(document, &references);
        let mut reader = Reader { document, references: &references, schemas: &mut schemas, problems: &mut problems };
        let mut operations: Vec<Operation<'d>> =
            document.operations().map(|operation| reader.operation(operation)).collect();
        let mut callbacks = Vec::new();
        for operation in &operations {
            callbacks.extend(reader.callbacks(operation.source, &operation.id));
        }
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
        for (at, callback) in (operations.len()..).zip(&callbacks) {
            by_id.entry(callback.id.clone()).or_insert(at);
        }
        operations.extend(callbacks);
        let inheritance = Inheritance::of(document, &schemas);
        (
            Self {
                document,
                operations,
                schemas,
                references,
                by_id,
                routes,
                servers: Servers::of(document),
                inheritance,
            },
            problems,
        )
    }

    /// The operation of an operationId.
    pub fn operation(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Returns the callback whose fixtures have a folder of this name, such as `create_webhook.delivery`.
    pub fn callback(&self, folder: &str) -> Option<usize> {
        let callbacks = self.operations.iter().enumerate().filter(|(_, operation)| operation.is_callback);
        callbacks.into_iter().find(|(_, operation)| folder_of(&operation.id) == folder).map(|(at, _)| at)
    }

    /// The operation that a request is one of; if it is one of several, the one whose fixtures have the folder `preferred`.
    pub fn operation_of(&self, method: &str, path: &str, preferred: &str) -> Option<usize> {
        let method = method.to_ascii_lowercase();
        let ends = self.below_servers(path).flat_map(|path| self.routes.find(path));
        let fitting: Vec<usize> = ends.filter_map(|ends| ends.get(&method).copied()).collect();
        let named = fitting.iter().find(|at| folder_of(&self.operations[**at].id) == preferred);
        named.or(fitting.first()).copied()
    }

    /// Whether any operation has a path like this.
    pub fn has_path(&self, path: &str) -> bool {
        self.below_servers(path).any(|path| !self.routes.find(path).is_empty())
    }

    /// Returns the names by which the document takes keys in a `header` or a `cookie`.
    pub fn keys(&self, location: &str) -> Vec<String> {
        let schemes = self.document.components("securitySchemes").iter();
        let nodes = schemes.filter_map(|scheme| self.references.resolve(&scheme.value).ok());
        let there = nodes.filter(|node| node.get("in").and_then(Node::as_str) == Some(location));
        there.filter_map(|node| node.get("name").and_then(Node::as_str).map(str::to_owned)).collect()
    }

    /// The arguments of a path, by the names of its parameters.
    pub fn path_arguments(&self, operation: usize, path: &str) -> Vec<(String, String)> {
        let template = &self.operations[operation].source.path.key;
        self.below_servers(path).find_map(|path| routes::path_arguments(template, path)).unwrap_or_default()
    }

    /// A path as it is, and without the path of each server that it begins with.
    fn below_servers<'p>(&'p self, path: &'p str) -> impl Iterator<Item = &'p str> {
        std::iter::once(path).chain(self.servers.below(path))
    }

    /// The schemas that build on one with a discriminator, over any number of levels, with their names.
    pub fn heirs(&self, base: SchemaId) -> &[(String, SchemaId)] {
        self.inheritance.heirs.get(&base).map_or(&[], Vec::as_slice)
    }

    /// What each value of a schema's discriminator leads to; a value that stands for the schema itself leads nowhere.
    pub fn choices(&self, id: SchemaId) -> &[Choice] {
        self.inheritance.choices.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Returns the choice that a value of a schema's discriminator makes, if it makes one.
    pub fn choice(&self, id: SchemaId, value: &Value) -> Option<&Choice> {
        self.choices(id).iter().find(|(name, _)| is_chosen(name, value))
    }

    /// Returns the property of the discriminator that a schema inherits, and its values that lead to schemas that build on that one.
    pub fn inherited(&self, id: SchemaId) -> Option<(&'d str, &[(String, SchemaId)])> {
        self.inheritance.inherited.get(&id).map(|(property, below)| (*property, below.as_slice()))
    }

    /// Returns the schema that builds on one and that the inherited discriminator of a value leads to.
    pub fn descendant(&self, id: SchemaId, value: &Value) -> Option<SchemaId> {
        let (property, below) = self.inherited(id)?;
        let found = value.get(property)?;
        below.iter().find(|(name, _)| is_chosen(name, found)).map(|(_, target)| *target)
    }

    /// The variants that a body of a schema may have, each with its name. The schemas that list them go to `unions`.
    pub fn variants(&self, schema: SchemaId, unions: &mut HashSet<SchemaId>) -> Vec<(SchemaId, String)> {
        let (mut open, mut seen, mut variants) = (vec![(schema, false)], HashSet::new(), Vec::new());
        while let Some((id, part)) = open.pop().map(|(id, part)| (self.schemas.resolve(id), part)) {
            if !seen.insert((id, part)) {
                continue;
            }
            let schema = self.schemas.get(id);
            let branches: Vec<SchemaId> = schema.one_of.iter().chain(&schema.any_of).copied().collect();
            // A schema that builds on one with a discriminator is not one of its siblings.
            let heirs = if part { &[][..] } else { self.heirs(id) };
            if !branches.is_empty() || !heirs.is_empty() {
                unions.insert(id);
            }
            let named = branches.iter().enumerate().map(|(at, id)| (*id, variant(self.schemas.get(*id).node, at)));
            variants.extend(named);
            variants.extend(heirs.iter().map(|(name, heir)| (*heir, name.clone())));
            open.extend(schema.all_of.iter().map(|id| (*id, true)));
            open.extend(branches.iter().map(|id| (*id, false)));
        }
        variants
    }
}
