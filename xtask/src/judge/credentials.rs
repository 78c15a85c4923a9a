//! What no fixture may hold: credentials, and headers that are different in every response.

use super::{Judge, Verdict};
use crate::finding::{Code, Finding, Spot};
use crate::model::operation::Response;
use crate::secrets::{self, CREDENTIAL_HEADERS};
use crate::source::fixture::{Fixture, base64};
use crate::source::load::Node;
use crate::text::Text;
use crate::wire::pairs;

/// Headers that are different in every response, or that hold for one connection only.
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

    /// Looks for credentials by their form in the bytes of bodies and files, which the text of the file hides.
    pub(super) fn encoded_credentials(&self, fixture: &Fixture, text: &Text, verdict: &mut Verdict) {
        let parts = fixture.root.pointer("/when/multipart").map_or(&[][..], Node::items).iter();
        let encoded = parts.filter_map(|part| part.get("content_base64"));
        let bodies = ["/when/body_base64", "/then/body_base64"];
        let encoded = encoded.chain(bodies.into_iter().filter_map(|pointer| fixture.root.pointer(pointer)));
        for node in encoded {
            let bytes = node.as_str().and_then(base64::decode).unwrap_or_default();
            for (_, shape) in secrets::find(&String::from_utf8_lossy(&bytes)) {
                verdict.findings.push(credential(text.value(node.place), shape.title));
            }
        }
    }

    /// Looks for headers of a response that have no place in a fixture, and for those of a request that are different in each.
    pub(super) fn carried(
        &self,
        fixture: &Fixture,
        response: Option<&Response<'d>>,
        text: &Text,
        verdict: &mut Verdict,
    ) {
        for pair in pairs(fixture.root.pointer("/when/header")) {
            let name = pair.name.as_str().unwrap_or_default().to_ascii_lowercase();
            if NEVER.contains(&name.as_str()) {
                verdict.findings.push(volatile(text.plain(pair.name.place), name));
            }
        }
        for pair in pairs(fixture.root.pointer("/then/header")) {
            let name = pair.name.as_str().unwrap_or_default().to_ascii_lowercase();
            let mut described = response.map_or(&[][..], |response| &response.headers).iter();
            let is_described = described.any(|header| header.name.eq_ignore_ascii_case(&name));
            if CREDENTIAL_HEADERS.contains(&name.as_str()) {
                verdict.findings.push(credential(text.plain(pair.name.place), &format!("the header `{name}`")));
            } else if VOLATILE_HEADERS.contains(&name.as_str()) && (NEVER.contains(&name.as_str()) || !is_described) {
                verdict.findings.push(volatile(text.plain(pair.name.place), name));
            }
        }
    }
}

fn volatile(at: Spot, name: String) -> Finding {
    Finding {
        code: Code::VolatileHeader,
        at,
        what: format!("the header `{name}` is different in every exchange"),
        remedy: "remove it: a fixture holds what stays the same".to_owned(),
        related: Vec::new(),
        cause: name,
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
