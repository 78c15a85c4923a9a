//! What the transport must know of each operation, as constants.

use heck::ToShoutySnakeCase;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::document::{Document, Operation, is_success};
use super::load::Node;

/// The module `operations`, one constant for each operation.
pub fn module(document: &Document) -> TokenStream {
    let constants = document.operations().map(|operation| constant(document, operation));
    quote! {
        /// What the document says of each operation, for the transport.
        pub(crate) mod operations {
            use crate::operation::Operation;
            #(#constants)*
        }
    }
}

/// How many arguments the paths of all operations have.
pub fn path_arguments(document: &Document) -> usize {
    document.operations().map(|operation| operation.path.key.matches('{').count()).sum()
}

fn constant(document: &Document, operation: Operation<'_>) -> TokenStream {
    let name = Ident::new(&operation.id().to_shouty_snake_case(), Span::call_site());
    let (id, path) = (operation.id(), &operation.path.key);
    let method = Ident::new(&operation.method.key.to_uppercase(), Span::call_site());
    let statuses = operation.responses().iter().map(|entry| entry.key.as_str());
    let successes = statuses.filter(|status| is_success(status)).filter_map(|status| status.parse::<u16>().ok());
    let idempotency_key = header(document, operation, "idempotency-key");
    quote! {
        pub(crate) static #name: Operation = Operation {
            id: #id,
            method: reqwest::Method::#method,
            path: #path,
            successes: &[#(#successes),*],
            idempotency_key: #idempotency_key,
        };
    }
}

/// Whether an operation declares a header, by its name in lower case.
fn header(document: &Document, operation: Operation<'_>, name: &str) -> bool {
    operation.parameters().filter_map(|node| document.resolve(node).ok()).any(|parameter| {
        let is = |key: &str, value: &str| {
            parameter.get(key).and_then(Node::as_str).is_some_and(|text| text.eq_ignore_ascii_case(value))
        };
        is("in", "header") && is("name", name)
    })
}
