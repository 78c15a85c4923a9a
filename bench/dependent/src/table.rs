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
    /// Who makes the calls. The ratios are over the first. The clients of other services take minutes each.
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Who::Hand, Who::Postproxy])]
    by: Vec<Who>,
    /// How often each is built; the best counts.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=20))]
    runs: u32,
    /// Fail if a build takes more than this many times the time on a processor of the first.
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
            // The clients of other services have TLS in any case.
            let by: Vec<Who> =
                args.by.iter().copied().filter(|who| features == Features::Default || !who.is_peer()).collect();
            let built = in_turns(&by, features, profile, args.runs, &root)?;
            let Some(first) = built.first() else { continue };
            for (who, built) in by.iter().copied().zip(&built) {
                println!("{}", row(features, profile, who, built, first));
                let ratio = built.took.cpu.as_secs_f64() / first.took.cpu.as_secs_f64();
                if args.max.is_some_and(|max| who == Who::Postproxy && ratio > max) {
                    over.push(format!("{} {}: {ratio:.2}", features.name(), profile.name()));
                }
            }
        }
    }
    if over.is_empty() { Ok(()) } else { Err(format!("over the limit: {}", over.join("; ")).into()) }
}

/// Builds all from nothing in turns, so that what else the machine does hits each, and keeps the best of each.
fn in_turns(by: &[Who], features: Features, profile: Profile, runs: u32, root: &Path) -> Result<Vec<Built>> {
    let mut best: Vec<Option<Built>> = by.iter().map(|_| None).collect();
    for _ in 0..runs {
        for (best, &who) in best.iter_mut().zip(by) {
            let built = from_nothing(who, features, profile, root)?;
            let took = best.as_ref().map_or(built.took, |best| Took {
                wall: best.took.wall.min(built.took.wall),
                cpu: best.took.cpu.min(built.took.cpu),
            });
            *best = Some(Built { took, ..built });
        }
    }
    best.into_iter().map(|built| built.ok_or_else(|| "nothing was built".into())).collect()
}

fn from_nothing(who: Who, features: Features, profile: Profile, root: &Path) -> Result<Built> {
    let (project, target) = (Project::write(who, features, root)?, tempfile::tempdir()?);
    let (normal, all) = (dependencies(project.path(), "normal")?, dependencies(project.path(), "normal,build")?);
    let took = timed(&mut build(project.path(), target.path(), profile))?;
    Ok(Built { took, normal, all, size: size(target.path(), profile)? })
}

fn row(features: Features, profile: Profile, who: Who, built: &Built, first: &Built) -> String {
    let (cpu, wall) = (built.took.cpu.as_secs_f64(), built.took.wall.as_secs_f64());
    format!(
        "| {} | {} | {} | {cpu:.1} | {:.2} | {wall:.1} | {:.2} | {} | {} | {} | {:.2} |",
        features.name(),
        profile.name(),
        who.name(),
        cpu / first.took.cpu.as_secs_f64(),
        wall / first.took.wall.as_secs_f64(),
        built.normal,
        built.all,
        built.size / 1024,
        built.size as f64 / first.size as f64,
    )
}
