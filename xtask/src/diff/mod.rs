//! `cargo xtask diff`: what changed in the document, and what that means for the callers of the client.
//!
//! Two things are compared. The documents tell what goes over the wire: what the service takes and what it returns. And
//! the generator lists what callers can compile against, for each document: types, fields, methods with their signatures.
//! A difference of the lists belongs to the change of the document at the place from which the item comes.

mod attach;
pub mod base;
mod bodies;
mod callbacks;
pub mod change;
pub mod changelog;
pub mod compare;
mod components;
mod constraints;
mod document;
mod errors;
mod found;
mod git;
pub mod manifest;
mod operations;
mod parameters;
mod properties;
pub mod report;
pub mod resolve;
mod responses;
pub mod rust;
mod schemas;
mod security;
mod shift;
pub mod side;
mod usage;
mod values;
mod variants;
pub mod version;
mod view;
mod walk;
pub mod words;
