//! One operation of a document: its parameters, its body, its responses and their examples.

use std::collections::BTreeMap;

use serde_json::Value;

use super::schema::SchemaId;
use super::template::Template;

/// One operation of the document.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// In capitals.
    pub(crate) method: String,
    pub(crate) path: Template,
    /// Those of the path first.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    pub(crate) responses: Vec<DocumentedResponse>,
    pub(crate) needs_key: bool,
    pub(crate) pagination: Option<Pagination>,
    /// Its extensions, as `x-platforms`.
    pub(crate) extensions: BTreeMap<String, Value>,
}

/// A parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `path`, `query`, `header` or `cookie`.
    pub(crate) place: String,
    pub(crate) required: bool,
    pub(crate) schema: Option<SchemaId>,
    pub(crate) default: Option<Value>,
    /// Whether the items of a list stand in one value, with commas between them.
    pub(crate) commas: bool,
}

/// A request body.
#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    /// The media types, in lower case, with their schemas.
    pub(crate) content: Vec<(String, Option<SchemaId>)>,
}

/// A response of an operation.
#[derive(Debug)]
pub(crate) struct DocumentedResponse {
    pub(crate) status: u16,
    /// The examples of a JSON body, by their names.
    pub(crate) examples: Vec<(String, Value)>,
    /// The media types.
    pub(crate) content: Vec<String>,
}

/// How an operation is paged (`x-pagination`): the names of its parameters and of the properties of its response.
#[derive(Debug)]
pub(crate) struct Pagination {
    pub(crate) page: String,
    pub(crate) per_page: String,
    pub(crate) items: String,
    pub(crate) total: String,
}

impl Operation {
    /// Returns whether the operation documents a response of this status.
    pub(crate) fn declares(&self, status: u16) -> bool {
        self.responses.iter().any(|response| response.status == status)
    }

    /// Returns whether the operation documents this request header.
    pub(crate) fn declares_header(&self, name: &str) -> bool {
        self.parameters.iter().any(|own| own.place == "header" && own.name.eq_ignore_ascii_case(name))
    }

    /// Returns the schema of a body of this media type.
    pub(crate) fn body_schema(&self, media_type: &str) -> Option<SchemaId> {
        let mut content = self.body.iter().flat_map(|body| &body.content);
        content.find(|(own, _)| own == media_type).and_then(|(_, schema)| *schema)
    }

    /// Returns the status of a success, 200 if none is documented.
    pub(crate) fn success(&self) -> u16 {
        self.responses.iter().map(|response| response.status).find(|status| is_success(*status)).unwrap_or(200)
    }

    /// Returns the example of this name among the responses.
    pub(crate) fn example(&self, name: &str) -> Option<(u16, &Value)> {
        self.responses.iter().find_map(|response| {
            let example = response.examples.iter().find(|(own, _)| own == name);
            example.map(|(_, value)| (response.status, value))
        })
    }

    /// Returns the first example of a response whose status is wanted.
    pub(crate) fn any_example(&self, wanted: impl Fn(u16) -> bool) -> Option<(u16, &Value)> {
        self.responses.iter().filter(|response| wanted(response.status)).find_map(|response| {
            let (_, value) = response.examples.first()?;
            Some((response.status, value))
        })
    }

    /// Returns the status of a success that has no body, if one is documented.
    pub(crate) fn empty_success(&self) -> Option<u16> {
        let empty = |response: &&DocumentedResponse| is_success(response.status) && response.content.is_empty();
        self.responses.iter().find(empty).map(|response| response.status).filter(|status| matches!(status, 204 | 205))
    }

    pub(crate) fn request_schemas(&self) -> impl Iterator<Item = SchemaId> + '_ {
        let body = self.body.iter().flat_map(|body| body.content.iter().filter_map(|(_, schema)| *schema));
        self.parameters.iter().filter_map(|parameter| parameter.schema).chain(body)
    }
}

pub(crate) fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}
