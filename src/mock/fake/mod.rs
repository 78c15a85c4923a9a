//! A PostProxy in memory.
//!
//! `engine` serves a document and knows no operation. `account` is the state, and `resources` says what the operations do
//! with it. The imports run from `resources` to the other two.

mod account;
mod builder;
mod deliver;
mod engine;
mod error;
pub(super) mod form;
mod publishing;
mod resources;
mod seed;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::webhook::EventType;
use crate::{Client, ClientBuilder, Error, Secret};

pub use builder::FakeBuilder;
pub use engine::failure::Failure;
pub use engine::request::SeenRequest;
pub use error::FakeError;
pub use resources::UploadedFile;
pub use seed::{SeedGroup, SeedProfile, SeedQueue};

/// A working PostProxy in memory, on a port of this machine.
///
/// It keeps groups, profiles, keys, channels, posts, queues, uploads and webhooks, and delivers events. It rejects what the
/// service rejects, for the documented causes and in the words of the document. An account begins with one group, `Default`,
/// and one key with full access. When the fake is dropped, its ports, its thread and its state are gone.
///
/// ```
/// use postproxy::mock::FakePostProxy;
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let fake = FakePostProxy::start().await?;
/// let client = fake.client()?;
///
/// let group = client.profile_groups().create("New Client Project").await?;
/// let bot = client.connect_telegram(&group.id, "123456789:ABCdef-GhIJklMnOpQrStUvWxYz").await?;
/// fake.add_channel(&bot.profile.id, "My Channel (@mychannel)")?;
///
/// let channels = client.placements().list(&bot.profile.id).profile_group_id(&group.id).await?;
/// assert_eq!(channels.data[0].name, "My Channel (@mychannel)");
/// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
///
/// # What no source says
///
/// The fake knows the public reference of the API and what was observed of the service. Where no source says what the
/// service does, it does this. A text that it then needs begins with `FakePostProxy:`.
///
/// * A request that is invalid by the document's schema is rejected with 422, or with 400 if the operation does not
///   document 422. An empty text counts as missing if the reference has an error for what is missing.
/// * A platform that the document does not list is rejected with 422, and so is a `redirect_url` that no browser goes to.
/// * Bluesky accepts every password of the form `xxxx-xxxx-xxxx-xxxx` that was not
///   [revoked](Self::revoke_app_password); any other counts as that of the account, and is rejected. Telegram accepts every
///   token of the form `123:abc` that was not [revoked](Self::revoke_bot_token).
/// * A Bluesky account or a bot that the group has already is connected again, as the same profile.
/// * The address of an OAuth connection works until the account is connected. After a success nothing is appended to
///   `redirect_url`.
/// * The default group of an account is its oldest. Keys that are scoped to a group are deleted with it.
/// * Posts are listed with the latest first. A post is a duplicate if its content is that of another post of the group
///   from the last minute.
/// * A post that breaks a limit of one of its networks is rejected by the rules of [`preflight`](crate::preflight), but for those
///   that are advice, and so is a thread for a network without threads. The documentation has texts for some limits, networks and
///   formats. A medium with a URL of another host is judged by the extension, if it has one.
/// * A draft may break the limits, as drafts in the documentation do. It is rejected when it is to go out, by `publish` or by an
///   update. An update is judged with what it leaves as it was.
/// * The response to a created post is that of the moment. Media are processed, and posts that are due are published, by
///   the next request.
/// * The jitter of a slot of a queue is drawn from the id of the queue and the time of the slot. A post of a paused queue, or of
///   one without slots, is accepted and has no time. A time takes a post out of its queue, and so does deleting the queue, after which the post keeps its time.
/// * The change of a published post is in the response already. A post is deleted from a network as fast as it is published.
/// * Statistics are recorded every hour on the first day, then every day, and grow evenly. `raw_stats` has figures of Instagram,
///   Threads, TikTok and X, under the names of their documentation. A post without figures has an empty entry.
/// * The address of an upload is at another port, and accepts files for an hour. If you choose the address of the fake, it is
///   at that one.
/// * The calendar has the events of the fixtures.
/// * Each response has an `X-Request-Id` of its own, but for pages.
/// * A webhook of a call that names a group, or of a scoped key, gets the events of that group; any other gets all. It must
///   have `https`, unless its address is one of this machine. Events go to addresses of this machine only, unless
///   [`deliver_to_other_machines`](FakeBuilder::deliver_to_other_machines) was called.
/// * Events are sent for profiles that are connected and disconnected, posts that are processed, media that fail, and posts
///   that are published on a network, fail there, or are edited there, in that order. Each attempt to publish that fails and is
///   to be retried has an event of its own. If the clock is advanced past several changes, each has its event, as of the time
///   of the change. [`send_event`](Self::send_event) sends any other event: those of comments and messages, which the fake does
///   not keep, and `platform_post.insights` and `profile.stats`, whose figures and times no source gives.
/// * An event that goes to two webhooks has the same id at both, and each attempt to deliver it has an id of its own. To each webhook one attempt is made at a time, in the order in
///   which they are due, so that a test sees the same order every time; the service does not promise one. A retry is due so
///   long after the end of the attempt before. If the clock is advanced past several, each is made, one after the other, with
///   the time at which it was due. The signature has the time of the system, by which receivers check it.
/// * `Idempotency-Key` counts where the document declares it. The response of a success is kept for 24 hours by the clock
///   of the fake, which [`advance`](Self::advance) moves. A key that was used with another operation or another id is
///   rejected like one that was used with another body.
///
/// Of what only grows, the latest are kept: ten thousand requests with 256 MiB of bodies, as many addresses of OAuth
/// connections and of uploads, a hundred thousand responses of idempotency keys, ten thousand attempts to deliver events, and
/// a hundred thousand events that wait for a webhook.
pub struct FakePostProxy {
    service: Arc<engine::service::Service>,
    resources: Arc<resources::Resources>,
    deliverer: Arc<deliver::Deliverer>,
    address: SocketAddr,
    api_key: Secret,
    _server: engine::server::Server,
}

impl FakePostProxy {
    /// Starts a fake at a free port of `127.0.0.1`.
    ///
    /// # Errors
    ///
    /// If there is no free port, or no thread can be started.
    pub async fn start() -> Result<Self, FakeError> {
        Self::builder().start().await
    }

    /// Creates a builder, for a fake with settings of the caller's choice.
    pub fn builder() -> FakeBuilder {
        FakeBuilder::default()
    }

    /// Returns the base URL for a client, as `http://127.0.0.1:40123`.
    pub fn url(&self) -> &str {
        &self.service.urls.local
    }

    /// Returns the address that it listens at.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the API key with full access.
    pub fn api_key(&self) -> &Secret {
        &self.api_key
    }

    /// Creates a client with full access.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`](crate::ClientBuilder::build): if the key is not valid in a header.
    pub fn client(&self) -> Result<Client, Error> {
        self.client_builder().build()
    }

    /// Creates a client with another key, such as a scoped one or a wrong one.
    ///
    /// # Errors
    ///
    /// As [`client`](Self::client).
    pub fn client_with(&self, api_key: impl Into<Secret>) -> Result<Client, Error> {
        self.client_builder().api_key(api_key).build()
    }

    /// Creates a client with full access that names a group in each call, if the call does not name another.
    ///
    /// ```
    /// use postproxy::mock::FakePostProxy;
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let fake = FakePostProxy::start().await?;
    /// let group = fake.add_group("Brand")?;
    /// fake.add_profile(&group, "bluesky")?;
    ///
    /// let post = fake.client_for(&group)?.posts().create(["bluesky"]).body("Hello!").await?;
    /// # drop(post);
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`client`](Self::client), and if the id is not valid as a parameter.
    pub fn client_for(&self, group_id: &str) -> Result<Client, Error> {
        self.client_builder().profile_group_id(group_id).build()
    }

    /// Creates the builder of a client of this fake, with full access, for settings such as timeouts.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder().api_key(self.api_key.clone()).base_url(self.url())
    }

    /// Adds a profile group, and returns its id. A name is enough.
    ///
    /// # Errors
    ///
    /// If the id that was asked for is taken.
    pub fn add_group(&self, group: impl Into<SeedGroup>) -> Result<String, FakeError> {
        self.resources.account().add_group(group.into())
    }

    /// Adds a connected account to a group, and returns the id of the profile. A platform is enough.
    ///
    /// # Errors
    ///
    /// If there is no such group, or the id that was asked for is taken.
    pub fn add_profile(&self, group_id: &str, profile: impl Into<SeedProfile>) -> Result<String, FakeError> {
        self.resources.account().add_profile(group_id, profile.into(), "")
    }

    /// Makes the bot of a Telegram profile an administrator of a channel, and returns the id of the channel.
    ///
    /// # Errors
    ///
    /// If there is no such profile, or it is not one of Telegram.
    pub fn add_channel(&self, profile_id: &str, name: &str) -> Result<String, FakeError> {
        self.resources.account().add_channel(profile_id, name)
    }

    /// Adds a placement to a profile of any network. The personal profile of a LinkedIn account has no id.
    ///
    /// # Errors
    ///
    /// If there is no such profile.
    pub fn add_placement(&self, profile_id: &str, id: Option<&str>, name: &str) -> Result<(), FakeError> {
        self.resources.account().add_placement(profile_id, id, name)
    }

    /// Creates an API key that is scoped to a profile group.
    ///
    /// # Errors
    ///
    /// If there is no such group.
    pub fn add_scoped_key(&self, group_id: &str) -> Result<Secret, FakeError> {
        let key = Secret::from(format!("scoped-{}", uuid::Uuid::new_v4().simple()));
        self.resources.account().add_key(key.clone(), Some(group_id))?;
        Ok(key)
    }

    /// Revokes an API key, as deleting it in the dashboard does.
    pub fn revoke_key(&self, api_key: &Secret) {
        self.resources.account().revoke_key(api_key);
    }

    /// Makes Bluesky reject an app password from now on, as if the user had deleted it.
    pub fn revoke_app_password(&self, app_password: &str) {
        self.resources.account().revoked.insert(app_password.to_owned());
    }

    /// Makes Telegram reject a token from now on, as if @BotFather had issued another.
    pub fn revoke_bot_token(&self, bot_token: &str) {
        self.resources.account().revoked.insert(bot_token.to_owned());
    }

    /// Makes the next requests fail, after those that were ordered to fail before. Every attempt of the client counts.
    ///
    /// ```
    /// use postproxy::mock::{Failure, FakePostProxy};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let fake = FakePostProxy::start().await?;
    /// // The group is created, and the response is lost. The client retries with the same idempotency key.
    /// fake.fail_next(1, Failure::lose_response());
    /// let client = fake.client()?;
    /// client.profile_groups().create("Only once").await?;
    /// assert_eq!(client.profile_groups().list().await?.data.len(), 2); // with the group that every account has
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn fail_next(&self, times: usize, failure: impl Into<Failure>) {
        self.service.fail_next(times, &failure.into());
    }

    /// Holds every response back for this long from now on. The request is executed before that, and its idempotency key is
    /// in flight until the response. Zero ends it.
    pub fn delay(&self, delay: Duration) {
        self.service.delay(delay);
    }

    /// Returns the time by the clock of the fake. It begins at the system's time, runs as fast, and can be advanced.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use postproxy::mock::FakePostProxy;
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let fake = FakePostProxy::start().await?;
    /// fake.advance(Duration::from_secs(24 * 60 * 60));
    /// assert!(fake.now() > SystemTime::now() + Duration::from_secs(23 * 60 * 60));
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn now(&self) -> SystemTime {
        self.service.clock.now().into()
    }

    /// Advances the clock of the fake. Posts that are due before the new time go out: those with a time, those whose slot in
    /// a queue it is, and what is to be retried. Webhooks are sent an event for each change on the way. What is kept for a time
    /// is dropped: the response of an idempotency key after 24 hours, so that a request with the key is executed again.
    ///
    /// A delivery that is being made may time out if the clock is advanced by 30 seconds or more. To let it end, wait for
    /// [`deliveries_settled`](Self::deliveries_settled) before.
    ///
    /// ```
    /// use std::time::Duration;
    /// use postproxy::mock::FakePostProxy;
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let fake = FakePostProxy::start().await?;
    /// let client = fake.client()?;
    /// let create = || client.profile_groups().create("Brand").idempotency_key("order-17").send();
    ///
    /// let first = create().await?;
    /// assert_eq!(create().await?.id, first.id, "the same response");
    /// fake.advance(Duration::from_secs(24 * 60 * 60));
    /// assert_ne!(create().await?.id, first.id, "a second group");
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn advance(&self, by: Duration) {
        self.service.clock.advance(by);
    }

    /// Ends the sign-in of an OAuth connection, as the user does in the browser, and returns the address that the browser
    /// is sent to. `url` is that of the connection. `outcome` is `connected`, or a code of a failure, such as
    /// `user_abandoned`.
    ///
    /// # Errors
    ///
    /// If the URL is not that of a connection in progress, or there is no such outcome.
    pub fn end_sign_in(&self, url: &str, outcome: &str) -> Result<String, FakeError> {
        let token = url.rsplit('/').next().unwrap_or_default();
        let end = resources::hosted_page::end(&mut self.resources.account(), &self.service, token, outcome);
        end.ok_or_else(|| FakeError::new(format!("no sign-in in progress has this URL and can end by `{outcome}`")))
    }

    /// Sends an event to a webhook, whether it wants events of the type or not, and returns the id of the event. The type and
    /// the data can be any, also such as the service does not have.
    ///
    /// The events of comments and messages come from here alone, because the document has no operations of these yet.
    ///
    /// ```
    /// use postproxy::mock::FakePostProxy;
    /// use postproxy::webhook::EventType;
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let fake = FakePostProxy::start().await?;
    /// let client = fake.client()?;
    /// let webhook = client.webhooks().create("http://127.0.0.1:9/webhooks", [EventType::MediaFailed]).await?;
    ///
    /// fake.send_event(&webhook.id, EventType::MediaFailed, serde_json::json!({ "id": "att_1", "post_id": "post_1" }))?;
    /// fake.deliveries_settled().await;
    /// let deliveries = client.webhooks().list_deliveries(&webhook.id).await?;
    /// assert!(!deliveries.data[0].success, "nothing listens there");
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If there is no such webhook, it is not enabled, or the data are not JSON.
    pub fn send_event(
        &self,
        webhook_id: &str,
        event_type: impl Into<EventType>,
        data: impl serde::Serialize,
    ) -> Result<String, FakeError> {
        let data =
            serde_json::to_value(data).map_err(|error| FakeError::new(format!("the data are not JSON: {error}")))?;
        let now = self.service.clock.now();
        self.resources.account().send_event(webhook_id, event_type.into().as_str(), &data, now)
    }

    /// Delivers an event again, with the same id, to each webhook that an attempt was made to deliver it to. A service that does
    /// not hear that an event has arrived does that, and a receiver should act once. The event is one that
    /// [`send_event`](Self::send_event) returned, or that stands in a delivery.
    ///
    /// # Errors
    ///
    /// If no attempt was made to deliver an event with this id, or the webhooks are deleted.
    pub fn redeliver(&self, event_id: &str) -> Result<(), FakeError> {
        let now = self.service.clock.now();
        match self.resources.account().webhooks.send_again(event_id, now) {
            0 => Err(FakeError::new(format!("no event `{event_id}` was delivered to a webhook that there is"))),
            _ => Ok(()),
        }
    }

    /// Waits until no delivery is due by the clock of the fake, and none is being made. Posts that are due are published
    /// before that.
    pub async fn deliveries_settled(&self) {
        self.deliverer.settled().await;
    }

    /// Sets whether the data of events stand in `data.object`, as some pages of the documentation have it, or in `data`, as
    /// by default. A receiver should read both.
    pub fn wrap_events(&self, wrapped: bool) {
        self.resources.account().webhooks.wrapped = wrapped;
    }

    /// Returns the requests, in the order in which they came: the latest ten thousand.
    pub fn requests(&self) -> Vec<SeenRequest> {
        self.service.requests()
    }
}

impl fmt::Debug for FakePostProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakePostProxy").field("url", &self.url()).finish_non_exhaustive()
    }
}
