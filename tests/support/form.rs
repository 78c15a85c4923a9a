//! The parts of `multipart/form-data`, parsed apart from the client's own encoder, and the JSON that they stand for.

use serde_json::{Map, Value};

use super::table;

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// The name of the file; `None` for a text.
    pub(crate) file: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Vec<u8>,
}

/// Parses a form; `None` if the content type is another, or if the form is malformed.
pub(crate) fn parse(content_type: &str, body: &[u8]) -> Option<Vec<Part>> {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=")?;
    let delimiter = format!("--{boundary}\r\n");
    let separator = format!("\r\n{delimiter}");
    let end = format!("\r\n--{boundary}--\r\n");
    let body = body.strip_prefix(delimiter.as_bytes())?.strip_suffix(end.as_bytes())?;
    let mut parts = Vec::new();
    let mut rest = body;
    loop {
        let length = super::position(rest, separator.as_bytes());
        parts.push(part(&rest[..length.unwrap_or(rest.len())])?);
        match length {
            Some(length) => rest = &rest[length + separator.len()..],
            None => return Some(parts),
        }
    }
}

fn part(bytes: &[u8]) -> Option<Part> {
    let end = super::position(bytes, b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let disposition = lines.next()?.strip_prefix("Content-Disposition: form-data; ")?;
    let content_type = lines.next().map(|line| line.strip_prefix("Content-Type: ").map(str::to_owned));
    let (name, file) = match disposition.split_once("; filename=") {
        Some((name, file)) => (name, Some(unquoted(file)?)),
        None => (disposition, None),
    };
    Some(Part {
        name: unquoted(name.strip_prefix("name=")?)?,
        file,
        content_type: match content_type {
            Some(found) => Some(found?),
            None => None,
        },
        content: bytes[end + 4..].to_vec(),
    })
}

fn unquoted(text: &str) -> Option<String> {
    let text = text.strip_prefix('"')?.strip_suffix('"')?;
    let is_open = text.contains(['"', '\r', '\n']);
    (!is_open).then(|| text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
}

/// Returns the JSON that a form stands for by the names of its parts. All values are texts, or files as
/// [`table::file`] writes them.
pub(crate) fn json(parts: &[Part]) -> Value {
    let mut root = Value::Null;
    for part in parts {
        let value = match &part.file {
            Some(file) => {
                let content_type = part.content_type.as_deref().unwrap_or("application/octet-stream");
                table::file(file, content_type, &part.content)
            }
            None => String::from_utf8_lossy(&part.content).into(),
        };
        let mut keys = part.name.split('[').map(|key| key.trim_end_matches(']'));
        insert(&mut root, keys.next().unwrap_or_default(), &mut keys, value);
    }
    root
}

/// Puts a value below a key of an object, or of a list if the key is empty or a number.
fn insert<'k>(at: &mut Value, key: &'k str, keys: &mut dyn Iterator<Item = &'k str>, value: Value) {
    let slot = if key.is_empty() || key.bytes().all(|byte| byte.is_ascii_digit()) {
        if !at.is_array() {
            *at = Value::Array(Vec::new());
        }
        let items = at.as_array_mut().expect("it is a list");
        let index = key.parse().unwrap_or(items.len());
        items.resize(items.len().max(index + 1), Value::Null);
        &mut items[index]
    } else {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        at.as_object_mut().expect("it is an object").entry(key).or_insert(Value::Null)
    };
    match keys.next() {
        Some(key) => insert(slot, key, keys, value),
        None => *slot = value,
    }
}
