//! The request of a fixture: parameters, body, and what it was rejected for.

use percent_encoding::percent_decode_str;

use super::body::Described;
use super::credentials::credential;
use super::parameter::{Spot, lacking};
use super::walk::Fault;
use super::{Case, Judge, Verdict, invalid, key_place, place};
use crate::finding::{Code, Finding};
use crate::model::operation::Parameter;
use crate::secrets;
use crate::source::load::Node;
use crate::source::place::Problem;
use crate::wire::style::{self, Written};
use crate::wire::{Pair, pairs, query, text};

impl Judge<'_, '_> {
    pub(super) fn request(&self, case: Case<'_>, verdict: &mut Verdict) {
        let missing = self.missing(case, verdict);
        self.refused(case, missing, verdict);
    }

    /// Examines the request; returns what it lacks.
    pub(super) fn missing(&self, case: Case<'_>, verdict: &mut Verdict) -> Vec<Fault> {
        let described = &self.model.operations[case.operation];
        self.path(case, verdict);
        let mut missing = self.query(case, verdict);
        missing.extend(self.request_headers(case, verdict));
        missing.extend(self.cookies(case, verdict));
        let name = format!("the request of `{}`", described.id);
        match &described.request {
            Some(body) => {
                let rule = body.node.place;
                self.body(case, Described { body, rule, response: None, name: &name }, verdict);
            }
            None => self.extra_body(case, &name, &described.id, verdict),
        }
        missing.append(&mut verdict.missing);
        missing
    }

    /// Judges the arguments of the path, each percent-encoded as it stands there.
    fn path(&self, case: Case<'_>, verdict: &mut Verdict) {
        let described = &self.model.operations[case.operation];
        let at = place(case.fixture, "/when/path");
        // The path of a callback is the receiver's own.
        let arguments = match described.is_callback {
            true => Vec::new(),
            false => self.model.path_arguments(case.operation, &case.fixture.path),
        };
        let spot = Spot { holder: at, part: "path", in_response: false };
        for (name, raw) in arguments {
            let Some(parameter) = described.parameters_in("path").find(|parameter| parameter.name == name) else {
                continue;
            };
            if parameter.content.is_some() {
                let decoded = percent_decode_str(&raw).decode_utf8_lossy().into_owned();
                self.content(case, parameter, &(decoded, at), spot, verdict);
                continue;
            }
            let written = Written::of(parameter).filter(|_| style::undefined_alone(self.model, parameter).is_none());
            let (Some(written), Some(schema)) = (written, parameter.schema) else { continue };
            match text::argument(written, parameter.name, &raw, at) {
                Ok(forms) => {
                    let node = self.reading(self.direction(case, false), |reader| reader.value(schema, &forms, at));
                    self.parameter(case, schema, &node, spot, verdict);
                }
                Err(what) => self.malformed(case, parameter, at, what, verdict),
            }
        }
    }

    /// Judges the query; returns the parameters that are missing.
    fn query(&self, case: Case<'_>, verdict: &mut Verdict) -> Vec<Fault> {
        let Case { fixture, text, operation } = case;
        let described = &self.model.operations[operation];
        let found = pairs(fixture.root.pointer("/when/query_param"));
        let shares = query::shares(self.model, described, &found);
        let mut missing = Vec::new();
        for (parameter, share) in described.parameters_in("query").zip(&shares) {
            if !share.is_empty() {
                self.in_query(case, parameter, share, &found, verdict);
            } else if parameter.required {
                missing.push(lacking(parameter, key_place(fixture, "when", "path")));
            }
        }
        let taken = |at: &usize| shares.iter().any(|share| share.pairs.contains(at) || share.malformed.contains(at));
        for pair in (0..found.len()).filter(|at| !taken(at)).map(|at| &found[at]) {
            if described.credentials.contains(&pair.key()) {
                verdict.findings.push(credential(text.plain(pair.name.place), "the key of this service"));
            } else if !described.is_callback {
                verdict.findings.push(self.unknown(case, pair, "the query"));
            }
        }
        missing
    }

    /// Judges what of a query belongs to one parameter.
    fn in_query(
        &self,
        case: Case<'_>,
        parameter: &Parameter<'_>,
        share: &query::Share,
        found: &[Pair<'_>],
        verdict: &mut Verdict,
    ) {
        let described = &self.model.operations[case.operation];
        if style::undefined(self.model, described, parameter).is_some() {
            return;
        }
        for at in &share.malformed {
            let what =
                format!("the parameter `{}` is an object, whose properties have pairs of their own", parameter.name);
            self.malformed(case, parameter, found[*at].name.place, what, verdict);
        }
        let Some(first) = share.pairs.first().map(|at| &found[*at]) else { return };
        let spot = Spot { holder: first.value.place, part: "query_param", in_response: false };
        let repeated = |at: usize, verdict: &mut Verdict| {
            let count = share.pairs.iter().filter(|other| found[**other].key() == found[at].key()).count();
            let what = format!("the parameter `{}` has one value, and stands here {count} times", found[at].key());
            self.again(case, parameter, found[at].name.place, what, verdict);
        };
        if parameter.content.is_some() {
            self.content(case, parameter, &first.piece(), spot, verdict);
            share.pairs.get(1).into_iter().for_each(|at| repeated(*at, verdict));
            return;
        }
        let Some(schema) = parameter.schema else { return };
        let direction = self.direction(case, false);
        let Some(value) = self.reading(direction, |reader| query::value(reader, parameter, schema, share, found))
        else {
            return;
        };
        value.repeated.into_iter().for_each(|at| repeated(at, verdict));
        for (at, what) in value.faults {
            self.malformed(case, parameter, found[at].name.place, what, verdict);
        }
        let is_empty = share.pairs.iter().all(|at| found[*at].piece().0.is_empty());
        let json = value.node.to_json();
        if is_empty && style::allows_empty(parameter) && !self.walk(direction).allows(schema, &value.node, &json) {
            return;
        }
        self.parameter(case, schema, &value.node, spot, verdict);
    }

    /// A pair that no parameter of the operation has.
    pub(super) fn unknown(&self, case: Case<'_>, pair: &Pair<'_>, holder: &str) -> Finding {
        let described = &self.model.operations[case.operation];
        let shown = secrets::show(pair.key());
        let operation = self.spot(Some(described.source.method.place));
        Finding {
            code: Code::UndocumentedProperty,
            at: case.text.plain(pair.name.place),
            what: format!("`{}` has no parameter {shown} in {holder}", described.id),
            remedy: "describe it under `parameters`, or remove it from here".to_owned(),
            related: operation.map(|spot| (spot, "the operation".to_owned())).into_iter().collect(),
            cause: format!("{} {shown}", described.id),
        }
    }

    /// Compares what a request lacks with what the fixture says that it was rejected for: the two must be the same.
    fn refused(&self, case: Case<'_>, missing: Vec<Fault>, verdict: &mut Verdict) {
        let Case { fixture, text, .. } = case;
        let refused = fixture.root.get("refused");
        let names = refused.map_or(&[][..], Node::items);
        for fault in &missing {
            if !names.iter().any(|name| name.as_str() == Some(&fault.path)) {
                let mut fault = fault.clone();
                if fixture.status / 100 == 4 {
                    fault.remedy = format!(
                        "add it, or say `refused: [{}]` if the service rejected the request for it",
                        fault.path
                    );
                }
                verdict.findings.push(self.finding(Code::SchemaMismatch, fault, text));
            }
        }
        let Some(refused) = refused else { return };
        let key = fixture.root.entry("refused").map_or(refused.place, |entry| entry.place);
        let mut fault =
            |place, what: String, remedy: &str| verdict.findings.push(invalid(text, Problem::new(place, what, remedy)));
        if fixture.status / 100 != 4 {
            let what =
                format!("the request was rejected, as this says, and the response has the status {}", fixture.status);
            fault(key, what, "remove `refused`, or correct the status");
            return;
        }
        for name in names {
            let text = name.as_str().unwrap_or_default();
            if !missing.iter().any(|fault| fault.path == text) {
                let what = format!("the request does not lack {}, by the document", secrets::show(text));
                fault(name.place, what, "name what the request lacks and the document requires");
            }
        }
    }
}
