//! What the service remembers of each browser. A real one would keep this in its database.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use postproxy::Platform;

/// Browsers by their cookies.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<String, Session>>);

/// One browser.
#[derive(Clone, Default)]
pub(crate) struct Session {
    /// The client's profile group: name and id.
    pub(crate) group: Option<(String, String)>,
    /// The connections that were begun and did not end, by the state that travels with them.
    pub(crate) begun: HashMap<String, Begun>,
    /// The Bluesky account that was connected last, and the group that it belongs to, by their names.
    pub(crate) bluesky: Option<(String, String)>,
    /// The Telegram profile that waits for a channel.
    pub(crate) bot: Option<Bot>,
}

/// A connection that was begun.
#[derive(Clone)]
pub(crate) struct Begun {
    pub(crate) platform: Platform,
    pub(crate) group: String,
    /// How many profiles the group had.
    pub(crate) profiles: i64,
}

/// A Telegram bot that was connected.
#[derive(Clone)]
pub(crate) struct Bot {
    pub(crate) profile: String,
    pub(crate) group: String,
    /// By what the user knows the bot.
    pub(crate) name: String,
}

/// How many browsers are remembered. Beyond that all begin anew, for this is an example.
const MAX_SESSIONS: usize = 10_000;

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to remember a browser, and answers with what is to stand in its cookie.
    pub(crate) fn begin(&self) -> String {
        let cookie = random();
        let mut sessions = self.lock();
        if sessions.len() >= MAX_SESSIONS {
            sessions.clear();
        }
        sessions.insert(cookie.clone(), Session::default());
        cookie
    }

    /// What is remembered of a browser.
    pub(crate) fn get(&self, cookie: &str) -> Option<Session> {
        self.lock().get(cookie).cloned()
    }

    /// Changes what is remembered of a browser.
    pub(crate) fn change<T>(&self, cookie: &str, change: impl FnOnce(&mut Session) -> T) -> Option<T> {
        self.lock().get_mut(cookie).map(change)
    }
}

/// What nobody can guess.
pub(crate) fn random() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}
