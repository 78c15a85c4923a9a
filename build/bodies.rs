//! Validates the bodies of requests and responses.

use super::document::{Document, Operation, is_success};
use super::load::{Entry, Node};
use super::place::Problem;

/// The media types of a request body, in the order of their use.
const REQUEST: [&str; 2] = ["application/json", "multipart/form-data"];

/// Reports what is wrong with the body of an operation's request.
pub fn request(document: &Document, operation: Operation<'_>, problems: &mut Vec<Problem>) {
    let Some(node) = operation.method.value.get("requestBody") else { return };
    let Ok(body) = document.resolve(node) else { return };
    let title = operation.title();
    let content = body.get("content").map_or(&[][..], Node::entries);
    if let "get" | "head" | "trace" = operation.method.key.as_str() {
        let what = format!("{title} is a {} with a body, which servers ignore", operation.method.key.to_uppercase());
        problems.push(Problem::new(node.place, what, "use parameters, or another method"));
    }
    if content.is_empty() {
        let what = format!("the body of {title} has no media type");
        problems.push(Problem::new(node.place, what, "add `application/json: { schema: { .. } }` under `content`"));
    }
    for media in content {
        if !REQUEST.contains(&media.key.as_str()) {
            problems.push(Problem::new(
                media.place,
                format!("the client sends no body of the type `{}`", media.key),
                format!("write `{}`", REQUEST.join("` or `")),
            ));
        } else if media.value.get("schema").is_none() {
            problems.push(no_schema(media));
        }
    }
    // One type is encoded in two ways.
    let schema = |kind: &str| content.iter().find(|media| media.key == kind)?.value.get("schema");
    if let (Some(json), Some(form)) = (schema(REQUEST[0]), schema(REQUEST[1])) {
        let of = |schema: &Node| schema.get("$ref").map(Node::to_json);
        if of(json).is_none() || of(json) != of(form) {
            problems.push(Problem::new(
                form.place,
                format!("the body of {title} has another schema as a form than as JSON"),
                "let both be the same `$ref`: the client sends a form where there is a file in the body",
            ));
        }
    }
}

/// Reports what is wrong with the responses of an operation.
pub fn responses(document: &Document, operation: Operation<'_>, problems: &mut Vec<Problem>) {
    let title = operation.title();
    let mut has_success = false;
    for entry in operation.responses().iter().filter(|entry| !entry.key.starts_with("x-")) {
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
        let content = response.get("content").map_or(&[][..], Node::entries);
        let json = content.iter().find(|media| media.key == REQUEST[0]);
        if let Some(media) = json.filter(|media| media.value.get("schema").is_none()) {
            problems.push(no_schema(media));
        }
        has_success |= is_success(status);
    }
    if !has_success {
        let place = operation.method.value.entry("responses").map_or(operation.method.place, |entry| entry.place);
        problems.push(Problem::new(
            place,
            format!("{title} documents no success"),
            "add the response of its success, such as \"200\"",
        ));
    }
}

fn no_schema(media: &Entry) -> Problem {
    let what = format!("this `{}` has no schema, so it can have no type", media.key);
    Problem::new(media.place, what, "add `schema: { $ref: \"#/components/schemas/..\" }`")
}
