//! The operators: what kinds of fault are planted, and what each stands for.

use std::fmt;

use super::edit::Edit;
use super::scene::Scene;
use super::site::Site;
use crate::model::schema::SchemaId;
use crate::source::place::Place;

/// A kind of fault.
pub struct Operator {
    /// Its name. Names are stable, for scripts.
    pub name: &'static str,
    /// What it stands for: the mistake that people or services make.
    pub stands_for: &'static str,
    /// Why one that the check does not see survives, where the fault itself does not know better.
    pub survives: &'static str,
    /// Every fault of the kind that a fixture has room for, in the order of the file.
    pub plant: fn(&Scene<'_, '_>) -> Vec<Fault>,
}

/// One fault.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Where it is planted.
    pub place: Place,
    /// What is changed, by names and types and never by values.
    pub what: String,
    /// The change.
    pub edit: Edit,
    /// The name of the file below the folder, if that changes.
    pub name: Option<String>,
    /// The schema that decides whether it is seen.
    pub rule: Option<SchemaId>,
    /// Why it survives, if that is another reason than that of its operator.
    pub survives: Option<&'static str>,
}

impl Fault {
    /// A change of a place.
    pub fn new(place: Place, what: impl Into<String>, edit: Edit) -> Self {
        Self { place, what: what.into(), edit, name: None, rule: None, survives: None }
    }

    /// The same with the schema that decides whether it is seen.
    pub fn by(self, rule: Option<SchemaId>) -> Self {
        Self { rule, ..self }
    }

    /// The same in a value of which it is known how much is known of it.
    pub fn at(self, site: &Site<'_>) -> Self {
        Self { survives: site.loose.then_some(UNDECIDED), ..self }
    }

    /// The same in a file of another name.
    pub fn called(self, name: String) -> Self {
        Self { name: Some(name), ..self }
    }
}

impl fmt::Debug for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Operator").field(&self.name).finish()
    }
}

/// Why a fault survives in an object of which nothing tells the variant.
const UNDECIDED: &str = "nothing in the object says which variant it is, and one of them allows this";

/// Why a fault survives that the document forbids.
pub(super) const GAP: &str = "the document forbids it and no rule of the check sees it: mend the check";
