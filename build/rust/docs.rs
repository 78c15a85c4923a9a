//! Documentation, in the words of the document.

use super::super::api::{Field, Parameter, Type, Variant};
use super::super::names::Name;
use super::markdown;

/// The documentation of a type.
pub fn of_type(ty: &Type) -> String {
    or(&ty.doc, || format!("{}.", code(&ty.subject)))
}

/// The documentation of a field.
pub fn of_field(field: &Field) -> String {
    let doc = or(&field.doc, || format!("{}.", code(&field.json)));
    match &field.constant {
        Some(constant) => format!("{doc}\n\nAlways {}.", code(constant)),
        None => doc,
    }
}

/// The documentation of a setter.
pub fn of_setter(field: &Field) -> String {
    format!("Sets {}.\n\n{}", code(&field.json), of_field(field))
}

/// The documentation of a variant.
pub fn of_variant(variant: &Variant) -> String {
    match variant.ty.named() {
        Some(name) => format!("[`{name}`]."),
        None => format!("A value of the kind `{}`.", variant.name),
    }
}

/// The documentation of a parameter.
pub fn of_parameter(parameter: &Parameter) -> String {
    or(&parameter.doc, || format!("{}.", code(&parameter.json)))
}

/// One argument, as an item of a list.
pub fn argument(name: &Name, doc: &str) -> String {
    let first = doc.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    format!("* `{name}`: {first}\n")
}

fn or(doc: &str, fallback: impl FnOnce() -> String) -> String {
    if doc.is_empty() { fallback() } else { markdown::text(doc) }
}

/// A text of the API as code.
pub fn code(text: &str) -> String {
    match text {
        "" => "the empty text".to_owned(),
        text if text.contains('`') => format!("`` {text} ``"),
        text => format!("`{text}`"),
    }
}
