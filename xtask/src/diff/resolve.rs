//! From two documents, a version and a changelog to a verdict. It reads no file and prints nothing.

use std::sync::Arc;

use semver::Version;

use super::base::Base;
use super::change::{Change, Class};
use super::side::Side;
use super::{changelog, compare, manifest, version};
use crate::finding::Spot;
use crate::lint;
use crate::source::document::Document;
use crate::source::load::Node;
use crate::source::place::{Place, Problem};
use crate::source::reference::References;
use crate::source::walk;
use crate::text::{Kind, Text};

/// A document as it was read, or what is wrong with its bytes.
pub type Source = Result<Text, (Arc<str>, Problem)>;

/// The version and the changelog of the crate, which must announce what changed.
#[derive(Debug)]
pub struct Crate {
    /// The manifest.
    pub manifest: Text,
    /// The changelog, as messages name it, and what it holds, if there is one.
    pub changelog: (Arc<str>, Option<String>),
}

/// What the comparison and the crate come to.
#[derive(Debug)]
pub struct Outcome {
    /// What the document was compared with.
    pub base: String,
    /// What changed, the gravest first.
    pub changes: Vec<Change>,
    /// The step that the version must make, and whether it does.
    pub step: Option<Step>,
    /// What is wrong: with a document, the version, or the changelog.
    pub faults: Vec<Fault>,
}

/// The step of the version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The gravest class of the changes; none if nothing changed.
    pub class: Option<Class>,
    /// The version that people have; none if nothing was ever released.
    pub from: Option<Version>,
    /// The lowest version that may hold the changes.
    pub needed: Version,
    /// The version of the manifest.
    pub stated: Version,
}

/// Something that is wrong.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The kind: `invalid-document`, `version-step` or `changelog-entry`.
    pub code: &'static str,
    /// Where it stands.
    pub at: Spot,
    /// What is wrong, as a sentence without its full stop.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Outcome {
    /// How many changes are of a class.
    pub fn count(&self, class: Class) -> usize {
        self.changes.iter().filter(|change| change.class == class).count()
    }
}

/// Compares a document with its base, and holds the crate against what changed; without a crate, compares only.
pub fn resolve(base: Base, document: Source, of: Option<&Crate>) -> Result<Outcome, String> {
    let mut outcome = Outcome { base: base.title.clone(), changes: Vec::new(), step: None, faults: Vec::new() };
    let new = parsed(document, true, &mut outcome.faults);
    let old = base.document.map(|document| parsed(document, false, &mut outcome.faults));
    let Some((text, document)) = &new else { return Ok(outcome) };
    match &old {
        None => outcome.changes = compare::all_new(&Side::new(document, text)),
        Some(Some((old_text, old_document))) => {
            outcome.changes = compare::compare(Side::new(old_document, old_text), Side::new(document, text));
        }
        Some(None) => return Ok(outcome),
    }
    if let Some(of) = of {
        let stated = manifest::version(&of.manifest).map_err(|problem| problem.in_file(&of.manifest.file))?;
        let class = outcome.changes.iter().map(|change| change.class).min();
        let step = step(class, base.released.as_ref(), base.stated.as_ref(), &stated.version);
        hold_version(&step, &of.manifest.spot(stated.place), &mut outcome);
        hold_changelog(class, of, &stated.version, &base.changelog, &mut outcome);
        outcome.step = Some(step);
    }
    Ok(outcome)
}

fn step(class: Option<Class>, from: Option<&Version>, stated: Option<&Version>, version: &Version) -> Step {
    let needed = match (from, class) {
        (Some(from), Some(class)) => version::needed(from, class),
        (Some(from), None) => from.clone(),
        // The first release may hold anything.
        (None, _) => Version::new(0, 0, 0),
    };
    // A version that was stated before and not released needs no further step, and must not go back.
    let needed = stated.filter(|stated| **stated > needed).cloned().unwrap_or(needed);
    Step { class, from: from.cloned(), needed, stated: version.clone() }
}

fn hold_version(step: &Step, at: &Spot, outcome: &mut Outcome) {
    let class = step.class.unwrap_or(Class::Invisible);
    let makes = step.from.as_ref().is_none_or(|from| version::makes(&step.stated, from, class));
    let is_back = Version::new(step.stated.major, step.stated.minor, step.stated.patch)
        < Version::new(step.needed.major, step.needed.minor, step.needed.patch);
    if makes && !is_back {
        return;
    }
    let why = match (&step.from, class) {
        (Some(from), Class::Breaking | Class::Unjudged | Class::Additive) if !makes => {
            let grave = if class == Class::Additive { "additive" } else { "breaking" };
            format!("what changed since {from} is {grave}, and steps {}", version::title(from, class))
        }
        _ => "a version does not go back".to_owned(),
    };
    outcome.faults.push(Fault {
        code: "version-step",
        at: at.clone(),
        what: format!("the version is {}, and must be {} or higher; {why}", step.stated, step.needed),
        remedy: format!("write `version = \"{}\"`, or take back what asks for it", step.needed),
    });
}

fn hold_changelog(
    class: Option<Class>,
    of: &Crate,
    version: &Version,
    before: &[changelog::Section],
    outcome: &mut Outcome,
) {
    if class.is_none_or(|class| class == Class::Invisible) {
        return;
    }
    let (name, text) = &of.changelog;
    let text = text.as_deref().map(|text| Text::new(name.clone(), text.to_owned(), Kind::Document));
    let sections = text.as_ref().map(|text| changelog::sections(&text.text)).unwrap_or_default();
    let open = changelog::open(&sections, version);
    if changelog::has_news(&open, before) {
        return;
    }
    let place = open.first().map_or(Place::START, |section| section.place);
    let what = match (&text, open.is_empty()) {
        (None, _) => "there is no changelog, and callers can see what changed".to_owned(),
        (_, true) => {
            format!("the changelog has no section `Unreleased` and none of {version}, and callers can see what changed")
        }
        _ => "the changelog does not say what changed, and callers can see it".to_owned(),
    };
    let at = match &text {
        Some(text) => text.spot(place),
        None => Spot { file: name.clone(), place, excerpt: None },
    };
    let remedy = format!("say it under `## [Unreleased]` or `## [{version}]`");
    outcome.faults.push(Fault { code: "changelog-entry", at, what, remedy });
}

/// Reads a document, and refuses one that cannot be compared. What else is wrong with the old one is past mending.
fn parsed(source: Source, is_new: bool, faults: &mut Vec<Fault>) -> Option<(Text, Document)> {
    let mut fault = |at: Spot, problem: Problem| {
        let remedy = if is_new { problem.remedy } else { format!("compare with another base, or {}", problem.remedy) };
        faults.push(Fault { code: "invalid-document", at, what: problem.what, remedy });
    };
    let text = match source {
        Ok(text) => text,
        Err((file, problem)) => {
            fault(Spot { file, place: problem.place, excerpt: None }, problem);
            return None;
        }
    };
    let document = match Document::parse(&text.text) {
        Ok(document) => document,
        Err(problem) => {
            fault(text.spot(problem.place), problem);
            return None;
        }
    };
    let problems = problems(&document);
    let is_sound = problems.is_empty();
    problems.into_iter().for_each(|problem| fault(text.spot(problem.place), problem));
    is_sound.then_some((text, document))
}

/// What keeps a document from being compared: another OpenAPI, or references that lead nowhere.
fn problems(document: &Document) -> Vec<Problem> {
    if let Some(problem) = lint::version(document) {
        return vec![problem];
    }
    let references = References::new(document);
    let mut problems = Vec::new();
    walk::objects(&document.root, &mut |node: &Node| {
        if node.get("$ref").is_some() {
            problems.extend(references.resolve(node).err());
        }
    });
    problems.sort_by_key(|problem| problem.place);
    problems.dedup();
    problems
}
