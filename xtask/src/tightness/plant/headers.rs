//! Headers of requests.

use serde_json::json;

use super::parameters::{Item, items, wrong};
use crate::model::operation::Parameter;
use crate::tightness::edit::{Edit, path};
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;

pub(super) const OPERATORS: [Operator; 5] = [
    Operator {
        name: "extra-request-header",
        stands_for: "a request has a header that the operation does not have",
        survives: GAP,
        plant: extra,
    },
    Operator {
        name: "rename-request-header",
        stands_for: "a header of a request is misspelt",
        survives: GAP,
        plant: rename,
    },
    Operator {
        name: "drop-request-header",
        stands_for: "a request lacks a required header",
        survives: GAP,
        plant: drop_header,
    },
    Operator {
        name: "wrong-request-header",
        stands_for: "a header of a request is no number, no boolean, or not in its list",
        survives: GAP,
        plant: wrong_header,
    },
    Operator {
        name: "secret-in-request-header",
        stands_for: "the key of the service stands in a header of a request",
        survives: GAP,
        plant: secret,
    },
];

fn push(scene: &Scene<'_, '_>, name: &str, what: &str) -> Fault {
    let item = json!({ "name": name, "value": "correct horse battery staple" });
    let edit = Edit::Push(path(&["when", "header"]), item);
    Fault::new(scene.place(&["when", "header"]), what, edit)
}

fn extra(scene: &Scene<'_, '_>) -> Vec<Fault> {
    vec![push(scene, "x-undocumented-header", "the request has a header more")]
}

fn secret(scene: &Scene<'_, '_>) -> Vec<Fault> {
    vec![push(scene, "authorization", "the request has the header `authorization`")]
}

/// The headers that the document describes and the request has.
fn described<'s>(scene: &'s Scene<'s, '_>) -> Vec<(&'s Parameter<'s>, Item<'s>)> {
    let parameter = |item: Item<'s>| {
        let mut parameters = scene.operation.parameters_in("header");
        Some((parameters.find(|parameter| parameter.name.eq_ignore_ascii_case(item.name))?, item))
    };
    items(scene, "/when/header").into_iter().filter_map(parameter).collect()
}

fn rename(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |(_, item): (&Parameter<'_>, Item<'_>)| {
        let edit = Edit::Set(path(&["when", "header", &item.at, "name"]), json!(format!("{}x", item.name)));
        Fault::new(item.node.place, format!("the header `{}` is misspelt", item.name), edit)
    };
    described(scene).into_iter().map(fault).collect()
}

fn drop_header(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let required = described(scene).into_iter().filter(|(parameter, _)| parameter.required);
    let fault = |(_, item): (&Parameter<'_>, Item<'_>)| {
        let edit = Edit::Remove(path(&["when", "header", &item.at]));
        Fault::new(item.node.place, format!("the header `{}` is left out", item.name), edit)
    };
    required.map(fault).collect()
}

fn wrong_header(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |(parameter, item): (&Parameter<'_>, Item<'_>)| {
        let (other, id) = wrong(scene.model, parameter)?;
        let edit = Edit::Set(path(&["when", "header", &item.at, "value"]), json!(other));
        Some(Fault::new(item.node.place, format!("the header `{}` has a wrong value", item.name), edit).by(Some(id)))
    };
    described(scene).into_iter().filter_map(fault).collect()
}
