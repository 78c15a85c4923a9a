//! The core: a document and fixtures in, how many of the faults that are planted in them the check catches out.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use serde_json::Value;

use super::document;
use super::edit::Edit;
use super::operator::{Fault, Operator};
use super::plant::all;
use super::scene::Scene;
use crate::files::FixtureFile;
use crate::judge::Judge;
use crate::lint;
use crate::model::Model;
use crate::source::document::Document;
use crate::source::fixture;
use crate::source::place::Place;
use crate::source::tree;
use crate::text::{Kind, Text};

/// How tight the check is.
#[derive(Debug, Default)]
pub struct Tightness {
    /// The fixtures that faults were planted in.
    pub fixtures: usize,
    /// What came of each operator.
    pub tallies: Vec<Tally>,
    /// The faults that the check did not catch, by fixture and place.
    pub survivors: Vec<Survivor>,
    /// The fixtures that no fault can be planted in, for the check finds something wrong with them already.
    pub invalid: Vec<Arc<str>>,
}

/// What came of an operator.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    /// The operator.
    pub operator: &'static Operator,
    /// How many faults were planted.
    pub planted: usize,
    /// How many of them were caught.
    pub caught: usize,
}

/// A fault that was not caught.
#[derive(Clone, Debug)]
pub struct Survivor {
    /// The operator that planted it.
    pub operator: &'static Operator,
    /// The fixture, as messages show it.
    pub file: Arc<str>,
    /// Where it was planted.
    pub place: Place,
    /// What was changed.
    pub what: String,
    /// Why it was not caught.
    pub why: &'static str,
    /// The schema that decides, by its name and where the document has it.
    pub rule: Option<(String, Place)>,
}

impl Tightness {
    fn new() -> Self {
        let tallies = all().map(|operator| Tally { operator, planted: 0, caught: 0 }).collect();
        Self { tallies, ..Self::default() }
    }

    /// Adds what was found in other fixtures.
    fn add(&mut self, other: Self) {
        self.fixtures += other.fixtures;
        self.survivors.extend(other.survivors);
        for (tally, more) in self.tallies.iter_mut().zip(other.tallies) {
            tally.planted += more.planted;
            tally.caught += more.caught;
        }
    }

    /// How many faults were planted.
    pub fn planted(&self) -> usize {
        self.tallies.iter().map(|tally| tally.planted).sum()
    }

    /// How many of them were caught.
    pub fn caught(&self) -> usize {
        self.tallies.iter().map(|tally| tally.caught).sum()
    }

    /// The share that was caught; none where nothing was planted.
    pub fn share(&self) -> Option<f64> {
        match self.planted() {
            0 => None,
            planted => Some(self.caught() as f64 / planted as f64),
        }
    }
}

/// Plants every fault there is room for, one at a time, and asks the check about each. `progress` hears of each fixture.
///
/// A fault counts as caught if the check has a finding in the fixture that it was planted in. That a claim of the document
/// is no longer shown does not count, for another fixture may show it. Nor is a document measured that the check cannot
/// understand; the message says so. Every core takes part, each with a fixture of its own at a time.
pub fn measure(
    document: &Text,
    fixtures: impl Iterator<Item = FixtureFile> + Send,
    progress: &mut (dyn FnMut(usize) + Send),
) -> Result<Tightness, String> {
    let misunderstood =
        || format!("`{}` cannot be understood: run `cargo xtask check` and mend it first", document.file);
    let parsed = Document::parse(&document.text).map_err(|_| misunderstood())?;
    if lint::version(&parsed).is_some() {
        return Err(misunderstood());
    }
    let (model, problems) = Model::new(&parsed);
    if !problems.is_empty() || !lint::cycles::problems(&model).is_empty() {
        return Err(misunderstood());
    }
    let mut tightness = Tightness::new();
    in_document(&parsed, document, &mut tightness);
    let queue = Mutex::new((fixtures.enumerate(), progress));
    let next = || {
        let (fixtures, progress) = &mut *queue.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, file) = fixtures.next()?;
        progress(at + 1);
        Some((at, file))
    };
    let work = || {
        let judge = Judge::new(&model, document);
        let (mut found, mut invalid) = (Tightness::new(), Vec::new());
        while let Some((at, file)) = next() {
            let shown = file.shown.clone();
            match one(&judge, file, &mut found)? {
                true => found.fixtures += 1,
                false => invalid.push((at, shown)),
            }
        }
        Ok((found, invalid))
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let parts: Vec<Result<_, String>> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let join = |worker: thread::ScopedJoinHandle<'_, _>| worker.join().unwrap_or_else(|panic| resume_unwind(panic));
        workers.into_iter().map(join).collect()
    });
    let mut invalid = Vec::new();
    for part in parts {
        let (found, without) = part?;
        tightness.add(found);
        invalid.extend(without);
    }
    invalid.sort();
    tightness.invalid = invalid.into_iter().map(|(_, shown)| shown).collect();
    tightness.survivors.sort_by(|left, right| {
        (&left.file, left.place, left.operator.name).cmp(&(&right.file, right.place, right.operator.name))
    });
    Ok(tightness)
}

/// Plants faults in the document.
fn in_document(document: &Document, text: &Text, tightness: &mut Tightness) {
    for planter in &document::OPERATORS {
        let planted = document::plant(planter, document, text);
        let Some(tally) = tightness.tallies.iter_mut().find(|tally| tally.operator.name == planter.operator.name)
        else {
            continue;
        };
        tally.planted += planted.len();
        tally.caught += planted.iter().filter(|fault| fault.is_caught).count();
        let missed = planted.into_iter().filter(|fault| !fault.is_caught);
        tightness.survivors.extend(missed.map(|fault| Survivor {
            operator: &planter.operator,
            file: text.file.clone(),
            place: fault.place,
            what: fault.what,
            why: planter.operator.survives,
            rule: None,
        }));
    }
}

/// Plants faults in a fixture; returns whether the fixture has no findings itself.
fn one(judge: &Judge<'_, '_>, file: FixtureFile, tightness: &mut Tightness) -> Result<bool, String> {
    let FixtureFile { name, shown, text: Ok(contents) } = file else { return Ok(false) };
    let Ok(fixture) = fixture::parse(&contents) else { return Ok(false) };
    let holds = |name: &str, text: String| {
        judge.judge(name, &Text::new(shown.clone(), text, Kind::Fixture)).findings.is_empty()
    };
    let whole = fixture.root.to_json();
    // What is judged is the fixture as JSON, which is YAML too; so that must hold as the file does.
    if !holds(&name, contents) || !holds(&name, whole.to_string()) {
        return Ok(false);
    }
    // Nothing is quoted of what is only to be counted.
    let blank = Text::new(shown.clone(), String::new(), Kind::Fixture);
    let Some(scene) = Scene::new(judge, &name, &fixture) else { return Ok(false) };
    for tally in &mut tightness.tallies {
        for fault in (tally.operator.plant)(&scene) {
            tally.planted += 1;
            let changed = planted(&fault, &whole).ok_or_else(|| {
                let name = tally.operator.name;
                format!("{shown}:{}: `{name}` cannot be planted here; this is a fault of xtask itself", fault.place)
            })?;
            let name = fault.name.as_deref().unwrap_or(&name);
            // Most faults are seen in the tree. What is not goes the whole way, as text.
            let seen = match fixture::read(tree(changed.clone(), Place::START)) {
                Ok(fixture) => !judge.holds(name, &fixture, &blank),
                Err(_) => true,
            };
            if seen || !holds(name, changed.to_string()) {
                tally.caught += 1;
                continue;
            }
            let rule = fault.rule.map(|id| judge.model.schemas.get(id));
            tightness.survivors.push(Survivor {
                operator: tally.operator,
                file: shown.clone(),
                place: fault.place,
                what: fault.what,
                why: fault.survives.unwrap_or(tally.operator.survives),
                rule: rule.map(|schema| (schema.subject.clone(), schema.node.place)),
            });
        }
    }
    Ok(true)
}

/// The fixture with the fault; none where the fault changes nothing.
fn planted(fault: &Fault, whole: &Value) -> Option<Value> {
    let changed = fault.edit.apply(whole)?;
    (changed != *whole || fault.edit == Edit::Nothing).then_some(changed)
}
