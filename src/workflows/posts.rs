//! Waits for the outcome of a post.

use super::wait::{Texts, poll};
use crate::types::Post;
use crate::{Client, Error, Wait};

impl Client {
    /// Waits until each network has published a post or failed to, and returns the post.
    ///
    /// The method polls [`posts().get`](crate::handles::Posts::get). It returns when the post [is final](Post::is_final): each
    /// network has published it, failed to or deleted it, or the media of the post could not be processed. It also returns if
    /// nothing was published: [`Post::is_live`], [`Post::failed`] and [`Post::permalinks`] say what became of it. A network that the service tries again (`failed_waiting_for_retry`)
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
    /// for (platform, permalink) in post.permalinks() {
    ///     println!("{platform}: {permalink}");
    /// }
    /// for result in post.failed() {
    ///     println!("{}: {}", result.platform, result.error.as_deref().unwrap_or_default());
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn wait_for_post(&self, post_id: &str, wait: Wait) -> Result<Post, Error> {
        self.watch_post(post_id, wait, |_| {}).await
    }

    /// Does the same as [`wait_for_post`](Client::wait_for_post), and calls a function with the post when it is first received and
    /// whenever it has changed, the last time when it is final.
    ///
    /// # Errors
    ///
    /// Those of [`wait_for_post`](Client::wait_for_post).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
    /// use postproxy::Wait;
    ///
    /// let report = |post: &postproxy::types::Post| {
    ///     println!("{}: live on {} of {}", post.status, post.live().count(), post.results().count());
    /// };
    /// let post = client.watch_post("abc123xyz", Wait::default(), report).await?;
    /// # drop(post);
    /// # Ok(()) }
    /// ```
    pub async fn watch_post(&self, post_id: &str, wait: Wait, mut progress: impl FnMut(&Post)) -> Result<Post, Error> {
        let mut last: Option<Post> = None;
        let check = |post: Post| {
            if last.as_ref() != Some(&post) {
                progress(&post);
                last = Some(post.clone());
            }
            outcome(post)
        };
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
        poll(self, &wait, texts, request, check).await
    }
}

/// Returns a post that has its outcome, else its state in words.
fn outcome(post: Post) -> Result<Post, String> {
    if post.is_final() {
        return Ok(post);
    }
    // What the post waits for is a network only after it was sent there.
    let open = post.results().find(|result| !result.status.is_final()).filter(|_| post.status.is_dispatched());
    Err(match open {
        Some(result) => format!("the post is `{}` on {}", result.status, result.platform),
        None => format!("the post is `{}`", post.status),
    })
}
