//! The loader that the build script and this crate share: YAML with places, the document, the fixtures.
//!
//! The files stand in `build/`, because the package of the client must build without this crate.

#[path = "../../../build/multipart.rs"]
pub mod multipart;

pub use crate::generator::{document, fixture, load, node, place, reference, schema, walk};

use load::Node;
use place::Place;
use serde_json::Value;

/// A value as a tree, all of it at one place.
pub fn tree(value: Value, place: Place) -> Node {
    Node::from_json(value, place)
}
