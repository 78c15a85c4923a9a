//! Edits of a document, each with what must be said of it.

use std::collections::BTreeSet;

use xtask::diff::change::{Class, Code};

use super::support::{BASE, Edit, TABLES, base, changes, json, short, table, text};

#[test]
fn every_edit_is_judged_as_the_table_says() {
    let mut faults = Vec::new();
    for (document, edits) in TABLES {
        judge(document, edits, &mut faults);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

fn judge(document: &str, edits: &str, faults: &mut Vec<String>) {
    let base = base(document, edits);
    let old = text(&base);
    for edit in table(edits) {
        let found = changes(&old, &text(&edit.apply(&base)));
        let mut said: Vec<String> = found.iter().map(short).collect();
        let mut wanted = edit.says.clone();
        said.sort();
        wanted.sort();
        if said != wanted {
            let why = found.iter().map(|change| format!("    {}; {}; {:#?}", change.what, change.why, change.rust));
            let why = why.collect::<Vec<_>>().join("\n");
            faults.push(format!("{}\n  wanted {wanted:#?}\n  said {said:#?}\n{why}", edit.edit));
        }
        assert!(found.is_sorted_by_key(|change| change.class), "{}: the gravest stand first", edit.edit);
    }
}

#[test]
fn every_near_miss_is_near_a_row_and_judged_otherwise() {
    let edits: Vec<Edit> = TABLES.into_iter().flat_map(|(_, edits)| table(edits)).collect();
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

#[test]
fn every_code_has_a_row() {
    let edits = TABLES.into_iter().flat_map(|(_, edits)| table(edits));
    let said: BTreeSet<String> =
        edits.flat_map(|edit| edit.says).filter_map(|row| row.split(' ').nth(1).map(str::to_owned)).collect();
    let missing: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).filter(|code| !said.contains(*code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_document_is_the_same_as_itself() {
    assert!(changes(BASE, BASE).is_empty());
    assert!(changes(BASE, &text(&json(BASE))).is_empty());
}
