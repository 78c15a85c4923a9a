//! The build script, where it generates.

#[path = "mod.rs"]
mod generator;

use std::env;
use std::fs;
use std::path::Path;

use generator::document::Document;
use generator::emit::{emit, write};
use generator::place::Problem;
use generator::{client, document_json, fixtures};

use crate::{CLIENT, DOCUMENT, digest};

const FIXTURES: &str = "tests/fixtures";

/// Writes the client and what belongs to it, or tells what is wrong.
pub(crate) fn run() -> Result<(), Vec<String>> {
    let one = |fault: String| vec![fault];
    let text =
        fs::read_to_string(DOCUMENT).map_err(|error| one(format!("{DOCUMENT}:1:1: it cannot be read: {error}")))?;
    let in_document =
        |problems: Vec<Problem>| problems.iter().map(|problem| problem.in_file(DOCUMENT)).collect::<Vec<_>>();
    let document = Document::parse(&text).map_err(|problem| in_document(vec![problem]))?;
    let sources = client::sources(&document).map_err(in_document)?;
    emit("src/generated/mock.rs", DOCUMENT, sources.mock).map_err(one)?;
    write("src/generated/document.json", &document_json::text(&document)).map_err(one)?;
    // The crate is published without its tests.
    if Path::new("tests/support").exists() {
        emit("tests/support/round_trip.rs", DOCUMENT, sources.round_trip).map_err(one)?;
    }
    if env::var_os("CARGO_FEATURE_MOCK").is_some() {
        println!("cargo::rerun-if-changed={FIXTURES}");
        let fixtures = fixtures::embed(Path::new(FIXTURES), &document).map_err(one)?;
        emit("src/generated/fixtures.rs", FIXTURES, fixtures).map_err(one)?;
    }
    // The last, for it says of all that they are of this document.
    emit(CLIENT, &digest::source(DOCUMENT, &text), sources.client).map_err(one)
}
