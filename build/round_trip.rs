//! The tables by which the tests put each fixture through the client: through the types of its operation and status,
//! through the operation itself, and each type beside its schema. No test keeps a list of operations.

use heck::AsSnakeCase;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::document::{Document, Operation, component_name, json_schema};
use super::generate::open_lists;
use super::load::Node;

/// The functions `request`, `response`, `call`, `template`, `listed` and `schemas`.
pub fn functions(document: &Document) -> TokenStream {
    let (mut requests, mut responses, mut calls, mut templates) = (vec![], vec![], vec![], vec![]);
    for operation in document.operations() {
        let (id, path) = (operation.id(), &operation.path.key);
        let body = body_type(document, operation);
        requests.extend(body.as_ref().map(|ty| quote!(#id => Some(through::<postproxy::types::#ty>(body)))));
        for entry in operation.responses() {
            let (Ok(status), Ok(response)) = (entry.key.parse::<u16>(), document.resolve(&entry.value)) else {
                continue;
            };
            if let Some(ty) = json_schema(response).and_then(component_name).map(ident) {
                responses.push(quote!((#id, #status) => Some(through::<postproxy::types::#ty>(body))));
            }
        }
        let call = call(document, operation, body);
        calls.push(quote!(#id => #call));
        templates.push(quote!(#id => Some(#path)));
    }
    let schemas = schemas(document);
    let lists = open_lists(document).map(|name| {
        let ty = ident(name);
        quote!((#name, ways::<postproxy::#ty>(text)))
    });
    quote! {
        /// What is left of a request body of an operation after the type of that body decoded and encoded it.
        pub(crate) fn request(operation: &str, body: serde_json::Value) -> Option<serde_json::Result<serde_json::Value>> {
            match operation { #(#requests,)* _ => None }
        }
        /// What is left of an answer of an operation and status after its type decoded and encoded it.
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
        /// The path of an operation, as a template.
        pub(crate) fn template(operation: &str) -> Option<&'static str> {
            match operation { #(#templates,)* _ => None }
        }
        /// What is left of a text after each open list read it, in every way that it can be read and written.
        pub(crate) fn listed(text: &str) -> Vec<(&'static str, Vec<String>)> {
            vec![#(#lists),*]
        }
        /// The JSON Schema of each type, by the name of its component.
        #[cfg(feature = "schemars")]
        pub(crate) fn schemas() -> Vec<(&'static str, schemars::Schema)> {
            vec![#(#schemas),*]
        }
    }
}

fn body_type(document: &Document, operation: Operation<'_>) -> Option<Ident> {
    let body = document.resolve(operation.method.value.get("requestBody")?).ok()?;
    json_schema(body).and_then(component_name).map(ident)
}

fn call(document: &Document, operation: Operation<'_>, body: Option<Ident>) -> TokenStream {
    let method = ident(operation.id());
    let arguments = operation.parameters().filter_map(|node| {
        let parameter = document.resolve(node).ok()?;
        let name = parameter.get("name")?.as_str()?;
        let setter = ident(&AsSnakeCase(name).to_string());
        let schema = parameter.get("schema")?;
        let resolved = document.resolve(schema).ok()?;
        let Some(items) = resolved.get("items") else {
            let ty = scalar_type(document, schema)?;
            return Some(quote! {
                if let Some(value) = argument(#name).first() {
                    call = call.#setter(value.parse::<#ty>().expect("the argument is of its type"));
                }
            });
        };
        let ty = scalar_type(document, items)?;
        Some(quote! {
            let values = argument(#name);
            if !values.is_empty() {
                let values = values.iter().map(|value| value.parse::<#ty>().expect("the argument is of its type"));
                call = call.#setter(values.collect::<Vec<_>>());
            }
        })
    });
    let arguments: Vec<TokenStream> = arguments.collect();
    let body = body.map(|ty| {
        quote! {
            if let Some(body) = body {
                call = call.body(serde_json::from_value::<postproxy::types::#ty>(body).expect("the body is of its type"));
            }
        }
    });
    quote! {{
        let mut call = client.#method();
        #(#arguments)*
        #body
        let answer = call.send().await;
        Some(answer.map(|answer| serde_json::to_value(answer.into_inner()).expect("an answer is JSON")))
    }}
}

/// The type of an argument that a string can be parsed to.
fn scalar_type(document: &Document, schema: &Node) -> Option<TokenStream> {
    let ty = match document.resolve(schema).ok()?.get("type")?.as_str()? {
        "string" => quote!(String),
        "integer" => quote!(i64),
        "number" => quote!(f64),
        "boolean" => quote!(bool),
        _ => return None,
    };
    Some(component_name(schema).map(ident).map_or(ty, |name| quote!(postproxy::types::#name)))
}

fn schemas(document: &Document) -> Vec<TokenStream> {
    let lists: Vec<&str> = open_lists(document).collect();
    let components = document.components("schemas").iter().map(|component| {
        let (name, ty) = (component.key.as_str(), ident(&component.key));
        let path = if lists.contains(&name) { quote!(postproxy::#ty) } else { quote!(postproxy::types::#ty) };
        quote!((#name, generator().into_root_schema_for::<#path>()))
    });
    components.collect()
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
