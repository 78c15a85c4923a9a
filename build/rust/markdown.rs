//! Texts of the document as Markdown for rustdoc. The document is written in Markdown, too, and rustdoc asks for more: an
//! address is a link in angle brackets, and text in brackets is a link to an item.

/// A text whose brackets are text, and whose addresses are links.
pub fn text(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '`' => code(rest),
            '\\' => rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at),
            '<' => auto_link(rest).unwrap_or(0),
            '[' => link(rest).unwrap_or(0),
            'h' if rest.starts_with("https://") || rest.starts_with("http://") => {
                let end =
                    rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '`' | '|')).unwrap_or(rest.len());
                let address = rest[..end].trim_end_matches([')', '.', ',', ';', ':', '"', '\'', '*', '_', ']']);
                written += &format!("<{address}>");
                rest = &rest[address.len()..];
                continue;
            }
            c => c.len_utf8(),
        };
        if length > 0 {
            written += &rest[..length];
            rest = &rest[length..];
            continue;
        }
        written.push('\\');
        written.push(c);
        rest = &rest[1..];
    }
    close_brackets(&written)
}

/// The length of a span or block of code, or of its mark if nothing closes it.
fn code(rest: &str) -> usize {
    let mark = rest.len() - rest.trim_start_matches('`').len();
    let after = &rest[mark..];
    let mut from = 0;
    while let Some(at) = after[from..].find(&rest[..mark]) {
        let start = from + at;
        let run = after[start..].len() - after[start..].trim_start_matches('`').len();
        if run == mark {
            return mark + start + mark;
        }
        from = start + run;
    }
    mark
}

/// The length of an address in angle brackets.
fn auto_link(rest: &str) -> Option<usize> {
    let end = rest.find('>')?;
    let inner = &rest[1..end];
    let is_address = ["http://", "https://", "mailto:"].iter().any(|scheme| inner.starts_with(scheme));
    (is_address && !inner.contains(char::is_whitespace)).then_some(end + 1)
}

/// The length of a link with an address, as `[text](address)`.
fn link(rest: &str) -> Option<usize> {
    let middle = rest.find("](")?;
    if rest[1..middle].contains(['[', ']']) {
        return None;
    }
    Some(middle + 2 + rest[middle + 2..].find(')')? + 1)
}

/// Escapes the closing brackets of the opening ones that were escaped.
fn close_brackets(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    let mut open = 0;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '`' => code(rest),
            '\\' => {
                open += usize::from(rest.starts_with("\\["));
                rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at)
            }
            '[' => link(rest).unwrap_or(1),
            ']' if open > 0 => {
                open -= 1;
                written.push('\\');
                1
            }
            c => c.len_utf8(),
        };
        written += &rest[..length];
        rest = &rest[length..];
    }
    written
}
