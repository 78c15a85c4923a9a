//! `cargo xtask tightness`: which share of the faults that are planted in the fixtures the check catches.

use std::io;

use crate::options::{Inputs, Output};
use crate::progress::Progress;
use crate::tightness::{measure, report};
use crate::{exit, files};

/// Plant single faults in every fixture, and report the share that the check catches.
///
/// The report has a row for each kind of fault, and every fault that was not caught, with its place and why. Exit status:
/// 0 if the share is not below the bar, 1 if it is or the check has findings without any fault, 2 if it could not be
/// measured.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    inputs: Inputs,
    #[command(flatten)]
    output: Output,
    /// The least share that must be caught, from 0 to 1.
    #[arg(long, value_name = "SHARE", value_parser = share)]
    min: Option<f64>,
}

fn share(text: &str) -> Result<f64, String> {
    let share = text.parse().ok().filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| "write a number from 0 to 1, such as 0.98".to_owned())
}

/// Plants, measures and reports, and returns the exit status.
pub fn run(args: &Args) -> Result<u8, String> {
    let document = match files::document(&args.inputs.spec)? {
        Ok(document) => document,
        Err((file, problem)) => return fall_short(&problem.in_file(&file), &args.output),
    };
    let fixtures = files::fixtures(&args.inputs.fixtures)?;
    let progress = Progress::new();
    let tightness = measure::measure(&document, fixtures, &mut |done| progress.tell(done));
    drop(progress);
    let tightness = match tightness {
        Ok(tightness) => tightness,
        Err(message) => return fall_short(&message, &args.output),
    };
    let mut contents = Vec::new();
    report::write(&tightness, &document.file, args.output.is_colored(), &mut contents)
        .map_err(|error: io::Error| format!("the report cannot be made: {error}"))?;
    let mut verdict = report::summary(&tightness);
    // A minimum that nothing was compared with is not met.
    let low = args.min.is_some_and(|min| tightness.share().is_none_or(|share| share < min));
    if let Some(min) = args.min.filter(|_| low) {
        let line = format!("this is below the bar of {min}");
        contents.extend(format!("{line}\n").bytes());
        verdict = format!("{verdict}\n{line}");
    }
    args.output.write(&contents, &verdict)?;
    Ok(if low || !tightness.invalid.is_empty() { exit::FALLS_SHORT } else { exit::HOLDS })
}

fn fall_short(message: &str, output: &Output) -> Result<u8, String> {
    output.write(format!("{message}\n").as_bytes(), message)?;
    Ok(exit::FALLS_SHORT)
}
