//! The document as a tree with places, and the questions that the generator asks of it.

use std::borrow::Cow;

use super::node::{Entry, Node};
use super::place::Problem;

/// The methods that a path item may have, as OpenAPI names them.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// How many references may lead to one another before it is called a cycle.
const MAX_REFERENCES: usize = 32;

/// An OpenAPI document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The whole document.
    pub root: Node,
}

/// One operation: a method of a path.
#[derive(Clone, Copy, Debug)]
pub struct Operation<'a> {
    /// The path, as a template.
    pub path: &'a Entry,
    /// What the `$ref` of the path leads to, if it has one.
    pub referenced: Option<&'a Node>,
    /// The method, in lower case, and what stands under it.
    pub method: &'a Entry,
}

/// Returns whether a key of a path item is a method.
pub fn is_method(key: &str) -> bool {
    METHODS.contains(&key)
}

impl Document {
    /// Every operation, in the order of the document.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let paths = self.root.get("paths").map_or(&[][..], Node::entries);
        paths.iter().flat_map(|path| self.methods(path))
    }

    /// The operations of a path: those that stand there, and those that its `$ref` leads to.
    pub fn methods<'a>(&'a self, path: &'a Entry) -> impl Iterator<Item = Operation<'a>> {
        let referenced = path.value.get("$ref").and_then(|_| self.resolve(&path.value).ok());
        let own = path.value.entries().iter();
        let methods = own.chain(referenced.map_or(&[][..], Node::entries)).filter(|entry| is_method(&entry.key));
        methods.map(move |method| Operation { path, referenced, method })
    }

    /// The components of one kind, such as `schemas`.
    pub fn components(&self, kind: &str) -> &[Entry] {
        self.root.get("components").and_then(|components| components.get(kind)).map_or(&[], Node::entries)
    }

    /// What a node stands for: itself, or what its `$ref` leads to.
    pub fn resolve<'a>(&'a self, node: &'a Node) -> Result<&'a Node, Problem> {
        let mut target = node;
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = target.get("$ref") else { return Ok(target) };
            target = self.follow(reference)?;
        }
        Err(Problem::new(node.place, "these references lead in a circle", "let one of them lead to a definition"))
    }

    /// What a reference, the string itself, leads to.
    pub fn follow(&self, reference: &Node) -> Result<&Node, Problem> {
        let Some(text) = reference.as_str() else {
            return Err(Problem::new(
                reference.place,
                format!("a reference is a string, and this is {}", reference.describe()),
                "write it as \"#/components/..\"",
            ));
        };
        let Some(pointer) = text.strip_prefix('#') else {
            return Err(Problem::new(
                reference.place,
                format!("`{text}` leads out of this file"),
                "bring what it names into this document, under `components`",
            ));
        };
        self.root.pointer(&decode(pointer)).ok_or_else(|| {
            let remedy = "correct the name, or add what it names under `components`";
            Problem::new(reference.place, format!("`{text}` leads nowhere"), remedy)
        })
    }
}

impl<'a> Operation<'a> {
    /// The name of the operation; empty where there is none, which the checks refuse.
    pub fn id(&self) -> &'a str {
        self.method.value.get("operationId").and_then(Node::as_str).unwrap_or_default()
    }

    /// How a message names the operation, whether it has a name or not.
    pub fn title(&self) -> String {
        match self.id() {
            "" => format!("{} {}", self.method.key.to_uppercase(), self.path.key),
            id => format!("`{id}`"),
        }
    }

    /// The parameters, those of the path first; not resolved.
    pub fn parameters(&self) -> impl Iterator<Item = &'a Node> + use<'a> {
        let of = |node: &'a Node| node.get("parameters").map_or(&[][..], Node::items).iter();
        self.items().flat_map(of).chain(of(&self.method.value))
    }

    /// The path item, and what its `$ref` leads to.
    pub fn items(&self) -> impl Iterator<Item = &'a Node> + use<'a> {
        [&self.path.value].into_iter().chain(self.referenced)
    }

    /// The responses, by status; not resolved.
    pub fn responses(&self) -> &'a [Entry] {
        self.method.value.get("responses").map_or(&[], Node::entries)
    }
}

/// Decodes the `%7B` of a reference: a pointer in a URI is percent-encoded (RFC 6901, section 6).
pub fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let (mut decoded, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let digits = text.get(at + 1..at + 3).filter(|_| *byte == b'%');
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(*byte);
                at += 1;
            }
        }
    }
    // What is no text names nothing.
    String::from_utf8(decoded).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Whether a status, as the document writes it, means success.
pub fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// The schema of the JSON that a response or a request body holds, if it holds any.
pub fn json_schema(body: &Node) -> Option<&Node> {
    body.get("content")?.get("application/json")?.get("schema")
}

/// The name of the component that a node refers to.
pub fn component_name(node: &Node) -> Option<&str> {
    node.get("$ref")?.as_str()?.rsplit('/').next()
}
