//! The account that the fake keeps: groups, profiles, keys, invitations and posts.
//!
//! This is state alone; what an operation does with it is in `resources`.

mod groups;
mod invitations;
mod keys;
pub(super) mod posts;
mod profiles;

use std::collections::HashSet;

use super::error::FakeError;
use groups::Group;
pub(super) use invitations::Invitation;
use invitations::Invitations;
pub(super) use keys::Key;
use posts::Posts;
pub(super) use profiles::{Profile, TELEGRAM};

/// Everything in an account. Groups and profiles are in the order in which they were created.
#[derive(Default)]
pub(super) struct Account {
    groups: Vec<Group>,
    profiles: Vec<Profile>,
    keys: Vec<Key>,
    pub(super) invitations: Invitations,
    pub(super) posts: Posts,
    /// App passwords and tokens that the networks no longer accept.
    pub(super) revoked: HashSet<String>,
    /// How many ids were created.
    created: u32,
}

impl Account {
    /// Creates an id that nothing else has. The numbers go up, so that a test sees the same ids every time.
    pub(super) fn new_id(&mut self, prefix: &str) -> String {
        loop {
            self.created += 1;
            let id = format!("{prefix}{:06}", self.created);
            if !self.is_taken(&id) {
                return id;
            }
        }
    }

    fn is_taken(&self, id: &str) -> bool {
        self.group(id).is_some() || self.profile(id).is_some() || self.posts.get(id).is_some()
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
}
