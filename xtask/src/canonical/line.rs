//! Which values stand on one line.

use crate::source::load::{Kind, Node};

/// The lists of a fixture's own grammar that hold names; each stands on one line.
const NAMES: [&[&str]; 2] = [&["refused"], &["source", "inferred"]];

/// Whether a value stands on the line of its key or dash; `path` leads to it.
pub(super) fn is_on_one_line(node: &Node, path: &[impl AsRef<str>]) -> bool {
    match &node.kind {
        Kind::Scalar(_) => true,
        Kind::List(items) => items.is_empty() || is_names(path),
        Kind::Map(entries) => entries.is_empty(),
    }
}

pub(super) fn is_names(path: &[impl AsRef<str>]) -> bool {
    NAMES
        .iter()
        .any(|names| names.len() == path.len() && names.iter().zip(path).all(|(name, key)| *name == key.as_ref()))
}
