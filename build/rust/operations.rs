//! What the transport knows of each operation, as constants.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::api::Call;

/// The constant of an operation.
pub fn constant(call: &Call) -> TokenStream {
    let Call { id, constant, path, idempotency_key, authenticated, secrets, .. } = call;
    let method = Ident::new(&call.http_method, Span::call_site());
    let defaults = call.parameters.iter().filter(|parameter| parameter.client_default).map(|parameter| &parameter.json);
    quote! {
        static #constant: Operation = Operation {
            id: Cow::Borrowed(#id),
            method: reqwest::Method::#method,
            path: Cow::Borrowed(#path),
            idempotency_key: #idempotency_key,
            authenticated: #authenticated,
            defaults: &[#(#defaults),*],
            secrets: &[#(#secrets),*],
        };
    }
}
