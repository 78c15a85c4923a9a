//! Edits of a document, each with what must be said of it.

use std::collections::BTreeSet;

use xtask::diff::change::{Class, Code};

use super::support::{BASE, Edit, changes, json, short, table, text};

const EDITS: &str = include_str!("edits.yaml");

/// Edits that change how the client is called.
const SHAPE: &str = include_str!("shape.yaml");

/// The document of this repository, and edits of it.
const PROJECT: (&str, &str) = (include_str!("../../../openapi.yaml"), include_str!("project.yaml"));

#[test]
fn every_edit_is_judged_as_the_table_says() {
    judge(BASE, EDITS);
    judge(BASE, SHAPE);
}

#[test]
fn every_edit_of_this_repository_is_judged_as_the_table_says() {
    judge(PROJECT.0, PROJECT.1);
}

fn judge(document: &str, edits: &str) {
    let base = json(document);
    let old = text(&base);
    let mut faults = Vec::new();
    for edit in table(edits) {
        let found = changes(&old, &text(&edit.apply(&base)));
        let mut said: Vec<String> = found.iter().map(short).collect();
        let mut wanted = edit.says.clone();
        said.sort();
        wanted.sort();
        if said != wanted {
            let why = found.iter().map(|change| format!("    {}; {}", change.what, change.why)).collect::<Vec<_>>();
            faults.push(format!("{}\n  wanted {wanted:#?}\n  said {said:#?}\n{}", edit.edit, why.join("\n")));
        }
        assert!(found.is_sorted_by_key(|change| change.class), "{}: the gravest stand first", edit.edit);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn every_near_miss_is_near_a_row_and_judged_otherwise() {
    let edits: Vec<Edit> = table(EDITS).into_iter().chain(table(SHAPE)).chain(table(PROJECT.1)).collect();
    let gravest = |says: &[String]| {
        let classes = says.iter().map(|row| row.split(' ').next().unwrap().to_owned());
        classes.min_by_key(|class| Class::ALL.iter().position(|known| known.as_str() == class))
    };
    let verdict = |says: &[String]| {
        (gravest(says), says.iter().map(|row| row.split(' ').nth(1).unwrap().to_owned()).collect::<Vec<_>>())
    };
    let (mut names, mut faults) = (BTreeSet::new(), Vec::new());
    for edit in &edits {
        assert!(names.insert(&edit.edit), "{}: two rows have this name", edit.edit);
        assert!(!edit.why.is_empty(), "{}: it has no reason", edit.edit);
        let Some(near) = &edit.near else { continue };
        let other = edits.iter().find(|other| other.edit == *near).unwrap_or_else(|| panic!("there is no row {near}"));
        if verdict(&edit.says) == verdict(&other.says) {
            faults.push(format!("{}: it is no near miss of {near}", edit.edit));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The codes that no row has are those of the second opinion, which has tests of its own.
#[test]
fn every_code_has_a_row() {
    let edits: Vec<Edit> = table(EDITS).into_iter().chain(table(SHAPE)).collect();
    let said: BTreeSet<&str> =
        edits.iter().flat_map(|edit| &edit.says).filter_map(|row| row.split(' ').nth(1)).collect();
    let missing: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).filter(|code| !said.contains(code)).collect();
    assert_eq!(missing, ["drift-objects"]);
}

#[test]
fn a_document_is_the_same_as_itself() {
    assert!(changes(BASE, BASE).is_empty());
    assert!(changes(BASE, &text(&json(BASE))).is_empty());
}
