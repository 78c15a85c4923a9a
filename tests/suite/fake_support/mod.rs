//! Talks to a PostProxy in memory without the client, and holds each answer against the document.
#![allow(dead_code, reason = "each test uses a part of it")]

pub(crate) mod raw;

use std::collections::BTreeSet;
use std::sync::Mutex;

use postproxy::mock::FakePostProxy;
use reqwest::Method;
use serde_json::{Value, json};

/// The document, read here by another way than the service in memory reads it.
pub(crate) fn document() -> Value {
    serde_saphyr::from_str(include_str!("../../../openapi.yaml")).expect("the document is YAML")
}

/// The document's schemas as JSON Schema, which says `null` where OpenAPI 3.0 says `nullable`.
pub(crate) fn json_schemas(document: &Value) -> Value {
    fn null(schema: &mut Value) {
        // Without a type, the flag means nothing.
        if schema["nullable"] == true && schema["type"].is_string() {
            schema["type"] = json!([schema["type"], "null"]);
        }
        match schema {
            Value::Object(map) => map.values_mut().for_each(null),
            Value::Array(list) => list.iter_mut().for_each(null),
            _ => {}
        }
    }
    let mut components = json!({ "schemas": document["components"]["schemas"] });
    null(&mut components);
    components
}

/// A validator of one schema of the document, by a library that is not of this project.
pub(crate) fn validator(document: &Value, schema: &Value) -> jsonschema::Validator {
    let schema = json!({ "allOf": [schema], "components": json_schemas(document) });
    jsonschema::options().should_validate_formats(true).build(&schema).expect("the schema can be compiled")
}

/// An answer, which the document was found to describe.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Value,
    pub(crate) headers: reqwest::header::HeaderMap,
}

/// Makes requests, and panics when an answer is none that the document describes.
pub(crate) struct Tester {
    document: Value,
    http: reqwest::Client,
    /// What was answered: operation, status, text of the error.
    pub(crate) seen: Mutex<BTreeSet<(String, u16, String)>>,
}

impl Tester {
    pub(crate) fn new() -> Self {
        let http = raw::http().redirect(reqwest::redirect::Policy::none()).build().expect("it is built");
        Self { document: document(), http, seen: Mutex::default() }
    }

    /// The path item and the method of a request, in the document.
    fn operation(&self, method: &str, path: &str) -> Option<&Value> {
        let fits = |template: &str| {
            let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
            template.len() == path.len()
                && template.iter().zip(&path).all(|(wanted, found)| wanted == found || wanted.starts_with('{'))
        };
        let paths = self.document["paths"].as_object().expect("the document has paths");
        paths.iter().find(|(template, _)| fits(template))?.1.get(method.to_lowercase())
    }

    pub(crate) async fn send(
        &self,
        fake: &FakePostProxy,
        key: &str,
        (method, target): (&str, &str),
        body: Option<&Value>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let method = Method::from_bytes(method.as_bytes()).expect("it is a method");
        let mut request = self.http.request(method.clone(), format!("{}{target}", fake.url())).bearer_auth(key);
        request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = request.send().await.expect("there is an answer");
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let body: Value = answer.json().await.expect("the answer is JSON");
        self.hold(method.as_str(), target, status, &body);
        Answer { status, body, headers }
    }

    /// Holds an answer against the document.
    fn hold(&self, method: &str, target: &str, status: u16, body: &Value) {
        let path = target.split('?').next().unwrap_or(target);
        let operation = self.operation(method, path).unwrap_or_else(|| panic!("{method} {path} is not documented"));
        let id = operation["operationId"].as_str().expect("an operation has a name").to_owned();
        let mut response = &operation["responses"][status.to_string()];
        if let Some(reference) = response["$ref"].as_str() {
            response = self.document.pointer(&reference[1..]).expect("the reference leads somewhere");
        }
        let schema = response.pointer("/content/application~1json/schema");
        let schema = schema.unwrap_or_else(|| panic!("{id} {status} is not documented: {body}"));
        if let Err(error) = validator(&self.document, schema).validate(body) {
            panic!("{id} {status}: {body}: {error}");
        }
        let text = body["error"].as_str().unwrap_or_default().to_owned();
        self.seen.lock().expect("no test panics with the lock").insert((id, status, text));
    }

    /// Every error response that the document shows by name: operation, status, text.
    pub(crate) fn documented_rejections(&self) -> BTreeSet<(String, u16, String)> {
        let resolve = |node: &Value| match node["$ref"].as_str() {
            Some(reference) => self.document.pointer(&reference[1..]).cloned().unwrap_or_default(),
            None => node.clone(),
        };
        let mut rejections = BTreeSet::new();
        for item in self.document["paths"].as_object().into_iter().flat_map(|paths| paths.values()) {
            for operation in item.as_object().into_iter().flat_map(|item| item.values()) {
                for (status, response) in operation["responses"].as_object().into_iter().flatten() {
                    let response = resolve(response);
                    let examples = response.pointer("/content/application~1json/examples").and_then(Value::as_object);
                    for example in examples.into_iter().flat_map(|examples| examples.values()) {
                        if let Some(text) = resolve(example)["value"]["error"].as_str() {
                            let id = operation["operationId"].as_str().unwrap_or_default();
                            rejections.insert((id.to_owned(), status.parse().unwrap_or(0), text.to_owned()));
                        }
                    }
                }
            }
        }
        rejections
    }
}
