//! Where the time of a build goes, by what cargo notes of each unit.

use std::collections::HashSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::build::{Profile, build};
use crate::project::{Features, Project, Who};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What to build.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long, value_enum, default_value = "default")]
    features: Features,
    #[arg(long, value_enum, default_value = "debug")]
    profile: Profile,
    /// How many units are printed, the longest first.
    #[arg(long, default_value_t = 25)]
    units: usize,
}

/// A crate, a build script or a run of one.
#[derive(Clone, Debug, Deserialize)]
struct Unit {
    name: String,
    version: String,
    /// What of the package it is; empty for its library.
    target: String,
    /// In seconds.
    duration: f64,
}

impl Unit {
    fn key(&self) -> (&str, &str, &str) {
        (&self.name, &self.version, self.target.trim())
    }

    fn is_run(&self) -> bool {
        self.target.contains("(run)")
    }
}

/// Builds both, and prints what the one has that the other has not.
#[allow(clippy::print_stdout, reason = "a program for a terminal")]
pub(crate) fn run(args: &Args) -> Result<()> {
    let hand = units(Who::Hand, args)?;
    let ours = units(Who::Postproxy, args)?;
    let sum = |units: &[&Unit]| units.iter().map(|unit| unit.duration).sum::<f64>();
    let all = |units: &[Unit]| sum(&units.iter().collect::<Vec<_>>());
    let (mut own, others): (Vec<&Unit>, Vec<&Unit>) = ours.iter().partition(|unit| unit.name == "postproxy");
    let (by_hand, mut known) = (hand.iter().map(Unit::key).collect::<HashSet<_>>(), HashSet::new());
    // What is there twice is built a second time, for the generator with other features.
    let (common, mut more): (Vec<&Unit>, Vec<&Unit>) =
        others.into_iter().partition(|unit| by_hand.contains(&unit.key()) && known.insert(unit.key()));
    println!("| part of the build, {}, features {} | units | seconds |", args.profile.name(), args.features.name());
    println!("|---|---|---|");
    println!("| all, by hand | {} | {:.1} |", hand.len(), all(&hand));
    println!("| all, by postproxy | {} | {:.1} |", ours.len(), all(&ours));
    println!("| of it: what both build | {} | {:.1} |", common.len(), sum(&common));
    println!("| of it: other crates, or the same once more | {} | {:.1} |", more.len(), sum(&more));
    own.sort_by(|a, b| a.target.cmp(&b.target));
    for unit in own {
        let what = match unit.target.trim() {
            "" => "the client",
            _ if unit.is_run() => "running the generator",
            _ => "the generator's own part, build.rs",
        };
        println!("| of it: {what} | 1 | {:.1} |", unit.duration);
    }
    println!("\n| crate beyond those by hand | seconds |\n|---|---|");
    more.sort_by(|a, b| b.duration.total_cmp(&a.duration));
    for Unit { name, version, target, duration } in more.into_iter().take(args.units) {
        println!("| {name} {version}{target} | {duration:.2} |");
    }
    Ok(())
}

fn units(who: Who, args: &Args) -> Result<Vec<Unit>> {
    let (project, target) = (Project::write(who, args.features)?, tempfile::tempdir()?);
    build(project.path(), target.path(), args.profile, &["--timings"])?;
    read(&target.path().join("cargo-timings/cargo-timing.html"))
}

/// The units stand in the page as JSON.
fn read(page: &Path) -> Result<Vec<Unit>> {
    let text = fs::read_to_string(page)?;
    let (_, rest) = text.split_once("const UNIT_DATA = ").ok_or("the page of cargo has no units")?;
    let (json, _) = rest.split_once(";\n").ok_or("the units of cargo's page have no end")?;
    Ok(serde_json::from_str(json)?)
}
