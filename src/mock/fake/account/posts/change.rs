//! What changed of a post, found by comparing it with what it was before.

use jiff::Timestamp;

use super::delivery::{Delivery, DeliveryStatus};
use super::post::{Media, MediaStatus, Post, Status};

/// What a post was before something changed it. A new post was nothing.
#[derive(Debug, Default)]
pub(in super::super) struct Before {
    status: Option<Status>,
    /// The ids of the media that had failed.
    failed_media: Vec<String>,
    entries: Vec<Entry>,
}

/// A post on one network.
#[derive(Debug)]
struct Entry {
    id: String,
    status: DeliveryStatus,
    attempted_at: Option<Timestamp>,
    edits: usize,
}

/// A change of a post.
pub(in super::super) enum Change<'a> {
    /// The post has another status.
    Post,
    /// A file could not be processed.
    Media(&'a Media),
    /// The post has another status on a network, or another attempt to publish it there was made.
    Platform(&'a Delivery),
    /// A network changed a published post, or did not.
    Edit(&'a Delivery),
}

impl Before {
    pub(super) fn of(post: &Post) -> Self {
        let entry = |delivery: &Delivery| Entry {
            id: delivery.id.clone(),
            status: delivery.status,
            attempted_at: delivery.attempted_at,
            edits: delivery.edits(),
        };
        Self {
            status: Some(post.status),
            failed_media: post.own_media().filter(has_failed).map(|media| media.id.clone()).collect(),
            entries: post.deliveries.iter().map(entry).collect(),
        }
    }

    /// Returns what changed since: of the post, then of its media, and then of its networks.
    pub(in super::super) fn changes<'a>(&self, post: &'a Post) -> Vec<Change<'a>> {
        let of_post = (self.status != Some(post.status)).then_some(Change::Post);
        let is_new = |media: &&Media| !self.failed_media.contains(&media.id);
        let media = post.own_media().filter(has_failed).filter(is_new).map(Change::Media);
        let platforms = post.deliveries.iter().flat_map(|delivery| {
            let before = self.entries.iter().find(|entry| entry.id == delivery.id);
            let is_same =
                |entry: &Entry| (entry.status, entry.attempted_at) == (delivery.status, delivery.attempted_at);
            let is_edited = |entry: &Entry| entry.edits < delivery.edits();
            let platform = (!before.is_some_and(is_same)).then_some(Change::Platform(delivery));
            platform.into_iter().chain(before.is_some_and(is_edited).then_some(Change::Edit(delivery)))
        });
        of_post.into_iter().chain(media).chain(platforms).collect()
    }
}

fn has_failed(media: &&Media) -> bool {
    matches!(media.status, MediaStatus::Failed(_))
}
