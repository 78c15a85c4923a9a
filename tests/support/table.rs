//! The tables that build.rs makes of the document: the types by operation and status, a call of each operation, and the
//! open lists.

use std::convert::Infallible;
use std::fmt::Display;
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

include!("generated.rs");

/// What is left of a value after a type decoded and encoded it.
fn through<T: DeserializeOwned + Serialize>(body: Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_value::<T>(body)?)
}

/// A text after an open list read it, in each way that it can be read and written.
fn ways<T>(text: &str) -> Vec<String>
where
    T: for<'t> From<&'t str> + From<String> + FromStr<Err = Infallible>,
    T: AsRef<str> + Display + Serialize + DeserializeOwned,
{
    let Ok(parsed) = text.parse::<T>();
    let encoded = serde_json::to_string(&parsed).expect("a text is JSON");
    let decoded: T = serde_json::from_str(&encoded).expect("every string is a value");
    let built = [T::from(text), T::from(text.to_owned()), parsed, decoded];
    built.iter().flat_map(|value| [value.as_ref().to_owned(), value.to_string()]).collect()
}

/// The schema of what a type writes, for that is what the document describes.
#[cfg(feature = "schemars")]
fn generator() -> schemars::SchemaGenerator {
    schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator()
}
