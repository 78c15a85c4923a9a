//! Where a key or a value of YAML ends in its line.

/// How long the key or value is that a text starts with, in bytes; at least one character, if there is one.
pub fn token(text: &str) -> usize {
    let first = text.chars().next().map_or(0, char::len_utf8);
    if let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        return text[1..].find(quote).map_or(text.trim_end().len(), |end| end + 2);
    }
    let mut depth = 0_usize;
    let end = text.char_indices().find(|(at, c)| match c {
        // Brackets that open inside a scalar are a part of it, as in a path with parameters.
        '{' | '[' if *at > 0 => {
            depth += 1;
            false
        }
        '}' | ']' if depth > 0 => {
            depth -= 1;
            false
        }
        _ => ends(text, *at, *c),
    });
    let end = end.map_or(text.len(), |(at, _)| at);
    text[..end].trim_end().len().max(first)
}

/// Whether a plain scalar of YAML ends before this character.
fn ends(text: &str, at: usize, c: char) -> bool {
    let rest = &text[at + c.len_utf8()..];
    match c {
        ':' => rest.is_empty() || rest.starts_with([' ', '\t', ',', '}', ']']),
        '#' => text[..at].ends_with([' ', '\t']),
        ',' | '{' | '}' | '[' | ']' => true,
        _ => false,
    }
}
