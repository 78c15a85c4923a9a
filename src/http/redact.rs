//! Redacts the secrets of a call in responses, because a service may quote a request in an error.

use std::borrow::Cow;

use memchr::memmem;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::Value;

use crate::error::REQUEST_ID;
use crate::{Client, Secret};

/// The replacement of a secret.
const REDACTED: &str = "[secret]";

/// Shorter texts are not redacted, because they occur in ordinary words.
const MIN_LENGTH: usize = 4;

/// The secrets of one call: the API key, and the passwords in the request.
pub(crate) struct Redactor {
    client: Client,
    passwords: Vec<Secret>,
}

impl Redactor {
    pub(crate) fn new(client: &Client, passwords: Vec<Secret>) -> Self {
        Self { client: client.clone(), passwords }
    }

    fn secrets(&self) -> impl Iterator<Item = &str> {
        let all =
            std::iter::once(self.client.settings().api_key.expose()).chain(self.passwords.iter().map(Secret::expose));
        all.filter(|secret| secret.len() >= MIN_LENGTH)
    }

    /// Redacts a text.
    pub(crate) fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.secrets().fold(Cow::Borrowed(text), |text, secret| {
            // The search of the standard library spends most of its time on its preparation.
            let found = memmem::find(text.as_bytes(), secret.as_bytes()).is_some();
            if found { Cow::Owned(text.replace(secret, REDACTED)) } else { text }
        })
    }

    /// Redacts `X-Request-Id`, the only header that errors and logs print.
    pub(crate) fn request_id(&self, headers: &mut HeaderMap) {
        let Some(value) = headers.get_mut(REQUEST_ID) else { return };
        let text = value.to_str().map(|text| self.text(text)).unwrap_or_default();
        if *text != *value {
            *value = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""));
        }
    }

    /// Redacts a body. A secret may be escaped in JSON, so JSON with a secret in it is written anew.
    pub(crate) fn body(&self, body: &str) -> String {
        if body.contains('\\')
            && let Ok(mut value) = serde_json::from_str(body)
            && self.json(&mut value)
        {
            return value.to_string();
        }
        self.text(body).into_owned()
    }

    /// Redacts the keys and strings of a JSON value, and returns whether there was a secret.
    pub(crate) fn json(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) => match self.text(text) {
                Cow::Owned(redacted) => {
                    *text = redacted;
                    true
                }
                Cow::Borrowed(_) => false,
            },
            Value::Array(items) => items.iter_mut().fold(false, |found, item| self.json(item) | found),
            Value::Object(map) => {
                let found = map.values_mut().fold(false, |found, value| self.json(value) | found);
                let is_secret = |key: &String| matches!(self.text(key), Cow::Owned(_));
                let keys: Vec<String> = map.keys().filter(|key| is_secret(key)).cloned().collect();
                for key in &keys {
                    if let Some(value) = map.remove(key) {
                        map.insert(self.text(key).into_owned(), value);
                    }
                }
                found || !keys.is_empty()
            }
            _ => false,
        }
    }
}
