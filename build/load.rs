//! Reads YAML into a tree whose every node knows where it stands.
//!
//! `serde_json::Value` forgets the places, and a message about line 300 of a document is of no use without the 300. The
//! parser bounds depth, size and aliases and refuses duplicate keys by itself.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_saphyr::{DuplicateKeyPolicy, MergeKeyPolicy, Spanned};

use super::place::{Place, Problem};

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

/// How many keys and values are read at most. The largest documents that are published have half as many.
const MAX_NODES: usize = 1_000_000;
/// How deep lists and mappings may be nested.
const MAX_DEPTH: usize = 64;
/// How much may stand under anchors. A few aliases of aliases would make a small file a large one.
const MAX_ANCHORED: usize = 50_000;

/// Reads one YAML document.
pub fn parse(text: &str) -> Result<Node, Problem> {
    let options = serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::Error,
        // The merge key is YAML 1.1; OpenAPI speaks 1.2, where `<<` is an ordinary key.
        merge_keys: MergeKeyPolicy::AsOrdinary,
        // `yes` and `on` are words in YAML 1.2.
        strict_booleans: true,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_nodes: MAX_NODES,
            max_events: 4 * MAX_NODES,
            max_depth: MAX_DEPTH,
            max_recorded_anchor_events: MAX_ANCHORED,
        },
    };
    let node: Node = serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let place = error.location().map_or(Place::START, |at| Place { line: at.line(), column: at.column() });
        Problem::new(place, format!("this is not valid YAML: {}", reason(&error)), "mend the YAML at this place")
    })?;
    if matches!(node.kind, Kind::Scalar(Value::Null)) {
        return Err(Problem::new(Place::START, "the file is empty", "write the document, or restore it"));
    }
    Ok(node)
}

/// The parser's reason without the place, which stands at the head of the message already, and without its advice about
/// options of the parser.
fn reason(error: &serde_saphyr::Error) -> String {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or(&text);
    if let Some(limit) = text.strip_prefix("budget breached: ") {
        let name = limit.split([' ', '{']).next().unwrap_or(limit).to_lowercase();
        return format!("there is more of it than is read (by the number of its {name})");
    }
    text.split(", set ").next().unwrap_or(text).to_owned()
}

impl Node {
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

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<Kind>::deserialize(deserializer)?;
        let place = Place { line: spanned.referenced.line(), column: spanned.referenced.column() };
        Ok(Self { place, kind: spanned.value })
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KindVisitor)
    }
}

struct KindVisitor;

impl<'de> Visitor<'de> for KindVisitor {
    type Value = Kind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value that JSON can express")
    }

    fn visit_unit<E>(self) -> Result<Kind, E> {
        Ok(Kind::Scalar(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Kind, E> {
        Ok(Kind::Scalar(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Kind, E> {
        Ok(Kind::Scalar(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Kind, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Kind::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Kind, A::Error> {
        let mut entries = Vec::new();
        let mut names = HashSet::new();
        while let Some((key, value)) = access.next_entry::<Node, Node>()? {
            // JSON has string keys only; a status such as `200` may stand without quotes all the same.
            let Kind::Scalar(scalar) = key.kind else {
                return Err(A::Error::custom("a key must be a string"));
            };
            let name = scalar.as_str().map_or_else(|| scalar.to_string(), str::to_owned);
            // The parser tells `200` and `'200'` apart; JSON does not.
            if !names.insert(name.clone()) {
                return Err(A::Error::custom(format!("duplicate mapping key: {name}")));
            }
            entries.push(Entry { key: name, place: key.place, value });
        }
        Ok(Kind::Map(entries))
    }
}
