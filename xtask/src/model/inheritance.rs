//! Schemas that build on others by `allOf`, and what the value of a discriminator leads to.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::equality::equal;
use super::schema::{Schema, SchemaId, Schemas};
use crate::source::document::Document;

/// What a value of a discriminator leads to; the value of the schema itself leads nowhere.
pub type Choice = (String, Option<SchemaId>);

/// The property of a discriminator, and the schemas that its values lead to.
type Inherited<'d> = (&'d str, Vec<(String, SchemaId)>);

/// Which schemas build on which, over any number of levels.
#[derive(Debug, Default)]
pub(super) struct Inheritance<'d> {
    /// The schemas that build on one with a discriminator, with their names, by that one.
    pub(super) heirs: HashMap<SchemaId, Vec<(String, SchemaId)>>,
    /// What the values of a schema's discriminator lead to.
    pub(super) choices: HashMap<SchemaId, Vec<Choice>>,
    /// The same for schemas that inherit their discriminator: its property, and those of its values that lead further down.
    pub(super) inherited: HashMap<SchemaId, Inherited<'d>>,
}

impl<'d> Inheritance<'d> {
    pub(super) fn of(document: &'d Document, schemas: &Schemas<'d>) -> Self {
        let components = document.components("schemas").iter().filter_map(|component| {
            let id = schemas.at(&component.value).filter(|id| schemas.get(*id).reference.is_none())?;
            Some((component.key.clone(), id))
        });
        let components: Vec<(String, SchemaId)> = components.collect();
        let places: HashMap<SchemaId, usize> = components.iter().enumerate().map(|(at, (_, id))| (*id, at)).collect();
        let builders = Builders::of(schemas);
        let mut found = Self::default();
        let mut bases: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        // From the bases down, because most schemas have none.
        for (base, _) in schemas.iter().filter(|(id, _)| is_base(schemas, *id)) {
            let mut heirs: Vec<usize> = builders.above(base).iter().filter_map(|id| places.get(id).copied()).collect();
            heirs.sort_unstable();
            let heirs: Vec<(String, SchemaId)> = heirs.into_iter().map(|at| components[at].clone()).collect();
            for (_, heir) in &heirs {
                bases.entry(*heir).or_default().push(base);
            }
            if !heirs.is_empty() {
                found.heirs.insert(base, heirs);
            }
        }
        let has_choices = |schema: &Schema<'_>| schema.discriminator.is_some() || schema.outer.is_some();
        for (id, schema) in schemas.iter().filter(|(_, schema)| has_choices(schema)) {
            let heirs = found.heirs.get(&id).map_or(&[][..], Vec::as_slice);
            found.choices.insert(id, choices(schemas, id, &schema.subject, heirs));
        }
        for (heir, mut bases) in bases {
            if schemas.get(heir).discriminator.is_some() {
                continue;
            }
            if bases.len() > 1 {
                let nearest = ancestors(schemas, heir);
                bases.sort_by_key(|base| nearest.iter().position(|id| id == base));
            }
            let below = builders.above(heir);
            found.inherited.extend(bases.into_iter().find_map(|base| found.inherit(schemas, base, heir, &below)));
        }
        found
    }

    /// Returns what the values of a base's discriminator lead to below one of its heirs.
    fn inherit(
        &self,
        schemas: &Schemas<'d>,
        base: SchemaId,
        heir: SchemaId,
        below: &HashSet<SchemaId>,
    ) -> Option<(SchemaId, Inherited<'d>)> {
        let discriminator = schemas.get(base).discriminator.as_ref()?;
        let choices = self.choices.get(&base).map_or(&[][..], Vec::as_slice).iter();
        let below: Vec<(String, SchemaId)> = choices
            .filter_map(|(name, target)| Some((name.clone(), schemas.resolve((*target)?))))
            .filter(|(_, target)| below.contains(target))
            .collect();
        (!below.is_empty()).then_some((heir, (discriminator.property, below)))
    }
}

/// The schemas that name a schema in their `allOf`.
struct Builders(HashMap<SchemaId, Vec<SchemaId>>);

impl Builders {
    fn of(schemas: &Schemas<'_>) -> Self {
        let mut builders: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for (id, schema) in schemas.iter() {
            for part in &schema.all_of {
                builders.entry(schemas.resolve(*part)).or_default().push(id);
            }
        }
        Self(builders)
    }

    /// Every schema that builds on one, over any number of levels, without itself.
    fn above(&self, id: SchemaId) -> HashSet<SchemaId> {
        let (mut found, mut open) = (HashSet::new(), vec![id]);
        while let Some(next) = open.pop() {
            let builders = self.0.get(&next).into_iter().flatten().copied();
            open.extend(builders.filter(|builder| *builder != id && found.insert(*builder)));
        }
        found
    }
}

/// Whether schemas that build on this one are its variants.
fn is_base(schemas: &Schemas<'_>, id: SchemaId) -> bool {
    let schema = schemas.get(id);
    schema.discriminator.is_some() && schema.one_of.is_empty() && schema.any_of.is_empty()
}

/// Every schema that one builds on by `allOf`, nearest first.
fn ancestors(schemas: &Schemas<'_>, id: SchemaId) -> Vec<SchemaId> {
    let (mut found, mut seen) = (Vec::new(), HashSet::from([id]));
    let mut at = 0;
    let parts = |id: SchemaId| schemas.get(id).all_of.iter().map(|part| schemas.resolve(*part)).collect::<Vec<_>>();
    found.extend(parts(id).into_iter().filter(|part| seen.insert(*part)));
    while let Some(next) = found.get(at).copied() {
        at += 1;
        found.extend(parts(next).into_iter().filter(|part| seen.insert(*part)));
    }
    found
}

fn choices(schemas: &Schemas<'_>, id: SchemaId, subject: &str, heirs: &[(String, SchemaId)]) -> Vec<Choice> {
    let schema = schemas.get(id);
    if let Some(outer) = &schema.outer {
        return outer.mapping.iter().map(|(value, target)| (value.clone(), Some(*target))).collect();
    }
    let Some(discriminator) = &schema.discriminator else { return Vec::new() };
    let mapped: HashSet<SchemaId> = discriminator.mapping.values().map(|target| schemas.resolve(*target)).collect();
    let mapping = discriminator.mapping.iter();
    let mut choices: Vec<Choice> = mapping
        .map(|(value, target)| (value.clone(), Some(*target).filter(|target| schemas.resolve(*target) != id)))
        .collect();
    // A schema that is not mapped has its name as the value, and so has the schema itself.
    let unmapped = heirs.iter().filter(|(_, heir)| !mapped.contains(heir));
    choices.extend(unmapped.map(|(name, heir)| (name.clone(), Some(*heir))));
    if !heirs.is_empty() && !mapped.contains(&id) {
        choices.push((subject.to_owned(), None));
    }
    choices
}

/// Returns the values that the name of a choice stands for: names are texts, and a discriminator may be a number or a boolean.
pub fn values(name: &str) -> Vec<Value> {
    let typed = serde_json::from_str::<Value>(name).ok().filter(|value| value.is_number() || value.is_boolean());
    [Value::from(name)].into_iter().chain(typed).collect()
}

/// Returns whether the value of a discriminator is that of a choice.
pub(super) fn is_chosen(name: &str, value: &Value) -> bool {
    value.as_str() == Some(name) || (!value.is_string() && values(name).iter().any(|known| equal(known, value)))
}
