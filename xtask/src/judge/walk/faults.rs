//! What a walk says of a fault, and where it points.

use serde_json::Value;

use super::{At, Fault, FaultKind, Walk};
use crate::judge::words;
use crate::model::schema::SchemaId;
use crate::model::translate::Direction;
use crate::secrets;
use crate::source::load::{Entry, Kind};
use crate::source::place::Place;

impl Walk<'_, '_> {
    pub(super) fn unlisted(&mut self, id: SchemaId, at: At<'_>) {
        let schema = self.model.schemas.get(id);
        if schema.is_secret() {
            // That it is not the example is reported already, and its value is not shown.
            return;
        }
        let found = match at.value {
            Value::String(text) => secrets::show(text),
            other => words::seen(other).to_owned(),
        };
        let what = format!("{found} is not among the values of `{}`", schema.subject);
        let key = if schema.node.get("x-extensible-enum").is_some() { "x-extensible-enum" } else { "enum" };
        let rule = schema.node.entry(key).map(|entry| entry.place);
        let remedy = format!("correct the value, or add it to `{key}`");
        if self.reported.insert((std::ptr::from_ref(at.node), format!("{key} {}", schema.subject))) {
            let cause = format!("{} {found}", schema.subject);
            self.fault(self.here(FaultKind::Unlisted, at, rule, what, remedy, cause));
        }
    }

    /// A secret must be the one that the document prints.
    pub(super) fn secret(&mut self, id: SchemaId, at: At<'_>) {
        let schema = self.model.schemas.get(id);
        let example = schema.text("example");
        if !at.value.is_string() || at.value.as_str() == example {
            return;
        }
        let rule = schema.node.entry("x-capability").or_else(|| schema.node.entry("format")).map(|entry| entry.place);
        let what = format!("a secret stands here that is not the example of `{}`", schema.subject);
        let remedy = match example {
            Some(_) => "write the `example` of its schema here, and withdraw the secret if it was real",
            None => "give its schema an `example`, write that here, and withdraw the secret if it was real",
        };
        let cause = schema.subject.clone();
        self.fault(self.here(FaultKind::Secret, at, rule, what, remedy.to_owned(), cause));
    }

    pub(super) fn undocumented(
        &mut self,
        kind: FaultKind,
        id: Option<SchemaId>,
        at: At<'_>,
        entry: &Entry,
        value: &Value,
    ) {
        let Some(schema) = id.map(|id| self.model.schemas.get(id)) else { return };
        if !self.reported.insert((std::ptr::from_ref(at.node), format!("undocumented {}", entry.key))) {
            return;
        }
        let name = secrets::show(&entry.key);
        let found = words::seen(value);
        let rule = match kind {
            FaultKind::Closed => schema.node.entry("additionalProperties"),
            _ => schema.node.entry("properties"),
        };
        let (what, remedy) = match kind {
            FaultKind::Closed => (
                format!(
                    "`{}` forbids the property {name} (`additionalProperties: false`), and {found} stands under it here",
                    schema.subject
                ),
                "remove it from here, or describe it under `properties`",
            ),
            _ => (
                format!("`{}` has no property {name}, and {found} stands under it here", schema.subject),
                "describe it under `properties`, or remove it from here",
            ),
        };
        self.fault(Fault {
            kind,
            place: entry.place,
            is_value: false,
            path: self.path.join("."),
            rule: Some(rule.map_or(schema.node.place, |entry| entry.place)),
            what,
            remedy: remedy.to_owned(),
            cause: format!("{} {name}", schema.subject),
        });
    }

    pub(super) fn excluded(&mut self, name: &str, subject: &str, rule: Place, entry: &Entry) {
        let (flag, way) = match self.direction {
            Direction::Request => ("readOnly", "a request"),
            Direction::Response | Direction::Neither => ("writeOnly", "a response"),
        };
        self.fault(Fault {
            kind: FaultKind::Mismatch,
            place: entry.place,
            is_value: false,
            path: self.path.join("."),
            rule: Some(rule),
            what: format!("`{subject}` has `{name}` as `{flag}`, and it stands in {way}"),
            remedy: format!("remove it from here, or `{flag}` from the document"),
            cause: format!("{subject}.{name} {flag}"),
        });
    }

    pub(super) fn missing(&mut self, name: &str, subject: &str, rule: Option<Place>, at: At<'_>) {
        if !self.reported.insert((std::ptr::from_ref(at.node), format!("missing {name}"))) {
            return;
        }
        self.path.push(name.to_owned());
        self.fault(Fault {
            kind: FaultKind::Missing,
            place: at.holder,
            is_value: false,
            path: self.path.join("."),
            rule,
            what: format!("`{name}` is missing, which `{subject}` requires"),
            remedy: "add it, or take it from `required` in the document".to_owned(),
            cause: format!("{subject} {name}"),
        });
        self.path.pop();
    }

    pub(super) fn mismatch(&mut self, at: At<'_>, rule: Option<Place>, what: String, cause: String) {
        let remedy = "correct the value, or the schema in the document".to_owned();
        self.fault(self.here(FaultKind::Mismatch, at, rule, what, remedy, cause));
    }

    pub(super) fn here(
        &self,
        kind: FaultKind,
        at: At<'_>,
        rule: Option<Place>,
        what: String,
        remedy: String,
        cause: String,
    ) -> Fault {
        // A mapping or list has no place of its own to mark, so its key stands for it.
        let scalar = matches!(at.node.kind, Kind::Scalar(_));
        let place = if scalar { at.node.place } else { at.holder };
        Fault { kind, place, is_value: scalar, path: self.path.join("."), rule, what, remedy, cause }
    }

    pub(super) fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }
}
