//! Profiles: the connected accounts, with their placements.

use serde_json::Value;

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
