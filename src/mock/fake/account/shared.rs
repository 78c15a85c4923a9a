//! An account that requests share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::state::Account;

/// An account that requests share.
pub(in super::super) struct SharedAccount(Mutex<Account>);

impl SharedAccount {
    pub(in super::super) fn new(account: Account) -> Self {
        Self(Mutex::new(account))
    }

    pub(in super::super) fn lock(&self) -> MutexGuard<'_, Account> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
