//! Where references lead.

use std::collections::HashMap;

use super::document::{Document, decode};
use super::node::Node;
use super::place::Problem;

/// How many references may lead to one another before it is a cycle.
pub const MAX_REFERENCES: usize = 192;

/// The references of a document. Components are found by their name at once, for a document may have thousands.
#[derive(Debug)]
pub struct References<'d> {
    document: &'d Document,
    components: HashMap<(&'d str, &'d str), &'d Node>,
}

impl<'d> References<'d> {
    /// The references of a document.
    pub fn new(document: &'d Document) -> Self {
        let kinds = document.root.get("components").map_or(&[][..], Node::entries);
        let components = kinds.iter().flat_map(|kind| {
            kind.value.entries().iter().map(move |entry| ((kind.key.as_str(), entry.key.as_str()), &entry.value))
        });
        Self { document, components: components.collect() }
    }

    /// What a reference, the string itself, leads to.
    pub fn follow(&self, reference: &'d Node) -> Result<&'d Node, Problem> {
        let name = reference.as_str().and_then(|text| text.strip_prefix("#/components/"));
        // Escapes and deeper pointers are rare, and go the long way.
        let component = name.and_then(|name| name.split_once('/')).and_then(|name| self.components.get(&name));
        match component {
            Some(node) => Ok(node),
            None => self.document.follow(reference),
        }
    }

    /// What a value of a discriminator's mapping leads to: a schema by its name, or by a reference.
    pub fn mapped(&self, value: &'d Node) -> Result<&'d Node, Problem> {
        match value.as_str().and_then(|name| self.components.get(&("schemas", name))) {
            Some(node) => Ok(node),
            None => self.follow(value),
        }
    }

    /// What a node stands for: itself, or what its references lead to.
    pub fn resolve(&self, node: &'d Node) -> Result<&'d Node, Problem> {
        let mut target = node;
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = target.get("$ref") else { return Ok(target) };
            target = self.follow(reference)?;
        }
        Err(Problem::new(node.place, "these references lead in a circle", "let one of them lead to a definition"))
    }

    /// How messages and the ledger name what a reference leads to: a schema by its name, anything else by its path.
    pub fn subject(reference: &Node) -> String {
        let text = decode(reference.as_str().unwrap_or_default());
        let text = text.strip_prefix("#/components/schemas/").or(text.strip_prefix("#/components/")).unwrap_or(&text);
        text.trim_start_matches("#/").replace('/', ".")
    }
}
