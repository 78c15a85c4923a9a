//! Conversions to and from the types of jiff.

use super::calendar::Instant;
use super::{ParseTimestampError, Timestamp};

/// The text is in UTC with milliseconds, as that of a [`SystemTime`](std::time::SystemTime).
impl From<::jiff::Timestamp> for Timestamp {
    fn from(time: ::jiff::Timestamp) -> Self {
        let nanos = time.as_nanosecond();
        let seconds = i64::try_from(nanos.div_euclid(1_000_000_000)).unwrap_or(i64::MAX);
        let nanos = u32::try_from(nanos.rem_euclid(1_000_000_000)).unwrap_or_default();
        Self::from_instant(Instant { seconds, nanos })
    }
}

/// The text is in UTC with milliseconds, as that of a [`SystemTime`](std::time::SystemTime).
impl From<::jiff::Zoned> for Timestamp {
    fn from(time: ::jiff::Zoned) -> Self {
        Self::from(time.timestamp())
    }
}

impl TryFrom<&Timestamp> for ::jiff::Timestamp {
    type Error = ParseTimestampError;

    fn try_from(timestamp: &Timestamp) -> Result<Self, Self::Error> {
        let Instant { seconds, nanos } = timestamp.instant().ok_or(ParseTimestampError(()))?;
        let nanos = i128::from(seconds) * 1_000_000_000 + i128::from(nanos);
        Self::from_nanosecond(nanos).map_err(|_| ParseTimestampError(()))
    }
}

impl TryFrom<Timestamp> for ::jiff::Timestamp {
    type Error = ParseTimestampError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        Self::try_from(&timestamp)
    }
}
