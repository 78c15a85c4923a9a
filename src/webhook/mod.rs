//! Receiving webhooks: the signature of a delivery is verified, and its event is decoded.
//!
//! [`Verifier`] takes the secret of a webhook, and for each delivery the headers and the raw bytes of the body. It returns an
//! [`Event`], whose [`data`](Event::data) is typed by the type of the event. [`guide::webhooks`](crate::guide::webhooks) has
//! receivers for axum and actix-web.
//!
//! ```
//! use std::collections::HashMap;
//! use postproxy::webhook::{EventData, Verifier, sign};
//!
//! # let body = r#"{"id":"evt_med01","type":"media.failed","created_at":"2025-01-15T10:30:02Z","data":{"id":"att_xyz",
//! #   "post_id":"abc123xyz","content_type":"image/jpeg","status":"failed","error_message":"Media file not found"}}"#;
//! # let signature = sign("whsec_example", std::time::SystemTime::now(), body);
//! # let headers = HashMap::from([("X-Postproxy-Signature".to_owned(), signature)]);
//! let verifier = Verifier::new("whsec_example");
//! let event = verifier.verify(|name: &str| headers.get(name).map(String::as_str), body)?;
//! match &event.data {
//!     EventData::MediaFailed(media) => println!("{}: {}", media.post_id, media.error_message),
//!     EventData::Unknown(_) => println!("a new kind of event: {}", event.raw()),
//!     _ => {}
//! }
//! # assert!(matches!(event.data, EventData::MediaFailed(_)));
//! # Ok::<_, postproxy::webhook::VerifyError>(())
//! ```

mod envelope;
mod error;
mod event;
mod headers;
mod signature;
mod verifier;

pub use crate::types::{EventData, EventType};
pub use error::VerifyError;
pub use event::Event;
pub use headers::Headers;
pub use signature::sign;
pub use verifier::Verifier;

/// The header with the signature.
pub const SIGNATURE_HEADER: &str = "X-Postproxy-Signature";

/// The header with the id of the delivery.
pub const DELIVERY_HEADER: &str = "X-Postproxy-Delivery";
