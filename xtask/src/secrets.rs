//! What a credential looks like, and how a text is shown without one.
//!
//! The document says where secrets stand (`format: password`); this is for the rest: a credential in a header, in a
//! comment, in an undocumented property. Each shape is that of a kind of credential in wide use, narrow
//! enough that an identifier, a hash or a sentence does not have it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Regex, RegexSet};

use crate::token::token;

/// A kind of credential that is known by its form.
#[derive(Debug)]
pub struct Shape {
    /// What it is, for a message.
    pub title: &'static str,
    pattern: &'static str,
}

/// The shapes. What a pattern wants around the credential itself stands outside its group `secret`.
pub const SHAPES: [Shape; 10] = [
    // RFC 7235: the scheme and the credentials, as the header `Authorization` has them.
    Shape {
        title: "the credentials of an Authorization header",
        pattern: r"(?i)\b(?:bearer|basic|token)[ \t]+(?<secret>[a-z0-9._~+/=-]{16,})",
    },
    // What @BotFather issues: the number of the bot, and 35 characters. In the URLs of the bot API it follows `bot`.
    Shape {
        title: "a Telegram bot token",
        pattern: r"(?:^|[^0-9A-Za-z_-]|bot)(?<secret>[0-9]{6,}:[A-Za-z0-9_-]{30,})",
    },
    // 24 random bytes. Hashes have 32, 40 or 64 digits, and identifiers fewer.
    Shape { title: "a key of 48 hexadecimal digits", pattern: r"\b(?<secret>[0-9a-f]{48}|[0-9A-F]{48})\b" },
    // Four groups of four, as Bluesky and others make app passwords; a UUID is grouped in another way.
    Shape {
        title: "an app password",
        pattern: r"(?:^|[^0-9A-Za-z_-])(?<secret>[a-z0-9]{4}(?:-[a-z0-9]{4}){3})(?:$|[^0-9A-Za-z_-])",
    },
    // RFC 7519: header and payload begin with `{"`, which in base64 is `eyJ`.
    Shape {
        title: "a JSON Web Token",
        pattern: r"\b(?<secret>eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)",
    },
    // RFC 7468.
    Shape { title: "a private key", pattern: r"(?<secret>-----BEGIN [A-Z ]*PRIVATE KEY-----)" },
    // RFC 3986: the user information of a URL.
    Shape { title: "a password in a URL", pattern: r"(?i)\b[a-z][a-z0-9+.-]*://[^\s/@:]*:(?<secret>[^\s/@]+)@" },
    // Prefixes by which the issuers themselves let secret scanners find their keys.
    Shape { title: "an AWS access key", pattern: r"\b(?<secret>(?:AKIA|ASIA)[0-9A-Z]{16})\b" },
    Shape {
        title: "a GitHub token",
        pattern: r"\b(?<secret>gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{36,})\b",
    },
    Shape {
        title: "an API key",
        pattern: r"\b(?<secret>(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}|xox[abeprs]-[A-Za-z0-9-]{10,}|sk-[A-Za-z0-9_-]{20,})",
    },
];

static PATTERNS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let compile = |shape: &Shape| Regex::new(shape.pattern).expect("a test compiles every shape");
    SHAPES.iter().map(compile).collect()
});

/// All of them at once, for most texts have none.
static ANY: LazyLock<RegexSet> =
    LazyLock::new(|| RegexSet::new(SHAPES.iter().map(|shape| shape.pattern)).expect("a test compiles every shape"));

/// Headers that carry credentials, whatever their value.
pub const CREDENTIAL_HEADERS: [&str; 6] =
    ["authorization", "proxy-authorization", "cookie", "x-api-key", "x-auth-token", "x-csrf-token"];

/// Every credential that is known by its form, and where it stands in the text, in bytes and in their order.
pub fn find(text: &str) -> Vec<(Range<usize>, &'static Shape)> {
    let mut found: Vec<(Range<usize>, &Shape)> = Vec::new();
    for number in ANY.matches(text) {
        let (shape, pattern) = (&SHAPES[number], &PATTERNS[number]);
        let secrets = pattern.captures_iter(text).filter_map(|captures| captures.name("secret"));
        found.extend(secrets.map(|secret| (secret.range(), shape)));
    }
    found.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut end = 0;
    found.retain(|(range, _)| {
        let apart = range.start >= end;
        end = end.max(range.end);
        apart
    });
    found
}

/// The text with every credential that is known by its form masked, character by character.
pub fn mask_shapes(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut end = 0;
    for (range, _) in find(text) {
        masked.push_str(&text[end..range.start]);
        masked.push_str(&stars(&text[range.clone()]));
        end = range.end;
    }
    masked.push_str(&text[end..]);
    masked
}

/// As many stars as the text has characters, so that columns stay where they are.
pub fn stars(text: &str) -> String {
    "*".repeat(text.chars().count())
}

/// A name or a listed value as a message may show it: itself if it reads like a word, else what it is.
pub fn show(text: &str) -> String {
    if is_word(text) { format!("`{text}`") } else { format!("a string of {} characters", text.chars().count()) }
}

/// A message that quotes a file, as a parser's does, without what it quotes unless that reads like a word.
pub fn scrub(message: &str) -> String {
    let mut shown = String::with_capacity(message.len());
    for part in mask_shapes(message).split_inclusive([' ', '\n']) {
        let token = part.trim_matches(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
        // What is short says nothing, and is most of what a message says itself.
        if token.len() < 8 || is_word(token) {
            shown.push_str(part);
        } else {
            shown.push_str(&part.replace(token, &stars(token)));
        }
    }
    shown
}

/// Whether a text reads like a name that a person gave, and so is no secret: short, of words, with few digits.
pub fn is_word(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-.:/$@+*[] ".contains(c);
    // The parts of a random string are long and mixed; those of a name are `camelCase` at most.
    let mixed = |part: &str| {
        let upper = part.chars().skip(1).filter(char::is_ascii_uppercase).count();
        part.len() > 12 && upper * 3 > part.len()
    };
    !text.is_empty()
        && text.len() <= 48
        && text.chars().all(plain)
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().filter(char::is_ascii_digit).count() <= 4
        && !text.split(|c: char| !c.is_ascii_alphanumeric()).any(mixed)
        && find(text).is_empty()
}

/// A line of a fixture with its keys and without its values.
///
/// Numbers are masked like strings; what says nothing, `true`, `false` and `null`, is not. The line may be any line,
/// also one from the middle of a text, so what does not look like a key counts as a value.
pub fn mask_values(line: &str) -> String {
    let indent = line.len() - line.trim_start_matches([' ', '-', '?', '\t']).len();
    let (head, mut rest) = line.split_at(indent);
    let mut shown = head.to_owned();
    let mut depth = 0_usize;
    loop {
        let length = token(rest);
        let (token, after) = rest.split_at(length);
        let key = after.starts_with(':');
        match token {
            "" => return shown,
            "{" | "[" => depth += 1,
            "}" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if matches!(token, "{" | "}" | "[" | "]" | "," | "true" | "false" | "null") || (key && is_word(unquoted(token)))
        {
            shown.push_str(token);
        } else if depth > 0 || key {
            shown.push_str(&stars(token));
        } else {
            // Outside of brackets a value goes on to the end of the line, whatever it looks like.
            shown.push_str(&stars(rest));
            return shown;
        }
        let gap = after.len() - after.trim_start_matches([':', ' ', '\t']).len();
        shown.push_str(&after[..gap]);
        rest = &after[gap..];
    }
}

fn unquoted(token: &str) -> &str {
    token.trim_matches(['"', '\''])
}
