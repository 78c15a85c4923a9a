//! Places in a file, and what is wrong there.

use std::fmt;

/// Where something stands: line and column, counted from 1 in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: u64,
    /// The column.
    pub column: u64,
}

impl Place {
    /// The start of a file, for what is wrong with the file as a whole.
    pub const START: Self = Self { line: 1, column: 1 };
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Something wrong in a file: where, what, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub place: Place,
    /// What is wrong, as a sentence without its full stop.
    pub what: String,
    /// What to do about it, as another.
    pub remedy: String,
}

impl Problem {
    /// Something wrong at a place.
    pub fn new(place: Place, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { place, what: what.into(), remedy: remedy.into() }
    }

    /// `FILE:LINE:COLUMN: what is wrong; how to mend it`, on one line.
    pub fn in_file(&self, file: &str) -> String {
        format!("{file}:{}: {}; {}", self.place, self.what, self.remedy).replace('\n', " ")
    }
}
