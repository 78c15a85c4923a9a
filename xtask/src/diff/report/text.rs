//! A report for people, like a compiler's: each change with its class, the line as it is and as it was, and the reason.
//! What nobody sees is listed in short.

use std::io::{self, Write};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use crate::diff::change::{Change, Class, Code, Side};
use crate::diff::resolve::{Fault, Outcome};
use crate::finding::Spot;

/// How many places of invisible changes of one kind are listed, and how many operations of a change.
const MAX_LISTED: usize = 10;

/// Writes the changes, what is wrong, and the summary.
pub fn write(outcome: &Outcome, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    for change in outcome.changes.iter().filter(|change| change.class != Class::Invisible) {
        writeln!(out, "{}\n", renderer.render(&[described(change)]))?;
    }
    for (code, changes) in invisible(&outcome.changes) {
        writeln!(out, "{}\n", renderer.render(&[listed(code, &changes)]))?;
    }
    for fault in &outcome.faults {
        writeln!(out, "{}\n", renderer.render(&[wrong(fault)]))?;
    }
    writeln!(out, "{}", summary(outcome))
}

fn level(class: Class) -> Level<'static> {
    let level = match class {
        Class::Breaking => Level::ERROR,
        Class::Unjudged => Level::WARNING,
        Class::Additive => Level::NOTE,
        Class::Invisible => Level::INFO,
    };
    level.with_name(class.as_str())
}

fn described(change: &Change) -> Group<'_> {
    let title = level(change.class).primary_title(change.what.as_str()).id(change.code.as_str());
    let mut report = Group::with_title(title);
    if let Some(mark) = change.primary() {
        report = quote(report, &mark.spot, AnnotationKind::Primary, None);
    }
    if let (Side::Both, Some(old), Some(_)) = (change.side, &change.old, &change.new) {
        report = quote(report, &old.spot, AnnotationKind::Context, Some("was"));
    }
    report = report.element(Level::NOTE.with_name("why").message(normalize_untrusted_str(&change.why)));
    if change.operations.is_empty() {
        return report;
    }
    report.element(Level::NOTE.with_name("in").message(normalize_untrusted_str(&names(&change.operations))))
}

fn names(operations: &[String]) -> String {
    let listed = operations.iter().take(MAX_LISTED).map(|name| format!("`{name}`"));
    let mut listed: Vec<String> = listed.collect();
    if operations.len() > MAX_LISTED {
        listed.push(format!("{} more", operations.len() - MAX_LISTED));
    }
    listed.join(", ")
}

/// The invisible changes, by kind.
fn invisible(changes: &[Change]) -> Vec<(Code, Vec<&Change>)> {
    let mut kinds: Vec<(Code, Vec<&Change>)> = Vec::new();
    for change in changes.iter().filter(|change| change.class == Class::Invisible) {
        match kinds.iter_mut().find(|(code, _)| *code == change.code) {
            Some((_, changes)) => changes.push(change),
            None => kinds.push((change.code, vec![change])),
        }
    }
    kinds
}

fn listed<'c>(code: Code, changes: &[&'c Change]) -> Group<'c> {
    let title = match changes {
        [only] => only.what.clone(),
        all => format!("{} changes", all.len()),
    };
    let report = Group::with_title(level(Class::Invisible).primary_title(title).id(code.as_str()));
    let lines = changes.iter().take(MAX_LISTED).map(|change| {
        let place = change.primary().map(|mark| format!("{}:{}: ", mark.spot.file, mark.spot.place));
        let what = format!("{}; {}", change.what, change.why);
        normalize_untrusted_str(&format!("{}{what}", place.unwrap_or_default()))
    });
    let mut lines: Vec<String> = lines.collect();
    if changes.len() > MAX_LISTED {
        lines.push(format!("and {} more", changes.len() - MAX_LISTED));
    }
    report.element(Level::NOTE.with_name("where").message(lines.join("\n")))
}

fn wrong(fault: &Fault) -> Group<'_> {
    let title = Level::ERROR.primary_title(fault.what.as_str()).id(fault.code);
    let report = quote(Group::with_title(title), &fault.at, AnnotationKind::Primary, None);
    report.element(Level::HELP.message(normalize_untrusted_str(&fault.remedy)))
}

/// A line with its mark; without a line that can be quoted, the place alone.
fn quote<'s>(report: Group<'s>, spot: &'s Spot, kind: AnnotationKind, label: Option<&'s str>) -> Group<'s> {
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

/// The counts, the step and the verdict, a line each.
pub fn summary(outcome: &Outcome) -> String {
    let counts = Class::ALL.map(|class| format!("{} {class}", outcome.count(class)));
    let mut lines = vec![format!("compared with {}: {}", outcome.base, counts.join(", "))];
    if outcome.count(Class::Unjudged) > 0 {
        lines.push("what is unjudged counts as breaking".to_owned());
    }
    if let Some(step) = &outcome.step {
        lines.push(match (&step.from, step.class) {
            (None, _) => format!("nothing was released yet, so {} may hold all of it", step.stated),
            (Some(from), None | Some(Class::Invisible)) => format!("no step from {from} is needed"),
            (Some(from), Some(class)) => {
                let title = crate::diff::version::title(from, class);
                format!(
                    "the step from {from} is {title}: {} or higher, and the version is {}",
                    step.needed, step.stated
                )
            }
        });
    }
    lines.push(match (outcome.faults.len(), &outcome.step) {
        (0, Some(_)) => "version and changelog hold".to_owned(),
        (0, None) => "version and changelog were not asked".to_owned(),
        (1, _) => "1 fault".to_owned(),
        (count, _) => format!("{count} faults"),
    });
    lines.join("\n")
}
