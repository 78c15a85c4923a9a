//! The documented refusals: what the service says, what to do about it, and which question of the caller it answers.

use std::collections::BTreeMap;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::document::{Document, Operation, is_success};
use super::load::Node;
use super::place::Problem;

/// The questions that `Error` answers by itself.
const TAKEN: [&str; 5] = ["invalid_api_key", "not_found", "rate_limited", "retryable", "timeout"];

/// A named example of an error.
pub struct Refusal<'a> {
    pub operation: &'a str,
    pub status: u16,
    pub error: &'a str,
    pub code: Option<&'a str>,
    pub remedy: &'a str,
    pub predicate: Option<&'a str>,
}

/// Every refusal of the document, or what is wrong with one.
pub fn refusals(document: &Document) -> Result<Vec<Refusal<'_>>, Vec<Problem>> {
    let (mut refusals, mut problems) = (Vec::new(), Vec::new());
    for operation in document.operations() {
        for (status, example) in examples(document, operation) {
            match refusal(operation.id(), status, example) {
                Ok(refusal) => refusals.push(refusal),
                Err(problem) if !problems.contains(&problem) => problems.push(problem),
                Err(_) => {}
            }
        }
    }
    if problems.is_empty() { Ok(refusals) } else { Err(problems) }
}

/// The refusals of one operation, in the order of the document.
pub fn of_operation<'a>(document: &'a Document, operation: Operation<'a>) -> impl Iterator<Item = Refusal<'a>> {
    examples(document, operation)
        .into_iter()
        .filter_map(move |(status, example)| refusal(operation.id(), status, example).ok())
}

/// The named examples of an operation's errors, with their status.
fn examples<'a>(document: &'a Document, operation: Operation<'a>) -> Vec<(u16, &'a Node)> {
    let mut examples = Vec::new();
    for entry in operation.responses().iter().filter(|entry| !is_success(&entry.key)) {
        let (Ok(status), Ok(response)) = (entry.key.parse(), document.resolve(&entry.value)) else { continue };
        let all = response.pointer("/content/application~1json/examples").map_or(&[][..], Node::entries);
        examples.extend(all.iter().filter_map(|example| Some((status, document.resolve(&example.value).ok()?))));
    }
    examples
}

fn refusal<'a>(operation: &'a str, status: u16, example: &'a Node) -> Result<Refusal<'a>, Problem> {
    let problem = |what: &str, remedy: &str| Problem::new(example.place, what, remedy);
    let text = |pointer: &str| example.pointer(pointer).and_then(Node::as_str);
    let error = text("/value/error").ok_or_else(|| {
        problem(
            "this example of a refusal does not show what the service says",
            "add the text as `value: { error: .. }`",
        )
    })?;
    let remedy = text("/x-remedy").ok_or_else(|| {
        problem("this example of a refusal has no remedy", "add `x-remedy: ..`, what the caller can do about it")
    })?;
    let predicate = text("/x-predicate");
    if let Some(name) = predicate
        && (TAKEN.contains(&name) || syn::parse_str::<Ident>(&format!("is_{name}")).is_err())
    {
        let what = format!("`is_{name}` cannot be a question of its own: the name is taken, or is none");
        return Err(problem(&what, "give `x-predicate` another name, in lower case with underscores"));
    }
    Ok(Refusal { operation, status, error, code: text("/value/error_code"), remedy, predicate })
}

/// The table of refusals, and one `Error::is_..()` for each predicate.
pub fn module(refusals: &[Refusal<'_>]) -> TokenStream {
    let rows = refusals.iter().map(|refusal| {
        let Refusal { operation, status, error, code, remedy, predicate } = refusal;
        let option = |value: &Option<&str>| value.map_or_else(|| quote!(None), |value| quote!(Some(#value)));
        let (code, predicate) = (option(code), option(predicate));
        quote!(Refusal { operation: #operation, status: #status, error: #error, code: #code, remedy: #remedy, predicate: #predicate })
    });
    let mut predicates: BTreeMap<&str, Vec<&Refusal<'_>>> = BTreeMap::new();
    for refusal in refusals {
        predicates.entry(refusal.predicate.unwrap_or_default()).or_default().push(refusal);
    }
    predicates.remove("");
    let predicates = predicates.into_iter().map(|(name, refusals)| predicate(name, &refusals));
    quote! {
        /// The refusals that the document shows.
        pub(crate) mod refusals {
            use crate::error::refusal::Refusal;
            pub(crate) static REFUSALS: &[Refusal] = &[#(#rows),*];
            impl crate::Error { #(#predicates)* }
        }
    }
}

fn predicate(name: &str, refusals: &[&Refusal<'_>]) -> TokenStream {
    let function = Ident::new(&format!("is_{name}"), Span::call_site());
    let mut lines: Vec<String> = refusals
        .iter()
        .map(|refusal| {
            let code = refusal.code.map(|code| format!(" (`{code}`)")).unwrap_or_default();
            format!("* {}{code}: {}", refusal.status, refusal.error)
        })
        .collect();
    lines.sort();
    lines.dedup();
    let doc = format!(
        "Whether the service refused the call for this reason, which it gives as\n\n{}\n\nRecognized by the code where there is one, else by the text.",
        lines.join("\n")
    );
    quote! {
        #[doc = #doc]
        pub fn #function(&self) -> bool {
            self.answers(#name)
        }
    }
}
