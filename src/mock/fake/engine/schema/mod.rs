//! The schemas of a document: compiled, to validate values and to cast texts.

mod cast;
mod format;
mod rules;
mod validate;

pub(crate) use super::model::schema::SchemaId;
pub(crate) use rules::{Rules, Type};
