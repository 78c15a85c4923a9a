//! Workflows on top of the operations: connecting accounts, parsing OAuth callbacks, waiting for channels and posts, and
//! what became of a post.

pub(crate) mod callback;
mod connect;
mod outcome;
mod placements;
mod posts;
pub(crate) mod uploads;
pub(crate) mod wait;
