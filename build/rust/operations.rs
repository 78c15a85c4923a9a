//! What the transport knows of each operation, as constants.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::super::api::{Api, Bounds, Call, Location, Parameter, Ty};

/// The constant of an operation.
pub fn constant(call: &Call) -> TokenStream {
    let Call { id, constant, path, idempotency_key, authenticated, secrets, .. } = call;
    let method = Ident::new(&call.http_method, Span::call_site());
    let defaults = call.parameters.iter().filter(|parameter| parameter.client_default).map(|parameter| &parameter.json);
    let bounds = call.parameters.iter().filter_map(bound);
    quote! {
        pub(super) static #constant: Operation = Operation {
            id: Cow::Borrowed(#id),
            method: reqwest::Method::#method,
            path: Cow::Borrowed(#path),
            idempotency_key: #idempotency_key,
            authenticated: #authenticated,
            defaults: &[#(#defaults),*],
            secrets: &[#(#secrets),*],
            bounds: &[#(#bounds),*],
        };
    }
}

/// The bounds of a parameter; none if it has none.
fn bound(parameter: &Parameter) -> Option<TokenStream> {
    let Parameter { json, location, bounds, ty, .. } = parameter;
    if *bounds == Bounds::default() {
        return None;
    }
    let part = match location {
        Location::Path => quote!(Path),
        Location::Header => quote!(Header),
        Location::Query | Location::QueryCommas => quote!(Query),
    };
    let count = |bound: Option<u64>| match bound.map(|bound| usize::try_from(bound).unwrap_or(usize::MAX)) {
        Some(bound) => {
            let bound = Literal::usize_unsuffixed(bound);
            quote!(Some(#bound))
        }
        None => quote!(None),
    };
    let value = |bound: Option<(f64, bool)>| match bound {
        Some((bound, is_exclusive)) => quote!(Some((#bound, #is_exclusive))),
        None => quote!(None),
    };
    let (least, most) = (count(bounds.length.0), count(bounds.length.1));
    let (minimum, maximum) = (value(bounds.value.0), value(bounds.value.1));
    let step = match bounds.step {
        Some(step) => quote!(Some(#step)),
        None => quote!(None),
    };
    let (few, many) = (count(bounds.items.0), count(bounds.items.1));
    // A pair for each item is the way of one location only.
    let commas = matches!(ty, Ty::List(_)) && *location != Location::Query;
    Some(quote! {
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::#part,
            name: #json,
            length: (#least, #most),
            value: (#minimum, #maximum),
            step: #step,
            items: (#few, #many),
            commas: #commas,
        }
    })
}

/// The bounds of all headers that have the same bounds in every operation.
pub fn headers(api: &Api) -> TokenStream {
    let headers = || api.calls().flat_map(|(_, call)| &call.parameters).filter(|of| of.location == Location::Header);
    let mut rows: Vec<TokenStream> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for header in headers() {
        let is_same = |other: &Parameter| other.json.eq_ignore_ascii_case(&header.json);
        let mut same = headers().filter(|other| is_same(other));
        if !seen.contains(&header.json.to_lowercase()) && same.all(|other| other.bounds == header.bounds) {
            seen.push(header.json.to_lowercase());
            rows.extend(bound(header));
        }
    }
    quote! {
        /// The bounds of headers, for calls that the document does not have.
        pub(crate) static HEADERS: &[crate::http::bounds::Bound] = &[#(#rows),*];
    }
}
