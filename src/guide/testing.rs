//! Testing a program that uses the crate.
//!
//! Enable the feature `mock` for your tests:
//!
//! ```console
//! $ cargo add --dev postproxy --features mock
//! ```
//!
//! | a test needs | use |
//! |---|---|
//! | a service that keeps state over several calls | `FakePostProxy` |
//! | one response with values of your choice | `MockServerExt`, typed helpers for `httpmock` |
//! | a response as a source prints it | `Fixture`, a documented exchange by its name |
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! use postproxy::mock::FakePostProxy;
//!
//! let fake = FakePostProxy::start().await?;
//! let client = fake.client()?; // or give `fake.url()` and `fake.api_key()` to your program
//!
//! client.profile_groups().create("New Client Project").await?;
//! assert_eq!(client.profile_groups().list().await?.data.len(), 2); // a new account has one group
//! assert_eq!(fake.requests()[0].operation(), Some("create_profile_group"));
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! Posts go out by the clock of the fake, so a test waits for nothing:
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! use std::time::Duration;
//! use postproxy::types::PlatformStatus;
//! use postproxy::mock::FakePostProxy;
//!
//! let fake = FakePostProxy::start().await?;
//! let group = fake.add_group("Brand")?;
//! fake.add_profile(&group, "twitter")?;
//! let client = fake.client_for(&group)?;
//!
//! let post = client.posts().create(["twitter"]).body("Hi").await?;
//! fake.fail_attempts(&post.id, "twitter", "Rate limit exceeded", 1)?; // the first attempt; the service retries
//! fake.advance(Duration::from_secs(60));
//! let post = client.posts().get(&post.id).await?;
//! assert_eq!(post.platforms.iter().flatten().next().map(|entry| &entry.status), Some(&PlatformStatus::Published));
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! | a test wants | the fake has |
//! |---|---|
//! | time to pass: a schedule, a slot of a queue, a retry, statistics | `advance(time)` |
//! | to begin at a time of its choice | `FakePostProxy::builder().starts_at(time)` |
//! | publishing to take a while | `set_publishing_time(time)` |
//! | a post that breaks a limit of its network to be rejected | the documented limits, as `preflight()` has them |
//! | a network to reject a post, or some attempts | `fail_platform(..)`, `fail_attempts(..)` |
//! | media of a post to fail | `fail_media(..)` |
//! | a network to reject an edit | `fail_edit(..)` |
//! | an event that it does not send by itself | `send_event(webhook, type, data)` |
//! | a receiver to get an event twice | `redeliver(event)` |
//! | a queue with a known id | `add_queue(group, SeedQueue::named(..).id(..))` |
//! | to know what was uploaded | `uploads()`, and `parts()` of a request for the fields of its form |
//! | requests to fail | `fail_next(times, failure)`, `delay(time)` |
//!
//! The fake also runs as a program, for tests in other languages:
//!
//! ```console
//! $ cargo run --features mock --example fake_postproxy -- --listen 127.0.0.1:4010 --api-key dev
//! ```
//!
//! The documentation of the module `postproxy::mock` has examples of failures, clocks, browsers and mocks.
