//! The rules of schemas, compiled from the model of the document.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use regex::Regex;
use serde_json::Value;

use super::super::model::node::{Kind, Node};
use super::super::model::reference::MAX_REFERENCES;
use super::super::model::schema::{Additional, Schema, SchemaId, Schemas};

/// Keywords that assert nothing of a value.
const ANNOTATIONS: [&str; 10] = [
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "externalDocs",
    "nullable",
    "title",
    "writeOnly",
    "xml",
];

/// Keywords that are validated.
const VALIDATED: [&str; 26] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "type",
    "uniqueItems",
];

/// The type of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}

/// A lower and an upper limit of a length.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Length {
    pub(super) least: Option<u64>,
    pub(super) most: Option<u64>,
}

/// A limit of a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound {
    pub(super) limit: f64,
    pub(super) exclusive: bool,
}

/// One schema.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) reference: Option<SchemaId>,
    pub(super) kind: Option<Type>,
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) values: Option<Vec<Value>>,
    pub(super) all_of: Vec<SchemaId>,
    pub(super) one_of: Vec<SchemaId>,
    pub(super) any_of: Vec<SchemaId>,
    pub(super) not: Option<SchemaId>,
    pub(super) items: Option<SchemaId>,
    pub(super) properties: BTreeMap<String, SchemaId>,
    pub(super) additional: Additional,
    pub(super) required: Vec<String>,
    pub(super) discriminator: Option<(String, BTreeMap<String, SchemaId>)>,
    /// Whether other variants than those of the document are allowed.
    pub(super) open_union: bool,
    pub(super) format: Option<String>,
    pub(super) pattern: Option<Regex>,
    pub(super) length: Length,
    pub(super) item_count: Length,
    pub(super) property_count: Length,
    pub(super) unique: bool,
    pub(super) minimum: Option<Bound>,
    pub(super) maximum: Option<Bound>,
    pub(super) multiple_of: Option<f64>,
    /// Why values cannot be validated by this schema.
    pub(super) unsupported: Option<String>,
}

/// Every schema of a document.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    all: HashMap<SchemaId, Rule>,
}

impl Rules {
    pub(crate) fn compile(schemas: &Schemas<'_>) -> Self {
        Self { all: schemas.iter().map(|(id, schema)| (id, Rule::compile(schema))).collect() }
    }

    /// Returns the rule of a schema, or of what its references lead to.
    pub(super) fn rule(&self, id: SchemaId) -> Option<&Rule> {
        let mut rule = self.all.get(&id)?;
        // The model ends references in a circle; this ends them, too.
        for _ in 0..MAX_REFERENCES {
            match rule.reference {
                Some(next) => rule = self.all.get(&next)?,
                None => break,
            }
        }
        Some(rule)
    }

    /// Returns the first keyword below a schema that cannot be validated. Each schema is visited once.
    pub(crate) fn unsupported(&self, id: SchemaId) -> Option<&str> {
        let (mut open, mut seen) = (vec![id], BTreeSet::new());
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let Some(rule) = self.all.get(&id) else { continue };
            if let Some(what) = &rule.unsupported {
                return Some(what);
            }
            open.extend(rule.edges());
        }
        None
    }

    /// Returns the names of the properties of a schema, in the order of the document's names.
    pub(crate) fn property_names(&self, id: SchemaId) -> Vec<&str> {
        let Some(rule) = self.rule(id) else { return Vec::new() };
        let parts = rule.all_of.iter().flat_map(|part| self.property_names(*part));
        rule.properties.keys().map(String::as_str).chain(parts).collect()
    }

    /// Returns the schema of a property.
    pub(crate) fn property(&self, id: SchemaId, name: &str) -> Option<SchemaId> {
        let rule = self.rule(id)?;
        let own = rule.properties.get(name).copied();
        own.or_else(|| rule.all_of.iter().find_map(|part| self.property(*part, name)))
    }

    /// Returns the type of a schema.
    pub(crate) fn kind(&self, id: SchemaId) -> Option<Type> {
        self.rule(id)?.kind
    }
}

impl Rule {
    fn compile(schema: &Schema<'_>) -> Self {
        let node = schema.node;
        let number = |key: &str| node.get(key).and_then(number);
        let length = |least: &str, most: &str| {
            let limit = |key: &str| node.get(key).map(Node::to_json).and_then(|value| value.as_u64());
            Length { least: limit(least), most: limit(most) }
        };
        let bound = |key: &str, exclusive: &str, of_format: Option<f64>| {
            let own = number(key).map(|limit| Bound { limit, exclusive: schema.flag(exclusive) });
            own.or(of_format.map(|limit| Bound { limit, exclusive: false }))
        };
        let (low, high) = match schema.text("format") {
            Some("int32") => (Some(f64::from(i32::MIN)), Some(f64::from(i32::MAX))),
            _ => (None, None),
        };
        let mut unsupported = unsupported(schema);
        let pattern = schema.text("pattern").map(Regex::new).transpose().unwrap_or_else(|error| {
            unsupported.get_or_insert(format!("a pattern cannot be compiled: {error}"));
            None
        });
        let owned = |name: &&str| (*name).to_owned();
        Self {
            reference: schema.reference,
            kind: schema.text("type").and_then(kind),
            nullable: schema.flag("nullable"),
            read_only: schema.flag("readOnly"),
            values: node.get("enum").map(|list| list.items().iter().map(Node::to_json).collect()),
            all_of: schema.all_of.clone(),
            one_of: schema.one_of.clone(),
            any_of: schema.any_of.clone(),
            not: schema.not,
            items: schema.items,
            properties: schema.properties.iter().map(|(name, own)| (owned(name), own.schema)).collect(),
            additional: schema.additional,
            required: schema.required.iter().map(owned).collect(),
            discriminator: schema.discriminator.as_ref().map(|own| (own.property.to_owned(), own.mapping.clone())),
            open_union: schema.flag("x-extensible-union"),
            format: schema.text("format").map(str::to_owned),
            pattern,
            length: length("minLength", "maxLength"),
            item_count: length("minItems", "maxItems"),
            property_count: length("minProperties", "maxProperties"),
            unique: schema.flag("uniqueItems"),
            minimum: bound("minimum", "exclusiveMinimum", low),
            maximum: bound("maximum", "exclusiveMaximum", high),
            multiple_of: number("multipleOf").filter(|step| *step > 0.0),
            unsupported,
        }
    }

    fn edges(&self) -> impl Iterator<Item = SchemaId> + '_ {
        let additional = match self.additional {
            Additional::Schema(id) => Some(id),
            _ => None,
        };
        let mapped = self.discriminator.iter().flat_map(|(_, mapping)| mapping.values());
        let lists = self.all_of.iter().chain(&self.one_of).chain(&self.any_of).chain(self.properties.values());
        lists.chain(mapped).copied().chain(self.reference).chain(self.not).chain(self.items).chain(additional)
    }
}

fn kind(name: &str) -> Option<Type> {
    Some(match name {
        "string" => Type::String,
        "integer" => Type::Integer,
        "number" => Type::Number,
        "boolean" => Type::Boolean,
        "array" => Type::Array,
        "object" => Type::Object,
        _ => return None,
    })
}

fn number(node: &Node) -> Option<f64> {
    match &node.kind {
        Kind::Scalar(value) => value.as_f64(),
        _ => None,
    }
}

fn unsupported(schema: &Schema<'_>) -> Option<String> {
    let supported = |key: &str| ANNOTATIONS.contains(&key) || VALIDATED.contains(&key) || key.starts_with("x-");
    let entry = schema.node.entries().iter().find(|entry| !supported(&entry.key));
    // What stands beside a reference is ignored.
    entry.filter(|_| schema.reference.is_none()).map(|entry| {
        format!("the schema `{}` has the keyword `{}`, which the fake cannot validate", schema.subject, entry.key)
    })
}
