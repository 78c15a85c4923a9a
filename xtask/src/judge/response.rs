//! The answer of a fixture: status, media type, headers, body.

use super::parameter::{coerce, pairs};
use super::walk::At;
use super::{Case, Judge, Verdict, is_inferred, key_place, place};
use crate::evidence::Key;
use crate::finding::{Code, Finding};
use crate::model::operation::{Body, Response, essence, is_json};
use crate::model::translate::Direction;
use crate::secrets;
use crate::source::place::Place;

impl<'d> Judge<'_, 'd> {
    pub(super) fn response(&self, case: Case<'_>, verdict: &mut Verdict) {
        let Case { fixture, text, operation } = case;
        let described = &self.model.operations[operation];
        let Some(number) = described.response(fixture.status) else {
            let responses = described.source.method.value.entry("responses").map(|entry| entry.place);
            verdict.findings.push(Finding {
                code: Code::UndocumentedStatus,
                at: text.plain(place(fixture, "/then/status")),
                what: format!("`{}` documents no status {}", described.id, fixture.status),
                remedy: "describe it under `responses`, or correct the status".to_owned(),
                related: self
                    .spot(responses)
                    .map(|spot| (spot, "the statuses that it has".to_owned()))
                    .into_iter()
                    .collect(),
                cause: format!("{} {}", described.id, fixture.status),
            });
            return;
        };
        verdict.shown.push((Key::Status(operation, number), is_inferred(fixture, "status")));
        let response = &described.responses[number];
        self.headers(case, response, verdict);
        let name = format!("the answer {} of `{}`", response.entry.key, described.id);
        self.body(case, &response.body, response.entry.place, Some(number), &name, verdict);
    }

    /// A body, in the answer or, without the number of one, in the request.
    pub(super) fn body(
        &self,
        case: Case<'_>,
        body: &Body<'d>,
        rule: Place,
        response: Option<usize>,
        name: &str,
        verdict: &mut Verdict,
    ) {
        let Case { fixture, text, operation } = case;
        let outer = if response.is_some() { "then" } else { "when" };
        let node = fixture.root.get(outer).and_then(|node| node.get("json_body"));
        let content_type = response.and_then(|_| content_type(case));
        let related = self.spot(Some(rule)).map(|spot| (spot, "described here".to_owned()));
        let fault = |code, at, what: String, remedy: &str| Finding {
            code,
            at,
            cause: format!("{name} {what}"),
            what,
            remedy: remedy.to_owned(),
            related: related.clone().into_iter().collect(),
        };
        let media = match (&content_type, node) {
            (Some((media_type, place)), _) => {
                let media = body.media(media_type);
                if media.is_none() && !(node.is_none() && body.content.is_empty()) {
                    let what = format!("{name} is documented without the media type {}", secrets::show(media_type));
                    let remedy = "describe it under `content`, or correct the header";
                    verdict.findings.push(fault(Code::UndocumentedMediaType, text.plain(*place), what, remedy));
                    return;
                }
                media
            }
            (None, Some(_)) if response.is_some() => {
                let what = format!("{name} has a body here, and no header names its media type");
                let remedy = "add the header `content-type`";
                let at = text.spot(key_place(fixture, outer, "json_body"));
                verdict.findings.push(fault(Code::UndocumentedMediaType, at, what, remedy));
                return;
            }
            (None, _) => body.json(),
        };
        match (media, node) {
            (Some(media), Some(node)) => {
                let Some(schema) = media.schema else { return };
                let direction = if response.is_some() { Direction::Response } else { Direction::Request };
                let mut walk = self.walk(direction);
                let value = node.to_json();
                let at = At { node, value: &value, holder: key_place(fixture, outer, "json_body") };
                walk.examine(schema, at, Some((operation, response)));
                self.examined(case, walk, response, verdict);
            }
            (None, Some(_)) => {
                let what = format!("{name} is documented without a JSON body, and has one here");
                let remedy = "describe it under `content`, or remove it from here";
                let at = text.spot(key_place(fixture, outer, "json_body"));
                verdict.findings.push(fault(Code::UndocumentedMediaType, at, what, remedy));
            }
            (media, None) => {
                self.absent(case, body, media.is_some_and(|media| is_json(&media.entry.key)), response, name, verdict)
            }
        }
    }

    /// What an answer's headers must be like, where the document describes them. Others may be there.
    fn headers(&self, case: Case<'_>, response: &Response<'d>, verdict: &mut Verdict) {
        let Case { fixture, text, .. } = case;
        let found = pairs(fixture.root.pointer("/then/header"));
        for header in &response.headers {
            let pair =
                found.iter().find(|pair| pair.name.as_str().is_some_and(|name| name.eq_ignore_ascii_case(header.name)));
            let Some(pair) = pair else {
                if header.required {
                    verdict.findings.push(Finding {
                        code: Code::SchemaMismatch,
                        at: text.spot(key_place(fixture, "then", "header")),
                        what: format!(
                            "the header `{}` is missing, which the answer {} requires",
                            header.name, response.entry.key
                        ),
                        remedy: "add it, or take `required` from it in the document".to_owned(),
                        related: self
                            .spot(Some(header.node.place))
                            .map(|spot| (spot, "required here".to_owned()))
                            .into_iter()
                            .collect(),
                        cause: format!("header {}", header.name),
                    });
                }
                continue;
            };
            let (Some(schema), Some(value)) = (header.schema, pair.value.as_str()) else { continue };
            let node = coerce(self.model, schema, &[(value, pair.value.place)], ',', pair.value.place);
            let value = node.to_json();
            let mut walk = self.walk(Direction::Response);
            walk.examine(schema, At { node: &node, value: &value, holder: pair.value.place }, None);
            self.report(walk, text, is_inferred(fixture, "header"), verdict);
        }
    }
}

/// The media type of an answer, and where it stands.
fn content_type(case: Case<'_>) -> Option<(String, Place)> {
    let headers = pairs(case.fixture.root.pointer("/then/header"));
    let header =
        headers.iter().find(|pair| pair.name.as_str().is_some_and(|name| name.eq_ignore_ascii_case("content-type")))?;
    Some((essence(header.value.as_str()?), header.value.place))
}
