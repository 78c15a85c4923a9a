//! What a comparison finds: changes, each with its class and the reason for it.

use std::fmt;
use std::sync::Arc;

use crate::finding::Spot;

/// What a change means for the callers of the generated client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Code that compiled may not compile, or a call that worked may not work.
    Breaking,
    /// The two documents do not tell. It counts as breaking, because what is not known to be safe may break.
    Unjudged,
    /// Callers can see it, and nobody has to do anything about it.
    Additive,
    /// Callers see it in the documentation at most.
    Invisible,
}

impl Class {
    /// Every class, the gravest first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Unjudged, Self::Additive, Self::Invisible];

    /// Its name in reports. The names are stable.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Unjudged => "unjudged",
            Self::Additive => "additive",
            Self::Invisible => "invisible",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Defines the codes with their names.
macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal,)*) => {
        /// What kind of change it is. The names are stable: scripts know a change by them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $code,)* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// Its name.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$code => $name,)* }
            }
        }
    };
}

codes! {
    /// There is a new operation.
    OperationAdded = "operation-added",
    /// An operation is gone.
    OperationRemoved = "operation-removed",
    /// An operation has another operationId.
    OperationRenamed = "operation-renamed",
    /// An operation has another method or path, or the values of its path go to other places in it.
    OperationMoved = "operation-moved",
    /// An operation has another handle.
    HandleChanged = "handle-changed",
    /// An operation has another method at its handle.
    MethodRenamed = "method-renamed",
    /// The pagination of an operation changed.
    PagesChanged = "pages-changed",
    /// The client holds a default for a parameter now, or does no more.
    ClientDefault = "client-default",
    /// The properties of a property are arguments of the call now, or are no more.
    SpreadChanged = "spread-changed",
    /// A union keeps unknown variants, or does no more.
    UnionOpened = "union-opened",
    /// Something is deprecated now, or is no more.
    Deprecated = "deprecated",
    /// There is a new parameter.
    ParameterAdded = "parameter-added",
    /// A parameter is gone.
    ParameterRemoved = "parameter-removed",
    /// A parameter has another name.
    ParameterRenamed = "parameter-renamed",
    /// A parameter goes elsewhere: in the path, the query or a header.
    ParameterMoved = "parameter-moved",
    /// A parameter became required.
    ParameterRequired = "parameter-required",
    /// A parameter became optional.
    ParameterOptional = "parameter-optional",
    /// A value is written in another way.
    ParameterStyle = "parameter-style",
    /// What the service takes for a value that is left out changed.
    DefaultChanged = "default-changed",
    /// A request has a body now.
    BodyAdded = "body-added",
    /// A request has no body any more.
    BodyRemoved = "body-removed",
    /// A body became optional or required.
    BodyRequired = "body-required",
    /// A body has a media type more or less.
    MediaType = "media-type",
    /// A status more is documented.
    StatusAdded = "status-added",
    /// A status less is documented.
    StatusRemoved = "status-removed",
    /// A header of a response changed.
    HeaderChanged = "header-changed",
    /// An error more is documented.
    ErrorAdded = "error-added",
    /// An error less is documented.
    ErrorRemoved = "error-removed",
    /// The text of a documented error changed.
    ErrorText = "error-text",
    /// The remedy of a documented error changed.
    ErrorRemedy = "error-remedy",
    /// The predicate of a documented error changed.
    ErrorPredicate = "error-predicate",
    /// There is a new component.
    TypeAdded = "type-added",
    /// A component is gone.
    TypeRemoved = "type-removed",
    /// A component has another name.
    TypeRenamed = "type-renamed",
    /// Something has another type, or refers to another component.
    TypeChanged = "type-changed",
    /// There is a new property.
    PropertyAdded = "property-added",
    /// A property is gone.
    PropertyRemoved = "property-removed",
    /// A property became required.
    PropertyRequired = "property-required",
    /// A property became optional.
    PropertyOptional = "property-optional",
    /// A value may be null now, or may not any more.
    PropertyNullable = "property-nullable",
    /// `readOnly` changed.
    ReadOnlyChanged = "read-only-changed",
    /// `writeOnly` changed.
    WriteOnlyChanged = "write-only-changed",
    /// Properties that are not listed are treated in another way.
    OtherProperties = "other-properties",
    /// An enum has a value more.
    ValueAdded = "value-added",
    /// An enum has a value less.
    ValueRemoved = "value-removed",
    /// A union has a variant more.
    VariantAdded = "variant-added",
    /// A union has a variant less.
    VariantRemoved = "variant-removed",
    /// The variants of a union have another order.
    VariantOrder = "variant-order",
    /// What tells the variants of a union apart changed.
    DiscriminatorChanged = "discriminator-changed",
    /// A schema is a union now, or is so no longer.
    SchemaChanged = "schema-changed",
    /// A keyword allows fewer values.
    ConstraintTightened = "constraint-tightened",
    /// A keyword allows more values.
    ConstraintLoosened = "constraint-loosened",
    /// A keyword allows other values.
    ConstraintChanged = "constraint-changed",
    /// A value is redacted now, or is so no longer.
    SecretChanged = "secret-changed",
    /// The credentials that the service asks for changed.
    SecurityChanged = "security-changed",
    /// The servers changed.
    ServersChanged = "servers-changed",
    /// A callback changed.
    CallbackChanged = "callback-changed",
    /// A part of the document changed that the generator does not read.
    UnreadChanged = "unread-changed",
    /// Words changed: a description, a summary, an example, an order.
    WordsChanged = "words-changed",
    /// A key changed that this comparison does not know.
    UnknownChanged = "unknown-changed",
    /// Something that callers can name is new, gone or another, and nothing changed at its place in the document.
    ItemChanged = "item-changed",
    /// The generator rejects one of the documents.
    NotGenerated = "not-generated",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A place in one of the documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The line and what stands there.
    pub spot: Spot,
    /// The same as a JSON pointer.
    pub pointer: String,
}

/// One change between two documents.
#[derive(Clone, Debug)]
pub struct Change {
    /// The kind.
    pub code: Code,
    /// What it means for callers.
    pub class: Class,
    /// What changed, as a sentence without its full stop.
    pub what: String,
    /// Why it has its class, as another.
    pub why: String,
    /// What it changes in Rust, a line for each item: with `-` what is gone, with `+` what is new.
    pub rust: Vec<String>,
    /// Where it stood in the old document. For what is new, the place around it.
    pub old: Option<Mark>,
    /// Where it stands in the new document. For what is gone, the place around it.
    pub new: Option<Mark>,
    /// Which of the two places is of the thing itself.
    pub side: Side,
    /// The operations that it touches, by their names, in the order of the document; none for what touches none.
    pub operations: Vec<Arc<str>>,
}

/// In which of the documents the thing stands that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// In both.
    Both,
    /// In the old one only.
    Old,
    /// In the new one only.
    New,
}

impl Change {
    /// The place that shows it best.
    pub fn primary(&self) -> Option<&Mark> {
        match self.side {
            Side::Old => self.old.as_ref(),
            Side::New | Side::Both => self.new.as_ref().or(self.old.as_ref()),
        }
    }
}
