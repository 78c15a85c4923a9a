//! What a test adds to the account.

use crate::Platform;

/// A profile group for [`FakePostProxy::add_group`](super::FakePostProxy::add_group). A name is enough.
#[derive(Clone, Debug)]
pub struct SeedGroup {
    pub(super) id: Option<String>,
    pub(super) name: String,
}

impl SeedGroup {
    /// Creates a group of this name.
    pub fn named(name: impl Into<String>) -> Self {
        Self { id: None, name: name.into() }
    }

    /// Sets the id. The default is a new one.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl From<&str> for SeedGroup {
    fn from(name: &str) -> Self {
        Self::named(name)
    }
}

/// A queue for [`FakePostProxy::add_queue`](super::FakePostProxy::add_queue). A name is enough.
#[derive(Clone, Debug)]
pub struct SeedQueue {
    pub(super) id: Option<String>,
    pub(super) name: String,
    pub(super) timezone: String,
    pub(super) jitter: u8,
    pub(super) slots: Vec<(u8, String)>,
}

impl SeedQueue {
    /// Creates a queue of this name, in UTC, without slots.
    pub fn named(name: impl Into<String>) -> Self {
        Self { id: None, name: name.into(), timezone: "UTC".to_owned(), jitter: 0, slots: Vec::new() }
    }

    /// Sets the id. The default is a new one.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the time zone of the slots, by its IANA name.
    #[must_use]
    pub fn timezone(mut self, name: impl Into<String>) -> Self {
        self.timezone = name.into();
        self
    }

    /// Sets by how many minutes a post goes out before or after its slot at most, up to 60.
    #[must_use]
    pub fn jitter(mut self, minutes: u8) -> Self {
        self.jitter = minutes;
        self
    }

    /// Adds a slot of every week: the day, from 0 (Sunday) to 6, and the time of day, as `09:00`.
    #[must_use]
    pub fn slot(mut self, day: u8, time: impl Into<String>) -> Self {
        self.slots.push((day, time.into()));
        self
    }
}

impl From<&str> for SeedQueue {
    fn from(name: &str) -> Self {
        Self::named(name)
    }
}

/// A connected account for [`FakePostProxy::add_profile`](super::FakePostProxy::add_profile). A platform is enough.
#[derive(Clone, Debug)]
pub struct SeedProfile {
    pub(super) platform: Platform,
    pub(super) id: Option<String>,
    pub(super) name: Option<String>,
    pub(super) username: Option<String>,
}

impl SeedProfile {
    /// Creates an account of this platform.
    pub fn new(platform: impl Into<Platform>) -> Self {
        Self { platform: platform.into(), id: None, name: None, username: None }
    }

    /// Sets the id. The default is a new one.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the name that people see.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the name of the account at the network: a Bluesky handle, the user name of a Telegram bot. It identifies a
    /// Bluesky account that is connected again. A bot is identified by the number in its token, so connect it by a client if
    /// it is to be connected again.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

impl From<Platform> for SeedProfile {
    fn from(platform: Platform) -> Self {
        Self::new(platform)
    }
}

impl From<&str> for SeedProfile {
    fn from(platform: &str) -> Self {
        Self::new(platform)
    }
}
