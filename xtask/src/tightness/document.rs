//! Faults that are planted in the document: in where it says that it has things from.

use std::collections::HashSet;

use super::operator::{GAP, Operator};
use crate::lint::sources::{self, KINDS};
use crate::source::document::Document;
use crate::source::load::{Kind, Node};
use crate::source::place::Place;
use crate::text::Text;

/// An operator that plants in the document, and how it changes what has a source. It returns whether it changed anything.
#[derive(Debug)]
pub struct DocumentOperator {
    /// The operator, which plants nothing in fixtures.
    pub operator: Operator,
    change: fn(&mut Node) -> bool,
}

/// The operators.
pub static OPERATORS: [DocumentOperator; 2] = [
    DocumentOperator {
        operator: Operator {
            name: "drop-source",
            stands_for: "an operation or a component of the document does not say where it comes from",
            survives: GAP,
            plant: |_| Vec::new(),
        },
        change: drop_source,
    },
    DocumentOperator {
        operator: Operator {
            name: "misspelt-source",
            stands_for: "an operation or a component of the document names a source that is not in the table",
            survives: GAP,
            plant: |_| Vec::new(),
        },
        change: misspell_source,
    },
];

/// A fault of the document, and whether the check sees it.
#[derive(Debug)]
pub(super) struct Planted {
    pub(super) place: Place,
    pub(super) what: String,
    pub(super) is_caught: bool,
}

/// Plants the faults of an operator, one at a time, and asks the check about each.
pub(super) fn plant(operator: &DocumentOperator, document: &Document, text: &Text) -> Vec<Planted> {
    if document.root.get("x-sources").is_none() {
        return Vec::new();
    }
    let known = messages(document, text);
    let mut changed = document.clone();
    let mut planted = Vec::new();
    for path in sourced(document) {
        let Some(node) = find(&mut changed.root, &path) else { continue };
        let (before, place) = (node.clone(), node.entry("x-source").map_or(node.place, |entry| entry.place));
        if !(operator.change)(node) {
            continue;
        }
        let is_caught = messages(&changed, text).difference(&known).next().is_some();
        let what = format!("the source of `{}` is changed", path.last().map_or("", String::as_str));
        planted.push(Planted { place, what, is_caught });
        if let Some(node) = find(&mut changed.root, &path) {
            *node = before;
        }
    }
    planted
}

fn messages(document: &Document, text: &Text) -> HashSet<String> {
    let findings = sources::findings(document, text).into_iter();
    findings.map(|finding| format!("{} {}", finding.at.place, finding.what)).collect()
}

/// The operations and components that have a source, as the keys that lead there.
fn sourced(document: &Document) -> Vec<Vec<String>> {
    let path = |steps: &[&str]| -> Vec<String> { steps.iter().map(|step| (*step).to_owned()).collect() };
    let has_source = |node: &Node| node.get("x-source").is_some();
    let operations = document.operations().filter(|operation| has_source(&operation.method.value));
    let mut found: Vec<Vec<String>> =
        operations.map(|operation| path(&["paths", &operation.path.key, &operation.method.key])).collect();
    for kind in KINDS {
        let components = document.components(kind).iter().filter(|entry| has_source(&entry.value));
        found.extend(components.map(|entry| path(&["components", kind, &entry.key])));
    }
    found
}

fn find<'n>(root: &'n mut Node, path: &[String]) -> Option<&'n mut Node> {
    path.iter().try_fold(root, |node, key| match &mut node.kind {
        Kind::Map(entries) => entries.iter_mut().find(|entry| entry.key == *key).map(|entry| &mut entry.value),
        _ => None,
    })
}

fn drop_source(node: &mut Node) -> bool {
    let Kind::Map(entries) = &mut node.kind else { return false };
    entries.retain(|entry| entry.key != "x-source");
    true
}

fn misspell_source(node: &mut Node) -> bool {
    let Kind::Map(entries) = &mut node.kind else { return false };
    let list = entries.iter_mut().find(|entry| entry.key == "x-source").map(|entry| &mut entry.value.kind);
    let Some(Kind::List(tags)) = list else { return false };
    match tags.first_mut().map(|tag| &mut tag.kind) {
        Some(Kind::Scalar(serde_json::Value::String(tag))) => {
            tag.push('x');
            true
        }
        _ => false,
    }
}
