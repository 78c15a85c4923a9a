//! The ledger: read as far as it can be, and the rest told by a place of the file.

use xtask::ledger;

use super::folder;
use super::place::Lines;

pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (exceptions, problems) = ledger::parse(&text);
    let lines = Lines::of(&text);
    problems.iter().for_each(|problem| lines.inside(problem.place.line, problem.place.column));
    for exception in exceptions {
        lines.inside(exception.place.line, exception.place.column);
        assert!(![exception.claim, exception.reason, exception.source].iter().any(|text| text.trim().is_empty()));
    }
}

/// The ledgers that there are.
pub fn seeds() -> Vec<Vec<u8>> {
    let ledgers = [
        folder::read(folder::OTHER).remove("fixtures/unproven.yaml"),
        folder::read(folder::FIXTURES).remove("unproven.yaml"),
    ];
    ledgers.into_iter().flatten().map(String::into_bytes).collect()
}
