//! Comparison of JSON values.
#![allow(dead_code, reason = "each test uses a part of it")]

use serde_json::{Number, Value};

/// What counts as the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nulls {
    /// Null and an absent property are two things, as in the body of a request.
    Differ,
    /// Null and an absent property are the same, as in what a type read of a response.
    AreAbsent,
}

/// Returns the first place where two values differ, and `None` if they are equal. `5` equals `5.0`.
pub(crate) fn difference(one: &Value, two: &Value, nulls: Nulls) -> Option<String> {
    at("", one, two, nulls)
}

fn at(place: &str, one: &Value, two: &Value, nulls: Nulls) -> Option<String> {
    let differ = || Some(format!("at `{place}`: {one} and {two}"));
    match (one, two) {
        (Value::Object(first), Value::Object(second)) => {
            let is_absent = |value: Option<&Value>| match nulls {
                Nulls::Differ => value.is_none(),
                Nulls::AreAbsent => value.is_none_or(Value::is_null),
            };
            first.keys().chain(second.keys()).find_map(|key| {
                let (one, two) = (first.get(key), second.get(key));
                let place = format!("{place}/{key}");
                match (one, two) {
                    _ if is_absent(one) && is_absent(two) => None,
                    (Some(one), Some(two)) => at(&place, one, two, nulls),
                    _ => Some(format!("at `{place}`: {one:?} and {two:?}")),
                }
            })
        }
        (Value::Array(first), Value::Array(second)) if first.len() == second.len() => {
            let mut items = first.iter().zip(second).enumerate();
            items.find_map(|(index, (one, two))| at(&format!("{place}/{index}"), one, two, nulls))
        }
        (Value::Number(first), Value::Number(second)) if same_number(first, second) => None,
        _ if one == two => None,
        _ => differ(),
    }
}

fn same_number(one: &Number, two: &Number) -> bool {
    match (one.as_i64(), two.as_i64()) {
        (Some(one), Some(two)) => one == two,
        _ => one.as_f64() == two.as_f64(),
    }
}
