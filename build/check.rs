//! Validates a document before anything is generated from it. What is wrong has a place, a reason and a remedy.

use std::collections::{HashMap, HashSet};

use heck::ToSnakeCase;

use super::document::{Document, Operation};
use super::load::Node;
use super::place::{Place, Problem};
use super::reference::References;
use super::{bodies, holders, limits, outer, parameters, schema_rules, structure, walk};

/// Everything that is wrong with a document, in the order of the file.
pub fn check(document: &Document) -> Vec<Problem> {
    if let Some(problem) = version(document) {
        return vec![problem];
    }
    let mut problems = structure::check(&document.root);
    references(document, &mut problems);
    if problems.is_empty() {
        let references = References::new(document);
        let (schemas, faults) = holders::schemas(document, &references);
        problems.extend(faults);
        schema_rules::check(document, &schemas, &mut problems);
        outer::check(&schemas, &mut problems);
        limits::check(document, &schemas, &mut problems);
        operations(document, &mut problems);
        for operation in document.operations() {
            parameters::check(document, &schemas, operation, &mut problems);
        }
    }
    problems.sort_by_key(|problem| problem.place);
    problems.dedup();
    problems
}

/// Anything but 3.0 means something else by the same words, so nothing else is worth reporting.
fn version(document: &Document) -> Option<Problem> {
    let remedy = "write the document in OpenAPI 3.0, as `openapi: 3.0.3`";
    let Some(version) = document.root.get("openapi") else {
        return Some(Problem::new(Place::START, "this does not say which OpenAPI it is", remedy));
    };
    let text = version.as_str().unwrap_or_default();
    let what = || format!("this is OpenAPI {text}, and the client is generated from 3.0");
    (!text.starts_with("3.0.")).then(|| Problem::new(version.place, what(), remedy))
}

fn references(document: &Document, problems: &mut Vec<Problem>) {
    walk::objects(&document.root, &mut |node| {
        if node.get("$ref").is_some_and(|reference| reference.as_str().is_some()) {
            problems.extend(document.resolve(node).err());
        }
        for key in ["discriminator", "x-outer-discriminator"] {
            let mapping = node.get(key).and_then(|discriminator| discriminator.get("mapping"));
            for entry in mapping.map_or(&[][..], Node::entries) {
                let names = document.components("schemas").iter().map(|entry| entry.key.as_str());
                if !names.into_iter().any(|name| entry.value.as_str() == Some(name)) {
                    problems.extend(document.follow(&entry.value).err());
                }
            }
        }
    });
}

fn operations(document: &Document, problems: &mut Vec<Problem>) {
    let mut ids: HashMap<&str, Operation<'_>> = HashMap::new();
    let tags = tags(document, problems);
    for operation in document.operations() {
        operation_id(operation, &mut ids, problems);
        tag(operation, &tags, problems);
        bodies::request(document, operation, problems);
        bodies::responses(document, operation, problems);
    }
}

fn tags<'d>(document: &'d Document, problems: &mut Vec<Problem>) -> HashSet<&'d str> {
    let mut names = HashSet::new();
    for tag in document.root.get("tags").map_or(&[][..], Node::items) {
        let Some(name) = tag.get("name") else { continue };
        if !names.insert(name.as_str().unwrap_or_default()) {
            let what = format!("there are two tags `{}`", name.as_str().unwrap_or_default());
            problems.push(Problem::new(name.place, what, "list each tag once"));
        }
    }
    names
}

/// An operation is a method of the handle that its tag stands for.
fn tag(operation: Operation<'_>, tags: &HashSet<&str>, problems: &mut Vec<Problem>) {
    let title = operation.title();
    let node = operation.method.value.get("tags");
    match node.map_or(&[][..], Node::items) {
        [tag] => {
            let name = tag.as_str().unwrap_or_default();
            if !tags.contains(name) {
                let what = format!("the tag `{name}` of {title} is not among the tags of the document");
                problems.push(Problem::new(tag.place, what, "list it under `tags`, or correct the name"));
            }
        }
        list => {
            let place = node.map_or(operation.method.place, |node| node.place);
            let what = format!("{title} has {} tags, and its tag decides which handle has its method", list.len());
            problems.push(Problem::new(place, what, "write `tags: [..]` with one tag"));
        }
    }
}

fn operation_id<'a>(operation: Operation<'a>, ids: &mut HashMap<&'a str, Operation<'a>>, problems: &mut Vec<Problem>) {
    let id = operation.id();
    let place = operation.method.value.get("operationId").map_or(operation.method.place, |node| node.place);
    if id.is_empty() {
        let what = format!("{} has no operationId, so its type and its mock have no name", operation.title());
        problems.push(Problem::new(place, what, "add `operationId: some_name`"));
    } else if id != id.to_snake_case() || syn::parse_str::<syn::Ident>(id).is_err() {
        let what = format!("the operationId `{id}` is not a name in lower case with underscores");
        let remedy = "write it as in `list_things`; `x-method` names the method of the handle";
        problems.push(Problem::new(place, what, remedy));
    } else if let Some(first) = ids.insert(id, operation) {
        let what = format!("the operationId `{id}` is taken by the operation at line {}", first.method.place.line);
        problems.push(Problem::new(place, what, "give each operation an operationId of its own"));
    }
    if let Some(method) = operation.method.value.get("x-method")
        && method.as_str().is_none_or(str::is_empty)
    {
        problems.push(Problem::new(method.place, "`x-method` is the name of a method", "write it as in `create`"));
    }
}
