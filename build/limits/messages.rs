//! How the service words its rejections: templates, each beside the example of an error response that shows such a text.

use super::super::document::{Document, is_success};
use super::super::load::Node;
use super::MediaKind;
use super::grammar::Words;

/// The words of the service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    /// The names of platforms in its texts.
    pub platforms: Vec<(String, String)>,
    /// The names of formats in its texts.
    pub formats: Vec<(String, String)>,
    /// The texts.
    pub texts: Vec<Message>,
}

/// A text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it says is wrong.
    pub of: Fault,
    /// The properties that it is about.
    pub at: Vec<String>,
    /// The kinds of media that must be among those that it is about.
    pub among: Vec<MediaKind>,
    /// The text, with placeholders.
    pub text: String,
}

/// What a text says is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Missing,
    MixedMedia,
    NotAllowed,
    TooMany,
    UnsupportedMedia,
}

impl Fault {
    /// Every fault, by its name in the document.
    pub const ALL: [(&'static str, Self); 5] = [
        ("missing", Self::Missing),
        ("mixed_media", Self::MixedMedia),
        ("not_allowed", Self::NotAllowed),
        ("too_many", Self::TooMany),
        ("unsupported_media", Self::UnsupportedMedia),
    ];
}

/// The placeholders, and of which faults each is known; of all if none is listed.
const PLACEHOLDERS: [(&str, &[Fault]); 6] = [
    ("platform", &[]),
    ("format", &[]),
    ("Format", &[]),
    ("media", &[Fault::TooMany, Fault::UnsupportedMedia]),
    ("Media", &[Fault::TooMany, Fault::UnsupportedMedia]),
    ("max", &[Fault::TooMany]),
];

/// Reads the words of a table, or reports what is wrong with them.
pub fn messages(node: &Node, words: &mut Words<'_>) -> Messages {
    if !words.keys(node, "`messages`", &["platforms", "formats", "texts"]) {
        return Messages::default();
    }
    let platforms = names(node, "platforms", words);
    let formats = names(node, "formats", words);
    let texts = node.get("texts").map_or(&[][..], Node::items).iter();
    Messages { platforms, formats, texts: texts.filter_map(|node| message(node, words)).collect() }
}

fn names(node: &Node, key: &str, words: &mut Words<'_>) -> Vec<(String, String)> {
    let Some(of) = node.get(key) else { return Vec::new() };
    let known: Vec<&str> = of.entries().iter().map(|entry| entry.key.as_str()).collect();
    words.keys(of, &format!("`{key}` of `messages`"), &known);
    known.iter().map(|name| ((*name).to_owned(), words.text(of, name, &format!("`{key}`")))).collect()
}

fn message(node: &Node, words: &mut Words<'_>) -> Option<Message> {
    let title = "a text of `messages`";
    if !words.keys(node, title, &["of", "at", "among", "example", "text"]) {
        return None;
    }
    let place = node.get("of").map_or(node.place, |of| of.place);
    let of = words.text(node, "of", title);
    let of = words.word(place, &of, "fault", &Fault::ALL)?;
    let at = node.get("at").map(|at| words.texts(at, "`at`")).unwrap_or_default();
    if node.get("at").is_none() {
        words.problem(node.place, format!("{title} must have `at`"), "name the property, as in `at: media`");
    }
    let among = node.get("among").map(|among| (among.place, words.texts(among, "`among`")));
    let (place, among) = among.unwrap_or((node.place, Vec::new()));
    let among = among.iter().filter_map(|name| words.word(place, name, "kind of media", &MediaKind::ALL)).collect();
    words.text(node, "example", title);
    let text = words.text(node, "text", title);
    let place = node.get("text").map_or(node.place, |text| text.place);
    for name in placeholders(&text) {
        match PLACEHOLDERS.iter().find(|(of, _)| *of == name) {
            None => {
                let known = PLACEHOLDERS.map(|(name, _)| format!("{{{name}}}")).join(", ");
                words.problem(place, format!("there is no `{{{name}}}`"), format!("write one of {known}"));
            }
            Some((_, faults)) if !faults.is_empty() && !faults.contains(&of) => {
                words.problem(place, format!("`{{{name}}}` is unknown here"), "leave it out");
            }
            Some(_) => {}
        }
    }
    Some(Message { of, at, among, text })
}

/// The names between braces.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// Reports texts that the named examples do not show, and texts that never come because of an earlier one.
pub fn check(document: &Document, messages: &Messages, node: &Node, words: &mut Words<'_>) {
    let nodes = node.get("texts").map_or(&[][..], Node::items);
    for (number, (message, node)) in messages.texts.iter().zip(nodes).enumerate() {
        let hides = |earlier: &&Message| {
            earlier.of == message.of
                && earlier.at.iter().any(|at| message.at.contains(at))
                && earlier.among.iter().all(|kind| message.among.contains(kind))
        };
        if messages.texts[..number].iter().any(|earlier| hides(&earlier)) {
            let what = "an earlier text is used wherever this one could be";
            words.problem(node.place, what, "write this one before it, or remove it");
        }
        let Some((place, name)) = node.get("example").and_then(|node| Some((node.place, node.as_str()?))) else {
            continue;
        };
        let shown = shown(document, name);
        if shown.is_empty() {
            let what = format!("no error response of an operation has an example `{name}`");
            words.problem(place, what, "name the example that shows such a text, or add it");
        } else if !shown.iter().any(|shown| makes(&message.text, shown, messages)) {
            let what = format!("the example `{name}` shows another text: {}", shown.join("; "));
            words.problem(place, what, "correct the text, or name its platform and its format in `messages`");
        }
    }
}

/// The texts in the examples of this name among the error responses.
fn shown<'d>(document: &'d Document, name: &str) -> Vec<&'d str> {
    let responses = document.operations().flat_map(|operation| operation.responses());
    let rejections = responses.filter(|entry| !is_success(&entry.key));
    let examples = rejections.filter_map(|entry| {
        let response = document.resolve(&entry.value).ok()?;
        let example = response.pointer("/content/application~1json/examples")?.get(name)?;
        document.resolve(example).ok()?.pointer("/value/errors")
    });
    examples.flat_map(|errors| errors.items().iter().filter_map(Node::as_str)).collect()
}

/// Returns whether a template makes a text of the names that are known.
fn makes(template: &str, text: &str, messages: &Messages) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return template == text };
    let Some(((name, after), text)) = rest.split_once('}').zip(text.strip_prefix(before)) else { return false };
    let known = |names: &[(String, String)]| names.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>();
    let kinds = || MediaKind::ALL.map(|(kind, _)| format!("{kind}s")).to_vec();
    let values = match name {
        "platform" => known(&messages.platforms),
        "format" => known(&messages.formats),
        "Format" => known(&messages.formats).iter().map(|name| capitalized(name)).collect(),
        "media" => kinds(),
        "Media" => kinds().iter().map(|name| capitalized(name)).collect(),
        _ => vec![text.chars().take_while(char::is_ascii_digit).collect()],
    };
    values.iter().any(|value| {
        let rest = text.strip_prefix(value.as_str()).filter(|_| !value.is_empty());
        rest.is_some_and(|rest| makes(after, rest, messages))
    })
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
