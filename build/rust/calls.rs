//! Handles and calls: a method for each operation, whose required arguments are its own and whose optional ones are
//! setters of the call that it returns.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::api::{Api, Body, Call, Encoding, Handle, Location, Parameter, Spread, Success, Ty, Type};
use super::super::document::Document;
use super::arguments::{argument, convert};
use super::objects::deprecated;
use super::types::{Presence, path, presence};
use super::{docs, example, operations};

/// The module of a handle.
pub fn module(api: &Api, handle: &Handle, document: &Document) -> TokenStream {
    let Handle { name, method, tag, doc, .. } = handle;
    let constants = handle.calls.iter().map(operations::constant);
    let methods = handle.calls.iter().map(|call| begin(api, handle, call, document));
    let calls = handle.calls.iter().map(|call| item(api, handle, call));
    let (of_client, of_handle) =
        (format!("{tag}: {doc}"), format!("{tag}: {doc}\n\nReturned by [`Client::{method}`]."));
    quote! {
        use std::borrow::Cow;
        #[allow(unused_imports, reason = "which of them the calls need is up to the document")]
        use crate::http::body::Payload;
        use crate::http::call::{Call, call};
        use crate::http::operation::Operation;
        #[allow(unused_imports, reason = "which of them the calls need is up to the document")]
        use crate::paging::{Facts, Items, Pages};
        use crate::{Client, Error, Response, types};
        #(#constants)*
        impl Client {
            #[doc = #of_client]
            pub fn #method(&self) -> #name<'_> {
                #name { client: self }
            }
        }
        #[doc = #of_handle]
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            client: &'a Client,
        }
        impl<'a> #name<'a> { #(#methods)* }
        #(#calls)*
    }
}

fn module_path() -> TokenStream {
    quote!(types::)
}

/// What a call takes beside its setters.
struct Taken {
    arguments: Vec<TokenStream>,
    /// Statements that put them into the call.
    statements: Vec<TokenStream>,
    /// The value of the body.
    body: Option<TokenStream>,
}

fn taken(api: &Api, call: &Call) -> Taken {
    let module = module_path();
    let (mut arguments, mut statements) = (Vec::new(), Vec::new());
    for parameter in call.parameters.iter().filter(|parameter| parameter.required) {
        let name = &parameter.name;
        let taken = argument(&parameter.ty, &module);
        arguments.push(quote!(#name: #taken));
        statements.push(put(parameter, &quote!(call), &quote!(#name)));
    }
    let body = call.body.as_ref().map(|body| match (&body.spread, body.required) {
        (_, false) => quote!(None),
        (None, true) => {
            let taken = argument(&body.ty, &module);
            arguments.push(quote!(request: #taken));
            convert(&body.ty, &quote!(request))
        }
        (Some(spreads), true) => {
            for spread in spreads.iter().filter(|spread| spread.is_argument) {
                let (name, taken) = (&spread.name, argument(&spread.field.ty, &module));
                let taken = if spread.field.nullable {
                    let own = path(&spread.field.ty, &module);
                    quote!(impl Into<Option<#own>>)
                } else {
                    taken
                };
                arguments.push(quote!(#name: #taken));
            }
            new(api, &body.ty)
        }
    });
    Taken { arguments, statements, body }
}

/// The expression that makes a body of the arguments of a call.
fn new(api: &Api, ty: &Ty) -> TokenStream {
    let Some(object) = ty.named().and_then(|name| api.get(name)).and_then(Type::object) else {
        return quote!(Default::default());
    };
    let arguments = object.fields.iter().filter(|field| field.is_argument()).map(|field| {
        let is_object = field.ty.named().and_then(|name| api.get(name)).is_some_and(|ty| ty.object().is_some());
        let name = &field.name;
        if field.spread && is_object { new(api, &field.ty) } else { quote!(#name) }
    });
    let own = path(ty, &module_path());
    quote!(#own::new(#(#arguments),*))
}

/// The method that begins a call.
fn begin(api: &Api, handle: &Handle, call: &Call, document: &Document) -> TokenStream {
    let Call { name, method, constant, .. } = call;
    let Taken { arguments, statements, body } = taken(api, call);
    let doc = doc(api, handle, call, document);
    let body = body.map(|body| quote!(body: #body,));
    let (mutable, deprecated) = ((!statements.is_empty()).then(|| quote!(mut)), deprecated(call.deprecated));
    quote! {
        #[doc = #doc]
        #deprecated
        #[allow(deprecated)]
        pub fn #method(&self, #(#arguments),*) -> #name<'a> {
            let #mutable call = Call::new(self.client, &#constant);
            #(#statements)*
            #name { call, #body }
        }
    }
}

/// The statement that puts a value into a call.
fn put(parameter: &Parameter, call: &TokenStream, value: &TokenStream) -> TokenStream {
    let json = &parameter.json;
    let own = path(&parameter.ty, &module_path());
    let converted = convert(&parameter.ty, value);
    let function = match (&parameter.ty, parameter.location) {
        (Ty::List(_), Location::QueryCommas) => quote!(commas),
        (Ty::List(_), _) => quote!(list),
        (_, Location::Path) => quote!(segment),
        (_, Location::Header) => quote!(header),
        (_, Location::Query | Location::QueryCommas) => quote!(query),
    };
    match &parameter.ty {
        Ty::Secret => quote! { let value: #own = #converted; #call.#function(#json, value.expose()); },
        _ => quote! { let value: #own = #converted; #call.#function(#json, value); },
    }
}

fn sends_files(call: &Call) -> bool {
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
    let parameters = call.parameters.iter().filter(|parameter| !parameter.required).map(parameter_setter);
    let of_body = call.body.iter().flat_map(|body| body_setters(api, body));
    let (send, pages) = (send(call), pages(call));
    let on_progress = sends_files(call).then(on_progress);
    let doc = format!("A call of [`{}::{method}`], which is sent when it is awaited.", handle.name);
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug)]
        #[must_use = "a call is sent when it is awaited"]
        pub struct #name<'a> { call: Call<'a>, #body }
        #[allow(deprecated)]
        impl<'a> #name<'a> {
            #(#parameters)*
            #(#of_body)*
            #on_progress
            #pages
            #send
        }
        call!(#name, #output);
    }
}

fn output(call: &Call) -> TokenStream {
    match &call.success {
        Success::Json(ty) => path(ty, &module_path()),
        Success::Bytes => quote!(crate::Download),
        Success::Empty => quote!(()),
    }
}

fn send(call: &Call) -> TokenStream {
    let output = output(call);
    let json = &call.body.as_ref().map(|body| &body.form_json[..]).unwrap_or_default();
    let payload = call.body.as_ref().map(|body| {
        let made = match body.encoding {
            Encoding::Json => quote!(Payload::json(body)?),
            Encoding::JsonOrMultipart => quote!(Payload::json_or_multipart(body, &[#(#json),*])?),
            Encoding::Multipart => quote!(Payload::multipart(body, &[#(#json),*])?),
        };
        if body.required {
            quote!(let body = &self.body; let call = self.call.with_body(#made, body);)
        } else {
            quote!(let call = match &self.body { Some(body) => self.call.with_body(#made, body), None => self.call };)
        }
    });
    let payload = payload.unwrap_or_else(|| quote!(let call = self.call;));
    let finish = match call.success {
        Success::Json(_) => quote!(json),
        Success::Bytes => quote!(download),
        Success::Empty => quote!(empty),
    };
    // Workflows decode some responses by themselves.
    let exchange = matches!(call.success, Success::Json(_)).then(|| {
        quote! {
            #[allow(dead_code)]
            pub(crate) async fn exchange(self) -> Result<crate::http::received::Success<'static>, Error> {
                #payload
                call.exchange(crate::http::transport::Read::Whole).await
            }
        }
    });
    quote! {
        #exchange
        /// Sends the request and waits for the response. To await the call does the same.
        ///
        /// # Errors
        ///
        /// See the method that returned this call.
        pub async fn send(self) -> Result<Response<#output>, Error> {
            #payload
            call.#finish().await
        }
    }
}

fn parameter_setter(parameter: &Parameter) -> TokenStream {
    let (name, taken) = (&parameter.name, argument(&parameter.ty, &module_path()));
    let put = put(parameter, &quote!(self.call), &quote!(value));
    let (doc, deprecated) = (docs::of_parameter(parameter), deprecated(parameter.deprecated));
    quote! {
        #[doc = #doc]
        #deprecated
        pub fn #name(mut self, value: #taken) -> Self {
            #put
            self
        }
    }
}

fn body_setters(api: &Api, body: &Body) -> Vec<TokenStream> {
    let own = path(&body.ty, &module_path());
    let whole = quote! {
        /// Sets the whole body of the request.
        pub fn request(mut self, value: impl Into<#own>) -> Self {
            self.body = value.into().into();
            self
        }
    };
    let Some(spreads) = &body.spread else {
        return if body.required { Vec::new() } else { vec![whole] };
    };
    let setters = spreads.iter().filter(|spread| !spread.is_argument).map(|spread| body_setter(api, body, spread));
    setters.chain([whole]).collect()
}

fn body_setter(api: &Api, body: &Body, spread: &Spread) -> TokenStream {
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
    let presence = owner.map_or(Presence::Optional, |owner| presence(owner, field));
    let value = match presence {
        Presence::Always => converted,
        Presence::OrNull | Presence::Optional => quote!(Some(#converted)),
        Presence::Three => quote!(Some(Some(#converted))),
    };
    let null = (presence == Presence::Three).then(|| {
        let setter = format_ident!("{}_null", name.as_str().trim_end_matches('_'));
        let doc = format!("Sets `{}` to null, which is not the same as to leave it out.", field.json);
        quote! {
            #[doc = #doc]
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
        pub fn #name(mut self, value: #taken) -> Self {
            #place.#own = #value;
            self
        }
        #null
    }
}

fn on_progress() -> TokenStream {
    quote! {
        /// Calls a function while the files are sent, with the number of bytes sent so far and of all, if that is known. A
        /// retry begins again at zero.
        pub fn on_progress(mut self, progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
            self.call.set_progress(std::sync::Arc::new(progress));
            self
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
        pub fn pages(self) -> Pages<'a, #output> {
            let first = self.call.number(#json).unwrap_or(0);
            let facts = |page: &#output| Facts::new(#listed, #total, #per_page);
            Pages::new(first, move |page| Box::pin(self.clone().#page(page).send()), facts)
        }
        /// Returns a stream over the items of all pages.
        pub fn items(self) -> Items<'a, #output, #item> {
            Items::new(self.pages(), |page| #list)
        }
    })
}

/// The documentation of the method that begins a call.
fn doc(api: &Api, handle: &Handle, call: &Call, document: &Document) -> String {
    let mut doc = format!("{}.\n\n", call.summary.trim_end_matches('.'));
    if !call.description.is_empty() {
        doc += &format!("{}\n\n", docs::links(&call.description));
    }
    doc += &format!("Sends `{} {}`.\n", call.http_method, call.path);
    let parameters = call.parameters.iter().filter(|parameter| parameter.required);
    let mut arguments: Vec<String> =
        parameters.map(|parameter| docs::argument(&parameter.name, &docs::of_parameter(parameter))).collect();
    if let Some(body) = call.body.as_ref().filter(|body| body.required) {
        match &body.spread {
            Some(spreads) => arguments.extend(
                spreads
                    .iter()
                    .filter(|spread| spread.is_argument)
                    .map(|spread| docs::argument(&spread.name, &docs::of_field(&spread.field))),
            ),
            None => arguments.push("* `request`: The body of the request.\n".to_owned()),
        }
    }
    if !arguments.is_empty() {
        doc += &format!("\n# Arguments\n\n{}", arguments.concat());
    }
    doc += &super::documented::table(document, &call.id);
    doc += &example::block(api, handle, call, document);
    doc
}
