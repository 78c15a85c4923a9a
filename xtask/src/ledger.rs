//! The ledger: what the document claims and no fixture shows, each with its reason and source.

use crate::source::load::{self, Kind, Node};
use crate::source::place::{Place, Problem};
use crate::text::lines;

/// An excuse for a claim that no fixture shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The claim, such as `unproven-value Platform facebook`.
    pub claim: String,
    /// Where the ledger names it.
    pub place: Place,
    /// Why no fixture shows it.
    pub reason: String,
    /// Where the claim comes from.
    pub source: String,
}

/// What each exception holds.
const KEYS: [&str; 3] = ["claim", "reason", "source"];

/// Reads a ledger as far as it can be read, and tells what cannot.
pub fn parse(text: &str) -> (Vec<Exception>, Vec<Problem>) {
    if lines(text).map(str::trim).all(|line| line.is_empty() || line.starts_with('#')) {
        return (Vec::new(), Vec::new());
    }
    let root = match load::parse(text) {
        Ok(root) => root,
        Err(problem) => return (Vec::new(), vec![problem]),
    };
    if !matches!(root.kind, Kind::List(_)) {
        let what = format!("the ledger is a list, and this is {}", root.describe());
        return (Vec::new(), vec![Problem::new(root.place, what, "write `- claim: ..` for each exception")]);
    }
    let (mut exceptions, mut problems) = (Vec::new(), Vec::new());
    for item in root.items() {
        match exception(item) {
            Ok(exception) => exceptions.push(exception),
            Err(problem) => problems.push(problem),
        }
    }
    (exceptions, problems)
}

fn exception(item: &Node) -> Result<Exception, Problem> {
    if let Some(entry) = item.entries().iter().find(|entry| !KEYS.contains(&entry.key.as_str())) {
        let what = format!("an exception has no key {}", crate::secrets::show(&entry.key));
        return Err(Problem::new(entry.place, what, "it holds `claim`, `reason` and `source`"));
    }
    let text = |key: &str| match item.get(key).map(|node| (node, node.as_str().map(str::trim))) {
        Some((_, Some(text))) if !text.is_empty() => Ok(text.to_owned()),
        Some((node, _)) => Err(Problem::new(node.place, format!("`{key}` says nothing"), format!("write a `{key}`"))),
        None => {
            let what = format!("this exception has no `{key}`");
            Err(Problem::new(item.place, what, format!("add `{key}: ..`")))
        }
    };
    let (claim, reason, source) = (text("claim")?, text("reason")?, text("source")?);
    let claim = claim.split_whitespace().collect::<Vec<_>>().join(" ");
    let place = item.get("claim").map_or(item.place, |node| node.place);
    Ok(Exception { claim, place, reason, source })
}
