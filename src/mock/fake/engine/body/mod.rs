//! The body of a request.

mod content;
mod file;
pub(crate) mod form;
mod multipart;

pub(crate) use content::{Content, nest, read};
pub(crate) use file::File;
pub(crate) use multipart::{Part, parts};
