//! What the document says, in the terms of the code that is generated from it.

mod call;
pub mod mentions;
pub mod operations;
mod parameters;
pub mod recursion;
pub mod spread;
pub mod types;

use super::names::Name;
use super::place::Place;

pub use call::{Body, Bounds, Call, Encoding, Handle, Location, Pages, Parameter, Spread, Success};

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
    /// The names of all parameters, and of all properties in the body of some request, that are secrets.
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
    /// Where it stands in the document.
    pub place: Place,
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
    /// What of its value is a credential, which `Debug` does not print.
    pub credential: Option<Credential>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The name of the setter that sets it to null.
    pub null: Name,
    /// Where it stands in the document.
    pub place: Place,
}

/// What of a text is a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// The query of a URL (`format: uri`), which may be signed.
    Query,
    /// All of it but the host of a URL (`x-capability`).
    All,
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
    /// The groups that it is in (`x-enum-groups`).
    pub groups: Vec<String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The property that tells the variants apart.
    pub discriminator: Option<String>,
    /// Whether that property stands in an object around the value (`x-outer-discriminator`).
    pub is_outer: bool,
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
