//! Handles and calls: a method for each operation, whose required arguments are its own and whose optional ones are
//! setters of the call that it returns.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::api::{Api, Call, Encoding, Handle, Location, Parameter, Spread, Success, Ty, Type};
use super::super::document::Document;
use super::super::names::Scope;
use super::arguments::{Argument, argument, convert};
use super::objects::deprecated;
use super::types::path;
use super::{limits, markdown, method_docs, operations, setters};

/// The module of a handle.
pub fn module(api: &Api, handle: &Handle, document: &Document) -> TokenStream {
    let Handle { name, method, tag, doc, .. } = handle;
    let constants = handle.calls.iter().map(operations::constant);
    let methods = handle.calls.iter().map(|call| begin(api, handle, call, document));
    let calls = handle.calls.iter().map(|call| item(api, handle, call));
    let (of_client, of_handle) = (
        markdown::text(&format!("{tag}: {doc}")),
        markdown::text(&format!("{tag}: {doc}")) + &format!("\n\nReturned by [`Client::{method}`]."),
    );
    quote! {
        use std::borrow::Cow;
        #[allow(unused_imports, reason = "which of them the calls need is up to the document")]
        use crate::http::body::Payload;
        use crate::http::call::{Call, Prepare, call};
        use crate::http::operation::Operation;
        #[allow(unused_imports, reason = "which of them the calls need is up to the document")]
        use crate::paging::{Facts, Items, Pages};
        #[allow(unused_imports, reason = "which of them the calls need is up to the document")]
        use crate::types;
        use crate::{Client, Error, ResponseFuture};
        #(#constants)*
        impl Client {
            #[doc = #of_client]
            #[inline]
            pub fn #method(&self) -> #name<'_> {
                #name { client: self }
            }
        }
        #[doc = #of_handle]
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            pub(crate) client: &'a Client,
        }
        impl<'a> #name<'a> { #(#methods)* }
        #(#calls)*
    }
}

pub fn module_path() -> TokenStream {
    quote!(types::)
}

/// The arguments of the method that begins a call: the required parameters, and the body or what is required of it.
pub fn arguments(of: &Call) -> Vec<Argument> {
    let module = module_path();
    let required = of.parameters.iter().filter(|parameter| parameter.required);
    let mut arguments: Vec<Argument> =
        required.map(|of| Argument { name: of.name.clone(), ty: argument(&of.ty, &module), place: of.place }).collect();
    match of.body.as_ref().filter(|body| body.required).map(|body| (&body.ty, &body.spread)) {
        Some((ty, None)) => {
            let name = Scope::default().snake(REQUEST);
            arguments.push(Argument { name, ty: argument(ty, &module), place: of.place });
        }
        Some((_, Some(spreads))) => {
            arguments.extend(spreads.iter().filter(|spread| spread.is_argument).map(|spread| {
                let (field, own) = (&spread.field, path(&spread.field.ty, &module));
                let ty = if field.nullable { quote!(impl Into<Option<#own>>) } else { argument(&field.ty, &module) };
                Argument { name: spread.name.clone(), ty, place: field.place }
            }));
        }
        None => {}
    }
    arguments
}

/// The argument that is a whole body.
const REQUEST: &str = "request";

/// The call with the parameters in it, and the value of the body.
fn begun(api: &Api, of: &Call) -> (TokenStream, Option<TokenStream>) {
    let constant = &of.constant;
    let required = of.parameters.iter().filter(|parameter| parameter.required);
    let call = required.fold(quote!(Call::new(self.client, &#constant)), |call, parameter| {
        let name = &parameter.name;
        put(parameter, &call, &quote!(#name))
    });
    let body = of.body.as_ref().map(|body| match (&body.spread, body.required) {
        (_, false) => quote!(None),
        (None, true) => convert(&body.ty, &quote!(request)),
        (Some(spreads), true) => new(api, &body.ty, spreads, &mut Vec::new()),
    });
    (call, body)
}

/// The expression that makes a body of the arguments of a call. `within` leads to the object that is made.
fn new(api: &Api, ty: &Ty, spreads: &[Spread], within: &mut Vec<String>) -> TokenStream {
    let Some(object) = ty.named().and_then(|name| api.get(name)).and_then(Type::object) else {
        return quote!(Default::default());
    };
    let mut arguments = Vec::new();
    for field in object.fields.iter().filter(|field| field.is_argument()) {
        let found = spreads.iter().find(|spread| {
            let path = spread.within.iter().map(|step| &step.json);
            spread.is_argument && spread.field.json == field.json && path.eq(within.iter())
        });
        match found {
            Some(Spread { name, .. }) => arguments.push(quote!(#name)),
            None => {
                within.push(field.json.clone());
                arguments.push(new(api, &field.ty, spreads, within));
                within.pop();
            }
        }
    }
    let own = path(ty, &module_path());
    quote!(#own::new(#(#arguments),*))
}

/// The method that begins a call.
fn begin(api: &Api, handle: &Handle, call: &Call, document: &Document) -> TokenStream {
    let Call { name, method, .. } = call;
    let doc = method_docs::method(api, handle, call, document);
    let deprecated = deprecated(call.deprecated);
    let arguments = arguments(call);
    let (call, body) = begun(api, call);
    let body = body.map(|body| quote!(body: #body,));
    quote! {
        #[doc = #doc]
        #deprecated
        #[inline]
        pub fn #method(&self, #(#arguments),*) -> #name<'a> {
            #name { call: #call, #body }
        }
    }
}

/// The call with a value in it.
pub fn put(parameter: &Parameter, call: &TokenStream, value: &TokenStream) -> TokenStream {
    let json = &parameter.json;
    let own = path(&parameter.ty, &module_path());
    let converted = convert(&parameter.ty, value);
    let function = match (&parameter.ty, parameter.location) {
        (Ty::List(_), Location::QueryCommas) => quote!(commas),
        (Ty::List(_), Location::Query) => quote!(list),
        (Ty::List(_), Location::Path) => quote!(segments),
        (Ty::List(_), Location::Header) => quote!(headers),
        (_, Location::Path) => quote!(segment),
        (_, Location::Header) => quote!(header),
        (_, Location::Query | Location::QueryCommas) => quote!(query),
    };
    match &parameter.ty {
        Ty::Secret => quote! {{
            let secret = [Into::<#own>::into(#value)];
            #call.secrets(&secret).#function(#json, secret[0].expose())
        }},
        Ty::List(inner) if **inner == Ty::Secret => quote! {{
            let secrets: #own = #converted;
            #call.secrets(&secrets).#function(#json, secrets.iter().map(|secret| secret.expose()))
        }},
        _ => quote!(#call.#function::<#own>(#json, #converted)),
    }
}

/// Returns whether the body of a call can hold files.
pub fn sends_files(call: &Call) -> bool {
    call.body.as_ref().is_some_and(|body| body.encoding != Encoding::Json)
}

/// The type of a call.
fn item(api: &Api, handle: &Handle, call: &Call) -> TokenStream {
    let Call { name, method, .. } = call;
    let output = output(call);
    let body = call.body.as_ref().map(|body| {
        let own = path(&body.ty, &module_path());
        if body.required { quote!(body: #own,) } else { quote!(body: Option<#own>,) }
    });
    let parameters = call.parameters.iter().filter(|parameter| !parameter.required).map(setters::parameter);
    let of_body = call.body.iter().flat_map(|body| setters::body(api, body));
    let (send, prepare, pages) = (send(call), prepare(call), pages(call));
    let preflight = call.body.as_ref().and_then(limits::of_call);
    let on_progress = sends_files(call).then(setters::on_progress);
    let doc = format!("A call of [`{}::{method}`], which is sent when it is awaited.", handle.name);
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        #[must_use = "a call is sent when it is awaited"]
        pub struct #name<'a> { call: Call<'a>, #body }
        impl<'a> #name<'a> {
            #(#parameters)*
            #(#of_body)*
            #on_progress
            #preflight
            #pages
            #send
        }
        #prepare
        call!(#name, #output);
    }
}

/// The type that a call returns.
pub fn output(call: &Call) -> TokenStream {
    match &call.success {
        Success::Json(ty) => path(ty, &module_path()),
        Success::Bytes => quote!(crate::Download),
        Success::Empty => quote!(()),
    }
}

/// How a call gets its body.
fn prepare(call: &Call) -> TokenStream {
    let name = &call.name;
    let made = call.body.as_ref().map(|body| {
        let json = &body.form_json;
        let made = match body.encoding {
            Encoding::Json => quote!(Payload::json(body)?),
            Encoding::JsonOrMultipart => quote!(Payload::json_or_multipart(body, &[#(#json),*])?),
            Encoding::Multipart => quote!(Payload::multipart(body, &[#(#json),*])?),
        };
        let secrets = (!call.secrets.is_empty()).then(|| quote!(.with_secrets(body)));
        if body.required {
            quote!(let body = &self.body; Ok(self.call.with_body(#made)#secrets))
        } else {
            quote! {
                match &self.body {
                    Some(body) => Ok(self.call.with_body(#made)#secrets),
                    None => Ok(self.call),
                }
            }
        }
    });
    let made = made.unwrap_or_else(|| quote!(Ok(self.call)));
    quote! {
        impl<'a> Prepare<'a> for #name<'a> {
            #[inline]
            fn prepare(self) -> Result<Call<'a>, Error> { #made }
        }
    }
}

fn send(call: &Call) -> TokenStream {
    let output = output(call);
    let finish = match call.success {
        Success::Json(_) => quote!(json),
        Success::Bytes => quote!(download),
        Success::Empty => quote!(empty),
    };
    quote! {
        /// Sends the request and waits for the response. To await the call does the same.
        ///
        /// # Errors
        ///
        /// See the method that returned this call.
        #[inline]
        pub fn send(self) -> ResponseFuture<'a, #output> {
            ResponseFuture::#finish(Prepare::prepare(self))
        }
    }
}

fn pages(call: &Call) -> Option<TokenStream> {
    let pages = call.pages.as_ref()?;
    let (page, items) = (&pages.page, &pages.items.name);
    let json = call.parameters.iter().find(|parameter| parameter.name == *page).map(|parameter| &parameter.json)?;
    let (output, item) = (output(call), path(&pages.item, &module_path()));
    let list = if pages.items.required { quote!(page.#items) } else { quote!(page.#items.unwrap_or_default()) };
    let listed = if pages.items.required {
        quote!(&page.#items[..])
    } else {
        quote!(page.#items.as_deref().unwrap_or_default())
    };
    let number = |field: &Option<super::super::api::Field>| match field {
        Some(field) => {
            let name = &field.name;
            if field.required && !field.nullable { quote!(Some(page.#name)) } else { quote!(page.#name) }
        }
        None => quote!(None),
    };
    let (total, per_page) = (number(&pages.total), number(&pages.per_page));
    Some(quote! {
        /// Returns a stream over the pages, beginning with the one that was set, or with the first.
        #[inline]
        pub fn pages(self) -> Pages<'a, #output> {
            let first = self.call.number(#json).unwrap_or(0);
            let facts = |page: &#output| Facts::new(#listed, #total, #per_page);
            Pages::new(first, move |page| Clone::clone(&self).#page(page).send(), facts)
        }
        /// Returns a stream over the items of all pages.
        #[inline]
        pub fn items(self) -> Items<'a, #output, #item> {
            Items::new(self.pages(), |page| #list)
        }
    })
}
