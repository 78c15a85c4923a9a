//! What belongs to another variant.

use serde_json::json;

use super::structure::sample;
use crate::model::Model;
use crate::model::schema::SchemaId;
use crate::tightness::edit::{Edit, below};
use crate::tightness::operator::{Fault, Operator};
use crate::tightness::scene::Scene;

pub(super) const OPERATORS: [Operator; 2] = [
    Operator {
        name: "field-of-other-variant",
        stands_for: "an object has a property that only another of its variants has",
        survives: "the variant that was taken allows the property, or the object fits the other one, too",
        plant: foreign_field,
    },
    Operator {
        name: "name-of-other-variant",
        stands_for: "the property that decides names another variant than the one that stands there",
        survives: "the other variant allows what this one holds",
        plant: other_name,
    },
];

fn foreign_field(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let model = scene.model;
    let mut faults = Vec::new();
    for site in scene.sites.iter().filter(|site| site.value.is_object()) {
        let known = |name: &str| site.schemas.iter().any(|id| model.schemas.get(*id).properties.contains_key(name));
        let mut planted: Vec<&str> = Vec::new();
        // Without a variant that was taken, no property is known to be foreign.
        for union in site.unions.iter().filter(|union| union.taken.is_some()) {
            for variant in union.variants.iter().filter(|variant| Some(**variant) != union.taken) {
                for (name, property) in parts(model, *variant) {
                    if known(name) || site.value.get(name).is_some() || planted.contains(&name) {
                        continue;
                    }
                    planted.push(name);
                    let edit = Edit::Insert(site.path.clone(), name.to_owned(), sample(model, property));
                    let subject = &model.schemas.get(*variant).subject;
                    let what = format!("`{}` has `{name}` of `{subject}`", site.show());
                    faults.push(Fault::new(site.place, what, edit).by(Some(union.schema)));
                }
            }
        }
    }
    faults
}

/// The properties of a variant and of its parts.
fn parts<'d>(model: &Model<'d>, variant: SchemaId) -> Vec<(&'d str, SchemaId)> {
    let (mut open, mut seen, mut found) = (vec![variant], Vec::new(), Vec::new());
    while let Some(id) = open.pop().map(|id| model.schemas.resolve(id)) {
        if !seen.contains(&id) {
            seen.push(id);
            let schema = model.schemas.get(id);
            found.extend(schema.properties.iter().map(|(name, property)| (*name, property.schema)));
            open.extend(&schema.all_of);
        }
    }
    found
}

fn other_name(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for site in &scene.sites {
        for union in &site.unions {
            let Some(property) = union.discriminator.filter(|name| site.value.get(name).is_some()) else { continue };
            let mut leads_to = Vec::new();
            for (name, target) in scene.model.choices(union.schema) {
                let target = target.map(|target| scene.model.schemas.resolve(target));
                // One name of each other variant is enough.
                if union.taken.is_some() && target != union.taken && target.is_some() && !leads_to.contains(&target) {
                    leads_to.push(target);
                    let path = below(&site.path, property);
                    let place = site.node.entry(property).map_or(site.place, |entry| entry.place);
                    let what = format!("`{}` says that this is another variant", crate::tightness::edit::show(&path));
                    faults.push(Fault::new(place, what, Edit::Set(path, json!(name))).by(target));
                }
            }
        }
    }
    faults
}
