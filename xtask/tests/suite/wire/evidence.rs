//! What documents mean to the check, and what fixtures prove: documents with every finding.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::files;
use xtask::source::load::parse;

use crate::common::{Project, listed};

/// Writes a document and its fixtures, and reads them as the command does.
fn project(entry: &Value) -> Project {
    let mut document = json!({ "openapi": "3.0.3", "info": { "title": "Cases", "version": "1" } });
    document.as_object_mut().unwrap().extend(entry["document"].as_object().unwrap().clone());
    let folder = TempDir::new().unwrap();
    let fixtures = folder.path().join("fixtures");
    fs::create_dir(&fixtures).unwrap();
    for (name, fixture) in entry["fixtures"].as_object().unwrap() {
        let mut fixture = fixture.clone();
        fixture["source"] = json!({ "kind": "reference", "at": "the tables" });
        crate::common::put(&fixtures.join(name), fixture.to_string().as_bytes());
    }
    let read = files::fixtures(&fixtures).unwrap().map(|file| (file.name, file.text.unwrap())).collect::<Vec<_>>();
    let mut read: Vec<(&str, &str)> = read.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let ledger = entry.get("ledger").map(Value::to_string).unwrap_or_default();
    if !ledger.is_empty() {
        read.push(("unproven.yaml", &ledger));
    }
    Project::of(&document.to_string(), &read)
}

#[test]
fn finds_what_documents_and_fixtures_say_and_nothing_else() {
    let entries = parse(include_str!("documents.yaml")).unwrap().to_json();
    let mut failures = Vec::new();
    for entry in entries.as_array().unwrap() {
        let mut outcome = project(entry).check();
        if let Some(only) = entry.get("only").and_then(Value::as_array) {
            outcome.findings.retain(|finding| only.iter().any(|code| code == finding.code.as_str()));
        }
        let wanted = entry["finds"].as_array().unwrap();
        let is_found = |row: &&Value| {
            let (code, words) = (row[0].as_str().unwrap(), row[1].as_str().unwrap());
            outcome.findings.iter().any(|finding| finding.code.as_str() == code && finding.what.contains(words))
        };
        if outcome.findings.len() != wanted.len() || !wanted.iter().all(|row| is_found(&row)) {
            failures.push(format!("{}:\n{}", entry["about"], listed(&outcome)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}
