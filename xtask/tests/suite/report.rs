//! The forms of a report: what programs read must be as they expect it, at the right lines, and tell no secret.

use std::fs;

use crate::common::Edit::{Copy, Replace};
use crate::common::{Edit, Project, data, golden};
use serde_json::Value;
use xtask::check::resolve::Outcome;
use xtask::report::{Format, write};

/// Faults in the document, in fixtures and in the ledger, several of one cause, and a file whose name wants escaping.
const FAULTS: &[Edit] = &[
    Replace("fixtures/getBook/200-emma.yaml", "title: Emma", "title: Emma\n    cover: hardback"),
    Replace("fixtures/listBooks/200-all-filters.yaml", "title: Emma", "title: Emma\n      cover: hardback"),
    Replace("fixtures/addBook/201-poetry.yaml", "id: 8", "id: 8\n    cover: 100%"),
    Replace("fixtures/pay/200-card.yaml", "receipt: R-1", "receipt: [R-1]"),
    Replace("openapi.yaml", "[novel, poetry, drama]", "[novel, poetry, drama, crime, travel]"),
    Replace("openapi.yaml", "{ id: 7, title: Emma", "{ id: seven, title: Emma"),
    Replace("fixtures/unproven.yaml", "unproven-value Genre drama", "unproven-value Genre comedy"),
    Copy("fixtures/removeBook/204-gone.yaml", "fixtures/removeBook/204-#2, again 100%.yaml", "then:", "then: # again"),
];

fn outcome() -> Outcome {
    Project::bookshop().with(FAULTS).check()
}

fn report(format: Format, outcome: &Outcome) -> String {
    let mut text = Vec::new();
    write(format, outcome, false, &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

#[test]
fn text() {
    golden("report.txt", &report(Format::Text, &outcome()));
}

#[test]
fn json() {
    let text = report(Format::Json, &outcome());
    golden("report.json", &text);
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["findings"].as_array().unwrap().len(), outcome().findings.len());
    assert_eq!(report["holds"], false);
}

#[test]
fn github() {
    let text = report(Format::Github, &outcome());
    golden("report.github", &text);
    for level in ["error", "warning"] {
        assert!(text.lines().any(|line| line.starts_with(&format!("::{level} "))), "no {level}");
    }
    for line in text.lines().filter(|line| line.starts_with("::")) {
        let (properties, message) = line.split_once(' ').unwrap().1.split_once("::").unwrap();
        let names: Vec<&str> = properties.split(',').map(|property| property.split_once('=').unwrap().0).collect();
        assert_eq!(names, ["file", "line", "col", "title"], "{line}");
        assert!(message.contains("%0Ahelp: "), "{line}");
    }
}

#[test]
fn sarif() {
    let text = report(Format::Sarif, &outcome());
    golden("report.sarif", &text);
}

#[test]
fn sarif_is_valid() {
    let schema = fs::read_to_string(data("sarif/sarif-schema-2.1.0.json")).unwrap();
    let mut schema: Value = serde_json::from_str(&schema).unwrap();
    // This pattern of the schema, for properties that we do not write, is no regular expression of ECMA 262.
    for part in ["run", "toolComponent"] {
        schema["definitions"][part]["properties"]["language"].as_object_mut().unwrap().remove("pattern").unwrap();
    }
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    for outcome in [outcome(), Project::bookshop().check()] {
        let log: Value = serde_json::from_str(&report(Format::Sarif, &outcome)).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        let run = &log["runs"][0];
        for result in run["results"].as_array().unwrap() {
            let rule = &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
            assert_eq!(rule["id"], result["ruleId"]);
        }
    }
    // The schema can tell.
    let mut log: Value = serde_json::from_str(&report(Format::Sarif, &outcome())).unwrap();
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0.into();
    assert!(!validator.is_valid(&log));
}

#[test]
fn findings_of_one_cause_are_one() {
    let text = report(Format::Text, &outcome());
    let count = |needle: &str| text.matches(needle).count();
    assert_eq!(count("error[undocumented-property]"), 1, "{text}");
    assert!(text.contains("likewise in 2 more places:"), "{text}");
    // Programs get each of them.
    assert_eq!(report(Format::Github, &outcome()).matches("title=undocumented-property").count(), 3);
}

#[test]
fn a_long_cause_is_cut_short() {
    let mut project = Project::bookshop();
    for number in 0..40 {
        let text = project.files["fixtures/getBook/404-unknown.yaml"].clone();
        let text = text.replace("/v2/books/9", &format!("/v2/books/{}", 100 + number)).replace("title:", "titel:");
        project.files.insert(format!("fixtures/getBook/404-{number:02}.yaml"), text);
    }
    let outcome = project.check();
    let text = report(Format::Text, &outcome);
    assert_eq!(outcome.findings.len(), 80);
    assert!(text.contains("likewise in 39 more places:") && text.contains("and 29 more"), "{text}");
}

#[test]
fn no_report_tells_a_secret() {
    // In every place of a fixture that can hold a text; none of these looks like a credential but by its place.
    const SECRET: &str = "correcthorse";
    const LONG: &str = "q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1";
    let fixture = "fixtures/pay/200-card.yaml";
    let places: &[&[Edit]] = &[
        &[Replace(fixture, "number: 4000 0000 0000 0000", "number: correcthorse")],
        &[Replace(fixture, "number: 4000 0000 0000 0000", "number: [correcthorse]")],
        &[Replace(fixture, "number: 4000 0000 0000 0000", "number: >-\n      correcthorse: q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1")],
        &[Replace(fixture, "name: Jane", "name: Jane\n      password: correcthorse # q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1")],
        &[Replace(fixture, "name: Jane", "name: Jane\n      q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1: 1")],
        &[Replace(fixture, "method: card", "method: q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1")],
        &[Replace(fixture, "receipt: R-1", "receipt: { a: correcthorse }")],
        &[Replace(fixture, "receipt: R-1", "receipt: R-1\n    token: \"correcthorse\"")],
        &[Replace(
            fixture,
            "receipt: R-1",
            "receipt: { q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1, b: correcthorse, c: [correcthorse] }",
        )],
        &[Replace(fixture, "path: /v2/payments", "path: /v2/payments/q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1")],
        &[Replace(
            fixture,
            "path: /v2/payments",
            "path: /v2/payments\n  query_param: [{ name: token, value: correcthorse }]",
        )],
        &[Replace(
            fixture,
            "path: /v2/payments",
            "path: /v2/payments\n  query_param: [{ name: q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1, value: a }]",
        )],
        &[Replace(fixture, "  header:\n", "  header:\n    - { name: Authorization, value: correcthorse }\n")],
        &[Replace(fixture, "  header:\n", "  header:\n    - { name: Set-Cookie, value: session=correcthorse }\n")],
        &[Replace(fixture, "value: application/json", "value: q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1")],
        &[Replace(fixture, "source:", "refused: [q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1]\nsource:")],
        &[Replace(fixture, "  json_body:\n    receipt", "  token: correcthorse\n  json_body:\n    receipt")],
        &[Replace(
            fixture,
            "  json_body:\n    receipt",
            "  q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1: correcthorse\n  json_body:\n    receipt",
        )],
        &[Replace(fixture, "name: Jane", "name: Jane: correcthorse")],
        &[Replace(
            fixture,
            "name: Jane",
            "name: Jane\n      q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1: a\n      q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1: b",
        )],
        &[Replace(fixture, "name: Jane", "name: *q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1")],
        &[Replace(fixture, "name: Jane", "name: !correcthorse 2024-13-77T\n  correcthorse: [")],
        &[Replace(fixture, "kind: recorded", "kind: q7Zx0pLm2Vw9Kd4Rt6Yb8Nc1")],
    ];
    for edits in places {
        let outcome = Project::bookshop().with(edits).check();
        assert!(!outcome.findings.is_empty(), "{edits:?} finds nothing");
        for format in [Format::Text, Format::Json, Format::Sarif, Format::Github] {
            let text = report(format, &outcome);
            assert!(!text.contains(SECRET) && !text.contains(LONG), "{edits:?} in {format:?}:\n{text}");
        }
    }
}
