//! `cargo xtask`: what the project runs on its document and its fixtures.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::cli::main()
}
