//! Variants that a property outside of the value decides (`x-outer-discriminator`): that of the nearest object around it
//! that has the property.

use serde_json::{Map, Value};

use super::{At, Fault, FaultKind, Flat, Goal, Walk};
use crate::model::Model;
use crate::model::schema::SchemaId;
use crate::secrets;

/// What the objects around a value say of its variant.
#[derive(Debug)]
pub(super) struct Around<'d> {
    /// The properties that decide anywhere in the document.
    names: Vec<&'d str>,
    /// Their values in the objects around, the nearest last.
    found: Vec<(&'d str, Option<String>)>,
}

impl<'d> Around<'d> {
    pub(super) fn new(model: &Model<'d>) -> Self {
        let mut names: Vec<&str> =
            model.schemas.iter().filter_map(|(_, schema)| Some(schema.outer.as_ref()?.property)).collect();
        names.sort_unstable();
        names.dedup();
        Self { names, found: Vec::new() }
    }

    /// Goes into an object; returns what to leave it by.
    pub(super) fn enter(&mut self, object: &Map<String, Value>) -> usize {
        let depth = self.found.len();
        let said = self.names.iter().filter_map(|name| Some((*name, object.get(*name)?.as_str().map(str::to_owned))));
        self.found.extend(said);
        depth
    }

    /// Leaves an object.
    pub(super) fn leave(&mut self, depth: usize) {
        self.found.truncate(depth);
    }

    fn get(&self, name: &str) -> Option<Option<&str>> {
        self.found.iter().rev().find(|(other, _)| *other == name).map(|(_, value)| value.as_deref())
    }
}

/// What decides about the variants of a schema.
#[derive(Debug)]
pub(super) struct OuterChoice {
    /// The value of the property, unless it is no text.
    value: Option<String>,
    /// The variant, if the value leads to one.
    pub(super) target: Option<SchemaId>,
}

impl Walk<'_, '_> {
    /// What an object around the value says of the variants of a schema; none if none says anything, as in an example.
    pub(super) fn outer_choice(&self, id: SchemaId) -> Option<OuterChoice> {
        let outer = self.model.schemas.get(id).outer.as_ref()?;
        let value = self.around.get(outer.property)?.map(str::to_owned);
        let choice = self.model.choices(id).iter().find(|(name, _)| Some(name) == value.as_ref());
        let target = choice.and_then(|(_, target)| *target);
        Some(OuterChoice { value, target })
    }

    /// The variant that an object around the value leads to.
    pub(super) fn choose_outer(
        &mut self,
        id: SchemaId,
        choice: OuterChoice,
        at: At<'_>,
        flat: &mut Flat,
    ) -> Option<Goal> {
        let schema = self.model.schemas.get(id);
        let branches = || schema.one_of.iter().chain(&schema.any_of).copied();
        if let Some(target) = choice.target {
            let resolved = self.model.schemas.resolve(target);
            let branch = branches().find(|branch| self.model.schemas.resolve(*branch) == resolved);
            self.show_variant(branch.unwrap_or(resolved), None);
            return Some((target, false));
        }
        flat.undecided.extend(branches());
        let outer = schema.outer.as_ref()?;
        let what = match &choice.value {
            Some(name) => format!("no variant of `{}` has the value {}", schema.subject, secrets::show(name)),
            None => format!("`{}` is no text, and chooses no variant of `{}`", outer.property, schema.subject),
        };
        let remedy = "correct the value, or add it to `x-outer-discriminator.mapping` with its variant".to_owned();
        let cause = format!("{} x-outer-discriminator", schema.subject);
        let fault = self.here(FaultKind::Unlisted, at, Some(outer.place), what, remedy, cause);
        self.fault(Fault { place: at.holder, is_value: false, ..fault });
        None
    }
}
