//! What a document must be like for a client to come out of it, told before the generator meets it: the generator would
//! panic, or leave the fault out in silence.

use std::collections::{BTreeSet, HashMap, HashSet};

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::document::{Document, Operation, component_name, is_success, json_schema};
use super::load::{Kind, Node};
use super::place::{Place, Problem};
use super::{parameters, walk};

/// The methods of `Client` that are written by hand, for no operation may take their names.
const CLIENT_METHODS: [&str; 9] = [
    "new",
    "from_env",
    "builder",
    "base_url",
    "request",
    "connect_oauth",
    "connect_bluesky",
    "connect_telegram",
    "wait_for_placements",
];

/// Everything that is wrong with a document, in the order of the file.
pub fn check(document: &Document) -> Vec<Problem> {
    if let Some(problem) = version(document) {
        return vec![problem];
    }
    let mut problems = Vec::new();
    references(document, &mut problems);
    if problems.is_empty() {
        component_names(document, &mut problems);
        schemas(document, &mut problems);
        operations(document, &mut problems);
    }
    problems.sort_by_key(|problem| problem.place);
    problems.dedup();
    problems
}

/// Anything but 3.0 means something else by the same words, so nothing else is worth saying about it.
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
        if node.get("$ref").is_some() {
            problems.extend(document.resolve(node).err());
        }
        let mapping = node.get("discriminator").and_then(|discriminator| discriminator.get("mapping"));
        for entry in mapping.map_or(&[][..], Node::entries) {
            problems.extend(document.follow(&entry.value).err());
        }
    });
}

fn component_names(document: &Document, problems: &mut Vec<Problem>) {
    for component in document.components("schemas") {
        let name = component.key.to_upper_camel_case();
        if component.key != name {
            problems.push(Problem::new(
                component.place,
                format!("the schema `{}` becomes a type, and is not named like one", component.key),
                format!("call it `{name}`"),
            ));
        }
        if component.key == "Secret" {
            problems.push(Problem::new(
                component.place,
                "the client has a type `Secret` of its own, which stands for every `format: password`",
                "give the schema another name",
            ));
        }
    }
}

fn schemas(document: &Document, problems: &mut Vec<Problem>) {
    let named: HashSet<*const Node> =
        document.components("schemas").iter().map(|entry| std::ptr::from_ref(&entry.value)).collect();
    walk::objects(&document.root, &mut |node| {
        if let Some(list) = node.get("x-extensible-enum") {
            if named.contains(&std::ptr::from_ref(node)) {
                open_list(node, list, problems);
            } else {
                problems.push(Problem::new(
                    node.entry("x-extensible-enum").map_or(node.place, |entry| entry.place),
                    "this open list of values has no name, so it can have no type",
                    "move the schema under `components/schemas` and refer to it with `$ref`",
                ));
            }
        }
        if let Some(list) = node.get("enum").filter(|list| list.items().len() > 1) {
            problems.push(Problem::new(
                list.place,
                "this list of values is closed, and a client of it would fail on the first value that is added",
                "list the values in `x-extensible-enum`; `enum` is for the one constant that tells variants apart",
            ));
        }
        if let Some(closed) =
            node.get("additionalProperties").filter(|node| matches!(&node.kind, Kind::Scalar(v) if *v == false))
        {
            problems.push(Problem::new(
                closed.place,
                "this refuses every property that is not listed, and a client of it would fail on the first that is added",
                "remove `additionalProperties: false`; the check finds undocumented properties without it",
            ));
        }
        let format = node.get("format").filter(|format| format.as_str() == Some("password"));
        if let Some(format) = format.filter(|_| node.get("type").and_then(Node::as_str) != Some("string")) {
            problems.push(Problem::new(
                format.place,
                "a password is a string, and this is not",
                "write `type: string`",
            ));
        }
    });
}

fn open_list(schema: &Node, list: &Node, problems: &mut Vec<Problem>) {
    if schema.get("type").and_then(Node::as_str) != Some("string") {
        problems.push(Problem::new(
            schema.place,
            "an open list holds strings, and this is another type",
            "write `type: string`",
        ));
    }
    let mut variants = BTreeSet::from(["Other".to_owned()]);
    for value in list.items() {
        let variant = value.as_str().map(ToUpperCamelCase::to_upper_camel_case).unwrap_or_default();
        if !variant.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let what = "this value gives no name for a variant of an enum";
            problems.push(Problem::new(value.place, what, "list strings that start with a letter"));
        } else if !variants.insert(variant.clone()) {
            let what = format!("the variant `{variant}` of this value is taken");
            problems.push(Problem::new(
                value.place,
                what,
                "list each value once; `Other` stands for those that are not listed",
            ));
        }
    }
}

fn operations(document: &Document, problems: &mut Vec<Problem>) {
    let mut ids: HashMap<&str, Operation<'_>> = HashMap::new();
    for operation in document.operations() {
        operation_id(operation, &mut ids, problems);
        parameters::check(document, operation, problems);
        request_body(document, operation, problems);
        responses(document, operation, problems);
    }
}

fn operation_id<'a>(operation: Operation<'a>, ids: &mut HashMap<&'a str, Operation<'a>>, problems: &mut Vec<Problem>) {
    let id = operation.id();
    let place = operation.method.value.get("operationId").map_or(operation.method.place, |node| node.place);
    if id.is_empty() {
        let what = format!("{} has no operationId, so its method has no name", operation.title());
        problems.push(Problem::new(place, what, "add `operationId: some_name`"));
    } else if id != id.to_snake_case() || syn::parse_str::<syn::Ident>(id).is_err() {
        let what = format!("the operationId `{id}` is not a name for a method");
        problems.push(Problem::new(place, what, "write it in lower case with underscores, as in `list_things`"));
    } else if CLIENT_METHODS.contains(&id) {
        let what = format!("the client has a method `{id}` already");
        problems.push(Problem::new(place, what, "give the operation another operationId"));
    } else if let Some(first) = ids.insert(id, operation) {
        let what = format!("the operationId `{id}` is taken by the operation at line {}", first.method.place.line);
        problems.push(Problem::new(place, what, "give each operation an operationId of its own"));
    }
}

fn request_body(document: &Document, operation: Operation<'_>, problems: &mut Vec<Problem>) {
    let Some(node) = operation.method.value.get("requestBody") else { return };
    let Ok(body) = document.resolve(node) else { return };
    if body.get("required").is_none_or(|node| node.to_json() != true) {
        let what = format!("the body of {} may be left out, and the client has no way to do so", operation.title());
        problems.push(Problem::new(node.place, what, "add `required: true`"));
    }
    if json_schema(body).and_then(component_name).is_none() {
        problems.push(unnamed(node.place, &format!("the body of {}", operation.title())));
    }
}

fn responses(document: &Document, operation: Operation<'_>, problems: &mut Vec<Problem>) {
    let title = operation.title();
    // What the first success and the first error hold: the client has one type for each.
    let mut first: HashMap<bool, (&str, Option<&str>)> = HashMap::new();
    for entry in operation.responses() {
        let status = entry.key.as_str();
        if !status.parse::<u16>().is_ok_and(|code| (200..600).contains(&code)) {
            problems.push(Problem::new(
                entry.place,
                format!("`{status}` is not one status, and the client tells every status apart by itself"),
                "document each status by its number",
            ));
            continue;
        }
        let Ok(response) = document.resolve(&entry.value) else { continue };
        let schema = json_schema(response);
        let name = schema.and_then(component_name);
        if name.is_none() && response.get("content").is_some() {
            problems.push(unnamed(entry.place, &format!("the answer {status} of {title}")));
            continue;
        }
        let success = is_success(status);
        let (first_status, first_name) = *first.entry(success).or_insert((status, name));
        if first_name != name {
            let kind = if success { "success" } else { "error" };
            let holds = |name: Option<&str>| name.map_or("nothing".to_owned(), |name| format!("`{name}`"));
            problems.push(Problem::new(
                entry.place,
                format!(
                    "{title} has two {kind} types: {status} holds {}, and {first_status} holds {}",
                    holds(name),
                    holds(first_name)
                ),
                format!("let every {kind} of an operation refer to the same component, with `oneOf` in it if need be"),
            ));
        }
    }
    if !first.contains_key(&true) {
        let place = operation.method.value.entry("responses").map_or(operation.method.place, |entry| entry.place);
        problems.push(Problem::new(
            place,
            format!("{title} documents no success"),
            "add the response of its success, such as \"200\"",
        ));
    }
}

fn unnamed(place: Place, what: &str) -> Problem {
    Problem::new(
        place,
        format!("{what} is not JSON of a named schema, so it can have no type"),
        "write `content: { application/json: { schema: { $ref: \"#/components/schemas/..\" } } }`",
    )
}
