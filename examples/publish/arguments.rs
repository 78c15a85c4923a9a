//! The arguments of the command.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::*;
use postproxy::Media;

/// What `--help` prints.
pub const USAGE: &str = "\
Publishes a post, and waits for the outcome.

usage: publish --to PROFILE [OPTIONS] TEXT [FILE|URL ...]

  --to PROFILE   where the post goes: the id of a profile, or the name of a network; may be repeated
  --at TIME      when it goes out, as in 2026-03-01T09:00:00+01:00; at once by default
  --queue ID     the queue that decides when it goes out
  --group ID     the profile group of the profiles
  --check        checks the post against the documented limits, and sends nothing
  --help         prints this

Without POSTPROXY_API_KEY it publishes to a PostProxy in memory.";

/// What to do.
#[derive(Debug, PartialEq)]
pub enum Task {
    /// Print the usage.
    Help,
    /// Publish a post.
    Publish(Settings),
}

/// A post, and where it goes.
#[derive(Debug, Default, PartialEq)]
pub struct Settings {
    /// The text.
    pub text: String,
    /// Files and URLs.
    pub media: Vec<Media>,
    /// Ids of profiles and names of networks.
    pub profiles: Vec<String>,
    /// When the post goes out.
    pub at: Option<String>,
    /// The queue.
    pub queue: Option<String>,
    /// The profile group.
    pub group: Option<String>,
    /// Whether nothing is sent.
    pub check: bool,
}

/// Parses the arguments, without the name of the program.
///
/// # Errors
///
/// Returns what is wrong with them.
pub fn parse(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> Result<Task, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let (mut settings, mut text) = (Settings::default(), None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Task::Help),
            Long("to") => settings.profiles.push(parser.value()?.string()?),
            Long("at") => settings.at = Some(parser.value()?.string()?),
            Long("queue") => settings.queue = Some(parser.value()?.string()?),
            Long("group") => settings.group = Some(parser.value()?.string()?),
            Long("check") => settings.check = true,
            Value(value) if text.is_none() => text = Some(value.string()?),
            Value(value) => settings.media.push(media(value)),
            _ => return Err(argument.unexpected()),
        }
    }
    settings.text = text.ok_or("a post requires a text; an empty one is \"\"")?;
    if settings.profiles.is_empty() {
        return Err("a post requires a profile or a network: `--to`".into());
    }
    Ok(Task::Publish(settings))
}

/// A URL, or a file.
fn media(value: OsString) -> Media {
    match value.to_str() {
        Some(url) if url.starts_with("https://") || url.starts_with("http://") => Media::url(url),
        _ => Media::file(PathBuf::from(value)),
    }
}
