//! The calendar: the events of the fixtures.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::super::account::{Account, Key};
use super::super::engine::call::Call;
use super::super::engine::response::Response;
use super::behavior::Behavior;
use crate::mock::Fixture;

pub(super) const OPERATIONS: &[Behavior] = &[Behavior { operation: "list_calendar_events", errors: &[], run: list }];

/// The events, each once, in the order of their days.
static EVENTS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let mut events: Vec<Value> = Vec::new();
    for fixture in Fixture::all().filter(|fixture| fixture.operation() == OPERATIONS[0].operation) {
        let of_fixture = fixture.response_body().and_then(|body| body["data"].as_array());
        for event in of_fixture.into_iter().flatten() {
            if !events.contains(event) {
                events.push(event.clone());
            }
        }
    }
    events.sort_by(|left, right| left["date"].as_str().cmp(&right["date"].as_str()));
    events
});

/// The filters that are lists with commas, and the properties that they choose by.
const LISTS: [(&str, &str); 4] =
    [("category", "category"), ("type", "type"), ("country", "countries"), ("tag", "tags")];

/// The other filters.
const SINGLE: [&str; 4] = ["month", "q", "from", "to"];

fn list(_: &mut Account, _: &Key, call: &Call<'_>) -> Result<Response, Response> {
    let wanted = |event: &&Value| LISTS.iter().all(|list| in_list(event, call, *list)) && is_wanted(event, call);
    let filters = LISTS.iter().map(|(name, _)| *name).chain(SINGLE);
    let filters = filters.filter_map(|name| Some((name.to_owned(), call.query(name)?.into())));
    let mut frame = Map::new();
    frame.insert("filters".to_owned(), filters.collect::<Map<_, _>>().into());
    Ok(call.framed_page(EVENTS.iter().filter(wanted).cloned().collect(), frame.into()))
}

/// Returns whether an event has one of the values that a filter lists. An event of the whole world is in every country.
fn in_list(event: &Value, call: &Call<'_>, (filter, property): (&str, &str)) -> bool {
    let wanted = call.query_list(filter);
    let has = |value: &String| match &event[property] {
        Value::Array(values) => values.iter().any(|own| own == value.as_str()),
        Value::Null => true,
        own => own == value.as_str(),
    };
    wanted.is_empty() || wanted.iter().any(has)
}

fn is_wanted(event: &Value, call: &Call<'_>) -> bool {
    let text = |name: &str| event[name].as_str().unwrap_or_default();
    let month = text("date").split('-').nth(1).and_then(|month| month.parse::<usize>().ok());
    call.query_number("month").is_none_or(|wanted| month == Some(wanted))
        && call.query("q").is_none_or(|part| text("name").to_lowercase().contains(&part.to_lowercase()))
        && call.query("from").is_none_or(|from| text("date") >= from)
        && call.query("to").is_none_or(|to| text("date") <= to)
}
