//! A report for programs.

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::check::resolve::Outcome;
use crate::finding::{Finding, Spot};

/// The version of this form. It changes when a program that reads it would have to.
const VERSION: u32 = 1;

/// Writes every finding, in their order, and the counts.
pub fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let findings: Vec<Value> = outcome.findings.iter().map(finding).collect();
    let summary = outcome.summary;
    let report = json!({
        "version": VERSION,
        "holds": findings.is_empty(),
        "summary": {
            "operations": summary.operations,
            "callbacks": summary.callbacks,
            "statuses": summary.statuses,
            "fixtures": summary.fixtures,
            "claims": {
                "proven": summary.proven,
                "proven_by_inference_only": summary.inferred,
                "excused": summary.excused,
                "open": summary.open,
            },
        },
        "findings": findings,
    });
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn finding(finding: &Finding) -> Value {
    let related = finding.related.iter().map(|(spot, label)| {
        let mut place = place(spot);
        place["label"] = json!(label);
        place
    });
    json!({
        "code": finding.code.as_str(),
        "severity": finding.code.severity().as_str(),
        "place": place(&finding.at),
        "message": finding.what,
        "remedy": finding.remedy,
        "cause": finding.cause,
        "related": related.collect::<Vec<_>>(),
    })
}

fn place(spot: &Spot) -> Value {
    json!({ "file": &*spot.file, "line": spot.place.line, "column": spot.place.column })
}
