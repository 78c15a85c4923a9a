//! Pages of a list, as `x-pagination` of the document names their parts.

use serde_json::{Map, Value};

use super::call::Call;
use super::document::Pagination;

/// How many items a page has if the document does not say.
const PER_PAGE: usize = 10;

/// Builds the page that a request is for. `frame` is an object with properties of its own, which are kept.
///
/// A list that is not paged is returned whole, under `data`.
pub(crate) fn page(call: &Call<'_>, items: Vec<Value>, frame: Value) -> Value {
    let mut body = match frame {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    let Some(names) = &call.operation.pagination else {
        body.insert("data".to_owned(), items.into());
        return body.into();
    };
    let (page, per_page) = (number(call, &names.page).unwrap_or(0), per_page(call, names, &body));
    let total = items.len();
    let items: Vec<Value> = items.into_iter().skip(page.saturating_mul(per_page)).take(per_page).collect();
    body.insert(names.total.clone(), total.into());
    body.insert(names.page.clone(), page.into());
    body.insert(names.per_page.clone(), per_page.into());
    body.insert(names.items.clone(), items.into());
    body.into()
}

/// Cuts the page that a request is for out of a response that holds the whole list.
pub(crate) fn cut(call: &Call<'_>, body: &Value) -> Value {
    let Some(names) = &call.operation.pagination else { return body.clone() };
    match body.get(&names.items).and_then(Value::as_array) {
        Some(items) => page(call, items.clone(), body.clone()),
        None => body.clone(),
    }
}

/// Returns how many items a page has: as the request says, or the document, or the response that is cut.
fn per_page(call: &Call<'_>, names: &Pagination, frame: &Map<String, Value>) -> usize {
    let parameter = call.operation.parameters.iter().find(|own| own.name == names.per_page);
    let default = parameter.and_then(|own| own.default.as_ref()).or_else(|| frame.get(&names.per_page));
    let default = default.and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    number(call, &names.per_page).or(default).filter(|number| *number > 0).unwrap_or(PER_PAGE)
}

fn number(call: &Call<'_>, name: &str) -> Option<usize> {
    call.query(name)?.parse().ok()
}
