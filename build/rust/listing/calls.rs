//! Handles, the methods that begin calls, and the calls with their setters.

use std::collections::HashMap;

use quote::quote;

use super::super::super::api::{Api, Body, Call, Handle, Type};
use super::super::super::names::Name;
use super::super::super::place::Place;
use super::super::arguments::argument as taken;
use super::super::calls::{arguments, module_path, output, sends_files};
use super::super::setters::{has_whole, presence_of};
use super::super::types::{Presence, path};
use super::{Item, Kind, argument, text, value};

/// The items of the handles, of their calls, and of the client.
pub(super) fn items(api: &Api) -> Vec<Item> {
    let types: HashMap<&Name, &Type> = api.types.iter().map(|ty| (&ty.name, ty)).collect();
    let mut items = Vec::new();
    for handle in &api.handles {
        let place = handle.calls.first().map_or(Place::START, |call| call.place);
        let name = format!("handles::{}", handle.name);
        items.push(Item::new(Kind::Struct, name.clone(), String::new()).from(place));
        items.push(Item::function(format!("Client::{}", handle.method), Vec::new(), name).from(place));
        items.extend(handle.calls.iter().flat_map(|call| of_call(&types, handle, call)));
    }
    items.extend(api.defaults.iter().map(|parameter| {
        let arguments = value(&quote!(impl Into<String>), parameter.place);
        let path = format!("ClientBuilder::{}", parameter.name);
        Item::function(path, arguments, "Self".to_owned()).from(parameter.place)
    }));
    items
}

fn of_call(types: &HashMap<&Name, &Type>, handle: &Handle, call: &Call) -> Vec<Item> {
    let name = format!("handles::{}", call.name);
    let method =
        |method: &str, ty: String| Item::function(format!("{name}::{method}"), Vec::new(), ty).from(call.place);
    let begin = arguments(call).into_iter().map(argument).collect();
    let begin = Item::function(format!("handles::{}::{}", handle.name, call.method), begin, name.clone());
    let returned = text(&output(call));
    let mut items = vec![
        begin.from(call.place).deprecated(call.deprecated),
        Item::new(Kind::Struct, name.clone(), String::new()).from(call.place),
        method("send", returned.clone()),
    ];
    for parameter in call.parameters.iter().filter(|parameter| !parameter.required) {
        let arguments = value(&taken(&parameter.ty, &module_path()), parameter.place);
        let setter = Item::function(format!("{name}::{}", parameter.name), arguments, "Self".to_owned());
        items.push(setter.from(parameter.place).within([call.place]).deprecated(parameter.deprecated));
    }
    items.extend(call.body.iter().flat_map(|body| of_body(types, call, body, &name)));
    if sends_files(call) {
        items.push(method("on_progress", "Self".to_owned()).below("/requestBody".to_owned()));
    }
    if let Some(pages) = &call.pages {
        let item = text(&path(&pages.item, &module_path()));
        let at = |item: Item| item.below("/x-pagination".to_owned());
        items.push(at(method("pages", format!("Pages<{returned}>"))));
        items.push(at(method("items", format!("Items<{returned}, {item}>"))));
    }
    items
}

fn of_body(types: &HashMap<&Name, &Type>, call: &Call, body: &Body, name: &str) -> Vec<Item> {
    let mut items = Vec::new();
    for spread in body.spread.iter().flatten().filter(|spread| !spread.is_argument) {
        let owners = spread.within.iter().rev().map(|field| field.place).chain([call.place]);
        let owners: Vec<Place> = owners.collect();
        let field = &spread.field;
        let at = |item: Item| item.from(field.place).within(owners.clone());
        let arguments = value(&taken(&field.ty, &module_path()), field.place);
        let setter = Item::function(format!("{name}::{}", spread.name), arguments, "Self".to_owned());
        items.push(at(setter).deprecated(field.deprecated));
        if presence_of(spread, body, |name| types.get(name).copied()) == Presence::Three {
            items.push(at(Item::function(format!("{name}::{}", spread.null), Vec::new(), "Self".to_owned())));
        }
    }
    if has_whole(body) {
        let own = path(&body.ty, &module_path());
        let arguments = value(&quote!(impl Into<#own>), call.place);
        let setter = Item::function(format!("{name}::request"), arguments, "Self".to_owned());
        items.push(setter.from(call.place).below("/requestBody".to_owned()));
    }
    items
}
