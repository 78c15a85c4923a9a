//! How to use it for what it is made for: onboarding clients, handing keys to partners, keeping several brands.
//!
//! The examples run: each talks to a server in its own process, which answers with the project's fixtures.
//! Their set-up is hidden; what is shown is what an integration writes.
//!
//! # A web service that onboards its clients
//!
//! An agency's client connects an account on the agency's own pages. Three steps: start, redirect, callback.
//!
//! **Start.** When the client presses "Connect Instagram", ask for a connection and send the browser to its `url`. What you need to
//! know when the browser comes back travels in `redirect_url`; the service keeps it. The service has no `state` parameter of its own, so
//! put one there that only this client's session knows, or anybody could send your client's browser to the callback.
//!
//! ```
//! # use postproxy::{Client, Error, Platform};
//! # use postproxy::mock::{Fixture, httpmock::MockServer};
//! # use postproxy::mock::MockServerExt;
//! async fn start(client: &Client, group_id: &str, state: &str) -> Result<String, Error> {
//!     let redirect_url = format!("https://myapp.com/connected?state={state}");
//!     let connection = client.connect_oauth(group_id, Platform::Instagram, &redirect_url).await?;
//!     Ok(connection.url) // answer with 303 See Other, and this as the Location
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # let fixture = Fixture::named("initialize_connection/200-instagram").expect("it is there");
//! # server.initialize_connection(|when, then| { when.id("grp123abc"); fixture.respond(then.into_inner()); });
//! # assert_eq!(start(&client, "grp123abc", "s1").await?, "https://app.postproxy.dev/partner_connect/inv789xyz");
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! **Callback.** The browser comes back to `redirect_url`, whether the account was connected or not.
//! [`ConnectionCallback`](crate::ConnectionCallback) tells, and gives your own parameters back.
//!
//! ```
//! use postproxy::{ConnectionCallback, ConnectionFailureCode, Error};
//!
//! /// What the page says, for the address at which the browser came back.
//! fn connected(path_and_query: &str, state_of_the_session: &str) -> Result<&'static str, Error> {
//!     let (text, parameters) = match ConnectionCallback::parse(path_and_query)? {
//!         ConnectionCallback::Completed { parameters } => ("Your account is connected.", parameters),
//!         ConnectionCallback::Failed { code, parameters } => match code {
//!             ConnectionFailureCode::UserAbandoned => ("You changed your mind. Try again when you like.", parameters),
//!             ConnectionFailureCode::AccountIsAlreadyConnected => ("This account is connected elsewhere.", parameters),
//!             // The list may grow; what is new is a failure all the same.
//!             _ => ("That did not work. Please try again.", parameters),
//!         },
//!     };
//!     let ours = parameters.iter().any(|(name, value)| name == "state" && value == state_of_the_session);
//!     Ok(if ours { text } else { "This is not the page you came from." })
//! }
//!
//! assert_eq!(connected("/connected?state=s1", "s1")?, "Your account is connected.");
//! let address = "/connected?state=s1&failure=true&error_code=user_abandoned";
//! assert_eq!(connected(address, "s1")?, "You changed your mind. Try again when you like.");
//! assert_eq!(connected("/connected?state=guessed", "s1")?, "This is not the page you came from.");
//! # Ok::<_, Error>(())
//! ```
//!
//! **Bluesky and Telegram** need no browser. A Telegram bot has no channel at first: the user makes it an administrator of one, and
//! [`wait_for_placements`](crate::Client::wait_for_placements) returns when that has happened.
//!
//! ```
//! use postproxy::{Client, Error, Wait};
//! # use postproxy::mock::{Fixture, httpmock::MockServer};
//!
//! async fn telegram(client: &Client, group_id: &str, bot_token: String) -> Result<Vec<String>, Error> {
//!     let connection = client.connect_telegram(group_id, bot_token).await?;
//!     println!("{}", connection.next_step.as_deref().unwrap_or("Add your bot to a channel."));
//!     let channels = client.wait_for_placements(&connection.profile.id, Wait::default().in_group(group_id)).await?;
//!     Ok(channels.into_iter().map(|channel| channel.name).collect())
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # Fixture::named("initialize_connection/200-telegram").expect("it is there").play(&server);
//! # Fixture::named("list_placements/200-telegram-channels").expect("it is there").play(&server);
//! # let channels = telegram(&client, "grp123abc", "123456789:ABCdef-GhIJklMnOpQrStUvWxYz".to_owned()).await?;
//! # assert_eq!(channels, ["My Channel (@mychannel)", "Private Channel"]);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! Credentials that a network does not accept are told apart from an API key that the service does not accept, though both are a 401:
//! [`is_invalid_api_key`](crate::Error::is_invalid_api_key) is about the key alone, and
//! [`help`](crate::Error::help) is what to tell the user.
//!
//! # Keys handed to partners
//!
//! A key that is scoped to a profile group sees that group and nothing else, so it can be given to a partner. With such a key the list
//! has one group, and to create or delete one is refused:
//!
//! ```
//! use postproxy::{Client, Error};
//! # use postproxy::mock::{Fixture, httpmock::MockServer};
//!
//! /// The group that a partner's key is for.
//! async fn group_of(partner: &Client) -> Result<Option<String>, Error> {
//!     let groups = partner.list_profile_groups().send().await?.into_inner().data;
//!     Ok(groups.into_iter().next().map(|group| group.id))
//! }
//!
//! /// Creates a group, if the key may.
//! async fn create(client: &Client, name: &str) -> Result<Option<String>, Error> {
//!     match client.create_profile_group().body(name).send().await {
//!         Ok(group) => Ok(Some(group.into_inner().id)),
//!         Err(error) if error.is_permission_denied() => Ok(None),
//!         Err(error) => Err(error),
//!     }
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # Fixture::named("list_profile_groups/200-scoped-key").expect("it is there").play(&server);
//! # Fixture::named("create_profile_group/422-permission-denied").expect("it is there").play(&server);
//! # assert!(group_of(&client).await?.is_some());
//! # assert_eq!(create(&client, "New Client Project").await?, None);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! # Several brands
//!
//! One profile group for each brand keeps their accounts apart. A list of brands is created one after the other; when a call fails, the
//! error tells whether the group may exist in spite of it. Within a call the client repeats what is safe to repeat, with one
//! `Idempotency-Key`; a call of your own that you want to repeat later, after a restart for one, takes a key of your own.
//!
//! ```
//! use postproxy::{Client, Error};
//! # use postproxy::mock::{MockServerExt, httpmock::MockServer};
//! # use postproxy::types::ProfileGroup;
//!
//! async fn brands(client: &Client, names: &[&str]) -> Result<Vec<String>, Error> {
//!     let mut ids = Vec::new();
//!     for name in names {
//!         // The same key for the same brand: the service answers a repetition within 24 hours with the group that it made.
//!         let key = format!("brand-{name}");
//!         let call = client.create_profile_group().idempotency_key(key).body(*name);
//!         match call.send().await {
//!             Ok(group) => ids.push(group.into_inner().id),
//!             Err(error) => {
//!                 if error.may_have_taken_effect() {
//!                     eprintln!("{name} may exist already: repeat the call with the same key, or look at the list");
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
//! #     let group: ProfileGroup = ProfileGroup::builder().id(id).name(name).try_into()?;
//! #     server.create_profile_group(|when, then| { when.body(&name.into()); then.created(&group); });
//! # }
//! # assert_eq!(brands(&client, &["Brand A", "Brand B"]).await?, ["grp1", "grp2"]);
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! A profile outside the account's default group is found by a key with full access only when its group is named: pass
//! `profile_group_id` to [`list_placements`](crate::Client::list_placements), or
//! [`Wait::in_group`](crate::Wait::in_group).
