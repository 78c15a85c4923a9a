//! Unions whose variant is decided by a property outside of the value (`x-outer-discriminator`).

use proc_macro2::TokenStream;
use quote::quote;

use super::super::api::{Type, Union};
use super::docs;
use super::objects::deprecated;
use super::types::path;
use super::unions::{encode, from};

/// An enum and what belongs to it. It decodes by a function, because the value alone does not say what it is.
pub fn union(ty: &Type, union: &Union) -> TokenStream {
    let (name, doc, deprecated) = (&ty.name, docs::of_type(ty), deprecated(ty.deprecated));
    let (encode, from) = (encode(union, name, Some(quote!(Unknown))), from(union, name));
    let variants = union.variants.iter().map(|variant| {
        let (name, inner) = (&variant.name, path(&variant.ty, &TokenStream::new()));
        let kinds: Vec<String> = variant.tags.iter().map(|kind| docs::code(kind)).collect();
        let doc = format!("The value of {}.", kinds.join(", "));
        quote!(#[doc = #doc] #name(#inner))
    });
    let arms = union.variants.iter().filter(|variant| !variant.tags.is_empty()).map(|of| {
        let (tags, name) = (&of.tags, &of.name);
        quote!(#(#tags)|* => decode::Decode::decode(deserializer).map(Self::#name))
    });
    quote! {
        #[doc = #doc]
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value of a kind that this version does not list, or of another shape than its kind has, as the service wrote
            /// it.
            Unknown(Value),
        }
        #encode
        impl #name {
            /// Decodes a value of a kind.
            #[allow(dead_code, reason = "hand-written Rust decodes what the document says")]
            pub(crate) fn decode<'de, D: serde::Deserializer<'de>>(kind: &str, deserializer: D) -> Result<Self, D::Error> {
                match kind {
                    #(#arms,)*
                    _ => <Value as decode::Decode>::decode(deserializer).map(Self::Unknown),
                }
            }
        }
        #from
    }
}
