//! Measures what it costs to verify and decode a delivery, compared to the same by hand.
//!
//! Each run is a process of its own, in which valgrind counts instructions. The cost of starting is removed by subtracting a
//! short run from a long one.

mod hand;

use std::error::Error;
use std::hint::black_box;
use std::process::Command;
use std::time::{Instant, SystemTime};

use clap::{Parser, ValueEnum};
use postproxy::webhook::{EventData, SIGNATURE_HEADER, Verifier, sign};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const SECRET: &str = "whsec_a1b2c3d4e5f60718293a4b5c6d7e8f90";

/// Deliveries as the documentation prints them.
const POST: &str = r#"{"id":"evt_abc123","type":"post.processed","created_at":"2025-01-15T10:30:00Z","data":{"id":"abc123xyz","body":"Check out our latest update!","status":"processed","scheduled_at":null,"created_at":"2025-01-15T10:30:00Z","platforms":[{"id":"prof_xyz","platform":"twitter","name":"My Twitter"}]}}"#;
const COMMENT: &str = r#"{"id":"h2c8f3","type":"comment.created","created_at":"2025-01-15T10:30:05Z","data":{"id":"n5y1z7","post_id":"q7d3k8","platform_post_id":"j4r9v2","platform":"instagram","external_id":"ig_comment_456","parent_external_id":null,"body":"Great post!","status":"published","author_external_id":"user_789","author_name":"Jane Doe","author_username":"janedoe","author_avatar_url":"https://example.com/avatar.jpg","like_count":0,"reply_count":0,"is_hidden":false,"permalink":"https://instagram.com/p/abc123/c/456","platform_data":{},"posted_at":null,"created_at":"2025-01-15T10:30:05Z"}}"#;

/// Who receives the deliveries.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Who {
    /// By hand, into one type by the type of the event, as a tag.
    Hand,
    /// By hand, into the type of the data alone, which the receiver knows beforehand.
    Bare,
    /// This crate.
    Postproxy,
}

/// What is delivered.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum What {
    Post,
    Comment,
}

/// Measures the verifier.
#[derive(Debug, Parser)]
#[command(name = "webhook", max_term_width = 100)]
struct Cli {
    /// Receives this many deliveries, and prints how many a second. Without it, everything is measured.
    #[arg(long)]
    events: Option<usize>,
    #[arg(long, default_value = "postproxy")]
    who: Who,
    #[arg(long, default_value = "post")]
    what: What,
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    match cli.events {
        Some(events) => say(&format!("{:.0}", receive(cli.who, cli.what, events)?)),
        None => table()?,
    }
    Ok(())
}

/// Prints the table.
fn table() -> Result<()> {
    say("| event | by | instructions | ratio | events a second |\n|---|---|---|---|---|");
    for what in [What::Post, What::Comment] {
        let mut first = None;
        for who in [Who::Hand, Who::Bare, Who::Postproxy] {
            let counted = (instructions(who, what, 3_000)? - instructions(who, what, 1_000)?) / 2_000.0;
            let ratio = counted / *first.get_or_insert(counted);
            let best = (0..5).map(|_| receive(who, what, 50_000)).collect::<Result<Vec<f64>>>()?;
            let best = best.into_iter().fold(0.0, f64::max);
            say(&format!("| {} | {} | {counted:.0} | {ratio:.3} | {best:.0} |", name(what), name(who)));
        }
    }
    Ok(())
}

/// Counts the instructions of a run.
fn instructions(who: Who, what: What, events: usize) -> Result<f64> {
    let folder = tempfile::tempdir()?;
    let output = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", folder.path().join("callgrind").display()))
        .arg(std::env::current_exe()?)
        .args(["--who", &name(who), "--what", &name(what), "--events", &events.to_string()])
        .output()
        .map_err(|error| format!("valgrind cannot be run: {error}; install it"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    let number = text.split_once("Collected :").and_then(|(_, rest)| rest.split_whitespace().next()?.parse().ok());
    number.ok_or_else(|| format!("valgrind did not count: {text}").into())
}

/// Receives deliveries, and returns how many a second.
fn receive(who: Who, what: What, events: usize) -> Result<f64> {
    let body = match what {
        What::Post => POST,
        What::Comment => COMMENT,
    };
    let header = sign(SECRET, SystemTime::now(), body);
    let mut headers = postproxy::reqwest::header::HeaderMap::new();
    headers.insert(SIGNATURE_HEADER, header.parse()?);
    let verifier = Verifier::new(SECRET);
    let begun = Instant::now();
    for _ in 0..events {
        let body = black_box(body);
        let is_right = match who {
            Who::Hand => by_hand(&headers, body)?,
            Who::Bare => bare(&headers, body, what)?,
            Who::Postproxy => {
                let event = black_box(verifier.verify(&headers, body)?);
                !matches!(event.data, EventData::Unknown(_))
            }
        };
        if !is_right {
            return Err("a delivery was rejected".into());
        }
    }
    Ok(events as f64 / begun.elapsed().as_secs_f64())
}

fn signed(headers: &postproxy::reqwest::header::HeaderMap, body: &str) -> bool {
    let header = headers.get(SIGNATURE_HEADER).and_then(|value| value.to_str().ok());
    header.is_some_and(|header| hand::is_signed(SECRET, header, body.as_bytes()))
}

fn by_hand(headers: &postproxy::reqwest::header::HeaderMap, body: &str) -> Result<bool> {
    let event: hand::Event = black_box(serde_json::from_slice(body.as_bytes())?);
    Ok(signed(headers, body)
        && !event.id.is_empty()
        && matches!(&event.kind, hand::Kind::Post(_) | hand::Kind::Comment(_)))
}

fn bare(headers: &postproxy::reqwest::header::HeaderMap, body: &str, what: What) -> Result<bool> {
    let is_read = match what {
        What::Post => {
            let event: hand::Typed<hand::Post> = black_box(serde_json::from_slice(body.as_bytes())?);
            !event.id.is_empty() && !event.data.id.is_empty()
        }
        What::Comment => {
            let event: hand::Typed<hand::Comment> = black_box(serde_json::from_slice(body.as_bytes())?);
            !event.id.is_empty() && !event.data.id.is_empty()
        }
    };
    Ok(signed(headers, body) && is_read)
}

fn name(value: impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

#[allow(clippy::print_stdout, reason = "a program for a terminal")]
fn say(line: &str) {
    println!("{line}");
}
