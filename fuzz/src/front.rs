//! The front of the generator: what the build does with the document before the generator meets it.
#![allow(dead_code, reason = "the generator uses the rest")]

pub use xtask::source::{document, load, place, walk};

#[path = "../../build/check.rs"]
pub mod check;
#[path = "../../build/normalise.rs"]
pub mod normalise;
