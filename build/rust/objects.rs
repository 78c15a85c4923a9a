//! Objects: a struct with public fields, a constructor of what is required, and a setter for all else.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::api::{Credential, Field, Object, Type};
use super::arguments::{Argument, argument, convert};
use super::types::{Presence, path, presence};
use super::{codec, docs};

/// A struct and what belongs to it.
pub fn object(ty: &Type, object: &Object) -> TokenStream {
    let (name, doc) = (&ty.name, docs::of_type(ty));
    let here = TokenStream::new();
    let fields = object.fields.iter().map(|field| {
        let Field { name, .. } = field;
        let (doc, attribute, own) = (docs::of_field(field), schema_attribute(ty, field), field_type(ty, field));
        let deprecated = deprecated(field.deprecated);
        quote!(#[doc = #doc] #deprecated #attribute pub #name: #own)
    });
    let rest = object.rest.iter().map(|(name, values)| {
        let values = path(values, &here);
        quote! {
            /// The properties that the document does not list.
            #[cfg_attr(feature = "schemars", schemars(flatten))]
            pub #name: Map<String, #values>
        }
    });
    let is_default = !object.fields.iter().any(Field::is_argument);
    // A constant is not what a string begins with.
    let derives_default = is_default && object.fields.iter().all(|field| field.constant.is_none() || !field.required);
    let default = derives_default.then(|| quote!(Default,));
    let implements_default = (is_default && !derives_default).then(|| {
        quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self { Self::new() }
            }
        }
    });
    let has_credentials = object.fields.iter().any(|field| field.credential.is_some());
    let implements_debug = has_credentials.then(|| implement_debug(ty, object));
    let debug = (!has_credentials).then(|| quote!(Debug,));
    let deprecated = deprecated(ty.deprecated);
    let (new, setters) = (new(ty, object), object.fields.iter().map(|field| setters(ty, field)));
    let codec = codec::object(ty, object);
    quote! {
        #[doc = #doc]
        #deprecated
        #[derive(Clone, #debug #default PartialEq)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct #name { #(#fields,)* #(#rest,)* }
        #implements_default
        #implements_debug
        impl #name {
            #new
            #(#setters)*
        }
        #codec
    }
}

/// `Debug` of an object with credentials in it.
fn implement_debug(ty: &Type, object: &Object) -> TokenStream {
    let (name, text) = (&ty.name, ty.name.as_str());
    let fields = object.fields.iter().map(|field| {
        let (name, text) = (&field.name, field.name.as_str());
        match field.credential {
            None => quote!(.field(#text, &self.#name)),
            Some(Credential::Query) => quote!(.field(#text, &redacted::Redacted::query(&self.#name))),
            Some(Credential::All) => quote!(.field(#text, &redacted::Redacted::all(&self.#name))),
        }
    });
    let rest = object.rest.iter().map(|(name, _)| {
        let text = name.as_str();
        quote!(.field(#text, &self.#name))
    });
    quote! {
        /// Prints no credential: of a URL neither query nor fragment.
        #[allow(deprecated)]
        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#text)#(#fields)*#(#rest)*.finish()
            }
        }
    }
}

/// `#[deprecated]`, where the document says so.
pub fn deprecated(is_deprecated: bool) -> Option<TokenStream> {
    is_deprecated.then(|| quote!(#[deprecated = "the document says so"]))
}

/// The type of a field.
pub fn field_type(ty: &Type, field: &Field) -> TokenStream {
    let own = path(&field.ty, &TokenStream::new());
    match presence(ty, field) {
        Presence::Always => own,
        Presence::OrNull | Presence::Optional => quote!(Option<#own>),
        Presence::Three => quote!(Option<Option<#own>>),
    }
}

/// What schemars has to know of a field.
fn schema_attribute(ty: &Type, field: &Field) -> Option<TokenStream> {
    let mut parts = Vec::new();
    if field.name.as_str() != field.json {
        let json = &field.json;
        parts.push(quote!(rename = #json));
    }
    let presence = presence(ty, field);
    if presence != Presence::Always {
        parts.push(quote!(default));
    }
    if matches!(presence, Presence::Optional | Presence::Three) {
        parts.push(quote!(skip_serializing_if = "Option::is_none"));
    }
    if let Some(constant) = &field.constant {
        parts.push(quote!(extend("const" = #constant)));
    }
    (!parts.is_empty()).then(|| quote!(#[cfg_attr(feature = "schemars", schemars(#(#parts),*))]))
}

/// The arguments of the constructor: what is required.
pub fn arguments(ty: &Type, object: &Object) -> Vec<Argument> {
    let arguments = object.fields.iter().filter(|field| field.is_argument()).map(|field| {
        let own = field_type(ty, field);
        let taken = match presence(ty, field) {
            Presence::Always => argument(&field.ty, &TokenStream::new()),
            _ => quote!(impl Into<#own>),
        };
        Argument { name: field.name.clone(), ty: taken, place: field.place }
    });
    arguments.collect()
}

/// The constructor, which takes what is required.
fn new(ty: &Type, object: &Object) -> TokenStream {
    let arguments = arguments(ty, object);
    let values = object.fields.iter().map(|field| {
        let name = &field.name;
        let value = match (&field.constant, field.required) {
            (Some(constant), true) => quote!(#constant.into()),
            (_, true) if presence(ty, field) == Presence::Always => convert(&field.ty, &quote!(#name)),
            (_, true) => quote!(#name.into()),
            (_, false) => quote!(None),
        };
        quote!(#name: #value)
    });
    let rest = object.rest.iter().map(|(name, _)| quote!(#name: Map::new()));
    let doc = match arguments.len() {
        0 => "Creates a value with nothing set.",
        _ => "Creates a value of what is required.",
    };
    quote! {
        #[doc = #doc]
        #[allow(deprecated, clippy::too_many_arguments)]
        #[inline]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #(#rest,)* }
        }
    }
}

/// Returns whether a property has a setter: it need not be there, and it has more than one value.
pub fn has_setter(field: &Field) -> bool {
    !field.required && field.constant.is_none()
}

/// The setters of a property that need not be there.
fn setters(ty: &Type, field: &Field) -> Option<TokenStream> {
    if !has_setter(field) {
        return None;
    }
    let name = &field.name;
    let (taken, value) = (argument(&field.ty, &TokenStream::new()), convert(&field.ty, &quote!(value)));
    let (value, null) = match presence(ty, field) {
        Presence::Three => (quote!(Some(Some(#value))), Some(null(field))),
        _ => (quote!(Some(#value)), None),
    };
    let (doc, deprecated) = (docs::of_setter(field), deprecated(field.deprecated));
    Some(quote! {
        #[doc = #doc]
        #deprecated
        #[must_use]
        #[allow(deprecated)]
        #[inline]
        pub fn #name(mut self, value: #taken) -> Self {
            self.#name = #value;
            self
        }
        #null
    })
}

fn null(field: &Field) -> TokenStream {
    let (name, setter) = (&field.name, &field.null);
    let doc = format!("Sets `{}` to null, which is not the same as to leave it out.", field.json);
    quote! {
        #[doc = #doc]
        #[must_use]
        #[allow(deprecated)]
        #[inline]
        pub fn #setter(mut self) -> Self {
            self.#name = Some(None);
            self
        }
    }
}
