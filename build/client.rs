//! From the document to the sources of the client.

use proc_macro2::TokenStream;
use quote::quote;

use super::api::mentions::Mentions;
use super::api::{Ty, operations};
use super::check;
use super::document::Document;
use super::place::Problem;
use super::required;
use super::rust::{self, calls, documented, limits, mock, table, types};

/// The sources that are generated from a document.
#[derive(Debug)]
pub struct Sources {
    /// The modules of the client, by name.
    pub modules: Vec<(String, TokenStream)>,
    /// What the API is about.
    pub about: String,
    /// The typed mocks.
    pub mock: TokenStream,
    /// The tables of the tests.
    pub table: TokenStream,
}

/// Generates the sources of this crate, whose hand-written part uses some of the document.
pub fn crate_sources(document: &Document) -> Result<Sources, Vec<Problem>> {
    let mut problems = required::check(document);
    match sources(document) {
        Ok(sources) if problems.is_empty() => Ok(sources),
        result => {
            problems.extend(result.err().into_iter().flatten());
            problems.sort_by_key(|problem| problem.place);
            problems.dedup();
            Err(problems)
        }
    }
}

/// Generates the sources, or reports everything that is wrong with the document.
pub fn sources(document: &Document) -> Result<Sources, Vec<Problem>> {
    let problems = check::check(document);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut documented = documented::all(document)?;
    let api = operations::read(document)?;
    let mentions = Mentions::new(&api.handles);
    documented.iter_mut().for_each(|error| error.remedy = mentions.replace(&error.remedy));
    let mut modules = vec![
        ("types".to_owned(), types::module(&api)),
        ("errors".to_owned(), documented::module(&documented)),
        ("limits".to_owned(), limits::module(&api)),
    ];
    for handle in &api.handles {
        modules.push((handle.module.as_str().to_owned(), calls::module(&api, handle, document)));
    }
    let names: Vec<_> = api.handles.iter().map(|handle| &handle.module).collect();
    let headers = rust::operations::headers(&api);
    let secrets = &api.secrets;
    let operations = api.calls().map(|(handle, call)| {
        let (module, constant) = (&handle.module, &call.constant);
        quote!(#module::#constant)
    });
    let defaults = api.defaults.iter().map(|parameter| {
        let (name, json) = (&parameter.name, &parameter.json);
        let (own, function) = match parameter.ty {
            Ty::Secret => (quote!(crate::Secret), quote!(default_secret)),
            _ => (quote!(String), quote!(default_parameter)),
        };
        let doc = format!(
            "Sets the `{json}` of every call whose operation declares it. A call can be given another.\n\n{}",
            rust::markdown::text(&parameter.doc)
        );
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #name(self, value: impl Into<#own>) -> Self {
                self.#function(#json, value.into())
            }
        }
    });
    let root = quote! {
        pub(crate) mod errors;
        pub(crate) mod limits;
        #(mod #names;)*
        pub(crate) mod types;
        /// The handles and calls of all tags.
        pub mod handles {
            #(pub use super::#names::*;)*
        }
        /// Every parameter, and every property in the body of some request, that is a secret.
        pub(crate) static SECRETS: &[&str] = &[#(#secrets),*];
        #headers
        /// Every operation.
        pub(crate) static OPERATIONS: &[&crate::http::operation::Operation] = &[#(&#operations),*];
        impl crate::ClientBuilder { #(#defaults)* }
    };
    modules.insert(0, ("mod".to_owned(), root));
    Ok(Sources {
        modules,
        about: api.about.clone(),
        mock: mock::module(&api),
        table: table::functions(&api, &documented),
    })
}
