//! Finds the passwords in the body of a request, by their names in the document.
//!
//! Every call that takes a password looks for it, so nothing is built of what is only passed over.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::Secret;

/// The strings that stand under some names, however deep. What is no JSON has none, and what was found until then
/// counts.
pub(crate) fn find(body: &[u8], names: &[&str]) -> Vec<Secret> {
    let mut found = Vec::new();
    let seed = Passwords { names, named: false, found: &mut found };
    let _ = seed.deserialize(&mut serde_json::Deserializer::from_slice(body));
    found
}

struct Passwords<'a> {
    names: &'a [&'a str],
    /// Whether one of the names leads here.
    named: bool,
    found: &'a mut Vec<Secret>,
}

impl<'de> DeserializeSeed<'de> for Passwords<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Passwords<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if self.named {
            self.found.push(Secret::from(text));
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { names, found, .. } = self;
        while let Some(named) = map.next_key_seed(IsOneOf(names))? {
            map.next_value_seed(Passwords { names, named, found: &mut *found })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { names, named, found } = self;
        while list.next_element_seed(Passwords { names, named, found: &mut *found })?.is_some() {}
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
}

/// Whether a key is one of some names.
struct IsOneOf<'a>(&'a [&'a str]);

impl<'de> DeserializeSeed<'de> for IsOneOf<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for IsOneOf<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<bool, E> {
        Ok(self.0.contains(&key))
    }
}
