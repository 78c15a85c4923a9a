//! The model of documents and schemas. The generator and the check use the same files.
#![allow(dead_code, unreachable_pub, missing_debug_implementations, reason = "the generator uses the rest")]

#[path = "../../../../build/document.rs"]
pub(crate) mod document;
#[path = "../../../../build/node.rs"]
pub(crate) mod node;
#[path = "../../../../build/place.rs"]
pub(crate) mod place;
#[path = "../../../../build/reference.rs"]
pub(crate) mod reference;
#[path = "../../../../build/schema.rs"]
pub(crate) mod schema;
