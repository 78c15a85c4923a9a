//! Bodies over a real socket, byte for byte.

mod failures;
mod folder;
mod forms;
mod server;
