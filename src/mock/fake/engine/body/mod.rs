//! The body of a request: JSON, a form, or multipart, read into one value by the schema of the operation.

pub(crate) mod form;
mod multipart;

use bytes::Bytes;
use serde_json::Value;

use super::document::Operation;
use super::request::SeenRequest;
use super::schema::Rules;

/// What a file of a form is in the value of the body: this, and its number. No JSON text holds it by accident.
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
    let cast = |value| match schema {
        Some(schema) => rules.cast(*schema, value),
        None => value,
    };
    match media_type.as_str() {
        "application/x-www-form-urlencoded" => {
            let text = String::from_utf8_lossy(&request.body);
            let pairs = form::pairs(&text).into_iter().map(|(name, value)| (name, Value::from(value)));
            Ok(Content { value: Some(cast(form::nest(pairs)?)), files: Vec::new() })
        }
        "multipart/form-data" => {
            let (fields, files) = multipart::read(header, request.body.clone())?;
            Ok(Content { value: Some(cast(form::nest(fields)?)), files })
        }
        _ if is_json(media_type) => {
            let value = serde_json::from_slice(&request.body).map_err(|_| "the body is not JSON".to_owned())?;
            Ok(Content { value: Some(value), files: Vec::new() })
        }
        // Bytes or text: a file that is the whole body.
        _ => {
            let file = File { name: None, content_type: Some(header.to_owned()), content: request.body.clone() };
            Ok(Content { value: Some(format!("{FILE}0").into()), files: vec![file] })
        }
    }
}

/// Returns a media type without its parameters, in lower case.
pub(crate) fn essence(content_type: &str) -> String {
    content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

pub(crate) fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}
