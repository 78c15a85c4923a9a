//! The time from a saved document to a type-checked client.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::build::{cargo, timed};
use crate::project::{Features, root};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How often.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=100))]
    runs: u32,
}

/// A sentence of the document that is changed. What it says does not matter.
const SENTENCE: &str = "description: The ";

/// Changes the document in a copy of the repository, and checks the client, again and again.
#[allow(clippy::print_stdout, reason = "a program for a terminal")]
pub(crate) fn run(args: &Args) -> Result<()> {
    let copy = tempfile::tempdir()?;
    let target = tempfile::tempdir()?;
    export(&root(), copy.path())?;
    let document = copy.path().join("openapi.yaml");
    let text = fs::read_to_string(&document)?;
    println!("| features | CPU s, median | wall s, median | wall s, all |\n|---|---|---|---|");
    for features in [Features::Default, Features::Least] {
        let check = || {
            let mut command = cargo(copy.path(), target.path());
            // The keeper of the document works in the repository, with its settings.
            command.env_remove("CARGO_INCREMENTAL").args(["check", "--quiet", "-j2", "--package", "postproxy"]);
            if features == Features::Least {
                command.arg("--no-default-features");
            }
            timed(&mut command)
        };
        check()?;
        let mut times = Vec::new();
        for run in 0..args.runs {
            let changed = text.replacen(SENTENCE, &format!("{SENTENCE}number {run} of the "), 1);
            if changed == text {
                return Err("the document has no description to change".into());
            }
            save(&document, &changed)?;
            times.push(check()?);
        }
        let median = |mut list: Vec<Duration>| {
            list.sort();
            list.get(list.len() / 2).map_or(0.0, Duration::as_secs_f64)
        };
        let walls: Vec<Duration> = times.iter().map(|took| took.wall).collect();
        let all: Vec<String> = walls.iter().map(|wall| format!("{:.1}", wall.as_secs_f64())).collect();
        let cpu = median(times.iter().map(|took| took.cpu).collect());
        println!("| {} | {cpu:.1} | {:.1} | {} |", features.name(), median(walls), all.join(" "));
    }
    Ok(())
}

fn save(document: &Path, text: &str) -> Result<()> {
    let folder = document.parent().ok_or("the document stands in no folder")?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    std::io::Write::write_all(&mut file, text.as_bytes())?;
    file.persist(document)?;
    Ok(())
}

/// Copies what git knows of the repository, as it is on the disk.
fn export(from: &Path, to: &Path) -> Result<()> {
    let output = Command::new("git").args(["ls-files", "-z"]).current_dir(from).output()?;
    if !output.status.success() {
        return Err(format!("git does not list the repository: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    for name in String::from_utf8(output.stdout)?.split('\0').filter(|name| !name.is_empty()) {
        let (source, copy) = (from.join(name), to.join(name));
        if !source.is_file() {
            continue;
        }
        copy.parent().map(fs::create_dir_all).transpose()?;
        fs::copy(source, copy)?;
    }
    Ok(())
}
