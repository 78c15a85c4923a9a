//! Brings together what changed in the document and what that changes in Rust.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::change::{Change, Class, Code, Mark, Side as Stands};
use super::rust::{Effect, Source};
use super::side::Side;
use crate::source::place::{Place, Problem};

/// The changes by their places in one of the documents.
type ByPlace = BTreeMap<String, Vec<usize>>;

/// Adds to each change what it changes in Rust. What no change accounts for is a change of its own.
pub(super) fn attach((old, new): (&Side<'_>, &Side<'_>), effects: Vec<Effect>, changes: &mut Vec<Change>) {
    let old_pointers = pointers(old, &effects, |effect| effect.old.as_ref());
    let new_pointers = pointers(new, &effects, |effect| effect.new.as_ref());
    let mut index = [ByPlace::new(), ByPlace::new()];
    for (at, change) in changes.iter().enumerate() {
        enter(&mut index, at, change);
    }
    let mut known: HashSet<Vec<String>> = HashSet::new();
    let mut open = Vec::new();
    for effect in effects {
        let before = effect.old.as_ref().map(|source| Places::of(source, &old_pointers));
        let after = effect.new.as_ref().map(|source| Places::of(source, &new_pointers));
        let (old_item, new_item) = (before.as_ref(), after.as_ref());
        // What is only in one document may come from a key that is only in the other.
        let found = host(&index, changes, [old_item, new_item])
            .or_else(|| host(&index, changes, [old_item.or(new_item), new_item.or(old_item)]));
        match found {
            Some(at) => {
                known.insert(effect.lines.clone());
                add(&mut changes[at], effect);
            }
            None => open.push((effect, before, after)),
        }
    }
    // A function has several arguments, and one place that accounts for it is enough.
    for (effect, before, after) in open.into_iter().filter(|(effect, ..)| !known.contains(&effect.lines)) {
        let at = host(&index, changes, [before.as_ref(), after.as_ref()]).unwrap_or_else(|| {
            changes.push(own(&effect, (before.as_ref(), after.as_ref()), (old, new)));
            enter(&mut index, changes.len() - 1, &changes[changes.len() - 1]);
            changes.len() - 1
        });
        add(&mut changes[at], effect);
    }
}

/// Adds to a change what it changes in Rust.
fn add(change: &mut Change, effect: Effect) {
    if effect.class < change.class {
        (change.class, change.why) = (effect.class, effect.why.to_owned());
    }
    for line in effect.lines {
        if !change.rust.contains(&line) {
            change.rust.push(line);
        }
    }
}

/// The pointers of an item: where it comes from, and what is around that.
struct Places {
    origin: String,
    owners: Vec<String>,
}

impl Places {
    fn of(source: &Source, pointers: &HashMap<Place, String>) -> Self {
        let find = |place: &Place| pointers.get(place).cloned().unwrap_or_default();
        let origin = find(&source.origin.place) + &source.origin.below;
        let mut owners: Vec<String> = source.owners.iter().map(find).collect();
        if !source.origin.below.is_empty() {
            owners.insert(0, find(&source.origin.place));
        }
        Self { origin, owners }
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        [&self.origin].into_iter().chain(&self.owners)
    }
}

/// The pointers of all places from which the items on one side come.
fn pointers(side: &Side<'_>, effects: &[Effect], of: fn(&Effect) -> Option<&Source>) -> HashMap<Place, String> {
    let sources = effects.iter().filter_map(of);
    let places: HashSet<Place> =
        sources.flat_map(|source| [source.origin.place].into_iter().chain(source.owners.iter().copied())).collect();
    side.pointers(&places)
}

fn enter(index: &mut [ByPlace; 2], at: usize, change: &Change) {
    // Another order of words changes nothing in Rust.
    if change.code == Code::WordsChanged {
        return;
    }
    let marks = [
        change.old.as_ref().filter(|_| change.side != Stands::New),
        change.new.as_ref().filter(|_| change.side != Stands::Old),
    ];
    for (places, mark) in index.iter_mut().zip(marks) {
        if let Some(mark) = mark {
            places.entry(mark.pointer.clone()).or_default().push(at);
        }
    }
}

/// The change that accounts for an item: at its place, at a key of it, around it, at its owners, or anywhere in it.
fn host(index: &[ByPlace; 2], changes: &[Change], items: [Option<&Places>; 2]) -> Option<usize> {
    let gravest = |found: Vec<usize>| found.into_iter().min_by_key(|at| (changes[*at].class, *at));
    let sides = || index.iter().zip(items).filter_map(|(places, item)| Some((places, item?)));
    let exact = |places: &ByPlace, pointer: &str| places.get(pointer).cloned().unwrap_or_default();
    let below = |places: &ByPlace, pointer: &str, is_direct: bool| {
        let start = format!("{pointer}/");
        let inside = places.range(start.clone()..).take_while(|(place, _)| place.starts_with(&start));
        let inside = inside.filter(|(place, _)| !is_direct || !place[start.len()..].contains('/'));
        inside.flat_map(|(_, at)| at.clone()).collect::<Vec<usize>>()
    };
    let around = |places: &ByPlace, pointer: &str| {
        // What is around a component is no place of a change.
        let mut ends: Vec<usize> = pointer.match_indices('/').map(|(at, _)| at).skip(3).collect();
        ends.reverse();
        ends.into_iter().map(|end| exact(places, &pointer[..end])).find(|found| !found.is_empty()).unwrap_or_default()
    };
    let any = |of: &dyn Fn(&ByPlace, &Places) -> Vec<usize>| {
        gravest(sides().flat_map(|(places, item)| of(places, item)).collect())
    };
    any(&|places, item| exact(places, &item.origin))
        .or_else(|| any(&|places, item| below(places, &item.origin, true)))
        .or_else(|| any(&|places, item| around(places, &item.origin)))
        .or_else(|| any(&|places, item| item.owners.iter().flat_map(|owner| exact(places, owner)).collect()))
        .or_else(|| any(&|places, item| item.owners.iter().flat_map(|owner| below(places, owner, true)).collect()))
        .or_else(|| any(&|places, item| item.all().flat_map(|pointer| below(places, pointer, false)).collect()))
}

/// A change of Rust that no change of the document accounts for.
fn own(
    effect: &Effect,
    (before, after): (Option<&Places>, Option<&Places>),
    (old, new): (&Side<'_>, &Side<'_>),
) -> Change {
    let (verb, side) = match (&effect.lines[..], before, after) {
        ([_], Some(_), None) => ("is gone", Stands::Old),
        ([_], None, Some(_)) => ("is new", Stands::New),
        _ => ("is another than it was", Stands::Both),
    };
    let pointer = |places: Option<&Places>| places.or(before).or(after).map(|places| places.origin.clone());
    let mark = |side: &Side<'_>, places: Option<&Places>| -> Option<Mark> {
        pointer(places).map(|pointer| side.mark(&side.nearest(&pointer)))
    };
    let item = effect.lines.last().map_or("", |line| line.get(2..).unwrap_or_default());
    Change {
        code: Code::ItemChanged,
        class: effect.class,
        what: format!("`{item}` {verb}"),
        why: effect.why.to_owned(),
        rust: Vec::new(),
        old: mark(old, before),
        new: mark(new, after),
        side,
        operations: Vec::new(),
    }
}

/// A change that says that the generator rejects a document, so that what is compared in Rust is not all.
pub(super) fn rejected(problem: &Problem, side: &Side<'_>, is_new: bool) -> Change {
    let places = side.pointers(&HashSet::from([problem.place]));
    let at = places.get(&problem.place).map_or_else(|| side.root(), |pointer| side.nearest(pointer));
    let mark = Some(side.mark(&at));
    let which = if is_new { "new" } else { "old" };
    Change {
        code: Code::NotGenerated,
        class: Class::Unjudged,
        what: format!("the generator rejects the {which} document: {}", problem.what),
        why: "the client is compared as far as it can be generated".to_owned(),
        rust: Vec::new(),
        old: mark.clone().filter(|_| !is_new),
        new: mark.filter(|_| is_new),
        side: if is_new { Stands::New } else { Stands::Old },
        operations: Vec::new(),
    }
}
