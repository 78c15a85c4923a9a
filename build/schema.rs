//! The schemas of a document, each with its name, its place, and its edges to others.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde_json::Value;

use super::document::Document;
use super::node::{Entry, Kind, Node};
use super::place::{Place, Problem};
use super::reference::{MAX_REFERENCES, References};

/// A schema, as an index into [`Schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(u32);

impl fmt::Display for SchemaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Every schema of a document.
#[derive(Debug)]
pub struct Schemas<'d> {
    all: Vec<Schema<'d>>,
    /// By the address of the node.
    by_node: HashMap<usize, SchemaId>,
    pending: Vec<SchemaId>,
}

/// One schema: what it says itself, and which schemas it leads to.
#[derive(Debug)]
pub struct Schema<'d> {
    /// What stands in the document.
    pub node: &'d Node,
    /// Its name: that of its component, or where it stands below one, as in `Order.lines[]`.
    pub subject: String,
    /// What `$ref` leads to. OpenAPI 3.0 ignores whatever stands beside it.
    pub reference: Option<SchemaId>,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// `not`.
    pub not: Option<SchemaId>,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `properties`, by name.
    pub properties: BTreeMap<&'d str, Property<'d>>,
    /// `additionalProperties`.
    pub additional: Additional,
    /// `required`.
    pub required: Vec<&'d str>,
    /// `discriminator`, with what its values lead to.
    pub discriminator: Option<Discriminator<'d>>,
    /// `x-outer-discriminator`: the same of a property that stands in the nearest object around the value that has it.
    pub outer: Option<Discriminator<'d>>,
}

/// A property of a schema.
#[derive(Clone, Copy, Debug)]
pub struct Property<'d> {
    /// Its name and what stands under it.
    pub entry: &'d Entry,
    /// Its schema.
    pub schema: SchemaId,
}

/// What a schema says of properties that it does not list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Additional {
    /// Nothing.
    Unstated,
    /// They may be there and be anything.
    Anything,
    /// There are none.
    Nothing,
    /// They have this schema.
    Schema(SchemaId),
}

/// The property whose value decides which schema applies.
#[derive(Clone, Debug)]
pub struct Discriminator<'d> {
    /// The property.
    pub property: &'d str,
    /// Where the discriminator stands.
    pub place: Place,
    /// What each value leads to.
    pub mapping: BTreeMap<String, SchemaId>,
}

/// The values that a schema lists.
#[derive(Clone, Debug)]
pub struct Values<'d> {
    /// Whether others may come (`x-extensible-enum`) or not (`enum`).
    pub open: bool,
    /// The values.
    pub list: &'d [Node],
}

/// Keywords that say nothing about which values there are.
const NOTES: [&str; 10] = [
    "default",
    "deprecated",
    "description",
    "example",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];

impl Default for Schemas<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'d> Schemas<'d> {
    /// The schemas of a document's components, with what is wrong with their references.
    pub fn of(document: &'d Document, references: &References<'d>) -> (Self, Vec<Problem>) {
        let (mut schemas, mut problems) = (Self::new(), Vec::new());
        for component in document.components("schemas") {
            schemas.add(&component.value, component.key.clone(), references, &mut problems);
        }
        (schemas, problems)
    }

    /// No schemas yet.
    pub fn new() -> Self {
        Self { all: Vec::new(), by_node: HashMap::new(), pending: Vec::new() }
    }

    /// The schema of an index.
    pub fn get(&self, id: SchemaId) -> &Schema<'d> {
        &self.all[id.0 as usize]
    }

    /// Every schema, with its index.
    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema<'d>)> {
        (0..).map(SchemaId).zip(&self.all)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether the document has no schema at all.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The schema that stands at a node, if one does.
    pub fn at(&self, node: &Node) -> Option<SchemaId> {
        self.by_node.get(&std::ptr::from_ref(node).addr()).copied()
    }

    /// What a schema stands for: itself, or what its references lead to.
    pub fn resolve(&self, id: SchemaId) -> SchemaId {
        let mut target = id;
        // References in a circle are a fault of the document, and end here at any of them.
        for _ in 0..MAX_REFERENCES {
            match self.get(target).reference {
                Some(next) => target = next,
                None => break,
            }
        }
        target
    }

    /// Takes up a schema, and what it leads to, once.
    pub fn add(
        &mut self,
        node: &'d Node,
        subject: String,
        references: &References<'d>,
        problems: &mut Vec<Problem>,
    ) -> SchemaId {
        let id = self.enlist(node, subject);
        while let Some(next) = self.pending.pop() {
            self.fill(next, references, problems);
        }
        id
    }

    /// Gives a schema its index. What it holds is read later, for schemas may lead to one another without end.
    fn enlist(&mut self, node: &'d Node, subject: String) -> SchemaId {
        if let Some(id) = self.at(node) {
            return id;
        }
        let id = SchemaId(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.all.push(Schema {
            node,
            subject,
            reference: None,
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            not: None,
            items: None,
            properties: BTreeMap::new(),
            additional: Additional::Unstated,
            required: Vec::new(),
            discriminator: None,
            outer: None,
        });
        self.by_node.insert(std::ptr::from_ref(node).addr(), id);
        self.pending.push(id);
        id
    }

    fn fill(&mut self, id: SchemaId, references: &References<'d>, problems: &mut Vec<Problem>) {
        let (node, subject) = (self.get(id).node, self.get(id).subject.clone());
        if let Some(reference) = node.get("$ref") {
            let target = match references.follow(reference) {
                Ok(target) => Some(self.enlist(target, References::subject(reference))),
                Err(problem) => {
                    problems.push(problem);
                    None
                }
            };
            self.all[id.0 as usize].reference = target;
            return;
        }
        let mut schema = Schema { all_of: self.list(node, "allOf", &subject, false), ..self.blank(id) };
        schema.one_of = self.list(node, "oneOf", &subject, true);
        schema.any_of = self.list(node, "anyOf", &subject, true);
        schema.not = node.get("not").map(|node| self.enlist(node, format!("{subject}.not")));
        schema.items = node.get("items").map(|node| self.enlist(node, format!("{subject}[]")));
        for entry in node.get("properties").map_or(&[][..], Node::entries) {
            let property = self.enlist(&entry.value, format!("{subject}.{}", entry.key));
            schema.properties.insert(&entry.key, Property { entry, schema: property });
        }
        schema.additional = match node.get("additionalProperties") {
            None => Additional::Unstated,
            Some(node) => match &node.kind {
                Kind::Scalar(Value::Bool(false)) => Additional::Nothing,
                Kind::Map(entries) if !entries.is_empty() => {
                    Additional::Schema(self.enlist(node, format!("{subject}.*")))
                }
                _ => Additional::Anything,
            },
        };
        schema.required = node.get("required").map_or(&[][..], Node::items).iter().filter_map(Node::as_str).collect();
        schema.discriminator = self.discriminator(&schema, references, problems);
        schema.outer =
            schema.node.get("x-outer-discriminator").and_then(|node| self.mapped(node, references, problems));
        self.all[id.0 as usize] = schema;
    }

    fn blank(&self, id: SchemaId) -> Schema<'d> {
        let schema = self.get(id);
        Schema {
            node: schema.node,
            subject: schema.subject.clone(),
            reference: None,
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            not: None,
            items: None,
            properties: BTreeMap::new(),
            additional: Additional::Unstated,
            required: Vec::new(),
            discriminator: None,
            outer: None,
        }
    }

    /// The schemas of a list. Those of `allOf` are parts of the schema itself; variants have names of their own.
    fn list(&mut self, node: &'d Node, key: &str, subject: &str, variants: bool) -> Vec<SchemaId> {
        let items = node.get(key).map_or(&[][..], Node::items);
        let subject_of = |at: usize, item: &Node| match variants {
            true => format!("{subject}.{}", variant(item, at)),
            false => subject.to_owned(),
        };
        items.iter().enumerate().map(|(at, item)| self.enlist(item, subject_of(at, item))).collect()
    }

    fn discriminator(
        &mut self,
        schema: &Schema<'d>,
        references: &References<'d>,
        problems: &mut Vec<Problem>,
    ) -> Option<Discriminator<'d>> {
        let mut discriminator = self.mapped(schema.node.get("discriminator")?, references, problems)?;
        let mapping = &mut discriminator.mapping;
        // Without a mapping of its own, a variant goes by the name of its component.
        for branch in schema.one_of.iter().chain(&schema.any_of) {
            let Some(reference) = self.get(*branch).node.get("$ref") else { continue };
            let Ok(target) = references.follow(reference) else { continue };
            let id = self.enlist(target, References::subject(reference));
            if !mapping.values().any(|mapped| *mapped == id) {
                mapping.insert(References::subject(reference), id);
            }
        }
        Some(discriminator)
    }

    /// A discriminator with the mapping that stands in the document.
    fn mapped(
        &mut self,
        node: &'d Node,
        references: &References<'d>,
        problems: &mut Vec<Problem>,
    ) -> Option<Discriminator<'d>> {
        let property = node.get("propertyName")?.as_str()?;
        let mut mapping = BTreeMap::new();
        for entry in node.get("mapping").map_or(&[][..], Node::entries) {
            match references.mapped(&entry.value) {
                Ok(target) => {
                    let id = self.enlist(target, References::subject(&entry.value));
                    mapping.insert(entry.key.clone(), id);
                }
                Err(problem) => problems.push(problem),
            }
        }
        Some(Discriminator { property, place: node.place, mapping })
    }
}

impl<'d> Schema<'d> {
    /// A keyword whose value is a string.
    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.node.get(key)?.as_str()
    }

    /// Whether a keyword is `true`.
    pub fn flag(&self, key: &str) -> bool {
        self.node.get(key).is_some_and(|node| matches!(node.kind, Kind::Scalar(Value::Bool(true))))
    }

    /// Whether it says nothing but words about a value, and how the value is used.
    pub fn is_note(&self) -> bool {
        let entries = self.node.entries();
        !entries.is_empty() && entries.iter().all(|entry| NOTES.contains(&entry.key.as_str()))
    }

    /// Whether it is deprecated where it stands, by itself or by a part of its `allOf`.
    pub fn is_deprecated(&self) -> bool {
        let notes = self.node.get("allOf").map_or(&[][..], Node::items).iter();
        let is_true = |node: &Node| matches!(node.kind, Kind::Scalar(Value::Bool(true)));
        [self.node].into_iter().chain(notes).any(|node| node.get("deprecated").is_some_and(is_true))
    }

    /// Whether it stands for a secret: a password, or what is as good as one (`x-capability`), such as a
    /// link that lets in without asking.
    pub fn is_secret(&self) -> bool {
        self.text("format") == Some("password") || self.flag("x-capability")
    }

    /// The values that it lists, if it lists any.
    pub fn values(&self) -> Option<Values<'d>> {
        let open = self.node.get("x-extensible-enum").map(|node| Values { open: true, list: node.items() });
        open.or_else(|| self.node.get("enum").map(|node| Values { open: false, list: node.items() }))
    }

    /// Whether it describes no object more closely than that it is one.
    pub fn is_free_form(&self) -> bool {
        self.properties.is_empty() && self.additional == Additional::Unstated
    }
}

/// The name of a variant: of its component, its title, or its number.
pub fn variant(node: &Node, at: usize) -> String {
    match node.get("$ref") {
        Some(reference) => References::subject(reference),
        None => node.get("title").and_then(Node::as_str).map_or_else(|| (at + 1).to_string(), str::to_owned),
    }
}
