//! The sessions. A real service would keep them in its database.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use postproxy::Platform;
use postproxy::types::ConnectionFailureCode;
use tokio::sync::OwnedMutexGuard;

/// Sessions by their cookies.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<String, Session>>);

/// The session of a browser.
#[derive(Clone, Default)]
pub(crate) struct Session {
    /// The client's profile group: name and id.
    pub(crate) group: Option<(String, String)>,
    /// The open connections, by their states.
    pub(crate) begun: HashMap<String, Begun>,
    /// The names of the Bluesky account that was connected last and of its group.
    pub(crate) bluesky: Option<(String, String)>,
    /// The Telegram bot that waits for a channel.
    pub(crate) bot: Option<Bot>,
    /// Is held while a form is handled, so that a double click does nothing twice.
    form: Arc<tokio::sync::Mutex<()>>,
}

/// A connection that was started.
#[derive(Clone)]
pub(crate) struct Begun {
    pub(crate) platform: Platform,
    pub(crate) group: String,
    /// How many profiles the group had.
    pub(crate) profiles: i64,
    /// Where the user connects the account.
    pub(crate) url: String,
    /// How it ended. The page is shown again when it is reloaded.
    pub(crate) outcome: Option<Outcome>,
}

/// How a connection ended.
#[derive(Clone)]
pub(crate) enum Outcome {
    /// The account belongs to the group of this name.
    Connected(String),
    Failed(ConnectionFailureCode),
}

/// A Telegram bot that was connected.
#[derive(Clone)]
pub(crate) struct Bot {
    pub(crate) profile: String,
    pub(crate) group: String,
    /// The name of the bot as the user knows it.
    pub(crate) name: String,
}

/// The maximum number of sessions. Beyond it all are dropped, which is enough for an example.
const MAX_SESSIONS: usize = 10_000;

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Creates a session, and returns the value of its cookie.
    pub(crate) fn begin(&self) -> String {
        let cookie = random();
        let mut sessions = self.lock();
        if sessions.len() >= MAX_SESSIONS {
            sessions.clear();
        }
        sessions.insert(cookie.clone(), Session::default());
        cookie
    }

    /// Returns a session.
    pub(crate) fn get(&self, cookie: &str) -> Option<Session> {
        self.lock().get(cookie).cloned()
    }

    /// Waits until no other form of a session is handled.
    pub(crate) async fn form(&self, cookie: &str) -> Option<OwnedMutexGuard<()>> {
        let form = self.get(cookie)?.form;
        Some(form.lock_owned().await)
    }

    /// Changes a session.
    pub(crate) fn change<T>(&self, cookie: &str, change: impl FnOnce(&mut Session) -> T) -> Option<T> {
        self.lock().get_mut(cookie).map(change)
    }
}

/// Returns an unguessable text.
pub(crate) fn random() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}
