//! How to use the crate, task by task.
//!
//! | page | tasks |
//! |---|---|
//! | [`onboarding`] | create a profile group for a client, connect accounts by OAuth, Bluesky and Telegram, hand out scoped keys |
//! | [`publishing`] | publish, schedule, queue, check, edit and list posts, follow the outcome, read statistics, delete |
//! | [`media`] | files, URLs, bytes and streams, progress, retries, uploads before the post |
//! | [`webhooks`] | receive events: subscribe, verify, deduplicate, test a receiver |
//! | [`errors`] | handle errors, retries, timeouts and idempotency keys, log calls, call what the document lacks |
//! | [`testing`] | test a program against a fake, a mock or a documented exchange |
//!
//! The examples are tests: each runs against a server in its own process. That part is hidden.
//!
//! # Calls
//!
//! [`Client`](crate::Client) has a handle for each resource, such as `client.posts()`. A method of a handle takes the required
//! arguments and returns a call. Optional arguments are set on the call. The request is sent when the call is awaited.
//!
//! ```no_run
//! # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
//! let group = client.profile_groups().create("New Client Project").await?;
//! let profiles = client.profiles().list().profile_group_id(&group.id).await?;
//! # drop(profiles);
//! # Ok(()) }
//! ```
//!
//! `send()` returns the [`ResponseFuture`](crate::ResponseFuture) that `await` makes of a call, and is handy where a future is
//! needed, such as in `tokio::join!`. The result is a [`Response`](crate::Response): it dereferences to the value, and has
//! `into_inner()`, `status()`, `headers()` and `request_id()`.
//!
//! # Values
//!
//! Types in [`types`](crate::types) have public fields, a constructor `new` that takes the required ones, and a setter for each
//! optional one:
//!
//! ```
//! use postproxy::types::{InstagramFormat, InstagramParams};
//!
//! let params = InstagramParams::new().format(InstagramFormat::Reel).first_comment("Full tutorial on our channel!");
//! # drop(params);
//! ```
//!
//! Enums are open: a value that this version does not list is kept in `Other`, and every setter also accepts a string.
//!
//! # A default profile group
//!
//! A key with full access finds what is outside the account's default group only if the group is named. Name it once for all
//! calls of a client, and override it per call. Without it such calls return 404:
//!
//! ```
//! # fn example() -> Result<(), postproxy::Error> {
//! let client = postproxy::Client::builder().api_key("0123456789abcdef").profile_group_id("grp123abc").build()?;
//! let call = client.posts().list().profile_group_id("grp456xyz");
//! # drop(call);
//! # Ok(()) }
//! # example().unwrap();
//! ```

pub mod errors;
pub mod media;
pub mod onboarding;
pub mod publishing;
pub mod testing;
pub mod webhooks;
