//! Keys that do not decide what the client does: words for people, and what only validators read.

use super::side::pairs_of;
use crate::source::load::{Kind, Node};

/// Keys whose values are words or examples, and go into the documentation at most.
const WORDS: [&str; 9] =
    ["description", "summary", "title", "example", "examples", "externalDocs", "tags", "xml", "x-enum-descriptions"];

/// Keys of a schema that only validators read; the generator's copy of the document does not have them. Bounds and
/// patterns say what the service takes and gives, and the client takes and gives everything.
const VALIDATION: [&str; 18] = [
    "default",
    "discriminator",
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
    "pattern",
    "readOnly",
    "uniqueItems",
    "writeOnly",
];

/// Extensions that the generators below ours read for purposes of their own.
const FOREIGN: [&str; 3] = ["x-dropshot-pagination", "x-dropshot-websocket", "x-rust-type"];

/// Extensions of which this comparison knows what the client's generator makes.
pub const KNOWN_EXTENSIONS: [&str; 9] = [
    "x-client-default",
    "x-enum-descriptions",
    "x-extensible-enum",
    "x-extensible-union",
    "x-method",
    "x-pagination",
    "x-predicate",
    "x-remedy",
    "x-spread",
];

/// Whether a key holds words or examples.
pub fn is_word(key: &str) -> bool {
    WORDS.contains(&key)
}

/// Whether only validators read this key of a schema.
pub fn is_validation(key: &str) -> bool {
    VALIDATION.contains(&key)
}

/// Whether a key is an extension that nothing reads that makes the client.
pub fn is_unread_extension(key: &str) -> bool {
    key.starts_with("x-") && !FOREIGN.contains(&key) && !KNOWN_EXTENSIONS.contains(&key)
}

/// Whether two schemas say the same but for words.
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
