//! Fixtures from a seed, in any style and with comments everywhere.

use serde_json::{Value, json};
use xtask::canonical::{normalize, write};
use xtask::source::load;

use crate::common::Project;
use crate::damage::damage;
use crate::random::Random;

/// Texts that some reader of YAML takes for something else, or that end where they should not.
const TEXTS: &[&str] = &[
    "",
    " ",
    "a",
    "word",
    "two words",
    " led",
    "trail ",
    "null",
    "Null",
    "~",
    "true",
    "FALSE",
    "yes",
    "No",
    "on",
    "y",
    "n",
    "0",
    "1.5",
    "1e3",
    "0x1F",
    "0o7",
    "1_000",
    "+1",
    "-",
    "--- a",
    "...",
    "-a",
    "- a",
    "?",
    "? a",
    ":",
    "a:",
    "a: b",
    "a:b",
    "#",
    "a #b",
    "a#b",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "%a",
    "@a",
    "`a`",
    "'",
    "\"",
    "a'b",
    "a\"b",
    "{a",
    "a}",
    "[a",
    "a]",
    "a,b",
    "\\",
    "a\\nb",
    "a\nb",
    "a\n",
    "\na",
    "a\tb",
    "\u{0}",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\u{fffe}",
    "ü",
    "日本",
    "🎉 x",
    "2024-06-01",
    "12:30:45",
    "<<",
    "=",
    ".inf",
    ".nan",
    "inf",
    "/a/b",
    "https://a.example/b?c=d#e",
    "x-y_z.w",
    "(a)",
    "$ref",
    "key with spaces",
];

fn value(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 5 } else { 8 }) {
        0 => json!(*random.choose(TEXTS)),
        1 => json!(random.next() as i64),
        2 => json!(f64::from(random.next() as u32) / 1000.0 - 7.0),
        3 => json!(*random.choose(&[Some(true), Some(false), None])),
        4 => {
            let letters: String =
                (0..random.below(700)).map(|_| *random.choose(&['a', 'ß', ' ', ':', '#', '\n'])).collect();
            json!(letters)
        }
        5 | 6 => (0..random.below(4))
            .map(|_| (key(random), value(random, depth - 1)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        _ => (0..random.below(4)).map(|_| value(random, depth - 1)).collect(),
    }
}

fn key(random: &mut Random) -> String {
    if random.one_in(20) { "k".repeat(300 + random.below(500)) } else { (*random.choose(TEXTS)).to_owned() }
}

fn fixture(random: &mut Random) -> Value {
    let mut fixture = json!({
        "then": { "json_body": value(random, 4), "status": 400 + random.below(100) },
        "when": { "path": "/a", "json_body": value(random, 4), "method": "POST" },
        "source": { "kind": "reference", "at": random.choose(TEXTS), "inferred": ["status", "method"] },
    });
    if random.one_in(2) {
        fixture["then"]["header"] =
            json!([{ "value": random.choose(TEXTS), "name": "X-A" }, { "name": "b", "value": "c" }]);
    }
    if random.one_in(3) {
        fixture["refused"] = json!([random.choose(TEXTS), "b"]);
    }
    fixture
}

/// A value as YAML in some style, with comments wherever there is room for them.
fn styled(value: &Value, indent: usize, random: &mut Random, count: &mut usize) -> String {
    let comment = |random: &mut Random, count: &mut usize| {
        let wanted = random.one_in(4);
        *count += usize::from(wanted);
        if wanted { format!(" # comment {count}: \"x\", 'y' [z]") } else { String::new() }
    };
    let pad = " ".repeat(indent);
    let mut text = String::new();
    match value {
        Value::Object(map) if !map.is_empty() && random.one_in(3) => {
            text.push_str(" {");
            for (key, value) in map {
                let (above, behind) = (comment(random, count), comment(random, count));
                text.push_str(&format!("{above}\n{pad} {}: {value},{behind}\n{pad} ", Value::from(key.as_str())));
            }
            text.push_str(&format!("}}{}\n", comment(random, count)));
        }
        Value::Object(map) if !map.is_empty() => {
            text.push_str(&format!("{}\n", comment(random, count)));
            for (key, value) in map {
                let above = comment(random, count);
                if !above.is_empty() {
                    text.push_str(&format!("{pad}{above}\n\n"));
                }
                // A long key wants another notation, and its value is short.
                match key.len() > 200 {
                    true => text.push_str(&format!("{pad}? {}\n{pad}: {value}\n", Value::from(key.as_str()))),
                    false => {
                        text.push_str(&format!(
                            "{pad}{}:{}",
                            Value::from(key.as_str()),
                            styled(value, indent + 2, random, count)
                        ));
                    }
                }
            }
        }
        Value::Array(items) if !items.is_empty() && random.one_in(2) => {
            text.push_str(&format!("{}\n", comment(random, count)));
            for item in items {
                let above = comment(random, count);
                if !above.is_empty() {
                    text.push_str(&format!("{pad}{above}\n"));
                }
                text.push_str(&format!("{pad}-{}", styled(item, indent + 2, random, count)));
            }
        }
        other => text.push_str(&format!(" {other}{}\n", comment(random, count))),
    }
    text
}

/// A long key in brackets is no YAML, so none of the styles above may have one there.
fn has_long_key(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| key.len() > 200 || has_long_key(value)),
        Value::Array(items) => items.iter().any(has_long_key),
        _ => false,
    }
}

#[test]
fn what_is_written_is_what_is_read() {
    let mut random = Random::new(7);
    for _ in 0..600 {
        let wanted = fixture(&mut random);
        let text = write(wanted.clone());
        let mut read = load::parse(&text).unwrap_or_else(|problem| panic!("{problem:?}\n{text}")).to_json();
        if let Some(name) = read.pointer_mut("/then/header/0/name") {
            assert_eq!(*name, json!("x-a"));
            *name = json!("X-A");
        }
        assert_eq!(read, wanted, "{text}");
        assert_eq!(normalize(&text).unwrap(), text, "what is written has the form");
    }
}

#[test]
fn nothing_is_lost_and_once_is_enough() {
    let mut random = Random::new(11);
    let mut all = 0;
    for _ in 0..600 {
        let wanted = fixture(&mut random);
        if has_long_key(&wanted) {
            continue;
        }
        let mut count = 0;
        let mut text = styled(&wanted, 0, &mut random, &mut count);
        // JSON prints what YAML wants escaped.
        for letter in ['\u{7f}', '\u{85}', '\u{2028}', '\u{feff}', '\u{fffe}'] {
            text = text.replace(letter, &format!("\\u{:04x}", u32::from(letter)));
        }
        let once = normalize(&text).unwrap_or_else(|problem| panic!("{problem:?}\n{text}"));
        for number in 1..=count {
            let comment = format!("# comment {number}: \"x\", 'y' [z]\n");
            assert_eq!(once.matches(&comment).count(), 1, "{comment}{text}\n{once}");
        }
        assert_eq!(normalize(&once).unwrap(), once, "{text}");
        all += count;
    }
    assert!(all > 1_000, "{all} comments were planted");
}

/// What is damaged is refused, or says the same in its form as without.
#[test]
fn damaged_fixtures() {
    let project = Project::bookshop();
    let fixtures: Vec<&String> =
        project.files.iter().filter(|(name, _)| name.contains("/2")).map(|(_, text)| text).collect();
    let mut taken = 0;
    for seed in 0..1_000 {
        let mut random = Random::new(seed);
        let before = fixtures[random.below(fixtures.len())];
        let text = damage(before, &mut random);
        let Ok(once) = normalize(&text) else { continue };
        taken += 1;
        assert_eq!(normalize(&once).as_ref(), Ok(&once), "seed {seed}: {text}");
    }
    assert!(taken > 100, "{taken}");
}
