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

    /// Decodes its properties. Returns `None` if `members` has an error.
    fn members<'de, A: MapAccess<'de>>(members: &mut Members<'de, A>) -> Option<Self>;
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

/// Implements `Decode` for a union in a box.
macro_rules! boxed {
    ($name:ident) => {
        impl $crate::types::decode::Decode for Box<$name> {
            fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::decode::Decode::decode(deserializer).map(Self::new)
            }
        }
    };
}

pub(crate) use {boxed, deserialize};

/// The properties of an object that is being decoded.
pub(crate) struct Members<'de, A: MapAccess<'de>> {
    map: A,
    names: &'static [&'static str],
    error: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Members<'de, A> {
    /// Decodes all properties into their slots, which are in the order of the names, and the others into `rest`.
    pub(crate) fn read(&mut self, slots: &mut [&mut dyn Slot<'de, A>], rest: Option<&mut Map<String, Value>>) {
        self.error = self.fill(slots, rest).err();
    }

    fn fill(
        &mut self,
        slots: &mut [&mut dyn Slot<'de, A>],
        mut rest: Option<&mut Map<String, Value>>,
    ) -> Result<(), A::Error> {
        let mut last = self.names.len();
        loop {
            let key = Key { names: self.names, after: last, open: rest.is_some() };
            let Some((at, other)) = self.map.next_key_seed(key)? else { break };
            last = at;
            match (slots.get_mut(at).zip(self.names.get(at)), other, &mut rest) {
                (Some((slot, name)), ..) => {
                    slot.fill(&mut self.map).inspect_err(|_| trail::push(Step::Property((*name).into())))?;
                }
                (None, Some(name), Some(rest)) => {
                    let value = self.map.next_value();
                    let value = value.inspect_err(|_| trail::push(Step::Property(name.clone().into())))?;
                    rest.insert(name, value);
                }
                _ => _ = self.map.next_value::<IgnoredAny>()?,
            }
        }
        match self.names.iter().zip(slots).find(|(_, slot)| slot.is_missing()) {
            Some((missing, _)) => Err(A::Error::missing_field(missing)),
            None => Ok(()),
        }
    }
}

/// Takes the value of a property. A match with an arm for each property would be most of what a type costs to compile.
pub(crate) trait Slot<'de, A: MapAccess<'de>> {
    /// Decodes the value.
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error>;

    /// Returns whether there was no value and has to be one.
    fn is_missing(&self) -> bool {
        false
    }
}

/// The slot of a property that is always there.
pub(crate) struct Always<T>(pub(crate) Option<T>);

impl<'de, A: MapAccess<'de>, T: Decode> Slot<'de, A> for Always<T> {
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.0 = Some(map.next_value_seed(Seed(PhantomData))?);
        Ok(())
    }

    fn is_missing(&self) -> bool {
        self.0.is_none()
    }
}

/// The slot of a property that may be absent.
pub(crate) struct Given<T>(pub(crate) Option<T>);

impl<'de, A: MapAccess<'de>, T: Decode> Slot<'de, A> for Given<T> {
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.0 = Some(map.next_value_seed(Seed(PhantomData))?);
        Ok(())
    }
}

/// The slot of a property that may be absent, which is the same as null.
impl<'de, A: MapAccess<'de>, T: Decode> Slot<'de, A> for Option<T> {
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self = map.next_value_seed(Seed(PhantomData))?;
        Ok(())
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

impl<T: Object> Decode for T {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Visit::<T>(PhantomData))
    }
}

impl<'de, T: Object> Visitor<'de> for Visit<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut members = Members { map, names: T::NAMES, error: None };
        let value = T::members(&mut members);
        match (members.error, value) {
            (Some(error), _) => Err(error),
            (None, Some(value)) => Ok(value),
            (None, None) => Err(A::Error::custom("a property is missing")),
        }
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

/// An object that contains itself is boxed.
impl<T: Object> Object for Box<T> {
    const NAMES: &'static [&'static str] = T::NAMES;

    fn members<'de, A: MapAccess<'de>>(members: &mut Members<'de, A>) -> Option<Self> {
        T::members(members).map(Self::new)
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
