//! Values for the properties of a new post, by the examples of the document.

use serde_json::{Map, Value, json};

use crate::generator::document::Document;
use crate::generator::load::Node;

/// The schemas of a document, from that of a new post.
pub(crate) struct Samples(Document);

impl Samples {
    pub(crate) fn new() -> Self {
        Self(Document::parse(super::DOCUMENT).expect("the document is YAML"))
    }

    /// Returns a value of a property.
    pub(crate) fn at(&self, path: &str) -> Value {
        let schemas = self.0.components("schemas").iter();
        let mut node = &schemas.clone().find(|entry| entry.key == "CreatePostRequest").expect("it is there").value;
        for step in path.split('.') {
            let (name, is_item) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
            node = self.property(node, name).unwrap_or_else(|| panic!("there is no {path}"));
            if is_item {
                node = self.resolved(node).get("items").unwrap_or_else(|| panic!("there is no {path}"));
            }
        }
        self.of(node)
    }

    fn resolved<'n>(&'n self, node: &'n Node) -> &'n Node {
        self.0.resolve(node).expect("the reference leads somewhere")
    }

    fn property<'n>(&'n self, node: &'n Node, name: &str) -> Option<&'n Node> {
        let node = self.resolved(node);
        let own = node.get("properties").and_then(|properties| properties.get(name));
        own.or_else(|| parts(node, "allOf").iter().find_map(|part| self.property(part, name)))
    }

    fn of(&self, node: &Node) -> Value {
        let node = self.resolved(node);
        if let Some(example) = node.get("example") {
            return example.to_json();
        }
        let first = ["enum", "x-extensible-enum"].into_iter().find_map(|key| parts(node, key).first());
        let variant = ["allOf", "oneOf", "anyOf"].into_iter().find_map(|key| parts(node, key).first());
        match (first, variant, node.get("type").and_then(Node::as_str)) {
            (Some(first), ..) => first.to_json(),
            (_, Some(variant), _) => self.of(variant),
            (.., Some("object")) => {
                let required = parts(node, "required").iter().filter_map(Node::as_str);
                let of =
                    |name: &str| (name.to_owned(), self.property(node, name).map_or(json!("x"), |node| self.of(node)));
                Value::Object(required.map(of).collect::<Map<_, _>>())
            }
            (.., Some("array")) => json!([node.get("items").map_or(json!("x"), |node| self.of(node))]),
            (.., Some("boolean")) => json!(true),
            (.., Some("integer" | "number")) => node.get("minimum").map_or(json!(1), Node::to_json),
            _ => json!("x"),
        }
    }
}

fn parts<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    node.get(key).map_or(&[], Node::items)
}
