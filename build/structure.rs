//! The structure of an OpenAPI 3.0 document: which keywords each object has, and what kind of value each keyword has. A
//! keyword that is misspelt, or has another kind of value, would be ignored without a word.

use super::load::{Entry, Kind, Node};
use super::place::{Place, Problem};
use serde_json::Value;

/// What a keyword holds.
#[derive(Clone, Copy)]
enum Shape {
    Any,
    Text,
    Flag,
    Number,
    /// A list of strings.
    Texts,
    /// A list of anything.
    Items,
    /// A mapping of anything.
    Mapping,
    One(Object),
    List(Object),
    /// A mapping whose keys are names of the API.
    Map(Object),
    /// A mapping whose keys are paths or statuses, and extensions.
    Pattern(Object),
    /// `additionalProperties`.
    FlagOrSchema,
}

/// An object of the specification.
#[derive(Clone, Copy)]
enum Object {
    Document,
    Info,
    Tag,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    Media,
    Encoding,
    Example,
    Callback,
    Link,
    Schema,
    Discriminator,
}

use Object::*;
use Shape::{Any, Flag, FlagOrSchema, Items, List, Map, Mapping, Number, One, Pattern, Text, Texts};

/// The name of an object, its keywords, and those that it must have.
fn grammar(object: Object) -> (&'static str, &'static [(&'static str, Shape)], &'static [&'static str]) {
    match object {
        Document => ("the document", DOCUMENT, &["info", "paths"]),
        Info => ("`info`", INFO, &["title", "version"]),
        Tag => ("a tag", &[("name", Text), ("description", Text), ("externalDocs", Any)], &["name"]),
        Components => ("`components`", COMPONENTS, &[]),
        PathItem => ("a path", PATH_ITEM, &[]),
        Operation => ("an operation", OPERATION, &["responses"]),
        Parameter => ("a parameter", PARAMETER, &["name", "in"]),
        RequestBody => {
            ("a request body", &[("description", Text), ("content", Map(Media)), ("required", Flag)], &["content"])
        }
        Response => ("a response", RESPONSE, &["description"]),
        Header => ("a header", PARAMETER, &[]),
        Media => ("a media type", MEDIA, &[]),
        Encoding => ("an encoding", ENCODING, &[]),
        Example => ("an example", EXAMPLE, &[]),
        Callback => ("a callback", &[], &[]),
        Link => ("a link", LINK, &[]),
        Schema => ("a schema", SCHEMA, &[]),
        Discriminator => ("a discriminator", &[("propertyName", Text), ("mapping", Mapping)], &["propertyName"]),
    }
}

const DOCUMENT: &[(&str, Shape)] = &[
    ("openapi", Text),
    ("info", One(Info)),
    ("servers", Items),
    ("paths", Pattern(PathItem)),
    ("components", One(Components)),
    ("security", Items),
    ("tags", List(Tag)),
    ("externalDocs", Mapping),
    ("x-limits", Mapping),
];

const INFO: &[(&str, Shape)] = &[
    ("title", Text),
    ("description", Text),
    ("termsOfService", Text),
    ("contact", Mapping),
    ("license", Mapping),
    ("version", Text),
];

const COMPONENTS: &[(&str, Shape)] = &[
    ("schemas", Map(Schema)),
    ("responses", Map(Response)),
    ("parameters", Map(Parameter)),
    ("examples", Map(Example)),
    ("requestBodies", Map(RequestBody)),
    ("headers", Map(Header)),
    ("securitySchemes", Mapping),
    ("links", Map(Link)),
    ("callbacks", Map(Callback)),
];

const PATH_ITEM: &[(&str, Shape)] = &[
    ("summary", Text),
    ("description", Text),
    ("get", One(Operation)),
    ("put", One(Operation)),
    ("post", One(Operation)),
    ("delete", One(Operation)),
    ("options", One(Operation)),
    ("head", One(Operation)),
    ("patch", One(Operation)),
    ("trace", One(Operation)),
    ("servers", Items),
    ("parameters", List(Parameter)),
];

const OPERATION: &[(&str, Shape)] = &[
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", Mapping),
    ("operationId", Text),
    ("parameters", List(Parameter)),
    ("requestBody", One(RequestBody)),
    ("responses", Pattern(Response)),
    ("callbacks", Map(Callback)),
    ("deprecated", Flag),
    ("security", Items),
    ("servers", Items),
];

const PARAMETER: &[(&str, Shape)] = &[
    ("name", Text),
    ("in", Text),
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("allowEmptyValue", Flag),
    ("style", Text),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("schema", One(Schema)),
    ("example", Any),
    ("examples", Map(Example)),
    ("content", Map(Media)),
];

const RESPONSE: &[(&str, Shape)] =
    &[("description", Text), ("headers", Map(Header)), ("content", Map(Media)), ("links", Map(Link))];

const MEDIA: &[(&str, Shape)] =
    &[("schema", One(Schema)), ("example", Any), ("examples", Map(Example)), ("encoding", Map(Encoding))];

const ENCODING: &[(&str, Shape)] =
    &[("contentType", Text), ("headers", Map(Header)), ("style", Text), ("explode", Flag), ("allowReserved", Flag)];

const EXAMPLE: &[(&str, Shape)] = &[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text)];

const LINK: &[(&str, Shape)] = &[
    ("operationRef", Text),
    ("operationId", Text),
    ("parameters", Mapping),
    ("requestBody", Any),
    ("description", Text),
    ("server", Mapping),
];

const SCHEMA: &[(&str, Shape)] = &[
    ("title", Text),
    ("multipleOf", Number),
    ("maximum", Number),
    ("exclusiveMaximum", Flag),
    ("minimum", Number),
    ("exclusiveMinimum", Flag),
    ("maxLength", Number),
    ("minLength", Number),
    ("pattern", Text),
    ("maxItems", Number),
    ("minItems", Number),
    ("uniqueItems", Flag),
    ("maxProperties", Number),
    ("minProperties", Number),
    ("required", Texts),
    ("enum", Items),
    ("type", Text),
    ("allOf", List(Schema)),
    ("oneOf", List(Schema)),
    ("anyOf", List(Schema)),
    ("not", One(Schema)),
    ("items", One(Schema)),
    ("properties", Map(Schema)),
    ("additionalProperties", FlagOrSchema),
    ("description", Text),
    ("format", Text),
    ("default", Any),
    ("nullable", Flag),
    ("discriminator", One(Discriminator)),
    ("readOnly", Flag),
    ("writeOnly", Flag),
    ("xml", Mapping),
    ("externalDocs", Mapping),
    ("example", Any),
    ("deprecated", Flag),
    // Extensions that the generator reads.
    ("x-extensible-enum", Items),
    ("x-enum-descriptions", Mapping),
    ("x-enum-groups", Mapping),
    ("x-extensible-union", Flag),
    ("x-spread", Flag),
    ("x-form-json", Flag),
    ("x-capability", Flag),
    ("x-outer-discriminator", One(Discriminator)),
    ("x-hand-written", Flag),
];

/// The values of `type`.
const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// Everything in which a document is no OpenAPI.
pub fn check(root: &Node) -> Vec<Problem> {
    let mut problems = Vec::new();
    object(root, Place::START, Document, &mut problems);
    problems
}

fn object(node: &Node, place: Place, of: Object, problems: &mut Vec<Problem>) {
    let (title, keywords, required) = grammar(of);
    if !matches!(node.kind, Kind::Map(_)) {
        problems.push(other_kind(node, title, "a mapping"));
        return;
    }
    // OpenAPI ignores what stands beside a reference.
    if let Some(reference) = node.get("$ref") {
        if reference.as_str().is_none() {
            problems.push(other_kind(reference, "a reference", "a string"));
        }
        return;
    }
    if matches!(of, Callback) {
        return entries(node, true, |entry| object(&entry.value, entry.place, PathItem, problems));
    }
    for entry in node.entries() {
        match keywords.iter().find(|(keyword, _)| *keyword == entry.key) {
            Some((_, shape)) => value(entry, *shape, problems),
            None if entry.key.starts_with("x-") => {}
            None => problems.push(Problem::new(
                entry.place,
                format!("OpenAPI 3.0 has no `{}` in {title}", entry.key),
                "correct the name, or begin it with `x-`",
            )),
        }
    }
    for keyword in required.iter().filter(|keyword| node.get(keyword).is_none()) {
        problems.push(Problem::new(place, format!("{title} must have `{keyword}`"), format!("add `{keyword}`")));
    }
    if let (Schema, Some(kind)) = (of, node.get("type"))
        && kind.as_str().is_some_and(|text| !TYPES.contains(&text))
    {
        let what = format!("a schema has no type `{}`", kind.as_str().unwrap_or_default());
        problems.push(Problem::new(kind.place, what, format!("write one of {}", TYPES.join(", "))));
    }
}

fn entries(node: &Node, is_pattern: bool, mut visit: impl FnMut(&Entry)) {
    node.entries().iter().filter(|entry| !(is_pattern && entry.key.starts_with("x-"))).for_each(&mut visit);
}

fn value(entry: &Entry, shape: Shape, problems: &mut Vec<Problem>) {
    let node = &entry.value;
    let scalar = |wanted: &'static str, fits: bool| (!fits).then_some(wanted);
    let json = match &node.kind {
        Kind::Scalar(value) => value.clone(),
        _ => Value::Null,
    };
    let (is_list, is_map) = (matches!(node.kind, Kind::List(_)), matches!(node.kind, Kind::Map(_)));
    let wanted = match shape {
        Any => None,
        Text => scalar("a string", json.is_string()),
        Flag => scalar("`true` or `false`", json.is_boolean()),
        Number => scalar("a number", json.is_number()),
        Texts => scalar("a list of strings", is_list && node.items().iter().all(|item| item.as_str().is_some())),
        Items => scalar("a list", is_list),
        Mapping => scalar("a mapping", is_map),
        List(_) => scalar("a list", is_list),
        Map(_) | Pattern(_) => scalar("a mapping", is_map),
        FlagOrSchema => scalar("`true`, `false` or a schema", json.is_boolean() || is_map),
        One(of) => return object(node, entry.place, of, problems),
    };
    if let Some(wanted) = wanted {
        problems.push(other_kind(node, &format!("`{}`", entry.key), wanted));
        return;
    }
    match shape {
        List(of) => node.items().iter().for_each(|item| object(item, item.place, of, problems)),
        Map(of) => entries(node, false, |entry| object(&entry.value, entry.place, of, problems)),
        Pattern(of) => entries(node, true, |entry| object(&entry.value, entry.place, of, problems)),
        FlagOrSchema if is_map => object(node, entry.place, Schema, problems),
        _ => {}
    }
}

fn other_kind(node: &Node, title: &str, wanted: &str) -> Problem {
    Problem::new(node.place, format!("{title} is {wanted}, and this is {}", node.describe()), format!("write {wanted}"))
}
