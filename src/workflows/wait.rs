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
/// | [`in_group`](Self::in_group) | that of the client, else the account's default group |
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

    /// Sets the profile group of the profile or post. A key with full access needs it, unless that is in the account's default
    /// group.
    #[must_use]
    pub fn in_group(mut self, group_id: impl Into<String>) -> Self {
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
    loop {
        let left = wait.at_most.saturating_sub(started.elapsed());
        let pause = match request(left.min(client.settings().timeout)).await {
            Ok(response) => match check(response.into_inner()) {
                Ok(value) => return Ok(value),
                Err(now) => {
                    state = now;
                    wait.every
                }
            },
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
            let polls = match failures {
                0 => String::new(),
                1 => ", and one poll failed".to_owned(),
                many => format!(", and {many} polls failed"),
            };
            return Err(Error::deadline(format!("{state}{polls}; {}", texts.advice)));
        }
        sleep(pause).await;
    }
}

fn is_transient(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
        ErrorKind::Api => error.status().is_some_and(|s| s.is_server_error() || matches!(s.as_u16(), 408 | 429)),
        _ => false,
    }
}
