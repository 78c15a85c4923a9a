//! The document, as the service in memory reads it: which operation a request is of, what it asks for, and what the
//! named examples say.

use std::sync::{Arc, OnceLock};

use serde_json::Value;

use super::error::FakeError;
use super::refusals::Refusal;
use super::schema;

/// The document that this crate was generated from.
const EMBEDDED: &str = include_str!("../../generated/document.json");

/// The methods that a path item may have, as OpenAPI names them.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// How many references may lead to one another; more is a circle.
const MAX_REFERENCES: usize = 32;

const JSON: &str = "/content/application~1json";

/// An OpenAPI document that requests can be answered by.
#[derive(Debug)]
pub(super) struct Document {
    root: Value,
    operations: Vec<Operation>,
}

/// One operation of the document.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) id: String,
    /// In capitals.
    pub(super) method: String,
    template: Vec<String>,
    /// Parameters, resolved, those of the operation last.
    parameters: Vec<Value>,
    body: Option<Value>,
    /// By status, resolved.
    responses: Vec<(u16, Value)>,
    pub(super) needs_key: bool,
}

/// Where a request leads.
pub(super) enum Route<'a> {
    /// To an operation, with the arguments in its path.
    To(&'a Operation, Vec<(String, String)>),
    /// To a path that takes these methods and not the request's.
    OtherMethods(Vec<&'a str>),
    Nowhere,
}

impl Document {
    /// The document that this crate was generated from. It is read once a process.
    pub(super) fn embedded() -> Result<Arc<Self>, FakeError> {
        static DOCUMENT: OnceLock<Result<Arc<Document>, String>> = OnceLock::new();
        let read = || {
            let root = serde_json::from_str(EMBEDDED).map_err(|error| error.to_string())?;
            Document::new(root).map(Arc::new).map_err(|error| error.to_string())
        };
        DOCUMENT.get_or_init(read).clone().map_err(FakeError::new)
    }

    /// Reads a document, and looks up in it what the service in memory will say.
    pub(super) fn new(root: Value) -> Result<Self, FakeError> {
        let mut document = Self { root, operations: Vec::new() };
        let mut operations = Vec::new();
        for (path, item) in document.root["paths"].as_object().into_iter().flatten() {
            for method in METHODS.into_iter().filter(|method| item.get(method).is_some()) {
                operations.push(document.operation(path, item, method)?);
            }
        }
        for operation in &operations {
            for schema in operation.body.iter().chain(operation.parameters.iter().filter_map(|p| p.get("schema"))) {
                schema::check(&document.root, schema)
                    .map_err(|what| FakeError::new(format!("the document's operation `{}`: {what}", operation.id)))?;
            }
        }
        document.operations = operations;
        Refusal::all().try_for_each(|refusal| document.refusal(refusal).map(drop))?;
        Ok(document)
    }

    fn operation(&self, path: &str, item: &Value, method: &str) -> Result<Operation, FakeError> {
        let node = &item[method];
        let id = node["operationId"].as_str().unwrap_or_default().to_owned();
        let list = |node: &Value| node["parameters"].as_array().cloned().unwrap_or_default();
        let parameters = list(item).iter().chain(&list(node)).map(|node| self.resolve(node)).collect::<Result<_, _>>();
        let body = node.get("requestBody").map(|node| self.resolve(node)).transpose()?;
        let mut responses = Vec::new();
        for (status, response) in node["responses"].as_object().into_iter().flatten() {
            if let Ok(status) = status.parse() {
                responses.push((status, self.resolve(response)?));
            }
        }
        let security = node.get("security").unwrap_or(&self.root["security"]);
        Ok(Operation {
            id,
            method: method.to_uppercase(),
            template: path.split('/').map(str::to_owned).collect(),
            parameters: parameters?,
            body: body.and_then(|body| body.pointer(&format!("{JSON}/schema")).cloned()),
            responses,
            needs_key: security.as_array().is_some_and(|schemes| !schemes.is_empty()),
        })
    }

    fn resolve(&self, node: &Value) -> Result<Value, FakeError> {
        let mut target = node;
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = target["$ref"].as_str() else { return Ok(target.clone()) };
            target = reference
                .strip_prefix('#')
                .and_then(|pointer| self.root.pointer(pointer))
                .ok_or_else(|| FakeError::new(format!("`{reference}` leads nowhere in the document")))?;
        }
        Err(FakeError::new("references of the document lead in a circle"))
    }

    /// Which operation a request is of.
    pub(super) fn route(&self, method: &str, path: &str) -> Route<'_> {
        // The service takes a path with a slash at its end for the one without.
        let segments: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
        let fitting: Vec<_> = self
            .operations
            .iter()
            .filter_map(|operation| Some((operation, arguments(&operation.template, &segments)?)))
            .collect();
        if fitting.is_empty() {
            return Route::Nowhere;
        }
        let methods = fitting.iter().map(|(operation, _)| operation.method.as_str()).collect();
        let found = fitting.into_iter().find(|(operation, _)| operation.method == method);
        found.map_or(Route::OtherMethods(methods), |(operation, arguments)| Route::To(operation, arguments))
    }

    /// What the document says of a refusal.
    pub(super) fn refusal(&self, refusal: Refusal) -> Result<(u16, &Value), FakeError> {
        let (id, example) = refusal.place();
        let operation = self.operations.iter().find(|operation| operation.id == id);
        operation.and_then(|operation| self.example(operation, example)).ok_or_else(|| {
            FakeError::new(format!(
                "the document has no example `{example}` among the responses of `{id}`, and the service in memory \
                 answers with it; add the example to the document, or correct its name in `mock/fake/refusals.rs`"
            ))
        })
    }

    /// The example of a name among the responses of an operation.
    pub(super) fn example<'a>(&'a self, operation: &'a Operation, name: &str) -> Option<(u16, &'a Value)> {
        operation.responses.iter().find_map(|(status, response)| {
            Some((*status, self.value(response.pointer(&format!("{JSON}/examples"))?.get(name)?)?))
        })
    }

    /// An example of an operation's responses, by what is wanted of the status.
    pub(super) fn any_example<'a>(
        &'a self,
        operation: &'a Operation,
        wanted: impl Fn(u16) -> bool,
    ) -> Option<(u16, &'a Value)> {
        operation.responses.iter().filter(|(status, _)| wanted(*status)).find_map(|(status, response)| {
            let media = response.pointer(JSON)?;
            let named = media.get("examples").and_then(Value::as_object).and_then(|examples| examples.values().next());
            let value = named.map_or_else(|| media.get("example"), |named| self.value(named));
            Some((*status, value?))
        })
    }

    /// The value of an example, or of what a reference to one leads to.
    fn value<'a>(&'a self, example: &'a Value) -> Option<&'a Value> {
        match example["$ref"].as_str() {
            Some(reference) => self.root.pointer(reference.strip_prefix('#')?)?.get("value"),
            None => example.get("value"),
        }
    }

    /// What is wrong with the parameters of a request, by the document.
    pub(super) fn parameters(
        &self,
        operation: &Operation,
        given: impl Fn(&str, &str) -> Vec<String>,
    ) -> Result<(), String> {
        for parameter in &operation.parameters {
            let text = |key: &str| parameter[key].as_str().unwrap_or_default();
            let (name, place) = (text("name"), text("in"));
            let values = given(place, name);
            if !values.is_empty() {
                schema::parameter(&self.root, &parameter["schema"], &values)
                    .map_err(|violation| format!("the parameter `{name}` {violation}"))?;
            } else if parameter["required"] == true {
                return Err(format!("the parameter `{name}` is missing"));
            }
        }
        Ok(())
    }

    /// What is wrong with the body of a request, by the document.
    pub(super) fn body(&self, operation: &Operation, body: &Value) -> Result<(), String> {
        operation.body.as_ref().map_or(Ok(()), |schema| schema::violation(&self.root, schema, body))
    }

    /// The known values of a list, with what each one means.
    pub(super) fn values(&self, component: &str) -> Vec<(String, String)> {
        let list = &self.root["components"]["schemas"][component];
        let names = list["x-extensible-enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let meaning = |name: &str| list["x-enum-descriptions"][name].as_str().unwrap_or_default().to_owned();
        names.map(|name| (name.to_owned(), meaning(name))).collect()
    }
}

impl Operation {
    /// Whether the operation takes a body.
    pub(super) fn takes_body(&self) -> bool {
        self.body.is_some()
    }

    /// Whether the document says that the operation answers with a status.
    pub(super) fn declares(&self, status: u16) -> bool {
        self.responses.iter().any(|(declared, _)| *declared == status)
    }

    /// Whether the operation declares a header.
    pub(super) fn declares_header(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| {
            parameter["in"] == "header" && parameter["name"].as_str().is_some_and(|own| own.eq_ignore_ascii_case(name))
        })
    }
}

/// The arguments of a path, if it is one of the template's.
fn arguments(template: &[String], segments: &[&str]) -> Option<Vec<(String, String)>> {
    if template.len() != segments.len() {
        return None;
    }
    let mut arguments = Vec::new();
    for (wanted, found) in template.iter().zip(segments) {
        match wanted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) if !found.is_empty() => {
                arguments.push((
                    name.to_owned(),
                    percent_encoding::percent_decode_str(found).decode_utf8_lossy().into_owned(),
                ));
            }
            None if wanted == found => {}
            _ => return None,
        }
    }
    Some(arguments)
}
