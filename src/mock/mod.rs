//! Testing your integration.
//!
//! Three things answer in place of the service, on this machine. Which one fits depends on what a test is about.
//!
//! | a test is about | it takes |
//! |---|---|
//! | what your program does with PostProxy, call after call | [`FakePostProxy`], which keeps what it is told |
//! | one answer, with the values that you choose | [`MockServerExt`], typed helpers for `httpmock` |
//! | exactly what the service was seen to answer | [`Fixture`], an exchange of this project, by its name |
//!
//! All of it is behind the feature `mock`:
//!
//! ```console
//! $ cargo add --dev postproxy --features mock
//! ```
//!
//! # A PostProxy in memory
//!
//! [`FakePostProxy`] is started in one line, and is gone when it is dropped. Each has an account of its own, so tests
//! can run side by side. What is under test gets [`url`](FakePostProxy::url) and [`api_key`](FakePostProxy::api_key), or
//! a client that is made already.
//!
//! ```
//! use postproxy::{Client, Error, mock::FakePostProxy};
//!
//! /// What is under test: a group for each new client of an agency, and an address for the client's browser.
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
//! let seen = fake.requests();
//! assert_eq!(seen[0].operation(), Some("create_profile_group"));
//! assert_eq!(seen[1].json().expect("there is a body")["platform"], "instagram");
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **The user's browser.** The address of an OAuth connection leads to a page of the fake. It has a button for each way
//! that a sign-in can end, and each of them sends the browser back as the service does. Without a browser, post the form:
//!
//! ```
//! use postproxy::types::ConnectionFailureCode;
//! use postproxy::{ConnectionCallback, mock::FakePostProxy};
//!
//! # // reqwest without a TLS feature of its own needs a crypto provider.
//! # let _ = tokio_rustls::rustls::crypto::ring::default_provider().install_default();
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let fake = FakePostProxy::start().await?;
//! let group = fake.add_group("New Client Project")?;
//! let connection = fake.client()?.connect_oauth(&group, "instagram", "https://myapp.com/done?org=123").await?;
//!
//! let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
//! // Or `connected`, for a success.
//! let form = browser.post(&connection.url).body("outcome=user_abandoned").send().await?;
//! let back = form.headers()["location"].to_str()?;
//! assert_eq!(back, "https://myapp.com/done?org=123&failure=true&error_code=user_abandoned");
//! # let ConnectionCallback::Failed { code, .. } = ConnectionCallback::parse(back)? else { unreachable!() };
//! # assert_eq!(code, ConnectionFailureCode::UserAbandoned);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **What goes wrong.** [`fail_next`](FakePostProxy::fail_next) orders failures: a status, with `Retry-After` or with the
//! page of a gateway, a connection that ends before anything is done, and an answer that is lost, cut or slow to come
//! after everything was done. [`delay`](FakePostProxy::delay) makes all answers late. Whether a request was carried out,
//! however it was answered, is told by [`SeenRequest::was_executed`].
//!
//! ```
//! use std::time::Duration;
//! use postproxy::mock::{Failure, FakePostProxy};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let fake = FakePostProxy::start().await?;
//! fake.fail_next(1, Failure::status(429).retry_after(Duration::from_secs(1)));
//! fake.client()?.profile_groups().list().await?; // the client waits, and asks again
//! assert_eq!(fake.requests().len(), 2);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **What takes a day.** [`advance`](FakePostProxy::advance) puts its clock forward, so that a test sees what happens when an
//! idempotency key has run out.
//!
//! **Other languages.** As a program it serves tests in any language:
//! `cargo run --features mock --example fake_postproxy -- --listen 127.0.0.1:4010 --api-key dev` prints how. It takes the
//! same controls over HTTP, as JSON and with a key that has full access:
//!
//! | control | body | as |
//! |---|---|---|
//! | `POST /fake/profiles` | `profile_group_id`, `platform`; `id`, `name`, `username` if they matter | [`add_profile`](FakePostProxy::add_profile) |
//! | `POST /fake/placements` | `profile_id`, `name`; `id`, unless it has none | [`add_placement`](FakePostProxy::add_placement) |
//! | `POST /fake/channels` | `profile_id`, `name` | [`add_channel`](FakePostProxy::add_channel) |
//! | `POST /fake/keys` | `api_key`, `profile_group_id` | [`add_scoped_key`](FakePostProxy::add_scoped_key) |
//! | `POST /fake/revocations` | `app_password` or `bot_token` | [`revoke_app_password`](FakePostProxy::revoke_app_password) |
//! | `POST /fake/failures` | `status` and `retry_after`, or `kind`: `drop_connection`, `lose_response`, `cut_response`, `trickle_response` with `bytes` and `milliseconds`; `times` | [`fail_next`](FakePostProxy::fail_next) |
//! | `POST /fake/delay` | `milliseconds` | [`delay`](FakePostProxy::delay) |
//! | `POST /fake/clock` | `seconds` | [`advance`](FakePostProxy::advance) |
//! | `GET /fake/requests` | | [`requests`](FakePostProxy::requests) |
//!
//! # One answer
//!
//! [`MockServerExt`] gives `httpmock::MockServer` a method for each operation, whose arguments and answers have the
//! operation's types. [`Fixture`] answers with an exchange that this project holds its document against.
//!
//! ```
//! use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
//! use postproxy::types;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let server = MockServer::start_async().await;
//! let client = postproxy::Client::builder().api_key("key").base_url(server.base_url()).build()?;
//!
//! // An answer of your own ..
//! let group = types::ProfileGroup::new("grp1", "Mine");
//! let mock = server.get_profile_group(|when, then| {
//!     when.id("grp1");
//!     then.ok(&group);
//! });
//! assert_eq!(client.profile_groups().get("grp1").await?.name, "Mine");
//! mock.assert();
//!
//! // .. or one of the project's.
//! let mock = Fixture::named("list_profile_groups/200-full-access-key").expect("it is there").play(&server);
//! assert_eq!(client.profile_groups().list().await?.data.len(), 3);
//! mock.assert();
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod fake;
mod fixture;

/// The mocks that build.rs generates from `openapi.yaml`.
#[allow(missing_debug_implementations, single_use_lifetimes, unused_qualifications, clippy::all)]
#[path = "../generated/mock.rs"]
#[rustfmt::skip]
mod generated;

/// The fixtures of `tests/fixtures`, which build.rs embeds.
#[path = "../generated/fixtures.rs"]
#[rustfmt::skip]
mod embedded;

mod typed;

pub use fake::{Failure, FakeBuilder, FakeError, FakePostProxy, SeedGroup, SeedProfile, SeenRequest, UploadedFile};
pub use fixture::{Fixture, Part};
pub use generated::{MockServerExt, operations};
pub use httpmock;
