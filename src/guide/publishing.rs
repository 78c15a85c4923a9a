//! Publishing: posts, checks, schedules, queues, outcomes, lists, statistics.
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
//! The posts that follow as a thread are set by `thread`: `.thread([ThreadItemInput::new("Second")])`. The page
//! [`media`](super::media) has the kinds of media, progress, and files that are uploaded before the post.
//!
//! # Check a post before it is sent
//!
//! `preflight()` on the call compares the post with the documented limits of each network, and sends nothing. The call can be
//! awaited whatever it finds. `rejections()` are the findings for which the service rejects the post; the others are
//! [advice](crate::preflight::Finding::is_advice). Profiles that are named by their ids need `preflight_for` with the profiles,
//! because an id says nothing of its network.
//!
//! ```
//! use postproxy::{Client, Error};
//! # use postproxy::mock::{FakePostProxy, SeedProfile};
//!
//! async fn check(client: &Client, profiles: &[&str], text: &str) -> Result<Vec<String>, Error> {
//!     let known = client.profiles().list().await?;
//!     let call = client.posts().create(profiles.iter().copied()).body(text);
//!     let preflight = call.preflight_for(&known.data);
//!     Ok(preflight.iter().map(ToString::to_string).collect())
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let fake = FakePostProxy::start().await?;
//! # let client = fake.client()?;
//! # let group = client.profile_groups().list().await?.data[0].id.clone();
//! # fake.add_profile(&group, SeedProfile::new("bluesky").id("prof123abc"))?;
//! # let client = fake.client_builder().profile_group_id(group).build()?;
//! let text = "x".repeat(301);
//! assert_eq!(
//!     check(&client, &["prof123abc"], &text).await?,
//!     ["bluesky: `post.body` has 301 visible characters, and at most 300 are allowed"]
//! );
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
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
//! # Put posts into a queue
//!
//! A queue has slots in a week, in its own time zone, and one post goes out in each. A post is put into it by `queue_id`, not together
//! with `scheduled_at`. Its slot is the post's `scheduled_at`. A post of a higher priority that comes later takes an earlier slot and
//! moves the others.
//!
//! ```
//! use postproxy::types::NewTimeslot;
//! use postproxy::{Client, Error};
//! # use postproxy::mock::FakePostProxy;
//!
//! async fn weekly(client: &Client, group: &str, texts: &[&str]) -> Result<(), Error> {
//!     let queue = client
//!         .queues()
//!         .create(group, "Twice a week")
//!         .timezone("Europe/Berlin")
//!         // The days begin with Sunday, which is 0.
//!         .queue_timeslots_attributes([NewTimeslot::new(1, "09:00"), NewTimeslot::new(4, "17:30")])
//!         .await?;
//!     for text in texts {
//!         let post = client.posts().create(["bluesky"]).body(*text).queue_id(&queue.id).await?;
//!         println!("{} goes out at {:?}", post.id, post.scheduled_at);
//!     }
//!     println!("the next one would at {}", client.queues().next_slot(&queue.id).await?.next_slot);
//!     Ok(())
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let fake = FakePostProxy::start().await?;
//! # let client = fake.client()?;
//! # let group = client.profile_groups().list().await?.data[0].id.clone();
//! # fake.add_profile(&group, postproxy::mock::SeedProfile::new("bluesky"))?;
//! # weekly(&client, &group, &["One", "Two"]).await?;
//! # let posts = client.posts().list().await?.into_inner().data;
//! # assert!(posts.len() == 2 && posts.iter().all(|post| post.scheduled_at.is_some()));
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Follow the outcome
//!
//! [`wait_for_post`](crate::Client::wait_for_post) polls until each network has published the post or failed to. One network can
//! fail while another succeeds. [`watch_post`](crate::Client::watch_post) does the same and reports each change meanwhile.
//!
//! The service retries temporary failures for about two hours, by the schedule that [`PlatformStatus`](crate::types::PlatformStatus)
//! has, and does not say when it tries next. By default a [`Wait`](crate::Wait) ends after five minutes. Retries, scheduled posts and
//! queues take longer: give it more time, or receive [webhooks](super::webhooks).
//!
//! | question | method |
//! |---|---|
//! | Is it final? | [`is_final`](crate::types::Post::is_final) |
//! | Is it live everywhere? | [`is_live`](crate::types::Post::is_live) |
//! | Where is it live, and at which address? | [`live`](crate::types::Post::live), [`permalinks`](crate::types::Post::permalinks) |
//! | Where did it fail, and why? | [`has_failed`](crate::types::Post::has_failed), [`failed`](crate::types::Post::failed) |
//! | Where does the service try again? | [`retrying`](crate::types::Post::retrying) |
//!
//! ```
//! use postproxy::{Client, Error, Wait};
//! # use postproxy::mock::{Fixture, httpmock::MockServer};
//!
//! async fn outcome(client: &Client, post_id: &str) -> Result<(), Error> {
//!     let post = client.wait_for_post(post_id, Wait::default()).await?;
//!     for (platform, permalink) in post.permalinks() {
//!         println!("{platform}: {permalink}");
//!     }
//!     for result in post.failed() {
//!         println!("{}: {}", result.platform, result.error.as_deref().unwrap_or("no reason"));
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
//! No filter and no order by date of creation is documented, so for the posts of the last month read all of them and compare
//! `created_at`. A list asks for one more page after a full one.
//!
//! # Read statistics
//!
//! [`stats`](crate::handles::Posts::stats) takes the ids of up to 50 posts and returns snapshots of each network, in the order of time.
//! Which figures there are depends on the network.
//!
//! ```
//! use postproxy::{Client, Error};
//! # use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
//!
//! async fn print_stats(client: &Client, ids: &[String]) -> Result<(), Error> {
//!     for ids in ids.chunks(50) {
//!         let stats = client.posts().stats(ids).await?;
//!         for (post, entry) in &stats.data {
//!             for platform in entry.platforms.iter().flatten() {
//!                 if let Some(latest) = platform.records.iter().flatten().last() {
//!                     println!("{post} on {}: {:?}", platform.platform, latest.stats.get("impressions"));
//!                 }
//!             }
//!         }
//!     }
//!     Ok(())
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # let fixture = Fixture::all().find(|fixture| fixture.operation() == "get_post_stats" && fixture.status() == 200);
//! # let fixture = fixture.expect("it exists");
//! # server.get_post_stats(|_, then| { fixture.respond(then.into_inner()); });
//! # print_stats(&client, &["abc123".to_owned()]).await?;
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Edit a post
//!
//! `client.posts().update(id)` changes what is set on the call, and keeps the rest. Drafts can be edited, and scheduled posts until a few
//! minutes before their time; of a published post, some networks let the text be edited.
//!
//! # Delete a post, or cancel a scheduled one
//!
//! `client.posts().delete(id)` deletes the post at PostProxy, so a scheduled one does not go out. `.delete_on_platform(true)`
//! deletes what was published, too.
