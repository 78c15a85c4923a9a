//! The response of a fixture: status, media type, headers, body.

use super::body::Described;
use super::parameter::{coerce, pairs};
use super::walk::At;
use super::{Case, Judge, Verdict, is_inferred, key_place, place};
use crate::evidence::Key;
use crate::finding::{Code, Finding};
use crate::model::operation::Response;

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
        let name = format!("the response {} of `{}`", response.entry.key, described.id);
        let rule = response.entry.place;
        self.body(case, Described { body: &response.body, rule, response: Some(number), name: &name }, verdict);
    }

    /// What a response's headers must be like, where the document describes them. Others may be there.
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
                            "the header `{}` is missing, which the response {} requires",
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
            let mut walk = self.walk(self.direction(case, true));
            walk.examine(schema, At { node: &node, value: &value, holder: pair.value.place }, None);
            self.report(walk, text, is_inferred(fixture, "header"), verdict);
        }
    }
}
