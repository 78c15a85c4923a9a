//! Frees an exchange of its secrets: first it is learned what is secret, from all of it, then all of it is cleaned.

use axum::http::HeaderMap;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use super::body::{Body, Part, PartContent};
use super::entropy;
use super::exchange::{Bodies, Exchange, media_type};
use super::fields::{self, Values, sent};
use super::learn::{self, Places};
use super::vault::{Public, REDACTED, Vault};
use crate::model::Model;
use crate::model::operation::{self, is_json};
use crate::model::schema::SchemaId;

/// What a segment of a path cannot hold as it is.
const SEGMENT: AsciiSet = CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// An exchange as a fixture says it.
#[derive(Debug)]
pub struct Plain {
    /// The path.
    pub path: String,
    /// The query, without the keys of the service.
    pub query: Vec<(String, String)>,
    /// The bodies.
    pub bodies: Bodies,
    /// The headers of the request that a fixture holds.
    pub request_headers: Vec<(String, String)>,
    /// The cookies of the request that a fixture holds.
    pub cookies: Vec<(String, String)>,
    /// The headers of the response that a fixture holds.
    pub headers: Vec<(String, String)>,
}

/// Learns secrets and replaces them.
#[derive(Debug)]
pub struct Scrubber {
    vault: Vault,
    has_learned: bool,
    blind: bool,
}

impl Scrubber {
    /// One that knows no secret yet.
    pub fn new() -> Self {
        Self { vault: Vault::default(), has_learned: false, blind: false }
    }

    /// One that sees no secret, for the test that shows that there is something to see.
    #[doc(hidden)]
    pub fn blind() -> Self {
        Self { blind: true, ..Self::new() }
    }

    /// Whether it sees no secret.
    pub(super) fn is_blind(&self) -> bool {
        self.blind
    }

    /// Whether a text holds a secret of this session.
    pub fn holds(&self, text: &str) -> bool {
        !self.blind && self.vault.holds(text)
    }

    /// A text without the secrets of this session.
    pub fn clean(&self, text: &str) -> String {
        if self.blind { text.to_owned() } else { self.vault.clean(text) }
    }

    /// Learns the secrets of an exchange, also of one that no fixture can hold.
    pub fn learn(&mut self, model: &Model<'_>, operation: Option<usize>, exchange: &Exchange, public: Public<'_>) {
        let mut found = learn::in_headers(&exchange.request_headers, &model.keys("header"));
        found.extend(learn::in_headers(&exchange.response_headers, &model.keys("header")));
        found.extend(learn::by_form(&exchange.path));
        let credentials = operation.map_or(&[][..], |at| &model.operations[at].credentials);
        for (name, value) in exchange.pairs().unwrap_or_default() {
            let documented = operation
                .is_some_and(|at| model.operations[at].parameters_in("query").any(|parameter| parameter.name == name));
            if credentials.contains(&name.as_str()) || (!documented && learn::is_secret_in_query(&name)) {
                found.push((value.clone(), REDACTED.to_owned()));
            }
            found.extend(learn::by_form(&value));
        }
        let request = operation.and_then(|at| model.operations[at].request.as_ref());
        let described = schemas(request);
        let fields = exchange.fields().into_iter();
        found.extend(fields.filter_map(|(name, value)| fields::secret(model, &described, &name, value)));
        // Bodies of an operation are examined by their schemas, when they are scrubbed; of anything else names and forms are known.
        if operation.is_none() || exchange.bodies().is_err() {
            let mut places = Places { model, found: Vec::new() };
            for mut body in exchange.readable() {
                places.take(&[], &mut body);
                strings(&body, &mut |text| found.extend(learn::by_form(text)));
            }
            found.extend(places.found);
        }
        let headers = exchange.response_headers.values().filter_map(|value| value.to_str().ok());
        headers.for_each(|value| found.extend(learn::by_form(value)));
        self.learned(found, public);
    }

    /// The exchange without its secrets.
    pub fn scrub(
        &mut self,
        model: &Model<'_>,
        operation: usize,
        exchange: &Exchange,
        mut bodies: Bodies,
        public: Public<'_>,
    ) -> Result<Plain, String> {
        let described = &model.operations[operation];
        let mut query = exchange.pairs().ok_or("the query is no text")?;
        let named = media_type(&exchange.request_headers);
        let names_type =
            bodies.request.as_ref().is_some_and(|body| names_type(body, described.request.as_ref(), &named));
        let request_headers = sent(&exchange.request_headers, described, names_type);
        let cookies = fields::cookies(&exchange.request_headers, described, &model.keys("cookie"));
        if !self.blind {
            let mut places = Places { model, found: Vec::new() };
            let mut take = |body: Option<&mut Body>, schemas: &[SchemaId]| {
                if let Some(body) = body {
                    body.take(&mut places, schemas);
                }
            };
            take(bodies.request.as_mut(), &schemas(described.request.as_ref()));
            // A response with a status that the document does not have may be like any that it has.
            let responses = match described.response(exchange.status) {
                Some(number) => schemas(Some(&described.responses[number].body)),
                None => described.responses.iter().flat_map(|response| schemas(Some(&response.body))).collect(),
            };
            take(bodies.response.as_mut(), &responses);
            let path = model.path_arguments(operation, &exchange.path);
            let values = Values {
                path: &path,
                query: &query,
                request_headers: &request_headers,
                cookies: &cookies,
                status: exchange.status,
                headers: &exchange.response_headers,
            };
            fields::take_parameters(&mut places, operation, values);
            let mut found = places.found;
            for body in [&bodies.request, &bodies.response].into_iter().flatten() {
                body.json().iter().for_each(|value| strings(value, &mut |text| found.extend(learn::by_form(text))));
                body.texts().iter().for_each(|(_, text)| found.extend(learn::by_form(text)));
            }
            request_headers.iter().for_each(|(_, value)| found.extend(learn::by_form(value)));
            self.learned(found, public);
            query.retain(|(name, _)| !described.credentials.contains(&name.as_str()));
        }
        let segment = |segment: &str| {
            let decoded = percent_decode_str(segment).decode_utf8_lossy();
            let clean = self.clean(&decoded);
            if clean == decoded { segment.to_owned() } else { utf8_percent_encode(&clean, &SEGMENT).to_string() }
        };
        let path = exchange.path.split('/').map(segment).collect::<Vec<_>>().join("/");
        let query = query.into_iter().map(|(name, value)| (self.clean(&name), self.clean(&value))).collect();
        let bodies = Bodies {
            request: bodies.request.map(|body| self.body(body)).transpose()?,
            response: bodies.response.map(|body| self.body(body)).transpose()?,
        };
        let request_headers = request_headers.into_iter().map(|(name, value)| (name, self.clean(&value))).collect();
        let cookies = cookies.into_iter().map(|(name, value)| (name, self.clean(&value))).collect();
        let described: Vec<&str> = described
            .response(exchange.status)
            .map(|number| described.responses[number].headers.iter().map(|header| header.name).collect())
            .unwrap_or_default();
        let headers = kept(&exchange.response_headers, exchange.status, &described);
        let headers = headers.into_iter().map(|(name, value)| (name, self.clean(&value))).collect();
        Ok(Plain { path, query, bodies, request_headers, cookies, headers })
    }

    fn learned(&mut self, found: Vec<learn::Found>, public: Public<'_>) {
        for (secret, placeholder) in found {
            self.has_learned |= self.vault.learn(&secret, &placeholder, public);
        }
    }

    /// Whether it learned of a secret since it was last asked.
    pub fn has_learned(&mut self) -> bool {
        std::mem::take(&mut self.has_learned) && !self.blind
    }

    /// A body without the secrets of this session. In bytes none can be replaced.
    fn body(&self, body: Body) -> Result<Body, String> {
        Ok(match body {
            Body::Json(value) => Body::Json(self.value(value)),
            Body::Text(text) => Body::Text(self.clean(&text)),
            Body::Bytes(bytes) if self.holds(&String::from_utf8_lossy(&bytes)) => {
                return Err("a secret of this session stands in bytes, in which it cannot be replaced".to_owned());
            }
            Body::Bytes(bytes) => Body::Bytes(bytes),
            Body::Form(pairs) => {
                Body::Form(pairs.into_iter().map(|(name, value)| (self.clean(&name), self.clean(&value))).collect())
            }
            Body::Multipart(parts) => {
                let part = |part: Part| Part {
                    name: self.clean(&part.name),
                    content: match part.content {
                        PartContent::Text(text) => PartContent::Text(self.clean(&text)),
                        PartContent::File(file, content_type, size) => {
                            PartContent::File(self.clean(&file), content_type, size)
                        }
                    },
                };
                Body::Multipart(parts.into_iter().map(part).collect())
            }
        })
    }

    fn value(&self, value: Value) -> Value {
        match value {
            Value::String(text) => self.clean(&text).into(),
            Value::Number(number) if self.holds(&number.to_string()) => REDACTED.into(),
            Value::Array(items) => items.into_iter().map(|item| self.value(item)).collect(),
            Value::Object(map) => map.into_iter().map(|(key, value)| (self.clean(&key), self.value(value))).collect(),
            other => other,
        }
    }

    /// The places of an exchange at which something merely looks like a secret, and how long that is.
    pub fn suspicions(&self, plain: &Plain, public: &str) -> Vec<(String, usize)> {
        let mut found = Vec::new();
        if self.blind {
            return found;
        }
        let mut look = |place: &dyn Fn() -> String, text: &str| {
            if let Some(length) = entropy::find(text, public) {
                found.push((place(), length));
            }
        };
        look(&|| "when.path".to_owned(), &percent_decode_str(&plain.path).decode_utf8_lossy());
        for (name, value) in &plain.query {
            look(&|| "when.query_param".to_owned(), name);
            look(&|| format!("when.query_param.{name}"), value);
        }
        for (name, value) in &plain.headers {
            look(&|| format!("then.header.{name}"), value);
        }
        for (name, value) in &plain.request_headers {
            look(&|| format!("when.header.{name}"), value);
        }
        for (name, value) in &plain.cookies {
            look(&|| format!("when.cookie.{name}"), value);
        }
        for (outer, body) in [("when", &plain.bodies.request), ("then", &plain.bodies.response)] {
            let Some(body) = body else { continue };
            body.json().iter().for_each(|value| places(value, &format!("{outer}.json_body"), &mut look));
            body.texts().iter().for_each(|(place, text)| look(&|| format!("{outer}.{place}"), text));
        }
        found
    }
}

impl Default for Scrubber {
    fn default() -> Self {
        Self::new()
    }
}

fn schemas(body: Option<&operation::Body<'_>>) -> Vec<SchemaId> {
    body.map_or(&[][..], |body| &body.content).iter().filter_map(|media| media.schema).collect()
}

/// Whether a fixture must name the media type of a body of a request: the kind of the body does not say it.
fn names_type(body: &Body, described: Option<&operation::Body<'_>>, media_type: &str) -> bool {
    let usual = described.and_then(|described| described.json()).map(std::ptr::from_ref);
    let named = described.and_then(|described| described.media(media_type)).map(std::ptr::from_ref);
    body.is_plain() || (body.is_json() && named != usual)
}

/// The headers of a response that say something about the service: what its body is, where it leads, and what the document
/// describes.
fn kept(headers: &HeaderMap, status: u16, described: &[&str]) -> Vec<(String, String)> {
    let mut kept = Vec::new();
    for (name, value) in headers {
        let leads = name == "location" && (status == 201 || status / 100 == 3);
        let documented = described.iter().any(|header| header.eq_ignore_ascii_case(name.as_str()));
        let never = crate::judge::credentials::NEVER.contains(&name.as_str());
        let Ok(value) = value.to_str() else { continue };
        match name.as_str() {
            // JSON is UTF-8; to say so says nothing.
            "content-type" if is_json(value) => kept.push((name.to_string(), without_charset(value))),
            "content-type" => kept.push((name.to_string(), value.to_owned())),
            _ if (leads || documented) && !never => kept.push((name.to_string(), value.to_owned())),
            _ => {}
        }
    }
    // One order, whatever the order in which servers and their proxies put them.
    kept.sort();
    if media_type(headers).is_empty() {
        kept.retain(|(name, _)| name != "content-type");
    }
    kept
}

fn without_charset(value: &str) -> String {
    let parts = value.split(';').map(str::trim);
    let parts = parts.filter(|part| !part.replace('"', "").eq_ignore_ascii_case("charset=utf-8"));
    parts.collect::<Vec<_>>().join("; ")
}

/// Every key and string of a value.
fn strings(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, visit)),
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            visit(key);
            strings(value, visit);
        }),
        _ => {}
    }
}

/// Every key and string of a value, with its place.
fn places(value: &Value, place: &str, look: &mut impl FnMut(&dyn Fn() -> String, &str)) {
    match value {
        Value::String(text) => look(&|| place.to_owned(), text),
        Value::Array(items) => items.iter().for_each(|item| places(item, &format!("{place}[]"), look)),
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            look(&|| format!("{place}.*"), key);
            places(value, &format!("{place}.{key}"), look);
        }),
        _ => {}
    }
}
