//! How an object is decoded and encoded, in terms of `src/types/decode.rs` and `encode.rs`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::api::{Field, Object, Type};
use super::types::{Presence, presence};

/// The implementations for an object.
pub fn object(ty: &Type, object: &Object) -> TokenStream {
    let (decode, encode) = (decode(ty, object), encode(ty, object));
    let name = &ty.name;
    quote! {
        #decode
        decode::object!(#name);
        #encode
    }
}

fn decode(ty: &Type, object: &Object) -> TokenStream {
    let name = &ty.name;
    let json = object.fields.iter().map(|field| &field.json);
    let empty = object.fields.iter().map(|Field { name, .. }| quote!(let mut #name = None;));
    let empty_rest = object.rest.iter().map(|(name, _)| quote!(let mut #name = Map::new();));
    let arms = object.fields.iter().enumerate().map(|(position, field)| {
        let (position, name) = (Literal::usize_unsuffixed(position), &field.name);
        // An optional property that is null is absent.
        match presence(ty, field) {
            Presence::Always | Presence::Three => quote!(#position => #name = Some(__members.value()?)),
            Presence::OrNull | Presence::Optional => quote!(#position => #name = __members.value()?),
        }
    });
    let other = match &object.rest {
        Some((name, _)) => quote!(__members.keep(&mut #name)?),
        None => quote!(__members.skip()?),
    };
    let values = object.fields.iter().map(|field| {
        let Field { name, json, .. } = field;
        match presence(ty, field) {
            Presence::Always => quote!(#name: decode::required(#name, #json)?),
            _ => quote!(#name),
        }
    });
    let rest = object.rest.iter().map(|(name, _)| name);
    let is_open = object.rest.is_some();
    quote! {
        impl decode::Object for #name {
            const NAMES: &'static [&'static str] = &[#(#json),*];
            const OPEN: bool = #is_open;
            fn members<'de, A: serde::de::MapAccess<'de>>(mut __members: decode::Members<A>) -> Result<Self, A::Error> {
                #(#empty)*
                #(#empty_rest)*
                while let Some(__position) = __members.next()? {
                    match __position {
                        #(#arms,)*
                        _ => #other,
                    }
                }
                Ok(Self { #(#values,)* #(#rest,)* })
            }
        }
    }
}

fn encode(ty: &Type, object: &Object) -> TokenStream {
    let name = &ty.name;
    let fields = object.fields.iter().map(|field| {
        let Field { name, json, .. } = field;
        match presence(ty, field) {
            Presence::Always | Presence::OrNull => quote!(__members.required(#json, &self.#name)?;),
            Presence::Optional | Presence::Three => quote!(__members.optional(#json, &self.#name)?;),
        }
    });
    let rest = object.rest.iter().map(|(name, _)| quote!(__members.rest(&self.#name)?;));
    quote! {
        impl serde::Serialize for #name {
            #[allow(deprecated)]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut __members = encode::Members::new(serializer)?;
                #(#fields)*
                #(#rest)*
                __members.end()
            }
        }
    }
}
