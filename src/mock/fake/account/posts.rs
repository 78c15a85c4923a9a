//! Posts, and how they go out as time passes.

use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::Value;

/// How long the same content counts as a duplicate. No source prints it.
const DUPLICATE_WINDOW: Duration = Duration::from_secs(60);

/// A post.
#[derive(Clone, Debug)]
pub(in super::super) struct Post {
    pub(in super::super) id: String,
    pub(in super::super) group: String,
    pub(in super::super) content: Content,
    pub(in super::super) created_at: Timestamp,
    pub(in super::super) status: Status,
    pub(in super::super) draft: bool,
    /// When it is to go out: when it is scheduled for, or when it was created or published.
    pub(in super::super) due: Timestamp,
    pub(in super::super) media: Vec<Media>,
    pub(in super::super) thread: Vec<ThreadItem>,
    pub(in super::super) deliveries: Vec<Delivery>,
}

/// What a caller says of a post. Two posts with the same are duplicates.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct Content {
    pub(in super::super) body: String,
    pub(in super::super) draft: bool,
    pub(in super::super) scheduled_at: Option<Timestamp>,
    pub(in super::super) queue_id: Option<String>,
    pub(in super::super) queue_priority: Option<String>,
    /// The ids of the profiles.
    pub(in super::super) profiles: Vec<String>,
    /// Where each medium comes from: its address, or a hash of the file.
    pub(in super::super) sources: Vec<String>,
    pub(in super::super) platforms: Value,
    pub(in super::super) thread: Value,
}

/// The status of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Status {
    Draft,
    /// Its media are being fetched.
    Pending,
    Scheduled,
    Processing,
    Processed,
}

/// A further post of a thread.
#[derive(Clone, Debug)]
pub(in super::super) struct ThreadItem {
    pub(in super::super) id: String,
    pub(in super::super) body: String,
    pub(in super::super) media: Vec<Media>,
}

/// An image, a video or a document.
#[derive(Clone, Debug)]
pub(in super::super) struct Media {
    pub(in super::super) id: String,
    pub(in super::super) content_type: String,
    pub(in super::super) source_url: Option<String>,
    pub(in super::super) file: Option<MediaFile>,
    pub(in super::super) processed: bool,
}

/// The file of a medium that was uploaded.
#[derive(Clone, Debug)]
pub(in super::super) struct MediaFile {
    pub(in super::super) name: Option<String>,
    pub(in super::super) content: Bytes,
}

/// A post on one network.
#[derive(Clone, Debug)]
pub(in super::super) struct Delivery {
    pub(in super::super) profile: String,
    pub(in super::super) profile_name: String,
    pub(in super::super) platform: String,
    pub(in super::super) params: Value,
    /// Files for this network alone, such as a cover.
    pub(in super::super) attachments: Vec<Media>,
    pub(in super::super) status: DeliveryStatus,
    /// Why the network is to reject it.
    pub(in super::super) failure: Option<String>,
    pub(in super::super) attempted_at: Option<Timestamp>,
}

/// The status of a post on one network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum DeliveryStatus {
    Pending,
    Processing,
    Published,
    Failed,
}

/// The posts of an account, in the order in which they were created.
#[derive(Debug, Default)]
pub(in super::super) struct Posts {
    all: Vec<Post>,
    /// How long publishing takes.
    pub(in super::super) publishing_time: Duration,
}

impl Posts {
    pub(in super::super) fn add(&mut self, post: Post) {
        self.all.push(post);
    }

    pub(in super::super) fn get(&self, id: &str) -> Option<&Post> {
        self.all.iter().find(|post| post.id == id)
    }

    /// Returns the posts, the latest first.
    pub(in super::super) fn latest_first(&self) -> impl Iterator<Item = &Post> {
        self.all.iter().rev()
    }

    /// Returns how many posts a profile published.
    pub(in super::super) fn published_by(&self, profile: &str) -> usize {
        let published =
            |delivery: &Delivery| delivery.profile == profile && delivery.status == DeliveryStatus::Published;
        self.all.iter().filter(|post| post.deliveries.iter().any(published)).count()
    }

    pub(in super::super) fn delete(&mut self, id: &str) {
        self.all.retain(|post| post.id != id);
    }

    pub(super) fn delete_group(&mut self, id: &str) {
        self.all.retain(|post| post.group != id);
    }

    /// Returns the latest post that has the same content and was created moments ago.
    pub(in super::super) fn duplicate_of(&self, group: &str, content: &Content, now: Timestamp) -> Option<&Post> {
        let recent = |post: &Post| now.duration_since(post.created_at).unsigned_abs() < DUPLICATE_WINDOW;
        self.latest_first().take_while(|post| recent(post)).find(|post| post.group == group && post.content == *content)
    }

    /// Publishes a draft. The post goes out from now on.
    pub(in super::super) fn publish(&mut self, id: &str, now: Timestamp) -> Option<&Post> {
        let post = self.all.iter_mut().find(|post| post.id == id)?;
        post.draft = false;
        post.due = post.content.scheduled_at.filter(|at| *at > now).unwrap_or(now);
        post.status = if post.due > now { Status::Scheduled } else { Status::Processing };
        if post.status == Status::Processing {
            post.deliveries.iter_mut().for_each(|delivery| delivery.status = DeliveryStatus::Processing);
        }
        Some(post)
    }

    /// Lets a network reject a post: when it goes out, or now, if it went out already. Returns false if the post is not
    /// for the platform.
    pub(in super::super) fn fail(&mut self, id: &str, platform: &str, error: &str) -> bool {
        let post = self.all.iter_mut().find(|post| post.id == id);
        let deliveries = post.into_iter().flat_map(|post| &mut post.deliveries);
        let mut found = false;
        for delivery in deliveries.filter(|delivery| delivery.platform == platform) {
            found = true;
            delivery.failure = Some(error.to_owned());
            if delivery.status == DeliveryStatus::Published {
                delivery.status = DeliveryStatus::Failed;
            }
        }
        found
    }

    /// Returns when the next post changes by itself.
    pub(in super::super) fn next_due(&self, now: Timestamp) -> Option<Timestamp> {
        let open = self.all.iter().filter(|post| post.status != Status::Processed && !post.draft);
        let times = open.flat_map(|post| [Some(post.due), post.due.checked_add(self.publishing_time).ok()]);
        times.flatten().filter(|time| *time > now).min()
    }

    /// Lets everything happen that is due by now.
    pub(in super::super) fn update(&mut self, now: Timestamp) {
        let time = self.publishing_time;
        self.all.iter_mut().for_each(|post| post.update(now, time));
    }
}

impl Post {
    /// Returns the media of the post and of its thread.
    pub(in super::super) fn all_media(&self) -> impl Iterator<Item = &Media> {
        let attachments = self.deliveries.iter().flat_map(|delivery| &delivery.attachments);
        self.media.iter().chain(self.thread.iter().flat_map(|item| &item.media)).chain(attachments)
    }

    fn update(&mut self, now: Timestamp, publishing_time: Duration) {
        if self.status == Status::Processed {
            return;
        }
        let media = self.media.iter_mut().chain(self.thread.iter_mut().flat_map(|item| &mut item.media));
        media.for_each(|media| media.processed = true);
        if self.draft {
            return;
        }
        if now < self.due {
            self.status = Status::Scheduled;
            return;
        }
        let done = self.due.saturating_add(publishing_time).unwrap_or(Timestamp::MAX);
        if now < done {
            self.status = Status::Processing;
            self.deliveries.iter_mut().for_each(|delivery| delivery.status = DeliveryStatus::Processing);
            return;
        }
        self.status = Status::Processed;
        for delivery in &mut self.deliveries {
            delivery.attempted_at = Some(done);
            delivery.status = match delivery.failure {
                Some(_) => DeliveryStatus::Failed,
                None => DeliveryStatus::Published,
            };
        }
    }
}

impl Status {
    pub(in super::super) fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Pending => "pending",
            Self::Scheduled => "scheduled",
            Self::Processing => "processing",
            Self::Processed => "processed",
        }
    }
}

impl DeliveryStatus {
    pub(in super::super) fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Processing => "processing",
            Self::Published => "published",
            Self::Failed => "failed",
        }
    }
}
