//! Places that messages name must be in the file.

/// Asserts that there is such a place in a text, or right behind its last line or character.
pub fn inside(text: &str, line: u64, column: u64) {
    // A carriage return alone ends a line of YAML too.
    let text = text.replace("\r\n", "\n");
    let lines: Vec<&str> = text.split(['\n', '\r']).collect();
    let line = usize::try_from(line).expect("it fits");
    assert!(line >= 1 && line <= lines.len() + 1, "line {line} of {}", lines.len());
    let length = lines.get(line - 1).map_or(0, |line| line.chars().count());
    let column = usize::try_from(column).expect("it fits");
    assert!(
        column >= 1 && column <= length + 1,
        "column {column} of {length} in line {line}: {:?}",
        lines.get(line - 1)
    );
}
