//! Points in time, as the service writes them.

mod calendar;
#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
mod parse;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use calendar::Instant;

/// A point in time in the text that the service sent or that the caller set, such as `2026-03-01T09:30:00.000Z`.
///
/// The text is kept as it is. A text that is not a date of RFC 3339 is no error: it is sent and compared as a text, and
/// [`to_system_time`](Self::to_system_time) returns `None`.
///
/// Two timestamps are compared as points in time, to the nanosecond: `10:00:00Z` equals `12:00:00+02:00`. A malformed
/// one is equal to the same text only, and is greater than every valid one. `Hash` agrees with `Eq`.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use postproxy::Timestamp;
///
/// let timestamp = Timestamp::from("2026-03-01T09:30:00+01:00");
/// assert_eq!(timestamp.as_str(), "2026-03-01T09:30:00+01:00");
/// assert_eq!(timestamp, Timestamp::from("2026-03-01T08:30:00.000Z"));
/// assert_eq!(timestamp.to_system_time(), Some(UNIX_EPOCH + Duration::from_secs(1_772_353_800)));
/// assert_eq!(Timestamp::from("tomorrow").to_system_time(), None);
/// ```
///
/// With the features `chrono` and `jiff` it converts to and from the types of these crates.
#[derive(Clone)]
pub struct Timestamp(String);

/// The text of a [`Timestamp`] is not a date of RFC 3339, or the date is out of the range of the other type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseTimestampError(());

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(deserializer).map(Self)
    }
}

impl Timestamp {
    /// Returns the current time of the system.
    pub fn now() -> Self {
        Self::from(SystemTime::now())
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the point in time, or `None` if the text is malformed or the system cannot represent the time.
    ///
    /// Digits beyond nanoseconds are cut off, and a leap second is the first second of the next minute.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let Instant { seconds, nanos } = self.instant()?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let start = if seconds < 0 { UNIX_EPOCH.checked_sub(whole) } else { UNIX_EPOCH.checked_add(whole) };
        start?.checked_add(Duration::from_nanos(nanos.into()))
    }

    fn instant(&self) -> Option<Instant> {
        parse::rfc3339(&self.0)
    }

    fn from_instant(instant: Instant) -> Self {
        Self(calendar::format(instant))
    }
}

/// The text is in UTC with milliseconds, rounded down, as the service writes it. A time before the year 0 or after 9999 is
/// moved to the first or the last millisecond of that range, because RFC 3339 has no other years.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let instant = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => {
                Instant { seconds: after.as_secs().try_into().unwrap_or(i64::MAX), nanos: after.subsec_nanos() }
            }
            Err(error) => {
                let before = error.duration();
                let seconds = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
                match before.subsec_nanos() {
                    0 => Instant { seconds: -seconds, nanos: 0 },
                    nanos => Instant { seconds: -seconds - 1, nanos: 1_000_000_000 - nanos },
                }
            }
        };
        Self::from_instant(instant)
    }
}

/// Keeps the text, even if it is malformed.
impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Keeps the text, even if it is malformed.
impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<Timestamp> for String {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.0
    }
}

/// Keeps the text, even if it is malformed.
impl std::str::FromStr for Timestamp {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({:?})", self.0)
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.instant(), other.instant()) {
            (Some(one), Some(two)) => one.cmp(&two),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => self.0.cmp(&other.0),
        }
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.cmp(other).is_eq()
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let instant = self.instant();
        instant.hash(state);
        if instant.is_none() {
            self.0.hash(state);
        }
    }
}

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the timestamp is not a date of RFC 3339, or is out of range")
    }
}

impl std::error::Error for ParseTimestampError {}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date-time" })
    }
}
