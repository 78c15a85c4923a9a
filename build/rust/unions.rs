//! Unions: an enum whose variant is decided by the discriminator, or by which properties are there.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::super::api::{Api, Kind, Ty, Type, Union, Variant};
use super::super::names::Name;
use super::docs;
use super::objects::deprecated;
use super::types::path;

/// An enum and what belongs to it.
pub fn union(api: &Api, ty: &Type, union: &Union) -> TokenStream {
    let (name, doc) = (&ty.name, docs::of_type(ty));
    let variants = union.variants.iter().map(|variant| {
        let (name, inner) = (&variant.name, path(&variant.ty, &TokenStream::new()));
        let doc = docs::of_variant(variant);
        quote!(#[doc = #doc] #name(#inner))
    });
    let other = union.open.then(|| {
        quote! {
            /// A variant that the document does not list, as the service wrote it.
            Other(Value)
        }
    });
    let encode = encode(union, name, union.open.then(|| quote!(Other)));
    let (decode, from) = (decode(api, ty, union), from(union, name));
    let deprecated = deprecated(ty.deprecated);
    quote! {
        #[doc = #doc]
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* #other }
        #encode
        impl decode::Decode for #name {
            fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <Value as decode::Decode>::decode(deserializer)?;
                #decode
            }
        }
        decode::deserialize!(#name);
        decode::boxed!(#name);
        #from
    }
}

/// The encoding of an enum: that of the value, whatever the variant. `other` is the variant of what is not listed.
pub(super) fn encode(union: &Union, name: &Name, other: Option<TokenStream>) -> TokenStream {
    let names = union.variants.iter().map(|variant| variant.name.to_token_stream()).chain(other);
    quote! {
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(Self::#names(value) => value.serialize(serializer),)* }
            }
        }
    }
}

fn decode(api: &Api, ty: &Type, union: &Union) -> TokenStream {
    let variant = |variant: &Variant| {
        let name = &variant.name;
        quote!(union::decode(value).map(Self::#name))
    };
    if let Some(property) = &union.discriminator {
        let arms = union.variants.iter().filter(|variant| !variant.tags.is_empty()).map(|of| {
            let (tags, decode) = (&of.tags, variant(of));
            quote!(Some(#(#tags)|*) => #decode)
        });
        let (other, subject) = (other(union), &ty.subject);
        let fallback = match other {
            Some(other) => other,
            None => quote!(Err(union::undecided(#subject, Some(#property)))),
        };
        return quote! {
            match union::tag(&value, #property).as_deref() {
                #(#arms,)*
                _ => #fallback,
            }
        };
    }
    let tests = union.variants.iter().map(|of| {
        let (test, decode) = (test(api, of), variant(of));
        match (&of.ty, union.open) {
            // What only looks like a variant is another one.
            (Ty::List(_) | Ty::Named(_) | Ty::Boxed(_) | Ty::Map(_), true) => {
                let name = &of.name;
                quote!(if #test && let Some(value) = union::attempt(&value) { return Ok(Self::#name(value)); })
            }
            _ => quote!(if #test { return #decode; }),
        }
    });
    let subject = &ty.subject;
    let fallback = other(union).unwrap_or_else(|| quote!(Err(union::undecided(#subject, None))));
    quote!(#(#tests)* #fallback)
}

fn other(union: &Union) -> Option<TokenStream> {
    union.open.then(|| quote!(Ok(Self::Other(value))))
}

/// Whether a value is of a variant.
fn test(api: &Api, variant: &Variant) -> TokenStream {
    match &variant.ty {
        Ty::String | Ty::Secret | Ty::Timestamp => quote!(value.is_string()),
        Ty::Integer => quote!(union::is_integer(&value)),
        Ty::Number => quote!(value.is_number()),
        Ty::Boolean => quote!(value.is_boolean()),
        Ty::List(_) => quote!(value.is_array()),
        Ty::Named(name) if matches!(api.get(name).map(|ty| &ty.kind), Some(Kind::OpenEnum(_))) => {
            quote!(value.is_string())
        }
        Ty::Named(name) if matches!(api.get(name).map(|ty| &ty.kind), Some(Kind::Union(_))) => {
            let name = path(&Ty::Named(name.clone()), &TokenStream::new());
            quote!(union::attempt::<#name>(&value).is_some())
        }
        Ty::Named(_) | Ty::Boxed(_) | Ty::Free | Ty::Map(_) => {
            let required = &variant.required;
            let constants = variant.constants.iter().map(|(name, value)| quote!((#name, #value)));
            quote!(union::has(&value, &[#(#required),*], &[#(#constants),*]))
        }
        Ty::Any | Ty::Media | Ty::Nullable(_) => quote!(true),
    }
}

/// Returns whether the value of a variant becomes the union by itself: no other variant has its type.
pub fn has_from(union: &Union, of: &Variant) -> bool {
    union.variants.iter().filter(|variant| variant.ty == of.ty).count() == 1
}

/// What becomes the union by itself: the values of its variants, and text where there is one variant of text.
pub(super) fn from(union: &Union, name: &Name) -> TokenStream {
    let here = TokenStream::new();
    let impls = union.variants.iter().filter(|variant| has_from(union, variant)).map(|variant| {
        let (case, inner) = (&variant.name, path(&variant.ty, &here));
        let text = (variant.ty == Ty::String).then(|| {
            quote! {
                impl From<&str> for #name {
                    #[inline]
                    fn from(value: &str) -> Self { Self::#case(value.to_owned()) }
                }
            }
        });
        quote! {
            impl From<#inner> for #name {
                #[inline]
                fn from(value: #inner) -> Self { Self::#case(value) }
            }
            #text
        }
    });
    quote!(#(#impls)*)
}
