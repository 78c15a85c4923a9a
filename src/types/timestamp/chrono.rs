//! Conversions to and from the types of chrono.

use ::chrono::{DateTime, TimeZone, Utc};

use super::calendar::Instant;
use super::{ParseTimestampError, Timestamp};

/// The text is in UTC with milliseconds, as that of a [`SystemTime`](std::time::SystemTime).
impl<Z: TimeZone> From<DateTime<Z>> for Timestamp {
    fn from(time: DateTime<Z>) -> Self {
        // chrono writes a leap second as a fraction of more than a second.
        let nanos = time.timestamp_subsec_nanos();
        let seconds = time.timestamp() + i64::from(nanos / 1_000_000_000);
        Self::from_instant(Instant { seconds, nanos: nanos % 1_000_000_000 })
    }
}

impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = ParseTimestampError;

    fn try_from(timestamp: &Timestamp) -> Result<Self, Self::Error> {
        let instant = timestamp.instant().ok_or(ParseTimestampError(()))?;
        Self::from_timestamp(instant.seconds, instant.nanos).ok_or(ParseTimestampError(()))
    }
}

impl TryFrom<Timestamp> for DateTime<Utc> {
    type Error = ParseTimestampError;

    fn try_from(timestamp: Timestamp) -> Result<Self, Self::Error> {
        Self::try_from(&timestamp)
    }
}
