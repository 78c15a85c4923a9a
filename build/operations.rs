//! What the transport must know of each operation, as constants.

use std::collections::{BTreeSet, HashSet};

use heck::ToShoutySnakeCase;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::document::{Document, Operation, component_name, is_success, json_schema};
use super::load::Node;
use super::walk;

/// The module `operations`, one constant for each operation.
pub fn module(document: &Document) -> TokenStream {
    let constants = document.operations().map(|operation| constant(document, operation));
    let passwords = passwords(document).into_iter();
    quote! {
        /// What the document says of each operation, for the transport.
        pub(crate) mod operations {
            use std::borrow::Cow;
            use crate::http::operation::{Operation, Successes};
            /// Every property that is a password in what some operation takes.
            pub(crate) static PASSWORDS: &[&str] = &[#(#passwords),*];
            #(#constants)*
        }
    }
}

/// How many arguments the paths of all operations have.
pub fn path_arguments(document: &Document) -> usize {
    document.operations().map(|operation| operation.path.key.matches('{').count()).sum()
}

fn constant(document: &Document, operation: Operation<'_>) -> TokenStream {
    let name = Ident::new(&operation.id().to_shouty_snake_case(), Span::call_site());
    let (id, path) = (operation.id(), &operation.path.key);
    let method = Ident::new(&operation.method.key.to_uppercase(), Span::call_site());
    let statuses = operation.responses().iter().map(|entry| entry.key.as_str());
    let successes = statuses.filter(|status| is_success(status)).filter_map(|status| status.parse::<u16>().ok());
    let idempotency_key = header(document, operation, "idempotency-key");
    quote! {
        pub(crate) static #name: Operation = Operation {
            id: Cow::Borrowed(#id),
            method: reqwest::Method::#method,
            path: Cow::Borrowed(#path),
            successes: Successes::Listed(&[#(#successes),*]),
            idempotency_key: #idempotency_key,
        };
    }
}

/// Whether an operation declares a header, by its name in lower case.
fn header(document: &Document, operation: Operation<'_>, name: &str) -> bool {
    operation.parameters().filter_map(|node| document.resolve(node).ok()).any(|parameter| {
        let is = |key: &str, value: &str| {
            parameter.get(key).and_then(Node::as_str).is_some_and(|text| text.eq_ignore_ascii_case(value))
        };
        is("in", "header") && is("name", name)
    })
}

/// The properties that are passwords in what some operation takes.
fn passwords(document: &Document) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for component in document.operations().flat_map(|operation| bodies(document, operation)) {
        let Some(schema) = document.root.pointer(&format!("/components/schemas/{component}")) else { continue };
        let properties = schema.get("properties").map_or(&[][..], Node::entries).iter();
        let passwords =
            properties.filter(|property| property.value.get("format").and_then(Node::as_str) == Some("password"));
        names.extend(passwords.map(|property| property.key.clone()));
    }
    names
}

/// The components that the body of an operation's request is or holds.
pub fn bodies(document: &Document, operation: Operation<'_>) -> HashSet<String> {
    let body = operation.method.value.get("requestBody").and_then(|node| document.resolve(node).ok());
    let mut open: Vec<String> =
        body.and_then(json_schema).and_then(component_name).map(str::to_owned).into_iter().collect();
    let mut names = HashSet::new();
    while let Some(name) = open.pop() {
        if let Some(schema) =
            document.root.pointer(&format!("/components/schemas/{name}")).filter(|_| names.insert(name))
        {
            walk::references(&schema.to_json(), &mut open);
        }
    }
    names
}
