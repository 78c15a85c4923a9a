// @generated from openapi.yaml
#[allow(unused_imports, reason = "which of them the types need is up to the document")]
use crate::types::{Media, Secret, Timestamp, lenient, redacted, union};
#[allow(unused_imports, reason = "which of them the types need is up to the document")]
use serde_json::{Map, Value};
/**Why a request was rejected. Every property is optional: a validation error has `errors` and no `error`, and a missing
parameter has its text in `message`.*/
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorResponse {
    ///What is wrong, in words, or the name of the status if `message` has the words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    ///Why an account could not be connected. Only some error responses of `connections().initialize` carry a code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<ErrorCode>,
    ///What is wrong with the request, one text for each validation error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<String>>,
    ///What is wrong, in words, if `error` is the name of the status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    ///The status of the response.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub status: Option<i64>,
    ///The id of the post that this one repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicate_post_id: Option<String>,
    ///The id of the import that is already running.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_sync_id: Option<String>,
    /// The properties that the document does not list.
    #[serde(flatten)]
    pub additional_properties: Map<String, serde_json::Value>,
}
impl ErrorResponse {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            error: None,
            error_code: None,
            errors: None,
            message: None,
            status: None,
            duplicate_post_id: None,
            profile_sync_id: None,
            additional_properties: Map::new(),
        }
    }
    /**Sets `error`.

What is wrong, in words, or the name of the status if `message` has the words.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /**Sets `error_code`.

Why an account could not be connected. Only some error responses of `connections().initialize` carry a code.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn error_code(mut self, value: impl Into<ErrorCode>) -> Self {
        self.error_code = Some(value.into());
        self
    }
    /**Sets `errors`.

What is wrong with the request, one text for each validation error.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn errors(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.errors = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `message`.

What is wrong, in words, if `error` is the name of the status.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /**Sets `status`.

The status of the response.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /**Sets `duplicate_post_id`.

The id of the post that this one repeats.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn duplicate_post_id(mut self, value: impl Into<String>) -> Self {
        self.duplicate_post_id = Some(value.into());
        self
    }
    /**Sets `profile_sync_id`.

The id of the import that is already running.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn profile_sync_id(mut self, value: impl Into<String>) -> Self {
        self.profile_sync_id = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc =
    "Why an account could not be connected. Only some error responses of `connections().initialize` carry a code."]
    ErrorCode { #[doc =
    "`missing_credentials`: The request for Bluesky lacks the handle or the app password."]
    MissingCredentials = "missing_credentials", #[doc =
    "`bluesky_login_failed`: Bluesky rejected the credentials, for example because two-factor authentication requires an app password."]
    BlueskyLoginFailed = "bluesky_login_failed", #[doc =
    "`telegram_connect_failed`: Telegram rejected the token; it is invalid or was revoked."]
    TelegramConnectFailed = "telegram_connect_failed", #[doc =
    "`account_is_already_connected`: The account is connected to another profile group."]
    AccountIsAlreadyConnected = "account_is_already_connected", }
}
///The response to a deletion.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deleted {
    ///Whether the object was deleted.
    pub deleted: bool,
}
impl Deleted {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(deleted: bool) -> Self {
        Self { deleted: deleted }
    }
}
///The response to a request that returns nothing else.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SuccessResponse {
    ///Whether the request was executed.
    pub success: bool,
}
impl SuccessResponse {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(success: bool) -> Self {
        Self { success: success }
    }
}
crate::types::open_enum::open_enum! {
    #[doc =
    "A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token\nof a bot."]
    Platform { #[doc = "`facebook`: A Facebook Page, by OAuth."] Facebook = "facebook",
    #[doc = "`instagram`: An Instagram Business or Creator account, by OAuth."] Instagram
    = "instagram", #[doc = "`tiktok`: A TikTok account, by OAuth."] Tiktok = "tiktok",
    #[doc = "`linkedin`: A LinkedIn profile, by OAuth."] Linkedin = "linkedin", #[doc =
    "`youtube`: A YouTube channel, by OAuth."] Youtube = "youtube", #[doc =
    "`twitter`: An X (Twitter) account, by OAuth."] Twitter = "twitter", #[doc =
    "`threads`: A Threads account, by OAuth."] Threads = "threads", #[doc =
    "`pinterest`: A Pinterest account, by OAuth."] Pinterest = "pinterest", #[doc =
    "`bluesky`: A Bluesky account, by app password; no OAuth."] Bluesky = "bluesky",
    #[doc =
    "`telegram`: The channels of a Telegram bot of the user's own, by its token; no OAuth."]
    Telegram = "telegram", #[doc =
    "`google_business`: The locations of a Google Business Profile, by OAuth."]
    GoogleBusiness = "google_business", #[doc =
    "`whatsapp`: The phone numbers of a WhatsApp Business account; for messages, never for posts."]
    Whatsapp = "whatsapp", }
}
///A folder that holds the connected accounts of one brand, client or project.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileGroup {
    ///The id of the group. It is opaque.
    pub id: String,
    ///The name that people see.
    pub name: String,
    ///How many profiles are connected to the group.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub profiles_count: Option<i64>,
}
impl ProfileGroup {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            profiles_count: None,
        }
    }
    /**Sets `profiles_count`.

How many profiles are connected to the group.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn profiles_count(mut self, value: i64) -> Self {
        self.profiles_count = Some(value);
        self
    }
}
///Profile groups.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileGroupList {
    ///The profile groups that the key can see.
    pub data: Vec<ProfileGroup>,
}
impl ProfileGroupList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(data: impl IntoIterator<Item = impl Into<ProfileGroup>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
///A request to create a profile group.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateProfileGroupRequest {
    ///The profile group.
    pub profile_group: NewProfileGroup,
}
impl CreateProfileGroupRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(profile_group: impl Into<NewProfileGroup>) -> Self {
        Self {
            profile_group: profile_group.into(),
        }
    }
}
///A new profile group.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileGroup {
    ///The name that people see.
    pub name: String,
}
impl NewProfileGroup {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
///An account to connect. Its `platform` decides what else the request has.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum ConnectionRequest {
    ///[`OauthConnectionRequest`].
    OauthConnectionRequest(OauthConnectionRequest),
    ///[`BlueskyConnectionRequest`].
    BlueskyConnectionRequest(BlueskyConnectionRequest),
    ///[`TelegramConnectionRequest`].
    TelegramConnectionRequest(TelegramConnectionRequest),
}
impl serde::Serialize for ConnectionRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::OauthConnectionRequest(value) => value.serialize(serializer),
            Self::BlueskyConnectionRequest(value) => value.serialize(serializer),
            Self::TelegramConnectionRequest(value) => value.serialize(serializer),
        }
    }
}
impl<'de> serde::Deserialize<'de> for ConnectionRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "platform").as_deref() {
            Some(
                "facebook" | "google_business" | "instagram" | "linkedin" | "pinterest"
                | "threads" | "tiktok" | "twitter" | "whatsapp" | "youtube",
            ) => union::decode(value).map(Self::OauthConnectionRequest),
            Some("bluesky") => union::decode(value).map(Self::BlueskyConnectionRequest),
            Some("telegram") => union::decode(value).map(Self::TelegramConnectionRequest),
            _ => Err(union::undecided("ConnectionRequest", Some("platform"))),
        }
    }
}
impl From<OauthConnectionRequest> for ConnectionRequest {
    fn from(value: OauthConnectionRequest) -> Self {
        Self::OauthConnectionRequest(value)
    }
}
impl From<BlueskyConnectionRequest> for ConnectionRequest {
    fn from(value: BlueskyConnectionRequest) -> Self {
        Self::BlueskyConnectionRequest(value)
    }
}
impl From<TelegramConnectionRequest> for ConnectionRequest {
    fn from(value: TelegramConnectionRequest) -> Self {
        Self::TelegramConnectionRequest(value)
    }
}
///An account of a network that authenticates by OAuth.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OauthConnectionRequest {
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    /**Where the user's browser returns to, whether the connection succeeded or not. Query parameters that it holds
are kept.*/
    pub redirect_url: String,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for OauthConnectionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OauthConnectionRequest")
            .field("platform", &self.platform)
            .field("redirect_url", &redacted::Redacted::query(&self.redirect_url))
            .finish()
    }
}
impl OauthConnectionRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(platform: impl Into<Platform>, redirect_url: impl Into<String>) -> Self {
        Self {
            platform: platform.into(),
            redirect_url: redirect_url.into(),
        }
    }
}
///A Bluesky account.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BlueskyConnectionRequest {
    /**Always `bluesky`.

Always `bluesky`.*/
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "bluesky")))]
    pub platform: String,
    /**The handle. The service adds `.bsky.social` to a handle without a domain and uses one with a domain of its own,
such as `you.example.com`, as it is.*/
    pub identifier: String,
    /**An app password, not the password of the account. The user creates one at
<https://bsky.app/settings/app-passwords>.*/
    pub app_password: Secret,
}
impl BlueskyConnectionRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(identifier: impl Into<String>, app_password: impl Into<Secret>) -> Self {
        Self {
            platform: "bluesky".into(),
            identifier: identifier.into(),
            app_password: app_password.into(),
        }
    }
}
///A Telegram bot.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TelegramConnectionRequest {
    /**Always `telegram`.

Always `telegram`.*/
    #[cfg_attr(feature = "schemars", schemars(extend("const" = "telegram")))]
    pub platform: String,
    ///The token that @BotFather issued for the bot. Its command /newbot creates a bot and ends by showing the token.
    pub bot_token: Secret,
}
impl TelegramConnectionRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(bot_token: impl Into<Secret>) -> Self {
        Self {
            platform: "telegram".into(),
            bot_token: bot_token.into(),
        }
    }
}
/**The response to a connection request: where to send the user's browser, or the profile that was connected. A response
of the first kind has `url` and never `profile`; one of the second kind has `profile` and never `url`.*/
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum Connection {
    ///[`OauthConnection`].
    OauthConnection(OauthConnection),
    ///[`AccountConnection`].
    AccountConnection(AccountConnection),
}
impl serde::Serialize for Connection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::OauthConnection(value) => value.serialize(serializer),
            Self::AccountConnection(value) => value.serialize(serializer),
        }
    }
}
impl<'de> serde::Deserialize<'de> for Connection {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if union::has(&value, &["success", "url"], &[]) {
            return union::decode(value).map(Self::OauthConnection);
        }
        if union::has(&value, &["profile", "success"], &[]) {
            return union::decode(value).map(Self::AccountConnection);
        }
        Err(union::undecided("Connection", None))
    }
}
impl From<OauthConnection> for Connection {
    fn from(value: OauthConnection) -> Self {
        Self::OauthConnection(value)
    }
}
impl From<AccountConnection> for Connection {
    fn from(value: AccountConnection) -> Self {
        Self::AccountConnection(value)
    }
}
///An OAuth connection that waits for the user.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OauthConnection {
    /**Where to send the user's browser. It is an invitation to connect an account to the group, so give it to nobody
else. How long it is valid is not documented.*/
    pub url: String,
    ///Whether the invitation that `url` leads to was created.
    pub success: bool,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for OauthConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OauthConnection")
            .field("url", &redacted::Redacted::all(&self.url))
            .field("success", &self.success)
            .finish()
    }
}
impl OauthConnection {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(url: impl Into<String>, success: bool) -> Self {
        Self {
            url: url.into(),
            success: success,
        }
    }
}
///An account that was connected without a browser.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountConnection {
    ///Whether the account was connected.
    pub success: bool,
    ///A profile that was just connected.
    pub profile: ConnectedProfile,
    ///What the user has to do next, in words. Telegram only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_step: Option<String>,
}
impl AccountConnection {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(success: bool, profile: impl Into<ConnectedProfile>) -> Self {
        Self {
            success: success,
            profile: profile.into(),
            next_step: None,
        }
    }
    /**Sets `next_step`.

What the user has to do next, in words. Telegram only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn next_step(mut self, value: impl Into<String>) -> Self {
        self.next_step = Some(value.into());
        self
    }
}
///A profile that was just connected.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectedProfile {
    ///The id of the profile. It is opaque.
    pub id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub network: Platform,
    ///The name of the account that people see.
    pub name: String,
    ///The account's name at the network, a Bluesky handle or the user name of a Telegram bot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_username: Option<String>,
}
impl ConnectedProfile {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        network: impl Into<Platform>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            network: network.into(),
            name: name.into(),
            external_username: None,
        }
    }
    /**Sets `external_username`.

The account's name at the network, a Bluesky handle or the user name of a Telegram bot.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_username(mut self, value: impl Into<String>) -> Self {
        self.external_username = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "Why the user came back from the OAuth flow without a connected account."]
    ConnectionFailureCode { #[doc =
    "`user_abandoned`: The user cancelled or closed the flow."] UserAbandoned =
    "user_abandoned", #[doc =
    "`account_is_already_connected`: The social account is connected to another profile."]
    AccountIsAlreadyConnected = "account_is_already_connected", #[doc =
    "`update_failed`: A profile that had been disconnected could not be updated while it was connected again."]
    UpdateFailed = "update_failed", }
}
///A place inside a connected account to which a post can go.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Placement {
    /**The network's own id of the place, for Telegram the `chat_id` of the channel. Null for the personal profile of a
LinkedIn account, which has none.*/
    #[serde(default)]
    pub id: Option<String>,
    ///The name that people see.
    pub name: String,
}
impl Placement {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(id: impl Into<Option<String>>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}
///Placements.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlacementList {
    ///The placements of the profile; empty while a Telegram bot has no channel.
    pub data: Vec<Placement>,
}
impl PlacementList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(data: impl IntoIterator<Item = impl Into<Placement>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
///A connected social account.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Profile {
    ///The id of the profile. It is opaque.
    pub id: String,
    ///The name of the account that people see.
    pub name: String,
    ///The account's name at the network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    ///Whether posts can go to a profile.
    pub status: ProfileStatus,
    ///Why the profile is inactive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inactive_reason: Option<ProfileInactiveReason>,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the account at the network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_id: Option<String>,
    ///The id of the profile group that the profile is in.
    pub profile_group_id: String,
    ///When the access to the account expires. Null if it does not expire or is renewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    ///How many posts went to the profile.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub post_count: i64,
    ///The address of the account's picture. Null until it is fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    ///The address of the account at the network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_url: Option<String>,
    ///Whether the placements of the profile are up to date. The values are not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placements_sync_status: Option<String>,
    ///The newest statistics of each placement, empty before the first ones are collected. `profiles().get` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_stats: Option<Vec<LatestStats>>,
    /**The sums over all placements. Null for a network without placements and before the first statistics are collected.
`profiles().get` only.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary_stats: Option<SummaryStats>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Profile")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("username", &self.username)
            .field("status", &self.status)
            .field("inactive_reason", &self.inactive_reason)
            .field("platform", &self.platform)
            .field("platform_id", &self.platform_id)
            .field("profile_group_id", &self.profile_group_id)
            .field("expires_at", &self.expires_at)
            .field("post_count", &self.post_count)
            .field("avatar_url", &redacted::Redacted::query(&self.avatar_url))
            .field("platform_url", &redacted::Redacted::query(&self.platform_url))
            .field("placements_sync_status", &self.placements_sync_status)
            .field("latest_stats", &self.latest_stats)
            .field("summary_stats", &self.summary_stats)
            .finish()
    }
}
impl Profile {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        status: impl Into<ProfileStatus>,
        platform: impl Into<Platform>,
        profile_group_id: impl Into<String>,
        post_count: i64,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            username: None,
            status: status.into(),
            inactive_reason: None,
            platform: platform.into(),
            platform_id: None,
            profile_group_id: profile_group_id.into(),
            expires_at: None,
            post_count: post_count,
            avatar_url: None,
            platform_url: None,
            placements_sync_status: None,
            latest_stats: None,
            summary_stats: None,
        }
    }
    /**Sets `username`.

The account's name at the network.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /**Sets `inactive_reason`.

Why the profile is inactive.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn inactive_reason(mut self, value: impl Into<ProfileInactiveReason>) -> Self {
        self.inactive_reason = Some(value.into());
        self
    }
    /**Sets `platform_id`.

The id of the account at the network.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platform_id(mut self, value: impl Into<String>) -> Self {
        self.platform_id = Some(value.into());
        self
    }
    /**Sets `expires_at`.

When the access to the account expires. Null if it does not expire or is renewed.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn expires_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /**Sets `avatar_url`.

The address of the account's picture. Null until it is fetched.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
    /**Sets `platform_url`.

The address of the account at the network.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platform_url(mut self, value: impl Into<String>) -> Self {
        self.platform_url = Some(value.into());
        self
    }
    /**Sets `placements_sync_status`.

Whether the placements of the profile are up to date. The values are not documented.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn placements_sync_status(mut self, value: impl Into<String>) -> Self {
        self.placements_sync_status = Some(value.into());
        self
    }
    /**Sets `latest_stats`.

The newest statistics of each placement, empty before the first ones are collected. `profiles().get` only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn latest_stats(
        mut self,
        value: impl IntoIterator<Item = impl Into<LatestStats>>,
    ) -> Self {
        self.latest_stats = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `summary_stats`.

The sums over all placements. Null for a network without placements and before the first statistics are collected.
`profiles().get` only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn summary_stats(mut self, value: impl Into<SummaryStats>) -> Self {
        self.summary_stats = Some(value.into());
        self
    }
}
///Profiles.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileList {
    ///The profiles.
    pub data: Vec<Profile>,
}
impl ProfileList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(data: impl IntoIterator<Item = impl Into<Profile>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "Whether posts can go to a profile."] ProfileStatus { #[doc =
    "`active`: The account is connected."] Active = "active", #[doc =
    "`expired`: The access to the account has expired; connect it again."] Expired =
    "expired", #[doc =
    "`inactive`: The account is not connected any more, or its place was taken."]
    Inactive = "inactive", }
}
crate::types::open_enum::open_enum! {
    #[doc = "Why a profile is inactive."] ProfileInactiveReason { #[doc =
    "`network_taken`: Another profile of the same network took its place in the group."]
    NetworkTaken = "network_taken", }
}
///The newest statistics of one placement, or of the account of a network without placements.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LatestStats {
    ///The id of the placement. Null for a network without placements.
    #[serde(default)]
    pub placement_id: Option<String>,
    ///The figures, under the names that the network gives them.
    pub stats: serde_json::Map<String, serde_json::Value>,
    ///When the figures were collected.
    pub recorded_at: Timestamp,
}
impl LatestStats {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        placement_id: impl Into<Option<String>>,
        stats: serde_json::Map<String, serde_json::Value>,
        recorded_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            placement_id: placement_id.into(),
            stats: stats,
            recorded_at: recorded_at.into(),
        }
    }
}
///The sums of statistics over all placements.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SummaryStats {
    ///The sums, under the names that the network gives them.
    pub stats: serde_json::Map<String, serde_json::Value>,
    ///When the newest of the figures was collected.
    pub recorded_at: Timestamp,
}
impl SummaryStats {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        stats: serde_json::Map<String, serde_json::Value>,
        recorded_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            stats: stats,
            recorded_at: recorded_at.into(),
        }
    }
}
///A post.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Post {
    ///The id of the post. It is opaque.
    pub id: String,
    ///The text.
    #[serde(default)]
    pub body: Option<String>,
    /**How far a post is. There is no status for a post that failed: each entry of its `platforms` says whether its network
took the post.*/
    pub status: PostStatus,
    ///Whether the post is a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    ///Where the post was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<PostSource>,
    ///When the post goes out. Null if it is not scheduled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_at: Option<Timestamp>,
    ///When the post was created.
    pub created_at: Timestamp,
    ///The id of the queue that the post is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue_id: Option<String>,
    ///The priority of the post in its queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue_priority: Option<QueuePriority>,
    ///The images, videos and documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<PostMedia>>,
    ///What each network made of the post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platforms: Option<Vec<PlatformResult>>,
    ///The posts of the thread after this one. Present for a thread only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread: Option<Vec<ThreadChild>>,
}
impl Post {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        body: impl Into<Option<String>>,
        status: impl Into<PostStatus>,
        created_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
            status: status.into(),
            draft: None,
            source: None,
            scheduled_at: None,
            created_at: created_at.into(),
            queue_id: None,
            queue_priority: None,
            media: None,
            platforms: None,
            thread: None,
        }
    }
    /**Sets `draft`.

Whether the post is a draft.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn draft(mut self, value: bool) -> Self {
        self.draft = Some(value);
        self
    }
    /**Sets `source`.

Where the post was made.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn source(mut self, value: impl Into<PostSource>) -> Self {
        self.source = Some(value.into());
        self
    }
    /**Sets `scheduled_at`.

When the post goes out. Null if it is not scheduled.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn scheduled_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.scheduled_at = Some(value.into());
        self
    }
    /**Sets `queue_id`.

The id of the queue that the post is in.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
    /**Sets `queue_priority`.

The priority of the post in its queue.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_priority(mut self, value: impl Into<QueuePriority>) -> Self {
        self.queue_priority = Some(value.into());
        self
    }
    /**Sets `media`.

The images, videos and documents.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn media(
        mut self,
        value: impl IntoIterator<Item = impl Into<PostMedia>>,
    ) -> Self {
        self.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `platforms`.

What each network made of the post.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlatformResult>>,
    ) -> Self {
        self.platforms = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `thread`.

The posts of the thread after this one. Present for a thread only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn thread(
        mut self,
        value: impl IntoIterator<Item = impl Into<ThreadChild>>,
    ) -> Self {
        self.thread = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
///A page of posts.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostList {
    ///How many posts there are on all pages.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub total: i64,
    ///The number of this page. The first page is 0.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub page: i64,
    ///How many posts a page has.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub per_page: i64,
    ///The posts of this page.
    pub data: Vec<Post>,
}
impl PostList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        total: i64,
        page: i64,
        per_page: i64,
        data: impl IntoIterator<Item = impl Into<Post>>,
    ) -> Self {
        Self {
            total: total,
            page: page,
            per_page: per_page,
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
crate::types::open_enum::open_enum! {
    #[doc =
    "How far a post is. There is no status for a post that failed: each entry of its `platforms` says whether its network\ntook the post."]
    PostStatus { #[doc =
    "`draft`: It is not published until `posts().publish` is called."] Draft = "draft",
    #[doc = "`pending`: Its media are being processed."] Pending = "pending", #[doc =
    "`scheduled`: It waits for its time."] Scheduled = "scheduled", #[doc =
    "`processing`: It is being published."] Processing = "processing", #[doc =
    "`processed`: Publishing was started on every network; `platforms` has the outcome."]
    Processed = "processed", #[doc =
    "`media_processing_failed`: A media file could not be processed, and nothing was published."]
    MediaProcessingFailed = "media_processing_failed", }
}
crate::types::open_enum::open_enum! {
    #[doc = "Which posts to list."] PostStatusFilter { #[doc = "`draft`: The drafts."]
    Draft = "draft", #[doc = "`scheduled`: The posts that wait for their time."]
    Scheduled = "scheduled", #[doc =
    "`published`: The posts whose status is `processed`."] Published = "published", #[doc
    = "`failed`: The posts that failed on at least one network."] Failed = "failed", }
}
crate::types::open_enum::open_enum! {
    #[doc = "Where a post was made."] PostSource { #[doc =
    "`postproxy`: It was made with PostProxy."] Postproxy = "postproxy", #[doc =
    "`imported`: It was made on the network and imported."] Imported = "imported", }
}
crate::types::open_enum::open_enum! {
    #[doc = "Which posts of a queue go first."] QueuePriority { #[doc =
    "`high`: Before the others."] High = "high", #[doc = "`medium`: The default."] Medium
    = "medium", #[doc = "`low`: After the others."] Low = "low", }
}
///What one network made of a post.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformResult {
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    /**How far a post is on one network. After a temporary failure the service tries again, up to five times, after 1, 5, 15,
30 and 60 minutes.*/
    pub status: PlatformStatus,
    ///The id of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    ///The name of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_name: Option<String>,
    ///The address of the post on the network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permalink: Option<String>,
    ///The parameters of the network that the post was created with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<serde_json::Map<String, serde_json::Value>>,
    ///Why publishing failed, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_details: Option<ErrorDetails>,
    ///When publishing was last attempted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempted_at: Option<Timestamp>,
    ///The newest figures of the post on the network, if there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub insights: Option<Insights>,
    ///Files that were made for this network alone, such as a cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<PlatformAttachment>>,
    /// The properties that the document does not list.
    #[serde(flatten)]
    pub additional_properties: Map<String, serde_json::Value>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PlatformResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PlatformResult")
            .field("platform", &self.platform)
            .field("status", &self.status)
            .field("profile_id", &self.profile_id)
            .field("profile_name", &self.profile_name)
            .field("permalink", &redacted::Redacted::query(&self.permalink))
            .field("params", &self.params)
            .field("error", &self.error)
            .field("error_details", &self.error_details)
            .field("attempted_at", &self.attempted_at)
            .field("insights", &self.insights)
            .field("attachments", &self.attachments)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}
impl PlatformResult {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        platform: impl Into<Platform>,
        status: impl Into<PlatformStatus>,
    ) -> Self {
        Self {
            platform: platform.into(),
            status: status.into(),
            profile_id: None,
            profile_name: None,
            permalink: None,
            params: None,
            error: None,
            error_details: None,
            attempted_at: None,
            insights: None,
            attachments: None,
            additional_properties: Map::new(),
        }
    }
    /**Sets `profile_id`.

The id of the profile.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.profile_id = Some(value.into());
        self
    }
    /**Sets `profile_name`.

The name of the profile.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn profile_name(mut self, value: impl Into<String>) -> Self {
        self.profile_name = Some(value.into());
        self
    }
    /**Sets `permalink`.

The address of the post on the network.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn permalink(mut self, value: impl Into<String>) -> Self {
        self.permalink = Some(value.into());
        self
    }
    /**Sets `params`.

The parameters of the network that the post was created with.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn params(mut self, value: serde_json::Map<String, serde_json::Value>) -> Self {
        self.params = Some(value);
        self
    }
    /**Sets `error`.

Why publishing failed, in words.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /**Sets `error_details`.

What the network said about the failure.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn error_details(mut self, value: impl Into<ErrorDetails>) -> Self {
        self.error_details = Some(value.into());
        self
    }
    /**Sets `attempted_at`.

When publishing was last attempted.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn attempted_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.attempted_at = Some(value.into());
        self
    }
    /**Sets `insights`.

The newest figures of the post on the network, if there are any.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn insights(mut self, value: impl Into<Insights>) -> Self {
        self.insights = Some(value.into());
        self
    }
    /**Sets `attachments`.

Files that were made for this network alone, such as a cover.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlatformAttachment>>,
    ) -> Self {
        self.attachments = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc =
    "How far a post is on one network. After a temporary failure the service tries again, up to five times, after 1, 5, 15,\n30 and 60 minutes."]
    PlatformStatus { #[doc = "`pending`: Publishing has not started."] Pending =
    "pending", #[doc = "`processing`: It is being published."] Processing = "processing",
    #[doc = "`published`: It is published."] Published = "published", #[doc =
    "`failed`: It could not be published."] Failed = "failed", #[doc =
    "`failed_waiting_for_retry`: It could not be published, and the service tries again."]
    FailedWaitingForRetry = "failed_waiting_for_retry", #[doc =
    "`pending_deletion`: It is being deleted from the network."] PendingDeletion =
    "pending_deletion", #[doc = "`deleted`: It was deleted from the network."] Deleted =
    "deleted", }
}
///What a network said about a failure.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDetails {
    ///The network's code of the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_error_code: Option<String>,
    ///The network's second code of the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_error_subcode: Option<String>,
    ///The network's text of the error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_error_message: Option<String>,
    ///What PostProxy adds to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postproxy_note: Option<String>,
}
impl ErrorDetails {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            platform_error_code: None,
            platform_error_subcode: None,
            platform_error_message: None,
            postproxy_note: None,
        }
    }
    /**Sets `platform_error_code`.

The network's code of the error.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platform_error_code(mut self, value: impl Into<String>) -> Self {
        self.platform_error_code = Some(value.into());
        self
    }
    /**Sets `platform_error_subcode`.

The network's second code of the error.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platform_error_subcode(mut self, value: impl Into<String>) -> Self {
        self.platform_error_subcode = Some(value.into());
        self
    }
    /**Sets `platform_error_message`.

The network's text of the error.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platform_error_message(mut self, value: impl Into<String>) -> Self {
        self.platform_error_message = Some(value.into());
        self
    }
    /**Sets `postproxy_note`.

What PostProxy adds to it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn postproxy_note(mut self, value: impl Into<String>) -> Self {
        self.postproxy_note = Some(value.into());
        self
    }
}
///Figures of a post on one network.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Insights {
    ///How often the post was shown.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub impressions: Option<i64>,
    ///When the figures were collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Timestamp>,
}
impl Insights {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            impressions: None,
            on: None,
        }
    }
    /**Sets `impressions`.

How often the post was shown.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn impressions(mut self, value: i64) -> Self {
        self.impressions = Some(value);
        self
    }
    /**Sets `on`.

When the figures were collected.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn on(mut self, value: impl Into<Timestamp>) -> Self {
        self.on = Some(value.into());
        self
    }
}
///A file that was made for one network.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformAttachment {
    ///The id of the file.
    pub id: String,
    ///What a file that was made for one network is for.
    #[serde(rename = "type")]
    pub type_: PlatformAttachmentType,
    ///How far the processing of the file is. The values are not documented.
    pub status: String,
    ///The media type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    ///The address of the file. Null until it is processed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PlatformAttachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PlatformAttachment")
            .field("id", &self.id)
            .field("type_", &self.type_)
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("url", &redacted::Redacted::query(&self.url))
            .finish()
    }
}
impl PlatformAttachment {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<PlatformAttachmentType>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            status: status.into(),
            content_type: None,
            url: None,
        }
    }
    /**Sets `content_type`.

The media type.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /**Sets `url`.

The address of the file. Null until it is processed.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What a file that was made for one network is for."] PlatformAttachmentType {
    #[doc = "`cover`: The cover of a video."] Cover = "cover", }
}
///An image, video or document of a post.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostMedia {
    ///The id of the file.
    pub id: String,
    ///How far a media file is.
    pub status: MediaStatus,
    ///Why the file could not be processed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    ///The media type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    ///The address that the file was fetched from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_url: Option<String>,
    ///The address of the file at PostProxy. Null until it is processed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    ///The networks that rejected this file. Present only if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platforms: Option<Vec<MediaPlatformError>>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PostMedia {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostMedia")
            .field("id", &self.id)
            .field("status", &self.status)
            .field("error_message", &self.error_message)
            .field("content_type", &self.content_type)
            .field("source_url", &redacted::Redacted::query(&self.source_url))
            .field("url", &redacted::Redacted::query(&self.url))
            .field("platforms", &self.platforms)
            .finish()
    }
}
impl PostMedia {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(id: impl Into<String>, status: impl Into<MediaStatus>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            error_message: None,
            content_type: None,
            source_url: None,
            url: None,
            platforms: None,
        }
    }
    /**Sets `error_message`.

Why the file could not be processed.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /**Sets `content_type`.

The media type.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /**Sets `source_url`.

The address that the file was fetched from.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn source_url(mut self, value: impl Into<String>) -> Self {
        self.source_url = Some(value.into());
        self
    }
    /**Sets `url`.

The address of the file at PostProxy. Null until it is processed.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /**Sets `platforms`.

The networks that rejected this file. Present only if one did.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<MediaPlatformError>>,
    ) -> Self {
        self.platforms = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "How far a media file is."] MediaStatus { #[doc =
    "`pending`: It is being fetched or processed."] Pending = "pending", #[doc =
    "`processed`: It is ready."] Processed = "processed", #[doc =
    "`failed`: It could not be processed; `error_message` says why."] Failed = "failed",
    }
}
///A network that rejected a media file.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaPlatformError {
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    /**How far a post is on one network. After a temporary failure the service tries again, up to five times, after 1, 5, 15,
30 and 60 minutes.*/
    pub status: PlatformStatus,
    ///Why the network rejected the file, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    ///What the network said about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_details: Option<ErrorDetails>,
}
impl MediaPlatformError {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        platform: impl Into<Platform>,
        status: impl Into<PlatformStatus>,
    ) -> Self {
        Self {
            platform: platform.into(),
            status: status.into(),
            error: None,
            error_details: None,
        }
    }
    /**Sets `error`.

Why the network rejected the file, in words.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /**Sets `error_details`.

What the network said about it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn error_details(mut self, value: impl Into<ErrorDetails>) -> Self {
        self.error_details = Some(value.into());
        self
    }
}
///A post of a thread after the first one.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadChild {
    ///The id of the post.
    pub id: String,
    ///The text.
    pub body: String,
    ///The images, videos and documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<PostMedia>>,
    ///What each network made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platforms: Option<Vec<PlatformResult>>,
}
impl ThreadChild {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(id: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
            media: None,
            platforms: None,
        }
    }
    /**Sets `media`.

The images, videos and documents.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn media(
        mut self,
        value: impl IntoIterator<Item = impl Into<PostMedia>>,
    ) -> Self {
        self.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `platforms`.

What each network made of it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlatformResult>>,
    ) -> Self {
        self.platforms = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
///A request to create a post.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePostRequest {
    ///The post.
    pub post: NewPost,
    /**Where the post goes: ids of profiles, names of networks, or both. The name of a network stands for the profile of
that network in the group.*/
    pub profiles: Vec<String>,
    /**The images, videos and documents, in their order. Instagram, TikTok, YouTube and Pinterest require at least one, and
so do stories and reels.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<Media>>,
    /**Parameters of the networks. A parameter that a network does not have is rejected with 422, which lists those that it
has.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platforms: Option<PlatformParams>,
    /**The posts that follow as a thread, in their order. X, Threads and Bluesky only; with another network the post is
rejected with 422. They share the profiles and the schedule of the first post.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread: Option<Vec<ThreadItemInput>>,
    ///The id of the queue that decides when the post goes out. Not together with `scheduled_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue_id: Option<String>,
    ///Which posts of a queue go first.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::present"
    )]
    pub queue_priority: Option<Option<QueuePriority>>,
}
impl CreatePostRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        post: impl Into<NewPost>,
        profiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            post: post.into(),
            profiles: profiles.into_iter().map(Into::into).collect(),
            media: None,
            platforms: None,
            thread: None,
            queue_id: None,
            queue_priority: None,
        }
    }
    /**Sets `media`.

The images, videos and documents, in their order. Instagram, TikTok, YouTube and Pinterest require at least one, and
so do stories and reels.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn media(mut self, value: impl IntoIterator<Item = impl Into<Media>>) -> Self {
        self.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `platforms`.

Parameters of the networks. A parameter that a network does not have is rejected with 422, which lists those that it
has.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platforms(mut self, value: impl Into<PlatformParams>) -> Self {
        self.platforms = Some(value.into());
        self
    }
    /**Sets `thread`.

The posts that follow as a thread, in their order. X, Threads and Bluesky only; with another network the post is
rejected with 422. They share the profiles and the schedule of the first post.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn thread(
        mut self,
        value: impl IntoIterator<Item = impl Into<ThreadItemInput>>,
    ) -> Self {
        self.thread = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `queue_id`.

The id of the queue that decides when the post goes out. Not together with `scheduled_at`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
    /**Sets `queue_priority`.

Which posts of a queue go first.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_priority(mut self, value: impl Into<QueuePriority>) -> Self {
        self.queue_priority = Some(Some(value.into()));
        self
    }
    ///Sets `queue_priority` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_priority_null(mut self) -> Self {
        self.queue_priority = Some(None);
        self
    }
}
///A new post.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewPost {
    ///The text. Some networks require one, and stories have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    ///When the post goes out. Without it the post goes out at once, unless it is a draft or for a queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheduled_at: Option<Timestamp>,
    ///Whether to keep the post as a draft until `posts().publish` is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
}
impl NewPost {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            body: None,
            scheduled_at: None,
            draft: None,
        }
    }
    /**Sets `body`.

The text. Some networks require one, and stories have none.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /**Sets `scheduled_at`.

When the post goes out. Without it the post goes out at once, unless it is a draft or for a queue.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn scheduled_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.scheduled_at = Some(value.into());
        self
    }
    /**Sets `draft`.

Whether to keep the post as a draft until `posts().publish` is called.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn draft(mut self, value: bool) -> Self {
        self.draft = Some(value);
        self
    }
}
///What to change of a post.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePostRequest {
    ///The post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<UpdatedPost>,
    ///Where the post goes, in place of the profiles that it had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profiles: Option<Vec<String>>,
    ///The images, videos and documents, in place of those that it had. An empty list removes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<Media>>,
    ///Parameters of the networks. They are added to those that the post has, or replace them if `profiles` is sent too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platforms: Option<PlatformChanges>,
    /**The posts that follow as a thread, in place of those that it had. An empty list removes them. They share the
profiles and the schedule of the first post.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread: Option<Vec<ThreadItemInput>>,
    ///The id of the queue that decides when the post goes out. Null takes the post out of its queue.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::present"
    )]
    pub queue_id: Option<Option<String>>,
    ///Which posts of a queue go first.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::present"
    )]
    pub queue_priority: Option<Option<QueuePriority>>,
}
impl UpdatePostRequest {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            post: None,
            profiles: None,
            media: None,
            platforms: None,
            thread: None,
            queue_id: None,
            queue_priority: None,
        }
    }
    /**Sets `post`.

The post.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn post(mut self, value: impl Into<UpdatedPost>) -> Self {
        self.post = Some(value.into());
        self
    }
    /**Sets `profiles`.

Where the post goes, in place of the profiles that it had.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn profiles(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.profiles = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `media`.

The images, videos and documents, in place of those that it had. An empty list removes them.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn media(mut self, value: impl IntoIterator<Item = impl Into<Media>>) -> Self {
        self.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `platforms`.

Parameters of the networks. They are added to those that the post has, or replace them if `profiles` is sent too.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platforms(mut self, value: impl Into<PlatformChanges>) -> Self {
        self.platforms = Some(value.into());
        self
    }
    /**Sets `thread`.

The posts that follow as a thread, in place of those that it had. An empty list removes them. They share the
profiles and the schedule of the first post.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn thread(
        mut self,
        value: impl IntoIterator<Item = impl Into<ThreadItemInput>>,
    ) -> Self {
        self.thread = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `queue_id`.

The id of the queue that decides when the post goes out. Null takes the post out of its queue.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(Some(value.into()));
        self
    }
    ///Sets `queue_id` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_id_null(mut self) -> Self {
        self.queue_id = Some(None);
        self
    }
    /**Sets `queue_priority`.

Which posts of a queue go first.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_priority(mut self, value: impl Into<QueuePriority>) -> Self {
        self.queue_priority = Some(Some(value.into()));
        self
    }
    ///Sets `queue_priority` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_priority_null(mut self) -> Self {
        self.queue_priority = Some(None);
        self
    }
}
///What to change of the post itself.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatedPost {
    ///The text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    ///When the post goes out. Null removes the time.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::present"
    )]
    pub scheduled_at: Option<Option<Timestamp>>,
    ///Whether to keep the post as a draft until `posts().publish` is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
}
impl UpdatedPost {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            body: None,
            scheduled_at: None,
            draft: None,
        }
    }
    /**Sets `body`.

The text.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /**Sets `scheduled_at`.

When the post goes out. Null removes the time.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn scheduled_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.scheduled_at = Some(Some(value.into()));
        self
    }
    ///Sets `scheduled_at` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    pub fn scheduled_at_null(mut self) -> Self {
        self.scheduled_at = Some(None);
        self
    }
    /**Sets `draft`.

Whether to keep the post as a draft until `posts().publish` is called.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn draft(mut self, value: bool) -> Self {
        self.draft = Some(value);
        self
    }
}
///What of a post to delete. At most one of these is sent.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletePostOnPlatformRequest {
    ///The id of one entry of the post, with its whole thread, as events and the response to a deletion have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_profile_id: Option<String>,
    ///The id of a profile, for everything of the post that it published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<Platform>,
}
impl DeletePostOnPlatformRequest {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            post_profile_id: None,
            profile_id: None,
            network: None,
        }
    }
    /**Sets `post_profile_id`.

The id of one entry of the post, with its whole thread, as events and the response to a deletion have it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn post_profile_id(mut self, value: impl Into<String>) -> Self {
        self.post_profile_id = Some(value.into());
        self
    }
    /**Sets `profile_id`.

The id of a profile, for everything of the post that it published.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.profile_id = Some(value.into());
        self
    }
    /**Sets `network`.

A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn network(mut self, value: impl Into<Platform>) -> Self {
        self.network = Some(value.into());
        self
    }
}
///What is being deleted from the networks.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformDeletion {
    ///Whether the deletion has begun.
    pub success: bool,
    ///The entries that are being deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleting: Option<Vec<DeletingEntry>>,
}
impl PlatformDeletion {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(success: bool) -> Self {
        Self {
            success: success,
            deleting: None,
        }
    }
    /**Sets `deleting`.

The entries that are being deleted.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn deleting(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeletingEntry>>,
    ) -> Self {
        self.deleting = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
///An entry of a post that is being deleted from its network.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletingEntry {
    ///The id of the entry.
    pub post_profile_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
}
impl DeletingEntry {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        post_profile_id: impl Into<String>,
        platform: impl Into<Platform>,
    ) -> Self {
        Self {
            post_profile_id: post_profile_id.into(),
            platform: platform.into(),
        }
    }
}
///The statistics of posts.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostStats {
    ///The statistics, by the ids of the posts.
    pub data: std::collections::BTreeMap<String, PostStatsEntry>,
}
impl PostStats {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(data: std::collections::BTreeMap<String, PostStatsEntry>) -> Self {
        Self { data: data }
    }
}
///The statistics of one post.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostStatsEntry {
    ///The statistics, by profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platforms: Option<Vec<PostPlatformStats>>,
}
impl PostStatsEntry {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { platforms: None }
    }
    /**Sets `platforms`.

The statistics, by profile.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<PostPlatformStats>>,
    ) -> Self {
        self.platforms = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
///The statistics of a post on one network.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostPlatformStats {
    ///The id of the profile.
    pub profile_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The snapshots, in the order of time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<PostStatsRecord>>,
}
impl PostPlatformStats {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(profile_id: impl Into<String>, platform: impl Into<Platform>) -> Self {
        Self {
            profile_id: profile_id.into(),
            platform: platform.into(),
            records: None,
        }
    }
    /**Sets `records`.

The snapshots, in the order of time.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn records(
        mut self,
        value: impl IntoIterator<Item = impl Into<PostStatsRecord>>,
    ) -> Self {
        self.records = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
///The figures of a post on one network at one time.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostStatsRecord {
    /**The figures, under names that are alike on all networks, such as `impressions`, `likes`, `comments`, `saved`,
`retweets`, `quotes`, `replies`, `reposts`, `shares`, `clicks`, `outbound_clicks`, `profile_visits` and `follows`.*/
    pub stats: serde_json::Map<String, serde_json::Value>,
    ///The figures, under the names that the network gives them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_stats: Option<serde_json::Map<String, serde_json::Value>>,
    ///When the snapshot was taken.
    pub recorded_at: Timestamp,
}
impl PostStatsRecord {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        stats: serde_json::Map<String, serde_json::Value>,
        recorded_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            stats: stats,
            raw_stats: None,
            recorded_at: recorded_at.into(),
        }
    }
    /**Sets `raw_stats`.

The figures, under the names that the network gives them.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn raw_stats(
        mut self,
        value: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.raw_stats = Some(value);
        self
    }
}
///Where to send a file.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Upload {
    ///A token that stands for the file. Pass the `url` to a post that sending the file returns, not this.
    pub key: String,
    ///Where to send the bytes of the file, with POST and without an API key.
    pub upload_url: String,
    ///For how many seconds `upload_url` is valid.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub expires_in: i64,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upload")
            .field("key", &redacted::Redacted::all(&self.key))
            .field("upload_url", &redacted::Redacted::all(&self.upload_url))
            .field("expires_in", &self.expires_in)
            .finish()
    }
}
impl Upload {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        key: impl Into<String>,
        upload_url: impl Into<String>,
        expires_in: i64,
    ) -> Self {
        Self {
            key: key.into(),
            upload_url: upload_url.into(),
            expires_in: expires_in,
        }
    }
}
///Weekly slots in which the posts of a profile group go out.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Queue {
    ///The id of the queue. It is opaque.
    pub id: String,
    ///The name that people see.
    pub name: String,
    ///What the queue is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    ///The time zone of the slots, by its IANA name.
    pub timezone: String,
    ///Whether the queue publishes. A queue that does not is paused.
    pub enabled: bool,
    ///By how many minutes a post goes out before or after its slot at most.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub jitter: i64,
    ///The id of the profile group that the queue is in.
    pub profile_group_id: String,
    ///The slots of a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeslots: Option<Vec<QueueTimeslot>>,
    ///How many posts are scheduled in the queue now.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub posts_count: i64,
}
impl Queue {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        timezone: impl Into<String>,
        enabled: bool,
        jitter: i64,
        profile_group_id: impl Into<String>,
        posts_count: i64,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: None,
            timezone: timezone.into(),
            enabled: enabled,
            jitter: jitter,
            profile_group_id: profile_group_id.into(),
            timeslots: None,
            posts_count: posts_count,
        }
    }
    /**Sets `description`.

What the queue is for.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /**Sets `timeslots`.

The slots of a week.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn timeslots(
        mut self,
        value: impl IntoIterator<Item = impl Into<QueueTimeslot>>,
    ) -> Self {
        self.timeslots = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
///Queues.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueueList {
    ///The queues.
    pub data: Vec<Queue>,
}
impl QueueList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(data: impl IntoIterator<Item = impl Into<Queue>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
///A slot of a queue.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueueTimeslot {
    ///The id of the slot.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub id: i64,
    ///The day of the week, from 0 (Sunday) to 6.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub day: i64,
    ///The time of day in the queue's time zone, in hours and minutes of the 24-hour clock.
    pub time: String,
}
impl QueueTimeslot {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(id: i64, day: i64, time: impl Into<String>) -> Self {
        Self {
            id: id,
            day: day,
            time: time.into(),
        }
    }
}
///A request to create a queue.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateQueueRequest {
    ///The id of the profile group that the queue is for.
    pub profile_group_id: String,
    ///The queue.
    pub post_queue: NewQueue,
}
impl CreateQueueRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        profile_group_id: impl Into<String>,
        post_queue: impl Into<NewQueue>,
    ) -> Self {
        Self {
            profile_group_id: profile_group_id.into(),
            post_queue: post_queue.into(),
        }
    }
}
///A new queue.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewQueue {
    ///The name that people see.
    pub name: String,
    ///What the queue is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    ///The time zone of the slots, by its IANA name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    ///By how many minutes a post goes out before or after its slot at most, from 0 to 60.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub jitter: Option<i64>,
    ///The slots of a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue_timeslots_attributes: Option<Vec<NewTimeslot>>,
}
impl NewQueue {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            timezone: None,
            jitter: None,
            queue_timeslots_attributes: None,
        }
    }
    /**Sets `description`.

What the queue is for.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /**Sets `timezone`.

The time zone of the slots, by its IANA name.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /**Sets `jitter`.

By how many minutes a post goes out before or after its slot at most, from 0 to 60.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn jitter(mut self, value: i64) -> Self {
        self.jitter = Some(value);
        self
    }
    /**Sets `queue_timeslots_attributes`.

The slots of a week.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_timeslots_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewTimeslot>>,
    ) -> Self {
        self.queue_timeslots_attributes = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}
///A request to change a queue.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateQueueRequest {
    ///What to change of the queue.
    pub post_queue: UpdatedQueue,
}
impl UpdateQueueRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(post_queue: impl Into<UpdatedQueue>) -> Self {
        Self {
            post_queue: post_queue.into(),
        }
    }
}
///What to change of a queue.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatedQueue {
    ///The name that people see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    ///What the queue is for. Null removes it.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::present"
    )]
    pub description: Option<Option<String>>,
    ///The time zone of the slots, by its IANA name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    ///Whether the queue publishes. False pauses it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    ///By how many minutes a post goes out before or after its slot at most, from 0 to 60.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub jitter: Option<i64>,
    ///The slots to add and to remove. Others stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue_timeslots_attributes: Option<Vec<TimeslotChange>>,
}
impl UpdatedQueue {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            timezone: None,
            enabled: None,
            jitter: None,
            queue_timeslots_attributes: None,
        }
    }
    /**Sets `name`.

The name that people see.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /**Sets `description`.

What the queue is for. Null removes it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(Some(value.into()));
        self
    }
    ///Sets `description` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    pub fn description_null(mut self) -> Self {
        self.description = Some(None);
        self
    }
    /**Sets `timezone`.

The time zone of the slots, by its IANA name.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /**Sets `enabled`.

Whether the queue publishes. False pauses it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /**Sets `jitter`.

By how many minutes a post goes out before or after its slot at most, from 0 to 60.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn jitter(mut self, value: i64) -> Self {
        self.jitter = Some(value);
        self
    }
    /**Sets `queue_timeslots_attributes`.

The slots to add and to remove. Others stay.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn queue_timeslots_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<TimeslotChange>>,
    ) -> Self {
        self.queue_timeslots_attributes = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}
///A slot to add to a queue, or one to remove from it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum TimeslotChange {
    ///[`NewTimeslot`].
    NewTimeslot(NewTimeslot),
    ///[`RemovedTimeslot`].
    RemovedTimeslot(RemovedTimeslot),
}
impl serde::Serialize for TimeslotChange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::NewTimeslot(value) => value.serialize(serializer),
            Self::RemovedTimeslot(value) => value.serialize(serializer),
        }
    }
}
impl<'de> serde::Deserialize<'de> for TimeslotChange {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if union::has(&value, &["day", "time"], &[]) {
            return union::decode(value).map(Self::NewTimeslot);
        }
        if union::has(&value, &["_destroy", "id"], &[]) {
            return union::decode(value).map(Self::RemovedTimeslot);
        }
        Err(union::undecided("TimeslotChange", None))
    }
}
impl From<NewTimeslot> for TimeslotChange {
    fn from(value: NewTimeslot) -> Self {
        Self::NewTimeslot(value)
    }
}
impl From<RemovedTimeslot> for TimeslotChange {
    fn from(value: RemovedTimeslot) -> Self {
        Self::RemovedTimeslot(value)
    }
}
///A new slot.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewTimeslot {
    ///The day of the week, from 0 (Sunday) to 6.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub day: i64,
    ///The time of day in the queue's time zone, in hours and minutes of the 24-hour clock.
    pub time: String,
}
impl NewTimeslot {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(day: i64, time: impl Into<String>) -> Self {
        Self {
            day: day,
            time: time.into(),
        }
    }
}
///A slot to remove.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RemovedTimeslot {
    ///The id of the slot.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub id: i64,
    ///Always true.
    #[serde(rename = "_destroy")]
    pub destroy: bool,
}
impl RemovedTimeslot {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(id: i64, destroy: bool) -> Self {
        Self { id: id, destroy: destroy }
    }
}
///The next slot of a queue.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextSlot {
    ///When the next post goes out.
    pub next_slot: Timestamp,
}
impl NextSlot {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(next_slot: impl Into<Timestamp>) -> Self {
        Self {
            next_slot: next_slot.into(),
        }
    }
}
///A page of calendar events.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CalendarEventList {
    ///How many events there are on all pages.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub total: i64,
    ///The number of this page. The first page is 0.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub page: i64,
    ///How many events a page has.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub per_page: i64,
    ///The filters of the request. What they look like is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<serde_json::Map<String, serde_json::Value>>,
    ///The events of this page.
    pub data: Vec<CalendarEvent>,
}
impl CalendarEventList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        total: i64,
        page: i64,
        per_page: i64,
        data: impl IntoIterator<Item = impl Into<CalendarEvent>>,
    ) -> Self {
        Self {
            total: total,
            page: page,
            per_page: per_page,
            filters: None,
            data: data.into_iter().map(Into::into).collect(),
        }
    }
    /**Sets `filters`.

The filters of the request. What they look like is not documented.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn filters(mut self, value: serde_json::Map<String, serde_json::Value>) -> Self {
        self.filters = Some(value);
        self
    }
}
///A holiday or another date.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CalendarEvent {
    ///The day.
    pub date: String,
    ///The name.
    pub name: String,
    ///What kind of event a date is.
    #[serde(rename = "type")]
    pub type_: CalendarEventType,
    ///What an event means for posting.
    pub category: CalendarCategory,
    ///The countries, by their codes of two letters (ISO 3166-1). Null for an event of the whole world.
    #[serde(default)]
    pub countries: Option<Vec<String>>,
    ///The tags.
    pub tags: Vec<String>,
    ///What to post, or why not to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posting_tip: Option<String>,
}
impl CalendarEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        date: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<CalendarEventType>,
        category: impl Into<CalendarCategory>,
        countries: impl Into<Option<Vec<String>>>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            date: date.into(),
            name: name.into(),
            type_: type_.into(),
            category: category.into(),
            countries: countries.into(),
            tags: tags.into_iter().map(Into::into).collect(),
            posting_tip: None,
        }
    }
    /**Sets `posting_tip`.

What to post, or why not to.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn posting_tip(mut self, value: impl Into<String>) -> Self {
        self.posting_tip = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What an event means for posting."] CalendarCategory { #[doc =
    "`post_trigger`: A good day to post."] PostTrigger = "post_trigger", #[doc =
    "`sensitive`: A day on which posts should be chosen with care."] Sensitive =
    "sensitive", #[doc = "`no_post`: A day on which it is better not to post."] NoPost =
    "no_post", }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of event a date is."] CalendarEventType { #[doc =
    "`public_holiday`: A public holiday."] PublicHoliday = "public_holiday", #[doc =
    "`fun_holiday`: A day such as that of coffee."] FunHoliday = "fun_holiday", #[doc =
    "`awareness_day`: A day that draws attention to a cause."] AwarenessDay =
    "awareness_day", #[doc = "`cultural_event`: An event of culture."] CulturalEvent =
    "cultural_event", #[doc = "`sporting_event`: An event of sports."] SportingEvent =
    "sporting_event", #[doc = "`commerce_event`: A day of shopping."] CommerceEvent =
    "commerce_event", #[doc = "`religious_event`: A day of a religion."] ReligiousEvent =
    "religious_event", #[doc = "`seasonal`: The begin of a season, and the like."]
    Seasonal = "seasonal", #[doc = "`remembrance`: A day of remembrance."] Remembrance =
    "remembrance", }
}
///A post of a thread after the first one.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadItemInput {
    ///The text.
    pub body: String,
    ///The images and videos, in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<Media>>,
}
impl ThreadItemInput {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            media: None,
        }
    }
    /**Sets `media`.

The images and videos, in their order.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn media(mut self, value: impl IntoIterator<Item = impl Into<Media>>) -> Self {
        self.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
/**An image, video or document to publish: the address of a public file, or the file itself. The service fetches what has
an address.*/
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum MediaInput {
    ///A value of the kind `Text`.
    Text(String),
    ///A value of the kind `Media`.
    Media(Media),
    ///[`MediaUrl`].
    MediaUrl(MediaUrl),
    ///[`MediaBase64`].
    MediaBase64(MediaBase64),
}
impl serde::Serialize for MediaInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Media(value) => value.serialize(serializer),
            Self::MediaUrl(value) => value.serialize(serializer),
            Self::MediaBase64(value) => value.serialize(serializer),
        }
    }
}
impl<'de> serde::Deserialize<'de> for MediaInput {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_string() {
            return union::decode(value).map(Self::Text);
        }
        if true {
            return union::decode(value).map(Self::Media);
        }
        if union::has(&value, &["url"], &[]) {
            return union::decode(value).map(Self::MediaUrl);
        }
        if union::has(&value, &["base64", "content_type"], &[]) {
            return union::decode(value).map(Self::MediaBase64);
        }
        Err(union::undecided("MediaInput", None))
    }
}
impl From<String> for MediaInput {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for MediaInput {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<Media> for MediaInput {
    fn from(value: Media) -> Self {
        Self::Media(value)
    }
}
impl From<MediaUrl> for MediaInput {
    fn from(value: MediaUrl) -> Self {
        Self::MediaUrl(value)
    }
}
impl From<MediaBase64> for MediaInput {
    fn from(value: MediaBase64) -> Self {
        Self::MediaBase64(value)
    }
}
///The cover of a video as a file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum CoverFile {
    ///A value of the kind `Text`.
    Text(String),
    ///A value of the kind `Media`.
    Media(Media),
    ///[`MediaBase64`].
    MediaBase64(MediaBase64),
}
impl serde::Serialize for CoverFile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Media(value) => value.serialize(serializer),
            Self::MediaBase64(value) => value.serialize(serializer),
        }
    }
}
impl<'de> serde::Deserialize<'de> for CoverFile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_string() {
            return union::decode(value).map(Self::Text);
        }
        if true {
            return union::decode(value).map(Self::Media);
        }
        if union::has(&value, &["base64", "content_type"], &[]) {
            return union::decode(value).map(Self::MediaBase64);
        }
        Err(union::undecided("CoverFile", None))
    }
}
impl From<String> for CoverFile {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for CoverFile {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<Media> for CoverFile {
    fn from(value: Media) -> Self {
        Self::Media(value)
    }
}
impl From<MediaBase64> for CoverFile {
    fn from(value: MediaBase64) -> Self {
        Self::MediaBase64(value)
    }
}
///The address of a public file.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaUrl {
    ///The address.
    pub url: String,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for MediaUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MediaUrl")
            .field("url", &redacted::Redacted::query(&self.url))
            .finish()
    }
}
impl MediaUrl {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
///A file in base64.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaBase64 {
    ///The bytes of the file.
    pub base64: String,
    ///The media type.
    pub content_type: String,
    ///The name of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}
impl MediaBase64 {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(base64: impl Into<String>, content_type: impl Into<String>) -> Self {
        Self {
            base64: base64.into(),
            content_type: content_type.into(),
            filename: None,
        }
    }
    /**Sets `filename`.

The name of the file.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }
}
///A description of the media for people who cannot see them, one for all or one for each in their order.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum AltText {
    ///A value of the kind `Text`.
    Text(String),
    ///A value of the kind `List`.
    List(Vec<String>),
}
impl serde::Serialize for AltText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
        }
    }
}
impl<'de> serde::Deserialize<'de> for AltText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_string() {
            return union::decode(value).map(Self::Text);
        }
        if value.is_array() {
            return union::decode(value).map(Self::List);
        }
        Err(union::undecided("AltText", None))
    }
}
impl From<String> for AltText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for AltText {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<Vec<String>> for AltText {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}
///Parameters of a post by network.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformParams {
    ///Parameters of a post on Facebook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facebook: Option<FacebookParams>,
    ///Parameters of a post on Instagram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instagram: Option<InstagramParams>,
    ///Parameters of a post on TikTok.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiktok: Option<TiktokParams>,
    ///Parameters of a post on LinkedIn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linkedin: Option<LinkedinParams>,
    ///Parameters of a video on YouTube. The text of the post becomes its description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub youtube: Option<YoutubeParams>,
    ///Parameters of a post on X (Twitter).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twitter: Option<TwitterParams>,
    ///Parameters of a post on Threads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threads: Option<ThreadsParams>,
    ///Parameters of a pin on Pinterest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pinterest: Option<PinterestParams>,
    /**Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bluesky: Option<BlueskyParams>,
    ///Parameters of a message in a Telegram channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telegram: Option<TelegramParams>,
    ///Parameters of a post on a Google Business Profile. A parameter of another format is rejected with 422.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google_business: Option<GoogleBusinessParams>,
}
impl PlatformParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            facebook: None,
            instagram: None,
            tiktok: None,
            linkedin: None,
            youtube: None,
            twitter: None,
            threads: None,
            pinterest: None,
            bluesky: None,
            telegram: None,
            google_business: None,
        }
    }
    /**Sets `facebook`.

Parameters of a post on Facebook.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn facebook(mut self, value: impl Into<FacebookParams>) -> Self {
        self.facebook = Some(value.into());
        self
    }
    /**Sets `instagram`.

Parameters of a post on Instagram.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn instagram(mut self, value: impl Into<InstagramParams>) -> Self {
        self.instagram = Some(value.into());
        self
    }
    /**Sets `tiktok`.

Parameters of a post on TikTok.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn tiktok(mut self, value: impl Into<TiktokParams>) -> Self {
        self.tiktok = Some(value.into());
        self
    }
    /**Sets `linkedin`.

Parameters of a post on LinkedIn.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn linkedin(mut self, value: impl Into<LinkedinParams>) -> Self {
        self.linkedin = Some(value.into());
        self
    }
    /**Sets `youtube`.

Parameters of a video on YouTube. The text of the post becomes its description.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn youtube(mut self, value: impl Into<YoutubeParams>) -> Self {
        self.youtube = Some(value.into());
        self
    }
    /**Sets `twitter`.

Parameters of a post on X (Twitter).*/
    #[must_use]
    #[allow(deprecated)]
    pub fn twitter(mut self, value: impl Into<TwitterParams>) -> Self {
        self.twitter = Some(value.into());
        self
    }
    /**Sets `threads`.

Parameters of a post on Threads.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn threads(mut self, value: impl Into<ThreadsParams>) -> Self {
        self.threads = Some(value.into());
        self
    }
    /**Sets `pinterest`.

Parameters of a pin on Pinterest.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn pinterest(mut self, value: impl Into<PinterestParams>) -> Self {
        self.pinterest = Some(value.into());
        self
    }
    /**Sets `bluesky`.

Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn bluesky(mut self, value: impl Into<BlueskyParams>) -> Self {
        self.bluesky = Some(value.into());
        self
    }
    /**Sets `telegram`.

Parameters of a message in a Telegram channel.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn telegram(mut self, value: impl Into<TelegramParams>) -> Self {
        self.telegram = Some(value.into());
        self
    }
    /**Sets `google_business`.

Parameters of a post on a Google Business Profile. A parameter of another format is rejected with 422.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn google_business(mut self, value: impl Into<GoogleBusinessParams>) -> Self {
        self.google_business = Some(value.into());
        self
    }
}
///Parameters to change of a post, by network.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformChanges {
    ///Parameters of a post on Facebook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facebook: Option<FacebookParams>,
    ///Parameters of a post on Instagram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instagram: Option<InstagramParams>,
    ///Parameters of a post on TikTok.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tiktok: Option<TiktokParams>,
    ///Parameters of a post on LinkedIn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linkedin: Option<LinkedinParams>,
    ///Parameters of a video on YouTube. The text of the post becomes its description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub youtube: Option<YoutubeParams>,
    ///Parameters of a post on X (Twitter).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twitter: Option<TwitterParams>,
    ///Parameters of a post on Threads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threads: Option<ThreadsParams>,
    ///Parameters to change of a pin on Pinterest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pinterest: Option<PinterestChanges>,
    /**Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bluesky: Option<BlueskyParams>,
    ///Parameters to change of a message in a Telegram channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telegram: Option<TelegramChanges>,
    ///Parameters to change of a post on a Google Business Profile. A parameter of another format is rejected with 422.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google_business: Option<GoogleBusinessChanges>,
}
impl PlatformChanges {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            facebook: None,
            instagram: None,
            tiktok: None,
            linkedin: None,
            youtube: None,
            twitter: None,
            threads: None,
            pinterest: None,
            bluesky: None,
            telegram: None,
            google_business: None,
        }
    }
    /**Sets `facebook`.

Parameters of a post on Facebook.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn facebook(mut self, value: impl Into<FacebookParams>) -> Self {
        self.facebook = Some(value.into());
        self
    }
    /**Sets `instagram`.

Parameters of a post on Instagram.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn instagram(mut self, value: impl Into<InstagramParams>) -> Self {
        self.instagram = Some(value.into());
        self
    }
    /**Sets `tiktok`.

Parameters of a post on TikTok.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn tiktok(mut self, value: impl Into<TiktokParams>) -> Self {
        self.tiktok = Some(value.into());
        self
    }
    /**Sets `linkedin`.

Parameters of a post on LinkedIn.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn linkedin(mut self, value: impl Into<LinkedinParams>) -> Self {
        self.linkedin = Some(value.into());
        self
    }
    /**Sets `youtube`.

Parameters of a video on YouTube. The text of the post becomes its description.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn youtube(mut self, value: impl Into<YoutubeParams>) -> Self {
        self.youtube = Some(value.into());
        self
    }
    /**Sets `twitter`.

Parameters of a post on X (Twitter).*/
    #[must_use]
    #[allow(deprecated)]
    pub fn twitter(mut self, value: impl Into<TwitterParams>) -> Self {
        self.twitter = Some(value.into());
        self
    }
    /**Sets `threads`.

Parameters of a post on Threads.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn threads(mut self, value: impl Into<ThreadsParams>) -> Self {
        self.threads = Some(value.into());
        self
    }
    /**Sets `pinterest`.

Parameters to change of a pin on Pinterest.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn pinterest(mut self, value: impl Into<PinterestChanges>) -> Self {
        self.pinterest = Some(value.into());
        self
    }
    /**Sets `bluesky`.

Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn bluesky(mut self, value: impl Into<BlueskyParams>) -> Self {
        self.bluesky = Some(value.into());
        self
    }
    /**Sets `telegram`.

Parameters to change of a message in a Telegram channel.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn telegram(mut self, value: impl Into<TelegramChanges>) -> Self {
        self.telegram = Some(value.into());
        self
    }
    /**Sets `google_business`.

Parameters to change of a post on a Google Business Profile. A parameter of another format is rejected with 422.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn google_business(mut self, value: impl Into<GoogleBusinessChanges>) -> Self {
        self.google_business = Some(value.into());
        self
    }
}
///Parameters of a post on Facebook.
#[derive(Clone, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FacebookParams {
    ///What kind of post to publish on Facebook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<FacebookFormat>,
    /**The page to publish to, by the id of its placement. **Always send it: without it the service publishes to any of the
connected pages.***/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_id: Option<String>,
    ///The title of a reel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    ///A comment to add to the post. Not for reels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_comment: Option<String>,
    ///The address to which a post of text alone links. Not together with media.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<AltText>,
    ///Whether the photos of a post were made by AI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_with_ai: Option<bool>,
    ///The countries that see the post, by their codes of two letters (ISO 3166-1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<String>>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for FacebookParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FacebookParams")
            .field("format", &self.format)
            .field("page_id", &self.page_id)
            .field("title", &self.title)
            .field("first_comment", &self.first_comment)
            .field("link", &redacted::Redacted::query(&self.link))
            .field("alt_text", &self.alt_text)
            .field("made_with_ai", &self.made_with_ai)
            .field("countries", &self.countries)
            .finish()
    }
}
impl FacebookParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            page_id: None,
            title: None,
            first_comment: None,
            link: None,
            alt_text: None,
            made_with_ai: None,
            countries: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on Facebook.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<FacebookFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `page_id`.

The page to publish to, by the id of its placement. **Always send it: without it the service publishes to any of the
connected pages.***/
    #[must_use]
    #[allow(deprecated)]
    pub fn page_id(mut self, value: impl Into<String>) -> Self {
        self.page_id = Some(value.into());
        self
    }
    /**Sets `title`.

The title of a reel.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /**Sets `first_comment`.

A comment to add to the post. Not for reels.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn first_comment(mut self, value: impl Into<String>) -> Self {
        self.first_comment = Some(value.into());
        self
    }
    /**Sets `link`.

The address to which a post of text alone links. Not together with media.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
    /**Sets `made_with_ai`.

Whether the photos of a post were made by AI.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn made_with_ai(mut self, value: bool) -> Self {
        self.made_with_ai = Some(value);
        self
    }
    /**Sets `countries`.

The countries that see the post, by their codes of two letters (ISO 3166-1).*/
    #[must_use]
    #[allow(deprecated)]
    pub fn countries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.countries = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Facebook."] FacebookFormat { #[doc =
    "`post`: A post in the feed. The default."] Post = "post", #[doc =
    "`reel`: A short video."] Reel = "reel", #[doc = "`story`: A story."] Story =
    "story", }
}
///Parameters of a post on Instagram.
#[derive(Clone, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstagramParams {
    ///What kind of post to publish on Instagram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<InstagramFormat>,
    ///A comment to add to a post or a reel, of at most 2,196 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_comment: Option<String>,
    ///User names to invite as collaborators, at most 10 for a post and 3 for a reel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collaborators: Option<Vec<String>>,
    ///The address of the cover of a reel. It takes precedence over `thumb_offset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_file: Option<Media>,
    ///The frame of a reel that becomes its cover, in milliseconds from the start.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub thumb_offset: Option<i64>,
    ///The name of the sound of a reel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audio_name: Option<String>,
    ///The id of the music of a reel. For profiles that were connected by Facebook login only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audio_id: Option<String>,
    ///The volume of the music, from 1 to 100. For profiles that were connected by Facebook login only.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub audio_volume: Option<i64>,
    ///The volume of the video's own sound, from 1 to 100. For profiles that were connected by Facebook login only.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub video_volume: Option<i64>,
    ///Whether to remove the video's own sound from a reel or a story.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strip_audio: Option<bool>,
    ///Makes a reel a trial reel, which people who do not follow the account see first. Says how it becomes a normal one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_strategy: Option<InstagramTrialStrategy>,
    ///The users to tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_tags: Option<Vec<InstagramUserTag>>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<AltText>,
    ///Whether the media were made by AI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_with_ai: Option<bool>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for InstagramParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InstagramParams")
            .field("format", &self.format)
            .field("first_comment", &self.first_comment)
            .field("collaborators", &self.collaborators)
            .field("cover_url", &redacted::Redacted::query(&self.cover_url))
            .field("cover_file", &self.cover_file)
            .field("thumb_offset", &self.thumb_offset)
            .field("audio_name", &self.audio_name)
            .field("audio_id", &self.audio_id)
            .field("audio_volume", &self.audio_volume)
            .field("video_volume", &self.video_volume)
            .field("strip_audio", &self.strip_audio)
            .field("trial_strategy", &self.trial_strategy)
            .field("user_tags", &self.user_tags)
            .field("alt_text", &self.alt_text)
            .field("made_with_ai", &self.made_with_ai)
            .finish()
    }
}
impl InstagramParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            first_comment: None,
            collaborators: None,
            cover_url: None,
            cover_file: None,
            thumb_offset: None,
            audio_name: None,
            audio_id: None,
            audio_volume: None,
            video_volume: None,
            strip_audio: None,
            trial_strategy: None,
            user_tags: None,
            alt_text: None,
            made_with_ai: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on Instagram.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<InstagramFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `first_comment`.

A comment to add to a post or a reel, of at most 2,196 characters.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn first_comment(mut self, value: impl Into<String>) -> Self {
        self.first_comment = Some(value.into());
        self
    }
    /**Sets `collaborators`.

User names to invite as collaborators, at most 10 for a post and 3 for a reel.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn collaborators(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.collaborators = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `cover_url`.

The address of the cover of a reel. It takes precedence over `thumb_offset`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `thumb_offset`.

The frame of a reel that becomes its cover, in milliseconds from the start.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn thumb_offset(mut self, value: i64) -> Self {
        self.thumb_offset = Some(value);
        self
    }
    /**Sets `audio_name`.

The name of the sound of a reel.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn audio_name(mut self, value: impl Into<String>) -> Self {
        self.audio_name = Some(value.into());
        self
    }
    /**Sets `audio_id`.

The id of the music of a reel. For profiles that were connected by Facebook login only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn audio_id(mut self, value: impl Into<String>) -> Self {
        self.audio_id = Some(value.into());
        self
    }
    /**Sets `audio_volume`.

The volume of the music, from 1 to 100. For profiles that were connected by Facebook login only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn audio_volume(mut self, value: i64) -> Self {
        self.audio_volume = Some(value);
        self
    }
    /**Sets `video_volume`.

The volume of the video's own sound, from 1 to 100. For profiles that were connected by Facebook login only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn video_volume(mut self, value: i64) -> Self {
        self.video_volume = Some(value);
        self
    }
    /**Sets `strip_audio`.

Whether to remove the video's own sound from a reel or a story.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn strip_audio(mut self, value: bool) -> Self {
        self.strip_audio = Some(value);
        self
    }
    /**Sets `trial_strategy`.

Makes a reel a trial reel, which people who do not follow the account see first. Says how it becomes a normal one.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn trial_strategy(mut self, value: impl Into<InstagramTrialStrategy>) -> Self {
        self.trial_strategy = Some(value.into());
        self
    }
    /**Sets `user_tags`.

The users to tag.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn user_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstagramUserTag>>,
    ) -> Self {
        self.user_tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
    /**Sets `made_with_ai`.

Whether the media were made by AI.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn made_with_ai(mut self, value: bool) -> Self {
        self.made_with_ai = Some(value);
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Instagram."] InstagramFormat { #[doc =
    "`post`: A post in the feed. The default."] Post = "post", #[doc =
    "`reel`: A short video."] Reel = "reel", #[doc = "`story`: A story."] Story =
    "story", }
}
crate::types::open_enum::open_enum! {
    #[doc =
    "Makes a reel a trial reel, which people who do not follow the account see first. Says how it becomes a normal one."]
    InstagramTrialStrategy { #[doc = "`MANUAL`: The user decides."] Manual = "MANUAL",
    #[doc = "`SS_PERFORMANCE`: It becomes a normal reel if it performs well."]
    SsPerformance = "SS_PERFORMANCE", }
}
///A user who is tagged in an image or a video. An image requires the position.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstagramUserTag {
    ///The user name. A leading `@` is removed.
    pub username: String,
    ///The position from the left edge, from 0.0 to 1.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<f64>,
    ///The position from the top edge, from 0.0 to 1.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<f64>,
    ///Which of the media, counted from 0.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub media_index: Option<i64>,
}
impl InstagramUserTag {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            x: None,
            y: None,
            media_index: None,
        }
    }
    /**Sets `x`.

The position from the left edge, from 0.0 to 1.0.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn x(mut self, value: f64) -> Self {
        self.x = Some(value);
        self
    }
    /**Sets `y`.

The position from the top edge, from 0.0 to 1.0.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
    /**Sets `media_index`.

Which of the media, counted from 0.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn media_index(mut self, value: i64) -> Self {
        self.media_index = Some(value);
        self
    }
}
///Parameters of a post on TikTok.
#[derive(Clone, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TiktokParams {
    ///What kind of post to publish on TikTok.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<TiktokFormat>,
    ///Who sees a post on TikTok.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy_status: Option<TiktokPrivacyStatus>,
    ///Whether the video was made by AI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_with_ai: Option<bool>,
    ///Whether to forbid comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_comment: Option<bool>,
    ///Whether to forbid duets with the video.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_duet: Option<bool>,
    ///Whether to forbid stitches of the video.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_stitch: Option<bool>,
    ///Whether the post promotes another brand (paid partnership).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand_content_toggle: Option<bool>,
    ///Whether the post promotes the creator's own business.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand_organic_toggle: Option<bool>,
    ///Which of the images is the cover, counted from 0. For images only.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub photo_cover_index: Option<i64>,
    ///Whether TikTok adds music. For images only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_add_music: Option<bool>,
    ///Whether to send the post to the creator's inbox instead of publishing it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upload_as_draft: Option<bool>,
    /**The address of the cover of a video. It takes precedence over `thumb_offset`. Profiles that were connected before
30 September 2026 must be connected again.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_file: Option<Media>,
    ///The frame of a video that becomes its cover, in milliseconds from the start.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub thumb_offset: Option<i64>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for TiktokParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TiktokParams")
            .field("format", &self.format)
            .field("privacy_status", &self.privacy_status)
            .field("made_with_ai", &self.made_with_ai)
            .field("disable_comment", &self.disable_comment)
            .field("disable_duet", &self.disable_duet)
            .field("disable_stitch", &self.disable_stitch)
            .field("brand_content_toggle", &self.brand_content_toggle)
            .field("brand_organic_toggle", &self.brand_organic_toggle)
            .field("photo_cover_index", &self.photo_cover_index)
            .field("auto_add_music", &self.auto_add_music)
            .field("upload_as_draft", &self.upload_as_draft)
            .field("cover_url", &redacted::Redacted::query(&self.cover_url))
            .field("cover_file", &self.cover_file)
            .field("thumb_offset", &self.thumb_offset)
            .finish()
    }
}
impl TiktokParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            privacy_status: None,
            made_with_ai: None,
            disable_comment: None,
            disable_duet: None,
            disable_stitch: None,
            brand_content_toggle: None,
            brand_organic_toggle: None,
            photo_cover_index: None,
            auto_add_music: None,
            upload_as_draft: None,
            cover_url: None,
            cover_file: None,
            thumb_offset: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on TikTok.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<TiktokFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `privacy_status`.

Who sees a post on TikTok.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn privacy_status(mut self, value: impl Into<TiktokPrivacyStatus>) -> Self {
        self.privacy_status = Some(value.into());
        self
    }
    /**Sets `made_with_ai`.

Whether the video was made by AI.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn made_with_ai(mut self, value: bool) -> Self {
        self.made_with_ai = Some(value);
        self
    }
    /**Sets `disable_comment`.

Whether to forbid comments.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn disable_comment(mut self, value: bool) -> Self {
        self.disable_comment = Some(value);
        self
    }
    /**Sets `disable_duet`.

Whether to forbid duets with the video.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn disable_duet(mut self, value: bool) -> Self {
        self.disable_duet = Some(value);
        self
    }
    /**Sets `disable_stitch`.

Whether to forbid stitches of the video.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn disable_stitch(mut self, value: bool) -> Self {
        self.disable_stitch = Some(value);
        self
    }
    /**Sets `brand_content_toggle`.

Whether the post promotes another brand (paid partnership).*/
    #[must_use]
    #[allow(deprecated)]
    pub fn brand_content_toggle(mut self, value: bool) -> Self {
        self.brand_content_toggle = Some(value);
        self
    }
    /**Sets `brand_organic_toggle`.

Whether the post promotes the creator's own business.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn brand_organic_toggle(mut self, value: bool) -> Self {
        self.brand_organic_toggle = Some(value);
        self
    }
    /**Sets `photo_cover_index`.

Which of the images is the cover, counted from 0. For images only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn photo_cover_index(mut self, value: i64) -> Self {
        self.photo_cover_index = Some(value);
        self
    }
    /**Sets `auto_add_music`.

Whether TikTok adds music. For images only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn auto_add_music(mut self, value: bool) -> Self {
        self.auto_add_music = Some(value);
        self
    }
    /**Sets `upload_as_draft`.

Whether to send the post to the creator's inbox instead of publishing it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn upload_as_draft(mut self, value: bool) -> Self {
        self.upload_as_draft = Some(value);
        self
    }
    /**Sets `cover_url`.

The address of the cover of a video. It takes precedence over `thumb_offset`. Profiles that were connected before
30 September 2026 must be connected again.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `thumb_offset`.

The frame of a video that becomes its cover, in milliseconds from the start.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn thumb_offset(mut self, value: i64) -> Self {
        self.thumb_offset = Some(value);
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on TikTok."] TiktokFormat { #[doc =
    "`video`: A video. The default."] Video = "video", #[doc = "`image`: Images."] Image
    = "image", }
}
crate::types::open_enum::open_enum! {
    #[doc = "Who sees a post on TikTok."] TiktokPrivacyStatus { #[doc =
    "`PUBLIC_TO_EVERYONE`: Everyone."] PublicToEveryone = "PUBLIC_TO_EVERYONE", #[doc =
    "`MUTUAL_FOLLOW_FRIENDS`: People who follow the creator and whom the creator follows."]
    MutualFollowFriends = "MUTUAL_FOLLOW_FRIENDS", #[doc =
    "`FOLLOWER_OF_CREATOR`: The creator's followers."] FollowerOfCreator =
    "FOLLOWER_OF_CREATOR", #[doc = "`SELF_ONLY`: The creator alone."] SelfOnly =
    "SELF_ONLY", }
}
///Parameters of a post on LinkedIn.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinkedinParams {
    ///What kind of post to publish on LinkedIn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<LinkedinFormat>,
    ///The organization to publish as, by the id of its placement. Without it the personal profile publishes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    ///The URN of a post to share again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reshare_urn: Option<String>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<AltText>,
    ///The countries that see the post, by their codes of two letters, at most 25. For organizations only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<String>>,
    ///The question of a poll, of at most 140 characters. A poll requires it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poll_question: Option<String>,
    ///The two to four options of a poll, of at most 30 characters each. A poll requires them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poll_options: Option<Vec<String>>,
    ///How many days a poll is open, 1, 3, 7 or 14.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub poll_duration_days: Option<i64>,
}
impl LinkedinParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            organization_id: None,
            reshare_urn: None,
            alt_text: None,
            countries: None,
            poll_question: None,
            poll_options: None,
            poll_duration_days: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on LinkedIn.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<LinkedinFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `organization_id`.

The organization to publish as, by the id of its placement. Without it the personal profile publishes.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /**Sets `reshare_urn`.

The URN of a post to share again.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn reshare_urn(mut self, value: impl Into<String>) -> Self {
        self.reshare_urn = Some(value.into());
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
    /**Sets `countries`.

The countries that see the post, by their codes of two letters, at most 25. For organizations only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn countries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.countries = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `poll_question`.

The question of a poll, of at most 140 characters. A poll requires it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn poll_question(mut self, value: impl Into<String>) -> Self {
        self.poll_question = Some(value.into());
        self
    }
    /**Sets `poll_options`.

The two to four options of a poll, of at most 30 characters each. A poll requires them.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn poll_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.poll_options = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `poll_duration_days`.

How many days a poll is open, 1, 3, 7 or 14.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn poll_duration_days(mut self, value: i64) -> Self {
        self.poll_duration_days = Some(value);
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on LinkedIn."] LinkedinFormat { #[doc =
    "`post`: A post. The default."] Post = "post", #[doc = "`poll`: A poll."] Poll =
    "poll", }
}
///Parameters of a video on YouTube. The text of the post becomes its description.
#[derive(Clone, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct YoutubeParams {
    ///What kind of post to publish on YouTube.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<YoutubeFormat>,
    ///The title, of at most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /**Who sees a video on YouTube. Send it: the documentation says that it is required, though an official SDK publishes
without it.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy_status: Option<YoutubePrivacyStatus>,
    ///The address of the cover. The account must be verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_file: Option<Media>,
    ///Whether the video is made for children.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_for_kids: Option<bool>,
    ///The tags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    ///The id of the category. `22` is People & Blogs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_id: Option<String>,
    ///Whether the video shows altered or made-up scenes that look real.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contains_synthetic_media: Option<bool>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for YoutubeParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("YoutubeParams")
            .field("format", &self.format)
            .field("title", &self.title)
            .field("privacy_status", &self.privacy_status)
            .field("cover_url", &redacted::Redacted::query(&self.cover_url))
            .field("cover_file", &self.cover_file)
            .field("made_for_kids", &self.made_for_kids)
            .field("tags", &self.tags)
            .field("category_id", &self.category_id)
            .field("contains_synthetic_media", &self.contains_synthetic_media)
            .finish()
    }
}
impl YoutubeParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            title: None,
            privacy_status: None,
            cover_url: None,
            cover_file: None,
            made_for_kids: None,
            tags: None,
            category_id: None,
            contains_synthetic_media: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on YouTube.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<YoutubeFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `title`.

The title, of at most 100 characters.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /**Sets `privacy_status`.

Who sees a video on YouTube. Send it: the documentation says that it is required, though an official SDK publishes
without it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn privacy_status(mut self, value: impl Into<YoutubePrivacyStatus>) -> Self {
        self.privacy_status = Some(value.into());
        self
    }
    /**Sets `cover_url`.

The address of the cover. The account must be verified.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `made_for_kids`.

Whether the video is made for children.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn made_for_kids(mut self, value: bool) -> Self {
        self.made_for_kids = Some(value);
        self
    }
    /**Sets `tags`.

The tags.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `category_id`.

The id of the category. `22` is People & Blogs.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /**Sets `contains_synthetic_media`.

Whether the video shows altered or made-up scenes that look real.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn contains_synthetic_media(mut self, value: bool) -> Self {
        self.contains_synthetic_media = Some(value);
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on YouTube."] YoutubeFormat { #[doc =
    "`post`: A video."] Post = "post", }
}
crate::types::open_enum::open_enum! {
    #[doc =
    "Who sees a video on YouTube. Send it: the documentation says that it is required, though an official SDK publishes\nwithout it."]
    YoutubePrivacyStatus { #[doc = "`public`: Everyone."] Public = "public", #[doc =
    "`unlisted`: Everyone who has the address."] Unlisted = "unlisted", #[doc =
    "`private`: The owner alone."] Private = "private", }
}
///Parameters of a post on X (Twitter).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TwitterParams {
    ///What kind of post to publish on X (Twitter).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<TwitterFormat>,
    ///The two to four options of a poll, of at most 25 characters each. A poll requires them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poll_options: Option<Vec<String>>,
    ///How many minutes a poll is open, from 5 to 10,080 (seven days). A poll requires it.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub poll_duration_minutes: Option<i64>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<AltText>,
}
impl TwitterParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            poll_options: None,
            poll_duration_minutes: None,
            alt_text: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on X (Twitter).*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<TwitterFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `poll_options`.

The two to four options of a poll, of at most 25 characters each. A poll requires them.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn poll_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.poll_options = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `poll_duration_minutes`.

How many minutes a poll is open, from 5 to 10,080 (seven days). A poll requires it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn poll_duration_minutes(mut self, value: i64) -> Self {
        self.poll_duration_minutes = Some(value);
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on X (Twitter)."] TwitterFormat { #[doc =
    "`post`: A post. The default."] Post = "post", #[doc =
    "`poll`: A poll, without media, outside a thread, and with a text of at most 280 characters."]
    Poll = "poll", }
}
///Parameters of a post on Threads.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadsParams {
    ///What kind of post to publish on Threads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<ThreadsFormat>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<AltText>,
    ///The topic, of at most 50 characters, without a leading `#`, and without `.` and `&`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic_tag: Option<String>,
}
impl ThreadsParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            alt_text: None,
            topic_tag: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on Threads.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<ThreadsFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
    /**Sets `topic_tag`.

The topic, of at most 50 characters, without a leading `#`, and without `.` and `&`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn topic_tag(mut self, value: impl Into<String>) -> Self {
        self.topic_tag = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Threads."] ThreadsFormat { #[doc =
    "`post`: A post."] Post = "post", }
}
///Parameters of a pin on Pinterest.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PinterestParams {
    ///What kind of post to publish on Pinterest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<PinterestFormat>,
    ///The board to publish to, by the id of its placement.
    pub board_id: String,
    ///The title, of at most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    ///The address to which the pin leads, of at most 2,048 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination_link: Option<String>,
    ///The address of the cover of a video.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_file: Option<Media>,
    ///The frame of a video that becomes its cover, in **seconds** from the start. Other networks count milliseconds.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub thumb_offset: Option<i64>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<AltText>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PinterestParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PinterestParams")
            .field("format", &self.format)
            .field("board_id", &self.board_id)
            .field("title", &self.title)
            .field(
                "destination_link",
                &redacted::Redacted::query(&self.destination_link),
            )
            .field("cover_url", &redacted::Redacted::query(&self.cover_url))
            .field("cover_file", &self.cover_file)
            .field("thumb_offset", &self.thumb_offset)
            .field("alt_text", &self.alt_text)
            .finish()
    }
}
impl PinterestParams {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(board_id: impl Into<String>) -> Self {
        Self {
            format: None,
            board_id: board_id.into(),
            title: None,
            destination_link: None,
            cover_url: None,
            cover_file: None,
            thumb_offset: None,
            alt_text: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on Pinterest.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<PinterestFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `title`.

The title, of at most 100 characters.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /**Sets `destination_link`.

The address to which the pin leads, of at most 2,048 characters.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn destination_link(mut self, value: impl Into<String>) -> Self {
        self.destination_link = Some(value.into());
        self
    }
    /**Sets `cover_url`.

The address of the cover of a video.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `thumb_offset`.

The frame of a video that becomes its cover, in **seconds** from the start. Other networks count milliseconds.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn thumb_offset(mut self, value: i64) -> Self {
        self.thumb_offset = Some(value);
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
}
///Parameters to change of a pin on Pinterest.
#[derive(Clone, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PinterestChanges {
    ///What kind of post to publish on Pinterest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<PinterestFormat>,
    ///The board to publish to, by the id of its placement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub board_id: Option<String>,
    ///The title, of at most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    ///The address to which the pin leads, of at most 2,048 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination_link: Option<String>,
    ///The address of the cover of a video.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover_file: Option<Media>,
    ///The frame of a video that becomes its cover, in **seconds** from the start. Other networks count milliseconds.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "lenient::deserialize"
    )]
    pub thumb_offset: Option<i64>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<AltText>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PinterestChanges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PinterestChanges")
            .field("format", &self.format)
            .field("board_id", &self.board_id)
            .field("title", &self.title)
            .field(
                "destination_link",
                &redacted::Redacted::query(&self.destination_link),
            )
            .field("cover_url", &redacted::Redacted::query(&self.cover_url))
            .field("cover_file", &self.cover_file)
            .field("thumb_offset", &self.thumb_offset)
            .field("alt_text", &self.alt_text)
            .finish()
    }
}
impl PinterestChanges {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            board_id: None,
            title: None,
            destination_link: None,
            cover_url: None,
            cover_file: None,
            thumb_offset: None,
            alt_text: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on Pinterest.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<PinterestFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `board_id`.

The board to publish to, by the id of its placement.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn board_id(mut self, value: impl Into<String>) -> Self {
        self.board_id = Some(value.into());
        self
    }
    /**Sets `title`.

The title, of at most 100 characters.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /**Sets `destination_link`.

The address to which the pin leads, of at most 2,048 characters.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn destination_link(mut self, value: impl Into<String>) -> Self {
        self.destination_link = Some(value.into());
        self
    }
    /**Sets `cover_url`.

The address of the cover of a video.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `thumb_offset`.

The frame of a video that becomes its cover, in **seconds** from the start. Other networks count milliseconds.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn thumb_offset(mut self, value: i64) -> Self {
        self.thumb_offset = Some(value);
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Pinterest."] PinterestFormat { #[doc =
    "`pin`: A pin."] Pin = "pin", }
}
/**Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BlueskyParams {
    ///What kind of post to publish on Bluesky.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<BlueskyFormat>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_text: Option<AltText>,
}
impl BlueskyParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            alt_text: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on Bluesky.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<BlueskyFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Bluesky."] BlueskyFormat { #[doc =
    "`post`: A post."] Post = "post", }
}
///Parameters of a message in a Telegram channel.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TelegramParams {
    ///What kind of post to publish on Telegram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<TelegramFormat>,
    ///The channel to publish to, by the id of its placement.
    pub chat_id: String,
    ///How the text of a Telegram message is marked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parse_mode: Option<TelegramParseMode>,
    ///Whether to show no preview of the addresses in the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_link_preview: Option<bool>,
    ///Whether the message arrives without a sound.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_notification: Option<bool>,
}
impl TelegramParams {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            format: None,
            chat_id: chat_id.into(),
            parse_mode: None,
            disable_link_preview: None,
            disable_notification: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on Telegram.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<TelegramFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `parse_mode`.

How the text of a Telegram message is marked up.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn parse_mode(mut self, value: impl Into<TelegramParseMode>) -> Self {
        self.parse_mode = Some(value.into());
        self
    }
    /**Sets `disable_link_preview`.

Whether to show no preview of the addresses in the text.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn disable_link_preview(mut self, value: bool) -> Self {
        self.disable_link_preview = Some(value);
        self
    }
    /**Sets `disable_notification`.

Whether the message arrives without a sound.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn disable_notification(mut self, value: bool) -> Self {
        self.disable_notification = Some(value);
        self
    }
}
///Parameters to change of a message in a Telegram channel.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TelegramChanges {
    ///What kind of post to publish on Telegram.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<TelegramFormat>,
    ///The channel to publish to, by the id of its placement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    ///How the text of a Telegram message is marked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parse_mode: Option<TelegramParseMode>,
    ///Whether to show no preview of the addresses in the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_link_preview: Option<bool>,
    ///Whether the message arrives without a sound.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_notification: Option<bool>,
}
impl TelegramChanges {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            chat_id: None,
            parse_mode: None,
            disable_link_preview: None,
            disable_notification: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on Telegram.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<TelegramFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `chat_id`.

The channel to publish to, by the id of its placement.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn chat_id(mut self, value: impl Into<String>) -> Self {
        self.chat_id = Some(value.into());
        self
    }
    /**Sets `parse_mode`.

How the text of a Telegram message is marked up.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn parse_mode(mut self, value: impl Into<TelegramParseMode>) -> Self {
        self.parse_mode = Some(value.into());
        self
    }
    /**Sets `disable_link_preview`.

Whether to show no preview of the addresses in the text.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn disable_link_preview(mut self, value: bool) -> Self {
        self.disable_link_preview = Some(value);
        self
    }
    /**Sets `disable_notification`.

Whether the message arrives without a sound.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn disable_notification(mut self, value: bool) -> Self {
        self.disable_notification = Some(value);
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Telegram."] TelegramFormat { #[doc =
    "`post`: A message."] Post = "post", }
}
crate::types::open_enum::open_enum! {
    #[doc = "How the text of a Telegram message is marked up."] TelegramParseMode { #[doc
    = "`HTML`: By HTML tags."] Html = "HTML", #[doc =
    "`MarkdownV2`: By Telegram's Markdown."] MarkdownV2 = "MarkdownV2", }
}
///Parameters of a post on a Google Business Profile. A parameter of another format is rejected with 422.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GoogleBusinessParams {
    ///What kind of post to publish on a Google Business Profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<GoogleBusinessFormat>,
    ///The location to publish to, by the id of its placement.
    pub location_id: String,
    ///The language of the text (BCP 47). Not for photos.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language_code: Option<String>,
    ///What the button of a post on a Google Business Profile says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cta_action_type: Option<GoogleBusinessAction>,
    ///The address to which the button leads, by https. Every button but `CALL` requires it. Not for photos.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cta_url: Option<String>,
    ///The title of an event, which requires it, or of an offer, whose default is `Special Offer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_title: Option<String>,
    ///The first day of an event or offer, which require it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_start_date: Option<String>,
    ///When an event or offer begins, in hours and minutes of the 24-hour clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_start_time: Option<String>,
    ///The last day of an event or offer, which require it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_end_date: Option<String>,
    ///When an event or offer ends, in hours and minutes of the 24-hour clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_end_time: Option<String>,
    ///The coupon code of an offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_coupon_code: Option<String>,
    ///The address at which an offer is redeemed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_redeem_url: Option<String>,
    ///The terms of an offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_terms: Option<String>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for GoogleBusinessParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GoogleBusinessParams")
            .field("format", &self.format)
            .field("location_id", &self.location_id)
            .field("language_code", &self.language_code)
            .field("cta_action_type", &self.cta_action_type)
            .field("cta_url", &redacted::Redacted::query(&self.cta_url))
            .field("event_title", &self.event_title)
            .field("event_start_date", &self.event_start_date)
            .field("event_start_time", &self.event_start_time)
            .field("event_end_date", &self.event_end_date)
            .field("event_end_time", &self.event_end_time)
            .field("offer_coupon_code", &self.offer_coupon_code)
            .field(
                "offer_redeem_url",
                &redacted::Redacted::query(&self.offer_redeem_url),
            )
            .field("offer_terms", &self.offer_terms)
            .finish()
    }
}
impl GoogleBusinessParams {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            format: None,
            location_id: location_id.into(),
            language_code: None,
            cta_action_type: None,
            cta_url: None,
            event_title: None,
            event_start_date: None,
            event_start_time: None,
            event_end_date: None,
            event_end_time: None,
            offer_coupon_code: None,
            offer_redeem_url: None,
            offer_terms: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on a Google Business Profile.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<GoogleBusinessFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `language_code`.

The language of the text (BCP 47). Not for photos.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
    /**Sets `cta_action_type`.

What the button of a post on a Google Business Profile says.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cta_action_type(mut self, value: impl Into<GoogleBusinessAction>) -> Self {
        self.cta_action_type = Some(value.into());
        self
    }
    /**Sets `cta_url`.

The address to which the button leads, by https. Every button but `CALL` requires it. Not for photos.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cta_url(mut self, value: impl Into<String>) -> Self {
        self.cta_url = Some(value.into());
        self
    }
    /**Sets `event_title`.

The title of an event, which requires it, or of an offer, whose default is `Special Offer`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_title(mut self, value: impl Into<String>) -> Self {
        self.event_title = Some(value.into());
        self
    }
    /**Sets `event_start_date`.

The first day of an event or offer, which require it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_start_date(mut self, value: impl Into<String>) -> Self {
        self.event_start_date = Some(value.into());
        self
    }
    /**Sets `event_start_time`.

When an event or offer begins, in hours and minutes of the 24-hour clock.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_start_time(mut self, value: impl Into<String>) -> Self {
        self.event_start_time = Some(value.into());
        self
    }
    /**Sets `event_end_date`.

The last day of an event or offer, which require it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_end_date(mut self, value: impl Into<String>) -> Self {
        self.event_end_date = Some(value.into());
        self
    }
    /**Sets `event_end_time`.

When an event or offer ends, in hours and minutes of the 24-hour clock.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_end_time(mut self, value: impl Into<String>) -> Self {
        self.event_end_time = Some(value.into());
        self
    }
    /**Sets `offer_coupon_code`.

The coupon code of an offer.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn offer_coupon_code(mut self, value: impl Into<String>) -> Self {
        self.offer_coupon_code = Some(value.into());
        self
    }
    /**Sets `offer_redeem_url`.

The address at which an offer is redeemed.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn offer_redeem_url(mut self, value: impl Into<String>) -> Self {
        self.offer_redeem_url = Some(value.into());
        self
    }
    /**Sets `offer_terms`.

The terms of an offer.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn offer_terms(mut self, value: impl Into<String>) -> Self {
        self.offer_terms = Some(value.into());
        self
    }
}
///Parameters to change of a post on a Google Business Profile. A parameter of another format is rejected with 422.
#[derive(Clone, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GoogleBusinessChanges {
    ///What kind of post to publish on a Google Business Profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<GoogleBusinessFormat>,
    ///The location to publish to, by the id of its placement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_id: Option<String>,
    ///The language of the text (BCP 47). Not for photos.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language_code: Option<String>,
    ///What the button of a post on a Google Business Profile says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cta_action_type: Option<GoogleBusinessAction>,
    ///The address to which the button leads, by https. Every button but `CALL` requires it. Not for photos.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cta_url: Option<String>,
    ///The title of an event, which requires it, or of an offer, whose default is `Special Offer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_title: Option<String>,
    ///The first day of an event or offer, which require it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_start_date: Option<String>,
    ///When an event or offer begins, in hours and minutes of the 24-hour clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_start_time: Option<String>,
    ///The last day of an event or offer, which require it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_end_date: Option<String>,
    ///When an event or offer ends, in hours and minutes of the 24-hour clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_end_time: Option<String>,
    ///The coupon code of an offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_coupon_code: Option<String>,
    ///The address at which an offer is redeemed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_redeem_url: Option<String>,
    ///The terms of an offer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_terms: Option<String>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for GoogleBusinessChanges {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GoogleBusinessChanges")
            .field("format", &self.format)
            .field("location_id", &self.location_id)
            .field("language_code", &self.language_code)
            .field("cta_action_type", &self.cta_action_type)
            .field("cta_url", &redacted::Redacted::query(&self.cta_url))
            .field("event_title", &self.event_title)
            .field("event_start_date", &self.event_start_date)
            .field("event_start_time", &self.event_start_time)
            .field("event_end_date", &self.event_end_date)
            .field("event_end_time", &self.event_end_time)
            .field("offer_coupon_code", &self.offer_coupon_code)
            .field(
                "offer_redeem_url",
                &redacted::Redacted::query(&self.offer_redeem_url),
            )
            .field("offer_terms", &self.offer_terms)
            .finish()
    }
}
impl GoogleBusinessChanges {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            format: None,
            location_id: None,
            language_code: None,
            cta_action_type: None,
            cta_url: None,
            event_title: None,
            event_start_date: None,
            event_start_time: None,
            event_end_date: None,
            event_end_time: None,
            offer_coupon_code: None,
            offer_redeem_url: None,
            offer_terms: None,
        }
    }
    /**Sets `format`.

What kind of post to publish on a Google Business Profile.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn format(mut self, value: impl Into<GoogleBusinessFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `location_id`.

The location to publish to, by the id of its placement.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn location_id(mut self, value: impl Into<String>) -> Self {
        self.location_id = Some(value.into());
        self
    }
    /**Sets `language_code`.

The language of the text (BCP 47). Not for photos.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
    /**Sets `cta_action_type`.

What the button of a post on a Google Business Profile says.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cta_action_type(mut self, value: impl Into<GoogleBusinessAction>) -> Self {
        self.cta_action_type = Some(value.into());
        self
    }
    /**Sets `cta_url`.

The address to which the button leads, by https. Every button but `CALL` requires it. Not for photos.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn cta_url(mut self, value: impl Into<String>) -> Self {
        self.cta_url = Some(value.into());
        self
    }
    /**Sets `event_title`.

The title of an event, which requires it, or of an offer, whose default is `Special Offer`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_title(mut self, value: impl Into<String>) -> Self {
        self.event_title = Some(value.into());
        self
    }
    /**Sets `event_start_date`.

The first day of an event or offer, which require it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_start_date(mut self, value: impl Into<String>) -> Self {
        self.event_start_date = Some(value.into());
        self
    }
    /**Sets `event_start_time`.

When an event or offer begins, in hours and minutes of the 24-hour clock.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_start_time(mut self, value: impl Into<String>) -> Self {
        self.event_start_time = Some(value.into());
        self
    }
    /**Sets `event_end_date`.

The last day of an event or offer, which require it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_end_date(mut self, value: impl Into<String>) -> Self {
        self.event_end_date = Some(value.into());
        self
    }
    /**Sets `event_end_time`.

When an event or offer ends, in hours and minutes of the 24-hour clock.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_end_time(mut self, value: impl Into<String>) -> Self {
        self.event_end_time = Some(value.into());
        self
    }
    /**Sets `offer_coupon_code`.

The coupon code of an offer.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn offer_coupon_code(mut self, value: impl Into<String>) -> Self {
        self.offer_coupon_code = Some(value.into());
        self
    }
    /**Sets `offer_redeem_url`.

The address at which an offer is redeemed.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn offer_redeem_url(mut self, value: impl Into<String>) -> Self {
        self.offer_redeem_url = Some(value.into());
        self
    }
    /**Sets `offer_terms`.

The terms of an offer.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn offer_terms(mut self, value: impl Into<String>) -> Self {
        self.offer_terms = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on a Google Business Profile."]
    GoogleBusinessFormat { #[doc = "`standard`: An update. The default."] Standard =
    "standard", #[doc = "`event`: An event."] Event = "event", #[doc =
    "`offer`: An offer."] Offer = "offer", #[doc =
    "`photo`: A photo for the gallery, without text and button."] Photo = "photo", }
}
crate::types::open_enum::open_enum! {
    #[doc = "What the button of a post on a Google Business Profile says."]
    GoogleBusinessAction { #[doc = "`LEARN_MORE`: Learn more."] LearnMore = "LEARN_MORE",
    #[doc = "`BOOK`: Book."] Book = "BOOK", #[doc = "`ORDER`: Order online."] Order =
    "ORDER", #[doc = "`SHOP`: Shop."] Shop = "SHOP", #[doc = "`SIGN_UP`: Sign up."]
    SignUp = "SIGN_UP", #[doc = "`CALL`: Call now. It needs no address."] Call = "CALL",
    }
}
