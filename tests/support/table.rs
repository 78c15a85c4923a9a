//! The tables that build.rs generates from the document: the operations, a call of each, the types by operation and status,
//! the open enums and the predicates of errors.

use std::convert::Infallible;
use std::fmt::Display;
use std::str::FromStr;

use postproxy::{Download, Error};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

include!("generated.rs");

/// What the document says of an operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    /// The path as a template.
    pub(crate) path: &'static str,
    /// Whether it declares the header `Idempotency-Key`.
    pub(crate) idempotency_key: bool,
    /// Whether it needs an API key.
    pub(crate) authenticated: bool,
    /// Whether its response is one page of a list.
    pub(crate) pages: bool,
    /// Whether its request may hold files.
    pub(crate) files: bool,
    /// Whether its response is a file.
    pub(crate) bytes: bool,
    /// The query parameters that a client can hold a default for.
    pub(crate) defaults: &'static [&'static str],
    pub(crate) parameters: &'static [Parameter],
}

/// A parameter of an operation.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    /// `path`, `query` or `header`.
    pub(crate) location: &'static str,
    /// `string`, `integer`, `number`, `boolean` or `date-time`.
    pub(crate) kind: &'static str,
    pub(crate) list: bool,
    pub(crate) required: bool,
}

impl Operation {
    /// Returns the operation of an operationId.
    pub(crate) fn named(id: &str) -> Option<&'static Self> {
        OPERATIONS.iter().find(|operation| operation.id == id)
    }

    /// Returns whether a call of it has no side effects.
    pub(crate) fn is_read(&self) -> bool {
        matches!(self.method, "GET" | "HEAD" | "OPTIONS" | "TRACE")
    }

    /// Returns an argument that fits the parameter of a name, if it is required.
    pub(crate) fn argument(&self, name: &str) -> Vec<String> {
        let parameter = self.parameters.iter().find(|parameter| parameter.name == name && parameter.required);
        parameter.map(|parameter| parameter.sample().to_owned()).into_iter().collect()
    }
}

impl Parameter {
    /// Returns a value that fits the type.
    pub(crate) fn sample(&self) -> &'static str {
        match self.kind {
            "integer" => "7",
            "number" => "0.5",
            "boolean" => "true",
            "date-time" => "2026-03-01T09:30:00.000Z",
            _ => "id1",
        }
    }
}

/// Returns an argument that fits the parameter of a name, if the operation has one that is required.
pub(crate) fn argument(operation: &str, name: &str) -> Vec<String> {
    Operation::named(operation).map(|operation| operation.argument(name)).unwrap_or_default()
}

/// Returns whether a request of the operation may hold files.
pub(crate) fn takes_files(operation: &str) -> bool {
    Operation::named(operation).is_some_and(|operation| operation.files)
}

/// The key of an object that stands for a file in the JSON of a request body; see [`file`].
const FILE: &str = "$file";

/// Returns what stands for a file in the JSON of a request body, which cannot hold one.
pub(crate) fn file(name: &str, content_type: &str, content: &[u8]) -> Value {
    json!({ FILE: { "name": name, "content_type": content_type, "content": content } })
}

/// Decodes a request body in which [`file`] stands for files.
fn decode<T: DeserializeOwned>(mut body: Value) -> T {
    let mut files = postproxy::types::Files::new();
    insert_files(&mut body, &mut files);
    files.scope(|| serde_json::from_value(body)).expect("the body is of its type")
}

fn insert_files(value: &mut Value, files: &mut postproxy::types::Files) {
    if let Some(file) = value.get(FILE) {
        let text = |key: &str| file[key].as_str().expect("a file has a name and a type");
        let content: Vec<u8> = serde_json::from_value(file["content"].clone()).expect("the content is bytes");
        let media = postproxy::Media::bytes(text("name"), content).content_type(text("content_type"));
        *value = files.insert(media).into();
        return;
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| insert_files(item, files)),
        Value::Object(map) => map.values_mut().for_each(|value| insert_files(value, files)),
        _ => {}
    }
}

/// Reads the items of a list up to the first error or to so many.
#[allow(dead_code, reason = "whether there is a paged list is up to the document")]
async fn collect<P, T: Serialize>(mut items: postproxy::Items<'_, P, T>, limit: usize) -> Vec<Result<Value, Error>> {
    let mut all = Vec::new();
    while all.len() < limit && all.last().is_none_or(Result::is_ok) {
        let Some(item) = items.try_next().await.transpose() else { break };
        all.push(item.map(|item| serde_json::to_value(item).expect("an item is JSON")));
    }
    all
}

/// Reads a file that the service sends, as a list of its bytes.
#[allow(dead_code, reason = "whether a response is a file is up to the document")]
async fn bytes(mut download: Download) -> Result<Value, Error> {
    Ok(json!(&download.bytes().await?[..]))
}

/// Returns a value after a type decoded and encoded it.
fn through<T: DeserializeOwned + Serialize>(body: Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_value::<T>(body)?)
}

/// Returns what is left of a text after an open enum read it, in each way that it can be read and written.
type Ways = fn(&str) -> Vec<String>;

fn ways<T>(text: &str) -> Vec<String>
where
    T: for<'t> From<&'t str> + From<String> + FromStr<Err = Infallible>,
    T: AsRef<str> + Display + Serialize + DeserializeOwned,
{
    let Ok(parsed) = text.parse::<T>();
    let encoded = serde_json::to_string(&parsed).expect("a text is JSON");
    let decoded: T = serde_json::from_str(&encoded).expect("every string is a value");
    let built = [T::from(text), T::from(text.to_owned()), parsed, decoded];
    built.iter().flat_map(|value| [value.as_ref().to_owned(), value.to_string()]).collect()
}

/// Generates the schema of what a type writes, because that is what the document describes.
#[cfg(feature = "schemars")]
fn generator() -> schemars::SchemaGenerator {
    schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator()
}
