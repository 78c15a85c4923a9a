//! A report for programs.

use std::io::{self, Write};

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::diff::change::{Change, Class, Mark, Side};
use crate::diff::resolve::{Fault, Outcome};

/// The version of this form. It changes when a program that reads it would have to.
const VERSION: u32 = 1;

/// Writes every change, in their order, the step, and what is wrong.
pub fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let counts = Class::ALL.into_iter().map(|class| (class.as_str().to_owned(), json!(outcome.count(class))));
    let step = outcome.step.as_ref().map(|step| {
        json!({
            "class": step.class.map(Class::as_str),
            "released": step.from.as_ref().map(ToString::to_string),
            "needed": step.needed.to_string(),
            "stated": step.stated.to_string(),
        })
    });
    let report = Report {
        version: VERSION,
        holds: outcome.faults.is_empty(),
        base: &outcome.base,
        summary: Value::Object(counts.collect()),
        step,
        changes: Changes(&outcome.changes),
        faults: outcome.faults.iter().map(fault).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

#[derive(Serialize)]
struct Report<'o> {
    version: u32,
    holds: bool,
    base: &'o str,
    summary: Value,
    step: Option<Value>,
    changes: Changes<'o>,
    faults: Vec<Value>,
}

/// The changes, each of which is a value only while it is written: each may name a thousand operations.
struct Changes<'o>(&'o [Change]);

impl Serialize for Changes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(change))
    }
}

fn change(change: &Change) -> Value {
    let place = |mark: &Option<Mark>, other: Side| mark.as_ref().filter(|_| change.side != other).map(place);
    json!({
        "code": change.code.as_str(),
        "class": change.class.as_str(),
        "message": change.what,
        "why": change.why,
        "rust": change.rust,
        "operations": change.operations.iter().map(|name| &**name).collect::<Vec<&str>>(),
        "old": place(&change.old, Side::New),
        "new": place(&change.new, Side::Old),
    })
}

fn place(mark: &Mark) -> Value {
    let spot = &mark.spot;
    json!({ "file": &*spot.file, "line": spot.place.line, "column": spot.place.column, "pointer": mark.pointer })
}

fn fault(fault: &Fault) -> Value {
    let place = json!({ "file": &*fault.at.file, "line": fault.at.place.line, "column": fault.at.place.column });
    json!({ "code": fault.code, "place": place, "message": fault.what, "remedy": fault.remedy })
}
