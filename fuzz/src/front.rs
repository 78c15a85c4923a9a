//! The front of the generator: what the build does with the document before the generator meets it.
#![allow(dead_code, unreachable_pub, unused_imports, reason = "the generator uses the rest, and is a build script")]
#![allow(missing_debug_implementations, missing_docs, reason = "it is made for build.rs")]

#[path = "../../build/bodies.rs"]
pub mod bodies;
#[path = "../../build/check.rs"]
pub mod check;
#[path = "../../build/document.rs"]
pub mod document;
#[path = "../../build/fixture.rs"]
pub mod fixture;
#[path = "../../build/flat.rs"]
pub mod flat;
#[path = "../../build/holders.rs"]
pub mod holders;
#[path = "../../build/limits/mod.rs"]
pub mod limits;
#[path = "../../build/load.rs"]
pub mod load;
#[path = "../../build/node.rs"]
pub mod node;
#[path = "../../build/outer.rs"]
pub mod outer;
#[path = "../../build/parameters.rs"]
pub mod parameters;
#[path = "../../build/place.rs"]
pub mod place;
#[path = "../../build/reference.rs"]
pub mod reference;
#[path = "../../build/required.rs"]
pub mod required;
#[path = "../../build/schema.rs"]
pub mod schema;
#[path = "../../build/schema_rules.rs"]
pub mod schema_rules;
#[path = "../../build/structure.rs"]
pub mod structure;
#[path = "../../build/taken.rs"]
pub mod taken;
#[path = "../../build/walk.rs"]
pub mod walk;
