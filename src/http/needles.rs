//! What gives a secret away: the secret, and the forms in which a service may quote it.

use zeroize::Zeroizing;

use crate::Secret;

/// So long a part of a secret gives it away. A shorter one is what services show of a key on purpose.
const PART: usize = 8;

/// The length of a piece. Each part has one at each of `STEP` places, so it is enough to look at every `STEP`th piece of a text.
const PIECE: usize = 5;

const STEP: usize = PART - PIECE + 1;

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
    /// A bit for each piece of a part, at a place that depends on it. Most pieces of other texts are not searched for, because
    /// their bit is not set.
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
            let mut piece = Piece::default();
            for byte in part.to_be_bytes() {
                if piece.push(byte) {
                    let (word, bit) = place(piece.number);
                    needles.filter[word] |= bit;
                }
            }
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
            let bytes = text.as_bytes();
            for (step, piece) in bytes.windows(PIECE).step_by(STEP).enumerate() {
                let (word, bit) = place(piece.iter().fold(0, |number, byte| number << 8 | FOLDED[usize::from(*byte)]));
                if self.filter[word] & bit != 0 {
                    let at = step * STEP;
                    let around = at.saturating_sub(STEP - 1)..bytes.len().min(at + PART);
                    let found =
                        parts(&bytes[around.clone()]).filter(|(_, part)| self.parts.binary_search(part).is_ok());
                    ranges.extend(found.map(|(from, _)| (around.start + from, around.start + from + PART)));
                }
            }
        }
        if !self.whole.is_empty() {
            let lower = Zeroizing::new(text.to_ascii_lowercase());
            ranges.extend(self.whole.iter().flat_map(|form| whole(&lower, form)));
        }
        merged(text, ranges)
    }
}

/// The longest text and secret that are compared without needles.
const MAX_COMPARED: usize = 512;

/// Returns whether a text may quote a secret. Where it returns no, the needles of the secret find nothing in the text. For a short
/// text it is faster to go through the forms of the secret piece by piece than to make needles of them.
pub(crate) fn may_quote(text: &str, secret: &Secret) -> bool {
    let secret = beyond_host(secret.expose());
    let bare = trimmed(secret);
    // What is short is found as a whole, and for what is long the needles are faster. Letters beyond ASCII have more forms.
    let is_compared = secret.len() >= HAS_PARTS && secret.len().max(text.len()) <= MAX_COMPARED;
    if !is_compared || bare.len() < HAS_PARTS || !bare.is_ascii() {
        return true;
    }
    let mut pieces = PiecesOf { text: text.as_bytes(), filter: [0; WORDS] };
    let mut piece = Piece::default();
    for byte in text.bytes() {
        if piece.push(byte) {
            let (word, bit) = place(piece.number);
            pieces.filter[word] |= bit;
        }
    }
    let (token, letters) = (token(bare), bare.bytes().filter(u8::is_ascii_alphanumeric));
    let is_short =
        token.is_some_and(|token| token.len() < HAS_PARTS) || (PART..HAS_PARTS).contains(&letters.clone().count());
    // The token is a part of the whole.
    is_short || pieces.any(bare.bytes()) || pieces.any(letters) || pieces.any_hex(bare) || pieces.any_base64(bare)
}

/// The pieces of a text.
struct PiecesOf<'t> {
    text: &'t [u8],
    /// A bit for each piece, as for the parts of needles.
    filter: [u64; WORDS],
}

impl PiecesOf<'_> {
    /// Returns whether this is a piece of the text.
    fn has(&self, number: u64) -> bool {
        let (word, bit) = place(number);
        let mut piece = Piece::default();
        self.filter[word] & bit != 0 && self.text.iter().any(|byte| piece.push(*byte) && piece.number == number)
    }

    fn any(&self, form: impl Iterator<Item = u8>) -> bool {
        let mut piece = Piece::default();
        for byte in form {
            if piece.push(byte) && self.has(piece.number) {
                return true;
            }
        }
        false
    }

    fn any_hex(&self, secret: &str) -> bool {
        let mut piece = Piece::default();
        for byte in secret.bytes() {
            let is_piece = piece.push(HEX[usize::from(byte >> 4)]);
            if is_piece && self.has(piece.number) {
                return true;
            }
            piece.push(HEX[usize::from(byte & 0x0f)]);
        }
        false
    }

    /// Tries every `STEP`th piece at each alignment: those that begin with a byte of the secret.
    fn any_base64(&self, secret: &str) -> bool {
        let mut bits = 0_u32;
        for (at, byte) in secret.bytes().enumerate() {
            bits = bits << 8 | u32::from(byte);
            if at >= 3 {
                let digit = |end: u32| FOLDED_BASE64[(bits >> end & 0x3f) as usize];
                let [a, b, c, d, e] = [digit(26), digit(20), digit(14), digit(8), digit(2)];
                if self.has(a << 32 | b << 24 | c << 16 | d << 8 | e) {
                    return true;
                }
            }
        }
        false
    }
}

/// The last bytes of a text, as a number of folded bytes.
#[derive(Default)]
struct Piece {
    number: u64,
    length: usize,
}

impl Piece {
    /// Adds a byte, and returns whether there are enough for a piece.
    fn push(&mut self, byte: u8) -> bool {
        self.number = self.number << 8 & 0xff_ffff_ff00 | FOLDED[usize::from(byte)];
        self.length += 1;
        self.length >= PIECE
    }
}

/// Each byte in lower case, and the signs of base64 as those of URLs. A text that quotes no secret may seem to, because more bytes
/// become the same.
const FOLDED: [u64; 256] = {
    let mut folded = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        folded[byte] = match byte as u8 {
            b'+' => b'-',
            b'/' => b'_',
            other => other.to_ascii_lowercase(),
        } as u64;
        byte += 1;
    }
    folded
};

const FOLDED_BASE64: [u64; 64] = {
    let mut folded = [0; 64];
    let mut digit = 0;
    while digit < 64 {
        folded[digit] = FOLDED[BASE64[digit] as usize];
        digit += 1;
    }
    folded
};

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
    let bare = trimmed(secret);
    forms_in_text(secret, bare, add);
    if bare.len() < PART {
        return;
    }
    let mut form = Zeroizing::new(Vec::with_capacity(bare.len() * 2));
    for byte in bare.bytes() {
        form.extend([byte >> 4, byte & 0x0f].map(|digit| HEX[usize::from(digit)]));
    }
    add(&form);
    for alignment in 0..3 {
        form.clear();
        let has_signs = base64(bare.as_bytes(), alignment, &mut form);
        add(&form);
        if has_signs {
            form.iter_mut().for_each(|byte| *byte = in_url(*byte));
            add(&form);
        }
    }
}

/// Passes on the forms of a secret that are not encoded.
fn forms_in_text(secret: &str, bare: &str, add: &mut dyn FnMut(&[u8])) {
    match (bare, secret.trim()) {
        // White space is in every text.
        (_, "") => return,
        ("", _) => add(secret.as_bytes()),
        // What surrounds it is not redacted with it.
        _ => add(bare.as_bytes()),
    }
    // Letters beyond ASCII are in lower case, too. A text is compared in both ways.
    if !bare.is_ascii() {
        add(Zeroizing::new(bare.to_lowercase()).as_bytes());
    }
    if let Some(token) = token(bare) {
        add(token.as_bytes());
    }
    let mut form = Zeroizing::new(String::with_capacity(bare.len()));
    form.extend(bare.chars().filter(|c| c.is_alphanumeric()));
    if form.len() >= PART {
        add(form.as_bytes());
    }
}

/// Returns a secret without what was pasted around it.
fn trimmed(secret: &str) -> &str {
    let surrounds = |c: char| !c.is_alphanumeric() && (!c.is_ascii() || c.is_ascii_whitespace() || "\"'`".contains(c));
    secret.trim_matches(surrounds)
}

/// Returns what is secret of the token of a bot: the number before it is not.
fn token(secret: &str) -> Option<&str> {
    secret.rsplit_once(':').map(|(_, token)| token).filter(|token| token.len() >= PART)
}

const HEX: &[u8; 16] = b"0123456789abcdef";

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The character for one of base64 in URLs.
fn in_url(digit: u8) -> u8 {
    match digit {
        b'+' => b'-',
        b'/' => b'_',
        _ => digit,
    }
}

/// Adds the characters of base64 that a text determines, whatever stands around it. `alignment` is how many bytes stand before it,
/// modulo 3. Returns whether there is `+` or `/` among them, for which URLs have other characters.
fn base64(text: &[u8], alignment: usize, form: &mut Vec<u8>) -> bool {
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
            form.push(BASE64[digit]);
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
                    let upper = part.to_ascii_uppercase();
                    let before = ["", "-", "--", "---"];
                    for text in
                        before.iter().flat_map(|before| [format!("{before}{part}"), format!("{before}{upper}-9")])
                    {
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
