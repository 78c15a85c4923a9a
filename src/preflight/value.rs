//! Finds values in the JSON of a body, and what its media are.

use std::fs;

use serde_json::Value;

use super::table::MediaKind;
use crate::types::media::files::Files;
use crate::types::media::{Content, Media};

/// The JSON of a body, and the files that stand in it.
pub(super) struct Body<'b> {
    pub(super) json: &'b Value,
    /// Returns the file that a value stands for.
    pub(super) files: &'b dyn Fn(&Value) -> Option<FileFacts>,
}

/// What is known of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FileFacts {
    pub(crate) media_type: Option<String>,
    /// In bytes.
    pub(crate) size: Option<u64>,
}

impl FileFacts {
    /// Returns what is known of the file that a value of a request body stands for.
    pub(super) fn of(files: &Files, value: &Value) -> Option<Self> {
        let file = files.get(value.as_str()?)?;
        Some(Self { media_type: Some(file.media_type()), size: size(file) })
    }
}

/// One of the media of a body, as far as it can be known without the network.
pub(super) struct Item {
    /// Where it stands.
    pub(super) path: String,
    /// `None` if neither its media type nor its name says what it is.
    pub(super) media_type: Option<String>,
    /// In bytes.
    pub(super) size: Option<u64>,
}

impl Item {
    pub(super) fn kind(&self) -> Option<MediaKind> {
        MediaKind::of(self.media_type.as_deref()?)
    }
}

impl<'b> Body<'b> {
    /// Returns the values at a path such as `thread[].body`, with the paths of each, such as `thread[1].body`. Null is absent,
    /// and so are an empty text or list: the service sees nothing in them.
    pub(super) fn at(&self, path: &str) -> Vec<(String, &'b Value)> {
        let mut found = self.all(path);
        found.retain(|(_, value)| !is_empty(value));
        found
    }

    /// The same with empty values.
    pub(super) fn all(&self, path: &str) -> Vec<(String, &'b Value)> {
        let mut found = vec![(String::new(), self.json)];
        for step in path.split('.').filter(|step| !step.is_empty()) {
            let (name, is_item) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
            let mut next = Vec::new();
            for (path, value) in found {
                let Some(value) = value.get(name).filter(|value| !value.is_null()) else { continue };
                let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                match value.as_array().filter(|_| is_item) {
                    Some(items) => {
                        let items = items.iter().enumerate();
                        next.extend(items.map(|(index, item)| (format!("{path}[{index}]"), item)));
                    }
                    None if is_item => {}
                    None => next.push((path, value)),
                }
            }
            found = next;
        }
        found
    }

    /// Returns the places at which a property is missing: one for each object that should have it.
    pub(super) fn missing(&self, path: &str) -> Vec<String> {
        let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
        let parents = self.all(parent);
        if parents.is_empty() && !parent.contains('[') {
            return vec![path.to_owned()];
        }
        let lacks = |value: &Value| value.get(name).is_none_or(is_empty);
        let place = |path: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        parents.iter().filter(|(_, value)| lacks(value)).map(|(path, _)| place(path)).collect()
    }

    /// Returns the items of each list of media at a path.
    pub(super) fn media(&self, path: &str) -> Vec<(String, Vec<Item>)> {
        let lists = self.at(path).into_iter();
        lists
            .map(|(path, list)| {
                let items = list.as_array().map_or(&[][..], Vec::as_slice).iter().enumerate();
                let items = items.map(|(index, value)| self.item(format!("{path}[{index}]"), value));
                (path.clone(), items.collect())
            })
            .collect()
    }

    fn item(&self, path: String, value: &Value) -> Item {
        if let Some(FileFacts { media_type, size }) = (self.files)(value) {
            return Item { path, media_type, size };
        }
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        if let (Some(base64), media_type) = (text("base64"), text("content_type")) {
            return Item { path, media_type: media_type.map(str::to_owned), size: Some(decoded(base64)) };
        }
        let url = value.as_str().or_else(|| text("url")).unwrap_or_default();
        if let Some((head, base64)) = url.strip_prefix("data:").and_then(|data| data.split_once(',')) {
            let media_type = head.split(';').next().filter(|kind| !kind.is_empty()).map(str::to_owned);
            return Item { path, media_type, size: head.ends_with(";base64").then(|| decoded(base64)) };
        }
        let name = url.split(['?', '#']).next().unwrap_or_default();
        // A host ends like a file name, too.
        let name = name.split_once("://").map_or(name, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
        Item { path, media_type: mime_guess::from_path(name).first_raw().map(str::to_owned), size: None }
    }
}

/// Returns whether a value says nothing.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(_) | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Returns the size of a file without reading it.
fn size(file: &Media) -> Option<u64> {
    match file.content() {
        Content::Bytes(bytes) => Some(bytes.len() as u64),
        Content::File(path) => fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len()),
        Content::Stream { length, .. } | Content::Once { length, .. } => *length,
        Content::Url(_) | Content::Json(_) => None,
    }
}

/// Returns how many bytes a text in base64 stands for.
fn decoded(base64: &str) -> u64 {
    let digits = base64.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=').count() as u64;
    digits * 3 / 4
}
