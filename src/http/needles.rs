//! What gives a secret away: the secret, and the forms in which a service may quote it.

use zeroize::Zeroizing;

use crate::Secret;

/// So long a part of a secret gives it away. A shorter one is what services show of a key on purpose.
const PART: usize = 8;

/// Shorter secrets are found as a whole only.
const HAS_PARTS: usize = 16;

/// Shorter secrets are found as whole words only, because they occur within ordinary words.
const WORD: usize = 6;

/// The texts that give secrets away, in lower case.
#[derive(Default)]
pub(crate) struct Needles {
    /// The parts of long secrets, as numbers in their order.
    parts: Zeroizing<Vec<u64>>,
    /// The forms of short secrets.
    whole: Vec<Zeroizing<String>>,
    has_spaces: bool,
}

impl Needles {
    pub(crate) fn new<'s, I: IntoIterator<Item = &'s Secret>>(secrets: I) -> Self {
        let mut needles = Self::default();
        for secret in secrets {
            needles.add(secret.expose());
        }
        needles.parts.sort_unstable();
        needles.parts.dedup();
        needles
    }

    fn add(&mut self, secret: &str) {
        // Of a URL, what is in its scheme and host is in other texts, too.
        let after_host = secret.split_once("://").and_then(|(_, rest)| Some(rest.split_once('/')?.1));
        let secret = after_host.filter(|rest| rest.len() >= PART).unwrap_or(secret);
        self.has_spaces |= secret.contains(' ');
        for form in forms(secret) {
            if form.len() >= HAS_PARTS && secret.len() >= HAS_PARTS {
                self.parts.extend(parts(form.as_bytes()).map(|(_, part)| part));
            } else {
                self.whole.push(form);
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.whole.is_empty()
    }

    /// Returns whether a secret may hold spaces, which a form encodes as `+`.
    pub(crate) fn has_spaces(&self) -> bool {
        self.has_spaces
    }

    /// Returns where secrets are in a text: byte ranges in their order, which do not overlap.
    pub(crate) fn find(&self, text: &str) -> Vec<(usize, usize)> {
        let mut ranges = Vec::new();
        if !self.parts.is_empty() {
            let found = parts(text.as_bytes()).filter(|(_, part)| self.parts.binary_search(part).is_ok());
            ranges.extend(found.map(|(at, _)| (at, at + PART)));
        }
        if !self.whole.is_empty() {
            let lower = Zeroizing::new(text.to_ascii_lowercase());
            ranges.extend(self.whole.iter().flat_map(|form| whole(&lower, form)));
        }
        merged(text, ranges)
    }
}

/// Where a form is in a text in lower case.
fn whole<'t>(lower: &'t str, form: &'t str) -> impl Iterator<Item = (usize, usize)> {
    let is_boundary = move |at: usize| {
        let (before, after) = lower.split_at(at);
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !(is_letter(before.chars().next_back()) && is_letter(after.chars().next()))
    };
    let found = lower.match_indices(form).map(move |(at, _)| (at, at + form.len()));
    found.filter(move |(from, until)| form.len() >= WORD || (is_boundary(*from) && is_boundary(*until)))
}

/// Sorts ranges, joins those that touch, and extends them to whole characters.
fn merged(text: &str, mut ranges: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    ranges.sort_unstable();
    let mut merged: Vec<(usize, usize)> = Vec::new();
    for (mut from, mut until) in ranges {
        while !text.is_char_boundary(from) {
            from -= 1;
        }
        while !text.is_char_boundary(until) {
            until += 1;
        }
        match merged.last_mut() {
            Some((_, end)) if from <= *end => *end = until.max(*end),
            _ => merged.push((from, until)),
        }
    }
    merged
}

/// Every part of a text, as a number without case, and where it begins.
fn parts(text: &[u8]) -> impl Iterator<Item = (usize, u64)> {
    let mut part = 0;
    text.iter().enumerate().filter_map(move |(at, byte)| {
        part = part << 8 | u64::from(byte.to_ascii_lowercase());
        (at + 1 >= PART).then(|| (at + 1 - PART, part))
    })
}

/// The forms of a secret in lower case: without what was pasted around it, without the number before its colon, without its
/// separators, in base64 and in hex.
fn forms(secret: &str) -> Vec<Zeroizing<String>> {
    let surrounds = |c: char| !c.is_alphanumeric() && (!c.is_ascii() || c.is_ascii_whitespace() || "\"'`".contains(c));
    let bare = secret.trim_matches(surrounds);
    // White space is in every text.
    if secret.trim().is_empty() {
        return Vec::new();
    }
    let mut forms: Vec<Zeroizing<String>> = Vec::new();
    let mut add = |form: String| {
        let form = Zeroizing::new(form);
        let form = Zeroizing::new(form.to_ascii_lowercase());
        if !form.is_empty() && !forms.contains(&form) {
            forms.push(form);
        }
    };
    // What surrounds it is not redacted with it.
    add(if bare.is_empty() { secret.to_owned() } else { bare.to_owned() });
    // Letters beyond ASCII are in lower case, too. A text is compared in both ways.
    if !bare.is_ascii() {
        add(bare.to_lowercase());
    }
    // The number before the token of a bot is no secret.
    if let Some((_, token)) = bare.rsplit_once(':').filter(|(_, token)| token.len() >= PART) {
        add(token.to_owned());
    }
    if bare.len() >= PART {
        let joined: String = bare.chars().filter(|c| c.is_alphanumeric()).collect();
        if joined.len() >= PART {
            add(joined);
        }
        add(bare.bytes().map(|byte| format!("{byte:02x}")).collect());
        for alignment in 0..3 {
            let standard = base64(bare.as_bytes(), alignment);
            add(standard.replace('+', "-").replace('/', "_"));
            add(standard);
        }
    }
    forms
}

/// The characters of base64 that a text determines, whatever stands around it. `alignment` is how many bytes stand before it,
/// modulo 3.
fn base64(text: &[u8], alignment: usize) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // Of the first bytes, those that share a character with a byte before it.
    let skipped = (alignment * 8).div_ceil(6) * 6 - alignment * 8;
    let bit = |at: usize| text[at / 8] >> (7 - at % 8) & 1;
    let sextets = (text.len() * 8 - skipped) / 6;
    let sextet = |at: usize| (0..6).fold(0, |sum, place| sum << 1 | bit(skipped + at * 6 + place));
    (0..sextets).map(|at| char::from(DIGITS[usize::from(sextet(at))])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_has_what_a_text_determines_at_each_alignment() {
        // By `base64` of the GNU coreutils: of the text alone, and with one and two letters before it.
        for (alignment, whole) in [(0, "QW5uZSBUaGVhIQ=="), (1, "YUFubmUgVGhlYSE="), (2, "YWFBbm5lIFRoZWEh")] {
            let found = base64(b"Anne Thea!", alignment);
            assert!(whole.contains(&found) && found.len() >= 12, "{found} in {whole}");
        }
    }

    #[test]
    fn ranges_join_and_end_at_characters() {
        assert_eq!(merged("ab\u{e9}d", vec![(4, 5), (0, 3)]), [(0, 5)]);
        assert_eq!(merged("abcdef", vec![(4, 5), (0, 1), (1, 2), (0, 2)]), [(0, 2), (4, 5)]);
    }
}
