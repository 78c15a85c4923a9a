//! Each rule: a planted fault that fires it, at its place and with what it marks, and a near miss that does not.

mod cases;
mod files;
mod undocumented;
mod unproven;

use std::collections::HashSet;

use crate::common::{Project, golden, listed, of_code};
use cases::Case;
use xtask::finding::Code;
use xtask::report::{Format, write};

fn cases() -> impl Iterator<Item = &'static Case> {
    undocumented::CASES.iter().chain(unproven::CASES).chain(files::CASES)
}

#[test]
fn the_project_holds() {
    let outcome = Project::bookshop().check();
    assert!(outcome.findings.is_empty(), "{}", listed(&outcome));
    assert_eq!(outcome.summary.open, 0);
}

#[test]
fn a_planted_fault_is_found_at_its_place() {
    let project = Project::bookshop();
    let mut failures = Vec::new();
    for case in cases() {
        let outcome = project.with(case.fault).check();
        let (file, line, column, marked) = case.at;
        let found = outcome.findings.iter().find(|finding| {
            let place = finding.at.place;
            finding.code == case.code && (&*finding.at.file, place.line, place.column) == (file, line, column)
        });
        let Some(found) = found else {
            let place = format!("{file}:{line}:{column}");
            failures.push(format!("{} ({}) is not found at {place}, but\n{}", case.title, case.code, listed(&outcome)));
            continue;
        };
        let excerpt = found.at.excerpt.as_ref();
        let found = excerpt.map_or("", |excerpt| &excerpt.line[excerpt.mark.clone()]);
        if found != marked {
            failures.push(format!("{} ({}) marks {found:?} in {excerpt:?}", case.title, case.code));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// YAML knows three ways to end a line. Places, and what is quoted of them, are the same in each.
#[test]
fn the_way_to_end_a_line_changes_nothing() {
    let project = Project::bookshop();
    for case in cases() {
        let project = project.with(case.fault);
        let found = |end: &str| {
            let files = project.files.iter().map(|(name, text)| (name.clone(), text.replace('\n', end)));
            let outcome = Project { files: files.collect() }.check();
            let findings = outcome.findings.iter().map(|finding| {
                let marked = finding.at.excerpt.as_ref().map(|excerpt| (excerpt.line.clone(), excerpt.mark.clone()));
                (finding.code, finding.at.file.clone(), finding.at.place, marked)
            });
            findings.collect::<Vec<_>>()
        };
        let wanted = found("\n");
        for end in ["\r\n", "\r"] {
            assert_eq!(found(end), wanted, "{} ({}) with {end:?}", case.title, case.code);
        }
    }
}

#[test]
fn a_near_miss_is_not_found() {
    let project = Project::bookshop();
    for case in cases() {
        let outcome = project.with(case.near).check();
        assert!(outcome.findings.is_empty(), "{} ({}):\n{}", case.title, case.code, listed(&outcome));
    }
}

#[test]
fn every_rule_has_a_case() {
    let covered: HashSet<Code> = cases().map(|case| case.code).collect();
    for code in Code::ALL {
        assert!(covered.contains(&code), "no case of {code}");
    }
}

#[test]
fn every_rule_reads_as_it_did() {
    let project = Project::bookshop();
    let mut seen = HashSet::new();
    for case in cases().filter(|case| seen.insert(case.code)) {
        let mut outcome = project.with(case.fault).check();
        // The rule alone, without what else follows from the fault.
        outcome.findings.retain(|finding| finding.code == case.code);
        for (color, extension) in [(false, "txt"), (true, "ansi")] {
            let mut text = Vec::new();
            write(Format::Text, &outcome, color, &mut text).unwrap();
            golden(&format!("rules/{}.{extension}", case.code), &String::from_utf8(text).unwrap());
        }
    }
}

#[test]
fn a_fault_is_found_by_its_rule_alone() {
    let project = Project::bookshop();
    // Faults from which nothing else follows.
    for title in
        ["a property of a response", "a value that an open list does not hold", "a date", "a string for a number"]
    {
        let case = cases().find(|case| case.title == title).unwrap();
        let outcome = project.with(case.fault).check();
        assert_eq!(outcome.findings.len(), of_code(&outcome, case.code).len(), "{title}:\n{}", listed(&outcome));
    }
}
