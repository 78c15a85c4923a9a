//! The request of a fixture: parameters, body, and what it was refused for.

use std::collections::HashSet;

use percent_encoding::percent_decode_str;

use super::body::Described;
use super::credentials::credential;
use super::parameter::{Pair, coerce, pairs, query};
use super::walk::{At, Fault, FaultKind};
use super::{Case, Judge, Verdict, invalid, is_inferred, key_place, place};
use crate::finding::{Code, Finding};
use crate::model::operation::Parameter;
use crate::model::schema::SchemaId;
use crate::secrets;
use crate::source::load::Node;
use crate::source::place::{Place, Problem};
use crate::source::tree;
use crate::text::Text;

impl Judge<'_, '_> {
    pub(super) fn request(&self, case: Case<'_>, verdict: &mut Verdict) {
        let missing = self.missing(case, verdict);
        self.refused(case, missing, verdict);
    }

    /// Examines the request; returns what it lacks.
    pub(super) fn missing(&self, case: Case<'_>, verdict: &mut Verdict) -> Vec<Fault> {
        let described = &self.model.operations[case.operation];
        let mut missing = self.parameters(case, verdict);
        missing.extend(self.request_headers(case, verdict));
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

    /// Parameters of path and query; returns those that are missing.
    fn parameters(&self, case: Case<'_>, verdict: &mut Verdict) -> Vec<Fault> {
        let Case { fixture, text, operation } = case;
        let described = &self.model.operations[operation];
        let at = place(fixture, "/when/path");
        // The path of a callback is the receiver's own.
        let arguments = match described.is_callback {
            true => Vec::new(),
            false => self.model.path_arguments(operation, &fixture.path),
        };
        for (name, argument) in arguments {
            let parameter = described.parameters_in("path").find(|parameter| parameter.name == name);
            let Some(schema) = parameter.and_then(|parameter| parameter.schema) else { continue };
            let argument = percent_decode_str(&argument).decode_utf8_lossy().into_owned();
            let node = coerce(self.model, schema, &[(&argument, at)], ',', at);
            self.parameter(case, schema, &node, at, "path", verdict);
        }
        let found = pairs(fixture.root.pointer("/when/query_param"));
        let mut taken: HashSet<*const Node> = HashSet::new();
        let mut missing = Vec::new();
        for parameter in described.parameters_in("query") {
            match self.in_query(parameter, &found) {
                Some((pairs, node)) => {
                    taken.extend(pairs.iter().map(|pair| std::ptr::from_ref(pair.name)));
                    let holder = pairs.first().map_or(at, |pair| pair.value.place);
                    let schema = parameter.schema.or(parameter.content.as_ref().and_then(|media| media.schema));
                    if let Some(schema) = schema {
                        self.parameter(case, schema, &node, holder, "query_param", verdict);
                    }
                    self.repeated(parameter, &pairs, text, verdict);
                }
                None if parameter.required => missing.push(lacking(parameter, key_place(fixture, "when", "path"))),
                None => {}
            }
        }
        for pair in found.iter().filter(|pair| !taken.contains(&std::ptr::from_ref(pair.name))) {
            let name = pair.name.as_str().unwrap_or_default();
            if described.credentials.contains(&name) {
                verdict.findings.push(credential(text.plain(pair.name.place), "the key of this service"));
                continue;
            }
            if described.is_callback {
                continue;
            }
            let shown = secrets::show(name);
            verdict.findings.push(Finding {
                code: Code::UndocumentedProperty,
                at: text.plain(pair.name.place),
                what: format!("`{}` has no parameter {shown} in the query", described.id),
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

    /// A parameter with one value that stands in the query more than once. Services read the first, or the last, or refuse it.
    fn repeated(&self, parameter: &Parameter<'_>, pairs: &[Pair<'_>], text: &Text, verdict: &mut Verdict) {
        let schema = parameter.schema.map(|schema| self.model.schemas.get(self.model.schemas.resolve(schema)));
        let is_one = |name: &str| matches!(name, "string" | "integer" | "number" | "boolean");
        let Some(again) = pairs.get(1).filter(|_| schema.is_some_and(|schema| schema.text("type").is_some_and(is_one)))
        else {
            return;
        };
        verdict.findings.push(Finding {
            code: Code::SchemaMismatch,
            at: text.plain(again.name.place),
            what: format!("the parameter `{}` has one value, and stands here {} times", parameter.name, pairs.len()),
            remedy: "remove it here, or let its schema be `type: array` in the document".to_owned(),
            related: self
                .spot(Some(parameter.node.place))
                .map(|spot| (spot, "described here".to_owned()))
                .into_iter()
                .collect(),
            cause: format!("parameter {} repeated", parameter.name),
        });
    }

    /// What a parameter is in a query; one that is written as JSON is read as JSON.
    fn in_query<'n>(&self, parameter: &Parameter<'_>, found: &[Pair<'n>]) -> Option<(Vec<Pair<'n>>, Node)> {
        if parameter.content.is_none() {
            return query(self.model, parameter, found).or_else(|| {
                // Without a schema there is a name to know and no more.
                let pair = found.iter().find(|pair| pair.name.as_str() == Some(parameter.name))?;
                parameter.schema.is_none().then(|| (vec![*pair], pair.value.clone()))
            });
        }
        let pair = found.iter().find(|pair| pair.name.as_str() == Some(parameter.name))?;
        let place = pair.value.place;
        let value = serde_json::from_str(pair.value.as_str()?).unwrap_or_else(|_| pair.value.to_json());
        Some((vec![*pair], tree(value, place)))
    }

    pub(super) fn parameter(
        &self,
        case: Case<'_>,
        schema: SchemaId,
        node: &Node,
        holder: Place,
        part: &str,
        verdict: &mut Verdict,
    ) {
        let value = node.to_json();
        let mut walk = self.walk(self.direction(case, false));
        walk.examine(schema, At { node, value: &value, holder }, None);
        if !self.is_accepted(case) {
            walk.shown.clear();
        }
        self.report(walk, case.text, is_inferred(case.fixture, part), verdict);
    }

    /// Holds what a request lacks against what it says that it was refused for: the two must be the same.
    fn refused(&self, case: Case<'_>, missing: Vec<Fault>, verdict: &mut Verdict) {
        let Case { fixture, text, .. } = case;
        let refused = fixture.root.get("refused");
        let names = refused.map_or(&[][..], Node::items);
        for fault in &missing {
            if !names.iter().any(|name| name.as_str() == Some(&fault.path)) {
                let mut fault = fault.clone();
                if fixture.status / 100 == 4 {
                    fault.remedy =
                        format!("add it, or say `refused: [{}]` if the service refused the request for it", fault.path);
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
                format!("the request was refused, as this says, and the response has the status {}", fixture.status);
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

pub(super) fn lacking(parameter: &Parameter<'_>, place: Place) -> Fault {
    Fault {
        kind: FaultKind::Missing,
        place,
        is_value: false,
        path: parameter.name.to_owned(),
        rule: Some(parameter.node.place),
        what: format!("the parameter `{}` is missing, which the operation requires", parameter.name),
        remedy: "add it, or take `required` from it in the document".to_owned(),
        cause: format!("parameter {}", parameter.name),
    }
}
