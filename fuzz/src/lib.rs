//! What the fuzz targets do with an input, as plain functions: each takes bytes and panics when a promise is broken.
//!
//! The operations, statuses, parameters, passwords and open lists come from the document; no target lists any. The tests
//! `hostile` of the two packages run the same functions, without instrumentation and over a real connection; they
//! include these files, each beside a `wire` and a `table` of their own. The targets of the check stand in `check.rs`, apart,
//! for what is linked is looked through after each input.
#![forbid(unsafe_code)]

pub mod api;
pub mod base_url;
pub mod callback;
pub mod document;
pub mod fixture;
pub mod folder;
pub mod form;
pub mod front;
pub mod id;
pub mod input;
pub mod list;
#[path = "../../tests/support/model.rs"]
pub mod model;
pub mod open_enum;
pub mod pages;
#[path = "../../tests/support/form.rs"]
pub mod parts;
pub mod place;
pub mod query;
pub mod response;
pub mod retry_after;
pub mod seeds;
pub mod timestamp;
pub mod webhook;
pub mod wire;

use postproxy::fuzzing as table;

/// The root of the project.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
