//! Keys by what they decide: words for people, keywords of schemas, extensions; and the reasons that many changes share.

use super::change::Class;
use super::side::pairs_of;
use crate::source::load::{Kind, Node};

/// Keys whose values are words or examples, and go into the documentation at most.
const WORDS: [&str; 9] =
    ["description", "summary", "title", "example", "examples", "externalDocs", "tags", "xml", "x-enum-descriptions"];

/// Keywords of a schema that bound its values, or say how a value is used.
const SCHEMA: [&str; 20] = [
    "default",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "pattern",
    "readOnly",
    "type",
    "uniqueItems",
    "writeOnly",
];

/// Extensions that the generator or the client reads.
pub const KNOWN_EXTENSIONS: [&str; 12] = [
    "x-capability",
    "x-client-default",
    "x-enum-descriptions",
    "x-extensible-enum",
    "x-extensible-union",
    "x-form-json",
    "x-method",
    "x-pagination",
    "x-pattern",
    "x-predicate",
    "x-remedy",
    "x-spread",
];

/// Why a change of words is safe.
pub(super) const TEXT: &str = "the documentation says it in other words";
/// Why a change of an extension is safe.
pub(super) const UNREAD: &str = "the generator does not read this extension";
/// Why an unknown key is unjudged.
pub(super) const UNKNOWN: &str = "what this key means to the client is unknown";
/// Why another way to write a value is unjudged.
pub(super) const STYLE: &str = "the client writes the same value in another way";
/// Why another order is safe.
pub(super) const ORDER: &str = "callers use names, and not the order";

/// What it means that something is deprecated now, or is so no longer.
pub(super) fn deprecated(was: bool, is: bool) -> (Class, &'static str) {
    match (was, is) {
        (false, true) => (Class::Additive, "code that uses it compiles, with a warning"),
        (true, false) => (Class::Invisible, "code that uses it compiles without the warning"),
        _ => (Class::Invisible, "it is as deprecated as it was"),
    }
}

/// Returns whether a key holds words or examples.
pub fn is_word(key: &str) -> bool {
    WORDS.contains(&key)
}

/// Returns whether a key of a schema bounds its values, or says how a value is used.
pub(super) fn is_schema_keyword(key: &str) -> bool {
    SCHEMA.contains(&key)
}

/// Returns whether a key is an extension that neither the generator nor the client reads.
pub fn is_unread_extension(key: &str) -> bool {
    key.starts_with("x-") && !KNOWN_EXTENSIONS.contains(&key)
}

/// Returns whether two schemas say the same but for words.
pub fn same_but_words(old: &Node, new: &Node) -> bool {
    match (&old.kind, &new.kind) {
        (Kind::Map(_), Kind::Map(_)) => pairs_of(old, new).into_iter().all(|(key, old, new)| {
            let under = |key: &str| key == "properties" || key == "patternProperties";
            match (old, new) {
                // Here the keys are names of properties, and `description` may be one of them.
                (Some(old), Some(new)) if under(key) => pairs_of(old, new)
                    .into_iter()
                    .all(|(_, old, new)| old.zip(new).is_some_and(|(old, new)| same_but_words(old, new))),
                _ if is_word(key) || is_unread_extension(key) => true,
                (Some(old), Some(new)) => same_but_words(old, new),
                _ => false,
            }
        }),
        (Kind::List(old), Kind::List(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same_but_words(old, new))
        }
        (Kind::Scalar(old), Kind::Scalar(new)) => old == new,
        _ => false,
    }
}
