//! The forms of the report, with every class of change and both faults.

use std::sync::Arc;

use semver::Version;
use serde_json::Value;
use xtask::diff::base::Base;
use xtask::diff::changelog;
use xtask::diff::report::{Format, write};
use xtask::diff::resolve::{Crate, Outcome, resolve};
use xtask::text::{Kind, Text};

use super::support::BASE;
use crate::common::golden;

/// What breaks, what the documents do not tell, what is new, what nobody sees; once and many times.
const EDITS: [(&str, &str); 13] = [
    ("required: [id, title, tracks, label]", "required: [id, tracks, label]"),
    ("        year: { type: integer, format: int64 }\n", ""),
    ("url: https://api.records.example", "url: https://records.example"),
    ("[jazz, soul, dub]", "[jazz, soul, dub, folk]"),
    (
        "seconds: { type: integer, format: int32 }",
        "seconds: { type: integer, format: int32 }\n        key: { type: string }",
    ),
    ("      x-extensible-enum: [sold_out]", "      x-extensible-enum: [sold_out, lost, a, b, c]"),
    (
        "    Artist:\n",
        "    Poster: { type: object, required: [size], properties: { size: { type: string } } }\n    Artist:\n",
    ),
    ("maxLength: 200", "maxLength: 400"),
    ("description: A record.\n", "description: A record of the shop.\n"),
    ("description: A track.", "description: A part of a record."),
    ("description: Records.", "description: Many records."),
    ("summary: Delete a record", "summary: Delete"),
    ("x-remedy: Send a token.", "x-remedy: Send a token that is valid."),
];

fn text(name: &str, text: &str) -> Text {
    Text::new(Arc::from(name), text.to_owned(), Kind::Document)
}

fn outcome(new: &str, version: &str) -> Outcome {
    let base = Base {
        title: "`v0.4.2`".to_owned(),
        document: Some(Ok(text("v0.4.2:openapi.yaml", BASE))),
        released: Some(Version::new(0, 4, 2)),
        stated: Some(Version::new(0, 4, 2)),
        changelog: changelog::sections("## [0.4.2]\n- Things.\n"),
        is_file: false,
    };
    let manifest = format!("[package]\nname = \"records\"\nversion = \"{version}\"\n");
    let changelog = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n## [0.4.2]\n- Things.\n".to_owned();
    let of = Crate { manifest: text("Cargo.toml", &manifest), changelog: (Arc::from("CHANGELOG.md"), Some(changelog)) };
    resolve(base, Ok(text("openapi.yaml", new)), Some(&of)).unwrap()
}

fn edited() -> Outcome {
    let mut new = BASE.to_owned();
    for (from, to) in EDITS {
        assert!(new.contains(from), "{from}");
        new = new.replacen(from, to, 1);
    }
    outcome(&new, "0.4.3")
}

fn report(format: Format, outcome: &Outcome, color: bool) -> String {
    let mut text = Vec::new();
    write(format, outcome, color, &mut text).unwrap();
    String::from_utf8(text).unwrap()
}

#[test]
fn for_people() {
    golden("diff/report.txt", &report(Format::Text, &edited(), false));
    golden("diff/report.ansi", &report(Format::Text, &edited(), true));
    golden("diff/same.txt", &report(Format::Text, &outcome(BASE, "0.4.2"), false));
}

#[test]
fn for_programs() {
    let text = report(Format::Json, &edited(), false);
    golden("diff/report.json", &text);
    let report: Value = serde_json::from_str(&text).unwrap();
    let counts: u64 = report["summary"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(counts as usize, report["changes"].as_array().unwrap().len());
    assert_eq!(report["holds"], false);
    for change in report["changes"].as_array().unwrap() {
        assert!(!(change["old"].is_null() && change["new"].is_null()), "it stands somewhere: {change}");
    }
}

#[test]
fn for_github() {
    let text = report(Format::Github, &edited(), false);
    golden("diff/report.github", &text);
    for line in text.lines().filter(|line| line.starts_with("::")) {
        let (_, properties) = line.split_once(' ').unwrap();
        let (properties, _) = properties.split_once("::").unwrap();
        let names: Vec<&str> = properties.split(',').map(|property| property.split_once('=').unwrap().0).collect();
        assert_eq!(names, ["file", "line", "col", "title"], "{line}");
        // Only what is in the working tree can be annotated.
        assert!(!properties.contains("v0.4.2"), "{line}");
    }
}

/// A colored report says what a plain one says.
#[test]
fn colors_change_no_word() {
    let (plain, colored) = (report(Format::Text, &edited(), false), report(Format::Text, &edited(), true));
    assert_ne!(plain, colored);
    assert_eq!(anstream::adapter::strip_str(&colored).to_string(), plain);
}
