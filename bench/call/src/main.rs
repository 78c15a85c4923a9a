//! Measures the cost of a call, compared to the same call written by hand.
//!
//! The server runs in its own process, so that its work is not counted, and so does each client. valgrind counts instructions
//! and allocations, and the kernel counts CPU time. The cost of starting is removed by subtracting a short run from a long one.

mod drive;
mod hand;
mod load;
mod measure;
mod peers;
mod process;
mod server;
mod table;
mod work;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Measures the client.
#[derive(Debug, Parser)]
#[command(name = "call", max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The cost of a call, at concurrency 1 and 64.
    Calls(table::CallArgs),
    /// The cost of a list of groups, by its length.
    Lists(table::DecodeArgs),
    /// Serves until standard input ends. The other commands start this.
    Serve,
    /// Makes calls, and prints their times. The other commands start this.
    Drive(drive::Args),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Calls(args) => table::call(&args),
        Command::Lists(args) => table::decode(&args),
        Command::Serve => server::run(),
        Command::Drive(args) => drive::run(&args),
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
