//! The response of a fixture: status, media type, headers, body.

use super::body::Described;
use super::credentials::NEVER;
use super::{Case, Judge, Verdict, is_inferred, key_place, place};
use crate::evidence::Key;
use crate::finding::{Code, Finding};
use crate::model::operation::{Parameter, Response};
use crate::wire::{Pair, pairs};

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
        // A header that is different in every response has no place in a fixture, whatever the document says.
        let is_kept = |header: &&Parameter<'_>| !NEVER.iter().any(|name| name.eq_ignore_ascii_case(header.name));
        for header in response.headers.iter().filter(is_kept) {
            let lines: Vec<&Pair<'_>> =
                found.iter().filter(|pair| pair.key().eq_ignore_ascii_case(header.name)).collect();
            if !lines.is_empty() {
                self.header(case, header, &lines, "header", true, verdict);
            } else if header.required {
                let status = &response.entry.key;
                verdict.findings.push(Finding {
                    code: Code::SchemaMismatch,
                    at: text.spot(key_place(fixture, "then", "header")),
                    what: format!("the header `{}` is missing, which the response {status} requires", header.name),
                    remedy: "add it, or take `required` from it in the document".to_owned(),
                    related: self
                        .spot(Some(header.node.place))
                        .map(|spot| (spot, "required here".to_owned()))
                        .into_iter()
                        .collect(),
                    cause: format!("header {}", header.name),
                });
            }
        }
    }
}
