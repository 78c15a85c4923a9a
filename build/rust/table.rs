//! The tables by which the tests put each fixture through the client: through the types of its operation and status,
//! through the operation itself, and each type beside its schema. No test keeps a list of operations.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::api::{Api, Call, Handle, Kind, Location, Parameter, Success, Ty};
use super::documented::Documented;
use super::types::path;

/// The functions `request`, `response`, `call`, `items`, `predicates` and `schemas`, and the tables `OPERATIONS` and `OPEN_ENUMS`.
pub fn functions(api: &Api, documented: &[Documented<'_>]) -> TokenStream {
    let module = quote!(postproxy::types::);
    let requests = api.calls().filter_map(|(_, call)| {
        let (id, ty) = (&call.id, path(&call.body.as_ref()?.ty, &module));
        Some(quote!(#id => Some(through::<#ty>(body))))
    });
    let responses = api.calls().flat_map(|(_, call)| {
        let module = &module;
        call.statuses.iter().filter_map(move |(status, ty)| {
            let (id, ty) = (&call.id, path(ty.as_ref()?, module));
            Some(quote!((#id, #status) => Some(through::<#ty>(body))))
        })
    });
    let calls = api.calls().map(|(handle, call)| {
        let (id, made) = (&call.id, made(handle, call));
        quote!(#id => #made)
    });
    // A list is read without a body, so that its arguments are those of the path.
    let items = api.calls().filter(|(_, call)| call.pages.is_some() && call.body.is_none()).map(|(handle, call)| {
        let (id, of_client, method) = (&call.id, &handle.method, &call.method);
        let arguments = call.parameters.iter().filter(|parameter| parameter.required).map(argument);
        quote!(#id => Some(collect(client.#of_client().#method(#(#arguments),*).items(), limit).await))
    });
    let operations = api.calls().map(|(_, call)| {
        let Call { id, http_method, path, idempotency_key, authenticated, .. } = call;
        let pages = call.pages.is_some();
        let files = call.body.as_ref().is_some_and(|body| body.encoding != super::super::api::Encoding::Json);
        let bytes = call.success == Success::Bytes;
        let defaults = call.parameters.iter().filter(|of| of.client_default).map(|of| &of.json);
        let parameters = call.parameters.iter().map(described);
        quote! {
            Operation {
                id: #id,
                method: #http_method,
                path: #path,
                idempotency_key: #idempotency_key,
                authenticated: #authenticated,
                pages: #pages,
                files: #files,
                bytes: #bytes,
                defaults: &[#(#defaults),*],
                parameters: &[#(#parameters),*],
            }
        }
    });
    let predicates: BTreeSet<&str> = documented.iter().filter_map(|error| error.predicate).collect();
    let predicates = predicates.into_iter().map(|name| {
        let function = format_ident!("is_{name}");
        quote!((#name, error.#function()))
    });
    let enums = api.types.iter().filter(|ty| matches!(ty.kind, Kind::OpenEnum(_))).map(|ty| {
        let (name, subject) = (&ty.name, &ty.subject);
        quote!((#subject, ways::<postproxy::types::#name>))
    });
    let schemas = api.types.iter().filter(|ty| ty.is_component).map(|ty| {
        let (name, subject) = (&ty.name, &ty.subject);
        quote!((#subject, generator().into_root_schema_for::<postproxy::types::#name>()))
    });
    quote! {
        /// What is left of a request body of an operation after the type of that body decoded and encoded it.
        pub(crate) fn request(operation: &str, body: serde_json::Value) -> Option<serde_json::Result<serde_json::Value>> {
            match operation { #(#requests,)* _ => None }
        }
        /// What is left of a response body of an operation and status after its type decoded and encoded it.
        pub(crate) fn response(operation: &str, status: u16, body: serde_json::Value) -> Option<serde_json::Result<serde_json::Value>> {
            match (operation, status) { #(#responses,)* _ => None }
        }
        /// Calls an operation with arguments by the names that the document gives them.
        pub(crate) async fn call(
            client: &postproxy::Client,
            operation: &str,
            argument: &dyn Fn(&str) -> Vec<String>,
            body: Option<serde_json::Value>,
        ) -> Option<Result<serde_json::Value, postproxy::Error>> {
            match operation { #(#calls,)* _ => None }
        }
        /// Reads the items of a list, page after page, up to the first error or to so many.
        pub(crate) async fn items(
            client: &postproxy::Client,
            operation: &str,
            limit: usize,
        ) -> Option<Vec<Result<serde_json::Value, postproxy::Error>>> {
            #[allow(unused_variables)]
            let argument = |name: &str| argument(operation, name);
            match operation { #(#items,)* _ => None }
        }
        /// The predicates that the document gives to errors, and whether each is true of an error.
        pub(crate) fn predicates(error: &postproxy::Error) -> Vec<(&'static str, bool)> {
            vec![#(#predicates),*]
        }
        /// Every operation.
        pub(crate) const OPERATIONS: &[Operation] = &[#(#operations),*];
        /// Each open enum, and what is left of a text after it read it, in every way that it can be read and written.
        pub(crate) const OPEN_ENUMS: &[(&str, Ways)] = &[#(#enums),*];
        /// The JSON Schema of each type, by the name of its component.
        #[cfg(feature = "schemars")]
        pub(crate) fn schemas() -> Vec<(&'static str, schemars::Schema)> {
            vec![#(#schemas),*]
        }
    }
}

/// A parameter, as the tests choose an argument for it.
fn described(parameter: &Parameter) -> TokenStream {
    let Parameter { json, location, ty, required, .. } = parameter;
    let location = match location {
        Location::Path => "path",
        Location::Query | Location::QueryCommas => "query",
        Location::Header => "header",
    };
    let (item, list) = match ty {
        Ty::List(item) => (&**item, true),
        ty => (ty, false),
    };
    let kind = match item {
        Ty::Integer => "integer",
        Ty::Number => "number",
        Ty::Boolean => "boolean",
        Ty::Timestamp => "date-time",
        _ => "string",
    };
    quote!(Parameter { name: #json, location: #location, kind: #kind, list: #list, required: #required })
}

/// A call of an operation.
fn made(handle: &Handle, call: &Call) -> TokenStream {
    let (of_client, method) = (&handle.method, &call.method);
    let required = call.parameters.iter().filter(|parameter| parameter.required).map(argument);
    let mut arguments: Vec<TokenStream> = required.collect();
    let mut body = TokenStream::new();
    if let Some(own) = &call.body {
        let ty = path(&own.ty, &quote!(postproxy::types::));
        let decode = quote!(decode::<#ty>(body));
        match (&own.spread, own.required) {
            (Some(spreads), true) => {
                body = quote!(let body = body.unwrap_or_else(|| serde_json::json!({})); let body = #decode;);
                for spread in spreads.iter().filter(|spread| spread.is_argument) {
                    let steps = spread.within.iter().chain([&spread.field]).map(|field| &field.name);
                    arguments.push(quote!(body #(.#steps)* .clone()));
                }
            }
            (None, true) => {
                body = quote!(let body = body.unwrap_or_default(); let body = #decode;);
                arguments.push(quote!(body));
            }
            (_, false) => {}
        }
    }
    let request = call.body.as_ref().map(|own| {
        let ty = path(&own.ty, &quote!(postproxy::types::));
        match (&own.spread, own.required) {
            (Some(_), true) => quote!(let call = call.request(body);),
            (None, true) => TokenStream::new(),
            (_, false) => quote! {
                let call = match body {
                    Some(body) => call.request(decode::<#ty>(body)),
                    None => call,
                };
            },
        }
    });
    let setters = call.parameters.iter().filter(|parameter| !parameter.required).map(|parameter| {
        let (name, json, value) = (&parameter.name, &parameter.json, argument(parameter));
        quote!(let call = if argument(#json).is_empty() { call } else { call.#name(#value) };)
    });
    let value = match call.success {
        Success::Json(_) => quote!(serde_json::to_value(response.into_inner()).expect("a response is JSON")),
        Success::Empty => quote! {{ let () = response.into_inner(); serde_json::Value::Null }},
        Success::Bytes => quote!(bytes(response.into_inner()).await?),
    };
    quote! {{
        #body
        let call = client.#of_client().#method(#(#arguments),*);
        #request
        #(#setters)*
        let sent = async move {
            let response = call.await?;
            Ok(#value)
        };
        Some(sent.await)
    }}
}

/// The value of an argument, by its name in the document.
fn argument(parameter: &Parameter) -> TokenStream {
    let json = &parameter.json;
    let parsed = |ty: &Ty| {
        let own = path(ty, &quote!(postproxy::types::));
        match ty {
            Ty::Integer | Ty::Number | Ty::Boolean => {
                quote!(value.parse::<#own>().expect("the argument is of its type"))
            }
            _ => quote!(#own::from(value.as_str())),
        }
    };
    match (&parameter.ty, parameter.location) {
        (Ty::List(inner), Location::QueryCommas) => {
            let value = parsed(inner);
            // One text is the list as it is on the wire; several are its items.
            quote! {{
                let texts = argument(#json);
                let texts = match texts.as_slice() {
                    [one] => one.split(',').map(str::to_owned).collect(),
                    _ => texts,
                };
                texts.iter().map(|value| #value).collect::<Vec<_>>()
            }}
        }
        (Ty::List(inner), _) => {
            let value = parsed(inner);
            quote!(argument(#json).iter().map(|value| #value).collect::<Vec<_>>())
        }
        (ty, _) => {
            let value = parsed(ty);
            quote! {{
                let value = argument(#json).into_iter().next().unwrap_or_default();
                #value
            }}
        }
    }
}
