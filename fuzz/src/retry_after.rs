//! `Retry-After`: seconds or a date, as RFC 9110 writes them, and anything else is nothing.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use postproxy::Error;

use super::api::OPERATIONS;
use super::wire;

pub fn run(data: &[u8]) {
    with(data, &asked);
}

/// The target over any reader of the header.
pub fn with(data: &[u8], asked: Asked<'_>) {
    let found = asked(data);
    let text = std::str::from_utf8(data).unwrap_or("\u{fffd}").trim_matches([' ', '\t']);
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        let digit = |digit: u8| u64::from(digit - b'0');
        let seconds = text.bytes().fold(0_u64, |sum, byte| sum.saturating_mul(10).saturating_add(digit(byte)));
        assert_eq!(found, Some(Duration::from_secs(seconds)), "{text:?}");
    } else if found.is_some() {
        let date = text.len() >= 24 && text.contains(':') && text.contains(' ');
        assert!(date, "{text:?} is neither a number nor a date");
    }
    if let Some(seconds) = data.first_chunk::<5>() {
        let seconds = seconds.iter().fold(0_u64, |sum, byte| sum * 256 + u64::from(*byte));
        date(seconds % (253_402_300_800 - 1), asked);
    }
}

/// A value of the header to what it asks for.
pub type Asked<'f> = &'f dyn Fn(&[u8]) -> Option<Duration>;

/// What an error says that the service asks for.
pub fn asked(value: &[u8]) -> Option<Duration> {
    let response = wire::response(429, &[("retry-after", value)], b"", 1);
    let operation = &OPERATIONS[0];
    let (result, _) = wire::call(None, operation, &|name| operation.argument(name), 0, response);
    result.as_ref().err().and_then(Error::retry_after)
}

/// A moment, written in each of the three ways, is that moment.
fn date(seconds: u64, asked: Asked<'_>) {
    let (date, year) = civil(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    let (month, weekday) = (MONTHS[date.0], WEEKDAYS[usize::try_from((seconds / 86_400 + 4) % 7).unwrap_or(0)]);
    let day = date.1;
    let mut forms = vec![
        format!("{}, {day:02} {month} {year:04} {time} GMT", &weekday[..3]),
        format!("{} {month} {day:2} {time} {year:04}", &weekday[..3]),
    ];
    // The second number of the old form says the year of a century, and the reader knows which.
    if (1970..2070).contains(&year) {
        forms.push(format!("{weekday}, {day:02}-{month}-{:02} {time} GMT", year % 100));
    }
    for form in forms {
        let wanted =
            |now: SystemTime| (UNIX_EPOCH + Duration::from_secs(seconds)).duration_since(now).unwrap_or_default();
        let longest = wanted(SystemTime::now());
        let found = asked(form.as_bytes()).unwrap_or_else(|| panic!("{form:?} is a date"));
        let shortest = wanted(SystemTime::now());
        assert!(shortest <= found && found <= longest, "{form:?}: {shortest:?} <= {found:?} <= {longest:?}");
    }
}

const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Month, from 0, and day of the month, and the year, of a day counted from 1970.
pub fn civil(mut day: u64) -> ((usize, u64), u64) {
    let leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut year = 1970 + day / 146_097 * 400;
    day %= 146_097;
    loop {
        let length = if leap(year) { 366 } else { 365 };
        if day < length {
            break;
        }
        day -= length;
        year += 1;
    }
    let february = if leap(year) { 29 } else { 28 };
    let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while day >= lengths[month] {
        day -= lengths[month];
        month += 1;
    }
    ((month, day + 1), year)
}
