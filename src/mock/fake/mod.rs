//! A PostProxy in memory.
//!
//! `engine` serves a document and knows no operation. `account` is the state, and `resources` says what the operations do
//! with it. The imports run from `resources` to the other two.

mod account;
mod builder;
mod engine;
mod error;
mod resources;
mod seed;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::{Client, Error, Platform, Secret};

pub use builder::FakeBuilder;
pub use engine::failure::Failure;
pub use engine::request::SeenRequest;
pub use error::FakeError;
pub use resources::UploadedFile;
pub use seed::{SeedGroup, SeedProfile};

/// A working PostProxy in memory, on a port of this machine.
///
/// It keeps groups, profiles, keys and channels, and refuses what the service refuses, for the causes that are
/// documented and in the words of the document. An account begins with one group, `Default`, and one key with full
/// access. When it is dropped, its port, its thread and everything in it are gone.
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
/// It knows what the public reference of the API says and what was seen of the service, and no more. Where no source
/// tells what the service does, it does this; where it then has to say something, the text begins with `FakePostProxy:`.
///
/// * What the document's schema of a request refuses is refused with 422, or with 400 by an operation that does not
///   document 422. A text that is empty counts as missing where the reference has a refusal for what is missing.
/// * A platform that the document does not list is refused with 422, and so is a `redirect_url` that no browser goes to.
/// * Bluesky takes every password of the form `xxxx-xxxx-xxxx-xxxx` that was not
///   [revoked](Self::revoke_app_password); any other is taken for that of the account, and refused. Telegram takes every
///   token of the form `123:abc` that was not [revoked](Self::revoke_bot_token).
/// * A Bluesky account or a bot that the group has already is connected again, as the same profile.
/// * The address that an OAuth connection leads to works until the account is connected. After a success nothing is
///   appended to `redirect_url`.
/// * The default group of an account is its oldest. The keys that are scoped to a group end with it.
/// * A `profile_group_id` that is empty counts as not given.
/// * `Idempotency-Key` counts where the document declares it. The answer of a success is kept for 24 hours by the clock of
///   the service, which [`advance`](Self::advance) puts forward. With another operation or another id a key is refused as
///   with another body.
///
/// Of what only grows, the latest are kept: ten thousand requests, as many addresses that OAuth connections lead to, and a
/// hundred thousand answers of idempotency keys.
pub struct FakePostProxy {
    service: Arc<engine::service::Service>,
    resources: Arc<resources::Resources>,
    address: SocketAddr,
    api_key: Secret,
    _server: engine::server::Server,
}

impl FakePostProxy {
    /// Starts one at a free port of `127.0.0.1`.
    ///
    /// # Errors
    ///
    /// When there is no free port, or no thread to be had.
    pub async fn start() -> Result<Self, FakeError> {
        Self::builder().start().await
    }

    /// Begins to build one, with an address or a key of the caller's choice.
    pub fn builder() -> FakeBuilder {
        FakeBuilder::default()
    }

    /// The base URL for a client, as `http://127.0.0.1:40123`.
    pub fn url(&self) -> &str {
        &self.service.url
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The API key with full access.
    pub fn api_key(&self) -> &Secret {
        &self.api_key
    }

    /// A client with full access.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`](crate::ClientBuilder::build): when no header takes the key that the service was
    /// given.
    pub fn client(&self) -> Result<Client, Error> {
        self.client_with(self.api_key.clone())
    }

    /// A client with another key, one that is scoped to a group or one that is wrong.
    ///
    /// # Errors
    ///
    /// As [`client`](Self::client).
    pub fn client_with(&self, api_key: impl Into<Secret>) -> Result<Client, Error> {
        Client::builder().api_key(api_key).base_url(self.url()).build()
    }

    /// Adds a profile group, and answers with its id. A name is enough.
    ///
    /// # Errors
    ///
    /// When the id that it is to have is taken.
    pub fn add_group(&self, group: impl Into<SeedGroup>) -> Result<String, FakeError> {
        self.resources.account().add_group(group.into())
    }

    /// Adds a connected account to a group, and answers with the profile's id. A platform is enough.
    ///
    /// # Errors
    ///
    /// When there is no such group, or the id that the profile is to have is taken.
    pub fn add_profile(&self, group_id: &str, profile: impl Into<SeedProfile>) -> Result<String, FakeError> {
        self.resources.account().add_profile(group_id, profile.into(), "")
    }

    /// Lets the bot of a Telegram profile be made an administrator of a channel, and answers with the channel's id.
    ///
    /// # Errors
    ///
    /// When there is no such profile, or when it is none of Telegram.
    pub fn add_channel(&self, profile_id: &str, name: &str) -> Result<String, FakeError> {
        self.resources.account().add_channel(profile_id, name)
    }

    /// Adds a placement to a profile of any network. The personal profile of a LinkedIn account has no id.
    ///
    /// # Errors
    ///
    /// When there is no such profile.
    pub fn add_placement(&self, profile_id: &str, id: Option<&str>, name: &str) -> Result<(), FakeError> {
        self.resources.account().add_placement(profile_id, id, name)
    }

    /// Makes a key that is scoped to a profile group.
    ///
    /// # Errors
    ///
    /// When there is no such group.
    pub fn add_scoped_key(&self, group_id: &str) -> Result<Secret, FakeError> {
        let key = Secret::from(format!("scoped-{}", uuid::Uuid::new_v4().simple()));
        self.resources.account().add_key(key.clone(), Some(group_id))?;
        Ok(key)
    }

    /// Ends a key, as when it is deleted in the dashboard.
    pub fn revoke_key(&self, api_key: &Secret) {
        self.resources.account().revoke_key(api_key);
    }

    /// Lets Bluesky refuse an app password from now on, as when the user deleted it.
    pub fn revoke_app_password(&self, app_password: &str) {
        self.resources.account().revoked.insert(app_password.to_owned());
    }

    /// Lets Telegram refuse a token from now on, as when @BotFather issued another.
    pub fn revoke_bot_token(&self, bot_token: &str) {
        self.resources.account().revoked.insert(bot_token.to_owned());
    }

    /// Lets the next calls fail, after those that are to fail already. Every request counts, each repetition of the
    /// client too.
    ///
    /// ```
    /// use postproxy::mock::{Failure, FakePostProxy};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let fake = FakePostProxy::start().await?;
    /// // The group is made, and nobody hears of it. The client asks again, with the same idempotency key.
    /// fake.fail_next(1, Failure::lose_response());
    /// let client = fake.client()?;
    /// client.profile_groups().create("Only once").await?;
    /// assert_eq!(client.profile_groups().list().await?.data.len(), 2); // with the one that is always there
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn fail_next(&self, times: usize, failure: impl Into<Failure>) {
        self.service.fail_next(times, &failure.into());
    }

    /// Lets every answer take this long from now on. What the request does is done before that, and until the answer its
    /// idempotency key is in use. Zero ends it.
    pub fn delay(&self, delay: Duration) {
        self.service.delay(delay);
    }

    /// Puts its clock forward. What the service keeps for a time it forgets when that time has passed: the answer of an
    /// idempotency key after 24 hours, whereupon a request with the key is carried out anew.
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
    /// assert_eq!(create().await?.id, first.id, "the same answer");
    /// fake.advance(Duration::from_secs(24 * 60 * 60));
    /// assert_ne!(create().await?.id, first.id, "a second group");
    /// # Ok::<_, Box<dyn std::error::Error>>(()) })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn advance(&self, by: Duration) {
        self.service.clock.advance(by);
    }

    /// Lets a network reject a post: when the post goes out, or at once if it went out already. The post's entry for the
    /// network then is `failed`, with this error.
    ///
    /// # Errors
    ///
    /// If there is no such post, or it is not for this platform.
    pub fn fail_platform(&self, post_id: &str, platform: impl Into<Platform>, error: &str) -> Result<(), FakeError> {
        let platform = platform.into();
        let mut account = self.resources.account();
        account.posts.update(self.service.clock.now());
        match account.posts.fail(post_id, platform.as_str(), error) {
            true => Ok(()),
            false => Err(FakeError::new(format!("there is no post `{post_id}` for {}", platform.as_str()))),
        }
    }

    /// Sets how long publishing takes by the clock of the fake, from when a post is due until each network has published
    /// it or rejected it. The default is zero: the next read shows the result.
    pub fn set_publishing_time(&self, time: Duration) {
        self.resources.account().posts.publishing_time = time;
    }

    /// Returns the files that were uploaded with posts, in the order of the posts.
    pub fn uploads(&self) -> Vec<UploadedFile> {
        resources::posts::uploads(&self.resources.account())
    }

    /// The requests that it saw, in the order in which they came; the latest ten thousand, if there were more.
    pub fn requests(&self) -> Vec<SeenRequest> {
        self.service.requests()
    }
}

impl fmt::Debug for FakePostProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakePostProxy").field("url", &self.url()).finish_non_exhaustive()
    }
}
