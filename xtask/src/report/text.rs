//! A report for people, like a compiler's: the code and what is wrong, the place with its line, the places that explain
//! it, and what to do. Findings of one cause are one.

use std::collections::HashMap;
use std::io::{self, Write};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use crate::check::resolve::{Outcome, Summary};
use crate::finding::{Code, Finding, Severity, Spot};

/// How many further places of a cause are listed.
const MAX_LISTED: usize = 10;

/// Writes the findings and the summary.
pub fn write(outcome: &Outcome, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    for group in groups(&outcome.findings) {
        writeln!(out, "{}\n", renderer.render(&[report(&group)]))?;
    }
    writeln!(out, "{}", summary(outcome))
}

/// The findings by what caused them, in the order of their first places.
fn groups(findings: &[Finding]) -> Vec<Vec<&Finding>> {
    let mut by_cause: HashMap<(Code, &str), usize> = HashMap::new();
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        let group = *by_cause.entry((finding.code, &finding.cause)).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(finding);
    }
    groups
}

fn report<'f>(group: &[&'f Finding]) -> Group<'f> {
    let Some((first, others)) = group.split_first() else { return Group::with_level(Level::ERROR) };
    let level = match first.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(first.what.as_str()).id(first.code.as_str());
    let mut report = quote(Group::with_title(title), &first.at, AnnotationKind::Primary, None);
    for (spot, label) in &first.related {
        report = quote(report, spot, AnnotationKind::Context, Some(label));
    }
    if !others.is_empty() {
        report = report.element(Level::NOTE.message(list(first, others)));
    }
    report.element(Level::HELP.message(normalize_untrusted_str(&first.remedy)))
}

/// A line with its mark; without a line that can be quoted, the place alone.
fn quote<'f>(report: Group<'f>, spot: &'f Spot, kind: AnnotationKind, label: Option<&'f str>) -> Group<'f> {
    let line = usize::try_from(spot.place.line).unwrap_or(usize::MAX);
    match &spot.excerpt {
        Some(excerpt) => {
            let mark = kind.span(excerpt.mark.clone()).label(label);
            report.element(Snippet::source(excerpt.line.as_str()).line_start(line).path(&*spot.file).annotation(mark))
        }
        None => {
            let column = usize::try_from(spot.place.column).unwrap_or(usize::MAX);
            report.element(Origin::path(&*spot.file).line(line).char_column(column))
        }
    }
}

/// The other places of a cause; each with what is wrong there, where that is not the same.
fn list(first: &Finding, others: &[&Finding]) -> String {
    let places = others.iter().take(MAX_LISTED).map(|finding| {
        let place = format!("{}:{}", finding.at.file, finding.at.place);
        if finding.what == first.what { place } else { format!("{place}: {}", finding.what) }
    });
    let mut lines = vec![match others.len() {
        1 => "likewise in one more place:".to_owned(),
        more => format!("likewise in {more} more places:"),
    }];
    lines.extend(places.map(|line| format!("  {}", normalize_untrusted_str(&line))));
    if others.len() > MAX_LISTED {
        lines.push(format!("  and {} more", others.len() - MAX_LISTED));
    }
    lines.join("\n")
}

/// The counts, and the verdict, on two lines; the verdict alone where nothing could be counted.
pub fn summary(outcome: &Outcome) -> String {
    let Summary { operations, callbacks, statuses, fixtures, proven, inferred, excused, open } = outcome.summary;
    let counted = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let mut read = vec![
        counted(operations, "operation", "operations"),
        counted(statuses, "status", "statuses"),
        counted(fixtures, "fixture", "fixtures"),
    ];
    if callbacks > 0 {
        read.insert(1, counted(callbacks, "callback", "callbacks"));
    }
    let claims = counted(proven + excused + open, "claim", "claims");
    let inferred = if inferred == 0 { String::new() } else { format!(" ({inferred} by inference only)") };
    let verdict = match outcome.findings.len() {
        0 => "the document and the fixtures agree".to_owned(),
        count => {
            let mut files: Vec<&str> = outcome.findings.iter().map(|finding| &*finding.at.file).collect();
            files.dedup();
            format!("{} in {}", counted(count, "finding", "findings"), counted(files.len(), "file", "files"))
        }
    };
    let verdict = match outcome.left_out {
        0 => verdict,
        count => format!("{verdict}; {} left out", counted(count, "finding", "findings")),
    };
    if outcome.evidence.claims.is_empty() && fixtures == 0 {
        return verdict;
    }
    let read = read.join(", ");
    format!("{read}; {claims}: {proven} proven{inferred}, {excused} excused, {open} open\n{verdict}")
}
