//! Redacts the secrets of a call in responses, because a service may quote a request in an error.
//!
//! A service may quote a secret in another form: encoded, in another case, cut short, or without what stood around it. What
//! cannot be cut out of a text hides the word or the whole text.

use std::borrow::Cow;
use std::sync::OnceLock;

use percent_encoding::percent_decode_str;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::Value;

pub(crate) use super::needles::{Needles, may_quote};
use crate::error::REQUEST_ID;
use crate::{Client, Secret};

/// The replacement of a secret.
const REDACTED: &str = "[secret]";

/// The secrets of one call: the API key, and those in the request.
pub(crate) struct Redactor {
    client: Client,
    /// The secrets in the request.
    secrets: Vec<Secret>,
    /// Their needles. They are made when there is a text to search, which a success does not have.
    own: OnceLock<Needles>,
}

/// The bytes of which most request ids are, and in which nothing is encoded.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        plain[byte] = (byte as u8).is_ascii_alphanumeric() || matches!(byte as u8, b'-' | b'_' | b'.' | b':');
        byte += 1;
    }
    plain
};

impl Redactor {
    pub(crate) fn new(client: &Client, secrets: Vec<Secret>) -> Self {
        Self { client: client.clone(), secrets, own: OnceLock::new() }
    }

    fn needles(&self) -> [&Needles; 2] {
        [&self.client.settings().needles, self.own.get_or_init(|| Needles::new(&self.secrets))]
    }

    /// Redacts a text.
    pub(crate) fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !self.finds(text) {
            return Cow::Borrowed(text);
        }
        let mut redacted = self.without_plain(text);
        if self.finds_more(&redacted) {
            redacted = self.without_words(&redacted);
        }
        Cow::Owned(if self.finds_more(&redacted) { REDACTED.to_owned() } else { redacted })
    }

    /// Returns whether there is a secret in a text, in whatever form.
    pub(crate) fn finds(&self, text: &str) -> bool {
        self.finds_plain(text) || self.layers(text).iter().any(|layer| self.finds_plain(layer))
    }

    fn finds_plain(&self, text: &str) -> bool {
        self.needles().iter().any(|needles| !needles.is_empty() && !needles.find(text).is_empty())
    }

    /// Returns whether there is a secret in a text that was redacted. The replacement is no part of one.
    fn finds_more(&self, redacted: &str) -> bool {
        self.finds(&redacted.replace(REDACTED, "\n"))
    }

    /// Cuts out what can be found in the text as it is.
    fn without_plain(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for needles in self.needles() {
            for (from, until) in needles.find(&text).into_iter().rev() {
                text.replace_range(from..until, REDACTED);
            }
        }
        text
    }

    /// Replaces the words that have a secret in another form.
    fn without_words(&self, text: &str) -> String {
        let ends_word = |c: char| c.is_whitespace() || "\"'<>(),".contains(c);
        let word = |word: &str| {
            let (bare, end) = word.split_at(word.trim_end_matches(ends_word).len());
            if self.finds_more(bare) { format!("{REDACTED}{end}") } else { word.to_owned() }
        };
        text.split_inclusive(ends_word).map(word).collect()
    }

    /// A text without what encodes it, in each way that it may be encoded.
    fn layers(&self, text: &str) -> Vec<String> {
        let mut layers = Vec::new();
        if text.contains('%') {
            let once = percent_decode_str(text).decode_utf8_lossy().into_owned();
            if once.contains('%') {
                layers.push(percent_decode_str(&once).decode_utf8_lossy().into_owned());
            }
            layers.push(once);
        }
        if text.contains('&') {
            layers.push(unescape_html(text));
        }
        if text.contains('\\') {
            layers.push(unescape_json(text));
        }
        if !text.is_ascii() {
            layers.push(text.to_lowercase());
        }
        if self.needles().iter().any(|needles| needles.has_spaces()) {
            let spaced: Vec<String> =
                layers.iter().map(String::as_str).chain([text]).map(|text| text.replace('+', " ")).collect();
            layers.extend(spaced);
        }
        layers
    }

    /// Redacts `X-Request-Id`, the only header that errors and logs print.
    pub(crate) fn request_id(&self, headers: &mut HeaderMap) {
        let Some(value) = headers.get_mut(REQUEST_ID) else { return };
        let is_plain = |text: &str| {
            text.bytes().all(|byte| PLAIN[usize::from(byte)])
                && self.client.settings().needles.find(text).is_empty()
                && !self.secrets.iter().any(|secret| may_quote(text, secret))
        };
        if value.to_str().is_ok_and(is_plain) {
            return;
        }
        let text = value.to_str().map(|text| self.text(text)).unwrap_or_default();
        if *text != *value {
            *value = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""));
        }
    }

    /// Redacts a body. A secret may be escaped in JSON, so JSON with a secret in it is written anew.
    pub(crate) fn body(&self, body: &str) -> String {
        if self.finds(body)
            && let Ok(mut value) = serde_json::from_str(body)
            && self.json(&mut value)
        {
            return value.to_string();
        }
        self.text(body).into_owned()
    }

    /// Redacts the keys, strings and numbers of a JSON value, and returns whether there was a secret.
    pub(crate) fn json(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) => match self.text(text) {
                Cow::Owned(redacted) => {
                    *text = redacted;
                    true
                }
                Cow::Borrowed(_) => false,
            },
            Value::Number(number) => {
                let found = self.finds(&number.to_string());
                if found {
                    *value = REDACTED.into();
                }
                found
            }
            Value::Array(items) => items.iter_mut().fold(false, |found, item| self.json(item) | found),
            Value::Object(map) => {
                let found = map.values_mut().fold(false, |found, value| self.json(value) | found);
                let keys: Vec<String> = map.keys().filter(|key| self.finds(key)).cloned().collect();
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

/// Replaces the entities of the characters that HTML escapes, and those of numbers.
fn unescape_html(text: &str) -> String {
    let entity = |name: &str| match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        name => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)
        }
    };
    unescape(text, '&', |rest| {
        let (name, _) = rest.split_once(';')?;
        Some((entity(name)?, name.len() + 1))
    })
}

/// Removes the backslashes of strings in strings. Characters that are written by number become themselves.
fn unescape_json(text: &str) -> String {
    let plain = unescape(text, '\\', |rest| {
        let digits = rest.trim_start_matches('\\').strip_prefix('u')?.get(..4)?;
        let number = u32::from_str_radix(digits, 16).ok()?;
        Some((char::from_u32(number)?, rest.len() - rest.trim_start_matches('\\').len() + 5))
    });
    plain.replace('\\', "")
}

/// Replaces what begins with a character by what a function reads after it: a character, and how many bytes it takes.
fn unescape(text: &str, begin: char, read: impl Fn(&str) -> Option<(char, usize)>) -> String {
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once(begin) {
        plain.push_str(before);
        match read(after) {
            Some((c, length)) => {
                plain.push(c);
                rest = &after[length..];
            }
            None => {
                plain.push(begin);
                rest = after;
            }
        }
    }
    plain + rest
}
