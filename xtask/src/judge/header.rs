//! The headers of a request, against the header parameters of its operation.

use super::credentials::credential;
use super::parameter::{coerce, pairs};
use super::request::lacking;
use super::walk::{Fault, FaultKind};
use super::{Case, Judge, Verdict, key_place};
use crate::finding::{Code, Finding};
use crate::secrets::{self, CREDENTIAL_HEADERS};

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
        for parameter in described.parameters_in("header").filter(|parameter| !is_standard(parameter.name)) {
            let named = |name: &str| name.eq_ignore_ascii_case(parameter.name);
            let mut pairs = found.iter().filter(|pair| pair.name.as_str().is_some_and(named));
            let Some(pair) = pairs.next() else {
                // A callback is not rejected for what it lacks.
                if parameter.required {
                    missing.push(lacking(parameter, key_place(fixture, "when", "header")));
                }
                continue;
            };
            if let Some(again) = pairs.next() {
                let what = format!("the header `{}` stands here more than once", parameter.name);
                let fault = Fault { what, ..lacking(parameter, again.name.place) };
                let fault = Fault { kind: FaultKind::Mismatch, remedy: "remove it".to_owned(), ..fault };
                verdict.findings.push(self.finding(Code::SchemaMismatch, fault, text));
            }
            let (Some(schema), Some(value)) = (parameter.schema, pair.value.as_str()) else { continue };
            let node = coerce(self.model, schema, &[(value, pair.value.place)], ',', pair.value.place);
            self.parameter(case, schema, &node, pair.value.place, "request_header", verdict);
        }
        for pair in &found {
            let name = pair.name.as_str().unwrap_or_default();
            let key = |key: &String| key.eq_ignore_ascii_case(name);
            if CREDENTIAL_HEADERS.iter().any(|header| name.eq_ignore_ascii_case(header))
                || self.key_headers.iter().any(key)
            {
                let title = format!("the header `{}`", name.to_ascii_lowercase());
                verdict.findings.push(credential(text.plain(pair.name.place), &title));
                continue;
            }
            let mut parameters = described.parameters_in("header");
            if is_standard(name) || parameters.any(|parameter| parameter.name.eq_ignore_ascii_case(name)) {
                continue;
            }
            let shown = secrets::show(name);
            verdict.findings.push(Finding {
                code: Code::UndocumentedProperty,
                at: text.plain(pair.name.place),
                what: format!("`{}` has no parameter {shown} in the headers", described.id),
                remedy: "describe it under `parameters`, or remove it from here".to_owned(),
                related: self
                    .spot(Some(described.source.method.place))
                    .map(|spot| (spot, "the operation".to_owned()))
                    .into_iter()
                    .collect(),
                cause: format!("{} {shown}", described.id),
            });
        }
        missing
    }
}
