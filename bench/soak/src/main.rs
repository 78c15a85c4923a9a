//! Many calls at once for a long time, against a PostProxy in memory that fails by a plan: does every call end, is
//! anything left behind, and was any write made twice?
//!
//! The service runs in a process of its own, so that its memory is not taken for the client's. It counts what it carried
//! out (`observed`); this process keeps what the client told of each call (`told`); `verdict` holds the two against each
//! other. `calls` is what is done, `plan` what goes wrong meanwhile.

mod calls;
mod fake;
mod groups;
mod held;
mod observed;
mod plan;
mod plant;
mod report;
mod run;
mod told;
mod verdict;
mod watch;

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};

use crate::plant::Plant;

/// Makes calls against a PostProxy that fails, and tells whether everything ended as it should. The exit status is 1 if
/// something did not.
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
    /// How many calls.
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(1..=100_000_000))]
    calls: u32,
    /// How many are under way at once.
    #[arg(long, default_value_t = 256, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    concurrency: u32,
    /// What the calls and the faults are planned by.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// After how many seconds the run is given up.
    #[arg(long, default_value_t = 1800)]
    limit: u64,
    /// Lets the run break a rule, to see that it is noticed.
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
    /// Is the service, until standard input ends. The other process starts it.
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
