//! Types used as operation parameters and responses.

pub(crate) mod open_list;
pub(crate) mod secret;

pub use crate::generated::types::*;
