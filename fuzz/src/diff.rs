//! The comparison of two documents, of which one is the input: it answers, and with itself there is no change.

use std::sync::{Arc, LazyLock};

use xtask::diff::base::Base;
use xtask::diff::report::{self, Format};
use xtask::diff::resolve::{Outcome, resolve};
use xtask::text::{Kind, Text};

use super::folder;
use super::place::inside;

/// What the input is compared with.
static KNOWN: LazyLock<String> = LazyLock::new(|| folder::read(folder::OTHER)["openapi.yaml"].clone());

pub fn run(data: &[u8]) {
    let input = String::from_utf8_lossy(data).into_owned();
    for (old, new) in [(&KNOWN[..], &input[..]), (&input, &KNOWN), (&input, &input)] {
        let Ok(outcome) = compare(old, new) else { continue };
        for format in [Format::Text, Format::Json, Format::Github] {
            report::write(format, &outcome, false, &mut Vec::new()).expect("a report can be made");
        }
        for fault in &outcome.faults {
            let text = if &*fault.at.file == "old.yaml" { old } else { new };
            inside(text, fault.at.place.line, fault.at.place.column);
        }
        assert!(!std::ptr::eq(old, new) || outcome.changes.is_empty(), "{:?}", outcome.changes);
    }
}

fn compare(old: &str, new: &str) -> Result<Outcome, String> {
    let text = |name: &str, text: &str| Ok(Text::new(Arc::from(name), text.to_owned(), Kind::Document));
    let base = Base {
        title: "old.yaml".to_owned(),
        document: Some(text("old.yaml", old)),
        released: None,
        stated: None,
        changelog: Vec::new(),
        is_file: true,
    };
    resolve(base, text("new.yaml", new), None)
}

/// The same document.
pub fn seeds() -> Vec<Vec<u8>> {
    vec![KNOWN.clone().into_bytes()]
}
