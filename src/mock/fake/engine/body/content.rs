//! The body of a request: JSON, a form, or multipart, read into one value by the schema of the operation.

use serde_json::Value;

use super::super::file_mark;
use super::super::media_type::{FORM, MULTIPART, essence, is_json};
use super::super::operation::Operation;
use super::super::request::SeenRequest;
use super::super::schema::{Rules, SchemaId};
use super::file::File;
use super::{form, multipart};

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Content {
    /// Its value; a file in it is a text, by which [`file`](Self::file) finds it. None if the request has no body.
    pub(crate) value: Option<Value>,
    pub(crate) files: Vec<File>,
}

impl Content {
    /// Returns the file that a value of the body stands for.
    pub(crate) fn file(&self, value: &Value) -> Option<&File> {
        self.files.get(file_mark::number(value)?)
    }
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
    if file_mark::is_in(&request.body) {
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
            Ok(Content { value: Some(file_mark::value(0)), files: vec![file] })
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
        Some(schema) => rules.with_empty_objects(schema, rules.cast(schema, value)),
        None => value,
    })
}
