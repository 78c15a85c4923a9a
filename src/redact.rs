//! Takes a call's secrets out of what the service says. A service that quotes what it was sent must not put it into our
//! errors.

use reqwest::Request;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::Value;

use crate::Client;
use crate::error::REQUEST_ID;
use crate::operation::Operation;

/// What stands where a secret stood.
const REDACTED: &str = "[secret]";

/// Shorter ones are no secrets, and to look for them would make holes in every text.
const MIN_LENGTH: usize = 4;

/// The secrets of one call.
pub(crate) struct Redactor {
    secrets: Vec<String>,
}

impl Redactor {
    /// The API key, and what the request's body has under the names of the document's passwords.
    pub(crate) fn new(client: &Client, request: &Request, operation: &Operation) -> Self {
        let authorization = client.inner.authorization.to_str().unwrap_or_default();
        let mut secrets = vec![authorization.trim_start_matches("Bearer ").to_owned()];
        let body = request.body().and_then(reqwest::Body::as_bytes).filter(|_| !operation.secrets.is_empty());
        if let Some(body) = body.and_then(|body| serde_json::from_slice::<Value>(body).ok()) {
            collect(&body, operation.secrets, &mut secrets);
        }
        secrets.retain(|secret| secret.len() >= MIN_LENGTH);
        Self { secrets }
    }

    /// A text without the secrets.
    pub(crate) fn text(&self, text: &str) -> String {
        self.secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret, REDACTED))
    }

    /// Takes the secrets out of the one header that errors and logs repeat.
    pub(crate) fn request_id(&self, headers: &mut HeaderMap) {
        if let Some(value) = headers.get_mut(REQUEST_ID) {
            let text = value.to_str().map(|text| self.text(text)).unwrap_or_default();
            *value = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""));
        }
    }

    /// JSON without the secrets in its strings.
    pub(crate) fn json(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.json(item)),
            Value::Object(map) => map.values_mut().for_each(|value| self.json(value)),
            _ => {}
        }
    }
}

fn collect(value: &Value, names: &[&str], secrets: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value.as_str().filter(|_| names.contains(&key.as_str())) {
                    Some(secret) => secrets.push(secret.to_owned()),
                    None => collect(value, names, secrets),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names, secrets)),
        _ => {}
    }
}
