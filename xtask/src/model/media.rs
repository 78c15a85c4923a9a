//! Media types with their parameters, and which entry of a document describes one.

use super::operation::{Body, Media};

/// The media type of forms in text.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// The media type of forms with files.
pub const MULTIPART: &str = "multipart/form-data";

/// A media type or range, and its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaType {
    /// Type and subtype, in lower case.
    pub essence: String,
    /// The parameters, with names in lower case and values without quotes.
    pub parameters: Vec<(String, String)>,
}

impl MediaType {
    /// Parses a media type as a header or a key of a document has it.
    pub fn parse(text: &str) -> Self {
        let mut parts = split(text).into_iter();
        let essence = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let parameter = |part: &str| {
            let (name, value) = part.split_once('=')?;
            let name = name.trim().to_ascii_lowercase();
            let value = value.trim().trim_matches('"').replace("\\", "");
            // Names of charsets have no case, and other values may have one.
            let value = if name == "charset" { value.to_ascii_lowercase() } else { value };
            Some((name, value))
        };
        Self { essence, parameters: parts.filter_map(parameter).collect() }
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// How far a range is from this media type: 0 if it is the same, 2 if it is `*/*`; none if it is not in the range.
    fn distance(&self, range: &Self) -> Option<usize> {
        let kind = self.essence.split('/').next().unwrap_or_default();
        let ranges = [self.essence.clone(), format!("{kind}/*"), "*/*".to_owned()];
        ranges.iter().position(|text| *text == range.essence)
    }
}

/// The parts of a media type, which semicolons separate unless they stand in quotes.
fn split(text: &str) -> Vec<&str> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(|letter: char| {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
        letter == ';' && !quoted
    })
    .collect()
}

impl<'d> Body<'d> {
    /// Returns the entries that describe a media type, the most specific first. An entry with parameters describes those media types
    /// that have them. If none does, entries that differ in parameters that the media type leaves out may each be meant.
    pub fn described(&self, media_type: &str) -> Vec<&Media<'d>> {
        let named = MediaType::parse(media_type);
        let entries = self.content.iter().filter_map(|media| {
            let key = MediaType::parse(&media.entry.key);
            Some((named.distance(&key)?, key, media))
        });
        let entries: Vec<(usize, MediaType, &Media<'d>)> = entries.collect();
        let has = |(name, value): &(String, String)| named.value(name) == Some(value);
        let may_have = |(name, value): &(String, String)| named.value(name).is_none_or(|found| found == value);
        let mut exact: Vec<_> = entries.iter().filter(|(_, key, _)| key.parameters.iter().all(has)).collect();
        exact.sort_by_key(|(distance, key, _)| (*distance, usize::MAX - key.parameters.len()));
        if let Some((_, _, media)) = exact.first() {
            return vec![media];
        }
        entries.iter().filter(|(_, key, _)| key.parameters.iter().all(may_have)).map(|(_, _, media)| *media).collect()
    }

    /// Returns the entry that describes a media type, if it is a single one.
    pub fn media(&self, media_type: &str) -> Option<&Media<'d>> {
        match self.described(media_type).as_slice() {
            [media] => Some(media),
            _ => None,
        }
    }

    /// Returns the entry that describes JSON whose media type is not named: `application/json`, or the only one that is JSON.
    pub fn json(&self) -> Option<&Media<'d>> {
        let mut others = self.content.iter().filter(|media| is_json(&media.entry.key));
        let only = others.next().filter(|_| others.next().is_none());
        self.media("application/json").or(only)
    }
}

/// A media type without its parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is one of a form.
pub fn is_form(media_type: &str) -> bool {
    [FORM, MULTIPART].contains(&essence(media_type).as_str())
}

/// Whether a media type is JSON.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}
