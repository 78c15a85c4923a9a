//! The work behind `cargo xtask`: an OpenAPI 3.0 document, the exchanges that prove it, and what each says of the other.
//!
//! It knows no API. Everything that it says of one comes from the document, the fixtures and the ledger that it is
//! given, and it asks nothing else: no network, no clock, no build of a client. Only [`record`], which makes fixtures, has a
//! network and a date.
//!
//! Every command goes the same way: [`files`] reads, [`model`] understands the document, a pure core returns
//! values ([`check::resolve`] findings and the [`evidence`]), and [`report`] writes them down. Imports run one way: [`cli`] knows
//! the [`commands`], each command has its own arguments and knows the core, and the core knows no command. A new command is a
//! file in `commands/` and a line in [`cli`].
#![allow(clippy::missing_errors_doc, reason = "every error here is a message or a `Problem`, which says itself why")]

pub mod canonical;
pub mod check;
pub mod cli;
pub mod commands;
pub mod coverage;
pub mod diff;
pub mod evidence;
pub mod exit;
pub mod files;
pub mod finding;
#[path = "../../build/mod.rs"]
#[allow(missing_docs, missing_debug_implementations, reason = "these files are the build script's")]
pub mod generator;
pub mod judge;
pub mod ledger;
pub mod lint;
pub mod model;
pub mod options;
pub mod progress;
pub mod record;
pub mod report;
pub mod secrets;
pub mod source;
pub mod text;
pub mod tightness;
pub mod token;
pub mod wire;
