//! The parts of multipart bodies and of forms in text.

use serde_json::{Value, json};

use super::values::UNLISTED;
use crate::model::schema::{Additional, SchemaId};
use crate::model::translate::is_binary;
use crate::source::fixture::body::{self, BodyKind};
use crate::source::load::Node;
use crate::tightness::edit::{Edit, path};
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;
use crate::wire::form;

pub(super) const OPERATORS: [Operator; 9] = [
    Operator {
        name: "rename-part",
        stands_for: "a name of a form is misspelt",
        survives: GAP,
        plant: |scene| plant(scene, rename),
    },
    Operator {
        name: "drop-part",
        stands_for: "a form lacks a required name",
        survives: GAP,
        plant: |scene| plant(scene, drop_part),
    },
    Operator {
        name: "repeat-part",
        stands_for: "a name of a form that has one value stands there twice",
        survives: GAP,
        plant: |scene| plant(scene, repeat),
    },
    Operator {
        name: "drop-brackets",
        stands_for: "an item of a list is written like a single value",
        survives: GAP,
        plant: |scene| plant(scene, drop_brackets),
    },
    Operator {
        name: "wrong-part",
        stands_for: "a text of a form is no number, no boolean, or not in its list",
        survives: GAP,
        plant: |scene| plant(scene, wrong),
    },
    Operator {
        name: "file-for-text",
        stands_for: "a text of a form is sent as a file",
        survives: GAP,
        plant: |scene| plant(scene, file_for_text),
    },
    Operator {
        name: "text-for-file",
        stands_for: "a file of a form is sent as a text",
        survives: GAP,
        plant: |scene| plant(scene, text_for_file),
    },
    Operator {
        name: "drop-part-type",
        stands_for: "a file of a form does not say what it is",
        survives: GAP,
        plant: |scene| plant(scene, drop_type),
    },
    Operator {
        name: "secret-in-part",
        stands_for: "where the document says that a secret stands, a form holds a real one",
        survives: GAP,
        plant: |scene| plant(scene, secret),
    },
];

/// A part, and what the document says of its place.
struct Part<'p, 's, 'd> {
    scene: &'p Scene<'s, 'd>,
    /// The key of the body.
    key: &'static str,
    /// Its number.
    at: usize,
    node: &'s Node,
    name: &'s str,
    steps: Vec<Option<String>>,
    /// The names of all parts.
    names: Vec<&'s str>,
    /// The schemas of the object that has the last named step.
    holder: Vec<SchemaId>,
    /// Those of the value.
    leaf: Vec<SchemaId>,
}

fn plant(scene: &Scene<'_, '_>, one: fn(&Part<'_, '_, '_>) -> Option<(String, Edit)>) -> Vec<Fault> {
    let fault = |part: Part<'_, '_, '_>| {
        let (what, edit) = one(&part)?;
        Some(Fault::new(part.node.place, what, edit).by(part.leaf.last().copied()))
    };
    parts(scene).into_iter().filter_map(fault).collect()
}

fn parts<'p, 's, 'd: 's>(scene: &'p Scene<'s, 'd>) -> Vec<Part<'p, 's, 'd>> {
    let Some((kind, entry)) = body::find(&scene.fixture.root, "when") else { return Vec::new() };
    let (key, media_type) = match kind {
        BodyKind::Multipart => ("multipart", crate::model::operation::MULTIPART),
        BodyKind::Form => ("form_urlencoded_tuple", crate::model::operation::FORM),
        _ => return Vec::new(),
    };
    let media = scene.operation.request.as_ref().and_then(|request| request.media(media_type));
    let Some(schema) = media.and_then(|media| media.schema) else { return Vec::new() };
    let items = entry.value.items();
    let names: Vec<&str> = items.iter().filter_map(|item| item.get("name")?.as_str()).collect();
    let model = scene.model;
    let part = |(at, node): (usize, &'s Node)| {
        let name = node.get("name")?.as_str()?;
        let steps = form::path(name);
        let (leaf, holder) = model.at(&[schema], &steps);
        Some(Part { scene, key, at, node, name, steps, names: names.clone(), holder, leaf })
    };
    items.iter().enumerate().filter_map(part).collect()
}

impl Part<'_, '_, '_> {
    fn set(&self, key: &str, value: Value) -> Edit {
        Edit::Set(path(&["when", self.key, &self.at.to_string(), key]), value)
    }

    fn replace(&self, part: Value) -> Edit {
        Edit::Set(path(&["when", self.key, &self.at.to_string()]), part)
    }

    fn is_text(&self) -> bool {
        self.node.get("value").is_some()
    }

    /// Whether the object that has the part has variants, so that it is not known what it allows.
    fn is_undecided(&self) -> bool {
        self.holder.iter().any(|id| {
            let schema = self.scene.model.schemas.get(*id);
            !schema.one_of.is_empty() || !schema.any_of.is_empty() || !self.scene.model.heirs(*id).is_empty()
        })
    }

    /// The last named step.
    fn property(&self) -> Option<&str> {
        self.steps.iter().rev().find_map(|step| step.as_deref().filter(|name| name.parse::<usize>().is_err()))
    }

    fn has_only(&self, types: &[&str]) -> bool {
        let schemas = self.leaf.iter().map(|id| self.scene.model.schemas.get(*id));
        let mut named = schemas.map(|schema| schema.text("type")).peekable();
        named.peek().is_some() && named.all(|name| name.is_some_and(|name| types.contains(&name)))
    }
}

fn rename(part: &Part<'_, '_, '_>) -> Option<(String, Edit)> {
    let property = part.property()?;
    let known = |id: &SchemaId| {
        let schema = part.scene.model.schemas.get(*id);
        matches!(schema.additional, Additional::Unstated | Additional::Nothing)
    };
    let described = part.holder.iter().any(|id| !part.scene.model.schemas.get(*id).properties.is_empty());
    if part.is_undecided() || !described || !part.holder.iter().all(known) {
        return None;
    }
    let at = part.name.rfind(property)? + property.len();
    let name = format!("{}x{}", &part.name[..at], &part.name[at..]);
    Some((format!("the name `{}` is misspelt", part.name), part.set("name", json!(name))))
}

fn drop_part(part: &Part<'_, '_, '_>) -> Option<(String, Edit)> {
    let property = part.property()?;
    let required = |id: &SchemaId| part.scene.model.schemas.get(*id).required.contains(&property);
    let holder = &part.name[..part.name.rfind(property)?];
    // Without any other part, the object would be missing, too, which may be right.
    let has_holder = holder.is_empty() || part.names.iter().filter(|name| name.starts_with(holder)).count() > 1;
    let through = format!("{holder}{property}");
    let is_last = part.names.iter().filter(|name| name.starts_with(&through)).count() == 1;
    if part.is_undecided() || !has_holder || !is_last || !part.holder.iter().any(required) {
        return None;
    }
    let edit = Edit::Remove(path(&["when", part.key, &part.at.to_string()]));
    Some((format!("`{}` is left out", part.name), edit))
}

fn repeat(part: &Part<'_, '_, '_>) -> Option<(String, Edit)> {
    part.steps.last()?.as_ref()?;
    let is_nested = part.steps.iter().any(Option::is_none);
    let edit = Edit::Push(path(&["when", part.key]), part.node.to_json());
    (!is_nested).then(|| (format!("`{}` stands there twice", part.name), edit))
}

fn drop_brackets(part: &Part<'_, '_, '_>) -> Option<(String, Edit)> {
    let name = part.name.strip_suffix("[]").filter(|name| !name.ends_with(']') || part.property().is_some())?;
    Some((format!("`{}` is written without brackets", part.name), part.set("name", json!(name))))
}

fn wrong(part: &Part<'_, '_, '_>) -> Option<(String, Edit)> {
    let typed = part.has_only(&["integer", "number", "boolean"]);
    let listed = match part.leaf.as_slice() {
        [id] => part.scene.model.schemas.get(*id).values().is_some(),
        _ => false,
    };
    let edit = part.set("value", json!(UNLISTED));
    (part.is_text() && (typed || listed)).then(|| (format!("`{}` has a wrong value", part.name), edit))
}

fn file_for_text(part: &Part<'_, '_, '_>) -> Option<(String, Edit)> {
    let takes_files = part.leaf.iter().any(|id| {
        let schema = part.scene.model.schemas.get(*id);
        is_binary(schema) || (schema.text("type").is_none() && schema.one_of.is_empty() && schema.any_of.is_empty())
    });
    if !part.is_text() || part.key != "multipart" || takes_files || part.leaf.is_empty() {
        return None;
    }
    let file = json!({ "name": part.name, "file": "a.txt", "content_type": "text/plain", "size": 3 });
    Some((format!("`{}` is a file", part.name), part.replace(file)))
}

fn text_for_file(part: &Part<'_, '_, '_>) -> Option<(String, Edit)> {
    let takes_texts = part.leaf.iter().any(|id| {
        let schema = part.scene.model.schemas.get(*id);
        !is_binary(schema) && schema.one_of.is_empty() && schema.any_of.is_empty()
    });
    if part.is_text() || takes_texts || part.leaf.is_empty() {
        return None;
    }
    Some((format!("`{}` is a text", part.name), part.replace(json!({ "name": part.name, "value": "a.txt" }))))
}

fn drop_type(part: &Part<'_, '_, '_>) -> Option<(String, Edit)> {
    let edit = Edit::Remove(path(&["when", part.key, &part.at.to_string(), "content_type"]));
    (!part.is_text()).then(|| (format!("`{}` has no media type", part.name), edit))
}

fn secret(part: &Part<'_, '_, '_>) -> Option<(String, Edit)> {
    let is_secret = part.leaf.iter().any(|id| part.scene.model.schemas.get(*id).is_secret());
    let edit = part.set("value", json!("correct horse battery staple"));
    (part.is_text() && is_secret).then(|| (format!("`{}` holds a real secret", part.name), edit))
}
