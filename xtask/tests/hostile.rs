//! Hostile input to the check: the fuzz targets of `fuzz/` as an ordinary test, without instrumentation. The seeds are
//! another API's project and the ledgers; the mutations are the same each time.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../fuzz/src/check.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    missing_debug_implementations,
    reason = "the targets are a program elsewhere"
)]
mod check;
#[path = "common/random.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod random;

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use random::Random;

/// What was found once.
fn kept(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/regressions").join(target);
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| fs::read(entry.unwrap().path()).unwrap()).collect()
}

/// The first input on which a target panics: of the seeds, and of so many mutations of them.
fn crash(seeds: &[Vec<u8>], count: usize, run: &dyn Fn(&[u8])) -> Option<Vec<u8>> {
    assert!(!seeds.is_empty(), "there is nothing to begin with");
    let mut random = Random::new(6);
    let mutations = (0..count).map(|_| {
        let mut input = random.choose(seeds).clone();
        for _ in 0..=random.below(4) {
            mutate(&mut input, random.choose(seeds).clone(), &mut random);
        }
        input
    });
    let mutations: Vec<Vec<u8>> = mutations.collect();
    let mut inputs = seeds.iter().cloned().chain(mutations);
    inputs.find(|input| panic::catch_unwind(AssertUnwindSafe(|| run(input))).is_err())
}

/// One change by bytes; `robust` makes those that people and tools make to lines.
fn mutate(input: &mut Vec<u8>, other: Vec<u8>, random: &mut Random) {
    let at = random.below(input.len() + 1);
    let end = (at + random.below(40)).min(input.len());
    let from = random.below(other.len() + 1);
    let to = (from + random.below(40)).min(other.len());
    let odd = [
        "\r", "\t", "\u{85}", "\u{2028}", "\u{feff}", "%", "!!", "&a ", "*a", "<<: ", "? ", "- ", "\"", "'", "|\n", "#",
    ];
    match random.below(6) {
        0 => drop(input.drain(at..end)),
        1 => drop(input.splice(at..end, random.choose(&odd).bytes())),
        2 => drop(input.splice(at..at, other[from..to].iter().copied())),
        3 => drop(input.splice(at..at, input[at..end].to_vec())),
        4 => input.truncate(at),
        _ => input.iter_mut().skip(at).take(1).for_each(|byte| *byte = u8::try_from(random.below(256)).unwrap()),
    }
}

fn holds(target: &str, seeds: &[Vec<u8>], count: usize, run: fn(&[u8])) {
    let kept = kept(target).into_iter().find(|input| panic::catch_unwind(AssertUnwindSafe(|| run(input))).is_err());
    if let Some(input) = kept.or_else(|| crash(seeds, count, &run)) {
        panic!("{target} fails on b\"{}\", as is told above", input.escape_ascii());
    }
}

#[test]
fn a_project_with_a_hostile_file() {
    holds("project", &check::project::seeds(), 150, check::project::run);
}

#[test]
fn a_hostile_ledger() {
    holds("ledger", &check::ledger::seeds(), 3_000, check::ledger::run);
}

#[test]
fn a_comparison_with_a_hostile_document() {
    holds("diff", &check::diff::seeds(), 100, check::diff::run);
}

/// Without it, the silence of the others would say nothing.
#[test]
fn a_planted_fault_is_seen() {
    let cut = |data: &[u8]| drop(String::from_utf8_lossy(data)[..data.len().min(30)].to_owned());
    assert!(crash(&check::ledger::seeds(), 3_000, &cut).is_some());
}
