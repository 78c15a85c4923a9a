//! Questions about the outcome of a post.

use crate::Platform;
use crate::types::{PlatformResult, Post};

/// The outcome, over all networks and all posts of a thread.
impl Post {
    /// Returns what each network made of the post, and then of each post of its thread.
    pub fn results(&self) -> impl Iterator<Item = &PlatformResult> {
        let of_thread = self.thread.iter().flatten().filter_map(|child| child.platforms.as_ref());
        self.platforms.iter().chain(of_thread).flatten()
    }

    /// Returns whether nothing about the post changes any more by itself: its media could not be processed, or each network
    /// has published it, failed to, or deleted it. A network that the service tries again is not final.
    ///
    /// A status that this version does not list is not final. A post whose own status is not listed is final if each of its
    /// networks is.
    pub fn is_final(&self) -> bool {
        let is_listed = crate::types::PostStatus::KNOWN.contains(&self.status);
        let is_dispatched = self.status.is_dispatched() || (!is_listed && self.results().next().is_some());
        self.status.is_failed() || (is_dispatched && self.results().all(|result| result.status.is_final()))
    }

    /// Returns whether the post is live on every network that it was sent to.
    pub fn is_live(&self) -> bool {
        self.results().next().is_some() && self.results().all(|result| result.status.is_live())
    }

    /// Returns whether publishing failed: on at least one network for good, or for all of them because of the media.
    pub fn has_failed(&self) -> bool {
        self.status.is_failed() || self.failed().next().is_some()
    }

    /// Returns the results of the networks on which the post is live.
    pub fn live(&self) -> impl Iterator<Item = &PlatformResult> {
        self.results().filter(|result| result.status.is_live())
    }

    /// Returns the results of the networks on which publishing failed for good. `error` has the reason.
    pub fn failed(&self) -> impl Iterator<Item = &PlatformResult> {
        self.results().filter(|result| result.status.is_failed())
    }

    /// Returns the results of the networks on which publishing failed, and on which the service tries again.
    pub fn retrying(&self) -> impl Iterator<Item = &PlatformResult> {
        self.results().filter(|result| result.status.is_retrying())
    }

    /// Returns the address of the post on each network that has one.
    pub fn permalinks(&self) -> impl Iterator<Item = (&Platform, &str)> {
        self.results().filter_map(|result| Some((&result.platform, result.permalink.as_deref()?)))
    }
}
