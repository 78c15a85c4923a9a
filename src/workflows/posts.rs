//! Waits for the outcome of a post.

use super::wait::{Texts, poll};
use crate::types::{PlatformStatus, Post, PostStatus};
use crate::{Client, Error, Wait};

impl Client {
    /// Waits until each network has published a post or failed to, and returns the post.
    ///
    /// The method polls [`posts().get`](crate::handles::Posts::get). It returns when each entry of `platforms` is
    /// `published`, `failed` or `deleted`, and when the media of the post could not be processed. It also returns if nothing
    /// was published, so check the status of each entry. A network that the service tries again (`failed_waiting_for_retry`)
    /// is waited for, which takes up to two hours. A draft is waited for, too, until somebody publishes it.
    ///
    /// A transient failure (no connection, a timeout, 408, 429, 5xx) does not end the wait. The future can be dropped at any
    /// time.
    ///
    /// # Errors
    ///
    /// [`Timeout`](crate::ErrorKind::Timeout) if there is no outcome before the deadline. Any other failure of a request ends
    /// the wait. A 404 has the hint that [`Wait::profile_group_id`] may be missing.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
    /// use postproxy::Wait;
    ///
    /// let post = client.posts().create(["twitter", "linkedin"]).body("Hello from Rust").await?;
    /// let post = client.wait_for_post(&post.id, Wait::default()).await?;
    /// for result in post.platforms.iter().flatten() {
    ///     println!("{}: {} {}", result.platform, result.status, result.error.as_deref().unwrap_or_default());
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn wait_for_post(&self, post_id: &str, wait: Wait) -> Result<Post, Error> {
        let texts = Texts {
            unknown: "the status of the post is unknown",
            advice: "get the post later, or wait longer by `Wait::at_most`",
        };
        let request = |timeout| {
            let call = self.posts().get(post_id).timeout(timeout);
            match wait.group() {
                Some(group) => call.profile_group_id(group).send(),
                None => call.send(),
            }
        };
        poll(self, &wait, texts, request, outcome).await
    }
}

/// Returns a post that has its outcome, else its state in words.
fn outcome(post: Post) -> Result<Post, String> {
    match post.status {
        PostStatus::MediaProcessingFailed => return Ok(post),
        PostStatus::Processed => {}
        _ => return Err(format!("the post is `{}`", post.status)),
    }
    let waits = post.platforms.iter().flatten().find(|result| !is_final(&result.status));
    match waits {
        Some(result) => Err(format!("the post is `{}` on {}", result.status, result.platform)),
        None => Ok(post),
    }
}

fn is_final(status: &PlatformStatus) -> bool {
    matches!(status, PlatformStatus::Published | PlatformStatus::Failed | PlatformStatus::Deleted)
}
