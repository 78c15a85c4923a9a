//! The parts of `multipart/form-data`, parsed apart from the client's own encoder.

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub name: String,
    /// The name of the file; `None` for a text.
    pub file: Option<String>,
    pub content_type: Option<String>,
    pub content: Vec<u8>,
}

/// Parses a form; `None` if the content type is another, or if the form is malformed.
pub fn parse(content_type: &str, body: &[u8]) -> Option<Vec<Part>> {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=")?;
    let delimiter = format!("--{boundary}\r\n");
    let separator = format!("\r\n{delimiter}");
    let end = format!("\r\n--{boundary}--\r\n");
    let body = body.strip_prefix(delimiter.as_bytes())?.strip_suffix(end.as_bytes())?;
    let mut parts = Vec::new();
    let mut rest = body;
    loop {
        let length = position(rest, separator.as_bytes());
        parts.push(part(&rest[..length.unwrap_or(rest.len())])?);
        match length {
            Some(length) => rest = &rest[length + separator.len()..],
            None => return Some(parts),
        }
    }
}

fn part(bytes: &[u8]) -> Option<Part> {
    let end = position(bytes, b"\r\n\r\n")?;
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

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
