//! What the generator of the client makes of each edit, held against what `diff` says of it.
//!
//! `diff` knows the generator by rules; here the generator itself runs on the document before and after, and what
//! callers can compile against is compared: types, fields, variants, methods with their signatures, and impls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../../build/mod.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, missing_debug_implementations, reason = "it is made for build.rs")]
mod generator;
mod support;
mod surface;

use std::collections::BTreeSet;

use generator::document::Document;
use surface::surface;

/// What callers can compile against; nothing if the generator refuses the document.
fn generate(text: &str) -> Result<BTreeSet<String>, String> {
    let document = Document::parse(text).map_err(|problem| problem.in_file("document"))?;
    let sources = generator::client::sources(&document).map_err(|problems| {
        problems.iter().map(|problem| problem.in_file("document")).collect::<Vec<_>>().join("\n")
    })?;
    let mut all = surface("", sources.client);
    all.extend(surface("mock", sources.mock));
    Ok(all)
}

#[test]
fn the_generator_makes_of_every_edit_what_its_verdict_says() {
    let base = support::json(support::BASE);
    let before = generate(&support::text(&base)).expect("the generator takes the document");
    assert!(before.len() > 300, "the surface is read: {}", before.len());
    let mut faults = Vec::new();
    for edit in support::table(include_str!("edits.yaml")) {
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
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
