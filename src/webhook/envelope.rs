//! The shapes of events: `{id, type, created_at, data}`, the same with `"object": "event"` and the data in `data.object`, and
//! `{event_id, event_type, data}`.
//!
//! An event is decoded in one pass if its type comes before its data and the data have the shape of the type. Otherwise it
//! is decoded again, as JSON of any shape, so nothing is lost.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::{EventData, EventType};
use crate::Timestamp;

/// The value of `object` in an event with its data in `data.object`.
const WRAPPED: &str = "event";

/// An event.
pub(super) struct Envelope {
    pub(super) id: Option<String>,
    pub(super) event_type: EventType,
    pub(super) created_at: Option<Timestamp>,
    pub(super) data: EventData,
}

/// Decodes an event; none if it is no object, or has no type.
pub(super) fn decode(text: &str) -> Option<Envelope> {
    in_one_pass(text).or_else(|| of_any_shape(text))
}

fn in_one_pass(text: &str) -> Option<Envelope> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let envelope = deserializer.deserialize_map(InOnePass).ok()?;
    deserializer.end().ok()?;
    Some(envelope)
}

fn of_any_shape(text: &str) -> Option<Envelope> {
    let Ok(Value::Object(mut event)) = serde_json::from_str(text) else { return None };
    let event_type = EventType::from(text_of(&event, ["type", "event_type"])?);
    let id = text_of(&event, ["id", "event_id"]).map(str::to_owned);
    let created_at = event.get("created_at").and_then(Value::as_str).map(Timestamp::from);
    let is_wrapped = event.get("object").is_some_and(|object| object == WRAPPED);
    let data = event.remove("data").unwrap_or_default();
    let inner = data.get("object").filter(|inner| inner.is_object() && (is_wrapped || is_alone(&data)));
    let typed = |data: &Value| {
        let text = data.to_string();
        let data = EventData::decode(event_type.as_str(), &mut serde_json::Deserializer::from_str(&text));
        data.ok().filter(|data| !matches!(data, EventData::Unknown(_)))
    };
    let data = match inner.and_then(typed).or_else(|| typed(&data)) {
        Some(data) => data,
        None => EventData::Unknown(inner.cloned().unwrap_or(data)),
    };
    Some(Envelope { id, event_type, created_at, data })
}

/// The first of two properties that is a text, and not empty.
fn text_of<'e>(event: &'e Map<String, Value>, names: [&str; 2]) -> Option<&'e str> {
    names.iter().find_map(|name| event.get(*name).and_then(Value::as_str).filter(|text| !text.is_empty()))
}

/// Whether an object has one property.
fn is_alone(data: &Value) -> bool {
    data.as_object().is_some_and(|data| data.len() == 1)
}

/// Decodes an event of the first two shapes.
struct InOnePass;

impl<'de> Visitor<'de> for InOnePass {
    type Value = Envelope;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Envelope, A::Error> {
        let (mut id, mut event_type, mut created_at, mut data) = (None, None, None, None);
        let mut is_wrapped = false;
        while let Some(key) = members.next_key_seed(KeySeed)? {
            match key {
                // What came before it was decoded by another type, or as data of another shape.
                Key::Type | Key::Object if data.is_some() => return Err(A::Error::custom("the data come first")),
                Key::Id => id = Some(members.next_value::<String>()?),
                Key::Type => event_type = Some(members.next_value::<EventType>()?),
                Key::CreatedAt => created_at = Some(members.next_value::<Timestamp>()?),
                Key::Object => is_wrapped = members.next_value_seed(IsWrapped)?,
                Key::Data => {
                    let kind = event_type.as_ref().ok_or_else(|| A::Error::custom("the type comes later"))?;
                    let seed = Data { kind: kind.as_str() };
                    data = Some(match is_wrapped {
                        true => members.next_value_seed(Wrapped(seed))?,
                        false => members.next_value_seed(seed)?,
                    });
                }
                Key::Other => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        match (id.filter(|id| !id.is_empty()), event_type, data) {
            // What `Unknown` holds depends on all of the event.
            (Some(id), Some(event_type), Some(data)) if !matches!(data, EventData::Unknown(_)) => {
                Ok(Envelope { id: Some(id), event_type, created_at, data })
            }
            _ => Err(A::Error::custom("another shape")),
        }
    }
}

/// A property of an event.
enum Key {
    Id,
    Type,
    CreatedAt,
    Object,
    Data,
    Other,
}

struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(match name {
            "id" => Key::Id,
            "type" => Key::Type,
            "created_at" => Key::CreatedAt,
            "object" => Key::Object,
            "data" => Key::Data,
            _ => Key::Other,
        })
    }
}

/// Whether a text is that of a wrapped event.
struct IsWrapped;

impl<'de> DeserializeSeed<'de> for IsWrapped {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for IsWrapped {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(text == WRAPPED)
    }
}

/// Decodes the data of an event.
struct Data<'k> {
    kind: &'k str,
}

impl<'de> DeserializeSeed<'de> for Data<'_> {
    type Value = EventData;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<EventData, D::Error> {
        EventData::decode(self.kind, deserializer)
    }
}

/// Decodes the data of an event in `data.object`.
struct Wrapped<'k>(Data<'k>);

impl<'de> DeserializeSeed<'de> for Wrapped<'_> {
    type Value = EventData;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<EventData, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Wrapped<'_> {
    type Value = EventData;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object that holds the data")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<EventData, A::Error> {
        let Wrapped(Data { kind }) = self;
        let mut data = None;
        while let Some(key) = members.next_key_seed(KeySeed)? {
            match key {
                Key::Object => data = Some(members.next_value_seed(Data { kind })?),
                _ => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        data.ok_or_else(|| A::Error::custom("no data"))
    }
}
