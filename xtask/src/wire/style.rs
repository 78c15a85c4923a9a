//! How a parameter is written: its style, and where the specification does not define one.

use super::kinds::Kinds;
use crate::model::Model;
use crate::model::operation::{Operation, Parameter, essence, is_json};
use crate::model::schema::{Additional, SchemaId};
use crate::source::load::{Kind, Node};

/// The styles of OpenAPI 3.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `;x=1`
    Matrix,
    /// `.1`
    Label,
    /// `1`
    Simple,
    /// `x=1`
    Form,
    /// `x=1 2`
    SpaceDelimited,
    /// `x=1|2`
    PipeDelimited,
    /// `x[a]=1`
    DeepObject,
}

/// A style, and whether lists and objects are written in several parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The style.
    pub style: Style,
    /// `explode`.
    pub explode: bool,
}

/// The styles by their names, and the locations that have them.
const STYLES: [(&str, Style, &[&str]); 7] = [
    ("matrix", Style::Matrix, &["path"]),
    ("label", Style::Label, &["path"]),
    ("simple", Style::Simple, &["path", "header"]),
    ("form", Style::Form, &["query", "cookie"]),
    ("spaceDelimited", Style::SpaceDelimited, &["query"]),
    ("pipeDelimited", Style::PipeDelimited, &["query"]),
    ("deepObject", Style::DeepObject, &["query"]),
];

impl Written {
    /// Returns how a parameter is written, with the defaults of its location; none if its location has no such style.
    pub fn of(parameter: &Parameter<'_>) -> Option<Self> {
        let usual = if matches!(parameter.location, "query" | "cookie") { "form" } else { "simple" };
        let name = parameter.node.get("style").and_then(Node::as_str).unwrap_or(usual);
        let found = STYLES.iter().find(|(known, _, places)| *known == name && places.contains(&parameter.location));
        let (_, style, _) = found?;
        Some(Self { style: *style, explode: flag(parameter.node, "explode").unwrap_or(*style == Style::Form) })
    }
}

/// Returns whether a query parameter may be empty whatever its schema says.
pub fn allows_empty(parameter: &Parameter<'_>) -> bool {
    parameter.location == "query" && flag(parameter.node, "allowEmptyValue") == Some(true)
}

/// Returns whether a query parameter is written as a pair for each property of an object.
pub fn is_exploded_object(model: &Model<'_>, parameter: &Parameter<'_>) -> bool {
    let form = Written { style: Style::Form, explode: true };
    let schema = parameter.schema.filter(|_| parameter.content.is_none() && Written::of(parameter) == Some(form));
    schema.is_some_and(|schema| Kinds::of(model, &[schema]).object)
}

/// Returns whether an object of these schemas may have properties of any name.
pub fn is_open(model: &Model<'_>, schemas: &[SchemaId]) -> bool {
    let expanded = model.expand(schemas);
    let mut additional = expanded.iter().map(|id| model.schemas.get(*id).additional);
    additional.any(|additional| matches!(additional, Additional::Anything | Additional::Schema(_)))
        || expanded.iter().all(|id| model.schemas.get(*id).properties.is_empty())
}

/// Returns why a value of this parameter is not judged: the specification does not define how it is written.
pub fn undefined(model: &Model<'_>, operation: &Operation<'_>, parameter: &Parameter<'_>) -> Option<String> {
    let several = |parameter: &&Parameter<'_>| {
        let schema = parameter.schema.filter(|_| is_exploded_object(model, parameter));
        schema.is_some_and(|schema| is_open(model, &[schema]))
    };
    let queries = operation.parameters_in("query");
    if parameter.location == "query" && several(&parameter) && queries.filter(several).count() > 1 {
        return Some(
            "two objects of this query have properties of any name, and it is not known which has which".into(),
        );
    }
    undefined_alone(model, parameter)
}

/// Returns why a value of a parameter or of a header is not judged, whatever other parameters there are.
pub fn undefined_alone(model: &Model<'_>, parameter: &Parameter<'_>) -> Option<String> {
    if let Some(media) = &parameter.content {
        let name = &media.entry.key;
        let kinds = media.schema.map(|schema| Kinds::of(model, &[schema]));
        let is_text = essence(name) == "text/plain" && kinds.is_none_or(|kinds| !kinds.list && !kinds.object);
        return (!is_json(name) && !is_text).then(|| format!("values of the media type `{name}` are not parsed here"));
    }
    let schema = parameter.schema?;
    let kinds = Kinds::of(model, &[schema]);
    let location = parameter.location;
    let Some(Written { style, explode }) = Written::of(parameter) else {
        return Some(format!("there is no such style in a {location}"));
    };
    let name = parameter.node.get("style").and_then(Node::as_str).unwrap_or("form");
    let undefined = |what: &str| Some(format!("OpenAPI does not define {what} in the style `{name}`"));
    match style {
        Style::SpaceDelimited | Style::PipeDelimited if explode => return undefined("`explode: true`"),
        Style::SpaceDelimited | Style::PipeDelimited if kinds.is_scalar() => return undefined("a single value"),
        Style::DeepObject if kinds.is_scalar() => return undefined("a single value"),
        Style::DeepObject if kinds.list => return undefined("a list"),
        // Names in brackets, as every framework reads them.
        Style::DeepObject => return None,
        Style::Form if location == "cookie" && explode && (kinds.list || kinds.object) => {
            return Some("OpenAPI does not define `explode: true` of a list or an object in a cookie".to_owned());
        }
        _ => {}
    }
    is_nested(model, schema)
        .then(|| "OpenAPI does not define a list or an object within another in this style".to_owned())
}

/// Whether a list or an object may hold nothing but lists or objects in one of its places.
fn is_nested(model: &Model<'_>, schema: SchemaId) -> bool {
    let expanded = model.expand(&[schema]);
    let inner = expanded.iter().flat_map(|id| {
        let schema = model.schemas.get(*id);
        let additional = match schema.additional {
            Additional::Schema(schema) => Some(schema),
            _ => None,
        };
        let properties = schema.properties.values().map(|property| property.schema);
        properties.chain(schema.items).chain(additional).collect::<Vec<_>>()
    });
    inner.into_iter().map(|id| Kinds::of(model, &[id])).any(|kinds| !kinds.is_scalar())
}

fn flag(node: &Node, key: &str) -> Option<bool> {
    match node.get(key)?.kind {
        Kind::Scalar(serde_json::Value::Bool(value)) => Some(value),
        _ => None,
    }
}
