//! A call of an operation: its arguments, its body, and the responses that it can get.

use std::hash::{DefaultHasher, Hash, Hasher};

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::body::{Content, File};
use super::document::Document;
use super::idempotency::Use;
use super::media_type::essence;
use super::operation::{Operation, Parameter};
use super::paging;
use super::request::SeenRequest;
use super::response::{Response, own};
use super::schema::{SchemaId, Type};
use super::template::Arguments;
use super::urls::Urls;

/// A request of an operation.
pub(crate) struct Call<'a> {
    pub(crate) document: &'a Document,
    pub(crate) operation: &'a Operation,
    pub(crate) request: &'a SeenRequest,
    pub(crate) arguments: Arguments,
    /// The time of the fake.
    pub(crate) now: Timestamp,
    pub(super) urls: &'a Urls,
    pub(super) content: Result<Content, String>,
}

impl Call<'_> {
    /// Returns where the caller, and a browser of the caller, reaches the fake.
    pub(crate) fn base_url(&self) -> String {
        self.urls.base(self.request)
    }

    /// Returns where files are sent before the posts that they belong to.
    pub(crate) fn files_url(&self) -> String {
        self.urls.files(self.request)
    }

    /// Returns an extension of the operation; null if it has none of this name.
    pub(crate) fn extension(&self, name: &str) -> &Value {
        self.operation.extensions.get(name).unwrap_or(&Value::Null)
    }

    /// Returns the first argument of the path.
    pub(crate) fn id(&self) -> &str {
        self.arguments.first().map_or("", |(_, value)| value)
    }

    /// Returns a value of the query. An empty one counts as absent.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let mut query = self.request.query.iter();
        query.find(|(own, value)| own == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    /// Returns a number of the query.
    pub(crate) fn query_number(&self, name: &str) -> Option<usize> {
        self.query(name)?.parse().ok()
    }

    /// Returns the items of a list in the query, which the document writes as a pair for each, or as one text with commas.
    pub(crate) fn query_list(&self, name: &str) -> Vec<String> {
        let parameter = self.operation.parameters.iter().find(|own| own.place == "query" && own.name == name);
        parameter.map_or_else(Vec::new, |parameter| self.items(parameter))
    }

    /// Returns the items that are given for a parameter. An empty text where commas stand between items is an empty list.
    fn items(&self, parameter: &Parameter) -> Vec<String> {
        let texts = self.given(&parameter.place, &parameter.name);
        let kind = parameter.schema.and_then(|schema| self.document.rules.kind(schema));
        if !parameter.commas || kind != Some(Type::Array) {
            return texts;
        }
        texts.iter().filter(|text| !text.is_empty()).flat_map(|text| text.split(',')).map(str::to_owned).collect()
    }

    /// Returns what is given for a parameter.
    pub(super) fn given(&self, place: &str, name: &str) -> Vec<String> {
        let named = |list: &[(String, String)]| {
            list.iter().filter(|(own, _)| own == name).map(|(_, value)| value.clone()).collect()
        };
        match place {
            "path" => named(&self.arguments),
            "query" => named(&self.request.query),
            "header" => self.request.header(name).map(str::to_owned).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Validates the parameters by the document.
    pub(super) fn valid_parameters(&self) -> Result<(), String> {
        for parameter in &self.operation.parameters {
            let is_given = !self.given(&parameter.place, &parameter.name).is_empty();
            let Some(schema) = parameter.schema.filter(|_| is_given) else {
                match parameter.required && !is_given {
                    true => return Err(format!("the parameter `{}` is missing", parameter.name)),
                    false => continue,
                }
            };
            let rules = &self.document.rules;
            let value = rules.cast_parameter(schema, &self.items(parameter));
            rules.validate(&format!("the parameter `{}`", parameter.name), schema, &value)?;
        }
        Ok(())
    }

    /// Returns the body with its files.
    pub(crate) fn content(&self) -> Result<&Content, Response> {
        self.content.as_ref().map_err(|what| self.invalid(what))
    }

    /// Returns the body, whether it is valid or not; null if there is none.
    pub(crate) fn body(&self) -> Result<Value, Response> {
        Ok(self.content()?.value.clone().unwrap_or_default())
    }

    /// Returns the body if it is valid by the document; null if there is none, and none is required.
    pub(crate) fn valid_body(&self) -> Result<Value, Response> {
        self.validate_body()?;
        self.body()
    }

    /// Validates the body by the document.
    pub(crate) fn validate_body(&self) -> Result<(), Response> {
        let Some(value) = &self.content()?.value else { return Ok(()) };
        let Some(schema) = self.body_schema() else { return Ok(()) };
        self.document.rules.validate("the body", schema, value).map_err(|what| self.invalid(&what))
    }

    /// Returns the schema of the body.
    pub(crate) fn body_schema(&self) -> Option<SchemaId> {
        self.operation.body_schema(&essence(self.request.header("content-type").unwrap_or_default()))
    }

    /// Returns what the idempotency key is used with.
    pub(super) fn as_use(&self) -> Use {
        let (body, files) = match &self.content {
            // The boundary of a multipart body differs from attempt to attempt.
            Ok(content) => (content.value.clone().unwrap_or_default(), content.files.as_slice()),
            Err(_) => (String::from_utf8_lossy(&self.request.body).into(), &[][..]),
        };
        let hash = |file: &File| {
            let mut hasher = DefaultHasher::new();
            (&file.name, &file.content_type, &file.content).hash(&mut hasher);
            hasher.finish()
        };
        let files = files.iter().map(hash).collect();
        Use { method: self.request.method.clone(), path: self.request.path.clone(), body, files }
    }

    /// Responds with a documented error: the example of this name among the responses of the operation, or else of any
    /// operation.
    pub(crate) fn error(&self, name: &str) -> Response {
        let example = self.operation.example(name).or_else(|| self.document.example(name));
        match example {
            Some((status, body)) => Response::json(status, body),
            None => own::error(500, &format!("the document has no example `{name}` for `{}`", self.operation.id)),
        }
    }

    /// Rejects the request in the fake's own words.
    pub(crate) fn invalid(&self, what: &str) -> Response {
        own::invalid(self.operation, what)
    }

    /// Responds with the documented status of a success.
    pub(crate) fn success(&self, body: &Value) -> Response {
        Response::json(self.operation.success(), body)
    }

    /// Responds with the page of a list that the request is for.
    pub(crate) fn page(&self, items: Vec<Value>) -> Response {
        self.framed_page(items, Value::Null)
    }

    /// Responds with the page of a list that the request is for. The properties of `frame`, an object, are kept.
    pub(crate) fn framed_page(&self, items: Vec<Value>, frame: Value) -> Response {
        self.success(&paging::page(self.operation, |name| self.query_number(name), items, frame))
    }

    /// Returns the bytes of a file in the body.
    pub(crate) fn file_content(&self, value: &Value) -> Option<Bytes> {
        Some(self.content.as_ref().ok()?.file(value)?.content.clone())
    }
}
