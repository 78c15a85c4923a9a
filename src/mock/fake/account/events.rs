//! Events: what happened in an account, for its webhooks.
//!
//! The changes are found by comparison, in one place, so whatever changes a post or a profile announces it. What happens as
//! time passes is compared step by step, so each change is announced, as of the time at which it happened.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::engine::clock;
use super::super::error::FakeError;
use super::payload;
use super::posts::{Before, Change, Post};
use super::state::Account;
use super::webhooks::{Shipment, Webhooks};

/// What the webhooks know.
#[derive(Debug, Default)]
pub(super) struct Announced {
    /// The types of events that there are.
    pub(super) known: BTreeSet<String>,
    /// Whether there are webhooks to tell. What happened before is not announced.
    is_listening: bool,
    /// The data of each profile, for when it is gone, and its group.
    profiles: BTreeMap<String, (Value, String)>,
}

/// Something that happened, and the webhooks that want it.
struct Event {
    at: Timestamp,
    event_type: String,
    data: Value,
    webhooks: Vec<String>,
}

/// Who wants which events.
struct Audience<'a> {
    webhooks: &'a Webhooks,
    known: &'a BTreeSet<String>,
}

impl Audience<'_> {
    /// Returns an event, if there is one of its type and a webhook wants it.
    fn event(&self, at: Timestamp, event_type: String, group: &str, data: impl FnOnce() -> Value) -> Option<Event> {
        let is_known = self.known.contains(&event_type);
        let webhooks = if is_known { self.webhooks.subscribers(&event_type, Some(group)) } else { Vec::new() };
        (!webhooks.is_empty()).then(|| Event { at, event_type, data: data(), webhooks })
    }

    /// Returns the events of what changed of a post.
    fn of_post(&self, post: &Post, before: &Before, at: Timestamp) -> Vec<Event> {
        let event = |change| {
            let group = &post.group;
            match change {
                Change::Post => self.event(at, format!("post.{}", post.status.name()), group, || payload::post(post)),
                Change::Media(media) => {
                    self.event(at, format!("media.{}", media.status.name()), group, || payload::media(post, media))
                }
                Change::Platform(own) => self.event(at, format!("platform_post.{}", own.status.name()), group, || {
                    payload::platform_post(post, own, own.error())
                }),
                Change::Edit(own) => {
                    let name = if own.edit_error().is_some() { "edit_failed" } else { "edited" };
                    self.event(at, format!("platform_post.{name}"), group, || {
                        payload::platform_post(post, own, own.edit_error())
                    })
                }
            }
        };
        before.changes(post).into_iter().filter_map(event).collect()
    }
}

impl Account {
    /// Lets everything happen that is due by now. If there are webhooks, it happens step by step, and what happens is sent to
    /// those that want it.
    pub(in super::super) fn update(&mut self, now: Timestamp) {
        self.announce(now);
        if !self.announced.is_listening {
            self.posts.update(now, None);
            return;
        }
        let mut events = Vec::new();
        let audience = Audience { webhooks: &self.webhooks, known: &self.announced.known };
        let mut observer =
            |post: &Post, before: &Before, at: Timestamp| events.extend(audience.of_post(post, before, at));
        self.posts.update(now, Some(&mut observer));
        // Of what happened at one time, the oldest post is first.
        events.sort_by_key(|event| event.at);
        events.into_iter().for_each(|event| drop(self.ship(event)));
    }

    /// Sends what a caller changed to the webhooks that want it.
    pub(super) fn announce(&mut self, now: Timestamp) {
        let changed = self.posts.take_changed();
        if self.webhooks.is_empty() {
            (self.announced.is_listening, self.announced.profiles) = (false, BTreeMap::new());
            return;
        }
        let was_listening = std::mem::replace(&mut self.announced.is_listening, true);
        let profiles = self.profile_changes();
        if !was_listening {
            return;
        }
        let audience = Audience { webhooks: &self.webhooks, known: &self.announced.known };
        let profiles = profiles
            .into_iter()
            .filter_map(|(name, data, group)| audience.event(now, format!("profile.{name}"), &group, || data));
        let posts = changed.iter().filter_map(|(id, before)| Some((self.posts.get(id)?, before)));
        let posts = posts.flat_map(|(post, before)| audience.of_post(post, before, now));
        let events: Vec<Event> = profiles.chain(posts).collect();
        events.into_iter().for_each(|event| drop(self.ship(event)));
    }

    /// Sends an event to a webhook, and returns its id.
    pub(in super::super) fn send_event(
        &mut self,
        webhook: &str,
        event_type: &str,
        data: &Value,
        now: Timestamp,
    ) -> Result<String, FakeError> {
        match self.webhooks.get(webhook) {
            None => Err(FakeError::new(format!("there is no webhook `{webhook}`"))),
            Some(own) if !own.enabled => Err(FakeError::new(format!("the webhook `{webhook}` is not enabled"))),
            Some(_) => {
                let (event_type, data) = (event_type.to_owned(), data.clone());
                Ok(self.ship(Event { at: now, event_type, data, webhooks: vec![webhook.to_owned()] }))
            }
        }
    }

    /// Sends an event to its webhooks, and returns its id.
    fn ship(&mut self, event: Event) -> String {
        let Event { at, event_type, data, webhooks } = event;
        let event_id = self.new_id("evt_");
        let created_at = clock::text(at);
        let body = match self.webhooks.wrapped {
            false => json!({ "id": event_id, "type": event_type, "created_at": created_at, "data": data }),
            true => json!({
                "id": event_id,
                "object": "event",
                "type": event_type,
                "created_at": created_at,
                "data": { "object": data },
            }),
        };
        let body = body.to_string();
        for webhook in webhooks {
            self.webhooks.send(Shipment {
                webhook,
                event_id: event_id.clone(),
                event_type: event_type.clone(),
                body: body.clone(),
                attempt: 1,
                due: at,
                created_at: at,
            });
        }
        event_id
    }

    /// Returns the profiles that were connected and disconnected: the end of the type of the event, the data and the group.
    fn profile_changes(&mut self) -> Vec<(&'static str, Value, String)> {
        let announced = &self.announced.profiles;
        if self.all_profiles().count() == announced.len()
            && self.all_profiles().all(|own| announced.contains_key(&own.id))
        {
            return Vec::new();
        }
        let is: BTreeMap<String, (Value, String)> = self
            .all_profiles()
            .map(|own| (own.id.clone(), (payload::profile(own, "active"), own.group.clone())))
            .collect();
        let was = std::mem::replace(&mut self.announced.profiles, is);
        let new = self.announced.profiles.iter().filter(|(id, _)| !was.contains_key(*id));
        let connected = new.map(|(_, (data, group))| ("connected", data.clone(), group.clone()));
        let gone = was.iter().filter(|(id, _)| !self.announced.profiles.contains_key(*id));
        let disconnected = gone.map(|(_, (data, group))| {
            let mut data = data.clone();
            data["status"] = "disconnected".into();
            data["origin"] = "user".into();
            ("disconnected", data, group.clone())
        });
        connected.chain(disconnected).collect()
    }
}
