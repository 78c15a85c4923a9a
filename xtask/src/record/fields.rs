//! Secrets in the fields of forms and in texts, and the headers of a request that a fixture holds.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::body::{Body, Part, PartContent};
use super::learn::{Found, Places, is_secret_name};
use super::vault::REDACTED;
use crate::judge::form;
use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::schema::SchemaId;
use crate::secrets::CREDENTIAL_HEADERS;

impl Body {
    /// Takes the secrets out of a body and puts what stands for them into their place, by the schemas of its media types.
    pub(super) fn take(&mut self, places: &mut Places<'_, '_>, schemas: &[SchemaId]) {
        match self {
            Self::Json(value) => places.take(schemas, value),
            Self::Text(text) => field(places, schemas, text),
            Self::Form(pairs) => pairs.iter_mut().for_each(|(name, value)| part(places, schemas, name, value)),
            Self::Multipart(parts) => {
                for Part { name, content } in parts {
                    if let PartContent::Text(text) = content {
                        part(places, schemas, name, text);
                    }
                }
            }
            Self::Bytes(_) => {}
        }
    }
}

/// Returns a field of a form as a secret, if the document says that it is one, or if only its name says what it is.
pub(super) fn secret(model: &Model<'_>, schemas: &[SchemaId], name: &str, value: String) -> Option<Found> {
    let path = form::path(name);
    let (leaf, _) = model.at(schemas, &path);
    let described = leaf.iter().map(|id| model.schemas.get(*id)).find(|schema| schema.is_secret());
    if let Some(schema) = described {
        return Some((value, schema.text("example").unwrap_or(REDACTED).to_owned()));
    }
    let last = path.iter().rev().flatten().next().filter(|_| leaf.is_empty())?;
    is_secret_name(last).then(|| (value, REDACTED.to_owned()))
}

/// Takes the secrets out of a text of a form, by the schema to which its name leads, or by the name itself.
fn part(places: &mut Places<'_, '_>, schemas: &[SchemaId], name: &str, text: &mut String) {
    let path = form::path(name);
    let (leaf, _) = places.model.at(schemas, &path);
    let last = path.iter().rev().flatten().next().filter(|_| leaf.is_empty());
    let Some(last) = last else { return field(places, &leaf, text) };
    let mut holder = serde_json::json!({ last.as_str(): text.as_str() });
    places.take(&[], &mut holder);
    if let Some(clean) = holder[last].as_str() {
        clean.clone_into(text);
    }
}

/// Takes the secrets out of a text, which may be JSON.
fn field(places: &mut Places<'_, '_>, schemas: &[SchemaId], text: &mut String) {
    let inner = serde_json::from_str(text).ok().filter(|value: &Value| value.is_object() || value.is_array());
    let mut value = inner.clone().unwrap_or_else(|| Value::from(text.as_str()));
    places.take(schemas, &mut value);
    match value {
        Value::String(clean) => *text = clean,
        clean if inner.as_ref() != Some(&clean) => *text = clean.to_string(),
        _ => {}
    }
}

/// The headers of a request that the document describes, and the media type of a body whose kind does not tell it.
pub(super) fn sent(headers: &HeaderMap, operation: &Operation<'_>, is_plain: bool) -> Vec<(String, String)> {
    let is_described = |name: &str| {
        let mut parameters = operation.parameters_in("header");
        parameters.any(|parameter| parameter.name.eq_ignore_ascii_case(name))
            && !CREDENTIAL_HEADERS.contains(&name)
            && !crate::judge::credentials::NEVER.contains(&name)
    };
    let kept = headers.iter().filter(|(name, _)| match name.as_str() {
        "content-type" => is_plain,
        "accept" | "authorization" => false,
        name => is_described(name),
    });
    let pair = |(name, value): (&HeaderName, &HeaderValue)| Some((name.to_string(), value.to_str().ok()?.to_owned()));
    let mut kept: Vec<(String, String)> = kept.filter_map(pair).collect();
    kept.sort();
    kept
}
