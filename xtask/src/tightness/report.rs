//! The measure for people: a row for each operator, every survivor with its place and reason, and the share.

use std::collections::BTreeMap;
use std::io::{self, Write};

use annotate_snippets::renderer::{AnsiColor, Style};

use super::measure::{Survivor, Tally, Tightness};

/// Writes the operators, the survivors and the share.
pub fn write(tightness: &Tightness, document: &str, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let paint = |style: Style, text: String| if color { format!("{style}{text}{style:#}") } else { text };
    let width = tightness.tallies.iter().map(|tally| tally.operator.name.len()).max().unwrap_or_default();
    for tally in &tightness.tallies {
        let Tally { operator, planted, caught } = tally;
        let style = match (planted, planted - caught) {
            (0, _) => Style::new().dimmed(),
            (_, 0) => AnsiColor::Green.on_default(),
            _ => AnsiColor::Yellow.on_default().bold(),
        };
        let counts = match planted {
            0 => format!("{:>5} {:>8} {:>8}", "none", "", ""),
            _ => format!("{planted:>5} {:>8} {:>8}", format!("-{}", planted - caught), percent(*caught, *planted)),
        };
        let counts = if planted == caught { counts.replace("-0", "  ") } else { counts };
        let counts = paint(style, counts);
        writeln!(
            out,
            "{:<width$}  {counts}  {}",
            operator.name,
            paint(Style::new().dimmed(), operator.stands_for.to_owned())
        )?;
    }
    writeln!(out)?;
    for group in groups(&tightness.survivors) {
        let Some(first) = group.first() else { continue };
        let count = if group.len() == 1 { "survives".to_owned() } else { format!("survives {} times", group.len()) };
        writeln!(out, "{} {count}", paint(AnsiColor::Yellow.on_default().bold(), first.operator.name.to_owned()))?;
        let rule = first.rule.as_ref().map(|(subject, place)| format!("; `{subject}` at {document}:{place}"));
        writeln!(out, "  why: {}{}", first.why, rule.unwrap_or_default())?;
        for survivor in group {
            writeln!(out, "  {}:{}: {}", survivor.file, survivor.place, survivor.what)?;
        }
        writeln!(out)?;
    }
    for file in &tightness.invalid {
        writeln!(out, "{file}: not measured, for it does not hold as it is; see `cargo xtask check`")?;
    }
    writeln!(out, "{}", summary(tightness))
}

/// The survivors by what they have in common, in the order of their first places.
fn groups(survivors: &[Survivor]) -> Vec<Vec<&Survivor>> {
    let mut by_cause: BTreeMap<_, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<&Survivor>> = Vec::new();
    for survivor in survivors {
        let group = *by_cause.entry((survivor.operator.name, survivor.why, &survivor.rule)).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(survivor);
    }
    groups
}

/// The share, in one line.
pub fn summary(tightness: &Tightness) -> String {
    let (planted, caught) = (tightness.planted(), tightness.caught());
    let used = tightness.tallies.iter().filter(|tally| tally.planted > 0).count();
    let share = if planted == 0 { "nothing to catch".to_owned() } else { percent(caught, planted) };
    format!(
        "{planted} faults by {used} of {} operators in {} fixtures: {caught} caught, {} survived: {share}",
        tightness.tallies.len(),
        tightness.fixtures,
        planted - caught,
    )
}

/// A share in percent, rounded down: what is not all is not shown as all.
fn percent(part: usize, of: usize) -> String {
    let tenths = part * 1000 / of.max(1);
    format!("{}.{} %", tenths / 10, tenths % 10)
}
