//! An OpenAPI document that requests are validated by.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde_json::Value;

use super::super::error::FakeError;
use super::media_type::{essence, is_json};
use super::model::document as source;
use super::model::node::{Entry, Kind, Node};
use super::model::place::{Place, Problem};
use super::model::reference::References;
use super::model::schema::Schemas;
use super::operation::{DocumentedResponse, Operation, Pagination, Parameter, RequestBody};
use super::routes::{Route, route};
use super::schema::{Rules, SchemaId};
use super::template::Template;

/// The document that this crate was generated from.
const EMBEDDED: &str = include_str!("../../../generated/document.json");

/// A document.
#[derive(Debug)]
pub(crate) struct Document {
    operations: Vec<Operation>,
    pub(crate) rules: Rules,
    /// The values of each open enum, with what they mean.
    open_enums: BTreeMap<String, Vec<(String, String)>>,
}

impl Document {
    /// Returns the document that this crate was generated from. It is read once a process.
    pub(crate) fn embedded() -> Result<Arc<Self>, FakeError> {
        static DOCUMENT: OnceLock<Result<Arc<Document>, String>> = OnceLock::new();
        let read = || {
            let root = serde_json::from_str(EMBEDDED).map_err(|error| error.to_string())?;
            Document::new(root).map(Arc::new).map_err(|error| error.to_string())
        };
        DOCUMENT.get_or_init(read).clone().map_err(FakeError::new)
    }

    /// Reads a document.
    pub(crate) fn new(root: Value) -> Result<Self, FakeError> {
        let source = source::Document { root: Node::from_json(root, Place::START) };
        let references = References::new(&source);
        let (mut schemas, mut problems) = Schemas::of(&source, &references);
        let mut reader =
            Reader { root: &source.root, references: &references, schemas: &mut schemas, problems: &mut problems };
        let operations: Result<Vec<Operation>, Problem> = source.operations().map(|it| reader.operation(it)).collect();
        let operations = operations.map_err(fault)?;
        if let Some(problem) = problems.into_iter().next() {
            return Err(fault(problem));
        }
        let rules = Rules::compile(&schemas);
        for operation in &operations {
            if let Some(what) = operation.request_schemas().find_map(|id| rules.unsupported(id)) {
                return Err(FakeError::new(format!("the document's operation `{}`: {what}", operation.id)));
            }
        }
        Ok(Self { operations, rules, open_enums: open_enums(&source) })
    }

    /// Returns which operation a request is of.
    pub(crate) fn route(&self, method: &str, path: &str) -> Route<'_> {
        route(&self.operations, method, path)
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Returns the first example of this name among the responses of all operations.
    pub(crate) fn example(&self, name: &str) -> Option<(u16, &Value)> {
        self.operations.iter().find_map(|operation| operation.example(name))
    }

    /// Returns the known values of an open enum, with what each one means.
    pub(crate) fn values(&self, component: &str) -> &[(String, String)] {
        self.open_enums.get(component).map_or(&[], Vec::as_slice)
    }
}

struct Reader<'a, 'd> {
    root: &'d Node,
    references: &'a References<'d>,
    schemas: &'a mut Schemas<'d>,
    problems: &'a mut Vec<Problem>,
}

impl<'d> Reader<'_, 'd> {
    fn operation(&mut self, operation: source::Operation<'d>) -> Result<Operation, Problem> {
        let node = &operation.method.value;
        let parameters = operation.parameters().map(|parameter| self.parameter(parameter)).collect::<Result<_, _>>()?;
        let body = node.get("requestBody").map(|body| self.body(body)).transpose()?;
        let mut responses = Vec::new();
        for entry in operation.responses() {
            if let Ok(status) = entry.key.parse() {
                responses.push(self.response(status, &entry.value)?);
            }
        }
        let security = node.get("security").or_else(|| self.root.get("security"));
        let pagination = node.get("x-pagination").map(|names| {
            let name = |key: &str| names.get(key).and_then(Node::as_str).unwrap_or(key).to_owned();
            let items = names.get("items").and_then(Node::as_str).unwrap_or("data").to_owned();
            Pagination { page: name("page"), per_page: name("per_page"), items, total: name("total") }
        });
        Ok(Operation {
            id: operation.id().to_owned(),
            method: operation.method.key.to_uppercase(),
            path: Template::new(&operation.path.key),
            parameters,
            body,
            responses,
            needs_key: security.is_some_and(|schemes| !schemes.items().is_empty()),
            pagination,
            extensions: node
                .entries()
                .iter()
                .filter(|entry| entry.key.starts_with("x-"))
                .map(|entry| (entry.key.clone(), entry.value.to_json()))
                .collect(),
        })
    }

    fn parameter(&mut self, node: &'d Node) -> Result<Parameter, Problem> {
        let node = self.references.resolve(node)?;
        let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
        let (name, place) = (text("name"), text("in"));
        let exploded = node.get("explode").map_or(place == "query", |explode| is_true(Some(explode)));
        Ok(Parameter {
            required: is_true(node.get("required")),
            schema: node.get("schema").map(|schema| self.schema(schema, &name)),
            default: node.pointer("/schema/default").map(Node::to_json),
            commas: !exploded,
            name,
            place,
        })
    }

    fn body(&mut self, node: &'d Node) -> Result<RequestBody, Problem> {
        let node = self.references.resolve(node)?;
        let content = node.get("content").map_or(&[][..], Node::entries);
        let content = content.iter().map(|media| {
            let schema = media.value.get("schema").map(|schema| self.schema(schema, "body"));
            (essence(&media.key), schema)
        });
        Ok(RequestBody { content: content.collect(), required: is_true(node.get("required")) })
    }

    fn schema(&mut self, node: &'d Node, subject: &str) -> SchemaId {
        self.schemas.add(node, subject.to_owned(), self.references, self.problems)
    }

    fn response(&self, status: u16, node: &'d Node) -> Result<DocumentedResponse, Problem> {
        let content = self.references.resolve(node)?.get("content").map_or(&[][..], Node::entries);
        let mut examples = Vec::new();
        for media in content.iter().filter(|media| is_json(&essence(&media.key))) {
            for example in media.value.get("examples").map_or(&[][..], Node::entries) {
                examples.extend(self.example(example)?);
            }
            examples.extend(media.value.get("example").map(|value| (String::new(), value.to_json())));
        }
        Ok(DocumentedResponse { status, examples, content: content.iter().map(|media| media.key.clone()).collect() })
    }

    fn example(&self, entry: &'d Entry) -> Result<Option<(String, Value)>, Problem> {
        let value = self.references.resolve(&entry.value)?.get("value");
        Ok(value.map(|value| (entry.key.clone(), value.to_json())))
    }
}

fn is_true(node: Option<&Node>) -> bool {
    node.is_some_and(|node| matches!(node.kind, Kind::Scalar(Value::Bool(true))))
}

fn fault(problem: Problem) -> FakeError {
    FakeError::new(format!("the document: {}; {}", problem.what, problem.remedy))
}

fn open_enums(source: &source::Document) -> BTreeMap<String, Vec<(String, String)>> {
    let values = |component: &Entry| {
        let list = component.value.get("x-extensible-enum")?;
        let meanings = component.value.get("x-enum-descriptions");
        let meaning = |name: &str| meanings.and_then(|all| all.get(name)).and_then(Node::as_str).unwrap_or_default();
        let values = list.items().iter().filter_map(Node::as_str);
        Some((component.key.clone(), values.map(|name| (name.to_owned(), meaning(name).to_owned())).collect()))
    };
    source.components("schemas").iter().filter_map(values).collect()
}
