//! What the loader makes of YAML: the values of JSON, each with its place, and a reason for what is none of them.

use serde_json::{Value, json};
use xtask::source::load::{Node, parse};

fn value(text: &str) -> Value {
    parse(text).unwrap_or_else(|problem| panic!("{text:?}: {problem:?}")).to_json()
}

/// Place and reason of what is refused.
fn reason(text: &str) -> String {
    let problem = parse(text).expect_err(text);
    format!("{} {}", problem.place, problem.what)
}

#[test]
fn a_plain_scalar_is_what_the_core_schema_says() {
    for (text, expected) in [
        ("~", Value::Null),
        ("", Value::Null),
        ("NULL", Value::Null),
        ("nUll", json!("nUll")),
        ("true", json!(true)),
        ("FALSE", json!(false)),
        ("yes", json!("yes")),
        ("on", json!("on")),
        ("0", json!(0)),
        ("-12", json!(-12)),
        ("+12", json!(12)),
        ("007", json!(7)),
        ("0o17", json!(15)),
        ("0x1F", json!(31)),
        ("0b11", json!("0b11")),
        ("1_000", json!("1_000")),
        ("0x", json!("0x")),
        ("0o8", json!("0o8")),
        ("18446744073709551615", json!(u64::MAX)),
        ("-9223372036854775808", json!(i64::MIN)),
        ("18446744073709551616", json!(18_446_744_073_709_551_616.0)),
        ("1.50", json!(1.5)),
        (".5", json!(0.5)),
        ("1.", json!(1.0)),
        ("-1E+3", json!(-1000.0)),
        (".", json!(".")),
        ("-", Value::Array(vec![Value::Null])),
        ("1e", json!("1e")),
        ("3.0.3", json!("3.0.3")),
        ("2026-11-24", json!("2026-11-24")),
        ("12:30", json!("12:30")),
        ("inf", json!("inf")),
        ("nan", json!("nan")),
        ("<<", json!("<<")),
        ("'1'", json!("1")),
        ("\"~\"", json!("~")),
        ("! 1", json!("1")),
        ("!!str 1", json!("1")),
        ("!!int '1'", json!(1)),
        ("!!float 1", json!(1.0)),
        ("!!bool 'true'", json!(true)),
        ("!!null ''", Value::Null),
        ("!!seq [1]", json!([1])),
        ("!!map {b: 1}", json!({ "b": 1 })),
        ("|\n  1\n", json!("1\n")),
        (">-\n  b\n  c\n", json!("b c")),
    ] {
        // What is a list without a line of its own is one only in such a line.
        let text = if text == "-" { "a:\n-\n".to_owned() } else { format!("a: {text}\n") };
        assert_eq!(value(&text), json!({ "a": expected }), "{text:?}");
    }
}

#[test]
fn a_key_is_a_string_whatever_it_looks_like() {
    assert_eq!(value("200: a\ntrue: b\n~: c\n1.0: d\n"), json!({ "200": "a", "true": "b", "null": "c", "1.0": "d" }));
    // A number keeps its spelling, also one that no number of JSON can hold.
    let spelt = "1e3: a\n1111111111111111111111: b\n06: c\n-0: d\n";
    assert_eq!(value(spelt), json!({ "1e3": "a", "1111111111111111111111": "b", "06": "c", "-0": "d" }));
    assert!(reason("200: a\n'200': b\n").ends_with("2:1 this is not valid YAML: duplicate mapping key: 200"));
    assert!(reason("[a]: b\n").contains("1:1 this is not valid YAML: a key must be a string"));
}

#[test]
fn a_merge_key_adds_what_the_mapping_does_not_have() {
    for (text, expected) in [
        ("a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\n", json!({ "x": 1, "y": 3 })),
        ("a: &a {x: 1, y: 2}\nb:\n  y: 3\n  <<: *a\n", json!({ "x": 1, "y": 3 })),
        ("a: &a {x: 1}\nb: {<<: [*a, {x: 2, z: 3}]}\n", json!({ "x": 1, "z": 3 })),
        ("a: &a {x: 1}\nc: &c {<<: *a, y: 2}\nb: {<<: *c}\n", json!({ "x": 1, "y": 2 })),
        ("b: {'<<': {x: 1}}\n", json!({ "<<": { "x": 1 } })),
        ("b: {\"<<\": 1}\n", json!({ "<<": 1 })),
    ] {
        assert_eq!(value(text)["b"], expected, "{text:?}");
    }
    for text in ["b: {<<: 1}\n", "b: {<<: [1]}\n", "b:\n  <<:\n"] {
        assert!(
            reason(text).contains("the key `<<` merges mappings, and this is not one"),
            "{text:?}: {}",
            reason(text)
        );
    }
}

#[test]
fn an_alias_repeats_what_stands_under_its_anchor_and_stands_where_it_stands() {
    let text = "a: &a {k: [1, x]}\nb: *a\n&c c: *a\nd: *c\n";
    let same = json!({ "k": [1, "x"] });
    assert_eq!(value(text), json!({ "a": same, "b": same, "c": same, "d": "c" }));
    fn places(node: &Node, found: &mut Vec<String>) {
        found.push(node.place.to_string());
        node.items().iter().for_each(|item| places(item, found));
        for entry in node.entries() {
            found.push(entry.place.to_string());
            places(&entry.value, found);
        }
    }
    let mut found = Vec::new();
    places(parse(text).unwrap().get("b").unwrap(), &mut found);
    assert_eq!(found, vec!["2:4"; 5]);
}

#[test]
fn what_is_no_value_of_json_is_refused_at_its_place() {
    for (text, expected) in [
        ("a: .inf\n", "1:4 this is not valid YAML: this is a number that JSON does not have"),
        ("a: -.INF\n", "1:4 this is not valid YAML: this is a number that JSON does not have"),
        ("a: .NaN\n", "1:4 this is not valid YAML: this is a number that JSON does not have"),
        ("a: 1e999\n", "1:4 this is not valid YAML: this number is too large"),
        ("a: !!int x\n", "this is not what the tag `!!int` says"),
        ("a: !!float x\n", "this is not what the tag `!!float` says"),
        ("a: !!binary aGk=\n", "a tag (`!`) makes it nothing that JSON has"),
        ("a: !include other.yaml\n", "a tag (`!`) makes it nothing that JSON has"),
        ("a: !!set {b}\n", "a tag (`!`) makes it nothing that JSON has"),
        ("a: !!map [b]\n", "a tag (`!`) makes it nothing that JSON has"),
        ("a: &a [*a]\n", "1:8 this is not valid YAML: an alias stands within what it stands for"),
        ("a: *a\n", "1:4 this is not valid YAML: while parsing node, found unknown anchor"),
        ("a: 1\n---\nb: 2\n", "2:1 this is not valid YAML: a second document begins in it"),
        ("a: [\n", "this is not valid YAML"),
        ("", "1:1 the file is empty"),
        ("# nothing\n", "1:1 the file is empty"),
        ("~\n", "1:1 the file is empty"),
    ] {
        let reason = reason(text);
        assert!(reason.contains(expected), "{text:?}: {reason}");
    }
}

/// A list of anchors, each of ten aliases to the one before.
fn bomb(levels: usize) -> String {
    let level = |level: usize| format!("- &a{level} [{}]\n", vec![format!("*a{}", level - 1); 10].join(", "));
    "- &a0 x\n".to_owned() + &(1..=levels).map(level).collect::<String>()
}

#[test]
fn there_is_an_end_to_what_is_read() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(parse(&nested(64)).is_ok());
    assert!(
        reason(&nested(65)).contains("1:65 this file is too large: it has more than 64 levels of lists and mappings")
    );
    // The parser itself has a limit, and what is beyond it is as large.
    assert!(
        reason(&nested(100_000)).ends_with("this file is too large: it has more than 64 levels of lists and mappings")
    );
    assert!(parse(&bomb(3)).is_ok());
    assert!(reason(&bomb(5)).contains("this file is too large: it has more than 50,000 keys and values under anchors"));
    // Many uses of one anchor are no bomb, and have an end too.
    let uses = |times: usize| format!("- &a [{}]\n{}", "x, ".repeat(1_000), "- *a\n".repeat(times));
    assert!(parse(&uses(900)).is_ok());
    assert!(reason(&uses(1_000)).contains("this file is too large: it has more than 1,000,000 keys and values"));
    let long = |nodes: usize| "- x\n".repeat(nodes);
    assert!(parse(&long(999_999)).is_ok());
    assert!(reason(&long(1_000_000)).starts_with("1000000:3 "));
}
