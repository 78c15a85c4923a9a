// @generated from openapi.yaml
#[allow(unused_imports, reason = "which of them the types need is up to the document")]
use crate::types::{Media, Secret, Timestamp, decode, encode, redacted, union};
#[allow(unused_imports, reason = "which of them the types need is up to the document")]
use serde_json::{Map, Value};
/**Why a request was rejected. Every property is optional: a validation error has `errors` and no `error`, and a missing
parameter has its text in `message`.*/
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorResponse {
    ///What is wrong, in words, or the name of the status if `message` has the words.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error: Option<String>,
    ///Why an account could not be connected. Only some error responses of `connections().initialize` carry a code.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error_code: Option<ErrorCode>,
    ///What is wrong with the request, one text for each validation error.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub errors: Option<Vec<String>>,
    ///What is wrong, in words, if `error` is the name of the status.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub message: Option<String>,
    ///The status of the response.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub status: Option<i64>,
    ///The id of the post that this one repeats.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub duplicate_post_id: Option<String>,
    ///The id of the import that is already running.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profile_sync_id: Option<String>,
    /// The properties that the document does not list.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub additional_properties: Map<String, serde_json::Value>,
}
impl ErrorResponse {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /**Sets `error_code`.

Why an account could not be connected. Only some error responses of `connections().initialize` carry a code.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn error_code(mut self, value: impl Into<ErrorCode>) -> Self {
        self.error_code = Some(value.into());
        self
    }
    /**Sets `errors`.

What is wrong with the request, one text for each validation error.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn errors(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.errors = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `message`.

What is wrong, in words, if `error` is the name of the status.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /**Sets `status`.

The status of the response.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /**Sets `duplicate_post_id`.

The id of the post that this one repeats.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn duplicate_post_id(mut self, value: impl Into<String>) -> Self {
        self.duplicate_post_id = Some(value.into());
        self
    }
    /**Sets `profile_sync_id`.

The id of the import that is already running.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn profile_sync_id(mut self, value: impl Into<String>) -> Self {
        self.profile_sync_id = Some(value.into());
        self
    }
}
impl decode::Object for ErrorResponse {
    const NAMES: &'static [&'static str] = &[
        "error",
        "error_code",
        "errors",
        "message",
        "status",
        "duplicate_post_id",
        "profile_sync_id",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut error = None::<String>;
        let mut error_code = None::<ErrorCode>;
        let mut errors = None::<Vec<String>>;
        let mut message = None::<String>;
        let mut status = None::<i64>;
        let mut duplicate_post_id = None::<String>;
        let mut profile_sync_id = None::<String>;
        let mut additional_properties = Map::new();
        __members
            .read(
                &mut [
                    &mut error,
                    &mut error_code,
                    &mut errors,
                    &mut message,
                    &mut status,
                    &mut duplicate_post_id,
                    &mut profile_sync_id,
                ],
                Some(&mut additional_properties),
            );
        Some(Self {
            error,
            error_code,
            errors,
            message,
            status,
            duplicate_post_id,
            profile_sync_id,
            additional_properties,
        })
    }
}
decode::deserialize!(ErrorResponse);
impl serde::Serialize for ErrorResponse {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("error", &self.error);
        __members.optional("error_code", &self.error_code);
        __members.optional("errors", &self.errors);
        __members.optional("message", &self.message);
        __members.optional("status", &self.status);
        __members.optional("duplicate_post_id", &self.duplicate_post_id);
        __members.optional("profile_sync_id", &self.profile_sync_id);
        __members.rest(&self.additional_properties);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Deleted {
    ///Whether the object was deleted.
    pub deleted: bool,
}
impl Deleted {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(deleted: bool) -> Self {
        Self { deleted: deleted }
    }
}
impl decode::Object for Deleted {
    const NAMES: &'static [&'static str] = &["deleted"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut deleted = decode::Always(None::<bool>);
        __members.read(&mut [&mut deleted], None);
        Some(Self { deleted: deleted.0? })
    }
}
decode::deserialize!(Deleted);
impl serde::Serialize for Deleted {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("deleted", &self.deleted);
        __members.end()
    }
}
///The response to a request that returns nothing else.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SuccessResponse {
    ///Whether the request was executed.
    pub success: bool,
}
impl SuccessResponse {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(success: bool) -> Self {
        Self { success: success }
    }
}
impl decode::Object for SuccessResponse {
    const NAMES: &'static [&'static str] = &["success"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut success = decode::Always(None::<bool>);
        __members.read(&mut [&mut success], None);
        Some(Self { success: success.0? })
    }
}
decode::deserialize!(SuccessResponse);
impl serde::Serialize for SuccessResponse {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("success", &self.success);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileGroup {
    ///The id of the group. It is opaque.
    pub id: String,
    ///The name that people see.
    pub name: String,
    ///How many profiles are connected to the group.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profiles_count: Option<i64>,
}
impl ProfileGroup {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn profiles_count(mut self, value: i64) -> Self {
        self.profiles_count = Some(value);
        self
    }
}
impl decode::Object for ProfileGroup {
    const NAMES: &'static [&'static str] = &["id", "name", "profiles_count"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut name = decode::Always(None::<String>);
        let mut profiles_count = None::<i64>;
        __members.read(&mut [&mut id, &mut name, &mut profiles_count], None);
        Some(Self {
            id: id.0?,
            name: name.0?,
            profiles_count,
        })
    }
}
decode::deserialize!(ProfileGroup);
impl serde::Serialize for ProfileGroup {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("name", &self.name);
        __members.optional("profiles_count", &self.profiles_count);
        __members.end()
    }
}
///Profile groups.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileGroupList {
    ///The profile groups that the key can see.
    pub data: Vec<ProfileGroup>,
}
impl ProfileGroupList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(data: impl IntoIterator<Item = impl Into<ProfileGroup>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
impl decode::Object for ProfileGroupList {
    const NAMES: &'static [&'static str] = &["data"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut data = decode::Always(None::<Vec<ProfileGroup>>);
        __members.read(&mut [&mut data], None);
        Some(Self { data: data.0? })
    }
}
decode::deserialize!(ProfileGroupList);
impl serde::Serialize for ProfileGroupList {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("data", &self.data);
        __members.end()
    }
}
///A request to create a profile group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateProfileGroupRequest {
    ///The profile group.
    pub profile_group: NewProfileGroup,
}
impl CreateProfileGroupRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(profile_group: impl Into<NewProfileGroup>) -> Self {
        Self {
            profile_group: profile_group.into(),
        }
    }
}
impl decode::Object for CreateProfileGroupRequest {
    const NAMES: &'static [&'static str] = &["profile_group"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut profile_group = decode::Always(None::<NewProfileGroup>);
        __members.read(&mut [&mut profile_group], None);
        Some(Self {
            profile_group: profile_group.0?,
        })
    }
}
decode::deserialize!(CreateProfileGroupRequest);
impl serde::Serialize for CreateProfileGroupRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("profile_group", &self.profile_group);
        __members.end()
    }
}
///A new profile group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewProfileGroup {
    ///The name that people see.
    pub name: String,
}
impl NewProfileGroup {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
impl decode::Object for NewProfileGroup {
    const NAMES: &'static [&'static str] = &["name"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut name = decode::Always(None::<String>);
        __members.read(&mut [&mut name], None);
        Some(Self { name: name.0? })
    }
}
decode::deserialize!(NewProfileGroup);
impl serde::Serialize for NewProfileGroup {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("name", &self.name);
        __members.end()
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
impl decode::Decode for ConnectionRequest {
    fn decode<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <Value as decode::Decode>::decode(deserializer)?;
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
decode::deserialize!(ConnectionRequest);
decode::boxed!(ConnectionRequest);
impl From<OauthConnectionRequest> for ConnectionRequest {
    #[inline]
    fn from(value: OauthConnectionRequest) -> Self {
        Self::OauthConnectionRequest(value)
    }
}
impl From<BlueskyConnectionRequest> for ConnectionRequest {
    #[inline]
    fn from(value: BlueskyConnectionRequest) -> Self {
        Self::BlueskyConnectionRequest(value)
    }
}
impl From<TelegramConnectionRequest> for ConnectionRequest {
    #[inline]
    fn from(value: TelegramConnectionRequest) -> Self {
        Self::TelegramConnectionRequest(value)
    }
}
///An account of a network that authenticates by OAuth.
#[derive(Clone, PartialEq)]
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
    #[inline]
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
    #[inline]
    pub fn new(platform: impl Into<Platform>, redirect_url: impl Into<String>) -> Self {
        Self {
            platform: platform.into(),
            redirect_url: redirect_url.into(),
        }
    }
}
impl decode::Object for OauthConnectionRequest {
    const NAMES: &'static [&'static str] = &["platform", "redirect_url"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut platform = decode::Always(None::<Platform>);
        let mut redirect_url = decode::Always(None::<String>);
        __members.read(&mut [&mut platform, &mut redirect_url], None);
        Some(Self {
            platform: platform.0?,
            redirect_url: redirect_url.0?,
        })
    }
}
decode::deserialize!(OauthConnectionRequest);
impl serde::Serialize for OauthConnectionRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("platform", &self.platform);
        __members.required("redirect_url", &self.redirect_url);
        __members.end()
    }
}
///A Bluesky account.
#[derive(Clone, Debug, PartialEq)]
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
    #[inline]
    pub fn new(identifier: impl Into<String>, app_password: impl Into<Secret>) -> Self {
        Self {
            platform: "bluesky".into(),
            identifier: identifier.into(),
            app_password: app_password.into(),
        }
    }
}
impl decode::Object for BlueskyConnectionRequest {
    const NAMES: &'static [&'static str] = &["platform", "identifier", "app_password"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut platform = decode::Always(None::<String>);
        let mut identifier = decode::Always(None::<String>);
        let mut app_password = decode::Always(None::<Secret>);
        __members.read(&mut [&mut platform, &mut identifier, &mut app_password], None);
        Some(Self {
            platform: platform.0?,
            identifier: identifier.0?,
            app_password: app_password.0?,
        })
    }
}
decode::deserialize!(BlueskyConnectionRequest);
impl serde::Serialize for BlueskyConnectionRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("platform", &self.platform);
        __members.required("identifier", &self.identifier);
        __members.required("app_password", &self.app_password);
        __members.end()
    }
}
///A Telegram bot.
#[derive(Clone, Debug, PartialEq)]
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
    #[inline]
    pub fn new(bot_token: impl Into<Secret>) -> Self {
        Self {
            platform: "telegram".into(),
            bot_token: bot_token.into(),
        }
    }
}
impl decode::Object for TelegramConnectionRequest {
    const NAMES: &'static [&'static str] = &["platform", "bot_token"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut platform = decode::Always(None::<String>);
        let mut bot_token = decode::Always(None::<Secret>);
        __members.read(&mut [&mut platform, &mut bot_token], None);
        Some(Self {
            platform: platform.0?,
            bot_token: bot_token.0?,
        })
    }
}
decode::deserialize!(TelegramConnectionRequest);
impl serde::Serialize for TelegramConnectionRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("platform", &self.platform);
        __members.required("bot_token", &self.bot_token);
        __members.end()
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
impl decode::Decode for Connection {
    fn decode<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <Value as decode::Decode>::decode(deserializer)?;
        if union::has(&value, &["success", "url"], &[]) {
            return union::decode(value).map(Self::OauthConnection);
        }
        if union::has(&value, &["profile", "success"], &[]) {
            return union::decode(value).map(Self::AccountConnection);
        }
        Err(union::undecided("Connection", None))
    }
}
decode::deserialize!(Connection);
decode::boxed!(Connection);
impl From<OauthConnection> for Connection {
    #[inline]
    fn from(value: OauthConnection) -> Self {
        Self::OauthConnection(value)
    }
}
impl From<AccountConnection> for Connection {
    #[inline]
    fn from(value: AccountConnection) -> Self {
        Self::AccountConnection(value)
    }
}
///An OAuth connection that waits for the user.
#[derive(Clone, PartialEq)]
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
    #[inline]
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
    #[inline]
    pub fn new(url: impl Into<String>, success: bool) -> Self {
        Self {
            url: url.into(),
            success: success,
        }
    }
}
impl decode::Object for OauthConnection {
    const NAMES: &'static [&'static str] = &["url", "success"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut url = decode::Always(None::<String>);
        let mut success = decode::Always(None::<bool>);
        __members.read(&mut [&mut url, &mut success], None);
        Some(Self {
            url: url.0?,
            success: success.0?,
        })
    }
}
decode::deserialize!(OauthConnection);
impl serde::Serialize for OauthConnection {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("url", &self.url);
        __members.required("success", &self.success);
        __members.end()
    }
}
///An account that was connected without a browser.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountConnection {
    ///Whether the account was connected.
    pub success: bool,
    ///A profile that was just connected.
    pub profile: ConnectedProfile,
    ///What the user has to do next, in words. Telegram only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub next_step: Option<String>,
}
impl AccountConnection {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn next_step(mut self, value: impl Into<String>) -> Self {
        self.next_step = Some(value.into());
        self
    }
}
impl decode::Object for AccountConnection {
    const NAMES: &'static [&'static str] = &["success", "profile", "next_step"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut success = decode::Always(None::<bool>);
        let mut profile = decode::Always(None::<ConnectedProfile>);
        let mut next_step = None::<String>;
        __members.read(&mut [&mut success, &mut profile, &mut next_step], None);
        Some(Self {
            success: success.0?,
            profile: profile.0?,
            next_step,
        })
    }
}
decode::deserialize!(AccountConnection);
impl serde::Serialize for AccountConnection {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("success", &self.success);
        __members.required("profile", &self.profile);
        __members.optional("next_step", &self.next_step);
        __members.end()
    }
}
///A profile that was just connected.
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_username: Option<String>,
}
impl ConnectedProfile {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn external_username(mut self, value: impl Into<String>) -> Self {
        self.external_username = Some(value.into());
        self
    }
}
impl decode::Object for ConnectedProfile {
    const NAMES: &'static [&'static str] = &[
        "id",
        "network",
        "name",
        "external_username",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut network = decode::Always(None::<Platform>);
        let mut name = decode::Always(None::<String>);
        let mut external_username = None::<String>;
        __members
            .read(&mut [&mut id, &mut network, &mut name, &mut external_username], None);
        Some(Self {
            id: id.0?,
            network: network.0?,
            name: name.0?,
            external_username,
        })
    }
}
decode::deserialize!(ConnectedProfile);
impl serde::Serialize for ConnectedProfile {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("network", &self.network);
        __members.required("name", &self.name);
        __members.optional("external_username", &self.external_username);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Placement {
    /**The network's own id of the place, for Telegram the `chat_id` of the channel. Null for the personal profile of a
LinkedIn account, which has none.*/
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub id: Option<String>,
    ///The name that people see.
    pub name: String,
}
impl Placement {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(id: impl Into<Option<String>>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}
impl decode::Object for Placement {
    const NAMES: &'static [&'static str] = &["id", "name"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = None::<String>;
        let mut name = decode::Always(None::<String>);
        __members.read(&mut [&mut id, &mut name], None);
        Some(Self { id, name: name.0? })
    }
}
decode::deserialize!(Placement);
impl serde::Serialize for Placement {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("name", &self.name);
        __members.end()
    }
}
///Placements.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlacementList {
    ///The placements of the profile; empty while a Telegram bot has no channel.
    pub data: Vec<Placement>,
}
impl PlacementList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(data: impl IntoIterator<Item = impl Into<Placement>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
impl decode::Object for PlacementList {
    const NAMES: &'static [&'static str] = &["data"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut data = decode::Always(None::<Vec<Placement>>);
        __members.read(&mut [&mut data], None);
        Some(Self { data: data.0? })
    }
}
decode::deserialize!(PlacementList);
impl serde::Serialize for PlacementList {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("data", &self.data);
        __members.end()
    }
}
///A connected social account.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Profile {
    ///The id of the profile. It is opaque.
    pub id: String,
    ///The name of the account that people see.
    pub name: String,
    ///The account's name at the network.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub username: Option<String>,
    ///Whether posts can go to a profile.
    pub status: ProfileStatus,
    ///Why the profile is inactive.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub inactive_reason: Option<ProfileInactiveReason>,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the account at the network.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platform_id: Option<String>,
    ///The id of the profile group that the profile is in.
    pub profile_group_id: String,
    ///When the access to the account expires. Null if it does not expire or is renewed.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub expires_at: Option<Timestamp>,
    ///How many posts went to the profile.
    pub post_count: i64,
    ///The address of the account's picture. Null until it is fetched.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub avatar_url: Option<String>,
    ///The address of the account at the network.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platform_url: Option<String>,
    ///Whether the placements of the profile are up to date. The values are not documented.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub placements_sync_status: Option<String>,
    ///The newest statistics of each placement, empty before the first ones are collected. `profiles().get` only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub latest_stats: Option<Vec<LatestStats>>,
    /**The sums over all placements. Null for a network without placements and before the first statistics are collected.
`profiles().get` only.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub summary_stats: Option<SummaryStats>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for Profile {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /**Sets `inactive_reason`.

Why the profile is inactive.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn inactive_reason(mut self, value: impl Into<ProfileInactiveReason>) -> Self {
        self.inactive_reason = Some(value.into());
        self
    }
    /**Sets `platform_id`.

The id of the account at the network.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn platform_id(mut self, value: impl Into<String>) -> Self {
        self.platform_id = Some(value.into());
        self
    }
    /**Sets `expires_at`.

When the access to the account expires. Null if it does not expire or is renewed.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn expires_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /**Sets `avatar_url`.

The address of the account's picture. Null until it is fetched.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
    /**Sets `platform_url`.

The address of the account at the network.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn platform_url(mut self, value: impl Into<String>) -> Self {
        self.platform_url = Some(value.into());
        self
    }
    /**Sets `placements_sync_status`.

Whether the placements of the profile are up to date. The values are not documented.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn placements_sync_status(mut self, value: impl Into<String>) -> Self {
        self.placements_sync_status = Some(value.into());
        self
    }
    /**Sets `latest_stats`.

The newest statistics of each placement, empty before the first ones are collected. `profiles().get` only.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn summary_stats(mut self, value: impl Into<SummaryStats>) -> Self {
        self.summary_stats = Some(value.into());
        self
    }
}
impl decode::Object for Profile {
    const NAMES: &'static [&'static str] = &[
        "id",
        "name",
        "username",
        "status",
        "inactive_reason",
        "platform",
        "platform_id",
        "profile_group_id",
        "expires_at",
        "post_count",
        "avatar_url",
        "platform_url",
        "placements_sync_status",
        "latest_stats",
        "summary_stats",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut name = decode::Always(None::<String>);
        let mut username = None::<String>;
        let mut status = decode::Always(None::<ProfileStatus>);
        let mut inactive_reason = None::<ProfileInactiveReason>;
        let mut platform = decode::Always(None::<Platform>);
        let mut platform_id = None::<String>;
        let mut profile_group_id = decode::Always(None::<String>);
        let mut expires_at = None::<Timestamp>;
        let mut post_count = decode::Always(None::<i64>);
        let mut avatar_url = None::<String>;
        let mut platform_url = None::<String>;
        let mut placements_sync_status = None::<String>;
        let mut latest_stats = None::<Vec<LatestStats>>;
        let mut summary_stats = None::<SummaryStats>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut name,
                    &mut username,
                    &mut status,
                    &mut inactive_reason,
                    &mut platform,
                    &mut platform_id,
                    &mut profile_group_id,
                    &mut expires_at,
                    &mut post_count,
                    &mut avatar_url,
                    &mut platform_url,
                    &mut placements_sync_status,
                    &mut latest_stats,
                    &mut summary_stats,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            name: name.0?,
            username,
            status: status.0?,
            inactive_reason,
            platform: platform.0?,
            platform_id,
            profile_group_id: profile_group_id.0?,
            expires_at,
            post_count: post_count.0?,
            avatar_url,
            platform_url,
            placements_sync_status,
            latest_stats,
            summary_stats,
        })
    }
}
decode::deserialize!(Profile);
impl serde::Serialize for Profile {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("name", &self.name);
        __members.optional("username", &self.username);
        __members.required("status", &self.status);
        __members.optional("inactive_reason", &self.inactive_reason);
        __members.required("platform", &self.platform);
        __members.optional("platform_id", &self.platform_id);
        __members.required("profile_group_id", &self.profile_group_id);
        __members.optional("expires_at", &self.expires_at);
        __members.required("post_count", &self.post_count);
        __members.optional("avatar_url", &self.avatar_url);
        __members.optional("platform_url", &self.platform_url);
        __members.optional("placements_sync_status", &self.placements_sync_status);
        __members.optional("latest_stats", &self.latest_stats);
        __members.optional("summary_stats", &self.summary_stats);
        __members.end()
    }
}
///Profiles.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileList {
    ///The profiles.
    pub data: Vec<Profile>,
}
impl ProfileList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(data: impl IntoIterator<Item = impl Into<Profile>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
impl decode::Object for ProfileList {
    const NAMES: &'static [&'static str] = &["data"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut data = decode::Always(None::<Vec<Profile>>);
        __members.read(&mut [&mut data], None);
        Some(Self { data: data.0? })
    }
}
decode::deserialize!(ProfileList);
impl serde::Serialize for ProfileList {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("data", &self.data);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LatestStats {
    ///The id of the placement. Null for a network without placements.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub placement_id: Option<String>,
    ///The figures, under the names that the network gives them.
    pub stats: serde_json::Map<String, serde_json::Value>,
    ///When the figures were collected.
    pub recorded_at: Timestamp,
}
impl LatestStats {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
impl decode::Object for LatestStats {
    const NAMES: &'static [&'static str] = &["placement_id", "stats", "recorded_at"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut placement_id = None::<String>;
        let mut stats = decode::Always(
            None::<serde_json::Map<String, serde_json::Value>>,
        );
        let mut recorded_at = decode::Always(None::<Timestamp>);
        __members.read(&mut [&mut placement_id, &mut stats, &mut recorded_at], None);
        Some(Self {
            placement_id,
            stats: stats.0?,
            recorded_at: recorded_at.0?,
        })
    }
}
decode::deserialize!(LatestStats);
impl serde::Serialize for LatestStats {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("placement_id", &self.placement_id);
        __members.required("stats", &self.stats);
        __members.required("recorded_at", &self.recorded_at);
        __members.end()
    }
}
///The sums of statistics over all placements.
#[derive(Clone, Debug, PartialEq)]
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
    #[inline]
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
impl decode::Object for SummaryStats {
    const NAMES: &'static [&'static str] = &["stats", "recorded_at"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut stats = decode::Always(
            None::<serde_json::Map<String, serde_json::Value>>,
        );
        let mut recorded_at = decode::Always(None::<Timestamp>);
        __members.read(&mut [&mut stats, &mut recorded_at], None);
        Some(Self {
            stats: stats.0?,
            recorded_at: recorded_at.0?,
        })
    }
}
decode::deserialize!(SummaryStats);
impl serde::Serialize for SummaryStats {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("stats", &self.stats);
        __members.required("recorded_at", &self.recorded_at);
        __members.end()
    }
}
///A post.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Post {
    ///The id of the post. It is opaque.
    pub id: String,
    ///The text.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub body: Option<String>,
    /**How far a post is. There is no status for a post that failed: each entry of its `platforms` says whether its network
took the post.*/
    pub status: PostStatus,
    ///Whether the post is a draft.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub draft: Option<bool>,
    ///Where the post was made.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub source: Option<PostSource>,
    ///When the post goes out; in a queue, its slot. Null if it is not scheduled.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub scheduled_at: Option<Timestamp>,
    ///When the post was created.
    pub created_at: Timestamp,
    ///The id of the queue that the post is in.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub queue_id: Option<String>,
    ///The priority of the post in its queue.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub queue_priority: Option<QueuePriority>,
    ///The images, videos and documents.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub media: Option<Vec<PostMedia>>,
    ///What each network made of the post.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platforms: Option<Vec<PlatformResult>>,
    ///The posts of the thread after this one. Present for a thread only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub thread: Option<Vec<ThreadChild>>,
}
impl Post {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn draft(mut self, value: bool) -> Self {
        self.draft = Some(value);
        self
    }
    /**Sets `source`.

Where the post was made.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn source(mut self, value: impl Into<PostSource>) -> Self {
        self.source = Some(value.into());
        self
    }
    /**Sets `scheduled_at`.

When the post goes out; in a queue, its slot. Null if it is not scheduled.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn scheduled_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.scheduled_at = Some(value.into());
        self
    }
    /**Sets `queue_id`.

The id of the queue that the post is in.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
    /**Sets `queue_priority`.

The priority of the post in its queue.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn queue_priority(mut self, value: impl Into<QueuePriority>) -> Self {
        self.queue_priority = Some(value.into());
        self
    }
    /**Sets `media`.

The images, videos and documents.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn thread(
        mut self,
        value: impl IntoIterator<Item = impl Into<ThreadChild>>,
    ) -> Self {
        self.thread = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for Post {
    const NAMES: &'static [&'static str] = &[
        "id",
        "body",
        "status",
        "draft",
        "source",
        "scheduled_at",
        "created_at",
        "queue_id",
        "queue_priority",
        "media",
        "platforms",
        "thread",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut body = None::<String>;
        let mut status = decode::Always(None::<PostStatus>);
        let mut draft = None::<bool>;
        let mut source = None::<PostSource>;
        let mut scheduled_at = None::<Timestamp>;
        let mut created_at = decode::Always(None::<Timestamp>);
        let mut queue_id = None::<String>;
        let mut queue_priority = None::<QueuePriority>;
        let mut media = None::<Vec<PostMedia>>;
        let mut platforms = None::<Vec<PlatformResult>>;
        let mut thread = None::<Vec<ThreadChild>>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut body,
                    &mut status,
                    &mut draft,
                    &mut source,
                    &mut scheduled_at,
                    &mut created_at,
                    &mut queue_id,
                    &mut queue_priority,
                    &mut media,
                    &mut platforms,
                    &mut thread,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            body,
            status: status.0?,
            draft,
            source,
            scheduled_at,
            created_at: created_at.0?,
            queue_id,
            queue_priority,
            media,
            platforms,
            thread,
        })
    }
}
decode::deserialize!(Post);
impl serde::Serialize for Post {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("body", &self.body);
        __members.required("status", &self.status);
        __members.optional("draft", &self.draft);
        __members.optional("source", &self.source);
        __members.optional("scheduled_at", &self.scheduled_at);
        __members.required("created_at", &self.created_at);
        __members.optional("queue_id", &self.queue_id);
        __members.optional("queue_priority", &self.queue_priority);
        __members.optional("media", &self.media);
        __members.optional("platforms", &self.platforms);
        __members.optional("thread", &self.thread);
        __members.end()
    }
}
///A page of posts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostList {
    ///How many posts there are on all pages.
    pub total: i64,
    ///The number of this page. The first page is 0.
    pub page: i64,
    ///How many posts a page has.
    pub per_page: i64,
    ///The posts of this page.
    pub data: Vec<Post>,
}
impl PostList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
impl decode::Object for PostList {
    const NAMES: &'static [&'static str] = &["total", "page", "per_page", "data"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut total = decode::Always(None::<i64>);
        let mut page = decode::Always(None::<i64>);
        let mut per_page = decode::Always(None::<i64>);
        let mut data = decode::Always(None::<Vec<Post>>);
        __members.read(&mut [&mut total, &mut page, &mut per_page, &mut data], None);
        Some(Self {
            total: total.0?,
            page: page.0?,
            per_page: per_page.0?,
            data: data.0?,
        })
    }
}
decode::deserialize!(PostList);
impl serde::Serialize for PostList {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("total", &self.total);
        __members.required("page", &self.page);
        __members.required("per_page", &self.per_page);
        __members.required("data", &self.data);
        __members.end()
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
impl PostStatus {
    ///Returns whether the value is `processed`. A value that is not listed is not.
    pub fn is_dispatched(&self) -> bool {
        matches!(self, Self::Processed)
    }
    ///Returns whether the value is `media_processing_failed`. A value that is not listed is not.
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::MediaProcessingFailed)
    }
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
#[derive(Clone, PartialEq)]
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
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profile_id: Option<String>,
    ///The name of the profile.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profile_name: Option<String>,
    ///The address of the post on the network.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub permalink: Option<String>,
    ///The parameters of the network that the post was created with.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub params: Option<serde_json::Map<String, serde_json::Value>>,
    ///Why publishing failed, in words.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error_details: Option<ErrorDetails>,
    ///When publishing was last attempted.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub attempted_at: Option<Timestamp>,
    ///The newest figures of the post on the network, if there are any.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub insights: Option<Insights>,
    ///Files that were made for this network alone, such as a cover.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub attachments: Option<Vec<PlatformAttachment>>,
    /// The properties that the document does not list.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub additional_properties: Map<String, serde_json::Value>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PlatformResult {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.profile_id = Some(value.into());
        self
    }
    /**Sets `profile_name`.

The name of the profile.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn profile_name(mut self, value: impl Into<String>) -> Self {
        self.profile_name = Some(value.into());
        self
    }
    /**Sets `permalink`.

The address of the post on the network.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn permalink(mut self, value: impl Into<String>) -> Self {
        self.permalink = Some(value.into());
        self
    }
    /**Sets `params`.

The parameters of the network that the post was created with.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn params(mut self, value: serde_json::Map<String, serde_json::Value>) -> Self {
        self.params = Some(value);
        self
    }
    /**Sets `error`.

Why publishing failed, in words.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /**Sets `error_details`.

What the network said about the failure.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn error_details(mut self, value: impl Into<ErrorDetails>) -> Self {
        self.error_details = Some(value.into());
        self
    }
    /**Sets `attempted_at`.

When publishing was last attempted.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn attempted_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.attempted_at = Some(value.into());
        self
    }
    /**Sets `insights`.

The newest figures of the post on the network, if there are any.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn insights(mut self, value: impl Into<Insights>) -> Self {
        self.insights = Some(value.into());
        self
    }
    /**Sets `attachments`.

Files that were made for this network alone, such as a cover.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlatformAttachment>>,
    ) -> Self {
        self.attachments = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for PlatformResult {
    const NAMES: &'static [&'static str] = &[
        "platform",
        "status",
        "profile_id",
        "profile_name",
        "permalink",
        "params",
        "error",
        "error_details",
        "attempted_at",
        "insights",
        "attachments",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut platform = decode::Always(None::<Platform>);
        let mut status = decode::Always(None::<PlatformStatus>);
        let mut profile_id = None::<String>;
        let mut profile_name = None::<String>;
        let mut permalink = None::<String>;
        let mut params = None::<serde_json::Map<String, serde_json::Value>>;
        let mut error = None::<String>;
        let mut error_details = None::<ErrorDetails>;
        let mut attempted_at = None::<Timestamp>;
        let mut insights = None::<Insights>;
        let mut attachments = None::<Vec<PlatformAttachment>>;
        let mut additional_properties = Map::new();
        __members
            .read(
                &mut [
                    &mut platform,
                    &mut status,
                    &mut profile_id,
                    &mut profile_name,
                    &mut permalink,
                    &mut params,
                    &mut error,
                    &mut error_details,
                    &mut attempted_at,
                    &mut insights,
                    &mut attachments,
                ],
                Some(&mut additional_properties),
            );
        Some(Self {
            platform: platform.0?,
            status: status.0?,
            profile_id,
            profile_name,
            permalink,
            params,
            error,
            error_details,
            attempted_at,
            insights,
            attachments,
            additional_properties,
        })
    }
}
decode::deserialize!(PlatformResult);
impl serde::Serialize for PlatformResult {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("platform", &self.platform);
        __members.required("status", &self.status);
        __members.optional("profile_id", &self.profile_id);
        __members.optional("profile_name", &self.profile_name);
        __members.optional("permalink", &self.permalink);
        __members.optional("params", &self.params);
        __members.optional("error", &self.error);
        __members.optional("error_details", &self.error_details);
        __members.optional("attempted_at", &self.attempted_at);
        __members.optional("insights", &self.insights);
        __members.optional("attachments", &self.attachments);
        __members.rest(&self.additional_properties);
        __members.end()
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
impl PlatformStatus {
    ///Returns whether the value is `failed`. A value that is not listed is not.
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed)
    }
    ///Returns whether the value is `published`, `failed`, `deleted`. A value that is not listed is not.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Published | Self::Failed | Self::Deleted)
    }
    ///Returns whether the value is `published`. A value that is not listed is not.
    pub fn is_live(&self) -> bool {
        matches!(self, Self::Published)
    }
    ///Returns whether the value is `failed_waiting_for_retry`. A value that is not listed is not.
    pub fn is_retrying(&self) -> bool {
        matches!(self, Self::FailedWaitingForRetry)
    }
}
///What a network said about a failure.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ErrorDetails {
    ///The network's code of the error.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platform_error_code: Option<String>,
    ///The network's second code of the error.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platform_error_subcode: Option<String>,
    ///The network's text of the error.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platform_error_message: Option<String>,
    ///What PostProxy adds to it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub postproxy_note: Option<String>,
}
impl ErrorDetails {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn platform_error_code(mut self, value: impl Into<String>) -> Self {
        self.platform_error_code = Some(value.into());
        self
    }
    /**Sets `platform_error_subcode`.

The network's second code of the error.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn platform_error_subcode(mut self, value: impl Into<String>) -> Self {
        self.platform_error_subcode = Some(value.into());
        self
    }
    /**Sets `platform_error_message`.

The network's text of the error.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn platform_error_message(mut self, value: impl Into<String>) -> Self {
        self.platform_error_message = Some(value.into());
        self
    }
    /**Sets `postproxy_note`.

What PostProxy adds to it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn postproxy_note(mut self, value: impl Into<String>) -> Self {
        self.postproxy_note = Some(value.into());
        self
    }
}
impl decode::Object for ErrorDetails {
    const NAMES: &'static [&'static str] = &[
        "platform_error_code",
        "platform_error_subcode",
        "platform_error_message",
        "postproxy_note",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut platform_error_code = None::<String>;
        let mut platform_error_subcode = None::<String>;
        let mut platform_error_message = None::<String>;
        let mut postproxy_note = None::<String>;
        __members
            .read(
                &mut [
                    &mut platform_error_code,
                    &mut platform_error_subcode,
                    &mut platform_error_message,
                    &mut postproxy_note,
                ],
                None,
            );
        Some(Self {
            platform_error_code,
            platform_error_subcode,
            platform_error_message,
            postproxy_note,
        })
    }
}
decode::deserialize!(ErrorDetails);
impl serde::Serialize for ErrorDetails {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("platform_error_code", &self.platform_error_code);
        __members.optional("platform_error_subcode", &self.platform_error_subcode);
        __members.optional("platform_error_message", &self.platform_error_message);
        __members.optional("postproxy_note", &self.postproxy_note);
        __members.end()
    }
}
///Figures of a post on one network.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Insights {
    ///How often the post was shown.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub impressions: Option<i64>,
    ///When the figures were collected.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub on: Option<Timestamp>,
}
impl Insights {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn impressions(mut self, value: i64) -> Self {
        self.impressions = Some(value);
        self
    }
    /**Sets `on`.

When the figures were collected.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn on(mut self, value: impl Into<Timestamp>) -> Self {
        self.on = Some(value.into());
        self
    }
}
impl decode::Object for Insights {
    const NAMES: &'static [&'static str] = &["impressions", "on"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut impressions = None::<i64>;
        let mut on = None::<Timestamp>;
        __members.read(&mut [&mut impressions, &mut on], None);
        Some(Self { impressions, on })
    }
}
decode::deserialize!(Insights);
impl serde::Serialize for Insights {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("impressions", &self.impressions);
        __members.optional("on", &self.on);
        __members.end()
    }
}
///A file that was made for one network.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformAttachment {
    ///The id of the file.
    pub id: String,
    ///What a file that was made for one network is for.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: PlatformAttachmentType,
    ///How far the processing of the file is. The values are not documented.
    pub status: String,
    ///The media type.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub content_type: Option<String>,
    ///The address of the file. Null until it is processed.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<String>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PlatformAttachment {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /**Sets `url`.

The address of the file. Null until it is processed.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}
impl decode::Object for PlatformAttachment {
    const NAMES: &'static [&'static str] = &[
        "id",
        "type",
        "status",
        "content_type",
        "url",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut type_ = decode::Always(None::<PlatformAttachmentType>);
        let mut status = decode::Always(None::<String>);
        let mut content_type = None::<String>;
        let mut url = None::<String>;
        __members
            .read(
                &mut [&mut id, &mut type_, &mut status, &mut content_type, &mut url],
                None,
            );
        Some(Self {
            id: id.0?,
            type_: type_.0?,
            status: status.0?,
            content_type,
            url,
        })
    }
}
decode::deserialize!(PlatformAttachment);
impl serde::Serialize for PlatformAttachment {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("type", &self.type_);
        __members.required("status", &self.status);
        __members.optional("content_type", &self.content_type);
        __members.optional("url", &self.url);
        __members.end()
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What a file that was made for one network is for."] PlatformAttachmentType {
    #[doc = "`cover`: The cover of a video."] Cover = "cover", }
}
///An image, video or document of a post.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostMedia {
    ///The id of the file.
    pub id: String,
    ///How far a media file is.
    pub status: MediaStatus,
    ///Why the file could not be processed.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error_message: Option<String>,
    ///The media type.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub content_type: Option<String>,
    ///The address that the file was fetched from.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub source_url: Option<String>,
    ///The address of the file at PostProxy. Null until it is processed.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<String>,
    ///The networks that rejected this file. Present only if one did.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platforms: Option<Vec<MediaPlatformError>>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PostMedia {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /**Sets `content_type`.

The media type.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /**Sets `source_url`.

The address that the file was fetched from.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn source_url(mut self, value: impl Into<String>) -> Self {
        self.source_url = Some(value.into());
        self
    }
    /**Sets `url`.

The address of the file at PostProxy. Null until it is processed.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /**Sets `platforms`.

The networks that rejected this file. Present only if one did.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<MediaPlatformError>>,
    ) -> Self {
        self.platforms = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for PostMedia {
    const NAMES: &'static [&'static str] = &[
        "id",
        "status",
        "error_message",
        "content_type",
        "source_url",
        "url",
        "platforms",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut status = decode::Always(None::<MediaStatus>);
        let mut error_message = None::<String>;
        let mut content_type = None::<String>;
        let mut source_url = None::<String>;
        let mut url = None::<String>;
        let mut platforms = None::<Vec<MediaPlatformError>>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut status,
                    &mut error_message,
                    &mut content_type,
                    &mut source_url,
                    &mut url,
                    &mut platforms,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            status: status.0?,
            error_message,
            content_type,
            source_url,
            url,
            platforms,
        })
    }
}
decode::deserialize!(PostMedia);
impl serde::Serialize for PostMedia {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("status", &self.status);
        __members.optional("error_message", &self.error_message);
        __members.optional("content_type", &self.content_type);
        __members.optional("source_url", &self.source_url);
        __members.optional("url", &self.url);
        __members.optional("platforms", &self.platforms);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error: Option<String>,
    ///What the network said about it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error_details: Option<ErrorDetails>,
}
impl MediaPlatformError {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /**Sets `error_details`.

What the network said about it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn error_details(mut self, value: impl Into<ErrorDetails>) -> Self {
        self.error_details = Some(value.into());
        self
    }
}
impl decode::Object for MediaPlatformError {
    const NAMES: &'static [&'static str] = &[
        "platform",
        "status",
        "error",
        "error_details",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut platform = decode::Always(None::<Platform>);
        let mut status = decode::Always(None::<PlatformStatus>);
        let mut error = None::<String>;
        let mut error_details = None::<ErrorDetails>;
        __members
            .read(
                &mut [&mut platform, &mut status, &mut error, &mut error_details],
                None,
            );
        Some(Self {
            platform: platform.0?,
            status: status.0?,
            error,
            error_details,
        })
    }
}
decode::deserialize!(MediaPlatformError);
impl serde::Serialize for MediaPlatformError {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("platform", &self.platform);
        __members.required("status", &self.status);
        __members.optional("error", &self.error);
        __members.optional("error_details", &self.error_details);
        __members.end()
    }
}
///A post of a thread after the first one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadChild {
    ///The id of the post.
    pub id: String,
    ///The text.
    pub body: String,
    ///The images, videos and documents.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub media: Option<Vec<PostMedia>>,
    ///What each network made of it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platforms: Option<Vec<PlatformResult>>,
}
impl ThreadChild {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlatformResult>>,
    ) -> Self {
        self.platforms = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for ThreadChild {
    const NAMES: &'static [&'static str] = &["id", "body", "media", "platforms"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut body = decode::Always(None::<String>);
        let mut media = None::<Vec<PostMedia>>;
        let mut platforms = None::<Vec<PlatformResult>>;
        __members.read(&mut [&mut id, &mut body, &mut media, &mut platforms], None);
        Some(Self {
            id: id.0?,
            body: body.0?,
            media,
            platforms,
        })
    }
}
decode::deserialize!(ThreadChild);
impl serde::Serialize for ThreadChild {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("body", &self.body);
        __members.optional("media", &self.media);
        __members.optional("platforms", &self.platforms);
        __members.end()
    }
}
///A request to create a post.
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub media: Option<Vec<Media>>,
    /**Parameters of the networks. A parameter that a network does not have is rejected with 422, which lists those that it
has.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platforms: Option<PlatformParams>,
    /**The posts that follow as a thread, in their order. X, Threads and Bluesky only; with another network the post is
rejected with 422. They share the profiles and the schedule of the first post.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub thread: Option<Vec<ThreadItemInput>>,
    ///The id of the queue that decides when the post goes out. Not together with `scheduled_at`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub queue_id: Option<String>,
    ///Which posts of a queue go first.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub queue_priority: Option<Option<QueuePriority>>,
}
impl CreatePostRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn media(mut self, value: impl IntoIterator<Item = impl Into<Media>>) -> Self {
        self.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `platforms`.

Parameters of the networks. A parameter that a network does not have is rejected with 422, which lists those that it
has.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn platforms(mut self, value: impl Into<PlatformParams>) -> Self {
        self.platforms = Some(value.into());
        self
    }
    /**Sets `thread`.

The posts that follow as a thread, in their order. X, Threads and Bluesky only; with another network the post is
rejected with 422. They share the profiles and the schedule of the first post.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
    /**Sets `queue_priority`.

Which posts of a queue go first.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn queue_priority(mut self, value: impl Into<QueuePriority>) -> Self {
        self.queue_priority = Some(Some(value.into()));
        self
    }
    ///Sets `queue_priority` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn queue_priority_null(mut self) -> Self {
        self.queue_priority = Some(None);
        self
    }
}
impl decode::Object for CreatePostRequest {
    const NAMES: &'static [&'static str] = &[
        "post",
        "profiles",
        "media",
        "platforms",
        "thread",
        "queue_id",
        "queue_priority",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut post = decode::Always(None::<NewPost>);
        let mut profiles = decode::Always(None::<Vec<String>>);
        let mut media = None::<Vec<Media>>;
        let mut platforms = None::<PlatformParams>;
        let mut thread = None::<Vec<ThreadItemInput>>;
        let mut queue_id = None::<String>;
        let mut queue_priority = decode::Given(None::<Option<QueuePriority>>);
        __members
            .read(
                &mut [
                    &mut post,
                    &mut profiles,
                    &mut media,
                    &mut platforms,
                    &mut thread,
                    &mut queue_id,
                    &mut queue_priority,
                ],
                None,
            );
        Some(Self {
            post: post.0?,
            profiles: profiles.0?,
            media,
            platforms,
            thread,
            queue_id,
            queue_priority: queue_priority.0,
        })
    }
}
decode::deserialize!(CreatePostRequest);
impl serde::Serialize for CreatePostRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("post", &self.post);
        __members.required("profiles", &self.profiles);
        __members.optional("media", &self.media);
        __members.optional("platforms", &self.platforms);
        __members.optional("thread", &self.thread);
        __members.optional("queue_id", &self.queue_id);
        __members.optional("queue_priority", &self.queue_priority);
        __members.end()
    }
}
///A new post.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewPost {
    ///The text. Some networks require one, and stories have none.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub body: Option<String>,
    ///When the post goes out. Without it the post goes out at once, unless it is a draft or for a queue.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub scheduled_at: Option<Timestamp>,
    ///Whether to keep the post as a draft until `posts().publish` is called.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub draft: Option<bool>,
}
impl NewPost {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /**Sets `scheduled_at`.

When the post goes out. Without it the post goes out at once, unless it is a draft or for a queue.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn scheduled_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.scheduled_at = Some(value.into());
        self
    }
    /**Sets `draft`.

Whether to keep the post as a draft until `posts().publish` is called.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn draft(mut self, value: bool) -> Self {
        self.draft = Some(value);
        self
    }
}
impl decode::Object for NewPost {
    const NAMES: &'static [&'static str] = &["body", "scheduled_at", "draft"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut body = None::<String>;
        let mut scheduled_at = None::<Timestamp>;
        let mut draft = None::<bool>;
        __members.read(&mut [&mut body, &mut scheduled_at, &mut draft], None);
        Some(Self { body, scheduled_at, draft })
    }
}
decode::deserialize!(NewPost);
impl serde::Serialize for NewPost {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("body", &self.body);
        __members.optional("scheduled_at", &self.scheduled_at);
        __members.optional("draft", &self.draft);
        __members.end()
    }
}
///What to change of a post.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePostRequest {
    ///The post.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub post: Option<UpdatedPost>,
    ///Where the post goes, in place of the profiles that it had.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profiles: Option<Vec<String>>,
    ///The images, videos and documents, in place of those that it had. An empty list removes them.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub media: Option<Vec<Media>>,
    ///Parameters of the networks. They are added to those that the post has, or replace them if `profiles` is sent too.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platforms: Option<PlatformChanges>,
    /**The posts that follow as a thread, in place of those that it had. An empty list removes them. They share the
profiles and the schedule of the first post.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub thread: Option<Vec<ThreadItemInput>>,
    ///The id of the queue that decides when the post goes out. Null takes the post out of its queue.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub queue_id: Option<Option<String>>,
    ///Which posts of a queue go first.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub queue_priority: Option<Option<QueuePriority>>,
}
impl UpdatePostRequest {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn post(mut self, value: impl Into<UpdatedPost>) -> Self {
        self.post = Some(value.into());
        self
    }
    /**Sets `profiles`.

Where the post goes, in place of the profiles that it had.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn media(mut self, value: impl IntoIterator<Item = impl Into<Media>>) -> Self {
        self.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `platforms`.

Parameters of the networks. They are added to those that the post has, or replace them if `profiles` is sent too.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn platforms(mut self, value: impl Into<PlatformChanges>) -> Self {
        self.platforms = Some(value.into());
        self
    }
    /**Sets `thread`.

The posts that follow as a thread, in place of those that it had. An empty list removes them. They share the
profiles and the schedule of the first post.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(Some(value.into()));
        self
    }
    ///Sets `queue_id` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn queue_id_null(mut self) -> Self {
        self.queue_id = Some(None);
        self
    }
    /**Sets `queue_priority`.

Which posts of a queue go first.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn queue_priority(mut self, value: impl Into<QueuePriority>) -> Self {
        self.queue_priority = Some(Some(value.into()));
        self
    }
    ///Sets `queue_priority` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn queue_priority_null(mut self) -> Self {
        self.queue_priority = Some(None);
        self
    }
}
impl decode::Object for UpdatePostRequest {
    const NAMES: &'static [&'static str] = &[
        "post",
        "profiles",
        "media",
        "platforms",
        "thread",
        "queue_id",
        "queue_priority",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut post = None::<UpdatedPost>;
        let mut profiles = None::<Vec<String>>;
        let mut media = None::<Vec<Media>>;
        let mut platforms = None::<PlatformChanges>;
        let mut thread = None::<Vec<ThreadItemInput>>;
        let mut queue_id = decode::Given(None::<Option<String>>);
        let mut queue_priority = decode::Given(None::<Option<QueuePriority>>);
        __members
            .read(
                &mut [
                    &mut post,
                    &mut profiles,
                    &mut media,
                    &mut platforms,
                    &mut thread,
                    &mut queue_id,
                    &mut queue_priority,
                ],
                None,
            );
        Some(Self {
            post,
            profiles,
            media,
            platforms,
            thread,
            queue_id: queue_id.0,
            queue_priority: queue_priority.0,
        })
    }
}
decode::deserialize!(UpdatePostRequest);
impl serde::Serialize for UpdatePostRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("post", &self.post);
        __members.optional("profiles", &self.profiles);
        __members.optional("media", &self.media);
        __members.optional("platforms", &self.platforms);
        __members.optional("thread", &self.thread);
        __members.optional("queue_id", &self.queue_id);
        __members.optional("queue_priority", &self.queue_priority);
        __members.end()
    }
}
///What to change of the post itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatedPost {
    ///The text.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub body: Option<String>,
    ///When the post goes out. Null removes the time.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub scheduled_at: Option<Option<Timestamp>>,
    ///Whether to keep the post as a draft until `posts().publish` is called.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub draft: Option<bool>,
}
impl UpdatedPost {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /**Sets `scheduled_at`.

When the post goes out. Null removes the time.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn scheduled_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.scheduled_at = Some(Some(value.into()));
        self
    }
    ///Sets `scheduled_at` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn scheduled_at_null(mut self) -> Self {
        self.scheduled_at = Some(None);
        self
    }
    /**Sets `draft`.

Whether to keep the post as a draft until `posts().publish` is called.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn draft(mut self, value: bool) -> Self {
        self.draft = Some(value);
        self
    }
}
impl decode::Object for UpdatedPost {
    const NAMES: &'static [&'static str] = &["body", "scheduled_at", "draft"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut body = None::<String>;
        let mut scheduled_at = decode::Given(None::<Option<Timestamp>>);
        let mut draft = None::<bool>;
        __members.read(&mut [&mut body, &mut scheduled_at, &mut draft], None);
        Some(Self {
            body,
            scheduled_at: scheduled_at.0,
            draft,
        })
    }
}
decode::deserialize!(UpdatedPost);
impl serde::Serialize for UpdatedPost {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("body", &self.body);
        __members.optional("scheduled_at", &self.scheduled_at);
        __members.optional("draft", &self.draft);
        __members.end()
    }
}
///What of a post to delete. At most one of these is sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeletePostOnPlatformRequest {
    ///The id of one entry of the post, with its whole thread, as events and the response to a deletion have it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub post_profile_id: Option<String>,
    ///The id of a profile, for everything of the post that it published.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profile_id: Option<String>,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub network: Option<Platform>,
}
impl DeletePostOnPlatformRequest {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn post_profile_id(mut self, value: impl Into<String>) -> Self {
        self.post_profile_id = Some(value.into());
        self
    }
    /**Sets `profile_id`.

The id of a profile, for everything of the post that it published.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.profile_id = Some(value.into());
        self
    }
    /**Sets `network`.

A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn network(mut self, value: impl Into<Platform>) -> Self {
        self.network = Some(value.into());
        self
    }
}
impl decode::Object for DeletePostOnPlatformRequest {
    const NAMES: &'static [&'static str] = &["post_profile_id", "profile_id", "network"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut post_profile_id = None::<String>;
        let mut profile_id = None::<String>;
        let mut network = None::<Platform>;
        __members.read(&mut [&mut post_profile_id, &mut profile_id, &mut network], None);
        Some(Self {
            post_profile_id,
            profile_id,
            network,
        })
    }
}
decode::deserialize!(DeletePostOnPlatformRequest);
impl serde::Serialize for DeletePostOnPlatformRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("post_profile_id", &self.post_profile_id);
        __members.optional("profile_id", &self.profile_id);
        __members.optional("network", &self.network);
        __members.end()
    }
}
///What is being deleted from the networks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformDeletion {
    ///Whether the deletion has begun.
    pub success: bool,
    ///The entries that are being deleted.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub deleting: Option<Vec<DeletingEntry>>,
}
impl PlatformDeletion {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn deleting(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeletingEntry>>,
    ) -> Self {
        self.deleting = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for PlatformDeletion {
    const NAMES: &'static [&'static str] = &["success", "deleting"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut success = decode::Always(None::<bool>);
        let mut deleting = None::<Vec<DeletingEntry>>;
        __members.read(&mut [&mut success, &mut deleting], None);
        Some(Self {
            success: success.0?,
            deleting,
        })
    }
}
decode::deserialize!(PlatformDeletion);
impl serde::Serialize for PlatformDeletion {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("success", &self.success);
        __members.optional("deleting", &self.deleting);
        __members.end()
    }
}
///An entry of a post that is being deleted from its network.
#[derive(Clone, Debug, PartialEq)]
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
    #[inline]
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
impl decode::Object for DeletingEntry {
    const NAMES: &'static [&'static str] = &["post_profile_id", "platform"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut post_profile_id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        __members.read(&mut [&mut post_profile_id, &mut platform], None);
        Some(Self {
            post_profile_id: post_profile_id.0?,
            platform: platform.0?,
        })
    }
}
decode::deserialize!(DeletingEntry);
impl serde::Serialize for DeletingEntry {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("post_profile_id", &self.post_profile_id);
        __members.required("platform", &self.platform);
        __members.end()
    }
}
///The statistics of posts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostStats {
    ///The statistics, by the ids of the posts.
    pub data: std::collections::BTreeMap<String, PostStatsEntry>,
}
impl PostStats {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(data: std::collections::BTreeMap<String, PostStatsEntry>) -> Self {
        Self { data: data }
    }
}
impl decode::Object for PostStats {
    const NAMES: &'static [&'static str] = &["data"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut data = decode::Always(
            None::<std::collections::BTreeMap<String, PostStatsEntry>>,
        );
        __members.read(&mut [&mut data], None);
        Some(Self { data: data.0? })
    }
}
decode::deserialize!(PostStats);
impl serde::Serialize for PostStats {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("data", &self.data);
        __members.end()
    }
}
///The statistics of one post.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostStatsEntry {
    ///The statistics, by profile.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platforms: Option<Vec<PostPlatformStats>>,
}
impl PostStatsEntry {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new() -> Self {
        Self { platforms: None }
    }
    /**Sets `platforms`.

The statistics, by profile.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn platforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<PostPlatformStats>>,
    ) -> Self {
        self.platforms = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for PostStatsEntry {
    const NAMES: &'static [&'static str] = &["platforms"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut platforms = None::<Vec<PostPlatformStats>>;
        __members.read(&mut [&mut platforms], None);
        Some(Self { platforms })
    }
}
decode::deserialize!(PostStatsEntry);
impl serde::Serialize for PostStatsEntry {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("platforms", &self.platforms);
        __members.end()
    }
}
///The statistics of a post on one network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostPlatformStats {
    ///The id of the profile.
    pub profile_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The snapshots, in the order of time.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub records: Option<Vec<PostStatsRecord>>,
}
impl PostPlatformStats {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn records(
        mut self,
        value: impl IntoIterator<Item = impl Into<PostStatsRecord>>,
    ) -> Self {
        self.records = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for PostPlatformStats {
    const NAMES: &'static [&'static str] = &["profile_id", "platform", "records"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut profile_id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut records = None::<Vec<PostStatsRecord>>;
        __members.read(&mut [&mut profile_id, &mut platform, &mut records], None);
        Some(Self {
            profile_id: profile_id.0?,
            platform: platform.0?,
            records,
        })
    }
}
decode::deserialize!(PostPlatformStats);
impl serde::Serialize for PostPlatformStats {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("profile_id", &self.profile_id);
        __members.required("platform", &self.platform);
        __members.optional("records", &self.records);
        __members.end()
    }
}
///The figures of a post on one network at one time.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostStatsRecord {
    /**The figures, under names that are alike on all networks, such as `impressions`, `likes`, `comments`, `saved`,
`retweets`, `quotes`, `replies`, `reposts`, `shares`, `clicks`, `outbound_clicks`, `profile_visits` and `follows`.*/
    pub stats: serde_json::Map<String, serde_json::Value>,
    ///The figures, under the names that the network gives them.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub raw_stats: Option<serde_json::Map<String, serde_json::Value>>,
    ///When the snapshot was taken.
    pub recorded_at: Timestamp,
}
impl PostStatsRecord {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn raw_stats(
        mut self,
        value: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.raw_stats = Some(value);
        self
    }
}
impl decode::Object for PostStatsRecord {
    const NAMES: &'static [&'static str] = &["stats", "raw_stats", "recorded_at"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut stats = decode::Always(
            None::<serde_json::Map<String, serde_json::Value>>,
        );
        let mut raw_stats = None::<serde_json::Map<String, serde_json::Value>>;
        let mut recorded_at = decode::Always(None::<Timestamp>);
        __members.read(&mut [&mut stats, &mut raw_stats, &mut recorded_at], None);
        Some(Self {
            stats: stats.0?,
            raw_stats,
            recorded_at: recorded_at.0?,
        })
    }
}
decode::deserialize!(PostStatsRecord);
impl serde::Serialize for PostStatsRecord {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("stats", &self.stats);
        __members.optional("raw_stats", &self.raw_stats);
        __members.required("recorded_at", &self.recorded_at);
        __members.end()
    }
}
///Where to send a file.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Upload {
    ///A token that stands for the file. Pass the `url` to a post that sending the file returns, not this.
    pub key: String,
    ///Where to send the bytes of the file, with POST and without an API key.
    pub upload_url: String,
    ///For how many seconds `upload_url` is valid.
    pub expires_in: i64,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for Upload {
    #[inline]
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
    #[inline]
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
impl decode::Object for Upload {
    const NAMES: &'static [&'static str] = &["key", "upload_url", "expires_in"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut key = decode::Always(None::<String>);
        let mut upload_url = decode::Always(None::<String>);
        let mut expires_in = decode::Always(None::<i64>);
        __members.read(&mut [&mut key, &mut upload_url, &mut expires_in], None);
        Some(Self {
            key: key.0?,
            upload_url: upload_url.0?,
            expires_in: expires_in.0?,
        })
    }
}
decode::deserialize!(Upload);
impl serde::Serialize for Upload {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("key", &self.key);
        __members.required("upload_url", &self.upload_url);
        __members.required("expires_in", &self.expires_in);
        __members.end()
    }
}
///Weekly slots in which the posts of a profile group go out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Queue {
    ///The id of the queue. It is opaque.
    pub id: String,
    ///The name that people see.
    pub name: String,
    ///What the queue is for.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub description: Option<String>,
    ///The time zone of the slots, by its IANA name.
    pub timezone: String,
    ///Whether the queue publishes. A queue that does not is paused.
    pub enabled: bool,
    ///By how many minutes a post goes out before or after its slot at most.
    pub jitter: i64,
    ///The id of the profile group that the queue is in.
    pub profile_group_id: String,
    ///The slots of a week.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub timeslots: Option<Vec<QueueTimeslot>>,
    ///How many posts are scheduled in the queue now.
    pub posts_count: i64,
}
impl Queue {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /**Sets `timeslots`.

The slots of a week.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn timeslots(
        mut self,
        value: impl IntoIterator<Item = impl Into<QueueTimeslot>>,
    ) -> Self {
        self.timeslots = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for Queue {
    const NAMES: &'static [&'static str] = &[
        "id",
        "name",
        "description",
        "timezone",
        "enabled",
        "jitter",
        "profile_group_id",
        "timeslots",
        "posts_count",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut name = decode::Always(None::<String>);
        let mut description = None::<String>;
        let mut timezone = decode::Always(None::<String>);
        let mut enabled = decode::Always(None::<bool>);
        let mut jitter = decode::Always(None::<i64>);
        let mut profile_group_id = decode::Always(None::<String>);
        let mut timeslots = None::<Vec<QueueTimeslot>>;
        let mut posts_count = decode::Always(None::<i64>);
        __members
            .read(
                &mut [
                    &mut id,
                    &mut name,
                    &mut description,
                    &mut timezone,
                    &mut enabled,
                    &mut jitter,
                    &mut profile_group_id,
                    &mut timeslots,
                    &mut posts_count,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            name: name.0?,
            description,
            timezone: timezone.0?,
            enabled: enabled.0?,
            jitter: jitter.0?,
            profile_group_id: profile_group_id.0?,
            timeslots,
            posts_count: posts_count.0?,
        })
    }
}
decode::deserialize!(Queue);
impl serde::Serialize for Queue {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("name", &self.name);
        __members.optional("description", &self.description);
        __members.required("timezone", &self.timezone);
        __members.required("enabled", &self.enabled);
        __members.required("jitter", &self.jitter);
        __members.required("profile_group_id", &self.profile_group_id);
        __members.optional("timeslots", &self.timeslots);
        __members.required("posts_count", &self.posts_count);
        __members.end()
    }
}
///Queues.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueueList {
    ///The queues.
    pub data: Vec<Queue>,
}
impl QueueList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(data: impl IntoIterator<Item = impl Into<Queue>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
impl decode::Object for QueueList {
    const NAMES: &'static [&'static str] = &["data"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut data = decode::Always(None::<Vec<Queue>>);
        __members.read(&mut [&mut data], None);
        Some(Self { data: data.0? })
    }
}
decode::deserialize!(QueueList);
impl serde::Serialize for QueueList {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("data", &self.data);
        __members.end()
    }
}
///A slot of a queue.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QueueTimeslot {
    ///The id of the slot.
    pub id: i64,
    ///The day of the week, from 0 (Sunday) to 6.
    pub day: i64,
    ///The time of day in the queue's time zone, in hours and minutes of the 24-hour clock.
    pub time: String,
}
impl QueueTimeslot {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(id: i64, day: i64, time: impl Into<String>) -> Self {
        Self {
            id: id,
            day: day,
            time: time.into(),
        }
    }
}
impl decode::Object for QueueTimeslot {
    const NAMES: &'static [&'static str] = &["id", "day", "time"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<i64>);
        let mut day = decode::Always(None::<i64>);
        let mut time = decode::Always(None::<String>);
        __members.read(&mut [&mut id, &mut day, &mut time], None);
        Some(Self {
            id: id.0?,
            day: day.0?,
            time: time.0?,
        })
    }
}
decode::deserialize!(QueueTimeslot);
impl serde::Serialize for QueueTimeslot {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("day", &self.day);
        __members.required("time", &self.time);
        __members.end()
    }
}
///A request to create a queue.
#[derive(Clone, Debug, PartialEq)]
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
    #[inline]
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
impl decode::Object for CreateQueueRequest {
    const NAMES: &'static [&'static str] = &["profile_group_id", "post_queue"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut profile_group_id = decode::Always(None::<String>);
        let mut post_queue = decode::Always(None::<NewQueue>);
        __members.read(&mut [&mut profile_group_id, &mut post_queue], None);
        Some(Self {
            profile_group_id: profile_group_id.0?,
            post_queue: post_queue.0?,
        })
    }
}
decode::deserialize!(CreateQueueRequest);
impl serde::Serialize for CreateQueueRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("profile_group_id", &self.profile_group_id);
        __members.required("post_queue", &self.post_queue);
        __members.end()
    }
}
///A new queue.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewQueue {
    ///The name that people see.
    pub name: String,
    ///What the queue is for.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub description: Option<String>,
    ///The time zone of the slots, by its IANA name.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub timezone: Option<String>,
    ///By how many minutes a post goes out before or after its slot at most, from 0 to 60.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub jitter: Option<i64>,
    ///The slots of a week.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub queue_timeslots_attributes: Option<Vec<NewTimeslot>>,
}
impl NewQueue {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /**Sets `timezone`.

The time zone of the slots, by its IANA name.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /**Sets `jitter`.

By how many minutes a post goes out before or after its slot at most, from 0 to 60.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn jitter(mut self, value: i64) -> Self {
        self.jitter = Some(value);
        self
    }
    /**Sets `queue_timeslots_attributes`.

The slots of a week.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
impl decode::Object for NewQueue {
    const NAMES: &'static [&'static str] = &[
        "name",
        "description",
        "timezone",
        "jitter",
        "queue_timeslots_attributes",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut name = decode::Always(None::<String>);
        let mut description = None::<String>;
        let mut timezone = None::<String>;
        let mut jitter = None::<i64>;
        let mut queue_timeslots_attributes = None::<Vec<NewTimeslot>>;
        __members
            .read(
                &mut [
                    &mut name,
                    &mut description,
                    &mut timezone,
                    &mut jitter,
                    &mut queue_timeslots_attributes,
                ],
                None,
            );
        Some(Self {
            name: name.0?,
            description,
            timezone,
            jitter,
            queue_timeslots_attributes,
        })
    }
}
decode::deserialize!(NewQueue);
impl serde::Serialize for NewQueue {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("name", &self.name);
        __members.optional("description", &self.description);
        __members.optional("timezone", &self.timezone);
        __members.optional("jitter", &self.jitter);
        __members
            .optional("queue_timeslots_attributes", &self.queue_timeslots_attributes);
        __members.end()
    }
}
///A request to change a queue.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateQueueRequest {
    ///What to change of the queue.
    pub post_queue: UpdatedQueue,
}
impl UpdateQueueRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(post_queue: impl Into<UpdatedQueue>) -> Self {
        Self {
            post_queue: post_queue.into(),
        }
    }
}
impl decode::Object for UpdateQueueRequest {
    const NAMES: &'static [&'static str] = &["post_queue"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut post_queue = decode::Always(None::<UpdatedQueue>);
        __members.read(&mut [&mut post_queue], None);
        Some(Self { post_queue: post_queue.0? })
    }
}
decode::deserialize!(UpdateQueueRequest);
impl serde::Serialize for UpdateQueueRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("post_queue", &self.post_queue);
        __members.end()
    }
}
///What to change of a queue.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatedQueue {
    ///The name that people see.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub name: Option<String>,
    ///What the queue is for. Null removes it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub description: Option<Option<String>>,
    ///The time zone of the slots, by its IANA name.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub timezone: Option<String>,
    ///Whether the queue publishes. False pauses it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub enabled: Option<bool>,
    ///By how many minutes a post goes out before or after its slot at most, from 0 to 60.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub jitter: Option<i64>,
    ///The slots to add and to remove. Others stay.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub queue_timeslots_attributes: Option<Vec<TimeslotChange>>,
}
impl UpdatedQueue {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /**Sets `description`.

What the queue is for. Null removes it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(Some(value.into()));
        self
    }
    ///Sets `description` to null, which is not the same as to leave it out.
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn description_null(mut self) -> Self {
        self.description = Some(None);
        self
    }
    /**Sets `timezone`.

The time zone of the slots, by its IANA name.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /**Sets `enabled`.

Whether the queue publishes. False pauses it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /**Sets `jitter`.

By how many minutes a post goes out before or after its slot at most, from 0 to 60.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn jitter(mut self, value: i64) -> Self {
        self.jitter = Some(value);
        self
    }
    /**Sets `queue_timeslots_attributes`.

The slots to add and to remove. Others stay.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
impl decode::Object for UpdatedQueue {
    const NAMES: &'static [&'static str] = &[
        "name",
        "description",
        "timezone",
        "enabled",
        "jitter",
        "queue_timeslots_attributes",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut name = None::<String>;
        let mut description = decode::Given(None::<Option<String>>);
        let mut timezone = None::<String>;
        let mut enabled = None::<bool>;
        let mut jitter = None::<i64>;
        let mut queue_timeslots_attributes = None::<Vec<TimeslotChange>>;
        __members
            .read(
                &mut [
                    &mut name,
                    &mut description,
                    &mut timezone,
                    &mut enabled,
                    &mut jitter,
                    &mut queue_timeslots_attributes,
                ],
                None,
            );
        Some(Self {
            name,
            description: description.0,
            timezone,
            enabled,
            jitter,
            queue_timeslots_attributes,
        })
    }
}
decode::deserialize!(UpdatedQueue);
impl serde::Serialize for UpdatedQueue {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("name", &self.name);
        __members.optional("description", &self.description);
        __members.optional("timezone", &self.timezone);
        __members.optional("enabled", &self.enabled);
        __members.optional("jitter", &self.jitter);
        __members
            .optional("queue_timeslots_attributes", &self.queue_timeslots_attributes);
        __members.end()
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
impl decode::Decode for TimeslotChange {
    fn decode<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <Value as decode::Decode>::decode(deserializer)?;
        if union::has(&value, &["day", "time"], &[]) {
            return union::decode(value).map(Self::NewTimeslot);
        }
        if union::has(&value, &["_destroy", "id"], &[]) {
            return union::decode(value).map(Self::RemovedTimeslot);
        }
        Err(union::undecided("TimeslotChange", None))
    }
}
decode::deserialize!(TimeslotChange);
decode::boxed!(TimeslotChange);
impl From<NewTimeslot> for TimeslotChange {
    #[inline]
    fn from(value: NewTimeslot) -> Self {
        Self::NewTimeslot(value)
    }
}
impl From<RemovedTimeslot> for TimeslotChange {
    #[inline]
    fn from(value: RemovedTimeslot) -> Self {
        Self::RemovedTimeslot(value)
    }
}
///A new slot.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewTimeslot {
    ///The day of the week, from 0 (Sunday) to 6.
    pub day: i64,
    ///The time of day in the queue's time zone, in hours and minutes of the 24-hour clock.
    pub time: String,
}
impl NewTimeslot {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(day: i64, time: impl Into<String>) -> Self {
        Self {
            day: day,
            time: time.into(),
        }
    }
}
impl decode::Object for NewTimeslot {
    const NAMES: &'static [&'static str] = &["day", "time"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut day = decode::Always(None::<i64>);
        let mut time = decode::Always(None::<String>);
        __members.read(&mut [&mut day, &mut time], None);
        Some(Self { day: day.0?, time: time.0? })
    }
}
decode::deserialize!(NewTimeslot);
impl serde::Serialize for NewTimeslot {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("day", &self.day);
        __members.required("time", &self.time);
        __members.end()
    }
}
///A slot to remove.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RemovedTimeslot {
    ///The id of the slot.
    pub id: i64,
    ///Always true.
    #[cfg_attr(feature = "schemars", schemars(rename = "_destroy"))]
    pub destroy: bool,
}
impl RemovedTimeslot {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(id: i64, destroy: bool) -> Self {
        Self { id: id, destroy: destroy }
    }
}
impl decode::Object for RemovedTimeslot {
    const NAMES: &'static [&'static str] = &["id", "_destroy"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<i64>);
        let mut destroy = decode::Always(None::<bool>);
        __members.read(&mut [&mut id, &mut destroy], None);
        Some(Self {
            id: id.0?,
            destroy: destroy.0?,
        })
    }
}
decode::deserialize!(RemovedTimeslot);
impl serde::Serialize for RemovedTimeslot {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("_destroy", &self.destroy);
        __members.end()
    }
}
///The next slot of a queue.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NextSlot {
    ///When a post that is added now would go out.
    pub next_slot: Timestamp,
}
impl NextSlot {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(next_slot: impl Into<Timestamp>) -> Self {
        Self {
            next_slot: next_slot.into(),
        }
    }
}
impl decode::Object for NextSlot {
    const NAMES: &'static [&'static str] = &["next_slot"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut next_slot = decode::Always(None::<Timestamp>);
        __members.read(&mut [&mut next_slot], None);
        Some(Self { next_slot: next_slot.0? })
    }
}
decode::deserialize!(NextSlot);
impl serde::Serialize for NextSlot {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("next_slot", &self.next_slot);
        __members.end()
    }
}
///A page of calendar events.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CalendarEventList {
    ///How many events there are on all pages.
    pub total: i64,
    ///The number of this page. The first page is 0.
    pub page: i64,
    ///How many events a page has.
    pub per_page: i64,
    ///The filters of the request. What they look like is not documented.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub filters: Option<serde_json::Map<String, serde_json::Value>>,
    ///The events of this page.
    pub data: Vec<CalendarEvent>,
}
impl CalendarEventList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn filters(mut self, value: serde_json::Map<String, serde_json::Value>) -> Self {
        self.filters = Some(value);
        self
    }
}
impl decode::Object for CalendarEventList {
    const NAMES: &'static [&'static str] = &[
        "total",
        "page",
        "per_page",
        "filters",
        "data",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut total = decode::Always(None::<i64>);
        let mut page = decode::Always(None::<i64>);
        let mut per_page = decode::Always(None::<i64>);
        let mut filters = None::<serde_json::Map<String, serde_json::Value>>;
        let mut data = decode::Always(None::<Vec<CalendarEvent>>);
        __members
            .read(
                &mut [&mut total, &mut page, &mut per_page, &mut filters, &mut data],
                None,
            );
        Some(Self {
            total: total.0?,
            page: page.0?,
            per_page: per_page.0?,
            filters,
            data: data.0?,
        })
    }
}
decode::deserialize!(CalendarEventList);
impl serde::Serialize for CalendarEventList {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("total", &self.total);
        __members.required("page", &self.page);
        __members.required("per_page", &self.per_page);
        __members.optional("filters", &self.filters);
        __members.required("data", &self.data);
        __members.end()
    }
}
///A holiday or another date.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CalendarEvent {
    ///The day.
    pub date: String,
    ///The name.
    pub name: String,
    ///What kind of event a date is.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: CalendarEventType,
    ///What an event means for posting.
    pub category: CalendarCategory,
    ///The countries, by their codes of two letters (ISO 3166-1). Null for an event of the whole world.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub countries: Option<Vec<String>>,
    ///The tags.
    pub tags: Vec<String>,
    ///What to post, or why not to.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub posting_tip: Option<String>,
}
impl CalendarEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn posting_tip(mut self, value: impl Into<String>) -> Self {
        self.posting_tip = Some(value.into());
        self
    }
}
impl decode::Object for CalendarEvent {
    const NAMES: &'static [&'static str] = &[
        "date",
        "name",
        "type",
        "category",
        "countries",
        "tags",
        "posting_tip",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut date = decode::Always(None::<String>);
        let mut name = decode::Always(None::<String>);
        let mut type_ = decode::Always(None::<CalendarEventType>);
        let mut category = decode::Always(None::<CalendarCategory>);
        let mut countries = None::<Vec<String>>;
        let mut tags = decode::Always(None::<Vec<String>>);
        let mut posting_tip = None::<String>;
        __members
            .read(
                &mut [
                    &mut date,
                    &mut name,
                    &mut type_,
                    &mut category,
                    &mut countries,
                    &mut tags,
                    &mut posting_tip,
                ],
                None,
            );
        Some(Self {
            date: date.0?,
            name: name.0?,
            type_: type_.0?,
            category: category.0?,
            countries,
            tags: tags.0?,
            posting_tip,
        })
    }
}
decode::deserialize!(CalendarEvent);
impl serde::Serialize for CalendarEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("date", &self.date);
        __members.required("name", &self.name);
        __members.required("type", &self.type_);
        __members.required("category", &self.category);
        __members.required("countries", &self.countries);
        __members.required("tags", &self.tags);
        __members.optional("posting_tip", &self.posting_tip);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadItemInput {
    ///The text.
    pub body: String,
    ///The images and videos, in their order.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub media: Option<Vec<Media>>,
}
impl ThreadItemInput {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn media(mut self, value: impl IntoIterator<Item = impl Into<Media>>) -> Self {
        self.media = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for ThreadItemInput {
    const NAMES: &'static [&'static str] = &["body", "media"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut body = decode::Always(None::<String>);
        let mut media = None::<Vec<Media>>;
        __members.read(&mut [&mut body, &mut media], None);
        Some(Self { body: body.0?, media })
    }
}
decode::deserialize!(ThreadItemInput);
impl serde::Serialize for ThreadItemInput {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("body", &self.body);
        __members.optional("media", &self.media);
        __members.end()
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
impl decode::Decode for MediaInput {
    fn decode<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <Value as decode::Decode>::decode(deserializer)?;
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
decode::deserialize!(MediaInput);
decode::boxed!(MediaInput);
impl From<String> for MediaInput {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for MediaInput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<Media> for MediaInput {
    #[inline]
    fn from(value: Media) -> Self {
        Self::Media(value)
    }
}
impl From<MediaUrl> for MediaInput {
    #[inline]
    fn from(value: MediaUrl) -> Self {
        Self::MediaUrl(value)
    }
}
impl From<MediaBase64> for MediaInput {
    #[inline]
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
impl decode::Decode for CoverFile {
    fn decode<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <Value as decode::Decode>::decode(deserializer)?;
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
decode::deserialize!(CoverFile);
decode::boxed!(CoverFile);
impl From<String> for CoverFile {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for CoverFile {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<Media> for CoverFile {
    #[inline]
    fn from(value: Media) -> Self {
        Self::Media(value)
    }
}
impl From<MediaBase64> for CoverFile {
    #[inline]
    fn from(value: MediaBase64) -> Self {
        Self::MediaBase64(value)
    }
}
///The address of a public file.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaUrl {
    ///The address.
    pub url: String,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for MediaUrl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MediaUrl")
            .field("url", &redacted::Redacted::query(&self.url))
            .finish()
    }
}
impl MediaUrl {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
impl decode::Object for MediaUrl {
    const NAMES: &'static [&'static str] = &["url"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut url = decode::Always(None::<String>);
        __members.read(&mut [&mut url], None);
        Some(Self { url: url.0? })
    }
}
decode::deserialize!(MediaUrl);
impl serde::Serialize for MediaUrl {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("url", &self.url);
        __members.end()
    }
}
///A file in base64.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MediaBase64 {
    ///The bytes of the file.
    pub base64: String,
    ///The media type.
    pub content_type: String,
    ///The name of the file.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub filename: Option<String>,
}
impl MediaBase64 {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }
}
impl decode::Object for MediaBase64 {
    const NAMES: &'static [&'static str] = &["base64", "content_type", "filename"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut base64 = decode::Always(None::<String>);
        let mut content_type = decode::Always(None::<String>);
        let mut filename = None::<String>;
        __members.read(&mut [&mut base64, &mut content_type, &mut filename], None);
        Some(Self {
            base64: base64.0?,
            content_type: content_type.0?,
            filename,
        })
    }
}
decode::deserialize!(MediaBase64);
impl serde::Serialize for MediaBase64 {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("base64", &self.base64);
        __members.required("content_type", &self.content_type);
        __members.optional("filename", &self.filename);
        __members.end()
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
impl decode::Decode for AltText {
    fn decode<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <Value as decode::Decode>::decode(deserializer)?;
        if value.is_string() {
            return union::decode(value).map(Self::Text);
        }
        if value.is_array() {
            return union::decode(value).map(Self::List);
        }
        Err(union::undecided("AltText", None))
    }
}
decode::deserialize!(AltText);
decode::boxed!(AltText);
impl From<String> for AltText {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<&str> for AltText {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<Vec<String>> for AltText {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}
///Parameters of a post by network.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformParams {
    ///Parameters of a post on Facebook.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub facebook: Option<FacebookParams>,
    ///Parameters of a post on Instagram.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub instagram: Option<InstagramParams>,
    ///Parameters of a post on TikTok.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub tiktok: Option<TiktokParams>,
    ///Parameters of a post on LinkedIn.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub linkedin: Option<LinkedinParams>,
    ///Parameters of a video on YouTube. The text of the post becomes its description.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub youtube: Option<YoutubeParams>,
    ///Parameters of a post on X (Twitter).
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub twitter: Option<TwitterParams>,
    ///Parameters of a post on Threads.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub threads: Option<ThreadsParams>,
    ///Parameters of a pin on Pinterest.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub pinterest: Option<PinterestParams>,
    /**Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub bluesky: Option<BlueskyParams>,
    ///Parameters of a message in a Telegram channel.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub telegram: Option<TelegramParams>,
    ///Parameters of a post on a Google Business Profile. A parameter of another format is rejected with 422.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub google_business: Option<GoogleBusinessParams>,
}
impl PlatformParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn facebook(mut self, value: impl Into<FacebookParams>) -> Self {
        self.facebook = Some(value.into());
        self
    }
    /**Sets `instagram`.

Parameters of a post on Instagram.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn instagram(mut self, value: impl Into<InstagramParams>) -> Self {
        self.instagram = Some(value.into());
        self
    }
    /**Sets `tiktok`.

Parameters of a post on TikTok.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn tiktok(mut self, value: impl Into<TiktokParams>) -> Self {
        self.tiktok = Some(value.into());
        self
    }
    /**Sets `linkedin`.

Parameters of a post on LinkedIn.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn linkedin(mut self, value: impl Into<LinkedinParams>) -> Self {
        self.linkedin = Some(value.into());
        self
    }
    /**Sets `youtube`.

Parameters of a video on YouTube. The text of the post becomes its description.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn youtube(mut self, value: impl Into<YoutubeParams>) -> Self {
        self.youtube = Some(value.into());
        self
    }
    /**Sets `twitter`.

Parameters of a post on X (Twitter).*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn twitter(mut self, value: impl Into<TwitterParams>) -> Self {
        self.twitter = Some(value.into());
        self
    }
    /**Sets `threads`.

Parameters of a post on Threads.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn threads(mut self, value: impl Into<ThreadsParams>) -> Self {
        self.threads = Some(value.into());
        self
    }
    /**Sets `pinterest`.

Parameters of a pin on Pinterest.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn pinterest(mut self, value: impl Into<PinterestParams>) -> Self {
        self.pinterest = Some(value.into());
        self
    }
    /**Sets `bluesky`.

Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn bluesky(mut self, value: impl Into<BlueskyParams>) -> Self {
        self.bluesky = Some(value.into());
        self
    }
    /**Sets `telegram`.

Parameters of a message in a Telegram channel.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn telegram(mut self, value: impl Into<TelegramParams>) -> Self {
        self.telegram = Some(value.into());
        self
    }
    /**Sets `google_business`.

Parameters of a post on a Google Business Profile. A parameter of another format is rejected with 422.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn google_business(mut self, value: impl Into<GoogleBusinessParams>) -> Self {
        self.google_business = Some(value.into());
        self
    }
}
impl decode::Object for PlatformParams {
    const NAMES: &'static [&'static str] = &[
        "facebook",
        "instagram",
        "tiktok",
        "linkedin",
        "youtube",
        "twitter",
        "threads",
        "pinterest",
        "bluesky",
        "telegram",
        "google_business",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut facebook = None::<FacebookParams>;
        let mut instagram = None::<InstagramParams>;
        let mut tiktok = None::<TiktokParams>;
        let mut linkedin = None::<LinkedinParams>;
        let mut youtube = None::<YoutubeParams>;
        let mut twitter = None::<TwitterParams>;
        let mut threads = None::<ThreadsParams>;
        let mut pinterest = None::<PinterestParams>;
        let mut bluesky = None::<BlueskyParams>;
        let mut telegram = None::<TelegramParams>;
        let mut google_business = None::<GoogleBusinessParams>;
        __members
            .read(
                &mut [
                    &mut facebook,
                    &mut instagram,
                    &mut tiktok,
                    &mut linkedin,
                    &mut youtube,
                    &mut twitter,
                    &mut threads,
                    &mut pinterest,
                    &mut bluesky,
                    &mut telegram,
                    &mut google_business,
                ],
                None,
            );
        Some(Self {
            facebook,
            instagram,
            tiktok,
            linkedin,
            youtube,
            twitter,
            threads,
            pinterest,
            bluesky,
            telegram,
            google_business,
        })
    }
}
decode::deserialize!(PlatformParams);
impl serde::Serialize for PlatformParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("facebook", &self.facebook);
        __members.optional("instagram", &self.instagram);
        __members.optional("tiktok", &self.tiktok);
        __members.optional("linkedin", &self.linkedin);
        __members.optional("youtube", &self.youtube);
        __members.optional("twitter", &self.twitter);
        __members.optional("threads", &self.threads);
        __members.optional("pinterest", &self.pinterest);
        __members.optional("bluesky", &self.bluesky);
        __members.optional("telegram", &self.telegram);
        __members.optional("google_business", &self.google_business);
        __members.end()
    }
}
///Parameters to change of a post, by network.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformChanges {
    ///Parameters of a post on Facebook.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub facebook: Option<FacebookParams>,
    ///Parameters of a post on Instagram.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub instagram: Option<InstagramParams>,
    ///Parameters of a post on TikTok.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub tiktok: Option<TiktokParams>,
    ///Parameters of a post on LinkedIn.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub linkedin: Option<LinkedinParams>,
    ///Parameters of a video on YouTube. The text of the post becomes its description.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub youtube: Option<YoutubeParams>,
    ///Parameters of a post on X (Twitter).
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub twitter: Option<TwitterParams>,
    ///Parameters of a post on Threads.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub threads: Option<ThreadsParams>,
    ///Parameters to change of a pin on Pinterest.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub pinterest: Option<PinterestChanges>,
    /**Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub bluesky: Option<BlueskyParams>,
    ///Parameters to change of a message in a Telegram channel.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub telegram: Option<TelegramChanges>,
    ///Parameters to change of a post on a Google Business Profile. A parameter of another format is rejected with 422.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub google_business: Option<GoogleBusinessChanges>,
}
impl PlatformChanges {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn facebook(mut self, value: impl Into<FacebookParams>) -> Self {
        self.facebook = Some(value.into());
        self
    }
    /**Sets `instagram`.

Parameters of a post on Instagram.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn instagram(mut self, value: impl Into<InstagramParams>) -> Self {
        self.instagram = Some(value.into());
        self
    }
    /**Sets `tiktok`.

Parameters of a post on TikTok.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn tiktok(mut self, value: impl Into<TiktokParams>) -> Self {
        self.tiktok = Some(value.into());
        self
    }
    /**Sets `linkedin`.

Parameters of a post on LinkedIn.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn linkedin(mut self, value: impl Into<LinkedinParams>) -> Self {
        self.linkedin = Some(value.into());
        self
    }
    /**Sets `youtube`.

Parameters of a video on YouTube. The text of the post becomes its description.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn youtube(mut self, value: impl Into<YoutubeParams>) -> Self {
        self.youtube = Some(value.into());
        self
    }
    /**Sets `twitter`.

Parameters of a post on X (Twitter).*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn twitter(mut self, value: impl Into<TwitterParams>) -> Self {
        self.twitter = Some(value.into());
        self
    }
    /**Sets `threads`.

Parameters of a post on Threads.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn threads(mut self, value: impl Into<ThreadsParams>) -> Self {
        self.threads = Some(value.into());
        self
    }
    /**Sets `pinterest`.

Parameters to change of a pin on Pinterest.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn pinterest(mut self, value: impl Into<PinterestChanges>) -> Self {
        self.pinterest = Some(value.into());
        self
    }
    /**Sets `bluesky`.

Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn bluesky(mut self, value: impl Into<BlueskyParams>) -> Self {
        self.bluesky = Some(value.into());
        self
    }
    /**Sets `telegram`.

Parameters to change of a message in a Telegram channel.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn telegram(mut self, value: impl Into<TelegramChanges>) -> Self {
        self.telegram = Some(value.into());
        self
    }
    /**Sets `google_business`.

Parameters to change of a post on a Google Business Profile. A parameter of another format is rejected with 422.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn google_business(mut self, value: impl Into<GoogleBusinessChanges>) -> Self {
        self.google_business = Some(value.into());
        self
    }
}
impl decode::Object for PlatformChanges {
    const NAMES: &'static [&'static str] = &[
        "facebook",
        "instagram",
        "tiktok",
        "linkedin",
        "youtube",
        "twitter",
        "threads",
        "pinterest",
        "bluesky",
        "telegram",
        "google_business",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut facebook = None::<FacebookParams>;
        let mut instagram = None::<InstagramParams>;
        let mut tiktok = None::<TiktokParams>;
        let mut linkedin = None::<LinkedinParams>;
        let mut youtube = None::<YoutubeParams>;
        let mut twitter = None::<TwitterParams>;
        let mut threads = None::<ThreadsParams>;
        let mut pinterest = None::<PinterestChanges>;
        let mut bluesky = None::<BlueskyParams>;
        let mut telegram = None::<TelegramChanges>;
        let mut google_business = None::<GoogleBusinessChanges>;
        __members
            .read(
                &mut [
                    &mut facebook,
                    &mut instagram,
                    &mut tiktok,
                    &mut linkedin,
                    &mut youtube,
                    &mut twitter,
                    &mut threads,
                    &mut pinterest,
                    &mut bluesky,
                    &mut telegram,
                    &mut google_business,
                ],
                None,
            );
        Some(Self {
            facebook,
            instagram,
            tiktok,
            linkedin,
            youtube,
            twitter,
            threads,
            pinterest,
            bluesky,
            telegram,
            google_business,
        })
    }
}
decode::deserialize!(PlatformChanges);
impl serde::Serialize for PlatformChanges {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("facebook", &self.facebook);
        __members.optional("instagram", &self.instagram);
        __members.optional("tiktok", &self.tiktok);
        __members.optional("linkedin", &self.linkedin);
        __members.optional("youtube", &self.youtube);
        __members.optional("twitter", &self.twitter);
        __members.optional("threads", &self.threads);
        __members.optional("pinterest", &self.pinterest);
        __members.optional("bluesky", &self.bluesky);
        __members.optional("telegram", &self.telegram);
        __members.optional("google_business", &self.google_business);
        __members.end()
    }
}
///Parameters of a post on Facebook.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FacebookParams {
    ///What kind of post to publish on Facebook.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<FacebookFormat>,
    /**The page to publish to, by the id of its placement. **Always send it: without it the service publishes to any of the
connected pages.***/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub page_id: Option<String>,
    ///The title of a reel.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub title: Option<String>,
    ///A comment to add to the post. Not for reels.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub first_comment: Option<String>,
    ///The address to which a post of text alone links. Not together with media.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub link: Option<String>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub alt_text: Option<AltText>,
    ///Whether the photos of a post were made by AI.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub made_with_ai: Option<bool>,
    ///The countries that see the post, by their codes of two letters (ISO 3166-1).
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub countries: Option<Vec<String>>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for FacebookParams {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<FacebookFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `page_id`.

The page to publish to, by the id of its placement. **Always send it: without it the service publishes to any of the
connected pages.***/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn page_id(mut self, value: impl Into<String>) -> Self {
        self.page_id = Some(value.into());
        self
    }
    /**Sets `title`.

The title of a reel.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /**Sets `first_comment`.

A comment to add to the post. Not for reels.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn first_comment(mut self, value: impl Into<String>) -> Self {
        self.first_comment = Some(value.into());
        self
    }
    /**Sets `link`.

The address to which a post of text alone links. Not together with media.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
    /**Sets `made_with_ai`.

Whether the photos of a post were made by AI.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn made_with_ai(mut self, value: bool) -> Self {
        self.made_with_ai = Some(value);
        self
    }
    /**Sets `countries`.

The countries that see the post, by their codes of two letters (ISO 3166-1).*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn countries(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.countries = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for FacebookParams {
    const NAMES: &'static [&'static str] = &[
        "format",
        "page_id",
        "title",
        "first_comment",
        "link",
        "alt_text",
        "made_with_ai",
        "countries",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<FacebookFormat>;
        let mut page_id = None::<String>;
        let mut title = None::<String>;
        let mut first_comment = None::<String>;
        let mut link = None::<String>;
        let mut alt_text = None::<AltText>;
        let mut made_with_ai = None::<bool>;
        let mut countries = None::<Vec<String>>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut page_id,
                    &mut title,
                    &mut first_comment,
                    &mut link,
                    &mut alt_text,
                    &mut made_with_ai,
                    &mut countries,
                ],
                None,
            );
        Some(Self {
            format,
            page_id,
            title,
            first_comment,
            link,
            alt_text,
            made_with_ai,
            countries,
        })
    }
}
decode::deserialize!(FacebookParams);
impl serde::Serialize for FacebookParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("page_id", &self.page_id);
        __members.optional("title", &self.title);
        __members.optional("first_comment", &self.first_comment);
        __members.optional("link", &self.link);
        __members.optional("alt_text", &self.alt_text);
        __members.optional("made_with_ai", &self.made_with_ai);
        __members.optional("countries", &self.countries);
        __members.end()
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Facebook."] FacebookFormat { #[doc =
    "`post`: A post in the feed. The default."] Post = "post", #[doc =
    "`reel`: A short video."] Reel = "reel", #[doc = "`story`: A story."] Story =
    "story", }
}
///Parameters of a post on Instagram.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstagramParams {
    ///What kind of post to publish on Instagram.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<InstagramFormat>,
    ///A comment to add to a post or a reel, of at most 2,196 characters.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub first_comment: Option<String>,
    ///User names to invite as collaborators, at most 10 for a post and 3 for a reel.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub collaborators: Option<Vec<String>>,
    ///The address of the cover of a reel. It takes precedence over `thumb_offset`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_file: Option<Media>,
    ///The frame of a reel that becomes its cover, in milliseconds from the start.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub thumb_offset: Option<i64>,
    ///The name of the sound of a reel.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub audio_name: Option<String>,
    ///The id of the music of a reel. For profiles that were connected by Facebook login only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub audio_id: Option<String>,
    ///The volume of the music, from 1 to 100. For profiles that were connected by Facebook login only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub audio_volume: Option<i64>,
    ///The volume of the video's own sound, from 1 to 100. For profiles that were connected by Facebook login only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub video_volume: Option<i64>,
    ///Whether to remove the video's own sound from a reel or a story.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub strip_audio: Option<bool>,
    ///Makes a reel a trial reel, which people who do not follow the account see first. Says how it becomes a normal one.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub trial_strategy: Option<InstagramTrialStrategy>,
    ///The users to tag.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub user_tags: Option<Vec<InstagramUserTag>>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub alt_text: Option<AltText>,
    ///Whether the media were made by AI.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub made_with_ai: Option<bool>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for InstagramParams {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<InstagramFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `first_comment`.

A comment to add to a post or a reel, of at most 2,196 characters.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn first_comment(mut self, value: impl Into<String>) -> Self {
        self.first_comment = Some(value.into());
        self
    }
    /**Sets `collaborators`.

User names to invite as collaborators, at most 10 for a post and 3 for a reel.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `thumb_offset`.

The frame of a reel that becomes its cover, in milliseconds from the start.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn thumb_offset(mut self, value: i64) -> Self {
        self.thumb_offset = Some(value);
        self
    }
    /**Sets `audio_name`.

The name of the sound of a reel.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn audio_name(mut self, value: impl Into<String>) -> Self {
        self.audio_name = Some(value.into());
        self
    }
    /**Sets `audio_id`.

The id of the music of a reel. For profiles that were connected by Facebook login only.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn audio_id(mut self, value: impl Into<String>) -> Self {
        self.audio_id = Some(value.into());
        self
    }
    /**Sets `audio_volume`.

The volume of the music, from 1 to 100. For profiles that were connected by Facebook login only.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn audio_volume(mut self, value: i64) -> Self {
        self.audio_volume = Some(value);
        self
    }
    /**Sets `video_volume`.

The volume of the video's own sound, from 1 to 100. For profiles that were connected by Facebook login only.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn video_volume(mut self, value: i64) -> Self {
        self.video_volume = Some(value);
        self
    }
    /**Sets `strip_audio`.

Whether to remove the video's own sound from a reel or a story.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn strip_audio(mut self, value: bool) -> Self {
        self.strip_audio = Some(value);
        self
    }
    /**Sets `trial_strategy`.

Makes a reel a trial reel, which people who do not follow the account see first. Says how it becomes a normal one.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn trial_strategy(mut self, value: impl Into<InstagramTrialStrategy>) -> Self {
        self.trial_strategy = Some(value.into());
        self
    }
    /**Sets `user_tags`.

The users to tag.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
    /**Sets `made_with_ai`.

Whether the media were made by AI.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn made_with_ai(mut self, value: bool) -> Self {
        self.made_with_ai = Some(value);
        self
    }
}
impl decode::Object for InstagramParams {
    const NAMES: &'static [&'static str] = &[
        "format",
        "first_comment",
        "collaborators",
        "cover_url",
        "cover_file",
        "thumb_offset",
        "audio_name",
        "audio_id",
        "audio_volume",
        "video_volume",
        "strip_audio",
        "trial_strategy",
        "user_tags",
        "alt_text",
        "made_with_ai",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<InstagramFormat>;
        let mut first_comment = None::<String>;
        let mut collaborators = None::<Vec<String>>;
        let mut cover_url = None::<String>;
        let mut cover_file = None::<Media>;
        let mut thumb_offset = None::<i64>;
        let mut audio_name = None::<String>;
        let mut audio_id = None::<String>;
        let mut audio_volume = None::<i64>;
        let mut video_volume = None::<i64>;
        let mut strip_audio = None::<bool>;
        let mut trial_strategy = None::<InstagramTrialStrategy>;
        let mut user_tags = None::<Vec<InstagramUserTag>>;
        let mut alt_text = None::<AltText>;
        let mut made_with_ai = None::<bool>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut first_comment,
                    &mut collaborators,
                    &mut cover_url,
                    &mut cover_file,
                    &mut thumb_offset,
                    &mut audio_name,
                    &mut audio_id,
                    &mut audio_volume,
                    &mut video_volume,
                    &mut strip_audio,
                    &mut trial_strategy,
                    &mut user_tags,
                    &mut alt_text,
                    &mut made_with_ai,
                ],
                None,
            );
        Some(Self {
            format,
            first_comment,
            collaborators,
            cover_url,
            cover_file,
            thumb_offset,
            audio_name,
            audio_id,
            audio_volume,
            video_volume,
            strip_audio,
            trial_strategy,
            user_tags,
            alt_text,
            made_with_ai,
        })
    }
}
decode::deserialize!(InstagramParams);
impl serde::Serialize for InstagramParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("first_comment", &self.first_comment);
        __members.optional("collaborators", &self.collaborators);
        __members.optional("cover_url", &self.cover_url);
        __members.optional("cover_file", &self.cover_file);
        __members.optional("thumb_offset", &self.thumb_offset);
        __members.optional("audio_name", &self.audio_name);
        __members.optional("audio_id", &self.audio_id);
        __members.optional("audio_volume", &self.audio_volume);
        __members.optional("video_volume", &self.video_volume);
        __members.optional("strip_audio", &self.strip_audio);
        __members.optional("trial_strategy", &self.trial_strategy);
        __members.optional("user_tags", &self.user_tags);
        __members.optional("alt_text", &self.alt_text);
        __members.optional("made_with_ai", &self.made_with_ai);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstagramUserTag {
    ///The user name. A leading `@` is removed.
    pub username: String,
    ///The position from the left edge, from 0.0 to 1.0.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub x: Option<f64>,
    ///The position from the top edge, from 0.0 to 1.0.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub y: Option<f64>,
    ///Which of the media, counted from 0.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub media_index: Option<i64>,
}
impl InstagramUserTag {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn x(mut self, value: f64) -> Self {
        self.x = Some(value);
        self
    }
    /**Sets `y`.

The position from the top edge, from 0.0 to 1.0.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn y(mut self, value: f64) -> Self {
        self.y = Some(value);
        self
    }
    /**Sets `media_index`.

Which of the media, counted from 0.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn media_index(mut self, value: i64) -> Self {
        self.media_index = Some(value);
        self
    }
}
impl decode::Object for InstagramUserTag {
    const NAMES: &'static [&'static str] = &["username", "x", "y", "media_index"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut username = decode::Always(None::<String>);
        let mut x = None::<f64>;
        let mut y = None::<f64>;
        let mut media_index = None::<i64>;
        __members.read(&mut [&mut username, &mut x, &mut y, &mut media_index], None);
        Some(Self {
            username: username.0?,
            x,
            y,
            media_index,
        })
    }
}
decode::deserialize!(InstagramUserTag);
impl serde::Serialize for InstagramUserTag {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("username", &self.username);
        __members.optional("x", &self.x);
        __members.optional("y", &self.y);
        __members.optional("media_index", &self.media_index);
        __members.end()
    }
}
///Parameters of a post on TikTok.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TiktokParams {
    ///What kind of post to publish on TikTok.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<TiktokFormat>,
    ///Who sees a post on TikTok.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub privacy_status: Option<TiktokPrivacyStatus>,
    ///Whether the video was made by AI.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub made_with_ai: Option<bool>,
    ///Whether to forbid comments.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub disable_comment: Option<bool>,
    ///Whether to forbid duets with the video.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub disable_duet: Option<bool>,
    ///Whether to forbid stitches of the video.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub disable_stitch: Option<bool>,
    ///Whether the post promotes another brand (paid partnership).
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub brand_content_toggle: Option<bool>,
    ///Whether the post promotes the creator's own business.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub brand_organic_toggle: Option<bool>,
    ///Which of the images is the cover, counted from 0. For images only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub photo_cover_index: Option<i64>,
    ///Whether TikTok adds music. For images only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub auto_add_music: Option<bool>,
    ///Whether to send the post to the creator's inbox instead of publishing it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub upload_as_draft: Option<bool>,
    /**The address of the cover of a video. It takes precedence over `thumb_offset`. Profiles that were connected before
30 September 2026 must be connected again.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_file: Option<Media>,
    ///The frame of a video that becomes its cover, in milliseconds from the start.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub thumb_offset: Option<i64>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for TiktokParams {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<TiktokFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `privacy_status`.

Who sees a post on TikTok.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn privacy_status(mut self, value: impl Into<TiktokPrivacyStatus>) -> Self {
        self.privacy_status = Some(value.into());
        self
    }
    /**Sets `made_with_ai`.

Whether the video was made by AI.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn made_with_ai(mut self, value: bool) -> Self {
        self.made_with_ai = Some(value);
        self
    }
    /**Sets `disable_comment`.

Whether to forbid comments.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn disable_comment(mut self, value: bool) -> Self {
        self.disable_comment = Some(value);
        self
    }
    /**Sets `disable_duet`.

Whether to forbid duets with the video.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn disable_duet(mut self, value: bool) -> Self {
        self.disable_duet = Some(value);
        self
    }
    /**Sets `disable_stitch`.

Whether to forbid stitches of the video.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn disable_stitch(mut self, value: bool) -> Self {
        self.disable_stitch = Some(value);
        self
    }
    /**Sets `brand_content_toggle`.

Whether the post promotes another brand (paid partnership).*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn brand_content_toggle(mut self, value: bool) -> Self {
        self.brand_content_toggle = Some(value);
        self
    }
    /**Sets `brand_organic_toggle`.

Whether the post promotes the creator's own business.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn brand_organic_toggle(mut self, value: bool) -> Self {
        self.brand_organic_toggle = Some(value);
        self
    }
    /**Sets `photo_cover_index`.

Which of the images is the cover, counted from 0. For images only.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn photo_cover_index(mut self, value: i64) -> Self {
        self.photo_cover_index = Some(value);
        self
    }
    /**Sets `auto_add_music`.

Whether TikTok adds music. For images only.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn auto_add_music(mut self, value: bool) -> Self {
        self.auto_add_music = Some(value);
        self
    }
    /**Sets `upload_as_draft`.

Whether to send the post to the creator's inbox instead of publishing it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn upload_as_draft(mut self, value: bool) -> Self {
        self.upload_as_draft = Some(value);
        self
    }
    /**Sets `cover_url`.

The address of the cover of a video. It takes precedence over `thumb_offset`. Profiles that were connected before
30 September 2026 must be connected again.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `thumb_offset`.

The frame of a video that becomes its cover, in milliseconds from the start.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn thumb_offset(mut self, value: i64) -> Self {
        self.thumb_offset = Some(value);
        self
    }
}
impl decode::Object for TiktokParams {
    const NAMES: &'static [&'static str] = &[
        "format",
        "privacy_status",
        "made_with_ai",
        "disable_comment",
        "disable_duet",
        "disable_stitch",
        "brand_content_toggle",
        "brand_organic_toggle",
        "photo_cover_index",
        "auto_add_music",
        "upload_as_draft",
        "cover_url",
        "cover_file",
        "thumb_offset",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<TiktokFormat>;
        let mut privacy_status = None::<TiktokPrivacyStatus>;
        let mut made_with_ai = None::<bool>;
        let mut disable_comment = None::<bool>;
        let mut disable_duet = None::<bool>;
        let mut disable_stitch = None::<bool>;
        let mut brand_content_toggle = None::<bool>;
        let mut brand_organic_toggle = None::<bool>;
        let mut photo_cover_index = None::<i64>;
        let mut auto_add_music = None::<bool>;
        let mut upload_as_draft = None::<bool>;
        let mut cover_url = None::<String>;
        let mut cover_file = None::<Media>;
        let mut thumb_offset = None::<i64>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut privacy_status,
                    &mut made_with_ai,
                    &mut disable_comment,
                    &mut disable_duet,
                    &mut disable_stitch,
                    &mut brand_content_toggle,
                    &mut brand_organic_toggle,
                    &mut photo_cover_index,
                    &mut auto_add_music,
                    &mut upload_as_draft,
                    &mut cover_url,
                    &mut cover_file,
                    &mut thumb_offset,
                ],
                None,
            );
        Some(Self {
            format,
            privacy_status,
            made_with_ai,
            disable_comment,
            disable_duet,
            disable_stitch,
            brand_content_toggle,
            brand_organic_toggle,
            photo_cover_index,
            auto_add_music,
            upload_as_draft,
            cover_url,
            cover_file,
            thumb_offset,
        })
    }
}
decode::deserialize!(TiktokParams);
impl serde::Serialize for TiktokParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("privacy_status", &self.privacy_status);
        __members.optional("made_with_ai", &self.made_with_ai);
        __members.optional("disable_comment", &self.disable_comment);
        __members.optional("disable_duet", &self.disable_duet);
        __members.optional("disable_stitch", &self.disable_stitch);
        __members.optional("brand_content_toggle", &self.brand_content_toggle);
        __members.optional("brand_organic_toggle", &self.brand_organic_toggle);
        __members.optional("photo_cover_index", &self.photo_cover_index);
        __members.optional("auto_add_music", &self.auto_add_music);
        __members.optional("upload_as_draft", &self.upload_as_draft);
        __members.optional("cover_url", &self.cover_url);
        __members.optional("cover_file", &self.cover_file);
        __members.optional("thumb_offset", &self.thumb_offset);
        __members.end()
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinkedinParams {
    ///What kind of post to publish on LinkedIn.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<LinkedinFormat>,
    ///The organization to publish as, by the id of its placement. Without it the personal profile publishes.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub organization_id: Option<String>,
    ///The URN of a post to share again.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub reshare_urn: Option<String>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub alt_text: Option<AltText>,
    ///The countries that see the post, by their codes of two letters, at most 25. For organizations only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub countries: Option<Vec<String>>,
    ///The question of a poll, of at most 140 characters. A poll requires it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub poll_question: Option<String>,
    ///The two to four options of a poll, of at most 30 characters each. A poll requires them.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub poll_options: Option<Vec<String>>,
    ///How many days a poll is open, 1, 3, 7 or 14.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub poll_duration_days: Option<i64>,
}
impl LinkedinParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<LinkedinFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `organization_id`.

The organization to publish as, by the id of its placement. Without it the personal profile publishes.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /**Sets `reshare_urn`.

The URN of a post to share again.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn reshare_urn(mut self, value: impl Into<String>) -> Self {
        self.reshare_urn = Some(value.into());
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
    /**Sets `countries`.

The countries that see the post, by their codes of two letters, at most 25. For organizations only.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn poll_question(mut self, value: impl Into<String>) -> Self {
        self.poll_question = Some(value.into());
        self
    }
    /**Sets `poll_options`.

The two to four options of a poll, of at most 30 characters each. A poll requires them.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn poll_duration_days(mut self, value: i64) -> Self {
        self.poll_duration_days = Some(value);
        self
    }
}
impl decode::Object for LinkedinParams {
    const NAMES: &'static [&'static str] = &[
        "format",
        "organization_id",
        "reshare_urn",
        "alt_text",
        "countries",
        "poll_question",
        "poll_options",
        "poll_duration_days",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<LinkedinFormat>;
        let mut organization_id = None::<String>;
        let mut reshare_urn = None::<String>;
        let mut alt_text = None::<AltText>;
        let mut countries = None::<Vec<String>>;
        let mut poll_question = None::<String>;
        let mut poll_options = None::<Vec<String>>;
        let mut poll_duration_days = None::<i64>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut organization_id,
                    &mut reshare_urn,
                    &mut alt_text,
                    &mut countries,
                    &mut poll_question,
                    &mut poll_options,
                    &mut poll_duration_days,
                ],
                None,
            );
        Some(Self {
            format,
            organization_id,
            reshare_urn,
            alt_text,
            countries,
            poll_question,
            poll_options,
            poll_duration_days,
        })
    }
}
decode::deserialize!(LinkedinParams);
impl serde::Serialize for LinkedinParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("organization_id", &self.organization_id);
        __members.optional("reshare_urn", &self.reshare_urn);
        __members.optional("alt_text", &self.alt_text);
        __members.optional("countries", &self.countries);
        __members.optional("poll_question", &self.poll_question);
        __members.optional("poll_options", &self.poll_options);
        __members.optional("poll_duration_days", &self.poll_duration_days);
        __members.end()
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on LinkedIn."] LinkedinFormat { #[doc =
    "`post`: A post. The default."] Post = "post", #[doc = "`poll`: A poll."] Poll =
    "poll", }
}
///Parameters of a video on YouTube. The text of the post becomes its description.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct YoutubeParams {
    ///What kind of post to publish on YouTube.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<YoutubeFormat>,
    ///The title, of at most 100 characters.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub title: Option<String>,
    /**Who sees a video on YouTube. Send it: the documentation says that it is required, though an official SDK publishes
without it.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub privacy_status: Option<YoutubePrivacyStatus>,
    ///The address of the cover. The account must be verified.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_file: Option<Media>,
    ///Whether the video is made for children.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub made_for_kids: Option<bool>,
    ///The tags.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub tags: Option<Vec<String>>,
    ///The id of the category. `22` is People & Blogs.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub category_id: Option<String>,
    ///Whether the video shows altered or made-up scenes that look real.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub contains_synthetic_media: Option<bool>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for YoutubeParams {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<YoutubeFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `title`.

The title, of at most 100 characters.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /**Sets `privacy_status`.

Who sees a video on YouTube. Send it: the documentation says that it is required, though an official SDK publishes
without it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn privacy_status(mut self, value: impl Into<YoutubePrivacyStatus>) -> Self {
        self.privacy_status = Some(value.into());
        self
    }
    /**Sets `cover_url`.

The address of the cover. The account must be verified.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `made_for_kids`.

Whether the video is made for children.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn made_for_kids(mut self, value: bool) -> Self {
        self.made_for_kids = Some(value);
        self
    }
    /**Sets `tags`.

The tags.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /**Sets `category_id`.

The id of the category. `22` is People & Blogs.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /**Sets `contains_synthetic_media`.

Whether the video shows altered or made-up scenes that look real.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn contains_synthetic_media(mut self, value: bool) -> Self {
        self.contains_synthetic_media = Some(value);
        self
    }
}
impl decode::Object for YoutubeParams {
    const NAMES: &'static [&'static str] = &[
        "format",
        "title",
        "privacy_status",
        "cover_url",
        "cover_file",
        "made_for_kids",
        "tags",
        "category_id",
        "contains_synthetic_media",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<YoutubeFormat>;
        let mut title = None::<String>;
        let mut privacy_status = None::<YoutubePrivacyStatus>;
        let mut cover_url = None::<String>;
        let mut cover_file = None::<Media>;
        let mut made_for_kids = None::<bool>;
        let mut tags = None::<Vec<String>>;
        let mut category_id = None::<String>;
        let mut contains_synthetic_media = None::<bool>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut title,
                    &mut privacy_status,
                    &mut cover_url,
                    &mut cover_file,
                    &mut made_for_kids,
                    &mut tags,
                    &mut category_id,
                    &mut contains_synthetic_media,
                ],
                None,
            );
        Some(Self {
            format,
            title,
            privacy_status,
            cover_url,
            cover_file,
            made_for_kids,
            tags,
            category_id,
            contains_synthetic_media,
        })
    }
}
decode::deserialize!(YoutubeParams);
impl serde::Serialize for YoutubeParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("title", &self.title);
        __members.optional("privacy_status", &self.privacy_status);
        __members.optional("cover_url", &self.cover_url);
        __members.optional("cover_file", &self.cover_file);
        __members.optional("made_for_kids", &self.made_for_kids);
        __members.optional("tags", &self.tags);
        __members.optional("category_id", &self.category_id);
        __members.optional("contains_synthetic_media", &self.contains_synthetic_media);
        __members.end()
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TwitterParams {
    ///What kind of post to publish on X (Twitter).
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<TwitterFormat>,
    ///The two to four options of a poll, of at most 25 characters each. A poll requires them.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub poll_options: Option<Vec<String>>,
    ///How many minutes a poll is open, from 5 to 10,080 (seven days). A poll requires it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub poll_duration_minutes: Option<i64>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub alt_text: Option<AltText>,
}
impl TwitterParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<TwitterFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `poll_options`.

The two to four options of a poll, of at most 25 characters each. A poll requires them.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn poll_duration_minutes(mut self, value: i64) -> Self {
        self.poll_duration_minutes = Some(value);
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
}
impl decode::Object for TwitterParams {
    const NAMES: &'static [&'static str] = &[
        "format",
        "poll_options",
        "poll_duration_minutes",
        "alt_text",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<TwitterFormat>;
        let mut poll_options = None::<Vec<String>>;
        let mut poll_duration_minutes = None::<i64>;
        let mut alt_text = None::<AltText>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut poll_options,
                    &mut poll_duration_minutes,
                    &mut alt_text,
                ],
                None,
            );
        Some(Self {
            format,
            poll_options,
            poll_duration_minutes,
            alt_text,
        })
    }
}
decode::deserialize!(TwitterParams);
impl serde::Serialize for TwitterParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("poll_options", &self.poll_options);
        __members.optional("poll_duration_minutes", &self.poll_duration_minutes);
        __members.optional("alt_text", &self.alt_text);
        __members.end()
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on X (Twitter)."] TwitterFormat { #[doc =
    "`post`: A post. The default."] Post = "post", #[doc =
    "`poll`: A poll, without media, outside a thread, and with a text of at most 280 characters."]
    Poll = "poll", }
}
///Parameters of a post on Threads.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThreadsParams {
    ///What kind of post to publish on Threads.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<ThreadsFormat>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub alt_text: Option<AltText>,
    ///The topic, of at most 50 characters, without a leading `#`, and without `.` and `&`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub topic_tag: Option<String>,
}
impl ThreadsParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<ThreadsFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
    /**Sets `topic_tag`.

The topic, of at most 50 characters, without a leading `#`, and without `.` and `&`.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn topic_tag(mut self, value: impl Into<String>) -> Self {
        self.topic_tag = Some(value.into());
        self
    }
}
impl decode::Object for ThreadsParams {
    const NAMES: &'static [&'static str] = &["format", "alt_text", "topic_tag"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<ThreadsFormat>;
        let mut alt_text = None::<AltText>;
        let mut topic_tag = None::<String>;
        __members.read(&mut [&mut format, &mut alt_text, &mut topic_tag], None);
        Some(Self {
            format,
            alt_text,
            topic_tag,
        })
    }
}
decode::deserialize!(ThreadsParams);
impl serde::Serialize for ThreadsParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("alt_text", &self.alt_text);
        __members.optional("topic_tag", &self.topic_tag);
        __members.end()
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Threads."] ThreadsFormat { #[doc =
    "`post`: A post."] Post = "post", }
}
///Parameters of a pin on Pinterest.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PinterestParams {
    ///What kind of post to publish on Pinterest.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<PinterestFormat>,
    ///The board to publish to, by the id of its placement.
    pub board_id: String,
    ///The title, of at most 100 characters.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub title: Option<String>,
    ///The address to which the pin leads, of at most 2,048 characters.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub destination_link: Option<String>,
    ///The address of the cover of a video.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_file: Option<Media>,
    ///The frame of a video that becomes its cover, in **seconds** from the start. Other networks count milliseconds.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub thumb_offset: Option<i64>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub alt_text: Option<AltText>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PinterestParams {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<PinterestFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `title`.

The title, of at most 100 characters.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /**Sets `destination_link`.

The address to which the pin leads, of at most 2,048 characters.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn destination_link(mut self, value: impl Into<String>) -> Self {
        self.destination_link = Some(value.into());
        self
    }
    /**Sets `cover_url`.

The address of the cover of a video.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `thumb_offset`.

The frame of a video that becomes its cover, in **seconds** from the start. Other networks count milliseconds.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn thumb_offset(mut self, value: i64) -> Self {
        self.thumb_offset = Some(value);
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
}
impl decode::Object for PinterestParams {
    const NAMES: &'static [&'static str] = &[
        "format",
        "board_id",
        "title",
        "destination_link",
        "cover_url",
        "cover_file",
        "thumb_offset",
        "alt_text",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<PinterestFormat>;
        let mut board_id = decode::Always(None::<String>);
        let mut title = None::<String>;
        let mut destination_link = None::<String>;
        let mut cover_url = None::<String>;
        let mut cover_file = None::<Media>;
        let mut thumb_offset = None::<i64>;
        let mut alt_text = None::<AltText>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut board_id,
                    &mut title,
                    &mut destination_link,
                    &mut cover_url,
                    &mut cover_file,
                    &mut thumb_offset,
                    &mut alt_text,
                ],
                None,
            );
        Some(Self {
            format,
            board_id: board_id.0?,
            title,
            destination_link,
            cover_url,
            cover_file,
            thumb_offset,
            alt_text,
        })
    }
}
decode::deserialize!(PinterestParams);
impl serde::Serialize for PinterestParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.required("board_id", &self.board_id);
        __members.optional("title", &self.title);
        __members.optional("destination_link", &self.destination_link);
        __members.optional("cover_url", &self.cover_url);
        __members.optional("cover_file", &self.cover_file);
        __members.optional("thumb_offset", &self.thumb_offset);
        __members.optional("alt_text", &self.alt_text);
        __members.end()
    }
}
///Parameters to change of a pin on Pinterest.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PinterestChanges {
    ///What kind of post to publish on Pinterest.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<PinterestFormat>,
    ///The board to publish to, by the id of its placement.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub board_id: Option<String>,
    ///The title, of at most 100 characters.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub title: Option<String>,
    ///The address to which the pin leads, of at most 2,048 characters.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub destination_link: Option<String>,
    ///The address of the cover of a video.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_url: Option<String>,
    ///The cover of a video as a file.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cover_file: Option<Media>,
    ///The frame of a video that becomes its cover, in **seconds** from the start. Other networks count milliseconds.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub thumb_offset: Option<i64>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub alt_text: Option<AltText>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for PinterestChanges {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<PinterestFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `board_id`.

The board to publish to, by the id of its placement.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn board_id(mut self, value: impl Into<String>) -> Self {
        self.board_id = Some(value.into());
        self
    }
    /**Sets `title`.

The title, of at most 100 characters.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /**Sets `destination_link`.

The address to which the pin leads, of at most 2,048 characters.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn destination_link(mut self, value: impl Into<String>) -> Self {
        self.destination_link = Some(value.into());
        self
    }
    /**Sets `cover_url`.

The address of the cover of a video.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cover_url(mut self, value: impl Into<String>) -> Self {
        self.cover_url = Some(value.into());
        self
    }
    /**Sets `cover_file`.

The cover of a video as a file.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cover_file(mut self, value: impl Into<Media>) -> Self {
        self.cover_file = Some(value.into());
        self
    }
    /**Sets `thumb_offset`.

The frame of a video that becomes its cover, in **seconds** from the start. Other networks count milliseconds.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn thumb_offset(mut self, value: i64) -> Self {
        self.thumb_offset = Some(value);
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
}
impl decode::Object for PinterestChanges {
    const NAMES: &'static [&'static str] = &[
        "format",
        "board_id",
        "title",
        "destination_link",
        "cover_url",
        "cover_file",
        "thumb_offset",
        "alt_text",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<PinterestFormat>;
        let mut board_id = None::<String>;
        let mut title = None::<String>;
        let mut destination_link = None::<String>;
        let mut cover_url = None::<String>;
        let mut cover_file = None::<Media>;
        let mut thumb_offset = None::<i64>;
        let mut alt_text = None::<AltText>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut board_id,
                    &mut title,
                    &mut destination_link,
                    &mut cover_url,
                    &mut cover_file,
                    &mut thumb_offset,
                    &mut alt_text,
                ],
                None,
            );
        Some(Self {
            format,
            board_id,
            title,
            destination_link,
            cover_url,
            cover_file,
            thumb_offset,
            alt_text,
        })
    }
}
decode::deserialize!(PinterestChanges);
impl serde::Serialize for PinterestChanges {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("board_id", &self.board_id);
        __members.optional("title", &self.title);
        __members.optional("destination_link", &self.destination_link);
        __members.optional("cover_url", &self.cover_url);
        __members.optional("cover_file", &self.cover_file);
        __members.optional("thumb_offset", &self.thumb_offset);
        __members.optional("alt_text", &self.alt_text);
        __members.end()
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Pinterest."] PinterestFormat { #[doc =
    "`pin`: A pin."] Pin = "pin", }
}
/**Parameters of a post on Bluesky. The service links mentions, hashtags and addresses in the text, and adds a card for the
first address if there are no media.*/
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BlueskyParams {
    ///What kind of post to publish on Bluesky.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<BlueskyFormat>,
    ///A description of the media for people who cannot see them, one for all or one for each in their order.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub alt_text: Option<AltText>,
}
impl BlueskyParams {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<BlueskyFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `alt_text`.

A description of the media for people who cannot see them, one for all or one for each in their order.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn alt_text(mut self, value: impl Into<AltText>) -> Self {
        self.alt_text = Some(value.into());
        self
    }
}
impl decode::Object for BlueskyParams {
    const NAMES: &'static [&'static str] = &["format", "alt_text"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<BlueskyFormat>;
        let mut alt_text = None::<AltText>;
        __members.read(&mut [&mut format, &mut alt_text], None);
        Some(Self { format, alt_text })
    }
}
decode::deserialize!(BlueskyParams);
impl serde::Serialize for BlueskyParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("alt_text", &self.alt_text);
        __members.end()
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What kind of post to publish on Bluesky."] BlueskyFormat { #[doc =
    "`post`: A post."] Post = "post", }
}
///Parameters of a message in a Telegram channel.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TelegramParams {
    ///What kind of post to publish on Telegram.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<TelegramFormat>,
    ///The channel to publish to, by the id of its placement.
    pub chat_id: String,
    ///How the text of a Telegram message is marked up.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub parse_mode: Option<TelegramParseMode>,
    ///Whether to show no preview of the addresses in the text.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub disable_link_preview: Option<bool>,
    ///Whether the message arrives without a sound.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub disable_notification: Option<bool>,
}
impl TelegramParams {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<TelegramFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `parse_mode`.

How the text of a Telegram message is marked up.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn parse_mode(mut self, value: impl Into<TelegramParseMode>) -> Self {
        self.parse_mode = Some(value.into());
        self
    }
    /**Sets `disable_link_preview`.

Whether to show no preview of the addresses in the text.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn disable_link_preview(mut self, value: bool) -> Self {
        self.disable_link_preview = Some(value);
        self
    }
    /**Sets `disable_notification`.

Whether the message arrives without a sound.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn disable_notification(mut self, value: bool) -> Self {
        self.disable_notification = Some(value);
        self
    }
}
impl decode::Object for TelegramParams {
    const NAMES: &'static [&'static str] = &[
        "format",
        "chat_id",
        "parse_mode",
        "disable_link_preview",
        "disable_notification",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<TelegramFormat>;
        let mut chat_id = decode::Always(None::<String>);
        let mut parse_mode = None::<TelegramParseMode>;
        let mut disable_link_preview = None::<bool>;
        let mut disable_notification = None::<bool>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut chat_id,
                    &mut parse_mode,
                    &mut disable_link_preview,
                    &mut disable_notification,
                ],
                None,
            );
        Some(Self {
            format,
            chat_id: chat_id.0?,
            parse_mode,
            disable_link_preview,
            disable_notification,
        })
    }
}
decode::deserialize!(TelegramParams);
impl serde::Serialize for TelegramParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.required("chat_id", &self.chat_id);
        __members.optional("parse_mode", &self.parse_mode);
        __members.optional("disable_link_preview", &self.disable_link_preview);
        __members.optional("disable_notification", &self.disable_notification);
        __members.end()
    }
}
///Parameters to change of a message in a Telegram channel.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TelegramChanges {
    ///What kind of post to publish on Telegram.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<TelegramFormat>,
    ///The channel to publish to, by the id of its placement.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub chat_id: Option<String>,
    ///How the text of a Telegram message is marked up.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub parse_mode: Option<TelegramParseMode>,
    ///Whether to show no preview of the addresses in the text.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub disable_link_preview: Option<bool>,
    ///Whether the message arrives without a sound.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub disable_notification: Option<bool>,
}
impl TelegramChanges {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<TelegramFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `chat_id`.

The channel to publish to, by the id of its placement.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn chat_id(mut self, value: impl Into<String>) -> Self {
        self.chat_id = Some(value.into());
        self
    }
    /**Sets `parse_mode`.

How the text of a Telegram message is marked up.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn parse_mode(mut self, value: impl Into<TelegramParseMode>) -> Self {
        self.parse_mode = Some(value.into());
        self
    }
    /**Sets `disable_link_preview`.

Whether to show no preview of the addresses in the text.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn disable_link_preview(mut self, value: bool) -> Self {
        self.disable_link_preview = Some(value);
        self
    }
    /**Sets `disable_notification`.

Whether the message arrives without a sound.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn disable_notification(mut self, value: bool) -> Self {
        self.disable_notification = Some(value);
        self
    }
}
impl decode::Object for TelegramChanges {
    const NAMES: &'static [&'static str] = &[
        "format",
        "chat_id",
        "parse_mode",
        "disable_link_preview",
        "disable_notification",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<TelegramFormat>;
        let mut chat_id = None::<String>;
        let mut parse_mode = None::<TelegramParseMode>;
        let mut disable_link_preview = None::<bool>;
        let mut disable_notification = None::<bool>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut chat_id,
                    &mut parse_mode,
                    &mut disable_link_preview,
                    &mut disable_notification,
                ],
                None,
            );
        Some(Self {
            format,
            chat_id,
            parse_mode,
            disable_link_preview,
            disable_notification,
        })
    }
}
decode::deserialize!(TelegramChanges);
impl serde::Serialize for TelegramChanges {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("chat_id", &self.chat_id);
        __members.optional("parse_mode", &self.parse_mode);
        __members.optional("disable_link_preview", &self.disable_link_preview);
        __members.optional("disable_notification", &self.disable_notification);
        __members.end()
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
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GoogleBusinessParams {
    ///What kind of post to publish on a Google Business Profile.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<GoogleBusinessFormat>,
    ///The location to publish to, by the id of its placement.
    pub location_id: String,
    ///The language of the text (BCP 47). Not for photos.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub language_code: Option<String>,
    ///What the button of a post on a Google Business Profile says.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cta_action_type: Option<GoogleBusinessAction>,
    ///The address to which the button leads, by https. Every button but `CALL` requires it. Not for photos.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cta_url: Option<String>,
    ///The title of an event, which requires it, or of an offer, whose default is `Special Offer`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_title: Option<String>,
    ///The first day of an event or offer, which require it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_start_date: Option<String>,
    ///When an event or offer begins, in hours and minutes of the 24-hour clock.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_start_time: Option<String>,
    ///The last day of an event or offer, which require it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_end_date: Option<String>,
    ///When an event or offer ends, in hours and minutes of the 24-hour clock.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_end_time: Option<String>,
    ///The coupon code of an offer.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub offer_coupon_code: Option<String>,
    ///The address at which an offer is redeemed.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub offer_redeem_url: Option<String>,
    ///The terms of an offer.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub offer_terms: Option<String>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for GoogleBusinessParams {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<GoogleBusinessFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `language_code`.

The language of the text (BCP 47). Not for photos.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
    /**Sets `cta_action_type`.

What the button of a post on a Google Business Profile says.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cta_action_type(mut self, value: impl Into<GoogleBusinessAction>) -> Self {
        self.cta_action_type = Some(value.into());
        self
    }
    /**Sets `cta_url`.

The address to which the button leads, by https. Every button but `CALL` requires it. Not for photos.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cta_url(mut self, value: impl Into<String>) -> Self {
        self.cta_url = Some(value.into());
        self
    }
    /**Sets `event_title`.

The title of an event, which requires it, or of an offer, whose default is `Special Offer`.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_title(mut self, value: impl Into<String>) -> Self {
        self.event_title = Some(value.into());
        self
    }
    /**Sets `event_start_date`.

The first day of an event or offer, which require it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_start_date(mut self, value: impl Into<String>) -> Self {
        self.event_start_date = Some(value.into());
        self
    }
    /**Sets `event_start_time`.

When an event or offer begins, in hours and minutes of the 24-hour clock.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_start_time(mut self, value: impl Into<String>) -> Self {
        self.event_start_time = Some(value.into());
        self
    }
    /**Sets `event_end_date`.

The last day of an event or offer, which require it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_end_date(mut self, value: impl Into<String>) -> Self {
        self.event_end_date = Some(value.into());
        self
    }
    /**Sets `event_end_time`.

When an event or offer ends, in hours and minutes of the 24-hour clock.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_end_time(mut self, value: impl Into<String>) -> Self {
        self.event_end_time = Some(value.into());
        self
    }
    /**Sets `offer_coupon_code`.

The coupon code of an offer.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn offer_coupon_code(mut self, value: impl Into<String>) -> Self {
        self.offer_coupon_code = Some(value.into());
        self
    }
    /**Sets `offer_redeem_url`.

The address at which an offer is redeemed.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn offer_redeem_url(mut self, value: impl Into<String>) -> Self {
        self.offer_redeem_url = Some(value.into());
        self
    }
    /**Sets `offer_terms`.

The terms of an offer.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn offer_terms(mut self, value: impl Into<String>) -> Self {
        self.offer_terms = Some(value.into());
        self
    }
}
impl decode::Object for GoogleBusinessParams {
    const NAMES: &'static [&'static str] = &[
        "format",
        "location_id",
        "language_code",
        "cta_action_type",
        "cta_url",
        "event_title",
        "event_start_date",
        "event_start_time",
        "event_end_date",
        "event_end_time",
        "offer_coupon_code",
        "offer_redeem_url",
        "offer_terms",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<GoogleBusinessFormat>;
        let mut location_id = decode::Always(None::<String>);
        let mut language_code = None::<String>;
        let mut cta_action_type = None::<GoogleBusinessAction>;
        let mut cta_url = None::<String>;
        let mut event_title = None::<String>;
        let mut event_start_date = None::<String>;
        let mut event_start_time = None::<String>;
        let mut event_end_date = None::<String>;
        let mut event_end_time = None::<String>;
        let mut offer_coupon_code = None::<String>;
        let mut offer_redeem_url = None::<String>;
        let mut offer_terms = None::<String>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut location_id,
                    &mut language_code,
                    &mut cta_action_type,
                    &mut cta_url,
                    &mut event_title,
                    &mut event_start_date,
                    &mut event_start_time,
                    &mut event_end_date,
                    &mut event_end_time,
                    &mut offer_coupon_code,
                    &mut offer_redeem_url,
                    &mut offer_terms,
                ],
                None,
            );
        Some(Self {
            format,
            location_id: location_id.0?,
            language_code,
            cta_action_type,
            cta_url,
            event_title,
            event_start_date,
            event_start_time,
            event_end_date,
            event_end_time,
            offer_coupon_code,
            offer_redeem_url,
            offer_terms,
        })
    }
}
decode::deserialize!(GoogleBusinessParams);
impl serde::Serialize for GoogleBusinessParams {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.required("location_id", &self.location_id);
        __members.optional("language_code", &self.language_code);
        __members.optional("cta_action_type", &self.cta_action_type);
        __members.optional("cta_url", &self.cta_url);
        __members.optional("event_title", &self.event_title);
        __members.optional("event_start_date", &self.event_start_date);
        __members.optional("event_start_time", &self.event_start_time);
        __members.optional("event_end_date", &self.event_end_date);
        __members.optional("event_end_time", &self.event_end_time);
        __members.optional("offer_coupon_code", &self.offer_coupon_code);
        __members.optional("offer_redeem_url", &self.offer_redeem_url);
        __members.optional("offer_terms", &self.offer_terms);
        __members.end()
    }
}
///Parameters to change of a post on a Google Business Profile. A parameter of another format is rejected with 422.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GoogleBusinessChanges {
    ///What kind of post to publish on a Google Business Profile.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub format: Option<GoogleBusinessFormat>,
    ///The location to publish to, by the id of its placement.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub location_id: Option<String>,
    ///The language of the text (BCP 47). Not for photos.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub language_code: Option<String>,
    ///What the button of a post on a Google Business Profile says.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cta_action_type: Option<GoogleBusinessAction>,
    ///The address to which the button leads, by https. Every button but `CALL` requires it. Not for photos.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub cta_url: Option<String>,
    ///The title of an event, which requires it, or of an offer, whose default is `Special Offer`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_title: Option<String>,
    ///The first day of an event or offer, which require it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_start_date: Option<String>,
    ///When an event or offer begins, in hours and minutes of the 24-hour clock.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_start_time: Option<String>,
    ///The last day of an event or offer, which require it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_end_date: Option<String>,
    ///When an event or offer ends, in hours and minutes of the 24-hour clock.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_end_time: Option<String>,
    ///The coupon code of an offer.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub offer_coupon_code: Option<String>,
    ///The address at which an offer is redeemed.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub offer_redeem_url: Option<String>,
    ///The terms of an offer.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub offer_terms: Option<String>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for GoogleBusinessChanges {
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn format(mut self, value: impl Into<GoogleBusinessFormat>) -> Self {
        self.format = Some(value.into());
        self
    }
    /**Sets `location_id`.

The location to publish to, by the id of its placement.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn location_id(mut self, value: impl Into<String>) -> Self {
        self.location_id = Some(value.into());
        self
    }
    /**Sets `language_code`.

The language of the text (BCP 47). Not for photos.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
    /**Sets `cta_action_type`.

What the button of a post on a Google Business Profile says.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cta_action_type(mut self, value: impl Into<GoogleBusinessAction>) -> Self {
        self.cta_action_type = Some(value.into());
        self
    }
    /**Sets `cta_url`.

The address to which the button leads, by https. Every button but `CALL` requires it. Not for photos.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn cta_url(mut self, value: impl Into<String>) -> Self {
        self.cta_url = Some(value.into());
        self
    }
    /**Sets `event_title`.

The title of an event, which requires it, or of an offer, whose default is `Special Offer`.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_title(mut self, value: impl Into<String>) -> Self {
        self.event_title = Some(value.into());
        self
    }
    /**Sets `event_start_date`.

The first day of an event or offer, which require it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_start_date(mut self, value: impl Into<String>) -> Self {
        self.event_start_date = Some(value.into());
        self
    }
    /**Sets `event_start_time`.

When an event or offer begins, in hours and minutes of the 24-hour clock.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_start_time(mut self, value: impl Into<String>) -> Self {
        self.event_start_time = Some(value.into());
        self
    }
    /**Sets `event_end_date`.

The last day of an event or offer, which require it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_end_date(mut self, value: impl Into<String>) -> Self {
        self.event_end_date = Some(value.into());
        self
    }
    /**Sets `event_end_time`.

When an event or offer ends, in hours and minutes of the 24-hour clock.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_end_time(mut self, value: impl Into<String>) -> Self {
        self.event_end_time = Some(value.into());
        self
    }
    /**Sets `offer_coupon_code`.

The coupon code of an offer.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn offer_coupon_code(mut self, value: impl Into<String>) -> Self {
        self.offer_coupon_code = Some(value.into());
        self
    }
    /**Sets `offer_redeem_url`.

The address at which an offer is redeemed.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn offer_redeem_url(mut self, value: impl Into<String>) -> Self {
        self.offer_redeem_url = Some(value.into());
        self
    }
    /**Sets `offer_terms`.

The terms of an offer.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn offer_terms(mut self, value: impl Into<String>) -> Self {
        self.offer_terms = Some(value.into());
        self
    }
}
impl decode::Object for GoogleBusinessChanges {
    const NAMES: &'static [&'static str] = &[
        "format",
        "location_id",
        "language_code",
        "cta_action_type",
        "cta_url",
        "event_title",
        "event_start_date",
        "event_start_time",
        "event_end_date",
        "event_end_time",
        "offer_coupon_code",
        "offer_redeem_url",
        "offer_terms",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut format = None::<GoogleBusinessFormat>;
        let mut location_id = None::<String>;
        let mut language_code = None::<String>;
        let mut cta_action_type = None::<GoogleBusinessAction>;
        let mut cta_url = None::<String>;
        let mut event_title = None::<String>;
        let mut event_start_date = None::<String>;
        let mut event_start_time = None::<String>;
        let mut event_end_date = None::<String>;
        let mut event_end_time = None::<String>;
        let mut offer_coupon_code = None::<String>;
        let mut offer_redeem_url = None::<String>;
        let mut offer_terms = None::<String>;
        __members
            .read(
                &mut [
                    &mut format,
                    &mut location_id,
                    &mut language_code,
                    &mut cta_action_type,
                    &mut cta_url,
                    &mut event_title,
                    &mut event_start_date,
                    &mut event_start_time,
                    &mut event_end_date,
                    &mut event_end_time,
                    &mut offer_coupon_code,
                    &mut offer_redeem_url,
                    &mut offer_terms,
                ],
                None,
            );
        Some(Self {
            format,
            location_id,
            language_code,
            cta_action_type,
            cta_url,
            event_title,
            event_start_date,
            event_start_time,
            event_end_date,
            event_end_time,
            offer_coupon_code,
            offer_redeem_url,
            offer_terms,
        })
    }
}
decode::deserialize!(GoogleBusinessChanges);
impl serde::Serialize for GoogleBusinessChanges {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("format", &self.format);
        __members.optional("location_id", &self.location_id);
        __members.optional("language_code", &self.language_code);
        __members.optional("cta_action_type", &self.cta_action_type);
        __members.optional("cta_url", &self.cta_url);
        __members.optional("event_title", &self.event_title);
        __members.optional("event_start_date", &self.event_start_date);
        __members.optional("event_start_time", &self.event_start_time);
        __members.optional("event_end_date", &self.event_end_date);
        __members.optional("event_end_time", &self.event_end_time);
        __members.optional("offer_coupon_code", &self.offer_coupon_code);
        __members.optional("offer_redeem_url", &self.offer_redeem_url);
        __members.optional("offer_terms", &self.offer_terms);
        __members.end()
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
#[derive(Clone, PartialEq)]
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
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub description: Option<String>,
    /**The key of the signatures. `webhooks().get` and `webhooks().create` return it, and `webhooks().update` by its sample; the
list has none.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub secret: Option<Secret>,
    ///When the webhook was created.
    pub created_at: Timestamp,
    ///When the webhook was last changed.
    pub updated_at: Timestamp,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for Webhook {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Webhook")
            .field("id", &self.id)
            .field("url", &redacted::Redacted::query(&self.url))
            .field("events", &self.events)
            .field("enabled", &self.enabled)
            .field("description", &self.description)
            .field("secret", &self.secret)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .finish()
    }
}
impl Webhook {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /**Sets `secret`.

The key of the signatures. `webhooks().get` and `webhooks().create` return it, and `webhooks().update` by its sample; the
list has none.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn secret(mut self, value: impl Into<Secret>) -> Self {
        self.secret = Some(value.into());
        self
    }
}
impl decode::Object for Webhook {
    const NAMES: &'static [&'static str] = &[
        "id",
        "url",
        "events",
        "enabled",
        "description",
        "secret",
        "created_at",
        "updated_at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut url = decode::Always(None::<String>);
        let mut events = decode::Always(None::<Vec<EventType>>);
        let mut enabled = decode::Always(None::<bool>);
        let mut description = None::<String>;
        let mut secret = None::<Secret>;
        let mut created_at = decode::Always(None::<Timestamp>);
        let mut updated_at = decode::Always(None::<Timestamp>);
        __members
            .read(
                &mut [
                    &mut id,
                    &mut url,
                    &mut events,
                    &mut enabled,
                    &mut description,
                    &mut secret,
                    &mut created_at,
                    &mut updated_at,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            url: url.0?,
            events: events.0?,
            enabled: enabled.0?,
            description,
            secret,
            created_at: created_at.0?,
            updated_at: updated_at.0?,
        })
    }
}
decode::deserialize!(Webhook);
impl serde::Serialize for Webhook {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("url", &self.url);
        __members.required("events", &self.events);
        __members.required("enabled", &self.enabled);
        __members.optional("description", &self.description);
        __members.optional("secret", &self.secret);
        __members.required("created_at", &self.created_at);
        __members.required("updated_at", &self.updated_at);
        __members.end()
    }
}
///Webhooks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookList {
    ///The webhooks.
    pub data: Vec<Webhook>,
}
impl WebhookList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(data: impl IntoIterator<Item = impl Into<Webhook>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}
impl decode::Object for WebhookList {
    const NAMES: &'static [&'static str] = &["data"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut data = decode::Always(None::<Vec<Webhook>>);
        __members.read(&mut [&mut data], None);
        Some(Self { data: data.0? })
    }
}
decode::deserialize!(WebhookList);
impl serde::Serialize for WebhookList {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("data", &self.data);
        __members.end()
    }
}
///A request to create a webhook.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateWebhookRequest {
    ///The address to which events are delivered, by https.
    pub url: String,
    ///The types of events to deliver. `*` alone stands for all.
    pub events: Vec<EventType>,
    ///What the webhook is for.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub description: Option<String>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for CreateWebhookRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateWebhookRequest")
            .field("url", &redacted::Redacted::query(&self.url))
            .field("events", &self.events)
            .field("description", &self.description)
            .finish()
    }
}
impl CreateWebhookRequest {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl decode::Object for CreateWebhookRequest {
    const NAMES: &'static [&'static str] = &["url", "events", "description"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut url = decode::Always(None::<String>);
        let mut events = decode::Always(None::<Vec<EventType>>);
        let mut description = None::<String>;
        __members.read(&mut [&mut url, &mut events, &mut description], None);
        Some(Self {
            url: url.0?,
            events: events.0?,
            description,
        })
    }
}
decode::deserialize!(CreateWebhookRequest);
impl serde::Serialize for CreateWebhookRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("url", &self.url);
        __members.required("events", &self.events);
        __members.optional("description", &self.description);
        __members.end()
    }
}
///A change of a webhook.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateWebhookRequest {
    ///The address to which events are delivered, by https.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<String>,
    ///The types of events to deliver. `*` alone stands for all.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub events: Option<Vec<EventType>>,
    ///Whether events are delivered.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub enabled: Option<bool>,
    ///What the webhook is for.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub description: Option<String>,
}
/// Prints no credential: of a URL neither query nor fragment.
#[allow(deprecated)]
impl std::fmt::Debug for UpdateWebhookRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateWebhookRequest")
            .field("url", &redacted::Redacted::query(&self.url))
            .field("events", &self.events)
            .field("enabled", &self.enabled)
            .field("description", &self.description)
            .finish()
    }
}
impl UpdateWebhookRequest {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /**Sets `events`.

The types of events to deliver. `*` alone stands for all.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /**Sets `description`.

What the webhook is for.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl decode::Object for UpdateWebhookRequest {
    const NAMES: &'static [&'static str] = &["url", "events", "enabled", "description"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut url = None::<String>;
        let mut events = None::<Vec<EventType>>;
        let mut enabled = None::<bool>;
        let mut description = None::<String>;
        __members
            .read(&mut [&mut url, &mut events, &mut enabled, &mut description], None);
        Some(Self {
            url,
            events,
            enabled,
            description,
        })
    }
}
decode::deserialize!(UpdateWebhookRequest);
impl serde::Serialize for UpdateWebhookRequest {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("url", &self.url);
        __members.optional("events", &self.events);
        __members.optional("enabled", &self.enabled);
        __members.optional("description", &self.description);
        __members.end()
    }
}
///An attempt to deliver an event.
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub response_status: Option<i64>,
    ///The number of the attempt. The first is 1.
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
    #[inline]
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
impl decode::Object for WebhookDelivery {
    const NAMES: &'static [&'static str] = &[
        "id",
        "event_id",
        "event_type",
        "response_status",
        "attempt_number",
        "success",
        "attempted_at",
        "created_at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut event_id = decode::Always(None::<String>);
        let mut event_type = decode::Always(None::<EventType>);
        let mut response_status = None::<i64>;
        let mut attempt_number = decode::Always(None::<i64>);
        let mut success = decode::Always(None::<bool>);
        let mut attempted_at = decode::Always(None::<Timestamp>);
        let mut created_at = decode::Always(None::<Timestamp>);
        __members
            .read(
                &mut [
                    &mut id,
                    &mut event_id,
                    &mut event_type,
                    &mut response_status,
                    &mut attempt_number,
                    &mut success,
                    &mut attempted_at,
                    &mut created_at,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            event_id: event_id.0?,
            event_type: event_type.0?,
            response_status,
            attempt_number: attempt_number.0?,
            success: success.0?,
            attempted_at: attempted_at.0?,
            created_at: created_at.0?,
        })
    }
}
decode::deserialize!(WebhookDelivery);
impl serde::Serialize for WebhookDelivery {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("event_id", &self.event_id);
        __members.required("event_type", &self.event_type);
        __members.required("response_status", &self.response_status);
        __members.required("attempt_number", &self.attempt_number);
        __members.required("success", &self.success);
        __members.required("attempted_at", &self.attempted_at);
        __members.required("created_at", &self.created_at);
        __members.end()
    }
}
///A page of deliveries.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebhookDeliveryList {
    ///How many deliveries there are on all pages.
    pub total: i64,
    ///The number of this page. The first page is 0.
    pub page: i64,
    ///How many deliveries a page has.
    pub per_page: i64,
    ///The deliveries of this page.
    pub data: Vec<WebhookDelivery>,
}
impl WebhookDeliveryList {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
impl decode::Object for WebhookDeliveryList {
    const NAMES: &'static [&'static str] = &["total", "page", "per_page", "data"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut total = decode::Always(None::<i64>);
        let mut page = decode::Always(None::<i64>);
        let mut per_page = decode::Always(None::<i64>);
        let mut data = decode::Always(None::<Vec<WebhookDelivery>>);
        __members.read(&mut [&mut total, &mut page, &mut per_page, &mut data], None);
        Some(Self {
            total: total.0?,
            page: page.0?,
            per_page: per_page.0?,
            data: data.0?,
        })
    }
}
decode::deserialize!(WebhookDeliveryList);
impl serde::Serialize for WebhookDeliveryList {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("total", &self.total);
        __members.required("page", &self.page);
        __members.required("per_page", &self.per_page);
        __members.required("data", &self.data);
        __members.end()
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
        match kind {
            "post.processed" => {
                decode::Decode::decode(deserializer).map(Self::PostProcessed)
            }
            "post.imported" => {
                decode::Decode::decode(deserializer).map(Self::PostImported)
            }
            "platform_post.edit_failed" | "platform_post.edited" | "platform_post.failed"
            | "platform_post.failed_waiting_for_retry" | "platform_post.published" => {
                decode::Decode::decode(deserializer).map(Self::PlatformPost)
            }
            "platform_post.insights" => {
                decode::Decode::decode(deserializer).map(Self::PlatformPostInsights)
            }
            "profile.connected" | "profile.disconnected" => {
                decode::Decode::decode(deserializer).map(Self::ProfileEvent)
            }
            "profile.stats" => {
                decode::Decode::decode(deserializer).map(Self::ProfileStatsEvent)
            }
            "profile.placements_synced" => {
                decode::Decode::decode(deserializer).map(Self::PlacementsSynced)
            }
            "placement.name_status_updated" | "placement.orphaned"
            | "placement.quality_updated" | "placement.restored" => {
                decode::Decode::decode(deserializer).map(Self::PlacementEvent)
            }
            "media.failed" => decode::Decode::decode(deserializer).map(Self::MediaFailed),
            "comment.created" | "comment.delivery_unconfirmed" | "comment.edit_failed"
            | "comment.edited" | "comment.failed"
            | "comment.failed_waiting_for_retry" => {
                decode::Decode::decode(deserializer).map(Self::CommentEvent)
            }
            "profile_comment.created" | "profile_comment.deleted"
            | "profile_comment.failed" | "profile_comment.failed_waiting_for_retry" => {
                decode::Decode::decode(deserializer).map(Self::ProfileCommentEvent)
            }
            "message.deleted" | "message.delivered" | "message.edited" | "message.failed"
            | "message.failed_waiting_for_retry" | "message.read" | "message.received"
            | "message.sent" => {
                decode::Decode::decode(deserializer).map(Self::MessageEvent)
            }
            "reaction.received" => {
                decode::Decode::decode(deserializer).map(Self::ReactionEvent)
            }
            "referral.received" => {
                decode::Decode::decode(deserializer).map(Self::ReferralEvent)
            }
            "message_template.category_updated" | "message_template.status_updated" => {
                decode::Decode::decode(deserializer).map(Self::MessageTemplateEvent)
            }
            "whatsapp.automatic_event" => {
                decode::Decode::decode(deserializer).map(Self::WhatsappAutomaticEvent)
            }
            _ => <Value as decode::Decode>::decode(deserializer).map(Self::Unknown),
        }
    }
}
impl From<PostProcessed> for EventData {
    #[inline]
    fn from(value: PostProcessed) -> Self {
        Self::PostProcessed(value)
    }
}
impl From<PostImported> for EventData {
    #[inline]
    fn from(value: PostImported) -> Self {
        Self::PostImported(value)
    }
}
impl From<PlatformPost> for EventData {
    #[inline]
    fn from(value: PlatformPost) -> Self {
        Self::PlatformPost(value)
    }
}
impl From<PlatformPostInsights> for EventData {
    #[inline]
    fn from(value: PlatformPostInsights) -> Self {
        Self::PlatformPostInsights(value)
    }
}
impl From<ProfileEvent> for EventData {
    #[inline]
    fn from(value: ProfileEvent) -> Self {
        Self::ProfileEvent(value)
    }
}
impl From<ProfileStatsEvent> for EventData {
    #[inline]
    fn from(value: ProfileStatsEvent) -> Self {
        Self::ProfileStatsEvent(value)
    }
}
impl From<PlacementsSynced> for EventData {
    #[inline]
    fn from(value: PlacementsSynced) -> Self {
        Self::PlacementsSynced(value)
    }
}
impl From<PlacementEvent> for EventData {
    #[inline]
    fn from(value: PlacementEvent) -> Self {
        Self::PlacementEvent(value)
    }
}
impl From<MediaFailed> for EventData {
    #[inline]
    fn from(value: MediaFailed) -> Self {
        Self::MediaFailed(value)
    }
}
impl From<CommentEvent> for EventData {
    #[inline]
    fn from(value: CommentEvent) -> Self {
        Self::CommentEvent(value)
    }
}
impl From<ProfileCommentEvent> for EventData {
    #[inline]
    fn from(value: ProfileCommentEvent) -> Self {
        Self::ProfileCommentEvent(value)
    }
}
impl From<MessageEvent> for EventData {
    #[inline]
    fn from(value: MessageEvent) -> Self {
        Self::MessageEvent(value)
    }
}
impl From<ReactionEvent> for EventData {
    #[inline]
    fn from(value: ReactionEvent) -> Self {
        Self::ReactionEvent(value)
    }
}
impl From<ReferralEvent> for EventData {
    #[inline]
    fn from(value: ReferralEvent) -> Self {
        Self::ReferralEvent(value)
    }
}
impl From<MessageTemplateEvent> for EventData {
    #[inline]
    fn from(value: MessageTemplateEvent) -> Self {
        Self::MessageTemplateEvent(value)
    }
}
impl From<WhatsappAutomaticEvent> for EventData {
    #[inline]
    fn from(value: WhatsappAutomaticEvent) -> Self {
        Self::WhatsappAutomaticEvent(value)
    }
}
///A post that was processed.
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub scheduled_at: Option<Timestamp>,
    ///When the post was created.
    pub created_at: Timestamp,
    ///The profiles that the post goes to. These are not the `platforms` of a post.
    pub platforms: Vec<ProcessedProfile>,
}
impl PostProcessed {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
impl decode::Object for PostProcessed {
    const NAMES: &'static [&'static str] = &[
        "id",
        "body",
        "status",
        "scheduled_at",
        "created_at",
        "platforms",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut body = decode::Always(None::<String>);
        let mut status = decode::Always(None::<PostStatus>);
        let mut scheduled_at = None::<Timestamp>;
        let mut created_at = decode::Always(None::<Timestamp>);
        let mut platforms = decode::Always(None::<Vec<ProcessedProfile>>);
        __members
            .read(
                &mut [
                    &mut id,
                    &mut body,
                    &mut status,
                    &mut scheduled_at,
                    &mut created_at,
                    &mut platforms,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            body: body.0?,
            status: status.0?,
            scheduled_at,
            created_at: created_at.0?,
            platforms: platforms.0?,
        })
    }
}
decode::deserialize!(PostProcessed);
impl serde::Serialize for PostProcessed {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("body", &self.body);
        __members.required("status", &self.status);
        __members.required("scheduled_at", &self.scheduled_at);
        __members.required("created_at", &self.created_at);
        __members.required("platforms", &self.platforms);
        __members.end()
    }
}
///A profile that a processed post goes to.
#[derive(Clone, Debug, PartialEq)]
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
    #[inline]
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
impl decode::Object for ProcessedProfile {
    const NAMES: &'static [&'static str] = &["id", "platform", "name"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut name = decode::Always(None::<String>);
        __members.read(&mut [&mut id, &mut platform, &mut name], None);
        Some(Self {
            id: id.0?,
            platform: platform.0?,
            name: name.0?,
        })
    }
}
decode::deserialize!(ProcessedProfile);
impl serde::Serialize for ProcessedProfile {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("platform", &self.platform);
        __members.required("name", &self.name);
        __members.end()
    }
}
///A post that was imported from a network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostImported {
    ///The id of the post.
    pub id: String,
    ///The text.
    pub body: String,
    ///Where a post was made.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub source: Option<PostSource>,
    ///When the post was published on the network.
    #[cfg_attr(feature = "schemars", schemars(default))]
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
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub public_id: Option<String>,
}
impl PostImported {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
impl decode::Object for PostImported {
    const NAMES: &'static [&'static str] = &[
        "id",
        "body",
        "source",
        "posted_at",
        "created_at",
        "platform",
        "profile",
        "platform_post_id",
        "public_id",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut body = decode::Always(None::<String>);
        let mut source = None::<PostSource>;
        let mut posted_at = None::<Timestamp>;
        let mut created_at = decode::Always(None::<Timestamp>);
        let mut platform = decode::Always(None::<Platform>);
        let mut profile = decode::Always(None::<ImportedProfile>);
        let mut platform_post_id = decode::Always(None::<String>);
        let mut public_id = None::<String>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut body,
                    &mut source,
                    &mut posted_at,
                    &mut created_at,
                    &mut platform,
                    &mut profile,
                    &mut platform_post_id,
                    &mut public_id,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            body: body.0?,
            source,
            posted_at,
            created_at: created_at.0?,
            platform: platform.0?,
            profile: profile.0?,
            platform_post_id: platform_post_id.0?,
            public_id,
        })
    }
}
decode::deserialize!(PostImported);
impl serde::Serialize for PostImported {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("body", &self.body);
        __members.required("source", &self.source);
        __members.required("posted_at", &self.posted_at);
        __members.required("created_at", &self.created_at);
        __members.required("platform", &self.platform);
        __members.required("profile", &self.profile);
        __members.required("platform_post_id", &self.platform_post_id);
        __members.required("public_id", &self.public_id);
        __members.end()
    }
}
///The profile that a post was imported from.
#[derive(Clone, Debug, PartialEq)]
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
    #[inline]
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
impl decode::Object for ImportedProfile {
    const NAMES: &'static [&'static str] = &["id", "name", "platform"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut name = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        __members.read(&mut [&mut id, &mut name, &mut platform], None);
        Some(Self {
            id: id.0?,
            name: name.0?,
            platform: platform.0?,
        })
    }
}
decode::deserialize!(ImportedProfile);
impl serde::Serialize for ImportedProfile {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("name", &self.name);
        __members.required("platform", &self.platform);
        __members.end()
    }
}
///A post on one network.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformPost {
    ///The id of this entry. It is not the network's, which is `platform_id`.
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
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub error_details: Option<ErrorDetails>,
    ///The network's id of the post. Null until it is published.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub platform_id: Option<String>,
}
impl PlatformPost {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
impl decode::Object for PlatformPost {
    const NAMES: &'static [&'static str] = &[
        "id",
        "post_id",
        "platform",
        "profile_id",
        "profile_name",
        "status",
        "error",
        "error_details",
        "platform_id",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut post_id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut profile_id = decode::Always(None::<String>);
        let mut profile_name = decode::Always(None::<String>);
        let mut status = decode::Always(None::<PlatformStatus>);
        let mut error = None::<String>;
        let mut error_details = None::<ErrorDetails>;
        let mut platform_id = None::<String>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut post_id,
                    &mut platform,
                    &mut profile_id,
                    &mut profile_name,
                    &mut status,
                    &mut error,
                    &mut error_details,
                    &mut platform_id,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            post_id: post_id.0?,
            platform: platform.0?,
            profile_id: profile_id.0?,
            profile_name: profile_name.0?,
            status: status.0?,
            error,
            error_details,
            platform_id,
        })
    }
}
decode::deserialize!(PlatformPost);
impl serde::Serialize for PlatformPost {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("post_id", &self.post_id);
        __members.required("platform", &self.platform);
        __members.required("profile_id", &self.profile_id);
        __members.required("profile_name", &self.profile_name);
        __members.required("status", &self.status);
        __members.required("error", &self.error);
        __members.required("error_details", &self.error_details);
        __members.required("platform_id", &self.platform_id);
        __members.end()
    }
}
///A post on one network, with its figures.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformPostInsights {
    ///The id of this entry. It is not the network's, which is `platform_id`.
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
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub error_details: Option<ErrorDetails>,
    ///The network's id of the post. Null until it is published.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub platform_id: Option<String>,
    ///The figures, under the names that the network gives them.
    pub insights: serde_json::Map<String, serde_json::Value>,
}
impl PlatformPostInsights {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
impl decode::Object for PlatformPostInsights {
    const NAMES: &'static [&'static str] = &[
        "id",
        "post_id",
        "platform",
        "profile_id",
        "profile_name",
        "status",
        "error",
        "error_details",
        "platform_id",
        "insights",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut post_id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut profile_id = decode::Always(None::<String>);
        let mut profile_name = decode::Always(None::<String>);
        let mut status = decode::Always(None::<PlatformStatus>);
        let mut error = None::<String>;
        let mut error_details = None::<ErrorDetails>;
        let mut platform_id = None::<String>;
        let mut insights = decode::Always(
            None::<serde_json::Map<String, serde_json::Value>>,
        );
        __members
            .read(
                &mut [
                    &mut id,
                    &mut post_id,
                    &mut platform,
                    &mut profile_id,
                    &mut profile_name,
                    &mut status,
                    &mut error,
                    &mut error_details,
                    &mut platform_id,
                    &mut insights,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            post_id: post_id.0?,
            platform: platform.0?,
            profile_id: profile_id.0?,
            profile_name: profile_name.0?,
            status: status.0?,
            error,
            error_details,
            platform_id,
            insights: insights.0?,
        })
    }
}
decode::deserialize!(PlatformPostInsights);
impl serde::Serialize for PlatformPostInsights {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("post_id", &self.post_id);
        __members.required("platform", &self.platform);
        __members.required("profile_id", &self.profile_id);
        __members.required("profile_name", &self.profile_name);
        __members.required("status", &self.status);
        __members.required("error", &self.error);
        __members.required("error_details", &self.error_details);
        __members.required("platform_id", &self.platform_id);
        __members.required("insights", &self.insights);
        __members.end()
    }
}
///A profile that was connected or disconnected.
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub username: Option<String>,
    ///The network's id of what is connected.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platform_id: Option<String>,
    ///Who disconnected the profile.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub origin: Option<DisconnectOrigin>,
}
impl ProfileEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn platform_id(mut self, value: impl Into<String>) -> Self {
        self.platform_id = Some(value.into());
        self
    }
    /**Sets `origin`.

Who disconnected the profile.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn origin(mut self, value: impl Into<DisconnectOrigin>) -> Self {
        self.origin = Some(value.into());
        self
    }
}
impl decode::Object for ProfileEvent {
    const NAMES: &'static [&'static str] = &[
        "id",
        "name",
        "platform",
        "profile_group_id",
        "status",
        "uid",
        "username",
        "platform_id",
        "origin",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut name = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut profile_group_id = decode::Always(None::<String>);
        let mut status = decode::Always(None::<ProfileEventStatus>);
        let mut uid = decode::Always(None::<String>);
        let mut username = None::<String>;
        let mut platform_id = None::<String>;
        let mut origin = None::<DisconnectOrigin>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut name,
                    &mut platform,
                    &mut profile_group_id,
                    &mut status,
                    &mut uid,
                    &mut username,
                    &mut platform_id,
                    &mut origin,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            name: name.0?,
            platform: platform.0?,
            profile_group_id: profile_group_id.0?,
            status: status.0?,
            uid: uid.0?,
            username,
            platform_id,
            origin,
        })
    }
}
decode::deserialize!(ProfileEvent);
impl serde::Serialize for ProfileEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("name", &self.name);
        __members.required("platform", &self.platform);
        __members.required("profile_group_id", &self.profile_group_id);
        __members.required("status", &self.status);
        __members.required("uid", &self.uid);
        __members.required("username", &self.username);
        __members.optional("platform_id", &self.platform_id);
        __members.optional("origin", &self.origin);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfileStatsEvent {
    ///The id of the profile.
    pub profile_id: String,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    pub platform: Platform,
    ///The id of the placement. Null for a network without placements.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub placement_id: Option<String>,
    ///The figures, under the names that the network gives them.
    pub stats: serde_json::Map<String, serde_json::Value>,
    ///When the figures were collected.
    pub recorded_at: Timestamp,
}
impl ProfileStatsEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
impl decode::Object for ProfileStatsEvent {
    const NAMES: &'static [&'static str] = &[
        "profile_id",
        "platform",
        "placement_id",
        "stats",
        "recorded_at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut profile_id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut placement_id = None::<String>;
        let mut stats = decode::Always(
            None::<serde_json::Map<String, serde_json::Value>>,
        );
        let mut recorded_at = decode::Always(None::<Timestamp>);
        __members
            .read(
                &mut [
                    &mut profile_id,
                    &mut platform,
                    &mut placement_id,
                    &mut stats,
                    &mut recorded_at,
                ],
                None,
            );
        Some(Self {
            profile_id: profile_id.0?,
            platform: platform.0?,
            placement_id,
            stats: stats.0?,
            recorded_at: recorded_at.0?,
        })
    }
}
decode::deserialize!(ProfileStatsEvent);
impl serde::Serialize for ProfileStatsEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("profile_id", &self.profile_id);
        __members.required("platform", &self.platform);
        __members.required("placement_id", &self.placement_id);
        __members.required("stats", &self.stats);
        __members.required("recorded_at", &self.recorded_at);
        __members.end()
    }
}
///A profile whose placements were synchronized.
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub username: Option<String>,
    ///The network's id of what is connected.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platform_id: Option<String>,
    ///Who disconnected the profile.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub origin: Option<DisconnectOrigin>,
    ///How the synchronization ended. The SDK's tests have `synced`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub placements_sync_status: Option<String>,
    ///The placements.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub placements: Option<Vec<PlacementEvent>>,
}
impl PlacementsSynced {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn platform_id(mut self, value: impl Into<String>) -> Self {
        self.platform_id = Some(value.into());
        self
    }
    /**Sets `origin`.

Who disconnected the profile.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn origin(mut self, value: impl Into<DisconnectOrigin>) -> Self {
        self.origin = Some(value.into());
        self
    }
    /**Sets `placements_sync_status`.

How the synchronization ended. The SDK's tests have `synced`.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn placements_sync_status(mut self, value: impl Into<String>) -> Self {
        self.placements_sync_status = Some(value.into());
        self
    }
    /**Sets `placements`.

The placements.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn placements(
        mut self,
        value: impl IntoIterator<Item = impl Into<PlacementEvent>>,
    ) -> Self {
        self.placements = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for PlacementsSynced {
    const NAMES: &'static [&'static str] = &[
        "id",
        "name",
        "platform",
        "profile_group_id",
        "status",
        "uid",
        "username",
        "platform_id",
        "origin",
        "placements_sync_status",
        "placements",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut name = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut profile_group_id = decode::Always(None::<String>);
        let mut status = decode::Always(None::<ProfileEventStatus>);
        let mut uid = decode::Always(None::<String>);
        let mut username = None::<String>;
        let mut platform_id = None::<String>;
        let mut origin = None::<DisconnectOrigin>;
        let mut placements_sync_status = None::<String>;
        let mut placements = None::<Vec<PlacementEvent>>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut name,
                    &mut platform,
                    &mut profile_group_id,
                    &mut status,
                    &mut uid,
                    &mut username,
                    &mut platform_id,
                    &mut origin,
                    &mut placements_sync_status,
                    &mut placements,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            name: name.0?,
            platform: platform.0?,
            profile_group_id: profile_group_id.0?,
            status: status.0?,
            uid: uid.0?,
            username,
            platform_id,
            origin,
            placements_sync_status,
            placements,
        })
    }
}
decode::deserialize!(PlacementsSynced);
impl serde::Serialize for PlacementsSynced {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("name", &self.name);
        __members.required("platform", &self.platform);
        __members.required("profile_group_id", &self.profile_group_id);
        __members.required("status", &self.status);
        __members.required("uid", &self.uid);
        __members.required("username", &self.username);
        __members.optional("platform_id", &self.platform_id);
        __members.optional("origin", &self.origin);
        __members.optional("placements_sync_status", &self.placements_sync_status);
        __members.optional("placements", &self.placements);
        __members.end()
    }
}
///A placement. Which of its last properties it has depends on the type of the event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlacementEvent {
    ///The network's id of the placement.
    pub id: String,
    ///The name that people see.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub name: Option<String>,
    /**A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platform: Option<Platform>,
    ///The id of the profile group.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profile_group_id: Option<String>,
    ///The id of the profile.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profile_id: Option<String>,
    ///The name of the profile.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profile_name: Option<String>,
    ///What else the network says of it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    ///What the network decided about the name, in `placement.name_status_updated`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub decision: Option<serde_json::Value>,
    ///The name that was asked for, in `placement.name_status_updated`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub requested_name: Option<serde_json::Value>,
    ///Why the name was rejected, in `placement.name_status_updated`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub rejection_reason: Option<serde_json::Value>,
    ///What happened to the quality, in `placement.quality_updated`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event: Option<serde_json::Value>,
    ///The limit on messages, in `placement.quality_updated`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub current_limit: Option<serde_json::Value>,
    ///The limit before, in `placement.quality_updated`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub old_limit: Option<serde_json::Value>,
    /// The properties that the document does not list.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub additional_properties: Map<String, serde_json::Value>,
}
impl PlacementEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /**Sets `platform`.

A social network. Most authenticate by OAuth; for Bluesky the user gives an app password, and for Telegram the token
of a bot.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn platform(mut self, value: impl Into<Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /**Sets `profile_group_id`.

The id of the profile group.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.profile_group_id = Some(value.into());
        self
    }
    /**Sets `profile_id`.

The id of the profile.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.profile_id = Some(value.into());
        self
    }
    /**Sets `profile_name`.

The name of the profile.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn profile_name(mut self, value: impl Into<String>) -> Self {
        self.profile_name = Some(value.into());
        self
    }
    /**Sets `metadata`.

What else the network says of it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn decision(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.decision = Some(value.into());
        self
    }
    /**Sets `requested_name`.

The name that was asked for, in `placement.name_status_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn requested_name(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.requested_name = Some(value.into());
        self
    }
    /**Sets `rejection_reason`.

Why the name was rejected, in `placement.name_status_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn rejection_reason(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.rejection_reason = Some(value.into());
        self
    }
    /**Sets `event`.

What happened to the quality, in `placement.quality_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.event = Some(value.into());
        self
    }
    /**Sets `current_limit`.

The limit on messages, in `placement.quality_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn current_limit(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.current_limit = Some(value.into());
        self
    }
    /**Sets `old_limit`.

The limit before, in `placement.quality_updated`.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn old_limit(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.old_limit = Some(value.into());
        self
    }
}
impl decode::Object for PlacementEvent {
    const NAMES: &'static [&'static str] = &[
        "id",
        "name",
        "platform",
        "profile_group_id",
        "profile_id",
        "profile_name",
        "metadata",
        "decision",
        "requested_name",
        "rejection_reason",
        "event",
        "current_limit",
        "old_limit",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut name = None::<String>;
        let mut platform = None::<Platform>;
        let mut profile_group_id = None::<String>;
        let mut profile_id = None::<String>;
        let mut profile_name = None::<String>;
        let mut metadata = None::<serde_json::Map<String, serde_json::Value>>;
        let mut decision = None::<serde_json::Value>;
        let mut requested_name = None::<serde_json::Value>;
        let mut rejection_reason = None::<serde_json::Value>;
        let mut event = None::<serde_json::Value>;
        let mut current_limit = None::<serde_json::Value>;
        let mut old_limit = None::<serde_json::Value>;
        let mut additional_properties = Map::new();
        __members
            .read(
                &mut [
                    &mut id,
                    &mut name,
                    &mut platform,
                    &mut profile_group_id,
                    &mut profile_id,
                    &mut profile_name,
                    &mut metadata,
                    &mut decision,
                    &mut requested_name,
                    &mut rejection_reason,
                    &mut event,
                    &mut current_limit,
                    &mut old_limit,
                ],
                Some(&mut additional_properties),
            );
        Some(Self {
            id: id.0?,
            name,
            platform,
            profile_group_id,
            profile_id,
            profile_name,
            metadata,
            decision,
            requested_name,
            rejection_reason,
            event,
            current_limit,
            old_limit,
            additional_properties,
        })
    }
}
decode::deserialize!(PlacementEvent);
impl serde::Serialize for PlacementEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.optional("name", &self.name);
        __members.optional("platform", &self.platform);
        __members.optional("profile_group_id", &self.profile_group_id);
        __members.optional("profile_id", &self.profile_id);
        __members.optional("profile_name", &self.profile_name);
        __members.optional("metadata", &self.metadata);
        __members.optional("decision", &self.decision);
        __members.optional("requested_name", &self.requested_name);
        __members.optional("rejection_reason", &self.rejection_reason);
        __members.optional("event", &self.event);
        __members.optional("current_limit", &self.current_limit);
        __members.optional("old_limit", &self.old_limit);
        __members.rest(&self.additional_properties);
        __members.end()
    }
}
///A media file that could not be processed.
#[derive(Clone, Debug, PartialEq)]
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
    #[inline]
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
impl decode::Object for MediaFailed {
    const NAMES: &'static [&'static str] = &[
        "id",
        "post_id",
        "content_type",
        "status",
        "error_message",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut post_id = decode::Always(None::<String>);
        let mut content_type = decode::Always(None::<String>);
        let mut status = decode::Always(None::<MediaStatus>);
        let mut error_message = decode::Always(None::<String>);
        __members
            .read(
                &mut [
                    &mut id,
                    &mut post_id,
                    &mut content_type,
                    &mut status,
                    &mut error_message,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            post_id: post_id.0?,
            content_type: content_type.0?,
            status: status.0?,
            error_message: error_message.0?,
        })
    }
}
decode::deserialize!(MediaFailed);
impl serde::Serialize for MediaFailed {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("post_id", &self.post_id);
        __members.required("content_type", &self.content_type);
        __members.required("status", &self.status);
        __members.required("error_message", &self.error_message);
        __members.end()
    }
}
///A comment on a post.
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub profile_id: Option<String>,
    ///The network's id of the comment. Null until it is published.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub external_id: Option<String>,
    ///The network's id of the comment that this one replies to.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub parent_external_id: Option<String>,
    ///The text.
    pub body: String,
    ///How far a comment or a reply to a review is.
    pub status: CommentStatus,
    ///The network's id of the author.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub author_external_id: Option<String>,
    ///The name of the author.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub author_name: Option<String>,
    ///The user name of the author.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub author_username: Option<String>,
    ///The address of the author's picture.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub author_avatar_url: Option<String>,
    ///How many likes it has.
    pub like_count: i64,
    ///How many replies it has.
    pub reply_count: i64,
    ///Whether it is hidden.
    pub is_hidden: bool,
    ///The address of the comment on the network.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub permalink: Option<String>,
    ///What else the network says of it.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub platform_data: Option<serde_json::Map<String, serde_json::Value>>,
    ///Why it could not be published or changed, in words.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error_details: Option<ErrorDetails>,
    ///When it was last changed.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_edited_at: Option<Timestamp>,
    ///When it was published on the network.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub posted_at: Option<Timestamp>,
    ///When PostProxy created it.
    pub created_at: Timestamp,
}
impl CommentEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.profile_id = Some(value.into());
        self
    }
    /**Sets `error`.

Why it could not be published or changed, in words.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /**Sets `error_details`.

What the network said about the failure.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn error_details(mut self, value: impl Into<ErrorDetails>) -> Self {
        self.error_details = Some(value.into());
        self
    }
    /**Sets `external_edited_at`.

When it was last changed.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn external_edited_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_edited_at = Some(value.into());
        self
    }
}
impl decode::Object for CommentEvent {
    const NAMES: &'static [&'static str] = &[
        "id",
        "post_id",
        "platform_post_id",
        "platform",
        "profile_id",
        "external_id",
        "parent_external_id",
        "body",
        "status",
        "author_external_id",
        "author_name",
        "author_username",
        "author_avatar_url",
        "like_count",
        "reply_count",
        "is_hidden",
        "permalink",
        "platform_data",
        "error",
        "error_details",
        "external_edited_at",
        "posted_at",
        "created_at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut post_id = decode::Always(None::<String>);
        let mut platform_post_id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut profile_id = None::<String>;
        let mut external_id = None::<String>;
        let mut parent_external_id = None::<String>;
        let mut body = decode::Always(None::<String>);
        let mut status = decode::Always(None::<CommentStatus>);
        let mut author_external_id = None::<String>;
        let mut author_name = None::<String>;
        let mut author_username = None::<String>;
        let mut author_avatar_url = None::<String>;
        let mut like_count = decode::Always(None::<i64>);
        let mut reply_count = decode::Always(None::<i64>);
        let mut is_hidden = decode::Always(None::<bool>);
        let mut permalink = None::<String>;
        let mut platform_data = None::<serde_json::Map<String, serde_json::Value>>;
        let mut error = None::<String>;
        let mut error_details = None::<ErrorDetails>;
        let mut external_edited_at = None::<Timestamp>;
        let mut posted_at = None::<Timestamp>;
        let mut created_at = decode::Always(None::<Timestamp>);
        __members
            .read(
                &mut [
                    &mut id,
                    &mut post_id,
                    &mut platform_post_id,
                    &mut platform,
                    &mut profile_id,
                    &mut external_id,
                    &mut parent_external_id,
                    &mut body,
                    &mut status,
                    &mut author_external_id,
                    &mut author_name,
                    &mut author_username,
                    &mut author_avatar_url,
                    &mut like_count,
                    &mut reply_count,
                    &mut is_hidden,
                    &mut permalink,
                    &mut platform_data,
                    &mut error,
                    &mut error_details,
                    &mut external_edited_at,
                    &mut posted_at,
                    &mut created_at,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            post_id: post_id.0?,
            platform_post_id: platform_post_id.0?,
            platform: platform.0?,
            profile_id,
            external_id,
            parent_external_id,
            body: body.0?,
            status: status.0?,
            author_external_id,
            author_name,
            author_username,
            author_avatar_url,
            like_count: like_count.0?,
            reply_count: reply_count.0?,
            is_hidden: is_hidden.0?,
            permalink,
            platform_data,
            error,
            error_details,
            external_edited_at,
            posted_at,
            created_at: created_at.0?,
        })
    }
}
decode::deserialize!(CommentEvent);
impl serde::Serialize for CommentEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("post_id", &self.post_id);
        __members.required("platform_post_id", &self.platform_post_id);
        __members.required("platform", &self.platform);
        __members.optional("profile_id", &self.profile_id);
        __members.required("external_id", &self.external_id);
        __members.required("parent_external_id", &self.parent_external_id);
        __members.required("body", &self.body);
        __members.required("status", &self.status);
        __members.required("author_external_id", &self.author_external_id);
        __members.required("author_name", &self.author_name);
        __members.required("author_username", &self.author_username);
        __members.required("author_avatar_url", &self.author_avatar_url);
        __members.required("like_count", &self.like_count);
        __members.required("reply_count", &self.reply_count);
        __members.required("is_hidden", &self.is_hidden);
        __members.required("permalink", &self.permalink);
        __members.required("platform_data", &self.platform_data);
        __members.optional("error", &self.error);
        __members.optional("error_details", &self.error_details);
        __members.optional("external_edited_at", &self.external_edited_at);
        __members.required("posted_at", &self.posted_at);
        __members.required("created_at", &self.created_at);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub placement_id: Option<String>,
    ///The network's id. Null until it is published.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub external_id: Option<String>,
    ///The network's id of the review that this replies to.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub parent_external_id: Option<String>,
    ///The text.
    pub body: String,
    ///How far a comment or a reply to a review is.
    pub status: CommentStatus,
    ///The name of the author.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub author_username: Option<String>,
    ///The address of the author's picture.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub author_avatar_url: Option<String>,
    ///What else the network says of it, such as `star_rating`.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub platform_data: Option<serde_json::Map<String, serde_json::Value>>,
    ///Why a reply could not be published, in words.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error: Option<String>,
    ///What the network said about the failure.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error_details: Option<ErrorDetails>,
    ///The address of the review on the network.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub permalink: Option<String>,
    ///When it was published on the network.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub posted_at: Option<Timestamp>,
    ///When PostProxy created it.
    pub created_at: Timestamp,
}
impl ProfileCommentEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /**Sets `error_details`.

What the network said about the failure.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn error_details(mut self, value: impl Into<ErrorDetails>) -> Self {
        self.error_details = Some(value.into());
        self
    }
    /**Sets `permalink`.

The address of the review on the network.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn permalink(mut self, value: impl Into<String>) -> Self {
        self.permalink = Some(value.into());
        self
    }
}
impl decode::Object for ProfileCommentEvent {
    const NAMES: &'static [&'static str] = &[
        "id",
        "profile_id",
        "platform",
        "placement_id",
        "external_id",
        "parent_external_id",
        "body",
        "status",
        "author_username",
        "author_avatar_url",
        "platform_data",
        "error",
        "error_details",
        "permalink",
        "posted_at",
        "created_at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut profile_id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut placement_id = None::<String>;
        let mut external_id = None::<String>;
        let mut parent_external_id = None::<String>;
        let mut body = decode::Always(None::<String>);
        let mut status = decode::Always(None::<CommentStatus>);
        let mut author_username = None::<String>;
        let mut author_avatar_url = None::<String>;
        let mut platform_data = None::<serde_json::Map<String, serde_json::Value>>;
        let mut error = None::<String>;
        let mut error_details = None::<ErrorDetails>;
        let mut permalink = None::<String>;
        let mut posted_at = None::<Timestamp>;
        let mut created_at = decode::Always(None::<Timestamp>);
        __members
            .read(
                &mut [
                    &mut id,
                    &mut profile_id,
                    &mut platform,
                    &mut placement_id,
                    &mut external_id,
                    &mut parent_external_id,
                    &mut body,
                    &mut status,
                    &mut author_username,
                    &mut author_avatar_url,
                    &mut platform_data,
                    &mut error,
                    &mut error_details,
                    &mut permalink,
                    &mut posted_at,
                    &mut created_at,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            profile_id: profile_id.0?,
            platform: platform.0?,
            placement_id,
            external_id,
            parent_external_id,
            body: body.0?,
            status: status.0?,
            author_username,
            author_avatar_url,
            platform_data,
            error,
            error_details,
            permalink,
            posted_at,
            created_at: created_at.0?,
        })
    }
}
decode::deserialize!(ProfileCommentEvent);
impl serde::Serialize for ProfileCommentEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("profile_id", &self.profile_id);
        __members.required("platform", &self.platform);
        __members.required("placement_id", &self.placement_id);
        __members.required("external_id", &self.external_id);
        __members.required("parent_external_id", &self.parent_external_id);
        __members.required("body", &self.body);
        __members.required("status", &self.status);
        __members.required("author_username", &self.author_username);
        __members.required("author_avatar_url", &self.author_avatar_url);
        __members.required("platform_data", &self.platform_data);
        __members.optional("error", &self.error);
        __members.optional("error_details", &self.error_details);
        __members.optional("permalink", &self.permalink);
        __members.required("posted_at", &self.posted_at);
        __members.required("created_at", &self.created_at);
        __members.end()
    }
}
///A message that arrived, was sent, or changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageEvent {
    ///A direct message.
    pub message: Message,
}
impl MessageEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(message: impl Into<Message>) -> Self {
        Self { message: message.into() }
    }
}
impl decode::Object for MessageEvent {
    const NAMES: &'static [&'static str] = &["message"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut message = decode::Always(None::<Message>);
        __members.read(&mut [&mut message], None);
        Some(Self { message: message.0? })
    }
}
decode::deserialize!(MessageEvent);
impl serde::Serialize for MessageEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("message", &self.message);
        __members.end()
    }
}
///A reaction to a message.
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub reaction: Option<String>,
    ///The reaction as an emoji.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub emoji: Option<String>,
    ///When it happened.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub occurred_at: Option<Timestamp>,
}
impl ReactionEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn reaction(mut self, value: impl Into<String>) -> Self {
        self.reaction = Some(value.into());
        self
    }
    /**Sets `emoji`.

The reaction as an emoji.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn emoji(mut self, value: impl Into<String>) -> Self {
        self.emoji = Some(value.into());
        self
    }
    /**Sets `occurred_at`.

When it happened.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn occurred_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.occurred_at = Some(value.into());
        self
    }
}
impl decode::Object for ReactionEvent {
    const NAMES: &'static [&'static str] = &[
        "message",
        "sender_external_id",
        "action",
        "reaction",
        "emoji",
        "occurred_at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut message = decode::Always(None::<Message>);
        let mut sender_external_id = decode::Always(None::<String>);
        let mut action = decode::Always(None::<ReactionAction>);
        let mut reaction = None::<String>;
        let mut emoji = None::<String>;
        let mut occurred_at = None::<Timestamp>;
        __members
            .read(
                &mut [
                    &mut message,
                    &mut sender_external_id,
                    &mut action,
                    &mut reaction,
                    &mut emoji,
                    &mut occurred_at,
                ],
                None,
            );
        Some(Self {
            message: message.0?,
            sender_external_id: sender_external_id.0?,
            action: action.0?,
            reaction,
            emoji,
            occurred_at,
        })
    }
}
decode::deserialize!(ReactionEvent);
impl serde::Serialize for ReactionEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("message", &self.message);
        __members.required("sender_external_id", &self.sender_external_id);
        __members.required("action", &self.action);
        __members.optional("reaction", &self.reaction);
        __members.optional("emoji", &self.emoji);
        __members.optional("occurred_at", &self.occurred_at);
        __members.end()
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What someone did with a reaction."] ReactionAction { #[doc =
    "`react`: Added it."] React = "react", #[doc = "`unreact`: Took it back."] Unreact =
    "unreact", }
}
///Someone who came to a chat by a link or an advertisement.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReferralEvent {
    ///The chat to which a referral led.
    pub chat: ReferredChat,
    ///What the link carried.
    #[cfg_attr(
        feature = "schemars",
        schemars(rename = "ref", default, skip_serializing_if = "Option::is_none")
    )]
    pub ref_: Option<String>,
    ///Where the link stood.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub source: Option<String>,
    ///What kind of referral it is.
    #[cfg_attr(
        feature = "schemars",
        schemars(rename = "type", default, skip_serializing_if = "Option::is_none")
    )]
    pub type_: Option<String>,
    ///The id of the click on a WhatsApp advertisement.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub ctwa_clid: Option<String>,
    ///When it happened.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub occurred_at: Option<Timestamp>,
}
impl ReferralEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = Some(value.into());
        self
    }
    /**Sets `source`.

Where the link stood.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /**Sets `type`.

What kind of referral it is.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /**Sets `ctwa_clid`.

The id of the click on a WhatsApp advertisement.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn ctwa_clid(mut self, value: impl Into<String>) -> Self {
        self.ctwa_clid = Some(value.into());
        self
    }
    /**Sets `occurred_at`.

When it happened.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn occurred_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.occurred_at = Some(value.into());
        self
    }
}
impl decode::Object for ReferralEvent {
    const NAMES: &'static [&'static str] = &[
        "chat",
        "ref",
        "source",
        "type",
        "ctwa_clid",
        "occurred_at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut chat = decode::Always(None::<ReferredChat>);
        let mut ref_ = None::<String>;
        let mut source = None::<String>;
        let mut type_ = None::<String>;
        let mut ctwa_clid = None::<String>;
        let mut occurred_at = None::<Timestamp>;
        __members
            .read(
                &mut [
                    &mut chat,
                    &mut ref_,
                    &mut source,
                    &mut type_,
                    &mut ctwa_clid,
                    &mut occurred_at,
                ],
                None,
            );
        Some(Self {
            chat: chat.0?,
            ref_,
            source,
            type_,
            ctwa_clid,
            occurred_at,
        })
    }
}
decode::deserialize!(ReferralEvent);
impl serde::Serialize for ReferralEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("chat", &self.chat);
        __members.optional("ref", &self.ref_);
        __members.optional("source", &self.source);
        __members.optional("type", &self.type_);
        __members.optional("ctwa_clid", &self.ctwa_clid);
        __members.optional("occurred_at", &self.occurred_at);
        __members.end()
    }
}
///The chat to which a referral led.
#[derive(Clone, Debug, PartialEq)]
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
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_placement_id: Option<String>,
    ///Whether it is a group of WhatsApp.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub group: Option<bool>,
    ///The network's id of the participant.
    pub participant_external_id: String,
    ///The user name of the participant.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub participant_username: Option<String>,
    ///The name of the participant.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub participant_name: Option<String>,
    ///When the last message arrived.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub last_inbound_at: Option<Timestamp>,
    ///When the last message was sent.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub last_outbound_at: Option<Timestamp>,
    ///When the last message arrived or was sent.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub last_message_at: Option<Timestamp>,
}
impl ReferredChat {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn external_placement_id(mut self, value: impl Into<String>) -> Self {
        self.external_placement_id = Some(value.into());
        self
    }
    /**Sets `group`.

Whether it is a group of WhatsApp.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn group(mut self, value: bool) -> Self {
        self.group = Some(value);
        self
    }
    /**Sets `participant_username`.

The user name of the participant.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn participant_username(mut self, value: impl Into<String>) -> Self {
        self.participant_username = Some(value.into());
        self
    }
    /**Sets `participant_name`.

The name of the participant.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn participant_name(mut self, value: impl Into<String>) -> Self {
        self.participant_name = Some(value.into());
        self
    }
    /**Sets `last_inbound_at`.

When the last message arrived.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn last_inbound_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_inbound_at = Some(value.into());
        self
    }
    /**Sets `last_outbound_at`.

When the last message was sent.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn last_outbound_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_outbound_at = Some(value.into());
        self
    }
    /**Sets `last_message_at`.

When the last message arrived or was sent.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn last_message_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_message_at = Some(value.into());
        self
    }
}
impl decode::Object for ReferredChat {
    const NAMES: &'static [&'static str] = &[
        "id",
        "profile_id",
        "platform",
        "external_placement_id",
        "group",
        "participant_external_id",
        "participant_username",
        "participant_name",
        "last_inbound_at",
        "last_outbound_at",
        "last_message_at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut profile_id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut external_placement_id = None::<String>;
        let mut group = None::<bool>;
        let mut participant_external_id = decode::Always(None::<String>);
        let mut participant_username = None::<String>;
        let mut participant_name = None::<String>;
        let mut last_inbound_at = None::<Timestamp>;
        let mut last_outbound_at = None::<Timestamp>;
        let mut last_message_at = None::<Timestamp>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut profile_id,
                    &mut platform,
                    &mut external_placement_id,
                    &mut group,
                    &mut participant_external_id,
                    &mut participant_username,
                    &mut participant_name,
                    &mut last_inbound_at,
                    &mut last_outbound_at,
                    &mut last_message_at,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            profile_id: profile_id.0?,
            platform: platform.0?,
            external_placement_id,
            group,
            participant_external_id: participant_external_id.0?,
            participant_username,
            participant_name,
            last_inbound_at,
            last_outbound_at,
            last_message_at,
        })
    }
}
decode::deserialize!(ReferredChat);
impl serde::Serialize for ReferredChat {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("profile_id", &self.profile_id);
        __members.required("platform", &self.platform);
        __members.optional("external_placement_id", &self.external_placement_id);
        __members.optional("group", &self.group);
        __members.required("participant_external_id", &self.participant_external_id);
        __members.optional("participant_username", &self.participant_username);
        __members.optional("participant_name", &self.participant_name);
        __members.optional("last_inbound_at", &self.last_inbound_at);
        __members.optional("last_outbound_at", &self.last_outbound_at);
        __members.optional("last_message_at", &self.last_message_at);
        __members.end()
    }
}
///A template of messages whose status or category changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTemplateEvent {
    ///The id of the template.
    pub id: String,
    ///The network's id of the template.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
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
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub rejected_reason: Option<String>,
    ///The quality of the template.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub quality_score: Option<String>,
}
impl MessageTemplateEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /**Sets `rejected_reason`.

Why the template was rejected.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn rejected_reason(mut self, value: impl Into<String>) -> Self {
        self.rejected_reason = Some(value.into());
        self
    }
    /**Sets `quality_score`.

The quality of the template.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn quality_score(mut self, value: impl Into<String>) -> Self {
        self.quality_score = Some(value.into());
        self
    }
}
impl decode::Object for MessageTemplateEvent {
    const NAMES: &'static [&'static str] = &[
        "id",
        "external_id",
        "profile_id",
        "platform",
        "name",
        "language",
        "category",
        "status",
        "rejected_reason",
        "quality_score",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut external_id = None::<String>;
        let mut profile_id = decode::Always(None::<String>);
        let mut platform = decode::Always(None::<Platform>);
        let mut name = decode::Always(None::<String>);
        let mut language = decode::Always(None::<String>);
        let mut category = decode::Always(None::<String>);
        let mut status = decode::Always(None::<String>);
        let mut rejected_reason = None::<String>;
        let mut quality_score = None::<String>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut external_id,
                    &mut profile_id,
                    &mut platform,
                    &mut name,
                    &mut language,
                    &mut category,
                    &mut status,
                    &mut rejected_reason,
                    &mut quality_score,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            external_id,
            profile_id: profile_id.0?,
            platform: platform.0?,
            name: name.0?,
            language: language.0?,
            category: category.0?,
            status: status.0?,
            rejected_reason,
            quality_score,
        })
    }
}
decode::deserialize!(MessageTemplateEvent);
impl serde::Serialize for MessageTemplateEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.optional("external_id", &self.external_id);
        __members.required("profile_id", &self.profile_id);
        __members.required("platform", &self.platform);
        __members.required("name", &self.name);
        __members.required("language", &self.language);
        __members.required("category", &self.category);
        __members.required("status", &self.status);
        __members.optional("rejected_reason", &self.rejected_reason);
        __members.optional("quality_score", &self.quality_score);
        __members.end()
    }
}
///An event that WhatsApp noticed in a chat.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WhatsappAutomaticEvent {
    ///The id of the profile.
    pub profile_id: String,
    ///The id of the chat.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub chat_id: Option<String>,
    ///The network's id of the participant.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub participant_external_id: Option<String>,
    ///The network's id of the message.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_message_id: Option<String>,
    ///What was noticed.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub event_name: Option<String>,
    ///The id of the click on a WhatsApp advertisement.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub ctwa_clid: Option<String>,
    ///What else is known of it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub custom_data: Option<serde_json::Map<String, serde_json::Value>>,
    /// The properties that the document does not list.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub additional_properties: Map<String, serde_json::Value>,
}
impl WhatsappAutomaticEvent {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn chat_id(mut self, value: impl Into<String>) -> Self {
        self.chat_id = Some(value.into());
        self
    }
    /**Sets `participant_external_id`.

The network's id of the participant.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn participant_external_id(mut self, value: impl Into<String>) -> Self {
        self.participant_external_id = Some(value.into());
        self
    }
    /**Sets `external_message_id`.

The network's id of the message.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn external_message_id(mut self, value: impl Into<String>) -> Self {
        self.external_message_id = Some(value.into());
        self
    }
    /**Sets `event_name`.

What was noticed.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /**Sets `ctwa_clid`.

The id of the click on a WhatsApp advertisement.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn ctwa_clid(mut self, value: impl Into<String>) -> Self {
        self.ctwa_clid = Some(value.into());
        self
    }
    /**Sets `custom_data`.

What else is known of it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn custom_data(
        mut self,
        value: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.custom_data = Some(value);
        self
    }
}
impl decode::Object for WhatsappAutomaticEvent {
    const NAMES: &'static [&'static str] = &[
        "profile_id",
        "chat_id",
        "participant_external_id",
        "external_message_id",
        "event_name",
        "ctwa_clid",
        "custom_data",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut profile_id = decode::Always(None::<String>);
        let mut chat_id = None::<String>;
        let mut participant_external_id = None::<String>;
        let mut external_message_id = None::<String>;
        let mut event_name = None::<String>;
        let mut ctwa_clid = None::<String>;
        let mut custom_data = None::<serde_json::Map<String, serde_json::Value>>;
        let mut additional_properties = Map::new();
        __members
            .read(
                &mut [
                    &mut profile_id,
                    &mut chat_id,
                    &mut participant_external_id,
                    &mut external_message_id,
                    &mut event_name,
                    &mut ctwa_clid,
                    &mut custom_data,
                ],
                Some(&mut additional_properties),
            );
        Some(Self {
            profile_id: profile_id.0?,
            chat_id,
            participant_external_id,
            external_message_id,
            event_name,
            ctwa_clid,
            custom_data,
            additional_properties,
        })
    }
}
decode::deserialize!(WhatsappAutomaticEvent);
impl serde::Serialize for WhatsappAutomaticEvent {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("profile_id", &self.profile_id);
        __members.optional("chat_id", &self.chat_id);
        __members.optional("participant_external_id", &self.participant_external_id);
        __members.optional("external_message_id", &self.external_message_id);
        __members.optional("event_name", &self.event_name);
        __members.optional("ctwa_clid", &self.ctwa_clid);
        __members.optional("custom_data", &self.custom_data);
        __members.rest(&self.additional_properties);
        __members.end()
    }
}
///A direct message.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Message {
    ///The id of the message.
    pub id: String,
    ///The id of the chat.
    pub chat_id: String,
    ///The network's id of the message. Null while it is pending.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_id: Option<String>,
    ///Which way a message goes.
    pub direction: MessageDirection,
    ///The text.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub body: Option<String>,
    ///How far a message is.
    pub status: MessageStatus,
    ///The tag that lets a message out of the messaging window.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub tag: Option<String>,
    ///The network's id of the comment that a private reply is to.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_comment_id: Option<String>,
    ///Why it could not be sent, in words.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error_message: Option<String>,
    ///What the network said about the failure.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub error_details: Option<ErrorDetails>,
    ///What else the network says of it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub platform_data: Option<serde_json::Map<String, serde_json::Value>>,
    ///When it was sent.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_posted_at: Option<Timestamp>,
    ///When it was delivered. Facebook and Instagram only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_delivered_at: Option<Timestamp>,
    ///When it was read. Facebook and Instagram only.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_read_at: Option<Timestamp>,
    ///When it was changed.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_edited_at: Option<Timestamp>,
    ///When it was deleted. Its content is then to be hidden.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_deleted_at: Option<Timestamp>,
    ///The network's id of the message that this one replies to.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub reply_to_external_id: Option<String>,
    ///The keyboard below a Telegram message.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub reply_markup: Option<serde_json::Map<String, serde_json::Value>>,
    ///The replies that were offered.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub quick_replies: Option<Vec<QuickReply>>,
    ///The buttons.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub buttons: Option<Vec<MessageButton>>,
    ///The card that the text is the title of.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub card: Option<MessageCard>,
    ///The cards of a carousel.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub elements: Option<Vec<MessageElement>>,
    ///What the participant tapped, in a message that arrived.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub tapped_action: Option<TappedAction>,
    ///The story that the message replies to.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub story_reply: Option<serde_json::Map<String, serde_json::Value>>,
    ///An interactive message, as the network has it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub interactive: Option<serde_json::Map<String, serde_json::Value>>,
    ///A place.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub location: Option<MessageLocation>,
    ///Contacts, as the network has them.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub contacts: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    ///The template that the message was made from.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub template: Option<MessageTemplateRef>,
    ///The reactions to it.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub reactions: Option<Vec<MessageReaction>>,
    ///The files.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub attachments: Option<Vec<Attachment>>,
    ///Whether the network has the message in a form that PostProxy does not support.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub is_unsupported: Option<bool>,
    ///When PostProxy created it.
    pub created_at: Timestamp,
}
impl Message {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /**Sets `body`.

The text.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /**Sets `tag`.

The tag that lets a message out of the messaging window.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /**Sets `external_comment_id`.

The network's id of the comment that a private reply is to.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn external_comment_id(mut self, value: impl Into<String>) -> Self {
        self.external_comment_id = Some(value.into());
        self
    }
    /**Sets `error_message`.

Why it could not be sent, in words.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /**Sets `error_details`.

What the network said about the failure.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn error_details(mut self, value: impl Into<ErrorDetails>) -> Self {
        self.error_details = Some(value.into());
        self
    }
    /**Sets `platform_data`.

What else the network says of it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn external_posted_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_posted_at = Some(value.into());
        self
    }
    /**Sets `external_delivered_at`.

When it was delivered. Facebook and Instagram only.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn external_delivered_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_delivered_at = Some(value.into());
        self
    }
    /**Sets `external_read_at`.

When it was read. Facebook and Instagram only.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn external_read_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_read_at = Some(value.into());
        self
    }
    /**Sets `external_edited_at`.

When it was changed.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn external_edited_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_edited_at = Some(value.into());
        self
    }
    /**Sets `external_deleted_at`.

When it was deleted. Its content is then to be hidden.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn external_deleted_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.external_deleted_at = Some(value.into());
        self
    }
    /**Sets `reply_to_external_id`.

The network's id of the message that this one replies to.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn reply_to_external_id(mut self, value: impl Into<String>) -> Self {
        self.reply_to_external_id = Some(value.into());
        self
    }
    /**Sets `reply_markup`.

The keyboard below a Telegram message.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn card(mut self, value: impl Into<MessageCard>) -> Self {
        self.card = Some(value.into());
        self
    }
    /**Sets `elements`.

The cards of a carousel.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn tapped_action(mut self, value: impl Into<TappedAction>) -> Self {
        self.tapped_action = Some(value.into());
        self
    }
    /**Sets `story_reply`.

The story that the message replies to.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn location(mut self, value: impl Into<MessageLocation>) -> Self {
        self.location = Some(value.into());
        self
    }
    /**Sets `contacts`.

Contacts, as the network has them.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
    pub fn template(mut self, value: impl Into<MessageTemplateRef>) -> Self {
        self.template = Some(value.into());
        self
    }
    /**Sets `reactions`.

The reactions to it.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn is_unsupported(mut self, value: bool) -> Self {
        self.is_unsupported = Some(value);
        self
    }
}
impl decode::Object for Message {
    const NAMES: &'static [&'static str] = &[
        "id",
        "chat_id",
        "external_id",
        "direction",
        "body",
        "status",
        "tag",
        "external_comment_id",
        "error_message",
        "error_details",
        "platform_data",
        "external_posted_at",
        "external_delivered_at",
        "external_read_at",
        "external_edited_at",
        "external_deleted_at",
        "reply_to_external_id",
        "reply_markup",
        "quick_replies",
        "buttons",
        "card",
        "elements",
        "tapped_action",
        "story_reply",
        "interactive",
        "location",
        "contacts",
        "template",
        "reactions",
        "attachments",
        "is_unsupported",
        "created_at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut chat_id = decode::Always(None::<String>);
        let mut external_id = None::<String>;
        let mut direction = decode::Always(None::<MessageDirection>);
        let mut body = None::<String>;
        let mut status = decode::Always(None::<MessageStatus>);
        let mut tag = None::<String>;
        let mut external_comment_id = None::<String>;
        let mut error_message = None::<String>;
        let mut error_details = None::<ErrorDetails>;
        let mut platform_data = None::<serde_json::Map<String, serde_json::Value>>;
        let mut external_posted_at = None::<Timestamp>;
        let mut external_delivered_at = None::<Timestamp>;
        let mut external_read_at = None::<Timestamp>;
        let mut external_edited_at = None::<Timestamp>;
        let mut external_deleted_at = None::<Timestamp>;
        let mut reply_to_external_id = None::<String>;
        let mut reply_markup = None::<serde_json::Map<String, serde_json::Value>>;
        let mut quick_replies = None::<Vec<QuickReply>>;
        let mut buttons = None::<Vec<MessageButton>>;
        let mut card = None::<MessageCard>;
        let mut elements = None::<Vec<MessageElement>>;
        let mut tapped_action = None::<TappedAction>;
        let mut story_reply = None::<serde_json::Map<String, serde_json::Value>>;
        let mut interactive = None::<serde_json::Map<String, serde_json::Value>>;
        let mut location = None::<MessageLocation>;
        let mut contacts = None::<Vec<serde_json::Map<String, serde_json::Value>>>;
        let mut template = None::<MessageTemplateRef>;
        let mut reactions = None::<Vec<MessageReaction>>;
        let mut attachments = None::<Vec<Attachment>>;
        let mut is_unsupported = None::<bool>;
        let mut created_at = decode::Always(None::<Timestamp>);
        __members
            .read(
                &mut [
                    &mut id,
                    &mut chat_id,
                    &mut external_id,
                    &mut direction,
                    &mut body,
                    &mut status,
                    &mut tag,
                    &mut external_comment_id,
                    &mut error_message,
                    &mut error_details,
                    &mut platform_data,
                    &mut external_posted_at,
                    &mut external_delivered_at,
                    &mut external_read_at,
                    &mut external_edited_at,
                    &mut external_deleted_at,
                    &mut reply_to_external_id,
                    &mut reply_markup,
                    &mut quick_replies,
                    &mut buttons,
                    &mut card,
                    &mut elements,
                    &mut tapped_action,
                    &mut story_reply,
                    &mut interactive,
                    &mut location,
                    &mut contacts,
                    &mut template,
                    &mut reactions,
                    &mut attachments,
                    &mut is_unsupported,
                    &mut created_at,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            chat_id: chat_id.0?,
            external_id,
            direction: direction.0?,
            body,
            status: status.0?,
            tag,
            external_comment_id,
            error_message,
            error_details,
            platform_data,
            external_posted_at,
            external_delivered_at,
            external_read_at,
            external_edited_at,
            external_deleted_at,
            reply_to_external_id,
            reply_markup,
            quick_replies,
            buttons,
            card,
            elements,
            tapped_action,
            story_reply,
            interactive,
            location,
            contacts,
            template,
            reactions,
            attachments,
            is_unsupported,
            created_at: created_at.0?,
        })
    }
}
decode::deserialize!(Message);
impl serde::Serialize for Message {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("chat_id", &self.chat_id);
        __members.optional("external_id", &self.external_id);
        __members.required("direction", &self.direction);
        __members.optional("body", &self.body);
        __members.required("status", &self.status);
        __members.optional("tag", &self.tag);
        __members.optional("external_comment_id", &self.external_comment_id);
        __members.optional("error_message", &self.error_message);
        __members.optional("error_details", &self.error_details);
        __members.optional("platform_data", &self.platform_data);
        __members.optional("external_posted_at", &self.external_posted_at);
        __members.optional("external_delivered_at", &self.external_delivered_at);
        __members.optional("external_read_at", &self.external_read_at);
        __members.optional("external_edited_at", &self.external_edited_at);
        __members.optional("external_deleted_at", &self.external_deleted_at);
        __members.optional("reply_to_external_id", &self.reply_to_external_id);
        __members.optional("reply_markup", &self.reply_markup);
        __members.optional("quick_replies", &self.quick_replies);
        __members.optional("buttons", &self.buttons);
        __members.optional("card", &self.card);
        __members.optional("elements", &self.elements);
        __members.optional("tapped_action", &self.tapped_action);
        __members.optional("story_reply", &self.story_reply);
        __members.optional("interactive", &self.interactive);
        __members.optional("location", &self.location);
        __members.optional("contacts", &self.contacts);
        __members.optional("template", &self.template);
        __members.optional("reactions", &self.reactions);
        __members.optional("attachments", &self.attachments);
        __members.optional("is_unsupported", &self.is_unsupported);
        __members.required("created_at", &self.created_at);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageReaction {
    ///The network's id of who reacted.
    pub sender_external_id: String,
    ///The reaction as an emoji.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub emoji: Option<String>,
    ///The name of the reaction.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub reaction: Option<String>,
    ///When it happened.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub at: Option<Timestamp>,
}
impl MessageReaction {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn emoji(mut self, value: impl Into<String>) -> Self {
        self.emoji = Some(value.into());
        self
    }
    /**Sets `reaction`.

The name of the reaction.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn reaction(mut self, value: impl Into<String>) -> Self {
        self.reaction = Some(value.into());
        self
    }
    /**Sets `at`.

When it happened.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn at(mut self, value: impl Into<Timestamp>) -> Self {
        self.at = Some(value.into());
        self
    }
}
impl decode::Object for MessageReaction {
    const NAMES: &'static [&'static str] = &[
        "sender_external_id",
        "emoji",
        "reaction",
        "at",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut sender_external_id = decode::Always(None::<String>);
        let mut emoji = None::<String>;
        let mut reaction = None::<String>;
        let mut at = None::<Timestamp>;
        __members
            .read(
                &mut [&mut sender_external_id, &mut emoji, &mut reaction, &mut at],
                None,
            );
        Some(Self {
            sender_external_id: sender_external_id.0?,
            emoji,
            reaction,
            at,
        })
    }
}
decode::deserialize!(MessageReaction);
impl serde::Serialize for MessageReaction {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("sender_external_id", &self.sender_external_id);
        __members.optional("emoji", &self.emoji);
        __members.optional("reaction", &self.reaction);
        __members.optional("at", &self.at);
        __members.end()
    }
}
///A file of a message or of a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Attachment {
    ///The id of the file.
    pub id: String,
    ///What kind of file it is.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: AttachmentType,
    ///The address of the file, that of its source while it is pending.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<String>,
    ///How far a media file is.
    pub status: MediaStatus,
    ///The network's id of the file.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_id: Option<String>,
}
impl Attachment {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /**Sets `external_id`.

The network's id of the file.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
}
impl decode::Object for Attachment {
    const NAMES: &'static [&'static str] = &[
        "id",
        "type",
        "url",
        "status",
        "external_id",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut type_ = decode::Always(None::<AttachmentType>);
        let mut url = None::<String>;
        let mut status = decode::Always(None::<MediaStatus>);
        let mut external_id = None::<String>;
        __members
            .read(
                &mut [&mut id, &mut type_, &mut url, &mut status, &mut external_id],
                None,
            );
        Some(Self {
            id: id.0?,
            type_: type_.0?,
            url,
            status: status.0?,
            external_id,
        })
    }
}
decode::deserialize!(Attachment);
impl serde::Serialize for Attachment {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.required("type", &self.type_);
        __members.optional("url", &self.url);
        __members.required("status", &self.status);
        __members.optional("external_id", &self.external_id);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct QuickReply {
    ///What kind of reply it is, always `text`.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub content_type: Option<String>,
    ///What it says.
    pub title: String,
    ///What is sent back when it is tapped.
    pub payload: String,
}
impl QuickReply {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
}
impl decode::Object for QuickReply {
    const NAMES: &'static [&'static str] = &["content_type", "title", "payload"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut content_type = None::<String>;
        let mut title = decode::Always(None::<String>);
        let mut payload = decode::Always(None::<String>);
        __members.read(&mut [&mut content_type, &mut title, &mut payload], None);
        Some(Self {
            content_type,
            title: title.0?,
            payload: payload.0?,
        })
    }
}
decode::deserialize!(QuickReply);
impl serde::Serialize for QuickReply {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("content_type", &self.content_type);
        __members.required("title", &self.title);
        __members.required("payload", &self.payload);
        __members.end()
    }
}
crate::types::open_enum::open_enum! {
    #[doc = "What a button does."] MessageButtonType { #[doc =
    "`web_url`: It opens an address."] WebUrl = "web_url", #[doc =
    "`postback`: It sends its payload back."] Postback = "postback", }
}
///A button of a message.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageButton {
    ///What a button does.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: MessageButtonType,
    ///What it says.
    pub title: String,
    ///The address that it opens.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<String>,
    ///What is sent back when it is tapped.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub payload: Option<String>,
}
impl MessageButton {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /**Sets `payload`.

What is sent back when it is tapped.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn payload(mut self, value: impl Into<String>) -> Self {
        self.payload = Some(value.into());
        self
    }
}
impl decode::Object for MessageButton {
    const NAMES: &'static [&'static str] = &["type", "title", "url", "payload"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut type_ = decode::Always(None::<MessageButtonType>);
        let mut title = decode::Always(None::<String>);
        let mut url = None::<String>;
        let mut payload = None::<String>;
        __members.read(&mut [&mut type_, &mut title, &mut url, &mut payload], None);
        Some(Self {
            type_: type_.0?,
            title: title.0?,
            url,
            payload,
        })
    }
}
decode::deserialize!(MessageButton);
impl serde::Serialize for MessageButton {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("type", &self.type_);
        __members.required("title", &self.title);
        __members.optional("url", &self.url);
        __members.optional("payload", &self.payload);
        __members.end()
    }
}
///What happens when a card is tapped.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CardDefaultAction {
    ///What a button does.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: MessageButtonType,
    ///The address that it opens.
    pub url: String,
}
impl CardDefaultAction {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
    pub fn new(type_: impl Into<MessageButtonType>, url: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            url: url.into(),
        }
    }
}
impl decode::Object for CardDefaultAction {
    const NAMES: &'static [&'static str] = &["type", "url"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut type_ = decode::Always(None::<MessageButtonType>);
        let mut url = decode::Always(None::<String>);
        __members.read(&mut [&mut type_, &mut url], None);
        Some(Self {
            type_: type_.0?,
            url: url.0?,
        })
    }
}
decode::deserialize!(CardDefaultAction);
impl serde::Serialize for CardDefaultAction {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("type", &self.type_);
        __members.required("url", &self.url);
        __members.end()
    }
}
///A card of a message.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageCard {
    ///The second line.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub subtitle: Option<String>,
    ///The address of the image.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub image_url: Option<String>,
    ///What happens when it is tapped.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub default_action: Option<CardDefaultAction>,
}
impl MessageCard {
    ///Creates a value with nothing set.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }
    /**Sets `image_url`.

The address of the image.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /**Sets `default_action`.

What happens when it is tapped.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn default_action(mut self, value: impl Into<CardDefaultAction>) -> Self {
        self.default_action = Some(value.into());
        self
    }
}
impl decode::Object for MessageCard {
    const NAMES: &'static [&'static str] = &["subtitle", "image_url", "default_action"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut subtitle = None::<String>;
        let mut image_url = None::<String>;
        let mut default_action = None::<CardDefaultAction>;
        __members.read(&mut [&mut subtitle, &mut image_url, &mut default_action], None);
        Some(Self {
            subtitle,
            image_url,
            default_action,
        })
    }
}
decode::deserialize!(MessageCard);
impl serde::Serialize for MessageCard {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.optional("subtitle", &self.subtitle);
        __members.optional("image_url", &self.image_url);
        __members.optional("default_action", &self.default_action);
        __members.end()
    }
}
///A card of a carousel.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageElement {
    ///The title.
    pub title: String,
    ///The second line.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub subtitle: Option<String>,
    ///The address of the image.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub image_url: Option<String>,
    ///What happens when it is tapped.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub default_action: Option<CardDefaultAction>,
    ///The buttons.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub buttons: Option<Vec<MessageButton>>,
}
impl MessageElement {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn subtitle(mut self, value: impl Into<String>) -> Self {
        self.subtitle = Some(value.into());
        self
    }
    /**Sets `image_url`.

The address of the image.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /**Sets `default_action`.

What happens when it is tapped.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn default_action(mut self, value: impl Into<CardDefaultAction>) -> Self {
        self.default_action = Some(value.into());
        self
    }
    /**Sets `buttons`.

The buttons.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn buttons(
        mut self,
        value: impl IntoIterator<Item = impl Into<MessageButton>>,
    ) -> Self {
        self.buttons = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for MessageElement {
    const NAMES: &'static [&'static str] = &[
        "title",
        "subtitle",
        "image_url",
        "default_action",
        "buttons",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut title = decode::Always(None::<String>);
        let mut subtitle = None::<String>;
        let mut image_url = None::<String>;
        let mut default_action = None::<CardDefaultAction>;
        let mut buttons = None::<Vec<MessageButton>>;
        __members
            .read(
                &mut [
                    &mut title,
                    &mut subtitle,
                    &mut image_url,
                    &mut default_action,
                    &mut buttons,
                ],
                None,
            );
        Some(Self {
            title: title.0?,
            subtitle,
            image_url,
            default_action,
            buttons,
        })
    }
}
decode::deserialize!(MessageElement);
impl serde::Serialize for MessageElement {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("title", &self.title);
        __members.optional("subtitle", &self.subtitle);
        __members.optional("image_url", &self.image_url);
        __members.optional("default_action", &self.default_action);
        __members.optional("buttons", &self.buttons);
        __members.end()
    }
}
///What a participant tapped.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TappedAction {
    ///What kind of thing a participant tapped.
    pub kind: TappedActionKind,
    ///What was to be sent back.
    pub payload: String,
    ///What it says.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub title: Option<String>,
}
impl TappedAction {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl decode::Object for TappedAction {
    const NAMES: &'static [&'static str] = &["kind", "payload", "title"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut kind = decode::Always(None::<TappedActionKind>);
        let mut payload = decode::Always(None::<String>);
        let mut title = None::<String>;
        __members.read(&mut [&mut kind, &mut payload, &mut title], None);
        Some(Self {
            kind: kind.0?,
            payload: payload.0?,
            title,
        })
    }
}
decode::deserialize!(TappedAction);
impl serde::Serialize for TappedAction {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("kind", &self.kind);
        __members.required("payload", &self.payload);
        __members.optional("title", &self.title);
        __members.end()
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageLocation {
    ///The latitude.
    pub latitude: f64,
    ///The longitude.
    pub longitude: f64,
    ///The name.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub name: Option<String>,
    ///The address.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub address: Option<String>,
}
impl MessageLocation {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /**Sets `address`.

The address.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}
impl decode::Object for MessageLocation {
    const NAMES: &'static [&'static str] = &["latitude", "longitude", "name", "address"];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut latitude = decode::Always(None::<f64>);
        let mut longitude = decode::Always(None::<f64>);
        let mut name = None::<String>;
        let mut address = None::<String>;
        __members
            .read(&mut [&mut latitude, &mut longitude, &mut name, &mut address], None);
        Some(Self {
            latitude: latitude.0?,
            longitude: longitude.0?,
            name,
            address,
        })
    }
}
decode::deserialize!(MessageLocation);
impl serde::Serialize for MessageLocation {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("latitude", &self.latitude);
        __members.required("longitude", &self.longitude);
        __members.optional("name", &self.name);
        __members.optional("address", &self.address);
        __members.end()
    }
}
///The template of a message.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageTemplateRef {
    ///The id of the template.
    pub id: String,
    ///The network's id of the template.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub external_id: Option<String>,
    ///The name.
    pub name: String,
    ///The language.
    pub language: String,
    ///The values of its variables.
    #[cfg_attr(
        feature = "schemars",
        schemars(default, skip_serializing_if = "Option::is_none")
    )]
    pub variables: Option<Vec<String>>,
}
impl MessageTemplateRef {
    ///Creates a value of what is required.
    #[allow(deprecated, clippy::too_many_arguments)]
    #[inline]
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
    #[inline]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /**Sets `variables`.

The values of its variables.*/
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
impl decode::Object for MessageTemplateRef {
    const NAMES: &'static [&'static str] = &[
        "id",
        "external_id",
        "name",
        "language",
        "variables",
    ];
    fn members<'de, A: serde::de::MapAccess<'de>>(
        __members: &mut decode::Members<'de, A>,
    ) -> Option<Self> {
        let mut id = decode::Always(None::<String>);
        let mut external_id = None::<String>;
        let mut name = decode::Always(None::<String>);
        let mut language = decode::Always(None::<String>);
        let mut variables = None::<Vec<String>>;
        __members
            .read(
                &mut [
                    &mut id,
                    &mut external_id,
                    &mut name,
                    &mut language,
                    &mut variables,
                ],
                None,
            );
        Some(Self {
            id: id.0?,
            external_id,
            name: name.0?,
            language: language.0?,
            variables,
        })
    }
}
decode::deserialize!(MessageTemplateRef);
impl serde::Serialize for MessageTemplateRef {
    #[allow(deprecated)]
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut __members = encode::Members::new(serializer);
        __members.required("id", &self.id);
        __members.optional("external_id", &self.external_id);
        __members.required("name", &self.name);
        __members.required("language", &self.language);
        __members.optional("variables", &self.variables);
        __members.end()
    }
}
