//! The programs in `bench/peers`, which make the same calls by clients of other services.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::drive::Args;
use crate::work::Who;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Builds the program of a client. It is kept beside this one for the next time.
pub(crate) fn build(who: Who) -> Result<()> {
    if !Who::PEERS.contains(&who) {
        return Err(format!("{} is no client of another service", who.name()).into());
    }
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("peers").join("Cargo.toml");
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args([
        "build",
        "--release",
        "--locked",
        "--features",
        &who.name(),
        "--bin",
        &who.name(),
        "--manifest-path",
    ]);
    command.arg(manifest).arg("--target-dir").arg(target()?);
    if command.status()?.success() { Ok(()) } else { Err(format!("{} cannot be built", who.name()).into()) }
}

/// Returns the program of a client.
pub(crate) fn program(who: Who) -> Result<PathBuf> {
    Ok(target()?.join("release").join(who.name()))
}

/// Returns its arguments.
pub(crate) fn arguments(args: &Args) -> Vec<String> {
    vec![args.what.name(), args.calls.to_string(), args.concurrency.to_string(), args.url.clone()]
}

fn target() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let folder = program.ancestors().nth(2).ok_or("the program is in no target folder")?;
    Ok(folder.join("peers"))
}
