//! What merely looks like a secret: a text that people do not make up.
//!
//! It looks like an id that the service drew at random, so it is never replaced: it is a finding, and people say what
//! it is.

use std::sync::LazyLock;

use regex::Regex;

/// A UUID, by which services name things that are no secrets. One that was seen as a secret is known as one.
static UUID: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").expect("a test compiles it"));

/// How long the part of a text is that looks like a secret, in characters; none where no part does. What stands in `public` is
/// known to everybody.
pub fn find(text: &str, public: &str) -> Option<usize> {
    let text = UUID.replace_all(text, " ");
    let tokens = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')));
    tokens
        .flat_map(|token| std::iter::once(token).chain(token.split(['-', '_'])))
        .find(|token| is_drawn(token) && !public.contains(token))
        .map(|token| token.chars().count())
}

/// Whether letters and digits look drawn by chance.
fn is_drawn(token: &str) -> bool {
    let count = |class: fn(&char) -> bool| token.chars().filter(class).count();
    let (digits, lower, upper) =
        (count(char::is_ascii_digit), count(char::is_ascii_lowercase), count(char::is_ascii_uppercase));
    let length = token.len();
    if digits + lower + upper < length {
        // In several parts: enough of everything, or it is a name with a number and a date.
        return length >= 24 && digits >= 4 && lower >= 3 && upper >= 3 && bits(token) >= 4.0;
    }
    let mixed = length >= 16 && digits >= 3 && lower + upper >= 3 && bits(token) >= 3.0;
    // Capitals begin the words of a name; in a random text every other letter is one.
    let capitals = length >= 20 && upper * 4 >= length && lower * 4 >= length && bits(token) >= 3.5;
    // No word is so long, and words that are written as one are rare.
    let letters = length >= 24 && digits == 0 && (lower == 0 || upper == 0) && bits(token) >= 3.5;
    mixed || capitals || letters
}

/// Shannon's entropy of the characters, in bits.
fn bits(text: &str) -> f64 {
    let mut counts = [0_u32; 256];
    text.bytes().for_each(|byte| counts[usize::from(byte)] += 1);
    let length = text.len() as f64;
    let share = |count: u32| f64::from(count) / length;
    counts.into_iter().filter(|count| *count > 0).map(|count| -share(count) * share(count).log2()).sum()
}
