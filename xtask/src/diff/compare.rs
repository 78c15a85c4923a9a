//! The core of the comparison: two documents in, ordered changes out. It reads no file and prints nothing.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::change::{Change, Class, Code, Mark, Side as Stands};
use super::rust::{Surface, effects};
use super::side::{At, Side};
use super::usage::Usage;
use super::walk::Walk;
use super::{attach, components, document, found, operations};

/// Compares two documents. Both must be such that references lead somewhere.
pub fn compare<'d>(old: Side<'d>, new: Side<'d>) -> Vec<Change> {
    let renamed = components::renamed(&old, &new);
    let after = Surface::of(new.document);
    let before = Surface::of(old.document).renamed(&renamed, &after);
    let effects = effects(&before, &after);
    let mut walk = Walk::new(old, new, renamed);
    operations::compare(&mut walk);
    components::compare(&mut walk);
    document::compare(&mut walk);
    let Walk { old, new, old_usage, new_usage, changes, .. } = walk;
    let mut changes = merge(changes);
    attach::attach((&old, &new), effects, &mut changes);
    if !changes.is_empty() {
        let rejected = [(after.problems.first(), &new, true), (before.problems.first(), &old, false)];
        let first =
            rejected.into_iter().find_map(|(problem, side, is_new)| Some(attach::rejected(problem?, side, is_new)));
        changes.extend(first);
    }
    for change in changes.iter_mut().filter(|change| change.class != Class::Invisible) {
        change.operations = touched(change, &old_usage, &new_usage);
    }
    changes.sort_by(|left, right| key(left).cmp(&key(right)));
    changes
}

/// Every operation and every type of a document that nothing came before.
pub fn all_new(side: &Side<'_>) -> Vec<Change> {
    let change = |code, what, at: &At<'_>, operations| Change {
        code,
        class: Class::Additive,
        what,
        why: "there was no document before".to_owned(),
        rust: Vec::new(),
        old: None,
        new: Some(side.mark(at)),
        side: Stands::New,
        operations,
    };
    let operations = found::all(side).into_iter().map(|found| {
        let what = format!("there is a new operation `{}`", found.id);
        change(Code::OperationAdded, what, &found.at, vec![Arc::from(found.id.as_str())])
    });
    let mut changes: Vec<Change> = operations.collect();
    changes.extend(
        side.components("schemas")
            .into_iter()
            .map(|(name, at)| change(Code::TypeAdded, format!("there is a new schema `{name}`"), &at, Vec::new())),
    );
    changes
}

/// What is shared is compared once for each operation that uses it; here it becomes one change.
fn merge(changes: Vec<Change>) -> Vec<Change> {
    let mut by_place: HashMap<_, usize> = HashMap::new();
    let mut merged: Vec<Change> = Vec::new();
    for change in changes {
        let pointer = |mark: &Option<Mark>| mark.as_ref().map(|mark| mark.pointer.clone());
        let key = (change.code, change.class, pointer(&change.old), pointer(&change.new), change.why.clone());
        let is_shared = [&key.2, &key.3].into_iter().flatten().any(|pointer| is_shared(pointer));
        match by_place.get(&key) {
            Some(at) if is_shared || merged[*at].what == change.what => {
                let known: HashSet<&Arc<str>> = merged[*at].operations.iter().collect();
                let more: Vec<Arc<str>> = change.operations.into_iter().filter(|name| !known.contains(name)).collect();
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

/// Returns whether a place can be one of several operations: all components but schemas, which are compared by themselves, and
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
fn touched(change: &Change, old: &Usage, new: &Usage) -> Vec<Arc<str>> {
    let of = |mark: &Option<Mark>, usage: &Usage| {
        let pointer = mark.as_ref().map(|mark| mark.pointer.as_str());
        let pointer = pointer.filter(|pointer| pointer.starts_with("/components/"));
        pointer.map(|pointer| usage.operations_of(pointer)).unwrap_or_default()
    };
    let mut touched = of(&change.new, new);
    let more = of(&change.old, old).into_iter().chain(change.operations.iter().cloned());
    let mut known: HashSet<Arc<str>> = touched.iter().cloned().collect();
    touched.extend(more.filter(|name| known.insert(Arc::clone(name))));
    touched
}

/// One order for all: the gravest first, then by place, in the new document where there is one.
fn key(change: &Change) -> (Class, u64, u64, Code, &str) {
    let place = change.new.as_ref().or(change.old.as_ref()).map(|mark| mark.spot.place);
    let (line, column) = place.map_or((0, 0), |place| (place.line, place.column));
    (change.class, line, column, change.code, &change.what)
}
