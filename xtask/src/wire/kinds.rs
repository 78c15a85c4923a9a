//! Which kinds of values a schema allows, before the value is known.

use serde_json::Value;

use crate::model::Model;
use crate::model::schema::{Additional, Schema, SchemaId};
use crate::source::load::{Kind, Node};

/// The kinds of values that schemas allow, with all that they lead to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds {
    /// A number, an integer or not.
    pub number: bool,
    /// `true` and `false`.
    pub boolean: bool,
    /// A string.
    pub string: bool,
    /// A list.
    pub list: bool,
    /// An object.
    pub object: bool,
    /// Null.
    pub null: bool,
}

impl Kinds {
    /// Returns the kinds of values that one of some schemas allows. A schema that says nothing of the kind allows strings.
    pub fn of(model: &Model<'_>, schemas: &[SchemaId]) -> Self {
        Self::expanded(model, &model.expand(schemas))
    }

    /// Returns the same for schemas that are expanded already.
    pub fn expanded(model: &Model<'_>, expanded: &[SchemaId]) -> Self {
        let mut kinds = Self::default();
        for id in expanded {
            kinds.add(model.schemas.get(*id));
        }
        if !(kinds.is_scalar() || kinds.list || kinds.object) {
            kinds.string = true;
        }
        kinds
    }

    /// Returns whether a single value is allowed.
    pub fn is_scalar(self) -> bool {
        self.number || self.boolean || self.string
    }

    fn add(&mut self, schema: &Schema<'_>) {
        self.null |= schema.flag("nullable");
        match schema.text("type") {
            Some("integer" | "number") => self.number = true,
            Some("boolean") => self.boolean = true,
            Some("string") => self.string = true,
            Some("array") => self.list = true,
            Some("object") => self.object = true,
            _ => self.implied(schema),
        }
    }

    /// Adds what a schema without a type implies.
    fn implied(&mut self, schema: &Schema<'_>) {
        self.list |= schema.items.is_some();
        self.object |=
            !schema.properties.is_empty() || matches!(schema.additional, Additional::Anything | Additional::Schema(_));
        for value in schema.values().map_or(&[][..], |values| values.list) {
            self.listed(value);
        }
    }

    fn listed(&mut self, value: &Node) {
        match &value.kind {
            Kind::Scalar(Value::Number(_)) => self.number = true,
            Kind::Scalar(Value::Bool(_)) => self.boolean = true,
            Kind::Scalar(Value::Null) => self.null = true,
            Kind::Scalar(_) => self.string = true,
            Kind::List(_) => self.list = true,
            Kind::Map(_) => self.object = true,
        }
    }
}
