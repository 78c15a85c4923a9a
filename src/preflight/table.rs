//! The limits of a request body, as generated code writes them down.

use super::{FindingKind, Unit};

/// The limits of a body.
#[derive(Debug)]
pub(crate) struct Limits {
    /// The property that lists whom a body is for: names of platforms, or ids.
    pub(crate) named: &'static str,
    /// The property with an object for each platform.
    pub(crate) keyed: &'static str,
    /// The property of such an object that names the format.
    pub(crate) format: &'static str,
    /// The format of each platform where none is named.
    pub(crate) defaults: &'static [(&'static str, &'static str)],
    /// The names of the platforms.
    pub(crate) names: &'static [&'static str],
    /// Whether the body changes what is stored, so that what it lacks need not be missing.
    pub(crate) partial: bool,
    /// How the service words its rejections.
    pub(crate) messages: &'static Messages,
    /// The rules.
    pub(crate) rules: &'static [&'static Rule],
}

/// How the service words its rejections.
#[derive(Debug)]
pub(crate) struct Messages {
    /// The names of platforms in its texts.
    pub(crate) platforms: &'static [(&'static str, &'static str)],
    /// The names of formats in its texts.
    pub(crate) formats: &'static [(&'static str, &'static str)],
    pub(crate) texts: &'static [Message],
}

/// A text of the service.
#[derive(Debug)]
pub(crate) struct Message {
    /// The kind of the findings that it says.
    pub(crate) kind: FindingKind,
    /// The properties that it is about.
    pub(crate) at: Paths,
    /// The kinds of media that must be among those that it is about.
    pub(crate) among: &'static [MediaKind],
    /// The text, with placeholders.
    pub(crate) text: &'static str,
}

/// A rule.
#[derive(Debug)]
pub(crate) struct Rule {
    /// The platforms that it is about, each with its formats, or with none for all. None at all: the body as a whole.
    pub(crate) platforms: &'static [(&'static str, &'static [&'static str])],
    /// What must hold for it to apply.
    pub(crate) when: &'static [(&'static str, Condition)],
    pub(crate) check: Check,
    /// What a reader of a finding should know.
    pub(crate) note: Option<&'static str>,
    /// Whether no source says that the service rejects what breaks it.
    pub(crate) advice: bool,
}

type Paths = &'static [&'static str];

/// A condition on a property.
#[derive(Debug)]
#[allow(dead_code, reason = "which of them there are is up to the document")]
pub(crate) enum Condition {
    Present,
    Absent,
    In(&'static [&'static str]),
    NotIn(&'static [&'static str]),
    /// It is a list of media of one kind.
    Only(MediaKind),
}

/// What a rule says.
#[derive(Debug)]
#[allow(dead_code, reason = "which of them there are is up to the document")]
pub(crate) enum Check {
    Text {
        at: Paths,
        unit: Unit,
        min: u64,
        max: Option<u64>,
    },
    Items {
        at: Paths,
        min: u64,
        max: Option<u64>,
    },
    /// The bounds may be excluded.
    Number {
        at: Paths,
        min: Option<(f64, bool)>,
        max: Option<(f64, bool)>,
    },
    /// The values are JSON.
    Values {
        at: Paths,
        values: &'static [&'static str],
    },
    Keys {
        at: Paths,
        allowed: &'static [&'static str],
    },
    Required(Paths),
    Forbidden(Paths),
    Together(Paths),
    /// Properties and the formats that they belong to.
    Formats(&'static [(&'static str, &'static [&'static str])]),
    Media {
        at: Paths,
        min: u64,
        max: Option<u64>,
        kinds: &'static [Kind],
        mixed: &'static [MediaKind],
    },
    /// The size of the media of a kind, in bytes.
    Size {
        at: Paths,
        kind: MediaKind,
        max: u64,
    },
}

/// How many media of a kind there may be, and what they may be.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) kind: MediaKind,
    pub(crate) max: u64,
    /// In bytes, each.
    pub(crate) size: Option<u64>,
    /// None for all.
    pub(crate) types: &'static [&'static str],
}

/// A kind of media.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MediaKind {
    Image,
    Video,
    Document,
}

impl MediaKind {
    pub(crate) const ALL: [Self; 3] = [Self::Image, Self::Video, Self::Document];

    /// Returns the kind of a media type; `None` if it says nothing.
    pub(crate) fn of(media_type: &str) -> Option<Self> {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.split('/').next()? {
            _ if essence.is_empty() || essence == "application/octet-stream" => None,
            "image" => Some(Self::Image),
            "video" => Some(Self::Video),
            _ => Some(Self::Document),
        }
    }

    /// Returns the word for one and for many.
    pub(crate) fn words(self) -> [&'static str; 2] {
        match self {
            Self::Image => ["image", "images"],
            Self::Video => ["video", "videos"],
            Self::Document => ["document", "documents"],
        }
    }

    /// Returns the word for one, with its article.
    pub(super) fn one(self) -> &'static str {
        match self {
            Self::Image => "an image",
            Self::Video => "a video",
            Self::Document => "a document",
        }
    }
}
