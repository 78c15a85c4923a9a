//! Encodes the objects of the document. A closure in a generic function would be compiled for each type, so there are none.
#![allow(dead_code, reason = "which types there are is up to the document")]

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

/// The properties of an object that is being encoded, or the first error.
pub(crate) struct Members<M: SerializeMap>(Result<M, M::Error>);

impl<M: SerializeMap> Members<M> {
    pub(crate) fn new<S: Serializer<SerializeMap = M, Ok = M::Ok, Error = M::Error>>(serializer: S) -> Self {
        Self(serializer.serialize_map(None))
    }

    /// Encodes a property that is always there.
    pub(crate) fn required<T: Serialize>(&mut self, name: &'static str, value: &T) {
        self.entry(name, value);
    }

    /// Encodes a property that may be absent.
    pub(crate) fn optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.entry(name, value);
        }
    }

    /// Encodes the properties that the document does not list.
    pub(crate) fn rest(&mut self, rest: &Map<String, Value>) {
        for (name, value) in rest {
            self.entry(name, value);
        }
    }

    fn entry<T: Serialize>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.0 = Err(error);
        }
    }

    pub(crate) fn end(self) -> Result<M::Ok, M::Error> {
        self.0?.end()
    }
}
