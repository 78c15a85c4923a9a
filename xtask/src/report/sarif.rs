//! A report for code scanning: SARIF 2.1.0.

use std::io::{self, Write};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use crate::check::resolve::Outcome;
use crate::finding::{Code, Finding, Spot};

/// What a path may not hold as a part of a URI (RFC 3986).
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Writes every finding as a result.
pub fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let rules: Vec<Value> = Code::ALL.iter().map(|code| rule(*code)).collect();
    let results: Vec<Value> = outcome.findings.iter().map(result).collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "cargo xtask check", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.as_str(),
        "shortDescription": { "text": code.summary() },
        "defaultConfiguration": { "level": code.severity().as_str() },
    })
}

fn result(finding: &Finding) -> Value {
    let index = Code::ALL.iter().position(|code| *code == finding.code);
    let related = finding.related.iter().enumerate().map(|(id, (spot, label))| {
        let mut location = location(spot);
        location["id"] = json!(id);
        location["message"] = json!({ "text": label });
        location
    });
    json!({
        "ruleId": finding.code.as_str(),
        "ruleIndex": index,
        "level": finding.code.severity().as_str(),
        "message": { "text": format!("{}. To mend it: {}.", finding.what, finding.remedy) },
        "locations": [location(&finding.at)],
        "relatedLocations": related.collect::<Vec<_>>(),
        // Lines move; what is wrong in which file stays.
        "partialFingerprints": { "cause/v1": format!("{} {} {}", finding.code, finding.at.file, finding.cause) },
    })
}

fn location(spot: &Spot) -> Value {
    let mut region = json!({ "startLine": spot.place.line, "startColumn": spot.place.column });
    if let Some(excerpt) = &spot.excerpt {
        let marked = excerpt.line.get(excerpt.mark.clone()).unwrap_or_default().chars().count() as u64;
        region["endColumn"] = json!(spot.place.column + marked);
        region["snippet"] = json!({ "text": excerpt.line });
    }
    let uri = utf8_percent_encode(&spot.file, PATH).to_string();
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri }, "region": region } })
}
