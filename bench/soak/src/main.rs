//! A soak test: many concurrent calls against a PostProxy in memory that fails by a plan. It checks that every call ends,
//! that nothing leaks, and that no write is executed twice.
//!
//! The service runs in its own process, so that its memory is not counted as the client's. It records what it executed
//! (`observed`). This process records what the client reported for each call (`reported`), and `verdict` compares both. `calls` has
//! the calls, and `plan` the failures.

mod calls;
mod fake;
mod groups;
mod observed;
mod plan;
mod plant;
mod report;
mod reported;
mod resources;
mod run;
mod verdict;
mod watch;

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};

use crate::plant::Plant;

/// Makes calls against a PostProxy that fails, and checks the outcome. The exit status is 1 if a rule is broken.
#[derive(Debug, Parser)]
#[command(name = "soak", max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    options: Options,
}

#[derive(Clone, Debug, clap::Args)]
struct Options {
    /// The number of calls.
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..=100_000_000))]
    calls: u32,
    /// The number of concurrent calls.
    #[arg(long, default_value_t = 256, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    concurrency: u32,
    /// The seed of the calls and the failures.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The time after which the run is aborted, in seconds.
    #[arg(long, default_value_t = 1800)]
    limit: u64,
    /// Breaks a rule on purpose, to test that it is noticed.
    #[arg(long, value_enum)]
    plant: Option<Plant>,
}

impl Options {
    fn limit(&self) -> Duration {
        Duration::from_secs(self.limit)
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves until standard input ends. The other process starts this.
    Serve(fake::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Some(Command::Serve(args)) => fake::serve(&args).map(|()| true),
        None => run::run(&cli.options),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say_error(&*error);
            ExitCode::from(2)
        }
    }
}

#[allow(clippy::print_stderr, reason = "a program for a terminal")]
fn say_error(error: &dyn Error) {
    eprintln!("soak: {error}");
}
