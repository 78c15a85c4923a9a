//! The table by which the tests put each fixture through the type of its operation and status, and each type beside its
//! schema.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::document::{Document, component_name, json_schema};
use super::generate::open_lists;

/// The functions `request`, `response` and `schemas`.
pub fn functions(document: &Document) -> TokenStream {
    let (mut requests, mut responses) = (Vec::new(), Vec::new());
    for operation in document.operations() {
        let id = operation.id();
        let body = operation.method.value.get("requestBody").and_then(|node| document.resolve(node).ok());
        if let Some(ty) = body.and_then(json_schema).and_then(component_name).map(ident) {
            requests.push(quote!(#id => Some(through::<postproxy::types::#ty>(body))));
        }
        for entry in operation.responses() {
            let (Ok(status), Ok(response)) = (entry.key.parse::<u16>(), document.resolve(&entry.value)) else {
                continue;
            };
            if let Some(ty) = json_schema(response).and_then(component_name).map(ident) {
                responses.push(quote!((#id, #status) => Some(through::<postproxy::types::#ty>(body))));
            }
        }
    }
    let lists: Vec<&str> = open_lists(document).collect();
    let schemas = document.components("schemas").iter().map(|component| {
        let (name, ty) = (&component.key, ident(&component.key));
        let path = if lists.contains(&name.as_str()) { quote!(values::#ty) } else { quote!(types::#ty) };
        quote!((#name, generator().into_root_schema_for::<postproxy::#path>()))
    });
    quote! {
        /// What is left of a request body of an operation after the type of that body decoded and encoded it.
        fn request(operation: &str, body: serde_json::Value) -> Option<serde_json::Result<serde_json::Value>> {
            match operation { #(#requests,)* _ => None }
        }
        /// What is left of an answer of an operation and status after its type decoded and encoded it.
        fn response(operation: &str, status: u16, body: serde_json::Value) -> Option<serde_json::Result<serde_json::Value>> {
            match (operation, status) { #(#responses,)* _ => None }
        }
        /// The JSON Schema of each type, by the name of its component.
        #[cfg(feature = "schemars")]
        fn schemas() -> Vec<(&'static str, schemars::Schema)> {
            vec![#(#schemas),*]
        }
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
