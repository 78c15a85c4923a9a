// @generated from openapi.yaml
#[allow(unused_imports, reason = "which of them the types need is up to the document")]
use crate::types::{Media, Secret, Timestamp, lenient, union};
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
    ///Why an account could not be connected. Only some error responses of `initialize_connection` carry a code.
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

Why an account could not be connected. Only some error responses of `initialize_connection` carry a code.*/
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
    "Why an account could not be connected. Only some error responses of `initialize_connection` carry a code."]
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OauthConnection {
    /**Where to send the user's browser. It is an invitation to connect an account to the group, so give it to nobody
else. How long it is valid is not documented.*/
    pub url: String,
    ///Whether the invitation that `url` leads to was created.
    pub success: bool,
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
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
    ///The newest statistics of each placement, empty before the first ones are collected. `get_profile` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_stats: Option<Vec<LatestStats>>,
    /**The sums over all placements. Null for a network without placements and before the first statistics are collected.
`get_profile` only.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary_stats: Option<SummaryStats>,
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

The newest statistics of each placement, empty before the first ones are collected. `get_profile` only.*/
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
`get_profile` only.*/
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
    PostStatus { #[doc = "`draft`: It is not published until `publish_post` is called."]
    Draft = "draft", #[doc = "`pending`: Its media are being processed."] Pending =
    "pending", #[doc = "`scheduled`: It waits for its time."] Scheduled = "scheduled",
    #[doc = "`processing`: It is being published."] Processing = "processing", #[doc =
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
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
    ///Whether to keep the post as a draft until `publish_post` is called.
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

Whether to keep the post as a draft until `publish_post` is called.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn draft(mut self, value: bool) -> Self {
        self.draft = Some(value);
        self
    }
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaUrl {
    ///The address.
    pub url: String,
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
///Parameters of a post on Facebook.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
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
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
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
///A subscription of an address to events.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Webhook {
    ///The id of the webhook. It is opaque.
    pub id: String,
    ///The address to which events are delivered.
    pub url: String,
    ///The types of events that are delivered. `*` stands for all.
    pub events: Vec<EventType>,
    ///Whether events are delivered.
    pub enabled: bool,
    ///What the webhook is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /**The key of the signatures. `get_webhook` and `create_webhook` return it, and `update_webhook` by its sample; the
list has none.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    ///When the webhook was created.
    pub created_at: Timestamp,
    ///When the webhook was last changed.
    pub updated_at: Timestamp,
}
impl Webhook {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<EventType>>,
        enabled: bool,
        created_at: impl Into<Timestamp>,
        updated_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            url: url.into(),
            events: events.into_iter().map(Into::into).collect(),
            enabled: enabled,
            description: None,
            secret: None,
            created_at: created_at.into(),
            updated_at: updated_at.into(),
        }
    }
    /**Sets `description`.

What the webhook is for.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /**Sets `secret`.

The key of the signatures. `get_webhook` and `create_webhook` return it, and `update_webhook` by its sample; the
list has none.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn secret(mut self, value: impl Into<Secret>) -> Self {
        self.secret = Some(value.into());
        self
    }
}
///Webhooks.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookList {
    ///The webhooks.
    pub data: Vec<Webhook>,
}
impl WebhookList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(data: impl IntoIterator<Item = impl Into<Webhook>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
///A request to create a webhook.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWebhookRequest {
    ///The address to which events are delivered, by https.
    pub url: String,
    ///The types of events to deliver. `*` alone stands for all.
    pub events: Vec<EventType>,
    ///What the webhook is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}
impl CreateWebhookRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<EventType>>,
    ) -> Self {
        Self {
            url: url.into(),
            events: events.into_iter().map(Into::into).collect(),
            description: None,
        }
    }
    /**Sets `description`.

What the webhook is for.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
///A change of a webhook.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateWebhookRequest {
    ///The address to which events are delivered, by https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    ///The types of events to deliver. `*` alone stands for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<EventType>>,
    ///Whether events are delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    ///What the webhook is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}
impl UpdateWebhookRequest {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            url: None,
            events: None,
            enabled: None,
            description: None,
        }
    }
    /**Sets `url`.

The address to which events are delivered, by https.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /**Sets `events`.

The types of events to deliver. `*` alone stands for all.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn events(
        mut self,
        value: impl IntoIterator<Item = impl Into<EventType>>,
    ) -> Self {
        self.events = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `enabled`.

Whether events are delivered.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /**Sets `description`.

What the webhook is for.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
///An attempt to deliver an event.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookDelivery {
    ///The id of the delivery, which is also in the header `X-Postproxy-Delivery`.
    pub id: String,
    ///The id of the event.
    pub event_id: String,
    ///What happened. The list grew from 8 to 40 within a year.
    pub event_type: EventType,
    ///The status of the receiver's response. Null if there was none.
    #[serde(default, deserialize_with = "lenient::deserialize")]
    pub response_status: Option<i64>,
    ///The number of the attempt. The first is 1.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub attempt_number: i64,
    ///Whether the receiver responded with a 2xx in time.
    pub success: bool,
    ///When it was attempted.
    pub attempted_at: Timestamp,
    ///When the delivery was created.
    pub created_at: Timestamp,
}
impl WebhookDelivery {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        event_id: impl Into<String>,
        event_type: impl Into<EventType>,
        response_status: impl Into<Option<i64>>,
        attempt_number: i64,
        success: bool,
        attempted_at: impl Into<Timestamp>,
        created_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            event_id: event_id.into(),
            event_type: event_type.into(),
            response_status: response_status.into(),
            attempt_number: attempt_number,
            success: success,
            attempted_at: attempted_at.into(),
            created_at: created_at.into(),
        }
    }
}
///A page of deliveries.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookDeliveryList {
    ///How many deliveries there are on all pages.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub total: i64,
    ///The number of this page. The first page is 0.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub page: i64,
    ///How many deliveries a page has.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub per_page: i64,
    ///The deliveries of this page.
    pub data: Vec<WebhookDelivery>,
}
impl WebhookDeliveryList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        total: i64,
        page: i64,
        per_page: i64,
        data: impl IntoIterator<Item = impl Into<WebhookDelivery>>,
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
    #[doc = "What happened. The list grew from 8 to 40 within a year."] EventType { #[doc
    = "`post.processed`: A post was processed: publishing was started on every network."]
    PostProcessed = "post.processed", #[doc =
    "`post.imported`: A post that was made on a network was imported."] PostImported =
    "post.imported", #[doc = "`platform_post.published`: A network published a post."]
    PlatformPostPublished = "platform_post.published", #[doc =
    "`platform_post.failed`: A network did not publish a post."] PlatformPostFailed =
    "platform_post.failed", #[doc =
    "`platform_post.failed_waiting_for_retry`: A network did not publish a post, and the service tries again."]
    PlatformPostFailedWaitingForRetry = "platform_post.failed_waiting_for_retry", #[doc =
    "`platform_post.edited`: A network changed a post that was published."]
    PlatformPostEdited = "platform_post.edited", #[doc =
    "`platform_post.edit_failed`: A network did not change a post that was published."]
    PlatformPostEditFailed = "platform_post.edit_failed", #[doc =
    "`platform_post.insights`: There are new figures of a post on a network."]
    PlatformPostInsights = "platform_post.insights", #[doc =
    "`profile.connected`: A profile was connected."] ProfileConnected =
    "profile.connected", #[doc = "`profile.disconnected`: A profile was disconnected."]
    ProfileDisconnected = "profile.disconnected", #[doc =
    "`profile.stats`: There are new statistics of a profile, once for each placement on networks that have placements."]
    ProfileStats = "profile.stats", #[doc =
    "`profile.placements_synced`: The placements of a profile were synchronized."]
    ProfilePlacementsSynced = "profile.placements_synced", #[doc =
    "`placement.orphaned`: A placement has no profile any more."] PlacementOrphaned =
    "placement.orphaned", #[doc =
    "`placement.restored`: A placement has a profile again."] PlacementRestored =
    "placement.restored", #[doc =
    "`placement.name_status_updated`: The network decided on the display name of a placement."]
    PlacementNameStatusUpdated = "placement.name_status_updated", #[doc =
    "`placement.quality_updated`: The network changed the quality rating or the limits of a placement."]
    PlacementQualityUpdated = "placement.quality_updated", #[doc =
    "`media.failed`: A media file could not be processed."] MediaFailed = "media.failed",
    #[doc = "`comment.created`: There is a new comment on a post."] CommentCreated =
    "comment.created", #[doc = "`comment.failed`: A comment could not be published."]
    CommentFailed = "comment.failed", #[doc =
    "`comment.failed_waiting_for_retry`: A comment could not be published, and the service tries again."]
    CommentFailedWaitingForRetry = "comment.failed_waiting_for_retry", #[doc =
    "`comment.delivery_unconfirmed`: It is not known whether a comment was published."]
    CommentDeliveryUnconfirmed = "comment.delivery_unconfirmed", #[doc =
    "`comment.edited`: A comment was changed."] CommentEdited = "comment.edited", #[doc =
    "`comment.edit_failed`: A comment could not be changed."] CommentEditFailed =
    "comment.edit_failed", #[doc =
    "`profile_comment.created`: There is a new review, or a reply of one's own was published."]
    ProfileCommentCreated = "profile_comment.created", #[doc =
    "`profile_comment.failed`: A reply to a review could not be published."]
    ProfileCommentFailed = "profile_comment.failed", #[doc =
    "`profile_comment.failed_waiting_for_retry`: A reply to a review could not be published, and the service tries again."]
    ProfileCommentFailedWaitingForRetry = "profile_comment.failed_waiting_for_retry",
    #[doc = "`profile_comment.deleted`: A review or a reply was deleted."]
    ProfileCommentDeleted = "profile_comment.deleted", #[doc =
    "`message.received`: A message arrived."] MessageReceived = "message.received", #[doc
    = "`message.sent`: A message was sent."] MessageSent = "message.sent", #[doc =
    "`message.delivered`: A message was delivered."] MessageDelivered =
    "message.delivered", #[doc = "`message.read`: A message was read."] MessageRead =
    "message.read", #[doc = "`message.edited`: A message was changed."] MessageEdited =
    "message.edited", #[doc = "`message.deleted`: A message was deleted."] MessageDeleted
    = "message.deleted", #[doc =
    "`message.failed_waiting_for_retry`: A message could not be sent, and the service tries again."]
    MessageFailedWaitingForRetry = "message.failed_waiting_for_retry", #[doc =
    "`message.failed`: A message could not be sent."] MessageFailed = "message.failed",
    #[doc =
    "`reaction.received`: Someone reacted to a message, or took the reaction back."]
    ReactionReceived = "reaction.received", #[doc =
    "`referral.received`: Someone came to a chat by a link or an advertisement."]
    ReferralReceived = "referral.received", #[doc =
    "`message_template.status_updated`: The network decided on a message template."]
    MessageTemplateStatusUpdated = "message_template.status_updated", #[doc =
    "`message_template.category_updated`: The network changed the category of a message template."]
    MessageTemplateCategoryUpdated = "message_template.category_updated", #[doc =
    "`whatsapp.automatic_event`: WhatsApp noticed an event in a chat, such as a purchase."]
    WhatsappAutomaticEvent = "whatsapp.automatic_event", }
}
///What an event is about. The `type` of the event decides which of these it is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum EventData {
    ///The value of `post.processed`.
    PostProcessed(PostProcessed),
    ///The value of `post.imported`.
    PostImported(PostImported),
    ///The value of `platform_post.edit_failed`, `platform_post.edited`, `platform_post.failed`, `platform_post.failed_waiting_for_retry`, `platform_post.published`.
    PlatformPost(PlatformPost),
    ///The value of `platform_post.insights`.
    PlatformPostInsights(PlatformPostInsights),
    ///The value of `profile.connected`, `profile.disconnected`.
    ProfileEvent(ProfileEvent),
    ///The value of `profile.stats`.
    ProfileStatsEvent(ProfileStatsEvent),
    ///The value of `profile.placements_synced`.
    PlacementsSynced(PlacementsSynced),
    ///The value of `placement.name_status_updated`, `placement.orphaned`, `placement.quality_updated`, `placement.restored`.
    PlacementEvent(PlacementEvent),
    ///The value of `media.failed`.
    MediaFailed(MediaFailed),
    ///The value of `comment.created`, `comment.delivery_unconfirmed`, `comment.edit_failed`, `comment.edited`, `comment.failed`, `comment.failed_waiting_for_retry`.
    CommentEvent(CommentEvent),
    ///The value of `profile_comment.created`, `profile_comment.deleted`, `profile_comment.failed`, `profile_comment.failed_waiting_for_retry`.
    ProfileCommentEvent(ProfileCommentEvent),
    ///The value of `message.deleted`, `message.delivered`, `message.edited`, `message.failed`, `message.failed_waiting_for_retry`, `message.read`, `message.received`, `message.sent`.
    MessageEvent(MessageEvent),
    ///The value of `reaction.received`.
    ReactionEvent(ReactionEvent),
    ///The value of `referral.received`.
    ReferralEvent(ReferralEvent),
    ///The value of `message_template.category_updated`, `message_template.status_updated`.
    MessageTemplateEvent(MessageTemplateEvent),
    ///The value of `whatsapp.automatic_event`.
    WhatsappAutomaticEvent(WhatsappAutomaticEvent),
    /// A value of a kind that this version does not list, or of another shape than its kind has, as the service wrote
    /// it.
    Unknown(Value),
}
impl serde::Serialize for EventData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PostProcessed(value) => value.serialize(serializer),
            Self::PostImported(value) => value.serialize(serializer),
            Self::PlatformPost(value) => value.serialize(serializer),
            Self::PlatformPostInsights(value) => value.serialize(serializer),
            Self::ProfileEvent(value) => value.serialize(serializer),
            Self::ProfileStatsEvent(value) => value.serialize(serializer),
            Self::PlacementsSynced(value) => value.serialize(serializer),
            Self::PlacementEvent(value) => value.serialize(serializer),
            Self::MediaFailed(value) => value.serialize(serializer),
            Self::CommentEvent(value) => value.serialize(serializer),
            Self::ProfileCommentEvent(value) => value.serialize(serializer),
            Self::MessageEvent(value) => value.serialize(serializer),
            Self::ReactionEvent(value) => value.serialize(serializer),
            Self::ReferralEvent(value) => value.serialize(serializer),
            Self::MessageTemplateEvent(value) => value.serialize(serializer),
            Self::WhatsappAutomaticEvent(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
impl EventData {
    /// Decodes a value of a kind.
    #[allow(dead_code, reason = "hand-written Rust decodes what the document says")]
    pub(crate) fn decode<'de, D: serde::Deserializer<'de>>(
        kind: &str,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use serde::Deserialize;
        match kind {
            "post.processed" => {
                Deserialize::deserialize(deserializer).map(Self::PostProcessed)
            }
            "post.imported" => {
                Deserialize::deserialize(deserializer).map(Self::PostImported)
            }
            "platform_post.edit_failed" | "platform_post.edited" | "platform_post.failed"
            | "platform_post.failed_waiting_for_retry" | "platform_post.published" => {
                Deserialize::deserialize(deserializer).map(Self::PlatformPost)
            }
            "platform_post.insights" => {
                Deserialize::deserialize(deserializer).map(Self::PlatformPostInsights)
            }
            "profile.connected" | "profile.disconnected" => {
                Deserialize::deserialize(deserializer).map(Self::ProfileEvent)
            }
            "profile.stats" => {
                Deserialize::deserialize(deserializer).map(Self::ProfileStatsEvent)
            }
            "profile.placements_synced" => {
                Deserialize::deserialize(deserializer).map(Self::PlacementsSynced)
            }
            "placement.name_status_updated" | "placement.orphaned"
            | "placement.quality_updated" | "placement.restored" => {
                Deserialize::deserialize(deserializer).map(Self::PlacementEvent)
            }
            "media.failed" => {
                Deserialize::deserialize(deserializer).map(Self::MediaFailed)
            }
            "comment.created" | "comment.delivery_unconfirmed" | "comment.edit_failed"
            | "comment.edited" | "comment.failed"
            | "comment.failed_waiting_for_retry" => {
                Deserialize::deserialize(deserializer).map(Self::CommentEvent)
            }
            "profile_comment.created" | "profile_comment.deleted"
            | "profile_comment.failed" | "profile_comment.failed_waiting_for_retry" => {
                Deserialize::deserialize(deserializer).map(Self::ProfileCommentEvent)
            }
            "message.deleted" | "message.delivered" | "message.edited" | "message.failed"
            | "message.failed_waiting_for_retry" | "message.read" | "message.received"
            | "message.sent" => {
                Deserialize::deserialize(deserializer).map(Self::MessageEvent)
            }
            "reaction.received" => {
                Deserialize::deserialize(deserializer).map(Self::ReactionEvent)
            }
            "referral.received" => {
                Deserialize::deserialize(deserializer).map(Self::ReferralEvent)
            }
            "message_template.category_updated" | "message_template.status_updated" => {
                Deserialize::deserialize(deserializer).map(Self::MessageTemplateEvent)
            }
            "whatsapp.automatic_event" => {
                Deserialize::deserialize(deserializer).map(Self::WhatsappAutomaticEvent)
            }
            _ => Value::deserialize(deserializer).map(Self::Unknown),
        }
    }
}
impl From<PostProcessed> for EventData {
    fn from(value: PostProcessed) -> Self {
        Self::PostProcessed(value)
    }
}
impl From<PostImported> for EventData {
    fn from(value: PostImported) -> Self {
        Self::PostImported(value)
    }
}
impl From<PlatformPost> for EventData {
    fn from(value: PlatformPost) -> Self {
        Self::PlatformPost(value)
    }
}
impl From<PlatformPostInsights> for EventData {
    fn from(value: PlatformPostInsights) -> Self {
        Self::PlatformPostInsights(value)
    }
}
impl From<ProfileEvent> for EventData {
    fn from(value: ProfileEvent) -> Self {
        Self::ProfileEvent(value)
    }
}
impl From<ProfileStatsEvent> for EventData {
    fn from(value: ProfileStatsEvent) -> Self {
        Self::ProfileStatsEvent(value)
    }
}
impl From<PlacementsSynced> for EventData {
    fn from(value: PlacementsSynced) -> Self {
        Self::PlacementsSynced(value)
    }
}
impl From<PlacementEvent> for EventData {
    fn from(value: PlacementEvent) -> Self {
        Self::PlacementEvent(value)
    }
}
impl From<MediaFailed> for EventData {
    fn from(value: MediaFailed) -> Self {
        Self::MediaFailed(value)
    }
}
impl From<CommentEvent> for EventData {
    fn from(value: CommentEvent) -> Self {
        Self::CommentEvent(value)
    }
}
impl From<ProfileCommentEvent> for EventData {
    fn from(value: ProfileCommentEvent) -> Self {
        Self::ProfileCommentEvent(value)
    }
}
impl From<MessageEvent> for EventData {
    fn from(value: MessageEvent) -> Self {
        Self::MessageEvent(value)
    }
}
impl From<ReactionEvent> for EventData {
    fn from(value: ReactionEvent) -> Self {
        Self::ReactionEvent(value)
    }
}
impl From<ReferralEvent> for EventData {
    fn from(value: ReferralEvent) -> Self {
        Self::ReferralEvent(value)
    }
}
impl From<MessageTemplateEvent> for EventData {
    fn from(value: MessageTemplateEvent) -> Self {
        Self::MessageTemplateEvent(value)
    }
}
impl From<WhatsappAutomaticEvent> for EventData {
    fn from(value: WhatsappAutomaticEvent) -> Self {
        Self::WhatsappAutomaticEvent(value)
    }
}
///A post that was processed.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostProcessed {
    ///The id of the post.
    pub id: String,
    ///The text.
    pub body: String,
    /**How far a post is. There is no status for a post that failed: each entry of its `platforms` says whether its network
took the post.*/
    pub status: PostStatus,
    ///When the post was to go out. Null if it was not scheduled.
    #[serde(default)]
    pub scheduled_at: Option<Timestamp>,
    ///When the post was created.
    pub created_at: Timestamp,
    ///The profiles that the post goes to. These are not the `platforms` of a post.
    pub platforms: Vec<ProcessedProfile>,
}
impl PostProcessed {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        body: impl Into<String>,
        status: impl Into<PostStatus>,
        scheduled_at: impl Into<Option<Timestamp>>,
        created_at: impl Into<Timestamp>,
        platforms: impl IntoIterator<Item = impl Into<ProcessedProfile>>,
    ) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
            status: status.into(),
            scheduled_at: scheduled_at.into(),
            created_at: created_at.into(),
            platforms: platforms.into_iter().map(Into::into).collect(),
        }
    }
}
///A profile that a processed post goes to.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProcessedProfile {
    ///The id of the profile.
    pub id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The name of the profile.
    pub name: String,
}
impl ProcessedProfile {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        platform: impl Into<Platform>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            platform: platform.into(),
            name: name.into(),
        }
    }
}
///A post that was imported from a network.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostImported {
    ///The id of the post.
    pub id: String,
    ///The text.
    pub body: String,
    ///Where a post was made.
    #[serde(default)]
    pub source: Option<PostSource>,
    ///When the post was published on the network.
    #[serde(default)]
    pub posted_at: Option<Timestamp>,
    ///When the post was imported.
    pub created_at: Timestamp,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The profile that a post was imported from.
    pub profile: ImportedProfile,
    ///The network's id of the post.
    pub platform_post_id: String,
    ///The id in the public address of the post.
    #[serde(default)]
    pub public_id: Option<String>,
}
impl PostImported {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        body: impl Into<String>,
        source: impl Into<Option<PostSource>>,
        posted_at: impl Into<Option<Timestamp>>,
        created_at: impl Into<Timestamp>,
        platform: impl Into<Platform>,
        profile: impl Into<ImportedProfile>,
        platform_post_id: impl Into<String>,
        public_id: impl Into<Option<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
            source: source.into(),
            posted_at: posted_at.into(),
            created_at: created_at.into(),
            platform: platform.into(),
            profile: profile.into(),
            platform_post_id: platform_post_id.into(),
            public_id: public_id.into(),
        }
    }
}
///The profile that a post was imported from.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImportedProfile {
    ///The id of the profile.
    pub id: String,
    ///The name of the profile.
    pub name: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
}
impl ImportedProfile {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        platform: impl Into<Platform>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            platform: platform.into(),
        }
    }
}
///A post on one network.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformPost {
    ///The id of the post on this network.
    pub id: String,
    ///The id of the post.
    pub post_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the profile.
    pub profile_id: String,
    ///The name of the profile.
    pub profile_name: String,
    /**How far a post is on one network. After a temporary failure the service tries again, up to five times, after 1, 5, 15,
30 and 60 minutes.*/
    pub status: PlatformStatus,
    ///Why it failed, in words.
    #[serde(default)]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[serde(default)]
    pub error_details: Option<ErrorDetails>,
    ///The network's id of the post. Null until it is published.
    #[serde(default)]
    pub platform_id: Option<String>,
}
impl PlatformPost {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        post_id: impl Into<String>,
        platform: impl Into<Platform>,
        profile_id: impl Into<String>,
        profile_name: impl Into<String>,
        status: impl Into<PlatformStatus>,
        error: impl Into<Option<String>>,
        error_details: impl Into<Option<ErrorDetails>>,
        platform_id: impl Into<Option<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            post_id: post_id.into(),
            platform: platform.into(),
            profile_id: profile_id.into(),
            profile_name: profile_name.into(),
            status: status.into(),
            error: error.into(),
            error_details: error_details.into(),
            platform_id: platform_id.into(),
        }
    }
}
///A post on one network, with its figures.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformPostInsights {
    ///The id of the post on this network.
    pub id: String,
    ///The id of the post.
    pub post_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the profile.
    pub profile_id: String,
    ///The name of the profile.
    pub profile_name: String,
    /**How far a post is on one network. After a temporary failure the service tries again, up to five times, after 1, 5, 15,
30 and 60 minutes.*/
    pub status: PlatformStatus,
    ///Why it failed, in words.
    #[serde(default)]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[serde(default)]
    pub error_details: Option<ErrorDetails>,
    ///The network's id of the post. Null until it is published.
    #[serde(default)]
    pub platform_id: Option<String>,
    ///The figures, under the names that the network gives them.
    pub insights: serde_json::Map<String, serde_json::Value>,
}
impl PlatformPostInsights {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        post_id: impl Into<String>,
        platform: impl Into<Platform>,
        profile_id: impl Into<String>,
        profile_name: impl Into<String>,
        status: impl Into<PlatformStatus>,
        error: impl Into<Option<String>>,
        error_details: impl Into<Option<ErrorDetails>>,
        platform_id: impl Into<Option<String>>,
        insights: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        Self {
            id: id.into(),
            post_id: post_id.into(),
            platform: platform.into(),
            profile_id: profile_id.into(),
            profile_name: profile_name.into(),
            status: status.into(),
            error: error.into(),
            error_details: error_details.into(),
            platform_id: platform_id.into(),
            insights: insights,
        }
    }
}
///A profile that was connected or disconnected.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileEvent {
    ///The id of the profile.
    pub id: String,
    ///The name that people see.
    pub name: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the profile group.
    pub profile_group_id: String,
    ///Whether a profile is connected. The values are not those of a profile's `status`.
    pub status: ProfileEventStatus,
    ///The network's id of the account.
    pub uid: String,
    ///The user name on the network.
    #[serde(default)]
    pub username: Option<String>,
    ///The network's id of what is connected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_id: Option<String>,
    ///Who disconnected the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<DisconnectOrigin>,
}
impl ProfileEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        platform: impl Into<Platform>,
        profile_group_id: impl Into<String>,
        status: impl Into<ProfileEventStatus>,
        uid: impl Into<String>,
        username: impl Into<Option<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            platform: platform.into(),
            profile_group_id: profile_group_id.into(),
            status: status.into(),
            uid: uid.into(),
            username: username.into(),
            platform_id: None,
            origin: None,
        }
    }
    /**Sets `platform_id`.

The network's id of what is connected.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platform_id(mut self, value: impl Into<String>) -> Self {
        self.platform_id = Some(value.into());
        self
    }
    /**Sets `origin`.

Who disconnected the profile.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn origin(mut self, value: impl Into<DisconnectOrigin>) -> Self {
        self.origin = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc =
    "Whether a profile is connected. The values are not those of a profile's `status`."]
    ProfileEventStatus { #[doc = "`active`: It is connected."] Active = "active", #[doc =
    "`disconnected`: It is not connected."] Disconnected = "disconnected", }
}
crate::types::open_enum::open_enum! {
    #[doc = "Who disconnected a profile."] DisconnectOrigin { #[doc = "`user`: A user."]
    User = "user", #[doc =
    "`automated`: PostProxy, for example because the network revoked the access."]
    Automated = "automated", }
}
///Statistics of a profile.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileStatsEvent {
    ///The id of the profile.
    pub profile_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the placement. Null for a network without placements.
    #[serde(default)]
    pub placement_id: Option<String>,
    ///The figures, under the names that the network gives them.
    pub stats: serde_json::Map<String, serde_json::Value>,
    ///When the figures were collected.
    pub recorded_at: Timestamp,
}
impl ProfileStatsEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        profile_id: impl Into<String>,
        platform: impl Into<Platform>,
        placement_id: impl Into<Option<String>>,
        stats: serde_json::Map<String, serde_json::Value>,
        recorded_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            profile_id: profile_id.into(),
            platform: platform.into(),
            placement_id: placement_id.into(),
            stats: stats,
            recorded_at: recorded_at.into(),
        }
    }
}
///A profile whose placements were synchronized.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlacementsSynced {
    ///The id of the profile.
    pub id: String,
    ///The name that people see.
    pub name: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the profile group.
    pub profile_group_id: String,
    ///Whether a profile is connected. The values are not those of a profile's `status`.
    pub status: ProfileEventStatus,
    ///The network's id of the account.
    pub uid: String,
    ///The user name on the network.
    #[serde(default)]
    pub username: Option<String>,
    ///The network's id of what is connected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_id: Option<String>,
    ///Who disconnected the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<DisconnectOrigin>,
    ///How the synchronization ended. The SDK's tests have `synced`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placements_sync_status: Option<String>,
    ///The placements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placements: Option<Vec<PlacementEvent>>,
}
impl PlacementsSynced {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        platform: impl Into<Platform>,
        profile_group_id: impl Into<String>,
        status: impl Into<ProfileEventStatus>,
        uid: impl Into<String>,
        username: impl Into<Option<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            platform: platform.into(),
            profile_group_id: profile_group_id.into(),
            status: status.into(),
            uid: uid.into(),
            username: username.into(),
            platform_id: None,
            origin: None,
            placements_sync_status: None,
            placements: None,
        }
    }
    /**Sets `platform_id`.

The network's id of what is connected.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platform_id(mut self, value: impl Into<String>) -> Self {
        self.platform_id = Some(value.into());
        self
    }
    /**Sets `origin`.

Who disconnected the profile.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn origin(mut self, value: impl Into<DisconnectOrigin>) -> Self {
        self.origin = Some(value.into());
        self
    }
    /**Sets `placements_sync_status`.

How the synchronization ended. The SDK's tests have `synced`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn placements_sync_status(mut self, value: impl Into<String>) -> Self {
        self.placements_sync_status = Some(value.into());
        self
    }
    /**Sets `placements`.

The placements.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn placements(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlacementEvent>>,
    ) -> Self {
        self.placements = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
///A placement. Which of its last properties it has depends on the type of the event.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlacementEvent {
    ///The network's id of the placement.
    pub id: String,
    ///The name that people see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    ///The id of the profile group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_group_id: Option<String>,
    ///The id of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    ///The name of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_name: Option<String>,
    ///What else the network says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    ///What the network decided about the name, in `placement.name_status_updated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<serde_json::Value>,
    ///The name that was asked for, in `placement.name_status_updated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_name: Option<serde_json::Value>,
    ///Why the name was rejected, in `placement.name_status_updated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rejection_reason: Option<serde_json::Value>,
    ///What happened to the quality, in `placement.quality_updated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<serde_json::Value>,
    ///The limit on messages, in `placement.quality_updated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_limit: Option<serde_json::Value>,
    ///The limit before, in `placement.quality_updated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_limit: Option<serde_json::Value>,
    /// The properties that the document does not list.
    #[serde(flatten)]
    pub additional_properties: Map<String, serde_json::Value>,
}
impl PlacementEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            platform: None,
            profile_group_id: None,
            profile_id: None,
            profile_name: None,
            metadata: None,
            decision: None,
            requested_name: None,
            rejection_reason: None,
            event: None,
            current_limit: None,
            old_limit: None,
            additional_properties: Map::new(),
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
    /**Sets `platform`.

A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platform(mut self, value: impl Into<Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /**Sets `profile_group_id`.

The id of the profile group.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.profile_group_id = Some(value.into());
        self
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
    /**Sets `metadata`.

What else the network says of it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn metadata(
        mut self,
        value: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.metadata = Some(value);
        self
    }
    /**Sets `decision`.

What the network decided about the name, in `placement.name_status_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn decision(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.decision = Some(value.into());
        self
    }
    /**Sets `requested_name`.

The name that was asked for, in `placement.name_status_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn requested_name(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.requested_name = Some(value.into());
        self
    }
    /**Sets `rejection_reason`.

Why the name was rejected, in `placement.name_status_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn rejection_reason(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.rejection_reason = Some(value.into());
        self
    }
    /**Sets `event`.

What happened to the quality, in `placement.quality_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.event = Some(value.into());
        self
    }
    /**Sets `current_limit`.

The limit on messages, in `placement.quality_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn current_limit(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.current_limit = Some(value.into());
        self
    }
    /**Sets `old_limit`.

The limit before, in `placement.quality_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn old_limit(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.old_limit = Some(value.into());
        self
    }
}
///A media file that could not be processed.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaFailed {
    ///The id of the file.
    pub id: String,
    ///The id of the post.
    pub post_id: String,
    ///The media type.
    pub content_type: String,
    ///How far a media file is.
    pub status: MediaStatus,
    ///Why it could not be processed.
    pub error_message: String,
}
impl MediaFailed {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        post_id: impl Into<String>,
        content_type: impl Into<String>,
        status: impl Into<MediaStatus>,
        error_message: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            post_id: post_id.into(),
            content_type: content_type.into(),
            status: status.into(),
            error_message: error_message.into(),
        }
    }
}
///A comment on a post.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommentEvent {
    ///The id of the comment.
    pub id: String,
    ///The id of the post.
    pub post_id: String,
    ///The id of the post on this network.
    pub platform_post_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    ///The network's id of the comment. Null until it is published.
    #[serde(default)]
    pub external_id: Option<String>,
    ///The network's id of the comment that this one replies to.
    #[serde(default)]
    pub parent_external_id: Option<String>,
    ///The text.
    pub body: String,
    ///How far a comment or a reply to a review is.
    pub status: CommentStatus,
    ///The network's id of the author.
    #[serde(default)]
    pub author_external_id: Option<String>,
    ///The name of the author.
    #[serde(default)]
    pub author_name: Option<String>,
    ///The user name of the author.
    #[serde(default)]
    pub author_username: Option<String>,
    ///The address of the author's picture.
    #[serde(default)]
    pub author_avatar_url: Option<String>,
    ///How many likes it has.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub like_count: i64,
    ///How many replies it has.
    #[serde(deserialize_with = "lenient::deserialize")]
    pub reply_count: i64,
    ///Whether it is hidden.
    pub is_hidden: bool,
    ///The address of the comment on the network.
    #[serde(default)]
    pub permalink: Option<String>,
    ///What else the network says of it.
    #[serde(default)]
    pub platform_data: Option<serde_json::Map<String, serde_json::Value>>,
    ///Why it could not be published or changed, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_details: Option<ErrorDetails>,
    ///When it was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_edited_at: Option<Timestamp>,
    ///When it was published on the network.
    #[serde(default)]
    pub posted_at: Option<Timestamp>,
    ///When PostProxy created it.
    pub created_at: Timestamp,
}
impl CommentEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        post_id: impl Into<String>,
        platform_post_id: impl Into<String>,
        platform: impl Into<Platform>,
        external_id: impl Into<Option<String>>,
        parent_external_id: impl Into<Option<String>>,
        body: impl Into<String>,
        status: impl Into<CommentStatus>,
        author_external_id: impl Into<Option<String>>,
        author_name: impl Into<Option<String>>,
        author_username: impl Into<Option<String>>,
        author_avatar_url: impl Into<Option<String>>,
        like_count: i64,
        reply_count: i64,
        is_hidden: bool,
        permalink: impl Into<Option<String>>,
        platform_data: impl Into<Option<serde_json::Map<String, serde_json::Value>>>,
        posted_at: impl Into<Option<Timestamp>>,
        created_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            post_id: post_id.into(),
            platform_post_id: platform_post_id.into(),
            platform: platform.into(),
            profile_id: None,
            external_id: external_id.into(),
            parent_external_id: parent_external_id.into(),
            body: body.into(),
            status: status.into(),
            author_external_id: author_external_id.into(),
            author_name: author_name.into(),
            author_username: author_username.into(),
            author_avatar_url: author_avatar_url.into(),
            like_count: like_count,
            reply_count: reply_count,
            is_hidden: is_hidden,
            permalink: permalink.into(),
            platform_data: platform_data.into(),
            error: None,
            error_details: None,
            external_edited_at: None,
            posted_at: posted_at.into(),
            created_at: created_at.into(),
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
    /**Sets `error`.

Why it could not be published or changed, in words.*/
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
    /**Sets `external_edited_at`.

When it was last changed.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_edited_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_edited_at = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "How far a comment or a reply to a review is."] CommentStatus { #[doc =
    "`synced`: It was made on the network."] Synced = "synced", #[doc =
    "`pending`: It is being published."] Pending = "pending", #[doc =
    "`published`: It is published."] Published = "published", #[doc =
    "`failed`: It could not be published."] Failed = "failed", #[doc =
    "`failed_waiting_for_retry`: It could not be published, and the service tries again."]
    FailedWaitingForRetry = "failed_waiting_for_retry", }
}
///A review, or a reply to one.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileCommentEvent {
    ///The id of the review or reply.
    pub id: String,
    ///The id of the profile.
    pub profile_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the location.
    #[serde(default)]
    pub placement_id: Option<String>,
    ///The network's id. Null until it is published.
    #[serde(default)]
    pub external_id: Option<String>,
    ///The network's id of the review that this replies to.
    #[serde(default)]
    pub parent_external_id: Option<String>,
    ///The text.
    pub body: String,
    ///How far a comment or a reply to a review is.
    pub status: CommentStatus,
    ///The name of the author.
    #[serde(default)]
    pub author_username: Option<String>,
    ///The address of the author's picture.
    #[serde(default)]
    pub author_avatar_url: Option<String>,
    ///What else the network says of it, such as `star_rating`.
    #[serde(default)]
    pub platform_data: Option<serde_json::Map<String, serde_json::Value>>,
    ///Why a reply could not be published, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_details: Option<ErrorDetails>,
    ///The address of the review on the network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permalink: Option<String>,
    ///When it was published on the network.
    #[serde(default)]
    pub posted_at: Option<Timestamp>,
    ///When PostProxy created it.
    pub created_at: Timestamp,
}
impl ProfileCommentEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        profile_id: impl Into<String>,
        platform: impl Into<Platform>,
        placement_id: impl Into<Option<String>>,
        external_id: impl Into<Option<String>>,
        parent_external_id: impl Into<Option<String>>,
        body: impl Into<String>,
        status: impl Into<CommentStatus>,
        author_username: impl Into<Option<String>>,
        author_avatar_url: impl Into<Option<String>>,
        platform_data: impl Into<Option<serde_json::Map<String, serde_json::Value>>>,
        posted_at: impl Into<Option<Timestamp>>,
        created_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            profile_id: profile_id.into(),
            platform: platform.into(),
            placement_id: placement_id.into(),
            external_id: external_id.into(),
            parent_external_id: parent_external_id.into(),
            body: body.into(),
            status: status.into(),
            author_username: author_username.into(),
            author_avatar_url: author_avatar_url.into(),
            platform_data: platform_data.into(),
            error: None,
            error_details: None,
            permalink: None,
            posted_at: posted_at.into(),
            created_at: created_at.into(),
        }
    }
    /**Sets `error`.

Why a reply could not be published, in words.*/
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
    /**Sets `permalink`.

The address of the review on the network.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn permalink(mut self, value: impl Into<String>) -> Self {
        self.permalink = Some(value.into());
        self
    }
}
///A message that arrived, was sent, or changed.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageEvent {
    ///A direct message.
    pub message: Message,
}
impl MessageEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(message: impl Into<Message>) -> Self {
        Self { message: message.into() }
    }
}
///A reaction to a message.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReactionEvent {
    ///A direct message.
    pub message: Message,
    ///The network's id of who reacted.
    pub sender_external_id: String,
    ///What someone did with a reaction.
    pub action: ReactionAction,
    ///The name of the reaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reaction: Option<String>,
    ///The reaction as an emoji.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    ///When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<Timestamp>,
}
impl ReactionEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        message: impl Into<Message>,
        sender_external_id: impl Into<String>,
        action: impl Into<ReactionAction>,
    ) -> Self {
        Self {
            message: message.into(),
            sender_external_id: sender_external_id.into(),
            action: action.into(),
            reaction: None,
            emoji: None,
            occurred_at: None,
        }
    }
    /**Sets `reaction`.

The name of the reaction.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn reaction(mut self, value: impl Into<String>) -> Self {
        self.reaction = Some(value.into());
        self
    }
    /**Sets `emoji`.

The reaction as an emoji.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn emoji(mut self, value: impl Into<String>) -> Self {
        self.emoji = Some(value.into());
        self
    }
    /**Sets `occurred_at`.

When it happened.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn occurred_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.occurred_at = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What someone did with a reaction."] ReactionAction { #[doc =
    "`react`: Added it."] React = "react", #[doc = "`unreact`: Took it back."] Unreact =
    "unreact", }
}
///Someone who came to a chat by a link or an advertisement.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReferralEvent {
    ///The chat to which a referral led.
    pub chat: ReferredChat,
    ///What the link carried.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    ///Where the link stood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    ///What kind of referral it is.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    ///The id of the click on a WhatsApp advertisement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ctwa_clid: Option<String>,
    ///When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<Timestamp>,
}
impl ReferralEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(chat: impl Into<ReferredChat>) -> Self {
        Self {
            chat: chat.into(),
            ref_: None,
            source: None,
            type_: None,
            ctwa_clid: None,
            occurred_at: None,
        }
    }
    /**Sets `ref`.

What the link carried.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = Some(value.into());
        self
    }
    /**Sets `source`.

Where the link stood.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /**Sets `type`.

What kind of referral it is.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /**Sets `ctwa_clid`.

The id of the click on a WhatsApp advertisement.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn ctwa_clid(mut self, value: impl Into<String>) -> Self {
        self.ctwa_clid = Some(value.into());
        self
    }
    /**Sets `occurred_at`.

When it happened.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn occurred_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.occurred_at = Some(value.into());
        self
    }
}
///The chat to which a referral led.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReferredChat {
    ///The id of the chat.
    pub id: String,
    ///The id of the profile.
    pub profile_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The page or phone number that the chat runs through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_placement_id: Option<String>,
    ///Whether it is a group of WhatsApp.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<bool>,
    ///The network's id of the participant.
    pub participant_external_id: String,
    ///The user name of the participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant_username: Option<String>,
    ///The name of the participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant_name: Option<String>,
    ///When the last message arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_inbound_at: Option<Timestamp>,
    ///When the last message was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_outbound_at: Option<Timestamp>,
    ///When the last message arrived or was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_message_at: Option<Timestamp>,
}
impl ReferredChat {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        profile_id: impl Into<String>,
        platform: impl Into<Platform>,
        participant_external_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            profile_id: profile_id.into(),
            platform: platform.into(),
            external_placement_id: None,
            group: None,
            participant_external_id: participant_external_id.into(),
            participant_username: None,
            participant_name: None,
            last_inbound_at: None,
            last_outbound_at: None,
            last_message_at: None,
        }
    }
    /**Sets `external_placement_id`.

The page or phone number that the chat runs through.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_placement_id(mut self, value: impl Into<String>) -> Self {
        self.external_placement_id = Some(value.into());
        self
    }
    /**Sets `group`.

Whether it is a group of WhatsApp.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn group(mut self, value: bool) -> Self {
        self.group = Some(value);
        self
    }
    /**Sets `participant_username`.

The user name of the participant.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn participant_username(mut self, value: impl Into<String>) -> Self {
        self.participant_username = Some(value.into());
        self
    }
    /**Sets `participant_name`.

The name of the participant.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn participant_name(mut self, value: impl Into<String>) -> Self {
        self.participant_name = Some(value.into());
        self
    }
    /**Sets `last_inbound_at`.

When the last message arrived.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn last_inbound_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_inbound_at = Some(value.into());
        self
    }
    /**Sets `last_outbound_at`.

When the last message was sent.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn last_outbound_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_outbound_at = Some(value.into());
        self
    }
    /**Sets `last_message_at`.

When the last message arrived or was sent.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn last_message_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_message_at = Some(value.into());
        self
    }
}
///A template of messages whose status or category changed.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTemplateEvent {
    ///The id of the template.
    pub id: String,
    ///The network's id of the template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    ///The id of the profile.
    pub profile_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The name of the template.
    pub name: String,
    ///The language of the template.
    pub language: String,
    ///The category of the template.
    pub category: String,
    ///The status of the template.
    pub status: String,
    ///Why the template was rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rejected_reason: Option<String>,
    ///The quality of the template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality_score: Option<String>,
}
impl MessageTemplateEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        profile_id: impl Into<String>,
        platform: impl Into<Platform>,
        name: impl Into<String>,
        language: impl Into<String>,
        category: impl Into<String>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            external_id: None,
            profile_id: profile_id.into(),
            platform: platform.into(),
            name: name.into(),
            language: language.into(),
            category: category.into(),
            status: status.into(),
            rejected_reason: None,
            quality_score: None,
        }
    }
    /**Sets `external_id`.

The network's id of the template.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /**Sets `rejected_reason`.

Why the template was rejected.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn rejected_reason(mut self, value: impl Into<String>) -> Self {
        self.rejected_reason = Some(value.into());
        self
    }
    /**Sets `quality_score`.

The quality of the template.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn quality_score(mut self, value: impl Into<String>) -> Self {
        self.quality_score = Some(value.into());
        self
    }
}
///An event that WhatsApp noticed in a chat.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WhatsappAutomaticEvent {
    ///The id of the profile.
    pub profile_id: String,
    ///The id of the chat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    ///The network's id of the participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant_external_id: Option<String>,
    ///The network's id of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_message_id: Option<String>,
    ///What was noticed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    ///The id of the click on a WhatsApp advertisement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ctwa_clid: Option<String>,
    ///What else is known of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<serde_json::Map<String, serde_json::Value>>,
    /// The properties that the document does not list.
    #[serde(flatten)]
    pub additional_properties: Map<String, serde_json::Value>,
}
impl WhatsappAutomaticEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(profile_id: impl Into<String>) -> Self {
        Self {
            profile_id: profile_id.into(),
            chat_id: None,
            participant_external_id: None,
            external_message_id: None,
            event_name: None,
            ctwa_clid: None,
            custom_data: None,
            additional_properties: Map::new(),
        }
    }
    /**Sets `chat_id`.

The id of the chat.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn chat_id(mut self, value: impl Into<String>) -> Self {
        self.chat_id = Some(value.into());
        self
    }
    /**Sets `participant_external_id`.

The network's id of the participant.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn participant_external_id(mut self, value: impl Into<String>) -> Self {
        self.participant_external_id = Some(value.into());
        self
    }
    /**Sets `external_message_id`.

The network's id of the message.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_message_id(mut self, value: impl Into<String>) -> Self {
        self.external_message_id = Some(value.into());
        self
    }
    /**Sets `event_name`.

What was noticed.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /**Sets `ctwa_clid`.

The id of the click on a WhatsApp advertisement.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn ctwa_clid(mut self, value: impl Into<String>) -> Self {
        self.ctwa_clid = Some(value.into());
        self
    }
    /**Sets `custom_data`.

What else is known of it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn custom_data(
        mut self,
        value: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.custom_data = Some(value);
        self
    }
}
///A direct message.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Message {
    ///The id of the message.
    pub id: String,
    ///The id of the chat.
    pub chat_id: String,
    ///The network's id of the message. Null while it is pending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    ///Which way a message goes.
    pub direction: MessageDirection,
    ///The text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    ///How far a message is.
    pub status: MessageStatus,
    ///The tag that lets a message out of the messaging window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    ///The network's id of the comment that a private reply is to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_comment_id: Option<String>,
    ///Why it could not be sent, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    ///What the network said about the failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_details: Option<ErrorDetails>,
    ///What else the network says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform_data: Option<serde_json::Map<String, serde_json::Value>>,
    ///When it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_posted_at: Option<Timestamp>,
    ///When it was delivered. Facebook and Instagram only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_delivered_at: Option<Timestamp>,
    ///When it was read. Facebook and Instagram only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_read_at: Option<Timestamp>,
    ///When it was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_edited_at: Option<Timestamp>,
    ///When it was deleted. Its content is then to be hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_deleted_at: Option<Timestamp>,
    ///The network's id of the message that this one replies to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to_external_id: Option<String>,
    ///The keyboard below a Telegram message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_markup: Option<serde_json::Map<String, serde_json::Value>>,
    ///The replies that were offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quick_replies: Option<Vec<QuickReply>>,
    ///The buttons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<MessageButton>>,
    ///The card that the text is the title of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<MessageCard>,
    ///The cards of a carousel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elements: Option<Vec<MessageElement>>,
    ///What the participant tapped, in a message that arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tapped_action: Option<TappedAction>,
    ///The story that the message replies to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story_reply: Option<serde_json::Map<String, serde_json::Value>>,
    ///An interactive message, as the network has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interactive: Option<serde_json::Map<String, serde_json::Value>>,
    ///A place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<MessageLocation>,
    ///Contacts, as the network has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    ///The template that the message was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<MessageTemplateRef>,
    ///The reactions to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reactions: Option<Vec<MessageReaction>>,
    ///The files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    ///Whether the network has the message in a form that PostProxy does not support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_unsupported: Option<bool>,
    ///When PostProxy created it.
    pub created_at: Timestamp,
}
impl Message {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        chat_id: impl Into<String>,
        direction: impl Into<MessageDirection>,
        status: impl Into<MessageStatus>,
        created_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            id: id.into(),
            chat_id: chat_id.into(),
            external_id: None,
            direction: direction.into(),
            body: None,
            status: status.into(),
            tag: None,
            external_comment_id: None,
            error_message: None,
            error_details: None,
            platform_data: None,
            external_posted_at: None,
            external_delivered_at: None,
            external_read_at: None,
            external_edited_at: None,
            external_deleted_at: None,
            reply_to_external_id: None,
            reply_markup: None,
            quick_replies: None,
            buttons: None,
            card: None,
            elements: None,
            tapped_action: None,
            story_reply: None,
            interactive: None,
            location: None,
            contacts: None,
            template: None,
            reactions: None,
            attachments: None,
            is_unsupported: None,
            created_at: created_at.into(),
        }
    }
    /**Sets `external_id`.

The network's id of the message. Null while it is pending.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /**Sets `body`.

The text.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /**Sets `tag`.

The tag that lets a message out of the messaging window.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /**Sets `external_comment_id`.

The network's id of the comment that a private reply is to.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_comment_id(mut self, value: impl Into<String>) -> Self {
        self.external_comment_id = Some(value.into());
        self
    }
    /**Sets `error_message`.

Why it could not be sent, in words.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
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
    /**Sets `platform_data`.

What else the network says of it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn platform_data(
        mut self,
        value: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.platform_data = Some(value);
        self
    }
    /**Sets `external_posted_at`.

When it was sent.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_posted_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_posted_at = Some(value.into());
        self
    }
    /**Sets `external_delivered_at`.

When it was delivered. Facebook and Instagram only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_delivered_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_delivered_at = Some(value.into());
        self
    }
    /**Sets `external_read_at`.

When it was read. Facebook and Instagram only.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_read_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_read_at = Some(value.into());
        self
    }
    /**Sets `external_edited_at`.

When it was changed.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_edited_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_edited_at = Some(value.into());
        self
    }
    /**Sets `external_deleted_at`.

When it was deleted. Its content is then to be hidden.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_deleted_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_deleted_at = Some(value.into());
        self
    }
    /**Sets `reply_to_external_id`.

The network's id of the message that this one replies to.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn reply_to_external_id(mut self, value: impl Into<String>) -> Self {
        self.reply_to_external_id = Some(value.into());
        self
    }
    /**Sets `reply_markup`.

The keyboard below a Telegram message.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn reply_markup(
        mut self,
        value: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.reply_markup = Some(value);
        self
    }
    /**Sets `quick_replies`.

The replies that were offered.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn quick_replies(
        mut self,
        value: impl IntoIterator<Item = impl Into<QuickReply>>,
    ) -> Self {
        self.quick_replies = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `buttons`.

The buttons.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn buttons(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessageButton>>,
    ) -> Self {
        self.buttons = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `card`.

The card that the text is the title of.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn card(mut self, value: impl Into<MessageCard>) -> Self {
        self.card = Some(value.into());
        self
    }
    /**Sets `elements`.

The cards of a carousel.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn elements(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessageElement>>,
    ) -> Self {
        self.elements = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `tapped_action`.

What the participant tapped, in a message that arrived.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn tapped_action(mut self, value: impl Into<TappedAction>) -> Self {
        self.tapped_action = Some(value.into());
        self
    }
    /**Sets `story_reply`.

The story that the message replies to.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn story_reply(
        mut self,
        value: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.story_reply = Some(value);
        self
    }
    /**Sets `interactive`.

An interactive message, as the network has it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn interactive(
        mut self,
        value: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.interactive = Some(value);
        self
    }
    /**Sets `location`.

A place.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn location(mut self, value: impl Into<MessageLocation>) -> Self {
        self.location = Some(value.into());
        self
    }
    /**Sets `contacts`.

Contacts, as the network has them.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn contacts(
        mut self,
        value: impl IntoIterator<Item = serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.contacts = Some(value.into_iter().collect());
        self
    }
    /**Sets `template`.

The template that the message was made from.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn template(mut self, value: impl Into<MessageTemplateRef>) -> Self {
        self.template = Some(value.into());
        self
    }
    /**Sets `reactions`.

The reactions to it.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn reactions(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessageReaction>>,
    ) -> Self {
        self.reactions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `attachments`.

The files.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachments = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `is_unsupported`.

Whether the network has the message in a form that PostProxy does not support.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn is_unsupported(mut self, value: bool) -> Self {
        self.is_unsupported = Some(value);
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "Which way a message goes."] MessageDirection { #[doc =
    "`inbound`: To the profile."] Inbound = "inbound", #[doc =
    "`outbound`: From the profile."] Outbound = "outbound", }
}
crate::types::open_enum::open_enum! {
    #[doc = "How far a message is."] MessageStatus { #[doc =
    "`pending`: It is being sent."] Pending = "pending", #[doc =
    "`published`: It was sent."] Published = "published", #[doc =
    "`failed_waiting_for_retry`: It could not be sent, and the service tries again."]
    FailedWaitingForRetry = "failed_waiting_for_retry", #[doc =
    "`failed`: It could not be sent."] Failed = "failed", #[doc =
    "`received`: It arrived."] Received = "received", }
}
///A reaction to a message.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReaction {
    ///The network's id of who reacted.
    pub sender_external_id: String,
    ///The reaction as an emoji.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    ///The name of the reaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reaction: Option<String>,
    ///When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}
impl MessageReaction {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(sender_external_id: impl Into<String>) -> Self {
        Self {
            sender_external_id: sender_external_id.into(),
            emoji: None,
            reaction: None,
            at: None,
        }
    }
    /**Sets `emoji`.

The reaction as an emoji.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn emoji(mut self, value: impl Into<String>) -> Self {
        self.emoji = Some(value.into());
        self
    }
    /**Sets `reaction`.

The name of the reaction.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn reaction(mut self, value: impl Into<String>) -> Self {
        self.reaction = Some(value.into());
        self
    }
    /**Sets `at`.

When it happened.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn at(mut self, value: impl Into<Timestamp>) -> Self {
        self.at = Some(value.into());
        self
    }
}
///A file of a message or of a comment.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Attachment {
    ///The id of the file.
    pub id: String,
    ///What kind of file it is.
    #[serde(rename = "type")]
    pub type_: AttachmentType,
    ///The address of the file, that of its source while it is pending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    ///How far a media file is.
    pub status: MediaStatus,
    ///The network's id of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
}
impl Attachment {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<AttachmentType>,
        status: impl Into<MediaStatus>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            url: None,
            status: status.into(),
            external_id: None,
        }
    }
    /**Sets `url`.

The address of the file, that of its source while it is pending.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /**Sets `external_id`.

The network's id of the file.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of file it is."] AttachmentType { #[doc = "`image`: An image."]
    Image = "image", #[doc = "`video`: A video."] Video = "video", #[doc =
    "`audio`: A sound."] Audio = "audio", #[doc = "`gif`: An animation."] Gif = "gif",
    #[doc = "`sticker`: A sticker."] Sticker = "sticker", #[doc =
    "`external`: A page with a preview."] External = "external", #[doc =
    "`file`: Another file."] File = "file", }
}
///A reply that is offered below a message.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuickReply {
    ///What kind of reply it is, always `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    ///What it says.
    pub title: String,
    ///What is sent back when it is tapped.
    pub payload: String,
}
impl QuickReply {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(title: impl Into<String>, payload: impl Into<String>) -> Self {
        Self {
            content_type: None,
            title: title.into(),
            payload: payload.into(),
        }
    }
    /**Sets `content_type`.

What kind of reply it is, always `text`.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What a button does."] MessageButtonType { #[doc =
    "`web_url`: It opens an address."] WebUrl = "web_url", #[doc =
    "`postback`: It sends its payload back."] Postback = "postback", }
}
///A button of a message.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageButton {
    ///What a button does.
    #[serde(rename = "type")]
    pub type_: MessageButtonType,
    ///What it says.
    pub title: String,
    ///The address that it opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    ///What is sent back when it is tapped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<String>,
}
impl MessageButton {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(type_: impl Into<MessageButtonType>, title: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            title: title.into(),
            url: None,
            payload: None,
        }
    }
    /**Sets `url`.

The address that it opens.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /**Sets `payload`.

What is sent back when it is tapped.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn payload(mut self, value: impl Into<String>) -> Self {
        self.payload = Some(value.into());
        self
    }
}
///What happens when a card is tapped.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CardDefaultAction {
    ///What a button does.
    #[serde(rename = "type")]
    pub type_: MessageButtonType,
    ///The address that it opens.
    pub url: String,
}
impl CardDefaultAction {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(type_: impl Into<MessageButtonType>, url: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            url: url.into(),
        }
    }
}
///A card of a message.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageCard {
    ///The second line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    ///The address of the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    ///What happens when it is tapped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_action: Option<CardDefaultAction>,
}
impl MessageCard {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            subtitle: None,
            image_url: None,
            default_action: None,
        }
    }
    /**Sets `subtitle`.

The second line.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }
    /**Sets `image_url`.

The address of the image.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /**Sets `default_action`.

What happens when it is tapped.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn default_action(mut self, value: impl Into<CardDefaultAction>) -> Self {
        self.default_action = Some(value.into());
        self
    }
}
///A card of a carousel.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageElement {
    ///The title.
    pub title: String,
    ///The second line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    ///The address of the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    ///What happens when it is tapped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_action: Option<CardDefaultAction>,
    ///The buttons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<MessageButton>>,
}
impl MessageElement {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            subtitle: None,
            image_url: None,
            default_action: None,
            buttons: None,
        }
    }
    /**Sets `subtitle`.

The second line.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }
    /**Sets `image_url`.

The address of the image.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /**Sets `default_action`.

What happens when it is tapped.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn default_action(mut self, value: impl Into<CardDefaultAction>) -> Self {
        self.default_action = Some(value.into());
        self
    }
    /**Sets `buttons`.

The buttons.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn buttons(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessageButton>>,
    ) -> Self {
        self.buttons = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
///What a participant tapped.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TappedAction {
    ///What kind of thing a participant tapped.
    pub kind: TappedActionKind,
    ///What was to be sent back.
    pub payload: String,
    ///What it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
impl TappedAction {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(kind: impl Into<TappedActionKind>, payload: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            payload: payload.into(),
            title: None,
        }
    }
    /**Sets `title`.

What it says.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of thing a participant tapped."] TappedActionKind { #[doc =
    "`quick_reply`: A quick reply."] QuickReply = "quick_reply", #[doc =
    "`postback`: A button."] Postback = "postback", #[doc =
    "`callback_query`: A key of a Telegram keyboard."] CallbackQuery = "callback_query",
    }
}
///A place.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageLocation {
    ///The latitude.
    pub latitude: f64,
    ///The longitude.
    pub longitude: f64,
    ///The name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    ///The address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}
impl MessageLocation {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude: latitude,
            longitude: longitude,
            name: None,
            address: None,
        }
    }
    /**Sets `name`.

The name.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /**Sets `address`.

The address.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}
///The template of a message.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTemplateRef {
    ///The id of the template.
    pub id: String,
    ///The network's id of the template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    ///The name.
    pub name: String,
    ///The language.
    pub language: String,
    ///The values of its variables.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<Vec<String>>,
}
impl MessageTemplateRef {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        language: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            external_id: None,
            name: name.into(),
            language: language.into(),
            variables: None,
        }
    }
    /**Sets `external_id`.

The network's id of the template.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /**Sets `variables`.

The values of its variables.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
