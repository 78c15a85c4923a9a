//! Fixtures that are not written as fixtures are.

use serde_json::{Value, json};

use crate::source::load::{Kind, Node};
use crate::tightness::edit::{Edit, below, path, show};
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;
use crate::tightness::site::Site;

/// What a fixture must have.
const NEEDED: [&[&str]; 7] = [
    &["source"],
    &["when"],
    &["then"],
    &["source", "kind"],
    &["when", "method"],
    &["when", "path"],
    &["then", "status"],
];

pub(super) const OPERATORS: [Operator; 6] = [
    Operator {
        name: "misspelt-key",
        stands_for: "a key of the fixture itself is misspelt, which httpmock would read as if it were not there",
        survives: GAP,
        plant: misspelt_key,
    },
    Operator {
        name: "drop-key",
        stands_for: "the fixture lacks what every fixture has",
        survives: GAP,
        plant: drop_key,
    },
    Operator {
        name: "misfiled",
        stands_for: "the fixture stands in the folder of another operation",
        survives: "the other operation fits this request, too",
        plant: misfiled,
    },
    Operator {
        name: "drop-refused",
        stands_for: "the fixture does not say that the request was rejected for what it lacks",
        survives: GAP,
        plant: drop_refused,
    },
    Operator {
        name: "wrong-refused",
        stands_for: "the fixture says that the request was rejected for lacking something that it does not lack",
        survives: GAP,
        plant: wrong_refused,
    },
    Operator {
        name: "status-as-text",
        stands_for: "the status is written as text",
        survives: GAP,
        plant: status_as_text,
    },
];

fn misspelt_key(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let root = &scene.fixture.root;
    let mut faults = Vec::new();
    for holder in [path(&[]), path(&["source"]), path(&["when"]), path(&["then"])] {
        let node = holder.iter().try_fold(root, |node, key| node.get(key));
        for entry in node.map_or(&[][..], Node::entries) {
            let at = below(&holder, &entry.key);
            let what = format!("the key `{}` is misspelt", show(&at));
            faults.push(Fault::new(entry.place, what, Edit::Rename(at, format!("{}x", entry.key))));
        }
    }
    faults.sort_by_key(|fault| fault.place);
    faults
}

fn drop_key(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let fault = |steps: &[&str]| {
        let at = path(steps);
        Fault::new(scene.place(steps), format!("`{}` is left out", show(&at)), Edit::Remove(at))
    };
    NEEDED.iter().map(|steps| fault(steps)).collect()
}

fn misfiled(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let case = scene.name.split_once('/').map_or(scene.name, |(_, case)| case);
    let other = scene.model.operations.iter().find(|operation| operation.id != scene.operation.id);
    let fault = |id: &str| {
        let what = format!("the file stands in the folder of `{id}`");
        Fault::new(scene.place(&["when"]), what, Edit::Nothing).called(format!("{id}/{case}"))
    };
    other.map(|operation| fault(&operation.id)).into_iter().collect()
}

fn drop_refused(scene: &Scene<'_, '_>) -> Vec<Fault> {
    if !scene.has("/refused") {
        return Vec::new();
    }
    let what = "`refused` is left out";
    vec![Fault::new(scene.place(&["refused"]), what, Edit::Remove(path(&["refused"])))]
}

fn wrong_refused(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let Kind::Map(_) = &scene.fixture.root.kind else { return Vec::new() };
    // What stands in the request, and is required there: by name it could be what is lacking.
    let stands = |site: &&Site<'_>| site.path.first().is_some_and(|outer| outer == "when") && site.required;
    let name = scene.sites.iter().find(stands).and_then(|site| site.name).unwrap_or("undocumented_field");
    let list: Vec<Value> = scene.json("/refused").and_then(|list| list.as_array().cloned()).unwrap_or_default();
    let list: Vec<Value> = list.into_iter().chain([json!(name)]).collect();
    let edit = match scene.has("/refused") {
        true => Edit::Set(path(&["refused"]), json!(list)),
        false => Edit::Insert(Vec::new(), "refused".to_owned(), json!(list)),
    };
    vec![Fault::new(scene.place(&["refused"]), "`refused` names what the request does not lack", edit)]
}

fn status_as_text(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let edit = Edit::Set(path(&["then", "status"]), json!(scene.fixture.status.to_string()));
    vec![Fault::new(scene.place(&["then", "status"]), "the status is a string", edit)]
}
