//! What a comparison finds: changes, each with its class and the reason for it.

use std::fmt;

use crate::finding::Spot;

/// What a change means for the callers of the generated client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Code that compiled may not compile, or a call that worked may not work.
    Breaking,
    /// The two documents do not tell. It counts as breaking, for what is not known to be safe is not.
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
    /// An operation has another method or path.
    OperationMoved = "operation-moved",
    /// An operation has another handle.
    HandleChanged = "handle-changed",
    /// An operation has another method at its handle.
    MethodRenamed = "method-renamed",
    /// An operation has pages now, has them no more, or has others.
    PagesChanged = "pages-changed",
    /// The client holds a default for a parameter now, or does no more.
    ClientDefault = "client-default",
    /// The properties of a property are arguments of the call now, or are no more.
    SpreadChanged = "spread-changed",
    /// A choice keeps variants that it does not know, or does no more.
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
    /// A parameter is written in another way.
    ParameterStyle = "parameter-style",
    /// A request takes a body now.
    BodyAdded = "body-added",
    /// A request takes no body any more.
    BodyRemoved = "body-removed",
    /// A body may be left out now, or may not any more.
    BodyRequired = "body-required",
    /// A body comes in a media type more or less.
    MediaType = "media-type",
    /// A status more is documented.
    StatusAdded = "status-added",
    /// A status less is documented.
    StatusRemoved = "status-removed",
    /// A refusal more is documented.
    RefusalAdded = "refusal-added",
    /// A refusal less is documented.
    RefusalRemoved = "refusal-removed",
    /// The service says a refusal in other words.
    RefusalText = "refusal-text",
    /// There is another remedy against a refusal.
    RefusalRemedy = "refusal-remedy",
    /// A refusal answers another question of the caller.
    RefusalPredicate = "refusal-predicate",
    /// There is a new question about errors.
    PredicateAdded = "predicate-added",
    /// A question about errors is gone.
    PredicateRemoved = "predicate-removed",
    /// There is a new component, and so a new type.
    TypeAdded = "type-added",
    /// A component is gone, and with it its type.
    TypeRemoved = "type-removed",
    /// A component has another name.
    TypeRenamed = "type-renamed",
    /// Something has another type.
    TypeChanged = "type-changed",
    /// There is a new property.
    PropertyAdded = "property-added",
    /// A property is gone.
    PropertyRemoved = "property-removed",
    /// A property became required.
    PropertyRequired = "property-required",
    /// A property became optional.
    PropertyOptional = "property-optional",
    /// A property may be null now, or may not any more.
    PropertyNullable = "property-nullable",
    /// Properties that are not listed are treated in another way.
    OtherProperties = "other-properties",
    /// A list has a value more.
    ValueAdded = "value-added",
    /// A list has a value less.
    ValueRemoved = "value-removed",
    /// A choice has a variant more.
    VariantAdded = "variant-added",
    /// A choice has a variant less.
    VariantRemoved = "variant-removed",
    /// A variant has another name in Rust.
    VariantRenamed = "variant-renamed",
    /// The variants of a choice stand in another order.
    VariantOrder = "variant-order",
    /// A body is, or is no longer, made from its one text.
    TextBody = "text-body",
    /// A schema changed that is too involved to be judged.
    SchemaChanged = "schema-changed",
    /// Something changed that only validators read.
    ValidationChanged = "validation-changed",
    /// The credentials that the service asks for changed.
    SecurityChanged = "security-changed",
    /// The address of the service changed.
    ServersChanged = "servers-changed",
    /// What the service calls back, or the browser brings, changed.
    CallbackChanged = "callback-changed",
    /// A part of the document changed that the generator does not read.
    UnreadChanged = "unread-changed",
    /// Words changed: a description, a summary, an example.
    WordsChanged = "words-changed",
    /// A key changed that this comparison does not know.
    UnknownChanged = "unknown-changed",
    /// drift sees a change, or a danger, that this comparison does not.
    DriftObjects = "drift-objects",
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
    /// Where it stood in the old document. For what is new, the place around it.
    pub old: Option<Mark>,
    /// Where it stands in the new document. For what is gone, the place around it.
    pub new: Option<Mark>,
    /// Which of the two places is of the thing itself.
    pub side: Side,
    /// The operations that it touches, by their names, in the order of the document; none for what touches none.
    pub operations: Vec<String>,
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
