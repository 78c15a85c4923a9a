//! The operations of a document: what goes in, what comes out, and by which media type.

pub use super::media::{FORM, MULTIPART, essence, is_form, is_json};
use super::reference::References;
use super::schema::{SchemaId, Schemas};
use crate::source::document::{self, Document};
use crate::source::load::{Entry, Kind, Node};
use crate::source::place::Problem;

/// Headers that OpenAPI ignores as parameters.
pub const IGNORED: [&str; 3] = ["accept", "content-type", "authorization"];

/// One operation.
#[derive(Debug)]
pub struct Operation<'d> {
    /// What stands in the document.
    pub source: document::Operation<'d>,
    /// The operationId; without one, method and path.
    pub id: String,
    /// Whether the service makes the request and the client responds to it.
    pub is_callback: bool,
    /// The parameters; those of the operation stand in place of those of its path.
    pub parameters: Vec<Parameter<'d>>,
    /// Header parameters that OpenAPI ignores, because they follow from the rest of the document.
    pub ignored: Vec<Parameter<'d>>,
    /// The body of the request.
    pub request: Option<Body<'d>>,
    /// The responses, in the order of the document.
    pub responses: Vec<Response<'d>>,
    /// Names of query parameters that carry a credential, by the security schemes of the document.
    pub credentials: Vec<&'d str>,
}

/// A parameter, or a header of a response.
#[derive(Debug)]
pub struct Parameter<'d> {
    /// Its name.
    pub name: &'d str,
    /// `path`, `query`, `header` or `cookie`.
    pub location: &'d str,
    /// What stands in the document.
    pub node: &'d Node,
    /// Whether it must be there.
    pub required: bool,
    /// Its schema, if it has one of its own.
    pub schema: Option<SchemaId>,
    /// How its value is written, if as JSON.
    pub content: Option<Media<'d>>,
}

/// A body, of a request or of a response.
#[derive(Debug)]
pub struct Body<'d> {
    /// What stands in the document.
    pub node: &'d Node,
    /// Whether it must be there.
    pub required: bool,
    /// The media types.
    pub content: Vec<Media<'d>>,
}

/// A media type of a body.
#[derive(Debug)]
pub struct Media<'d> {
    /// The media type or range, and what stands under it.
    pub entry: &'d Entry,
    /// Its schema.
    pub schema: Option<SchemaId>,
}

/// A response.
#[derive(Debug)]
pub struct Response<'d> {
    /// The status, or the range of statuses, or `default`.
    pub entry: &'d Entry,
    /// The body.
    pub body: Body<'d>,
    /// The headers.
    pub headers: Vec<Parameter<'d>>,
}

/// Reads operations, and takes up the schemas that they use.
pub(super) struct Reader<'m, 'd> {
    pub(super) document: &'d Document,
    pub(super) references: &'m References<'d>,
    pub(super) schemas: &'m mut Schemas<'d>,
    pub(super) problems: &'m mut Vec<Problem>,
}

impl<'d> Reader<'_, 'd> {
    pub(super) fn operation(&mut self, source: document::Operation<'d>) -> Operation<'d> {
        let id = match source.id() {
            "" => format!("{} {}", source.method.key.to_uppercase(), source.path.key),
            id => id.to_owned(),
        };
        self.described(source, id, false)
    }

    /// Reads the callbacks of an operation. Each goes by the names of both, as `create_webhook.delivery`.
    pub(super) fn callbacks(&mut self, source: document::Operation<'d>, id: &str) -> Vec<Operation<'d>> {
        let mut found = Vec::new();
        for callback in source.method.value.get("callbacks").map_or(&[][..], Node::entries) {
            let Some(node) = self.resolve(&callback.value) else { continue };
            let paths = node.entries().iter().filter(|path| !path.key.starts_with("x-"));
            let mut methods = paths.flat_map(|path| self.document.methods(path));
            let first = methods.next();
            if let Some(second) = methods.next() {
                let what = format!("the callback `{}` of `{id}` has more than one request", callback.key);
                let remedy = "give each request a callback of its own, so that its fixtures have a folder of their own";
                self.problems.push(Problem::new(second.method.place, what, remedy));
            }
            found.extend(first.map(|source| self.described(source, format!("{id}.{}", callback.key), true)));
        }
        found
    }

    fn described(&mut self, source: document::Operation<'d>, id: String, is_callback: bool) -> Operation<'d> {
        let mut parameters: Vec<Parameter<'d>> = Vec::new();
        for node in source.parameters() {
            let Some(parameter) = self.parameter(node, &id) else { continue };
            parameters.retain(|other| (other.name, other.location) != (parameter.name, parameter.location));
            parameters.push(parameter);
        }
        let is_ignored = |parameter: &mut Parameter<'d>| {
            parameter.location == "header" && IGNORED.iter().any(|name| parameter.name.eq_ignore_ascii_case(name))
        };
        let ignored = parameters.extract_if(.., is_ignored).collect();
        let request = source.method.value.get("requestBody").and_then(|node| {
            let subject = component(node).unwrap_or_else(|| format!("{id}.request"));
            let node = self.resolve(node)?;
            Some(Body { node, required: is_true(node, "required"), content: self.content(node, &subject) })
        });
        let responses = source.responses().iter().filter_map(|entry| {
            let subject = component(&entry.value).unwrap_or_else(|| format!("{id}.{}", entry.key));
            let node = self.resolve(&entry.value)?;
            let content = self.content(node, &subject);
            let body = Body { node, required: !content.is_empty(), content };
            let headers = node.get("headers").map_or(&[][..], Node::entries);
            // OpenAPI ignores it, because the media types say the same.
            let headers = headers.iter().filter(|header| !header.key.eq_ignore_ascii_case("content-type"));
            let headers = headers.filter_map(|header| self.header(header, &subject)).collect();
            Some(Response { entry, body, headers })
        });
        let responses = responses.collect();
        let credentials = self.credentials(source);
        Operation { source, id, is_callback, parameters, ignored, request, responses, credentials }
    }

    fn parameter(&mut self, node: &'d Node, operation: &str) -> Option<Parameter<'d>> {
        let named = component(node);
        let node = self.resolve(node)?;
        let (name, location) = (node.get("name")?.as_str()?, node.get("in")?.as_str()?);
        let subject = named.unwrap_or_else(|| format!("{operation}.{name}"));
        Some(self.named(node, name, location, &subject))
    }

    fn header(&mut self, entry: &'d Entry, response: &str) -> Option<Parameter<'d>> {
        let subject = component(&entry.value).unwrap_or_else(|| format!("{response}.{}", entry.key));
        let node = self.resolve(&entry.value)?;
        Some(self.named(node, &entry.key, "header", &subject))
    }

    fn named(&mut self, node: &'d Node, name: &'d str, location: &'d str, subject: &str) -> Parameter<'d> {
        let schema = node.get("schema").map(|schema| self.schema(schema, subject.to_owned()));
        let content = self.content(node, subject).into_iter().next();
        Parameter { name, location, node, required: is_true(node, "required"), schema, content }
    }

    fn content(&mut self, node: &'d Node, subject: &str) -> Vec<Media<'d>> {
        let content = node.get("content").map_or(&[][..], Node::entries);
        let media = |(at, entry): (usize, &'d Entry)| {
            // One kind of body is the rule, and needs no name.
            let subject = if at == 0 { subject.to_owned() } else { format!("{subject}.{}", entry.key) };
            Media { entry, schema: entry.value.get("schema").map(|schema| self.schema(schema, subject)) }
        };
        content.iter().enumerate().map(media).collect()
    }

    fn schema(&mut self, node: &'d Node, subject: String) -> SchemaId {
        self.schemas.add(node, subject, self.references, self.problems)
    }

    fn resolve(&mut self, node: &'d Node) -> Option<&'d Node> {
        self.references.resolve(node).map_err(|problem| self.problems.push(problem)).ok()
    }

    /// The query parameters that the security schemes of an operation, or of all operations, put a key into.
    fn credentials(&self, source: document::Operation<'d>) -> Vec<&'d str> {
        let schemes = self.document.components("securitySchemes");
        let security = source.method.value.get("security").or_else(|| self.document.root.get("security"));
        let names = security.map_or(&[][..], Node::items).iter().flat_map(Node::entries);
        let schemes = names.filter_map(|name| schemes.iter().find(|scheme| scheme.key == name.key));
        let nodes = schemes.filter_map(|scheme| self.references.resolve(&scheme.value).ok());
        let in_query = nodes.filter(|node| node.get("in").and_then(Node::as_str) == Some("query"));
        in_query.filter_map(|node| node.get("name").and_then(Node::as_str)).collect()
    }
}

impl<'d> Operation<'d> {
    /// The number of the response that documents a status: by itself, by its range, or by `default`.
    pub fn response(&self, status: u16) -> Option<usize> {
        let exact = status.to_string();
        let range = format!("{}XX", status / 100);
        let named =
            |name: &str| self.responses.iter().position(|response| response.entry.key.eq_ignore_ascii_case(name));
        named(&exact).or_else(|| named(&range)).or_else(|| named("default"))
    }

    /// The parameters of one location.
    pub fn parameters_in(&self, location: &str) -> impl Iterator<Item = &Parameter<'d>> {
        self.parameters.iter().filter(move |parameter| parameter.location == location)
    }
}

fn is_true(node: &Node, key: &str) -> bool {
    node.get(key).is_some_and(|node| matches!(node.kind, Kind::Scalar(serde_json::Value::Bool(true))))
}

/// The name of what a node refers to, if it does.
fn component(node: &Node) -> Option<String> {
    node.get("$ref").map(References::subject)
}
