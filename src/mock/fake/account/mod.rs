//! The account that the fake keeps: groups, profiles, keys, invitations, posts, queues, uploads and webhooks.
//!
//! This is state alone; what an operation does with it is in `resources`.

mod events;
mod groups;
mod invitations;
mod keys;
mod payload;
pub(super) mod posts;
mod profiles;
pub(super) mod queues;
mod shared;
mod state;
pub(super) mod uploads;
pub(super) mod webhooks;

pub(super) use invitations::Invitation;
pub(super) use keys::Key;
pub(super) use profiles::{Profile, TELEGRAM};
pub(super) use shared::{Locked, SharedAccount};
pub(super) use state::Account;
