//! The limits of request bodies (`x-limits`): what the service or a network allows of a body, beyond its schema.
//!
//! The document has tables of rules by name, and a schema of a request body names the table that applies to it.

mod check;
mod grammar;
mod messages;
mod read;
mod rule;
mod schema;

pub use check::check;
pub use messages::{Fault, Message, Messages};
pub use read::of_schema;

/// A table of rules.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Its name.
    pub name: String,
    /// The property that lists whom a body is for: names of platforms, or ids. Empty if there is none.
    pub named: String,
    /// The property with an object for each platform.
    pub keyed: String,
    /// The property of such an object that names the format.
    pub format: String,
    /// The format of each platform where none is named.
    pub defaults: Vec<(String, String)>,
    /// The names of the platforms.
    pub names: Vec<String>,
    /// The schemas that say of which platform an id is.
    pub known: Vec<Known>,
    /// How the service words its rejections.
    pub messages: Messages,
    /// The rules.
    pub rules: Vec<Rule>,
}

/// A schema that says of which platform an id is.
#[derive(Clone, Debug)]
pub struct Known {
    /// The component.
    pub schema: String,
    /// The property with the id.
    pub id: String,
    /// The property with the name of the platform.
    pub platform: String,
}

/// The table that applies to a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The name of the table.
    pub table: String,
    /// Whether the body changes what is stored, so that what it lacks need not be missing.
    pub partial: bool,
}

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The platforms that it is about, each with the formats, or with none for all. None at all: the body as a whole.
    pub platforms: Vec<(String, Vec<String>)>,
    /// What must hold for it to apply.
    pub when: Vec<(String, Condition)>,
    /// What it says.
    pub check: Check,
    /// What a reader of a finding should know.
    pub note: Option<String>,
    /// Whether no source says that the service rejects what breaks the rule.
    pub advice: bool,
}

/// A condition on a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// It is there.
    Present,
    /// It is absent.
    Absent,
    /// It is one of these.
    In(Vec<String>),
    /// It is there, and none of these.
    NotIn(Vec<String>),
    /// It is a list of media of one kind.
    Only(MediaKind),
}

/// What a rule says.
#[derive(Clone, Debug)]
pub enum Check {
    /// A text has a length.
    Text { at: Vec<String>, unit: Unit, min: u64, max: Option<u64> },
    /// A list has a number of items.
    Items { at: Vec<String>, min: u64, max: Option<u64> },
    /// A number is in a range, whose bounds may be excluded.
    Number { at: Vec<String>, min: Option<(f64, bool)>, max: Option<(f64, bool)> },
    /// A value is one of these, as JSON.
    Values { at: Vec<String>, values: Vec<String> },
    /// An object has no other properties.
    Keys { at: Vec<String>, allowed: Vec<String> },
    /// Properties must be there.
    Required(Vec<String>),
    /// Properties must not be there.
    Forbidden(Vec<String>),
    /// Properties must not be there together.
    Together(Vec<String>),
    /// Properties belong to formats.
    Formats(Vec<(String, Vec<String>)>),
    /// A list of media has a number of each kind.
    Media(Media),
    /// The media of a kind have a size, in bytes.
    Size { at: Vec<String>, kind: MediaKind, max: u64 },
}

/// What a list of media may hold.
#[derive(Clone, Debug)]
pub struct Media {
    /// The lists.
    pub at: Vec<String>,
    /// How many there must be.
    pub min: u64,
    /// How many there may be of all kinds.
    pub max: Option<u64>,
    /// The kinds that there may be.
    pub kinds: Vec<Kind>,
    /// The kinds that may stand beside each other.
    pub mixed: Vec<MediaKind>,
}

/// How many media of a kind there may be, and what they may be.
#[derive(Clone, Debug)]
pub struct Kind {
    /// The kind.
    pub kind: MediaKind,
    /// How many.
    pub max: u64,
    /// How large each may be, in bytes.
    pub size: Option<u64>,
    /// Their media types; none for all.
    pub types: Vec<String>,
}

/// A kind of media.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaKind {
    Image,
    Video,
    Document,
}

/// How a text is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Bytes,
    CodePoints,
    EmojiBytes,
    Graphemes,
    Utf16,
    Weighted,
}

impl MediaKind {
    /// Every kind, by its name in the document.
    pub const ALL: [(&'static str, Self); 3] =
        [("image", Self::Image), ("video", Self::Video), ("document", Self::Document)];
}

impl Unit {
    /// Every unit, by its name in the document.
    pub const ALL: [(&'static str, Self); 6] = [
        ("bytes", Self::Bytes),
        ("code_points", Self::CodePoints),
        ("emoji_bytes", Self::EmojiBytes),
        ("graphemes", Self::Graphemes),
        ("utf16", Self::Utf16),
        ("weighted", Self::Weighted),
    ];
}
