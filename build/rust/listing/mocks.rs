//! The typed mocks.

use quote::quote;

use super::super::super::api::{Api, Call};
use super::super::mock::{conditions, json_body, side, status, taken};
use super::super::types::path;
use super::{Item, Kind, value};

/// The items of the module of mocks.
pub(super) fn items(api: &Api) -> Vec<Item> {
    api.calls().flat_map(|(_, call)| of_call(call)).collect()
}

fn of_call(call: &Call) -> Vec<Item> {
    let sides = ["When", "Then"].map(|name| format!("mock::operations::{}", side(call, name)));
    let [when, then] = &sides;
    let method = Item::function(format!("mock::MockServerExt::{}", call.mock), Vec::new(), format!("{when}, {then}"));
    let mut items = vec![method.from(call.place)];
    items.extend(sides.iter().map(|name| Item::new(Kind::Struct, name.clone(), String::new()).from(call.place)));
    items.extend(conditions(call).map(|(name, parameter)| {
        let arguments = value(&taken(parameter), parameter.place);
        let condition = Item::function(format!("{when}::{name}"), arguments, "Self".to_owned());
        condition.from(parameter.place).within([call.place])
    }));
    items.extend(json_body(call).map(|body| {
        let own = path(&body.ty, &quote!(types::));
        let condition = Item::function(format!("{when}::body"), value(&quote!(&#own), call.place), "Self".to_owned());
        condition.from(call.place).below("/requestBody".to_owned())
    }));
    items.extend(call.statuses.iter().map(|(code, ty)| {
        let taken = ty.as_ref().map(|ty| path(ty, &quote!(types::)));
        let taken = taken.map_or_else(|| quote!(impl AsRef<[u8]>), |own| quote!(&#own));
        let response =
            Item::function(format!("{then}::{}", status(*code)), value(&taken, call.place), "Self".to_owned());
        response.from(call.place).below(format!("/responses/{code}"))
    }));
    items
}
