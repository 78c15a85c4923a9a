//! What a document says, ready to be asked.

mod lookup;
pub mod operation;
mod reach;
pub mod routes;
pub mod translate;
pub mod validators;

use std::collections::{BTreeSet, HashMap, HashSet};

use operation::{Operation, Reader};
use reference::References;
use routes::Routes;
use schema::{SchemaId, Schemas, variant};

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
    servers: Vec<String>,
    /// The schemas that build on one with a discriminator by `allOf`, by that one.
    heirs: HashMap<SchemaId, Vec<(String, SchemaId)>>,
    choices: HashMap<SchemaId, Vec<(String, Option<SchemaId>)>>,
}

impl<'d> Model<'d> {
    /// Understands a document as far as it can be understood, and tells what cannot.
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
        let heirs = heirs(document, &schemas);
        let choices = choices(&schemas, &heirs);
        (
            Self {
                document,
                operations,
                schemas,
                references,
                by_id,
                routes,
                servers: servers(document),
                heirs,
                choices,
            },
            problems,
        )
    }

    /// The operation of an operationId.
    pub fn operation(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Returns the callback of a name, such as `create_webhook.delivery`.
    pub fn callback(&self, name: &str) -> Option<usize> {
        self.operation(name).filter(|at| self.operations[*at].is_callback)
    }

    /// The operation that a request is one of; where it is one of several, the one that is called `preferred`.
    pub fn operation_of(&self, method: &str, path: &str, preferred: &str) -> Option<usize> {
        let method = method.to_ascii_lowercase();
        let ends = self.below_servers(path).flat_map(|path| self.routes.find(path));
        let fitting: Vec<usize> = ends.filter_map(|ends| ends.get(&method).copied()).collect();
        let named = fitting.iter().find(|at| self.operations[**at].id == preferred);
        named.or(fitting.first()).copied()
    }

    /// Whether any operation has a path like this.
    pub fn has_path(&self, path: &str) -> bool {
        self.below_servers(path).any(|path| !self.routes.find(path).is_empty())
    }

    /// Returns the headers by which the document takes keys.
    pub fn key_headers(&self) -> Vec<String> {
        let schemes = self.document.components("securitySchemes").iter();
        let nodes = schemes.filter_map(|scheme| self.references.resolve(&scheme.value).ok());
        let in_header = nodes.filter(|node| node.get("in").and_then(Node::as_str) == Some("header"));
        in_header.filter_map(|node| node.get("name").and_then(Node::as_str).map(str::to_owned)).collect()
    }

    /// The arguments of a path, by the names of its parameters.
    pub fn path_arguments(&self, operation: usize, path: &str) -> Vec<(String, String)> {
        let template = &self.operations[operation].source.path.key;
        self.below_servers(path).find_map(|path| routes::path_arguments(template, path)).unwrap_or_default()
    }

    /// A path as it is, and without the path of each server that it begins with.
    fn below_servers<'p>(&'p self, path: &'p str) -> impl Iterator<Item = &'p str> {
        let below = self.servers.iter().filter_map(move |base| path.strip_prefix(base.as_str()));
        std::iter::once(path).chain(below.filter(|path| path.starts_with('/')))
    }

    /// The schemas that build on one with a discriminator, with their names.
    pub fn heirs(&self, base: SchemaId) -> &[(String, SchemaId)] {
        self.heirs.get(&base).map_or(&[], Vec::as_slice)
    }

    /// What each value of a schema's discriminator leads to; a value that stands for the schema itself leads nowhere.
    pub fn choices(&self, id: SchemaId) -> &[(String, Option<SchemaId>)] {
        self.choices.get(&id).map_or(&[], Vec::as_slice)
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
            if !branches.is_empty() || !self.heirs(id).is_empty() {
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

/// The paths that the servers of a document begin with, longest first.
fn servers(document: &Document) -> Vec<String> {
    let root = document.root.get("servers").map_or(&[][..], Node::items).iter();
    let paths = document.operations().flat_map(|operation| [&operation.path.value, &operation.method.value]);
    let inner = paths.flat_map(|node| node.get("servers").map_or(&[][..], Node::items));
    let bases: BTreeSet<String> = root.chain(inner).filter_map(base_path).collect();
    let mut bases: Vec<String> = bases.into_iter().collect();
    bases.sort_by_key(|base| std::cmp::Reverse(base.len()));
    bases
}

/// The path of a server's URL, with the default of each variable; none if it is the root.
fn base_path(server: &Node) -> Option<String> {
    let mut url = server.get("url")?.as_str()?.to_owned();
    for variable in server.get("variables").map_or(&[][..], Node::entries) {
        let default = variable.value.get("default").and_then(Node::as_str).unwrap_or_default();
        url = url.replace(&format!("{{{}}}", variable.key), default);
    }
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => url.trim_start_matches('/'),
    };
    let path = path.trim_end_matches('/');
    (!path.is_empty()).then(|| format!("/{path}"))
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

fn choices(
    schemas: &Schemas<'_>,
    heirs: &HashMap<SchemaId, Vec<(String, SchemaId)>>,
) -> HashMap<SchemaId, Vec<(String, Option<SchemaId>)>> {
    let mut all = HashMap::new();
    for (id, schema) in schemas.iter() {
        if let Some(outer) = &schema.outer {
            all.insert(id, outer.mapping.iter().map(|(value, target)| (value.clone(), Some(*target))).collect());
        }
        let Some(discriminator) = &schema.discriminator else { continue };
        let heirs = heirs.get(&id).map_or(&[][..], Vec::as_slice);
        let mapped: HashSet<SchemaId> = discriminator.mapping.values().map(|target| schemas.resolve(*target)).collect();
        let mut choices: Vec<(String, Option<SchemaId>)> = Vec::new();
        for (value, target) in &discriminator.mapping {
            choices.push((value.clone(), Some(*target).filter(|target| schemas.resolve(*target) != id)));
        }
        // Whoever is not mapped goes by its name, and so does the schema itself.
        let unmapped = heirs.iter().filter(|(_, heir)| !mapped.contains(heir));
        choices.extend(unmapped.map(|(name, heir)| (name.clone(), Some(*heir))));
        if !heirs.is_empty() && !mapped.contains(&id) {
            choices.push((schema.subject.clone(), None));
        }
        all.insert(id, choices);
    }
    all
}
