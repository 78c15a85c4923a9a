//! Decides which variant of a union a value is.
#![allow(dead_code, reason = "which kinds of unions there are is up to the document")]

use serde::de::Error;
use serde_json::Value;

use super::decode::Decode;
use super::trail;
use crate::http::decode as invalid;

/// Returns the value of a discriminator, as text.
pub(crate) fn tag(value: &Value, property: &str) -> Option<String> {
    match value.get(property)? {
        Value::String(text) => Some(text.clone()),
        scalar @ (Value::Number(_) | Value::Bool(_)) => Some(scalar.to_string()),
        _ => None,
    }
}

/// Returns whether a value is an object that has these properties, and these values of others.
pub(crate) fn has(value: &Value, required: &[&str], constants: &[(&str, &str)]) -> bool {
    let Value::Object(map) = value else { return false };
    required.iter().all(|name| map.contains_key(*name))
        && constants.iter().all(|(name, constant)| map.get(*name).is_none_or(|value| value == constant))
}

/// Decodes a variant.
pub(crate) fn decode<T: Decode, E: Error>(value: Value) -> Result<T, E> {
    T::decode(value).map_err(|error: serde_json::Error| E::custom(invalid::describe_value(&error)))
}

/// Decodes a variant that the value may be or not be.
pub(crate) fn attempt<T: Decode>(value: &Value) -> Option<T> {
    trail::attempt(|| T::decode(value.clone()))
}

/// Returns whether a value is an integer, however it is written.
pub(crate) fn is_integer(value: &Value) -> bool {
    value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// The error for a value that is none of the variants.
pub(crate) fn undecided<E: Error>(union: &str, discriminator: Option<&str>) -> E {
    match discriminator {
        Some(property) => E::custom(format_args!("no variant of `{union}` has this `{property}`")),
        None => E::custom(format_args!("no variant of `{union}` has these properties")),
    }
}
