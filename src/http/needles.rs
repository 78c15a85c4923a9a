//! What gives a secret away: the secret, and the forms in which a service may quote it.

use zeroize::Zeroizing;

use crate::Secret;

/// So long a part of a secret gives it away. A shorter one is what services show of a key on purpose.
const PART: usize = 8;

/// Shorter secrets are found as a whole only.
const HAS_PARTS: usize = 16;

/// Shorter secrets are found as whole words only, because they occur within ordinary words.
const WORD: usize = 6;

/// The bits of the filter, as a power of two.
const FILTER: u32 = 12;

/// The words of the filter.
const WORDS: usize = 1 << (FILTER - u64::BITS.ilog2());

/// The texts that give secrets away, in lower case.
#[derive(Default)]
pub(crate) struct Needles {
    /// The parts of long secrets, as numbers in their order.
    parts: Zeroizing<Vec<u64>>,
    /// A bit for each part, at a place that depends on it. Most parts of other texts are not searched for, because their bit is
    /// not set.
    filter: Zeroizing<Vec<u64>>,
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
        if !needles.parts.is_empty() {
            needles.filter.resize(WORDS, 0);
        }
        for part in needles.parts.iter() {
            let (word, bit) = place(*part);
            needles.filter[word] |= bit;
        }
        needles
    }

    fn add(&mut self, secret: &str) {
        let secret = beyond_host(secret);
        self.has_spaces |= secret.contains(' ');
        let has_parts = secret.len() >= HAS_PARTS;
        if has_parts {
            // In hex a secret is twice as long, and in base64 it is in three forms.
            self.parts.reserve(secret.len() * 8);
        }
        forms(secret, &mut |form| {
            if has_parts && form.len() >= HAS_PARTS {
                self.parts.extend(parts(form).map(|(_, part)| part));
            } else if !form.is_empty() {
                self.add_whole(form);
            }
        });
    }

    fn add_whole(&mut self, form: &[u8]) {
        let form = Zeroizing::new(String::from_utf8_lossy(form).to_ascii_lowercase());
        if !self.whole.contains(&form) {
            self.whole.push(form);
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
            let found = parts(text.as_bytes()).filter(|(_, part)| {
                let (word, bit) = place(*part);
                self.filter[word] & bit != 0 && self.parts.binary_search(part).is_ok()
            });
            ranges.extend(found.map(|(at, _)| (at, at + PART)));
        }
        if !self.whole.is_empty() {
            let lower = Zeroizing::new(text.to_ascii_lowercase());
            ranges.extend(self.whole.iter().flat_map(|form| whole(&lower, form)));
        }
        merged(text, ranges)
    }
}

/// So long a piece of a form, of which every fourth is searched for, has each part of it.
const PIECE: usize = PART - 3;

/// The longest text and secret that are compared without needles.
const MAX_COMPARED: usize = 512;

/// Returns whether a text may quote a secret. Where it returns no, the needles of the secret find nothing in the text. For a short
/// text it is faster to go through the forms of the secret than to collect them.
pub(crate) fn may_quote(text: &str, secret: &Secret) -> bool {
    let secret = beyond_host(secret.expose());
    // What is short is found as a whole, and for what is long the needles are faster.
    if secret.len() < HAS_PARTS || secret.len().max(text.len()) > MAX_COMPARED {
        return true;
    }
    // The bit that tells upper from lower case is set in all of them, which makes some others the same, too.
    let of = |piece: &[u8]| match *piece {
        [a, b, c, d, e] => place(u64::from_le_bytes([a, b, c, d, e, 0, 0, 0]) | 0x20_2020_2020),
        _ => (0, 0),
    };
    let pieces = || text.as_bytes().windows(PIECE);
    let mut filter = [0_u64; WORDS];
    for (word, bit) in pieces().map(of) {
        filter[word] |= bit;
    }
    let is_quoted = |piece: &[u8]| {
        let (word, bit) = of(piece);
        filter[word] & bit != 0 && pieces().any(|other| other.eq_ignore_ascii_case(piece))
    };
    let mut may = false;
    forms(secret, &mut |form| {
        let is_short = form.len() < HAS_PARTS;
        may = may || is_short || form.windows(PIECE).step_by(PART - PIECE + 1).any(is_quoted);
    });
    may
}

/// Returns what may be secret of a text: of a URL, what is in its scheme and host is in other texts, too.
fn beyond_host(secret: &str) -> &str {
    let after_scheme = secret.split_once(':').and_then(|(_, rest)| rest.strip_prefix("//"));
    let after_host = after_scheme.and_then(|rest| Some(rest.split_once('/')?.1));
    after_host.filter(|rest| rest.len() >= PART).unwrap_or(secret)
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

/// The place of a part in the filter: the number of a word, and the bit in it.
fn place(part: u64) -> (usize, u64) {
    // The golden ratio spreads parts that differ in a few bits.
    let hash = part.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - FILTER);
    ((hash / u64::from(u64::BITS)) as usize, 1 << (hash % u64::from(u64::BITS)))
}

/// Every part of a text, as a number without case, and where it begins.
fn parts(text: &[u8]) -> impl Iterator<Item = (usize, u64)> {
    let (first, rest) = text.split_at(text.len().min(PART - 1));
    let add = |part: u64, byte: &u8| part << 8 | u64::from(byte.to_ascii_lowercase());
    let mut part = first.iter().fold(0, add);
    rest.iter().enumerate().map(move |(at, byte)| {
        part = add(part, byte);
        (at, part)
    })
}

/// Passes on the forms of a secret, in any case: without what was pasted around it, without the number before its colon, without
/// its separators, in base64 and in hex.
fn forms(secret: &str, add: &mut dyn FnMut(&[u8])) {
    let surrounds = |c: char| !c.is_alphanumeric() && (!c.is_ascii() || c.is_ascii_whitespace() || "\"'`".contains(c));
    let bare = secret.trim_matches(surrounds);
    // White space is in every text.
    if secret.trim().is_empty() {
        return;
    }
    // What surrounds it is not redacted with it.
    add(if bare.is_empty() { secret } else { bare }.as_bytes());
    // Letters beyond ASCII are in lower case, too. A text is compared in both ways.
    if !bare.is_ascii() {
        add(Zeroizing::new(bare.to_lowercase()).as_bytes());
    }
    // The number before the token of a bot is no secret.
    if let Some((_, token)) = bare.rsplit_once(':').filter(|(_, token)| token.len() >= PART) {
        add(token.as_bytes());
    }
    if bare.len() < PART {
        return;
    }
    let mut form = Zeroizing::new(Vec::with_capacity(bare.len() * 2));
    let mut letter = [0; 4];
    for c in bare.chars() {
        if c.is_ascii_alphanumeric() {
            form.push(c as u8);
        } else if c.is_alphanumeric() {
            form.extend_from_slice(c.encode_utf8(&mut letter).as_bytes());
        }
    }
    if form.len() >= PART {
        add(&form);
    }
    form.clear();
    for byte in bare.bytes() {
        form.extend([byte >> 4, byte & 0x0f].map(|digit| b"0123456789abcdef"[usize::from(digit)]));
    }
    add(&form);
    for alignment in 0..3 {
        form.clear();
        let has_signs = base64(bare.as_bytes(), alignment, &mut form);
        add(&form);
        if has_signs {
            for byte in form.iter_mut() {
                match byte {
                    b'+' => *byte = b'-',
                    b'/' => *byte = b'_',
                    _ => {}
                }
            }
            add(&form);
        }
    }
}

/// Adds the characters of base64 that a text determines, whatever stands around it. `alignment` is how many bytes stand before it,
/// modulo 3. Returns whether there is `+` or `/` among them, for which URLs have other characters.
fn base64(text: &[u8], alignment: usize, form: &mut Vec<u8>) -> bool {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // Of the first byte, the bits that share a character with a byte before it.
    let skipped = [0, 4, 2][alignment];
    let (mut held, mut bits, mut has_signs) = (0_u32, 0, false);
    for (at, byte) in text.iter().enumerate() {
        held = held << 8 | u32::from(*byte);
        bits += if at == 0 { 8 - skipped } else { 8 };
        while bits >= 6 {
            bits -= 6;
            let digit = (held >> bits & 0x3f) as usize;
            has_signs |= digit >= 62;
            form.push(DIGITS[digit]);
        }
    }
    has_signs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_has_what_a_text_determines_at_each_alignment() {
        // By `base64` of the GNU coreutils: of the text alone, and with one and two letters before it.
        for (alignment, whole) in [(0, "QW5uZSBUaGVhIQ=="), (1, "YUFubmUgVGhlYSE="), (2, "YWFBbm5lIFRoZWEh")] {
            let mut found = Vec::new();
            base64(b"Anne Thea!", alignment, &mut found);
            let found = String::from_utf8_lossy(&found);
            assert!(whole.contains(&*found) && found.len() >= 12, "{found} in {whole}");
        }
    }

    #[test]
    fn ranges_join_and_end_at_characters() {
        assert_eq!(merged("ab\u{e9}d", vec![(4, 5), (0, 3)]), [(0, 5)]);
        assert_eq!(merged("abcdef", vec![(4, 5), (0, 1), (1, 2), (0, 2)]), [(0, 2), (4, 5)]);
    }

    /// The fast question has the answer of the slow one: what has a part of any form may quote the secret.
    #[test]
    fn a_text_with_a_part_of_any_form_may_quote_the_secret() {
        let secrets = [
            "xxxx-abcd-ijkl-yyyy",
            "0123456789abcdefghijklmnop",
            "12345678:AAF-abcdefghij_klmnopqrstu",
            "https://example.com/?up>load?>?key=q/w+e/r?t",
            "pass word of many words",
            "\u{e9}t\u{c9}-secret-of-\u{3b1}\u{391}",
            "short",
        ];
        for secret in secrets.map(Secret::from) {
            let needles = Needles::new([&secret]);
            let (mut found, mut asked) = (0, 0);
            let inner = beyond_host(secret.expose());
            forms(inner, &mut |form| {
                // A shorter form is found as a whole.
                for part in form.windows(PART).filter(|_| form.len() >= HAS_PARTS) {
                    let Ok(part) = std::str::from_utf8(part) else { continue };
                    for text in [format!("{part}-9"), format!("aa{}", part.to_ascii_uppercase()), part.to_owned()] {
                        found += usize::from(!needles.find(&text).is_empty());
                        assert!(needles.find(&text).is_empty() || may_quote(&text, &secret), "{text:?}");
                        asked += 1;
                    }
                }
            });
            assert!(inner.len() < HAS_PARTS || (found == asked && asked > 100), "{found} of {asked}");
        }
        let id = "5f0c9a1e-4b7d-4c39-9d2e-1a2b3c4d5e6f";
        assert!(!may_quote(id, &Secret::from("xxxx-abcd-ijkl-yyyy")), "most ids quote nothing");
    }

    /// A search whose time grows with the square of the secret would not end.
    #[test]
    fn a_long_secret_is_found() {
        let mut random = fastrand::Rng::with_seed(1);
        let long: String = (0..100_000).map(|_| random.alphanumeric()).collect();
        let secret = Secret::from(long.as_str());
        let needles = Needles::new([&secret]);
        assert!(may_quote(&long, &secret), "what is long is left to the needles");
        assert_eq!(needles.find(&long), [(0, long.len())]);
        assert!(needles.find(&"-123456789".repeat(10_000)).is_empty());
    }
}
