//! Reads a rule.

use super::super::load::{Entry, Kind as NodeKind, Node};
use super::grammar::Words;
use super::{Check, Condition, Kind, Media, MediaKind, Rule, Unit};

const CHECKS: [&str; 10] =
    ["text", "items", "values", "required", "forbidden", "together", "formats", "media", "size", "number"];
const ABOUT: [&str; 4] = ["for", "when", "note", "advice"];

/// Reads a rule, or reports what is wrong with it.
pub fn rule(node: &Node, words: &mut Words<'_>) -> Option<Rule> {
    let known: Vec<&str> = ABOUT.iter().chain(&CHECKS).copied().collect();
    if !words.keys(node, "a rule", &known) {
        return None;
    }
    let checks: Vec<&Entry> = node.entries().iter().filter(|entry| CHECKS.contains(&entry.key.as_str())).collect();
    let [check] = checks[..] else {
        let what = format!("a rule says one thing, and this says {}", checks.len());
        words.problem(node.place, what, format!("write one of {}, and a rule for each", CHECKS.join(", ")));
        return None;
    };
    let platforms = node.get("for").map(|node| platforms(node, words)).unwrap_or_default();
    let when = node.get("when").map(|node| conditions(node, words)).unwrap_or_default();
    let note = node.get("note").map(|_| words.text(node, "note", "a rule"));
    if let Some(node) = node.get("advice").filter(|node| node.to_json() != true) {
        words.problem(node.place, "`advice` is `true`", "leave it out of a rule that the service enforces");
    }
    let advice = node.get("advice").is_some();
    Some(Rule { platforms, when, check: self::check(check, words)?, note, advice })
}

/// `[a, b]`, or `{ a: [format], b: [] }`.
fn platforms(node: &Node, words: &mut Words<'_>) -> Vec<(String, Vec<String>)> {
    if !matches!(node.kind, NodeKind::Map(_)) {
        return words.texts(node, "`for`").into_iter().map(|name| (name, Vec::new())).collect();
    }
    let entries = node.entries().iter();
    entries.map(|entry| (entry.key.clone(), words.texts(&entry.value, "the formats of a platform"))).collect()
}

fn conditions(node: &Node, words: &mut Words<'_>) -> Vec<(String, Condition)> {
    if !matches!(node.kind, NodeKind::Map(_)) {
        let what = format!("`when` is a mapping, and this is {}", node.describe());
        words.problem(node.place, what, "write a property and its condition, as in `{ media: present }`");
    }
    node.entries().iter().filter_map(|entry| Some((entry.key.clone(), condition(&entry.value, words)?))).collect()
}

fn condition(node: &Node, words: &mut Words<'_>) -> Option<Condition> {
    match node.as_str() {
        Some("present") => return Some(Condition::Present),
        Some("absent") => return Some(Condition::Absent),
        _ => {}
    }
    if matches!(node.kind, NodeKind::List(_)) {
        return Some(Condition::In(words.texts(node, "a condition")));
    }
    match (node.get("not"), node.get("only")) {
        (Some(not), None) => Some(Condition::NotIn(words.texts(not, "`not`"))),
        (None, Some(only)) => {
            let text = only.as_str().unwrap_or_default();
            words.word(only.place, text, "kind of media", &MediaKind::ALL).map(Condition::Only)
        }
        _ => {
            let remedy = "write `present`, `absent`, a list of values, `{ not: [..] }` or `{ only: image }`";
            words.problem(node.place, "this is no condition", remedy);
            None
        }
    }
}

fn check(entry: &Entry, words: &mut Words<'_>) -> Option<Check> {
    let (key, node) = (entry.key.as_str(), &entry.value);
    let title = format!("`{key}`");
    Some(match key {
        "required" => Check::Required(words.texts(node, &title)),
        "forbidden" => Check::Forbidden(words.texts(node, &title)),
        "together" => Check::Together(words.texts(node, &title)),
        "formats" => {
            if !matches!(node.kind, NodeKind::Map(_)) {
                let what = format!("`formats` is a mapping, and this is {}", node.describe());
                words.problem(node.place, what, "write each property with its formats, as in `{ media: [post] }`");
                return None;
            }
            let entries = node.entries().iter();
            Check::Formats(entries.map(|of| (of.key.clone(), words.texts(&of.value, "a list of formats"))).collect())
        }
        "text" => {
            if !words.keys(node, &title, &["at", "unit", "min", "max"]) {
                return None;
            }
            let place = node.get("unit").map_or(node.place, |unit| unit.place);
            let unit = words.text(node, "unit", &title);
            let unit = words.word(place, &unit, "unit", &Unit::ALL)?;
            let (min, max) = range(node, words)?;
            Check::Text { at: at(node, &title, words), unit, min, max }
        }
        "items" => {
            if !words.keys(node, &title, &["at", "min", "max"]) {
                return None;
            }
            let (min, max) = range(node, words)?;
            Check::Items { at: at(node, &title, words), min, max }
        }
        "number" => {
            if !words.keys(node, &title, &["at", "min", "max"]) {
                return None;
            }
            let edge = |key: &str| node.get(key).and_then(|node| node.to_json().as_f64()).map(|edge| (edge, false));
            Check::Number { min: edge("min"), max: edge("max"), at: at(node, &title, words) }
        }
        "values" => {
            if !words.keys(node, &title, &["at", "in"]) {
                return None;
            }
            let values = node.get("in").map_or(&[][..], Node::items).iter().map(|value| value.to_json().to_string());
            let values: Vec<String> = values.collect();
            if values.is_empty() {
                words.problem(node.place, "`values` must have `in`, a list with at least one value", "add `in: [..]`");
            }
            Check::Values { at: at(node, &title, words), values }
        }
        "size" => {
            if !words.keys(node, &title, &["at", "kind", "max"]) {
                return None;
            }
            let place = node.get("kind").map_or(node.place, |kind| kind.place);
            let kind = words.text(node, "kind", &title);
            let kind = words.word(place, &kind, "kind of media", &MediaKind::ALL)?;
            if node.get("max").is_none() {
                words.problem(node.place, "this limits nothing", "add `max`");
            }
            Check::Size { at: at(node, &title, words), kind, max: words.size(node, "max")? }
        }
        _ => Check::Media(media(node, words)?),
    })
}

fn at(node: &Node, title: &str, words: &mut Words<'_>) -> Vec<String> {
    match node.get("at") {
        Some(at) => words.texts(at, "`at`"),
        None => {
            words.problem(node.place, format!("{title} must have `at`"), "name the property, as in `at: post.body`");
            Vec::new()
        }
    }
}

/// `min` and `max`, of which one must be there.
fn range(node: &Node, words: &mut Words<'_>) -> Option<(u64, Option<u64>)> {
    let before = words.problems.len();
    let (min, max) = (words.count(node, "min"), words.count(node, "max"));
    if words.problems.len() > before {
        return None;
    }
    if min.is_none() && max.is_none() {
        words.problem(node.place, "this limits nothing", "add `max`, or `min`");
        return None;
    }
    if max.is_some_and(|max| min.unwrap_or(0) > max) {
        words.problem(node.place, "`min` is more than `max`, so no value is allowed", "correct one of them");
        return None;
    }
    Some((min.unwrap_or(0), max))
}

fn media(node: &Node, words: &mut Words<'_>) -> Option<Media> {
    let names = MediaKind::ALL.map(|(name, _)| name);
    let known: Vec<&str> = ["at", "min", "max", "mixed"].into_iter().chain(names).collect();
    if !words.keys(node, "`media`", &known) {
        return None;
    }
    let mut kinds = Vec::new();
    for (name, kind) in MediaKind::ALL {
        let Some(node) = node.get(name) else { continue };
        if !words.keys(node, &format!("`{name}`"), &["max", "size", "types"]) {
            continue;
        }
        let Some(max) = words.count(node, "max") else {
            words.problem(node.place, format!("`{name}` must have `max`"), "say how many there may be: `max: 1`");
            continue;
        };
        let types = node.get("types").map(|node| words.texts(node, "`types`")).unwrap_or_default();
        kinds.push(Kind { kind, max, size: words.size(node, "size"), types });
    }
    let mixed =
        node.get("mixed").map(|node| (node.place, words.texts(node, "`mixed`"))).unwrap_or((node.place, Vec::new()));
    let (place, mixed) = mixed;
    let mixed = mixed.iter().filter_map(|name| words.word(place, name, "kind of media", &MediaKind::ALL)).collect();
    let (min, max) = (words.count(node, "min").unwrap_or(0), words.count(node, "max"));
    Some(Media { at: at(node, "`media`", words), min, max, kinds, mixed })
}
