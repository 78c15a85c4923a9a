//! What no fixture may hold: credentials, and headers that are different in every answer.

use super::parameter::pairs;
use super::{Judge, Verdict};
use crate::finding::{Code, Finding, Spot};
use crate::model::operation::Response;
use crate::secrets::{self, CREDENTIAL_HEADERS};
use crate::source::fixture::Fixture;
use crate::text::Text;

/// Headers that every answer has anew, or that hold for one connection only.
const VOLATILE_HEADERS: [&str; 16] = [
    "age",
    "cf-ray",
    "connection",
    "content-length",
    "date",
    "etag",
    "expires",
    "keep-alive",
    "last-modified",
    "server-timing",
    "set-cookie",
    "traceparent",
    "transfer-encoding",
    "x-correlation-id",
    "x-request-id",
    "x-runtime",
];

/// Of these, those that stay out even where the document describes them.
pub(crate) const NEVER: [&str; 4] = ["content-length", "date", "set-cookie", "transfer-encoding"];

impl<'d> Judge<'_, 'd> {
    /// Looks for credentials by their form, in all of a file: also in comments, keys and what is not a fixture at all.
    pub(super) fn credentials(&self, text: &Text, verdict: &mut Verdict) {
        for (range, shape) in secrets::find(&text.text) {
            let found = &text.text[range.clone()];
            if !self.placeholders.iter().any(|placeholder| placeholder.contains(found)) {
                verdict.findings.push(credential(text.value(text.place(range.start)), shape.title));
            }
        }
    }

    /// Looks for headers of an answer that have no place in a fixture.
    pub(super) fn carried(
        &self,
        fixture: &Fixture,
        response: Option<&Response<'d>>,
        text: &Text,
        verdict: &mut Verdict,
    ) {
        for pair in pairs(fixture.root.pointer("/then/header")) {
            let name = pair.name.as_str().unwrap_or_default().to_ascii_lowercase();
            let mut described = response.map_or(&[][..], |response| &response.headers).iter();
            let is_described = described.any(|header| header.name.eq_ignore_ascii_case(&name));
            if CREDENTIAL_HEADERS.contains(&name.as_str()) {
                verdict.findings.push(credential(text.plain(pair.name.place), &format!("the header `{name}`")));
            } else if VOLATILE_HEADERS.contains(&name.as_str()) && (NEVER.contains(&name.as_str()) || !is_described) {
                verdict.findings.push(Finding {
                    code: Code::VolatileHeader,
                    at: text.plain(pair.name.place),
                    what: format!("the header `{name}` is another in every answer"),
                    remedy: "remove it: a fixture holds what stays the same".to_owned(),
                    related: Vec::new(),
                    cause: name,
                });
            }
        }
    }
}

/// A credential that stands in a fixture.
pub(super) fn credential(at: Spot, title: &str) -> Finding {
    Finding {
        code: Code::SecretInFixture,
        at,
        what: format!("this has the form of a credential: {title}"),
        remedy: "remove it, withdraw it if it was real, and let the `example` of a schema stand for a secret"
            .to_owned(),
        related: Vec::new(),
        cause: title.to_owned(),
    }
}
