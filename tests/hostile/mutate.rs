//! Runs a target over what was found once, its seeds, and mutations of them.

use std::collections::BTreeSet;
use std::panic::{self, AssertUnwindSafe};
use std::sync::LazyLock;
use std::{fs, path::Path};

use super::{ROOT, seeds};

static WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(seeds::words);

/// Tries a target on `count` mutations, after all that is kept.
pub(crate) fn run(target: &str, seeds: Vec<Vec<u8>>, count: usize, run: fn(&[u8])) {
    let crashes = crashes(kept(target).into_iter().chain(inputs(seeds, count)), &run);
    if let Some(input) = crashes {
        panic!(
            "{target} fails on b\"{}\", as is told above; mend it, and keep the input in fuzz/regressions/{target}",
            input.escape_ascii()
        );
    }
}

/// The first input on which a target panics.
pub(crate) fn crashes(inputs: impl Iterator<Item = Vec<u8>>, run: &dyn Fn(&[u8])) -> Option<Vec<u8>> {
    let mut inputs = inputs;
    inputs.find(|input| panic::catch_unwind(AssertUnwindSafe(|| run(input))).is_err())
}

/// What was found once.
fn kept(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(ROOT).join("fuzz/regressions").join(target);
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| fs::read(entry.expect("it can be listed").path()).expect("it can be read")).collect()
}

/// The seeds, and so many mutations of them.
pub(crate) fn inputs(seeds: Vec<Vec<u8>>, count: usize) -> impl Iterator<Item = Vec<u8>> {
    assert!(!seeds.is_empty(), "there is nothing to begin with");
    let mut random = fastrand::Rng::with_seed(6);
    let words: Vec<&str> = WORDS.iter().map(String::as_str).collect();
    let mutations = (0..count).map({
        let seeds = seeds.clone();
        move |_| {
            let mut input = random.choice(&seeds).cloned().unwrap_or_default();
            for _ in 0..random.usize(1..=4) {
                let other = random.choice(&seeds).cloned().unwrap_or_default();
                mutate(&mut input, &other, &words, &mut random);
            }
            input
        }
    });
    seeds.into_iter().chain(mutations.collect::<Vec<_>>())
}

/// One change, of the kinds that coverage-guided fuzzers make.
fn mutate(input: &mut Vec<u8>, other: &[u8], words: &[&str], random: &mut fastrand::Rng) {
    let at = random.usize(0..=input.len());
    let end = (at + random.usize(0..=8)).min(input.len());
    let from = random.usize(0..=other.len());
    let to = (from + random.usize(0..=64)).min(other.len());
    match random.u8(0..9) {
        0 => drop(input.drain(at..end)),
        1 => input.insert(at, random.u8(..)),
        2 => drop(input.splice(at..end, random.choice(words).copied().unwrap_or_default().bytes())),
        3 => drop(input.splice(at..end, other[from..to].iter().copied())),
        4 => input.truncate(at),
        5 => drop(input.splice(at..at, input[at..end].to_vec())),
        6 => input.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << random.u8(0..8)),
        7 => input.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.u8(..)),
        _ => {
            input.extend(["\u{2028}", "\u{1F980}", "\u{e9}", "%FF", "\r", "\"", "\\ud800"][random.usize(0..7)].bytes())
        }
    }
}
