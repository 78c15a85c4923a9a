//! A build by cargo, and what it took.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, io};

use clap::ValueEnum;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Ticks of the kernel's count in a second, on every Linux that there is.
const TICKS: f64 = 100.0;

/// By which profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Profile {
    Debug,
    Release,
}

impl Profile {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }
}

/// What a build took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Took {
    pub(crate) wall: Duration,
    /// On a processor: cargo and all that it started.
    pub(crate) cpu: Duration,
}

/// Cargo in a folder, whatever settings of the caller's build are around.
pub(crate) fn cargo(folder: &Path, target: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder).env("CARGO_TARGET_DIR", target).env("CARGO_NET_OFFLINE", "true");
    // What comes from a registry is never built in increments.
    command.env("CARGO_INCREMENTAL", "0");
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_JOBS", "RUSTC_WRAPPER"] {
        command.env_remove(name);
    }
    command
}

/// The build of what is in a folder into another, with two jobs.
pub(crate) fn build(folder: &Path, target: &Path, profile: Profile) -> Command {
    let mut command = cargo(folder, target);
    command.args(["build", "--quiet", "-j2", "--locked"]);
    if profile == Profile::Release {
        command.arg("--release");
    }
    command
}

/// Runs a command, and answers with what it took.
pub(crate) fn timed(command: &mut Command) -> Result<Took> {
    let (started, before) = (Instant::now(), of_children()?);
    let output = command.output()?;
    let took = Took { wall: started.elapsed(), cpu: of_children()?.saturating_sub(before) };
    if output.status.success() {
        return Ok(took);
    }
    Err(format!("a build failed: {}", String::from_utf8_lossy(&output.stderr)).into())
}

/// The time on a processor of the processes that this one started and waited for, and of theirs.
pub(crate) fn of_children() -> Result<Duration> {
    let text = fs::read_to_string("/proc/self/stat")?;
    // The name of the program stands in brackets, and may hold anything; then come the state and numbers.
    let numbers = text.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
    let ticks: Vec<f64> = numbers.split_whitespace().skip(13).take(2).filter_map(|text| text.parse().ok()).collect();
    match ticks[..] {
        [user, system] => Ok(Duration::from_secs_f64((user + system) / TICKS)),
        _ => Err(io::Error::other("/proc/self/stat is not as expected").into()),
    }
}

/// How many packages stand in the tree, those of the edges given.
pub(crate) fn dependencies(folder: &Path, edges: &str) -> Result<usize> {
    let output = cargo(folder, folder).args(["tree", "--prefix", "none", "--no-dedupe", "--edges", edges]).output()?;
    if !output.status.success() {
        return Err(format!("cargo tree failed: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let text = String::from_utf8(output.stdout)?;
    // A package is a name and a version; what follows them is where it comes from.
    let names: BTreeSet<Vec<&str>> =
        text.lines().map(|line| line.split(' ').take(2).collect()).filter(|name: &Vec<_>| name.len() == 2).collect();
    // The program itself is none.
    Ok(names.len() - 1)
}

/// The size of the program, in bytes.
pub(crate) fn size(target: &Path, profile: Profile) -> Result<u64> {
    Ok(fs::metadata(target.join(profile.name()).join("program"))?.len())
}
