//! An account that requests share.

use std::collections::BTreeSet;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use super::super::engine::clock::Clock;
use super::state::Account;

/// An account that requests share. What changed while it was locked is announced to its webhooks.
pub(in super::super) struct SharedAccount {
    account: Mutex<Account>,
    clock: Arc<Clock>,
    changed: Notify,
}

/// An account that no one else can change.
pub(in super::super) struct Locked<'a> {
    account: MutexGuard<'a, Account>,
    shared: &'a SharedAccount,
    /// Whether to wake who delivers events.
    wakes: bool,
}

impl SharedAccount {
    /// `events` are the types of events that there are.
    pub(in super::super) fn new(mut account: Account, clock: Arc<Clock>, events: BTreeSet<String>) -> Self {
        account.announced.known = events;
        Self { account: Mutex::new(account), clock, changed: Notify::new() }
    }

    pub(in super::super) fn lock(&self) -> Locked<'_> {
        self.locked(true)
    }

    /// Locks the account for who delivers events.
    pub(in super::super) fn lock_to_deliver(&self) -> Locked<'_> {
        self.locked(false)
    }

    fn locked(&self, wakes: bool) -> Locked<'_> {
        Locked { account: self.account.lock().unwrap_or_else(PoisonError::into_inner), shared: self, wakes }
    }

    /// Waits until something changed that could lead to events, since this was last awaited.
    pub(in super::super) async fn changed(&self) {
        self.changed.notified().await;
    }
}

impl Deref for Locked<'_> {
    type Target = Account;

    fn deref(&self) -> &Account {
        &self.account
    }
}

impl DerefMut for Locked<'_> {
    fn deref_mut(&mut self) -> &mut Account {
        &mut self.account
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        self.account.announce(self.shared.clock.now());
        if self.wakes && !self.account.webhooks.is_empty() {
            self.shared.changed.notify_one();
        }
    }
}
