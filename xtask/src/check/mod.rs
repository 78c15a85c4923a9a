//! Whether the document and the fixtures agree, in both directions.

pub mod outcome;
pub mod resolve;
mod weigh;
