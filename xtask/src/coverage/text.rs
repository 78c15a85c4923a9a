//! The table for people at a terminal.

use std::io::{self, Write};

use annotate_snippets::renderer::{AnsiColor, Style};

use super::table::{Row, Section, State, Table};
use crate::secrets;

/// How wide the table is, in characters. Names that are longer stand out.
const WIDTH: usize = 100;
/// How many fixtures of a row are named; the other formats name them all.
const MAX_NAMED: usize = 24;
/// How wide the column of the claims is at most. What is wider has a line of its own.
const MAX_LABEL: usize = 32;

/// Writes a section for each operation and schema, and the counts.
pub fn write(table: &Table<'_>, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let paint = Paint { color };
    for (operations, title) in [(true, "Operations"), (false, "Schemas")] {
        let mut first = true;
        for section in table.sections(operations) {
            if first {
                writeln!(out, "{}\n", paint.with(Style::new().bold(), title))?;
                first = false;
            }
            write_section(table, section, &paint, out)?;
        }
    }
    writeln!(out, "{}", summary(table))
}

fn write_section(table: &Table<'_>, section: &Section<'_>, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    let place = format!("{}:{}", table.document, section.place);
    writeln!(
        out,
        "{}  {}",
        paint.with(AnsiColor::Cyan.on_default().bold(), &plain(section.name)),
        paint.with(Style::new().dimmed(), &format!("{} of {} shown, {place}", section.shown(), section.rows.len())),
    )?;
    let labels: Vec<String> = section.rows.iter().map(label).collect();
    let width = |label: &String| label.chars().count();
    let column = labels.iter().map(width).filter(|width| *width <= MAX_LABEL).max().unwrap_or_default();
    let indent = 2 + 8 + 2 + column + 2 + 5 + 2;
    for (row, label) in section.rows.iter().zip(labels) {
        let state = format!("{:<8}", row.state.as_str());
        let count = row.shown.len();
        let words = words(row, section.name);
        let style = if row.shown.is_empty() { Style::new() } else { Style::new().dimmed() };
        let lines = wrap(&words, WIDTH.saturating_sub(indent));
        let mut lines = lines.iter().map(|line| paint.with(style, line));
        let state = paint.with(color_of(row.state), &state);
        let label = match width(&label) > column {
            true => format!("{label}\n{:indent$}", "", indent = 2 + 8 + 2 + column),
            false => format!("{label:<column$}"),
        };
        writeln!(out, "  {state}  {label}  {count:>5}  {}", lines.next().unwrap_or_default())?;
        for line in lines {
            writeln!(out, "{:indent$}{line}", "")?;
        }
    }
    writeln!(out)
}

/// What a row is about.
fn label(row: &Row<'_>) -> String {
    let label = format!("{} {}", row.kind(), row.claim.detail);
    plain(label.trim_end())
}

/// What stands beside a row: the fixtures, each folder once, or why there is none.
fn words(row: &Row<'_>, section: &str) -> Vec<String> {
    if let Some(excuse) = row.excuse {
        return plain(&format!("{} ({})", excuse.reason, excuse.source)).split(' ').map(str::to_owned).collect();
    }
    if row.shown.is_empty() {
        return vec!["no fixture shows this, and the ledger does not say why".to_owned()];
    }
    let (mut words, mut last) = (Vec::new(), section);
    let named = row.shown.iter().take(MAX_NAMED);
    let count = named.len();
    for (at, (name, inferred)) in named.enumerate() {
        let (folder, case) = name.split_once('/').unwrap_or(("", name));
        let mark = if *inferred { "~" } else { "" };
        let end = if at + 1 < row.shown.len() { "," } else { "" };
        let prefix = if folder == last { String::new() } else { format!("{folder}/") };
        last = folder;
        words.push(plain(&format!("{mark}{prefix}{}{end}", case.trim_end_matches(".yaml"))));
    }
    if row.shown.len() > count {
        words.push(format!("and {} more", row.shown.len() - count));
    }
    words
}

/// Words in lines; a word that is longer than a line has one of its own.
fn wrap(words: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.clone()),
        }
    }
    lines
}

/// The counts, on two lines, and a third if the check has something to say.
pub fn summary(table: &Table<'_>) -> String {
    let count = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let share = |shown: usize, of: usize| match of {
        0 => String::new(),
        of => format!(" ({:.1} %)", shown as f64 * 100.0 / of as f64),
    };
    let mut text = format!(
        "{}, {}, {}\n{}: {} proven, {} by inference only (~){}; {} excused, {} open",
        count(table.summary.operations, "operation", "operations"),
        count(table.summary.statuses, "status", "statuses"),
        count(table.summary.fixtures, "fixture", "fixtures"),
        count(table.claims(), "claim", "claims"),
        table.count(State::Proven),
        table.count(State::Inferred),
        share(table.summary.proven, table.claims()),
        table.count(State::Excused),
        table.count(State::Open),
    );
    if table.findings > 0 {
        let findings = count(table.findings, "finding", "findings");
        text.push_str(&format!("\n`cargo xtask check` has {findings}; what it finds wrong counts as shown here"));
    }
    text
}

/// A text without what a terminal would obey, and without credentials.
fn plain(text: &str) -> String {
    secrets::mask_shapes(text).chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn color_of(state: State) -> Style {
    match state {
        State::Proven => AnsiColor::Green.on_default(),
        State::Inferred => AnsiColor::Blue.on_default(),
        State::Excused => AnsiColor::Yellow.on_default(),
        State::Open => AnsiColor::Red.on_default().bold(),
    }
}

/// Colors, or none.
struct Paint {
    color: bool,
}

impl Paint {
    fn with(&self, style: Style, text: &str) -> String {
        if self.color { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}
