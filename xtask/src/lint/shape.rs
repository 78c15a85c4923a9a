//! Whether the document has the shape of OpenAPI 3.0, by the schema that the OpenAPI Initiative publishes for it.

use std::sync::LazyLock;

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{ValidationError, Validator};

use crate::secrets;
use crate::source::document::Document;
use crate::source::load::Node;
use crate::source::place::{Place, Problem};

/// The schema of 2021-09-28, under the Apache License 2.0.
const SCHEMA: &str = include_str!("../../data/openapi-3.0.json");

static VALIDATOR: LazyLock<Option<Validator>> = LazyLock::new(|| {
    let schema = serde_json::from_str(SCHEMA).ok()?;
    jsonschema::options().should_validate_formats(true).build(&schema).ok()
});

/// How many faults of the shape are reported. The first ones explain the others.
const MAX_PROBLEMS: usize = 50;

const REMEDY: &str = "see the OpenAPI Specification 3.0.3 for what may stand here";

/// What is wrong with the shape of a document.
pub fn problems(document: &Document) -> Vec<Problem> {
    let Some(validator) = VALIDATOR.as_ref() else { return Vec::new() };
    let value = document.root.to_json();
    if validator.is_valid(&value) {
        return Vec::new();
    }
    let mut problems = Vec::new();
    for error in validator.iter_errors(&value).take(MAX_PROBLEMS) {
        explain(&error, &document.root, &mut problems);
    }
    problems.sort_by(|left, right| (left.place, &left.what).cmp(&(right.place, &right.what)));
    problems.dedup();
    problems
}

fn explain(error: &ValidationError<'_>, root: &Node, problems: &mut Vec<Problem>) {
    let pointer = error.instance_path().as_str();
    let (place, node) = place(root, pointer);
    let name = pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
    let title = if name.is_empty() { "the document".to_owned() } else { format!("`{name}`") };
    let mut problem = |place, what: String| problems.push(Problem::new(place, what, REMEDY));
    match error.kind() {
        Kind::OneOfNotValid { context } | Kind::AnyOf { context } => {
            let is_reference = node.is_some_and(|node| node.get("$ref").is_some());
            match branch(context, is_reference, pointer) {
                Some(errors) => errors.iter().for_each(|error| explain(error, root, problems)),
                None => problem(place, format!("{title} is nothing that may stand here")),
            }
        }
        Kind::Required { property } => {
            let property = property.as_str().unwrap_or_default();
            problem(place, format!("{title} has no `{property}`, which OpenAPI requires"));
        }
        Kind::AdditionalProperties { unexpected } => {
            for key in unexpected {
                let entry = node.and_then(|node| node.entry(key));
                let key = secrets::show(key);
                problem(entry.map_or(place, |entry| entry.place), format!("OpenAPI has no key {key} in {title}"));
            }
        }
        Kind::Type { .. } => {
            let found = node.map_or("something else", Node::describe);
            problem(place, format!("{title} is {found}, and OpenAPI wants another type here"));
        }
        Kind::Enum { .. } => problem(place, format!("{title} is not one of the words that OpenAPI has for it")),
        // Patterns are compiled, which says more.
        Kind::Format { format } if format == "regex" => {}
        Kind::Format { format } => problem(place, format!("{title} has not the form of a {format}")),
        other => problem(place, format!("{title} is not what OpenAPI wants here (`{}`)", other.keyword())),
    }
}

/// The errors of the variant that was probably meant: a reference where there is one, else the one that went furthest.
fn branch<'e>(
    context: &'e [Vec<ValidationError<'static>>],
    is_reference: bool,
    pointer: &str,
) -> Option<&'e [ValidationError<'static>]> {
    let wants_reference = |errors: &[ValidationError<'_>]| {
        errors.iter().any(|error| matches!(error.kind(), Kind::Required { property } if property == "$ref"))
    };
    let depth = |errors: &[ValidationError<'_>]| {
        errors.iter().map(|error| error.instance_path().as_str().len()).max().unwrap_or_default()
    };
    let candidates = context.iter().filter(|errors| !errors.is_empty() && (is_reference || !wants_reference(errors)));
    let best = candidates.max_by_key(|errors| (depth(errors), std::cmp::Reverse(errors.len())))?;
    // A variant that fails at once for its type says nothing that the other does not.
    let says_more = depth(best) > pointer.len() || best.len() <= 3;
    says_more.then_some(best.as_slice())
}

/// Where a pointer leads: to the key of what stands there, and to that itself.
fn place<'n>(root: &'n Node, pointer: &str) -> (Place, Option<&'n Node>) {
    let (mut place, mut node) = (Place::START, root);
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        if let Some(entry) = node.entry(&step) {
            (place, node) = (entry.place, &entry.value);
        } else if let Some(item) = step.parse::<usize>().ok().and_then(|at| node.items().get(at)) {
            (place, node) = (item.place, item);
        } else {
            return (place, None);
        }
    }
    (place, Some(node))
}
