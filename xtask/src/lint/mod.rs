//! What is wrong with the document itself.

pub mod cycles;
pub mod examples;
pub mod shape;
pub mod sources;

use std::collections::{BTreeSet, HashSet};

use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::schema::SchemaId;
use crate::model::translate::{Direction, assertions};
use crate::model::validators;
use crate::source::document::Document;
use crate::source::load::Node;
use crate::source::place::{Place, Problem};
use crate::source::walk;

/// What keeps a document from being understood at all: it is not OpenAPI 3.0.
pub fn version(document: &Document) -> Option<Problem> {
    let remedy = "write the document in OpenAPI 3.0, as `openapi: 3.0.3`";
    let Some(version) = document.root.get("openapi") else {
        return Some(Problem::new(Place::START, "this does not say which OpenAPI it is", remedy));
    };
    let text = version.as_str().unwrap_or_default();
    let what = "this is not OpenAPI 3.0, and other versions mean other things by the same words";
    (!text.starts_with("3.0.")).then(|| Problem::new(version.place, what, remedy))
}

/// Everything else that is wrong with it, in the order of the file.
pub fn document(model: &Model<'_>) -> Vec<Problem> {
    let mut problems = shape::problems(model.document);
    references(model, &mut problems);
    for operation in model.operations.iter().filter(|operation| !operation.is_callback) {
        operation_id(operation, &mut problems);
        path_parameters(operation, &mut problems);
    }
    for (id, _) in model.schemas.iter() {
        schema(model, id, &mut problems);
    }
    problems.sort_by_key(|problem| problem.place);
    problems
}

fn references(model: &Model<'_>, problems: &mut Vec<Problem>) {
    let mut seen: HashSet<*const Node> = HashSet::new();
    walk::objects(&model.document.root, &mut |node| {
        // A schema's references were followed when the document was understood.
        if node.get("$ref").is_some() && model.schemas.at(node).is_none() && seen.insert(std::ptr::from_ref(node)) {
            problems.extend(model.references.resolve(node).err());
        }
    });
}

fn operation_id(operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    if operation.source.id().is_empty() {
        let place =
            operation.source.method.value.get("operationId").map_or(operation.source.method.place, |node| node.place);
        let what = format!("{} has no operationId, and fixtures stand in a folder of that name", operation.id);
        problems.push(Problem::new(place, what, "add `operationId: some_name`"));
    }
}

fn path_parameters(operation: &Operation<'_>, problems: &mut Vec<Problem>) {
    let path = operation.source.path;
    let named = path.key.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name));
    let named: BTreeSet<&str> = named.collect();
    for parameter in operation.parameters_in("path").filter(|parameter| !named.contains(parameter.name)) {
        let what = format!("the path `{}` has no place for the parameter `{}`", path.key, parameter.name);
        let remedy = format!("put `{{{}}}` into the path, or remove the parameter", parameter.name);
        problems.push(Problem::new(parameter.node.place, what, remedy));
    }
    for name in named {
        if !operation.parameters_in("path").any(|parameter| parameter.name == name) {
            let what = format!("`{}` does not declare the parameter `{name}` of this path", operation.id);
            let remedy = format!("add a parameter with `name: {name}`, `in: path` and `required: true`");
            problems.push(Problem::new(path.place, what, remedy));
        }
    }
}

fn schema(model: &Model<'_>, id: SchemaId, problems: &mut Vec<Problem>) {
    let schema = model.schemas.get(id);
    if schema.flag("readOnly") && schema.flag("writeOnly") {
        let what = format!("`{}` is `readOnly` and `writeOnly`, so it can stand nowhere", schema.subject);
        problems.push(Problem::new(schema.node.place, what, "remove one of the two"));
    }
    if let Some(pattern) = schema.node.get("pattern") {
        let assertions = assertions(model, id, Direction::Neither);
        let pattern_alone = assertions.get("pattern").map(|pattern| serde_json::json!({ "pattern": pattern }));
        if pattern_alone.is_some_and(|pattern| validators::build(&pattern).is_err()) {
            let what = format!("the pattern of `{}` is not a regular expression, or one too large", schema.subject);
            problems.push(Problem::new(pattern.place, what, "write it as ECMA 262 has it"));
        }
    }
    let Some(discriminator) = &schema.discriminator else { return };
    let branches = schema.one_of.iter().chain(&schema.any_of).map(|branch| model.schemas.resolve(*branch));
    let branches: HashSet<SchemaId> = branches.collect();
    let mapping = schema.node.pointer("/discriminator/mapping").map_or(&[][..], Node::entries);
    for entry in mapping.iter().filter(|_| !branches.is_empty()) {
        let target = discriminator.mapping.get(&entry.key).map(|target| model.schemas.resolve(*target));
        if target.is_some_and(|target| !branches.contains(&target)) {
            let what = format!("`{}` leads to a schema that is no variant of `{}`", entry.key, schema.subject);
            problems.push(Problem::new(entry.value.place, what, "add it to the variants, or correct the mapping"));
        }
    }
}
