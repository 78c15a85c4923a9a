//! Generates the client from `openapi.yaml`. Each step stands in a file of its own, and `client` puts them in their
//! order.
#![allow(dead_code, unreachable_pub, reason = "the build script and xtask include these files as private modules")]

pub mod check;
pub mod client;
pub mod docs;
pub mod document;
pub mod document_json;
pub mod emit;
pub mod examples;
pub mod fixture;
pub mod fixtures;
pub mod generate;
pub mod load;
pub mod mock;
pub mod node;
pub mod normalise;
pub mod open_lists;
pub mod operations;
pub mod parameters;
pub mod per_call;
pub mod place;
pub mod polish;
pub mod reference;
pub mod refusals;
pub mod rewrite;
pub mod round_trip;
pub mod schema;
pub mod walk;
