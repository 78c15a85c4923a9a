//! Embeds the document, for the PostProxy in memory, which answers by it.

use proc_macro2::TokenStream;
use quote::quote;

use super::document::Document;

/// The document as JSON.
pub fn embed(document: &Document) -> TokenStream {
    let json = document.root.to_json().to_string();
    quote!(pub(crate) static DOCUMENT: &str = #json;)
}
