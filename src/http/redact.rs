//! Takes a call's secrets out of what the service says. A service that quotes what it was sent must not put it into our
//! errors.

use std::borrow::Cow;

use memchr::memmem;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::Value;

use crate::error::REQUEST_ID;
use crate::{Client, Secret};

/// What stands where a secret stood.
const REDACTED: &str = "[secret]";

/// Shorter ones are no secrets, and to look for them would make holes in every text.
const MIN_LENGTH: usize = 4;

/// The secrets of one call: the API key, and the passwords that it sends.
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

    /// A text without the secrets.
    pub(crate) fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.secrets().fold(Cow::Borrowed(text), |text, secret| {
            // Of the standard library's search, most is spent on getting ready to search a long text.
            let found = memmem::find(text.as_bytes(), secret.as_bytes()).is_some();
            if found { Cow::Owned(text.replace(secret, REDACTED)) } else { text }
        })
    }

    /// Takes the secrets out of the one header that errors and logs repeat.
    pub(crate) fn request_id(&self, headers: &mut HeaderMap) {
        let Some(value) = headers.get_mut(REQUEST_ID) else { return };
        let text = value.to_str().map(|text| self.text(text)).unwrap_or_default();
        if *text != *value {
            *value = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""));
        }
    }

    /// JSON without the secrets in its strings.
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
