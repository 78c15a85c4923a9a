//! Arguments that several commands share.

use std::io::{self, Write};
use std::path::PathBuf;

use anstream::{AutoStream, ColorChoice};
use clap::{Args, ValueEnum};

use crate::files;

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

/// Writes to standard output. A closed pipe, as of `head`, is not a failure.
pub(crate) fn print(text: &[u8]) -> Result<(), String> {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("the report cannot be written: {error}"))
        }
        _ => Ok(()),
    }
}
