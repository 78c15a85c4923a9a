//! Which faults are planted, which are caught, and what is said of those that are not.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::sync::Arc;

use crate::common::Edit::{Copy, Put, Replace};
use crate::common::{Edit, Project, SPEC, golden};
use xtask::files::FixtureFile;
use xtask::text::{Kind, Text};
use xtask::tightness::measure::{Tightness, measure};
use xtask::tightness::plant::all;
use xtask::tightness::report;

const LIST: &str = "fixtures/listBooks/200-all-filters.yaml";
const CLOSED: &str = "fixtures/listBooks/503-maintenance.yaml";
const EMMA: &str = "fixtures/getBook/200-emma.yaml";

fn measured(project: &Project) -> Tightness {
    let spec = Text::new(Arc::from(SPEC), project.files[SPEC].clone(), Kind::Document);
    let fixtures = project.files.iter().filter_map(|(name, text)| {
        let below = name.strip_prefix("fixtures/").filter(|name| name.contains('/'))?;
        Some(FixtureFile { name: below.to_owned(), shown: Arc::from(name.as_str()), text: Ok(text.clone()) })
    });
    let tightness = measure(&spec, fixtures, &mut |_| {}).unwrap();
    assert!(
        tightness.invalid.is_empty(),
        "{:?} do not hold:\n{}",
        tightness.invalid,
        crate::common::listed(&project.check())
    );
    tightness
}

/// The bookshop with room for every operator.
fn shop() -> Project {
    let more = "blurb: { type: string, nullable: true }
        shelf_mark: { type: string, minLength: 2 }
        lent: { type: boolean }
        authors: { type: array, minItems: 1, maxItems: 2, uniqueItems: true, items: { type: string } }";
    Project::bookshop().with(&[
        Replace(SPEC, "blurb: { type: string, nullable: true }", more),
        Replace(SPEC, "name: genre\n          in: query", "name: genre\n          in: query\n          required: true"),
        Replace(CLOSED, "path: /v2/books", "path: /v2/books\n  query_param: [{ name: genre, value: novel }]"),
        Replace(EMMA, "genre: novel", "genre: novel\n    shelf_mark: B4\n    lent: false\n    authors: [Jane]"),
    ])
}

fn counts(tightness: &Tightness) -> BTreeMap<&'static str, (usize, usize)> {
    let count = |tally: &xtask::tightness::measure::Tally| (tally.operator.name, (tally.planted, tally.caught));
    tightness.tallies.iter().map(count).collect()
}

/// The places where faults of an operator survive.
fn survivors(tightness: &Tightness, operator: &str) -> Vec<String> {
    let of = tightness.survivors.iter().filter(|survivor| survivor.operator.name == operator);
    of.map(|survivor| format!("{}:{}", survivor.file, survivor.place)).collect()
}

#[test]
fn every_operator_is_caught_where_the_document_forbids_what_it_does() {
    let (shop, studio) = (counts(&measured(&shop())), counts(&measured(&Project::studio())));
    let uncaught = shop.into_iter().filter(|(name, (_, caught))| caught + studio[name].1 == 0);
    let uncaught: Vec<&str> = uncaught.map(|(name, _)| name).collect();
    assert!(uncaught.is_empty(), "{uncaught:?}");
}

#[test]
fn a_fault_survives_where_the_document_or_the_check_lets_it() {
    let undecided = "source: { kind: recorded, host: eu.shop.example, date: 2024-06-01 }
refused: [method]
when:
  method: POST
  path: /v2/payments
  json_body:
    holder: { name: Jane }
then:
  status: 422
  header: [{ name: content-type, value: application/problem+json }]
  json_body: { title: No method }
";
    let undecided = Put("fixtures/pay/422-no-method.yaml", undecided);
    // The other variant takes null for a holder.
    let loose = Replace(
        SPEC,
        "code: { type: string, pattern: \"^[A-Z]{4}$\" }",
        "code: { type: string, pattern: \"^[A-Z]{4}$\" }\n        holder: { type: object, nullable: true }",
    );
    let word = Replace(
        SPEC,
        "        - name: limit\n",
        "        - { name: word, in: query, schema: { type: string } }\n        - name: limit\n",
    );
    let words = Replace(LIST, "    - { name: limit", "    - { name: word, value: sense }\n    - { name: limit");
    let strange = Replace(SPEC, "added: { type: string, format: date,", "added: { type: string, format: shelf-date,");
    let cases: &[(&str, &[Edit], &str, &str)] = &[
        ("empty-string", &[], "fixtures/pay/200-card.yaml:16:5", "has no `minLength`"),
        ("empty-query", &[word, words], "fixtures/listBooks/200-all-filters.yaml:7:7", "has no `minLength`"),
        ("wrong-format", &[strange], "fixtures/listBooks/200-all-filters.yaml:22:7", "does not know this format"),
        ("null", &[undecided, loose], "fixtures/pay/422-no-method.yaml:7:15", "one of them allows this"),
    ];
    for (operator, edits, place, why) in cases {
        let tightness = measured(&Project::bookshop().with(edits));
        let found = survivors(&tightness, operator);
        assert!(found.iter().any(|found| found == place), "{operator} survives at {found:?}, not at {place}");
        let of = tightness.survivors.iter().filter(|survivor| survivor.operator.name == *operator);
        let mut reasons = of.map(|survivor| survivor.why);
        assert!(reasons.any(|reason| reason.contains(why)), "{operator} survives for another reason than {why:?}");
    }
}

#[test]
fn what_the_document_allows_is_not_planted() {
    let title = "title: { type: string, minLength: 1, maxLength: 80 }";
    let problem = "required: [title]\n      properties:\n        title: { type: string }";
    let open = "additionalProperties: true\n      properties:\n        title: { type: string }";
    // What the document says instead, and of how many faults of which operator it makes none.
    let cases: &[(&str, Edit, usize)] = &[
        // Book in request and response of 201-poetry, in 200-emma and in 200-all-filters.
        ("null", Replace(SPEC, title, "title: { type: string, minLength: 1, maxLength: 80, nullable: true }"), 4),
        ("too-long", Replace(SPEC, title, "title: { type: string, minLength: 1 }"), 4),
        ("number-for-string", Replace(SPEC, title, "title: { minLength: 1, maxLength: 80 }"), 4),
        ("unlisted-value", Replace(SPEC, "      x-extensible-enum: [novel, poetry, drama]\n", ""), 4),
        // And in 422-no-title.
        ("drop-required", Replace(SPEC, "required: [id, title, price]", "required: [id, title]"), 5),
        ("too-small", Replace(SPEC, "{ type: number, minimum: 0, exclusiveMinimum: true }", "{ type: number }"), 5),
        (
            "fraction-for-integer",
            Replace(
                SPEC,
                "id: { type: integer, format: int64, readOnly: true }",
                "id: { type: number, readOnly: true }",
            ),
            3,
        ),
        // The four error responses; `detail` stands in one of them.
        ("extra-field", Replace(SPEC, problem, open), 4),
        ("drop-required", Replace(SPEC, problem, open), 4),
        ("empty-string", Replace(SPEC, problem, open), 4),
        ("rename-field", Replace(SPEC, problem, open), 5),
        ("wrong-direction", Replace(SPEC, "format: date, readOnly: true }", "format: date }"), 2),
        ("wrong-pattern", Replace(SPEC, ", pattern: \"^[A-Z]{4}$\"", ""), 1),
        ("secret-in-its-place", Replace(SPEC, "format: password, ", ""), 1),
        (
            "secret-in-query",
            Replace(SPEC, "{ type: apiKey, in: query, name: api_key }", "{ type: http, scheme: bearer }"),
            11,
        ),
        ("drop-header", Replace(SPEC, "X-Total-Count:\n              required: true", "X-Total-Count:"), 1),
        (
            "wrong-header",
            Replace(
                SPEC,
                "required: true\n              schema: { type: integer }",
                "required: true\n              schema: { type: string }",
            ),
            1,
        ),
        (
            "wrong-argument",
            Replace(SPEC, "schema: { type: integer, format: int64, minimum: 1 }", "schema: { type: string }"),
            3,
        ),
    ];
    let project = Project::bookshop();
    let before = measured(&project);
    for (operator, edit, fewer) in cases {
        let after = measured(&project.with(&[*edit]));
        let (before, after) = (counts(&before)[operator].0, counts(&after)[operator].0);
        assert_eq!(before - after, *fewer, "{operator} after {edit:?}: {before} before, {after} after");
    }
}

/// Nothing but an empty text, which the document allows, survives in forms, headers, bytes, sources and callbacks.
#[test]
fn the_studio_is_tight() {
    let tightness = measured(&Project::studio());
    let survivors = tightness.survivors.iter().filter(|survivor| survivor.operator.name != "empty-string");
    let survivors: Vec<String> = survivors
        .map(|survivor| format!("{} {}:{} {}", survivor.operator.name, survivor.file, survivor.place, survivor.what))
        .collect();
    assert!(survivors.is_empty(), "{}", survivors.join("\n"));
}

#[test]
fn a_gap_of_the_document_shows_in_the_share() {
    let tight = measured(&Project::bookshop());
    let loose = measured(&Project::bookshop().with(&[Replace(
        SPEC,
        "title: { type: string, minLength: 1,",
        "title: { type: string,",
    )]));
    assert!(loose.share() < tight.share());
    assert_eq!(loose.planted() - loose.caught(), tight.planted() - tight.caught() + 4);
}

#[test]
fn a_fixture_that_does_not_hold_is_not_measured() {
    let project = Project::bookshop().with(&[Copy(EMMA, "fixtures/getBook/200-odd.yaml", "id: 7", "id: seven")]);
    let spec = Text::new(Arc::from(SPEC), project.files[SPEC].clone(), Kind::Document);
    let name = "getBook/200-odd.yaml".to_owned();
    let text = Ok(project.files["fixtures/getBook/200-odd.yaml"].clone());
    let file = FixtureFile { shown: Arc::from(name.as_str()), name, text };
    let tightness = measure(&spec, std::iter::once(file), &mut |_| {}).unwrap();
    assert_eq!((tightness.invalid.len(), tightness.planted()), (1, 0));
    assert_eq!(tightness.share(), None);
}

#[test]
fn names_are_words_and_stand_once() {
    let mut names: Vec<&str> = all().map(|operator| operator.name).collect();
    for operator in all() {
        assert!(operator.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", operator.name);
        assert!(!operator.stands_for.is_empty() && !operator.survives.is_empty(), "{}", operator.name);
    }
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all().count());
}

#[test]
fn the_report_reads_as_it_did() {
    let tightness = measured(&shop());
    for (color, extension) in [(false, "txt"), (true, "ansi")] {
        let mut text = Vec::new();
        report::write(&tightness, SPEC, color, &mut text).unwrap();
        golden(&format!("tightness/tightness.{extension}"), &String::from_utf8(text).unwrap());
    }
}

#[test]
fn the_bar_decides_the_exit_status() {
    let folder = tempfile::tempdir().unwrap();
    Project::bookshop().write(folder.path());
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output =
            command.current_dir(folder.path()).args(["tightness", "--fixtures", "fixtures"]).args(args).output();
        let output = output.unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let tightness = measured(&Project::bookshop());
    let share = tightness.share().unwrap();
    assert!(share > 0.99 && share < 1.0, "{share}");
    let (status, text) = run(&[]);
    assert_eq!(status, Some(0));
    assert!(text.ends_with(&format!("{}\n", report::summary(&tightness))), "{text}");
    assert_eq!(run(&["--min", &share.to_string()]).0, Some(0));
    let (status, text) = run(&["--min", "1"]);
    assert_eq!(status, Some(1));
    assert!(text.ends_with("this is below the bar of 1\n"), "{text}");
    for bar in ["1.01", "-0.1", "NaN", "most"] {
        assert_eq!(run(&["--min", bar]).0, Some(2), "{bar}");
    }
    // What does not hold is not measured, whatever the share of the rest.
    let emma = fs::read_to_string(folder.path().join(EMMA)).unwrap();
    crate::common::put(&folder.path().join(EMMA), emma.replace("id: 7", "id: seven").as_bytes());
    let (status, text) = run(&[]);
    assert_eq!(status, Some(1));
    assert!(text.contains("200-emma.yaml: not measured"), "{text}");
    // Nothing is no share at all.
    fs::remove_dir_all(folder.path().join("fixtures")).unwrap();
    fs::create_dir(folder.path().join("fixtures")).unwrap();
    assert_eq!((run(&[]).0, run(&["--min", "0"]).0), (Some(0), Some(1)));
    crate::common::put(&folder.path().join(SPEC), b"openapi: 3.1.0\n");
    assert_eq!(run(&[]).0, Some(1));
}
