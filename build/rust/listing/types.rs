//! The types and what belongs to them.

use quote::quote;

use super::super::super::api::{Api, Field, Kind as Is, Object, Ty, Type, Union};
use super::super::arguments::argument as taken;
use super::super::objects::{arguments, field_type, has_setter};
use super::super::types::{Presence, path, presence};
use super::super::unions::has_from;
use super::{Item, Kind, argument, text, value};

/// The items of the module of types.
pub(super) fn items(api: &Api) -> Vec<Item> {
    let mut items = Vec::new();
    for ty in &api.types {
        let name = format!("types::{}", ty.name);
        let own = |kind: Kind| Item::new(kind, name.clone(), String::new()).from(ty.place).deprecated(ty.deprecated);
        match &ty.kind {
            Is::Object(object) => {
                items.push(own(Kind::Struct));
                items.extend(of_object(ty, object, &name));
            }
            Is::Union(union) => {
                items.push(own(Kind::Enum));
                items.extend(of_union(ty, union, &name));
            }
            Is::OpenEnum(known) => {
                items.push(own(Kind::Enum));
                items.extend(known.iter().enumerate().map(|(at, known)| {
                    let item = Item::new(Kind::Variant, format!("{name}::{}", known.name), String::new());
                    item.from(ty.place).below(format!("/x-extensible-enum/{at}"))
                }));
            }
        }
    }
    items
}

fn of_object(ty: &Type, object: &Object, name: &str) -> Vec<Item> {
    let mut items: Vec<Item> = object.fields.iter().flat_map(|field| of_field(ty, field, name)).collect();
    let new = arguments(ty, object).into_iter().map(argument).collect();
    items.push(Item::function(format!("{name}::new"), new, "Self".to_owned()).from(ty.place));
    if !object.fields.iter().any(Field::is_argument) {
        items.push(Item::new(Kind::Impl, format!("{name}: Default"), String::new()).from(ty.place));
    }
    items.extend(object.rest.iter().map(|(field, values)| {
        let values = path(values, &quote!(types::));
        let item = Item::new(Kind::Field, format!("{name}.{field}"), text(&quote!(Map<String, #values>)));
        item.from(ty.place).below("/additionalProperties".to_owned())
    }));
    items
}

fn of_field(ty: &Type, field: &Field, name: &str) -> Vec<Item> {
    let at = |item: Item| item.from(field.place).within([ty.place]);
    let own = Item::new(Kind::Field, format!("{name}.{}", field.name), text(&field_type(ty, field)));
    let mut items = vec![at(own).deprecated(field.deprecated)];
    if has_setter(field) {
        let arguments = value(&taken(&field.ty, &quote!()), field.place);
        let setter = Item::function(format!("{name}::{}", field.name), arguments, "Self".to_owned());
        items.push(at(setter).deprecated(field.deprecated));
        if presence(ty, field) == Presence::Three {
            let null = Item::function(format!("{name}::{}", field.null), Vec::new(), "Self".to_owned());
            items.push(at(null));
        }
    }
    items
}

fn of_union(ty: &Type, union: &Union, name: &str) -> Vec<Item> {
    let at = |item: Item| item.from(ty.place);
    let mut items = Vec::new();
    for variant in &union.variants {
        let inner = text(&path(&variant.ty, &quote!()));
        items.push(at(Item::new(Kind::Variant, format!("{name}::{}", variant.name), inner.clone())));
        if has_from(union, variant) {
            items.push(at(Item::new(Kind::Impl, format!("{name}: From<{inner}>"), String::new())));
            if variant.ty == Ty::String {
                items.push(at(Item::new(Kind::Impl, format!("{name}: From<&str>"), String::new())));
            }
        }
    }
    if union.open {
        items.push(at(Item::new(Kind::Variant, format!("{name}::Other"), "Value".to_owned())));
    }
    items
}
