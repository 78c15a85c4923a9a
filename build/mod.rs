//! Generates the client from `openapi.yaml`: `load` reads the document, `check` validates it, `api` says what it holds in
//! the terms of Rust, and `rust` writes that.
#![allow(dead_code, unreachable_pub, reason = "the build script and xtask include these files as private modules")]

pub mod api;
pub mod bodies;
pub mod check;
pub mod client;
pub mod document;
pub mod document_json;
pub mod emit;
pub mod fixture;
pub mod fixtures;
pub mod flat;
pub mod holders;
pub mod limits;
pub mod load;
pub mod names;
pub mod node;
pub mod outer;
pub mod parameters;
pub mod place;
pub mod reference;
pub mod required;
pub mod rust;
pub mod schema;
pub mod schema_rules;
pub mod structure;
pub mod taken;
pub mod walk;
