//! Places that messages name must be in the file.

/// How long each line of a text is. To look at the text anew for each place would take the square of its length.
pub struct Lines(Vec<usize>);

impl Lines {
    /// Measures the lines of a text.
    pub fn of(text: &str) -> Self {
        // A carriage return alone ends a line of YAML too.
        let text = text.replace("\r\n", "\n");
        Self(text.split(['\n', '\r']).map(|line| line.chars().count()).collect())
    }

    /// Asserts that there is such a place in the text, or right behind its last line or character.
    pub fn inside(&self, line: u64, column: u64) {
        let line = usize::try_from(line).expect("it fits");
        assert!(line >= 1 && line <= self.0.len() + 1, "line {line} of {}", self.0.len());
        let length = self.0.get(line - 1).copied().unwrap_or_default();
        let column = usize::try_from(column).expect("it fits");
        assert!(column >= 1 && column <= length + 1, "column {column} of {length} in line {line}");
    }
}

/// Asserts that there is such a place in a text, or right behind its last line or character.
pub fn inside(text: &str, line: u64, column: u64) {
    Lines::of(text).inside(line, column);
}
