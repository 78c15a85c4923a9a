//! Pages of a list, as `x-pagination` of the document names their parts.

use serde_json::{Map, Value};

use super::operation::{Operation, Pagination};

/// How many items a page has if the document does not say.
const PER_PAGE: usize = 10;

/// Builds the page that a request is for. `number` returns a number of its query. The properties of `frame`, an object, are
/// kept.
///
/// A list that is not paged is returned whole, under `data`.
pub(super) fn page(
    operation: &Operation,
    number: impl Fn(&str) -> Option<usize>,
    items: Vec<Value>,
    frame: Value,
) -> Value {
    let mut body = match frame {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    let Some(names) = &operation.pagination else {
        body.insert("data".to_owned(), items.into());
        return body.into();
    };
    let per_page = number(&names.per_page).filter(|number| *number > 0);
    let per_page = per_page.unwrap_or_else(|| default_per_page(operation, names, &body));
    let page = number(&names.page).unwrap_or(0);
    let total = items.len();
    let items: Vec<Value> = items.into_iter().skip(page.saturating_mul(per_page)).take(per_page).collect();
    body.insert(names.total.clone(), total.into());
    body.insert(names.page.clone(), page.into());
    body.insert(names.per_page.clone(), per_page.into());
    body.insert(names.items.clone(), items.into());
    body.into()
}

/// Cuts the page that a request is for out of a response that holds the whole list.
pub(super) fn cut(operation: &Operation, number: impl Fn(&str) -> Option<usize>, body: &Value) -> Value {
    let Some(names) = &operation.pagination else { return body.clone() };
    match body.get(&names.items).and_then(Value::as_array) {
        Some(items) => page(operation, number, items.clone(), body.clone()),
        None => body.clone(),
    }
}

/// Returns how many items a page has if the request does not say: as many as the document says, or as the frame.
fn default_per_page(operation: &Operation, names: &Pagination, frame: &Map<String, Value>) -> usize {
    let parameter = operation.parameters.iter().find(|own| own.name == names.per_page);
    let default = parameter.and_then(|own| own.default.as_ref()).or_else(|| frame.get(&names.per_page));
    let default = default.and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    default.filter(|number| *number > 0).unwrap_or(PER_PAGE)
}
