//! What the generator makes of a schema in Rust.
//!
//! The rules are those of typify 0.8 on the copy of the document that `build/normalise.rs` makes. A test runs the
//! generator itself over the same edits and holds these rules against what it writes.

use std::collections::HashMap;
use std::fmt;

use super::side::flag;
use crate::source::document::component_name;
use crate::source::load::{Kind, Node};

/// A type in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// The type of a component.
    Component(String),
    /// A type that Rust has, or the client: `String`, `i64`, `Secret`.
    Plain(&'static str),
    /// `Option<..>`.
    Option(Box<Self>),
    /// `Vec<..>`.
    List(Box<Self>),
    /// A map of strings to values of a type.
    Map(Box<Self>),
    /// A struct; one that is no component is named by where it stands, or by its title.
    Struct(Option<String>),
    /// An enum whose variants are types, named in the same way.
    Choice(Option<String>),
    /// An enum of constants, named in the same way.
    Constants(Option<String>),
    /// An enum of known values, with a place for others.
    OpenList,
    /// What the generator makes of it takes more than these rules to tell.
    Unknown,
}

/// Keys that say nothing about the type.
const SILENT: [&str; 9] =
    ["description", "title", "example", "externalDocs", "xml", "deprecated", "default", "readOnly", "writeOnly"];

impl Shape {
    /// The type of a schema.
    pub(super) fn of(node: &Node) -> Self {
        match Self::plain(node) {
            // What any value fits, null fits already; and beside a `$ref` nothing counts.
            shape @ (Self::Option(_) | Self::Unknown | Self::Component(_) | Self::Plain("Value")) => shape,
            // The enum is written by other means, which know nothing of null.
            Self::OpenList if flag(node, "nullable") => Self::Unknown,
            shape if flag(node, "nullable") => Self::Option(Box::new(shape)),
            shape => shape,
        }
    }

    /// The type of a component, whose name is that of the component.
    pub(super) fn of_component(node: &Node) -> Self {
        Self::of(node).unnamed()
    }

    fn plain(node: &Node) -> Self {
        if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            let name = component_name(node).filter(|name| reference == format!("#/components/schemas/{name}"));
            return name.map_or(Self::Unknown, |name| Self::Component(name.to_owned()));
        }
        if node.get("not").is_some() || node.get("x-rust-type").is_some() {
            return Self::Unknown;
        }
        let parts: Vec<(&str, &[Node])> =
            ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| Some((key, node.get(key)?.items()))).collect();
        let title = || node.get("title").and_then(Node::as_str).map(str::to_owned);
        match parts.as_slice() {
            [] => Self::typed(node, title()),
            [(key, items)] => {
                let structural = ["type", "properties", "required", "items", "enum", "additionalProperties"];
                match items {
                    _ if structural.into_iter().any(|key| node.get(key).is_some()) => Self::Unknown,
                    [item] => match Self::of(item) {
                        Self::Component(name) if flag(node, "nullable") => {
                            Self::Option(Box::new(Self::Component(name)))
                        }
                        shape => shape,
                    },
                    [_, _, ..] if *key == "oneOf" => Self::Choice(title()),
                    _ => Self::Unknown,
                }
            }
            _ => Self::Unknown,
        }
    }

    fn typed(node: &Node, title: Option<String>) -> Self {
        let has_values = node.get("enum").is_some();
        let format = node.get("format").and_then(Node::as_str);
        match node.get("type").and_then(Node::as_str) {
            Some("string") if node.get("x-extensible-enum").is_some() => Self::OpenList,
            Some("string") if format == Some("password") => Self::Plain("Secret"),
            Some("string") if has_values => {
                let all = node.get("enum").map_or(&[][..], Node::items).iter().all(|value| value.as_str().is_some());
                if all { Self::Constants(title) } else { Self::Unknown }
            }
            Some("string") if format == Some("binary") => Self::Plain("Media"),
            Some("string") if format == Some("date-time") => Self::Plain("Timestamp"),
            Some("string") => Self::Plain("String"),
            Some("integer" | "number" | "boolean") if has_values => Self::Unknown,
            Some("integer") => Self::Plain(integer(format)),
            Some("number") => Self::Plain(if format == Some("float") { "f32" } else { "f64" }),
            Some("boolean") => Self::Plain("bool"),
            Some("array") => Self::List(Box::new(node.get("items").map_or(Self::Plain("Value"), Self::of))),
            Some("object") => Self::object(node, title),
            None if node.entries().iter().all(|entry| SILENT.contains(&entry.key.as_str())) => Self::Plain("Value"),
            _ => Self::Unknown,
        }
    }

    fn object(node: &Node, title: Option<String>) -> Self {
        let is_empty =
            |key: &str| node.get(key).is_none_or(|node| node.entries().is_empty() && node.items().is_empty());
        if !is_empty("properties") || !is_empty("required") {
            return Self::Struct(title);
        }
        match node.get("additionalProperties").map(|node| (&node.kind, node)) {
            None | Some((Kind::Scalar(serde_json::Value::Bool(true)), _)) => Self::Map(Box::new(Self::Plain("Value"))),
            Some((Kind::Map(_), node)) => Self::Map(Box::new(Self::of(node))),
            Some(_) => Self::Struct(title),
        }
    }

    /// The type of a property, or of what else may be left out.
    pub(super) fn field(self, required: bool) -> Self {
        match self {
            // An empty list or map stands for one that is not there.
            shape @ (Self::Option(_) | Self::List(_) | Self::Map(_) | Self::Unknown) => shape,
            shape if required => shape,
            shape => Self::Option(Box::new(shape)),
        }
    }

    /// The same without the `Option` around it.
    pub(super) fn inner(&self) -> &Self {
        match self {
            Self::Option(inner) => inner,
            shape => shape,
        }
    }

    /// The same with its components called by other names.
    pub(super) fn renamed(self, names: &HashMap<String, String>) -> Self {
        let boxed = |shape: Box<Self>| Box::new(shape.renamed(names));
        match self {
            Self::Component(name) => Self::Component(names.get(&name).cloned().unwrap_or(name)),
            Self::Option(inner) => Self::Option(boxed(inner)),
            Self::List(inner) => Self::List(boxed(inner)),
            Self::Map(inner) => Self::Map(boxed(inner)),
            shape => shape,
        }
    }

    /// Whether any part of it is unknown.
    pub(super) fn is_unknown(&self) -> bool {
        match self {
            Self::Unknown => true,
            Self::Option(inner) | Self::List(inner) | Self::Map(inner) => inner.is_unknown(),
            _ => false,
        }
    }

    fn unnamed(self) -> Self {
        match self {
            Self::Struct(_) => Self::Struct(None),
            Self::Choice(_) => Self::Choice(None),
            Self::Constants(_) => Self::Constants(None),
            Self::Option(inner) => Self::Option(Box::new(inner.unnamed())),
            shape => shape,
        }
    }
}

/// The integer of a format. Bounds would decide too, but the generator's copy has none.
fn integer(format: Option<&str>) -> &'static str {
    match format {
        Some("int8") => "i8",
        Some("uint8") => "u8",
        Some("int16") => "i16",
        Some("uint16") => "u16",
        Some("int" | "int32") => "i32",
        Some("uint" | "uint32") => "u32",
        Some("uint64") => "u64",
        _ => "i64",
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |f: &mut fmt::Formatter<'_>, kind: &str, title: &Option<String>| match title {
            Some(title) => write!(f, "{kind} {title}"),
            None => f.write_str(kind),
        };
        match self {
            Self::Component(name) => f.write_str(name),
            Self::Plain(name) => f.write_str(name),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::List(inner) => write!(f, "Vec<{inner}>"),
            Self::Map(inner) => write!(f, "Map<String, {inner}>"),
            Self::Struct(title) => named(f, "struct", title),
            Self::Choice(title) => named(f, "enum of types", title),
            Self::Constants(title) => named(f, "enum of constants", title),
            Self::OpenList => f.write_str("open enum"),
            Self::Unknown => f.write_str("a type that these rules do not tell"),
        }
    }
}
