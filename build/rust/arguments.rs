//! What a function takes for a value of a type: whatever becomes one.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::super::api::Ty;
use super::super::names::Name;
use super::super::place::Place;
use super::types::path;

/// An argument of a function.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: TokenStream,
    /// Where the document describes it.
    pub place: Place,
}

impl ToTokens for Argument {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { name, ty, .. } = self;
        tokens.extend(quote!(#name: #ty));
    }
}

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
