//! What the fuzz targets do with an input, as plain functions: each takes bytes and panics when a promise is broken.
//!
//! The operations, statuses, parameters, passwords and open lists come from the document; no target lists any.
#![forbid(unsafe_code)]

pub mod answer;
pub mod api;
pub mod base_url;
pub mod callback;
pub mod diff;
pub mod document;
pub mod fixture;
pub mod front;
pub mod id;
pub mod input;
pub mod open_list;
pub mod place;
pub mod project;
pub mod query;
pub mod retry_after;
pub mod seeds;
pub mod wire;

/// A target: what it does with an input.
pub type Run = fn(&[u8]);

/// Every target by its name.
pub const TARGETS: [(&str, Run); 10] = [
    ("answer", answer::run),
    ("base_url", base_url::run),
    ("callback", callback::run),
    ("diff", diff::run),
    ("document", document::run),
    ("fixture", fixture::run),
    ("id", id::run),
    ("open_list", open_list::run),
    ("project", project::run),
    ("retry_after", retry_after::run),
];
