//! Values that stand in a URL or a header as text, as the values that their schemas describe.

use crate::model::Model;
use crate::model::operation::Parameter;
use crate::model::schema::SchemaId;
use crate::source::load::{Entry, Kind, Node};
use crate::source::place::Place;

/// A name and its value as they stand in a query or a header.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'n> {
    /// The name.
    pub name: &'n Node,
    /// The value.
    pub value: &'n Node,
}

/// The names and values of a list.
pub fn pairs(list: Option<&Node>) -> Vec<Pair<'_>> {
    let items = list.map_or(&[][..], Node::items).iter();
    items.filter_map(|item| Some(Pair { name: item.get("name")?, value: item.get("value")? })).collect()
}

/// What a parameter is in a query: its pairs, and the value that they make.
///
/// Objects may be written `name[property]=` (`deepObject`) or as a parameter for each property (`form`).
pub fn query<'n>(model: &Model<'_>, parameter: &Parameter<'_>, pairs: &[Pair<'n>]) -> Option<(Vec<Pair<'n>>, Node)> {
    let schema = parameter.schema?;
    let target = model.schemas.get(model.schemas.resolve(schema));
    let name_of = |pair: &Pair<'n>| pair.name.as_str().unwrap_or_default().to_owned();
    let style = parameter.node.get("style").and_then(Node::as_str).unwrap_or("form");
    let own: Vec<Pair<'n>> = pairs.iter().copied().filter(|pair| name_of(pair) == parameter.name).collect();
    if target.text("type") != Some("object") || !own.is_empty() {
        let first = own.first()?.value;
        let texts: Vec<(&str, Place)> =
            own.iter().filter_map(|pair| Some((pair.value.as_str()?, pair.value.place))).collect();
        let node = coerce(model, schema, &texts, separator(parameter), first.place);
        return Some((own, node));
    }
    let property = |pair: &Pair<'n>| match style {
        "deepObject" => {
            let name = name_of(pair);
            let inner = name.strip_prefix(parameter.name)?.strip_prefix('[')?.strip_suffix(']')?;
            Some(inner.to_owned())
        }
        _ => Some(name_of(pair)).filter(|name| target.properties.contains_key(name.as_str())),
    };
    let parts: Vec<(Pair<'n>, String)> = pairs.iter().filter_map(|pair| Some((*pair, property(pair)?))).collect();
    let place = parts.first()?.0.value.place;
    let entries = parts.iter().map(|(pair, key)| {
        let text = (pair.value.as_str().unwrap_or_default(), pair.value.place);
        let schema = target.properties.get(key.as_str()).map(|property| property.schema);
        let value = schema.map(|schema| coerce(model, schema, &[text], ',', text.1));
        Entry { key: key.clone(), place: pair.name.place, value: value.unwrap_or_else(|| string(text)) }
    });
    let node = Node { place, kind: Kind::Map(entries.collect()) };
    Some((parts.into_iter().map(|(pair, _)| pair).collect(), node))
}

/// The value that texts stand for by a schema; what does not read as one of its type stays a string.
pub fn coerce(model: &Model<'_>, schema: SchemaId, texts: &[(&str, Place)], separator: char, place: Place) -> Node {
    let target = model.schemas.get(model.schemas.resolve(schema));
    let first = texts.first().copied().unwrap_or(("", place));
    match target.text("type") {
        Some("array") => {
            let parts: Vec<(&str, Place)> = match texts {
                [(text, place)] if text.contains(separator) => {
                    text.split(separator).map(|part| (part, *place)).collect()
                }
                _ => texts.to_vec(),
            };
            let item = |part: &(&str, Place)| match target.items {
                Some(items) => coerce(model, items, &[*part], separator, part.1),
                None => string(*part),
            };
            Node { place, kind: Kind::List(parts.iter().map(item).collect()) }
        }
        Some("integer" | "number" | "boolean") => match serde_json::from_str::<serde_json::Value>(first.0) {
            Ok(value) if value.is_number() || value.is_boolean() => Node { place: first.1, kind: Kind::Scalar(value) },
            _ => string(first),
        },
        _ => string(first),
    }
}

/// What stands between the items of a list in one text, by the style of its parameter.
pub fn separator(parameter: &Parameter<'_>) -> char {
    match parameter.node.get("style").and_then(Node::as_str) {
        Some("spaceDelimited") => ' ',
        Some("pipeDelimited") => '|',
        _ => ',',
    }
}

fn string((text, place): (&str, Place)) -> Node {
    Node { place, kind: Kind::Scalar(text.into()) }
}
