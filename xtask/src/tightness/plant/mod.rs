//! The operators, by what they change.
//!
//! An operator plants wherever the document makes a fault of what it does, and nowhere else: another text is no fault of
//! a free string, nor null of a property that may be null, nor an empty list where a list may be empty.

mod body;
mod exchange;
mod file;
mod form;
mod headers;
mod parameters;
mod secret;
mod structure;
mod types;
mod values;
mod variants;

use super::document;
use super::operator::Operator;

/// The operators by group.
const OPERATORS: [&[Operator]; 11] = [
    &structure::OPERATORS,
    &types::OPERATORS,
    &values::OPERATORS,
    &variants::OPERATORS,
    &body::OPERATORS,
    &exchange::OPERATORS,
    &parameters::OPERATORS,
    &form::OPERATORS,
    &headers::OPERATORS,
    &secret::OPERATORS,
    &file::OPERATORS,
];

/// Every operator, in their order.
pub fn all() -> impl Iterator<Item = &'static Operator> {
    let in_document = document::OPERATORS.iter().map(|operator| &operator.operator);
    OPERATORS.iter().flat_map(|group| group.iter()).chain(in_document)
}
