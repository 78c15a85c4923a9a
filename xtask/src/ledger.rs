//! The ledger: what the document claims and no fixture shows, each with its reason and source.
//!
//! An entry excuses one claim (`claim`) or several that share a reason and a source (`claims`). A star as the last word stands
//! for all that no fixture shows: `unproven-value Platform *` for the values of a schema.

use crate::source::load::{self, Kind, Node};
use crate::source::place::{Place, Problem};
use crate::text::lines;

/// An excuse for a claim that no fixture shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The claim, such as `unproven-value Platform facebook`; it may end in a star.
    pub claim: String,
    /// Where the ledger names it.
    pub place: Place,
    /// Why no fixture shows it.
    pub reason: String,
    /// Where the claim comes from.
    pub source: String,
}

/// What an entry may hold.
const KEYS: [&str; 4] = ["claim", "claims", "reason", "source"];

impl Exception {
    /// Returns what the claims begin with that a star stands for, and `None` if there is no star. A star stands for the last
    /// word of claims about one thing, so at least a kind and a name come before it.
    pub fn prefix(&self) -> Option<&str> {
        let prefix = self.claim.strip_suffix('*').filter(|prefix| prefix.ends_with(' '))?;
        (prefix.split_whitespace().count() >= 2).then_some(prefix)
    }
}

/// Parses a ledger; returns an exception for each claim, and what is wrong with it.
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
        match entry(item) {
            Ok(found) => exceptions.extend(found),
            Err(problem) => problems.push(problem),
        }
    }
    (exceptions, problems)
}

fn entry(item: &Node) -> Result<Vec<Exception>, Problem> {
    if let Some(entry) = item.entries().iter().find(|entry| !KEYS.contains(&entry.key.as_str())) {
        let what = format!("an exception has no key {}", crate::secrets::show(&entry.key));
        return Err(Problem::new(entry.place, what, "it holds `claim` or `claims`, `reason` and `source`"));
    }
    let text = |key: &str| match item.get(key).map(|node| (node, node.as_str().map(str::trim))) {
        Some((_, Some(text))) if !text.is_empty() => Ok(text.to_owned()),
        Some((node, _)) => Err(Problem::new(node.place, format!("`{key}` says nothing"), format!("write a `{key}`"))),
        None => {
            let what = format!("this exception has no `{key}`");
            Err(Problem::new(item.place, what, format!("add `{key}: ..`")))
        }
    };
    let claims: Vec<(Place, String)> = match (item.get("claim"), item.get("claims")) {
        (Some(_), Some(claims)) => {
            let what = "this exception has `claim` and `claims`";
            return Err(Problem::new(claims.place, what, "move the one claim into the list"));
        }
        (None, Some(claims)) => list(claims)?,
        (claim, None) => vec![(claim.map_or(item.place, |node| node.place), text("claim")?)],
    };
    let (reason, source) = (text("reason")?, text("source")?);
    let exception = |(place, claim): (Place, String)| {
        let claim = claim.split_whitespace().collect::<Vec<_>>().join(" ");
        Exception { claim, place, reason: reason.clone(), source: source.clone() }
    };
    Ok(claims.into_iter().map(exception).collect())
}

fn list(claims: &Node) -> Result<Vec<(Place, String)>, Problem> {
    let remedy = "write a list of claims, each as the report names it";
    if claims.items().is_empty() {
        return Err(Problem::new(claims.place, "`claims` says nothing", remedy));
    }
    let claim = |item: &Node| match item.as_str().map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => Ok((item.place, text.to_owned())),
        None => Err(Problem::new(item.place, format!("this is {}, and no claim", item.describe()), remedy)),
    };
    claims.items().iter().map(claim).collect()
}
