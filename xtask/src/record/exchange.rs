//! An exchange as it went over the wire, and as a fixture can say it.

use std::io::Read as _;

use axum::http::HeaderMap;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use serde_json::Value;

use super::body::{Body, PartContent};
use super::pairs;

use crate::files::MAX_FIXTURE;
use crate::model::operation::{essence, is_json};
use crate::secrets;

/// A request and its response, as they passed.
#[derive(Debug)]
pub struct Exchange {
    /// The method.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The query, as it was sent.
    pub query: Option<String>,
    /// The headers of the request.
    pub request_headers: HeaderMap,
    /// The body of the request.
    pub request_body: Vec<u8>,
    /// The status of the response.
    pub status: u16,
    /// The headers of the response.
    pub response_headers: HeaderMap,
    /// The body of the response, as it was sent.
    pub response_body: Seen,
}

/// What was seen of a body.
#[derive(Debug)]
pub enum Seen {
    /// All of it.
    Whole(Vec<u8>),
    /// Nothing, for it is of a kind that no fixture holds, and may never end.
    Passed,
    /// More than a fixture may have.
    TooLarge,
}

/// The bodies of an exchange, where there are any.
#[derive(Debug)]
pub struct Bodies {
    /// Of the request.
    pub request: Option<Body>,
    /// Of the response.
    pub response: Option<Body>,
}

impl Exchange {
    /// The bodies; or why no fixture can hold them. What it says quotes nothing.
    pub fn bodies(&self) -> Result<Bodies, String> {
        let request = body(&self.request_headers, &self.request_body, "the request")?;
        let response = match &self.response_body {
            Seen::Whole(bytes) => body(&self.response_headers, bytes, "the response")?,
            Seen::Passed => return Err(other("the response", &media_type(&self.response_headers))),
            Seen::TooLarge => {
                return Err(format!(
                    "the response is larger than the {} MiB that a fixture may have",
                    MAX_FIXTURE >> 20
                ));
            }
        };
        Ok(Bodies { request, response })
    }

    /// Every body that can be read, for what may be learned from it.
    pub fn readable(&self) -> Vec<Value> {
        let request = body(&self.request_headers, &self.request_body, "the request").ok().flatten();
        let response = match &self.response_body {
            Seen::Whole(bytes) => body(&self.response_headers, bytes, "the response").ok().flatten(),
            Seen::Passed | Seen::TooLarge => None,
        };
        request.iter().chain(&response).filter_map(|body| body.json().cloned()).collect()
    }

    /// The names and values of the query; none where they are not text.
    pub fn pairs(&self) -> Option<Vec<(String, String)>> {
        pairs::form(self.query.as_deref().unwrap_or_default())
    }

    /// The names and texts of a form in the request, if there is one.
    pub fn fields(&self) -> Vec<(String, String)> {
        match body(&self.request_headers, &self.request_body, "the request") {
            Ok(Some(Body::Form(pairs))) => pairs,
            Ok(Some(Body::Multipart(parts))) => parts
                .into_iter()
                .filter_map(|part| match part.content {
                    PartContent::Text(text) => Some((part.name, text)),
                    PartContent::File(..) => None,
                })
                .collect(),
            _ => Vec::new(),
        }
    }
}

/// The media type that headers name; nothing where they name none.
pub fn media_type(headers: &HeaderMap) -> String {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

fn body(headers: &HeaderMap, bytes: &[u8], whose: &str) -> Result<Option<Body>, String> {
    if bytes.is_empty() {
        return Ok(None);
    }
    let media_type = media_type(headers);
    if media_type.is_empty() {
        return Err(other(whose, &media_type));
    }
    let decoded = decoded(headers, bytes, whose)?;
    if !is_json(&media_type) {
        let why = |why: &str| format!("the body of {whose} {why}");
        return Body::of(&media_type, decoded).map(Some).map_err(why);
    }
    if has_lossy_number(&decoded) {
        return Err(format!("a number in the body of {whose} has more digits than are kept"));
    }
    // The parser's own words would quote what it stumbled upon.
    serde_json::from_slice(&decoded)
        .map(|value| Some(Body::Json(value)))
        .map_err(|error| format!("the body of {whose} is no JSON: it is wrong at {}:{}", error.line(), error.column()))
}

/// Whether a whole number is so large that it would become another, as an id must not.
fn has_lossy_number(json: &[u8]) -> bool {
    let (mut in_string, mut escaped, mut digits) = (false, false, Vec::new());
    for byte in json.iter().chain(b" ") {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E' => digits.push(*byte),
            _ => {
                let whole = digits.len() > 15 && digits.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
                let number: Option<Value> = whole.then(|| serde_json::from_slice(&digits).ok()).flatten();
                if number.is_some_and(|number| number.to_string().as_bytes() != digits) {
                    return true;
                }
                digits.clear();
            }
        }
    }
    false
}

/// Why a body is not recorded that the document does not have.
pub fn other(whose: &str, media_type: &str) -> String {
    let kind = match essence(media_type).as_str() {
        "" => "of no kind that its headers name".to_owned(),
        essence => format!("of the kind {}", secrets::show(essence)),
    };
    format!("the body of {whose} is {kind}, and the document has no such body")
}

/// A body as it was before it was compressed.
fn decoded(headers: &HeaderMap, bytes: &[u8], whose: &str) -> Result<Vec<u8>, String> {
    let mut body = bytes.to_vec();
    let codings = headers.get_all(CONTENT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let codings: Vec<String> =
        codings.flat_map(|list| list.split(',')).map(|coding| coding.trim().to_ascii_lowercase()).collect();
    // The last one was applied last.
    for coding in codings.iter().rev() {
        let mut out = Vec::new();
        let limit = MAX_FIXTURE + 1;
        let result = match coding.as_str() {
            "" | "identity" => continue,
            "gzip" | "x-gzip" => flate2::read::MultiGzDecoder::new(&body[..]).take(limit).read_to_end(&mut out),
            "deflate" => flate2::read::ZlibDecoder::new(&body[..]).take(limit).read_to_end(&mut out),
            other => return Err(format!("the body of {whose} is compressed by {}", secrets::show(other))),
        };
        result.map_err(|_| format!("the body of {whose} is not what `content-encoding` says"))?;
        if out.len() as u64 > MAX_FIXTURE {
            return Err(format!(
                "the body of {whose} is larger than the {} MiB that a fixture may have",
                MAX_FIXTURE >> 20
            ));
        }
        body = out;
    }
    Ok(body)
}
