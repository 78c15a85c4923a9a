//! The table as one page: it asks no server for anything, reads well without a script, and with one it filters as one
//! types. Whatever comes from document, fixtures and ledger is escaped on its way in.

use std::fmt::{self, Display};
use std::io::{self, Write};

use super::table::{Row, Section, State, Table};
use crate::secrets;

/// How many fixtures of a row are shown at once; the rest unfold.
const MAX_SHOWN: usize = 3;

/// What the page may load and run: what it brings itself.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; \
                      form-action 'none'";

/// Writes the page.
pub fn write(table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    let document = Escaped(table.document);
    write!(
        out,
        r##"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<title>Evidence for {document}</title>
<style>
{style}</style>
</head>
<body>
<a class="skip" href="#operations">Skip to the table</a>
"##,
        style = include_str!("page.css"),
    )?;
    head(table, out)?;
    writeln!(out, "<div class=\"columns\">")?;
    contents(table, out)?;
    writeln!(out, "<main>")?;
    for (operations, id, title) in [(true, "operations", "Operations"), (false, "schemas", "Schemas")] {
        writeln!(out, "<section class=\"part\" id=\"{id}\"><h2>{title}</h2>")?;
        for (number, section) in table.sections(operations).enumerate() {
            write_section(table, section, &format!("{id}-{number}"), out)?;
        }
        writeln!(out, "</section>")?;
    }
    fixtures(table, out)?;
    write!(
        out,
        "<p class=\"none\" hidden>Nothing fits. Press Escape in the search field to see everything again.</p>\n</main>\n\
         </div>\n<script>\n{}</script>\n</body>\n</html>\n",
        include_str!("page.js"),
    )
}

/// The title, the counts, and what to search with.
fn head(table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    let summary = table.summary;
    write!(
        out,
        "<header>\n<h1>Evidence for <code>{}</code></h1>\n<p>{} operations with {} statuses, checked by {} fixtures in \
         <code>{}</code>. Each row is a claim of the document, with the fixtures that show it.</p>\n",
        Escaped(table.document),
        summary.operations,
        summary.statuses,
        summary.fixtures,
        Escaped(table.folder),
    )?;
    if table.findings > 0 {
        writeln!(
            out,
            "<p class=\"warning\"><strong>The check has findings: {}.</strong> What it finds wrong counts as shown here. \
             Run <code>cargo xtask check</code> to see them.</p>",
            table.findings,
        )?;
    }
    let total = table.claims().max(1);
    let bar = State::ALL.iter().filter(|state| table.count(**state) > 0).map(|state| {
        let share = table.count(*state) as f64 * 100.0 / total as f64;
        format!("<span class=\"{}\" style=\"width: {share:.2}%\"></span>", state.as_str())
    });
    writeln!(out, "<div class=\"bar\" aria-hidden=\"true\">{}</div>", bar.collect::<String>())?;
    writeln!(out, "<form role=\"search\" hidden>\n<fieldset><legend>Show</legend>")?;
    let all = ("all", table.claims(), "every claim of the document");
    let states = State::ALL.iter().map(|state| (state.as_str(), table.count(*state), meaning(*state)));
    for (name, count, title) in std::iter::once(all).chain(states) {
        let checked = if name == "all" { " checked" } else { "" };
        writeln!(
            out,
            "<label class=\"choice {name}\" title=\"{title}\"><input type=\"radio\" name=\"state\" value=\"{name}\"{checked}> \
             <span>{name} <b>{count}</b></span></label>",
        )?;
    }
    write!(
        out,
        "</fieldset>\n<div class=\"field\"><label for=\"search\">Search</label> <input id=\"search\" type=\"search\" \
         autocomplete=\"off\" spellcheck=\"false\" placeholder=\"operation, property, value, fixture, reason\" \
         aria-describedby=\"keys\"> <span id=\"keys\">every word must occur; <kbd>/</kbd> to come here, <kbd>Esc</kbd> to \
         clear</span></div>\n<p id=\"count\" role=\"status\">{} claims</p>\n</form>\n</header>\n",
        table.claims(),
    )
}

/// Links to the sections.
fn contents(table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<nav aria-label=\"Contents\">")?;
    for (operations, id, title) in [(true, "operations", "Operations"), (false, "schemas", "Schemas")] {
        writeln!(out, "<h2><a href=\"#{id}\">{title}</a></h2>\n<ul>")?;
        for (number, section) in table.sections(operations).enumerate() {
            let worst = State::ALL.iter().rev().find(|state| section.count(&[**state]) > 0).unwrap_or(&State::Proven);
            writeln!(
                out,
                "<li data-section=\"{id}-{number}\"><a href=\"#{id}-{number}\">{}</a> <span class=\"{}\">{}/{}</span></li>",
                Escaped(section.name),
                worst.as_str(),
                section.shown(),
                section.rows.len(),
            )?;
        }
        writeln!(out, "</ul>")?;
    }
    writeln!(out, "<h2 data-section=\"fixtures\"><a href=\"#fixtures\">Fixtures</a></h2>\n</nav>")
}

fn write_section(table: &Table<'_>, section: &Section<'_>, id: &str, out: &mut dyn Write) -> io::Result<()> {
    write!(
        out,
        "<section class=\"of\" id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h3 id=\"{id}-title\">{name}</h3>\n\
         <p class=\"where\">{shown} of {all} shown · <code>{document}:{place}</code></p>\n\
         <table><caption>Claims about {name}</caption>\n<thead><tr><th scope=\"col\">Claim</th>\
         <th scope=\"col\">State</th><th scope=\"col\" class=\"number\">Fixtures</th>\
         <th scope=\"col\">Shown by, or why not</th></tr></thead>\n<tbody>\n",
        name = Escaped(section.name),
        shown = section.shown(),
        all = section.rows.len(),
        document = Escaped(table.document),
        place = section.place,
    )?;
    for row in &section.rows {
        write_row(section, row, out)?;
    }
    writeln!(out, "</tbody></table>\n</section>")
}

fn write_row(section: &Section<'_>, row: &Row<'_>, out: &mut dyn Write) -> io::Result<()> {
    let state = row.state.as_str();
    let detail = match row.claim.detail.as_str() {
        "" => String::new(),
        detail => format!(" <code>{}</code>", Escaped(detail)),
    };
    write!(
        out,
        "<tr data-state=\"{state}\"><th scope=\"row\"><span class=\"kind\">{}</span>{detail}\
         <span class=\"line\">line {}</span></th><td><span class=\"state {state}\" title=\"{}\">{state}</span></td>\
         <td class=\"number\">{}</td><td>",
        row.kind(),
        row.claim.place.line,
        meaning(row.state),
        row.shown.len(),
    )?;
    if let Some(excuse) = row.excuse {
        write!(out, "<p>{}</p><p class=\"source\">{}</p>", Escaped(&excuse.reason), Escaped(&excuse.source))?;
    } else if row.shown.is_empty() {
        write!(out, "<p>No fixture shows this, and the ledger does not say why.</p>")?;
    } else {
        // One more needs no more room than the word that it is there.
        let count = row.shown.len();
        let (first, rest) = row.shown.split_at(if count <= MAX_SHOWN + 1 { count } else { MAX_SHOWN });
        list(section, first, out)?;
        if !rest.is_empty() {
            write!(out, "<details><summary>{} more</summary>", rest.len())?;
            list(section, rest, out)?;
            write!(out, "</details>")?;
        }
    }
    writeln!(out, "</td></tr>")
}

/// Fixtures; the folder stands out less where it says what the section says already.
fn list(section: &Section<'_>, fixtures: &[(&str, bool)], out: &mut dyn Write) -> io::Result<()> {
    write!(out, "<ul>")?;
    for (name, inferred) in fixtures {
        let (folder, case) = name.split_once('/').unwrap_or(("", name));
        let folder = match folder {
            "" => String::new(),
            folder if folder == section.name => format!("<span class=\"same\">{}/</span>", Escaped(folder)),
            folder => format!("{}/", Escaped(folder)),
        };
        let mark = if *inferred { " <em title=\"its source does not print this part\">inferred</em>" } else { "" };
        write!(out, "<li>{folder}{}{mark}</li>", Escaped(case))?;
    }
    write!(out, "</ul>")
}

/// What depends on each fixture.
fn fixtures(table: &Table<'_>, out: &mut dyn Write) -> io::Result<()> {
    write!(
        out,
        "<section class=\"part of\" id=\"fixtures\"><h2>Fixtures</h2>\n<table class=\"fixtures\"><caption>What each fixture \
         shows</caption>\n<thead><tr><th scope=\"col\">Fixture</th><th scope=\"col\" class=\"number\">Claims</th>\
         <th scope=\"col\" class=\"number\">Of these, alone</th></tr></thead>\n<tbody>\n"
    )?;
    for fixture in &table.fixtures {
        writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td><td class=\"number\">{}</td></tr>",
            Escaped(fixture.name),
            fixture.shows,
            fixture.alone,
        )?;
    }
    writeln!(out, "</tbody></table>\n</section>")
}

fn meaning(state: State) -> &'static str {
    match state {
        State::Proven => "a fixture shows it, and its source prints it",
        State::Inferred => "fixtures show it, and the source of none prints that part",
        State::Excused => "no fixture shows it, and the ledger says why",
        State::Open => "no fixture shows it, and no exception excuses it",
    }
}

/// A text as it may stand in the content or in a quoted attribute of HTML, without credentials.
struct Escaped<'t>(&'t str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in secrets::mask_shapes(self.0).chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                // HTML has no way to write these, and letters that turn the direction of a text could make it lie.
                c if c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') => {
                    f.write_str("\u{fffd}")?;
                }
                c => write!(f, "{c}")?,
            }
        }
        Ok(())
    }
}
