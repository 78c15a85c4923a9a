//! What a call costs, over the same call written by hand.
//!
//! No harness of the usual kind fits: a call needs a server whose work must not be counted, and is asynchronous. So
//! the server is a process of its own, and so is each thing that is measured. valgrind counts its instructions and
//! allocations, and the kernel its time on a processor. What a process does once is taken out by the difference
//! between a long run and a short one.

mod drive;
mod hand;
mod load;
mod measure;
mod peers;
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
    /// Answers as the service would, until standard input ends. The other commands start it.
    Serve,
    /// Makes calls, and prints what they took. The other commands start it.
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
