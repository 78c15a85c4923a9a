//! The command line.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use anstream::{AutoStream, ColorChoice};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::{check, coverage, diff, exit, files, normalize, record, tightness};

/// Holds an OpenAPI 3.0 document against the exchanges that prove it.
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

/// Where a report goes.
#[derive(Clone, Debug, Args)]
pub struct Output {
    /// Write the report to this file, whole or not at all, and the summary to standard output.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// When to color a report for people. By itself it is colored on a terminal, unless NO_COLOR is set.
    #[arg(long, value_enum, default_value_t)]
    color: Color,
}

/// When to color.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

impl Output {
    /// Whether the report is to be colored.
    pub fn is_colored(&self) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => self.output.is_none() && AutoStream::choice(&io::stdout()) != ColorChoice::Never,
        }
    }

    /// Writes a report where it goes. With a file, `summary` goes to standard output.
    pub fn write(&self, report: &[u8], summary: &str) -> Result<(), String> {
        match &self.output {
            None => print(report),
            Some(path) => {
                files::write(path, report)?;
                print(format!("{summary}\n").as_bytes())
            }
        }
    }
}

/// Writes to standard output. That nobody reads on, as in a pipe to `head`, is no failure.
pub(crate) fn print(text: &[u8]) -> Result<(), String> {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("the report cannot be written: {error}"))
        }
        _ => Ok(()),
    }
}

/// How large the stack of a command is. What is nested is read and walked by recursion, to a depth that is bounded but
/// may be more than a main thread's stack is sure to hold. What is not used costs nothing.
pub const STACK: usize = 256 << 20;

/// Reads the arguments of this process, runs what they ask for, and answers with the exit status.
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
