//! Gives each call what every call can be given: a time limit of its own, and, within the crate, an answer that is not
//! decoded yet.

use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FieldPat, Fields, ImplItem, ImplItemFn, Item, ItemImpl, ItemMod, Local, Pat, parse_quote};

/// Extends the builders of calls in the generated client, whose `send()` is rewritten already.
pub fn extend(file: &mut syn::File) {
    for item in &mut file.items {
        if let Item::Mod(module) = item
            && module.ident == "builder"
        {
            extend_module(module);
        }
    }
}

fn extend_module(module: &mut ItemMod) {
    for item in module.content.iter_mut().flat_map(|(_, items)| items) {
        match item {
            Item::Struct(item) => {
                if let Fields::Named(fields) = &mut item.fields {
                    fields.named.push(parse_quote!(timeout: Option<std::time::Duration>));
                }
            }
            Item::Impl(item) if item.trait_.is_none() => extend_impl(item),
            _ => {}
        }
    }
}

fn extend_impl(item: &mut ItemImpl) {
    Timeout.visit_item_impl_mut(item);
    item.items.push(parse_quote! {
        /// How long this call may take as a whole. The default is that of the client.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.timeout = Some(timeout);
            self
        }
    });
    let send = item.items.iter_mut().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == "send" => Some(function),
        _ => None,
    });
    if let Some(exchange) = send.map(split) {
        item.items.push(ImplItem::Fn(exchange));
    }
}

/// Divides `send()` into the exchange and the decoding of its answer, so that a caller who knows what the answer is can
/// decode it as that.
fn split(send: &mut ImplItemFn) -> ImplItemFn {
    let exchange = send.block.clone();
    let is_empty = send.sig.output.to_token_stream().to_string().contains("ResponseValue < () >");
    let decode = if is_empty { quote!(empty) } else { quote!(decode) };
    send.block = parse_quote!({ self.exchange().await?.#decode() });
    parse_quote! {
        pub(crate) async fn exchange(self) -> Result<crate::http::answer::Answer<'static>, crate::Error> #exchange
    }
}

/// Carries the time limit from the builder to the transport.
struct Timeout;

impl VisitMut for Timeout {
    fn visit_expr_struct_mut(&mut self, literal: &mut syn::ExprStruct) {
        if literal.path.is_ident("Self") {
            literal.fields.push(parse_quote!(timeout: None));
        }
    }

    fn visit_local_mut(&mut self, local: &mut Local) {
        if let Pat::Struct(pattern) = &mut local.pat {
            pattern.fields.push(FieldPat {
                attrs: Vec::new(),
                member: parse_quote!(timeout),
                colon_token: None,
                pat: parse_quote!(timeout),
            });
        }
        visit_mut::visit_local_mut(self, local);
    }

    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        if call.func.to_token_stream().to_string().starts_with("crate :: http :: transport ::") {
            call.args.insert(2, Expr::Path(parse_quote!(timeout)));
        }
        visit_mut::visit_expr_call_mut(self, call);
    }
}
