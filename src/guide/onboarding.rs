//! Onboarding clients: profile groups, connections, scoped keys.
//!
//! # Connect an account by OAuth
//!
//! A user connects an account on your own pages in three steps: start, redirect, callback.
//!
//! **Start.** Request a connection and redirect the browser to its `url`. The service has no `state` parameter of its own. It
//! keeps the query of `redirect_url`, so put a value there that only the user's session knows. Otherwise anybody could send
//! your user's browser to the callback.
//!
//! ```
//! use postproxy::{Client, Error, Platform};
//! # use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
//!
//! async fn start(client: &Client, group_id: &str, state: &str) -> Result<String, Error> {
//!     let redirect_url = format!("https://myapp.com/connected?state={state}");
//!     let connection = client.connect_oauth(group_id, Platform::Instagram, &redirect_url).await?;
//!     Ok(connection.url) // respond with 303 See Other and this Location
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # let fixture = Fixture::named("initialize_connection/200-instagram").expect("it exists");
//! # server.initialize_connection(|when, then| { when.id("grp123abc"); fixture.respond(then.into_inner()); });
//! # assert_eq!(start(&client, "grp123abc", "s1").await?, "https://app.postproxy.dev/partner_connect/inv789xyz");
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **Callback.** The browser returns to `redirect_url` after a success and after a failure.
//! [`ConnectionCallback`](crate::ConnectionCallback) parses the URL and returns your own parameters.
//!
//! ```
//! use postproxy::types::ConnectionFailureCode;
//! use postproxy::{ConnectionCallback, Error};
//!
//! /// Returns the text of the page.
//! fn connected(path_and_query: &str, state_of_the_session: &str) -> Result<&'static str, Error> {
//!     let (text, parameters) = match ConnectionCallback::parse(path_and_query)? {
//!         ConnectionCallback::Completed { parameters } => ("Your account is connected.", parameters),
//!         ConnectionCallback::Failed { code, parameters } => match code {
//!             ConnectionFailureCode::UserAbandoned => ("You left before the account was connected.", parameters),
//!             ConnectionFailureCode::AccountIsAlreadyConnected => ("This account is connected elsewhere.", parameters),
//!             // The enum is open: a new code is a failure, too.
//!             _ => ("That did not work. Please try again.", parameters),
//!         },
//!     };
//!     let ours = parameters.iter().any(|(name, value)| name == "state" && value == state_of_the_session);
//!     Ok(if ours { text } else { "Please start on the first page." })
//! }
//!
//! assert_eq!(connected("/connected?state=s1", "s1")?, "Your account is connected.");
//! let url = "/connected?state=s1&failure=true&error_code=user_abandoned";
//! assert_eq!(connected(url, "s1")?, "You left before the account was connected.");
//! assert_eq!(connected("/connected?state=guessed", "s1")?, "Please start on the first page.");
//! # Ok::<_, Error>(())
//! ```
//!
//! `examples/onboard_web.rs` in the repository is a complete web service with these pages.
//!
//! # Connect Bluesky and Telegram
//!
//! Neither needs a browser. [`connect_bluesky`](crate::Client::connect_bluesky) takes a handle and an app password. A Telegram
//! bot has no channel at first: the user makes it an administrator of one, and
//! [`wait_for_placements`](crate::Client::wait_for_placements) returns when that has happened.
//!
//! ```
//! use postproxy::{Client, Error, Wait};
//! # use postproxy::mock::{Fixture, httpmock::MockServer};
//!
//! async fn telegram(client: &Client, group_id: &str, bot_token: String) -> Result<Vec<String>, Error> {
//!     let connection = client.connect_telegram(group_id, bot_token).await?;
//!     println!("{}", connection.next_step.as_deref().unwrap_or("Add your bot to a channel."));
//!     let channels = client.wait_for_placements(&connection.profile.id, Wait::default().profile_group_id(group_id)).await?;
//!     Ok(channels.into_iter().map(|channel| channel.name).collect())
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # Fixture::named("initialize_connection/200-telegram").expect("it exists").play(&server);
//! # Fixture::named("list_placements/200-telegram-channels").expect("it exists").play(&server);
//! # let channels = telegram(&client, "grp123abc", "123456789:ABCdef-GhIJklMnOpQrStUvWxYz".to_owned()).await?;
//! # assert_eq!(channels, ["My Channel (@mychannel)", "Private Channel"]);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! Rejected credentials and a rejected API key are both a 401. [`is_invalid_api_key`](crate::Error::is_invalid_api_key) is true
//! for the key only. [`help`](crate::Error::help) says what to ask the user for.
//!
//! # Hand a key to a partner
//!
//! A key that is scoped to a profile group sees that group and nothing else. With such a key the list has one group, and
//! creating or deleting a group is rejected:
//!
//! ```
//! use postproxy::{Client, Error};
//! # use postproxy::mock::{Fixture, httpmock::MockServer};
//!
//! /// Returns the id of the group that a partner's key is scoped to.
//! async fn group_of(partner: &Client) -> Result<Option<String>, Error> {
//!     let groups = partner.profile_groups().list().await?.into_inner().data;
//!     Ok(groups.into_iter().next().map(|group| group.id))
//! }
//!
//! /// Creates a group, if the key has the permission.
//! async fn create(client: &Client, name: &str) -> Result<Option<String>, Error> {
//!     match client.profile_groups().create(name).await {
//!         Ok(group) => Ok(Some(group.into_inner().id)),
//!         Err(error) if error.is_permission_denied() => Ok(None),
//!         Err(error) => Err(error),
//!     }
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # Fixture::named("list_profile_groups/200-scoped-key").expect("it exists").play(&server);
//! # Fixture::named("create_profile_group/422-permission-denied").expect("it exists").play(&server);
//! # assert!(group_of(&client).await?.is_some());
//! # assert_eq!(create(&client, "New Client Project").await?, None);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Create a group for each brand
//!
//! One profile group for each brand keeps their accounts apart. Give each call an idempotency key of your own, so that you can
//! run the program again after a crash: within 24 hours the service returns the group that it has created for the key.
//!
//! ```
//! use postproxy::{Client, Error};
//! # use postproxy::mock::{MockServerExt, httpmock::MockServer};
//! # use postproxy::types::{CreateProfileGroupRequest, NewProfileGroup, ProfileGroup};
//!
//! async fn brands(client: &Client, names: &[&str]) -> Result<Vec<String>, Error> {
//!     let mut ids = Vec::new();
//!     for name in names {
//!         let key = format!("brand-{name}");
//!         match client.profile_groups().create(*name).idempotency_key(key).await {
//!             Ok(group) => ids.push(group.into_inner().id),
//!             Err(error) => {
//!                 if error.may_have_taken_effect() {
//!                     eprintln!("{name} may exist: send the call again with the same key");
//!                 }
//!                 return Err(error);
//!             }
//!         }
//!     }
//!     Ok(ids)
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # for (id, name) in [("grp1", "Brand A"), ("grp2", "Brand B")] {
//! #     let request = CreateProfileGroupRequest::new(NewProfileGroup::new(name));
//! #     server.create_profile_group(|when, then| { when.body(&request); then.created(&ProfileGroup::new(id, name)); });
//! # }
//! # assert_eq!(brands(&client, &["Brand A", "Brand B"]).await?, ["grp1", "grp2"]);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
