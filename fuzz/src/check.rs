//! The targets of the check, which need xtask and nothing of the client.

#[path = "diff.rs"]
pub mod diff;
#[path = "folder.rs"]
pub mod folder;
#[path = "input.rs"]
pub mod input;
#[path = "ledger.rs"]
pub mod ledger;
#[path = "place.rs"]
pub mod place;
#[path = "project.rs"]
pub mod project;

/// The root of the project.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
