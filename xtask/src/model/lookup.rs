//! Which schemas may apply to a value and to its parts, before the value is known.

use std::collections::HashSet;

use super::Model;
use super::schema::{Additional, SchemaId};

impl Model<'_> {
    /// Returns every schema that may apply where some schemas do: references, parts, variants, and those that build on them. A
    /// schema that is a part of another leads to nothing that builds on it.
    pub fn expand(&self, schemas: &[SchemaId]) -> Vec<SchemaId> {
        let mut open: Vec<(SchemaId, bool)> = schemas.iter().rev().map(|id| (*id, false)).collect();
        let (mut all, mut seen) = (Vec::new(), HashSet::new());
        while let Some((id, part)) = open.pop().map(|(id, part)| (self.schemas.resolve(id), part)) {
            if !seen.insert((id, part)) {
                continue;
            }
            if !seen.contains(&(id, !part)) {
                all.push(id);
            }
            let schema = self.schemas.get(id);
            open.extend(schema.all_of.iter().map(|id| (*id, true)));
            open.extend(schema.one_of.iter().chain(&schema.any_of).map(|id| (*id, false)));
            if !part {
                open.extend(self.below(id).into_iter().map(|id| (id, false)));
            }
        }
        all
    }

    /// Returns the schemas that build on a schema and may apply where it does, by its discriminator or one that it inherits.
    pub fn below(&self, id: SchemaId) -> Vec<SchemaId> {
        let inherited = self.inherited(id).map_or(&[][..], |(_, below)| below);
        self.heirs(id).iter().chain(inherited).map(|(_, heir)| *heir).collect()
    }

    /// Returns the schemas that expanded schemas give for a property.
    pub fn property(&self, expanded: &[SchemaId], name: &str) -> Vec<SchemaId> {
        let of = |id: &SchemaId| {
            let schema = self.schemas.get(*id);
            match (schema.properties.get(name), schema.additional) {
                (Some(property), _) => Some(property.schema),
                (None, Additional::Schema(additional)) => Some(additional),
                _ => None,
            }
        };
        expanded.iter().filter_map(of).collect()
    }

    /// Returns the schemas that expanded schemas give for the items of a list.
    pub fn items(&self, expanded: &[SchemaId]) -> Vec<SchemaId> {
        expanded.iter().filter_map(|id| self.schemas.get(*id).items).collect()
    }

    /// Returns the schemas that expanded schemas give for the end of a path, expanded: of names, and of items without one.
    /// The second is those of the object that has the last name.
    pub fn at(&self, schemas: &[SchemaId], path: &[Option<String>]) -> (Vec<SchemaId>, Vec<SchemaId>) {
        let (mut holder, mut leaf) = (Vec::new(), self.expand(schemas));
        for step in path {
            let is_item = |name: &String| name.parse::<usize>().is_ok() && self.has_type(&leaf, "array");
            let next = match step {
                Some(name) if !is_item(name) => {
                    let next = self.property(&leaf, name);
                    holder = leaf;
                    next
                }
                _ => self.items(&leaf),
            };
            leaf = self.expand(&next);
        }
        (leaf, holder)
    }

    /// Returns whether one of some expanded schemas says this `type`.
    pub fn has_type(&self, expanded: &[SchemaId], name: &str) -> bool {
        expanded.iter().any(|id| self.schemas.get(*id).text("type") == Some(name))
    }
}
