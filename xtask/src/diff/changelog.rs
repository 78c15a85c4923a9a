//! The changelog: which versions it has, and what stands in them.

use std::collections::HashSet;

use semver::Version;

use crate::source::place::Place;

/// A section of a changelog: a heading of the second level, and what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What it is about.
    pub of: Of,
    /// Where its heading stands.
    pub place: Place,
    /// The lines that say something: no headings, no link targets, no comments.
    pub lines: Vec<String>,
}

/// What a section is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// What is not released yet.
    Unreleased,
    /// A version that was released.
    Release(Version),
    /// A version that is not released yet, by its own heading.
    Next(Version),
    /// Something else.
    Other,
}

/// Reads a changelog in the form of Keep a Changelog: `## [Unreleased]`, `## [0.2.0] - 2026-08-01`.
pub fn sections(text: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let (mut in_code, mut in_comment) = (false, false);
    for (number, line) in (1..).zip(text.lines()) {
        let trimmed = line.trim();
        if trimmed.starts_with("```") {
            in_code = !in_code;
        }
        if !in_code && (in_comment || trimmed.starts_with("<!--")) {
            in_comment = !trimmed.contains("-->");
            continue;
        }
        if let Some(heading) = line.strip_prefix("## ").filter(|_| !in_code) {
            sections.push(Section { of: of(heading), place: Place { line: number, column: 1 }, lines: Vec::new() });
        } else if let Some(section) = sections.last_mut()
            && !trimmed.is_empty()
            && (in_code || !trimmed.starts_with('#') && !is_link_target(trimmed))
        {
            section.lines.push(trimmed.to_owned());
        }
    }
    sections
}

fn of(heading: &str) -> Of {
    let is_open = heading.to_ascii_lowercase().contains("unreleased");
    let versions = heading.split(|c: char| c.is_whitespace() || "[]()".contains(c));
    let version = versions.filter_map(|word| Version::parse(word.trim_start_matches('v')).ok()).next();
    match (version, is_open) {
        (Some(version), true) => Of::Next(version),
        (Some(version), false) => Of::Release(version),
        (None, true) => Of::Unreleased,
        (None, false) => Of::Other,
    }
}

/// Whether a line defines where a link leads, as `[0.1.0]: https://..` does.
fn is_link_target(line: &str) -> bool {
    line.starts_with('[') && line.contains("]: ")
}

/// The versions that a changelog says were released.
pub fn released(sections: &[Section]) -> impl Iterator<Item = &Version> {
    sections.iter().filter_map(|section| match &section.of {
        Of::Release(version) => Some(version),
        _ => None,
    })
}

/// The section that a change belongs into, if there is one: what is not released yet, or the version itself.
pub fn open<'s>(sections: &'s [Section], version: &Version) -> Vec<&'s Section> {
    let is_open = |section: &&Section| match &section.of {
        Of::Unreleased => true,
        Of::Release(of) | Of::Next(of) => of == version,
        Of::Other => false,
    };
    sections.iter().filter(is_open).collect()
}

/// Whether any of these sections says something that the changelog did not say before.
pub fn has_news(open: &[&Section], before: &[Section]) -> bool {
    let known: HashSet<&String> = before.iter().flat_map(|section| &section.lines).collect();
    open.iter().flat_map(|section| &section.lines).any(|line| !known.contains(line))
}
