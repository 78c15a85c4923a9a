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

/// A part of a form.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Bytes,
}

/// Reads a body that has arrived.
pub(super) fn read(content_type: &str, body: Bytes) -> Result<Parts, String> {
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    for Part { name, file_name, content_type, content } in parts(content_type, body)? {
        let is_text = content_type.as_ref().is_none_or(|media_type| media_type.starts_with("text/"));
        if file_name.is_some() || !is_text {
            fields.push((name, file_mark::value(files.len())));
            files.push(File { name: file_name, content_type, content });
        } else {
            fields.push((name, String::from_utf8_lossy(&content).into()));
        }
    }
    Ok((fields, files))
}

/// Reads the parts of a body that has arrived.
pub(crate) fn parts(content_type: &str, body: Bytes) -> Result<Vec<Part>, String> {
    let boundary = multer::parse_boundary(content_type).map_err(|error| error.to_string())?;
    let mut parts = pin!(all(Multipart::new(BodyDataStream::new(Full::new(body)), boundary)));
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..MAX_POLLS {
        if let Poll::Ready(parts) = parts.as_mut().poll(&mut context) {
            return parts.map_err(|error| format!("the body is not multipart: {error}"));
        }
    }
    Err("the body cannot be read as multipart".to_owned())
}

async fn all(mut multipart: Multipart<'_>) -> multer::Result<Vec<Part>> {
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await? {
        let disposition = field.headers().get("content-disposition");
        let disposition = disposition.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let quoted = |name: &str| parameter(disposition.as_deref()?, name);
        let name = quoted("name").or_else(|| field.name().map(str::to_owned)).unwrap_or_default();
        let file_name = quoted("filename").or_else(|| field.file_name().map(str::to_owned));
        let content_type = field.content_type().map(ToString::to_string);
        // `Field::text` drops a byte order mark, which the service keeps.
        parts.push(Part { name, file_name, content_type, content: field.bytes().await? });
    }
    Ok(parts)
}

/// Returns a parameter of `Content-Disposition` that is in quotes. multer takes every backslash for an escape, and a browser
/// writes it as it is: `filename="a\"`. A quote is escaped if the parameter does not end there.
fn parameter(disposition: &str, name: &str) -> Option<String> {
    let mut rest = disposition.split_once(';')?.1;
    loop {
        let (key, value) = rest.split_once('=')?;
        let value = value.trim_start().strip_prefix('"')?;
        let ends = |at: &usize| matches!(value[at + 1..].trim_start().chars().next(), None | Some(';'));
        let end = value.match_indices('"').map(|(at, _)| at).find(|at| !value[..*at].ends_with('\\') || ends(at))?;
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value[..end].replace("\\\"", "\""));
        }
        rest = value[end + 1..].split_once(';')?.1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_read_as_browsers_and_others_write_it() {
        for (disposition, name) in [
            (r#"form-data; name="a"; filename="b.png""#, Some("b.png")),
            (r#"form-data; filename="b.png"; name="a""#, Some("b.png")),
            (r#"form-data; name="a"; filename="C:\b\""#, Some(r"C:\b\")),
            (r#"form-data; filename="b\"; name="a""#, Some(r"b\")),
            (r#"form-data; name="a;filename=\"x"; filename="say \"hi\".png""#, Some(r#"say "hi".png"#)),
            (r#"form-data; name="a"; FileName = """#, Some("")),
            (r#"form-data; name="filename=b""#, None),
            ("form-data; name=a; filename=b.png", None),
            ("form-data", None),
            (r#"form-data; filename="b"#, None),
        ] {
            assert_eq!(parameter(disposition, "filename").as_deref(), name, "{disposition}");
        }
    }
}
