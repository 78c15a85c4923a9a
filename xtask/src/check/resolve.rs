//! The core of the check: a document, fixtures and a ledger in, findings and evidence out. It reads no file and prints
//! nothing.

use std::sync::Arc;

use crate::evidence::Evidence;
use crate::files::FixtureFile;
use crate::finding::{Code, Finding, Spot};
use crate::model::Model;
use crate::source::document::Document;
use crate::source::fixture;
use crate::source::place::Problem;
use crate::text::{Kind, Text};

/// What a check found.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The findings, by file and place.
    pub findings: Vec<Finding>,
    /// The claims of the document and what shows them.
    pub evidence: Evidence,
}

/// Holds a document and fixtures against each other.
pub fn resolve(
    document: Result<Text, (Arc<str>, Problem)>,
    fixtures: impl Iterator<Item = FixtureFile>,
    _ledger: Option<FixtureFile>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let parsed = document.and_then(|text| match Document::parse(&text.text) {
        Ok(document) => Ok((text, document)),
        Err(problem) => Err((text.file, problem)),
    });
    let (text, document) = match parsed {
        Ok(parsed) => parsed,
        Err((file, problem)) => {
            let at = Spot { file, place: problem.place, excerpt: None };
            outcome.findings.push(fault(Code::InvalidDocument, at, problem));
            return outcome;
        }
    };
    let (model, problems) = Model::new(&document);
    outcome.findings.extend(problems.into_iter().map(|p| fault(Code::InvalidDocument, text.spot(p.place), p)));
    outcome.evidence = Evidence::new(&model);
    for file in fixtures {
        let (spot, problem) = match file.text {
            Err(problem) => (Spot { file: file.shown, place: problem.place, excerpt: None }, problem),
            Ok(contents) => match fixture::parse(&contents) {
                Err(problem) => (Text::new(file.shown, contents, Kind::Fixture).spot(problem.place), problem),
                Ok(_) => continue,
            },
        };
        outcome.findings.push(fault(Code::InvalidFixture, spot, problem));
    }
    outcome
}

fn fault(code: Code, at: Spot, problem: Problem) -> Finding {
    Finding { code, at, cause: problem.what.clone(), what: problem.what, remedy: problem.remedy, related: Vec::new() }
}
