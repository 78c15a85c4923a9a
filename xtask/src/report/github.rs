//! A report for GitHub Actions: each finding as an annotation at its line.

use std::io::{self, Write};

use super::text;
use crate::check::resolve::Outcome;

/// Writes a workflow command for each finding, and the summary below.
pub fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    for finding in &outcome.findings {
        let place = finding.at.place;
        writeln!(
            out,
            "::{} file={},line={},col={},title={}::{}",
            finding.code.severity().as_str(),
            property(&finding.at.file),
            place.line,
            place.column,
            property(finding.code.as_str()),
            data(&format!("{}\nhelp: {}", finding.what, finding.remedy)),
        )?;
    }
    writeln!(out, "{}", text::summary(outcome))
}

/// The text of a command, escaped as the runner reads it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command, in which two characters more have a meaning.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
