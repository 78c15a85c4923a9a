//! API keys.

use crate::Secret;

/// An API key. A key with full access has no group.
#[derive(Clone)]
pub(in super::super) struct Key {
    pub(super) secret: Secret,
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
