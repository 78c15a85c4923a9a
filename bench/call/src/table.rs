//! The tables.

use std::error::Error;

use crate::drive::Args;
use crate::load::Took;
use crate::measure::{Counted, count, instructions, time};
use crate::peers;
use crate::process::Server;
use crate::work::{What, Who};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What to measure of a call.
#[derive(Debug, clap::Args)]
pub(crate) struct CallArgs {
    /// Which calls.
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [What::Get, What::List, What::Create, What::Connect])]
    what: Vec<What>,
    /// At which concurrency.
    #[arg(long, default_values_t = [1, 64])]
    concurrency: Vec<usize>,
    /// How many calls are counted under valgrind.
    #[arg(long, default_value_t = 1000)]
    counted: usize,
    /// How many calls are timed at full speed; 0 leaves the times out.
    #[arg(long, default_value_t = 20_000)]
    timed: usize,
    /// Also count the calls by these clients of other services: fopost, omnisocials, zernio. They are built for it,
    /// which takes minutes.
    #[arg(long, value_enum, value_delimiter = ',')]
    peers: Vec<Who>,
    /// Fail if a call takes more than this many times the instructions of the one by hand, at concurrency 1.
    #[arg(long)]
    max: Option<f64>,
}

/// Prints the cost of calls.
#[allow(clippy::print_stdout, reason = "a program for a terminal")]
pub(crate) fn call(args: &CallArgs) -> Result<()> {
    for &who in &args.peers {
        peers::build(who)?;
    }
    let server = Server::start()?;
    let mut over = Vec::new();
    println!("| call | at once | by | instructions | ratio | allocations | bytes | CPU us | ratio | wall us | ratio |");
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    for &what in &args.what {
        for &concurrency in &args.concurrency {
            let by = |who| Args { who, what, calls: args.timed, concurrency, url: server.url.clone(), groups: 10 };
            let short = args.counted / 5;
            let counted = |who| count(&by(who), short, short + args.counted);
            let (hand, bare, ours) = (counted(Who::Hand)?, counted(Who::Bare)?, counted(Who::Postproxy)?);
            let times = (args.timed > 0).then(|| in_turns(&by(Who::Hand), &by(Who::Postproxy))).transpose()?;
            row(what, concurrency, Who::Hand, &hand, &hand, times.map(|(hand, _)| (hand, hand)));
            row(what, concurrency, Who::Bare, &bare, &hand, None);
            row(what, concurrency, Who::Postproxy, &ours, &hand, times.map(|(hand, ours)| (ours, hand)));
            // They know no call that connects an account.
            for &who in args.peers.iter().filter(|_| what != What::Connect) {
                row(what, concurrency, who, &counted(who)?, &hand, None);
            }
            let ratio = ours.instructions / hand.instructions;
            if concurrency == 1 && args.max.is_some_and(|max| ratio > max) {
                over.push(format!("{} takes {ratio:.3} of the instructions by hand", what.name()));
            }
        }
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("; ").into()) }
}

/// Times both in turns, so that other load affects both, and returns the best of each.
fn in_turns(left: &Args, right: &Args) -> Result<(Took, Took)> {
    let best = |a: Took, b: Took| Took { wall: a.wall.min(b.wall), cpu: a.cpu.min(b.cpu) };
    let mut times = (time(left)?, time(right)?);
    for _ in 0..4 {
        times = (best(times.0, time(left)?), best(times.1, time(right)?));
    }
    Ok(times)
}

#[allow(clippy::print_stdout, reason = "a program for a terminal")]
fn row(what: What, concurrency: usize, who: Who, counted: &Counted, base: &Counted, times: Option<(Took, Took)>) {
    let Counted { instructions, blocks, bytes } = counted;
    let ratio = instructions / base.instructions;
    let times = times.map_or_else(
        || " | | | ".to_owned(),
        |(took, base)| {
            let micro = |seconds: f64| seconds * 1e6;
            format!(
                "{:.1} | {:.3} | {:.1} | {:.3}",
                micro(took.cpu),
                took.cpu / base.cpu,
                micro(took.wall),
                took.wall / base.wall
            )
        },
    );
    println!(
        "| {} | {concurrency} | {} | {instructions:.0} | {ratio:.3} | {blocks:.1} | {bytes:.0} | {times} |",
        what.name(),
        who.name()
    );
}

/// What to measure of a list.
#[derive(Debug, clap::Args)]
pub(crate) struct DecodeArgs {
    /// How many groups.
    #[arg(long, default_values_t = [10, 1_000, 100_000])]
    groups: Vec<usize>,
}

/// Prints what a list costs by its length: serde_json alone over the same bytes, into types by hand and into ours, the
/// call by hand and ours, in instructions.
#[allow(clippy::print_stdout, reason = "a program for a terminal")]
pub(crate) fn decode(args: &DecodeArgs) -> Result<()> {
    let server = Server::start()?;
    println!("| groups | by | instructions a call | a group, beyond the call with none | of serde_json alone |");
    println!("|---|---|---|---|---|");
    let cost = |who, groups: usize| {
        // So many that the figure is steady, and so few that valgrind comes to an end.
        let calls = (20_000 / groups.max(1)).clamp(2, 200);
        let url = server.with_groups(groups);
        let args = Args { who, what: What::List, calls: 0, concurrency: 1, url, groups };
        instructions(&args, calls / 2, calls / 2 + calls)
    };
    let all = [Who::Serde, Who::Types, Who::Hand, Who::Postproxy];
    let empty = all.into_iter().map(|who| cost(who, 0)).collect::<Result<Vec<_>>>()?;
    for &groups in &args.groups {
        let mut alone = None;
        for (who, empty) in all.into_iter().zip(&empty) {
            let whole = cost(who, groups)?;
            let each = (whole - empty) / groups as f64;
            let ratio = each / *alone.get_or_insert(each);
            println!("| {groups} | {} | {whole:.0} | {each:.0} | {ratio:.3} |", who.name());
        }
    }
    Ok(())
}
