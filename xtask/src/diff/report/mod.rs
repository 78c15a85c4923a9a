//! Writes down what changed: for people, for programs, for GitHub's log.

pub mod github;
pub mod json;
pub mod text;

use std::io::{self, Write};

use super::resolve::Outcome;

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people, like a compiler's report.
    #[default]
    Text,
    /// For programs: one object with every change and the verdict.
    Json,
    /// For GitHub Actions: annotations at their lines.
    Github,
}

/// Writes a report.
pub fn write(format: Format, outcome: &Outcome, color: bool, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Text => text::write(outcome, color, out),
        Format::Json => json::write(outcome, out),
        Format::Github => github::write(outcome, out),
    }
}
