//! The values of a fixture's bodies, each with the schemas that apply to it.

use std::collections::HashSet;

use serde_json::Value;

use super::edit::{Path, below, show};
use crate::judge::Judge;
use crate::model::Model;
use crate::model::schema::{Additional, SchemaId};
use crate::model::translate::{Direction, admits_null, is_excluded};
use crate::source::load::{Kind, Node};
use crate::source::place::Place;

/// How deep schemas are followed for what they allow.
const MAX_DEPTH: usize = 32;

/// A value of a body.
#[derive(Debug)]
pub struct Site<'s> {
    /// Where it stands in the fixture.
    pub path: Path,
    /// Where it stands in the file: its key, or itself if it has none.
    pub place: Place,
    /// The value.
    pub node: &'s Node,
    /// The same value.
    pub value: Value,
    /// Its name, if it is a property.
    pub name: Option<&'s str>,
    /// Whether the document requires the property.
    pub required: bool,
    /// Which way it travels.
    pub direction: Direction,
    /// The schemas that the document gives for it, not resolved.
    pub goals: Vec<SchemaId>,
    /// Whether one of these is enough, because nothing says which of several variants holds it.
    pub loose: bool,
    /// The schemas that apply: those, their parts, and the variants that it takes.
    pub schemas: Vec<SchemaId>,
    /// The choices between variants that were made for it.
    pub unions: Vec<Union<'s>>,
    /// Whether an object may hold what no schema describes.
    pub is_open: bool,
    /// Whether the object that holds this property may.
    pub in_open: bool,
}

/// A choice between variants.
#[derive(Clone, Debug)]
pub struct Union<'s> {
    /// The schema that lists them.
    pub schema: SchemaId,
    /// The variants, resolved.
    pub variants: Vec<SchemaId>,
    /// The variant that was taken, if one was.
    pub taken: Option<SchemaId>,
    /// The property that decides.
    pub discriminator: Option<&'s str>,
}

impl Site<'_> {
    /// Where it stands, as messages show it.
    pub fn show(&self) -> String {
        show(&self.path)
    }

    /// Whether the document says that no value of this type may stand here.
    pub fn forbids(&self, model: &Model<'_>, kind: &str) -> bool {
        let mut goals = self.goals.iter().map(|goal| !allows(model, *goal, kind, 0));
        if self.loose { !self.goals.is_empty() && goals.all(|forbids| forbids) } else { goals.any(|forbids| forbids) }
    }

    /// The keyword of the first schema that has it, with that schema.
    pub fn keyword<'d>(&self, model: &Model<'d>, key: &str) -> Option<(SchemaId, &'d Node)> {
        self.schemas.iter().find_map(|id| Some((*id, model.schemas.get(*id).node.get(key)?)))
    }

    /// The schema to name where it says too little: the last, which is the closest to the value.
    pub fn schema(&self) -> Option<SchemaId> {
        self.schemas.last().copied()
    }
}

/// Whether a schema may allow a value of a type.
fn allows(model: &Model<'_>, id: SchemaId, kind: &str, depth: usize) -> bool {
    let schema = model.schemas.get(model.schemas.resolve(id));
    if depth > MAX_DEPTH || (kind == "null" && admits_null(schema)) {
        return true;
    }
    let own = match schema.text("type") {
        None => true,
        Some("number") if kind == "integer" => true,
        Some(name) => name == kind || (kind == "null" && schema.flag("nullable")),
    };
    let of = |id: &SchemaId| allows(model, *id, kind, depth + 1);
    own && schema.all_of.iter().all(of)
        && (schema.one_of.is_empty() || schema.one_of.iter().any(of))
        && (schema.any_of.is_empty() || schema.any_of.iter().any(of))
}

/// Collects the values of a body.
pub(super) struct Collector<'c, 's, 'd> {
    pub(super) judge: &'c Judge<'s, 'd>,
    pub(super) direction: Direction,
    pub(super) sites: Vec<Site<'s>>,
    /// The objects around the value that is being collected, the nearest last.
    pub(super) around: Vec<&'s Node>,
}

/// A value to collect.
pub(super) struct Found<'s> {
    pub(super) path: Path,
    pub(super) place: Place,
    pub(super) node: &'s Node,
    pub(super) name: Option<&'s str>,
    pub(super) required: bool,
    pub(super) goals: Vec<SchemaId>,
    pub(super) loose: bool,
    pub(super) in_open: bool,
}

impl<'s> Collector<'_, 's, '_> {
    pub(super) fn collect(&mut self, found: Found<'s>) {
        let model = self.judge.model;
        let Found { path, place, node, name, required, goals, loose, in_open } = found;
        let value = node.to_json();
        let (schemas, unions) = self.flatten(&goals, node, &value);
        // Of variants none of which was taken, each may be the one that was meant.
        let undecided: Vec<SchemaId> = unions
            .iter()
            .filter(|union| union.taken.is_none())
            .flat_map(|union| &union.variants)
            .flat_map(|variant| self.flatten(&[*variant], node, &value).0)
            .collect();
        let described = |id: &SchemaId| model.schemas.get(*id);
        let additional = |id: &SchemaId| described(id).additional;
        let is_open = schemas.is_empty()
            || schemas.iter().any(|id| matches!(additional(id), Additional::Anything | Additional::Schema(_)))
            || (undecided.is_empty() && schemas.iter().all(|id| described(id).is_free_form()));
        let direction = self.direction;
        self.sites.push(Site {
            path: path.clone(),
            place,
            node,
            value,
            name,
            required,
            direction,
            goals,
            loose,
            schemas: schemas.clone(),
            unions,
            is_open,
            in_open,
        });
        match &node.kind {
            Kind::Map(entries) => {
                self.around.push(node);
                for entry in entries {
                    let key = entry.key.as_str();
                    let named = |id: &SchemaId| described(id).properties.get(key).map(|property| property.schema);
                    let mut goals: Vec<SchemaId> = schemas.iter().filter_map(named).collect();
                    let is_undecided = goals.is_empty() && !undecided.is_empty();
                    if is_undecided {
                        goals = undecided.iter().filter_map(named).collect();
                    } else if goals.is_empty() {
                        goals.extend(schemas.iter().filter_map(|id| match additional(id) {
                            Additional::Schema(schema) => Some(schema),
                            _ => None,
                        }));
                    }
                    let requires = |id: &SchemaId| {
                        let schema = described(id);
                        let property = schema.properties.get(key);
                        schema.required.contains(&key)
                            && property.is_none_or(|property| !is_excluded(model, property.schema, direction))
                    };
                    self.collect(Found {
                        path: below(&path, key),
                        place: entry.place,
                        node: &entry.value,
                        name: Some(key),
                        required: schemas.iter().any(requires),
                        goals,
                        // What is within a property of several variants is so, too.
                        loose: loose || is_undecided,
                        in_open: is_open,
                    });
                }
                self.around.pop();
            }
            Kind::List(items) => {
                let goals: Vec<SchemaId> = schemas.iter().filter_map(|id| described(id).items).collect();
                for (at, item) in items.iter().enumerate() {
                    self.collect(Found {
                        path: below(&path, &at.to_string()),
                        place: item.place,
                        node: item,
                        name: None,
                        required: false,
                        goals: goals.clone(),
                        loose,
                        in_open: false,
                    });
                }
            }
            Kind::Scalar(_) => {}
        }
    }

    /// Every schema that applies, and the choices that were made on the way.
    fn flatten(&self, goals: &[SchemaId], node: &Node, value: &Value) -> (Vec<SchemaId>, Vec<Union<'s>>) {
        let model = self.judge.model;
        let (mut schemas, mut unions, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
        let mut open: Vec<(SchemaId, bool)> = goals.iter().rev().map(|id| (*id, false)).collect();
        while let Some((id, part)) = open.pop() {
            let id = model.schemas.resolve(id);
            if !seen.insert(id) {
                continue;
            }
            schemas.push(id);
            let schema = model.schemas.get(id);
            open.extend(schema.all_of.iter().rev().map(|part| (*part, true)));
            let branches = schema.one_of.iter().chain(&schema.any_of);
            let heirs = model.heirs(id).iter().map(|(_, heir)| heir).filter(|_| !part);
            let variants: Vec<SchemaId> = branches.chain(heirs).map(|id| model.schemas.resolve(*id)).collect();
            if variants.is_empty() {
                continue;
            }
            let discriminator = schema.discriminator.as_ref().filter(|_| value.is_object());
            let around = |name: &str| self.around.iter().rev().find_map(|object| object.get(name));
            let outer = schema.outer.as_ref().and_then(|outer| around(outer.property)).map(Node::to_json);
            let chosen = |found: &Value| {
                let choice = model.choice(id, found);
                choice.and_then(|(_, target)| *target).map(|target| model.schemas.resolve(target))
            };
            let taken = match (discriminator, outer) {
                (_, Some(outer)) => chosen(&outer),
                (Some(discriminator), None) => value.get(discriminator.property).and_then(chosen),
                (None, None) => {
                    let mut walk = self.judge.walk(self.direction);
                    variants.iter().copied().find(|variant| walk.allows(*variant, node, value))
                }
            };
            open.extend(taken.map(|taken| (taken, false)));
            unions.push(Union {
                schema: id,
                variants,
                taken,
                discriminator: discriminator.map(|discriminator| discriminator.property),
            });
        }
        (schemas, unions)
    }
}
