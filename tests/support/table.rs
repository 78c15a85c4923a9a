//! The tables that build.rs makes of the document: the types by operation and status, and a call of each operation.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

include!(concat!(env!("OUT_DIR"), "/round_trip.rs"));

/// What is left of a value after a type decoded and encoded it.
fn through<T: DeserializeOwned + Serialize>(body: Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_value::<T>(body)?)
}

/// The schema of what a type writes, for that is what the document describes.
#[cfg(feature = "schemars")]
fn generator() -> schemars::SchemaGenerator {
    schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator()
}
