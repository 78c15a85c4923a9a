//! Encodes the objects of the document. A closure in a generic function would be compiled for each type, so there are none.
#![allow(dead_code, reason = "which types there are is up to the document")]

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

/// The properties of an object that is being encoded.
pub(crate) struct Members<M>(M);

impl<M: SerializeMap> Members<M> {
    pub(crate) fn new<S: Serializer<SerializeMap = M, Ok = M::Ok, Error = M::Error>>(
        serializer: S,
    ) -> Result<Self, M::Error> {
        serializer.serialize_map(None).map(Self)
    }

    /// Encodes a property that is always there.
    pub(crate) fn required<T: Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(name, value)
    }

    /// Encodes a property that may be absent.
    pub(crate) fn optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) -> Result<(), M::Error> {
        match value {
            Some(value) => self.0.serialize_entry(name, value),
            None => Ok(()),
        }
    }

    /// Encodes the properties that the document does not list.
    pub(crate) fn rest(&mut self, rest: &Map<String, Value>) -> Result<(), M::Error> {
        rest.into_iter().try_for_each(|(name, value)| self.0.serialize_entry(name, value))
    }

    pub(crate) fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}
