//! This program in the place of the compiler: it runs the compiler and notes what that took.

use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};

use serde::{Deserialize, Serialize};

use crate::build::of_children;

/// The variable with the file of the notes. Where it is set, this program is the compiler.
pub(crate) const NOTES: &str = "DEPENDENT_NOTES";

/// What one run of the compiler took.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Note {
    pub(crate) package: String,
    pub(crate) version: String,
    /// A build script, and not what it is for.
    pub(crate) script: bool,
    /// Seconds on a processor.
    pub(crate) cpu: f64,
}

/// Runs the compiler that the first argument names, as cargo calls a wrapper of it.
#[allow(clippy::print_stderr, reason = "cargo shows it")]
pub(crate) fn run(notes: &Path) -> ExitCode {
    compile(notes).unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn compile(notes: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let compiler = arguments.next().ok_or("there is no compiler to run")?;
    let arguments: Vec<_> = arguments.collect();
    let status = Command::new(compiler).args(&arguments).env_remove(NOTES).status()?;
    // Cargo also asks the compiler what it is, and builds nothing by that.
    if let Ok(package) = std::env::var("CARGO_PKG_NAME") {
        let script = arguments.iter().any(|argument| argument.to_string_lossy().starts_with("build_script_"));
        let version = std::env::var("CARGO_PKG_VERSION")?;
        let note = Note { package, version, script, cpu: of_children()?.as_secs_f64() };
        let mut file = OpenOptions::new().append(true).create(true).open(notes)?;
        // In one piece, for others write too.
        file.write_all(format!("{}\n", serde_json::to_string(&note)?).as_bytes())?;
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The notes of a build.
pub(crate) fn read(notes: &Path) -> Result<Vec<Note>, Box<dyn Error>> {
    fs::read_to_string(notes)?.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}
