//! What the generator of the client makes of each edit, held against what `diff` says of it.
//!
//! `diff` knows the generator by rules; here the generator itself runs on the document before and after, and what
//! callers can compile against is compared: types, fields, variants, methods with their signatures, and impls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::print_stdout, reason = "a test says why it fails")]

#[path = "../../../build/mod.rs"]
#[allow(missing_docs, missing_debug_implementations, reason = "it is made for build.rs")]
mod generator;
mod support;
mod surface;

use std::collections::{BTreeMap, BTreeSet};

use generator::document::Document;
use serde_json::{Value, json};
use surface::surface;
use xtask::diff::change::Class;

/// What callers can compile against; nothing if the generator refuses the document.
fn generate(text: &str) -> Result<BTreeSet<String>, String> {
    let document = Document::parse(text).map_err(|problem| problem.in_file("document"))?;
    let sources = generator::client::sources(&document).map_err(|problems| {
        problems.iter().map(|problem| problem.in_file("document")).collect::<Vec<_>>().join("\n")
    })?;
    let mut all = BTreeSet::new();
    for (name, module) in sources.modules {
        all.extend(surface(&format!("::{name}"), module));
    }
    all.extend(surface("mock", sources.mock));
    Ok(all)
}

#[test]
fn the_generator_makes_of_every_edit_what_its_verdict_says() -> Result<(), String> {
    let mut faults = Vec::new();
    held(support::BASE, include_str!("edits.yaml"), &mut faults);
    held(include_str!("../../../openapi.yaml"), include_str!("project.yaml"), &mut faults);
    told(&faults)
}

fn held(document: &str, edits: &str, faults: &mut Vec<String>) {
    let base = support::json(document);
    let before = generate(&support::text(&base)).expect("the generator takes the document");
    assert!(before.len() > 200, "the surface is read: {}", before.len());
    for edit in support::table(edits) {
        let after = match (generate(&support::text(&edit.apply(&base))), edit.generates) {
            (Ok(after), true) => after,
            (Err(_), false) => continue,
            (Ok(_), false) => {
                faults.push(format!("{}: the generator takes it after all", edit.edit));
                continue;
            }
            (Err(reason), true) => {
                faults.push(format!("{}: the generator refuses it: {reason}", edit.edit));
                continue;
            }
        };
        let less: Vec<&String> = before.difference(&after).collect();
        let more: Vec<&String> = after.difference(&before).collect();
        let made = match (less.is_empty(), more.is_empty()) {
            (false, _) => "less",
            (true, false) => "more",
            (true, true) => "same",
        };
        let gravest = edit.says.iter().filter_map(|row| row.split(' ').next()).min_by_key(|class| {
            ["breaking", "unjudged", "additive", "invisible"].iter().position(|known| known == class)
        });
        let wanted = edit.rust.as_deref().unwrap_or(match gravest {
            Some("breaking") => "less",
            Some("additive") => "more",
            Some("unjudged") => "a row of its own",
            _ => "same",
        });
        if made != wanted {
            faults.push(format!("{}: wanted {wanted}, made {made}\n  less {less:#?}\n  more {more:#?}", edit.edit));
        }
    }
}

/// Every way to take one thing out of the document, or to make one thing another.
fn mutations(document: &Value) -> Vec<(String, Value)> {
    let mut mutated = Vec::new();
    // Handles and deliveries are none of the types and methods that are compared here.
    let pointers = support::pointers(document).into_iter();
    for pointer in pointers.filter(|pointer| !pointer.contains("/tags") && !pointer.contains("/callbacks")) {
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
fn what_takes_something_from_callers_is_never_called_safe_and_nothing_else_breaking() -> Result<(), String> {
    let base = support::json(support::BASE);
    let old = support::text(&base);
    let before = generate(&old).expect("the generator takes the document");
    let (mut asked, mut faults) = (0, Vec::new());
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    // Generating takes a while: every nineteenth, and with ALL_MUTATIONS=1 all of them.
    let step = if std::env::var_os("ALL_MUTATIONS").is_some() { 1 } else { 19 };
    for (what, edited) in mutations(&base).into_iter().step_by(step) {
        let new = support::text(&edited);
        let Ok(after) = generate(&new) else { continue };
        asked += 1;
        let found = support::changes(&old, &new);
        let gravest = found.iter().map(|change| change.class).min();
        let less: Vec<&String> = before.difference(&after).collect();
        let more: Vec<&String> = after.difference(&before).collect();
        let made = match (less.is_empty(), more.is_empty()) {
            (false, _) => "less",
            (true, false) => "more",
            (true, true) => "same",
        };
        let is_right = match made {
            "less" => gravest.is_some_and(|class| class <= Class::Unjudged),
            "more" => gravest.is_some_and(|class| class <= Class::Additive && class != Class::Breaking),
            // The order of things that have names tells nothing; everything else is reported. What breaks the wire is
            // breaking although the same compiles: null in a variant, or a fraction in an integer.
            _ => {
                let breaks_the_wire = ["nullable ", "number "].iter().any(|edit| what.starts_with(edit));
                let is_safe = gravest != Some(Class::Breaking) || breaks_the_wire;
                is_safe && (gravest.is_some() || what.starts_with("reverse "))
            }
        };
        *counts.entry((made, gravest.map_or("nothing", Class::as_str))).or_default() += 1;
        if !is_right {
            let said: Vec<String> = found.iter().map(support::short).collect();
            faults.push(format!("{what}\n  less {less:#?}\n  more {more:#?}\n  said {said:#?}"));
        }
    }
    println!("{asked} documents: {counts:?}");
    assert!(asked > 200 / step, "the generator takes some of the documents");
    told(&faults)
}

/// Fails with all that was found.
fn told(faults: &[String]) -> Result<(), String> {
    println!("{}", faults.join("\n\n"));
    if faults.is_empty() { Ok(()) } else { Err(format!("{} faults", faults.len())) }
}
