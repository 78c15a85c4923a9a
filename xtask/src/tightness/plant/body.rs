//! Bodies that are missing, or that should be; and media types.

use serde_json::json;

use crate::model::operation::Body;
use crate::source::fixture::body::{self, BodyKind};
use crate::source::load::{Entry, Node};
use crate::source::place::Place;
use crate::tightness::edit::{Edit, path};
use crate::tightness::operator::{Fault, GAP, Operator};
use crate::tightness::scene::Scene;

/// A media type that says that a response is for people.
const PAGE: &str = "text/html";

pub(super) const OPERATORS: [Operator; 6] = [
    Operator {
        name: "drop-body",
        stands_for: "a request or a response that has a body comes without",
        survives: GAP,
        plant: drop_body,
    },
    Operator {
        name: "extra-body",
        stands_for: "a request or a response that has no body comes with one",
        survives: GAP,
        plant: extra_body,
    },
    Operator {
        name: "other-content-type",
        stands_for: "a response is a page for people, or says that it is",
        survives: GAP,
        plant: other_content_type,
    },
    Operator {
        name: "drop-content-type",
        stands_for: "a response does not say what its body is",
        survives: GAP,
        plant: drop_content_type,
    },
    Operator {
        name: "second-body",
        stands_for: "a request or a response has two bodies, of which httpmock would take one",
        survives: GAP,
        plant: second_body,
    },
    Operator {
        name: "other-body-kind",
        stands_for: "a text or bytes are written as JSON, or JSON as a text",
        survives: GAP,
        plant: other_kind,
    },
];

/// The bodies of an exchange by where they stand, as the document has them.
fn bodies<'s>(scene: &'s Scene<'_, '_>) -> [(&'static str, Option<&'s Body<'s>>); 2] {
    [("when", scene.operation.request.as_ref()), ("then", scene.response.map(|response| &response.body))]
}

fn drop_body(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let required = bodies(scene).into_iter().filter(|(_, body)| body.is_some_and(|body| body.required));
    let present = required.filter_map(|(outer, _)| Some((outer, body::find(&scene.fixture.root, outer)?.1)));
    let fault = |(outer, entry): (&str, &Entry)| {
        let edit = Edit::Remove(path(&[outer, &entry.key]));
        Fault::new(entry.place, format!("`{outer}.{}` is left out", entry.key), edit)
    };
    present.map(fault).collect()
}

fn extra_body(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let none = bodies(scene).into_iter().filter(|(_, body)| body.is_none_or(|body| body.content.is_empty()));
    let absent = none.filter(|(outer, _)| body::find(&scene.fixture.root, outer).is_none());
    let fault = |(outer, _): (&str, _)| {
        let edit = Edit::Insert(path(&[outer]), "json_body".to_owned(), json!({ "ok": true }));
        Fault::new(scene.place(&[outer]), format!("`{outer}` has a body"), edit)
    };
    absent.map(fault).collect()
}

/// The headers of the response that name its media type: their numbers and places.
fn content_types(scene: &Scene<'_, '_>) -> Vec<(String, Place)> {
    let list = scene.fixture.root.pointer("/then/header").map_or(&[][..], Node::items);
    let name = |item: &Node| item.get("name").and_then(Node::as_str).map(str::to_ascii_lowercase);
    let named = list.iter().enumerate().filter(|(_, item)| name(item).as_deref() == Some("content-type"));
    named.map(|(at, item)| (at.to_string(), item.place)).collect()
}

fn second_body(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let present =
        ["when", "then"].into_iter().filter_map(|outer| Some((outer, body::find(&scene.fixture.root, outer)?)));
    let fault = |(outer, (kind, entry)): (&str, (BodyKind, &Entry))| {
        let key = if kind == BodyKind::Text { "body_base64" } else { "body" };
        let edit = Edit::Insert(path(&[outer]), key.to_owned(), json!(""));
        Fault::new(entry.place, format!("`{outer}` has a second body"), edit)
    };
    present.map(fault).collect()
}

/// The media type of a response is named, so the kind of its body must agree with it.
fn other_kind(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let Some((kind, entry)) = body::find(&scene.fixture.root, "then") else { return Vec::new() };
    let key = if kind == BodyKind::Json { "body" } else { "json_body" };
    let mut then = scene.json("/then").unwrap_or_default();
    if let Some(map) = then.as_object_mut() {
        let value = map.shift_remove(&entry.key).unwrap_or_default();
        map.insert(key.to_owned(), if kind == BodyKind::Json { json!(value.to_string()) } else { value });
    }
    let what = format!("`then.{}` is written as `{key}`", entry.key);
    vec![Fault::new(entry.place, what, Edit::Set(path(&["then"]), then))]
}

fn other_content_type(scene: &Scene<'_, '_>) -> Vec<Fault> {
    if scene.response.is_none_or(|response| response.body.media(PAGE).is_some()) {
        return Vec::new();
    }
    let fault = |(at, place): (String, Place)| {
        let edit = Edit::Set(path(&["then", "header", &at, "value"]), json!(PAGE));
        Fault::new(place, "the response is a page", edit)
    };
    content_types(scene).into_iter().map(fault).collect()
}

fn drop_content_type(scene: &Scene<'_, '_>) -> Vec<Fault> {
    let is_described = scene
        .response
        .is_some_and(|response| !response.body.content.is_empty() && body::find(&scene.fixture.root, "then").is_some());
    let fault = |(at, place): (String, Place)| {
        let edit = Edit::Remove(path(&["then", "header", &at]));
        Fault::new(place, "the response does not say what its body is", edit)
    };
    content_types(scene).into_iter().filter(|_| is_described).map(fault).collect()
}
