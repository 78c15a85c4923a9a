//! Bodies over a real socket, byte for byte.

mod failures;
pub(crate) mod folder;
mod forms;
mod server;
