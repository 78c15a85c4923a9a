//! Workflows on top of the operations: connecting accounts, parsing OAuth callbacks, waiting for channels and posts.

pub(crate) mod callback;
mod connect;
mod placements;
mod posts;
pub(crate) mod wait;
