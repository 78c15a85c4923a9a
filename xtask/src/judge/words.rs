//! What a schema found wrong, in words that name the type of a value and never the value.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::Value;

use crate::model::schema::Schema;

/// What kind of value this is.
pub fn seen(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a number",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// What kind of value a schema wants.
fn wanted(schema: &Schema<'_>) -> String {
    let name = match schema.text("type") {
        Some("string") => "a string",
        Some("integer") => "an integer",
        Some("number") => "a number",
        Some("boolean") => "a boolean",
        Some("array") => "a list",
        Some("object") => "an object",
        _ => "something else",
    };
    if schema.flag("nullable") { format!("{name} or null") } else { name.to_owned() }
}

/// A violation: what is wrong, and what to do about it.
pub fn violation(error: &ValidationError<'_>, value: &Value, schema: &Schema<'_>) -> (String, String) {
    let subject = format!("`{}`", schema.subject);
    let both = |what: String| {
        let remedy = format!("correct the value, or `{}` in the document", keyword(error.kind(), schema));
        (what, remedy)
    };
    match error.kind() {
        Kind::Type { .. } => {
            let what = format!("{} stands here, and {subject} is {}", seen(value), wanted(schema));
            let remedy = match value {
                Value::Null => "correct the value, or let the schema say `nullable: true`".to_owned(),
                _ => "correct the value, or `type` in the document".to_owned(),
            };
            (what, remedy)
        }
        Kind::Format { format } => both(format!("this string has not the format `{format}` that {subject} has")),
        Kind::Pattern { .. } => {
            let pattern = schema.text("pattern").unwrap_or_default();
            both(format!("this string does not match the pattern `{pattern}` of {subject}"))
        }
        Kind::BacktrackLimitExceeded { .. } | Kind::RegexEngineFailure { .. } => {
            both(format!("this string cannot be matched against the pattern of {subject} with reasonable effort"))
        }
        Kind::Minimum { limit } => both(format!("this number is below {limit}, the minimum of {subject}")),
        Kind::Maximum { limit } => both(format!("this number is above {limit}, the maximum of {subject}")),
        Kind::ExclusiveMinimum { limit } => both(format!("this number is not above {limit}, as {subject} wants it")),
        Kind::ExclusiveMaximum { limit } => both(format!("this number is not below {limit}, as {subject} wants it")),
        Kind::MultipleOf { multiple_of } => {
            both(format!("this number is no multiple of {multiple_of}, as {subject} wants it"))
        }
        Kind::MinLength { limit } => both(format!("this string has fewer than the {limit} characters of {subject}")),
        Kind::MaxLength { limit } => both(format!("this string has more than the {limit} characters of {subject}")),
        Kind::MinItems { limit } => both(format!("this list has fewer than the {limit} items of {subject}")),
        Kind::MaxItems { limit } => both(format!("this list has more than the {limit} items of {subject}")),
        Kind::MinProperties { limit } => {
            both(format!("this object has fewer than the {limit} properties of {subject}"))
        }
        Kind::MaxProperties { limit } => both(format!("this object has more than the {limit} properties of {subject}")),
        Kind::UniqueItems => both(format!("this list holds an item twice, and {subject} has unique items")),
        other => both(format!("this is not what `{}` of {subject} wants", other.keyword())),
    }
}

/// The keyword of the document that a violation comes from.
pub fn keyword(kind: &Kind, schema: &Schema<'_>) -> &'static str {
    match kind {
        Kind::Type { .. } => "type",
        Kind::Format { .. } => "format",
        Kind::Pattern { .. } | Kind::BacktrackLimitExceeded { .. } | Kind::RegexEngineFailure { .. } => "pattern",
        Kind::Minimum { .. } if schema.node.get("minimum").is_none() => "format",
        Kind::Maximum { .. } if schema.node.get("maximum").is_none() => "format",
        Kind::Minimum { .. } | Kind::ExclusiveMinimum { .. } => "minimum",
        Kind::Maximum { .. } | Kind::ExclusiveMaximum { .. } => "maximum",
        Kind::MultipleOf { .. } => "multipleOf",
        Kind::MinLength { .. } => "minLength",
        Kind::MaxLength { .. } => "maxLength",
        Kind::MinItems { .. } => "minItems",
        Kind::MaxItems { .. } => "maxItems",
        Kind::MinProperties { .. } => "minProperties",
        Kind::MaxProperties { .. } => "maxProperties",
        Kind::UniqueItems => "uniqueItems",
        Kind::Required { .. } => "required",
        Kind::Enum { .. } => "enum",
        _ => "type",
    }
}
