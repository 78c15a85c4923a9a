//! Which variant of a schema a value takes.

use std::collections::HashSet;

use serde_json::Value;

use super::{At, BodyOf, Fault, FaultKind, Flat, Goal, Walk};
use crate::evidence::Key;
use crate::judge::words;
use crate::model::equality::equal;
use crate::model::schema::{SchemaId, variant};
use crate::secrets;

impl Walk<'_, '_> {
    /// The variant that the discriminator leads to.
    pub(super) fn choose(&mut self, id: SchemaId, at: At<'_>, body: Option<BodyOf>, flat: &mut Flat) -> Option<Goal> {
        let schema = self.model.schemas.get(id);
        let discriminator = schema.discriminator.as_ref()?;
        let branches: Vec<SchemaId> = schema.one_of.iter().chain(&schema.any_of).copied().collect();
        let heirs = self.model.heirs(id).iter().map(|(_, heir)| *heir);
        let Some(value) = at.value.get(discriminator.property) else {
            self.missing(discriminator.property, &schema.subject, Some(discriminator.place), at);
            flat.undecided.extend(branches.into_iter().chain(heirs));
            return None;
        };
        let Some((_, target)) = self.model.choice(id, value) else {
            let node = at.node.get(discriminator.property).unwrap_or(at.node);
            let what = match value.as_str() {
                Some(name) => format!("no variant of `{}` has the value {}", schema.subject, secrets::show(name)),
                None => format!("{} stands here, and chooses no variant of `{}`", words::seen(value), schema.subject),
            };
            let is_name = value.is_string() || value.is_number() || value.is_boolean();
            let kind = if is_name { FaultKind::Unlisted } else { FaultKind::Mismatch };
            self.path.push(discriminator.property.to_owned());
            self.fault(Fault {
                kind,
                place: node.place,
                is_value: true,
                path: self.path.join("."),
                rule: Some(discriminator.place),
                what,
                remedy: "correct the value, or add it to `discriminator.mapping` with its variant".to_owned(),
                cause: format!("{} discriminator", schema.subject),
            });
            self.path.pop();
            flat.undecided.extend(branches.into_iter().chain(heirs));
            return None;
        };
        let target = (*target)?;
        let resolved = self.model.schemas.resolve(target);
        let branch = branches.into_iter().find(|branch| self.model.schemas.resolve(*branch) == resolved);
        self.show_variant(branch.unwrap_or(resolved), body);
        Some((target, false))
    }

    pub(super) fn one_of(&mut self, id: SchemaId, at: At<'_>, body: Option<BodyOf>, flat: &mut Flat) -> Vec<Goal> {
        let schema = self.model.schemas.get(id);
        if schema.one_of.is_empty() {
            return Vec::new();
        }
        let fitting: Vec<SchemaId> =
            schema.one_of.iter().copied().filter(|branch| self.fits((*branch, false), at.node, at.value)).collect();
        match fitting.as_slice() {
            [] => self.closest(id, &schema.one_of, at, flat),
            [branch] => {
                self.show_variant(*branch, body);
                vec![(*branch, false)]
            }
            several => {
                let names = several.iter().map(|branch| format!("`{}`", self.variant(*branch, &schema.one_of)));
                let names = names.collect::<Vec<_>>().join(" and ");
                let what = format!("this fits {names}, and must fit one variant of `{}` only", schema.subject);
                let rule = schema.node.entry("oneOf").map(|entry| entry.place);
                self.mismatch(at, rule, what, format!("{} oneOf", schema.subject));
                several.iter().map(|branch| (*branch, false)).collect()
            }
        }
    }

    pub(super) fn any_of(&mut self, id: SchemaId, at: At<'_>, body: Option<BodyOf>, flat: &mut Flat) -> Vec<Goal> {
        let schema = self.model.schemas.get(id);
        if schema.any_of.is_empty() {
            return Vec::new();
        }
        let fitting: Vec<SchemaId> =
            schema.any_of.iter().copied().filter(|branch| self.fits((*branch, false), at.node, at.value)).collect();
        if fitting.is_empty() {
            return self.closest(id, &schema.any_of, at, flat);
        }
        for branch in &fitting {
            self.show_variant(*branch, body);
        }
        fitting.into_iter().map(|branch| (branch, false)).collect()
    }

    /// The variant that was probably meant, where none fits: what is wrong with it says more than that none does.
    pub(super) fn closest(&mut self, id: SchemaId, branches: &[SchemaId], at: At<'_>, flat: &mut Flat) -> Vec<Goal> {
        let mut distances: Vec<(usize, SchemaId)> =
            branches.iter().filter_map(|branch| Some((self.distance(*branch, at.value)?, *branch))).collect();
        distances.sort_unstable();
        if let [(distance, branch), rest @ ..] = distances.as_slice()
            && rest.first().is_none_or(|(next, _)| next > distance)
        {
            return vec![(*branch, false)];
        }
        let schema = self.model.schemas.get(id);
        let names = branches.iter().map(|branch| format!("`{}`", self.variant(*branch, branches)));
        let names = names.collect::<Vec<_>>().join(", ");
        let what =
            format!("{} stands here that fits no variant of `{}`: {names}", words::seen(at.value), schema.subject);
        let rule = schema.node.entry("oneOf").or_else(|| schema.node.entry("anyOf")).map(|entry| entry.place);
        self.mismatch(at, rule, what, format!("{} variants", schema.subject));
        flat.undecided.extend(branches);
        Vec::new()
    }

    /// How far a value is from a variant: by what is missing, what is not known, and what has another constant value.
    pub(super) fn distance(&self, branch: SchemaId, value: &Value) -> Option<usize> {
        let mut distance = 0;
        let mut known = HashSet::new();
        for id in self.parts(branch) {
            let schema = self.model.schemas.get(id);
            let named = |kind: &str| schema.text("type").is_none_or(|name| name == kind);
            match value {
                Value::Object(values) if named("object") => {
                    distance += schema.required.iter().filter(|name| !values.contains_key(**name)).count();
                    for (name, property) in &schema.properties {
                        known.insert(*name);
                        let target = self.model.schemas.get(self.model.schemas.resolve(property.schema));
                        let list = target.values().filter(|values| !values.open);
                        let other = |found: &Value| {
                            list.as_ref()
                                .is_some_and(|values| !values.list.iter().any(|item| equal(&item.to_json(), found)))
                        };
                        // A constant distinguishes variants; any other list may just lack a value.
                        let weight = if list.as_ref().is_some_and(|values| values.list.len() == 1) { 3 } else { 1 };
                        distance += if values.get(*name).is_some_and(other) { weight } else { 0 };
                    }
                }
                Value::Array(_) if named("array") => {}
                Value::String(_) if named("string") => {}
                Value::Bool(_) if named("boolean") => {}
                Value::Number(_) if named("number") || named("integer") => {}
                _ => return None,
            }
        }
        let unknown =
            value.as_object().map_or(0, |values| values.keys().filter(|key| !known.contains(key.as_str())).count());
        Some(distance + unknown)
    }

    /// A schema and its parts.
    pub(super) fn parts(&self, id: SchemaId) -> Vec<SchemaId> {
        let (mut open, mut parts) = (vec![id], Vec::new());
        while let Some(id) = open.pop().map(|id| self.model.schemas.resolve(id)) {
            if !parts.contains(&id) {
                parts.push(id);
                open.extend(&self.model.schemas.get(id).all_of);
            }
        }
        parts
    }

    pub(super) fn variant(&self, branch: SchemaId, branches: &[SchemaId]) -> String {
        let at = branches.iter().position(|other| *other == branch).unwrap_or_default();
        variant(self.model.schemas.get(branch).node, at)
    }

    pub(super) fn show_variant(&mut self, branch: SchemaId, body: Option<BodyOf>) {
        if let Some((operation, response)) = body {
            self.shown.push(Key::BodyVariant(operation, response, branch));
        }
        self.shown.push(Key::Variant(branch));
    }
}
