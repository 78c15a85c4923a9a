//! Events.

use std::fmt;

use hmac_sha256::Hash;

use super::envelope::{self, Envelope};
use super::signature::push_hex;
use super::{EventData, EventType, VerifyError};
use crate::Timestamp;

/// An event that the service delivered.
///
/// The service delivers an event at least once, so a receiver deduplicates by [`id`](Self::id). The document describes three
/// shapes of events, and all of them are read: data in `data`, data in `data.object`, and `event_type` in place of `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The id of the event, the same in every delivery of it.
    ///
    /// An event without one, in the oldest shape, gets `sha256:` and the hash of its body, which serves as well.
    pub id: String,
    /// What happened.
    pub event_type: EventType,
    /// When it happened. `None` if the event does not say.
    pub created_at: Option<Timestamp>,
    /// What it is about. An event of a type or a shape that this version does not know has
    /// [`Unknown`](EventData::Unknown) data.
    pub data: EventData,
    pub(super) delivery_id: Option<String>,
    raw: Box<str>,
}

impl Event {
    /// Decodes an event that was verified before, such as one from a queue.
    ///
    /// # Errors
    ///
    /// [`NotAnEvent`](VerifyError::NotAnEvent) if the body is not a JSON object, or does not say the type of the event.
    pub fn from_json(body: impl AsRef<[u8]>) -> Result<Self, VerifyError> {
        let raw = std::str::from_utf8(body.as_ref()).map_err(|_| VerifyError::NotAnEvent)?;
        let Envelope { id, event_type, created_at, data } = envelope::decode(raw).ok_or(VerifyError::NotAnEvent)?;
        let id = id.unwrap_or_else(|| hash(raw));
        Ok(Self { id, event_type, created_at, data, delivery_id: None, raw: raw.into() })
    }

    /// Returns the id of the delivery, as in `client.webhooks().list_deliveries(..)`.
    pub fn delivery_id(&self) -> Option<&str> {
        self.delivery_id.as_deref()
    }

    /// Returns the body as it was received, with everything that the types lack.
    pub fn raw(&self) -> &str {
        &self.raw
    }
}

/// Prints everything but the body, which would repeat it.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("created_at", &self.created_at)
            .field("data", &self.data)
            .field("delivery_id", &self.delivery_id)
            .finish_non_exhaustive()
    }
}

fn hash(body: &str) -> String {
    let mut id = "sha256:".to_owned();
    push_hex(&mut id, &Hash::hash(body.as_bytes()));
    id
}
