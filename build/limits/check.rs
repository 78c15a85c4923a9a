//! Validates the tables of limits, and where they apply.

use super::super::document::Document;
use super::super::flat::{Flat, Flattener};
use super::super::load::Node;
use super::super::place::Problem;
use super::super::schema::{SchemaId, Schemas};
use super::grammar::Words;
use super::messages;
use super::read::{all, applied, tables};
use super::schema::find;
use super::{Applied, Limits};

/// Reports what is wrong with the tables of limits.
pub fn check(document: &Document, schemas: &Schemas<'_>, problems: &mut Vec<Problem>) {
    let before = problems.len();
    let limits = all(document, problems);
    if problems.len() > before {
        return;
    }
    let flattener = Flattener::new(document, schemas);
    let mut words = Words { problems };
    let mut used = Vec::new();
    let mut ids: Vec<(SchemaId, &Node)> = Vec::new();
    for (id, schema) in schemas.iter().filter(|(_, schema)| schema.node.get("x-limits").is_some()) {
        ids.push((id, schema.node));
    }
    for (id, node) in ids {
        let Some((place, Applied { table, .. })) = applied(node) else { continue };
        if place.as_str().is_none() && !words.keys(place, "`x-limits` of a schema", &["table", "partial"]) {
            continue;
        }
        match limits.iter().zip(tables(document)).find(|(limits, _)| limits.name == table) {
            Some((limits, entry)) => {
                used.push(table);
                Checker { flattener: &flattener, body: id, limits, words: &mut words }.table(&entry.value);
                if let Some(node) = entry.value.get("messages") {
                    messages::check(document, &limits.messages, node, &mut words);
                }
                known(document, limits, &entry.value, &flattener, schemas, &mut words);
            }
            None => {
                let remedy = "write the name of a table under `x-limits` of the document";
                words.problem(place.place, format!("there is no table of limits `{table}`"), remedy);
            }
        }
    }
    for entry in tables(document).iter().filter(|entry| !used.contains(&entry.key)) {
        let what = format!("no schema has the limits `{}`", entry.key);
        words.problem(entry.place, what, "name the table in `x-limits` of the schema of a request body, or remove it");
    }
}

/// The schemas that say of which platform an id is have the properties.
fn known(
    document: &Document,
    limits: &Limits,
    table: &Node,
    flattener: &Flattener<'_, '_>,
    schemas: &Schemas<'_>,
    words: &mut Words<'_>,
) {
    let nodes = table.pointer("/platforms/known").map_or(&[][..], Node::items);
    for (known, node) in limits.known.iter().zip(nodes) {
        let component = document.components("schemas").iter().find(|entry| entry.key == known.schema);
        let flat = component.and_then(|entry| Some(flattener.flat(schemas.at(&entry.value)?)));
        let Some(flat) = flat else {
            let what = format!("there is no schema `{}`", known.schema);
            words.problem(node.get("schema").unwrap_or(node).place, what, "correct the name");
            continue;
        };
        for (key, name) in [("id", &known.id), ("platform", &known.platform)] {
            let property = flat.properties.iter().find(|(of, _)| of == name);
            if property.is_none_or(|(_, id)| flattener.flat(*id).kind != Some("string")) {
                let what = format!("`{}` has no string `{name}`", known.schema);
                words.problem(node.get(key).unwrap_or(node).place, what, "name a property of the schema");
            }
        }
    }
}

struct Checker<'c, 'm, 'd, 'p> {
    flattener: &'c Flattener<'m, 'd>,
    body: SchemaId,
    limits: &'c Limits,
    words: &'c mut Words<'p>,
}

impl Checker<'_, '_, '_, '_> {
    fn table(&mut self, node: &Node) {
        let Some(platforms) = node.get("platforms") else { return };
        for key in ["named", "keyed"] {
            let Some(of) = platforms.get(key) else { continue };
            self.path(of, of.as_str().unwrap_or_default());
        }
        for entry in platforms.get("defaults").map_or(&[][..], Node::entries) {
            if self.platform(&entry.key, entry.place) {
                self.format(&entry.key, &entry.value);
            }
        }
        if let Some(messages) = node.get("messages") {
            self.messages(messages);
        }
        for rule in node.get("rules").map_or(&[][..], Node::items) {
            self.rule(rule);
        }
    }

    /// The messages name platforms, formats and properties that there are.
    fn messages(&mut self, node: &Node) {
        for entry in node.get("platforms").map_or(&[][..], Node::entries) {
            self.platform(&entry.key, entry.place);
        }
        let platforms = find(self.flattener, self.body, &self.limits.keyed);
        let platforms: Vec<&str> = platforms.iter().flat_map(|flat| &flat.properties).map(|(name, _)| *name).collect();
        for entry in node.get("formats").map_or(&[][..], Node::entries) {
            if !platforms.iter().any(|platform| self.has_format(platform, &entry.key)) {
                let what = format!("`{}` is no format of a platform", entry.key);
                self.words.problem(entry.place, what, "correct the name");
            }
        }
        for at in node.get("texts").map_or(&[][..], Node::items).iter().filter_map(|text| text.get("at")) {
            self.paths(at);
        }
    }

    fn rule(&mut self, rule: &Node) {
        let mut names = Vec::new();
        if let Some(of) = rule.get("for") {
            for item in of.items() {
                names.extend(item.as_str().filter(|name| self.platform(name, item.place)));
            }
            for entry in of.entries() {
                if self.platform(&entry.key, entry.place) {
                    names.push(&entry.key);
                    let formats = entry.value.items().iter();
                    formats.for_each(|format| self.format(&entry.key, format));
                }
            }
        }
        for entry in rule.get("when").map_or(&[][..], Node::entries) {
            self.path(&Node { place: entry.place, kind: entry.value.kind.clone() }, &entry.key);
        }
        for key in ["text", "items", "number", "values", "media", "size"] {
            let Some(at) = rule.get(key).and_then(|check| check.get("at")) else { continue };
            self.paths(at);
        }
        for key in ["required", "forbidden", "together"] {
            let Some(list) = rule.get(key) else { continue };
            self.paths(list);
        }
        for entry in rule.get("formats").map_or(&[][..], Node::entries) {
            self.path(&Node { place: entry.place, kind: entry.value.kind.clone() }, &entry.key);
            for name in &names {
                entry.value.items().iter().for_each(|format| self.format(name, format));
            }
        }
    }

    fn paths(&mut self, node: &Node) {
        if let Some(path) = node.as_str() {
            return self.path(node, path);
        }
        for item in node.items() {
            self.path(item, item.as_str().unwrap_or_default());
        }
    }

    fn path(&mut self, node: &Node, path: &str) {
        if find(self.flattener, self.body, path).is_none() {
            let what = format!("the body has no property `{path}`");
            self.words.problem(node.place, what, "write its path from the body, as in `thread[].body`");
        }
    }

    fn object(&self, platform: &str) -> Option<Flat<'_>> {
        find(self.flattener, self.body, &format!("{}.{platform}", self.limits.keyed))
    }

    fn platform(&mut self, name: &str, place: super::super::place::Place) -> bool {
        let is_there = self.object(name).is_some();
        if !is_there {
            let what = format!("`{}` has no property `{name}`, so there is no such platform", self.limits.keyed);
            self.words.problem(place, what, "correct the name");
        }
        is_there
    }

    /// A format is a listed value.
    fn format(&mut self, platform: &str, format: &Node) {
        let name = format.as_str().unwrap_or_default();
        if !self.has_format(platform, name) {
            let what = format!("`{name}` is no format of `{platform}`");
            let path = self.path_of_format(platform);
            self.words.problem(format.place, what, format!("write one of the values of `{path}`"));
        }
    }

    fn has_format(&self, platform: &str, format: &str) -> bool {
        let flat = find(self.flattener, self.body, &self.path_of_format(platform));
        let values = flat.and_then(|flat| flat.values).map_or(&[][..], |values| values.list);
        values.iter().any(|value| value.as_str() == Some(format))
    }

    fn path_of_format(&self, platform: &str) -> String {
        format!("{}.{platform}.{}", self.limits.keyed, self.limits.format)
    }
}
