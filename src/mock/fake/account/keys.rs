//! API keys.

use super::super::error::FakeError;
use super::Account;
use crate::Secret;

/// An API key. A key with full access has no group.
#[derive(Clone)]
pub(in super::super) struct Key {
    secret: Secret,
    pub(in super::super) group: Option<String>,
}

impl Key {
    /// Returns the access of a caller without a key: to nothing.
    pub(in super::super) fn none() -> Self {
        Self { secret: Secret::from(""), group: Some(String::new()) }
    }

    /// Returns whether the key is scoped to a group.
    pub(in super::super) fn is_scoped(&self) -> bool {
        self.group.is_some()
    }

    /// Returns whether the key gives access to a group.
    pub(in super::super) fn sees(&self, group: &str) -> bool {
        self.group.as_deref().is_none_or(|own| own == group)
    }
}

impl Account {
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
}
