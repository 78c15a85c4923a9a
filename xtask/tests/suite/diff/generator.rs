//! The list of items that `diff` compares, beside the source that the generator writes.
//!
//! The source of the client is generated before and after each edit, and what callers can compile against is read from it:
//! types, fields, variants, methods with their signatures, and impls. The list must differ where the source does.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use xtask::diff::change::Class;
use xtask::diff::rust::{self, Surface};
use xtask::generator::client;
use xtask::source::document::Document;

use super::support::{self, BASE};
use super::surface::surface;

/// What callers can compile against, by the source; nothing if the generator rejects the document.
fn generate(text: &str) -> Option<BTreeSet<String>> {
    let sources = client::sources(&Document::parse(text).unwrap()).ok()?;
    let modules = sources.modules.into_iter().map(|(name, module)| (format!("::{name}"), module));
    let modules = modules.chain([("mock".to_owned(), sources.mock)]);
    Some(modules.flat_map(|(name, module)| surface(&name, module)).collect())
}

/// What a change does to those who compile against the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Made {
    Less,
    More,
    Same,
}

fn made(has_less: bool, has_more: bool) -> Made {
    match (has_less, has_more) {
        (true, _) => Made::Less,
        (false, true) => Made::More,
        (false, false) => Made::Same,
    }
}

fn by_source(old: &BTreeSet<String>, new: &BTreeSet<String>) -> Made {
    made(old.difference(new).next().is_some(), new.difference(old).next().is_some())
}

/// The same by the list. What is deprecated is no other item in the source.
fn by_list(old: &str, new: &str) -> (Made, Vec<String>) {
    let surface = |text: &str| Surface::of(&Document::parse(text).unwrap());
    let effects = rust::effects(&surface(old), &surface(new));
    let effects =
        effects.into_iter().filter(|effect| !effect.lines.iter().any(|line| line[2..].starts_with("deprecated ")));
    let effects: Vec<_> = effects.collect();
    let has = |class: Class| effects.iter().any(|effect| effect.class == class);
    let lines = effects.iter().flat_map(|effect| effect.lines.clone()).collect();
    (made(has(Class::Breaking), has(Class::Additive)), lines)
}

#[test]
fn the_list_differs_where_the_source_does_for_every_edit() {
    let mut faults = Vec::new();
    for (document, table) in support::TABLES {
        let base = support::base(document, table);
        let old = support::text(&base);
        let before = generate(&old).expect("the generator accepts the document");
        assert!(before.len() > 200, "the source is read: {}", before.len());
        for edit in support::table(table) {
            let new = support::text(&edit.apply(&base));
            let is_rejected = edit.says.iter().any(|row| row.contains(" not-generated "));
            let Some(after) = generate(&new) else {
                if !is_rejected {
                    faults.push(format!("{}: the generator rejects it", edit.edit));
                }
                continue;
            };
            let (listed, lines) = by_list(&old, &new);
            let written = by_source(&before, &after);
            if listed != written || is_rejected {
                let less: Vec<_> = before.difference(&after).collect();
                let more: Vec<_> = after.difference(&before).collect();
                faults.push(format!(
                    "{}: listed {listed:?}, written {written:?}\n  less {less:#?}\n  more {more:#?}\n  {lines:#?}",
                    edit.edit
                ));
            }
            // What is gone in Rust breaks, whatever the documents say.
            if written == Made::Less && !edit.says.iter().any(|row| row.starts_with("breaking ")) {
                faults.push(format!("{}: something is gone, and nothing is breaking", edit.edit));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n\n"));
}

/// Every way to take one thing out of the document, or to make one thing another.
fn mutations(document: &Value) -> Vec<(String, Value)> {
    let mut mutated = Vec::new();
    for pointer in support::pointers(document) {
        let mut edit = |what: &str, change: &dyn Fn(&mut Value) -> Option<()>| {
            let mut copy = document.clone();
            if change(&mut copy).is_some() && copy != *document {
                mutated.push((format!("{what} {pointer}"), copy));
            }
        };
        let Some(value) = document.pointer(&pointer) else { continue };
        edit("remove", &|copy| support::remove(copy, &pointer).map(drop));
        match value {
            Value::Bool(flag) => edit("toggle", &|copy| support::set(copy, &pointer, (!flag).into())),
            Value::Object(map) if map.contains_key("type") && !map.contains_key("flows") => {
                edit("nullable", &|copy| support::set(copy, &format!("{pointer}/nullable"), true.into()));
                edit("title", &|copy| support::set(copy, &format!("{pointer}/title"), "Another".into()));
                edit("password", &|copy| support::set(copy, &format!("{pointer}/format"), "password".into()));
                edit("number", &|copy| support::set(copy, &format!("{pointer}/type"), "number".into()));
                edit("list", &|copy| support::set(copy, &pointer, json!({ "type": "array", "items": value })));
                edit("more", &|copy| {
                    support::set(copy, &format!("{pointer}/properties/another"), json!({ "type": "string" }))
                });
            }
            Value::Object(map) if map.contains_key("$ref") && pointer.contains("/schemas/") => {
                edit("inline", &|copy| support::set(copy, &pointer, json!({ "type": "string" })));
            }
            Value::Array(items) if pointer.ends_with("/required") => {
                let properties = pointer.replace("/required", "/properties");
                let names = document.pointer(&properties).and_then(Value::as_object);
                for name in names.iter().flat_map(|names| names.keys()).filter(|name| !items.contains(&json!(name))) {
                    edit(&format!("require {name}"), &|copy| support::set(copy, &format!("{pointer}/-"), json!(name)));
                }
            }
            Value::Array(_) => {
                edit("reverse", &|copy| copy.pointer_mut(&pointer)?.as_array_mut().map(|items| items.reverse()))
            }
            _ => {}
        }
    }
    mutated
}

#[test]
fn every_mutation_is_reported_and_what_is_gone_in_rust_is_never_called_safe() {
    let base = support::json(BASE);
    let old = support::text(&base);
    let before = generate(&old).expect("the generator accepts the document");
    let (mut asked, mut faults) = (0, Vec::new());
    let mut counts: BTreeMap<(Made, &str), usize> = BTreeMap::new();
    // Generating takes a while: every nineteenth, and with ALL_MUTATIONS=1 all of them.
    let step = if std::env::var_os("ALL_MUTATIONS").is_some() { 1 } else { 19 };
    for (what, edited) in mutations(&base).into_iter().step_by(step) {
        let new = support::text(&edited);
        let found = support::changes(&old, &new);
        let gravest = found.iter().map(|change| change.class).min();
        let said: Vec<String> = found.iter().map(support::short).collect();
        // The order of things that have names tells nothing; everything else is reported.
        if gravest.is_none() && !what.starts_with("reverse ") {
            faults.push(format!("{what}: nothing is reported"));
        }
        let Some(after) = generate(&new) else { continue };
        asked += 1;
        let (listed, lines) = by_list(&old, &new);
        let written = by_source(&before, &after);
        let is_right = match written {
            Made::Less => gravest == Some(Class::Breaking),
            Made::More => gravest.is_some_and(|class| class <= Class::Additive),
            Made::Same => true,
        };
        *counts.entry((written, gravest.map_or("nothing", Class::as_str))).or_default() += 1;
        if !is_right || listed != written {
            let less: Vec<_> = before.difference(&after).collect();
            let more: Vec<_> = after.difference(&before).collect();
            faults.push(format!(
                "{what}: listed {listed:?}, written {written:?}\n  less {less:#?}\n  more {more:#?}\n  {lines:#?}\n  {said:#?}"
            ));
        }
    }
    assert!(asked > 200 / step, "the generator accepts some of the documents: {asked}, {counts:?}");
    assert!(faults.is_empty(), "{} faults of {asked}: {counts:?}\n{}", faults.len(), faults.join("\n\n"));
}
