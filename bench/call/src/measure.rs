//! Starts the process that is measured, alone or under valgrind, and takes the figures.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::drive::Args;
use crate::load::Took;
use crate::peers;
use crate::work::Who;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What a call costs, counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted {
    /// Instructions, without those of the kernel.
    pub(crate) instructions: f64,
    /// Blocks of memory that are allocated.
    pub(crate) blocks: f64,
    /// Bytes that are allocated.
    pub(crate) bytes: f64,
}

/// Counts the instructions of a call: what a run of `long` calls does more than one of `short`, divided by the calls more.
pub(crate) fn instructions(args: &Args, short: usize, long: usize) -> Result<f64> {
    let folder = tempfile::tempdir()?;
    let run = |calls| callgrind(&Args { calls, ..args.clone() }, folder.path());
    Ok(run(long)?.saturating_sub(run(short)?) as f64 / (long - short) as f64)
}

/// Counts what a call costs, in the same way.
pub(crate) fn count(args: &Args, short: usize, long: usize) -> Result<Counted> {
    let folder = tempfile::tempdir()?;
    let run = |calls| Args { calls, ..args.clone() };
    let per_call = |long_run: u64, short_run: u64| long_run.saturating_sub(short_run) as f64 / (long - short) as f64;
    let instructions = instructions(args, short, long)?;
    let (long_run, short_run) = (dhat(&run(long), folder.path())?, dhat(&run(short), folder.path())?);
    Ok(Counted { instructions, bytes: per_call(long_run.0, short_run.0), blocks: per_call(long_run.1, short_run.1) })
}

/// Runs at full speed, and returns the CPU time and the wall time of one call, in seconds.
pub(crate) fn time(args: &Args) -> Result<Took> {
    let (program, arguments) = program(args)?;
    let output = Command::new(program).args(arguments).output()?;
    let took: Took = serde_json::from_slice(&checked(output)?.stdout)?;
    let calls = args.calls as f64;
    Ok(Took { wall: took.wall / calls, cpu: took.cpu / calls })
}

/// Returns the program that makes the calls, with its arguments.
fn program(args: &Args) -> Result<(PathBuf, Vec<String>)> {
    if Who::PEERS.contains(&args.who) {
        return Ok((peers::program(args.who)?, peers::arguments(args)));
    }
    Ok((std::env::current_exe()?, arguments(args)))
}

fn arguments(args: &Args) -> Vec<String> {
    let Args { who, what, calls, concurrency, url, groups } = args;
    let numbers = [("--calls", calls), ("--concurrency", concurrency), ("--groups", groups)];
    let mut arguments = vec!["drive".to_owned()];
    arguments.extend(["--who", &who.name(), "--what", &what.name(), "--url", url].map(str::to_owned));
    arguments.extend(numbers.into_iter().flat_map(|(name, number)| [name.to_owned(), number.to_string()]));
    arguments
}

fn valgrind(tool: &str, file: &Path, args: &Args) -> Result<Output> {
    let mut command = Command::new("valgrind");
    command.arg(format!("--tool={tool}"));
    command.arg(format!("--{tool}-out-file={}", file.display()));
    let (program, arguments) = program(args)?;
    command.arg(program).args(arguments);
    let output = command.output().map_err(|error| format!("valgrind cannot be run: {error}; install it"))?;
    checked(output)
}

fn checked(output: Output) -> Result<Output> {
    if output.status.success() {
        return Ok(output);
    }
    Err(format!("a measured process failed: {}", String::from_utf8_lossy(&output.stderr)).into())
}

/// The instructions of a run.
fn callgrind(args: &Args, folder: &Path) -> Result<u64> {
    let output = valgrind("callgrind", &folder.join("callgrind"), args)?;
    number_after(&String::from_utf8_lossy(&output.stderr), "Collected :")
}

/// The bytes and blocks that a run allocated.
fn dhat(args: &Args, folder: &Path) -> Result<(u64, u64)> {
    let output = valgrind("dhat", &folder.join("dhat"), args)?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok((number_after(&text, "Total:")?, number_after(&text, "bytes in")?))
}

fn number_after(text: &str, words: &str) -> Result<u64> {
    let rest = text.split_once(words).map(|(_, rest)| rest.trim_start());
    let digits: Option<String> = rest.map(|rest| {
        rest.chars().take_while(|c| c.is_ascii_digit() || *c == ',').filter(char::is_ascii_digit).collect()
    });
    let number = digits.and_then(|digits| digits.parse().ok());
    number.ok_or_else(|| format!("valgrind did not print `{words}` and a number").into())
}
