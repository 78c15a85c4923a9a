//! `cargo xtask diff`: edits of a document and what must be said of each, the step of the version, what `--base` may
//! name, and the report.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod edits;
mod generator;
mod keywords;
mod report;
mod repository;
mod rustc;
mod support;
mod surface;
mod versions;
