//! Whether the examples of the document fit their schemas.

use std::collections::HashSet;

use crate::finding::{Code, Finding};
use crate::judge::Judge;
use crate::judge::walk::At;
use crate::model::operation::{Media, Parameter, is_json};
use crate::model::schema::SchemaId;
use crate::model::translate::{Direction, is_binary};
use crate::source::load::Node;
use crate::text::Text;

/// What is wrong with the examples of a document.
pub fn findings(judge: &Judge<'_, '_>, text: &Text) -> Vec<Finding> {
    let mut examples = Examples { judge, text, seen: HashSet::new(), findings: Vec::new() };
    for operation in &judge.model.operations {
        // A callback travels the other way.
        let (there, back) = match operation.is_callback {
            false => (Direction::Request, Direction::Response),
            true => (Direction::Response, Direction::Request),
        };
        for parameter in &operation.parameters {
            examples.parameter(parameter, there);
        }
        let request = operation.request.iter().flat_map(|body| &body.content);
        request.for_each(|media| examples.media(media, there));
        for response in &operation.responses {
            response.headers.iter().for_each(|header| examples.parameter(header, back));
            response.body.content.iter().for_each(|media| examples.media(media, back));
        }
    }
    // The example of a file is a text that stands for one.
    let described = judge.model.schemas.iter().filter(|(_, schema)| schema.reference.is_none() && !is_binary(schema));
    for (id, schema) in described {
        if let Some(example) = schema.node.get("example") {
            examples.example(example, id, Direction::Neither);
        }
    }
    examples.findings
}

struct Examples<'e, 'm, 'd> {
    judge: &'e Judge<'m, 'd>,
    text: &'e Text,
    /// What was seen already: operations share responses.
    seen: HashSet<(*const Node, SchemaId)>,
    findings: Vec<Finding>,
}

impl Examples<'_, '_, '_> {
    fn media(&mut self, media: &Media<'_>, direction: Direction) {
        if let Some(schema) = media.schema.filter(|_| is_json(&media.entry.key)) {
            self.beside(&media.entry.value, schema, direction);
        }
    }

    fn parameter(&mut self, parameter: &Parameter<'_>, direction: Direction) {
        if let Some(schema) = parameter.schema {
            self.beside(parameter.node, schema, direction);
        }
    }

    /// The `example` and the `examples` of a node that has a schema.
    fn beside(&mut self, node: &Node, schema: SchemaId, direction: Direction) {
        if let Some(example) = node.get("example") {
            self.example(example, schema, direction);
        }
        for entry in node.get("examples").map_or(&[][..], Node::entries) {
            let resolved = self.judge.model.references.resolve(&entry.value);
            if let Some(value) = resolved.ok().and_then(|example| example.get("value")) {
                self.example(value, schema, direction);
            }
        }
    }

    fn example(&mut self, node: &Node, schema: SchemaId, direction: Direction) {
        if !self.seen.insert((std::ptr::from_ref(node), self.judge.model.schemas.resolve(schema))) {
            return;
        }
        let value = node.to_json();
        let mut walk = self.judge.walk(direction);
        walk.examine(schema, At { node, value: &value, holder: node.place }, None);
        for fault in walk.faults {
            self.findings.push(self.judge.finding(Code::ExampleMismatch, fault, self.text));
        }
    }
}
