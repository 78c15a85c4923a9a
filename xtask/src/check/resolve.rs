//! The core of the check: a document, fixtures and a ledger in, findings and evidence out. It reads no file and prints
//! nothing.

use std::collections::HashMap;
use std::sync::Arc;

pub use super::outcome::{Outcome, Summary};
use super::weigh::weigh;
use crate::evidence::{Evidence, Showing};
use crate::files::FixtureFile;
use crate::finding::{Code, Finding, Spot};
use crate::judge::Judge;
use crate::ledger::{self, Exception};
use crate::lint;
use crate::model::Model;
use crate::source::document::Document;
use crate::source::place::{Place, Problem};
use crate::text::{Kind, Text};

/// How large the stack of a command is. What is nested is read and walked by recursion, to a depth that is bounded but
/// may be more than a main thread's stack is sure to hold. What is not used costs nothing.
pub const STACK: usize = 256 << 20;

/// A document as it was read, or what is wrong with its bytes.
pub type Source = Result<Text, (Arc<str>, Problem)>;

/// Checks that a document and fixtures agree. `progress` hears of each fixture.
///
/// It recurses as deep as values are nested and schemas lead to one another, both of which are bounded; a thread that
/// calls it for any document wants the stack that the commands have ([`STACK`]).
pub fn resolve(
    document: Source,
    fixtures: impl Iterator<Item = FixtureFile>,
    ledger: Option<FixtureFile>,
    progress: &mut dyn FnMut(usize),
) -> Outcome {
    let mut outcome = Outcome::default();
    match document {
        Ok(text) => match Document::parse(&text.text) {
            Ok(document) => checked(&text, &document, fixtures, ledger, progress, &mut outcome),
            Err(problem) => outcome.findings.push(invalid(text.spot(problem.place), problem)),
        },
        Err((file, problem)) => {
            outcome.findings.push(invalid(Spot { file, place: problem.place, excerpt: None }, problem));
        }
    }
    sort(&mut outcome.findings);
    outcome
}

fn checked(
    text: &Text,
    document: &Document,
    fixtures: impl Iterator<Item = FixtureFile>,
    ledger: Option<FixtureFile>,
    progress: &mut dyn FnMut(usize),
    outcome: &mut Outcome,
) {
    if let Some(problem) = lint::version(document) {
        outcome.findings.push(invalid(text.spot(problem.place), problem));
        return;
    }
    let (model, mut problems) = Model::new(document);
    problems.extend(lint::document(&model));
    let endless = lint::cycles::problems(&model);
    let stop = !endless.is_empty();
    problems.extend(endless);
    outcome.findings.extend(problems.into_iter().map(|problem| invalid(text.spot(problem.place), problem)));
    let (callbacks, operations): (Vec<_>, Vec<_>) =
        model.operations.iter().partition(|operation| operation.is_callback);
    outcome.summary.operations = operations.len();
    outcome.summary.callbacks = callbacks.len();
    outcome.summary.statuses = operations.iter().map(|operation| operation.responses.len()).sum();
    if stop {
        return;
    }
    let judge = Judge::new(&model, text);
    outcome.findings.extend(lint::examples::findings(&judge, text));
    outcome.findings.extend(lint::sources::findings(document, text));
    outcome.evidence = Evidence::new(&model);
    judged(&judge, fixtures, progress, outcome);
    let exceptions = ledger.and_then(|ledger| read(ledger, &mut outcome.findings));
    weigh(&model, exceptions.as_ref(), text, outcome);
}

fn judged(
    judge: &Judge<'_, '_>,
    fixtures: impl Iterator<Item = FixtureFile>,
    progress: &mut dyn FnMut(usize),
    outcome: &mut Outcome,
) {
    let mut exchanges: HashMap<u128, Arc<str>> = HashMap::new();
    for file in fixtures {
        outcome.summary.fixtures += 1;
        progress(outcome.summary.fixtures);
        let contents = match file.text {
            Ok(contents) => contents,
            Err(problem) => {
                let at = Spot { file: file.shown, place: problem.place, excerpt: None };
                outcome.findings.push(Finding { code: Code::InvalidFixture, ..invalid(at, problem) });
                continue;
            }
        };
        let text = Text::new(file.shown, contents, Kind::Fixture);
        let verdict = judge.judge(&file.name, &text);
        let number = u32::try_from(outcome.evidence.fixtures.len()).unwrap_or(u32::MAX);
        outcome.evidence.fixtures.push(Arc::from(file.name));
        for (key, inferred) in verdict.shown {
            outcome.evidence.show(key, Showing { fixture: number, inferred });
        }
        outcome.findings.extend(verdict.findings);
        if let Some(first) = verdict.exchange.and_then(|exchange| {
            let first = exchanges.entry(exchange).or_insert_with(|| text.file.clone());
            (*first != text.file).then(|| first.clone())
        }) {
            outcome.findings.push(Finding {
                code: Code::DuplicateFixture,
                at: text.spot(Place::START),
                what: format!("request and response are those of `{first}`"),
                remedy: "remove one of the two".to_owned(),
                related: Vec::new(),
                cause: first.to_string(),
            });
        }
    }
}

/// Reads the ledger; without one that can be read, nothing is excused.
fn read(ledger: FixtureFile, findings: &mut Vec<Finding>) -> Option<(Text, Vec<Exception>)> {
    match ledger.text {
        Err(problem) => {
            let at = Spot { file: ledger.shown, place: problem.place, excerpt: None };
            findings.push(Finding { code: Code::InvalidFixture, ..invalid(at, problem) });
            None
        }
        Ok(contents) => {
            let text = Text::new(ledger.shown, contents, Kind::Ledger);
            let (exceptions, problems) = ledger::parse(&text.text);
            let problems = problems.into_iter().map(|problem| invalid(text.spot(problem.place), problem));
            findings.extend(problems.map(|finding| Finding { code: Code::InvalidFixture, ..finding }));
            Some((text, exceptions))
        }
    }
}

fn invalid(at: Spot, problem: Problem) -> Finding {
    let (what, remedy) = (problem.what, problem.remedy);
    Finding { code: Code::InvalidDocument, at, cause: what.clone(), what, remedy, related: Vec::new() }
}

/// One order for all: by file, place, code and words; and nothing twice.
fn sort(findings: &mut Vec<Finding>) {
    findings.sort_by(|left, right| key(left).cmp(&key(right)));
    findings.dedup_by(|left, right| key(left) == key(right));
    // A secret may be known by its schema and by its form; once is enough.
    findings.dedup_by(|left, right| {
        left.code == Code::SecretInFixture
            && right.code == left.code
            && (&left.at.file, left.at.place.line) == (&right.at.file, right.at.place.line)
    });
}

fn key(finding: &Finding) -> (&str, Place, Code, &str) {
    (&finding.at.file, finding.at.place, finding.code, &finding.what)
}
