//! A tree of values whose every node knows where it stands.

use serde_json::Value;

use super::place::Place;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands: a scalar and a list or mapping in brackets at its start, any other at its first item or key.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
}

/// What a node is. Scalars are JSON's, for that is what an API speaks.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A string, a number, a boolean or null.
    Scalar(Value),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<Entry>),
}

/// A key, where it stands, and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key. One that is written as a number or a boolean is that text.
    pub key: String,
    /// Where the key stands.
    pub place: Place,
    /// The value.
    pub value: Node,
}

/// What stands in a place whose value is on the move.
const EMPTY: Node = Node { place: Place::START, kind: Kind::Scalar(Value::Null) };

impl Node {
    /// Builds the tree of a JSON value, all of it at one place.
    pub fn from_json(value: Value, place: Place) -> Self {
        let kind = match value {
            Value::Array(items) => Kind::List(items.into_iter().map(|item| Self::from_json(item, place)).collect()),
            Value::Object(map) => {
                let entry = |(key, value)| Entry { key, place, value: Self::from_json(value, place) };
                Kind::Map(map.into_iter().map(entry).collect())
            }
            scalar => Kind::Scalar(scalar),
        };
        Self { place, kind }
    }

    /// The same value, all of it at another place.
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        match &mut self.kind {
            Kind::Scalar(_) => {}
            Kind::List(items) => items.iter_mut().for_each(|item| *item = std::mem::replace(item, EMPTY).at(place)),
            Kind::Map(entries) => entries.iter_mut().for_each(|entry| {
                entry.place = place;
                entry.value = std::mem::replace(&mut entry.value, EMPTY).at(place);
            }),
        }
        self
    }

    /// The value of `key`, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry of `key`, which also knows where the key stands.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// The entries of a mapping; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none for anything else.
    pub fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a string; none for anything else.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(value) => value.as_str(),
            _ => None,
        }
    }

    /// The node under a JSON pointer, such as `/components/schemas/Platform`.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        pointer.split('/').skip(1).try_fold(self, |node, step| {
            let step = step.replace("~1", "/").replace("~0", "~");
            match &node.kind {
                Kind::Map(_) => node.get(&step),
                Kind::List(items) => items.get(step.parse::<usize>().ok()?),
                Kind::Scalar(_) => None,
            }
        })
    }

    /// The same value as JSON, without the places.
    pub fn to_json(&self) -> Value {
        match &self.kind {
            Kind::Scalar(value) => value.clone(),
            Kind::List(items) => Value::Array(items.iter().map(Self::to_json).collect()),
            Kind::Map(entries) => {
                Value::Object(entries.iter().map(|entry| (entry.key.clone(), entry.value.to_json())).collect())
            }
        }
    }

    /// What kind of value this is, in words for a message.
    pub fn describe(&self) -> &'static str {
        match &self.kind {
            Kind::Scalar(Value::Null) => "nothing",
            Kind::Scalar(Value::Bool(_)) => "a boolean",
            Kind::Scalar(Value::Number(_)) => "a number",
            Kind::Scalar(_) => "a string",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a mapping",
        }
    }
}
