//! What callers can compile against, read from the source of a client.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Fields, ImplItem, Item, TraitItem, Visibility};

/// Every type, field, variant, method and impl of a source, each as a line.
pub(crate) fn surface(module: &str, tokens: TokenStream) -> BTreeSet<String> {
    let file: syn::File = syn::parse2(tokens).unwrap();
    let mut lines = BTreeSet::new();
    file.items.iter().for_each(|item| read(module, item, &mut lines));
    lines
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn read(module: &str, item: &Item, lines: &mut BTreeSet<String>) {
    match item {
        Item::Mod(item) => {
            // What is in a module that is not public may be public all the same, as methods of a public type are.
            let name = format!("{module}::{}", item.ident);
            item.content.iter().flat_map(|(_, items)| items).for_each(|item| read(&name, item, lines));
        }
        Item::Struct(item) if is_public(&item.vis) => {
            let name = format!("{module}::{}", item.ident);
            lines.extend(derives(&item.attrs).into_iter().map(|derive| format!("{name}: {derive}")));
            fields(&name, &item.fields, lines);
            lines.insert(name);
        }
        Item::Enum(item) if is_public(&item.vis) => {
            let name = format!("{module}::{}", item.ident);
            lines.extend(derives(&item.attrs).into_iter().map(|derive| format!("{name}: {derive}")));
            for variant in &item.variants {
                lines.insert(format!("{name}::{} {}", variant.ident, variant.fields.to_token_stream()));
            }
            lines.insert(name);
        }
        Item::Trait(item) if is_public(&item.vis) => {
            for member in &item.items {
                if let TraitItem::Fn(function) = member {
                    lines.insert(format!("{module}::{} {}", item.ident, function.sig.to_token_stream()));
                }
            }
        }
        Item::Impl(item) => {
            let of = format!("{module} impl {}", item.self_ty.to_token_stream());
            match &item.trait_ {
                // Derived or written, it is the same trait.
                Some((path, _)) if path.segments.last().is_some_and(|of| of.ident == "Debug") => {
                    lines.insert(format!("{module}::{}: Debug", item.self_ty.to_token_stream()));
                }
                Some((path, _)) => drop(lines.insert(format!("{of}: {}", path.to_token_stream()))),
                None => {
                    for member in &item.items {
                        if let ImplItem::Fn(function) = member
                            && is_public(&function.vis)
                        {
                            lines.insert(format!("{of} {}", function.sig.to_token_stream()));
                        }
                    }
                }
            }
        }
        // The macro that writes the open lists: `Name { Variant = "value", .. }`.
        Item::Macro(item) => open_list(module, item.mac.tokens.clone(), lines),
        _ => {}
    }
}

fn fields(name: &str, fields: &Fields, lines: &mut BTreeSet<String>) {
    for (at, field) in fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
        let field_name = field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string);
        lines.insert(format!("{name}.{field_name}: {}", field.ty.to_token_stream()));
    }
}

fn derives(attributes: &[syn::Attribute]) -> Vec<String> {
    let derives = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let lists = derives.map(|attribute| attribute.meta.to_token_stream().to_string());
    lists
        .flat_map(|list| {
            let inner =
                list.split_once('(').and_then(|(_, rest)| rest.rsplit_once(')')).map(|(inner, _)| inner.to_owned());
            inner.unwrap_or_default().split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>()
        })
        .filter(|name| !name.is_empty())
        .collect()
}

fn open_list(module: &str, tokens: TokenStream, lines: &mut BTreeSet<String>) {
    let mut name = String::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => name = ident.to_string(),
            TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace => {
                for token in group.stream() {
                    if let TokenTree::Ident(ident) = token {
                        lines.insert(format!("{module}::{name}::{ident}"));
                    }
                }
            }
            _ => {}
        }
    }
}
