//! Mends the generated mocks: a path argument is text, and the mock would take it for a regular expression; and what a
//! query holds is written as the client writes it.

use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, File, Item, ItemMod, Macro, Token, parse_quote};

/// Rewrites the generated mocks.
pub fn rewrite(file: &mut File) {
    Rewrite.visit_file_mut(file);
}

struct Rewrite;

impl VisitMut for Rewrite {
    fn visit_item_mod_mut(&mut self, item: &mut ItemMod) {
        if let Some((_, items)) = &mut item.content {
            items.retain(|item| !matches!(item, Item::Use(_)));
            items.insert(
                0,
                parse_quote!(
                    use crate::types;
                ),
            );
        }
        visit_mut::visit_item_mod_mut(self, item);
    }

    fn visit_macro_mut(&mut self, invocation: &mut Macro) {
        let Ok(mut arguments) = invocation.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) else {
            return;
        };
        for argument in
            arguments.iter_mut().filter(|argument| argument.to_token_stream().to_string() == "value . to_string ()")
        {
            *argument = parse_quote!(::regex::escape(&value.to_string()));
        }
        invocation.tokens = quote!(#arguments);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(ExprMethodCall { receiver, method, args, .. }) = expression
            && method == "query_param"
        {
            let name = &args[0];
            *expression = parse_quote!(crate::mock::query(#receiver, #name, &value));
        }
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path.to_token_stream().to_string() == "regex :: Regex :: new" {
            *path = parse_quote!(::regex::Regex::new);
        }
        visit_mut::visit_path_mut(self, path);
    }
}
