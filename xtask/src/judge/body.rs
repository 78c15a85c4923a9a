//! The body of a request or of a response.

use super::walk::content::Content;
use super::walk::{At, Fault, FaultKind, Walk};
use super::{Case, Judge, Verdict, is_inferred, key_place};
use crate::finding::{Code, Finding};
use crate::model::media::{FORM, MULTIPART, essence, is_form, is_json};
use crate::model::operation::{Body, Media};
use crate::secrets;
use crate::source::fixture::body::{self, BodyKind};
use crate::source::load::{Entry, Kind, Node};
use crate::source::place::Place;
use crate::wire::form::Form;
use crate::wire::pairs;

/// A body that the document describes, and how messages name it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Described<'b, 'd> {
    /// What the document says.
    pub(super) body: &'b Body<'d>,
    /// Where it says so.
    pub(super) rule: Place,
    /// The number of the response; a request has none.
    pub(super) response: Option<usize>,
    /// The name of the body in messages.
    pub(super) name: &'b str,
}

impl Described<'_, '_> {
    fn outer(&self) -> &'static str {
        if self.response.is_some() { "then" } else { "when" }
    }
}

impl<'d> Judge<'_, 'd> {
    /// Judges a body by its media type and its schema.
    pub(super) fn body(&self, case: Case<'_>, described: Described<'_, 'd>, verdict: &mut Verdict) {
        let found = body::find(&case.fixture.root, described.outer());
        let media = match self.media(case, described, found) {
            Ok(media) => media,
            Err(finding) => return verdict.findings.push(*finding),
        };
        match (media, found) {
            (Some(media), Some((kind, entry))) => self.value(case, described, media, kind, entry, verdict),
            (None, Some((_, entry))) => {
                let what = format!("{} is documented without such a body, and has one here", described.name);
                let remedy = "describe it under `content`, or remove it from here";
                let at = case.text.spot(entry.place);
                verdict.findings.push(self.media_type(described, at, what, remedy));
            }
            (media, None) => self.absent(case, described, media.is_some(), verdict),
        }
    }

    /// Chooses the media type of a body: the one that a header names, else the one that its kind stands for.
    fn media<'b>(
        &self,
        case: Case<'_>,
        described: Described<'b, 'd>,
        found: Option<(BodyKind, &Entry)>,
    ) -> Result<Option<&'b Media<'d>>, Box<Finding>> {
        let Described { body, name, .. } = described;
        let Some((named, place)) = content_type(case, described.outer()) else {
            let Some((kind, entry)) = found else { return Ok(body.json().or(body.content.first())) };
            let media = match kind {
                BodyKind::Json => body.json(),
                BodyKind::Form => body.media(FORM),
                BodyKind::Multipart => body.media(MULTIPART),
                BodyKind::Text | BodyKind::Bytes => {
                    let mut plain =
                        body.content.iter().filter(|media| !is_json(&media.entry.key) && !is_form(&media.entry.key));
                    plain.next().filter(|_| plain.next().is_none())
                }
            };
            // A request says what it is by the kind of its body, where that is enough.
            let is_enough = match kind {
                BodyKind::Json => media.is_some() || !body.content.iter().any(|media| is_json(&media.entry.key)),
                BodyKind::Form | BodyKind::Multipart => true,
                BodyKind::Text | BodyKind::Bytes => media.is_some() || body.content.is_empty(),
            };
            if described.response.is_none() && is_enough {
                return Ok(media);
            }
            let what = format!("{name} has a body here, and no header names its media type");
            let at = case.text.spot(entry.place);
            return Err(Box::new(self.media_type(described, at, what, "add the header `content-type`")));
        };
        let described_by = body.described(&named);
        if described_by.len() > 1 {
            let what = format!(
                "{name} has several media types {}, which differ in their parameters",
                secrets::show(&essence(&named))
            );
            let remedy = "name the parameters in the header";
            return Err(Box::new(self.media_type(described, case.text.plain(place), what, remedy)));
        }
        let media = described_by.first().copied();
        let named = essence(&named);
        if media.is_none() && !(found.is_none() && body.content.is_empty()) {
            let what = format!("{name} is documented without the media type {}", secrets::show(&named));
            let remedy = "describe it under `content`, or correct the header";
            return Err(Box::new(self.media_type(described, case.text.plain(place), what, remedy)));
        }
        let Some((kind, entry)) = found else { return Ok(media) };
        let (fits, key) = match named.as_str() {
            named if is_json(named) => (kind == BodyKind::Json, "json_body"),
            FORM => (kind == BodyKind::Form, "form_urlencoded_tuple"),
            MULTIPART => (kind == BodyKind::Multipart, "multipart"),
            _ => (matches!(kind, BodyKind::Text | BodyKind::Bytes), "body` or `body_base64"),
        };
        if !fits && (described.response.is_none() || !is_form(&named)) {
            let what = format!("the header says {}, and `{}` stands here", secrets::show(&named), entry.key);
            let remedy = format!("write the body as `{key}`, or correct the header");
            return Err(Box::new(self.media_type(described, case.text.spot(entry.place), what, &remedy)));
        }
        Ok(media)
    }

    fn media_type(
        &self,
        described: Described<'_, 'd>,
        at: crate::finding::Spot,
        what: String,
        remedy: &str,
    ) -> Finding {
        let related = self.spot(Some(described.rule)).map(|spot| (spot, "described here".to_owned()));
        Finding {
            code: Code::UndocumentedMediaType,
            at,
            cause: format!("{} {what}", described.name),
            what,
            remedy: remedy.to_owned(),
            related: related.into_iter().collect(),
        }
    }

    /// Judges the value of a body by the schema of its media type.
    fn value(
        &self,
        case: Case<'_>,
        described: Described<'_, 'd>,
        media: &Media<'d>,
        kind: BodyKind,
        entry: &Entry,
        verdict: &mut Verdict,
    ) {
        let Some(schema) = media.schema else { return };
        let response = described.response;
        let direction = self.direction(case, response.is_some());
        let mut walk = self.walk(direction);
        let mut examine = |node: &Node, files: &[&Node], content: Content| {
            let value = node.to_json();
            files.iter().for_each(|file| walk.sent(file, Content::Bytes));
            walk.sent(node, content);
            let at = At { node, value: &value, holder: entry.place };
            walk.examine(schema, at, Some((case.operation, response)));
        };
        match kind {
            BodyKind::Json => examine(&entry.value, &[], Content::Text),
            BodyKind::Form | BodyKind::Multipart => {
                let parts = Form::parts(&entry.value);
                let form = self.reading(direction, |reader| {
                    Form::new(reader, &[schema], parts, entry.value.place, repeats_names(media))
                });
                examine(&form.node, &form.files(), Content::Text);
                let code = Code::SchemaMismatch;
                verdict.findings.extend(form.conflicts.into_iter().map(|(place, what)| Finding {
                    code,
                    at: case.text.plain(place),
                    cause: format!("{} {what}", described.name),
                    what,
                    remedy: "correct the names of the form".to_owned(),
                    related: Vec::new(),
                }));
            }
            BodyKind::Text => {
                let node = &entry.value;
                let piece = (node.as_str().unwrap_or_default().to_owned(), node.place);
                let value = self.reading(direction, |reader| reader.leaf(&[schema], &piece));
                examine(&value, &[], Content::Body);
            }
            BodyKind::Bytes => examine(&entry.value, &[], Content::Bytes),
        }
        self.examined(case, walk, response, verdict);
    }

    /// Takes down what was found in a body. What a request lacks waits for what it says that it was rejected for.
    fn examined(&self, case: Case<'_>, mut walk: Walk<'_, '_>, response: Option<usize>, verdict: &mut Verdict) {
        let Case { fixture, text, .. } = case;
        if response.is_some() {
            self.report(walk, text, is_inferred(fixture, "response_body"), verdict);
            return;
        }
        let (missing, faults) = walk.faults.into_iter().partition(|fault| fault.kind == FaultKind::Missing);
        walk.faults = faults;
        verdict.missing.extend::<Vec<Fault>>(missing);
        if !self.is_accepted(case) {
            walk.shown.clear();
        }
        self.report(walk, text, is_inferred(fixture, "request_body"), verdict);
    }

    /// Judges that there is no body. In a request that was rejected for what it lacks, that is all of its properties.
    fn absent(&self, case: Case<'_>, described: Described<'_, 'd>, has_media: bool, verdict: &mut Verdict) {
        let Case { fixture, text, operation } = case;
        let Described { body, response, name, .. } = described;
        if !body.required || !has_media || fixture.method.eq_ignore_ascii_case("head") {
            return;
        }
        let outer = described.outer();
        let refused = fixture.root.get("refused").filter(|_| response.is_none());
        let schema = body.json().or(body.content.first()).and_then(|media| media.schema);
        if let (Some(refused), Some(schema)) = (refused, schema) {
            let node = Node { place: refused.place, kind: Kind::Map(Vec::new()) };
            let value = node.to_json();
            let mut walk = self.walk(self.direction(case, false));
            let holder = fixture.root.entry("when").map_or(Place::START, |entry| entry.place);
            walk.examine(schema, At { node: &node, value: &value, holder }, Some((operation, None)));
            self.examined(case, walk, None, verdict);
            return;
        }
        verdict.findings.push(Finding {
            code: Code::SchemaMismatch,
            at: text.spot(fixture.root.entry(outer).map_or(Place::START, |entry| entry.place)),
            what: format!("{name} has a body, and there is none here"),
            remedy: "add the body, or correct the document".to_owned(),
            related: self
                .spot(Some(body.node.place))
                .map(|spot| (spot, "described here".to_owned()))
                .into_iter()
                .collect(),
            cause: format!("{name} absent"),
        });
    }

    /// Reports a body that the document does not have at all.
    pub(super) fn extra_body(&self, case: Case<'_>, name: &str, cause: &str, verdict: &mut Verdict) {
        let Some((_, entry)) = body::find(&case.fixture.root, "when") else { return };
        verdict.findings.push(Finding {
            code: Code::UndocumentedMediaType,
            at: case.text.spot(key_place(case.fixture, "when", &entry.key)),
            what: format!("{name} is documented without a body, and has one here"),
            remedy: "describe it under `requestBody`, or remove it from here".to_owned(),
            related: Vec::new(),
            cause: cause.to_owned(),
        });
    }
}

/// Whether a form in text writes lists as OpenAPI does: as parts of one name, or with commas. It does if `encoding` says how.
fn repeats_names(media: &Media<'_>) -> bool {
    let encoding = media.entry.value.get("encoding").map_or(&[][..], Node::entries);
    let is_styled = |entry: &Entry| entry.value.get("style").or(entry.value.get("explode")).is_some();
    essence(&media.entry.key) == FORM && encoding.iter().any(is_styled)
}

/// Returns the media type that a header names, with its parameters, and its place.
fn content_type(case: Case<'_>, outer: &str) -> Option<(String, Place)> {
    let headers = pairs(case.fixture.root.pointer(&format!("/{outer}/header")));
    let header =
        headers.iter().find(|pair| pair.name.as_str().is_some_and(|name| name.eq_ignore_ascii_case("content-type")))?;
    Some((header.value.as_str()?.to_owned(), header.value.place))
}
