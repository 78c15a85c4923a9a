//! The command line.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::{check, exit};

/// Holds an OpenAPI 3.0 document against the exchanges that prove it.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Args),
}

/// Where the document and the fixtures are; every command takes these.
#[derive(Clone, Debug, Args)]
pub struct Inputs {
    /// The OpenAPI document.
    #[arg(long, value_name = "PATH", default_value = "openapi.yaml")]
    pub spec: PathBuf,
    /// The folder of the fixtures, which also holds the ledger, `unproven.yaml`.
    #[arg(long, value_name = "DIR", default_value = "tests/fixtures")]
    pub fixtures: PathBuf,
}

/// Reads the arguments of this process, runs what they ask for, and answers with the exit status.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version come as errors too, with the status 0; a closed pipe is no reason to complain.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(exit::COULD_NOT_RUN));
        }
    };
    match cli.command.run() {
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
        }
    }
}
