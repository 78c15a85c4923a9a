//! Bodies with files in them: a form (`multipart/form-data`, RFC 7578), or a file alone.

use std::collections::VecDeque;
use std::fmt::{self, Write};
use std::sync::OnceLock;

use bytes::Bytes;
use reqwest::header::HeaderValue;

use super::fields::{Field, FieldValue};
use super::file::{Source, Version};
use super::reader::{self, Piece};
use super::{Opened, Progress};
use crate::Error;
use crate::http::random;
use crate::types::media::{Content, Media};

/// A body whose files are streamed.
pub(crate) struct Streamed {
    content_type: HeaderValue,
    parts: Vec<Part>,
}

enum Part {
    Bytes(Bytes),
    /// The state of the file that the first attempt has sent is kept, so that no other one is sent by a retry.
    File {
        file: Media,
        version: OnceLock<Version>,
    },
}

impl Streamed {
    /// Encodes a form. The boundary is random, and the same for every attempt.
    pub(super) fn form(fields: Vec<Field>) -> Result<Self, Error> {
        let boundary = random::uuid()?;
        let content_type = header_value(&format!("multipart/form-data; boundary={boundary}"))?;
        let (mut parts, mut text) = (Vec::new(), String::new());
        for Field { name, value } in fields {
            let _ = write!(text, "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", Quoted(&name));
            match value {
                FieldValue::Text(value) => {
                    let _ = write!(text, "\r\n\r\n{value}\r\n");
                }
                FieldValue::File(file) => {
                    let media_type = header_value(&file.media_type())?;
                    let media_type = media_type.to_str().map_err(|_| not_a_media_type(&file.media_type()))?;
                    let name = file.name();
                    let _ = write!(text, "; filename=\"{}\"\r\nContent-Type: {media_type}\r\n\r\n", Quoted(&name));
                    parts.push(Part::Bytes(std::mem::take(&mut text).into()));
                    parts.push(Part::of(file));
                    text.push_str("\r\n");
                }
            }
        }
        let _ = write!(text, "--{boundary}--\r\n");
        parts.push(Part::Bytes(text.into()));
        Ok(Self { content_type, parts })
    }

    /// Makes a body of the content of a file.
    pub(super) fn file(file: &Media) -> Result<Self, Error> {
        if !file.is_file() {
            return Err(Error::request("a URL is no file that can be uploaded".to_owned()));
        }
        Ok(Self { content_type: header_value(&file.media_type())?, parts: vec![Part::of(file.clone())] })
    }

    pub(super) fn is_replayable(&self) -> bool {
        !self.parts.iter().any(|part| match part {
            Part::Bytes(_) => false,
            Part::File { file, .. } => matches!(file.content(), Content::Once { .. }),
        })
    }

    /// Opens all files, so that one that is missing fails the attempt before anything is sent.
    pub(super) async fn open(&self, progress: Option<&Progress>) -> Result<Opened, Error> {
        let mut pieces = VecDeque::with_capacity(self.parts.len());
        let mut length = Some(0);
        for part in &self.parts {
            let (piece, part_length) = part.open().await?;
            pieces.push_back(piece);
            length = length.zip(part_length).and_then(|(sum, length): (u64, u64)| sum.checked_add(length));
        }
        Ok(Opened { content_type: Some(self.content_type.clone()), ..reader::open(pieces, length, progress) })
    }
}

impl Part {
    fn of(file: Media) -> Self {
        match file.content() {
            Content::Bytes(bytes) => Self::Bytes(bytes.clone()),
            _ => Self::File { file, version: OnceLock::new() },
        }
    }

    async fn open(&self) -> Result<(Piece, Option<u64>), Error> {
        match self {
            Self::Bytes(bytes) => Ok((Piece::Bytes(bytes.clone()), Some(bytes.len() as u64))),
            Self::File { file, version } => {
                let source = Source::open(file).await?;
                if let Some(opened) = source.version()
                    && *version.get_or_init(|| opened) != opened
                {
                    return Err(source.changed());
                }
                let length = source.length();
                Ok((Piece::Source(source), length))
            }
        }
    }
}

/// Prints the kinds of the parts: texts and contents may be secret.
impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = self.parts.iter().filter_map(|part| match part {
            Part::Bytes(_) => None,
            Part::File { file, .. } => Some(file),
        });
        f.debug_list().entries(files).finish()
    }
}

/// A name in quotes, as browsers write it: UTF-8 as it is, and `"`, CR and LF percent-encoded. Other control characters are
/// percent-encoded, too, because parsers of headers reject them.
struct Quoted<'a>(&'a str);

/// Returns a name as it is sent.
#[cfg(feature = "mock")]
pub(super) fn quoted(name: &str) -> String {
    Quoted(name).to_string()
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '"' => f.write_str("%22"),
            c if c.is_ascii_control() => write!(f, "%{:02X}", u32::from(c)),
            c => f.write_char(c),
        })
    }
}

/// Returns a media type as the value of a header, which keeps it from adding lines of its own.
fn header_value(media_type: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(media_type)
        .ok()
        .filter(|_| media_type.is_ascii() && media_type.contains('/'))
        .ok_or_else(|| not_a_media_type(media_type))
}

fn not_a_media_type(text: &str) -> Error {
    Error::request(format!("{text:?} is not a media type, such as `image/png`"))
}
