//! Decodes the types of the document. An object decodes from a JSON object only, an integer may be written as `5.0`, and an
//! error leaves its place behind (`trail`). serde's derived code does none of this, and is most of what a type costs to compile.
#![allow(dead_code, reason = "which types there are is up to the document")]

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::trail::{self, Step};
use super::{Media, Secret, Timestamp};

/// A type that a response can hold.
pub(crate) trait Decode: Sized {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// A JSON object of the document.
pub(crate) trait Object: Sized {
    /// The names of its properties.
    const NAMES: &'static [&'static str];
    /// Whether it keeps the other properties.
    const OPEN: bool;

    /// Decodes its properties.
    fn members<'de, A: MapAccess<'de>>(members: Members<A>) -> Result<Self, A::Error>;
}

/// Implements serde's trait by `Decode`.
macro_rules! deserialize {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::decode::Decode::decode(deserializer)
            }
        }
    };
}

/// Implements both traits for an object.
macro_rules! object {
    ($name:ident) => {
        impl $crate::types::decode::Decode for $name {
            fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::decode::from_object(deserializer)
            }
        }

        $crate::types::decode::deserialize!($name);
    };
}

pub(crate) use {deserialize, object};

/// The properties of an object that is being decoded.
pub(crate) struct Members<A> {
    map: A,
    names: &'static [&'static str],
    /// The position of the current property in the names, or their number if it is another one.
    current: usize,
    /// The name of the current property, if it is another one and the object is open.
    other: Option<String>,
    open: bool,
}

impl<'de, A: MapAccess<'de>> Members<A> {
    /// Returns the position of the next property in the names, or their number for another one.
    pub(crate) fn next(&mut self) -> Result<Option<usize>, A::Error> {
        let key = Key { names: self.names, after: self.current, open: self.open };
        let Some((current, other)) = self.map.next_key_seed(key)? else { return Ok(None) };
        (self.current, self.other) = (current, other);
        Ok(Some(current))
    }

    /// Decodes the value of the current property.
    pub(crate) fn value<T: Decode>(&mut self) -> Result<T, A::Error> {
        let value = self.map.next_value_seed(Seed(PhantomData));
        if value.is_err() {
            trail::push(Step::Property(self.name()));
        }
        value
    }

    /// Ignores the value of the current property.
    pub(crate) fn skip(&mut self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    /// Keeps the value of the current property, which the document does not list.
    pub(crate) fn keep(&mut self, rest: &mut Map<String, Value>) -> Result<(), A::Error> {
        let value = self.value()?;
        rest.extend(self.other.take().map(|name| (name, value)));
        Ok(())
    }

    fn name(&self) -> std::borrow::Cow<'static, str> {
        match self.names.get(self.current) {
            Some(name) => (*name).into(),
            None => self.other.clone().unwrap_or_default().into(),
        }
    }
}

/// Returns the value of a required property.
pub(crate) fn required<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    match value {
        Some(value) => Ok(value),
        None => Err(E::missing_field(name)),
    }
}

/// Decodes a name. Properties come in the order of the document most of the time, so the search begins after the last one.
struct Key {
    names: &'static [&'static str],
    after: usize,
    open: bool,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = (usize, Option<String>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = (usize, Option<String>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        let start = if self.after < self.names.len() { self.after + 1 } else { 0 };
        let (before, after) = self.names.split_at(start);
        let found = match after.iter().position(|known| *known == name) {
            Some(position) => Some(start + position),
            None => before.iter().position(|known| *known == name),
        };
        let other = (found.is_none() && self.open).then(|| name.to_owned());
        Ok((found.unwrap_or(self.names.len()), other))
    }
}

/// Decodes a value of this type.
struct Seed<T>(PhantomData<T>);

impl<'de, T: Decode> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::decode(deserializer)
    }
}

/// Visits what a `T` is or contains.
struct Visit<T>(PhantomData<T>);

/// Decodes an object.
pub(crate) fn from_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Visit::<T>(PhantomData))
}

impl<'de, T: Object> Visitor<'de> for Visit<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::members(Members { map, names: T::NAMES, current: T::NAMES.len(), other: None, open: T::OPEN })
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Items(PhantomData))
    }
}

struct Items<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for Items<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        loop {
            match list.next_element_seed(Seed(PhantomData)) {
                Ok(Some(item)) => items.push(item),
                Ok(None) => return Ok(items),
                Err(error) => {
                    trail::push(Step::Item(items.len()));
                    return Err(error);
                }
            }
        }
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

struct Entries<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for Entries<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(name) = map.next_key::<String>()? {
            match map.next_value_seed(Seed(PhantomData)) {
                Ok(value) => _ = entries.insert(name, value),
                Err(error) => {
                    trail::push(Step::Property(name.into()));
                    return Err(error);
                }
            }
        }
        Ok(entries)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(OrNull(PhantomData))
    }
}

struct OrNull<T>(PhantomData<T>);

impl<'de, T: Decode> Visitor<'de> for OrNull<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::decode(deserializer).map(Some)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(Self::new)
    }
}

/// An integer, however it is written.
impl Decode for i64 {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Integer)
    }
}

struct Integer;

impl Visitor<'_> for Integer {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(serde::de::Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        // Beyond this, not every integer is a number of its own.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() <= EXACT {
            #[allow(clippy::cast_possible_truncation, reason = "it is an integer within the bounds")]
            return Ok(value as i64);
        }
        Err(E::invalid_value(serde::de::Unexpected::Float(value), &self))
    }
}

macro_rules! as_serde_does {
    ($($type:ty)*) => {
        $(impl Decode for $type {
            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }
        })*
    };
}

as_serde_does! { String f64 bool Value Map<String, Value> Timestamp Secret Media }
