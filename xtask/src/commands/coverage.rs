//! `cargo xtask coverage`: what of the document is shown by which fixtures.

use std::io;

use crate::check::resolve;
use crate::coverage::table::Table;
use crate::coverage::{Format, text, write};
use crate::options::{Inputs, Output};
use crate::progress::Progress;
use crate::{exit, files, report};

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

/// Writes the table, and returns the exit status.
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
