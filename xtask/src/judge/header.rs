//! The headers of a request, against the header parameters of its operation.

use super::credentials::{NEVER, credential};
use super::parameter::{Spot, lacking};
use super::walk::Fault;
use super::{Case, Judge, Verdict, key_place};
use crate::model::operation::Parameter;
use crate::secrets::CREDENTIAL_HEADERS;
use crate::wire::kinds::Kinds;
use crate::wire::style::{self, Written};
use crate::wire::{Pair, Piece, pairs, text};

/// Headers of requests that no document describes: OpenAPI says of the first three that a parameter of that name is ignored, and
/// every client sends the others. `Authorization` has no place in a fixture.
pub(super) const STANDARD_HEADERS: [&str; 6] =
    ["accept", "authorization", "content-type", "accept-encoding", "accept-language", "user-agent"];

impl Judge<'_, '_> {
    /// Judges the headers of a request; returns those that are missing.
    pub(super) fn request_headers(&self, case: Case<'_>, verdict: &mut Verdict) -> Vec<Fault> {
        let Case { fixture, text, operation } = case;
        let described = &self.model.operations[operation];
        let found = pairs(fixture.root.pointer("/when/header"));
        let mut missing = Vec::new();
        let is_standard = |name: &str| STANDARD_HEADERS.iter().any(|header| name.eq_ignore_ascii_case(header));
        for parameter in described.parameters_in("header").filter(|parameter| !self.has_no_place(parameter.name)) {
            let own: Vec<&Pair<'_>> =
                found.iter().filter(|pair| pair.key().eq_ignore_ascii_case(parameter.name)).collect();
            if own.is_empty() {
                // A callback is not rejected for what it lacks.
                if parameter.required {
                    missing.push(lacking(parameter, key_place(fixture, "when", "header")));
                }
                continue;
            }
            self.header(case, parameter, &own, "request_header", false, verdict);
        }
        for pair in &found {
            let name = pair.key();
            if CREDENTIAL_HEADERS.iter().any(|header| name.eq_ignore_ascii_case(header)) || self.is_key_header(name) {
                let title = format!("the header `{}`", name.to_ascii_lowercase());
                verdict.findings.push(credential(text.plain(pair.name.place), &title));
                continue;
            }
            let mut parameters = described.parameters_in("header");
            if is_standard(name) || parameters.any(|parameter| parameter.name.eq_ignore_ascii_case(name)) {
                continue;
            }
            verdict.findings.push(self.unknown(case, pair, "the headers"));
        }
        missing
    }

    /// Judges a header of a request or of a response, from its lines.
    pub(super) fn header(
        &self,
        case: Case<'_>,
        header: &Parameter<'_>,
        lines: &[&Pair<'_>],
        part: &str,
        in_response: bool,
        verdict: &mut Verdict,
    ) {
        let Some(first) = lines.first() else { return };
        let place = first.value.place;
        let spot = Spot { holder: place, part, in_response };
        let kinds = header.schema.map(|schema| Kinds::of(self.model, &[schema]));
        let is_list = header.content.is_none() && kinds.is_some_and(|kinds| kinds.list);
        if let Some(again) = lines.get(1).filter(|_| !is_list) {
            let what = format!("the header `{}` stands here more than once", header.name);
            self.again(case, header, again.name.place, what, verdict);
        }
        if header.content.is_some() {
            return self.content(case, header, &first.piece(), spot, verdict);
        }
        let written = Written::of(header).filter(|_| style::undefined_alone(self.model, header).is_none());
        let (Some(written), Some(schema)) = (written, header.schema) else { return };
        let lines: Vec<Piece> =
            lines.iter().take(if is_list { lines.len() } else { 1 }).map(|pair| pair.piece()).collect();
        let forms = text::header(written.explode, &lines);
        let direction = self.direction(case, in_response);
        let node = self.reading(direction, |reader| reader.value(schema, &forms, place));
        self.parameter(case, schema, &node, spot, verdict);
    }

    /// Whether a header stands in no fixture of a request: it carries a credential, or is different in each.
    fn has_no_place(&self, name: &str) -> bool {
        let is = |other: &&str| name.eq_ignore_ascii_case(other);
        CREDENTIAL_HEADERS.iter().any(is) || NEVER.iter().any(is) || self.is_key_header(name)
    }

    fn is_key_header(&self, name: &str) -> bool {
        self.key_headers.iter().any(|key| key.eq_ignore_ascii_case(name))
    }
}
