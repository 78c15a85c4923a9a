//! Documents in memory, edits of them, and what is said of two.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Map, Value};
use xtask::diff::change::Change;
use xtask::diff::compare::compare;
use xtask::diff::side::Side;
use xtask::source::document::Document;
use xtask::text::{Kind, Text};

/// The document of the record shop.
pub(crate) const BASE: &str = include_str!("base.yaml");

/// The tables of edits, with the documents that they are edits of.
pub(crate) const TABLES: [(&str, &str); 3] = [
    (BASE, include_str!("edits.yaml")),
    // Edits that change how the client is called.
    (BASE, include_str!("shape.yaml")),
    (include_str!("../../../../openapi.yaml"), include_str!("project.yaml")),
];

/// One row of the table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Edit {
    pub(crate) edit: String,
    pub(crate) why: String,
    pub(crate) near: Option<String>,
    #[serde(default)]
    pub(crate) remove: Vec<String>,
    #[serde(default)]
    pub(crate) rename: BTreeMap<String, String>,
    /// In their order, for a list may be filled item by item.
    #[serde(default)]
    pub(crate) set: Map<String, Value>,
    /// What comes before its siblings.
    pub(crate) first: Option<String>,
    /// Strings that become others, wherever they stand.
    #[serde(default)]
    pub(crate) replace: BTreeMap<String, String>,
    pub(crate) says: Vec<String>,
}

/// The rows of a table.
pub(crate) fn table(text: &str) -> Vec<Edit> {
    serde_saphyr::from_str(text).unwrap()
}

/// What the edits of a table are made to: of a document of any size, the paths and the components that the table names, with
/// all that these refer to.
pub(crate) fn base(document: &str, table: &str) -> Value {
    let mut base = json(document);
    if document == BASE {
        return base;
    }
    // What stands at the root is about schemas that may be gone.
    base.as_object_mut().unwrap().retain(|key, _| !key.starts_with("x-"));
    let paths = base["paths"].as_object_mut().unwrap();
    paths.retain(|path, _| table.contains(&format!("/paths/{}/", path.replace('~', "~0").replace('/', "~1"))));
    assert!(!paths.is_empty());
    loop {
        let mut referred = BTreeSet::new();
        references(&base, &mut referred);
        let mut is_changed = false;
        for (section, components) in base["components"].as_object_mut().unwrap() {
            let is_used = |pointer: &str| referred.contains(&format!("#{pointer}")) || table.contains(pointer);
            let before = components.as_object().unwrap().len();
            let components = components.as_object_mut().unwrap();
            components
                .retain(|name, _| section == "securitySchemes" || is_used(&format!("/components/{section}/{name}")));
            is_changed |= components.len() < before;
        }
        if !is_changed {
            return base;
        }
    }
}

/// Collects the texts of a value that begin like a reference.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.starts_with("#/") => drop(found.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(map) => map.values().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// A document as JSON.
pub(crate) fn json(text: &str) -> Value {
    Document::parse(text).unwrap().root.to_json()
}

/// A document as a text that knows its places, whatever was done to it.
pub(crate) fn text(document: &Value) -> String {
    serde_json::to_string_pretty(document).unwrap()
}

impl Edit {
    /// The document after the edit.
    pub(crate) fn apply(&self, document: &Value) -> Value {
        let mut edited = document.clone();
        for pointer in &self.remove {
            remove(&mut edited, pointer).unwrap_or_else(|| panic!("{}: there is no {pointer}", self.edit));
        }
        for (pointer, name) in &self.rename {
            rename(&mut edited, pointer, name).unwrap_or_else(|| panic!("{}: there is no {pointer}", self.edit));
        }
        for (pointer, value) in &self.set {
            set(&mut edited, pointer, value.clone()).unwrap_or_else(|| panic!("{}: there is no {pointer}", self.edit));
        }
        if let Some(pointer) = &self.first {
            first(&mut edited, pointer).unwrap_or_else(|| panic!("{}: there is no {pointer}", self.edit));
        }
        for (from, to) in &self.replace {
            assert!(replace(&mut edited, from, to) > 0, "{}: nothing says {from}", self.edit);
        }
        assert_ne!(text(&edited), text(document), "{}: it edits nothing", self.edit);
        edited
    }
}

fn split(pointer: &str) -> Option<(&str, String)> {
    let (parent, last) = pointer.rsplit_once('/')?;
    Some((parent, last.replace("~1", "/").replace("~0", "~")))
}

pub(crate) fn remove(document: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, last) = split(pointer)?;
    match document.pointer_mut(parent)? {
        Value::Object(map) => map.shift_remove(&last),
        Value::Array(items) => last.parse().ok().filter(|at| *at < items.len()).map(|at: usize| items.remove(at)),
        _ => None,
    }
}

fn rename(document: &mut Value, pointer: &str, name: &str) -> Option<()> {
    let (parent, last) = split(pointer)?;
    let map = document.pointer_mut(parent)?.as_object_mut()?;
    map.get(&last)?;
    let renamed =
        std::mem::take(map).into_iter().map(|(key, value)| (if key == last { name.into() } else { key }, value));
    *map = renamed.collect();
    Some(())
}

fn first(document: &mut Value, pointer: &str) -> Option<()> {
    let (parent, last) = split(pointer)?;
    let map = document.pointer_mut(parent)?.as_object_mut()?;
    let value = map.shift_remove(&last)?;
    map.shift_insert(0, last, value);
    Some(())
}

pub(crate) fn set(document: &mut Value, pointer: &str, value: Value) -> Option<()> {
    let (parent, last) = split(pointer)?;
    match document.pointer_mut(parent)? {
        Value::Object(map) => drop(map.insert(last, value)),
        Value::Array(items) if last == "-" => items.push(value),
        Value::Array(items) => *items.get_mut(last.parse::<usize>().ok()?)? = value,
        _ => return None,
    }
    Some(())
}

fn replace(document: &mut Value, from: &str, to: &str) -> usize {
    match document {
        Value::String(text) if text == from => {
            *text = to.to_owned();
            1
        }
        Value::Array(items) => items.iter_mut().map(|item| replace(item, from, to)).sum(),
        Value::Object(map) => map.values_mut().map(|value| replace(value, from, to)).sum(),
        _ => 0,
    }
}

/// What changed between two documents.
pub(crate) fn changes(old: &str, new: &str) -> Vec<Change> {
    let text = |name: &str, text: &str| Text::new(Arc::from(name), text.to_owned(), Kind::Document);
    let (old_text, new_text) = (text("old.yaml", old), text("new.yaml", new));
    let (old, new) = (Document::parse(old).unwrap(), Document::parse(new).unwrap());
    compare(Side::new(&old, &old_text), Side::new(&new, &new_text))
}

/// A change in short: class, code, and where it shows.
pub(crate) fn short(change: &Change) -> String {
    let pointer = change.primary().map_or("", |mark| &mark.pointer);
    format!("{} {} {pointer}", change.class, change.code)
}

/// The pointer of every part of a document, the outer before the inner.
pub(crate) fn pointers(document: &Value) -> Vec<String> {
    fn collect(value: &Value, pointer: &str, found: &mut Vec<String>) {
        let mut below = |step: &str, value: &Value| {
            let pointer = format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"));
            found.push(pointer.clone());
            collect(value, &pointer, found);
        };
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| below(key, value)),
            Value::Array(items) => items.iter().enumerate().for_each(|(at, value)| below(&at.to_string(), value)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(document, "", &mut found);
    found
}
