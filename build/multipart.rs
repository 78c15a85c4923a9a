//! Multipart bodies (RFC 7578), as tests and the recorder read them.

/// A part of a body.
#[derive(Clone, Debug)]
pub struct Part<'b> {
    /// The name, such as `post[body]`.
    pub name: String,
    /// The file name, if it is a file.
    pub file: Option<String>,
    /// The media type, if its headers name one.
    pub content_type: Option<String>,
    /// The content.
    pub content: &'b [u8],
}

/// Returns the parts of a body in their order, or `None` if this is not multipart or malformed.
pub fn parse<'b>(content_type: &str, body: &'b [u8]) -> Option<Vec<Part<'b>>> {
    let delimiter = format!("\r\n--{}", boundary(content_type)?);
    let mut rest = body.strip_prefix(&delimiter.as_bytes()[2..])?;
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        let part = rest.strip_prefix(b"\r\n")?;
        let end = find(part, delimiter.as_bytes())?;
        let head = find(&part[..end], b"\r\n\r\n")?;
        parts.push(read(std::str::from_utf8(&part[..head]).ok()?, &part[head + 4..end])?);
        rest = &part[end + delimiter.len()..];
    }
}

/// Returns the boundary that a `Content-Type` of multipart names.
fn boundary(content_type: &str) -> Option<String> {
    let mut parameters = content_type.split(';').map(str::trim);
    if !parameters.next()?.eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let mut named = parameters.filter_map(|parameter| parameter.split_once('='));
    let (_, value) = named.find(|(name, _)| name.trim().eq_ignore_ascii_case("boundary"))?;
    Some(value.trim().trim_matches('"').to_owned())
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let starts = text.iter().enumerate().filter(|(_, byte)| **byte == first).map(|(at, _)| at);
    starts.into_iter().find(|at| text[*at..].starts_with(wanted))
}

fn read<'b>(head: &str, content: &'b [u8]) -> Option<Part<'b>> {
    let header = |name: &str| {
        let mut lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
        lines.find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition")?;
    Some(Part {
        name: parameter(disposition, "name")?,
        file: parameter(disposition, "filename"),
        content_type: header("content-type").map(str::to_owned),
        content,
    })
}

/// Returns a parameter of a header, without its quotes. A quote inside a name is written as `%22`.
fn parameter(header: &str, name: &str) -> Option<String> {
    let mut rest = header.split_once(';')?.1;
    loop {
        let (key, after) = rest.split_once('=')?;
        let (value, next) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => after.split_at(after.find(';').unwrap_or(after.len())),
        };
        if key.trim_matches([' ', ';']).eq_ignore_ascii_case(name) {
            return Some(value.trim().replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"));
        }
        rest = next;
    }
}
