//! Scalars as text that every reader of YAML reads alike.

use serde_json::Value;

/// Words that some reader of YAML, of 1.1 or 1.2, takes for something else than a string.
const WORDS: [&str; 12] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "inf", "nan", "infinity"];

/// The longest key that may stand before its colon, in bytes; YAML allows some more, and then wants another notation.
pub(super) const MAX_KEY: usize = 512;

/// A scalar on one line. In brackets, a comma ends it.
pub(super) fn scalar(value: &Value, in_brackets: bool) -> String {
    match value {
        Value::String(text) => string(text, in_brackets),
        // Numbers, booleans and null are the same in JSON and in YAML.
        other => other.to_string(),
    }
}

/// A key, which stands before a colon.
pub(super) fn key(text: &str) -> String {
    string(text, true)
}

fn string(text: &str, in_brackets: bool) -> String {
    if is_plain(text) && !(in_brackets && text.contains([',', '[', ']', '{', '}', ':', '?'])) {
        return text.to_owned();
    }
    // JSON's quotes are YAML's, but for what YAML does not count as printable.
    let quoted = Value::from(text).to_string();
    let mut escaped = String::with_capacity(quoted.len());
    for letter in quoted.chars() {
        match letter {
            letter if is_printable(letter) => escaped.push(letter),
            letter => escaped.extend(letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}"))),
        }
    }
    escaped
}

/// Whether a string is one without quotes: it begins like a word, a path or a name, and holds nothing that YAML knows.
fn is_plain(text: &str) -> bool {
    let first = text.chars().next().unwrap_or(' ');
    (first.is_alphabetic() || matches!(first, '/' | '_' | '(' | '$'))
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && text.chars().all(is_printable)
        && !WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Whether a character may stand in YAML as it is, on one line, and is seen. Beyond the basic plane YAML has no escape that is
/// JSON's too; all of that is printable.
fn is_printable(letter: char) -> bool {
    match letter {
        '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => false,
        letter => !letter.is_control(),
    }
}
