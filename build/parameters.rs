//! Validates the parameters of an operation.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::document::{Document, Operation};
use super::flat::{Flat, Flattener};
use super::load::Node;
use super::place::Problem;
use super::schema::Schemas;

/// Headers that OpenAPI ignores as parameters, because they follow from the rest of the document.
pub const IGNORED: [&str; 3] = ["accept", "content-type", "authorization"];

/// Reports what is wrong with the parameters of an operation.
pub fn check<'d>(document: &'d Document, schemas: &Schemas<'d>, operation: Operation<'d>, problems: &mut Vec<Problem>) {
    let flattener = Flattener::new(document, schemas);
    let template = &operation.path.key;
    let mut missing: BTreeSet<&str> =
        template.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect();
    let all = missing.clone();
    operation.items().for_each(|item| twice(document, item, problems));
    twice(document, &operation.method.value, problems);
    for node in operation.parameters() {
        let Ok(parameter) = document.resolve(node) else { continue };
        let name = parameter.get("name").and_then(Node::as_str).unwrap_or_default();
        let location = parameter.get("in").and_then(Node::as_str).unwrap_or_default();
        if location == "header" && IGNORED.iter().any(|ignored| name.eq_ignore_ascii_case(ignored)) {
            continue;
        }
        match location {
            "path" if !all.contains(name) => problems.push(Problem::new(
                node.place,
                format!("the path `{template}` has no place for the parameter `{name}`"),
                format!("put `{{{name}}}` into the path, or remove the parameter"),
            )),
            "path" if !is_true(parameter, "required") => {
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
        if location == "header" && !name.bytes().all(is_token) {
            let what = format!("`{name}` is no name of a header");
            problems.push(Problem::new(parameter.place, what, "write letters, digits and hyphens"));
        }
        default(parameter, name, location, problems);
        match parameter.get("schema") {
            Some(schema) => {
                let flat = schemas.at(schema).map(|id| flattener.flat(id)).unwrap_or_default();
                problems.extend(unwritable(&flattener, parameter, schema, &flat, (name, location)));
            }
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
            format!("the parameter `{name}` of this path is not declared for {}", operation.title()),
            format!("add a parameter with `name: {name}`, `in: path` and `required: true`"),
        ));
    }
}

/// A parameter is declared once in a list.
fn twice(document: &Document, owner: &Node, problems: &mut Vec<Problem>) {
    let mut seen = HashSet::new();
    for node in owner.get("parameters").map_or(&[][..], Node::items) {
        let Ok(parameter) = document.resolve(node) else { continue };
        let text = |key: &str| parameter.get(key).and_then(Node::as_str).unwrap_or_default();
        if !seen.insert((text("in"), text("name"))) {
            let what = format!("the parameter `{}` is declared twice", text("name"));
            problems.push(Problem::new(node.place, what, "declare it once"));
        }
    }
}

/// A client holds defaults for texts of the query that may be left out.
fn default(parameter: &Node, name: &str, location: &str, problems: &mut Vec<Problem>) {
    let Some(entry) = parameter.entry("x-client-default").filter(|_| is_true(parameter, "x-client-default")) else {
        return;
    };
    if location != "query" || is_true(parameter, "required") {
        let what = format!("a client can hold a default for optional parameters of the query, and `{name}` is none");
        problems.push(Problem::new(entry.place, what, "remove `x-client-default`"));
    }
}

/// Why the client cannot write a parameter as the document wants it.
fn unwritable(
    flattener: &Flattener<'_, '_>,
    parameter: &Node,
    schema: &Node,
    flat: &Flat<'_>,
    (name, location): (&str, &str),
) -> Option<Problem> {
    let problem = |what: String, remedy: &str| Some(Problem::new(schema.place, what, remedy));
    let text = |key: &str| parameter.get(key).and_then(Node::as_str);
    if flat.kind != Some("array") {
        return match several(flat) {
            Some(of) => problem(
                format!("the parameter `{name}` is {of}, and a {location} holds single values"),
                "make it a string, a number, a boolean or a list of them",
            ),
            None => None,
        };
    }
    let item = flat.items.map(|items| flattener.flat(items)).unwrap_or_default();
    if flat.items.is_none() || item.kind == Some("array") || several(&item).is_some() {
        let what = format!("the items of the parameter `{name}` are no single values");
        return problem(what, "make them strings, numbers or booleans");
    }
    let usual = if location == "query" { "form" } else { "simple" };
    let style = parameter.get("style").filter(|_| text("style") != Some(usual))?;
    let what = format!("the client writes a list in a {location} in the style `{usual}`, and this is another style");
    let remedy = match location {
        "query" => "write `style: form` with `explode: false` for commas, or leave both out for a pair for each item",
        _ => "leave `style` out; the items are separated by commas",
    };
    Some(Problem::new(style.place, what, remedy))
}

/// What a schema is of, if it is not of a single value.
fn several(flat: &Flat<'_>) -> Option<&'static str> {
    match flat.kind {
        _ if flat.is_union() => Some("one of several types"),
        Some("object") => Some("an object"),
        None if flat.is_object() => Some("an object"),
        None => Some("of no type"),
        Some("string") if flat.format == Some("binary") => Some("a file"),
        _ => None,
    }
}

fn is_true(node: &Node, key: &str) -> bool {
    node.get(key).is_some_and(|node| node.to_json() == Value::Bool(true))
}

/// Returns whether a byte may stand in the name of a header.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
