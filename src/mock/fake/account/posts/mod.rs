//! Posts, and how they go out as time passes.

mod change;
mod delivery;
mod post;

use std::time::Duration;

use jiff::Timestamp;

use super::queues::Queue;
pub(super) use change::{Before, Change};
pub(in super::super) use delivery::{Delivery, DeliveryStatus, PlatformFailure};
pub(in super::super) use post::{Content, Media, MediaFile, MediaStatus, Post, Status, ThreadItem};

/// How long the same content counts as a duplicate. No source prints it.
const DUPLICATE_WINDOW: Duration = Duration::from_secs(60);

/// The priorities of posts in a queue. Any other counts as the middle one.
const PRIORITIES: [&str; 3] = ["high", "medium", "low"];

/// Receives each change of a post that time brings: the post, what it was before, and when it changed.
pub(super) type Observer<'a> = dyn FnMut(&Post, &Before, Timestamp) + 'a;

/// The posts of an account, in the order in which they were created.
#[derive(Debug, Default)]
pub(in super::super) struct Posts {
    all: Vec<Post>,
    /// How long publishing takes.
    publishing_time: Duration,
    /// The posts that a caller changed since time was last let pass.
    touched: Vec<String>,
    /// The posts that a caller changed since the changes were last taken, with what they were before.
    changed: Vec<(String, Before)>,
    /// When a post changes by itself next, apart from those that were touched. None if that is not known.
    next: Option<Timestamp>,
}

impl Posts {
    pub(in super::super) fn add(&mut self, post: Post) {
        self.touched.push(post.id.clone());
        self.changed.push((post.id.clone(), Before::default()));
        self.all.push(post);
    }

    /// Sets how long publishing takes.
    pub(in super::super) fn set_publishing_time(&mut self, time: Duration) {
        self.publishing_time = time;
        self.next = None;
    }

    pub(in super::super) fn get(&self, id: &str) -> Option<&Post> {
        // Most calls are about a new post.
        self.latest_first().find(|post| post.id == id)
    }

    pub(in super::super) fn get_mut(&mut self, id: &str) -> Option<&mut Post> {
        let post = self.all.iter_mut().rev().find(|post| post.id == id)?;
        self.touched.push(post.id.clone());
        if self.changed.iter().all(|(own, _)| *own != post.id) {
            self.changed.push((post.id.clone(), Before::of(post)));
        }
        Some(post)
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
        let since = now.saturating_sub(DUPLICATE_WINDOW).unwrap_or(Timestamp::MIN);
        let mut recent = self.latest_first().take_while(|post| since < post.created_at);
        recent.find(|post| post.content == *content && post.group == group)
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

    /// Lets a network reject the next change of a post. Returns false if the post is not for the platform.
    pub(in super::super) fn fail_edit(&mut self, id: &str, platform: &str, error: &str) -> bool {
        let deliveries = self.get_mut(id).into_iter().flat_map(|post| &mut post.deliveries);
        let mut found = false;
        for delivery in deliveries.filter(|delivery| delivery.platform == platform) {
            found = true;
            delivery.fail_edit(error);
        }
        found
    }

    /// Lets the media of a post fail. Returns false if there is no such post, or it has none.
    pub(in super::super) fn fail_media(&mut self, id: &str, error: &str) -> bool {
        self.get_mut(id).is_some_and(|post| post.fail_media(error))
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
        self.next = None;
    }

    /// Takes every post out of a queue. Each keeps the time that it had.
    pub(super) fn leave_queue(&mut self, queue: &str) {
        let posts = self.all.iter_mut().filter(|post| post.content.queue_id.as_deref() == Some(queue));
        for post in posts {
            post.content.scheduled_at = post.due;
            (post.content.queue_id, post.content.queue_priority) = (None, None);
        }
    }

    /// Takes the posts that a caller changed, with what they were before.
    pub(super) fn take_changed(&mut self) -> Vec<(String, Before)> {
        std::mem::take(&mut self.changed)
    }

    /// Returns when a post changes by itself next, after everything happened that was due.
    pub(in super::super) fn next_due(&self) -> Option<Timestamp> {
        self.next.filter(|next| *next < Timestamp::MAX)
    }

    /// Lets everything happen that is due by now. With an observer, it happens step by step, each change at its time.
    pub(super) fn update(&mut self, now: Timestamp, mut observer: Option<&mut Observer<'_>>) {
        let time = self.publishing_time;
        let touched = std::mem::take(&mut self.touched);
        let mut next = self.next.filter(|next| *next > now);
        if let Some(next) = &mut next {
            for id in touched {
                let post = self.all.iter_mut().rev().find(|post| post.id == id);
                *next = post.map_or(*next, |post| (*next).min(advance(post, now, time, observer.as_deref_mut())));
            }
        } else {
            let times = self.all.iter_mut().map(|post| advance(post, now, time, observer.as_deref_mut()));
            next = Some(times.min().unwrap_or(Timestamp::MAX));
        }
        self.next = next;
    }
}

/// Lets everything happen to a post that is due by now, and returns when it changes by itself next.
fn advance(
    post: &mut Post,
    now: Timestamp,
    publishing_time: Duration,
    observer: Option<&mut Observer<'_>>,
) -> Timestamp {
    if let Some(observer) = observer {
        while let Some(at) = post.next(publishing_time).filter(|at| *at <= now) {
            let before = Before::of(post);
            post.update(at, publishing_time);
            observer(post, &before, at);
        }
    }
    post.update(now, publishing_time);
    post.next(publishing_time).unwrap_or(Timestamp::MAX)
}
