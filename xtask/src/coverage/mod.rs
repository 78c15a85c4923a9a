//! What of the document is shown by which fixtures, as a table.

pub mod html;
pub mod json;
pub mod table;
pub mod text;

use std::io::{self, Write};

use table::Table;

/// How the table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people at a terminal.
    #[default]
    Text,
    /// For programs: one object with every row and every fixture.
    Json,
    /// For people with a browser: one page that needs nothing else.
    Html,
}

/// Writes a table.
pub fn write(format: Format, table: &Table<'_>, color: bool, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Text => text::write(table, color, out),
        Format::Json => json::write(table, out),
        Format::Html => html::write(table, out),
    }
}
