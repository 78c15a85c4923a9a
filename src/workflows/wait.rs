//! Waiting for the channels of a Telegram bot.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::{Client, Error, ErrorKind, types};

/// How to wait: how often to ask, how long at most, and in which profile group.
///
/// The default asks every 3 seconds, for 5 minutes at most.
///
/// ```
/// use std::time::Duration;
/// use postproxy::Wait;
///
/// let wait = Wait::every(Duration::from_secs(2)).at_most(Duration::from_secs(120)).in_group("grp123abc");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    every: Duration,
    at_most: Duration,
    group: Option<String>,
}

impl Default for Wait {
    fn default() -> Self {
        Self { every: Duration::from_secs(3), at_most: Duration::from_secs(300), group: None }
    }
}

impl Wait {
    /// Asks this often; the time is counted from one answer to the next question. No more than ten times a second,
    /// whatever is given.
    #[must_use]
    pub fn every(every: Duration) -> Self {
        Self { every: every.max(Duration::from_millis(100)), ..Self::default() }
    }

    /// Gives up after this time. The default is 5 minutes.
    #[must_use]
    pub fn at_most(mut self, at_most: Duration) -> Self {
        self.at_most = at_most;
        self
    }

    /// The profile group of the profile, which a key with full access must name unless it is the account's default
    /// group.
    #[must_use]
    pub fn in_group(mut self, group_id: impl Into<String>) -> Self {
        self.group = Some(group_id.into());
        self
    }
}

impl Client {
    /// Waits until a profile has placements, as a Telegram bot has from when it is made an administrator of a channel.
    ///
    /// It returns as soon as there is one. More may follow, while the user adds the bot to further channels: ask
    /// [`list_placements`](crate::handles::Placements::list) again for those. A failure that passes (no connection, a time-out,
    /// 408, 429, 5xx) does not end the wait. The future can be dropped at any time; nothing is left behind.
    ///
    /// # Errors
    ///
    /// [`Timeout`](ErrorKind::Timeout) when there was none in time; the message repeats the service's advice. Any other
    /// failure of a question ends the wait, a 404 with the hint that [`Wait::in_group`] may be missing.
    ///
    /// ```no_run
    /// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
    /// use postproxy::Wait;
    ///
    /// let channels = client.wait_for_placements("prof321zyx", Wait::default().in_group("grp123abc")).await?;
    /// println!("{} channels so far", channels.len());
    /// # Ok(()) }
    /// ```
    pub async fn wait_for_placements(&self, profile_id: &str, wait: Wait) -> Result<Vec<types::Placement>, Error> {
        let started = Instant::now();
        let mut failures = 0_u32;
        loop {
            let left = wait.at_most.saturating_sub(started.elapsed());
            let mut call = self.placements().list(profile_id).timeout(left.min(self.settings().timeout));
            if let Some(group) = &wait.group {
                call = call.profile_group_id(group.as_str());
            }
            let pause = match call.await {
                Ok(placements) if !placements.data.is_empty() => return Ok(placements.into_inner().data),
                Ok(_) => wait.every,
                Err(error) if is_transient(&error) => {
                    failures += 1;
                    error.retry_after().map_or(wait.every, |wanted| wanted.max(wait.every))
                }
                Err(error) if error.is_not_found() => {
                    return Err(error.with_hint("a key with full access must name the profile group: `Wait::in_group`"));
                }
                Err(error) => return Err(error),
            };
            if pause >= wait.at_most.saturating_sub(started.elapsed()) {
                return Err(no_channel(failures));
            }
            sleep(pause).await;
        }
    }
}

fn is_transient(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
        ErrorKind::Api => error.status().is_some_and(|s| s.is_server_error() || matches!(s.as_u16(), 408 | 429)),
        _ => false,
    }
}

fn no_channel(failures: u32) -> Error {
    let questions = match failures {
        0 => String::new(),
        1 => ", and one question failed".to_owned(),
        many => format!(", and {many} questions failed"),
    };
    Error::deadline(format!(
        "no channel appeared in time{questions}; ask the user to remove the bot from the channel and to add it again as an \
         administrator, which makes Telegram announce it once more"
    ))
}
