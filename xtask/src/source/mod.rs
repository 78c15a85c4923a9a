//! The loader that the build script and this crate share: YAML with places, the document, the fixtures.
//!
//! The files stand in `build/`, for the package of the client must build without this crate.
#![allow(dead_code, reason = "the build script uses the rest")]

#[path = "../../../build/document.rs"]
pub mod document;
#[path = "../../../build/fixture.rs"]
pub mod fixture;
#[path = "../../../build/load.rs"]
pub mod load;
#[path = "../../../build/multipart.rs"]
pub mod multipart;
#[path = "../../../build/node.rs"]
pub mod node;
#[path = "../../../build/place.rs"]
pub mod place;
#[path = "../../../build/reference.rs"]
pub mod reference;
#[path = "../../../build/schema.rs"]
pub mod schema;
#[path = "../../../build/walk.rs"]
pub mod walk;

use load::Node;
use place::Place;
use serde_json::Value;

/// A value as a tree, all of it at one place.
pub fn tree(value: Value, place: Place) -> Node {
    Node::from_json(value, place)
}
