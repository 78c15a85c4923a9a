//! Turns names of the document into names of Rust. Every name that goes from the document into generated code passes
//! through here: keywords, names that are no identifiers, names that are taken, and two names that become one.

use std::collections::HashSet;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Ident;

/// A name that is valid in Rust.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(String);

impl Name {
    /// The text of the name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend([TokenTree::Ident(Ident::new(&self.0, Span::call_site()))]);
    }
}

/// The names of one scope: a struct, an enum, the arguments of a function, a module.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// A scope in which some names are taken.
    pub fn with(taken: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { taken: taken.into_iter().map(Into::into).collect() }
    }

    /// A name for a field, an argument or a method. If two names become one, the second gets a number.
    pub fn snake(&mut self, name: &str) -> Name {
        self.claim(snake(name), "_")
    }

    /// A name for a type or a variant.
    pub fn camel(&mut self, name: &str) -> Name {
        self.claim(camel(name), "")
    }

    /// A name for a constant.
    pub fn upper(&mut self, name: &str) -> Name {
        self.claim(upper(name), "_")
    }

    /// A name that follows from another one, such as `body_null` from `body`.
    pub fn derived(&mut self, name: &Name, suffix: &str) -> Name {
        self.claim(format!("{}{suffix}", name.as_str().trim_end_matches('_')), "_")
    }

    /// Returns whether a name is taken.
    pub fn has(&self, name: &Name) -> bool {
        self.taken.contains(name.as_str())
    }

    /// Takes a name. If it is taken already, a number is added to it.
    pub fn take(&mut self, name: &Name) -> Name {
        self.claim(name.0.clone(), "_")
    }

    fn claim(&mut self, name: String, separator: &str) -> Name {
        let stem = name.trim_end_matches('_').to_owned();
        let numbered = (2..).map(|number| format!("{stem}{separator}{number}"));
        let free = std::iter::once(name).chain(numbered).find(|name| !self.taken.contains(name));
        let free = free.expect("the numbers do not run out");
        self.taken.insert(free.clone());
        Name(free)
    }
}

/// A name in lower case with underscores.
pub fn snake(name: &str) -> String {
    valid(&words(name).to_snake_case(), "value")
}

/// A name in upper camel case.
pub fn camel(name: &str) -> String {
    valid(&words(name).to_upper_camel_case(), "Value")
}

/// A name in upper case with underscores.
pub fn upper(name: &str) -> String {
    let name = snake(name);
    let text = name.trim_end_matches('_').to_uppercase();
    if is_ident(&text) { text } else { name }
}

/// Spells out what carries the meaning of a name and is no letter: `+1` and `-1` are two names.
fn words(name: &str) -> String {
    // `platforms[]` is a list by the name of `platforms`.
    let name = name.strip_suffix("[]").unwrap_or(name);
    let mut text = String::new();
    for (at, c) in name.char_indices() {
        let spelled = match c {
            '*' => "star",
            '+' => "plus",
            '-' if at == 0 => "minus",
            '&' => "and",
            '%' => "percent",
            '<' => "less",
            '>' => "greater",
            '=' => "equals",
            '!' => "not",
            '@' if name.len() == 1 => "at",
            '#' if name.len() == 1 => "hash",
            '$' if name.len() == 1 => "dollar",
            c if is_letter(c) => {
                text.push(c);
                continue;
            }
            c if c.is_alphanumeric() => {
                text += &format!("_u{:x}_", u32::from(c));
                continue;
            }
            _ => "",
        };
        text.push('_');
        text += spelled;
        text.push('_');
    }
    text
}

/// Returns whether a character stands for itself in a name: ASCII, and the Latin letters that no normalization of Unicode
/// changes. Any other letter is written by its number, so that two names cannot look the same to the compiler.
fn is_letter(c: char) -> bool {
    let is_latin = |c: char| c.is_ascii_alphabetic() || (matches!(c, '\u{c0}'..='\u{24f}') && c.is_alphabetic());
    // A letter has another case, and that one is of the same kind.
    c.is_ascii_alphanumeric() || (is_latin(c) && c.to_uppercase().chain(c.to_lowercase()).all(is_latin))
}

/// Makes an identifier of what is one but for a digit at its start, a keyword, or a character that Rust does not take.
fn valid(name: &str, fallback: &str) -> String {
    let is_upper = fallback.starts_with(char::is_uppercase);
    let mut name = name.to_owned();
    if name.is_empty() {
        name = fallback.to_owned();
    } else if name.starts_with(|c: char| c.is_numeric()) {
        name.insert(0, if is_upper { 'X' } else { 'x' });
    }
    if is_ident(&name) {
        return name;
    }
    let suffixed = format!("{name}_");
    if is_ident(&suffixed) {
        return if is_upper { format!("{name}{fallback}") } else { suffixed };
    }
    // A letter that changes its case may become what is none.
    let spelled = name.chars().map(|c| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => c.to_string(),
        other => format!("u{:x}", u32::from(other)),
    });
    valid(&spelled.collect::<String>(), fallback)
}

/// Words that Rust reserves and `syn` parses as names.
const RESERVED: [&str; 2] = ["_", "gen"];

fn is_ident(name: &str) -> bool {
    !RESERVED.contains(&name) && syn::parse_str::<Ident>(name).is_ok()
}
