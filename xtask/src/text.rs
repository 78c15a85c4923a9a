//! A file's text, and its lines as a report may quote them.

use std::sync::Arc;
use std::sync::OnceLock;

use crate::finding::{Excerpt, Spot};
use crate::secrets;
use crate::source::place::Place;
use crate::token::token;

/// What a file is, which decides what of a line may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The document, which is published. Only what has the form of a credential is masked.
    Document,
    /// A fixture. Its keys are shown and its values are not: any of them may be an undeclared secret.
    Fixture,
    /// The ledger, which holds claims and reasons.
    Ledger,
}

/// The text of a file.
#[derive(Debug)]
pub struct Text {
    /// The file, as messages show it.
    pub file: Arc<str>,
    /// What it holds.
    pub text: String,
    kind: Kind,
    starts: OnceLock<Vec<usize>>,
}

/// The longest line that is quoted, in bytes. What is longer is shown by its place alone.
const MAX_QUOTED: usize = 400;

impl Text {
    /// A file and what it holds.
    pub fn new(file: Arc<str>, text: String, kind: Kind) -> Self {
        Self { file, text, kind, starts: OnceLock::new() }
    }

    /// A place of this file, with its line.
    pub fn spot(&self, place: Place) -> Spot {
        Spot { file: self.file.clone(), place, excerpt: self.excerpt(place) }
    }

    /// The place of a byte.
    pub fn place(&self, offset: usize) -> Place {
        let starts = self.starts();
        let line = starts.partition_point(|start| *start <= offset).max(1);
        let start = starts.get(line - 1).copied().unwrap_or_default();
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        Place { line: line as u64, column: column as u64 + 1 }
    }

    /// The place of a part of a fixture that is no secret by its nature, as a status, if it also looks like none.
    pub fn plain(&self, place: Place) -> Spot {
        let mut spot = self.spot(place);
        let marked = |excerpt: &Excerpt| {
            let line = self.line(place)?;
            let from = byte_of(line, line_column(place)?);
            let found = line.get(from..from + token(&line[from..]))?;
            let bare = found.trim_matches(['"', '\'']);
            let is_status = bare.len() <= 3 && bare.bytes().all(|byte| byte.is_ascii_digit());
            (is_status || secrets::is_word(bare)).then(|| (found.to_owned(), excerpt.mark.clone()))
        };
        if let Some(excerpt) = &mut spot.excerpt
            && let Some((found, mark)) = marked(excerpt)
            && excerpt.line.get(mark.clone()).is_some_and(|masked| masked.len() == found.len())
        {
            excerpt.line.replace_range(mark, &found);
        }
        spot
    }

    /// The place of a scalar of this file, of which nothing is shown unless the file is the document.
    pub fn value(&self, place: Place) -> Spot {
        let mut spot = self.spot(place);
        if let (Kind::Fixture, Some(excerpt)) = (self.kind, &mut spot.excerpt) {
            let tail = excerpt.line.split_off(excerpt.mark.start);
            excerpt.line.push_str(&secrets::stars(&tail));
            excerpt.mark.end = excerpt.mark.end.min(excerpt.line.len());
        }
        spot
    }

    fn excerpt(&self, place: Place) -> Option<Excerpt> {
        let line = self.line(place)?;
        if line.trim().is_empty() || line.len() > MAX_QUOTED {
            return None;
        }
        let column = line_column(place)?;
        let from = byte_of(line, column);
        let until = column + line[from..from + token(&line[from..])].chars().count();
        // Masking keeps the characters in their columns, not the bytes.
        let line = match self.kind {
            Kind::Fixture => secrets::mask_values(line),
            Kind::Document | Kind::Ledger => secrets::mask_shapes(line),
        };
        let mark = byte_of(&line, column)..byte_of(&line, until);
        Some(Excerpt { line, mark })
    }

    fn line(&self, place: Place) -> Option<&str> {
        let index = usize::try_from(place.line).ok()?.checked_sub(1)?;
        let start = *self.starts().get(index)?;
        Some(line_at(&self.text, start))
    }

    fn starts(&self) -> &[usize] {
        self.starts.get_or_init(|| starts(&self.text).collect())
    }
}

/// The lines of a text.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    starts(text).map(|start| line_at(text, start))
}

/// Where the lines of a text begin, by each of the three ways that YAML knows to end one.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let is_end = |at: usize| match bytes[at] {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    std::iter::once(0).chain((0..bytes.len()).filter(move |at| is_end(*at)).map(|at| at + 1))
}

fn line_at(text: &str, start: usize) -> &str {
    text[start..].split(['\n', '\r']).next().unwrap_or_default()
}

/// How many characters of its line stand before a place.
fn line_column(place: Place) -> Option<usize> {
    usize::try_from(place.column).ok()?.checked_sub(1)
}

/// The byte at which a character of a line begins.
fn byte_of(line: &str, column: usize) -> usize {
    line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
}
