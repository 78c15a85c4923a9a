//! The core of the check: a document, fixtures and a ledger in, findings and evidence out. It reads no file and prints
//! nothing.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::evidence::{Claim, ClaimKind, Evidence, Showing};
use crate::files::FixtureFile;
use crate::finding::{Code, Finding, Spot};
use crate::judge::Judge;
use crate::ledger::{self, Exception};
use crate::lint;
use crate::model::Model;
use crate::source::document::Document;
use crate::source::place::{Place, Problem};
use crate::text::{Kind, Text};

/// What a check found.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The findings, by file and place.
    pub findings: Vec<Finding>,
    /// The claims of the document and what shows them.
    pub evidence: Evidence,
    /// The exception that excuses a claim, by the number of the claim.
    pub excuses: HashMap<usize, Arc<Exception>>,
    /// How much was checked, and with what result.
    pub summary: Summary,
}

/// The counts of a check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations of the document.
    pub operations: usize,
    /// Callbacks of these operations.
    pub callbacks: usize,
    /// Statuses of these operations.
    pub statuses: usize,
    /// Fixtures, also those that could not be read.
    pub fixtures: usize,
    /// Claims that a fixture shows.
    pub proven: usize,
    /// Of these, claims that are shown by what was inferred only.
    pub inferred: usize,
    /// Claims that no fixture shows and the ledger excuses.
    pub excused: usize,
    /// Claims that no fixture shows and nothing excuses.
    pub open: usize,
}

/// A document as it was read, or what is wrong with its bytes.
pub type Source = Result<Text, (Arc<str>, Problem)>;

/// Holds a document and fixtures against each other. `progress` hears of each fixture.
///
/// It recurses as deep as values are nested and schemas lead to one another, both of which are bounded; a thread that
/// calls it for any document wants the stack that the commands have ([`crate::cli::STACK`]).
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
    outcome.evidence = Evidence::new(&model);
    judged(&judge, fixtures, progress, outcome);
    let exceptions = ledger.map(|ledger| read(ledger, &mut outcome.findings)).unwrap_or_default();
    weigh(&exceptions, text, outcome);
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
                what: format!("request and answer are those of `{first}`"),
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

/// Holds what is not shown against what is excused.
fn weigh(ledger: &Option<(Text, Vec<Exception>)>, document: &Text, outcome: &mut Outcome) {
    let evidence = &outcome.evidence;
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (number, claim) in evidence.claims.iter().enumerate() {
        by_name.entry(claim.name()).or_default().push(number);
    }
    let mut excused: HashMap<usize, Arc<Exception>> = HashMap::new();
    let mut excuses: HashSet<&str> = HashSet::new();
    if let Some((text, exceptions)) = ledger {
        for exception in exceptions {
            let claims = by_name.get(&exception.claim).map_or(&[][..], Vec::as_slice);
            let open = claims.iter().copied().filter(|claim| evidence.shown(*claim).is_empty());
            let before = excused.len();
            let shared = Arc::new(exception.clone());
            excused.extend(open.map(|claim| (claim, shared.clone())));
            let first = excuses.insert(&exception.claim);
            if let Some((what, remedy)) = stale(claims, evidence, excused.len() > before, first) {
                outcome.findings.push(Finding {
                    code: Code::StaleException,
                    at: text.spot(exception.place),
                    what,
                    remedy,
                    related: Vec::new(),
                    cause: exception.claim.clone(),
                });
            }
        }
    }
    let understood = !outcome.findings.iter().any(|finding| finding.code == Code::InvalidDocument);
    let summary = &mut outcome.summary;
    for (number, claim) in evidence.claims.iter().enumerate() {
        let shown = evidence.shown(number);
        if !shown.is_empty() {
            summary.proven += 1;
            summary.inferred += usize::from(shown.iter().all(|showing| showing.inferred));
        } else if let Some(excuse) = within(number, evidence).find_map(|claim| excused.get(&claim)) {
            summary.excused += 1;
            outcome.excuses.insert(number, excuse.clone());
        } else {
            summary.open += 1;
            // Where there is no fixture of an operation, it goes without saying that there is none of its statuses; and
            // what nothing shows in a document that is not understood may be shown in one that is.
            let implied = claim.within.is_some_and(|outer| evidence.shown(outer).is_empty());
            if !implied && understood {
                outcome.findings.push(unproven(claim, document));
            }
        }
    }
}

/// A claim and those that it depends on.
fn within(number: usize, evidence: &Evidence) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(number), |claim| evidence.claims.get(*claim)?.within)
}

/// What is stale about an exception, if anything is.
fn stale(claims: &[usize], evidence: &Evidence, excuses: bool, first: bool) -> Option<(String, String)> {
    let remedy = "remove the exception".to_owned();
    if claims.is_empty() {
        let what = "the document makes no such claim".to_owned();
        return Some((what, "correct `claim`, or remove the exception".to_owned()));
    }
    if !first {
        return Some(("the ledger excuses this claim twice".to_owned(), remedy));
    }
    if excuses {
        return None;
    }
    let showing = claims.iter().find_map(|claim| evidence.shown(*claim).first());
    let fixture = showing.and_then(|showing| evidence.fixtures.get(showing.fixture as usize))?;
    Some((format!("the fixture `{fixture}` shows what this excuses"), remedy))
}

fn unproven(claim: &Claim, document: &Text) -> Finding {
    let Claim { subject, detail, .. } = claim;
    let what = match claim.kind {
        ClaimKind::Operation => format!("no fixture shows `{subject}`"),
        ClaimKind::Status => format!("no fixture shows the status {detail} of `{subject}`"),
        ClaimKind::Variant if detail.contains(' ') => {
            let (part, variant) = detail.split_once(' ').unwrap_or(("", detail));
            let part = if part == "request" { "the request".to_owned() } else { format!("the answer {part}") };
            format!("no fixture shows the variant `{variant}` in {part} of `{subject}`")
        }
        ClaimKind::Variant => format!("no fixture shows the variant `{detail}` of `{subject}`"),
        ClaimKind::Property => format!("no fixture shows the property `{detail}` of `{subject}`"),
        ClaimKind::Value => format!("no fixture shows the value `{detail}` of `{subject}`"),
        ClaimKind::Null if detail.is_empty() => format!("no fixture shows `{subject}` as null"),
        ClaimKind::Null => format!("no fixture shows the property `{detail}` of `{subject}` as null"),
    };
    Finding {
        code: claim.kind.code(),
        at: document.spot(claim.place),
        what,
        remedy: format!("add a fixture that shows it, or excuse it in the ledger as `claim: {}`", claim.name()),
        related: Vec::new(),
        cause: subject.clone(),
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
