//! Lists what callers can compile against, an item a line, with the place of the document that each comes from.
//!
//! It asks the functions that write the client for types and signatures, so that the list has no rules of its own.

mod calls;
mod mocks;
mod types;

use std::fmt;

use proc_macro2::TokenStream;

use super::super::api::Api;
use super::super::place::Place;
use super::arguments;
use super::documented::Documented;

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A struct.
    Struct,
    /// An enum.
    Enum,
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// A function or a method.
    Function,
    /// An implementation of a trait.
    Impl,
}

/// Something that callers can name.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Its path, such as `types::Post::new`; `types::Post.id` for a field, `types::Post: Default` for an implementation.
    pub path: String,
    /// The arguments of a function.
    pub arguments: Vec<Argument>,
    /// The type of a field, of what a variant holds, or of what a function returns.
    pub ty: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Where it comes from.
    pub origin: Origin,
    /// What is around the origin, innermost first.
    pub owners: Vec<Place>,
}

/// An argument of a function.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: String,
    /// Where it comes from.
    pub place: Place,
}

/// A place in the document, or what is below it.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The place.
    pub place: Place,
    /// What follows the JSON pointer of the place.
    pub below: String,
}

/// Lists the items of an API and of its documented errors.
pub fn listing(api: &Api, documented: &[Documented<'_>]) -> Vec<Item> {
    let mut items = types::items(api);
    items.extend(calls::items(api));
    items.extend(mocks::items(api));
    items.extend(documented.iter().filter_map(|error| {
        let item = Item::function(format!("Error::is_{}", error.predicate?), Vec::new(), "bool".to_owned());
        Some(item.from(error.place))
    }));
    items
}

impl Item {
    fn new(kind: Kind, path: String, ty: String) -> Self {
        let origin = Origin { place: Place::START, below: String::new() };
        Self { kind, path, arguments: Vec::new(), ty, deprecated: false, origin, owners: Vec::new() }
    }

    fn function(path: String, arguments: Vec<Argument>, ty: String) -> Self {
        Self { arguments, ..Self::new(Kind::Function, path, ty) }
    }

    fn from(mut self, place: Place) -> Self {
        self.origin.place = place;
        self
    }

    fn below(mut self, pointer: String) -> Self {
        self.origin.below = pointer;
        self
    }

    fn within(mut self, owners: impl IntoIterator<Item = Place>) -> Self {
        self.owners.extend(owners);
        self
    }

    fn deprecated(mut self, is_deprecated: bool) -> Self {
        self.deprecated = is_deprecated;
        self
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, ty, .. } = self;
        match self.kind {
            Kind::Struct => write!(f, "struct {path}"),
            Kind::Enum => write!(f, "enum {path}"),
            Kind::Field => write!(f, "field {path}: {ty}"),
            Kind::Variant if ty.is_empty() => write!(f, "variant {path}"),
            Kind::Variant => write!(f, "variant {path}({ty})"),
            Kind::Impl => write!(f, "impl {path}"),
            Kind::Function => {
                let arguments = self.arguments.iter().map(|of| format!("{}: {}", of.name, of.ty));
                write!(f, "fn {path}({}) -> {ty}", arguments.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

fn argument(of: arguments::Argument) -> Argument {
    Argument { name: of.name.to_string(), ty: text(&of.ty), place: of.place }
}

/// The argument of a setter.
fn value(ty: &TokenStream, place: Place) -> Vec<Argument> {
    vec![Argument { name: "value".to_owned(), ty: text(ty), place }]
}

/// Tokens as people write them.
fn text(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    for word in tokens.to_string().split_whitespace() {
        let follows = |c: char| text.ends_with(c);
        if (text.ends_with(is_word) && word.starts_with(is_word)) || follows(',') || follows('=') || word == "=" {
            text.push(' ');
        }
        text += word;
    }
    text
}
