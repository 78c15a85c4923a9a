//! The tests of this package in one program, which builds and runs faster than one for each file.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/damage.rs"]
mod damage;
#[path = "../common/random.rs"]
mod random;

mod bodies;
mod coverage;
mod diff;
mod evidence;
mod imports;
mod json_schema;
mod ledger;
mod normalize;
mod outer;
#[cfg(feature = "record")]
mod record;
mod report;
mod robust;
mod rules;
mod secrets;
mod tightness;
mod translate;
mod wire;
mod yaml;
