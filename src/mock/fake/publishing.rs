//! What a test orders of posts, queues and uploads.

use std::time::Duration;

use super::FakePostProxy;
use super::account::posts::PlatformFailure;
use super::error::FakeError;
use super::resources::{self, UploadedFile};
use super::seed::SeedQueue;
use crate::Platform;

impl FakePostProxy {
    /// Adds a queue to a group, and returns its id. A name is enough; a post goes out in a slot.
    ///
    /// ```
    /// use postproxy::mock::{FakePostProxy, SeedQueue};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let fake = FakePostProxy::start().await?;
    /// let group = fake.add_group("Brand")?;
    /// let queue = SeedQueue::named("Mornings").timezone("America/New_York").slot(1, "09:00");
    /// let queue = fake.add_queue(&group, queue)?;
    ///
    /// let next = fake.client()?.queues().next_slot(&queue).await?;
    /// println!("the next post goes out at {}", next.next_slot);
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such group, the id that was asked for is taken, or the time zone, the jitter or a slot is not valid.
    pub fn add_queue(&self, group_id: &str, queue: impl Into<SeedQueue>) -> Result<String, FakeError> {
        self.resources.account().add_seed_queue(group_id, queue.into())
    }

    /// Makes a network reject a post: when the post goes out, or at once if it went out already. The post's entry for the
    /// network then is `failed`, with this error.
    ///
    /// A post without a time goes out when it is created, so webhooks are told that it was published before they are told
    /// that it failed. Set a [publishing time](Self::set_publishing_time) or a schedule if they are to see the failure alone.
    ///
    /// # Errors
    ///
    /// If there is no such post, or it is not for this platform.
    pub fn fail_platform(&self, post_id: &str, platform: impl Into<Platform>, error: &str) -> Result<(), FakeError> {
        self.fail(post_id, &platform.into(), PlatformFailure { error: error.to_owned(), attempts: None })
    }

    /// Makes a network reject so many attempts to publish a post. The service retries after 1, 5, 15, 30 and 60 minutes by
    /// the clock of the fake, and until then the entry is `failed_waiting_for_retry`. The next attempt succeeds. If more
    /// than five retries fail, too, the entry is `failed`.
    ///
    /// ```
    /// use std::time::Duration;
    /// use postproxy::{mock::FakePostProxy, types::PlatformStatus};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let fake = FakePostProxy::start().await?;
    /// let group = fake.add_group("Brand")?;
    /// fake.add_profile(&group, "twitter")?;
    /// let client = fake.client()?;
    /// let post = client.posts().create(["twitter"]).body("Hi").profile_group_id(&group).await?;
    /// fake.fail_attempts(&post.id, "twitter", "Rate limit exceeded", 1)?;
    ///
    /// let status = async || client.posts().get(&post.id).profile_group_id(&group).await.map(|post| post.platforms.clone());
    /// assert_eq!(status().await?.unwrap()[0].status, PlatformStatus::FailedWaitingForRetry);
    /// fake.advance(Duration::from_secs(60));
    /// assert_eq!(status().await?.unwrap()[0].status, PlatformStatus::Published);
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`fail_platform`](Self::fail_platform).
    pub fn fail_attempts(
        &self,
        post_id: &str,
        platform: impl Into<Platform>,
        error: &str,
        attempts: u32,
    ) -> Result<(), FakeError> {
        self.fail(post_id, &platform.into(), PlatformFailure { error: error.to_owned(), attempts: Some(attempts) })
    }

    fn fail(&self, post_id: &str, platform: &Platform, failure: PlatformFailure) -> Result<(), FakeError> {
        resources::posts::fail(
            &mut self.resources.account(),
            post_id,
            platform.as_str(),
            failure,
            self.service.clock.now(),
        )
        .map_err(FakeError::new)
    }

    /// Makes the media of a post, and those of its thread, fail to be processed with this error. Nothing of the post is
    /// published: its status is `media_processing_failed`, unless it is a draft. If it went out already, it counts as if it
    /// had not; as with [`fail_platform`](Self::fail_platform), webhooks may have been told before.
    ///
    /// ```
    /// use postproxy::{mock::FakePostProxy, types::PostStatus};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let fake = FakePostProxy::start().await?;
    /// let group = fake.add_group("Brand")?;
    /// fake.add_profile(&group, "instagram")?;
    /// let client = fake.client()?;
    /// let create = client.posts().create(["instagram"]).media(["https://example.com/missing.jpg"]);
    /// let post = create.profile_group_id(&group).await?;
    /// fake.fail_media(&post.id, "Media file not found (404)")?;
    ///
    /// let post = client.posts().get(&post.id).profile_group_id(&group).await?;
    /// assert_eq!(post.status, PostStatus::MediaProcessingFailed);
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such post, or it has no media.
    pub fn fail_media(&self, post_id: &str, error: &str) -> Result<(), FakeError> {
        resources::posts::fail_media(&mut self.resources.account(), post_id, error, self.service.clock.now())
            .map_err(FakeError::new)
    }

    /// Makes a network reject the next edit of a published post. The post has the new text, because the service accepts the
    /// edit before the networks do, and the parameters of the network stay as they were. Webhooks are sent
    /// `platform_post.edit_failed` with this error.
    ///
    /// # Errors
    ///
    /// As [`fail_platform`](Self::fail_platform).
    pub fn fail_edit(&self, post_id: &str, platform: impl Into<Platform>, error: &str) -> Result<(), FakeError> {
        let platform = platform.into();
        resources::posts::fail_edit(
            &mut self.resources.account(),
            post_id,
            platform.as_str(),
            error,
            self.service.clock.now(),
        )
        .map_err(FakeError::new)
    }

    /// Sets how long publishing takes by the clock of the fake, from when a post is due until each network has published
    /// it or rejected it. The default is zero: the next read shows the result.
    pub fn set_publishing_time(&self, time: Duration) {
        self.resources.account().posts.set_publishing_time(time);
    }

    /// Returns the files that were uploaded: with posts, in the order of the posts, and then those that were sent to the
    /// address of an upload and that no post has.
    pub fn uploads(&self) -> Vec<UploadedFile> {
        resources::posts::uploads(&self.resources.account())
    }
}
