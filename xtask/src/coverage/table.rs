//! The evidence of a check as a table: a section for each operation and schema, a row for each claim.

use std::collections::HashMap;

use crate::check::resolve::{Outcome, Summary};
use crate::evidence::{Claim, ClaimKind};
use crate::ledger::Exception;
use crate::source::place::Place;

/// What of a document is shown by which fixtures.
#[derive(Debug)]
pub struct Table<'o> {
    /// The document, as messages show it.
    pub document: &'o str,
    /// The folder of the fixtures, as messages show it.
    pub folder: &'o str,
    /// The counts.
    pub summary: Summary,
    /// How much the check has to say about document and fixtures.
    pub findings: usize,
    /// Operations first, then schemas, each in the order of the document.
    pub sections: Vec<Section<'o>>,
    /// The fixtures, in their order.
    pub fixtures: Vec<Fixture<'o>>,
}

/// The claims about one operation or schema.
#[derive(Debug)]
pub struct Section<'o> {
    /// Whether it is an operation.
    pub is_operation: bool,
    /// The operationId, or the name of the schema.
    pub name: &'o str,
    /// Where the document makes the first of the claims.
    pub place: Place,
    /// The claims, in the order of the document.
    pub rows: Vec<Row<'o>>,
}

/// One claim, and what is known of it.
#[derive(Debug)]
pub struct Row<'o> {
    /// The claim.
    pub claim: &'o Claim,
    /// Whether it is shown.
    pub state: State,
    /// The fixtures that show it, and whether that part of them was inferred.
    pub shown: Vec<(&'o str, bool)>,
    /// Why none does, if the ledger says so.
    pub excuse: Option<&'o Exception>,
}

/// Whether a claim is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// A fixture shows it whose source prints it.
    Proven,
    /// Fixtures show it, and the source of none prints that part.
    Inferred,
    /// None shows it, and the ledger says why.
    Excused,
    /// None shows it, and no exception excuses it.
    Open,
}

/// A fixture, and what depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixture<'o> {
    /// Its name below the folder.
    pub name: &'o str,
    /// How many claims it shows.
    pub shows: usize,
    /// How many of them no other fixture shows.
    pub alone: usize,
}

impl State {
    /// Every state, the best first.
    pub const ALL: [Self; 4] = [Self::Proven, Self::Inferred, Self::Excused, Self::Open];

    /// Its name, as reports write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Inferred => "inferred",
            Self::Excused => "excused",
            Self::Open => "open",
        }
    }
}

impl Row<'_> {
    /// What kind of claim it is, as reports name it.
    pub fn kind(&self) -> &'static str {
        match self.claim.kind {
            ClaimKind::Operation => "operation",
            ClaimKind::Status => "status",
            ClaimKind::Variant => "variant",
            ClaimKind::Property => "property",
            ClaimKind::Value => "value",
            ClaimKind::Null => "null",
            ClaimKind::Parameter => "parameter",
        }
    }
}

impl Section<'_> {
    /// How many of its rows have one of some states.
    pub fn count(&self, states: &[State]) -> usize {
        self.rows.iter().filter(|row| states.contains(&row.state)).count()
    }

    /// How many of its rows a fixture shows.
    pub fn shown(&self) -> usize {
        self.count(&[State::Proven, State::Inferred])
    }
}

impl<'o> Table<'o> {
    /// The evidence of a check as a table.
    pub fn new(outcome: &'o Outcome, document: &'o str, folder: &'o str) -> Self {
        let evidence = &outcome.evidence;
        let mut fixtures: Vec<Fixture<'o>> =
            evidence.fixtures.iter().map(|name| Fixture { name, shows: 0, alone: 0 }).collect();
        let mut by_subject: HashMap<(bool, &str), usize> = HashMap::new();
        let mut sections: Vec<Section<'o>> = Vec::new();
        for (number, claim) in evidence.claims.iter().enumerate() {
            let showings = evidence.shown(number);
            for showing in showings {
                if let Some(fixture) = fixtures.get_mut(showing.fixture as usize) {
                    fixture.shows += 1;
                    fixture.alone += usize::from(showings.len() == 1);
                }
            }
            let row = row(outcome, number, claim);
            let is_operation = claim.kind == ClaimKind::Operation || claim.within.is_some();
            let section = *by_subject.entry((is_operation, &claim.subject)).or_insert_with(|| {
                let rows = Vec::new();
                sections.push(Section { is_operation, name: &claim.subject, place: claim.place, rows });
                sections.len() - 1
            });
            sections[section].rows.push(row);
        }
        for section in &mut sections {
            section.rows.sort_by_key(|row| row.claim.place);
            section.place = section.rows.first().map_or(section.place, |row| row.claim.place);
        }
        sections.sort_by_key(|section| (!section.is_operation, section.place));
        Self { document, folder, summary: outcome.summary, findings: outcome.findings.len(), sections, fixtures }
    }

    /// The sections of operations, or those of schemas.
    pub fn sections(&self, operations: bool) -> impl Iterator<Item = &Section<'o>> {
        self.sections.iter().filter(move |section| section.is_operation == operations)
    }

    /// How many rows there are.
    pub fn claims(&self) -> usize {
        self.summary.proven + self.summary.excused + self.summary.open
    }

    /// How many rows have a state.
    pub fn count(&self, state: State) -> usize {
        match state {
            State::Proven => self.summary.proven - self.summary.inferred,
            State::Inferred => self.summary.inferred,
            State::Excused => self.summary.excused,
            State::Open => self.summary.open,
        }
    }
}

fn row<'o>(outcome: &'o Outcome, number: usize, claim: &'o Claim) -> Row<'o> {
    let evidence = &outcome.evidence;
    let showings = evidence.shown(number).iter();
    let shown: Vec<(&str, bool)> = showings
        .filter_map(|showing| Some((&**evidence.fixtures.get(showing.fixture as usize)?, showing.inferred)))
        .collect();
    let excuse = outcome.excuses.get(&number).map(|exception| &**exception);
    let state = match (shown.as_slice(), excuse) {
        ([], Some(_)) => State::Excused,
        ([], None) => State::Open,
        (shown, _) if shown.iter().all(|(_, inferred)| *inferred) => State::Inferred,
        _ => State::Proven,
    };
    Row { claim, state, shown, excuse }
}
