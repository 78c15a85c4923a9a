//! Where the document has what it says from: `x-source` on operations and components, by the tags of `x-sources`.
//!
//! A document without `x-sources` need not say it.

use std::collections::HashSet;

use crate::finding::{Code, Finding, Spot};
use crate::source::document::Document;
use crate::source::load::{Kind, Node};
use crate::source::place::Place;
use crate::source::walk;
use crate::text::Text;

/// The kinds of components that say where they come from.
pub const KINDS: [&str; 6] = ["schemas", "parameters", "responses", "examples", "headers", "requestBodies"];

/// Returns what is wrong with the sources of a document.
pub fn findings(document: &Document, text: &Text) -> Vec<Finding> {
    let Some(table) = document.root.get("x-sources") else { return Vec::new() };
    let mut findings = Vec::new();
    let mut report = |place: Place, cause: &str, what: String, remedy: &str| {
        findings.push(finding(text.spot(place), cause, what, remedy));
    };
    if !matches!(table.kind, Kind::Map(_)) {
        let what = format!("`x-sources` is a table of tags, and this is {}", table.describe());
        report(table.place, "table", what, "write `TAG: description` for each source");
        return findings;
    }
    for entry in table.entries().iter().filter(|entry| entry.value.as_str().is_none_or(|text| text.trim().is_empty())) {
        let what = format!("the source `{}` has no description", entry.key);
        report(entry.place, "table", what, "describe it in a sentence");
    }
    for operation in document.operations() {
        if is_missing(&operation.method.value) {
            let what = format!("{} names no source", operation.title());
            report(operation.method.place, "operation", what, "add `x-source: [TAG]`, with a tag of `x-sources`");
        }
    }
    for (kind, entry) in KINDS.iter().flat_map(|kind| document.components(kind).iter().map(move |entry| (kind, entry)))
    {
        // Beside a reference nothing else may stand.
        if entry.value.get("$ref").is_none() && is_missing(&entry.value) {
            let what = format!("`{}` of the {kind} names no source", entry.key);
            report(entry.place, kind, what, "add `x-source: [TAG]`, with a tag of `x-sources`");
        }
    }
    let mut used: HashSet<String> = HashSet::new();
    walk::objects(&document.root, &mut |node| {
        for tag in node.get("x-source").map_or(&[][..], Node::items) {
            match tag.as_str().filter(|tag| table.get(tag).is_some()) {
                Some(tag) => drop(used.insert(tag.to_owned())),
                None => {
                    let name = tag.as_str().map_or_else(|| "this tag".to_owned(), |tag| format!("the tag `{tag}`"));
                    let what = format!("{name} is not in the table `x-sources`");
                    report(tag.place, "tag", what, "correct the tag, or add it to the table");
                }
            }
        }
    });
    for entry in table.entries().iter().filter(|entry| !used.contains(&entry.key)) {
        let what = format!("nothing comes from the source `{}`", entry.key);
        report(entry.place, "unused", what, "remove it from the table, or name it under `x-source`");
    }
    findings
}

/// Whether a part of the document names no source: a list of at least one tag.
fn is_missing(node: &Node) -> bool {
    node.get("x-source").is_none_or(|list| list.items().is_empty())
}

fn finding(at: Spot, cause: &str, what: String, remedy: &str) -> Finding {
    Finding {
        code: Code::InvalidSource,
        at,
        what,
        remedy: remedy.to_owned(),
        related: Vec::new(),
        cause: cause.to_owned(),
    }
}
