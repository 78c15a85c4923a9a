//! What an operation does, as the tables of the resources say it.

use serde_json::Value;

use super::super::account::{Account, Key};
use super::super::engine::call::Call;
use super::super::engine::response::Response;

/// What an operation does. `Err` says that nothing was executed.
pub(super) type Run = fn(&mut Account, &Key, &Call<'_>) -> Result<Response, Response>;

/// An operation that the fake has state for.
pub(super) struct Behavior {
    /// The operationId.
    pub(super) operation: &'static str,
    /// The named examples of the document that it responds with. Their statuses and texts are the document's.
    pub(super) errors: &'static [&'static str],
    pub(super) run: Run,
}

/// Returns a text of a body, if it is there and not empty.
pub(super) fn text<'b>(body: &'b Value, name: &str) -> Option<&'b str> {
    body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}
