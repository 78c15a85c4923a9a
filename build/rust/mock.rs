//! Typed mocks: for each operation what a mock server asks of a request, and what it responds with.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::api::{Api, Body, Call, Encoding, Location, Parameter, Ty};
use super::super::names::{Name, Scope};
use super::types::path;

/// The module of mocks.
pub fn module(api: &Api) -> TokenStream {
    let sides = api.calls().map(|(_, call)| sides(call));
    let methods = api.calls().map(|(handle, call)| {
        let (name, when, then) = (&call.mock, side(call, "When"), side(call, "Then"));
        let doc = format!(
            "Mocks [`{0}::{1}`](crate::handles::{0}::{1}): `configure` sets which requests match, and the response.",
            handle.name, call.method
        );
        quote! {
            #[doc = #doc]
            fn #name<F>(&self, configure: F) -> httpmock::Mock<'_>
            where
                F: FnOnce(operations::#when, operations::#then),
            {
                self.mock_with(|when, then| configure(operations::#when::new(when), operations::#then::new(then)))
            }
        }
    });
    quote! {
        /// The two sides of the mock of each operation.
        pub mod operations {
            use crate::mock::typed;
            use crate::types;
            #(#sides)*
        }
        /// A method of `httpmock::MockServer` for each operation, whose arguments have the types of the operation.
        pub trait MockServerExt {
            /// Mocks a request that the document does not have.
            fn mock_with<F>(&self, configure: F) -> httpmock::Mock<'_>
            where
                F: FnOnce(httpmock::When, httpmock::Then);
            #(#methods)*
        }
        impl MockServerExt for httpmock::MockServer {
            fn mock_with<F>(&self, configure: F) -> httpmock::Mock<'_>
            where
                F: FnOnce(httpmock::When, httpmock::Then),
            {
                self.mock(configure)
            }
        }
    }
}

/// The conditions of a mock on the parameters of a request, by their names.
pub fn conditions(call: &Call) -> impl Iterator<Item = (Name, &Parameter)> {
    let of_body = call.body.is_some().then_some(["body", "form"]).into_iter().flatten();
    let mut scope = Scope::with(["new", "into_inner"].into_iter().chain(of_body));
    call.parameters.iter().map(move |parameter| (scope.take(&parameter.name), parameter))
}

/// The body of which a mock has a condition.
pub fn json_body(call: &Call) -> Option<&Body> {
    call.body.as_ref().filter(|body| body.encoding != Encoding::Multipart)
}

/// The body of which a mock has a condition, as a form.
pub fn form_body(call: &Call) -> Option<&Body> {
    call.body.as_ref().filter(|body| body.encoding != Encoding::Json)
}

/// The type that a condition on a parameter takes.
pub fn taken(parameter: &Parameter) -> TokenStream {
    let own = path(&parameter.ty, &quote!(types::));
    match parameter.ty {
        Ty::Integer | Ty::Number | Ty::Boolean | Ty::List(_) => own,
        _ => quote!(impl Into<#own>),
    }
}

/// The name of the function that responds with a status.
pub fn status(status: u16) -> Name {
    let reason = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    Scope::default().snake(reason.unwrap_or(&format!("status {status}")))
}

/// The type of a side of a mock.
pub fn side(call: &Call, side: &str) -> Ident {
    format_ident!("{}{side}", call.name.as_str())
}

fn sides(call: &Call) -> TokenStream {
    let (when, then) = (side(call, "When"), side(call, "Then"));
    let Call { id, http_method, path: template, .. } = call;
    let setters = conditions(call).map(|(name, parameter)| setter(template, parameter, &name));
    let body = json_body(call).map(|body| {
        let own = path(&body.ty, &quote!(types::));
        quote! {
            /// Matches requests with this JSON body.
            pub fn body(self, value: &#own) -> Self {
                Self(self.0.json_body_obj(value))
            }
        }
    });
    let form = form_body(call).map(|body| {
        let (own, json) = (path(&body.ty, &quote!(types::)), &body.form_json);
        quote! {
            /// Matches requests with this form, which is sent if there is a file in the body. Name and media type of a file
            /// are compared, and the content of one that is in memory.
            pub fn form(self, value: &#own) -> Self {
                Self(typed::form(self.0, value, &[#(#json),*]))
            }
        }
    });
    let statuses = call.statuses.iter().map(|(status, ty)| respond(*status, ty.as_ref()));
    let (of_when, of_then) =
        (format!("The request of a mock of `{id}`."), format!("The response of a mock of `{id}`."));
    quote! {
        #[doc = #of_when]
        pub struct #when(httpmock::When);
        impl #when {
            /// Matches each request of the operation.
            pub fn new(inner: httpmock::When) -> Self {
                Self(inner.method(#http_method).path_matches(typed::path(#template, None)))
            }
            /// Returns the untyped form, for conditions that have no method here.
            pub fn into_inner(self) -> httpmock::When {
                self.0
            }
            #(#setters)*
            #body
            #form
        }
        #[doc = #of_then]
        pub struct #then(httpmock::Then);
        impl #then {
            /// Wraps a response of `httpmock`.
            pub fn new(inner: httpmock::Then) -> Self {
                Self(inner)
            }
            /// Returns the untyped form, for statuses that the document lacks, such as `.status(429)`.
            pub fn into_inner(self) -> httpmock::Then {
                self.0
            }
            #(#statuses)*
        }
    }
}

fn setter(template: &str, parameter: &Parameter, name: &Name) -> TokenStream {
    let json = &parameter.json;
    let doc = format!("Matches requests with this `{json}`.");
    let (own, taken) = (path(&parameter.ty, &quote!(types::)), taken(parameter));
    let value = match &parameter.ty {
        Ty::List(inner) if **inner == Ty::Secret => {
            quote!(value.iter().map(|secret| secret.expose()).collect::<Vec<_>>())
        }
        Ty::Integer | Ty::Number | Ty::Boolean | Ty::List(_) => quote!(value),
        Ty::Secret => quote!(Into::<#own>::into(value).expose()),
        _ => quote!(Into::<#own>::into(value)),
    };
    let text = if parameter.ty == Ty::String { value.clone() } else { quote!(#value.to_string()) };
    let body = match parameter.location {
        Location::Path if matches!(parameter.ty, Ty::List(_)) => {
            quote!(self.0.path_matches(typed::path(#template, Some((#json, &typed::joined(&#value))))))
        }
        Location::Path => quote!(self.0.path_matches(typed::path(#template, Some((#json, &#text))))),
        Location::Header if matches!(parameter.ty, Ty::List(_)) => {
            quote!(self.0.header(#json, typed::joined(&#value)))
        }
        Location::Header => quote!(self.0.header(#json, #text)),
        Location::Query if matches!(parameter.ty, Ty::List(_)) => quote!(typed::list(self.0, #json, &#value)),
        Location::Query => quote!(typed::query(self.0, #json, &#value)),
        Location::QueryCommas if matches!(parameter.ty, Ty::List(_)) => quote!(typed::commas(self.0, #json, &#value)),
        Location::QueryCommas => quote!(typed::query(self.0, #json, &#value)),
    };
    quote! {
        #[doc = #doc]
        pub fn #name(self, value: #taken) -> Self {
            Self(#body)
        }
    }
}

fn respond(code: u16, ty: Option<&Ty>) -> TokenStream {
    let name = status(code);
    let doc = format!("Responds with the status {code}.");
    match ty {
        Some(ty) => {
            let own = path(ty, &quote!(types::));
            quote! {
                #[doc = #doc]
                pub fn #name(self, value: &#own) -> Self {
                    Self(self.0.status(#code).header("content-type", "application/json").json_body_obj(value))
                }
            }
        }
        None => quote! {
            #[doc = #doc]
            pub fn #name(self, body: impl AsRef<[u8]>) -> Self {
                Self(self.0.status(#code).body(body.as_ref()))
            }
        },
    }
}
