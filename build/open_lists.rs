//! The open lists of values: an enum of the known members, and a way to keep every other.

use heck::ToUpperCamelCase;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::document::Document;
use super::generate::open_lists;
use super::load::Node;

/// The module `values`, one enum for each open list. The macro that writes them stands in `src/types/open_list.rs`.
pub fn module(document: &Document) -> TokenStream {
    let lists = open_lists(document)
        .filter_map(|name| list(name, document.root.pointer(&format!("/components/schemas/{name}"))?));
    let lists: Vec<TokenStream> = lists.collect();
    quote! {
        /// Lists of values that the service may add to.
        pub(crate) mod values {
            #(#lists)*
        }
    }
}

fn list(name: &str, schema: &Node) -> Option<TokenStream> {
    let ident = Ident::new(name, Span::call_site());
    let description = schema.get("description").and_then(Node::as_str).unwrap_or(name);
    let values: Vec<&str> = schema.get("x-extensible-enum")?.items().iter().filter_map(Node::as_str).collect();
    let variants = values.iter().map(|value| Ident::new(&value.to_upper_camel_case(), Span::call_site()));
    let docs = values.iter().map(|value| {
        let description = schema.get("x-enum-descriptions").and_then(|all| all.get(value)).and_then(Node::as_str);
        description.map_or_else(|| format!("`{value}`."), |text| format!("`{value}`: {text}"))
    });
    Some(quote! {
        crate::types::open_list::open_list! {
            #[doc = #description]
            #ident { #(#[doc = #docs] #variants = #values,)* }
        }
    })
}
