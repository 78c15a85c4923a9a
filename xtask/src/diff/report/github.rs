//! A report for GitHub Actions: what is wrong as errors, what breaks as warnings, what is new as notices.

use std::io::{self, Write};

use super::text;
use crate::diff::change::Class;
use crate::diff::resolve::Outcome;
use crate::finding::Spot;

/// Writes a workflow command for each change that callers can see and each fault, and the summary below.
pub fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    for fault in &outcome.faults {
        command(out, "error", &fault.at, fault.code, &format!("{}\nhelp: {}", fault.what, fault.remedy))?;
    }
    for change in &outcome.changes {
        let level = match change.class {
            Class::Breaking | Class::Unjudged => "warning",
            Class::Additive => "notice",
            Class::Invisible => continue,
        };
        // A line that is gone cannot be annotated; what is left of its surroundings can.
        let Some(mark) = change.new.as_ref().or(change.old.as_ref()) else { continue };
        let title = format!("{}: {}", change.class, change.code);
        command(out, level, &mark.spot, &title, &format!("{}\nwhy: {}", change.what, change.why))?;
    }
    writeln!(out, "{}", text::summary(outcome))
}

fn command(out: &mut dyn Write, level: &str, at: &Spot, title: &str, text: &str) -> io::Result<()> {
    let (file, title) = (property(&at.file), property(title));
    writeln!(out, "::{level} file={file},line={},col={},title={title}::{}", at.place.line, at.place.column, data(text))
}

/// The text of a command, escaped as the runner reads it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command, in which two characters more have a meaning.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
