//! Documents, read by the loader and checked as the build does before it generates: faults are told by a place of the
//! file, and what is read comes out of JSON again as the same.

use serde_json::Value;
use serde_saphyr::{DuplicateKeyPolicy, MergeKeyPolicy};

use super::front;
use super::front::document::Document;
use super::front::load::{self, Kind, Node};
use super::front::place::Place;
use super::place::Lines;

pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let lines = Lines::of(&text);
    match load::parse(&text) {
        Ok(root) => {
            placed(&lines, &root);
            again(&root.to_json());
            second_opinion(&text, &root.to_json());
            checked(&lines, &Document { root });
        }
        Err(problem) => {
            inside(&lines, problem.place);
            assert!(!problem.in_file("openapi.yaml").contains('\n'), "{problem:?}");
        }
    }
}

fn inside(lines: &Lines, place: Place) {
    lines.inside(place.line, place.column);
}

/// Every node knows a place of the file.
fn placed(lines: &Lines, node: &Node) {
    inside(lines, node.place);
    match &node.kind {
        Kind::Scalar(_) => {}
        Kind::List(items) => items.iter().for_each(|item| placed(lines, item)),
        Kind::Map(entries) => entries.iter().for_each(|entry| {
            inside(lines, entry.place);
            placed(lines, &entry.value);
        }),
    }
}

/// JSON is YAML, so that the loader reads what it wrote, but for what YAML does not let stand in a file as it is, and for
/// a key of more than 1,024 characters.
fn again(value: &Value) {
    let text = value.to_string();
    if has_long_key(value) {
        return;
    }
    if text.chars().all(|c| matches!(c, ' '..='~' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fefe}' | '\u{10000}'..)) {
        let again = load::parse(&text).unwrap_or_else(|problem| panic!("{text}: {problem:?}")).to_json();
        assert_eq!(&again, value, "{text}");
    }
}

fn has_long_key(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_long_key),
        Value::Object(members) => members
            .iter()
            .any(|(key, value)| Value::from(key.as_str()).to_string().len() > 1_024 || has_long_key(value)),
        _ => false,
    }
}

/// Another reader of YAML, with the same wishes, where it takes the text too.
fn second_opinion(text: &str, value: &Value) {
    let options = serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::Error,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        strict_booleans: true,
        with_snippet: false,
    };
    if let Ok(other) = serde_saphyr::from_str_with_options::<Value>(text, options) {
        assert!(same(value, &other), "{text:?}\n{value}\n{other}");
    }
}

/// Whether two values are the same, whether or not each reader takes a number such as `06` for a whole one. The other
/// takes some for numbers that were so in YAML 1.1, as `1_000` and `0b1`, and are words in 1.2.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::String(word), Value::Number(_)) => word.contains(['_', 'b', 'o', 'x']),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, left)| right.get(key).is_some_and(|right| same(left, right)))
        }
        _ => left == right,
    }
}

fn checked(lines: &Lines, document: &Document) {
    let problems = front::check::check(document);
    problems.iter().for_each(|problem| inside(lines, problem.place));
    assert!(problems.is_sorted_by_key(|problem| problem.place));
}
