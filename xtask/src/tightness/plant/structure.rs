//! Properties that are missing, misnamed, or not the document's.

use serde_json::{Value, json};

use crate::model::Model;
use crate::model::schema::SchemaId;
use crate::model::translate::is_excluded;
use crate::tightness::edit::Edit;
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;
use crate::tightness::site::Site;

/// A name that no document has.
pub(super) const STRANGER: &str = "undocumented_field";

pub(super) const OPERATORS: [Operator; 7] = [
    Operator {
        name: "drop-required",
        stands_for: "a property that must be there is left out",
        survives: GAP,
        plant: drop_required,
    },
    Operator {
        name: "rename-field",
        stands_for: "a property is misspelt, or was renamed by the service",
        survives: GAP,
        plant: |scene| renamed(scene, |name| Some(format!("{name}x"))),
    },
    Operator {
        name: "respell-field",
        stands_for: "a property is spelt by another convention, snake_case as camelCase or the reverse",
        survives: GAP,
        plant: |scene| renamed(scene, respelt),
    },
    Operator {
        name: "extra-field",
        stands_for: "an object has a property that the document does not describe",
        survives: GAP,
        plant: extra_field,
    },
    Operator {
        name: "wrong-direction",
        stands_for: "what is only read is sent, or what is only written comes back",
        survives: GAP,
        plant: wrong_direction,
    },
    Operator {
        name: "empty-object",
        stands_for: "an object that must hold something is empty",
        survives: GAP,
        plant: empty_object,
    },
    Operator {
        name: "other-envelope",
        stands_for: "a body is wrapped once more, or lacks its envelope",
        survives: GAP,
        plant: other_envelope,
    },
];

fn drop_required(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let required = scene.sites.iter().filter(|site| site.required);
    let fault = |site: &Site<'_>| {
        Fault::new(site.place, format!("`{}` is left out", site.show()), Edit::Remove(site.path.clone()))
    };
    required.map(fault).collect()
}

fn renamed(scene: &Scene<'_, '_>, rename: impl Fn(&str) -> Option<String>) -> Vec<Fault> {
    let fault = |site: &Site<'_>| {
        let name = rename(site.name?).filter(|_| site.required || !site.in_open)?;
        let what = format!("`{}` is called `{name}`", site.show());
        Some(Fault::new(site.place, what, Edit::Rename(site.path.clone(), name)))
    };
    scene.sites.iter().filter_map(fault).collect()
}

/// A name by the other convention, if the two differ.
fn respelt(name: &str) -> Option<String> {
    let mut out = String::new();
    if name.contains('_') {
        let mut parts = name.split('_');
        out.push_str(parts.next()?);
        for part in parts {
            let mut rest = part.chars();
            out.extend(rest.next().into_iter().flat_map(char::to_uppercase));
            out.push_str(rest.as_str());
        }
    } else {
        for c in name.chars() {
            if c.is_uppercase() && !out.is_empty() {
                out.push('_');
            }
            out.extend(c.to_lowercase());
        }
    }
    (out != name).then_some(out)
}

fn extra_field(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let objects = scene.sites.iter().filter(|site| site.value.is_object() && !site.is_open);
    let fault = |site: &Site<'_>| {
        let edit = Edit::Insert(site.path.clone(), STRANGER.to_owned(), json!("x"));
        Fault::new(site.place, format!("`{}` has a property more", site.show()), edit)
    };
    objects.map(fault).collect()
}

fn wrong_direction(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for site in scene.sites.iter().filter(|site| site.value.is_object()) {
        for id in &site.schemas {
            for (name, property) in &scene.model.schemas.get(*id).properties {
                if is_excluded(scene.model, property.schema, site.direction) && site.value.get(*name).is_none() {
                    let value = sample(scene.model, property.schema);
                    let edit = Edit::Insert(site.path.clone(), (*name).to_owned(), value);
                    let what = format!("`{}` has `{name}`, which goes the other way only", site.show());
                    faults.push(Fault::new(site.place, what, edit).by(Some(property.schema)));
                }
            }
        }
    }
    faults
}

fn empty_object(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let holds_required = |site: &Site<'_>| {
        let depth = site.path.len() + 1;
        let inside = |other: &&Site<'_>| other.path.len() == depth && other.path.starts_with(&site.path);
        scene.sites.iter().filter(inside).any(|other| other.required)
    };
    let fault = |site: &Site<'_>| {
        Fault::new(site.place, format!("`{}` is empty", site.show()), Edit::Set(site.path.clone(), json!({})))
    };
    scene.sites.iter().filter(|site| site.value.is_object() && holds_required(site)).map(fault).collect()
}

fn other_envelope(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for site in scene.sites.iter().filter(|site| site.path.len() == 2 && !site.is_open) {
        let mut plant = |what: &str, value: Value| {
            let what = format!("`{}` {what}", site.show());
            faults.push(Fault::new(site.place, what, Edit::Set(site.path.clone(), value)));
        };
        if !site.forbids(scene.model, "object") || site.value.is_object() {
            plant("stands in an object of its own", json!({ (STRANGER): site.value }));
        }
        let inner = site.value.as_object().filter(|map| map.len() == 1).and_then(|map| map.values().next());
        if let Some(inner) = inner.filter(|inner| inner.is_object() || inner.is_array()) {
            plant("is what should stand in it", inner.clone());
        }
    }
    faults
}

/// A value that a schema would allow, as far as one can be made of what it says itself.
pub(super) fn sample(model: &Model<'_>, id: SchemaId) -> Value {
    let schema = model.schemas.get(model.schemas.resolve(id));
    if let Some(example) = schema.node.get("example") {
        return example.to_json();
    }
    if let Some(value) = schema.values().and_then(|values| values.list.first()) {
        return value.to_json();
    }
    match schema.text("type") {
        Some("integer" | "number") => json!(1),
        Some("boolean") => json!(true),
        Some("array") => json!([]),
        Some("object") => {
            let required = schema.required.iter().filter_map(|name| Some((*name, schema.properties.get(name)?)));
            // A schema that requires itself has no value; what it leads to is not followed twice.
            let inner = required.filter(|(_, property)| model.schemas.resolve(property.schema) != id);
            Value::Object(inner.map(|(name, property)| (name.to_owned(), shallow(model, property.schema))).collect())
        }
        _ => json!("x"),
    }
}

/// The same one step deep.
fn shallow(model: &Model<'_>, id: SchemaId) -> Value {
    match model.schemas.get(model.schemas.resolve(id)).text("type") {
        Some("object") => json!({}),
        _ => sample(model, id),
    }
}
