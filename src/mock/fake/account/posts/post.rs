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
    /// A file could not be processed, and nothing goes out.
    MediaFailed,
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
    pub(in super::super::super) status: MediaStatus,
}

/// How far a medium is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super::super) enum MediaStatus {
    Pending,
    Processed,
    /// It could not be processed, and this is why.
    Failed(String),
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
        self.own_media().chain(attachments)
    }

    /// Returns whether it is no draft and has not begun to go out.
    pub(in super::super::super) fn is_waiting(&self) -> bool {
        matches!(self.status, Status::Pending | Status::Scheduled)
    }

    /// Returns whether it waits in this queue.
    pub(in super::super::super) fn waits_in(&self, queue: &str) -> bool {
        self.is_waiting() && self.content.queue_id.as_deref() == Some(queue)
    }

    /// Sets when it goes out, by what the caller said of it: at its time, or else from now on, and not in the past. A post of
    /// a queue has no time until the queue is planned.
    pub(in super::super::super) fn schedule(&mut self, now: Timestamp) {
        self.status = if self.draft {
            Status::Draft
        } else if self.own_media().any(|media| media.status.error().is_some()) {
            Status::MediaFailed
        } else if self.media.iter().any(|media| media.status == MediaStatus::Pending) {
            Status::Pending
        } else {
            Status::Scheduled
        };
        let from_now = self.content.queue_id.is_none().then_some(now);
        let due = self.content.scheduled_at.map(|at| at.max(now)).or(from_now);
        self.due = due.filter(|_| self.is_waiting());
    }

    /// Lets all of its media fail, and with them the post, unless it is a draft. If it went out already, it counts as if it
    /// had not. Returns false if it has no media.
    pub(super) fn fail_media(&mut self, error: &str) -> bool {
        let mut found = false;
        for media in self.own_media_mut() {
            found = true;
            media.status = MediaStatus::Failed(error.to_owned());
        }
        if found && !self.draft {
            (self.status, self.due) = (Status::MediaFailed, None);
            self.deliveries.iter_mut().for_each(Delivery::reset);
        }
        found
    }

    /// Returns the media of the post and of its thread.
    pub(super) fn own_media(&self) -> impl Iterator<Item = &Media> {
        self.media.iter().chain(self.thread.iter().flat_map(|item| &item.media))
    }

    fn own_media_mut(&mut self) -> impl Iterator<Item = &mut Media> {
        self.media.iter_mut().chain(self.thread.iter_mut().flat_map(|item| &mut item.media))
    }

    /// Lets everything happen to it that is due by now. Every status of a post that went out changes here, and that of a
    /// network in [`Delivery::update`].
    pub(super) fn update(&mut self, now: Timestamp, publishing_time: Duration) {
        match self.status {
            Status::MediaFailed => return,
            Status::Processed => return self.deliveries.iter_mut().for_each(|delivery| delivery.update(now)),
            _ => {}
        }
        let pending = self.own_media_mut().filter(|media| media.status == MediaStatus::Pending);
        pending.for_each(|media| media.status = MediaStatus::Processed);
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

    /// Returns when it changes by itself next. It may be due already.
    pub(super) fn next(&self, publishing_time: Duration) -> Option<Timestamp> {
        match self.status {
            Status::Draft | Status::MediaFailed => None,
            Status::Pending | Status::Scheduled => self.due,
            Status::Processing => self.due.map(|due| due.saturating_add(publishing_time).unwrap_or(Timestamp::MAX)),
            Status::Processed => self.deliveries.iter().filter_map(Delivery::next).min(),
        }
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
            Self::MediaFailed => "media_processing_failed",
        }
    }
}

impl MediaStatus {
    pub(in super::super::super) fn name(&self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Processed => "processed",
            Self::Failed(_) => "failed",
        }
    }

    /// Returns why it could not be processed.
    pub(in super::super::super) fn error(&self) -> Option<&str> {
        match self {
            Self::Failed(error) => Some(error),
            Self::Pending | Self::Processed => None,
        }
    }
}
