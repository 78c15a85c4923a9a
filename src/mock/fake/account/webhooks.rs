//! Webhooks, and what is on its way to them.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::Duration;

use jiff::Timestamp;

/// How long after the end of the attempt before each attempt is made; the first is made at once.
const DELAYS: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_secs(60),
    Duration::from_secs(5 * 60),
    Duration::from_secs(30 * 60),
    Duration::from_secs(2 * 60 * 60),
];

/// How many attempts are kept. The oldest are dropped.
const MOST_ATTEMPTS: usize = 10_000;

/// How many events may wait for a webhook. The oldest are dropped.
const MOST_WAITING: usize = 100_000;

/// How long an attempt takes at most, by the clock of the fake.
pub(in super::super) const TIMEOUT: Duration = Duration::from_secs(30);

/// What subscribes to all types of events.
const ALL: &str = "*";

/// A subscription of an address to events.
#[derive(Clone, Debug)]
pub(in super::super) struct Webhook {
    pub(in super::super) id: String,
    /// The group whose events it gets; none for all groups.
    pub(in super::super) group: Option<String>,
    pub(in super::super) url: String,
    pub(in super::super) events: Vec<String>,
    pub(in super::super) enabled: bool,
    pub(in super::super) description: Option<String>,
    pub(in super::super) secret: String,
    pub(in super::super) created_at: Timestamp,
    pub(in super::super) updated_at: Timestamp,
}

/// An event on its way to a webhook.
#[derive(Clone, Debug)]
pub(in super::super) struct Shipment {
    pub(in super::super) webhook: String,
    pub(in super::super) event_id: String,
    pub(in super::super) event_type: String,
    pub(in super::super) body: String,
    /// The number of the next attempt, from 1.
    pub(in super::super) attempt: usize,
    pub(in super::super) due: Timestamp,
    pub(in super::super) created_at: Timestamp,
}

/// An attempt that was made.
#[derive(Clone, Debug)]
pub(in super::super) struct Attempt {
    pub(in super::super) id: String,
    pub(in super::super) shipment: Shipment,
    pub(in super::super) status: Option<u16>,
    pub(in super::super) attempted_at: Timestamp,
}

/// What is on its way to a webhook. One attempt is made at a time, so a test sees the same order every time.
#[derive(Debug, Default)]
struct Line {
    /// By when they are due, and in which order they were sent.
    waiting: BTreeMap<(Timestamp, usize), Shipment>,
    is_busy: bool,
    /// When the last attempt ended.
    free_at: Option<Timestamp>,
}

/// The webhooks of an account, in the order in which they were created.
#[derive(Debug, Default)]
pub(in super::super) struct Webhooks {
    all: Vec<Webhook>,
    /// By the ids of the webhooks.
    lines: HashMap<String, Line>,
    sent: usize,
    attempts: VecDeque<Attempt>,
    /// How many attempts are being made.
    in_flight: usize,
    /// Whether the data of events stand in `data.object`.
    pub(in super::super) wrapped: bool,
}

impl Webhook {
    fn wants(&self, event_type: &str, group: Option<&str>) -> bool {
        let is_of_group = self.group.is_none() || self.group.as_deref() == group;
        self.enabled && is_of_group && self.events.iter().any(|wanted| wanted == event_type || wanted == ALL)
    }
}

impl Attempt {
    pub(in super::super) fn is_success(&self) -> bool {
        self.status.is_some_and(|status| (200..300).contains(&status))
    }
}

impl Webhooks {
    pub(in super::super) fn add(&mut self, webhook: Webhook) {
        self.all.push(webhook);
    }

    pub(in super::super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(in super::super) fn all(&self) -> impl Iterator<Item = &Webhook> {
        self.all.iter()
    }

    pub(in super::super) fn get(&self, id: &str) -> Option<&Webhook> {
        self.all.iter().find(|webhook| webhook.id == id)
    }

    pub(in super::super) fn get_mut(&mut self, id: &str) -> Option<&mut Webhook> {
        self.all.iter_mut().find(|webhook| webhook.id == id)
    }

    pub(in super::super) fn delete(&mut self, id: &str) {
        self.all.retain(|webhook| webhook.id != id);
        self.lines.remove(id);
        self.attempts.retain(|attempt| attempt.shipment.webhook != id);
    }

    pub(super) fn delete_group(&mut self, id: &str) {
        let of_group: Vec<String> =
            self.all.iter().filter(|own| own.group.as_deref() == Some(id)).map(|own| own.id.clone()).collect();
        of_group.iter().for_each(|id| self.delete(id));
    }

    /// Returns the webhooks that get an event of a type about something of a group.
    pub(super) fn subscribers(&self, event_type: &str, group: Option<&str>) -> Vec<String> {
        self.all.iter().filter(|own| own.wants(event_type, group)).map(|own| own.id.clone()).collect()
    }

    /// Sends an event. If too many wait, the oldest is dropped.
    pub(in super::super) fn send(&mut self, shipment: Shipment) {
        let line = self.lines.entry(shipment.webhook.clone()).or_default();
        if line.waiting.len() == MOST_WAITING {
            line.waiting.pop_first();
        }
        self.sent += 1;
        line.waiting.insert((shipment.due, self.sent), shipment);
    }

    /// Sends an event again to each webhook that is left of those to which it was sent, and returns their number.
    pub(in super::super) fn send_again(&mut self, event_id: &str, now: Timestamp) -> usize {
        let mut latest = BTreeMap::new();
        for attempt in self.attempts.iter().filter(|attempt| attempt.shipment.event_id == event_id) {
            latest.insert(attempt.shipment.webhook.clone(), attempt.shipment.clone());
        }
        let again = latest.len();
        for shipment in latest.into_values() {
            self.send(Shipment { attempt: shipment.attempt + 1, due: now, ..shipment });
        }
        again
    }

    /// Takes the event that is due next of each webhook to which no attempt is being made. From now on, one is. The events of
    /// a webhook that is disabled are dropped.
    pub(in super::super) fn take_due(&mut self, now: Timestamp) -> Vec<(Shipment, Webhook)> {
        let mut due = Vec::new();
        for webhook in &self.all {
            let Some(line) = self.lines.get_mut(&webhook.id).filter(|line| !line.is_busy) else { continue };
            while let Some(first) = line.waiting.first_entry().filter(|first| first.key().0 <= now) {
                let mut shipment = first.remove();
                if webhook.enabled {
                    // The clock may have been advanced past it. It is made at its time, unless another was in its way.
                    shipment.due = line.free_at.map_or(shipment.due, |free_at| free_at.max(shipment.due));
                    line.is_busy = true;
                    due.push((shipment, webhook.clone()));
                    break;
                }
            }
        }
        self.in_flight += due.len();
        due
    }

    /// Returns when the next attempt is due, of those that no other is in the way of.
    pub(in super::super) fn next_due(&self) -> Option<Timestamp> {
        let free = self.lines.values().filter(|line| !line.is_busy);
        free.filter_map(|line| line.waiting.first_key_value()).map(|((due, _), _)| *due).min()
    }

    /// Keeps an attempt that was made, and plans the next one if it failed. `took` is how long it took by the clock of the
    /// fake, which may have been advanced meanwhile.
    pub(in super::super) fn attempted(&mut self, attempt: Attempt, took: Duration) {
        self.in_flight -= 1;
        let Some(webhook) = self.get(&attempt.shipment.webhook) else { return };
        let is_enabled = webhook.enabled;
        let ended = attempt.attempted_at.saturating_add(took.min(TIMEOUT)).unwrap_or(Timestamp::MAX);
        if let Some(line) = self.lines.get_mut(&attempt.shipment.webhook) {
            (line.is_busy, line.free_at) = (false, Some(ended));
        }
        if let Some(delay) = DELAYS.get(attempt.shipment.attempt).filter(|_| is_enabled && !attempt.is_success()) {
            let due = ended.saturating_add(*delay).unwrap_or(Timestamp::MAX);
            let next = Shipment { attempt: attempt.shipment.attempt + 1, due, ..attempt.shipment.clone() };
            self.send(next);
        }
        if self.attempts.len() == MOST_ATTEMPTS {
            self.attempts.pop_front();
        }
        self.attempts.push_back(attempt);
    }

    /// Returns the attempts to deliver to a webhook, the latest first.
    pub(in super::super) fn attempts<'a>(&'a self, webhook: &'a str) -> impl Iterator<Item = &'a Attempt> {
        self.attempts.iter().rev().filter(move |attempt| attempt.shipment.webhook == webhook)
    }

    /// Returns whether no attempt is due or being made.
    pub(in super::super) fn is_settled(&self, now: Timestamp) -> bool {
        self.in_flight == 0 && self.next_due().is_none_or(|due| due > now)
    }
}
