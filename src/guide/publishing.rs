//! Publishing: posts, files, schedules, lists.
//!
//! # Publish a post with a file
//!
//! [`create`](crate::handles::Posts::create) takes where the post goes: ids of profiles, names of networks, or both. Everything
//! else is set on the call.
//!
//! ```
//! use postproxy::types::{InstagramFormat, InstagramParams};
//! use postproxy::{Client, Error, Media};
//! # use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
//!
//! async fn publish(client: &Client, clip: &std::path::Path) -> Result<String, Error> {
//!     let post = client
//!         .posts()
//!         .create(["prof123abc", "instagram"])
//!         .body("Hello from Rust")
//!         .media([Media::file(clip), Media::url("https://example.com/second.mp4")])
//!         .instagram(InstagramParams::new().format(InstagramFormat::Post).first_comment("Made with PostProxy"))
//!         .await?;
//!     Ok(post.into_inner().id)
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # let fixture = Fixture::named("create_post/201-draft").expect("it exists");
//! # server.create_post(|_, then| { fixture.respond(then.into_inner()); });
//! # assert_eq!(publish(&client, std::path::Path::new("openapi.yaml")).await?, "abc123xyz");
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! | media | constructor | retried |
//! |---|---|---|
//! | a URL that the service downloads | [`Media::url`](crate::Media::url), or a string | yes |
//! | a local file | [`Media::file`](crate::Media::file), or a path | yes: the file is opened again |
//! | bytes in memory | [`Media::bytes`](crate::Media::bytes) | yes |
//! | a stream that can be opened again | [`Media::stream`](crate::Media::stream) | yes |
//! | a stream that can be read once | [`Media::stream_once`](crate::Media::stream_once) | no |
//!
//! The posts that follow as a thread are set by `thread`, each with media of its own: `.thread([ThreadItemInput::new("Second")])`.
//!
//! With a file, bytes or a stream in it, the request is sent as `multipart/form-data`, else as JSON. Files are streamed, so
//! memory does not grow with their size. `on_progress` on the call reports the bytes sent. An upload has no deadline by default:
//! it fails if no byte is sent for [`attempt_timeout`](crate::ClientBuilder::attempt_timeout). Set a deadline by `timeout` on the
//! call.
//!
//! # Schedule a post, or write a draft
//!
//! [`Timestamp`](crate::Timestamp) converts from `SystemTime`, from a text of RFC 3339, and from the types of `chrono` and `jiff`
//! if the features of these names are on. `SystemTime` knows no time zones: for tomorrow at nine in the user's, convert a
//! `jiff::Zoned` or a `chrono::DateTime`, or write the offset, as in `"2026-03-01T09:00:00+01:00"`.
//!
//! ```
//! use std::time::{Duration, SystemTime};
//! use postproxy::{Client, Error, Timestamp};
//! # use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
//!
//! async fn schedule(client: &Client) -> Result<(), Error> {
//!     let tomorrow = SystemTime::now() + Duration::from_secs(24 * 60 * 60);
//!     client.posts().create(["twitter"]).body("Good morning").scheduled_at(Timestamp::from(tomorrow)).await?;
//!
//!     let draft = client.posts().create(["twitter"]).body("Work in progress").draft(true).await?;
//!     client.posts().publish(&draft.id).await?;
//!     Ok(())
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # let created = Fixture::named("create_post/201-draft").expect("it exists");
//! # let published = Fixture::named("publish_post/200-processing").expect("it exists");
//! # server.create_post(|_, then| { created.respond(then.into_inner()); });
//! # server.publish_post(|_, then| { published.respond(then.into_inner()); });
//! # schedule(&client).await?;
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Follow the outcome
//!
//! [`wait_for_post`](crate::Client::wait_for_post) polls until each network has published the post or failed to. One network can
//! fail while another succeeds, so each entry of `platforms` has a status of its own.
//!
//! ```
//! use postproxy::types::PlatformStatus;
//! use postproxy::{Client, Error, Wait};
//! # use postproxy::mock::{Fixture, httpmock::MockServer};
//!
//! async fn outcome(client: &Client, post_id: &str) -> Result<(), Error> {
//!     let post = client.wait_for_post(post_id, Wait::default()).await?;
//!     for result in post.platforms.iter().flatten() {
//!         match &result.status {
//!             PlatformStatus::Published => println!("{}: {}", result.platform, result.permalink.as_deref().unwrap_or("")),
//!             PlatformStatus::Failed => println!("{}: {}", result.platform, result.error.as_deref().unwrap_or("")),
//!             other => println!("{}: {other}", result.platform),
//!         }
//!     }
//!     Ok(())
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # let fixture = Fixture::named("get_post/200-partial-failure").expect("it exists");
//! # let id = fixture.path().rsplit('/').next().unwrap_or_default().to_owned();
//! # fixture.play(&server);
//! # outcome(&client, &id).await?;
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # List posts
//!
//! `items()` turns a list into a stream of its items, page after page. `pages()` returns the pages. Both have `try_next()` and
//! implement `futures_core::Stream`. Awaiting the call itself returns one page.
//!
//! ```
//! use postproxy::{Client, Error};
//! # use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
//!
//! async fn scheduled(client: &Client) -> Result<usize, Error> {
//!     let mut count = 0;
//!     let mut posts = client.posts().list().status("scheduled").items();
//!     while let Some(post) = posts.try_next().await? {
//!         println!("{} at {:?}", post.id, post.scheduled_at);
//!         count += 1;
//!     }
//!     Ok(count)
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # let fixture = Fixture::named("list_posts/200-scheduled").expect("it exists");
//! # server.list_posts(|_, then| { fixture.respond(then.into_inner()); });
//! # assert!(scheduled(&client).await? >= 1);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Delete a post, or cancel a scheduled one
//!
//! `client.posts().delete(id)` deletes the post at PostProxy, so a scheduled one does not go out. `.delete_on_platform(true)`
//! deletes what was published, too.
