//! What the parameters of an operation must be like.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::Value;

use super::document::{Document, Operation};
use super::load::Node;
use super::place::Problem;

/// The methods that every call has, for no parameter may take their names.
const CALL_METHODS: [&str; 4] = ["body", "body_map", "send", "timeout"];

/// What is wrong with the parameters of an operation.
pub fn check(document: &Document, operation: Operation<'_>, problems: &mut Vec<Problem>) {
    let template = &operation.path.key;
    let mut missing: BTreeSet<&str> =
        template.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
    let all = missing.clone();
    for node in operation.parameters() {
        let Ok(parameter) = document.resolve(node) else { continue };
        let name = parameter.get("name").and_then(Node::as_str).unwrap_or_default();
        let location = parameter.get("in").and_then(Node::as_str).unwrap_or_default();
        match location {
            "path" if !all.contains(name) => problems.push(Problem::new(
                node.place,
                format!("the path `{template}` has no place for the parameter `{name}`"),
                format!("put `{{{name}}}` into the path, or remove the parameter"),
            )),
            "path" if parameter.get("required").is_none_or(|node| node.to_json() != true) => {
                let what = format!("the parameter `{name}` stands in the path and is not required");
                problems.push(Problem::new(parameter.place, what, "add `required: true`"));
            }
            "path" | "query" | "header" => {}
            _ => problems.push(Problem::new(
                node.place,
                format!("the parameter `{name}` goes neither in the path nor in the query nor in a header"),
                "write `in: path`, `in: query` or `in: header`",
            )),
        }
        if CALL_METHODS.contains(&name.to_snake_case().as_str()) {
            let what = format!(
                "every call has a method `{}` of its own, which this parameter would hide",
                name.to_snake_case()
            );
            problems.push(Problem::new(node.place, what, "such a parameter cannot be generated; leave it out"));
        }
        match parameter.get("schema") {
            Some(schema) => problems.extend(unwritable(document, parameter, schema, name, location)),
            None => {
                let what = format!("the parameter `{name}` has no schema");
                problems.push(Problem::new(parameter.place, what, "add `schema: { type: string }`, or what it is"));
            }
        }
        if location == "path" {
            missing.remove(name);
        }
    }
    for name in missing {
        problems.push(Problem::new(
            operation.path.place,
            format!("nobody declares the parameter `{name}` of this path for {}", operation.title()),
            format!("add a parameter with `name: {name}`, `in: path` and `required: true`"),
        ));
    }
}

/// Why the client cannot write a parameter as the document wants it: a path and a header take one value, and the query
/// a pair for each item of a list.
fn unwritable(document: &Document, parameter: &Node, schema: &Node, name: &str, location: &str) -> Option<Problem> {
    let list = several(document, schema)?;
    if location != "query" {
        let what = format!("the parameter `{name}` is {list}, and a {location} takes one value");
        return Some(Problem::new(schema.place, what, "write `in: query`, or make it a string"));
    }
    if let Some(inner) = document.resolve(schema).ok().and_then(|schema| schema.get("items"))
        && several(document, inner).is_some()
    {
        let what = format!("the items of the parameter `{name}` are no single values");
        return Some(Problem::new(inner.place, what, "make them strings, numbers or booleans"));
    }
    let said = |key: &str, usual: Value| parameter.get(key).filter(|node| node.to_json() != usual);
    let other = said("style", Value::from("form")).or_else(|| said("explode", Value::from(true)))?;
    let what =
        format!("the client writes {list} in the query as a pair for each of its values, and this says another way");
    Some(Problem::new(other.place, what, "leave `style` and `explode` out, or make the parameter a string"))
}

/// What a schema is of, if it is not of a single value.
fn several(document: &Document, schema: &Node) -> Option<&'static str> {
    match document.resolve(schema).ok()?.get("type")?.as_str()? {
        "array" => Some("a list"),
        "object" => Some("an object"),
        _ => None,
    }
}
