//! Makes the generated types as pleasant as written ones: constants set themselves, a name is enough where a name is
//! all there is, and what is added tomorrow breaks nobody.

use std::collections::{HashMap, HashSet};

use quote::{ToTokens, format_ident};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, Fields, File, Ident, ImplItemFn, Item, ItemEnum, ItemImpl, ItemStruct, Type, parse_quote};

/// Polishes the module `types`. `requests` names the components that a request body can be.
pub fn polish(file: &mut File, requests: &HashSet<String>) -> Result<(), String> {
    let types = types_mut(file)?;
    let known = Known::read(types);
    for item in types.iter_mut() {
        match item {
            Item::Struct(item) if serializes(&item.attrs) => open_up(&mut item.attrs),
            Item::Enum(item) if serializes(&item.attrs) => open_up(&mut item.attrs),
            _ => {}
        }
    }
    Constants { known: &known }.visit_file_mut(file);
    let types = types_mut(file)?;
    types.extend(known.text_bodies(requests));
    types.extend(known.variant_builders());
    types.push(parse_quote!(
        pub use super::values::*;
    ));
    Ok(())
}

/// Whether each of these properties, named by type and field, is a `Secret` in the output.
pub fn assert_secrets(file: &mut File, passwords: &[(String, String)]) -> Result<(), String> {
    let known = Known::read(types_mut(file)?);
    for (component, property) in passwords {
        let field =
            known.structs.get(component).and_then(|item| item.fields.iter().find(|field| named(field, property)));
        let is_secret = field.is_some_and(|field| field.ty.to_token_stream().to_string().contains("crate :: Secret"));
        if !is_secret {
            return Err(format!(
                "`{component}.{property}` is a password in the document and no `Secret` in the client"
            ));
        }
    }
    Ok(())
}

fn named(field: &syn::Field, property: &str) -> bool {
    // A property that is no identifier keeps its name in `#[serde(rename = "..")]`.
    field.ident.as_ref().is_some_and(|ident| ident == property)
        || field
            .attrs
            .iter()
            .any(|attribute| attribute.to_token_stream().to_string().contains(&format!("\"{property}\"")))
}

fn types_mut(file: &mut File) -> Result<&mut Vec<Item>, String> {
    let module = file.items.iter_mut().find_map(|item| match item {
        Item::Mod(item) if item.ident == "types" => item.content.as_mut().map(|(_, items)| items),
        _ => None,
    });
    module.ok_or_else(|| "there is no module `types` in it".to_owned())
}

fn serializes(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.to_token_stream().to_string().contains("serde :: Serialize"))
}

fn open_up(attributes: &mut Vec<Attribute>) {
    attributes.push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
    attributes.push(parse_quote!(#[non_exhaustive]));
}

/// The types, by name.
struct Known {
    structs: HashMap<String, ItemStruct>,
    enums: HashMap<String, ItemEnum>,
}

impl Known {
    fn read(items: &[Item]) -> Self {
        let (mut structs, mut enums) = (HashMap::new(), HashMap::new());
        for item in items {
            match item {
                Item::Struct(item) => drop(structs.insert(item.ident.to_string(), item.clone())),
                Item::Enum(item) => drop(enums.insert(item.ident.to_string(), item.clone())),
                _ => {}
            }
        }
        Self { structs, enums }
    }

    /// The only value of a type that has but one.
    fn constant(&self, ty: &Type) -> Option<Expr> {
        let item = self.enums.get(&type_name(ty)?)?;
        let mut variants = item.variants.iter().filter(|variant| variant.fields.is_empty());
        let (only, None) = (variants.next()?, variants.next()) else { return None };
        let (name, variant) = (&item.ident, &only.ident);
        (item.variants.len() == 1).then(|| parse_quote!(Ok(super::#name::#variant)))
    }

    /// `From<&str>` and `From<String>` for a request body that is one required string, or that is one such body.
    fn text_bodies(&self, requests: &HashSet<String>) -> Vec<Item> {
        let mut names: Vec<&String> = requests.iter().collect();
        names.sort();
        let items = names.into_iter().filter_map(|name| {
            let field = self.text_field(name)?;
            let ident = Ident::new(name, proc_macro2::Span::call_site());
            let doc = format!("The one thing that it takes, as `{field}`.");
            let borrowed: Item = parse_quote! {
                #[doc = #doc]
                impl From<&str> for #ident { fn from(value: &str) -> Self { Self { #field: value.into() } } }
            };
            let owned: Item = parse_quote! {
                #[doc = #doc]
                impl From<String> for #ident { fn from(value: String) -> Self { Self { #field: value.into() } } }
            };
            Some([borrowed, owned])
        });
        items.flatten().collect()
    }

    fn text_field(&self, name: &str) -> Option<FieldName> {
        let fields = &self.structs.get(name)?.fields;
        let (Fields::Named(_), 1) = (fields, fields.len()) else { return None };
        let field = fields.iter().next()?;
        let inner = type_name(&field.ty)?;
        // A secret is given as one, so that nobody passes a name where a password belongs.
        (inner == "String" || self.text_field(&inner).is_some()).then(|| field.ident.clone())?.map(FieldName)
    }

    /// A builder of a variant can stand where the whole is wanted.
    fn variant_builders(&self) -> Vec<Item> {
        let mut enums: Vec<&ItemEnum> = self.enums.values().collect();
        enums.sort_by_key(|item| item.ident.to_string());
        let pairs =
            enums.into_iter().flat_map(|item| item.variants.iter().map(move |variant| (&item.ident, &variant.fields)));
        let items = pairs.filter_map(|(whole, fields)| {
            let name = type_name(&fields.iter().next()?.ty)?;
            let variant = &self.structs.get(&name)?.ident;
            let item: Item = parse_quote! {
                impl ::std::convert::TryFrom<builder::#variant> for #whole {
                    type Error = self::error::ConversionError;
                    fn try_from(value: builder::#variant) -> ::std::result::Result<Self, self::error::ConversionError> {
                        #variant::try_from(value).map(Self::from)
                    }
                }
            };
            Some(item)
        });
        items.collect()
    }
}

struct FieldName(Ident);

impl std::fmt::Display for FieldName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl ToTokens for FieldName {
    fn to_tokens(&self, tokens: &mut proc_macro2::TokenStream) {
        self.0.to_tokens(tokens);
    }
}

/// Lets a builder begin with the constants of its type, so that nobody has to say that Bluesky is `bluesky`.
struct Constants<'a> {
    known: &'a Known,
}

impl VisitMut for Constants<'_> {
    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        let is_default = item
            .trait_
            .as_ref()
            .is_some_and(|(path, _)| path.segments.last().is_some_and(|last| last.ident == "Default"));
        let fields = type_name(&item.self_ty).and_then(|name| self.known.structs.get(&name)).map(|item| &item.fields);
        if let (true, Some(fields)) = (is_default, fields) {
            let constants =
                fields.iter().filter_map(|field| Some((field.ident.clone()?, self.known.constant(&field.ty)?)));
            SetFields { constants: constants.collect() }.visit_item_impl_mut(item);
        }
        visit_mut::visit_item_impl_mut(self, item);
    }
}

struct SetFields {
    constants: HashMap<Ident, Expr>,
}

impl VisitMut for SetFields {
    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        visit_mut::visit_impl_item_fn_mut(self, function);
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if let syn::Member::Named(name) = &field.member
            && let Some(constant) = self.constants.get(name)
        {
            field.expr = constant.clone();
        }
    }
}

/// The last name of a type's path.
pub fn type_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|segment| format_ident!("{}", segment.ident).to_string())
}
