//! The setters of calls.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::api::{Api, Body, Parameter, Spread, Type};
use super::super::names::Name;
use super::arguments::{argument, convert};
use super::calls::{module_path, put};
use super::docs;
use super::objects::deprecated;
use super::types::{Presence, path, presence};

/// The setter of a parameter.
pub fn parameter(parameter: &Parameter) -> TokenStream {
    let (name, taken) = (&parameter.name, argument(&parameter.ty, &module_path()));
    let put = put(parameter, &quote!(self.call), &quote!(value));
    let (doc, deprecated) = (docs::of_parameter(parameter), deprecated(parameter.deprecated));
    quote! {
        #[doc = #doc]
        #deprecated
        #[inline]
        pub fn #name(mut self, value: #taken) -> Self {
            self.call = #put;
            self
        }
    }
}

/// Returns whether a body has a setter for all of it. One that is given as a whole when the call begins has none.
pub fn has_whole(body: &Body) -> bool {
    body.spread.is_some() || !body.required
}

/// How the property of a body that a setter of the call sets holds its value. `get` finds the types of an API.
pub fn presence_of<'a>(spread: &Spread, body: &Body, get: impl Fn(&Name) -> Option<&'a Type>) -> Presence {
    let owner = spread.within.last().map_or(&body.ty, |step| &step.ty);
    owner.named().and_then(get).map_or(Presence::Optional, |owner| presence(owner, &spread.field))
}

/// The setters of a body.
pub fn body(api: &Api, body: &Body) -> Vec<TokenStream> {
    let own = path(&body.ty, &module_path());
    let whole = quote! {
        /// Sets the whole body of the request.
        #[inline]
        pub fn request(mut self, value: impl Into<#own>) -> Self {
            self.body = value.into().into();
            self
        }
    };
    let Some(spreads) = &body.spread else {
        return if has_whole(body) { vec![whole] } else { Vec::new() };
    };
    let setters = spreads.iter().filter(|spread| !spread.is_argument).map(|spread| property(api, body, spread));
    setters.chain([whole]).collect()
}

fn property(api: &Api, body: &Body, spread: &Spread) -> TokenStream {
    let begin = if body.required { quote!(self.body) } else { quote!(self.body.get_or_insert_default()) };
    let mut owner = body.ty.named().and_then(|name| api.get(name));
    let mut place = begin;
    for step in &spread.within {
        let name = &step.name;
        place = match owner.map(|owner| presence(owner, step)) {
            Some(Presence::Always) | None => quote!(#place.#name),
            Some(Presence::OrNull | Presence::Optional) => quote!(#place.#name.get_or_insert_default()),
            Some(Presence::Three) => quote!(#place.#name.get_or_insert_default().get_or_insert_default()),
        };
        owner = step.ty.named().and_then(|name| api.get(name));
    }
    let Spread { name, field, .. } = spread;
    let (own, taken) = (&field.name, argument(&field.ty, &module_path()));
    let converted = convert(&field.ty, &quote!(value));
    let presence = presence_of(spread, body, |name| api.get(name));
    let value = match presence {
        Presence::Always => converted,
        Presence::OrNull | Presence::Optional => quote!(Some(#converted)),
        Presence::Three => quote!(Some(Some(#converted))),
    };
    let null = (presence == Presence::Three).then(|| {
        let setter = &spread.null;
        let doc = format!("Sets `{}` to null, which is not the same as to leave it out.", field.json);
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn #setter(mut self) -> Self {
                #place.#own = Some(None);
                self
            }
        }
    });
    let (doc, deprecated) = (docs::of_field(field), deprecated(field.deprecated));
    quote! {
        #[doc = #doc]
        #deprecated
        #[inline]
        pub fn #name(mut self, value: #taken) -> Self {
            #place.#own = #value;
            self
        }
        #null
    }
}

/// The setter of what is called while files are sent.
pub fn on_progress() -> TokenStream {
    quote! {
        /// Calls a function while the files are sent, with the number of bytes sent so far and of all, if that is known. A
        /// retry begins again at zero.
        #[inline]
        pub fn on_progress(mut self, progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
            self.call.set_progress(std::sync::Arc::new(progress));
            self
        }
    }
}
