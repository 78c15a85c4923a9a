//! Workflows on top of the operations: connecting accounts, parsing OAuth callbacks, waiting.

pub(crate) mod callback;
mod connect;
pub(crate) mod wait;
