//! What it costs to depend on postproxy: the build of a small program that makes its calls by it, over the build of the
//! same program with the calls written by hand on reqwest and serde.
//!
//! Both are built from nothing, in turns, by the same cargo with the same profile and the sources that are on the disk
//! already. Time on a processor is that of cargo and everything that it starts.

mod build;
mod compiler;
mod project;
mod saved;
mod table;
mod units;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Measures what it costs to depend on postproxy.
#[derive(Debug, Parser)]
#[command(name = "dependent", max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The build from nothing: time, dependencies and the size of the program.
    Build(table::Args),
    /// Where the time of a build goes, by crate.
    Where(units::Args),
    /// The time from a saved document to a type-checked client.
    Saved(saved::Args),
}

fn main() -> ExitCode {
    if let Some(notes) = std::env::var_os(compiler::NOTES) {
        return compiler::run(notes.as_ref());
    }
    let done = match Cli::parse().command {
        Command::Build(args) => table::run(&args),
        Command::Where(args) => units::run(&args),
        Command::Saved(args) => saved::run(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say_error(&*error);
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stderr, reason = "a program for a terminal")]
fn say_error(error: &dyn Error) {
    eprintln!("error: {error}");
}
