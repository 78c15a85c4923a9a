//! The documented errors: what the service says, what to do about it, and which predicate of `Error` it answers.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::super::api::mentions::Mentions;
use super::super::document::{Document, Operation, is_success};
use super::super::load::Node;
use super::super::place::{Place, Problem};
use super::super::taken;
use super::markdown;

/// What a pattern may have between its literal parts.
const WILDCARDS: [&str; 6] = [r"\w+", r"\d+", ".+", ".*", r"\S+", r"[^ ]+"];

/// A named example of an error response.
#[derive(Debug)]
pub struct Documented<'a> {
    /// The operation.
    pub operation: &'a str,
    /// The status.
    pub status: u16,
    /// The texts of the service: one, or several where it lists them.
    pub texts: Vec<&'a str>,
    /// The literal parts of a text that varies.
    pub pattern: Vec<String>,
    /// The error code.
    pub code: Option<&'a str>,
    /// What the caller can do about it.
    pub remedy: String,
    /// The predicate that it answers.
    pub predicate: Option<&'a str>,
    /// Where the example stands in the document.
    pub place: Place,
}

/// Every documented error, or what is wrong with one.
pub fn all(document: &Document) -> Result<Vec<Documented<'_>>, Vec<Problem>> {
    let (all, problems) = what_is_valid(document);
    if problems.is_empty() { Ok(all) } else { Err(problems) }
}

/// Every documented error that is valid, and what is wrong with the others.
pub fn what_is_valid(document: &Document) -> (Vec<Documented<'_>>, Vec<Problem>) {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    for operation in document.operations() {
        for (status, example) in examples(document, operation) {
            match read(operation.id(), status, example) {
                Ok(documented) => all.push(documented),
                Err(problem) if !problems.contains(&problem) => problems.push(problem),
                Err(_) => {}
            }
        }
    }
    (all, problems)
}

/// The section `Errors` of an operation's documentation.
pub fn table(document: &Document, mentions: &Mentions, id: &str) -> String {
    let Some(operation) = document.operations().find(|operation| operation.id() == id) else { return String::new() };
    let rows = examples(document, operation).into_iter().filter_map(|(status, example)| {
        let Documented { texts, code, remedy, .. } = read(id, status, example).ok()?;
        let code = code.map(|code| format!("`{code}`")).unwrap_or_default();
        Some(format!("| {status} | {code} | {} | {} |\n", cell(&texts.join("; ")), cell(&mentions.replace(&remedy))))
    });
    let rows: String = rows.collect();
    if rows.is_empty() {
        return String::new();
    }
    let head = "| status | code | the service says | remedy |\n|---|---|---|---|\n";
    format!("\n# Errors\n\nBeside those of every call ([`Error`](crate::Error)):\n\n{head}{rows}")
}

/// A text as a cell of a table.
fn cell(text: &str) -> String {
    markdown::text(text).replace('|', "\\|").replace('\n', " ")
}

/// The named examples of an operation's error responses, with their status.
fn examples<'a>(document: &'a Document, operation: Operation<'a>) -> Vec<(u16, &'a Node)> {
    let mut examples = Vec::new();
    for entry in operation.responses().iter().filter(|entry| !is_success(&entry.key)) {
        let (Ok(status), Ok(response)) = (entry.key.parse(), document.resolve(&entry.value)) else { continue };
        let all = response.pointer("/content/application~1json/examples").map_or(&[][..], Node::entries);
        examples.extend(all.iter().filter_map(|example| Some((status, document.resolve(&example.value).ok()?))));
    }
    examples
}

fn read<'a>(operation: &'a str, status: u16, example: &'a Node) -> Result<Documented<'a>, Problem> {
    let problem = |what: &str, remedy: &str| Problem::new(example.place, what, remedy);
    let text = |pointer: &str| example.pointer(pointer).and_then(Node::as_str);
    let listed = example.pointer("/value/errors").map_or(&[][..], Node::items).iter().filter_map(Node::as_str);
    let texts: Vec<&str> = match text("/value/message").or_else(|| text("/value/error")) {
        Some(text) => vec![text],
        None => listed.collect(),
    };
    if texts.is_empty() {
        return Err(problem(
            "this example of an error response does not show what the service says",
            "add the text as `value: { error: .. }`, `message` or `errors`",
        ));
    }
    let remedy = text("/x-remedy").ok_or_else(|| {
        problem(
            "this example of an error response has no remedy",
            "add `x-remedy: ..`, what the caller can do about it",
        )
    })?;
    let predicate = text("/x-predicate");
    if let Some(name) = predicate
        && (taken::PREDICATES.contains(&name) || syn::parse_str::<Ident>(&format!("is_{name}")).is_err())
    {
        let what = format!("`is_{name}` cannot be a predicate: the name is taken, or is no name");
        return Err(problem(&what, "give `x-predicate` another name, in lower case with underscores"));
    }
    let pattern = match text("/x-pattern") {
        None => Vec::new(),
        Some(pattern) => literals(pattern).ok_or_else(|| {
            problem(
                "this pattern is more than literal text and wildcards",
                "write it as `^text .+ text$`, with `\\w+`, `\\d+`, `\\S+`, `.+` or `.*` where the text varies",
            )
        })?,
    };
    Ok(Documented {
        operation,
        status,
        texts,
        pattern,
        code: text("/value/error_code"),
        remedy: remedy.to_owned(),
        predicate,
        place: example.place,
    })
}

/// The literal parts of a pattern, which wildcards stand between.
fn literals(pattern: &str) -> Option<Vec<String>> {
    let rest = pattern.strip_prefix('^')?;
    let mut rest = rest.strip_suffix('$').unwrap_or(rest);
    let mut parts = vec![String::new()];
    while let Some(c) = rest.chars().next() {
        if let Some(wildcard) = WILDCARDS.iter().find(|wildcard| rest.starts_with(**wildcard)) {
            rest = &rest[wildcard.len()..];
            parts.push(String::new());
            continue;
        }
        // One of several texts is text that varies, too.
        if let Some((alternatives, after)) = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
            let is_plain = |text: &str| text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '_' | '|'));
            rest = Some(after).filter(|_| is_plain(alternatives))?;
            parts.push(String::new());
            continue;
        }
        let (literal, length) = match c {
            '\\' => (rest[1..].chars().next().filter(|c| !c.is_alphanumeric())?, 2),
            '[' | ']' | '(' | ')' | '*' | '+' | '?' | '{' | '}' | '|' | '.' | '^' | '$' => return None,
            other => (other, other.len_utf8()),
        };
        parts.last_mut()?.push(literal);
        rest = &rest[length..];
    }
    Some(parts)
}

/// The table of documented errors, and one `Error::is_..()` for each predicate.
pub fn module(documented: &[Documented<'_>]) -> TokenStream {
    let rows = documented.iter().map(|documented| {
        let Documented { operation, status, texts, pattern, code, remedy, predicate, .. } = documented;
        let option = |value: &Option<&str>| value.map_or_else(|| quote!(None), |value| quote!(Some(#value)));
        let (code, predicate) = (option(code), option(predicate));
        quote! {
            Documented {
                operation: #operation,
                status: #status,
                texts: &[#(#texts),*],
                pattern: &[#(#pattern),*],
                code: #code,
                remedy: #remedy,
                predicate: #predicate,
            }
        }
    });
    let mut predicates: BTreeMap<&str, Vec<&Documented<'_>>> = BTreeMap::new();
    for documented in documented {
        predicates.entry(documented.predicate.unwrap_or_default()).or_default().push(documented);
    }
    predicates.remove("");
    let predicates = predicates.into_iter().map(|(name, documented)| predicate(name, &documented));
    quote! {
        use crate::error::documented::Documented;
        pub(crate) static DOCUMENTED: &[Documented] = &[#(#rows),*];
        impl crate::Error { #(#predicates)* }
    }
}

fn predicate(name: &str, documented: &[&Documented<'_>]) -> TokenStream {
    let function = Ident::new(&format!("is_{name}"), Span::call_site());
    let lines: BTreeSet<String> = documented
        .iter()
        .map(|documented| {
            let code = documented.code.map(|code| format!(" (`{code}`)")).unwrap_or_default();
            format!("* {}{code}: {}", documented.status, markdown::text(&documented.texts.join("; ")))
        })
        .collect();
    let lines: Vec<String> = lines.into_iter().collect();
    let doc = format!(
        "Returns whether the service rejected the call with\n\n{}\n\nRecognized by the text, or by the code where there is one.",
        lines.join("\n")
    );
    quote! {
        #[doc = #doc]
        pub fn #function(&self) -> bool {
            self.has_predicate(#name)
        }
    }
}
