//! Verifies deliveries.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::headers::Headers;
use super::signature::Signature;
use super::{DELIVERY_HEADER, Event, SIGNATURE_HEADER, VerifyError};
use crate::Secret;

/// How old or new a delivery may be. The service prescribes nothing.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// How long a body may be. Events have a few kilobytes.
const MAX_BODY: usize = 1024 * 1024;

/// Verifies and decodes the deliveries of a webhook.
///
/// Create it once and share it: it is cheap to clone, and `Send` and `Sync`.
///
/// | setting | default |
/// |---|---|
/// | [`also`](Self::also): a second secret, while it is rotated | none |
/// | [`tolerance`](Self::tolerance): how old a delivery may be | 5 minutes |
/// | [`max_body_size`](Self::max_body_size) | 1 MiB |
///
/// An empty secret matches no delivery.
#[derive(Clone)]
pub struct Verifier {
    secrets: Vec<Secret>,
    tolerance: Option<Duration>,
    max_body: usize,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

impl Verifier {
    /// Creates a verifier with the secret of a webhook, which `create` and `get` of `client.webhooks()` return.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secrets: vec![secret.into()],
            tolerance: Some(TOLERANCE),
            max_body: MAX_BODY,
            clock: Arc::new(SystemTime::now),
        }
    }

    /// Adds another secret, such as the old one while a webhook is replaced. A delivery is valid if it is signed with any.
    #[must_use]
    pub fn also(mut self, secret: impl Into<Secret>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// Sets how long ago, or how far in the future, a delivery may have been signed. `None` allows any time, so that a
    /// delivery that someone recorded can be sent again at any time.
    #[must_use]
    pub fn tolerance(mut self, tolerance: impl Into<Option<Duration>>) -> Self {
        self.tolerance = tolerance.into();
        self
    }

    /// Sets how many bytes a body may have. Longer ones are rejected before anything is computed.
    #[must_use]
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sets the clock, for tests. The default is that of the system.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(now);
        self
    }

    /// Verifies a delivery, and decodes its event.
    ///
    /// `headers` is an `http::HeaderMap`, or a function such as `|name: &str| request.header(name)`. `body` is the body as it
    /// was received: not decoded and encoded again.
    ///
    /// # Errors
    ///
    /// If the delivery is not signed with a secret of this verifier, is too old or too new, or is no event. Respond with a
    /// status such as 400, and the service tries again.
    pub fn verify(&self, headers: impl Headers, body: impl AsRef<[u8]>) -> Result<Event, VerifyError> {
        let body = body.as_ref();
        headers.read(SIGNATURE_HEADER, |header| self.check(header, body))?;
        let mut event = Event::from_json(body)?;
        event.delivery_id = headers
            .read(DELIVERY_HEADER, |id| std::str::from_utf8(id?).ok().map(str::to_owned))
            .filter(|id| !id.is_empty());
        Ok(event)
    }

    fn check(&self, header: Option<&[u8]>, body: &[u8]) -> Result<(), VerifyError> {
        let signature = Signature::parse(header.ok_or(VerifyError::MissingHeader)?)?;
        if body.len() > self.max_body {
            return Err(VerifyError::BodyTooLarge);
        }
        if !signature.matches(&self.secrets, body) {
            return Err(VerifyError::NoMatch);
        }
        let Some(tolerance) = self.tolerance else { return Ok(()) };
        let now = (self.clock)().duration_since(UNIX_EPOCH).unwrap_or_default();
        let signed = signature.time();
        if signed.saturating_add(tolerance) < now {
            return Err(VerifyError::TooOld);
        }
        // The signed time has whole seconds, and a clock that is behind by a part of one is not.
        if now.saturating_add(tolerance) < signed {
            return Err(VerifyError::TooNew);
        }
        Ok(())
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &self.secrets.len())
            .field("tolerance", &self.tolerance)
            .field("max_body_size", &self.max_body)
            .finish_non_exhaustive()
    }
}
