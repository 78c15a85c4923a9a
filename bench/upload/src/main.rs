//! Measures an upload from a file: its throughput and its memory, compared to the same upload written by hand on reqwest.
//!
//! Each upload is a process of its own, and so is the server. What an upload needs beside the memory of the client is the peak of
//! its process, less that of a process that uploads a file of 1 KiB.

#[path = "../../call/src/process.rs"]
mod process;
mod server;

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use clap::{Args, Parser, Subcommand, ValueEnum};
use postproxy::Media;
use serde::{Deserialize, Serialize};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const KEY: &str = "0123456789abcdef0123456789abcdef";

/// Measures uploads.
#[derive(Debug, Parser)]
#[command(name = "upload", max_term_width = 100)]
struct Cli {
    /// The size of the file in MiB.
    #[arg(long, default_value_t = 1024)]
    size: usize,
    /// How many uploads each client makes, in turns. The best counts.
    #[arg(long, default_value_t = 7)]
    runs: usize,
    #[command(subcommand)]
    command: Option<Step>,
}

#[derive(Debug, Subcommand)]
enum Step {
    /// Serves until standard input ends. The measurement starts this.
    Serve,
    /// Uploads a file, and prints what it took. The measurement starts this.
    Send(Send),
}

#[derive(Debug, Args)]
struct Send {
    #[arg(long)]
    who: Who,
    #[arg(long)]
    url: String,
    #[arg(long)]
    file: PathBuf,
}

/// Who uploads.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Who {
    /// By hand: a form of reqwest, with the file as reqwest streams it, 4 KiB at a time.
    Hand,
    /// By hand with care: the same form, with a stream that reads as much at once as this crate does.
    Tuned,
    /// This crate.
    Postproxy,
}

/// What an upload took.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
struct Took {
    /// In seconds.
    wall: f64,
    /// The most memory that the process had, in KiB.
    peak: u64,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match &cli.command {
        Some(Step::Serve) => server::run(),
        Some(Step::Send(send)) => self::send(send),
        None => table(&cli),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say_error(&*error);
            ExitCode::FAILURE
        }
    }
}

/// Prints the table.
fn table(cli: &Cli) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (small, large) = (folder.path().join("small.mp4"), folder.path().join("large.mp4"));
    write(&small, 1024)?;
    write(&large, cli.size << 20)?;
    let server = process::Server::start()?;
    let all = [Who::Hand, Who::Tuned, Who::Postproxy];
    let mut best = [f64::INFINITY; 3];
    let mut more = [0; 3];
    for _ in 0..cli.runs {
        for (position, who) in all.into_iter().enumerate() {
            let own = measured(who, &server.url, &small)?;
            let took = measured(who, &server.url, &large)?;
            best[position] = best[position].min(took.wall);
            more[position] = more[position].max(took.peak.saturating_sub(own.peak));
        }
    }
    say("| by | MiB/s | ratio | memory of the upload, MiB |\n|---|---|---|---|");
    for (position, who) in all.into_iter().enumerate() {
        let name = who.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
        let rate = cli.size as f64 / best[position];
        say(&format!(
            "| {name} | {rate:.0} | {:.3} | {:.1} |",
            best[0] / best[position],
            more[position] as f64 / 1024.0
        ));
    }
    Ok(())
}

/// Writes a file of so many bytes, which no file system stores as a hole.
fn write(path: &Path, bytes: usize) -> Result<()> {
    let block: Vec<u8> = (0..1024_u32).map(|number| number.to_le_bytes()[0] ^ 0x5a).collect();
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    for _ in 0..bytes / block.len() {
        file.write_all(&block)?;
    }
    Ok(file.flush()?)
}

/// Uploads a file in another process.
fn measured(who: Who, url: &str, file: &Path) -> Result<Took> {
    let who = who.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
    let output = Command::new(std::env::current_exe()?)
        .args(["send", "--who", &who, "--url", url, "--file"])
        .arg(file)
        .output()?;
    if !output.status.success() {
        return Err(format!("an upload failed: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn send(send: &Send) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (id, wall) = runtime.block_on(async {
        match send.who {
            Who::Hand => by_hand(send, reqwest::multipart::Part::file(&send.file)).await,
            Who::Tuned => by_hand(send, streamed(&send.file)).await,
            Who::Postproxy => by_client(send).await,
        }
    })?;
    if id != "post1" {
        return Err(format!("the post has the id `{id}`").into());
    }
    say(&serde_json::to_string(&Took { wall, peak: peak()? })?);
    Ok(())
}

async fn by_client(send: &Send) -> Result<(String, f64)> {
    let client = postproxy::Client::builder().api_key(KEY).base_url(&send.url).build()?;
    let begun = Instant::now();
    let post = client.posts().create(["youtube"]).body("Hello").media([Media::file(&send.file)]).await?;
    Ok((post.id.clone(), begun.elapsed().as_secs_f64()))
}

/// A post, as far as it is read.
#[derive(Deserialize)]
struct Post {
    id: String,
}

async fn by_hand<E: Error + 'static>(
    send: &Send,
    file: impl Future<Output = std::result::Result<reqwest::multipart::Part, E>>,
) -> Result<(String, f64)> {
    // The one that postproxy uses, which reqwest has to be given. An error means that there is one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().build()?;
    let begun = Instant::now();
    let form = reqwest::multipart::Form::new()
        .text("post[body]", "Hello")
        .text("profiles[]", "youtube")
        .part("media[]", file.await?);
    let request = client.post(format!("{}/api/posts", send.url)).bearer_auth(KEY).multipart(form);
    let response = request.send().await?.error_for_status()?;
    Ok((response.json::<Post>().await?.id, begun.elapsed().as_secs_f64()))
}

/// Returns the part of a file that is read 128 KiB at a time.
async fn streamed(path: &Path) -> std::io::Result<reqwest::multipart::Part> {
    const CHUNK: usize = 128 * 1024;
    let mut file = tokio::fs::File::open(path).await?;
    file.set_max_buf_size(CHUNK);
    let length = file.metadata().await?.len();
    let body = reqwest::Body::wrap_stream(tokio_util::io::ReaderStream::with_capacity(file, CHUNK));
    Ok(reqwest::multipart::Part::stream_with_length(body, length).file_name("large.mp4"))
}

/// Returns the most memory that this process had, in KiB.
fn peak() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("the kernel tells no peak")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

#[allow(clippy::print_stdout, reason = "a program for a terminal")]
fn say(line: &str) {
    println!("{line}");
}

#[allow(clippy::print_stderr, reason = "a program for a terminal")]
fn say_error(error: &dyn Error) {
    eprintln!("error: {error}");
}
