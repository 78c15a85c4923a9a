//! What a function takes for a value of a type: whatever becomes one.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::api::Ty;
use super::types::path;

/// The type of an argument.
pub fn argument(ty: &Ty, module: &TokenStream) -> TokenStream {
    let own = path(ty, module);
    match ty {
        Ty::Integer | Ty::Number | Ty::Boolean | Ty::Free => own,
        Ty::List(inner) => match &**inner {
            Ty::List(_) | Ty::Map(_) => own,
            inner => {
                let item = argument(inner, module);
                quote!(impl IntoIterator<Item = #item>)
            }
        },
        Ty::Map(_) => own,
        Ty::Boxed(inner) => argument(inner, module),
        _ => quote!(impl Into<#own>),
    }
}

/// The expression that makes a value of its type of an argument.
pub fn convert(ty: &Ty, argument: &TokenStream) -> TokenStream {
    match ty {
        Ty::Integer | Ty::Number | Ty::Boolean | Ty::Free | Ty::Map(_) => quote!(#argument),
        Ty::List(inner) => match &**inner {
            Ty::List(_) | Ty::Map(_) => quote!(#argument),
            Ty::Integer | Ty::Number | Ty::Boolean | Ty::Free => quote!(#argument.into_iter().collect()),
            _ => quote!(#argument.into_iter().map(Into::into).collect()),
        },
        Ty::Boxed(inner) => {
            let inner = convert(inner, argument);
            quote!(Box::new(#inner))
        }
        _ => quote!(#argument.into()),
    }
}
