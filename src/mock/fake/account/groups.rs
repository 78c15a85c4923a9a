//! Profile groups.

use super::super::error::FakeError;
use super::super::seed::SeedGroup;
use super::{Account, Key};

/// A profile group.
pub(in super::super) struct Group {
    pub(in super::super) id: String,
    pub(in super::super) name: String,
}

impl Account {
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

    /// Deletes a group with everything in it: profiles, keys, invitations, posts.
    pub(in super::super) fn delete_group(&mut self, id: &str) {
        self.groups.retain(|group| group.id != id);
        self.profiles.retain(|profile| profile.group != id);
        self.keys.retain(|key| key.group.as_deref() != Some(id));
        self.invitations.delete_group(id);
        self.posts.delete_group(id);
    }
}
