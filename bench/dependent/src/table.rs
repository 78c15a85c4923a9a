//! The table of builds.

use std::error::Error;
use std::path::Path;

use crate::build::{Profile, Took, build, dependencies, size, timed};
use crate::project::{Features, Project, Where, Who};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What to build.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long, value_enum, default_values_t = [Features::Default, Features::Least])]
    features: Vec<Features>,
    #[arg(long, value_enum, default_values_t = [Profile::Debug, Profile::Release])]
    profile: Vec<Profile>,
    /// How often each is built; the best counts.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=20))]
    runs: u32,
    /// Fail if a build takes more than this many times the time on a processor of the one by hand.
    #[arg(long)]
    max: Option<f64>,
    #[command(flatten)]
    at: Where,
}

/// What is known of a build.
#[derive(Debug)]
struct Built {
    took: Took,
    normal: usize,
    all: usize,
    size: u64,
}

/// Builds and prints.
#[allow(clippy::print_stdout, reason = "a program for a terminal")]
pub(crate) fn run(args: &Args) -> Result<()> {
    println!(
        "| features | profile | calls by | CPU s | ratio | wall s | ratio | dependencies | with those of the build | program KiB | ratio |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    let (root, mut over) = (args.at.path()?, Vec::new());
    for &features in &args.features {
        for &profile in &args.profile {
            let [hand, ours] = in_turns(features, profile, args.runs, &root)?;
            for (who, built) in [(Who::Hand, &hand), (Who::Postproxy, &ours)] {
                println!("{}", row(features, profile, who, built, &hand));
            }
            let ratio = ours.took.cpu.as_secs_f64() / hand.took.cpu.as_secs_f64();
            if args.max.is_some_and(|max| ratio > max) {
                over.push(format!("{} {}: {ratio:.2}", features.name(), profile.name()));
            }
        }
    }
    if over.is_empty() { Ok(()) } else { Err(format!("over the limit: {}", over.join("; ")).into()) }
}

/// Builds both from nothing in turns, so that what else the machine does hits both, and keeps the best of each.
fn in_turns(features: Features, profile: Profile, runs: u32, root: &Path) -> Result<[Built; 2]> {
    let mut best: [Option<Built>; 2] = [None, None];
    for _ in 0..runs {
        for (best, who) in best.iter_mut().zip([Who::Hand, Who::Postproxy]) {
            let built = from_nothing(who, features, profile, root)?;
            let took = best.as_ref().map_or(built.took, |best| Took {
                wall: best.took.wall.min(built.took.wall),
                cpu: best.took.cpu.min(built.took.cpu),
            });
            *best = Some(Built { took, ..built });
        }
    }
    match best {
        [Some(hand), Some(ours)] => Ok([hand, ours]),
        _ => Err("nothing was built".into()),
    }
}

fn from_nothing(who: Who, features: Features, profile: Profile, root: &Path) -> Result<Built> {
    let (project, target) = (Project::write(who, features, root)?, tempfile::tempdir()?);
    let (normal, all) = (dependencies(project.path(), "normal")?, dependencies(project.path(), "normal,build")?);
    let took = timed(&mut build(project.path(), target.path(), profile))?;
    Ok(Built { took, normal, all, size: size(target.path(), profile)? })
}

fn row(features: Features, profile: Profile, who: Who, built: &Built, hand: &Built) -> String {
    let (cpu, wall) = (built.took.cpu.as_secs_f64(), built.took.wall.as_secs_f64());
    format!(
        "| {} | {} | {} | {cpu:.1} | {:.2} | {wall:.1} | {:.2} | {} | {} | {} | {:.2} |",
        features.name(),
        profile.name(),
        who.name(),
        cpu / hand.took.cpu.as_secs_f64(),
        wall / hand.took.wall.as_secs_f64(),
        built.normal,
        built.all,
        built.size / 1024,
        built.size as f64 / hand.size as f64,
    )
}
