//! Reads the tables of a document.

use super::super::document::Document;
use super::super::flat::Flattener;
use super::super::load::{Entry, Node};
use super::super::place::Problem;
use super::super::schema::{SchemaId, Schemas};
use super::grammar::Words;
use super::messages::messages;
use super::rule::rule;
use super::{Applied, Known, Limits, schema};

/// The tables of a document.
pub fn tables(document: &Document) -> &[Entry] {
    document.root.get("x-limits").map_or(&[], Node::entries)
}

/// Every table, without the rules that follow from schemas.
pub fn all(document: &Document, problems: &mut Vec<Problem>) -> Vec<Limits> {
    let mut words = Words { problems };
    tables(document).iter().filter_map(|entry| table(entry, &mut words)).collect()
}

fn table(entry: &Entry, words: &mut Words<'_>) -> Option<Limits> {
    let node = &entry.value;
    if !words.keys(node, "a table of limits", &["platforms", "messages", "rules", "x-source"]) {
        return None;
    }
    let title = "a table of limits";
    for key in ["platforms", "rules"].into_iter().filter(|key| node.get(key).is_none()) {
        words.problem(entry.place, format!("{title} must have `{key}`"), format!("add `{key}`"));
    }
    let platforms = node.get("platforms")?;
    let title = "`platforms`";
    if !words.keys(platforms, title, &["named", "keyed", "format", "defaults", "known"]) {
        return None;
    }
    let mut text = |key: &str| words.text(platforms, key, title);
    let named = platforms.get("named").map(|_| text("named")).unwrap_or_default();
    let (keyed, format) = (text("keyed"), text("format"));
    let defaults = platforms.get("defaults").map_or(&[][..], Node::entries).iter();
    let defaults = defaults.map(|of| (of.key.clone(), of.value.as_str().unwrap_or_default().to_owned())).collect();
    let mut known = Vec::new();
    for node in platforms.get("known").map_or(&[][..], Node::items) {
        let title = "an entry of `known`";
        if words.keys(node, title, &["schema", "id", "platform"]) {
            let mut text = |key: &str| words.text(node, key, title);
            known.push(Known { schema: text("schema"), id: text("id"), platform: text("platform") });
        }
    }
    let messages = node.get("messages").map(|node| messages(node, words)).unwrap_or_default();
    let rules = node.get("rules").map_or(&[][..], Node::items);
    let rules = rules.iter().filter_map(|node| rule(node, words)).collect();
    Some(Limits { name: entry.key.clone(), named, keyed, format, defaults, names: Vec::new(), known, messages, rules })
}

/// The table that a schema names.
pub fn applied(node: &Node) -> Option<(&Node, Applied)> {
    let applied = node.get("x-limits")?;
    let table = applied.as_str().or_else(|| applied.get("table")?.as_str()).unwrap_or_default().to_owned();
    let partial = applied.get("partial").is_some_and(|node| node.to_json() == true);
    Some((applied, Applied { table, partial }))
}

/// The rules for a body: those of the table that its schema names, and those that follow from the schema.
pub fn of_schema(document: &Document, schemas: &Schemas<'_>, body: SchemaId) -> Option<(Limits, Applied)> {
    let flattener = Flattener::new(document, schemas);
    let id = flattener.flat(body).id.unwrap_or(body);
    let (_, applied) = applied(schemas.get(id).node)?;
    let mut limits = all(document, &mut Vec::new()).into_iter().find(|table| table.name == applied.table)?;
    let keyed = schema::find(&flattener, id, &limits.keyed);
    limits.names = keyed.iter().flat_map(|flat| &flat.properties).map(|(name, _)| (*name).to_owned()).collect();
    limits.rules.extend(schema::rules(schemas, &flattener, id, &limits));
    Some((limits, applied))
}
