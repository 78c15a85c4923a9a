//! Decodes what a service may write in more than one way: an integer as `5.0`, and a property that is absent, null or a
//! value.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A type of a field, and what it is decoded as.
pub(crate) trait Lenient: Sized {
    /// What is decoded.
    type Wire<'de>: Deserialize<'de>;

    fn from_wire(wire: Self::Wire<'_>) -> Self;
}

/// An integer, however it is written.
pub(crate) struct Integer(i64);

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;

        impl Visitor<'_> for Number {
            type Value = Integer;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an integer")
            }

            fn visit_i64<E>(self, value: i64) -> Result<Integer, E> {
                Ok(Integer(value))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Integer, E> {
                let invalid = |_| E::invalid_value(serde::de::Unexpected::Unsigned(value), &self);
                i64::try_from(value).map(Integer).map_err(invalid)
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<Integer, E> {
                // Beyond this, not every integer is a number of its own.
                const EXACT: f64 = 9_007_199_254_740_992.0;
                if value.fract() == 0.0 && value.abs() <= EXACT {
                    #[allow(clippy::cast_possible_truncation, reason = "it is an integer within the bounds")]
                    return Ok(Integer(value as i64));
                }
                Err(E::invalid_value(serde::de::Unexpected::Float(value), &self))
            }
        }

        deserializer.deserialize_any(Number)
    }
}

impl Lenient for i64 {
    type Wire<'de> = Integer;

    fn from_wire(wire: Integer) -> Self {
        wire.0
    }
}

impl<T: Lenient> Lenient for Option<T> {
    type Wire<'de> = Option<T::Wire<'de>>;

    fn from_wire(wire: Self::Wire<'_>) -> Self {
        wire.map(T::from_wire)
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    type Wire<'de> = Vec<T::Wire<'de>>;

    fn from_wire(wire: Self::Wire<'_>) -> Self {
        wire.into_iter().map(T::from_wire).collect()
    }
}

impl<T: Lenient> Lenient for BTreeMap<String, T> {
    type Wire<'de> = BTreeMap<String, T::Wire<'de>>;

    fn from_wire(wire: Self::Wire<'_>) -> Self {
        wire.into_iter().map(|(name, value)| (name, T::from_wire(value))).collect()
    }
}

/// Decodes a field that is or holds an integer.
#[allow(dead_code, reason = "whether a type has an integer is up to the document")]
pub(crate) fn deserialize<'de, D: Deserializer<'de>, T: Lenient>(deserializer: D) -> Result<T, D::Error> {
    T::Wire::deserialize(deserializer).map(T::from_wire)
}

/// Decodes a field that is or holds an integer and is there: null is a value of it.
#[allow(dead_code, reason = "whether a request has such a field is up to the document")]
pub(crate) fn present_integer<'de, D: Deserializer<'de>, T: Lenient>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::Wire::deserialize(deserializer).map(T::from_wire).map(Some)
}

/// Decodes a field that is there: null is a value of it.
#[allow(dead_code, reason = "whether a request has such a field is up to the document")]
pub(crate) fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
