//! A post and its parts, and how it goes out as time passes.

use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

use super::delivery::{Delivery, DeliveryStatus};

/// A post.
#[derive(Clone, Debug)]
pub(in super::super::super) struct Post {
    pub(in super::super::super) id: String,
    pub(in super::super::super) group: String,
    pub(in super::super::super) content: Content,
    pub(in super::super::super) created_at: Timestamp,
    pub(in super::super::super) status: Status,
    pub(in super::super::super) draft: bool,
    /// When it is to go out: when it is scheduled for, when its slot is, or when it was created or published. None for a
    /// draft, and in a queue that is paused or has no slots.
    pub(in super::super::super) due: Option<Timestamp>,
    pub(in super::super::super) media: Vec<Media>,
    pub(in super::super::super) thread: Vec<ThreadItem>,
    pub(in super::super::super) deliveries: Vec<Delivery>,
}

/// What a caller says of a post. Two posts with the same are duplicates.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super::super) struct Content {
    pub(in super::super::super) body: String,
    pub(in super::super::super) draft: bool,
    pub(in super::super::super) scheduled_at: Option<Timestamp>,
    pub(in super::super::super) queue_id: Option<String>,
    pub(in super::super::super) queue_priority: Option<String>,
    /// The ids of the profiles.
    pub(in super::super::super) profiles: Vec<String>,
    /// Where each medium comes from: its address, or a hash of the file.
    pub(in super::super::super) sources: Vec<String>,
    pub(in super::super::super) platforms: Value,
    pub(in super::super::super) thread: Value,
}

/// The status of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super::super) enum Status {
    Draft,
    /// Its media are being fetched.
    Pending,
    Scheduled,
    Processing,
    Processed,
}

/// A further post of a thread.
#[derive(Clone, Debug)]
pub(in super::super::super) struct ThreadItem {
    pub(in super::super::super) id: String,
    pub(in super::super::super) body: String,
    pub(in super::super::super) media: Vec<Media>,
}

/// An image, a video or a document.
#[derive(Clone, Debug)]
pub(in super::super::super) struct Media {
    pub(in super::super::super) id: String,
    pub(in super::super::super) content_type: String,
    pub(in super::super::super) source_url: Option<String>,
    pub(in super::super::super) file: Option<MediaFile>,
    pub(in super::super::super) processed: bool,
}

/// The file of a medium that was uploaded.
#[derive(Clone, Debug)]
pub(in super::super::super) struct MediaFile {
    pub(in super::super::super) name: Option<String>,
    pub(in super::super::super) content: Bytes,
}

impl Post {
    /// Returns the media of the post, of its thread and of its networks.
    pub(in super::super::super) fn all_media(&self) -> impl Iterator<Item = &Media> {
        let attachments = self.deliveries.iter().flat_map(|delivery| &delivery.attachments);
        self.media.iter().chain(self.thread.iter().flat_map(|item| &item.media)).chain(attachments)
    }

    /// Returns whether it is no draft and has not begun to go out.
    pub(in super::super::super) fn is_waiting(&self) -> bool {
        matches!(self.status, Status::Pending | Status::Scheduled)
    }

    /// Returns whether it waits in this queue.
    pub(in super::super::super) fn waits_in(&self, queue: &str) -> bool {
        self.is_waiting() && self.content.queue_id.as_deref() == Some(queue)
    }

    /// Sets when it goes out, by what the caller said of it: at its time, or else from now on. A post of a queue has no time
    /// until the queue is planned.
    pub(in super::super::super) fn schedule(&mut self, now: Timestamp) {
        let is_processed = self.media.iter().all(|media| media.processed);
        (self.status, self.due) = match (self.draft, &self.content.queue_id) {
            (true, _) => (Status::Draft, None),
            (false, queue) => {
                let due = self.content.scheduled_at.or_else(|| queue.is_none().then_some(now));
                (if is_processed { Status::Scheduled } else { Status::Pending }, due)
            }
        };
    }

    /// Lets everything happen to it that is due by now. Every status of a post that went out changes here, and that of a
    /// network in [`Delivery::update`].
    pub(super) fn update(&mut self, now: Timestamp, publishing_time: Duration) {
        if self.status == Status::Processed {
            self.deliveries.iter_mut().for_each(|delivery| delivery.update(now));
            return;
        }
        let media = self.media.iter_mut().chain(self.thread.iter_mut().flat_map(|item| &mut item.media));
        media.for_each(|media| media.processed = true);
        if self.draft {
            return;
        }
        let Some(due) = self.due.filter(|due| *due <= now) else {
            self.status = Status::Scheduled;
            return;
        };
        let first_attempt = due.saturating_add(publishing_time).unwrap_or(Timestamp::MAX);
        if now < first_attempt {
            self.begin();
            return;
        }
        self.status = Status::Processed;
        for delivery in &mut self.deliveries {
            delivery.attempt(first_attempt);
            delivery.update(now);
        }
    }

    /// Returns the times at which it changes by itself, some of which may be past.
    pub(super) fn changes(&self, publishing_time: Duration) -> impl Iterator<Item = Timestamp> {
        let due = self.due.filter(|_| self.status != Status::Processed && !self.draft);
        let end = due.and_then(|due| due.checked_add(publishing_time).ok());
        due.into_iter().chain(end).chain(self.deliveries.iter().filter_map(Delivery::next))
    }

    /// Begins to publish.
    pub(super) fn begin(&mut self) {
        self.status = Status::Processing;
        self.deliveries.iter_mut().for_each(|delivery| delivery.status = DeliveryStatus::Processing);
    }
}

impl Status {
    pub(in super::super::super) fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Pending => "pending",
            Self::Scheduled => "scheduled",
            Self::Processing => "processing",
            Self::Processed => "processed",
        }
    }
}
