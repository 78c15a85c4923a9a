//! What a preflight finds.

use std::fmt;

use serde_json::Number;

use crate::Platform;

/// A property of a request body that is not within the documented limits.
///
/// [`Display`](fmt::Display) says what is wrong in one sentence. The fields say the same to a program.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// The network whose limit it is. `None` for a limit of the request as a whole.
    pub platform: Option<Platform>,
    /// The path of the property in the JSON of the body, such as `post.body`, `media[0]` or `platforms.instagram.format`.
    pub property: String,
    /// What is wrong with it.
    pub kind: FindingKind,
    /// The limit, if it is a number.
    pub limit: Option<Number>,
    /// The number that is beyond the limit.
    pub actual: Option<Number>,
    /// What is allowed, if that is a list: the known parameters, the media types, the formats, the other properties.
    pub allowed: Vec<String>,
    /// What else to know about the limit, such as the accounts that have another one.
    pub note: Option<String>,
    /// The words in the sentence that the kind does not imply.
    pub(super) words: &'static str,
    /// Whether it is advice.
    pub(super) advice: bool,
    /// The text of the service.
    pub(super) message: Option<String>,
}

impl Finding {
    pub(super) fn new(platform: Option<Platform>, property: String, kind: FindingKind) -> Self {
        let allowed = Vec::new();
        Self {
            platform,
            property,
            kind,
            limit: None,
            actual: None,
            allowed,
            note: None,
            words: "",
            advice: false,
            message: None,
        }
    }

    /// Returns whether no source says that the service rejects the request for it: the sources disagree, the limit is not that of
    /// every account, or the service publishes something else than was meant.
    ///
    /// The service rejects a request with any other finding, by its documentation. It is not said whether that is so of drafts.
    pub fn is_advice(&self) -> bool {
        self.advice
    }

    /// Returns the text with which the service rejects the request for it, as far as one is published.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// What is wrong with a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingKind {
    /// A text is longer than allowed.
    TooLong(Unit),
    /// A text is shorter than allowed.
    TooShort(Unit),
    /// A list has too many items, or too many media of a kind.
    TooMany,
    /// A list has too few items.
    TooFew,
    /// A file is too large; `limit` and `actual` are bytes.
    TooLarge,
    /// A number is out of its range.
    OutOfRange,
    /// A value is not one of those that are allowed.
    NotAllowedValue,
    /// A property that is required is missing.
    Missing,
    /// A property must not be set.
    NotAllowed,
    /// A property belongs to another format than that of the post.
    OtherFormat,
    /// The network has no such parameter.
    UnknownParameter,
    /// The network does not support this kind of media.
    UnsupportedMedia,
    /// The network does not support files of this media type.
    UnsupportedType,
    /// Media of different kinds, which the network does not support in one post.
    MixedMedia,
    /// Properties that exclude each other are set.
    Conflict,
    /// The request cannot be sent. Awaiting the call returns the same as an error.
    NotSendable,
}

/// How a text is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// Bytes of UTF-8.
    Bytes,
    /// Unicode code points.
    CodePoints,
    /// Unicode code points, and the bytes of emoji.
    EmojiBytes,
    /// Graphemes: what a reader sees as one character.
    Graphemes,
    /// Code units of UTF-16.
    Utf16,
    /// Characters by the weights of X: a link counts 23, an emoji and a wide character 2.
    Weighted,
}

impl Unit {
    fn words(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::CodePoints => "characters",
            Self::EmojiBytes => "characters (an emoji counts its bytes)",
            Self::Graphemes => "visible characters",
            Self::Utf16 => "UTF-16 units",
            Self::Weighted => "weighted characters",
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(platform) = &self.platform {
            write!(f, "{platform}: ")?;
        }
        let Self { property, words, .. } = self;
        let number = |number: &Option<Number>| number.as_ref().map(grouped).unwrap_or_default();
        let (limit, actual, allowed) = (number(&self.limit), number(&self.actual), self.allowed.join(", "));
        let words = if actual == "1" { words.trim_end_matches('s') } else { words };
        match self.kind {
            FindingKind::TooLong(unit) => {
                write!(f, "`{property}` has {actual} {unit}, and at most {limit} are allowed")
            }
            FindingKind::TooShort(unit) => {
                write!(f, "`{property}` has {actual} {unit}, and at least {limit} are required")
            }
            FindingKind::TooMany => write!(f, "`{property}` has {actual} {words}, and at most {limit} are allowed"),
            FindingKind::TooFew => write!(f, "`{property}` has {actual} {words}, and at least {limit} are required"),
            FindingKind::TooLarge => {
                write!(f, "`{property}` has {actual} bytes, and {words} may have at most {limit}")
            }
            FindingKind::OutOfRange => write!(f, "`{property}` is {actual}, and {words} {limit} is allowed"),
            FindingKind::NotAllowedValue => write!(f, "`{property}` is {actual}, and must be one of {allowed}"),
            FindingKind::Missing => write!(f, "`{property}` is required"),
            FindingKind::NotAllowed => write!(f, "`{property}` is not allowed{words}"),
            FindingKind::OtherFormat => write!(f, "`{property}` is for the format {allowed} only"),
            FindingKind::UnknownParameter => write!(f, "`{property}` is no parameter; there are {allowed}"),
            FindingKind::UnsupportedMedia => write!(f, "`{property}` has {words}, which are not supported here"),
            FindingKind::UnsupportedType => write!(f, "`{property}` is not one of {allowed}"),
            FindingKind::MixedMedia => write!(f, "`{property}` mixes {allowed}"),
            FindingKind::Conflict => write!(f, "`{property}` cannot be set together with {allowed}"),
            FindingKind::NotSendable => f.write_str("the request cannot be sent"),
        }?;
        self.note.as_ref().map_or(Ok(()), |note| write!(f, ". {note}"))
    }
}

/// A number with separators, as the documentation of limits has them.
fn grouped(number: &Number) -> String {
    let Some(number) = number.as_u64() else { return number.to_string() };
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
