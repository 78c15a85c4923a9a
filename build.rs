//! Generates the client from `openapi.yaml` into `OUT_DIR`.
//!
//! It runs again when the document changes, under the feature `mock` also when a fixture does, and not otherwise. What
//! is wrong with either stops the build with `FILE:LINE:COLUMN: what; how to mend it`.

#[path = "build/mod.rs"]
mod generator;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use generator::document::Document;
use generator::emit::emit;
use generator::place::Problem;
use generator::{client, fixtures};

const DOCUMENT: &str = "openapi.yaml";
const FIXTURES: &str = "tests/fixtures";

fn main() {
    println!("cargo::rerun-if-changed={DOCUMENT}");
    // cargo fails the build for each line, and says nothing of its own about backtraces as it does for an exit code.
    for fault in run().err().into_iter().flatten() {
        println!("cargo::error={fault}");
    }
}

fn run() -> Result<(), Vec<String>> {
    let one = |fault: String| vec![fault];
    let out =
        PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| one("OUT_DIR is not set; build with cargo".to_owned()))?);
    let text =
        fs::read_to_string(DOCUMENT).map_err(|error| one(format!("{DOCUMENT}:1:1: it cannot be read: {error}")))?;
    let in_document =
        |problems: Vec<Problem>| problems.iter().map(|problem| problem.in_file(DOCUMENT)).collect::<Vec<_>>();
    let document = Document::parse(&text).map_err(|problem| in_document(vec![problem]))?;
    let sources = client::sources(&document).map_err(in_document)?;
    emit(&out.join("client.rs"), sources.client).map_err(one)?;
    emit(&out.join("round_trip.rs"), sources.round_trip).map_err(one)?;
    if env::var_os("CARGO_FEATURE_MOCK").is_some() {
        println!("cargo::rerun-if-changed={FIXTURES}");
        emit(&out.join("mock.rs"), sources.mock).map_err(one)?;
        emit(&out.join("fixtures.rs"), fixtures::embed(Path::new(FIXTURES), &document).map_err(one)?).map_err(one)?;
    }
    Ok(())
}
