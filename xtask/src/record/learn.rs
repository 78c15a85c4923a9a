//! Where secrets stand: in headers that carry credentials, where the document says so, and under names that say so.

use std::sync::LazyLock;

use axum::http::HeaderMap;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use regex::Regex;
use serde_json::Value;

use super::vault::REDACTED;
use crate::model::Model;
use crate::model::schema::SchemaId;
use crate::secrets::{self, CREDENTIAL_HEADERS};
use crate::source::load::Node;

/// A secret, and what is to stand for it.
pub type Found = (String, String);

/// What a name holds, without its capitals and separators, if it is that of a secret.
const INSIDE: [&str; 13] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "apikey",
    "accesskey",
    "privatekey",
    "signingkey",
    "credential",
    "authorization",
    "sessionid",
    "csrf",
    "xsrf",
];
const AT_THE_END: [&str; 4] = ["token", "signature", "pwd", "otp"];
const WHOLE: [&str; 8] = ["auth", "key", "sig", "jwt", "cookie", "session", "bearer", "pin"];
/// Names of a query that carry what was issued for one use.
const IN_A_QUERY: [&str; 3] = ["code", "state", "ticket"];

/// Whether a name says that a secret stands under it.
pub fn is_secret_name(name: &str) -> bool {
    let bare: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    INSIDE.iter().any(|part| bare.contains(part))
        || AT_THE_END.iter().any(|end| bare.ends_with(end))
        || WHOLE.contains(&bare.as_str())
}

/// Whether the name of a query parameter says that a secret stands under it.
pub fn is_secret_in_query(name: &str) -> bool {
    is_secret_name(name) || IN_A_QUERY.iter().any(|other| other.eq_ignore_ascii_case(name))
}

/// The secrets in the headers of a request or of a response. `keys` are the headers by which the document takes keys.
pub fn in_headers(headers: &HeaderMap, keys: &[String]) -> Vec<Found> {
    let mut found = Vec::new();
    for (name, value) in headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        match name.as_str() {
            "authorization" | "proxy-authorization" => credentials(&value, &mut found),
            "cookie" => value.split(';').for_each(|pair| cookie(pair, &mut found)),
            "set-cookie" => cookie(value.split(';').next().unwrap_or_default(), &mut found),
            name if CREDENTIAL_HEADERS.contains(&name)
                || keys.iter().any(|key| key.eq_ignore_ascii_case(name))
                || is_secret_name(name) =>
            {
                found.push(value.trim().to_owned());
            }
            _ => {}
        }
    }
    found.into_iter().map(|secret| (secret, REDACTED.to_owned())).collect()
}

/// The secrets of an `Authorization` header: what follows the scheme, and what is inside of it.
fn credentials(value: &str, found: &mut Vec<String>) {
    let (scheme, rest) = value.trim().split_once(char::is_whitespace).unwrap_or(("", value.trim()));
    let rest = rest.trim();
    found.push(rest.to_owned());
    if scheme.eq_ignore_ascii_case("basic") {
        let decoded = STANDARD.decode(rest).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        if let Some((name, password)) = decoded.as_deref().and_then(|pair| pair.split_once(':')) {
            // Some services take the key as the name, and no password.
            found.extend([name, password].into_iter().filter(|part| !part.is_empty()).map(str::to_owned));
        }
    } else if rest.contains('=') {
        let parameters = rest.split(',').filter_map(|pair| pair.split_once('='));
        found.extend(
            parameters.map(|(_, value)| value.trim().trim_matches('"').to_owned()).filter(|value| value.len() >= 8),
        );
    }
}

fn cookie(pair: &str, found: &mut Vec<String>) {
    let (_, value) = pair.trim().split_once('=').unwrap_or(("", pair.trim()));
    let value = value.trim_matches('"');
    // A word is a setting: `theme=dark`.
    if value.len() >= 6 && !(value.len() < 12 && value.chars().all(char::is_alphabetic)) {
        found.push(value.to_owned());
    }
}

/// A name and a value of a query, in any text.
static IN_A_LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"[?&#;]([A-Za-z0-9_.~-]+)=([^&#\s"'<>]+)"#).expect("a test compiles it"));

/// Credentials that are known by their form, and those of links.
pub fn by_form(text: &str) -> Vec<Found> {
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut found: Vec<String> = Vec::new();
    let decoded = text.contains('%').then(|| decode(text));
    for text in [Some(text), decoded.as_deref()].into_iter().flatten() {
        found.extend(secrets::find(text).into_iter().map(|(range, _)| text[range].to_owned()));
        let links = IN_A_LINK.captures_iter(text).filter(|pair| is_secret_in_query(&pair[1]));
        found.extend(links.map(|pair| decode(&pair[2])));
    }
    found.into_iter().map(|secret| (secret, REDACTED.to_owned())).collect()
}

/// Looks for secrets in values by their schemas.
#[derive(Debug)]
pub struct Places<'m, 'd> {
    /// The document.
    pub model: &'m Model<'d>,
    /// What was found.
    pub found: Vec<Found>,
}

impl Places<'_, '_> {
    /// Takes the secrets out of a value and puts what stands for them into their place.
    ///
    /// Where a value may have one of several variants, what is secret in any of them is treated as secret: better a fixture that
    /// the check complains of than a secret on the disk.
    pub fn take(&mut self, schemas: &[SchemaId], value: &mut Value) {
        let all = self.model.expand(schemas);
        let secret = all.iter().map(|id| self.model.schemas.get(*id)).find(|schema| schema.is_secret());
        if let Some(schema) = secret {
            let placeholder = schema.node.get("example").map_or_else(|| REDACTED.into(), Node::to_json);
            self.replace(value, placeholder);
            return;
        }
        match value {
            Value::Array(items) => {
                let inner = self.model.items(&all);
                items.iter_mut().for_each(|item| self.take(&inner, item));
            }
            Value::Object(map) => {
                for (name, value) in map {
                    let inner = self.model.property(&all, name);
                    let is_leaf = value.is_string() || value.is_number();
                    if inner.is_empty() && is_leaf && is_secret_name(name) {
                        self.replace(value, REDACTED.into());
                    } else {
                        self.take(&inner, value);
                    }
                }
            }
            _ => {}
        }
    }

    fn replace(&mut self, value: &mut Value, placeholder: Value) {
        let shown = placeholder.as_str().unwrap_or(REDACTED).to_owned();
        let mut open = vec![&*value];
        while let Some(value) = open.pop() {
            match value {
                Value::String(text) => {
                    self.found.extend(inside(text, &shown));
                    self.found.push((text.clone(), shown.clone()));
                }
                Value::Number(number) => self.found.push((number.to_string(), shown.clone())),
                Value::Array(items) => open.extend(items),
                Value::Object(map) => open.extend(map.values()),
                Value::Null | Value::Bool(_) => {}
            }
        }
        if !value.is_null() {
            *value = placeholder;
        }
    }
}

/// What makes a link a secret: the last part of its path, and the values of its query. These may stand elsewhere by themselves.
fn inside(text: &str, placeholder: &str) -> Vec<Found> {
    let Some((_, rest)) = text.split_once("://") else { return Vec::new() };
    let last = |link: &str| {
        let path = link.split(['?', '#']).next().unwrap_or_default();
        path.trim_end_matches('/').rsplit_once('/').map(|(_, last)| last.to_owned()).filter(|last| last.len() >= 6)
    };
    let instead =
        last(placeholder.split_once("://").map_or("", |(_, rest)| rest)).unwrap_or_else(|| REDACTED.to_owned());
    let query = rest.split_once('?').map_or("", |(_, query)| query.split('#').next().unwrap_or_default());
    let values = query.split('&').filter_map(|pair| pair.split_once('=')).map(|(_, value)| value.to_owned());
    last(rest).into_iter().chain(values.filter(|value| value.len() >= 8)).map(|part| (part, instead.clone())).collect()
}
