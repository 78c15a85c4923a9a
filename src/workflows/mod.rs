//! What takes more than one call, or more than a call.

pub(crate) mod callback;
mod connect;
pub(crate) mod wait;
