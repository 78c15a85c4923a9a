//! `cargo xtask check`: whether the document and the fixtures agree, in both directions.

pub mod resolve;

use std::path::PathBuf;

use crate::cli::Inputs;
use crate::{exit, files};

/// Hold the document and the fixtures against each other.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    inputs: Inputs,
    /// Write the report to this file.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Runs the check, and answers with the exit status.
pub fn run(args: &Args) -> Result<u8, String> {
    let document = files::document(&args.inputs.spec)?;
    let fixtures = files::fixtures(&args.inputs.fixtures)?;
    let ledger = files::ledger(&args.inputs.fixtures);
    let outcome = resolve::resolve(document, fixtures, ledger, &mut |_| {});
    for f in &outcome.findings {
        println!("{}:{} {}: {} -- {}", f.at.file, f.at.place, f.code, f.what, f.remedy);
    }
    println!("{:?}", outcome.summary);
    Ok(if outcome.findings.is_empty() { exit::HOLDS } else { exit::FALLS_SHORT })
}
