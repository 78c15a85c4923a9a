//! Waits for the channels of a Telegram bot.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::{Client, Error, ErrorKind, types};

/// The options of a wait: how often to poll, the deadline, and the profile group.
///
/// | option | default |
/// |---|---|
/// | [`every`](Self::every) | 3 seconds |
/// | [`at_most`](Self::at_most) | 5 minutes |
/// | [`in_group`](Self::in_group) | none: the account's default group, or the group of a scoped key |
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
    /// Creates options that poll at this interval, from a response to the next request. The minimum is 100 milliseconds.
    #[must_use]
    pub fn every(every: Duration) -> Self {
        Self { every: every.max(Duration::from_millis(100)), ..Self::default() }
    }

    /// Sets the time after which the wait ends with a timeout. The default is 5 minutes.
    #[must_use]
    pub fn at_most(mut self, at_most: Duration) -> Self {
        self.at_most = at_most;
        self
    }

    /// Sets the profile group of the profile. A key with full access needs it, unless the profile is in the account's
    /// default group.
    #[must_use]
    pub fn in_group(mut self, group_id: impl Into<String>) -> Self {
        self.group = Some(group_id.into());
        self
    }
}

impl Client {
    /// Waits until a profile has placements, and returns them. A Telegram bot has a placement for each channel that it
    /// administers.
    ///
    /// The method polls [`placements().list`](crate::handles::Placements::list) and returns as soon as there is one. The user
    /// may add the bot to more channels later: list the placements again for those. A transient failure (no connection, a
    /// timeout, 408, 429, 5xx) does not end the wait. The future can be dropped at any time.
    ///
    /// # Errors
    ///
    /// [`Timeout`](ErrorKind::Timeout) if no placement appears before the deadline. Any other failure of a request ends the
    /// wait. A 404 has the hint that [`Wait::in_group`] may be missing.
    ///
    /// # Examples
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
    let polls = match failures {
        0 => String::new(),
        1 => ", and one poll failed".to_owned(),
        many => format!(", and {many} polls failed"),
    };
    Error::deadline(format!(
        "no channel appeared in time{polls}; ask the user to remove the bot from the channel and add it again as an \
         administrator, because Telegram announces a channel only then"
    ))
}
