//! The core of the comparison: two documents in, ordered changes out. It reads no file and prints nothing.

use std::collections::{HashMap, HashSet};

use super::change::{Change, Class, Code, Side as Stands};
use super::side::{At, Side, same};
use super::usage::Usage;
use super::{boxes, components, operations, opinion, refusals, rest};

/// Compares two documents. Both must be such that references lead somewhere.
pub fn compare<'d>(old: Side<'d>, new: Side<'d>) -> Vec<Change> {
    let (old_usage, new_usage) = (Usage::new(&old), Usage::new(&new));
    let renamed = components::renamed(&old, &new);
    let mut walk = Walk { old, new, old_usage, new_usage, renamed, operation: None, changes: Vec::new() };
    operations::compare(&mut walk);
    components::compare(&mut walk);
    boxes::compare(&mut walk);
    refusals::compare(&mut walk);
    rest::compare(&mut walk);
    let Walk { old, new, old_usage, new_usage, changes, .. } = walk;
    let mut changes = merge(changes);
    let touched = |change: &Change| touched(change, &old_usage, &new_usage);
    opinion::add(&old, &new, &touched, &mut changes);
    for change in changes.iter_mut().filter(|change| change.class != Class::Invisible) {
        change.operations = touched(change);
    }
    changes.sort_by(|left, right| key(left).cmp(&key(right)));
    changes
}

/// Every operation and every type of a document, for one that nothing came before.
pub fn all_new(side: &Side<'_>) -> Vec<Change> {
    let change = |code, what, at: &At<'_>, operations| Change {
        code,
        class: Class::Additive,
        what,
        why: "there was no document before".to_owned(),
        old: None,
        new: Some(side.mark(at)),
        side: Stands::New,
        operations,
    };
    let operations = operations::all(side).into_iter().map(|found| {
        let what = format!("there is a new operation `{}`", found.id);
        change(Code::OperationAdded, what, &found.at, vec![found.id.clone()])
    });
    let mut changes: Vec<Change> = operations.collect();
    changes.extend(
        side.components("schemas")
            .into_iter()
            .map(|(name, at)| change(Code::TypeAdded, format!("there is a new type `{name}`"), &at, Vec::new())),
    );
    changes
}

/// The two documents, and what was found between them so far.
#[derive(Debug)]
pub(super) struct Walk<'d> {
    pub(super) old: Side<'d>,
    pub(super) new: Side<'d>,
    pub(super) old_usage: Usage<'d>,
    pub(super) new_usage: Usage<'d>,
    /// The new names of components that have one.
    pub(super) renamed: HashMap<String, String>,
    /// The operation that is being compared.
    pub(super) operation: Option<String>,
    changes: Vec<Change>,
}

impl<'d> Walk<'d> {
    /// Takes down a change of what stands in both documents.
    pub(super) fn changed(
        &mut self,
        code: Code,
        class: Class,
        (old, new): (&At<'d>, &At<'d>),
        what: String,
        why: &str,
    ) {
        self.push(code, class, Stands::Both, (old, new), what, why);
    }

    /// Takes down what is new; `old` is the place around it.
    pub(super) fn added(&mut self, code: Code, class: Class, (old, new): (&At<'d>, &At<'d>), what: String, why: &str) {
        self.push(code, class, Stands::New, (old, new), what, why);
    }

    /// Takes down what is gone; `new` is the place around it.
    pub(super) fn removed(
        &mut self,
        code: Code,
        class: Class,
        (old, new): (&At<'d>, &At<'d>),
        what: String,
        why: &str,
    ) {
        self.push(code, class, Stands::Old, (old, new), what, why);
    }

    /// Takes down a change of what may stand in one document only, under a key of what stands in both.
    pub(super) fn under(
        &mut self,
        (code, class): (Code, Class),
        (old, new): (&At<'d>, &At<'d>),
        (old_part, new_part): (Option<&At<'d>>, Option<&At<'d>>),
        what: String,
        why: &str,
    ) {
        let side = match (old_part, new_part) {
            (Some(_), None) => Stands::Old,
            (None, Some(_)) => Stands::New,
            _ => Stands::Both,
        };
        self.push(code, class, side, (old_part.unwrap_or(old), new_part.unwrap_or(new)), what, why);
    }

    fn push(
        &mut self,
        code: Code,
        class: Class,
        side: Stands,
        (old, new): (&At<'d>, &At<'d>),
        what: String,
        why: &str,
    ) {
        let (old, new) = (Some(self.old.mark(old)), Some(self.new.mark(new)));
        let operations = self.operation.iter().cloned().collect();
        self.changes.push(Change { code, class, what, why: why.to_owned(), old, new, side, operations });
    }
}

/// Whether two places say the same, or neither is there.
pub(super) fn equal(old: Option<&At<'_>>, new: Option<&At<'_>>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => same(old.node, new.node),
        (None, None) => true,
        _ => false,
    }
}

/// What is shared is compared once for each operation that uses it; here it becomes one change.
fn merge(changes: Vec<Change>) -> Vec<Change> {
    let mut by_place: HashMap<_, usize> = HashMap::new();
    let mut merged: Vec<Change> = Vec::new();
    for change in changes {
        let pointer = |mark: &Option<super::change::Mark>| mark.as_ref().map(|mark| mark.pointer.clone());
        let key = (change.code, change.class, pointer(&change.old), pointer(&change.new), change.why.clone());
        let is_shared = [&key.2, &key.3].into_iter().flatten().any(|pointer| is_shared(pointer));
        match by_place.get(&key) {
            Some(at) if is_shared || merged[*at].what == change.what => {
                let known: HashSet<&String> = merged[*at].operations.iter().collect();
                let more: Vec<String> = change.operations.into_iter().filter(|name| !known.contains(name)).collect();
                merged[*at].operations.extend(more);
            }
            _ => {
                by_place.insert(key, merged.len());
                merged.push(change);
            }
        }
    }
    merged
}

/// Whether a place can be one of several operations: all components but schemas, which are compared by themselves, and
/// the parameters of a path. In other places several things may be missing from one.
fn is_shared(pointer: &str) -> bool {
    let steps: Vec<&str> = pointer.split('/').skip(1).take(3).collect();
    match steps.as_slice() {
        ["components", kind, ..] => *kind != "schemas",
        ["paths", _, part] => *part == "parameters",
        _ => false,
    }
}

/// The operations that a change touches. A component may be used by more than those that led to it.
fn touched(change: &Change, old: &Usage<'_>, new: &Usage<'_>) -> Vec<String> {
    let of = |mark: &Option<super::change::Mark>, usage: &Usage<'_>| {
        let pointer = mark.as_ref().map(|mark| mark.pointer.as_str());
        let pointer = pointer.filter(|pointer| pointer.starts_with("/components/"));
        pointer.map(|pointer| usage.operations_of(pointer)).unwrap_or_default()
    };
    let mut touched = of(&change.new, new);
    let more = of(&change.old, old).into_iter().chain(change.operations.iter().cloned());
    for name in more {
        if !touched.contains(&name) {
            touched.push(name);
        }
    }
    touched
}

/// One order for all: the gravest first, then by place, in the new document where there is one.
fn key(change: &Change) -> (Class, u64, u64, Code, &str) {
    let place = change.new.as_ref().or(change.old.as_ref()).map(|mark| mark.spot.place);
    let (line, column) = place.map_or((0, 0), |place| (place.line, place.column));
    (change.class, line, column, change.code, &change.what)
}
