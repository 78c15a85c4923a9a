//! From the document to the source of the client.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::document::{Document, Operation};
use super::generate::generate;
use super::load::Node;
use super::place::{Place, Problem};
use super::rewrite::{Expected, rewrite};
use super::{check, docs, mock, open_lists, operations, per_call, polish, refusals, round_trip};

/// The sources that come out of a document.
pub struct Sources {
    pub client: TokenStream,
    pub mock: TokenStream,
    pub round_trip: TokenStream,
}

/// Makes the sources, or tells everything that is wrong with the document.
pub fn sources(document: &Document) -> Result<Sources, Vec<Problem>> {
    let problems = check::check(document);
    if !problems.is_empty() {
        return Err(problems);
    }
    let refusals = refusals::refusals(document)?;
    let output = generate(document).map_err(|problem| vec![problem])?;
    let client = client(output.client, document).map_err(unexpected)?;
    let mock = mocks(output.mock, document).map_err(unexpected)?;
    let parts = [operations::module(document), open_lists::module(document), refusals::module(&refusals)];
    Ok(Sources { client: quote!(#client #(#parts)*), mock, round_trip: round_trip::functions(document) })
}

fn client(tokens: TokenStream, document: &Document) -> Result<TokenStream, String> {
    let mut file = syn::parse2(tokens).map_err(|error| error.to_string())?;
    let with_body = |operation: &Operation<'_>| operation.method.value.get("requestBody").is_some();
    let expected = Expected {
        operations: document.operations().count(),
        path_arguments: operations::path_arguments(document),
        bodies: document.operations().filter(with_body).count(),
    };
    rewrite(&mut file, &expected)?;
    per_call::extend(&mut file);
    polish::assert_secrets(&mut file, &passwords(document))?;
    polish::polish(&mut file, &requests(document))?;
    docs::document_client(&mut file, document);
    Ok(file.into_token_stream())
}

fn mocks(tokens: TokenStream, document: &Document) -> Result<TokenStream, String> {
    let mut file = syn::parse2(tokens).map_err(|error| error.to_string())?;
    mock::rewrite(&mut file);
    docs::document_mock(&mut file, document);
    Ok(file.into_token_stream())
}

/// Not the document's fault, but that of the pass over the generated code, which knows one generation of the generator.
fn unexpected(what: String) -> Vec<Problem> {
    let what = format!("the generated code is not as expected: {what}");
    vec![Problem::new(Place::START, what, "adapt build/rewrite.rs to the version of progenitor that Cargo.lock names")]
}

/// Every password of the document, by component and property.
fn passwords(document: &Document) -> Vec<(String, String)> {
    let properties = document.components("schemas").iter().flat_map(|component| {
        let properties = component.value.get("properties").map_or(&[][..], Node::entries);
        properties.iter().map(move |property| (component, property))
    });
    let passwords =
        properties.filter(|(_, property)| property.value.get("format").and_then(Node::as_str) == Some("password"));
    passwords.map(|(component, property)| (component.key.clone(), property.key.clone())).collect()
}

/// The components that a request body is or holds.
fn requests(document: &Document) -> HashSet<String> {
    document.operations().flat_map(|operation| operations::bodies(document, operation)).collect()
}
