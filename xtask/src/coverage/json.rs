//! The table for programs.
//!
//! ```text
//! version    1; it changes when a program that reads this would have to
//! document   the path of the document
//! fixtures_in  the folder of the fixtures
//! summary    operations, statuses, fixtures, findings (of the check), and claims: total, proven, inferred, excused, open
//! claims     a list, in the order of the document, operations first:
//!   name     as the ledger names the claim, such as `unproven-value Platform facebook`
//!   kind     operation, status, variant, property, value or null
//!   of       { operation: .. } or { schema: .. }
//!   detail   the status, variant, property or value; empty for the operation or schema itself
//!   state    proven, inferred (the source of no fixture prints it), excused or open
//!   place    file, line and column of the document
//!   count    how many fixtures show it
//!   fixtures each with its name, and whether its source does not print that part
//!   excuse   reason and source as the ledger has them, and its line; null without one
//! fixtures   a list: name, how many claims it shows, and how many of them it shows alone
//! ```
//!
//! Of the states, `proven` and `inferred` exclude each other here and in the counts.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::table::{Row, Section, State, Table};

/// The version of this form.
const VERSION: u32 = 1;

/// Writes every row and every fixture.
pub fn write(table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    let sections = table.sections(true).chain(table.sections(false));
    let claims: Vec<Value> =
        sections.flat_map(|section| section.rows.iter().map(|row| claim(table, section, row))).collect();
    let fixtures = table
        .fixtures
        .iter()
        .map(|fixture| json!({ "name": fixture.name, "shows": fixture.shows, "alone": fixture.alone }));
    let report = json!({
        "version": VERSION,
        "document": table.document,
        "fixtures_in": table.folder,
        "summary": {
            "operations": table.summary.operations,
            "statuses": table.summary.statuses,
            "fixtures": table.summary.fixtures,
            "findings": table.findings,
            "claims": {
                "total": table.claims(),
                "proven": table.count(State::Proven),
                "inferred": table.count(State::Inferred),
                "excused": table.count(State::Excused),
                "open": table.count(State::Open),
            },
        },
        "claims": claims,
        "fixtures": fixtures.collect::<Vec<_>>(),
    });
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn claim(table: &Table<'_>, section: &Section<'_>, row: &Row<'_>) -> Value {
    let of = if section.is_operation { "operation" } else { "schema" };
    let place = row.claim.place;
    let fixtures = row.shown.iter().map(|(name, inferred)| json!({ "name": name, "inferred": inferred }));
    json!({
        "name": row.claim.name(),
        "kind": row.kind(),
        "of": { of: section.name },
        "detail": row.claim.detail,
        "state": row.state.as_str(),
        "place": { "file": table.document, "line": place.line, "column": place.column },
        "count": row.shown.len(),
        "fixtures": fixtures.collect::<Vec<_>>(),
        "excuse": row.excuse.map(|excuse| {
            json!({ "reason": excuse.reason, "source": excuse.source, "line": excuse.place.line })
        }),
    })
}
