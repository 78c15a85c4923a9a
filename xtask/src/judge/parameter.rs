//! The value of one parameter or header, by its schema or its media type.

use super::walk::{At, Fault, FaultKind};
use super::{Case, Judge, Verdict, is_inferred};
use crate::finding::{self, Code, Finding};
use crate::model::operation::Parameter;
use crate::model::schema::SchemaId;
use crate::source::load::Node;
use crate::source::place::Place;
use crate::wire::{Piece, style, text};

/// Where a value stands in a fixture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'p> {
    /// The key that holds it.
    pub(super) holder: Place,
    /// The part of the exchange, as `inferred` names it.
    pub(super) part: &'p str,
    /// Whether it stands in the response.
    pub(super) in_response: bool,
}

impl Judge<'_, '_> {
    /// Judges the value of a parameter or of a header.
    pub(super) fn parameter(
        &self,
        case: Case<'_>,
        schema: SchemaId,
        node: &Node,
        spot: Spot<'_>,
        verdict: &mut Verdict,
    ) {
        let value = node.to_json();
        let mut walk = self.walk(self.direction(case, spot.in_response));
        walk.examine(schema, At { node, value: &value, holder: spot.holder }, None);
        if !spot.in_response && !self.is_accepted(case) {
            walk.shown.clear();
        }
        self.report(walk, case.text, is_inferred(case.fixture, spot.part), verdict);
    }

    /// Judges a value that has a media type of its own.
    pub(super) fn content(
        &self,
        case: Case<'_>,
        parameter: &Parameter<'_>,
        piece: &Piece,
        spot: Spot<'_>,
        verdict: &mut Verdict,
    ) {
        let Some(media) =
            parameter.content.as_ref().filter(|_| style::undefined_alone(self.model, parameter).is_none())
        else {
            return;
        };
        match (text::content(media, piece), media.schema) {
            (Ok(node), Some(schema)) => self.parameter(case, schema, &node, spot, verdict),
            (Ok(_), None) => {}
            (Err(what), _) => self.malformed(case, parameter, piece.1, what, verdict),
        }
    }

    /// Reports a parameter that is not written as it should be.
    pub(super) fn malformed(
        &self,
        case: Case<'_>,
        parameter: &Parameter<'_>,
        place: Place,
        what: String,
        verdict: &mut Verdict,
    ) {
        let at = case.text.value(place);
        let remedy = "correct it, or `style`, `explode` or `content` in the document";
        verdict.findings.push(self.wrongly_written(parameter, at, what, remedy));
    }

    /// Reports a parameter or a header that is a single one and stands there again.
    pub(super) fn again(
        &self,
        case: Case<'_>,
        parameter: &Parameter<'_>,
        place: Place,
        what: String,
        verdict: &mut Verdict,
    ) {
        let at = case.text.plain(place);
        let remedy = "remove it here, or let its schema be `type: array` in the document";
        verdict.findings.push(self.wrongly_written(parameter, at, what, remedy));
    }

    fn wrongly_written(&self, parameter: &Parameter<'_>, at: finding::Spot, what: String, remedy: &str) -> Finding {
        let described = self.spot(Some(parameter.node.place)).map(|spot| (spot, "described here".to_owned()));
        Finding {
            code: Code::SchemaMismatch,
            at,
            what,
            remedy: remedy.to_owned(),
            related: described.into_iter().collect(),
            cause: format!("parameter {} {remedy}", parameter.name),
        }
    }
}

/// A parameter that is required and is not there.
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
