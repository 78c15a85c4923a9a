//! The command line.

use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;

use clap::{Parser, Subcommand};

pub use crate::check::resolve::STACK;
use crate::commands::{check, coverage, diff, normalize, record, tightness};
use crate::exit;

/// Checks an OpenAPI 3.0 document by the exchanges that prove it.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Args),
    Coverage(coverage::Args),
    Tightness(tightness::Args),
    Diff(diff::Args),
    Normalize(normalize::Args),
    Record(record::Args),
}

/// Reads the arguments of this process, runs what they ask for, and returns the exit status.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help comes as an error too, with the status 0; a closed pipe is no reason to complain.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(exit::COULD_NOT_RUN));
        }
    };
    let thread = thread::Builder::new().stack_size(STACK).spawn(move || cli.command.run());
    let result = match thread.map(thread::JoinHandle::join) {
        Ok(Ok(result)) => result,
        // The panic has said what went wrong.
        Ok(Err(_)) => Err("this is a fault of xtask itself".to_owned()),
        Err(error) => Err(format!("no thread can be started: {error}")),
    };
    match result {
        Ok(status) => ExitCode::from(status),
        Err(fault) => {
            let _ = writeln!(io::stderr(), "error: {fault}");
            ExitCode::from(exit::COULD_NOT_RUN)
        }
    }
}

impl Command {
    fn run(self) -> Result<u8, String> {
        match self {
            Self::Check(args) => check::run(&args),
            Self::Coverage(args) => coverage::run(&args),
            Self::Tightness(args) => tightness::run(&args),
            Self::Diff(args) => diff::run(&args),
            Self::Normalize(args) => normalize::run(&args),
            Self::Record(args) => record::run(args),
        }
    }
}
