//! Polls until something has happened.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::{Client, Error, ErrorKind, Response};

/// The options of a wait: how often to poll, the deadline, and the profile group.
///
/// | option | default |
/// |---|---|
/// | [`every`](Self::every) | 3 seconds |
/// | [`at_most`](Self::at_most) | 5 minutes |
/// | [`profile_group_id`](Self::profile_group_id) | that of the client, else the account's default group |
///
/// ```
/// use std::time::Duration;
/// use postproxy::Wait;
///
/// let wait = Wait::every(Duration::from_secs(2)).at_most(Duration::from_secs(120)).profile_group_id("grp123abc");
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
        Self { every: every.max(INTERVAL), ..Self::default() }
    }

    /// Sets the time after which the wait ends with a timeout. The default is 5 minutes.
    ///
    /// The last poll begins at this time: the delay before it is cut short. It has the timeout of an attempt. There is at least
    /// one poll, and none before the time that `Retry-After` of a response asks for.
    #[must_use]
    pub fn at_most(mut self, at_most: Duration) -> Self {
        self.at_most = at_most;
        self
    }

    /// Sets the profile group of the profile or post. A key with full access needs it, unless that is in the account's default
    /// group.
    #[must_use]
    pub fn profile_group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group = Some(group_id.into());
        self
    }

    pub(super) fn group(&self) -> Option<&str> {
        self.group.as_deref()
    }
}

/// The texts of a wait that ends at its deadline.
pub(super) struct Texts {
    /// The state as long as no poll has succeeded.
    pub(super) unknown: &'static str,
    pub(super) advice: &'static str,
}

/// The shortest interval between polls.
const INTERVAL: Duration = Duration::from_millis(100);

/// A poll that would have less than half of this time is the last one, at the deadline.
const SHORTEST: Duration = Duration::from_secs(2);

/// Sends requests until `check` returns a value. Before that it returns the state, in words.
///
/// A transient failure does not end the wait.
pub(super) async fn poll<P, T, F>(
    client: &Client,
    wait: &Wait,
    texts: Texts,
    mut request: impl FnMut(Duration) -> F,
    mut check: impl FnMut(P) -> Result<T, String>,
) -> Result<T, Error>
where
    F: Future<Output = Result<Response<P>, Error>>,
{
    let started = Instant::now();
    let (mut state, mut failures) = (texts.unknown.to_owned(), 0_u32);
    let settings = client.settings();
    let time_left = || wait.at_most.saturating_sub(started.elapsed());
    // Whether the current poll is the one at the deadline.
    let mut is_last = wait.at_most < INTERVAL;
    loop {
        let limit = if is_last { settings.attempt_timeout } else { time_left() };
        // The earliest time of the next poll, because the service asks for it.
        let mut earliest = Duration::ZERO;
        match request(limit.min(settings.timeout)).await {
            Ok(response) => match check(response.into_inner()) {
                Ok(value) => return Ok(value),
                Err(now) => state = now,
            },
            Err(error) if is_transient(&error) => {
                failures += 1;
                earliest = error.retry_after().unwrap_or_default();
            }
            Err(error) if error.is_not_found() => {
                return Err(
                    error.with_hint("a key with full access must name the profile group: `Wait::profile_group_id`")
                );
            }
            Err(error) => return Err(error),
        }
        let left = time_left();
        if is_last || left.is_zero() || earliest > left {
            let polls = match failures {
                0 => String::new(),
                1 => ", and one poll failed".to_owned(),
                many => format!(", and {many} polls failed"),
            };
            return Err(Error::deadline(format!("{state}{polls}; {}", texts.advice)));
        }
        let pause = wait.every.max(earliest);
        // A poll just before the deadline would have no time, so it is the last one.
        is_last = pause.saturating_add(wait.every.min(SHORTEST) / 2) > left;
        sleep(if is_last { left } else { pause }).await;
    }
}

fn is_transient(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
        ErrorKind::Api => error.status().is_some_and(|s| s.is_server_error() || matches!(s.as_u16(), 408 | 429)),
        _ => false,
    }
}
