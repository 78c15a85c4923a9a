//! Walks a value and the schemas that apply to it side by side: what is wrong with the value, and what of the document
//! it shows.
//!
//! What a schema asserts itself is for the validators. How schemas lead to one another is followed here, for three
//! reasons: which variant a value takes decides what counts as documented and as shown; a property that no schema
//! names is a fault although every schema is open; and whether a schema fits a value is asked once for the two of them
//! and remembered, so that schemas that lead to one another in many ways cost no more than their product.

pub mod content;
mod faults;
mod fits;
mod outer;
mod variants;

use std::collections::{HashMap, HashSet};

use jsonschema::error::ValidationErrorKind;
use serde_json::Value;

use super::words;
use crate::evidence::Key;
use crate::model::Model;
use crate::model::equality::equal;
use crate::model::schema::{Additional, SchemaId};
use crate::model::translate::{Direction, admits_null, is_excluded};
use crate::model::validators::Validators;
use crate::source::load::{Entry, Kind, Node};
use crate::source::place::Place;
use content::Content;
use outer::Around;

/// What is wrong with a part of a value.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The kind.
    pub kind: FaultKind,
    /// Where it stands in the file of the value.
    pub place: Place,
    /// Whether a value stands at that place, and not a key.
    pub is_value: bool,
    /// The property that it is about, from the root of the value, as in `profile_group.name`.
    pub path: String,
    /// Where the document says otherwise.
    pub rule: Option<Place>,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
    /// What faults of one cause have in common.
    pub cause: String,
}

/// What kind of fault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// A required property is missing.
    Missing,
    /// A property that no schema describes.
    Undocumented,
    /// A property that no schema describes, where one says that there are no others.
    Closed,
    /// A value that is not in its list.
    Unlisted,
    /// Anything else that a schema does not allow.
    Mismatch,
    /// A secret that is not the example of its schema. A validator would not mind.
    Secret,
}

/// A schema to validate a value against. As a part of another, by `allOf`, it leads to no heir in turn.
type Goal = (SchemaId, bool);

/// A body, by the numbers of its operation and of its response; a request has none.
pub type BodyOf = (usize, Option<usize>);

/// A value in its file.
#[derive(Clone, Copy, Debug)]
pub struct At<'n> {
    /// The value, with places.
    pub node: &'n Node,
    /// The same value.
    pub value: &'n Value,
    /// Where the key stands that holds it.
    pub holder: Place,
}

/// A walk and its result.
#[derive(Debug)]
pub struct Walk<'w, 'd> {
    /// What is wrong, in the order of the value.
    pub faults: Vec<Fault>,
    /// What the value shows of the document.
    pub shown: Vec<Key>,
    model: &'w Model<'d>,
    validators: &'w Validators,
    direction: Direction,
    verdicts: HashMap<(Goal, *const Node), Option<bool>>,
    reported: HashSet<(*const Node, String)>,
    path: Vec<String>,
    around: Around<'d>,
    /// How strings were sent, where that is not as a text.
    contents: HashMap<*const Node, Content>,
}

/// The schemas that apply to a value.
#[derive(Debug, Default)]
struct Flat {
    schemas: Vec<SchemaId>,
    /// Schemas of variants, none of which was chosen: a property must be as one of them has it, and nothing else is said.
    undecided: Vec<SchemaId>,
}

impl<'w, 'd> Walk<'w, 'd> {
    /// A walk over values that travel one way.
    pub fn new(model: &'w Model<'d>, validators: &'w Validators, direction: Direction) -> Self {
        Self {
            faults: Vec::new(),
            shown: Vec::new(),
            model,
            validators,
            direction,
            verdicts: HashMap::new(),
            reported: HashSet::new(),
            path: Vec::new(),
            around: Around::new(model),
            contents: HashMap::new(),
        }
    }

    /// Validates a value against a schema.
    pub fn examine(&mut self, schema: SchemaId, at: At<'_>, body: Option<BodyOf>) {
        self.all(vec![(schema, false)], at, body);
    }

    /// Whether a schema allows a value. What no schema describes is allowed here, for schemas are open.
    pub fn allows(&mut self, schema: SchemaId, node: &Node, value: &Value) -> bool {
        self.fits((schema, false), node, value)
    }

    fn all(&mut self, goals: Vec<Goal>, at: At<'_>, body: Option<BodyOf>) {
        let flat = self.flatten(goals, at, body);
        for id in &flat.schemas {
            self.assertions(*id, at);
            self.values(*id, at);
        }
        match (&at.node.kind, at.value) {
            (Kind::Map(entries), Value::Object(values)) => {
                let depth = self.around.enter(values);
                for entry in entries {
                    if let Some(value) = values.get(&entry.key) {
                        self.property(&flat, at, entry, value);
                    }
                }
                self.around.leave(depth);
            }
            (Kind::List(items), Value::Array(values)) => {
                let schemas = flat.schemas.iter().filter_map(|id| self.model.schemas.get(*id).items);
                let goals: Vec<Goal> = schemas.map(|id| (id, false)).collect();
                for (node, value) in items.iter().zip(values).filter(|_| !goals.is_empty()) {
                    self.all(goals.clone(), At { node, value, holder: node.place }, None);
                }
            }
            _ => {}
        }
    }

    /// Every schema that applies to a value: parts, and the variants that it takes.
    fn flatten(&mut self, mut goals: Vec<Goal>, at: At<'_>, body: Option<BodyOf>) -> Flat {
        let mut flat = Flat::default();
        let mut seen = HashSet::new();
        goals.reverse();
        while let Some((id, part)) = goals.pop() {
            let id = self.model.schemas.resolve(id);
            if !seen.insert(id) {
                continue;
            }
            flat.schemas.push(id);
            let schema = self.model.schemas.get(id);
            if let Some(not) = schema.not.filter(|not| self.fits((*not, false), at.node, at.value)) {
                let subject = &self.model.schemas.get(not).subject;
                let what = format!("this is what `{}` excludes by `not`", schema.subject);
                self.mismatch(at, Some(schema.node.place), what, format!("{subject} not"));
            }
            if at.value.is_null() && admits_null(schema) {
                continue;
            }
            goals.extend(schema.all_of.iter().rev().map(|part| (*part, true)));
            if let Some(below) = self.model.descendant(id, at.value).filter(|_| !part) {
                goals.push((below, false));
            }
            let has_heirs = !part && !self.model.heirs(id).is_empty();
            let branches = !schema.one_of.is_empty() || !schema.any_of.is_empty();
            if let Some(choice) = self.outer_choice(id) {
                goals.extend(self.choose_outer(id, choice, at, &mut flat));
            } else if (branches || has_heirs) && schema.discriminator.is_some() && at.value.is_object() {
                goals.extend(self.choose(id, at, body, &mut flat));
            } else {
                goals.extend(self.one_of(id, at, body, &mut flat));
                goals.extend(self.any_of(id, at, body, &mut flat));
            }
        }
        flat
    }

    /// What a schema asserts itself.
    fn assertions(&mut self, id: SchemaId, at: At<'_>) {
        if !self.allows_content(id, at.node) {
            return self.other_content(id, at);
        }
        // Nothing is known of the content of a file but that it is one.
        if self.content(at.node) == Content::Bytes {
            return;
        }
        let Some(validator) = self.validators.get(self.model, id, self.direction) else { return };
        if validator.is_valid(at.value) {
            return;
        }
        let schema = self.model.schemas.get(id);
        for error in validator.iter_errors(at.value) {
            let kind = error.kind();
            let keyword = words::keyword(kind, schema);
            let rule = schema.node.entry(keyword).map(|entry| entry.place);
            match kind {
                ValidationErrorKind::Required { property } => {
                    let name = property.as_str().unwrap_or_default();
                    let list = schema.node.get("required").map_or(&[][..], Node::items);
                    let item = list.iter().find(|item| item.as_str() == Some(name)).map(|item| item.place);
                    self.missing(name, &schema.subject, item, at);
                }
                ValidationErrorKind::Enum { .. } => self.unlisted(id, at),
                _ => {
                    let (what, remedy) = words::violation(&error, at.value, schema);
                    if self.reported.insert((std::ptr::from_ref(at.node), format!("{keyword} {what}"))) {
                        let cause = format!("{} {keyword}", schema.subject);
                        self.fault(self.here(FaultKind::Mismatch, at, rule, what, remedy, cause));
                    }
                }
            }
        }
    }

    /// Which listed value, and whether null, is shown; and what an open list does not list.
    fn values(&mut self, id: SchemaId, at: At<'_>) {
        let schema = self.model.schemas.get(id);
        if self.content(at.node) == Content::Bytes {
            return;
        }
        if at.value.is_null() && schema.flag("nullable") {
            self.shown.push(Key::Null(id));
        }
        if schema.is_secret() && self.direction != Direction::Neither {
            self.secret(id, at);
        }
        let Some(values) = schema.values() else { return };
        let same = |item: &Node| match (item.as_str(), at.value.as_str()) {
            (Some(listed), Some(found)) => listed == found,
            (None, None) => equal(&item.to_json(), at.value),
            _ => false,
        };
        match values.list.iter().position(same) {
            Some(number) => self.shown.push(Key::Value(id, number)),
            // Another type is a mismatch, and a closed list is for the validator.
            None if values.open && !at.value.is_null() => {
                let validator = self.validators.get(self.model, id, self.direction);
                if validator.is_none_or(|validator| validator.is_valid(at.value)) {
                    self.unlisted(id, at);
                }
            }
            None => {}
        }
    }

    fn property(&mut self, flat: &Flat, at: At<'_>, entry: &Entry, value: &Value) {
        let name = entry.key.as_str();
        let inner = At { node: &entry.value, value, holder: entry.place };
        self.path.push(name.to_owned());
        let (mut goals, mut closed, mut open) = (Vec::new(), None, false);
        for id in &flat.schemas {
            let schema = self.model.schemas.get(*id);
            match (schema.properties.get(name), schema.additional) {
                (Some(property), _) => {
                    self.shown.push(Key::Property(property.schema));
                    if is_excluded(self.model, property.schema, self.direction) {
                        self.excluded(name, &schema.subject, property.entry.place, entry);
                    }
                    goals.push((property.schema, false));
                    open = true;
                }
                (None, Additional::Schema(schema)) => {
                    goals.push((schema, false));
                    open = true;
                }
                (None, Additional::Anything) => open = true,
                (None, Additional::Nothing) => closed = Some(*id),
                (None, Additional::Unstated) => {}
            }
        }
        let free =
            flat.undecided.is_empty() && flat.schemas.iter().all(|id| self.model.schemas.get(*id).is_free_form());
        if closed.is_some() || !(open || free || self.is_known(&flat.undecided, name)) {
            let id = closed.or_else(|| self.describing(flat));
            let kind = if closed.is_some() { FaultKind::Closed } else { FaultKind::Undocumented };
            self.undocumented(kind, id, at, entry, value);
        }
        match goals.is_empty() {
            true => self.undecided(&flat.undecided, name, inner),
            false => self.all(goals, inner, None),
        }
        self.path.pop();
    }

    /// A property of which it is not known which variant it belongs to: it must be as one of them has it. It shows nothing.
    fn undecided(&mut self, variants: &[SchemaId], name: &str, at: At<'_>) {
        let parts: Vec<SchemaId> = variants.iter().flat_map(|id| self.parts(*id)).collect();
        let mut goals: Vec<Goal> = Vec::new();
        for id in parts {
            if let Some(property) = self.model.schemas.get(id).properties.get(name) {
                let goal = (self.model.schemas.resolve(property.schema), false);
                if !goals.contains(&goal) {
                    goals.push(goal);
                }
            }
        }
        let fitting: Vec<Goal> = goals.iter().copied().filter(|goal| self.fits(*goal, at.node, at.value)).collect();
        let goals = if fitting.is_empty() { goals.into_iter().take(1).collect() } else { fitting };
        if !goals.is_empty() {
            let shown = self.shown.len();
            self.all(goals, at, None);
            self.shown.truncate(shown);
        }
    }

    /// Whether one of some variants has a property.
    fn is_known(&self, variants: &[SchemaId], name: &str) -> bool {
        let parts = variants.iter().flat_map(|id| self.parts(*id));
        parts.map(|id| self.model.schemas.get(id)).any(|schema| schema.properties.contains_key(name))
    }

    /// The schema that a property would be added to: the last that has properties, which is the closest to the value.
    fn describing(&self, flat: &Flat) -> Option<SchemaId> {
        let mut described = flat.schemas.iter().rev().copied();
        described.find(|id| !self.model.schemas.get(*id).properties.is_empty()).or(flat.schemas.first().copied())
    }
}
