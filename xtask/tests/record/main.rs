//! Recording: what passes, what is written, and what never is.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod command;
#[path = "../common/mod.rs"]
mod common;
mod entropy;
mod forms;
mod names;
mod parameters;
mod passing;
mod replay;
mod secrets;
mod support;
