//! A schema as a generator sees it: references followed, `allOf` merged, null taken out of the variants.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::document::Document;
use super::load::Node;
use super::schema::{Additional, Discriminator, SchemaId, Schemas, Values};

/// What all parts of a schema say together.
#[derive(Debug, Default)]
pub struct Flat<'d> {
    /// The component that the schema is, by its name.
    pub component: Option<&'d str>,
    /// The schema that the parts were read from, where it is a single one.
    pub id: Option<SchemaId>,
    /// `description`, of the outermost part that has one.
    pub description: Option<&'d str>,
    /// `type`.
    pub kind: Option<&'d str>,
    /// `format`.
    pub format: Option<&'d str>,
    /// Whether null is a value.
    pub nullable: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// The properties, in the order of the document.
    pub properties: Vec<(&'d str, SchemaId)>,
    /// The properties that are required.
    pub required: BTreeSet<&'d str>,
    /// `additionalProperties`.
    pub additional: Option<Additional>,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `oneOf` or `anyOf`, without the variant that is null.
    pub variants: Vec<SchemaId>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator<'d>>,
    /// `x-outer-discriminator`.
    pub outer: Option<Discriminator<'d>>,
    /// `enum` or `x-extensible-enum`.
    pub values: Option<Values<'d>>,
    /// Extensions whose value is `true`.
    pub flags: BTreeSet<&'d str>,
}

/// Flattens the schemas of a document.
#[derive(Debug)]
pub struct Flattener<'m, 'd> {
    schemas: &'m Schemas<'d>,
    components: HashMap<SchemaId, &'d str>,
}

impl<'m, 'd> Flattener<'m, 'd> {
    /// A flattener for the schemas of a document.
    pub fn new(document: &'d Document, schemas: &'m Schemas<'d>) -> Self {
        let components = document.components("schemas").iter();
        let components = components.filter_map(|entry| Some((schemas.at(&entry.value)?, entry.key.as_str())));
        Self { schemas, components: components.collect() }
    }

    /// The component that a schema is, if it is one.
    pub fn component(&self, id: SchemaId) -> Option<&'d str> {
        self.components.get(&id).copied()
    }

    /// Everything that a schema says.
    pub fn flat(&self, id: SchemaId) -> Flat<'d> {
        let mut flat = Flat::default();
        self.merge(id, &mut flat, &mut HashSet::new());
        flat
    }

    /// Adds what a schema says. `seen` ends the circles that a document may not have and may yet be given with.
    fn merge(&self, id: SchemaId, flat: &mut Flat<'d>, seen: &mut HashSet<SchemaId>) {
        if !seen.insert(id) {
            return;
        }
        let schema = self.schemas.get(id);
        if let Some(target) = schema.reference {
            return self.merge(target, flat, seen);
        }
        let variants: Vec<SchemaId> = schema.one_of.iter().chain(&schema.any_of).copied().collect();
        let (nulls, variants): (Vec<SchemaId>, Vec<SchemaId>) =
            variants.into_iter().partition(|variant| self.is_null(*variant));
        flat.nullable |= schema.flag("nullable") || !nulls.is_empty();
        flat.description = flat.description.or(schema.text("description"));
        flat.deprecated |= schema.flag("deprecated");
        // A schema that adds nothing to another stands for it: `allOf` around one reference, and a choice that null
        // leaves one of.
        let own = !schema.properties.is_empty() || !schema.required.is_empty();
        // What parts of `allOf` say about the place, such as that it is deprecated, makes no other type.
        let (notes, parts): (Vec<SchemaId>, Vec<SchemaId>) =
            schema.all_of.iter().copied().partition(|part| self.schemas.get(*part).is_note());
        let only = match (&parts[..], &variants[..]) {
            ([part], []) if !own => Some(*part),
            ([], [variant]) if !own && !nulls.is_empty() => Some(*variant),
            _ => None,
        };
        if let Some(only) = only {
            flat.component = flat.component.or(self.component(id));
            for note in notes.into_iter().map(|note| self.schemas.get(note)) {
                flat.nullable |= note.flag("nullable");
                flat.description = flat.description.or(note.text("description"));
            }
            return self.merge(only, flat, seen);
        }
        if flat.id.is_none() && flat.properties.is_empty() {
            flat.id = Some(id);
            flat.component = flat.component.or(self.component(id));
        }
        for part in &schema.all_of {
            self.merge(*part, flat, seen);
        }
        for entry in schema.node.get("properties").map_or(&[][..], Node::entries) {
            let Some(property) = schema.properties.get(entry.key.as_str()) else { continue };
            match flat.properties.iter_mut().find(|(name, _)| *name == entry.key) {
                // The inner one says less than the outer one, which comes later.
                Some(known) => known.1 = property.schema,
                None => flat.properties.push((&entry.key, property.schema)),
            }
        }
        flat.required.extend(&schema.required);
        flat.kind = schema.text("type").or(flat.kind);
        flat.format = schema.text("format").or(flat.format);
        flat.items = schema.items.or(flat.items);
        flat.values = schema.values().or(flat.values.take());
        flat.discriminator = schema.discriminator.clone().or(flat.discriminator.take());
        flat.outer = schema.outer.clone().or(flat.outer.take());
        flat.variants.extend(variants);
        if schema.additional != Additional::Unstated {
            flat.additional = Some(schema.additional);
        }
        let flags = schema.node.entries().iter().filter(|entry| entry.key.starts_with("x-"));
        flat.flags.extend(flags.filter(|entry| schema.flag(&entry.key)).map(|entry| entry.key.as_str()));
    }

    /// Whether a variant is null and nothing else.
    fn is_null(&self, id: SchemaId) -> bool {
        let schema = self.schemas.get(id);
        let values = schema.node.get("enum").map_or(&[][..], Node::items);
        !values.is_empty() && values.iter().all(|value| value.to_json().is_null())
    }
}

impl Flat<'_> {
    /// Whether it is an object with properties of its own.
    pub fn is_object(&self) -> bool {
        !self.properties.is_empty()
    }

    /// Whether it is a choice of schemas. Variants beside properties say which of these belong together.
    pub fn is_union(&self) -> bool {
        !self.variants.is_empty() && self.properties.is_empty()
    }

    /// Whether it is a string with a list of values that may grow.
    pub fn is_open_enum(&self) -> bool {
        self.kind == Some("string") && self.values.as_ref().is_some_and(|values| values.open)
    }

    /// The only value that it may have.
    pub fn constant(&self) -> Option<&str> {
        match &self.values {
            Some(Values { open: false, list: [only] }) => only.as_str(),
            _ => None,
        }
    }
}
