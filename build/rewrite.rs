//! Cuts the generated client off its own runtime and joins it to ours.
//!
//! The generator's seams are too narrow for what the client promises: its hook cannot make an error, its error prints
//! headers and bodies, and a body that does not decode loses its status. So each `send()` is cut where the request is
//! ready and handed to `crate::transport`. The pass knows the shape of the code that progenitor 0.15 writes and says so
//! when it meets another.

use std::collections::HashSet;

use heck::ToShoutySnakeCase;
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, File, GenericArgument, ImplItem, ImplItemFn, Item, ItemMod, Macro, Pat, PathArguments, ReturnType, Stmt,
    Token, Type, WherePredicate, parse_quote,
};

/// What the generator must have written, counted in the document.
pub struct Expected {
    pub operations: usize,
    pub path_arguments: usize,
    /// Bodies, each of which is searched for passwords.
    pub bodies: usize,
}

/// Rewrites the generated client.
pub fn rewrite(file: &mut File, expected: &Expected) -> Result<(), String> {
    drop_runtime(file);
    let mut pass = Rewrite::default();
    pass.visit_file_mut(file);
    if let Some(fault) = pass.faults.into_iter().next() {
        return Err(fault);
    }
    for (what, found, wanted) in [
        ("send()", pass.sends, expected.operations),
        ("path arguments", pass.segments, expected.path_arguments),
        ("bodies", pass.bodies, expected.bodies),
    ] {
        if found != wanted {
            return Err(format!("the document asks for {wanted} {what}, and {found} were found"));
        }
    }
    let rest = file.to_token_stream().to_string();
    let left = [
        "encode_path",
        "api_version",
        "OperationInfo",
        "InvalidRequest",
        "UnexpectedResponse",
        "ByteStream",
        "progenitor_client",
    ];
    match left.into_iter().find(|name| rest.contains(name)) {
        Some(name) => Err(format!("`{name}` was left in it")),
        None => Ok(()),
    }
}

/// Drops the generated constructors, the hooks, the prelude and the imports of the generator's own runtime.
fn drop_runtime(file: &mut File) {
    file.items.retain(|item| match item {
        Item::Impl(item) => match &item.trait_ {
            Some(_) => false,
            None => !item.items.iter().any(|item| matches!(item, ImplItem::Fn(f) if f.sig.ident == "new_with_client")),
        },
        Item::Use(_) => false,
        Item::Mod(item) => item.ident != "prelude",
        _ => true,
    });
    for item in &mut file.items {
        // `Debug` of the client is written by hand: the derived one would print what it was built from.
        if let Item::Struct(item) = item
            && item.ident == "Client"
        {
            item.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
            item.attrs.push(parse_quote!(#[derive(Clone)]));
        }
    }
}

#[derive(Default)]
struct Rewrite {
    sends: usize,
    segments: usize,
    bodies: usize,
    /// The arguments that are strings, by operation and name.
    strings: HashSet<(String, String)>,
    /// The operation whose `send()` this is.
    operation: String,
    faults: Vec<String>,
}

impl Rewrite {
    fn fault(&mut self, what: &str) {
        self.faults.push(format!("{what} in `{}`", self.operation));
    }

    /// `send()` ends where the request can be made, in a call of the transport, which makes it for each attempt.
    fn cut(&mut self, function: &mut ImplItemFn) -> Option<()> {
        answer_type(&mut function.sig.output)?;
        let statements = &mut function.block.stmts;
        let info = statements.iter().position(|statement| declares(statement, "info"))?;
        statements.truncate(info);
        statements.retain(|statement| !statement.to_token_stream().to_string().contains("\"api-version\""));
        let Some(Stmt::Local(request)) = statements.pop().filter(|statement| declares(statement, "request")) else {
            return None;
        };
        let Expr::Try(build) = *request.init?.expr else { return None };
        let mut build = build.expr;
        let mut steps = Steps { headers: lean_headers(statements)?, url: false, passwords: None };
        steps.visit_expr_mut(&mut build);
        if !steps.url {
            return None;
        }
        let constant = syn::Ident::new(&self.operation.to_shouty_snake_case(), proc_macro2::Span::call_site());
        statements.push(parse_quote!(let request = || #build.map_err(crate::Error::unbuildable);));
        self.bodies += usize::from(steps.passwords.is_some());
        let passwords = steps.passwords.unwrap_or_else(|| parse_quote!(Vec::new()));
        let exchange = parse_quote!(
            crate::http::transport::exchange(client, &super::operations::#constant, #passwords, &request).await
        );
        statements.push(Stmt::Expr(exchange, None));
        Some(())
    }
}

/// Takes the map of headers out where nothing is put into it, and makes it without memory of its own where something
/// may be. Answers whether it is there.
fn lean_headers(statements: &mut Vec<Stmt>) -> Option<bool> {
    let map = statements.iter().position(|statement| declares(statement, "header_map"))?;
    let is_used = statements[map + 1..]
        .iter()
        .any(|statement| statement.to_token_stream().to_string().contains("header_map . append"));
    if is_used {
        statements[map] = parse_quote!(let mut header_map = ::reqwest::header::HeaderMap::new(););
    } else {
        statements.remove(map);
    }
    Some(is_used)
}

/// The steps by which a request is built, made fit to be taken more than once.
struct Steps {
    headers: bool,
    /// Whether the URL was met.
    url: bool,
    /// The passwords of the body, if there is one.
    passwords: Option<Expr>,
}

impl VisitMut for Steps {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        let Expr::MethodCall(step) = expression else { return };
        let takes = |name: &str| matches!(step.args.last(), Some(Expr::Path(path)) if path.path.is_ident(name));
        if step.method == "json" {
            let body = &step.args[0];
            self.passwords = Some(parse_quote!(crate::http::passwords::find(#body, super::operations::PASSWORDS)));
        } else if takes("url") {
            self.url = true;
            *step.args.last_mut().expect("it was just seen") = parse_quote!(url.as_str());
        } else if takes("header_map") {
            if self.headers {
                step.args[0] = parse_quote!(header_map.clone());
            } else {
                *expression = (*step.receiver).clone();
            }
        }
    }
}

impl VisitMut for Rewrite {
    fn visit_item_mod_mut(&mut self, item: &mut ItemMod) {
        if item.ident == "types" {
            return;
        }
        if let Some((_, items)) = &mut item.content {
            items.retain(|item| !matches!(item, Item::Use(_)));
            items.insert(
                0,
                parse_quote!(
                    use super::types;
                ),
            );
        }
        visit_mut::visit_item_mod_mut(self, item);
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        for field in &item.fields {
            let ty = field.ty.to_token_stream().to_string();
            if let Some(name) = field.ident.as_ref().filter(|_| ty == "Result < :: std :: string :: String , String >")
            {
                self.strings.insert((item.ident.to_string(), name.to_string()));
            }
        }
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        if let Type::Path(path) = &*item.self_ty {
            self.operation = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        }
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        if function.sig.ident == "send" {
            self.sends += 1;
            if self.cut(function).is_none() {
                self.fault("send() has another shape");
            }
        }
        keep_reason(function);
        visit_mut::visit_impl_item_fn_mut(self, function);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            Expr::Path(path) if path.to_token_stream().to_string() == "Error :: InvalidRequest" => {
                *expression = parse_quote!(crate::Error::unfit);
            }
            Expr::Call(call) if call.func.to_token_stream().to_string() == "progenitor_client :: QueryParam :: new" => {
                let arguments = &call.args;
                *expression = parse_quote!(crate::http::request::query(#arguments)?);
            }
            Expr::MethodCall(call) if call.method == "append" => {
                let Some(Expr::Try(value)) = call.args.get(1) else {
                    return self.fault("a header is set in another way");
                };
                let Expr::MethodCall(convert) = &*value.expr else {
                    return self.fault("a header is converted in another way");
                };
                let (name, value) = (call.args[0].clone(), convert.receiver.clone());
                call.args[1] = parse_quote!(crate::http::request::header(#name, &#value)?);
            }
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expression);
    }

    /// The path is built by `format!`, whose arguments a visitor does not see. Each goes through our own check on its
    /// way.
    fn visit_macro_mut(&mut self, invocation: &mut Macro) {
        if !invocation.path.is_ident("format") {
            return;
        }
        let Ok(mut arguments) = invocation.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) else {
            return;
        };
        for argument in &mut arguments {
            self.visit_expr_mut(argument);
            let Expr::Call(call) = argument else { continue };
            if !matches!(&*call.func, Expr::Path(path) if path.path.is_ident("encode_path")) {
                continue;
            }
            let value = call.args[0].clone();
            let Some(name) = argument_name(&value) else { return self.fault("a path argument has another shape") };
            self.segments += 1;
            let ident = syn::Ident::new(&name, proc_macro2::Span::call_site());
            let is_string = self.strings.contains(&(self.operation.clone(), name.clone()));
            // A string is looked at where it is; anything else is made one.
            let value = if is_string { parse_quote!(&#ident) } else { value };
            *argument = parse_quote!(crate::http::request::segment(#name, #value)?);
        }
        invocation.tokens = quote!(#arguments);
    }

    /// What a builder says of what it was not given, or of a value that does not convert.
    fn visit_lit_str_mut(&mut self, literal: &mut syn::LitStr) {
        let text = literal.value();
        let text = if let Some(name) = text.strip_suffix(" was not initialized") {
            format!("{name}: no value was given")
        } else if let Some(rest) = text.strip_prefix("conversion to `").and_then(|rest| rest.split_once("` for ")) {
            rest.1.replacen(" failed: ", ": ", 1)
        } else {
            return;
        };
        *literal = syn::LitStr::new(&text, literal.span());
    }
}

/// Lets a setter say why a value does not convert; the generator throws the reason away, unless the value is a body
/// with a builder.
fn keep_reason(function: &mut ImplItemFn) {
    let Some(clause) = &mut function.sig.generics.where_clause else { return };
    let Some(WherePredicate::Type(predicate)) = clause.predicates.first() else { return };
    let (value, bound) = (&predicate.bounded_ty, &predicate.bounds);
    let mut reason = KeepReason { name: function.sig.ident.to_string(), found: false };
    reason.visit_block_mut(&mut function.block);
    if reason.found {
        let display: WherePredicate = parse_quote!(<#value as #bound>::Error: std::fmt::Display);
        clause.predicates.push(display);
    }
}

struct KeepReason {
    name: String,
    found: bool,
}

impl VisitMut for KeepReason {
    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        if matches!(closure.inputs.first(), Some(Pat::Wild(_))) {
            let text = format!("{}: {{reason}}", self.name);
            *closure = parse_quote!(|reason| format!(#text));
            self.found = true;
        }
    }
}

/// Puts our error into `Result<ResponseValue<T>, Error<E>>`.
fn answer_type(output: &mut ReturnType) -> Option<()> {
    let ReturnType::Type(_, output) = output else { return None };
    let answer = {
        let GenericArgument::Type(value) = generic_arguments(output)?.first()? else { return None };
        let GenericArgument::Type(answer) = generic_arguments(&mut value.clone())?.first()?.clone() else {
            return None;
        };
        answer
    };
    **output = parse_quote!(Result<crate::ResponseValue<#answer>, crate::Error>);
    Some(())
}

fn generic_arguments(ty: &mut Type) -> Option<&mut Punctuated<GenericArgument, Token![,]>> {
    let Type::Path(path) = ty else { return None };
    match &mut path.path.segments.last_mut()?.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&mut arguments.args),
        _ => None,
    }
}

fn declares(statement: &Stmt, name: &str) -> bool {
    matches!(statement, Stmt::Local(local) if matches!(&local.pat, Pat::Ident(pattern) if pattern.ident == name))
}

/// The `id` of `&id.to_string()`.
fn argument_name(value: &Expr) -> Option<String> {
    let Expr::Reference(reference) = value else { return None };
    let Expr::MethodCall(call) = &*reference.expr else { return None };
    let Expr::Path(path) = &*call.receiver else { return None };
    path.path.get_ident().map(ToString::to_string)
}
