//! Types used as operation parameters and responses.

#[allow(dead_code, reason = "the generated client decides what is used")]
pub(crate) mod media;
pub(crate) mod open_list;
pub(crate) mod secret;
pub(crate) mod timestamp;

pub use crate::generated::types::*;
