//! Reads forms for the typed mocks.

use bytes::Bytes;

use super::engine::body;
use crate::http::body::FormValue;

/// Returns the fields of a form, or `None` if the body is not a form.
pub(crate) fn read(content_type: &str, body: Bytes) -> Option<Vec<(String, FormValue)>> {
    let parts = body::parts(content_type, body).ok()?;
    let field = |part: body::Part| {
        let text = |content: &Bytes| String::from_utf8_lossy(content).into_owned();
        let value = match part.file_name {
            Some(name) => FormValue::File {
                name,
                content_type: part.content_type.unwrap_or_default(),
                content: Some(part.content),
            },
            None => FormValue::Text(text(&part.content)),
        };
        (part.name, value)
    };
    Some(parts.into_iter().map(field).collect())
}
