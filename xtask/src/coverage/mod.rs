//! `cargo xtask coverage`: what of the document is shown by which fixtures.

pub mod html;
pub mod json;
pub mod table;
pub mod text;

use std::io::{self, Write};

use crate::check::progress::Progress;
use crate::check::resolve;
use crate::cli::{Inputs, Output};
use crate::{exit, files, report};
use table::Table;

/// Show what of the document has evidence: how many fixtures, and which.
///
/// There is a row for each operation, status, variant, property, listed value and null of the document. What no fixture
/// shows stands with its reason and source, if the ledger has them. Whether every row must be shown is for `check` to
/// say. Exit status: 0 if there is a table, 1 if the document cannot be understood, 2 if it could not be read.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    output: Output,
    /// How to write the table.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How the table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people at a terminal.
    #[default]
    Text,
    /// For programs: one object with every row and every fixture.
    Json,
    /// For people with a browser: one page that needs nothing else.
    Html,
}

/// Writes the table, and answers with the exit status.
pub fn run(args: &Args) -> Result<u8, String> {
    let document = files::document(&args.inputs.spec)?;
    let fixtures = files::fixtures(&args.inputs.fixtures)?;
    let ledger = files::ledger(&args.inputs.fixtures);
    let progress = Progress::new();
    let outcome = resolve::resolve(document, fixtures, ledger, &mut |done| progress.tell(done));
    drop(progress);
    let fault = |error: io::Error| format!("the report cannot be made: {error}");
    let mut contents = Vec::new();
    if outcome.evidence.claims.is_empty() && !outcome.findings.is_empty() {
        report::write(report::Format::Text, &outcome, args.output.is_colored(), &mut contents).map_err(fault)?;
        args.output.write(&contents, &report::text::summary(&outcome))?;
        return Ok(exit::FALLS_SHORT);
    }
    let (document, folder) = (files::shown(&args.inputs.spec), files::shown(&args.inputs.fixtures));
    let table = Table::new(&outcome, &document, &folder);
    write(args.format, &table, args.output.is_colored(), &mut contents).map_err(fault)?;
    args.output.write(&contents, &text::summary(&table))?;
    Ok(exit::HOLDS)
}

/// Writes a table.
pub fn write(format: Format, table: &Table<'_>, color: bool, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Text => text::write(table, color, out),
        Format::Json => json::write(table, out),
        Format::Html => html::write(table, out),
    }
}
