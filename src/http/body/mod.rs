//! The body of a request: none, JSON, or parts that are streamed. It is encoded once and opened for each attempt, so
//! that every attempt sends the same bytes.

mod fields;
mod file;
mod multipart;
mod reader;
#[cfg(test)]
pub(crate) mod tests;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::header::HeaderValue;
use serde::Serialize;

pub(crate) use reader::Watch;

use crate::Error;
#[cfg(feature = "mock")]
use crate::types::media::Content;
use crate::types::media::Media;
use crate::types::media::files::Files;
use multipart::Streamed;

/// What to do about a value that no form can hold, where the same body can be sent as JSON.
const OR_URLS: &str = "leave it out, or give each file as a URL, so that the request is sent as JSON";

/// Is called with the number of bytes of the body that were handed to the connection, and with the length of the body
/// if it is known. A retry starts at the first byte again.
pub(crate) type Progress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// The body of a request.
#[derive(Clone)]
pub(crate) enum Payload {
    Empty,
    Json(Bytes),
    /// A form with files, or a file alone.
    Streamed(Arc<Streamed>),
}

/// The body of one attempt.
#[derive(Debug)]
pub(crate) struct Opened {
    /// `None` if the request has no body.
    pub(crate) body: Option<reqwest::Body>,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) content_length: Option<u64>,
    /// What happens to the body while it is sent.
    pub(crate) watch: Watch,
}

impl Payload {
    /// Encodes a body as JSON.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind `Request` if there is a file in the body.
    pub(crate) fn json<T: Serialize + ?Sized>(body: &T) -> Result<Self, Error> {
        serde_json::to_vec(body).map(|json| Self::Json(json.into())).map_err(not_encoded)
    }

    /// Encodes a body as a form if there is a file in it, and as JSON otherwise. `json_properties` are the properties of
    /// the body that a form may hold as one JSON text.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind `Request` if there is a file in the body and something that no form can hold.
    pub(crate) fn json_or_multipart<T: Serialize + ?Sized>(
        body: &T,
        json_properties: &'static [&'static str],
    ) -> Result<Self, Error> {
        let (json, files) = encode(body)?;
        if files.is_empty() { Ok(Self::Json(json.into())) } else { Self::form(&json, &files, json_properties, OR_URLS) }
    }

    /// Encodes a body as a form, whatever is in it.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind `Request` if there is something in the body that no form can hold.
    #[allow(dead_code, reason = "whether an operation has only a form is up to the document")]
    pub(crate) fn multipart<T: Serialize + ?Sized>(
        body: &T,
        json_properties: &'static [&'static str],
    ) -> Result<Self, Error> {
        let (json, files) = encode(body)?;
        Self::form(&json, &files, json_properties, "leave it out")
    }

    fn form(json: &[u8], files: &Files, json_properties: &[&str], remedy: &'static str) -> Result<Self, Error> {
        let fields = fields::fields(json, files, json_properties, remedy)?;
        Streamed::form(fields).map(|form| Self::Streamed(Arc::new(form)))
    }

    /// Makes a body of the content of one file.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind `Request` if the media is no file.
    pub(crate) fn file(file: &Media) -> Result<Self, Error> {
        Streamed::file(file).map(|file| Self::Streamed(Arc::new(file)))
    }

    /// Returns whether the body can be sent more than once. If not, the call cannot be retried.
    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::Empty | Self::Json(_) => true,
            Self::Streamed(body) => body.is_replayable(),
        }
    }

    /// Opens the body for an attempt.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind `Io` if a file cannot be opened, is not the one that an earlier attempt has sent, or
    /// is a stream that cannot be opened again. Nothing of this attempt has been sent then.
    pub(crate) async fn open(&self, progress: Option<&Progress>) -> Result<Opened, Error> {
        match self {
            Self::Empty => {
                Ok(Opened { body: None, content_type: None, content_length: None, watch: Watch::complete() })
            }
            Self::Json(json) => Ok(Opened {
                content_type: Some(HeaderValue::from_static("application/json")),
                content_length: Some(json.len() as u64),
                ..reader::in_memory(json.clone(), progress)
            }),
            Self::Streamed(body) => body.open(progress).await,
        }
    }
}

/// The value of a field of a form, as mocks compare it.
#[cfg(feature = "mock")]
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FormValue {
    Text(String),
    File {
        name: String,
        content_type: String,
        /// `None` if it is not in memory.
        content: Option<Bytes>,
    },
}

/// Returns the fields of a form, with their names as they are sent.
///
/// # Errors
///
/// Returns an error of the kind `Request` if there is something in the body that no form can hold.
#[cfg(feature = "mock")]
pub(crate) fn form_fields<T: Serialize + ?Sized>(
    body: &T,
    json_properties: &[&str],
) -> Result<Vec<(String, FormValue)>, Error> {
    let (json, files) = encode(body)?;
    let fields = fields::fields(&json, &files, json_properties, "leave it out")?.into_iter();
    let value = |value| match value {
        fields::FieldValue::Text(text) => FormValue::Text(text),
        fields::FieldValue::File(file) => FormValue::File {
            name: multipart::quoted(&file.name()),
            content_type: file.media_type(),
            content: match file.content() {
                Content::Bytes(bytes) => Some(bytes.clone()),
                _ => None,
            },
        },
    };
    Ok(fields.map(|field| (multipart::quoted(&field.name), value(field.value))).collect())
}

/// Prints no content, which may be secret.
impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Json(json) => write!(f, "Json({} bytes)", json.len()),
            Self::Streamed(body) => f.debug_tuple("Streamed").field(body).finish(),
        }
    }
}

/// Serializes a body once, and collects the files in it.
fn encode<T: Serialize + ?Sized>(body: &T) -> Result<(Vec<u8>, Files), Error> {
    let mut files = Files::new();
    let json = files.scope(|| serde_json::to_vec(body)).map_err(not_encoded)?;
    Ok((json, files))
}

fn not_encoded(error: serde_json::Error) -> Error {
    Error::request(error.to_string())
}
