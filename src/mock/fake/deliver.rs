//! Delivers events to the addresses of webhooks.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use reqwest::Url;
use reqwest::header::{CONTENT_TYPE, USER_AGENT};
use reqwest::redirect::Policy;
use tokio::sync::{Notify, Semaphore};

use super::account::webhooks::{Attempt, Shipment, TIMEOUT, Webhook};
use super::engine::clock::Clock;
use super::error::FakeError;
use super::resources::Resources;
use crate::http::{base_url, tls};
use crate::webhook::{DELIVERY_HEADER, SIGNATURE_HEADER, sign};

/// How long the receiver may take to accept the connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How many attempts are made at a time.
const MOST_AT_A_TIME: usize = 16;

const AGENT: &str = "Postproxy-Webhooks/1.0";
const EVENT_HEADER: &str = "X-Postproxy-Event";

/// Delivers events.
pub(super) struct Deliverer {
    resources: Arc<Resources>,
    clock: Arc<Clock>,
    http: reqwest::Client,
    /// Whether events go to other machines.
    reaches_others: bool,
    slots: Semaphore,
    /// Tells that an attempt was made.
    attempted: Notify,
}

impl Deliverer {
    pub(super) fn new(resources: Arc<Resources>, clock: Arc<Clock>, reaches_others: bool) -> Result<Self, FakeError> {
        let scheme = if reaches_others { "https://localhost" } else { "http://localhost" };
        let url = Url::parse(scheme).map_err(|error| FakeError::new(error.to_string()))?;
        #[allow(clippy::unit_arg, reason = "without TLS there is nothing to choose")]
        let tls = tls::Tls::new(Default::default(), &url)
            .map_err(|error| FakeError::new(format!("events cannot be delivered: {error}")))?;
        let http = tls
            .configure(reqwest::Client::builder())
            .no_proxy()
            .redirect(Policy::none())
            .connect_timeout(CONNECT_TIMEOUT)
            // A receiver that restarts has none of the old connections.
            .pool_max_idle_per_host(0)
            .build()
            .map_err(|error| FakeError::new(format!("events cannot be delivered: {error}")))?;
        let (slots, attempted) = (Semaphore::new(MOST_AT_A_TIME), Notify::new());
        Ok(Self { resources, clock, http, reaches_others, slots, attempted })
    }

    /// Delivers what becomes due, for ever.
    pub(super) async fn run(self: Arc<Self>) {
        loop {
            let next = self.next();
            let due = self.resources.shared().lock_to_deliver().webhooks.take_due(self.clock.now());
            for (shipment, webhook) in due {
                let this = Arc::clone(&self);
                tokio::spawn(async move { this.attempt(shipment, webhook).await });
            }
            self.attempted.notify_waiters();
            let until = next.map(|next| self.clock.elapsed().saturating_add(from_now(next, self.clock.now())));
            tokio::select! {
                () = self.resources.shared().changed() => {}
                () = self.clock.until(until.unwrap_or_default()), if until.is_some() => {}
            }
        }
    }

    /// Lets everything happen that is due, and returns when something is due next.
    fn next(&self) -> Option<Timestamp> {
        let mut account = self.resources.shared().lock_to_deliver();
        if account.webhooks.is_empty() {
            return None;
        }
        let now = self.clock.now();
        account.update(now);
        let next = account.webhooks.next_due().filter(|due| *due > now);
        [next, account.posts.next_due()].into_iter().flatten().min()
    }

    async fn attempt(&self, shipment: Shipment, webhook: Webhook) {
        let slot = self.slots.acquire().await;
        let id = self.resources.shared().lock_to_deliver().new_id("del_");
        let started = self.clock.elapsed();
        let status = tokio::select! {
            status = self.send(&id, &shipment, &webhook) => status,
            () = self.clock.until(started.saturating_add(TIMEOUT)) => None,
        };
        drop(slot);
        let took = self.clock.elapsed().saturating_sub(started);
        let attempt = Attempt { id, attempted_at: shipment.due, shipment, status };
        self.resources.account().webhooks.attempted(attempt, took);
        self.attempted.notify_waiters();
    }

    /// Returns the status of the response, if there is one.
    async fn send(&self, id: &str, shipment: &Shipment, webhook: &Webhook) -> Option<u16> {
        let url = Url::parse(&webhook.url).ok()?;
        if !self.reaches_others && !base_url::is_loopback(&url) {
            return None;
        }
        // The receiver checks the signature by its own clock, which nobody advances.
        let signature = sign(webhook.secret.as_str(), SystemTime::now(), &shipment.body);
        let request = self
            .http
            .post(url)
            .header(CONTENT_TYPE, "application/json")
            .header(USER_AGENT, AGENT)
            .header(EVENT_HEADER, &shipment.event_type)
            .header(DELIVERY_HEADER, id)
            .header(SIGNATURE_HEADER, signature)
            .body(shipment.body.clone());
        request.send().await.ok().map(|response| response.status().as_u16())
    }

    /// Waits until no attempt is due or being made.
    pub(super) async fn settled(&self) {
        loop {
            let mut attempted = std::pin::pin!(self.attempted.notified());
            attempted.as_mut().enable();
            self.resources.account().update(self.clock.now());
            if self.resources.account().webhooks.is_settled(self.clock.now()) {
                return;
            }
            attempted.await;
        }
    }
}

/// How long it is from now until a time.
fn from_now(time: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(time.duration_since(now)).unwrap_or_default()
}
