//! Parameters of path and query, and headers of the response.

use percent_encoding::percent_encode;
use serde_json::json;

use super::values::UNLISTED;
use crate::model::Model;
use crate::model::operation::Parameter;
use crate::model::schema::SchemaId;
use crate::source::load::Node;
use crate::source::place::Place;
use crate::tightness::edit::{Edit, path};
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;
use crate::wire::kinds::Kinds;
use crate::wire::style::{self, Written};

pub(super) const OPERATORS: [Operator; 9] = [
    Operator {
        name: "extra-query",
        stands_for: "the query has a parameter that the operation does not have",
        survives: GAP,
        plant: extra_query,
    },
    Operator {
        name: "rename-query",
        stands_for: "a parameter of the query is misspelt",
        survives: GAP,
        plant: rename_query,
    },
    Operator {
        name: "drop-query",
        stands_for: "a required parameter of the query is left out",
        survives: GAP,
        plant: drop_query,
    },
    Operator {
        name: "repeat-query",
        stands_for: "a parameter of the query that has one value stands there twice",
        survives: GAP,
        plant: repeat_query,
    },
    Operator {
        name: "wrong-query",
        stands_for: "a parameter of the query is no number, no boolean, or not in its list",
        survives: GAP,
        plant: wrong_query,
    },
    Operator {
        name: "empty-query",
        stands_for: "a parameter of the query is there and says nothing",
        survives: "the schema has no `minLength`, `pattern`, `format` or list, so the document allows an empty string",
        plant: empty_query,
    },
    Operator {
        name: "wrong-argument",
        stands_for: "an argument of the path is no number, no boolean, or not in its list",
        survives: GAP,
        plant: wrong_argument,
    },
    Operator {
        name: "drop-header",
        stands_for: "a response lacks a header that it must have",
        survives: GAP,
        plant: drop_header,
    },
    Operator {
        name: "wrong-header",
        stands_for: "a header of a response is no number, no boolean, or not in its list",
        survives: GAP,
        plant: wrong_header,
    },
];

/// A name and a value of a list in the fixture.
pub(super) struct Item<'s> {
    pub(super) at: String,
    pub(super) name: &'s str,
    pub(super) node: &'s Node,
}

pub(super) fn items<'s>(scene: &Scene<'s, '_>, pointer: &str) -> Vec<Item<'s>> {
    let fixture = scene.fixture;
    let list = fixture.root.pointer(pointer).map_or(&[][..], Node::items).iter().enumerate();
    list.filter_map(|(at, node)| Some(Item { at: at.to_string(), name: node.get("name")?.as_str()?, node })).collect()
}

fn queries<'s>(scene: &Scene<'s, '_>) -> Vec<Item<'s>> {
    items(scene, "/when/query_param")
}

/// The parameter of the query that an item is by its own name; none for a part of an object.
fn parameter<'s>(scene: &'s Scene<'_, '_>, name: &str) -> Option<&'s Parameter<'s>> {
    scene.operation.parameters_in("query").find(|parameter| parameter.name == name)
}

/// A text that a parameter or a header cannot have in any place of its value, if there is one, and the schema that says so. A
/// parameter that is not judged has none.
pub(super) fn wrong(model: &Model<'_>, parameter: &Parameter<'_>) -> Option<(String, SchemaId)> {
    let leaves = leaves(model, parameter)?;
    let kinds = Kinds::expanded(model, &leaves);
    let lists = leaves.iter().filter_map(|id| model.schemas.get(*id).values());
    let is_listed = leaves.len() == 1
        && lists.clone().count() == 1
        && lists.into_iter().all(|values| !values.list.iter().any(|item| item.as_str() == Some(UNLISTED)));
    (!kinds.string || is_listed).then(|| Some((UNLISTED.to_owned(), *leaves.first()?)))?
}

/// The schemas of a single value, or of the items of a list of them, expanded; none of an object, and of what is not judged.
fn leaves(model: &Model<'_>, parameter: &Parameter<'_>) -> Option<Vec<SchemaId>> {
    let schema = parameter.schema.filter(|_| style::undefined_alone(model, parameter).is_none())?;
    let expanded = model.expand(&[schema]);
    let kinds = Kinds::expanded(model, &expanded);
    match (kinds.object, kinds.list, kinds.is_scalar()) {
        (false, true, false) => Some(model.expand(&model.items(&expanded))).filter(|items| !items.is_empty()),
        (false, false, true) => Some(expanded),
        _ => None,
    }
}

/// Whether a parameter of the query is a single pair.
fn is_single(model: &Model<'_>, parameter: &Parameter<'_>) -> bool {
    let kinds = parameter.schema.map(|schema| Kinds::of(model, &[schema])).unwrap_or_default();
    let is_judged = style::undefined_alone(model, parameter).is_none();
    let explode = Written::of(parameter).is_some_and(|written| written.explode);
    is_judged && (parameter.content.is_some() || !(kinds.list && explode))
}

fn extra_query(scene: &Scene<'_, '_>) -> Vec<Fault> {
    // A receiver may have a query of its own.
    if scene.operation.is_callback {
        return Vec::new();
    }
    let item = json!({ "name": "undocumented_parameter", "value": "x" });
    let edit = Edit::Push(path(&["when", "query_param"]), item);
    vec![Fault::new(scene.place(&["when", "query_param"]), "the query has a parameter more", edit)]
}

fn rename_query(scene: &Scene<'_, '_>) -> Vec<Fault> {
    if scene.operation.is_callback {
        return Vec::new();
    }
    let fault = |item: Item<'_>| {
        let edit = Edit::Set(path(&["when", "query_param", &item.at, "name"]), json!(format!("{}x", item.name)));
        Fault::new(item.node.place, format!("the parameter `{}` is misspelt", item.name), edit)
    };
    queries(scene).into_iter().map(fault).collect()
}

fn drop_query(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let all = queries(scene);
    let once = |item: &&Item<'_>| all.iter().filter(|other| other.name == item.name).count() == 1;
    let required = |item: &&Item<'_>| parameter(scene, item.name).is_some_and(|parameter| parameter.required);
    let fault = |item: &Item<'_>| {
        let edit = Edit::Remove(path(&["when", "query_param", &item.at]));
        Fault::new(item.node.place, format!("the parameter `{}` is left out", item.name), edit)
    };
    all.iter().filter(once).filter(required).map(fault).collect()
}

fn repeat_query(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |item: Item<'_>| {
        let single = is_single(scene.model, parameter(scene, item.name)?);
        let edit = Edit::Push(path(&["when", "query_param"]), item.node.to_json());
        single.then(|| Fault::new(item.node.place, format!("the parameter `{}` stands there twice", item.name), edit))
    };
    queries(scene).into_iter().filter_map(fault).collect()
}

fn wrong_query(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |item: Item<'_>| {
        let (other, id) = wrong(scene.model, parameter(scene, item.name)?)?;
        let edit = Edit::Set(path(&["when", "query_param", &item.at, "value"]), json!(other));
        Some(Fault::new(item.node.place, format!("the parameter `{}` has a wrong value", item.name), edit).by(Some(id)))
    };
    queries(scene).into_iter().filter_map(fault).collect()
}

/// A parameter that is sent has something to say; one that has not is left out.
fn empty_query(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |item: Item<'_>| {
        let found = parameter(scene, item.name).filter(|parameter| !style::allows_empty(parameter))?;
        let id = *leaves(scene.model, found)?.first()?;
        let edit = Edit::Set(path(&["when", "query_param", &item.at, "value"]), json!(""));
        Some(Fault::new(item.node.place, format!("the parameter `{}` is empty", item.name), edit).by(Some(id)))
    };
    queries(scene).into_iter().filter_map(fault).collect()
}

fn wrong_argument(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let segments = scene.segments();
    let mut faults = Vec::new();
    for (at, (_, template)) in segments.iter().enumerate() {
        let name = template.and_then(|template| template.strip_prefix('{')?.strip_suffix('}'));
        let mut parameters = scene.operation.parameters_in("path");
        let found = name.and_then(|name| parameters.find(|parameter| parameter.name == name));
        let Some((found, (other, id))) = found.and_then(|found| Some((found, wrong(scene.model, found)?))) else {
            continue;
        };
        let other = percent_encode(other.as_bytes(), percent_encoding::NON_ALPHANUMERIC).to_string();
        let text =
            |(number, (segment, _)): (usize, &(&str, _))| if number == at { &other } else { *segment }.to_owned();
        let to: Vec<String> = segments.iter().enumerate().map(text).collect();
        let edit = Edit::Set(path(&["when", "path"]), json!(format!("/{}", to.join("/"))));
        let what = format!("the argument `{}` of the path has a wrong value", found.name);
        faults.push(Fault::new(scene.place(&["when", "path"]), what, edit).by(Some(id)));
    }
    faults
}

/// The headers that the document describes and the fixture has.
fn headers<'s>(scene: &'s Scene<'_, '_>) -> Vec<(&'s Parameter<'s>, String, Place)> {
    let found = items(scene, "/then/header");
    let described = scene.response.map_or(&[][..], |response| &response.headers).iter();
    let pair = |header: &'s Parameter<'s>| {
        let item = found.iter().find(|item| item.name.eq_ignore_ascii_case(header.name))?;
        Some((header, item.at.clone(), item.node.place))
    };
    described.filter_map(pair).collect()
}

fn drop_header(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let required = headers(scene).into_iter().filter(|(header, ..)| header.required);
    let fault = |(header, at, place): (&Parameter<'_>, String, Place)| {
        let edit = Edit::Remove(path(&["then", "header", &at]));
        Fault::new(place, format!("the header `{}` is left out", header.name), edit)
    };
    required.map(fault).collect()
}

fn wrong_header(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |(header, at, place): (&Parameter<'_>, String, Place)| {
        let (other, id) = wrong(scene.model, header)?;
        let edit = Edit::Set(path(&["then", "header", &at, "value"]), json!(other));
        Some(Fault::new(place, format!("the header `{}` has a wrong value", header.name), edit).by(Some(id)))
    };
    headers(scene).into_iter().filter_map(fault).collect()
}
