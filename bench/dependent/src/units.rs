//! Where the time of a build goes: the compiler is counted for each crate, and what is left is that of build scripts,
//! with the C that they compile, and of cargo.

use std::collections::HashMap;
use std::error::Error;

use crate::build::{Profile, build, timed};
use crate::compiler::{self, NOTES, Note};
use crate::project::{Features, Project, Where, Who};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What to build.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long, value_enum, default_value = "default")]
    features: Features,
    #[arg(long, value_enum, default_value = "debug")]
    profile: Profile,
    /// How many crates are printed, the dearest first.
    #[arg(long, default_value_t = 25)]
    crates: usize,
    #[command(flatten)]
    at: Where,
}

/// A build, by what was compiled.
#[derive(Debug)]
struct Built {
    notes: Vec<Note>,
    /// Seconds on a processor, of all.
    all: f64,
}

impl Note {
    fn key(&self) -> (&str, &str, bool) {
        (&self.package, &self.version, self.script)
    }
}

/// Builds both, and prints what the one has that the other has not.
#[allow(clippy::print_stdout, reason = "a program for a terminal")]
pub(crate) fn run(args: &Args) -> Result<()> {
    let (hand, ours) = (built(Who::Hand, args)?, built(Who::Postproxy, args)?);
    let sum = |notes: &[&Note]| notes.iter().map(|note| note.cpu).sum::<f64>();
    let (own, others): (Vec<&Note>, Vec<&Note>) = ours.notes.iter().partition(|note| note.package == "postproxy");
    // What is there more often than by hand is built once more, for the generator with other features or another profile.
    let mut by_hand: HashMap<_, usize> = HashMap::new();
    hand.notes.iter().for_each(|note| *by_hand.entry(note.key()).or_default() += 1);
    let (common, mut more): (Vec<&Note>, Vec<&Note>) = others.into_iter().partition(|note| {
        by_hand.get_mut(&note.key()).is_some_and(|left| left.checked_sub(1).map(|rest| *left = rest).is_some())
    });
    let (scripts, client): (Vec<&Note>, Vec<&Note>) = own.into_iter().partition(|note| note.script);
    let rest = |built: &Built| built.all - built.notes.iter().map(|note| note.cpu).sum::<f64>();
    println!(
        "| {}, features {}: part of the build | runs of the compiler | CPU s |",
        args.profile.name(),
        args.features.name()
    );
    println!("|---|---|---|");
    let row = |name: &str, crates: usize, cpu: f64| println!("| {name} | {crates} | {cpu:.1} |");
    row("by hand: all", hand.notes.len(), hand.all);
    row("by hand: running build scripts, and cargo", 0, rest(&hand));
    row("by postproxy: all", ours.notes.len(), ours.all);
    row("by postproxy: running build scripts, and cargo", 0, rest(&ours));
    row("by postproxy: compiling what both have", common.len(), sum(&common));
    row("by postproxy: compiling other crates, or the same once more", more.len(), sum(&more));
    row("by postproxy: compiling its build script", scripts.len(), sum(&scripts));
    row("by postproxy: compiling the client", client.len(), sum(&client));
    println!("\n| crate beyond those by hand | CPU s |\n|---|---|");
    more.sort_by(|a, b| b.cpu.total_cmp(&a.cpu));
    for Note { package, version, script, cpu } in more.into_iter().take(args.crates) {
        let what = if *script { ", build script" } else { "" };
        println!("| {package} {version}{what} | {cpu:.2} |");
    }
    Ok(())
}

fn built(who: Who, args: &Args) -> Result<Built> {
    let (project, target, notes) =
        (Project::write(who, args.features, &args.at.path()?)?, tempfile::tempdir()?, tempfile::tempdir()?);
    let file = notes.path().join("notes");
    let mut command = build(project.path(), target.path(), args.profile);
    command.env("RUSTC_WRAPPER", std::env::current_exe()?).env(NOTES, &file);
    let took = timed(&mut command)?;
    Ok(Built { notes: compiler::read(&file)?, all: took.cpu.as_secs_f64() })
}
