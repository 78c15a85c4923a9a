//! One of the two documents that are compared, and places in it.

use std::collections::{HashMap, HashSet};
use std::str::Split;

use super::change::Mark;
use crate::source::document::Document;
use crate::source::load::{Entry, Kind, Node};
use crate::source::place::Place;
use crate::text::Text;

/// How many references may lead to one another. A document with more, or with a circle, is refused before.
const MAX_REFERENCES: usize = 32;

/// One of the documents.
#[derive(Debug)]
pub struct Side<'d> {
    /// The document.
    pub document: &'d Document,
    text: &'d Text,
    components: HashMap<(&'d str, &'d str), &'d Entry>,
}

/// A place in a document: what stands there, and how to find it.
#[derive(Clone, Debug)]
pub struct At<'d> {
    /// What stands there.
    pub node: &'d Node,
    /// The line and column, of its key if it has one.
    pub place: Place,
    /// The JSON pointer.
    pub pointer: String,
}

impl<'d> Side<'d> {
    /// A document and its text.
    pub fn new(document: &'d Document, text: &'d Text) -> Self {
        let kinds = document.root.get("components").map_or(&[][..], Node::entries);
        let components = kinds.iter().flat_map(|kind| {
            kind.value.entries().iter().map(move |entry| ((kind.key.as_str(), entry.key.as_str()), entry))
        });
        Self { document, text, components: components.collect() }
    }

    /// The whole document.
    pub fn root(&self) -> At<'d> {
        At { node: &self.document.root, place: Place::START, pointer: String::new() }
    }

    /// A component.
    pub fn component(&self, kind: &str, name: &str) -> Option<At<'d>> {
        let entry = self.components.get(&(kind, name))?;
        let pointer = format!("/components/{}/{}", escape(kind), escape(name));
        Some(At { node: &entry.value, place: entry.place, pointer })
    }

    /// The components of a kind, in the order of the document.
    pub fn components(&self, kind: &str) -> Vec<(&'d str, At<'d>)> {
        let entries = self.document.components(kind).iter();
        entries.filter_map(|entry| Some((entry.key.as_str(), self.component(kind, &entry.key)?))).collect()
    }

    /// What stands under a JSON pointer.
    pub fn find(&self, pointer: &str) -> Option<At<'d>> {
        // There may be thousands of components.
        let below = pointer.strip_prefix("/components/").and_then(|rest| {
            let mut parts = rest.splitn(3, '/');
            let at = self.component(&unescape(parts.next()?), &unescape(parts.next()?))?;
            Some((at, parts.next()))
        });
        if let Some((at, rest)) = below {
            return rest.map_or_else(|| Some(at.clone()), |rest| descend(at.clone(), rest.split('/')));
        }
        match pointer.strip_prefix('/') {
            Some(rest) => descend(self.root(), rest.split('/')),
            None => pointer.is_empty().then(|| self.root()),
        }
    }

    /// The last place on the way of a pointer that the document has.
    pub fn nearest(&self, pointer: &str) -> At<'d> {
        let ends = pointer.match_indices('/').map(|(at, _)| at).chain([pointer.len()]);
        let found = ends.map_while(|end| self.find(pointer.get(..end)?));
        found.last().unwrap_or_else(|| self.root())
    }

    /// The JSON pointers of some places. Of what begins at one place, such as a mapping and its first key, the outermost is
    /// found.
    pub fn pointers(&self, places: &HashSet<Place>) -> HashMap<Place, String> {
        let mut pointers = HashMap::new();
        let mut open = vec![self.root()];
        while let Some(at) = open.pop() {
            for place in [at.node.place, at.place] {
                if places.contains(&place) {
                    pointers.entry(place).or_insert_with(|| at.pointer.clone());
                }
            }
            let below: Vec<At<'d>> = at.entries().map(|(_, at)| at).chain(at.items()).collect();
            open.extend(below.into_iter().rev());
        }
        pointers
    }

    /// What a place stands for: itself, or what its references lead to.
    pub fn resolve(&self, at: &At<'d>) -> At<'d> {
        let mut target = at.clone();
        for _ in 0..MAX_REFERENCES {
            let reference = target.node.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'));
            match reference.and_then(|pointer| self.find(pointer)) {
                Some(next) => target = next,
                None => break,
            }
        }
        target
    }

    /// A place as a report shows it.
    pub fn mark(&self, at: &At<'_>) -> Mark {
        Mark { spot: self.text.spot(at.place), pointer: at.pointer.clone() }
    }
}

impl<'d> At<'d> {
    /// What stands under a key.
    pub fn get(&self, key: &str) -> Option<Self> {
        self.node.entry(key).map(|entry| self.below(entry))
    }

    /// What stands under each key, in the order of the document.
    pub fn entries(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d, '_> {
        self.node.entries().iter().map(|entry| (entry.key.as_str(), self.below(entry)))
    }

    /// The items of a list.
    pub fn items(&self) -> Vec<Self> {
        let items = self.node.items().iter().enumerate();
        let at =
            |(at, node): (usize, &'d Node)| Self { node, place: node.place, pointer: format!("{}/{at}", self.pointer) };
        items.map(at).collect()
    }

    /// A string under a key.
    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.node.get(key)?.as_str()
    }

    /// Returns whether `true` stands under a key.
    pub fn flag(&self, key: &str) -> bool {
        flag(self.node, key)
    }

    fn below(&self, entry: &'d Entry) -> Self {
        let pointer = format!("{}/{}", self.pointer, escape(&entry.key));
        Self { node: &entry.value, place: entry.place, pointer }
    }
}

fn descend<'d>(from: At<'d>, mut steps: Split<'_, char>) -> Option<At<'d>> {
    steps.try_fold(from, |at, step| {
        let step = unescape(step);
        match at.node.kind {
            Kind::List(_) => at.items().into_iter().nth(step.parse().ok()?),
            _ => at.get(&step),
        }
    })
}

/// Returns whether `true` stands under a key.
pub fn flag(node: &Node, key: &str) -> bool {
    node.get(key).is_some_and(|node| matches!(node.kind, Kind::Scalar(serde_json::Value::Bool(true))))
}

/// A name as a step of a JSON pointer (RFC 6901).
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// Returns whether two parts of documents say the same, places and the order of keys aside.
pub fn same(left: &Node, right: &Node) -> bool {
    match (&left.kind, &right.kind) {
        (Kind::Scalar(left), Kind::Scalar(right)) => left == right,
        (Kind::List(left), Kind::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Kind::Map(left), Kind::Map(right)) => {
            // Mostly the keys have the same order.
            let pairs = || left.iter().zip(right);
            if left.len() == right.len() && pairs().all(|(left, right)| left.key == right.key) {
                return pairs().all(|(left, right)| same(&left.value, &right.value));
            }
            let by_key: HashMap<&str, &Node> = right.iter().map(|entry| (entry.key.as_str(), &entry.value)).collect();
            let in_right =
                |entry: &Entry| by_key.get(entry.key.as_str()).is_some_and(|other| same(&entry.value, other));
            left.len() == right.len() && left.iter().all(in_right)
        }
        _ => false,
    }
}

/// What two mappings hold, key by key: those of the new one in its order, then those that only the old one has.
pub fn pairs<'d>(old: Option<&At<'d>>, new: Option<&At<'d>>) -> Vec<(&'d str, Option<At<'d>>, Option<At<'d>>)> {
    let of = |at: Option<&At<'d>>| at.map(|at| at.entries().collect::<Vec<_>>()).unwrap_or_default();
    let mut left: HashMap<&str, At<'d>> = of(old).into_iter().collect();
    let mut pairs: Vec<_> = of(new).into_iter().map(|(key, at)| (key, left.remove(key), Some(at))).collect();
    let rest = of(old).into_iter().filter(|(key, _)| left.contains_key(key));
    pairs.extend(rest.map(|(key, at)| (key, Some(at), None)));
    pairs
}

/// The same for two parts of documents, without the places.
pub fn pairs_of<'d>(old: &'d Node, new: &'d Node) -> Vec<(&'d str, Option<&'d Node>, Option<&'d Node>)> {
    let entry = |entry: &'d Entry| (entry.key.as_str(), &entry.value);
    let mut left: HashMap<&str, &Node> = old.entries().iter().map(entry).collect();
    let mut pairs: Vec<_> =
        new.entries().iter().map(entry).map(|(key, node)| (key, left.remove(key), Some(node))).collect();
    let rest = old.entries().iter().map(entry).filter(|(key, _)| left.contains_key(key));
    pairs.extend(rest.map(|(key, node)| (key, Some(node), None)));
    pairs
}
