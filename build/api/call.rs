//! The operations of the API, in the terms of the code that is generated from them.

use super::super::limits::{Applied, Limits};
use super::super::place::Place;
use super::{Field, Name, Ty};

/// The operations of one tag.
#[derive(Clone, Debug)]
pub struct Handle {
    /// The tag.
    pub tag: String,
    /// The method of the client that returns it.
    pub method: Name,
    /// Its module.
    pub module: Name,
    /// Its type.
    pub name: Name,
    /// Its documentation.
    pub doc: String,
    /// Its operations.
    pub calls: Vec<Call>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Call {
    /// The operationId.
    pub id: String,
    /// The type of the call.
    pub name: Name,
    /// The method of the handle that begins it.
    pub method: Name,
    /// The method that mocks it.
    pub mock: Name,
    /// The constant that describes it to the transport.
    pub constant: Name,
    /// The method of the request, in capitals.
    pub http_method: String,
    /// The path, as a template.
    pub path: String,
    /// Summary.
    pub summary: String,
    /// Description.
    pub description: String,
    /// The parameters.
    pub parameters: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<Body>,
    /// What it returns.
    pub success: Success,
    /// How its list is paged.
    pub pages: Option<Pages>,
    /// Whether it needs an API key.
    pub authenticated: bool,
    /// Whether it declares the header `Idempotency-Key`.
    pub idempotency_key: bool,
    /// The names of the properties of its body that are secrets.
    pub secrets: Vec<String>,
    /// The documented statuses with a JSON body, and its type.
    pub statuses: Vec<(u16, Option<Ty>)>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Where it stands in the document.
    pub place: Place,
}

/// Where a parameter goes, and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// A pair of the query, one for each item of a list.
    Query,
    /// A pair of the query, a list with commas.
    QueryCommas,
    /// A header.
    Header,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name in the document.
    pub json: String,
    /// Its name in Rust.
    pub name: Name,
    /// Where it goes.
    pub location: Location,
    /// Its type.
    pub ty: Ty,
    /// Whether it must be given.
    pub required: bool,
    /// Its documentation.
    pub doc: String,
    /// Whether a client can hold a default for it (`x-client-default`).
    pub client_default: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The bounds of its values.
    pub bounds: Bounds,
    /// Where it stands in the document.
    pub place: Place,
}

/// A bound of a number, and whether it is excluded.
pub type Edge = (f64, bool);

/// The bounds of a parameter: of each value, and of the number of items of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    /// `minLength` and `maxLength`.
    pub length: (Option<u64>, Option<u64>),
    /// `minimum` and `maximum`.
    pub value: (Option<Edge>, Option<Edge>),
    /// `multipleOf`.
    pub step: Option<f64>,
    /// `minItems` and `maxItems`.
    pub items: (Option<u64>, Option<u64>),
}

/// The body of a request.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its type.
    pub ty: Ty,
    /// Whether it must be there.
    pub required: bool,
    /// How it is encoded.
    pub encoding: Encoding,
    /// The properties that a form may hold as JSON.
    pub form_json: Vec<String>,
    /// The arguments and setters that it is spread into; none where it is given as a whole.
    pub spread: Option<Vec<Spread>>,
    /// Its limits (`x-limits`).
    pub limits: Option<(Limits, Applied)>,
}

/// How a body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As JSON.
    Json,
    /// As a form if it holds a file, else as JSON.
    JsonOrMultipart,
    /// As a form.
    Multipart,
}

/// A property of a body that is an argument or a setter of the call.
#[derive(Clone, Debug)]
pub struct Spread {
    /// Its name in the call.
    pub name: Name,
    /// The fields that lead to it, outermost first.
    pub within: Vec<Field>,
    /// The field.
    pub field: Field,
    /// Whether it is an argument: it and all that lead to it are required.
    pub is_argument: bool,
    /// The name of the setter that sets it to null.
    pub null: Name,
}

/// What an operation returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Success {
    /// JSON.
    Json(Ty),
    /// Bytes.
    Bytes,
    /// Nothing.
    Empty,
}

/// How a list is paged.
#[derive(Clone, Debug)]
pub struct Pages {
    /// The parameter that names the page.
    pub page: Name,
    /// The field of the items.
    pub items: Field,
    /// The type of an item.
    pub item: Ty,
    /// The field of the number of all items.
    pub total: Option<Field>,
    /// The field of the number of items a page.
    pub per_page: Option<Field>,
}
