//! `cargo xtask record`: what passes between a caller and a service becomes fixtures.

use std::net::SocketAddr;

use crate::options::Inputs;
#[cfg(feature = "record")]
use crate::record::{scrub, session};

/// Record what passes between a caller and the service as fixtures.
///
/// Stands in for the service at an address of this machine: let the caller use that as the service's address, with its key as
/// always. Everything is passed on, and each exchange that is new becomes a fixture, in the canonical form, without anything
/// secret. What may be secret and is not known to be is not written, and reported. Exit status: 0 if everything that passed is a
/// fixture or cannot be one, 1 if there was something that the document does not cover or that may be a secret, 2 if it could not be
/// recorded.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    #[cfg_attr(not(feature = "record"), allow(dead_code, reason = "the build with the feature reads them"))]
    inputs: Inputs,
    /// The address of the service, such as `https://api.example.com`.
    #[arg(long, value_name = "URL")]
    #[cfg_attr(not(feature = "record"), allow(dead_code, reason = "the build with the feature reads it"))]
    upstream: String,
    /// Where to stand in for it. Port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:4020")]
    #[cfg_attr(not(feature = "record"), allow(dead_code, reason = "the build with the feature reads it"))]
    listen: SocketAddr,
    /// A place, as a report names it, that looks like a secret and is not one. May be given several times.
    #[arg(long, value_name = "PLACE")]
    #[cfg_attr(not(feature = "record"), allow(dead_code, reason = "the build with the feature reads them"))]
    not_secret: Vec<String>,
}

/// Records until it is interrupted, and returns the exit status.
#[cfg(feature = "record")]
pub fn run(args: Args) -> Result<u8, String> {
    let upstream = args.upstream.parse().map_err(|fault| format!("`--upstream`: {fault}"))?;
    let session = session::Session {
        inputs: args.inputs,
        upstream,
        listener: session::listen(args.listen)?,
        not_secret: args.not_secret,
        scrubber: scrub::Scrubber::new(),
    };
    Ok(session.run(session::interrupted(), &mut std::io::stdout())?.status())
}

/// Builds what was left out, and lets it run in place of this.
#[cfg(not(feature = "record"))]
pub fn run(_: Args) -> Result<u8, String> {
    const MANIFEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = std::process::Command::new(cargo);
    command.args(["run", "--quiet", "--manifest-path", MANIFEST, "--features", "record", "--"]);
    command.args(std::env::args_os().skip(1));
    replaced_by(command)
}

/// One process, so that a signal reaches the one that records.
#[cfg(all(not(feature = "record"), unix))]
fn replaced_by(mut command: std::process::Command) -> Result<u8, String> {
    use std::os::unix::process::CommandExt as _;
    let error = command.exec();
    Err(format!("cargo cannot be run: {error}; run `cargo run --package xtask --features record -- record`"))
}

/// A running program cannot be rebuilt there.
#[cfg(all(not(feature = "record"), not(unix)))]
fn replaced_by(_: std::process::Command) -> Result<u8, String> {
    Err("this was built without the recorder; run `cargo run --package xtask --features record -- record`".to_owned())
}
