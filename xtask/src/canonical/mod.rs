//! The one form in which a fixture stands in its file, independent of its author.
//!
//! Two fixtures that say the same read the same, so that a change of one shows as the change that it is. Keys stand in the
//! order of the grammar, those of a body in the order in which the service sent them; one key or item a line, two spaces
//! deeper than what holds it; `refused` and `inferred` on one line; header names in lower case; strings without quotes where
//! every reader of YAML takes them for strings, else in double quotes. Comments stay with what they are about.

mod comments;
mod emit;
mod line;
mod scalar;

use serde_json::Value;

use crate::source::fixture::body::PART_KEYS;
use crate::source::fixture::{self, KEYS};
use crate::source::load::{self, Kind, Node};
use crate::source::place::{Place, Problem};
use crate::source::tree;

/// The keys of a name and a value, in their order.
const PAIR: [&str; 2] = ["name", "value"];

/// Returns the canonical form of the text of a fixture.
pub fn normalize(text: &str) -> Result<String, Problem> {
    let root = arranged(fixture::parse(text)?.root);
    let found = comments::find(text)?;
    let canonical = emit::emit(&root, comments::attach(&root, &found, text));
    let same = load::parse(&canonical).is_ok_and(|again| again.to_json() == root.to_json());
    let kept = comments::find(&canonical).is_ok_and(|again| comments::texts(&again) == comments::texts(&found));
    match same && kept {
        true => Ok(canonical),
        // Nothing is known that leads here. What is lost in silence is lost for good, so it is made sure of.
        false => Err(Problem::new(
            Place::START,
            format!("this would lose {} in its canonical form", if same { "a comment" } else { "a value" }),
            "this is a fault of xtask itself; leave the file as it is, and write it in a simpler way",
        )),
    }
}

/// A fixture in its canonical form.
pub fn write(fixture: Value) -> String {
    emit::emit(&arranged(tree(fixture, Place::START)), comments::Attached::default())
}

/// The tree of a fixture with its keys in their order.
fn arranged(mut root: Node) -> Node {
    for (name, keys) in KEYS {
        let order = |key: &str| keys.iter().position(|known| known.trim_end_matches('*') == key);
        if let Some(Kind::Map(entries)) = part(&mut root, name).map(|node| &mut node.kind) {
            entries.sort_by_key(|entry| order(&entry.key).unwrap_or(usize::MAX));
        }
    }
    let lists = [
        ("when", "query_param", &PAIR[..]),
        ("when", "header", &PAIR[..]),
        ("when", "cookie", &PAIR[..]),
        ("when", "form_urlencoded_tuple", &PAIR[..]),
        ("when", "multipart", &PART_KEYS[..]),
        ("then", "header", &PAIR[..]),
    ];
    for (outer, list, keys) in lists {
        let items = part(&mut root, outer).and_then(|node| part(node, list));
        let Some(Kind::List(items)) = items.map(|node| &mut node.kind) else { continue };
        for item in items {
            if let Kind::Map(entries) = &mut item.kind {
                entries.sort_by_key(|entry| keys.iter().position(|key| *key == entry.key));
            }
            if let Some(Kind::Scalar(Value::String(name))) = part(item, "name").map(|node| &mut node.kind)
                && list == "header"
            {
                name.make_ascii_lowercase();
            }
        }
    }
    root
}

/// What stands under a key; under no name, the node itself.
fn part<'n>(node: &'n mut Node, name: &str) -> Option<&'n mut Node> {
    if name.is_empty() {
        return Some(node);
    }
    match &mut node.kind {
        Kind::Map(entries) => entries.iter_mut().find(|entry| entry.key == name).map(|entry| &mut entry.value),
        _ => None,
    }
}
