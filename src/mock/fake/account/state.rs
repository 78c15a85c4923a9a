//! The state of an account.

use std::collections::HashSet;

use jiff::Timestamp;
use serde_json::json;

use super::super::error::FakeError;
use super::super::seed::{SeedGroup, SeedProfile, SeedQueue};
use super::events::Announced;
use super::groups::Group;
use super::invitations::Invitations;
use super::keys::Key;
use super::posts::Posts;
use super::profiles::{Profile, TELEGRAM};
use super::queues::{Queue, Timeslot};
use super::uploads::Uploads;
use super::webhooks::Webhooks;
use crate::Secret;

/// By how many minutes a queue may shift its posts.
const MAX_JITTER: u8 = 60;

/// Everything in an account. Groups and profiles are in the order in which they were created.
#[derive(Default)]
pub(in super::super) struct Account {
    groups: Vec<Group>,
    profiles: Vec<Profile>,
    keys: Vec<Key>,
    pub(in super::super) invitations: Invitations,
    pub(in super::super) posts: Posts,
    queues: Vec<Queue>,
    pub(in super::super) uploads: Uploads,
    pub(in super::super) webhooks: Webhooks,
    /// What the webhooks know.
    pub(super) announced: Announced,
    /// App passwords and tokens that the networks no longer accept.
    pub(in super::super) revoked: HashSet<String>,
    /// How many ids were created.
    created: u32,
}

impl Account {
    /// Creates an id that nothing else has. The numbers go up, so that a test sees the same ids every time, and only an id
    /// that a test chose can be taken.
    pub(in super::super) fn new_id(&mut self, prefix: &str) -> String {
        loop {
            self.created += 1;
            let id = format!("{prefix}{:06}", self.created);
            if !self.is_seeded(&id) {
                return id;
            }
        }
    }

    /// Creates a number that no other id has.
    pub(in super::super) fn new_number(&mut self) -> i64 {
        self.created += 1;
        self.created.into()
    }

    fn is_taken(&self, id: &str) -> bool {
        self.is_seeded(id) || self.posts.get(id).is_some() || self.webhooks.get(id).is_some()
    }

    /// Returns whether something has an id whose kind a test can add.
    fn is_seeded(&self, id: &str) -> bool {
        self.group(id).is_some() || self.profile(id).is_some() || self.queue(id).is_some()
    }

    /// Returns the id that was asked for, if nothing has it, or a new one.
    fn free_id(&mut self, wanted: Option<String>, prefix: &str) -> Result<String, FakeError> {
        match wanted {
            None => Ok(self.new_id(prefix)),
            Some(id) if id.is_empty() || self.is_taken(&id) => {
                Err(FakeError::new(format!("the id `{id}` is taken or empty; choose another, or none")))
            }
            Some(id) => Ok(id),
        }
    }

    pub(in super::super) fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// Returns the groups that a key sees.
    pub(in super::super) fn groups<'a>(&'a self, key: &'a Key) -> impl Iterator<Item = &'a Group> {
        self.groups.iter().filter(|group| key.sees(&group.id))
    }

    /// Returns the default group of the account, its oldest.
    pub(in super::super) fn default_group(&self) -> Option<&Group> {
        self.groups.first()
    }

    pub(in super::super) fn add_group(&mut self, seed: SeedGroup) -> Result<String, FakeError> {
        let id = self.free_id(seed.id, "grp")?;
        self.groups.push(Group { id: id.clone(), name: seed.name });
        Ok(id)
    }

    /// Deletes a group with everything in it: profiles, keys, invitations, posts, queues, webhooks.
    pub(in super::super) fn delete_group(&mut self, id: &str) {
        self.groups.retain(|group| group.id != id);
        self.profiles.retain(|profile| profile.group != id);
        self.keys.retain(|key| key.group.as_deref() != Some(id));
        self.invitations.delete_group(id);
        self.posts.delete_group(id);
        self.queues.retain(|queue| queue.group != id);
        self.webhooks.delete_group(id);
    }

    pub(in super::super) fn add_key(&mut self, secret: Secret, group: Option<&str>) -> Result<(), FakeError> {
        if let Some(group) = group
            && self.group(group).is_none()
        {
            return Err(FakeError::new(format!("there is no profile group `{group}` to scope a key to")));
        }
        self.keys.retain(|key| key.secret != secret);
        self.keys.push(Key { secret, group: group.map(str::to_owned) });
        Ok(())
    }

    pub(in super::super) fn revoke_key(&mut self, secret: &Secret) {
        self.keys.retain(|key| key.secret != *secret);
    }

    pub(in super::super) fn key(&self, secret: &str) -> Option<&Key> {
        let secret = Secret::from(secret);
        self.keys.iter().find(|key| key.secret == secret)
    }

    pub(in super::super) fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    /// Returns the profiles that a key sees.
    pub(in super::super) fn profiles<'a>(&'a self, key: &'a Key) -> impl Iterator<Item = &'a Profile> {
        self.profiles.iter().filter(|profile| key.sees(&profile.group))
    }

    /// Returns all profiles.
    pub(super) fn all_profiles(&self) -> impl Iterator<Item = &Profile> {
        self.profiles.iter()
    }

    /// Returns the profiles of a group.
    pub(in super::super) fn profiles_of<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a Profile> {
        self.profiles.iter().filter(move |profile| profile.group == group)
    }

    /// Returns the profile of an account at a network, whatever group it is in.
    pub(in super::super) fn profile_of_account(&self, platform: &str, account: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.platform == platform && profile.account == account)
    }

    /// Returns whether a group has an account of a platform.
    pub(in super::super) fn has_platform(&self, group: &str, platform: &str) -> bool {
        self.profiles_of(group).any(|profile| profile.platform == platform)
    }

    /// Adds a profile. `account` is how the network identifies the account; empty for its user name.
    pub(in super::super) fn add_profile(
        &mut self,
        group: &str,
        seed: SeedProfile,
        account: &str,
    ) -> Result<String, FakeError> {
        if self.group(group).is_none() {
            return Err(FakeError::new(format!(
                "there is no profile group `{group}`; `add_group` returns the id of one"
            )));
        }
        let id = self.free_id(seed.id, "prof")?;
        let platform = seed.platform.as_str().to_owned();
        let username = seed.username.unwrap_or_else(|| format!("{platform}_{}", self.created));
        let name = seed.name.unwrap_or_else(|| username.clone());
        let account = if account.is_empty() { username.clone() } else { account.to_owned() };
        let (group, placements) = (group.to_owned(), Vec::new());
        self.profiles.push(Profile { id: id.clone(), group, platform, name, username, account, placements });
        Ok(id)
    }

    pub(in super::super) fn delete_profile(&mut self, id: &str) {
        self.profiles.retain(|profile| profile.id != id);
    }

    pub(in super::super) fn add_placement(
        &mut self,
        profile: &str,
        id: Option<&str>,
        name: &str,
    ) -> Result<(), FakeError> {
        let found = self.profiles.iter_mut().find(|own| own.id == profile);
        let profile = found.ok_or_else(|| FakeError::new(format!("there is no profile `{profile}`")))?;
        profile.placements.push(json!({ "id": id, "name": name }));
        Ok(())
    }

    /// Adds a channel to a Telegram profile, and returns its id, which is formed as Telegram forms them.
    pub(in super::super) fn add_channel(&mut self, profile: &str, name: &str) -> Result<String, FakeError> {
        if let Some(platform) = self.profile(profile).map(|own| &own.platform).filter(|platform| *platform != TELEGRAM)
        {
            return Err(FakeError::new(format!(
                "the profile `{profile}` is one of {platform}, and channels are Telegram's; use `add_placement`"
            )));
        }
        self.created += 1;
        let id = format!("-100{:010}", 1_234_567_890_u64 + u64::from(self.created));
        self.add_placement(profile, Some(&id), name)?;
        Ok(id)
    }
    pub(in super::super) fn queue(&self, id: &str) -> Option<&Queue> {
        self.queues.iter().find(|queue| queue.id == id)
    }

    /// Returns the queues, in the order in which they were created.
    pub(in super::super) fn queues(&self) -> impl Iterator<Item = &Queue> {
        self.queues.iter()
    }

    pub(in super::super) fn add_seed_queue(&mut self, group: &str, seed: SeedQueue) -> Result<String, FakeError> {
        if self.group(group).is_none() {
            return Err(FakeError::new(format!("there is no profile group `{group}`")));
        }
        let id = self.free_id(seed.id, "q")?;
        let mut queue = Queue::new(id.clone(), group.to_owned(), seed.name);
        if !queue.set_timezone(&seed.timezone) || seed.jitter > MAX_JITTER {
            let what = format!("`{}` is no time zone, or a jitter of {} is too long", seed.timezone, seed.jitter);
            return Err(FakeError::new(what));
        }
        queue.jitter = seed.jitter.into();
        for (day, time) in seed.slots {
            let slot = Timeslot::new(self.new_number(), day.into(), &time);
            let what =
                || FakeError::new(format!("there is no slot on day {day} at `{time}`; write 0 to 6 and `09:00`"));
            queue.timeslots.push(slot.ok_or_else(what)?);
        }
        self.add_queue(queue);
        Ok(id)
    }

    pub(in super::super) fn add_queue(&mut self, queue: Queue) {
        self.queues.push(queue);
    }

    /// Replaces a queue, and gives its posts new times.
    pub(in super::super) fn replace_queue(&mut self, changed: Queue, now: Timestamp) {
        let id = changed.id.clone();
        if let Some(queue) = self.queues.iter_mut().find(|queue| queue.id == id) {
            *queue = changed;
        }
        self.plan_queue(Some(&id), now);
    }

    /// Deletes a queue. Its posts stay.
    pub(in super::super) fn delete_queue(&mut self, id: &str) {
        self.queues.retain(|queue| queue.id != id);
        self.posts.leave_queue(id);
    }

    /// Gives the posts that wait in a queue their times.
    pub(in super::super) fn plan_queue(&mut self, id: Option<&str>, now: Timestamp) {
        if let Some(queue) = self.queues.iter().find(|queue| Some(queue.id.as_str()) == id) {
            self.posts.plan(queue, now);
        }
    }
}
