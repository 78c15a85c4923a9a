//! Queues: weekly slots in which posts go out.

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// The time zone of a queue that has no other.
const UTC: &str = "UTC";

/// A queue.
#[derive(Clone, Debug)]
pub(in super::super) struct Queue {
    pub(in super::super) id: String,
    pub(in super::super) group: String,
    pub(in super::super) name: String,
    pub(in super::super) description: Option<String>,
    /// The name of its time zone.
    pub(in super::super) timezone: String,
    zone: TimeZone,
    pub(in super::super) enabled: bool,
    /// By how many minutes a post goes out before or after its slot at most.
    pub(in super::super) jitter: i64,
    pub(in super::super) timeslots: Vec<Timeslot>,
}

/// A slot of every week.
#[derive(Clone, Debug)]
pub(in super::super) struct Timeslot {
    pub(in super::super) id: i64,
    /// From 0, Sunday, to 6.
    pub(in super::super) day: i64,
    pub(in super::super) time: Time,
}

/// A slot of one week.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Slot {
    pub(in super::super) at: Timestamp,
    /// When the post in it goes out: the slot and its jitter.
    pub(in super::super) due: Timestamp,
}

impl Timeslot {
    /// Creates a slot, or returns `None` if there is no such day or time of day.
    pub(in super::super) fn new(id: i64, day: i64, time: &str) -> Option<Self> {
        let time = Time::strptime("%H:%M", time).ok().filter(|_| (0..7).contains(&day))?;
        Some(Self { id, day, time })
    }
}

impl Queue {
    /// Creates a queue in UTC, without slots.
    pub(in super::super) fn new(id: String, group: String, name: String) -> Self {
        Self {
            id,
            group,
            name,
            description: None,
            timezone: UTC.to_owned(),
            zone: TimeZone::UTC,
            enabled: true,
            jitter: 0,
            timeslots: Vec::new(),
        }
    }

    /// Sets the time zone. Returns false if no time zone has this name.
    pub(in super::super) fn set_timezone(&mut self, name: &str) -> bool {
        let zone = TimeZone::get(name);
        if let Ok(zone) = &zone {
            (self.zone, self.timezone) = (zone.clone(), name.to_owned());
        }
        zone.is_ok()
    }

    /// Returns the next slots in which a post can still go out.
    pub(in super::super) fn slots(&self, now: Timestamp, count: usize) -> Vec<Slot> {
        let mut slots = Vec::new();
        // A slot of yesterday may be due today.
        let from = now.to_zoned(self.zone.clone()).date().yesterday();
        let mut day = from.ok().filter(|_| !self.timeslots.is_empty());
        while let Some(date) = day.filter(|_| slots.len() < count) {
            let of_day = self.of_day(date).into_iter().filter(|slot| slot.due > now);
            slots.extend(of_day);
            day = date.tomorrow().ok();
        }
        slots.truncate(count);
        slots
    }

    /// Returns the slots of a day. One in the hour that a change of the clock leaves out comes an hour later.
    fn of_day(&self, date: Date) -> Vec<Slot> {
        let weekday = i64::from(date.weekday().to_sunday_zero_offset());
        let of_day = self.timeslots.iter().filter(|slot| slot.day == weekday);
        let at = |slot: &Timeslot| Some(date.to_datetime(slot.time).to_zoned(self.zone.clone()).ok()?.timestamp());
        let mut times: Vec<Timestamp> = of_day.filter_map(at).collect();
        times.sort_unstable();
        times.dedup();
        times.into_iter().map(|at| Slot { at, due: self.due(at) }).collect()
    }

    /// Returns when the post in a slot goes out. The jitter of a slot is the same every time that it is asked for.
    fn due(&self, at: Timestamp) -> Timestamp {
        let mut hasher = DefaultHasher::new();
        (&self.id, at.as_second()).hash(&mut hasher);
        let span = 2 * self.jitter.unsigned_abs() + 1;
        let minutes = i64::try_from(hasher.finish() % span).unwrap_or_default() - self.jitter;
        at.checked_add(SignedDuration::from_mins(minutes)).unwrap_or(at)
    }
}
