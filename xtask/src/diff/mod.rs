//! `cargo xtask diff`: what changed in the document, and what that means for the callers of the client.
//!
//! The verdicts are about Rust: about the types, builders, methods and mocks that the generator makes of the document.
//! A request and a response are not the same to it, nor are a list that is open and one that is closed.

pub mod base;
mod bodies;
mod boxes;
pub mod change;
pub mod changelog;
mod choices;
pub mod compare;
mod components;
mod extensions;
mod git;
pub mod manifest;
mod operations;
mod opinion;
mod parameters;
mod refusals;
pub mod report;
pub mod resolve;
mod rest;
mod schemas;
mod shape;
pub mod side;
mod structs;
mod usage;
pub mod version;
pub mod words;
