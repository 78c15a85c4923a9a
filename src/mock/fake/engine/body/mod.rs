//! The body of a request: JSON, a form, or multipart, read into one value by the schema of the operation.

pub(crate) mod form;
mod multipart;

use bytes::Bytes;
use serde_json::Value;

use super::document::Operation;
use super::request::SeenRequest;
use super::schema::{Rules, SchemaId};

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
pub(crate) const MULTIPART: &str = "multipart/form-data";

/// How the value of a body names a file of a form: this mark, and the number of the file. A request that holds the mark itself is
/// rejected.
const FILE: &str = "\u{0}file:";

/// A file of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Bytes,
}

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Content {
    /// Its value; a file in it is a text that [`file`](Self::file) knows. None if the request has no body.
    pub(crate) value: Option<Value>,
    pub(crate) files: Vec<File>,
}

impl Content {
    /// Returns the file that a value of the body stands for.
    pub(crate) fn file(&self, value: &Value) -> Option<&File> {
        self.files.get(value.as_str()?.strip_prefix(FILE)?.parse::<usize>().ok()?)
    }
}

/// Returns whether a text of a body stands for a file.
pub(crate) fn is_file(text: &str) -> bool {
    text.starts_with(FILE)
}

/// Reads the body of a request as its content type says, or returns what is wrong with it.
pub(crate) fn read(operation: &Operation, rules: &Rules, request: &SeenRequest) -> Result<Content, String> {
    let Some(body) = &operation.body else { return Ok(Content::default()) };
    let header = request.header("content-type").unwrap_or_default();
    if header.is_empty() && request.body.is_empty() && !body.required {
        return Ok(Content::default());
    }
    let found = essence(header);
    let Some((media_type, schema)) = body.content.iter().find(|(documented, _)| *documented == found) else {
        let documented: Vec<&str> = body.content.iter().map(|(media_type, _)| media_type.as_str()).collect();
        return Err(match documented.as_slice() {
            [one] => format!("its content-type is not {one}"),
            all => format!("its content-type is none of {}", all.join(", ")),
        });
    };
    if memchr::memmem::find(&request.body, FILE.as_bytes()).is_some() || holds_escaped_mark(&request.body) {
        return Err("the body holds a text that the fake uses for files".to_owned());
    }
    match media_type.as_str() {
        FORM => {
            let text = String::from_utf8_lossy(&request.body);
            let fields = form::pairs(&text).into_iter().map(|(name, value)| (name, Value::from(value)));
            Ok(Content { value: Some(nest(fields, *schema, rules)?), files: Vec::new() })
        }
        MULTIPART => {
            let (fields, files) = multipart::read(header, request.body.clone())?;
            Ok(Content { value: Some(nest(fields, *schema, rules)?), files })
        }
        _ if is_json(media_type) => {
            let value = serde_json::from_slice(&request.body).map_err(|_| "the body is not JSON".to_owned())?;
            Ok(Content { value: Some(value), files: Vec::new() })
        }
        // Bytes or text: a file that is the whole body.
        _ => {
            let file = File { name: None, content_type: Some(header.to_owned()), content: request.body.clone() };
            Ok(Content { value: Some(file_mark(0)), files: vec![file] })
        }
    }
}

/// Builds the value of a form.
pub(crate) fn nest(
    fields: impl IntoIterator<Item = (String, Value)>,
    schema: Option<SchemaId>,
    rules: &Rules,
) -> Result<Value, String> {
    let value = form::nest(fields)?;
    Ok(match schema {
        Some(schema) => rules.cast(schema, value),
        None => value,
    })
}

/// Returns how the value of a form names a file.
pub(crate) fn file_mark(number: usize) -> Value {
    format!("{FILE}{number}").into()
}

/// Returns whether JSON text or a form holds the mark of a file in an escape.
fn holds_escaped_mark(body: &[u8]) -> bool {
    [&b"\\u0000file:"[..], &b"%00file:"[..], &b"%00file%3a"[..], &b"%00file%3A"[..]]
        .iter()
        .any(|mark| memchr::memmem::find(body, mark).is_some())
}

/// Returns a media type without its parameters, in lower case.
pub(crate) fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

pub(crate) fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}
