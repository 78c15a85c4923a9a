//! What is not shown against what the ledger excuses.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::outcome::Outcome;
use crate::evidence::{Claim, ClaimKind, Evidence, Key};
use crate::finding::{Code, Finding};
use crate::ledger::Exception;
use crate::model::Model;
use crate::text::Text;

/// The exceptions by the claims that they excuse.
type Excused = HashMap<usize, Arc<Exception>>;

/// Counts the claims, and reports those that nothing shows or excuses and the exceptions that are stale.
pub(super) fn weigh(
    model: &Model<'_>,
    ledger: Option<&(Text, Vec<Exception>)>,
    document: &Text,
    outcome: &mut Outcome,
) {
    let mut excused = match ledger {
        Some((text, exceptions)) => excused(text, exceptions, outcome),
        None => Excused::new(),
    };
    with_operations(model, &outcome.evidence, &mut excused);
    let evidence = &outcome.evidence;
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
            // Where there is no fixture of an operation, there is none of its statuses; and
            // what nothing shows in a document that is not understood may be shown in one that is.
            let implied = claim.within.is_some_and(|outer| evidence.shown(outer).is_empty());
            if !implied && understood {
                outcome.findings.push(unproven(claim, document));
            }
        }
    }
}

/// Matches exceptions and claims, and reports stale exceptions.
fn excused(text: &Text, exceptions: &[Exception], outcome: &mut Outcome) -> Excused {
    let evidence = &outcome.evidence;
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, claim) in evidence.claims.iter().enumerate() {
        by_name.entry(claim.name()).or_default().push(number);
    }
    let mut excused = Excused::new();
    let mut seen: HashSet<&str> = HashSet::new();
    for exception in exceptions {
        let exact = by_name.get(&exception.claim).cloned();
        let claims = exact.or_else(|| exception.prefix().map(|prefix| starting(&by_name, prefix))).unwrap_or_default();
        let open = claims.iter().copied().filter(|claim| evidence.shown(*claim).is_empty());
        let open: Vec<usize> = open.filter(|claim| !excused.contains_key(claim)).collect();
        let shared = Arc::new(exception.clone());
        let stale = stale(&claims, evidence, !open.is_empty(), seen.insert(&exception.claim));
        excused.extend(open.into_iter().map(|claim| (claim, shared.clone())));
        if let Some((what, remedy)) = stale {
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
    excused
}

/// The claims whose names begin with a text.
fn starting(by_name: &BTreeMap<String, Vec<usize>>, prefix: &str) -> Vec<usize> {
    let from = by_name.range(prefix.to_owned()..);
    from.take_while(|(name, _)| name.starts_with(prefix)).flat_map(|(_, claims)| claims.clone()).collect()
}

/// Excuses what only excused operations lead to: nothing could show it but a fixture of one of them.
fn with_operations(model: &Model<'_>, evidence: &Evidence, excused: &mut Excused) {
    let excuse = |at: &usize| {
        let claim = evidence.claim(Key::Operation(*at)).filter(|claim| evidence.shown(*claim).is_empty())?;
        within(claim, evidence).find_map(|claim| excused.get(&claim)).cloned()
    };
    let excuses: Vec<Option<Arc<Exception>>> = (0..model.operations.len()).map(|at| excuse(&at)).collect();
    if excuses.iter().all(Option::is_none) {
        return;
    }
    let (gone, live): (Vec<usize>, Vec<usize>) = (0..excuses.len()).partition(|at| excuses[*at].is_some());
    let (gone, live) = (model.reach(gone), model.reach(live));
    for (number, claim) in evidence.claims.iter().enumerate().filter(|(_, claim)| claim.within.is_none()) {
        let schema = match evidence.key(number) {
            Some(Key::Variant(id) | Key::Property(id) | Key::Value(id, _) | Key::Null(id)) => id,
            _ => continue,
        };
        if claim.kind == ClaimKind::Operation || live.contains_key(&schema) {
            continue;
        }
        if let Some(exception) = gone.get(&schema).and_then(|at| excuses[*at].clone()) {
            excused.entry(number).or_insert(exception);
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
        return Some((what, "correct the claim, or remove the exception".to_owned()));
    }
    if !first {
        return Some(("the ledger excuses this claim twice".to_owned(), remedy));
    }
    if excuses {
        return None;
    }
    if claims.iter().any(|claim| evidence.shown(*claim).is_empty()) {
        return Some(("other exceptions excuse all of this already".to_owned(), remedy));
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
        ClaimKind::Variant if claim.within.is_some() => {
            let (part, variant) = detail.split_once(' ').unwrap_or(("", detail));
            let part = if part == "request" { "the request".to_owned() } else { format!("the response {part}") };
            format!("no fixture shows the variant `{variant}` in {part} of `{subject}`")
        }
        ClaimKind::Variant => format!("no fixture shows the variant `{detail}` of `{subject}`"),
        ClaimKind::Property => format!("no fixture shows the property `{detail}` of `{subject}`"),
        ClaimKind::Value => format!("no fixture shows the value `{detail}` of `{subject}`"),
        ClaimKind::Null if detail.is_empty() => format!("no fixture shows `{subject}` as null"),
        ClaimKind::Parameter => {
            let (holder, name) = detail.split_once(' ').unwrap_or(("", detail));
            let reason = claim.reason.as_deref().unwrap_or_default();
            format!("values of `{name}` ({holder}) of `{subject}` are not judged: {reason}")
        }
        ClaimKind::Null => format!("no fixture shows the property `{detail}` of `{subject}` as null"),
    };
    Finding {
        code: claim.kind.code(),
        at: document.spot(claim.place),
        what,
        remedy: match claim.kind {
            ClaimKind::Parameter => {
                format!("describe it in another way, or excuse it in the ledger as `claim: {}`", claim.name())
            }
            _ => format!("add a fixture that shows it, or excuse it in the ledger as `claim: {}`", claim.name()),
        },
        related: Vec::new(),
        cause: subject.clone(),
    }
}
