//! What the document says of the API, as far as the targets need it.

use std::sync::LazyLock;

use serde_json::Value;

use super::front::document::{self, Document};
use super::front::load::Node;
use super::front::walk;

/// The text of the document.
pub const TEXT: &str = include_str!("../../openapi.yaml");

/// One operation.
pub struct Operation {
    pub id: String,
    pub path: String,
    pub parameters: Vec<Parameter>,
    pub lists: Vec<List>,
    /// A page of its list, if it is paged.
    pub page: Option<Page>,
    /// The examples of its body, with the planted secret in the place of each password.
    pub bodies: Vec<Value>,
    /// The statuses of its responses, and whether each is a success.
    pub statuses: Vec<(u16, bool)>,
}

/// A parameter that takes a text.
pub struct Parameter {
    pub name: String,
    /// `path`, `query` or `header`.
    pub location: String,
    /// `minLength` and `maxLength`.
    length: (usize, usize),
}

/// An example of a page, and the names of what it says.
pub struct Page {
    example: Value,
    items: String,
    total: Option<String>,
    per_page: Option<String>,
}

impl Page {
    fn read(document: &Document, operation: document::Operation<'_>) -> Option<Self> {
        let pagination = operation.method.value.get("x-pagination")?;
        let name = |key: &str| pagination.get(key).and_then(Node::as_str).map(str::to_owned);
        let success = operation.responses().iter().find(|entry| document::is_success(&entry.key))?;
        let examples = success.value.pointer("/content/application~1json/examples")?.entries();
        let example = document.resolve(&examples.first()?.value).ok()?.get("value")?.to_json();
        Some(Self { example, items: name("items")?, total: name("total"), per_page: name("per_page") })
    }

    /// The item of a number, like the first one of the example.
    pub fn item(&self, number: usize) -> Value {
        let mut item = self.example[&self.items][0].clone();
        let name = self.identity();
        item[name] = format!("id{number}").into();
        item
    }

    /// The property that identifies an item: `id`, or the first text if it has no `id`.
    pub fn identity(&self) -> String {
        let item = &self.example[&self.items][0];
        let texts = item.as_object().into_iter().flatten().filter(|(_, value)| value.is_string());
        let mut names = texts.map(|(name, _)| name.clone());
        if item.get("id").is_some() { "id".to_owned() } else { names.next().expect("an item has a text") }
    }

    /// A page with these items.
    pub fn body(&self, items: &[Value], total: &Value, per_page: &Value) -> Value {
        let mut body = self.example.clone();
        body[&self.items] = items.into();
        for (name, value) in [(&self.total, total), (&self.per_page, per_page)] {
            if let Some(name) = name {
                body[name] = value.clone();
            }
        }
        body
    }
}

/// A parameter of the query that takes a list of texts.
pub struct List {
    pub name: String,
    /// Whether each item is a pair of its own, and not one text with commas.
    pub explode: bool,
}

impl Parameter {
    /// Whether a text is as long as the document says.
    pub fn has_length(&self, text: &str) -> bool {
        (self.length.0..=self.length.1).contains(&text.chars().count())
    }
}

impl Operation {
    /// An argument for the parameter of a name, if it is required.
    pub fn argument(&self, name: &str) -> Vec<String> {
        super::table::argument(&self.id, name)
    }

    /// One of the examples of the body, if the operation has one.
    pub fn body(&self, number: usize) -> Option<&Value> {
        self.bodies.get(number.checked_rem(self.bodies.len())?)
    }
}

/// The secret that stands in the bodies of the targets' calls.
pub const SECRET: &str = "pl4nted-b0dy-s3cret";

/// Every operation of the document.
pub static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    let document = Document::parse(TEXT).expect("the document is one");
    let passwords = passwords(&document);
    document.operations().map(|operation| read(&document, operation, &passwords)).collect()
});

fn read(document: &Document, operation: document::Operation<'_>, passwords: &[String]) -> Operation {
    let parameters = operation.parameters().filter_map(|node| document.resolve(node).ok());
    let parameters: Vec<&Node> = parameters.collect();
    let lists = parameters.iter().filter_map(|node| list(document, node)).collect();
    let parameters =
        parameters.into_iter().filter(|node| node.pointer("/schema/type").and_then(Node::as_str) == Some("string"));
    let examples = operation.method.value.pointer("/requestBody/content/application~1json/examples");
    let examples =
        examples.map_or(&[][..], Node::entries).iter().filter_map(|entry| document.resolve(&entry.value).ok());
    let bodies = examples.filter_map(|example| {
        let mut body = example.get("value")?.to_json();
        plant(&mut body, passwords);
        Some(body)
    });
    let statuses = operation.responses().iter().filter_map(|entry| {
        let status = entry.key.parse().ok()?;
        Some((status, document::is_success(&entry.key)))
    });
    Operation {
        id: operation.id().to_owned(),
        path: operation.path.key.clone(),
        parameters: parameters.map(parameter).collect(),
        lists,
        page: Page::read(document, operation),
        bodies: bodies.collect(),
        statuses: statuses.collect(),
    }
}

fn list(document: &Document, node: &Node) -> Option<List> {
    let text = |pointer: &str| node.pointer(pointer).and_then(Node::as_str);
    let items = document.resolve(node.pointer("/schema/items")?).ok()?;
    let is_list = text("/in") == Some("query") && text("/schema/type") == Some("array");
    let is_text = items.get("type").and_then(Node::as_str) == Some("string");
    let explode = node.get("explode").is_none_or(|node| node.to_json() != false);
    (is_list && is_text).then(|| List { name: text("/name").unwrap_or_default().to_owned(), explode })
}

fn parameter(node: &Node) -> Parameter {
    let text = |key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
    let bound = |key: &str| {
        let number = node.get("schema").and_then(|schema| schema.get(key)).and_then(|node| node.to_json().as_u64());
        number.and_then(|number| usize::try_from(number).ok())
    };
    let length = (bound("minLength").unwrap_or(0), bound("maxLength").unwrap_or(usize::MAX));
    Parameter { name: text("name"), location: text("in"), length }
}

/// The names of the properties that are passwords.
fn passwords(document: &Document) -> Vec<String> {
    let mut names = Vec::new();
    walk::objects(&document.root, &mut |node| {
        for property in node.get("properties").map_or(&[][..], Node::entries) {
            if property.value.get("format").and_then(Node::as_str) == Some("password") {
                names.push(property.key.clone());
            }
        }
    });
    names
}

fn plant(body: &mut Value, passwords: &[String]) {
    for (key, value) in body.as_object_mut().into_iter().flatten() {
        match passwords.contains(key) {
            true => *value = SECRET.into(),
            false => plant(value, passwords),
        }
    }
}
