//! What the document says, in the terms of the code that is generated from it.

pub mod operations;
mod parameters;
pub mod recursion;
pub mod spread;
pub mod types;

use super::names::Name;
use super::place::Place;

/// The API.
#[derive(Debug)]
pub struct Api {
    /// Title and description, as documentation.
    pub about: String,
    /// The types, in the order of the document.
    pub types: Vec<Type>,
    /// The handles, in the order of the document's tags.
    pub handles: Vec<Handle>,
    /// The query parameters that a client can hold a default for.
    pub defaults: Vec<Parameter>,
    /// The names of all properties that are secrets in the body of some request.
    pub secrets: Vec<String>,
}

/// A type.
#[derive(Clone, Debug)]
pub struct Type {
    /// Its name.
    pub name: Name,
    /// What it is called in the document: a component, or a part of one as in `Order.lines`.
    pub subject: String,
    /// Whether it is a component of its own.
    pub is_component: bool,
    /// Its documentation.
    pub doc: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is or is part of the body of a request.
    pub in_request: bool,
    /// What it is.
    pub kind: Kind,
}

impl Type {
    /// The object that it is, if it is one.
    pub fn object(&self) -> Option<&Object> {
        match &self.kind {
            Kind::Object(object) => Some(object),
            _ => None,
        }
    }
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An object.
    Object(Object),
    /// A string with known values, to which the service may add.
    OpenEnum(Vec<Known>),
    /// One of several types.
    Union(Union),
}

/// An object.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its properties.
    pub fields: Vec<Field>,
    /// The field that keeps properties that the document does not list, and the type of their values.
    pub rest: Option<(Name, Ty)>,
}

/// A property.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in JSON.
    pub json: String,
    /// Its name in Rust.
    pub name: Name,
    /// Its documentation.
    pub doc: String,
    /// The type of its value, if it has one.
    pub ty: Ty,
    /// Whether it must be there.
    pub required: bool,
    /// Whether its value may be null.
    pub nullable: bool,
    /// The only value that it may have.
    pub constant: Option<String>,
    /// Whether its own properties are arguments of a call (`x-spread`).
    pub spread: bool,
    /// Whether a form may hold it as one JSON text (`x-form-json`).
    pub form_json: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The name of the setter that sets it to null.
    pub null: Name,
    /// Where it stands in the document.
    pub place: Place,
}

impl Field {
    /// Whether a caller must give it: it is required, and it has more than one value.
    pub fn is_argument(&self) -> bool {
        self.required && self.constant.is_none()
    }
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ty {
    /// Text.
    String,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// Any JSON.
    Any,
    /// An object of anything.
    Free,
    /// A point in time.
    Timestamp,
    /// A secret.
    Secret,
    /// A file, or the URL of one.
    Media,
    /// A type of the document.
    Named(Name),
    /// A list.
    List(Box<Ty>),
    /// An object whose properties all have one type.
    Map(Box<Ty>),
    /// An item or a value that may be null.
    Nullable(Box<Ty>),
    /// A type that contains itself.
    Boxed(Box<Ty>),
}

impl Ty {
    /// The type of the document that this is or holds.
    pub fn named(&self) -> Option<&Name> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => inner.named(),
            _ => None,
        }
    }

    /// Whether it is or holds a type.
    pub fn holds(&self, wanted: &Self) -> bool {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => inner.holds(wanted),
            other => other == wanted,
        }
    }
}

/// A known value of an open enum.
#[derive(Clone, Debug)]
pub struct Known {
    /// The value.
    pub value: String,
    /// The variant.
    pub name: Name,
    /// What it means.
    pub doc: String,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The property that tells the variants apart.
    pub discriminator: Option<String>,
    /// The variants.
    pub variants: Vec<Variant>,
    /// Whether there may be others (`x-extensible-union`).
    pub open: bool,
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: Ty,
    /// The values of the discriminator that stand for it.
    pub tags: Vec<String>,
    /// The properties that its objects have.
    pub required: Vec<String>,
    /// The properties that have one value.
    pub constants: Vec<(String, String)>,
}

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

impl Api {
    /// The type of a name.
    pub fn get(&self, name: &Name) -> Option<&Type> {
        self.types.iter().find(|ty| ty.name == *name)
    }

    /// Every call, with its handle.
    pub fn calls(&self) -> impl Iterator<Item = (&Handle, &Call)> {
        self.handles.iter().flat_map(|handle| handle.calls.iter().map(move |call| (handle, call)))
    }
}
