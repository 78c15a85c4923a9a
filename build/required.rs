//! What hand-written Rust uses of the document: the errors, and the workflows that take more than one call. A document
//! without it gives code that does not compile, so its absence is a problem with a place.

use super::document::{Document, is_success, json_schema};
use super::load::Node;
use super::place::{Place, Problem};
use super::taken;

/// A schema that hand-written Rust names, and what it reads or gives of it.
#[derive(Debug)]
pub struct Required {
    /// The name of the component.
    pub schema: &'static str,
    /// The properties that must be required.
    pub required: &'static [&'static str],
    /// The properties that must be there and be optional.
    pub optional: &'static [&'static str],
    /// The groups that an open enum must have.
    pub groups: &'static [&'static str],
    /// The methods that hand-written Rust gives the type, whose names no property can have.
    pub methods: &'static [&'static str],
}

const fn named(schema: &'static str) -> Required {
    Required { schema, required: &[], optional: &[], groups: &[], methods: &[] }
}

const fn object(schema: &'static str, required: &'static [&'static str]) -> Required {
    Required { required, ..named(schema) }
}

/// The schemas.
pub const SCHEMAS: [Required; 21] = [
    Required { optional: &["error", "error_code", "errors", "message", "status"], ..named("ErrorResponse") },
    named("ErrorCode"),
    named("Platform"),
    named("ConnectionFailureCode"),
    named("ConnectionRequest"),
    object("OauthConnectionRequest", &["platform", "redirect_url"]),
    object("BlueskyConnectionRequest", &["platform", "identifier", "app_password"]),
    object("TelegramConnectionRequest", &["platform", "bot_token"]),
    named("Connection"),
    object("OauthConnection", &["success"]),
    object("AccountConnection", &["success"]),
    named("Placement"),
    object("Upload", &["upload_url"]),
    object("PlacementList", &["data"]),
    Required { required: &["status"], optional: &["platforms", "thread"], methods: &taken::POST, ..named("Post") },
    Required { groups: &["dispatched", "failed"], ..named("PostStatus") },
    Required { optional: &["platforms"], ..named("ThreadChild") },
    Required { required: &["platform", "status"], optional: &["permalink"], ..named("PlatformResult") },
    Required { groups: &["failed", "final", "live", "retrying"], ..named("PlatformStatus") },
    named("EventType"),
    named("EventData"),
];

/// The methods that hand-written Rust gives a type.
pub fn methods(schema: &str) -> &'static [&'static str] {
    SCHEMAS.iter().find(|required| required.schema == schema).map_or(&[], |required| required.methods)
}

/// The methods that hand-written Rust gives a handle, by its tag.
pub const HANDLES: [(&str, &[&str]); 1] = [("Uploads", &["file", "upload"])];

/// The operations: tag, method of the handle, and a usual operationId.
pub const OPERATIONS: [(&str, &str, &str); 4] = [
    ("Connections", "initialize", "initialize_connection"),
    ("Placements", "list", "list_placements"),
    ("Posts", "get", "get_post"),
    ("Uploads", "create", "create_upload"),
];

/// The component of all error responses, which `Error::body` returns.
const ERROR: &str = "#/components/schemas/ErrorResponse";

/// Reports what hand-written Rust uses and the document lacks.
pub fn check(document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    schemas(document, &mut problems);
    operations(document, &mut problems);
    errors(document, &mut problems);
    problems
}

fn schemas(document: &Document, problems: &mut Vec<Problem>) {
    let schemas = document.components("schemas");
    let place = document.root.pointer("/components").map_or(Place::START, |node| node.place);
    for Required { schema, required, optional, groups, .. } in &SCHEMAS {
        let Some(entry) = schemas.iter().find(|entry| entry.key == *schema) else {
            problems.push(Problem::new(
                place,
                format!("there is no schema `{schema}`, which hand-written Rust uses"),
                format!("add it under `components/schemas`, or remove it from {}", users()),
            ));
            continue;
        };
        let listed = entry.value.get("x-enum-groups");
        for group in groups.iter().filter(|group| listed.and_then(|groups| groups.get(group)).is_none()) {
            problems.push(Problem::new(
                entry.place,
                format!("hand-written Rust asks whether a `{schema}` is {group}, and it has no such group"),
                format!("list its values in `x-enum-groups`, or change {}", users()),
            ));
        }
        let declared: Vec<&str> =
            entry.value.get("required").map_or(&[][..], Node::items).iter().filter_map(Node::as_str).collect();
        let properties = entry.value.get("properties");
        for name in required.iter().chain(*optional) {
            let property = properties.and_then(|properties| properties.entry(name));
            let (is_required, must_be) = (declared.contains(name), required.contains(name));
            if property.is_some() && is_required == must_be {
                continue;
            }
            let kind = if must_be { "required" } else { "optional" };
            problems.push(Problem::new(
                property.map_or(entry.place, |property| property.place),
                format!("hand-written Rust uses `{schema}.{name}`, and it is no {kind} property"),
                format!("make it one, or change {}", users()),
            ));
        }
    }
}

fn operations(document: &Document, problems: &mut Vec<Problem>) {
    for (tag, method, id) in OPERATIONS {
        let is_there = document.operations().any(|operation| {
            let node = &operation.method.value;
            let tagged = node.get("tags").is_some_and(|tags| tags.items().iter().any(|of| of.as_str() == Some(tag)));
            tagged && node.get("x-method").map_or(operation.id(), |node| node.as_str().unwrap_or_default()) == method
        });
        if !is_there {
            let place = document.root.entry("paths").map_or(Place::START, |entry| entry.place);
            problems.push(Problem::new(
                place,
                format!("no operation of the tag `{tag}` has the method `{method}`, which hand-written Rust calls"),
                format!("add `x-method: {method}` to `{id}`, or change {}", users()),
            ));
        }
    }
}

fn errors(document: &Document, problems: &mut Vec<Problem>) {
    for operation in document.operations() {
        for entry in operation.responses().iter().filter(|entry| !is_success(&entry.key)) {
            let Ok(response) = document.resolve(&entry.value) else { continue };
            if let Some(schema) = json_schema(response)
                && schema.get("$ref").and_then(Node::as_str) != Some(ERROR)
            {
                let (status, title) = (&entry.key, operation.title());
                problems.push(Problem::new(
                    schema.place,
                    format!(
                        "the error response {status} of {title} is no `ErrorResponse`, and `Error::body` returns one"
                    ),
                    format!("write `$ref: \"{ERROR}\"`, and add what it lacks to that schema"),
                ));
            }
        }
    }
}

fn users() -> &'static str {
    "src/error, src/workflows and src/webhook, and build/required.rs"
}
