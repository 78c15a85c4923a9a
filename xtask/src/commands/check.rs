//! `cargo xtask check`: whether the document and the fixtures agree, in both directions.

use crate::check::resolve;
use crate::finding::Code;
use crate::options::{Inputs, Output};
use crate::progress::Progress;
use crate::report::{self, text};
use crate::{exit, files};

/// Check that the document and the fixtures agree.
///
/// Every fixture must be as the document says, and everything that the document says must be shown by a fixture, or be
/// excused in the ledger. Exit status: 0 if it holds, 1 if it falls short, 2 if it could not be checked.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    output: Output,
    /// How to write the report.
    #[arg(long, value_enum, default_value_t)]
    format: report::Format,
    /// Report findings of this code only. May be given several times.
    #[arg(long, value_name = "CODE", value_parser = code)]
    only: Vec<Code>,
    /// Leave out findings of this code. May be given several times.
    #[arg(long, value_name = "CODE", value_parser = code)]
    ignore: Vec<Code>,
}

fn code(name: &str) -> Result<Code, String> {
    Code::ALL.into_iter().find(|code| code.as_str() == name).ok_or_else(|| {
        let names = Code::ALL.map(Code::as_str).join(", ");
        format!("there is no such code; the codes are {names}")
    })
}

/// Runs the check, and returns the exit status.
pub fn run(args: &Args) -> Result<u8, String> {
    let document = files::document(&args.inputs.spec)?;
    let fixtures = files::fixtures(&args.inputs.fixtures)?;
    let ledger = files::ledger(&args.inputs.fixtures);
    let progress = Progress::new();
    let mut outcome = resolve::resolve(document, fixtures, ledger, &mut |done| progress.tell(done));
    drop(progress);
    outcome.select(&args.only, &args.ignore);
    let mut contents = Vec::new();
    report::write(args.format, &outcome, args.output.is_colored(), &mut contents)
        .map_err(|error| format!("the report cannot be made: {error}"))?;
    args.output.write(&contents, &text::summary(&outcome))?;
    Ok(if outcome.findings.is_empty() { exit::HOLDS } else { exit::FALLS_SHORT })
}
