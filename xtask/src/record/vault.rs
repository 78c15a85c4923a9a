//! What is known to be secret, and how a text is freed of it.
//!
//! A secret is known once it was seen where secrets stand: in a credential header, where the document says so, under a name that
//! says so, or by its form. From then on it is replaced wherever it stands, also in a later exchange, and also when it was
//! percent-encoded, quoted, or cut short on the way.

use std::collections::HashSet;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use regex::{NoExpand, Regex, RegexBuilder};

/// What stands for a secret for which the document has no example.
pub const REDACTED: &str = "REDACTED";

/// The shortest secret that is looked for elsewhere than where it was seen.
const SHORTEST: usize = 3;
/// Secrets shorter than this are looked for as whole words: `dev` is a key, and no part of `developer`.
const WORD: usize = 6;
/// So long a part of a secret gives it away; what is shorter is what services show of a key on purpose.
const PART: usize = 8;
/// Secrets shorter than this are looked for as a whole.
const HAS_PARTS: usize = 16;

/// What a URL leaves as it is.
const UNRESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What everybody knows.
#[derive(Clone, Copy, Debug)]
pub struct Public<'p> {
    /// The text of the document.
    pub text: &'p str,
    /// What stands for secrets in it.
    pub placeholders: &'p HashSet<&'p str>,
}

/// The secrets of a session.
#[derive(Default)]
pub struct Vault {
    known: Vec<Known>,
    seen: HashSet<String>,
    /// The parts of all of them, so that a text is gone through once.
    parts: HashSet<String>,
}

// No derived `Debug`: a secret has no way out.
struct Known {
    /// The secret, as it is and in the ways in which it may be quoted.
    quoted: Regex,
    /// The secret as it stands in a URL.
    in_url: Regex,
    /// Its parts, each of [`PART`] characters.
    parts: HashSet<String>,
    length: usize,
    placeholder: String,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault").field("known", &self.known.len()).finish_non_exhaustive()
    }
}

impl Vault {
    /// Takes down a secret and what is to stand for it; returns whether it is a new one. What stands for another secret is not one,
    /// and parts of one that the document prints give nothing away.
    pub fn learn(&mut self, secret: &str, placeholder: &str, public: Public<'_>) -> bool {
        let length = secret.chars().count();
        let is_public = secret == placeholder || public.placeholders.iter().any(|other| other.contains(secret));
        if length < SHORTEST || is_public || !self.seen.insert(secret.to_owned()) {
            return false;
        }
        let mut quoted = vec![secret.to_owned(), json(secret), html(secret), unescaped(secret)];
        if length >= PART {
            quoted
                .extend([&STANDARD, &STANDARD_NO_PAD, &URL_SAFE, &URL_SAFE_NO_PAD].map(|engine| engine.encode(secret)));
        }
        let in_url = [NON_ALPHANUMERIC, &UNRESERVED].map(|set| utf8_percent_encode(secret, set).to_string());
        let in_url = [in_url[0].clone(), in_url[1].clone(), in_url[1].replace("%20", "+")];
        let one = !secret.contains(char::is_whitespace) && !secret.contains("://");
        let parts = if one && length >= HAS_PARTS { parts(secret) } else { HashSet::new() };
        let parts = parts
            .into_iter()
            .filter(|part| !public.text.contains(part.as_str()) && !placeholder.contains(part.as_str()));
        let known = Known {
            quoted: pattern(&quoted, length),
            in_url: pattern(&in_url, length),
            parts: parts.collect(),
            length,
            placeholder: placeholder.to_owned(),
        };
        self.parts.extend(known.parts.iter().cloned());
        self.known.push(known);
        // The longest first, for one secret may be a part of another.
        self.known.sort_by_key(|known| std::cmp::Reverse(known.length));
        true
    }

    /// The text with what stands for each secret in its place. Where that is not to be had, nothing of the text is left.
    pub fn clean(&self, text: &str) -> String {
        let mut clean = text.to_owned();
        for known in &self.known {
            clean = known.quoted.replace_all(&clean, NoExpand(&known.placeholder)).into_owned();
            let encoded = utf8_percent_encode(&known.placeholder, &UNRESERVED).to_string();
            clean = known.in_url.replace_all(&clean, NoExpand(&encoded)).into_owned();
        }
        // Parts after that, for two secrets may have one in common.
        if self.has_part(&clean) {
            for known in &self.known {
                clean = without_parts(&clean, known);
            }
        }
        if self.holds(&clean) { REDACTED.to_owned() } else { clean }
    }

    /// Whether a text holds a secret, in whatever way it may be written.
    pub fn holds(&self, text: &str) -> bool {
        if self.known.is_empty() {
            return false;
        }
        let mut layers = vec![text.to_owned()];
        // Most texts are quoted in none of these ways.
        if text.contains(['%', '+', '&', '\\']) {
            let once = percent_decode_str(text).decode_utf8_lossy().into_owned();
            let twice = percent_decode_str(&once).decode_utf8_lossy().into_owned();
            layers.extend([once.replace('+', " "), once, twice, unhtml(text), unescaped(text)]);
        }
        let tokens = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || "+/_-".contains(letter)));
        for token in tokens.filter(|token| token.len() >= PART) {
            let decoded = STANDARD_NO_PAD.decode(token).or_else(|_| URL_SAFE_NO_PAD.decode(token));
            layers.extend(decoded.ok().and_then(|bytes| String::from_utf8(bytes).ok()));
        }
        layers.sort_unstable();
        layers.dedup();
        layers.iter().any(|layer| self.stands_in(layer))
    }

    fn stands_in(&self, text: &str) -> bool {
        // What stands for a secret may well hold a part of one, or of another.
        let mut rest = text.to_owned();
        for Known { placeholder, .. } in &self.known {
            if rest.contains(placeholder.as_str()) {
                rest = rest.replace(placeholder.as_str(), "\n");
            }
        }
        self.has_part(&rest)
            || self.known.iter().any(|known| known.quoted.is_match(&rest) || known.in_url.is_match(&rest))
    }

    fn has_part(&self, text: &str) -> bool {
        !self.parts.is_empty() && windows(text).any(|part| self.parts.contains(part))
    }
}

fn pattern(forms: &[String], length: usize) -> Regex {
    let forms: Vec<String> = forms.iter().map(|form| regex::escape(form)).collect();
    let mut pattern = format!("(?:{})", forms.join("|"));
    if length < WORD {
        pattern = format!(r"(?:\b|^){pattern}(?:\b|$)");
    }
    // Some services write what they were sent in capitals, or without.
    RegexBuilder::new(&pattern).case_insensitive(length >= PART).size_limit(64 << 20).build().unwrap_or_else(|_| {
        // A secret of megabytes; its beginning identifies it as well.
        Regex::new(&regex::escape(&forms[0].chars().take(1_000).collect::<String>()))
            .expect("an escaped text is a pattern")
    })
}

/// The text without the parts of a secret that has no place in it as a whole.
fn without_parts(text: &str, known: &Known) -> String {
    if known.parts.is_empty() {
        return text.to_owned();
    }
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    let base = text.as_ptr() as usize;
    for part in windows(text).filter(|part| known.parts.contains(*part)) {
        let from = part.as_ptr() as usize - base;
        match ranges.last_mut() {
            Some((_, end)) if from <= *end => *end = from + part.len(),
            _ => ranges.push((from, from + part.len())),
        }
    }
    let (mut clean, mut end) = (String::with_capacity(text.len()), 0);
    for (from, until) in ranges {
        clean.push_str(&text[end..from]);
        clean.push_str(&known.placeholder);
        end = until;
    }
    clean.push_str(&text[end..]);
    clean
}

fn parts(text: &str) -> HashSet<String> {
    windows(text).map(str::to_owned).collect()
}

/// Every part of [`PART`] characters.
fn windows(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.char_indices().map(|(at, _)| at);
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]).skip(PART);
    starts.zip(ends).map(|(from, until)| &text[from..until])
}

/// A text without the backslashes of strings in strings, however deep. Letters that are written by number become themselves.
fn unescaped(text: &str) -> String {
    static NUMBERED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?i)\\+u([0-9a-f]{4})").expect("a test compiles it"));
    let letter = |number: &regex::Captures<'_>| {
        let letter = u32::from_str_radix(&number[1], 16).ok().and_then(char::from_u32);
        letter.unwrap_or(char::REPLACEMENT_CHARACTER).to_string()
    };
    NUMBERED.replace_all(text, letter).replace('\\', "")
}

fn json(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

const ENTITIES: [(&str, &[&str]); 5] = [
    ("&", &["&amp;"]),
    ("<", &["&lt;"]),
    (">", &["&gt;"]),
    ("\"", &["&quot;", "&#34;"]),
    ("'", &["&#39;", "&#x27;", "&apos;"]),
];

fn html(text: &str) -> String {
    ENTITIES.iter().fold(text.to_owned(), |text, (letter, entities)| text.replace(letter, entities[0]))
}

fn unhtml(text: &str) -> String {
    // The ampersand last, for it begins all others.
    let all = ENTITIES.iter().rev().flat_map(|(letter, entities)| entities.iter().map(move |entity| (entity, letter)));
    all.fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
}
