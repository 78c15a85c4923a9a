//! The parser of dates, by RFC 3339.

use super::calendar::{Instant, days_from_date, days_in_month};

/// Parses a date of RFC 3339. A space between date and time is as good as a `T`.
pub(super) fn rfc3339(text: &str) -> Option<Instant> {
    let mut input = Input(text.as_bytes());
    let year = input.number(4)?;
    input.one_of(b"-")?;
    let month = input.number(2).filter(|month| (1..=12).contains(month))?;
    input.one_of(b"-")?;
    let day = input.number(2).filter(|day| (1..=days_in_month(year, month)).contains(day))?;
    input.one_of(b"Tt ")?;
    let hour = input.number(2).filter(|hour| *hour < 24)?;
    input.one_of(b":")?;
    let minute = input.number(2).filter(|minute| *minute < 60)?;
    input.one_of(b":")?;
    // 60 is a leap second.
    let second = input.number(2).filter(|second| *second <= 60)?;
    let nanos = input.fraction()?;
    let offset = input.offset()?;
    let days = days_from_date(year, month, day);
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset;
    input.0.is_empty().then_some(Instant { seconds, nanos })
}

/// What is left of the text.
struct Input<'a>(&'a [u8]);

impl Input<'_> {
    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        bytes.contains(first).then(|| self.0 = rest)?;
        Some(*first)
    }

    fn digit(&mut self) -> Option<i64> {
        self.one_of(b"0123456789").map(|digit| i64::from(digit - b'0'))
    }

    fn number(&mut self, digits: u32) -> Option<i64> {
        (0..digits).try_fold(0, |number, _| Some(number * 10 + self.digit()?))
    }

    /// Parses an optional fraction of a second, in nanoseconds.
    fn fraction(&mut self) -> Option<u32> {
        if self.one_of(b".").is_none() {
            return Some(0);
        }
        let (mut nanos, mut unit) = (0, 100_000_000);
        let mut next = Some(self.digit()?);
        while let Some(digit) = next {
            nanos += digit * unit;
            unit /= 10;
            next = self.digit();
        }
        u32::try_from(nanos).ok()
    }

    /// Parses `Z` or an offset, in seconds.
    fn offset(&mut self) -> Option<i64> {
        let sign = match self.one_of(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return Some(0),
        };
        let hours = self.number(2).filter(|hours| *hours < 24)?;
        self.one_of(b":")?;
        let minutes = self.number(2).filter(|minutes| *minutes < 60)?;
        Some(sign * (hours * 3600 + minutes * 60))
    }
}
