//! A report for people, like a compiler's: each change with its class, the line as it is and as it was, and the reason.
//! What nobody sees is listed in short.

use std::collections::HashMap;
use std::io::{self, Write};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use crate::diff::change::{Change, Class, Code, Side};
use crate::diff::resolve::{Fault, Outcome};
use crate::finding::Spot;

/// How many places of changes of one kind are listed, and how many operations of a change.
const MAX_LISTED: usize = 10;

/// How many additions of one kind are shown one by one.
const MAX_SHOWN: usize = 3;

/// Writes the changes, what is wrong, and the summary.
pub fn write(outcome: &Outcome, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    for changes in kinds(&outcome.changes) {
        let is_listed = match changes[0].class {
            Class::Breaking | Class::Unjudged => false,
            Class::Additive => changes.len() > MAX_SHOWN,
            Class::Invisible => true,
        };
        if is_listed {
            writeln!(out, "{}\n", renderer.render(&[listed(&changes)]))?;
        } else {
            for change in changes {
                writeln!(out, "{}\n", renderer.render(&[described(change)]))?;
            }
        }
    }
    for fault in &outcome.faults {
        writeln!(out, "{}\n", renderer.render(&[wrong(fault)]))?;
    }
    writeln!(out, "{}", summary(outcome))
}

/// The changes by class, kind and reason, in the order of their first places.
fn kinds(changes: &[Change]) -> Vec<Vec<&Change>> {
    let mut by_kind: HashMap<(Class, Code, &str), usize> = HashMap::new();
    let mut kinds: Vec<Vec<&Change>> = Vec::new();
    for change in changes {
        let kind = *by_kind.entry((change.class, change.code, &change.why)).or_insert_with(|| {
            kinds.push(Vec::new());
            kinds.len() - 1
        });
        kinds[kind].push(change);
    }
    kinds
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
    reason(report, change)
}

/// Changes of one kind, as one.
fn listed<'c>(changes: &[&'c Change]) -> Group<'c> {
    let Some(first) = changes.first() else { return Group::with_level(Level::NOTE) };
    let title = match changes.len() {
        1 => first.what.clone(),
        more => format!("{more} changes"),
    };
    let report = Group::with_title(level(first.class).primary_title(title).id(first.code.as_str()));
    let lines = changes.iter().take(MAX_LISTED).map(|change| {
        let place = change.primary().map(|mark| format!("{}:{}", mark.spot.file, mark.spot.place)).unwrap_or_default();
        let line = if changes.len() == 1 { place } else { format!("{place}: {}", change.what) };
        normalize_untrusted_str(&line)
    });
    let mut lines: Vec<String> = lines.collect();
    if changes.len() > MAX_LISTED {
        lines.push(format!("and {} more", changes.len() - MAX_LISTED));
    }
    let report = report.element(Level::NOTE.with_name("at").message(lines.join("\n")));
    report.element(Level::NOTE.with_name("why").message(normalize_untrusted_str(&first.why)))
}

/// Why a change has its class, and which operations it touches.
fn reason<'c>(report: Group<'c>, change: &Change) -> Group<'c> {
    let report = report.element(Level::NOTE.with_name("why").message(normalize_untrusted_str(&change.why)));
    let report = match &change.rust[..] {
        [] => report,
        lines => {
            let mut shown: Vec<String> = lines.iter().take(MAX_LISTED).cloned().collect();
            if lines.len() > MAX_LISTED {
                shown.push(format!("and {} more", lines.len() - MAX_LISTED));
            }
            let shown = normalize_untrusted_str(&shown.join("\n"));
            report.element(Level::NOTE.with_name("rust").message(shown))
        }
    };
    if change.operations.is_empty() {
        return report;
    }
    let mut names: Vec<String> = change.operations.iter().take(MAX_LISTED).map(|name| format!("`{name}`")).collect();
    if change.operations.len() > MAX_LISTED {
        names.push(format!("{} more", change.operations.len() - MAX_LISTED));
    }
    report.element(Level::NOTE.with_name("in").message(normalize_untrusted_str(&names.join(", "))))
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
                format!("the step from {from} is {title}: to {} or higher; the version is {}", step.needed, step.stated)
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
