//! The fields and files of `multipart/form-data`.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http_body_util::{BodyDataStream, Full};
use multer::Multipart;
use serde_json::Value;

use super::super::file_mark;
use super::file::File;

/// How often a body that is there already may say that it is not ready.
const MAX_POLLS: usize = 10_000;

type Parts = (Vec<(String, Value)>, Vec<File>);

/// Reads a body that has arrived.
pub(super) fn read(content_type: &str, body: Bytes) -> Result<Parts, String> {
    let boundary = multer::parse_boundary(content_type).map_err(|error| error.to_string())?;
    let mut parts = pin!(parts(Multipart::new(BodyDataStream::new(Full::new(body)), boundary)));
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..MAX_POLLS {
        if let Poll::Ready(parts) = parts.as_mut().poll(&mut context) {
            return parts.map_err(|error| format!("the body is not multipart: {error}"));
        }
    }
    Err("the body cannot be read as multipart".to_owned())
}

async fn parts(mut multipart: Multipart<'_>) -> multer::Result<Parts> {
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    while let Some(field) = multipart.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let content_type = field.content_type().map(ToString::to_string);
        let is_file =
            file_name.is_some() || content_type.as_ref().is_some_and(|media_type| !media_type.starts_with("text/"));
        if is_file {
            fields.push((name, file_mark::value(files.len())));
            files.push(File { name: file_name, content_type, content: field.bytes().await? });
        } else {
            // `Field::text` drops a byte order mark, which the service keeps.
            fields.push((name, String::from_utf8_lossy(&field.bytes().await?).into()));
        }
    }
    Ok((fields, files))
}
