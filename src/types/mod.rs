//! The types of the API: the objects, open enums and unions of the document, and value types.
//!
//! Objects have public fields, a constructor `new` that takes the required properties, and a setter for each optional one. In
//! request bodies, absent and null differ: call `.name("x")`, `.name_null()`, or neither.

pub(crate) mod decode;
pub(crate) mod encode;
#[allow(dead_code, reason = "the document decides what is used")]
pub(crate) mod media;
pub(crate) mod open_enum;
pub(crate) mod redacted;
pub(crate) mod secret;
pub(crate) mod timestamp;
pub(crate) mod trail;
pub(crate) mod union;

pub use crate::generated::types::*;
pub use media::Media;
/// The seam by which the tests put files into the JSON of a request body.
#[doc(hidden)]
pub use media::files::Files;
pub use secret::Secret;
pub use timestamp::Timestamp;
