//! Reads the parameters of an operation, with the bounds of their values.

use std::collections::HashSet;

use super::super::document::Operation;
use super::super::load::Node;
use super::super::names::Scope;
use super::super::parameters::IGNORED;
use super::super::schema::SchemaId;
use super::operations::Operations;
use super::spread::{BODY_METHODS, methods};
use super::{Body, Bounds, Location, Parameter};

impl<'d> Operations<'_, 'd> {
    /// Reads the parameters of an operation. One of the operation replaces that of its path.
    pub(super) fn parameters(&mut self, operation: Operation<'d>, body: Option<&Body>) -> Vec<Parameter> {
        let is_paged = operation.method.value.get("x-pagination").is_some();
        let mut setters = Scope::with(methods(body, is_paged));
        let mut arguments = Scope::with(BODY_METHODS);
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut seen: HashSet<(String, String)> = HashSet::new();
        // A parameter of the operation stands in place of that of its path.
        let mut nodes: Vec<&'d Node> =
            operation.parameters().filter_map(|node| self.document.resolve(node).ok()).collect();
        nodes.reverse();
        nodes.retain(|node| {
            let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
            seen.insert((text("in"), text("name")))
        });
        nodes.reverse();
        for node in nodes {
            let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default();
            let flag = |key: &str| node.get(key).is_some_and(|node| node.to_json() == true);
            if text("in") == "header" && IGNORED.iter().any(|ignored| text("name").eq_ignore_ascii_case(ignored)) {
                continue;
            }
            let Some(schema) = node.get("schema").and_then(|schema| self.schemas.at(schema)) else { continue };
            let ty = self.types.ty(schema, &format!("{}.{}", operation.id(), text("name")));
            let location = match text("in") {
                "path" => Location::Path,
                "header" => Location::Header,
                _ if node.get("explode").is_some_and(|node| node.to_json() == false) => Location::QueryCommas,
                _ => Location::Query,
            };
            // `X-` says that a header is not a standard's, which is of no use to a caller.
            let name = text("name");
            let short = name.strip_prefix("X-").or(name.strip_prefix("x-")).filter(|_| location == Location::Header);
            let scope = if flag("required") { &mut arguments } else { &mut setters };
            parameters.push(Parameter {
                json: name.to_owned(),
                name: scope.snake(short.unwrap_or(name)),
                bounds: self.bounds(schema),
                location,
                ty,
                required: flag("required"),
                doc: text("description").trim().to_owned(),
                client_default: flag("x-client-default"),
                deprecated: flag("deprecated"),
                place: node.place,
            });
        }
        parameters
    }

    /// The bounds of a parameter. Those of a list are of its items, too.
    fn bounds(&self, schema: SchemaId) -> Bounds {
        let mut bounds = Bounds::default();
        let items = self.types.flattener.flat(schema).items;
        for id in self.parts(schema) {
            let node = self.schemas.get(id).node;
            let count = |key: &str| node.get(key)?.to_json().as_u64();
            bounds.items = (count("minItems").or(bounds.items.0), count("maxItems").or(bounds.items.1));
        }
        for id in self.parts(items.unwrap_or(schema)) {
            let node = self.schemas.get(id).node;
            let count = |key: &str| node.get(key)?.to_json().as_u64();
            let flag = |key: &str| node.get(key).is_some_and(|node| node.to_json() == true);
            let number = |key: &str, exclusive: &str| Some((node.get(key)?.to_json().as_f64()?, flag(exclusive)));
            bounds.length = (count("minLength").or(bounds.length.0), count("maxLength").or(bounds.length.1));
            bounds.value = (
                number("minimum", "exclusiveMinimum").or(bounds.value.0),
                number("maximum", "exclusiveMaximum").or(bounds.value.1),
            );
            let step = node.get("multipleOf").and_then(|node| node.to_json().as_f64()).filter(|step| *step > 0.0);
            bounds.step = step.or(bounds.step);
        }
        bounds
    }

    /// The schemas that a schema is made of: itself, what it refers to, and the parts of its `allOf`.
    fn parts(&self, id: SchemaId) -> Vec<SchemaId> {
        let (mut parts, mut open) = (Vec::new(), vec![id]);
        while let Some(id) = open.pop() {
            if !parts.contains(&id) {
                let schema = self.schemas.get(id);
                open.extend(schema.reference.iter().chain(&schema.all_of));
                parts.push(id);
            }
        }
        parts
    }
}
