//! Secrets in the fields of forms and in texts, and the headers of a request that a fixture holds.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use super::body::{Body, Part, PartContent};
use super::learn::{Found, Places, is_secret_name};
use super::vault::REDACTED;
use crate::model::Model;
use crate::model::operation::{Operation, Parameter};
use crate::model::schema::SchemaId;
use crate::secrets::CREDENTIAL_HEADERS;
use crate::source::load::Node;
use crate::source::place::Place;
use crate::wire::reading::Reader;
use crate::wire::style::Written;
use crate::wire::{form, pairs, query, text};

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

/// The headers of a request that the document describes, and the media type of a body if its kind does not say it.
pub(super) fn sent(headers: &HeaderMap, operation: &Operation<'_>, names_type: bool) -> Vec<(String, String)> {
    let is_described = |name: &str| {
        let mut parameters = operation.parameters_in("header");
        parameters.any(|parameter| parameter.name.eq_ignore_ascii_case(name))
            && !CREDENTIAL_HEADERS.contains(&name)
            && !crate::judge::credentials::NEVER.contains(&name)
    };
    let kept = headers.iter().filter(|(name, _)| match name.as_str() {
        "content-type" => names_type,
        "accept" | "authorization" => false,
        name => is_described(name),
    });
    let pair = |(name, value): (&HeaderName, &HeaderValue)| Some((name.to_string(), value.to_str().ok()?.to_owned()));
    let mut kept: Vec<(String, String)> = kept.filter_map(pair).collect();
    kept.sort();
    kept
}

/// The cookies of a request that the document describes, without those by which it takes keys.
pub(super) fn cookies(headers: &HeaderMap, operation: &Operation<'_>, keys: &[String]) -> Vec<(String, String)> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let is_described = |name: &str| operation.parameters_in("cookie").any(|parameter| parameter.name == name);
    let kept = pairs.filter(|(name, _)| is_described(name) && !keys.iter().any(|key| key == name));
    kept.map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned())).collect()
}

/// Takes the secrets out of the values of parameters, by the same model by which they are judged.
pub(super) fn take_parameters(places: &mut Places<'_, '_>, operation: usize, values: Values<'_>) {
    let model = places.model;
    let described = &model.operations[operation];
    // Whatever a text may stand for, a secret in it is one.
    let reader = Reader { model, allows: &|_, _| true };
    let mut take = |schema: SchemaId, node: &Node| places.take(&[schema], &mut node.to_json());
    let list = Node::from_json(
        values.query.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect(),
        START,
    );
    let found = pairs(Some(&list));
    for (parameter, share) in described.parameters_in("query").zip(query::shares(model, described, &found)) {
        if let (Some(media), Some(at)) = (&parameter.content, share.pairs.first())
            && let (Ok(node), Some(schema)) = (text::content(media, &found[*at].piece()), media.schema)
        {
            take(schema, &node);
        }
        let Some(schema) = parameter.schema else { continue };
        if let Some(value) = query::value(reader, parameter, schema, &share, &found) {
            take(schema, &value.node);
        }
    }
    let mut plain = |parameter: &Parameter<'_>, value: &str, is_raw: bool| {
        let piece = (value.to_owned(), START);
        if let Some(media) = &parameter.content {
            let node = text::content(media, &piece);
            node.ok().zip(media.schema).iter().for_each(|(node, schema)| take(*schema, node));
        }
        let (Some(schema), Some(written)) = (parameter.schema, Written::of(parameter)) else { return };
        let forms = match is_raw {
            true => text::argument(written, parameter.name, value, START).unwrap_or_default(),
            false => text::header(written.explode, &[piece]),
        };
        take(schema, &reader.value(schema, &forms, START));
    };
    for (name, value) in values.path {
        described.parameters_in("path").filter(|found| found.name == *name).for_each(|found| plain(found, value, true));
    }
    for (name, value) in values.cookies {
        described
            .parameters_in("cookie")
            .filter(|found| found.name == *name)
            .for_each(|found| plain(found, value, false));
    }
    for (name, value) in values.request_headers {
        let same = |found: &&Parameter<'_>| found.name.eq_ignore_ascii_case(name);
        described.parameters_in("header").filter(same).for_each(|found| plain(found, value, false));
    }
    let response = described.response(values.status).map(|number| &described.responses[number]);
    for header in response.map_or(&[][..], |response| &response.headers) {
        let lines = values.headers.get_all(header.name).iter().filter_map(|value| value.to_str().ok());
        lines.for_each(|value| plain(header, value, false));
    }
}

/// The parameters and headers of an exchange, as they were sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Values<'v> {
    /// The arguments of the path, percent-encoded.
    pub(super) path: &'v [(String, String)],
    /// The query, decoded.
    pub(super) query: &'v [(String, String)],
    /// The headers of the request that a fixture holds.
    pub(super) request_headers: &'v [(String, String)],
    /// The cookies that a fixture holds.
    pub(super) cookies: &'v [(String, String)],
    /// The status of the response.
    pub(super) status: u16,
    /// The headers of the response.
    pub(super) headers: &'v HeaderMap,
}

/// A recorded exchange stands in no file yet.
const START: Place = Place::START;
