//! How an object is decoded and encoded, in terms of `src/types/decode.rs` and `encode.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::api::{Field, Object, Type};
use super::types::{Presence, path, presence};

/// The implementations for an object.
pub fn object(ty: &Type, object: &Object) -> TokenStream {
    let (decode, encode) = (decode(ty, object), encode(ty, object));
    let name = &ty.name;
    quote! {
        #decode
        decode::deserialize!(#name);
        #encode
    }
}

fn decode(ty: &Type, object: &Object) -> TokenStream {
    let name = &ty.name;
    let json = object.fields.iter().map(|field| &field.json);
    let here = TokenStream::new();
    let slots = object.fields.iter().map(|field| {
        let (name, own) = (&field.name, path(&field.ty, &here));
        match presence(ty, field) {
            Presence::Always => quote!(let mut #name = decode::Always(None::<#own>);),
            Presence::OrNull | Presence::Optional => quote!(let mut #name = None::<#own>;),
            Presence::Three => quote!(let mut #name = decode::Given(None::<Option<#own>>);),
        }
    });
    let empty_rest = object.rest.iter().map(|(name, _)| quote!(let mut #name = Map::new();));
    let names = object.fields.iter().map(|field| &field.name);
    let rest = match &object.rest {
        Some((name, _)) => quote!(Some(&mut #name)),
        None => quote!(None),
    };
    let values = object.fields.iter().map(|field| {
        let name = &field.name;
        match presence(ty, field) {
            Presence::Always => quote!(#name: #name.0?),
            Presence::OrNull | Presence::Optional => quote!(#name),
            Presence::Three => quote!(#name: #name.0),
        }
    });
    let rest_value = object.rest.iter().map(|(name, _)| name);
    quote! {
        impl decode::Object for #name {
            const NAMES: &'static [&'static str] = &[#(#json),*];
            fn members<'de, A: serde::de::MapAccess<'de>>(__members: &mut decode::Members<'de, A>) -> Option<Self> {
                #(#slots)*
                #(#empty_rest)*
                __members.read(&mut [#(&mut #names),*], #rest);
                Some(Self { #(#values,)* #(#rest_value,)* })
            }
        }
    }
}

fn encode(ty: &Type, object: &Object) -> TokenStream {
    let name = &ty.name;
    let fields = object.fields.iter().map(|field| {
        let Field { name, json, .. } = field;
        match presence(ty, field) {
            Presence::Always | Presence::OrNull => quote!(__members.required(#json, &self.#name);),
            Presence::Optional | Presence::Three => quote!(__members.optional(#json, &self.#name);),
        }
    });
    let rest = object.rest.iter().map(|(name, _)| quote!(__members.rest(&self.#name);));
    quote! {
        impl serde::Serialize for #name {
            #[allow(deprecated)]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut __members = encode::Members::new(serializer);
                #(#fields)*
                #(#rest)*
                __members.end()
            }
        }
    }
}
