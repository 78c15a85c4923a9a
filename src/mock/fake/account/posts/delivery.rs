//! A post on one network: attempts to publish it, retries, and its deletion.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;

use super::post::Media;

/// After how many minutes the service retries what failed for a time.
const RETRY_AFTER_MINUTES: [u64; 5] = [1, 5, 15, 30, 60];

/// A post on one network.
#[derive(Clone, Debug)]
pub(in super::super::super) struct Delivery {
    /// The id by which the entry can be deleted.
    pub(in super::super::super) id: String,
    pub(in super::super::super) profile: String,
    pub(in super::super::super) profile_name: String,
    pub(in super::super::super) platform: String,
    pub(in super::super::super) params: Value,
    /// Files for this network alone, such as a cover.
    pub(in super::super::super) attachments: Vec<Media>,
    pub(in super::super::super) status: DeliveryStatus,
    /// Why the network is to reject it, or rejected it.
    pub(in super::super::super) failure: Option<PlatformFailure>,
    pub(in super::super::super) attempted_at: Option<Timestamp>,
    pub(in super::super::super) published_at: Option<Timestamp>,
    /// How many attempts failed.
    failed_attempts: usize,
    /// When the status changes next.
    next: Option<Timestamp>,
    edits: Edits,
}

/// The changes of a post after it was published.
#[derive(Clone, Debug, Default)]
struct Edits {
    /// How many there were, with those that failed.
    count: usize,
    /// Why the network did not make the last one.
    error: Option<String>,
    /// Why the network is to reject the next one.
    failure: Option<String>,
}

/// The status of a post on one network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super::super) enum DeliveryStatus {
    Pending,
    Processing,
    Published,
    Failed,
    WaitingForRetry,
    PendingDeletion,
    Deleted,
}

/// A failure that a test ordered.
#[derive(Clone, Debug)]
pub(in super::super::super) struct PlatformFailure {
    pub(in super::super::super) error: String,
    /// How many attempts fail before one succeeds. None rejects the post once and for all.
    pub(in super::super::super) attempts: Option<u32>,
}

impl Delivery {
    /// Creates an entry that was not attempted yet.
    pub(in super::super::super) fn new(
        id: String,
        (profile, profile_name): (String, String),
        platform: String,
        params: Value,
        attachments: Vec<Media>,
    ) -> Self {
        Self {
            id,
            profile,
            profile_name,
            platform,
            params,
            attachments,
            status: DeliveryStatus::Pending,
            failure: None,
            attempted_at: None,
            published_at: None,
            failed_attempts: 0,
            next: None,
            edits: Edits::default(),
        }
    }

    /// Returns the error that it shows.
    pub(in super::super::super) fn error(&self) -> Option<&str> {
        let is_shown = matches!(self.status, DeliveryStatus::Failed | DeliveryStatus::WaitingForRetry);
        self.failure.as_ref().filter(|_| is_shown).map(|failure| failure.error.as_str())
    }

    /// Returns when it changes by itself next.
    pub(super) fn next(&self) -> Option<Timestamp> {
        self.next
    }

    /// Lets the network reject it: when it goes out, or now, if it went out already.
    pub(super) fn fail(&mut self, failure: PlatformFailure, now: Timestamp) {
        self.failure = Some(failure);
        if self.status == DeliveryStatus::Published {
            self.attempt(now);
        }
    }

    /// Lets the network reject the next change of it.
    pub(super) fn fail_edit(&mut self, error: &str) {
        self.edits.failure = Some(error.to_owned());
    }

    /// Changes it on the network, where it is published. Returns false if the network rejects the change.
    pub(in super::super::super) fn edit(&mut self) -> bool {
        self.edits.count += 1;
        self.edits.error = self.edits.failure.take();
        self.edits.error.is_none()
    }

    /// Returns how many changes of it there were, with those that the network rejected.
    pub(super) fn edits(&self) -> usize {
        self.edits.count
    }

    /// Returns why the network rejected the last change of it.
    pub(in super::super) fn edit_error(&self) -> Option<&str> {
        self.edits.error.as_deref()
    }

    /// Makes it one that was not attempted.
    pub(super) fn reset(&mut self) {
        self.status = DeliveryStatus::Pending;
        (self.attempted_at, self.published_at, self.next) = (None, None, None);
        self.failed_attempts = 0;
    }

    /// Begins to delete it from the network.
    pub(super) fn delete(&mut self, done: Timestamp) {
        self.status = DeliveryStatus::PendingDeletion;
        self.next = Some(done);
    }

    /// Lets everything happen to it that is due by now.
    pub(super) fn update(&mut self, now: Timestamp) {
        while let Some(at) = self.next.filter(|at| *at <= now) {
            self.next = None;
            match self.status {
                DeliveryStatus::PendingDeletion => self.status = DeliveryStatus::Deleted,
                _ => self.attempt(at),
            }
        }
    }

    /// Publishes it, or fails to.
    pub(super) fn attempt(&mut self, at: Timestamp) {
        self.attempted_at = Some(at);
        let attempts = self.failure.as_ref().map(|failure| failure.attempts);
        self.status = match attempts {
            Some(None) => DeliveryStatus::Failed,
            Some(Some(attempts)) if self.failed_attempts < attempts as usize => {
                let pause = RETRY_AFTER_MINUTES.get(self.failed_attempts);
                self.failed_attempts += 1;
                match pause {
                    Some(minutes) => {
                        let next = at.saturating_add(Duration::from_secs(60 * minutes));
                        self.next = Some(next.unwrap_or(Timestamp::MAX));
                        DeliveryStatus::WaitingForRetry
                    }
                    None => DeliveryStatus::Failed,
                }
            }
            _ => {
                self.published_at = Some(at);
                DeliveryStatus::Published
            }
        };
    }
}

impl DeliveryStatus {
    pub(in super::super::super) fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Processing => "processing",
            Self::Published => "published",
            Self::Failed => "failed",
            Self::WaitingForRetry => "failed_waiting_for_retry",
            Self::PendingDeletion => "pending_deletion",
            Self::Deleted => "deleted",
        }
    }
}
