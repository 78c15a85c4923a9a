// @generated from openapi.yaml
#[allow(unused_imports, reason = "which of them the types need is up to the document")]
use crate::types::{Media, Secret, Timestamp, lenient, union};
#[allow(unused_imports, reason = "which of them the types need is up to the document")]
use serde_json::{Map, Value};
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
///What it takes to create a profile group.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateProfileGroupRequest {
    ///A profile group that is to be created.
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
///A profile group that is to be created.
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
///The answer to the deletion of a profile group.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletedProfileGroup {
    ///Whether the group was deleted.
    pub deleted: bool,
}
impl DeletedProfileGroup {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(deleted: bool) -> Self {
        Self { deleted: deleted }
    }
}
///An account that is to be connected. Its `platform` decides what else the request holds.
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
                "facebook" | "instagram" | "linkedin" | "pinterest" | "threads"
                | "tiktok" | "twitter" | "youtube",
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
    /**A social network. Of the ten, eight authenticate by OAuth; for Bluesky the user gives an app password, and for
Telegram the token of a bot.*/
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
    pub platform: String,
    /**The handle. The service adds `.bsky.social` to a handle without a domain and takes one with a domain of its own,
such as `you.example.com`, as it is.*/
    pub identifier: String,
    /**An app password, not the password of the account. The user makes one at
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
    pub platform: String,
    ///The token that @BotFather issued for the bot. With /newbot it makes a bot, and ends by showing the token.
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
/**The answer to a connection request: where to send the user's browser, or the profile that was connected. An answer of
the first kind has `url` and never `profile`; one of the second kind has `profile` and never `url`.*/
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
    ///Whether the invitation that `url` leads to was made.
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
    /**A social network. Of the ten, eight authenticate by OAuth; for Bluesky the user gives an app password, and for
Telegram the token of a bot.*/
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
///Why a request was refused.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorResponse {
    ///What is wrong, in words.
    pub error: String,
    ///Why an account could not be connected. Only some refusals of `initialize_connection` carry a code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_code: Option<ErrorCode>,
}
impl ErrorResponse {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    pub fn new(error: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            error_code: None,
        }
    }
    /**Sets `error_code`.

Why an account could not be connected. Only some refusals of `initialize_connection` carry a code.*/
    #[must_use]
    #[allow(deprecated)]
    pub fn error_code(mut self, value: impl Into<ErrorCode>) -> Self {
        self.error_code = Some(value.into());
        self
    }
}
crate::types::open_enum::open_enum! {
    #[doc =
    "A social network. Of the ten, eight authenticate by OAuth; for Bluesky the user gives an app password, and for\nTelegram the token of a bot."]
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
    Telegram = "telegram", }
}
crate::types::open_enum::open_enum! {
    #[doc =
    "Why an account could not be connected. Only some refusals of `initialize_connection` carry a code."]
    ErrorCode { #[doc =
    "`missing_credentials`: The request for Bluesky lacks the handle or the app password."]
    MissingCredentials = "missing_credentials", #[doc =
    "`bluesky_login_failed`: Bluesky refused the credentials; two-factor authentication, for one, calls for an app password."]
    BlueskyLoginFailed = "bluesky_login_failed", #[doc =
    "`telegram_connect_failed`: Telegram refused the token; it is invalid or was revoked."]
    TelegramConnectFailed = "telegram_connect_failed", #[doc =
    "`account_is_already_connected`: The account is connected to another profile group."]
    AccountIsAlreadyConnected = "account_is_already_connected", }
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
