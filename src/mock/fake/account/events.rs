//! Events: what changed in an account since its webhooks were last told.
//!
//! The changes are found by comparison, in one place, so whatever changes a post or a profile announces it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::engine::clock;
use super::super::error::FakeError;
use super::posts::{Delivery, DeliveryStatus, Post};
use super::profiles::Profile;
use super::state::Account;
use super::webhooks::Shipment;

/// What the webhooks were told.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Whether there were webhooks to tell. What happened before is not announced.
    is_listening: bool,
    /// The status of each post, and that of each of its profiles.
    posts: BTreeMap<(String, Option<String>), &'static str>,
    /// The data of each profile, for when it is gone, and its group.
    profiles: BTreeMap<String, (Value, String)>,
}

/// Something that happened.
struct Change {
    event_type: String,
    data: Value,
    group: String,
}

impl Account {
    /// Sends what changed to the webhooks that want it. `known` are the types of events that there are. Returns whether
    /// anything was sent.
    pub(super) fn announce(&mut self, now: Timestamp, known: &BTreeSet<String>) -> bool {
        if self.webhooks.is_empty() {
            self.told = Told::default();
            return false;
        }
        let was_listening = std::mem::replace(&mut self.told.is_listening, true);
        let mut changes = self.profile_changes();
        changes.extend(self.post_changes());
        if !was_listening {
            return false;
        }
        let mut is_sent = false;
        for Change { event_type, data, group } in
            changes.into_iter().filter(|change| known.contains(&change.event_type))
        {
            let subscribers = self.webhooks.subscribers(&event_type, Some(&group));
            is_sent |= !subscribers.is_empty();
            if !subscribers.is_empty() {
                self.ship(&subscribers, &event_type, &data, now);
            }
        }
        is_sent
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
            Some(_) => Ok(self.ship(&[webhook.to_owned()], event_type, data, now)),
        }
    }

    /// Sends an event to some webhooks, and returns its id.
    fn ship(&mut self, webhooks: &[String], event_type: &str, data: &Value, now: Timestamp) -> String {
        let event_id = self.new_id("evt_");
        let created_at = clock::text(now);
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
        for webhook in webhooks {
            self.webhooks.send(Shipment {
                webhook: webhook.clone(),
                event_id: event_id.clone(),
                event_type: event_type.to_owned(),
                body: body.to_string(),
                attempt: 1,
                due: now,
                created_at: now,
            });
        }
        event_id
    }

    fn profile_changes(&mut self) -> Vec<Change> {
        let is: BTreeMap<String, (Value, String)> =
            self.all_profiles().map(|own| (own.id.clone(), (profile(own, "active"), own.group.clone()))).collect();
        let was = std::mem::replace(&mut self.told.profiles, is);
        let change = |name: &str, data: &Value, group: &String| Change {
            event_type: format!("profile.{name}"),
            data: data.clone(),
            group: group.clone(),
        };
        let new = self.told.profiles.iter().filter(|(id, _)| !was.contains_key(*id));
        let mut changes: Vec<Change> = new.map(|(_, (data, group))| change("connected", data, group)).collect();
        for (_, (data, group)) in was.iter().filter(|(id, _)| !self.told.profiles.contains_key(*id)) {
            let mut data = data.clone();
            data["status"] = "disconnected".into();
            data["origin"] = "user".into();
            changes.push(change("disconnected", &data, group));
        }
        changes
    }

    fn post_changes(&mut self) -> Vec<Change> {
        let mut is = BTreeMap::new();
        let mut changes = Vec::new();
        let was = std::mem::take(&mut self.told.posts);
        // The oldest first.
        for own in self.posts.latest_first().collect::<Vec<_>>().into_iter().rev() {
            let key = (own.id.clone(), None);
            if was.get(&key).is_none_or(|status| *status != own.status.name()) {
                changes.push(Change {
                    event_type: format!("post.{}", own.status.name()),
                    data: post(own),
                    group: own.group.clone(),
                });
            }
            is.insert(key, own.status.name());
            for delivery in &own.deliveries {
                let key = (own.id.clone(), Some(delivery.profile.clone()));
                if was.get(&key).is_none_or(|status| *status != delivery.status.name()) {
                    changes.push(Change {
                        event_type: format!("platform_post.{}", delivery.status.name()),
                        data: platform_post(own, delivery),
                        group: own.group.clone(),
                    });
                }
                is.insert(key, delivery.status.name());
            }
        }
        self.told.posts = is;
        changes
    }
}

fn profile(profile: &Profile, status: &str) -> Value {
    json!({
        "id": profile.id,
        "name": profile.name,
        "platform": profile.platform,
        "profile_group_id": profile.group,
        "status": status,
        "uid": profile.account,
        "username": profile.username,
    })
}

fn post(post: &Post) -> Value {
    let profile = |delivery: &Delivery| json!({ "id": delivery.profile, "platform": delivery.platform, "name": delivery.profile_name });
    json!({
        "id": post.id,
        "body": post.content.body,
        "status": post.status.name(),
        "scheduled_at": post.content.scheduled_at.map(clock::text),
        "created_at": clock::text(post.created_at),
        "platforms": post.deliveries.iter().map(profile).collect::<Vec<_>>(),
    })
}

fn platform_post(post: &Post, delivery: &Delivery) -> Value {
    let is_published = delivery.status == DeliveryStatus::Published;
    let error = delivery.error();
    json!({
        "id": delivery.id,
        "post_id": post.id,
        "platform": delivery.platform,
        "profile_id": delivery.profile,
        "profile_name": delivery.profile_name,
        "status": delivery.status.name(),
        "error": error,
        "error_details": error.map(|error| json!({ "platform_error_message": error })),
        "platform_id": is_published.then(|| format!("{}_{}", delivery.platform, post.id)),
    })
}
