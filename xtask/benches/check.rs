//! How the time and the memory of a check grow: with the fixtures, and with the document.
//!
//! Milliseconds are those of one machine on one day; what counts are the ratios, within one run. Linear work has the
//! same time for each fixture and each operation, however many there are: a ratio of 1.
#![allow(clippy::print_stdout, reason = "what it prints is what it is for")]

mod large;

use std::fmt::Write as _;
use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use xtask::check::resolve::{Outcome, resolve};
use xtask::diff::base::Base;
use xtask::files::FixtureFile;
use xtask::text::{Kind, Text};

fn main() {
    // A first run pays for what is made once.
    measure(5, 100);
    println!(
        "{:>10} {:>10} {:>10} {:>14} {:>8} {:>12}",
        "operations", "fixtures", "ms", "us a fixture", "ratio", "peak MB"
    );
    let mut first = None;
    for fixtures in [1_000, 10_000, 100_000] {
        let (time, outcome) = measure(20, fixtures);
        assert!(outcome.findings.is_empty(), "the project of the benchmark holds: {:?}", outcome.findings.first());
        line(20, fixtures, time, fixtures, &mut first);
    }
    println!();
    println!(
        "{:>10} {:>10} {:>10} {:>14} {:>8} {:>12}",
        "operations", "fixtures", "ms", "us an operation", "ratio", "peak MB"
    );
    let mut first = None;
    for operations in [5, 50, 500] {
        let fixtures = operations * 3;
        let (time, outcome) = measure(operations, fixtures);
        assert!(outcome.findings.is_empty(), "the project of the benchmark holds: {:?}", outcome.findings.first());
        line(operations, fixtures, time, operations, &mut first);
    }
    println!();
    println!("the comparison of two documents");
    println!(
        "{:>10} {:>10} {:>10} {:>14} {:>8} {:>12}",
        "operations", "bytes", "ms", "us an operation", "ratio", "peak MB"
    );
    let mut first = None;
    for operations in [300, 1_223] {
        let (old, new) = (large::document(operations, false), large::document(operations, true));
        let size = old.len();
        let (time, changes) = compare(&old, &new);
        assert!(changes > operations, "every edit is found: {changes}");
        line(operations, size, time, operations, &mut first);
    }
}

/// The time of a comparison, with reading the documents.
fn compare(old: &str, new: &str) -> (Duration, usize) {
    let text = |name: &str, text: &str| Ok(Text::new(Arc::from(name), text.to_owned(), Kind::Document));
    let document = Some(text("old.json", old));
    let base =
        Base { title: "old".to_owned(), document, released: None, stated: None, changelog: Vec::new(), is_file: true };
    let start = Instant::now();
    let outcome = xtask::diff::resolve::resolve(base, text("new.json", new), None).expect("it compares");
    (start.elapsed(), outcome.changes.len())
}

fn line(operations: usize, fixtures: usize, time: Duration, of: usize, first: &mut Option<f64>) {
    let micros = time.as_secs_f64() * 1e6 / of as f64;
    let ratio = micros / *first.get_or_insert(micros);
    let ms = time.as_secs_f64() * 1e3;
    println!("{operations:>10} {fixtures:>10} {ms:>10.1} {micros:>14.1} {ratio:>8.2} {:>12}", peak());
}

/// The shortest of three runs, for the others were held up.
fn measure(operations: usize, fixtures: usize) -> (Duration, Outcome) {
    let document = document(operations);
    let mut best: Option<(Duration, Outcome)> = None;
    for _ in 0..3 {
        let text = Text::new(Arc::from("openapi.yaml"), document.clone(), Kind::Document);
        let start = Instant::now();
        let outcome = resolve(Ok(text), (0..fixtures).map(|n| fixture(n, operations)), None, &mut |_| {});
        let time = start.elapsed();
        if best.as_ref().is_none_or(|(other, _)| time < *other) {
            best = Some((time, outcome));
        }
    }
    best.unwrap_or_default()
}

/// A document in which each operation has schemas of its own, and shares others.
fn document(operations: usize) -> String {
    let mut text = "openapi: 3.0.3\ninfo: { title: Benchmark, version: \"1\" }\npaths:\n".to_owned();
    let mut schemas = String::new();
    for n in 0..operations {
        let _ = write!(
            text,
            "  /things{n}/{{id}}:
    post:
      operationId: thing{n}
      parameters:
        - {{ name: id, in: path, required: true, schema: {{ type: string, minLength: 1 }} }}
      requestBody:
        required: true
        content: {{ application/json: {{ schema: {{ $ref: \"#/components/schemas/Thing{n}\" }} }} }}
      responses:
        \"200\":
          description: The thing.
          content: {{ application/json: {{ schema: {{ $ref: \"#/components/schemas/Answer{n}\" }} }} }}
        \"404\":
          description: None.
          content: {{ application/json: {{ schema: {{ $ref: \"#/components/schemas/Problem\" }} }} }}
"
        );
        let _ = write!(
            schemas,
            "    Thing{n}:
      type: object
      required: [name, kind]
      properties:
        name: {{ type: string, maxLength: 80 }}
        kind: {{ type: string, x-extensible-enum: [small, large] }}
        size: {{ type: integer, format: int32, minimum: 0 }}
        note: {{ type: string, nullable: true }}
        parts: {{ type: array, items: {{ $ref: \"#/components/schemas/Thing{n}\" }} }}
    Answer{n}:
      oneOf:
        - {{ $ref: \"#/components/schemas/Thing{n}\" }}
        - {{ $ref: \"#/components/schemas/Wait\" }}
"
        );
    }
    let shared = "    Wait: { type: object, required: [retry], properties: { retry: { type: integer } } }
    Problem: { type: object, required: [error], properties: { error: { type: string } } }
";
    format!("{text}components:\n  schemas:\n{schemas}{shared}")
}

/// One exchange of one operation; the first three of each operation show all that it claims.
fn fixture(n: usize, operations: usize) -> FixtureFile {
    let operation = n % operations;
    let round = n / operations;
    let answer = match round % 3 {
        0 => "{ name: A thing, kind: large, size: 3, note: null, parts: [{ name: A part, kind: small }] }".to_owned(),
        1 => format!("{{ retry: {round} }}"),
        _ => format!("{{ error: There is no thing {round} }}"),
    };
    let status = if round % 3 == 2 { 404 } else { 200 };
    let text = format!(
        "source: {{ kind: recorded, host: things.example, date: 2024-06-01 }}
when:
  method: POST
  path: /things{operation}/{n}
  json_body: {{ name: A thing, kind: small, size: {round}, note: null, parts: [] }}
then:
  status: {status}
  header: [{{ name: content-type, value: application/json }}]
  json_body: {answer}
"
    );
    let name = format!("thing{operation}/{status}-{n}.yaml");
    FixtureFile { shown: Arc::from(format!("fixtures/{name}")), name, text: Ok(text) }
}

/// The most memory that this process had so far, where the system tells.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
    kilobytes.map_or_else(|| "?".to_owned(), |kilobytes| (kilobytes / 1024).to_string())
}
