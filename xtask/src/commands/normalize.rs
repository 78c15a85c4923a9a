//! `cargo xtask normalize`: fixtures that were written by hand, in the form in which `record` writes them.

use std::fmt::Write as _;

use crate::canonical;
use crate::files::{self, FixtureFile};
use crate::judge;
use crate::options::{Inputs, print};
use crate::progress::Progress;
use crate::text::{Kind, Text};
use crate::{exit, secrets};

/// Bring the fixtures into their canonical form.
///
/// Keys in the order of the grammar, one key or item a line, quotes where they are needed. Nothing else changes: values and
/// comments stay, also the order of what a body holds; anchors are written out. Exit status: 0 if all have that form now, 1
/// if one cannot be read or, with `--check`, has another form, 2 if it could not be done.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    inputs: Inputs,
    /// Change nothing, and report which fixtures have another form.
    #[arg(long)]
    check: bool,
}

/// Runs the command, and returns the exit status.
pub fn run(args: &Args) -> Result<u8, String> {
    let folder = &args.inputs.fixtures;
    let (mut report, mut total, mut changed, mut unread) = (String::new(), 0_usize, 0_usize, 0_usize);
    let progress = Progress::new();
    for file in files::fixtures(folder)? {
        total += 1;
        progress.tell(total);
        let FixtureFile { name, shown, text } = file;
        let problem = match text.and_then(|text| Ok((canonical::normalize(&text)?, text))) {
            Ok((canonical, text)) if canonical == text => continue,
            Ok((canonical, _)) => {
                changed += 1;
                if !args.check {
                    // A link stays one, and what it leads to is brought into form.
                    let path = folder.join(&name);
                    files::write(&path.canonicalize().unwrap_or(path), canonical.as_bytes())?;
                }
                let verb = if args.check { "has another form" } else { "brought into form" };
                let _ = writeln!(report, "{shown}: {verb}");
                continue;
            }
            Err(problem) => problem,
        };
        unread += 1;
        // What is no fixture may hold anything, and a reader's message quotes it.
        let text = Text::new(shown.clone(), String::new(), Kind::Fixture);
        let finding = judge::invalid(&text, problem);
        let _ = writeln!(report, "{shown}:{}: {}; {}", finding.at.place, finding.what, finding.remedy);
    }
    drop(progress);
    let summary = match (args.check, changed, unread) {
        (_, 0, 0) => format!("{total} fixtures have their canonical form"),
        (true, ..) => {
            let unread = if unread > 0 { format!(", {unread} cannot be read") } else { String::new() };
            format!("{changed} of {total} fixtures have another form{unread}; run `{}`", command(args))
        }
        (false, ..) => {
            let unread =
                if unread > 0 { format!(", {unread} cannot be read and stay as they are") } else { String::new() };
            format!("{changed} of {total} fixtures brought into form{unread}")
        }
    };
    print(format!("{report}{summary}\n").as_bytes())?;
    Ok(if unread > 0 || (args.check && changed > 0) { exit::FALLS_SHORT } else { exit::HOLDS })
}

/// The command that corrects what `--check` reports.
fn command(args: &Args) -> String {
    let folder = files::shown(&args.inputs.fixtures);
    match &*folder {
        "tests/fixtures" => "cargo xtask normalize".to_owned(),
        folder => format!("cargo xtask normalize --fixtures {}", secrets::mask_shapes(folder)),
    }
}
