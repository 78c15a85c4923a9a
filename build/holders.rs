//! The schemas of a document, with those that stand outside of components: of parameters, bodies and callbacks.

use super::document::{Document, Operation};
use super::load::Node;
use super::place::Problem;
use super::reference::References;
use super::schema::Schemas;

/// Every schema, and what is wrong with their references.
pub fn schemas<'d>(document: &'d Document, references: &References<'d>) -> (Schemas<'d>, Vec<Problem>) {
    let (mut schemas, mut problems) = Schemas::of(document, references);
    for (node, subject) in holders(document) {
        schemas.add(node, subject, references, &mut problems);
    }
    (schemas, problems)
}

/// The schemas outside of components, with their subjects.
fn holders(document: &Document) -> Vec<(&Node, String)> {
    let mut holders = Vec::new();
    for operation in document.operations() {
        let id = operation.id();
        for parameter in operation.parameters().filter_map(|node| document.resolve(node).ok()) {
            let name = parameter.get("name").and_then(Node::as_str).unwrap_or_default();
            holders.extend(parameter.get("schema").map(|schema| (schema, format!("{id}.{name}"))));
        }
        let body = operation.method.value.get("requestBody").and_then(|node| document.resolve(node).ok());
        let responses = operation
            .responses()
            .iter()
            .filter_map(|entry| Some((document.resolve(&entry.value).ok()?, format!("{id}.{}", entry.key))));
        for (body, subject) in body.map(|body| (body, format!("{id}.request"))).into_iter().chain(responses) {
            holders.extend(contents(body).map(|schema| (schema, subject.clone())));
        }
        holders.extend(callbacks(document, operation));
    }
    holders
}

/// The schemas of the bodies of an operation's callbacks, by the names of the callbacks.
pub fn callbacks<'d>(document: &'d Document, operation: Operation<'d>) -> Vec<(&'d Node, String)> {
    let all = operation.method.value.get("callbacks").map_or(&[][..], Node::entries);
    let mut bodies = Vec::new();
    for callback in all {
        let Ok(expressions) = document.resolve(&callback.value) else { continue };
        for method in expressions.entries().iter().flat_map(|expression| expression.value.entries()) {
            let Some(body) = method.value.get("requestBody") else { continue };
            let Ok(body) = document.resolve(body) else { continue };
            bodies.extend(contents(body).map(|schema| (schema, callback.key.clone())));
        }
    }
    bodies
}

fn contents(body: &Node) -> impl Iterator<Item = &Node> {
    let media = body.get("content").map_or(&[][..], Node::entries).iter();
    media.filter_map(|media| media.value.get("schema"))
}
