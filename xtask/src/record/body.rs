//! Bodies as a fixture holds them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::pairs::form;
use crate::model::operation::{FORM, MULTIPART, essence};
use crate::source::multipart;

/// A body.
#[derive(Clone, Debug)]
pub enum Body {
    /// JSON.
    Json(Value),
    /// The names and values of a form.
    Form(Vec<(String, String)>),
    /// The parts of a multipart body.
    Multipart(Vec<Part>),
    /// A text.
    Text(String),
    /// Bytes that are no text.
    Bytes(Vec<u8>),
}

/// A part of a multipart body. Of a file nothing is kept but what it is.
#[derive(Clone, Debug)]
pub struct Part {
    /// The name.
    pub name: String,
    /// What the part is.
    pub content: PartContent,
}

/// What a part is.
#[derive(Clone, Debug)]
pub enum PartContent {
    /// A text.
    Text(String),
    /// A file: its name, its media type, and its size in bytes.
    File(String, String, usize),
}

impl Body {
    /// Returns a body that is not JSON, by its media type; or why it cannot be read.
    pub fn of(media_type: &str, bytes: Vec<u8>) -> Result<Self, &'static str> {
        match essence(media_type).as_str() {
            FORM => {
                let text = String::from_utf8(bytes).map_err(|_| "is a form, and no text")?;
                form(&text).map(Self::Form).ok_or("is a form, and no text")
            }
            MULTIPART => {
                let parts = multipart::parse(media_type, &bytes).ok_or("is malformed as multipart")?;
                parts
                    .into_iter()
                    .map(part)
                    .collect::<Option<_>>()
                    .map(Self::Multipart)
                    .ok_or("has a part that is no text")
            }
            media_type => Ok(match String::from_utf8(bytes) {
                Ok(text) if is_text(media_type, &text) => Self::Text(text),
                Ok(text) => Self::Bytes(text.into_bytes()),
                Err(error) => Self::Bytes(error.into_bytes()),
            }),
        }
    }

    /// Whether it is one that only a documented media type explains.
    pub fn is_json(&self) -> bool {
        matches!(self, Self::Json(_))
    }

    /// Whether its media type must be said in a request, because its kind does not say it.
    pub fn is_plain(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Bytes(_))
    }

    /// The JSON of it, if it is JSON.
    pub fn json(&self) -> Option<&Value> {
        match self {
            Self::Json(value) => Some(value),
            _ => None,
        }
    }

    /// The texts of it, each with its place below the body; of JSON they are looked for elsewhere.
    pub fn texts(&self) -> Vec<(String, &str)> {
        match self {
            Self::Json(_) | Self::Bytes(_) => Vec::new(),
            Self::Text(text) => vec![("body".to_owned(), text)],
            Self::Form(pairs) => {
                pairs.iter().map(|(name, value)| (format!("form_urlencoded_tuple.{name}"), value.as_str())).collect()
            }
            Self::Multipart(parts) => {
                parts.iter().map(|part| (format!("multipart.{}", part.name), part.content.text())).collect()
            }
        }
    }

    /// Writes it under its key.
    pub fn insert(&self, into: &mut Map<String, Value>) {
        let (key, value) = match self {
            Self::Json(value) => ("json_body", value.clone()),
            Self::Form(pairs) => {
                let pair = |(name, value): &(String, String)| json!({ "name": name, "value": value });
                ("form_urlencoded_tuple", pairs.iter().map(pair).collect())
            }
            Self::Multipart(parts) => ("multipart", parts.iter().map(Part::json).collect()),
            Self::Text(text) => ("body", text.as_str().into()),
            Self::Bytes(bytes) => ("body_base64", STANDARD.encode(bytes).into()),
        };
        into.insert(key.to_owned(), value);
    }
}

impl PartContent {
    /// The text, or the name of the file.
    fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::File(name, ..) => name,
        }
    }
}

impl Part {
    fn json(&self) -> Value {
        match &self.content {
            PartContent::Text(text) => json!({ "name": self.name, "value": text }),
            PartContent::File(file, content_type, size) => {
                json!({ "name": self.name, "file": file, "content_type": content_type, "size": size })
            }
        }
    }
}

/// Whether people can read it: its media type says that it is a text, and it holds nothing that cannot be seen.
fn is_text(media_type: &str, text: &str) -> bool {
    let is_named =
        media_type.starts_with("text/") || ["xml", "csv", "yaml"].iter().any(|end| media_type.ends_with(end));
    is_named && !text.contains(|letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
}

fn part(part: multipart::Part<'_>) -> Option<Part> {
    let content = match part.file {
        Some(file) => {
            let content_type = part.content_type.unwrap_or_else(|| "application/octet-stream".to_owned());
            PartContent::File(file, content_type, part.content.len())
        }
        None => PartContent::Text(std::str::from_utf8(part.content).ok()?.to_owned()),
    };
    Some(Part { name: part.name, content })
}
