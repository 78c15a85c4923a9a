//! The module of types.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::api::{Api, Field, Kind, Known, Ty, Type};
use super::{docs, markdown, objects, outer, unions};

/// The types of the document.
pub fn module(api: &Api) -> TokenStream {
    let items = api.types.iter().map(|ty| item(api, ty));
    quote! {
        #[allow(unused_imports, reason = "which of them the types need is up to the document")]
        use crate::types::{Media, Secret, Timestamp, decode, encode, redacted, union};
        #[allow(unused_imports, reason = "which of them the types need is up to the document")]
        use serde_json::{Map, Value};
        #(#items)*
    }
}

fn item(api: &Api, ty: &Type) -> TokenStream {
    match &ty.kind {
        Kind::Object(object) => objects::object(ty, object),
        Kind::Union(union) if union.is_outer => outer::union(ty, union),
        Kind::Union(union) => unions::union(api, ty, union),
        Kind::OpenEnum(known) => open_enum(ty, known),
    }
}

/// An open enum. The macro stands in `src/types/open_enum.rs`.
fn open_enum(ty: &Type, known: &[Known]) -> TokenStream {
    let (name, doc) = (&ty.name, docs::of_type(ty));
    let variants = known.iter().map(|known| {
        let Known { value, name, doc, .. } = known;
        let code = docs::code(value);
        let doc = if doc.is_empty() { format!("{code}.") } else { format!("{code}: {}", markdown::text(doc)) };
        quote!(#[doc = #doc] #name = #value)
    });
    let groups: BTreeSet<&String> = known.iter().flat_map(|known| &known.groups).collect();
    let predicates = groups.iter().map(|group| predicate(group, known));
    let predicates = (!groups.is_empty()).then(|| quote!(impl #name { #(#predicates)* }));
    quote! {
        crate::types::open_enum::open_enum! {
            #[doc = #doc]
            #name { #(#variants,)* }
        }
        #predicates
    }
}

/// The predicate of a group of values (`x-enum-groups`).
fn predicate(group: &str, known: &[Known]) -> TokenStream {
    let function = Ident::new(&format!("is_{group}"), Span::call_site());
    let members = || known.iter().filter(|known| known.groups.iter().any(|of| of == group));
    let values: Vec<String> = members().map(|known| docs::code(&known.value)).collect();
    let doc = format!("Returns whether the value is {}. A value that is not listed is not.", values.join(", "));
    let names = members().map(|known| &known.name);
    quote! {
        #[doc = #doc]
        pub fn #function(&self) -> bool {
            matches!(self, #(Self::#names)|*)
        }
    }
}

/// A type as Rust, where the types of the document stand in a module (`types::`) or in this one.
pub fn path(ty: &Ty, module: &TokenStream) -> TokenStream {
    match ty {
        Ty::String => quote!(String),
        Ty::Integer => quote!(i64),
        Ty::Number => quote!(f64),
        Ty::Boolean => quote!(bool),
        Ty::Any => quote!(serde_json::Value),
        Ty::Free => quote!(serde_json::Map<String, serde_json::Value>),
        Ty::Timestamp => quote!(#module Timestamp),
        Ty::Secret => quote!(#module Secret),
        Ty::Media => quote!(#module Media),
        Ty::Named(name) => quote!(#module #name),
        Ty::List(inner) => {
            let inner = path(inner, module);
            quote!(Vec<#inner>)
        }
        Ty::Map(inner) => {
            let inner = path(inner, module);
            quote!(std::collections::BTreeMap<String, #inner>)
        }
        Ty::Nullable(inner) => {
            let inner = path(inner, module);
            quote!(Option<#inner>)
        }
        Ty::Boxed(inner) => {
            let inner = path(inner, module);
            quote!(Box<#inner>)
        }
    }
}

/// How a field of a struct holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is there.
    Always,
    /// It is there, or null.
    OrNull,
    /// It is there, or absent. Null counts as absent.
    Optional,
    /// Absent, null and a value are three things, as they are in the body of a PATCH.
    Three,
}

/// How a field holds its value in a type.
pub fn presence(ty: &Type, field: &Field) -> Presence {
    match (field.required, field.nullable) {
        (true, false) => Presence::Always,
        (true, true) => Presence::OrNull,
        (false, true) if ty.in_request => Presence::Three,
        (false, _) => Presence::Optional,
    }
}
