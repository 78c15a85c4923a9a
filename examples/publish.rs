//! Publishes a post with files from the command line, and prints what became of it on each network.
//!
//! `cargo run --example publish -- --to bluesky --to twitter "Hello from Rust" image.png`
//!
//! Without `POSTPROXY_API_KEY` it calls a `FakePostProxy` in this process.

#[path = "publish/arguments.rs"]
pub mod arguments;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use arguments::{Settings, Task, USAGE, parse};
use indicatif::{ProgressBar, ProgressStyle};
use postproxy::mock::{FakePostProxy, SeedGroup};
use postproxy::types::{Post, Profile};
use postproxy::{Client, Platform, Wait};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> ExitCode {
    let (out, err) = (&mut io::stdout().lock(), &mut io::stderr().lock());
    let settings = match parse(std::env::args_os().skip(1)) {
        Ok(Task::Publish(settings)) => settings,
        Ok(Task::Help) => return code(writeln!(out, "{USAGE}").is_ok()),
        Err(fault) => {
            let _ = writeln!(err, "error: {fault}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let done = match std::env::var_os("POSTPROXY_API_KEY") {
        Some(_) => live(&settings, out).await,
        None => embedded(settings, out).await,
    };
    match done {
        Ok(is_live) => code(is_live),
        Err(error) => {
            let _ = writeln!(err, "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn code(is_success: bool) -> ExitCode {
    if is_success { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn live(settings: &Settings, out: &mut impl Write) -> Result<bool> {
    publish(&Client::from_env()?, settings, out).await
}

/// Publishes to a `FakePostProxy` that has an account of each network that the post names.
///
/// # Errors
///
/// Returns the error of the first call that fails, or of the output.
pub async fn embedded(mut settings: Settings, out: &mut impl Write) -> Result<bool> {
    let fake = FakePostProxy::start().await?;
    writeln!(out, "POSTPROXY_API_KEY is not set, so this publishes to a PostProxy in memory at {}.", fake.url())?;
    let group = fake.add_group(SeedGroup::named("Example"))?;
    for network in settings.profiles.iter().map(|name| Platform::from(name.as_str())) {
        fake.add_profile(&group, network)?;
    }
    settings.group = Some(group);
    publish(&fake.client()?, &settings, out).await
}

/// Checks a post, publishes it, and prints the outcome. Returns whether nothing failed.
///
/// # Errors
///
/// Returns the error of the first call that fails, or of the output.
pub async fn publish(client: &Client, settings: &Settings, out: &mut impl Write) -> Result<bool> {
    let mut call = client.posts().create(&settings.profiles).media(settings.media.clone());
    // A story has no text, not even an empty one.
    if !settings.text.is_empty() {
        call = call.body(&settings.text);
    }
    if let Some(at) = &settings.at {
        call = call.scheduled_at(at.as_str());
    }
    if let Some(queue) = &settings.queue {
        call = call.queue_id(queue);
    }
    if let Some(group) = &settings.group {
        call = call.profile_group_id(group);
    }

    // The service decides, and the findings say beforehand what it or a network may reject.
    for finding in &call.preflight_for(&profiles(client, settings).await?) {
        writeln!(out, "check: {finding}")?;
    }
    if settings.check {
        return Ok(true);
    }

    let bar = ProgressBar::new(0).with_style(ProgressStyle::with_template("{wide_bar} {bytes}/{total_bytes} {eta}")?);
    let shown = bar.clone();
    let sent = call.on_progress(move |sent, total| {
        shown.set_length(total.unwrap_or(sent));
        shown.set_position(sent);
    });
    let created = sent.await;
    bar.finish_and_clear();
    let post = created?.into_inner();
    if let Some(at) = &post.scheduled_at {
        writeln!(out, "post {} is {}, and goes out at {at}", post.id, post.status)?;
        return Ok(true);
    }
    writeln!(out, "post {} is {}", post.id, post.status)?;
    if settings.queue.is_some() {
        return Ok(true);
    }

    let mut wait = Wait::every(Duration::from_millis(500));
    if let Some(group) = &settings.group {
        wait = wait.profile_group_id(group);
    }
    let post = client.wait_for_post(&post.id, wait).await?;
    report(&post, out)?;
    Ok(!post.has_failed())
}

/// Returns the profiles whose network is known. A name of a network needs none.
async fn profiles(client: &Client, settings: &Settings) -> Result<Vec<Profile>> {
    let is_known = |name: &String| Platform::KNOWN.contains(&Platform::from(name.as_str()));
    if settings.profiles.iter().all(is_known) {
        return Ok(Vec::new());
    }
    let call = client.profiles().list();
    let call = match &settings.group {
        Some(group) => call.profile_group_id(group),
        None => call,
    };
    Ok(call.await?.into_inner().data)
}

/// Prints a line for each network: where the post is, or why it is not there.
fn report(post: &Post, out: &mut impl Write) -> io::Result<()> {
    for media in post.media.iter().flatten() {
        if let Some(Some(fault)) = media.error_message.as_ref().map(|fault| Some(fault).filter(|text| !text.is_empty()))
        {
            writeln!(out, "media: {fault}")?;
        }
    }
    for result in post.results() {
        let (platform, status) = (&result.platform, &result.status);
        match (&result.permalink, &result.error) {
            (_, Some(error)) => writeln!(out, "{platform}: {status}, {error}")?,
            (Some(permalink), None) => writeln!(out, "{platform}: {permalink}")?,
            (None, None) => writeln!(out, "{platform}: {status}")?,
        }
    }
    Ok(())
}
