//! What a check finds.

use std::fmt;
use std::sync::Arc;

use crate::source::place::Place;

/// What kind of fault it is. The names are stable: scripts and code scanning know a finding by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A fixture shows an operation that the document does not have.
    UndocumentedOperation,
    /// A fixture shows a status that its operation does not document.
    UndocumentedStatus,
    /// A fixture shows a body, or a kind of body, that the document does not promise there.
    UndocumentedMediaType,
    /// A fixture shows a property or a parameter that the document does not describe.
    UndocumentedProperty,
    /// A fixture shows a property where the document says that there are no others (`additionalProperties: false`).
    ForbiddenProperty,
    /// A fixture shows a value that the document does not list.
    UndocumentedValue,
    /// A fixture shows what the schema of that place does not allow.
    SchemaMismatch,
    /// No fixture shows the operation.
    UnprovenOperation,
    /// No fixture shows the status.
    UnprovenStatus,
    /// No fixture shows the variant of a `oneOf` or `anyOf`.
    UnprovenVariant,
    /// No fixture shows the property.
    UnprovenProperty,
    /// No fixture shows the listed value.
    UnprovenValue,
    /// No fixture shows null where the document allows it.
    UnprovenNull,
    /// OpenAPI does not define how the parameter or header is written, so its values are not judged.
    UnjudgedParameter,
    /// The document is not valid OpenAPI 3.0, or contradicts itself.
    InvalidDocument,
    /// A file among the fixtures is not one, or not in its place.
    InvalidFixture,
    /// An example of the document does not fit its schema.
    ExampleMismatch,
    /// A credential, or what has the form of one, stands in a fixture.
    SecretInFixture,
    /// A header that is different in every response stands in a fixture.
    VolatileHeader,
    /// Two fixtures hold the same exchange.
    DuplicateFixture,
    /// An excuse of the ledger excuses nothing.
    StaleException,
    /// A part of the document does not say where it comes from.
    InvalidSource,
}

/// How grave a finding is. Both fail the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Document and fixtures contradict each other, or one of them is invalid.
    Error,
    /// Something has no evidence, or an excuse is not needed.
    Warning,
}

impl Severity {
    /// Its name, the same in every report.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Code {
    /// Every code, in the order of the rules.
    pub const ALL: [Self; 22] = [
        Self::UndocumentedOperation,
        Self::UndocumentedStatus,
        Self::UndocumentedMediaType,
        Self::UndocumentedProperty,
        Self::ForbiddenProperty,
        Self::UndocumentedValue,
        Self::SchemaMismatch,
        Self::UnprovenOperation,
        Self::UnprovenStatus,
        Self::UnprovenVariant,
        Self::UnprovenProperty,
        Self::UnprovenValue,
        Self::UnprovenNull,
        Self::UnjudgedParameter,
        Self::InvalidDocument,
        Self::InvalidFixture,
        Self::ExampleMismatch,
        Self::SecretInFixture,
        Self::VolatileHeader,
        Self::DuplicateFixture,
        Self::StaleException,
        Self::InvalidSource,
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        self.describe().0
    }

    /// How grave its findings are.
    pub fn severity(self) -> Severity {
        match self {
            Self::UnprovenOperation
            | Self::UnprovenStatus
            | Self::UnprovenVariant
            | Self::UnprovenProperty
            | Self::UnprovenValue
            | Self::UnprovenNull
            | Self::UnjudgedParameter
            | Self::StaleException => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What it means, in one sentence.
    pub fn summary(self) -> &'static str {
        self.describe().1
    }

    fn describe(self) -> (&'static str, &'static str) {
        match self {
            Self::UndocumentedOperation => {
                ("undocumented-operation", "A fixture shows an operation that the document does not have.")
            }
            Self::UndocumentedStatus => {
                ("undocumented-status", "A fixture shows a status that its operation does not document.")
            }
            Self::UndocumentedMediaType => {
                ("undocumented-media-type", "A fixture shows a body that the document does not promise there.")
            }
            Self::UndocumentedProperty => (
                "undocumented-property",
                "A fixture shows a property or a parameter that the document does not describe.",
            ),
            Self::ForbiddenProperty => {
                ("forbidden-property", "A fixture shows a property that `additionalProperties: false` forbids.")
            }
            Self::UndocumentedValue => {
                ("undocumented-value", "A fixture shows a value that the document does not list.")
            }
            Self::SchemaMismatch => {
                ("schema-mismatch", "A fixture shows what the schema of that place does not allow.")
            }
            Self::UnprovenOperation => ("unproven-operation", "No fixture shows the operation."),
            Self::UnprovenStatus => ("unproven-status", "No fixture shows the status of the operation."),
            Self::UnprovenVariant => ("unproven-variant", "No fixture shows the variant."),
            Self::UnprovenProperty => ("unproven-property", "No fixture shows the property."),
            Self::UnprovenValue => ("unproven-value", "No fixture shows the listed value."),
            Self::UnprovenNull => ("unproven-null", "No fixture shows null where the document allows it."),
            Self::UnjudgedParameter => (
                "unjudged-parameter",
                "OpenAPI does not define how the parameter is written, so its values are not judged.",
            ),
            Self::InvalidDocument => {
                ("invalid-document", "The document is not valid OpenAPI 3.0, or contradicts itself.")
            }
            Self::InvalidFixture => {
                ("invalid-fixture", "A file among the fixtures is not one, or is not in its place.")
            }
            Self::ExampleMismatch => ("example-mismatch", "An example of the document does not fit its schema."),
            Self::SecretInFixture => {
                ("secret-in-fixture", "A credential, or what has the form of one, stands in a fixture.")
            }
            Self::VolatileHeader => {
                ("volatile-header", "A header that is different in every response stands in a fixture.")
            }
            Self::DuplicateFixture => ("duplicate-fixture", "Two fixtures hold the same exchange."),
            Self::StaleException => ("stale-exception", "An excuse of the ledger excuses nothing."),
            Self::InvalidSource => {
                ("invalid-source", "A part of the document names no source, or one that is not in its table.")
            }
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One fault: what, where, and what to do.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The kind.
    pub code: Code,
    /// Where it stands.
    pub at: Spot,
    /// What is wrong, as a sentence without its full stop. It names types, never values that may be secret.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
    /// Other places that explain it, each with what stands there.
    pub related: Vec<(Spot, String)>,
    /// What findings of one cause have in common, besides the code. A report shows them as one.
    pub cause: String,
}

/// A place in a file, with the line that stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The file, as a path with forward slashes.
    pub file: Arc<str>,
    /// The line and column.
    pub place: Place,
    /// The line, fit to be shown.
    pub excerpt: Option<Excerpt>,
}

/// A line of a file with what may be secret masked, and what to mark in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The line.
    pub line: String,
    /// What to mark, in bytes of the line.
    pub mark: std::ops::Range<usize>,
}
