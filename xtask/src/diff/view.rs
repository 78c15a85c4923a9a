//! A schema with the parts of its `allOf`, as one.

use std::collections::HashSet;

use super::side::{At, Side, same};
use crate::source::load::Node;

/// What all parts of a schema say.
#[derive(Clone, Debug)]
pub(super) struct View<'d> {
    /// The schema and the parts of its `allOf`, however deep.
    pub(super) parts: Vec<At<'d>>,
    /// The parts that are references and were not followed.
    pub(super) references: Vec<At<'d>>,
}

impl<'d> View<'d> {
    /// The parts that stand in the schema itself. References stay what they are.
    pub(super) fn of(at: &At<'d>) -> Self {
        Self::read(at, |_| None)
    }

    /// All parts, with what references lead to.
    pub(super) fn followed(side: &Side<'d>, at: &At<'d>) -> Self {
        Self::read(at, |reference| Some(side.resolve(reference)))
    }

    fn read(at: &At<'d>, follow: impl Fn(&At<'d>) -> Option<At<'d>>) -> Self {
        let mut view = Self { parts: Vec::new(), references: Vec::new() };
        let (mut open, mut seen) = (vec![at.clone()], HashSet::new());
        while let Some(part) = open.pop() {
            // References may lead in a circle.
            if !seen.insert(std::ptr::from_ref(part.node).addr()) {
                continue;
            }
            if part.node.get("$ref").is_some() {
                match follow(&part) {
                    Some(target) => open.push(target),
                    None => view.references.push(part),
                }
                continue;
            }
            let mut parts = part.get("allOf").map(|list| list.items()).unwrap_or_default();
            parts.reverse();
            open.append(&mut parts);
            view.parts.push(part);
        }
        view
    }

    /// The keys of all parts, each once.
    pub(super) fn keys(&self) -> Vec<&'d str> {
        let mut seen = HashSet::new();
        let keys = self.parts.iter().flat_map(|part| part.node.entries()).map(|entry| entry.key.as_str());
        keys.filter(|key| seen.insert(*key)).collect()
    }

    /// What each part says under a key.
    pub(super) fn all(&self, key: &str) -> Vec<At<'d>> {
        self.parts.iter().filter_map(|part| part.get(key)).collect()
    }

    /// The keys of all parts and beside the references, each once. What stands beside a reference is no part of the schema, and
    /// the generator reads some of it all the same.
    pub(super) fn described_keys(&self) -> Vec<&'d str> {
        let mut seen = HashSet::new();
        let entries = self.parts.iter().chain(&self.references).flat_map(|part| part.node.entries());
        entries.map(|entry| entry.key.as_str()).filter(|key| seen.insert(*key)).collect()
    }

    /// What each part says under a key, and what stands under it beside the references.
    pub(super) fn described(&self, key: &str) -> Vec<At<'d>> {
        self.parts.iter().chain(&self.references).filter_map(|part| part.get(key)).collect()
    }

    /// What the innermost part says under a key.
    pub(super) fn get(&self, key: &str) -> Option<At<'d>> {
        self.parts.iter().rev().find_map(|part| part.get(key))
    }

    /// Returns whether a part has `true` under a key.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.parts.iter().any(|part| part.flag(key))
    }

    /// The properties, each once: of the last part that describes it.
    pub(super) fn properties(&self) -> Vec<(&'d str, At<'d>)> {
        let mut properties: Vec<(&str, At<'d>)> = Vec::new();
        let mut places = std::collections::HashMap::new();
        for (name, at) in self.all("properties").iter().flat_map(At::entries) {
            match places.get(name) {
                Some(place) => properties[*place] = (name, at),
                None => {
                    places.insert(name, properties.len());
                    properties.push((name, at));
                }
            }
        }
        properties
    }

    /// The properties that are required.
    pub(super) fn required(&self) -> HashSet<&'d str> {
        let lists = self.parts.iter().filter_map(|part| part.node.get("required"));
        lists.flat_map(Node::items).filter_map(Node::as_str).collect()
    }
}

/// Returns whether the parts say the same under a key.
pub(super) fn say_the_same(old: &[At<'_>], new: &[At<'_>]) -> bool {
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old.node, new.node))
}
