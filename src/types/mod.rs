//! The types of the API: objects, open enums and unions of the document, and what they are made of.
//!
//! Objects have public fields, a constructor `new` that takes what is required, and a setter for each optional property. In
//! the bodies of requests, absent and null are two things: `.name("x")`, `.name_null()`, or neither.

pub(crate) mod lenient;
#[allow(dead_code, reason = "the document decides what is used")]
pub(crate) mod media;
pub(crate) mod open_enum;
pub(crate) mod secret;
pub(crate) mod timestamp;
pub(crate) mod union;

pub use crate::generated::types::*;
pub use media::Media;
pub use secret::Secret;
pub use timestamp::Timestamp;
