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

    /// Redacts the strings of a JSON value.
    pub(crate) fn json(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if let Cow::Owned(redacted) = self.text(text) {
                    *text = redacted;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.json(item)),
            Value::Object(map) => map.values_mut().for_each(|value| self.json(value)),
            _ => {}
        }
    }
}
