//! Profiles: the connected accounts, with their placements.

use serde_json::{Value, json};

use super::super::error::FakeError;
use super::super::seed::SeedProfile;
use super::{Account, Key};

/// The network whose placements are the channels of a bot.
pub(in super::super) const TELEGRAM: &str = "telegram";

/// A connected account.
pub(in super::super) struct Profile {
    pub(in super::super) id: String,
    pub(in super::super) group: String,
    pub(in super::super) platform: String,
    pub(in super::super) name: String,
    pub(in super::super) username: String,
    /// How the network identifies the account, whatever password or token it is connected with.
    pub(in super::super) account: String,
    pub(in super::super) placements: Vec<Value>,
}

impl Account {
    pub(in super::super) fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    /// Returns the profiles that a key sees.
    pub(in super::super) fn profiles<'a>(&'a self, key: &'a Key) -> impl Iterator<Item = &'a Profile> {
        self.profiles.iter().filter(|profile| key.sees(&profile.group))
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
}
