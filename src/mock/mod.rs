//! Testing your integration.
//!
//! Three things respond in place of the service, on this machine. Choose by what a test is about:
//!
//! | a test of | uses |
//! |---|---|
//! | what your program does with PostProxy, call after call | [`FakePostProxy`], which keeps state |
//! | one response, with values of your choice | [`MockServerExt`], typed helpers for `httpmock` |
//! | a response as a source prints it | [`Fixture`], an exchange of this project, by its name |
//!
//! All of it is behind the feature `mock`:
//!
//! ```console
//! $ cargo add --dev postproxy --features mock
//! ```
//!
//! # A PostProxy in memory
//!
//! Start a [`FakePostProxy`] in one line. It is gone when it is dropped. Each has an account of its own, so tests run side
//! by side. Give the code under test its [`url`](FakePostProxy::url) and [`api_key`](FakePostProxy::api_key), a
//! [`client`](FakePostProxy::client), or a client [for one group](FakePostProxy::client_for).
//!
//! ```
//! use postproxy::{Client, Error, mock::FakePostProxy};
//!
//! /// The code under test: a group for each new client of an agency, and an address for the client's browser.
//! async fn onboard(client: &Client, name: &str) -> Result<String, Error> {
//!     let group = client.profile_groups().create(name).await?;
//!     Ok(client.connect_oauth(&group.id, "instagram", "https://myapp.com/done?org=123").await?.url)
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let fake = FakePostProxy::start().await?;
//! let url = onboard(&fake.client()?, "New Client Project").await?;
//! assert!(url.starts_with(fake.url()));
//!
//! let requests = fake.requests();
//! assert_eq!(requests[0].operation(), Some("create_profile_group"));
//! assert_eq!(requests[1].json().expect("it has a body")["platform"], "instagram");
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **Posts.** Add profiles, and publish. A post goes out when it is due by the clock of the fake:
//! [`advance`](FakePostProxy::advance) it, or let publishing take a while with
//! [`set_publishing_time`](FakePostProxy::set_publishing_time). Let a network reject a post with
//! [`fail_platform`](FakePostProxy::fail_platform), or let it reject some attempts, which are retried, with
//! [`fail_attempts`](FakePostProxy::fail_attempts), let media fail with [`fail_media`](FakePostProxy::fail_media), and let a
//! network reject an edit with [`fail_edit`](FakePostProxy::fail_edit). Posts can be edited, and deleted from their networks,
//! as the service allows, and their statistics grow. Files that were uploaded are in [`uploads`](FakePostProxy::uploads), and
//! all parts of a form in [`parts`](SeenRequest::parts).
//!
//! ```
//! use postproxy::mock::FakePostProxy;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let fake = FakePostProxy::start().await?;
//! let group = fake.add_group("Brand")?;
//! fake.add_profile(&group, "twitter")?;
//! fake.add_profile(&group, "threads")?;
//! let client = fake.client_for(&group)?;
//!
//! let post = client.posts().create(["twitter", "threads"]).body("Hi").await?;
//! fake.fail_platform(&post.id, "threads", "Account disconnected")?;
//!
//! let post = client.posts().get(&post.id).await?;
//! let statuses: Vec<&str> = post.platforms.iter().flatten().map(|entry| entry.status.as_str()).collect();
//! assert_eq!(statuses, ["published", "failed"]);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **Queues.** [`add_queue`](FakePostProxy::add_queue), or create one with a client, and publish with its `queue_id`. Each
//! post gets a slot, in the time zone of the queue and by its priority, and goes out when the clock is there.
//!
//! ```
//! use std::time::Duration;
//! use postproxy::mock::{FakePostProxy, SeedQueue};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let fake = FakePostProxy::start().await?;
//! let client = fake.client()?;
//! let group = fake.add_group("Brand")?;
//! fake.add_profile(&group, "twitter")?;
//! let queue = fake.add_queue(&group, SeedQueue::named("Mondays").timezone("Europe/Berlin").slot(1, "09:00"))?;
//!
//! let post = client.posts().create(["twitter"]).body("Hi").queue_id(&queue).profile_group_id(&group).await?;
//! assert!(post.scheduled_at.is_some());
//! fake.advance(Duration::from_secs(7 * 24 * 60 * 60));
//! let post = client.posts().get(&post.id).profile_group_id(&group).await?;
//! assert_eq!(post.status.as_str(), "processed");
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **The user's browser.** The address of an OAuth connection leads to a page of the fake. It has a button for each way in
//! which a sign-in can end, and each of them sends the browser back as the service does. Without a browser, use
//! [`end_sign_in`](FakePostProxy::end_sign_in):
//!
//! ```
//! use postproxy::{ConnectionCallback, mock::FakePostProxy};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let fake = FakePostProxy::start().await?;
//! let group = fake.add_group("New Client Project")?;
//! let connection = fake.client()?.connect_oauth(&group, "instagram", "https://myapp.com/done?org=123").await?;
//!
//! // Or `connected`, for a success.
//! let back = fake.end_sign_in(&connection.url, "user_abandoned")?;
//! assert_eq!(back, "https://myapp.com/done?org=123&failure=true&error_code=user_abandoned");
//! assert!(matches!(ConnectionCallback::parse(&back)?, ConnectionCallback::Failed { .. }));
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **Failures.** [`fail_next`](FakePostProxy::fail_next) orders failures of the next requests: a status, with `Retry-After`
//! or with the page of a gateway; a connection that is closed before anything is executed; a response that is lost, cut off
//! or slow after the request was executed. [`delay`](FakePostProxy::delay) holds all responses back.
//! [`SeenRequest::was_executed`] returns whether a request was executed, whatever its response was.
//!
//! ```
//! use std::time::Duration;
//! use postproxy::mock::{Failure, FakePostProxy};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let fake = FakePostProxy::start().await?;
//! fake.fail_next(1, Failure::status(429).retry_after(Duration::from_secs(1)));
//! fake.client()?.profile_groups().list().await?; // the client waits, and retries
//! assert_eq!(fake.requests().len(), 2);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **Operations without state.** The fake has state for groups, connections, placements, profiles, posts, uploads, queues and webhooks.
//! The calendar has the events of the fixtures. Any other operation of the document responds with the [`Fixture`] whose request fits best, or with the document's example. Lists
//! are paged, so that a loop over pages ends. [`FakeBuilder::without_state`] switches all state off.
//!
//! **Other languages.** As a program, the fake serves tests in any language. To see how, run
//! `cargo run --features mock --example fake_postproxy -- --listen localhost:4010 --api-key dev`. It has the same controls
//! over HTTP, as JSON and with a key that has full access:
//!
//! | control | body | same as |
//! |---|---|---|
//! | `POST /fake/profiles` | `profile_group_id`, `platform`; optional `id`, `name`, `username` | [`add_profile`](FakePostProxy::add_profile) |
//! | `POST /fake/placements` | `profile_id`, `name`; `id`, unless it has none | [`add_placement`](FakePostProxy::add_placement) |
//! | `POST /fake/channels` | `profile_id`, `name` | [`add_channel`](FakePostProxy::add_channel) |
//! | `POST /fake/keys` | `api_key`, `profile_group_id` | [`add_scoped_key`](FakePostProxy::add_scoped_key) |
//! | `POST /fake/revocations` | `app_password` or `bot_token` | [`revoke_app_password`](FakePostProxy::revoke_app_password) |
//! | `POST /fake/platform_failures` | `post_id`, `platform`, `error`; optional `attempts` | [`fail_platform`](FakePostProxy::fail_platform), [`fail_attempts`](FakePostProxy::fail_attempts) |
//! | `POST /fake/media_failures` | `post_id`, `error` | [`fail_media`](FakePostProxy::fail_media) |
//! | `POST /fake/edit_failures` | `post_id`, `platform`, `error` | [`fail_edit`](FakePostProxy::fail_edit) |
//! | `POST /fake/events` | `webhook_id`, `type`, `data` | [`send_event`](FakePostProxy::send_event) |
//! | `POST /fake/publishing_time` | `milliseconds` | [`set_publishing_time`](FakePostProxy::set_publishing_time) |
//! | `POST /fake/failures` | `status` and `retry_after`, or `kind`: `drop_connection`, `lose_response`, `cut_response`, `trickle_response` with `bytes` and `milliseconds`; `times` | [`fail_next`](FakePostProxy::fail_next) |
//! | `POST /fake/delay` | `milliseconds` | [`delay`](FakePostProxy::delay) |
//! | `POST /fake/clock` | `seconds` | [`advance`](FakePostProxy::advance) |
//! | `GET /fake/requests` | | [`requests`](FakePostProxy::requests) |
//! | `GET /fake/uploads` | | [`uploads`](FakePostProxy::uploads) |
//!
//! # One response
//!
//! [`MockServerExt`] gives `httpmock::MockServer` a method for each operation, with the types of the operation. A
//! [`Fixture`] responds with an exchange that the document was checked against.
//!
//! ```
//! use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
//! use postproxy::types;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let server = MockServer::start_async().await;
//! let client = postproxy::Client::builder().api_key("key").base_url(server.base_url()).build()?;
//!
//! // A response of your own ..
//! let group = types::ProfileGroup::new("grp1", "Mine");
//! let mock = server.get_profile_group(|when, then| {
//!     when.id("grp1");
//!     then.ok(&group);
//! });
//! assert_eq!(client.profile_groups().get("grp1").await?.name, "Mine");
//! mock.assert();
//!
//! // .. or one of the project's.
//! let mock = Fixture::named("list_profile_groups/200-full-access-key").expect("it exists").play(&server);
//! assert_eq!(client.profile_groups().list().await?.data.len(), 3);
//! mock.assert();
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod fake;
mod fixture;

/// The mocks that build.rs generates from `openapi.yaml`.
#[allow(deprecated, missing_debug_implementations, single_use_lifetimes, unused_qualifications, clippy::all)]
#[path = "../generated/mock.rs"]
#[rustfmt::skip]
mod generated;

/// The fixtures of `tests/fixtures`, which build.rs embeds.
#[path = "../generated/fixtures.rs"]
#[rustfmt::skip]
mod embedded;

mod typed;

pub use fake::{
    Failure, FakeBuilder, FakeError, FakePostProxy, SeedGroup, SeedProfile, SeedQueue, SeenRequest, UploadedFile,
};
pub use fixture::{Fixture, Part};
pub use generated::{MockServerExt, operations};
pub use httpmock;
