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
//! | a response of the real service | `Fixture`, a recorded exchange by its name |
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
//! Of a request with files, `parts()` returns the fields of the form, and `fake.uploads()` the files of all posts.
//!
//! The fake also runs as a program, for tests in other languages:
//!
//! ```console
//! $ cargo run --features mock --example fake_postproxy -- --listen 127.0.0.1:4010 --api-key dev
//! ```
//!
//! The documentation of the module `postproxy::mock` has examples of failures, clocks, browsers and mocks.
