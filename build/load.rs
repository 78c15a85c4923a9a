//! Reads YAML into a tree whose every node knows where it stands.
//!
//! `serde_json::Value` forgets the places, and a message about line 300 of a document is of no use without the 300.

// By its path, so that a file that includes this one has that one, too.
#[path = "compose.rs"]
mod compose;

use serde_json::Value;

use super::document::Document;
pub use super::node::{Entry, Kind, Node};
use super::place::{Place, Problem};

/// Reads one YAML document.
pub fn parse(text: &str) -> Result<Node, Problem> {
    match compose::compose(text)? {
        Some(node) if !matches!(node.kind, Kind::Scalar(Value::Null)) => Ok(node),
        _ => Err(Problem::new(Place::START, "the file is empty", "write the document, or restore it")),
    }
}

impl Document {
    /// Reads the text of a document.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        Ok(Self { root: parse(text)? })
    }
}
