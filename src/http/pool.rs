//! The connections of a client.

use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use reqwest::ClientBuilder;

/// Makes another HTTP client with the same settings.
type Build = Box<dyn Fn() -> Result<reqwest::Client, reqwest::Error> + Send + Sync>;

/// An HTTP client, and how to make another.
///
/// HTTP/2 sends the requests to a service on one connection. If that does not respond, each attempt would wait for the same
/// connection, so it is replaced.
pub(crate) struct Pool {
    current: RwLock<Lease>,
    build: Option<Build>,
}

/// An HTTP client, and how many were made before it.
#[derive(Clone)]
pub(crate) struct Lease {
    #[cfg_attr(fuzzing, allow(dead_code, reason = "a response comes from memory"))]
    pub(crate) http: reqwest::Client,
    number: u64,
}

impl Pool {
    /// Creates a pool. Without a function that makes HTTP clients, the first one stays.
    pub(crate) fn new(http: reqwest::Client, build: Option<Build>) -> Self {
        Self { current: RwLock::new(Lease { http, number: 0 }), build }
    }

    /// Returns the HTTP client for an attempt.
    pub(crate) fn lease(&self) -> Lease {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Replaces the HTTP client of an attempt that timed out, unless another attempt has done so. Other attempts that are on
    /// their way keep their connections.
    pub(crate) fn renew(&self, lease: &Lease) {
        let Some(build) = &self.build else { return };
        if self.lease().number != lease.number {
            return;
        }
        // If there is no other client, the one that there is may still do.
        let Ok(http) = build() else { return };
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if current.number == lease.number {
            *current = Lease { http, number: lease.number + 1 };
        }
    }
}

/// The longest time without a sign of life before an HTTP/2 connection is asked for one.
const KEEP_ALIVE: Duration = Duration::from_secs(10);

/// Lets HTTP/2 connections that do not respond to pings be closed before an attempt times out on them.
pub(crate) fn keep_alive(http: ClientBuilder, attempt_timeout: Duration) -> ClientBuilder {
    let time = (attempt_timeout / 3).clamp(Duration::from_millis(100), KEEP_ALIVE);
    http.http2_keep_alive_interval(time).http2_keep_alive_timeout(time).http2_keep_alive_while_idle(true)
}
