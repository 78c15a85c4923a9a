//! The account that the service in memory keeps: groups, profiles, keys and invitations.

use std::collections::{HashSet, VecDeque};

use serde_json::{Value, json};

use super::error::FakeError;
use super::request::KEPT;
use super::seed::{SeedGroup, SeedProfile};
use crate::Secret;

/// What there is. Groups and profiles stand in the order in which they were made.
#[derive(Default)]
pub(super) struct Account {
    groups: Vec<Group>,
    profiles: Vec<Profile>,
    keys: Vec<Key>,
    /// By their tokens. Every call makes one, and not all are used up.
    invitations: VecDeque<(String, Invitation)>,
    /// App passwords and tokens that the networks take no more.
    pub(super) revoked: HashSet<String>,
    made: u32,
}

pub(super) struct Group {
    pub(super) id: String,
    pub(super) name: String,
}

pub(super) struct Profile {
    pub(super) id: String,
    pub(super) group: String,
    pub(super) platform: String,
    pub(super) name: String,
    pub(super) username: String,
    /// By what the network knows the account, whatever password or token it is connected with.
    pub(super) account: String,
    pub(super) placements: Vec<Value>,
}

/// An API key. One with full access has no group.
#[derive(Clone)]
pub(super) struct Key {
    secret: Secret,
    pub(super) group: Option<String>,
}

/// An OAuth connection that was begun.
#[derive(Clone, Debug)]
pub(super) struct Invitation {
    pub(super) group: String,
    pub(super) platform: String,
    pub(super) redirect_url: String,
}

impl Key {
    /// What a caller without a key has.
    pub(super) fn scoped_to_nothing() -> Self {
        Self { secret: Secret::from(""), group: Some(String::new()) }
    }

    /// Whether the key gives access to a group.
    pub(super) fn sees(&self, group: &str) -> bool {
        self.group.as_deref().is_none_or(|own| own == group)
    }
}

impl Account {
    /// An id that no other has. The numbers go up, so that a test sees the same ones every time.
    fn id(&mut self, prefix: &str) -> String {
        loop {
            self.made += 1;
            let id = format!("{prefix}{:06}", self.made);
            if self.group(&id).is_none() && self.profile(&id).is_none() {
                return id;
            }
        }
    }

    pub(super) fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    pub(super) fn groups<'a>(&'a self, key: &'a Key) -> impl Iterator<Item = &'a Group> {
        self.groups.iter().filter(|group| key.sees(&group.id))
    }

    /// The account's default group is its oldest.
    pub(super) fn default_group(&self) -> Option<&Group> {
        self.groups.first()
    }

    pub(super) fn group_json(&self, group: &Group) -> Value {
        let count = self.profiles.iter().filter(|profile| profile.group == group.id).count();
        json!({ "id": group.id, "name": group.name, "profiles_count": count })
    }

    pub(super) fn add_group(&mut self, seed: SeedGroup) -> Result<String, FakeError> {
        let id = self.free(seed.id, "grp")?;
        self.groups.push(Group { id: id.clone(), name: seed.name });
        Ok(id)
    }

    /// Deletes a group with everything in it: profiles, keys, invitations.
    pub(super) fn delete_group(&mut self, id: &str) {
        self.groups.retain(|group| group.id != id);
        self.profiles.retain(|profile| profile.group != id);
        self.keys.retain(|key| key.group.as_deref() != Some(id));
        self.invitations.retain(|(_, invitation)| invitation.group != id);
    }

    pub(super) fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    /// The profile of an account at a network, whatever group it is in.
    pub(super) fn profile_of(&self, platform: &str, account: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.platform == platform && profile.account == account)
    }

    /// Whether a group has an account of a platform.
    pub(super) fn has_platform(&self, group: &str, platform: &str) -> bool {
        self.profiles.iter().any(|profile| profile.group == group && profile.platform == platform)
    }

    pub(super) fn add_profile(&mut self, group: &str, seed: SeedProfile, account: &str) -> Result<String, FakeError> {
        if self.group(group).is_none() {
            return Err(FakeError::new(format!(
                "there is no profile group `{group}`; `add_group` answers with the id"
            )));
        }
        let id = self.free(seed.id, "prof")?;
        let platform = seed.platform.as_str().to_owned();
        let username = seed.username.unwrap_or_else(|| format!("{platform}_{}", self.made));
        let name = seed.name.unwrap_or_else(|| username.clone());
        let account = if account.is_empty() { username.clone() } else { account.to_owned() };
        let profile = Profile {
            id: id.clone(),
            group: group.to_owned(),
            platform,
            name,
            username,
            account,
            placements: Vec::new(),
        };
        self.profiles.push(profile);
        Ok(id)
    }

    pub(super) fn add_placement(&mut self, profile: &str, id: Option<&str>, name: &str) -> Result<(), FakeError> {
        let profile = self.profile_mut(profile)?;
        profile.placements.push(json!({ "id": id, "name": name }));
        Ok(())
    }

    /// Adds a channel, whose id is made up as Telegram makes them.
    pub(super) fn add_channel(&mut self, profile: &str, name: &str) -> Result<String, FakeError> {
        self.made += 1;
        let id = format!("-100{:010}", 1_234_567_890_u64 + u64::from(self.made));
        let platform = self.profile_mut(profile)?.platform.clone();
        if platform != crate::mock::fake::connect::TELEGRAM {
            return Err(FakeError::new(format!(
                "the profile `{profile}` is one of {platform}, and channels are Telegram's; use `add_placement`"
            )));
        }
        self.add_placement(profile, Some(&id), name)?;
        Ok(id)
    }

    fn profile_mut(&mut self, id: &str) -> Result<&mut Profile, FakeError> {
        let found = self.profiles.iter_mut().find(|profile| profile.id == id);
        found.ok_or_else(|| FakeError::new(format!("there is no profile `{id}`")))
    }

    /// An id that was asked for, if nothing has it, or one that is made up.
    fn free(&mut self, wanted: Option<String>, prefix: &str) -> Result<String, FakeError> {
        match wanted {
            None => Ok(self.id(prefix)),
            Some(id) if id.is_empty() || self.group(&id).is_some() || self.profile(&id).is_some() => {
                Err(FakeError::new(format!("the id `{id}` is taken, or is none")))
            }
            Some(id) => Ok(id),
        }
    }

    pub(super) fn add_key(&mut self, secret: Secret, group: Option<&str>) -> Result<(), FakeError> {
        if let Some(group) = group
            && self.group(group).is_none()
        {
            return Err(FakeError::new(format!("there is no profile group `{group}` to scope a key to")));
        }
        self.keys.retain(|key| key.secret != secret);
        self.keys.push(Key { secret, group: group.map(str::to_owned) });
        Ok(())
    }

    pub(super) fn revoke_key(&mut self, secret: &Secret) {
        self.keys.retain(|key| key.secret != *secret);
    }

    pub(super) fn key(&self, secret: &str) -> Option<&Key> {
        let secret = Secret::from(secret);
        self.keys.iter().find(|key| key.secret == secret)
    }

    pub(super) fn invite(&mut self, invitation: Invitation) -> String {
        let token = format!("inv{}", uuid::Uuid::new_v4().simple());
        if self.invitations.len() == KEPT {
            self.invitations.pop_front();
        }
        self.invitations.push_back((token.clone(), invitation));
        token
    }

    pub(super) fn invitation(&self, token: &str) -> Option<&Invitation> {
        self.invitations.iter().find(|(own, _)| own == token).map(|(_, invitation)| invitation)
    }

    /// Ends an invitation, which has led to a profile.
    pub(super) fn use_up(&mut self, token: &str) {
        self.invitations.retain(|(own, _)| own != token);
    }
}
