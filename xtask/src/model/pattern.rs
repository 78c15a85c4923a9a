//! Patterns of ECMA 262 without the flag `u`, as OpenAPI 3.0 has them, in the syntax that the validator reads.
//!
//! Without that flag, a letter behind a backslash that has no other meaning stands for itself (`\z` is `z`), a hyphen beside `\w`
//! in a class is a hyphen, braces that count nothing are braces, and `[^]` is any character. The validator translates the rest.
//! `\p{..}` is read as a property, although the flag would be needed for it: authors do not mean the letter.

use std::fmt::Write as _;

/// Returns a pattern in the syntax of the validator.
pub fn translate(pattern: &str) -> String {
    let letters: Vec<char> = pattern.chars().collect();
    let mut translator = Translator { letters: &letters, at: 0, groups: groups(&letters), out: String::new() };
    while let Some(letter) = translator.next() {
        match letter {
            '\\' => drop(translator.escape(false)),
            '[' => translator.class(),
            '{' if !translator.is_count() => translator.out.push_str("\\{"),
            '}' if !translator.ends_count() => translator.out.push_str("\\}"),
            ']' => translator.out.push_str("\\]"),
            '.' => translator.out.push_str("[^\\n\\r\\x{2028}\\x{2029}]"),
            letter => translator.out.push(letter),
        }
    }
    translator.out
}

/// Characters that mean something by themselves.
const SYNTAX: &str = "\\.+*?()|[]{}^$#&-~";

struct Translator<'p> {
    letters: &'p [char],
    at: usize,
    /// How many groups the pattern has.
    groups: usize,
    out: String,
}

/// What an atom of a class is: one character, or several.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Atom {
    Single,
    Several,
}

impl Translator<'_> {
    fn next(&mut self) -> Option<char> {
        let letter = self.letters.get(self.at).copied();
        self.at += usize::from(letter.is_some());
        letter
    }

    fn peek(&self) -> Option<char> {
        self.letters.get(self.at).copied()
    }

    /// Whether a brace that was just read begins a count, as in `{2}` and `{2,}`.
    fn is_count(&self) -> bool {
        let inner: String = self.letters[self.at..].iter().take_while(|letter| **letter != '}').collect();
        let is_closed = self.letters.get(self.at + inner.chars().count()) == Some(&'}');
        let (low, high) = inner.split_once(',').unwrap_or((&inner, ""));
        let is_number = |text: &str| text.chars().all(|letter| letter.is_ascii_digit());
        is_closed && !low.is_empty() && is_number(low) && is_number(high)
    }

    /// Whether the brace that was just read ends a count, or a property.
    fn ends_count(&self) -> bool {
        let before = &self.letters[..self.at - 1];
        let Some(open) = before.iter().rposition(|letter| *letter == '{') else { return false };
        Self { letters: self.letters, at: open + 1, groups: 0, out: String::new() }.is_count()
            && !before[open..].contains(&'}')
    }

    /// Translates what stands behind a backslash; returns what atom of a class it is.
    fn escape(&mut self, in_class: bool) -> Atom {
        let Some(letter) = self.next() else {
            self.out.push('\\');
            return Atom::Single;
        };
        match letter {
            // The validator does not translate these beside a look-around.
            'd' if !in_class => self.out.push_str("[0-9]"),
            'D' if !in_class => self.out.push_str("[^0-9]"),
            'w' if !in_class => self.out.push_str("[A-Za-z0-9_]"),
            'W' if !in_class => self.out.push_str("[^A-Za-z0-9_]"),
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => {
                self.out.extend(['\\', letter]);
                return Atom::Several;
            }
            'p' | 'P' if self.peek() == Some('{') => {
                self.out.extend(['\\', letter]);
                while let Some(letter) = self.next() {
                    self.out.push(letter);
                    if letter == '}' {
                        break;
                    }
                }
                return Atom::Several;
            }
            'b' if in_class => self.code(8),
            'b' | 'B' if !in_class => self.out.extend(['\\', letter]),
            't' | 'n' | 'r' | 'f' | 'v' => self.out.extend(['\\', letter]),
            'c' => match self.peek().filter(char::is_ascii_alphabetic) {
                Some(letter) => {
                    self.at += 1;
                    self.code(u32::from(letter) % 32);
                }
                // The backslash stands for itself.
                None => self.out.push_str("\\\\c"),
            },
            'x' => self.hexadecimal(2, 'x'),
            'u' => self.hexadecimal(4, 'u'),
            'k' if !in_class && self.peek() == Some('<') => self.out.push_str("\\k"),
            '0'..='9' => self.number(letter, in_class),
            letter if SYNTAX.contains(letter) => self.out.extend(['\\', letter]),
            letter => self.out.push(letter),
        }
        Atom::Single
    }

    /// A character by its number in base 16, or the letter alone.
    fn hexadecimal(&mut self, digits: usize, letter: char) {
        let text: String = self.letters[self.at..].iter().take(digits).collect();
        match u32::from_str_radix(&text, 16).ok().filter(|_| text.len() == digits) {
            Some(high @ 0xD800..=0xDBFF) => {
                self.at += digits;
                self.surrogates(high);
            }
            Some(code) => {
                self.at += digits;
                self.code(code);
            }
            None => self.out.push(letter),
        }
    }

    /// The two halves of a character, which are one there.
    fn surrogates(&mut self, high: u32) {
        let text: String = self.letters[self.at..].iter().take(6).collect();
        let low = text.strip_prefix("\\u").and_then(|low| u32::from_str_radix(low, 16).ok());
        if let Some(low @ 0xDC00..=0xDFFF) = low {
            self.at += 6;
            self.code(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
        } else {
            self.code(high);
        }
    }

    /// A group that comes before, or a character by its number in base 8.
    fn number(&mut self, first: char, in_class: bool) {
        let mut digits = first.to_string();
        while let Some(digit) = self.letters.get(self.at + digits.len() - 1).filter(|digit| digit.is_ascii_digit()) {
            digits.push(*digit);
        }
        let group = digits.parse::<usize>().ok().filter(|group| *group > 0 && *group <= self.groups && first != '0');
        if let Some(group) = group.filter(|_| !in_class) {
            self.at += digits.len() - 1;
            // A digit that follows does not belong to it.
            let _ = write!(self.out, "(?:\\{group})");
            return;
        }
        let length = if first <= '3' { 3 } else { 2 };
        let octal: String = digits.chars().take(length).take_while(|digit| *digit < '8').collect();
        if octal.is_empty() {
            self.out.push(first);
            return;
        }
        self.at += octal.len() - 1;
        self.code(u32::from_str_radix(&octal, 8).unwrap_or_default());
    }

    fn code(&mut self, code: u32) {
        let _ = write!(self.out, "\\x{{{code:x}}}");
    }

    /// Translates a class, whose bracket was just read.
    fn class(&mut self) {
        let is_negated = self.peek() == Some('^');
        self.at += usize::from(is_negated);
        if self.peek() == Some(']') {
            self.at += 1;
            self.out.push_str(if is_negated { "[\\s\\S]" } else { "[^\\s\\S]" });
            return;
        }
        self.out.push_str(if is_negated { "[^" } else { "[" });
        while let Some(letter) = self.next() {
            if letter == ']' {
                self.out.push(']');
                return;
            }
            let first = self.atom(letter);
            // A hyphen is a range between two characters, and itself anywhere else.
            if self.peek() == Some('-') && self.letters.get(self.at + 1).is_some_and(|next| *next != ']') {
                let before = self.out.len();
                self.at += 1;
                let Some(letter) = self.next() else { return };
                let second = self.atom(letter);
                let is_range = first == Atom::Single && second == Atom::Single;
                self.out.insert_str(before, if is_range { "-" } else { "\\-" });
            }
        }
    }

    fn atom(&mut self, letter: char) -> Atom {
        match letter {
            '\\' => self.escape(true),
            '[' | '&' | '~' | '-' | '^' => {
                self.out.extend(['\\', letter]);
                Atom::Single
            }
            letter => {
                self.out.push(letter);
                Atom::Single
            }
        }
    }
}

/// How many groups a pattern has to which a number may refer.
fn groups(letters: &[char]) -> usize {
    let (mut groups, mut at, mut in_class) = (0, 0, false);
    while let Some(letter) = letters.get(at) {
        match letter {
            '\\' => at += 1,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => {
                let rest: String = letters[at + 1..].iter().take(3).collect();
                let is_named = rest.starts_with("?<") && !rest.starts_with("?<=") && !rest.starts_with("?<!");
                groups += usize::from(!rest.starts_with('?') || is_named);
            }
            _ => {}
        }
        at += 1;
    }
    groups
}
