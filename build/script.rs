//! The build script, where it generates.

#[path = "mod.rs"]
mod generator;

use std::env;
use std::fs;
use std::path::Path;

use generator::document::Document;
use generator::emit::{emit, remove_others, write};
use generator::place::Problem;
use generator::{client, document_json, fixtures};

use crate::{DOCUMENT, FOLDER, MARK, digest};

const FIXTURES: &str = "tests/fixtures";

/// Writes the client and what belongs to it, or says what is wrong.
pub(crate) fn run() -> Result<(), Vec<String>> {
    let one = |fault: String| vec![fault];
    let text =
        fs::read_to_string(DOCUMENT).map_err(|error| one(format!("{DOCUMENT}:1:1: it cannot be read: {error}")))?;
    let in_document =
        |problems: Vec<Problem>| problems.iter().map(|problem| problem.in_file(DOCUMENT)).collect::<Vec<_>>();
    let document = Document::parse(&text).map_err(|problem| in_document(vec![problem]))?;
    let sources = client::crate_sources(&document).map_err(in_document)?;
    emit(&format!("{FOLDER}/mock.rs"), DOCUMENT, sources.mock).map_err(one)?;
    write(&format!("{FOLDER}/document.json"), &document_json::text(&document)).map_err(one)?;
    write(&format!("{FOLDER}/about.md"), &format!("{}\n", sources.about)).map_err(one)?;
    // The crate is published without its tests.
    if Path::new("tests/support").exists() {
        emit("tests/support/generated.rs", DOCUMENT, sources.table).map_err(one)?;
    }
    if env::var_os("CARGO_FEATURE_MOCK").is_some() {
        println!("cargo::rerun-if-changed={FIXTURES}");
        let fixtures = fixtures::embed(Path::new(FIXTURES), &document).map_err(one)?;
        emit(&format!("{FOLDER}/fixtures.rs"), FIXTURES, fixtures).map_err(one)?;
    }
    let mut files = vec!["mock.rs".to_owned(), "fixtures.rs".to_owned()];
    for (name, tokens) in sources.modules {
        let file = format!("{name}.rs");
        // The last one says of all that they are of this document.
        let path = format!("{FOLDER}/{file}");
        if path != MARK {
            emit(&path, DOCUMENT, tokens).map_err(one)?;
        } else {
            emit(&path, &digest::source(DOCUMENT, &text), tokens).map_err(one)?;
        }
        files.push(file);
    }
    remove_others(FOLDER, &files).map_err(one)
}
