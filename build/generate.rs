//! Runs the generator over the generator's copy of the document, and tells what it cannot take by its place.

use std::collections::BTreeSet;
use std::panic::{self, AssertUnwindSafe};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use quote::quote;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::document::Document;
use super::load::{Kind, Node};
use super::normalise::{SECRET, normalise};
use super::place::{Place, Problem};
use super::walk;

/// What the generator made of the document.
pub struct Output {
    /// The client: types, builders and operations.
    pub client: TokenStream,
    /// The typed mocks.
    pub mock: TokenStream,
}

const REMEDY: &str = "describe it in simpler terms, or see what the generator, progenitor, supports";

/// Generates the client of a document that passed the checks.
pub fn generate(document: &Document) -> Result<Output, Problem> {
    let mut copy = document.root.to_json();
    normalise(&mut copy);
    let names: Vec<&str> = open_lists(document).collect();
    let spec = parse(&copy).map_err(|(path, reason)| Problem::new(place_of(&document.root, &path), reason, REMEDY))?;
    run(&spec, &names).map_err(|reason| {
        let (place, what) = narrow(document, &copy, &names);
        Problem::new(place, format!("the generator cannot take {what}: {reason}"), REMEDY)
    })
}

/// The components that are open lists of values.
pub fn open_lists(document: &Document) -> impl Iterator<Item = &str> {
    let schemas = document.components("schemas").iter();
    schemas.filter(|schema| schema.value.get("x-extensible-enum").is_some()).map(|schema| schema.key.as_str())
}

fn settings(open_lists: &[&str]) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_derive("PartialEq")
        .with_inner_type(quote!(crate::client::Settings))
        .with_replacement(SECRET, "crate::Secret", std::iter::empty());
    for name in open_lists {
        settings.with_replacement(name, format!("crate::{name}"), [TypeImpl::Display, TypeImpl::FromStr].into_iter());
    }
    settings
}

fn parse(copy: &Value) -> Result<OpenAPI, (serde_path_to_error::Path, String)> {
    serde_path_to_error::deserialize(copy).map_err(|error| {
        let reason = format!("this is not OpenAPI 3.0: {}", error.inner());
        (error.path().clone(), reason)
    })
}

/// Runs the generator, which panics on much that it cannot take; the panic becomes a reason.
fn run(spec: &OpenAPI, open_lists: &[&str]) -> Result<Output, String> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let result = panic::catch_unwind(AssertUnwindSafe(|| {
        let mut generator = Generator::new(&settings(open_lists));
        let client = generator.generate_tokens(spec)?;
        let mock = generator.httpmock(spec, "crate")?;
        Ok::<_, progenitor::Error>(Output { client, mock })
    }));
    panic::set_hook(hook);
    match result {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(payload) => {
            let text = payload.downcast_ref::<String>().cloned();
            let text = text.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Err(text.unwrap_or_else(|| "it gives no reason".to_owned()))
        }
    }
}

/// Finds the part of a document that the generator fails on when that part stands alone.
fn narrow(document: &Document, copy: &Value, open_lists: &[&str]) -> (Place, String) {
    let fails = |part: &Value| parse(part).is_ok_and(|spec| run(&spec, open_lists).is_err());
    for schema in document.components("schemas") {
        if fails(&only_schema(copy, &schema.key)) {
            return (schema.place, format!("the schema `{}`", schema.key));
        }
    }
    for operation in document.operations() {
        if fails(&only_operation(copy, &operation.path.key, &operation.method.key)) {
            return (operation.method.place, operation.title());
        }
    }
    (Place::START, "this document".to_owned())
}

/// The document with no operations, and no schemas but one and those that it refers to.
fn only_schema(copy: &Value, name: &str) -> Value {
    let mut part = copy.clone();
    part["paths"] = Value::Object(serde_json::Map::new());
    let mut wanted = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        let schema = copy.pointer(&format!("/components/schemas/{name}"));
        if wanted.insert(name) {
            schema.into_iter().for_each(|schema| walk::references(schema, &mut open));
        }
    }
    for kind in ["parameters", "responses", "requestBodies", "headers"] {
        part["components"].as_object_mut().map(|components| components.remove(kind));
    }
    if let Some(schemas) = part.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.retain(|name, _| wanted.contains(name));
    }
    part
}

/// The document with one operation.
fn only_operation(copy: &Value, path: &str, method: &str) -> Value {
    let mut part = copy.clone();
    if let Some(paths) = part["paths"].as_object_mut() {
        paths.retain(|key, _| key == path);
        if let Some(item) = paths.get_mut(path).and_then(Value::as_object_mut) {
            item.retain(|key, value| key == method || value.get("responses").is_none());
        }
    }
    part
}

/// The place of what a path of keys and indices leads to, or of the last part of it that the document has.
fn place_of(root: &Node, path: &serde_path_to_error::Path) -> Place {
    let mut node = root;
    let mut place = Place::START;
    for segment in path.iter() {
        match (segment, &node.kind) {
            (Segment::Map { key }, Kind::Map(_)) => {
                let Some(entry) = node.entry(key) else { break };
                (node, place) = (&entry.value, entry.place);
            }
            (Segment::Seq { index }, Kind::List(items)) => {
                let Some(item) = items.get(*index) else { break };
                (node, place) = (item, item.place);
            }
            _ => {}
        }
    }
    place
}
