//! The whole check in memory: a small project, of which one file is the input.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use std::thread;

use xtask::check::resolve::{Outcome, resolve};
use xtask::cli::STACK;
use xtask::files::{FixtureFile, LEDGER};
use xtask::report::{self, Format};
use xtask::text::{Kind, Text};

use super::folder;
use super::input::Input;
use super::place::inside;

const SPEC: &str = "openapi.yaml";

static FILES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| folder::read(folder::OTHER));

/// The names of the files, the document first.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let rest = FILES.keys().filter(|name| *name != SPEC).cloned();
    [SPEC.to_owned()].into_iter().chain(rest).collect()
});

pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let name = input.choose(&NAMES);
    let mut files = FILES.clone();
    files.insert(name.clone(), String::from_utf8_lossy(input.0).into_owned());
    let check = || {
        let outcome = check(&files);
        for format in [Format::Text, Format::Json, Format::Sarif, Format::Github] {
            report::write(format, &outcome, false, &mut Vec::new()).expect("a report can be made");
        }
        for finding in &outcome.findings {
            let spots = finding.related.iter().map(|(spot, _)| spot).chain([&finding.at]);
            for spot in spots.filter(|spot| files.contains_key(&*spot.file)) {
                inside(&files[&*spot.file], spot.place.line, spot.place.column);
            }
        }
    };
    // As much stack as the command has.
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, check).expect("there are threads");
        thread.join().expect("the check answers");
    });
}

fn check(files: &BTreeMap<String, String>) -> Outcome {
    let spec = Text::new(Arc::from(SPEC), files[SPEC].clone(), Kind::Document);
    let fixture = |(name, text): (&String, &String)| {
        let short = name.strip_prefix("fixtures/")?.to_owned();
        Some(FixtureFile { shown: Arc::from(name.as_str()), name: short, text: Ok(text.clone()) })
    };
    let (ledger, fixtures): (Vec<_>, Vec<_>) = files.iter().filter_map(fixture).partition(|file| file.name == LEDGER);
    resolve(Ok(spec), fixtures.into_iter(), ledger.into_iter().next(), &mut |_| {})
}

/// Each file as it is.
pub fn seeds() -> Vec<Vec<u8>> {
    let number = |number: usize| u8::try_from(number).expect("there are few files");
    NAMES.iter().enumerate().map(|(at, name)| [&[number(at)][..], FILES[name].as_bytes()].concat()).collect()
}
