//! The table of the evidence: what it counts, and how it is written.

use std::fs;
use std::process::Command;

use crate::common::Edit::{Copy, Put, Remove, Replace};
use crate::common::{Edit, Project, golden};
use serde_json::Value;
use xtask::coverage::table::{State, Table};
use xtask::coverage::{Format, write};

const ADD: &str = "fixtures/addBook/201-poetry.yaml";
const EMMA: &str = "fixtures/getBook/200-emma.yaml";

fn report(project: &Project, format: Format, color: bool) -> String {
    let outcome = project.check();
    let table = Table::new(&outcome, crate::common::SPEC, "fixtures");
    let mut report = Vec::new();
    write(format, &table, color, &mut report).unwrap();
    String::from_utf8(report).unwrap()
}

/// The bookshop with a claim for every state that there is.
fn shop() -> Project {
    Project::bookshop().with(&[
        Replace(crate::common::SPEC, "[novel, poetry, drama]", "[novel, poetry, drama, travel]"),
        Replace(ADD, "inferred: [header]", "inferred: [status]"),
    ])
}

#[test]
fn every_format_reads_as_it_did() {
    for (name, format, color) in [
        ("coverage.txt", Format::Text, false),
        ("coverage.ansi", Format::Text, true),
        ("coverage.json", Format::Json, false),
        ("coverage.html", Format::Html, false),
    ] {
        golden(&format!("coverage/{name}"), &report(&shop(), format, color));
    }
}

/// A claim as the report for programs has it.
fn claim(project: &Project, name: &str) -> Value {
    let report: Value = serde_json::from_str(&report(project, Format::Json, false)).unwrap();
    let claims = report["claims"].as_array().unwrap();
    claims.iter().find(|claim| claim["name"] == name).unwrap_or_else(|| panic!("no claim {name}")).clone()
}

fn fixtures(claim: &Value) -> Vec<(&str, bool)> {
    let fixtures = claim["fixtures"].as_array().unwrap().iter();
    fixtures.map(|shown| (shown["name"].as_str().unwrap(), shown["inferred"].as_bool().unwrap())).collect()
}

#[test]
fn a_fixture_more_or_less_counts_where_it_shows_something() {
    let blurb = "unproven-null Book blurb";
    let drama = "unproven-value Genre drama";
    /// What is changed, and of which claim what is known then: its state, and which fixtures show it, inferred or not.
    type Case = (&'static [Edit], &'static str, &'static str, &'static [(&'static str, bool)]);
    let cases: &[Case] = &[
        (&[], blurb, "proven", &[("listBooks/200-all-filters.yaml", false)]),
        (
            &[Replace(EMMA, "genre: novel", "genre: novel\n    blurb: null")],
            blurb,
            "proven",
            &[("getBook/200-emma.yaml", false), ("listBooks/200-all-filters.yaml", false)],
        ),
        // What stands in a string is not null.
        (&[Replace("fixtures/listBooks/200-all-filters.yaml", "blurb: null", "blurb: \"null\"")], blurb, "open", &[]),
        (&[], drama, "excused", &[]),
        (
            &[Copy(EMMA, "fixtures/getBook/200-drama.yaml", "genre: novel", "genre: drama")],
            drama,
            "proven",
            &[("getBook/200-drama.yaml", false)],
        ),
        (&[Remove("fixtures/unproven.yaml")], drama, "open", &[]),
        // That part of the only fixture is inferred.
        (
            &[Replace(ADD, "inferred: [header]", "inferred: [status]")],
            "unproven-status addBook 201",
            "inferred",
            &[("addBook/201-poetry.yaml", true)],
        ),
        (&[], "unproven-status addBook 4XX", "proven", &[("addBook/422-no-title.yaml", false)]),
        (&[], "unproven-status listBooks default", "proven", &[("listBooks/503-maintenance.yaml", false)]),
        (&[], "unproven-variant pay request Voucher", "proven", &[("pay/200-voucher-declined.yaml", false)]),
        (&[Remove("fixtures/removeBook/204-gone.yaml")], "unproven-operation removeBook", "open", &[]),
    ];
    for (edits, name, state, shown) in cases {
        let claim = claim(&Project::bookshop().with(edits), name);
        assert_eq!(claim["state"], *state, "{name} after {edits:?}");
        assert_eq!(fixtures(&claim), *shown, "{name} after {edits:?}");
        assert_eq!(claim["count"], shown.len(), "{name} after {edits:?}");
    }
}

#[test]
fn the_counts_are_those_of_the_rows_and_of_the_check() {
    let outcome = shop().check();
    let table = Table::new(&outcome, crate::common::SPEC, "fixtures");
    let rows = || table.sections.iter().flat_map(|section| &section.rows);
    for state in State::ALL {
        assert!(table.count(state) > 0, "the project has no claim that is {}", state.as_str());
        assert_eq!(rows().filter(|row| row.state == state).count(), table.count(state), "{}", state.as_str());
    }
    assert_eq!(rows().count(), outcome.evidence.claims.len());
    for fixture in &table.fixtures {
        let shows = |alone: bool| {
            let rows = rows().filter(|row| row.shown.iter().any(|(name, _)| *name == fixture.name));
            rows.filter(|row| !alone || row.shown.len() == 1).count()
        };
        assert_eq!((fixture.shows, fixture.alone), (shows(false), shows(true)), "{}", fixture.name);
    }
}

#[test]
fn an_excuse_of_an_operation_stands_with_its_statuses() {
    let ledger = "- { claim: unproven-operation removeBook, reason: Nobody may remove books., source: the manual }\n";
    let project =
        Project::bookshop().with(&[Remove("fixtures/removeBook/204-gone.yaml"), Put("fixtures/unproven.yaml", ledger)]);
    let status = claim(&project, "unproven-status removeBook 204");
    assert_eq!(status["state"], "excused");
    assert_eq!(status["excuse"]["reason"], "Nobody may remove books.");
    assert_eq!(status["excuse"]["source"], "the manual");
}

#[test]
fn the_page_escapes_what_it_is_given_and_loads_nothing() {
    let ledger =
        "- { claim: unproven-value Genre drama, reason: '<script>alert(1)</script> & \"x\"', source: \"'><img>\" }\n";
    let project = shop().with(&[
        Put("fixtures/unproven.yaml", ledger),
        Replace(crate::common::SPEC, "travel]", "'</table><b onclick=\"x\">\u{202e}']"),
    ]);
    let page = report(&project, Format::Html, false);
    for raw in ["<script>alert", "<img>", "</table><b", "onclick=\"", "\u{202e}"] {
        assert!(!page.contains(raw), "{raw:?} stands in the page");
    }
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;"));
    assert!(page.contains("&lt;/table&gt;&lt;b onclick=&quot;x&quot;&gt;\u{fffd}"));
    for request in ["http://", "https://", " src=", "<link", "@import", "url("] {
        assert!(!page.contains(request), "{request:?} stands in the page");
    }
}

#[test]
fn a_terminal_does_not_obey_what_a_document_says() {
    let project = shop().with(&[Replace(crate::common::SPEC, "travel]", "\"\\e[2J\"]")]);
    assert!(!report(&project, Format::Text, false).contains('\u{1b}'));
}

#[test]
fn the_command_writes_the_table_where_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    shop().write(folder.path());
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(folder.path()).args(["coverage", "--fixtures", "fixtures"]).args(args).output().unwrap()
    };
    let page = run(&["--format", "html", "--output", "page.html"]);
    assert_eq!(page.status.code(), Some(0), "{page:?}");
    assert_eq!(fs::read_to_string(folder.path().join("page.html")).unwrap(), report(&shop(), Format::Html, false));
    assert!(String::from_utf8(page.stdout).unwrap().contains("1 open"));
    assert_eq!(run(&["--spec", "nowhere.yaml"]).status.code(), Some(2));
    crate::common::put(&folder.path().join("openapi.yaml"), b"openapi: 3.0.3\npaths: [");
    let broken = run(&[]);
    assert_eq!(broken.status.code(), Some(1), "{broken:?}");
    assert!(String::from_utf8(broken.stdout).unwrap().contains("invalid-document"));
}
