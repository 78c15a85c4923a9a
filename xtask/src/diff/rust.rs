//! What callers can compile against, before and after: the generator lists it, and this tells the two lists apart.

use std::collections::{BTreeMap, HashMap};

use super::change::Class;
use crate::generator::api::operations::read_what_is_valid;
use crate::generator::check;
use crate::generator::names::Name;
use crate::generator::rust::documented;
use crate::generator::rust::listing::{Argument, Item, Kind, Origin, listing};
use crate::source::document::Document;
use crate::source::place::{Place, Problem};

/// What the generator makes of a document.
#[derive(Debug)]
pub struct Surface {
    /// The items, by their paths.
    items: BTreeMap<String, Item>,
    /// The names of the types, by what they are called in the document.
    names: HashMap<String, Name>,
    /// Why the generator rejects the document, the first reason first; the items are what it makes of the rest.
    pub problems: Vec<Problem>,
}

/// A difference between two lists.
#[derive(Clone, Debug)]
pub struct Effect {
    /// What it means.
    pub class: Class,
    /// The items: with `-` what is gone, with `+` what is new.
    pub lines: Vec<String>,
    /// Why it has its class.
    pub why: &'static str,
    /// Where the old item comes from, and what is around that.
    pub old: Option<Source>,
    /// The same of the new item.
    pub new: Option<Source>,
}

/// Where an item comes from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The place itself.
    pub origin: Origin,
    /// What is around it, innermost first.
    pub owners: Vec<Place>,
}

const GONE: &str = "code that uses what is gone does not compile";
const CHANGED: &str = "code that uses what changed does not compile";

impl Surface {
    /// Reads a document. What the generator rejects is left out.
    pub fn of(document: &Document) -> Self {
        let mut problems = check::check(document);
        let (api, faults) = read_what_is_valid(document);
        let (documented, errors) = documented::what_is_valid(document);
        if problems.is_empty() {
            problems = faults.into_iter().chain(errors).collect();
        }
        let names = api.types.iter().map(|ty| (ty.subject.clone(), ty.name.clone())).collect();
        let items = listing(&api, &documented).into_iter().map(|item| (item.path.clone(), item)).collect();
        Self { items, names, problems }
    }

    /// The items as lines, in the order of their paths.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.items.values().map(ToString::to_string)
    }

    /// The same with the types of renamed components called by their new names.
    pub fn renamed(self, components: &HashMap<String, String>, new: &Self) -> Self {
        let mut names: HashMap<String, String> = HashMap::new();
        for (subject, name) in &self.names {
            let (component, rest) = subject.split_once('.').map_or((subject.as_str(), None), |(a, b)| (a, Some(b)));
            let Some(component) = components.get(component) else { continue };
            let subject = rest.map_or_else(|| component.clone(), |rest| format!("{component}.{rest}"));
            if let Some(new) = new.names.get(&subject).filter(|new| *new != name) {
                names.insert(name.to_string(), new.to_string());
            }
        }
        if names.is_empty() {
            return self;
        }
        let items = self.items.into_values().map(|item| {
            let item = rename(item, &names);
            (item.path.clone(), item)
        });
        Self { items: items.collect(), names: self.names, problems: self.problems }
    }
}

/// An item with other names of types.
fn rename(mut item: Item, names: &HashMap<String, String>) -> Item {
    let is_of_types = item.path.starts_with("types::");
    item.ty = words(&item.ty, names);
    if is_of_types {
        item.path = words(&item.path, names);
    }
    for argument in &mut item.arguments {
        argument.ty = words(&argument.ty, names);
    }
    item
}

/// A text with some of its words replaced.
fn words(text: &str, names: &HashMap<String, String>) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut replaced = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        replaced += names.get(word).map_or(word, String::as_str);
        let next = after.find(is_word).unwrap_or(after.len());
        replaced += &after[..next];
        rest = &after[next..];
    }
    replaced
}

/// Lists the differences: first what breaks.
pub fn effects(old: &Surface, new: &Surface) -> Vec<Effect> {
    let mut effects = Vec::new();
    for (path, before) in &old.items {
        match new.items.get(path) {
            None => effects.push(Effect {
                class: Class::Breaking,
                lines: vec![format!("- {before}")],
                why: GONE,
                old: Some(source(before)),
                new: None,
            }),
            Some(after) => compare(before, after, &mut effects),
        }
    }
    for (_, after) in new.items.iter().filter(|(path, _)| !old.items.contains_key(*path)) {
        effects.push(Effect {
            class: Class::Additive,
            lines: vec![format!("+ {after}")],
            why: "callers have something more",
            old: None,
            new: Some(source(after)),
        });
    }
    effects.sort_by_key(|effect| effect.class);
    effects
}

fn source(item: &Item) -> Source {
    Source { origin: item.origin.clone(), owners: item.owners.clone() }
}

/// Compares two items of the same path.
fn compare(before: &Item, after: &Item, effects: &mut Vec<Effect>) {
    let lines = vec![format!("- {before}"), format!("+ {after}")];
    let mut push = |old: Option<Source>, new: Option<Source>| {
        let lines = lines.clone();
        effects.push(Effect { class: Class::Breaking, lines, why: CHANGED, old, new });
    };
    if before.kind != after.kind || before.ty != after.ty {
        push(Some(source(before)), Some(source(after)));
    } else if before.kind == Kind::Function {
        for (old, new) in arguments(before, after) {
            let at = |item: &Item, argument: &Argument| Source {
                origin: Origin { place: argument.place, below: String::new() },
                owners: item.owners.iter().copied().chain([item.origin.place]).collect(),
            };
            match (old, new) {
                (None, None) => push(Some(source(before)), Some(source(after))),
                (old, new) => push(old.map(|of| at(before, of)), new.map(|of| at(after, of))),
            }
        }
    }
    if before.deprecated != after.deprecated {
        let (class, why) = match after.deprecated {
            true => (Class::Additive, "code that uses it compiles, with a warning"),
            false => (Class::Invisible, "code that uses it compiles without the warning"),
        };
        let of = |item: &Item| if item.deprecated { "deprecated " } else { "" };
        let lines = vec![format!("- {}{before}", of(before)), format!("+ {}{after}", of(after))];
        effects.push(Effect { class, lines, why, old: Some(source(before)), new: Some(source(after)) });
    }
}

/// The arguments that differ, each on the sides that have it; the function itself where only the order differs. A caller
/// names no argument, so that another name alone is no difference.
fn arguments<'i>(before: &'i Item, after: &'i Item) -> Vec<(Option<&'i Argument>, Option<&'i Argument>)> {
    let (old, new) = (&before.arguments, &after.arguments);
    let find = |all: &'i [Argument], name: &str| all.iter().find(|argument| argument.name == name);
    let same_types = old.len() == new.len() && old.iter().zip(new).all(|(old, new)| old.ty == new.ty);
    let moved = |argument: &Argument| {
        let place = |all: &[Argument]| all.iter().position(|other| other.name == argument.name);
        place(new).is_some_and(|at| Some(at) != place(old))
    };
    if same_types && !old.iter().any(moved) {
        return Vec::new();
    }
    let mut differing: Vec<(Option<&Argument>, Option<&Argument>)> = Vec::new();
    for argument in old {
        match find(new, &argument.name) {
            Some(other) if other.ty == argument.ty => {}
            other => differing.push((Some(argument), other)),
        }
    }
    differing.extend(new.iter().filter(|argument| find(old, &argument.name).is_none()).map(|of| (None, Some(of))));
    if differing.is_empty() {
        differing.push((None, None));
    }
    differing
}
