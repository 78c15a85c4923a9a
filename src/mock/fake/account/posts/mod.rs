//! Posts, and how they go out as time passes.

mod delivery;
mod post;

use std::time::Duration;

use jiff::Timestamp;

use super::queues::Queue;
pub(in super::super) use delivery::{Delivery, DeliveryStatus, PlatformFailure};
pub(in super::super) use post::{Content, Media, MediaFile, Post, Status, ThreadItem};

/// How long the same content counts as a duplicate. No source prints it.
const DUPLICATE_WINDOW: Duration = Duration::from_secs(60);

/// The priorities of posts in a queue. Any other counts as the middle one.
const PRIORITIES: [&str; 3] = ["high", "medium", "low"];

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

    pub(in super::super) fn get_mut(&mut self, id: &str) -> Option<&mut Post> {
        self.all.iter_mut().find(|post| post.id == id)
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

    /// Publishes a draft: at its time if that is to come, in its queue, or from now on.
    pub(in super::super) fn publish(&mut self, id: &str, now: Timestamp) -> Option<&Post> {
        let post = self.get_mut(id)?;
        post.draft = false;
        post.schedule(now);
        if post.due.is_some_and(|due| due <= now) {
            post.due = Some(now);
            post.begin();
        }
        Some(post)
    }

    /// Lets a network reject a post: when it goes out, or now, if it went out already. Returns false if the post is not
    /// for the platform.
    pub(in super::super) fn fail(
        &mut self,
        id: &str,
        platform: &str,
        failure: &PlatformFailure,
        now: Timestamp,
    ) -> bool {
        let deliveries = self.get_mut(id).into_iter().flat_map(|post| &mut post.deliveries);
        let mut found = false;
        for delivery in deliveries.filter(|delivery| delivery.platform == platform) {
            found = true;
            delivery.fail(failure.clone(), now);
        }
        found
    }

    /// Begins to delete entries of a post from their networks.
    pub(in super::super) fn delete_on_platforms(&mut self, id: &str, entries: &[String], now: Timestamp) {
        let done = now.saturating_add(self.publishing_time).unwrap_or(Timestamp::MAX);
        let deliveries = self.get_mut(id).into_iter().flat_map(|post| &mut post.deliveries);
        deliveries.filter(|delivery| entries.contains(&delivery.id)).for_each(|delivery| delivery.delete(done));
    }

    /// Returns how many posts wait in a queue.
    pub(in super::super) fn waiting_in(&self, queue: &str) -> usize {
        self.all.iter().filter(|post| post.waits_in(queue)).count()
    }

    /// Gives the posts that wait in a queue the next slots: those of a higher priority first, and then the oldest.
    pub(super) fn plan(&mut self, queue: &Queue, now: Timestamp) {
        let mut waiting: Vec<&mut Post> = self.all.iter_mut().filter(|post| post.waits_in(&queue.id)).collect();
        let priority = |post: &Post| {
            let name = post.content.queue_priority.as_deref();
            PRIORITIES.iter().position(|own| Some(*own) == name).unwrap_or(1)
        };
        waiting.sort_by_key(|post| priority(post));
        let slots = if queue.enabled { queue.slots(now, waiting.len()) } else { Vec::new() };
        let mut slots = slots.into_iter().map(|slot| slot.due);
        waiting.into_iter().for_each(|post| post.due = slots.next());
    }

    /// Takes every post out of a queue. Each keeps the time that it had.
    pub(super) fn leave_queue(&mut self, queue: &str) {
        let posts = self.all.iter_mut().filter(|post| post.content.queue_id.as_deref() == Some(queue));
        for post in posts {
            post.content.scheduled_at = post.due;
            (post.content.queue_id, post.content.queue_priority) = (None, None);
        }
    }

    /// Returns when the next post changes by itself.
    pub(in super::super) fn next_due(&self, now: Timestamp) -> Option<Timestamp> {
        let times = self.all.iter().flat_map(|post| post.changes(self.publishing_time));
        times.filter(|time| *time > now).min()
    }

    /// Lets everything happen that is due by now.
    pub(in super::super) fn update(&mut self, now: Timestamp) {
        let time = self.publishing_time;
        self.all.iter_mut().for_each(|post| post.update(now, time));
    }
}
