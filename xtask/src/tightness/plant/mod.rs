//! The operators, by what they change.
//!
//! An operator plants wherever the document makes a fault of what it does, and nowhere else: another text is no fault of
//! a free string, nor null of a property that may be null, nor an empty list where a list may be empty.

mod body;
mod exchange;
mod file;
mod parameters;
mod secret;
mod structure;
mod types;
mod values;
mod variants;

use super::operator::Operator;

/// The operators by group.
const OPERATORS: [&[Operator]; 9] = [
    &structure::OPERATORS,
    &types::OPERATORS,
    &values::OPERATORS,
    &variants::OPERATORS,
    &body::OPERATORS,
    &exchange::OPERATORS,
    &parameters::OPERATORS,
    &secret::OPERATORS,
    &file::OPERATORS,
];

/// Every operator, in their order.
pub fn all() -> impl Iterator<Item = &'static Operator> {
    OPERATORS.iter().flat_map(|group| group.iter())
}
