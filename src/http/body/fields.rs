//! The fields of a form. Their names are the paths of the JSON: `post[body]`, `profiles[]`, `thread[0][media][]`.

use std::fmt;

use serde::de::{Deserialize, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::Error;
use crate::types::media::Media;
use crate::types::media::files::Files;

/// How deeply the values of a form may be nested. Parsers of forms have such a limit, too.
const MAX_DEPTH: usize = 32;

/// A field of a form.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) value: FieldValue,
}

pub(super) enum FieldValue {
    Text(String),
    File(Media),
}

/// Returns the fields that say the same as a JSON object.
///
/// A property of the object that is one of `json_properties` becomes one field with its JSON as the text, which keeps
/// the types of the values, unless there is a file in it. `remedy` says what the caller can do about a value that no form
/// can hold.
///
/// # Errors
///
/// Returns an error for what no form can hold: null, an empty list, and a list of objects in one of `json_properties`
/// beside a file.
pub(super) fn fields(
    json: &[u8],
    files: &Files,
    json_properties: &[&str],
    remedy: &'static str,
) -> Result<Vec<Field>, Error> {
    let root: &RawValue = serde_json::from_slice(json).map_err(|error| Error::request(error.to_string()))?;
    let Node::Object(properties) = node(root)? else {
        return Err(Error::request("the body is not an object, and a form can hold nothing else".to_owned()));
    };
    let mut form = Form { fields: Vec::new(), files, file_mark: files.json_prefix(), lists_of_objects: true, remedy };
    for (name, value) in properties {
        let is_json = json_properties.contains(&name.as_str());
        if is_json && !form.holds_file(value) {
            form.push(name, FieldValue::Text(value.get().to_owned()));
        } else {
            form.lists_of_objects = !is_json;
            form.value(checked(name, "")?, value, 0)?;
        }
    }
    Ok(form.fields)
}

/// A form that is being written.
struct Form<'a> {
    fields: Vec<Field>,
    files: &'a Files,
    /// What the placeholders of the files begin with in JSON text.
    file_mark: String,
    /// Whether a list of objects has names with indices.
    lists_of_objects: bool,
    remedy: &'static str,
}

impl Form<'_> {
    fn push(&mut self, name: String, value: FieldValue) {
        self.fields.push(Field { name, value });
    }

    /// Returns the error for a value that a form cannot hold.
    fn unsupported(&self, name: &str, what: &str) -> Error {
        let remedy = self.remedy;
        Error::request(format!(
            "`{name}`: {what} cannot be sent in a form, because the API documents no field for it; {remedy}"
        ))
    }

    fn holds_file(&self, value: &RawValue) -> bool {
        !self.files.is_empty() && value.get().contains(&self.file_mark)
    }

    fn value(&mut self, name: String, value: &RawValue, depth: usize) -> Result<(), Error> {
        if depth > MAX_DEPTH {
            return Err(self.unsupported(&name, "a value this deep"));
        }
        match node(value)? {
            Node::Null => Err(self.unsupported(&name, "null")),
            Node::Literal(text) => {
                self.push(name, FieldValue::Text(text.to_owned()));
                Ok(())
            }
            Node::Text(text) => {
                let value = match self.files.get(&text) {
                    Some(file) => FieldValue::File(file.clone()),
                    None => FieldValue::Text(text),
                };
                self.push(name, value);
                Ok(())
            }
            // No property is set in it, which is what a form without its fields says.
            Node::Object(properties) => properties.into_iter().try_for_each(|(key, value)| {
                let inner = format!("{name}[{}]", checked(key, &name)?);
                self.value(inner, value, depth + 1)
            }),
            Node::List(items) => self.list(&name, &items, depth),
        }
    }

    fn list(&mut self, name: &str, items: &[&RawValue], depth: usize) -> Result<(), Error> {
        if items.is_empty() {
            return Err(self.unsupported(name, "an empty list"));
        }
        if !items.iter().any(|item| starts_with(item, '{')) {
            return items.iter().try_for_each(|item| match starts_with(item, '[') {
                true => Err(self.unsupported(name, "a list of lists")),
                false => self.value(format!("{name}[]"), item, depth + 1),
            });
        }
        if !self.lists_of_objects {
            return Err(self.unsupported(name, "a list of objects"));
        }
        for (index, item) in items.iter().enumerate() {
            let inner = format!("{name}[{index}]");
            if !starts_with(item, '{') {
                return Err(self.unsupported(name, "a list of objects and other values"));
            }
            let fields_before = self.fields.len();
            self.value(inner.clone(), item, depth + 1)?;
            if self.fields.len() == fields_before {
                return Err(self.unsupported(&inner, "an empty object in a list"));
            }
        }
        Ok(())
    }
}

fn starts_with(value: &RawValue, first: char) -> bool {
    value.get().starts_with(first)
}

/// Returns a key that can be part of the name of a field.
fn checked(key: String, outer: &str) -> Result<String, Error> {
    if !key.is_empty() && !key.contains(['[', ']', '\0']) {
        return Ok(key);
    }
    let place = if outer.is_empty() { "the body" } else { outer };
    Err(Error::request(format!("{place}: the key {key:?} cannot be part of the name of a form field")))
}

/// A JSON value with its parts as they were written: numbers keep their text and properties their order.
enum Node<'a> {
    Null,
    /// A number or a boolean.
    Literal(&'a str),
    Text(String),
    List(Vec<&'a RawValue>),
    Object(Vec<(String, &'a RawValue)>),
}

fn node(value: &RawValue) -> Result<Node<'_>, Error> {
    let json = value.get();
    let node = match json.as_bytes().first() {
        Some(b'{') => serde_json::from_str::<Properties<'_>>(json).map(|properties| Node::Object(properties.0)),
        Some(b'[') => serde_json::from_str(json).map(Node::List),
        Some(b'"') => serde_json::from_str(json).map(Node::Text),
        Some(b'n') => Ok(Node::Null),
        _ => Ok(Node::Literal(json)),
    };
    node.map_err(|error| Error::request(error.to_string()))
}

struct Properties<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Properties<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Properties<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut properties = Vec::with_capacity(map.size_hint().unwrap_or_default());
                while let Some(property) = map.next_entry()? {
                    properties.push(property);
                }
                Ok(Properties(properties))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}
