//! A fixture, and what the document says of each part of it: where faults can be planted.

use serde_json::Value;

use super::edit::{Path, path};
use super::site::{Collector, Found, Site};
use crate::judge::{Judge, key_place};
use crate::model::Model;
use crate::model::operation::{Operation, Response, essence};
use crate::model::schema::SchemaId;
use crate::model::translate::Direction;
use crate::source::fixture::Fixture;
use crate::source::load::Node;
use crate::source::place::Place;

/// A fixture that the check finds nothing wrong with.
#[derive(Debug)]
pub struct Scene<'s, 'd> {
    /// The document.
    pub model: &'s Model<'d>,
    /// The fixture.
    pub fixture: &'s Fixture,
    /// Its name below the folder.
    pub name: &'s str,
    /// Its operation.
    pub operation: &'s Operation<'d>,
    /// The response that documents its status.
    pub response: Option<&'s Response<'d>>,
    /// The values of its bodies, the request first.
    pub sites: Vec<Site<'s>>,
}

impl<'s, 'd: 's> Scene<'s, 'd> {
    /// A fixture as a scene; none if it is of no operation.
    pub fn new(judge: &Judge<'s, 'd>, name: &'s str, fixture: &'s Fixture) -> Option<Self> {
        let model = judge.model;
        let folder = name.split('/').next().unwrap_or_default();
        let at = model.callback(folder).or_else(|| model.operation_of(&fixture.method, &fixture.path, folder))?;
        let operation = &model.operations[at];
        // A callback travels the other way.
        let (there, back) = match operation.is_callback {
            false => (Direction::Request, Direction::Response),
            true => (Direction::Response, Direction::Request),
        };
        let response = operation.response(fixture.status).map(|at| &operation.responses[at]);
        let mut sites = Vec::new();
        let request = operation.request.as_ref().and_then(|body| body.json()?.schema);
        sites.extend(body(judge, fixture, "when", request, there));
        let described = response.and_then(|response| {
            let media = header(fixture, "content-type").and_then(|text| response.body.media(&essence(text)));
            media.or_else(|| response.body.json())?.schema
        });
        sites.extend(body(judge, fixture, "then", described, back));
        Some(Self { model, fixture, name, operation, response, sites })
    }

    /// Where a part of the fixture stands; the start of the fixture if it has no such part.
    pub fn place(&self, steps: &[&str]) -> Place {
        match steps {
            [outer, key] => key_place(self.fixture, outer, key),
            [key] => self.fixture.root.entry(key).map_or(Place::START, |entry| entry.place),
            _ => Place::START,
        }
    }

    /// A part of the fixture, as JSON.
    pub fn json(&self, pointer: &str) -> Option<Value> {
        self.fixture.root.pointer(pointer).map(Node::to_json)
    }

    /// Whether the fixture has a part.
    pub fn has(&self, pointer: &str) -> bool {
        self.fixture.root.pointer(pointer).is_some()
    }

    /// The name of the fixture if its response had another status.
    pub fn renamed(&self, status: u16) -> String {
        let (folder, case) = self.name.split_once('/').unwrap_or(("", self.name));
        let end = case.find(['-', '.']).unwrap_or(case.len());
        format!("{folder}/{status}{}", &case[end..])
    }

    /// The segments of the path, each with the part of the template that it fits; those of a server have none.
    pub fn segments(&self) -> Vec<(&str, Option<&str>)> {
        // The path of a callback is the receiver's own.
        if self.operation.is_callback {
            return Vec::new();
        }
        let found: Vec<&str> = self.fixture.path.split('/').skip(1).collect();
        let template: Vec<&str> = self.operation.source.path.key.split('/').skip(1).collect();
        let before = found.len().saturating_sub(template.len());
        let segments = found.iter().enumerate();
        segments.map(|(at, found)| (*found, at.checked_sub(before).and_then(|at| template.get(at).copied()))).collect()
    }
}

/// The value of a header of the response.
pub fn header<'f>(fixture: &'f Fixture, name: &str) -> Option<&'f str> {
    let list = fixture.root.pointer("/then/header").map_or(&[][..], Node::items);
    let is_named = |item: &&Node| item.get("name").and_then(Node::as_str).is_some_and(|n| n.eq_ignore_ascii_case(name));
    list.iter().find(is_named)?.get("value")?.as_str()
}

fn body<'s>(
    judge: &Judge<'s, '_>,
    fixture: &'s Fixture,
    outer: &str,
    schema: Option<SchemaId>,
    direction: Direction,
) -> Vec<Site<'s>> {
    let entry = fixture.root.get(outer).and_then(|node| node.entry("json_body"));
    let (Some(entry), Some(schema)) = (entry, schema) else { return Vec::new() };
    let mut collector = Collector { judge, direction, sites: Vec::new(), around: Vec::new() };
    let path: Path = path(&[outer, "json_body"]);
    collector.collect(Found {
        path,
        place: entry.place,
        node: &entry.value,
        name: None,
        required: false,
        goals: vec![schema],
        loose: false,
        in_open: false,
    });
    collector.sites
}
