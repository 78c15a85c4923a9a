//! What a check found.

use std::collections::HashMap;
use std::sync::Arc;

use crate::evidence::Evidence;
use crate::finding::{Code, Finding};
use crate::ledger::Exception;

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
    /// How many findings were left out because their codes were not asked for.
    pub left_out: usize,
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

impl Outcome {
    /// Keeps the findings of some codes, if any are named, and drops those of others.
    pub fn select(&mut self, only: &[Code], ignore: &[Code]) {
        let before = self.findings.len();
        let is_wanted = |code: &Code| (only.is_empty() || only.contains(code)) && !ignore.contains(code);
        self.findings.retain(|finding| is_wanted(&finding.code));
        self.left_out += before - self.findings.len();
    }
}
