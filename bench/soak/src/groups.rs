//! The groups that the calls use. The next list decides what became of a write without a response.

use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fastrand::Rng;
use postproxy::types::ProfileGroup;

/// A group that exists, as far as is known.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) id: String,
    /// The profile of a bot that was connected to it.
    pub(crate) bot: Option<String>,
    /// The profile of a Bluesky account that was connected to it.
    pub(crate) account: Option<String>,
}

/// A post that exists, as far as is known.
#[derive(Clone, Debug)]
pub(crate) struct Post {
    pub(crate) id: String,
    pub(crate) group: String,
}

#[derive(Debug, Default)]
struct Known {
    groups: Vec<Group>,
    posts: Vec<Post>,
    /// Names of groups that may have been created.
    created: HashSet<String>,
    /// Ids of groups that may have been deleted.
    deleted: HashSet<String>,
}

/// The groups that are known.
#[derive(Debug, Default)]
pub(crate) struct Groups(Mutex<Known>);

impl Groups {
    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn len(&self) -> usize {
        self.lock().groups.len()
    }

    pub(crate) fn add(&self, id: String) {
        self.lock().groups.push(Group { id, bot: None, account: None });
    }

    /// Returns one of them. Other calls may use it at the same time.
    pub(crate) fn any(&self, rng: &mut Rng) -> Option<Group> {
        let known = self.lock();
        known.groups.get(rng.usize(0..known.groups.len().max(1))).cloned()
    }

    /// Removes and returns one of them, so that no other call deletes it.
    pub(crate) fn take(&self, rng: &mut Rng) -> Option<Group> {
        let mut known = self.lock();
        let length = known.groups.len();
        (length > 0).then(|| known.groups.swap_remove(rng.usize(0..length)))
    }

    pub(crate) fn put_back(&self, group: Group) {
        self.lock().groups.push(group);
    }

    pub(crate) fn has_bot(&self, id: &str, profile: String) {
        if let Some(group) = self.lock().groups.iter_mut().find(|group| group.id == id) {
            group.bot = Some(profile);
        }
    }

    pub(crate) fn has_account(&self, id: &str, profile: String) {
        if let Some(group) = self.lock().groups.iter_mut().find(|group| group.id == id) {
            group.account = Some(profile);
        }
    }

    pub(crate) fn add_post(&self, id: String, group: &str) {
        self.lock().posts.push(Post { id, group: group.to_owned() });
    }

    /// Removes and returns one of the posts, so that no other call deletes it.
    pub(crate) fn take_post(&self, rng: &mut Rng) -> Option<Post> {
        let mut known = self.lock();
        let length = known.posts.len();
        (length > 0).then(|| known.posts.swap_remove(rng.usize(0..length)))
    }

    pub(crate) fn may_be_created(&self, name: String) {
        self.lock().created.insert(name);
    }

    pub(crate) fn may_be_deleted(&self, id: String) {
        self.lock().deleted.insert(id);
    }

    /// Decides by a list what became of the writes without a response.
    pub(crate) fn see(&self, list: &[ProfileGroup]) {
        let mut known = self.lock();
        // Groups that are not listed were deleted.
        let in_doubt = std::mem::take(&mut known.deleted);
        for group in list {
            if known.created.remove(&group.name) || in_doubt.contains(&group.id) {
                known.groups.push(Group { id: group.id.clone(), bot: None, account: None });
            }
        }
    }
}
