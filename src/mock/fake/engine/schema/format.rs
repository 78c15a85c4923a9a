//! The formats of strings that are validated.

use std::sync::LazyLock;

use regex::Regex;

/// The grammar of RFC 3339; `jiff` reads more than that.
static DATE_TIME: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$").ok());

/// Returns what a text violates of a format. Unknown formats assert nothing.
pub(super) fn violation(format: &str, text: &str) -> Option<&'static str> {
    let (valid, what) = match format {
        "date-time" => (is_date_time(text), "is not a date and time of RFC 3339"),
        "date" => (is_date(text), "is not a date of the form YYYY-MM-DD"),
        "uri" => (reqwest::Url::parse(text).is_ok(), "is not a URI"),
        "uuid" => (is_uuid(text), "is not a UUID"),
        "email" => (is_email(text), "is not an email address"),
        _ => return None,
    };
    (!valid).then_some(what)
}

fn is_date_time(text: &str) -> bool {
    DATE_TIME.as_ref().is_none_or(|form| form.is_match(text)) && text.to_uppercase().parse::<jiff::Timestamp>().is_ok()
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.as_bytes()[4] == b'-' && text.parse::<jiff::civil::Date>().is_ok()
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
}

fn is_email(text: &str) -> bool {
    text.rsplit_once('@').is_some_and(|(user, host)| {
        let plain =
            |part: &str| !part.is_empty() && !part.chars().any(|letter| letter.is_whitespace() || letter == '@');
        plain(user) && plain(host) && !host.starts_with('.') && !host.ends_with('.')
    })
}
