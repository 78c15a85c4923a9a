//! Whether a schema allows a value, asked once for each pair of them.

use serde_json::Value;

use super::content::Content;
use super::{Goal, Walk};
use crate::model::schema::{Additional, SchemaId};
use crate::model::translate::{admits_null, is_excluded};
use crate::source::load::{Kind, Node};

impl Walk<'_, '_> {
    /// Whether a schema, with all that it leads to, allows a value.
    pub(super) fn fits(&mut self, (id, part): Goal, node: &Node, value: &Value) -> bool {
        let goal = (self.model.schemas.resolve(id), part);
        let key = (goal, std::ptr::from_ref(node));
        match self.verdicts.get(&key) {
            Some(Some(verdict)) => return *verdict,
            // The schema contains itself, which is a fault of the document and is reported there.
            Some(None) => return true,
            None => {}
        }
        self.verdicts.insert(key, None);
        let verdict = self.judge(goal, node, value);
        self.verdicts.insert(key, Some(verdict));
        verdict
    }

    pub(super) fn judge(&mut self, (id, part): Goal, node: &Node, value: &Value) -> bool {
        let model = self.model;
        let schema = model.schemas.get(id);
        let is_valid = |validator: &jsonschema::Validator| validator.is_valid(value);
        self.allows_content(id, node)
            && (self.content(node) == Content::Bytes
                || self.validators.get(model, id, self.direction).is_none_or(is_valid))
            && schema.not.is_none_or(|not| !self.fits((not, false), node, value))
            && (value.is_null() && admits_null(schema) || self.fits_composed((id, part), node, value))
            && (part || model.descendant(id, value).is_none_or(|below| self.fits((below, false), node, value)))
            && self.fits_inside(id, node, value)
    }

    fn fits_composed(&mut self, (id, part): Goal, node: &Node, value: &Value) -> bool {
        let schema = self.model.schemas.get(id);
        schema.all_of.iter().all(|part| self.fits((*part, true), node, value))
            && self.fits_variant((id, part), node, value)
    }

    pub(super) fn fits_variant(&mut self, (id, part): Goal, node: &Node, value: &Value) -> bool {
        let model = self.model;
        let schema = model.schemas.get(id);
        let branches = !schema.one_of.is_empty() || !schema.any_of.is_empty();
        let decided = branches || (!part && !model.heirs(id).is_empty());
        if let Some(discriminator) = schema.discriminator.as_ref().filter(|_| decided && value.is_object()) {
            let choice = value.get(discriminator.property).and_then(|found| model.choice(id, found));
            return match choice {
                Some((_, Some(target))) => self.fits((*target, false), node, value),
                Some((_, None)) => true,
                None => false,
            };
        }
        if let Some(choice) = self.outer_choice(id) {
            return choice.target.is_some_and(|target| self.fits((target, false), node, value));
        }
        let mut fitting = 0;
        for branch in &schema.one_of {
            fitting += usize::from(self.fits((*branch, false), node, value));
        }
        (schema.one_of.is_empty() || fitting == 1)
            && (schema.any_of.is_empty() || schema.any_of.iter().any(|branch| self.fits((*branch, false), node, value)))
    }

    pub(super) fn fits_inside(&mut self, id: SchemaId, node: &Node, value: &Value) -> bool {
        let schema = self.model.schemas.get(id);
        match (&node.kind, value) {
            (Kind::Map(entries), Value::Object(values)) => {
                let depth = self.around.enter(values);
                let fits = entries.iter().all(|entry| {
                    let Some(value) = values.get(&entry.key) else { return true };
                    match (schema.properties.get(entry.key.as_str()), schema.additional) {
                        (Some(property), _) => {
                            !is_excluded(self.model, property.schema, self.direction)
                                && self.fits((property.schema, false), &entry.value, value)
                        }
                        (None, Additional::Nothing) => false,
                        (None, Additional::Schema(schema)) => self.fits((schema, false), &entry.value, value),
                        (None, Additional::Anything | Additional::Unstated) => true,
                    }
                });
                self.around.leave(depth);
                fits
            }
            (Kind::List(items), Value::Array(values)) => {
                let Some(schema) = schema.items else { return true };
                items.iter().zip(values).all(|(node, value)| self.fits((schema, false), node, value))
            }
            _ => true,
        }
    }
}
