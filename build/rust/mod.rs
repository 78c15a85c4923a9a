//! Writes the API as Rust.

pub mod arguments;
pub mod calls;
pub mod codec;
pub mod docs;
pub mod documented;
pub mod example;
pub mod limits;
pub mod listing;
pub mod markdown;
pub mod method_docs;
pub mod mock;
pub mod objects;
pub mod operations;
pub mod outer;
pub mod setters;
pub mod table;
pub mod types;
pub mod unions;
