//! What typed mocks ask of a request, written as the client writes it.

use std::fmt::Display;

use httpmock::{HttpMockRequest, When};
use regex::Regex;
use serde::Serialize;

use super::fake::form;
use crate::http::body::{FormValue, form_fields};

/// Returns what matches the path of an operation, with one of its arguments, or with any.
pub(super) fn path(template: &str, argument: Option<(&str, &str)>) -> Regex {
    let mut pattern = "^".to_owned();
    for (at, part) in template.split(['{', '}']).enumerate() {
        // Every other part is the name of an argument.
        pattern += &match argument {
            _ if at % 2 == 0 => regex::escape(part),
            Some((name, value)) if name == part => match crate::http::request::segment(name, value) {
                Ok(segment) => regex::escape(&segment.to_string()),
                // No call has such a value.
                Err(_) => "\\b\\B".to_owned(),
            },
            _ => "[^/]+".to_owned(),
        };
    }
    // The text of the caller is escaped, so the expression is valid.
    Regex::new(&format!("{pattern}$")).unwrap_or_else(|_| NEVER.clone())
}

/// Matches nothing.
static NEVER: std::sync::LazyLock<Regex> =
    std::sync::LazyLock::new(|| Regex::new("\\b\\B").expect("the expression is valid"));

/// Asks for a parameter of the query.
#[allow(dead_code, reason = "whether an operation has one is up to the document")]
pub(super) fn query(when: When, name: &str, value: &impl Display) -> When {
    when.query_param(name, value.to_string())
}

/// Asks for a parameter of the query that is a list: all of its items.
#[allow(dead_code, reason = "whether an operation has one is up to the document")]
pub(super) fn list(when: When, name: &str, values: &[impl Display]) -> When {
    if values.is_empty() {
        return when.query_param_missing(name);
    }
    values.iter().fold(when, |when, value| when.query_param(name, value.to_string()))
}

/// Asks for a parameter of the query that is a list with commas.
#[allow(dead_code, reason = "whether an operation has one is up to the document")]
pub(super) fn commas(when: When, name: &str, values: &[impl Display]) -> When {
    when.query_param(name, joined(values))
}

/// Returns a list with commas.
#[allow(dead_code, reason = "whether an operation has one is up to the document")]
pub(super) fn joined(values: &[impl Display]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// Asks for a form. Fields of different names may have any order.
#[allow(dead_code, reason = "whether an operation has one is up to the document")]
pub(super) fn form(when: When, value: &impl Serialize, json_properties: &[&str]) -> When {
    // A value that no form can hold is in no request.
    let wanted = form_fields(value, json_properties).map(sorted).ok();
    when.is_true(move |request| match (&wanted, received(request).map(sorted)) {
        (Some(wanted), Some(received)) => {
            wanted.len() == received.len() && wanted.iter().zip(&received).all(|(wanted, field)| is_same(wanted, field))
        }
        _ => false,
    })
}

type Field = (String, FormValue);

fn sorted(mut fields: Vec<Field>) -> Vec<Field> {
    fields.sort_by(|(one, _), (other, _)| one.cmp(other));
    fields
}

/// Returns the form of a request, if it has one.
fn received(request: &HttpMockRequest) -> Option<Vec<Field>> {
    let header = |(name, _): &&(String, String)| name.eq_ignore_ascii_case("content-type");
    let (_, content_type) = request.headers_vec().iter().find(header)?;
    form::read(content_type, request.body_bytes())
}

/// Returns whether a field is the wanted one. Of a file that is not in memory, name and media type are compared.
fn is_same((name, wanted): &Field, (other, received): &Field) -> bool {
    let is_same = match (wanted, received) {
        (
            FormValue::File { name, content_type, content: None },
            FormValue::File { name: other, content_type: other_type, .. },
        ) => name == other && content_type == other_type,
        (wanted, received) => wanted == received,
    };
    name == other && is_same
}
