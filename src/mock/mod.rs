//! For tests: a server on loopback that answers as the document says, or as a fixture of this project shows.
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
//! let group = types::ProfileGroup::builder().id("grp1").name("Mine").try_into()?;
//! let mock = server.get_profile_group(|when, then| {
//!     when.id("grp1");
//!     then.ok(&group);
//! });
//! assert_eq!(client.get_profile_group().id("grp1").send().await?.name, "Mine");
//! mock.assert();
//!
//! // .. or one of the project's.
//! let mock = Fixture::named("list_profile_groups/200-full-access-key").expect("it is there").play(&server);
//! assert_eq!(client.list_profile_groups().send().await?.data.len(), 3);
//! mock.assert();
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod fixture;

/// What build.rs made of `openapi.yaml`. The regular expressions in it are the document's paths, with the caller's text
/// escaped, so that none of them can fail.
#[allow(missing_debug_implementations, single_use_lifetimes, unused_qualifications)]
#[allow(clippy::all, clippy::unwrap_used, clippy::missing_panics_doc)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/mock.rs"));
}

/// What build.rs made of `tests/fixtures`.
mod embedded {
    include!(concat!(env!("OUT_DIR"), "/fixtures.rs"));
}

pub use fixture::Fixture;
pub use generated::{MockServerExt, operations};
pub use httpmock;
