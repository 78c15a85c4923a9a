//! The document as a tree with places, and the questions that the generator asks of it.

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
        paths.iter().flat_map(|path| {
            let methods = path.value.entries().iter().filter(|entry| METHODS.contains(&entry.key.as_str()));
            methods.map(move |method| Operation { path, method })
        })
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
        self.root.pointer(pointer).ok_or_else(|| {
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
        of(&self.path.value).chain(of(&self.method.value))
    }

    /// The responses, by status; not resolved.
    pub fn responses(&self) -> &'a [Entry] {
        self.method.value.get("responses").map_or(&[], Node::entries)
    }
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
