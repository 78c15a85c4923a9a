// @generated from openapi.yaml 224d3001ca061a22
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///An account that was connected without a browser.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AccountConnection {
        ///What the user has to do next, in words. Telegram only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_step: ::std::option::Option<::std::string::String>,
        ///A profile that was just connected.
        pub profile: ConnectedProfile,
        ///Whether the account was connected.
        pub success: bool,
    }
    impl AccountConnection {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::AccountConnection {
            Default::default()
        }
    }
    ///A Bluesky account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BlueskyConnectionRequest {
        /**An app password, not the password of the account. The user makes one at
<https://bsky.app/settings/app-passwords>.
*/
        pub app_password: crate::Secret,
        /**The handle. The service adds `.bsky.social` to a handle without a domain and takes one with a domain of its own,
such as `you.example.com`, as it is.
*/
        pub identifier: ::std::string::String,
        ///Always `bluesky`.
        pub platform: BlueskyConnectionRequestPlatform,
    }
    impl BlueskyConnectionRequest {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::BlueskyConnectionRequest {
            Default::default()
        }
    }
    ///Always `bluesky`.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum BlueskyConnectionRequestPlatform {
        #[serde(rename = "bluesky")]
        ///The value `Bluesky`.
        Bluesky,
    }
    impl ::std::fmt::Display for BlueskyConnectionRequestPlatform {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Bluesky => f.write_str("bluesky"),
            }
        }
    }
    impl ::std::str::FromStr for BlueskyConnectionRequestPlatform {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "bluesky" => Ok(Self::Bluesky),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for BlueskyConnectionRequestPlatform {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for BlueskyConnectionRequestPlatform {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A profile that was just connected.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ConnectedProfile {
        ///The account's name at the network, a Bluesky handle or the user name of a Telegram bot.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_username: ::std::option::Option<::std::string::String>,
        ///The id of the profile. It is opaque.
        pub id: ::std::string::String,
        ///The name of the account that people see.
        pub name: ::std::string::String,
        /**A social network. Of the ten, eight authenticate by OAuth; for Bluesky the user gives an app password, and for
Telegram the token of a bot.
*/
        pub network: crate::Platform,
    }
    impl ConnectedProfile {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::ConnectedProfile {
            Default::default()
        }
    }
    /**The answer to a connection request: where to send the user's browser, or the profile that was connected. An answer of
the first kind has `url` and never `profile`; one of the second kind has `profile` and never `url`.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum Connection {
        ///[`OauthConnection`].
        OauthConnection(OauthConnection),
        ///[`AccountConnection`].
        AccountConnection(AccountConnection),
    }
    impl ::std::convert::From<OauthConnection> for Connection {
        fn from(value: OauthConnection) -> Self {
            Self::OauthConnection(value)
        }
    }
    impl ::std::convert::From<AccountConnection> for Connection {
        fn from(value: AccountConnection) -> Self {
            Self::AccountConnection(value)
        }
    }
    ///An account that is to be connected. Its `platform` decides what else the request holds.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum ConnectionRequest {
        ///[`OauthConnectionRequest`].
        OauthConnectionRequest(OauthConnectionRequest),
        ///[`BlueskyConnectionRequest`].
        BlueskyConnectionRequest(BlueskyConnectionRequest),
        ///[`TelegramConnectionRequest`].
        TelegramConnectionRequest(TelegramConnectionRequest),
    }
    impl ::std::convert::From<OauthConnectionRequest> for ConnectionRequest {
        fn from(value: OauthConnectionRequest) -> Self {
            Self::OauthConnectionRequest(value)
        }
    }
    impl ::std::convert::From<BlueskyConnectionRequest> for ConnectionRequest {
        fn from(value: BlueskyConnectionRequest) -> Self {
            Self::BlueskyConnectionRequest(value)
        }
    }
    impl ::std::convert::From<TelegramConnectionRequest> for ConnectionRequest {
        fn from(value: TelegramConnectionRequest) -> Self {
            Self::TelegramConnectionRequest(value)
        }
    }
    ///What it takes to create a profile group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateProfileGroupRequest {
        ///A profile group that is to be created.
        pub profile_group: NewProfileGroup,
    }
    impl CreateProfileGroupRequest {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::CreateProfileGroupRequest {
            Default::default()
        }
    }
    ///The answer to the deletion of a profile group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DeletedProfileGroup {
        ///Whether the group was deleted.
        pub deleted: bool,
    }
    impl DeletedProfileGroup {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::DeletedProfileGroup {
            Default::default()
        }
    }
    ///Why a request was refused.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ErrorResponse {
        ///What is wrong, in words.
        pub error: ::std::string::String,
        /**Why an account could not be connected. Only some refusals of `initialize_connection` carry a code.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<crate::ErrorCode>,
    }
    impl ErrorResponse {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::ErrorResponse {
            Default::default()
        }
    }
    ///A profile group that is to be created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewProfileGroup {
        ///The name that people see.
        pub name: ::std::string::String,
    }
    impl NewProfileGroup {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::NewProfileGroup {
            Default::default()
        }
    }
    ///An OAuth connection that waits for the user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OauthConnection {
        ///Whether the invitation that `url` leads to was made.
        pub success: bool,
        /**Where to send the user's browser. It is an invitation to connect an account to the group, so give it to nobody
else. How long it is valid is not documented.
*/
        pub url: ::std::string::String,
    }
    impl OauthConnection {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::OauthConnection {
            Default::default()
        }
    }
    ///An account of a network that authenticates by OAuth.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OauthConnectionRequest {
        /**A social network. Of the ten, eight authenticate by OAuth; for Bluesky the user gives an app password, and for
Telegram the token of a bot.
*/
        pub platform: crate::Platform,
        /**Where the user's browser returns to, whether the connection succeeded or not. Query parameters that it holds
are kept.
*/
        pub redirect_url: ::std::string::String,
    }
    impl OauthConnectionRequest {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::OauthConnectionRequest {
            Default::default()
        }
    }
    ///A place inside a connected account to which a post can go.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Placement {
        /**The network's own id of the place, for Telegram the `chat_id` of the channel. Null for the personal profile of a
LinkedIn account, which has none.
*/
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub id: ::std::option::Option<::std::string::String>,
        ///The name that people see.
        pub name: ::std::string::String,
    }
    impl Placement {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::Placement {
            Default::default()
        }
    }
    ///Placements.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PlacementList {
        ///The placements of the profile; empty while a Telegram bot has no channel.
        pub data: ::std::vec::Vec<Placement>,
    }
    impl PlacementList {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::PlacementList {
            Default::default()
        }
    }
    ///A folder that holds the connected accounts of one brand, client or project.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProfileGroup {
        ///The id of the group. It is opaque.
        pub id: ::std::string::String,
        ///The name that people see.
        pub name: ::std::string::String,
        ///How many profiles are connected to the group.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub profiles_count: ::std::option::Option<i64>,
    }
    impl ProfileGroup {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::ProfileGroup {
            Default::default()
        }
    }
    ///Profile groups.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProfileGroupList {
        ///The profile groups that the key can see.
        pub data: ::std::vec::Vec<ProfileGroup>,
    }
    impl ProfileGroupList {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::ProfileGroupList {
            Default::default()
        }
    }
    ///A Telegram bot.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TelegramConnectionRequest {
        ///The token that @BotFather issued for the bot. With /newbot it makes a bot, and ends by showing the token.
        pub bot_token: crate::Secret,
        ///Always `telegram`.
        pub platform: TelegramConnectionRequestPlatform,
    }
    impl TelegramConnectionRequest {
        ///A builder; `try_into()` makes the value, or tells which required property was not given.
        pub fn builder() -> builder::TelegramConnectionRequest {
            Default::default()
        }
    }
    ///Always `telegram`.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum TelegramConnectionRequestPlatform {
        #[serde(rename = "telegram")]
        ///The value `Telegram`.
        Telegram,
    }
    impl ::std::fmt::Display for TelegramConnectionRequestPlatform {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Telegram => f.write_str("telegram"),
            }
        }
    }
    impl ::std::str::FromStr for TelegramConnectionRequestPlatform {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "telegram" => Ok(Self::Telegram),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for TelegramConnectionRequestPlatform {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String>
    for TelegramConnectionRequestPlatform {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        ///Builder of [`AccountConnection`](super::AccountConnection).
        pub struct AccountConnection {
            next_step: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            profile: ::std::result::Result<
                super::ConnectedProfile,
                ::std::string::String,
            >,
            success: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for AccountConnection {
            fn default() -> Self {
                Self {
                    next_step: Ok(Default::default()),
                    profile: Err("no value supplied for profile".to_string()),
                    success: Err("no value supplied for success".to_string()),
                }
            }
        }
        impl AccountConnection {
            ///What the user has to do next, in words. Telegram only.
            #[must_use]
            pub fn next_step<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next_step = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for next_step: {e}")
                    });
                self
            }
            ///A profile that was just connected.
            #[must_use]
            pub fn profile<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ConnectedProfile>,
                T::Error: ::std::fmt::Display,
            {
                self.profile = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for profile: {e}")
                    });
                self
            }
            ///Whether the account was connected.
            #[must_use]
            pub fn success<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.success = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for success: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<AccountConnection> for super::AccountConnection {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccountConnection,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    next_step: value.next_step?,
                    profile: value.profile?,
                    success: value.success?,
                })
            }
        }
        impl ::std::convert::From<super::AccountConnection> for AccountConnection {
            fn from(value: super::AccountConnection) -> Self {
                Self {
                    next_step: Ok(value.next_step),
                    profile: Ok(value.profile),
                    success: Ok(value.success),
                }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`BlueskyConnectionRequest`](super::BlueskyConnectionRequest).
        pub struct BlueskyConnectionRequest {
            app_password: ::std::result::Result<crate::Secret, ::std::string::String>,
            identifier: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            platform: ::std::result::Result<
                super::BlueskyConnectionRequestPlatform,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BlueskyConnectionRequest {
            fn default() -> Self {
                Self {
                    app_password: Err("no value supplied for app_password".to_string()),
                    identifier: Err("no value supplied for identifier".to_string()),
                    platform: Ok(super::BlueskyConnectionRequestPlatform::Bluesky),
                }
            }
        }
        impl BlueskyConnectionRequest {
            /**An app password, not the password of the account. The user makes one at
<https://bsky.app/settings/app-passwords>.
*/
            #[must_use]
            pub fn app_password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.app_password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for app_password: {e}")
                    });
                self
            }
            /**The handle. The service adds `.bsky.social` to a handle without a domain and takes one with a domain of its own,
such as `you.example.com`, as it is.
*/
            #[must_use]
            pub fn identifier<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.identifier = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for identifier: {e}")
                    });
                self
            }
            ///Always `bluesky`.
            #[must_use]
            pub fn platform<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::BlueskyConnectionRequestPlatform>,
                T::Error: ::std::fmt::Display,
            {
                self.platform = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for platform: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BlueskyConnectionRequest>
        for super::BlueskyConnectionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BlueskyConnectionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app_password: value.app_password?,
                    identifier: value.identifier?,
                    platform: value.platform?,
                })
            }
        }
        impl ::std::convert::From<super::BlueskyConnectionRequest>
        for BlueskyConnectionRequest {
            fn from(value: super::BlueskyConnectionRequest) -> Self {
                Self {
                    app_password: Ok(value.app_password),
                    identifier: Ok(value.identifier),
                    platform: Ok(value.platform),
                }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`ConnectedProfile`](super::ConnectedProfile).
        pub struct ConnectedProfile {
            external_username: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            network: ::std::result::Result<crate::Platform, ::std::string::String>,
        }
        impl ::std::default::Default for ConnectedProfile {
            fn default() -> Self {
                Self {
                    external_username: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    network: Err("no value supplied for network".to_string()),
                }
            }
        }
        impl ConnectedProfile {
            ///The account's name at the network, a Bluesky handle or the user name of a Telegram bot.
            #[must_use]
            pub fn external_username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.external_username = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for external_username: {e}"
                        )
                    });
                self
            }
            ///The id of the profile. It is opaque.
            #[must_use]
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///The name of the account that people see.
            #[must_use]
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            /**A social network. Of the ten, eight authenticate by OAuth; for Bluesky the user gives an app password, and for
Telegram the token of a bot.
*/
            #[must_use]
            pub fn network<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Platform>,
                T::Error: ::std::fmt::Display,
            {
                self.network = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for network: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ConnectedProfile> for super::ConnectedProfile {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ConnectedProfile,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    external_username: value.external_username?,
                    id: value.id?,
                    name: value.name?,
                    network: value.network?,
                })
            }
        }
        impl ::std::convert::From<super::ConnectedProfile> for ConnectedProfile {
            fn from(value: super::ConnectedProfile) -> Self {
                Self {
                    external_username: Ok(value.external_username),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    network: Ok(value.network),
                }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`CreateProfileGroupRequest`](super::CreateProfileGroupRequest).
        pub struct CreateProfileGroupRequest {
            profile_group: ::std::result::Result<
                super::NewProfileGroup,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CreateProfileGroupRequest {
            fn default() -> Self {
                Self {
                    profile_group: Err("no value supplied for profile_group".to_string()),
                }
            }
        }
        impl CreateProfileGroupRequest {
            ///A profile group that is to be created.
            #[must_use]
            pub fn profile_group<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewProfileGroup>,
                T::Error: ::std::fmt::Display,
            {
                self.profile_group = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for profile_group: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CreateProfileGroupRequest>
        for super::CreateProfileGroupRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateProfileGroupRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    profile_group: value.profile_group?,
                })
            }
        }
        impl ::std::convert::From<super::CreateProfileGroupRequest>
        for CreateProfileGroupRequest {
            fn from(value: super::CreateProfileGroupRequest) -> Self {
                Self {
                    profile_group: Ok(value.profile_group),
                }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`DeletedProfileGroup`](super::DeletedProfileGroup).
        pub struct DeletedProfileGroup {
            deleted: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for DeletedProfileGroup {
            fn default() -> Self {
                Self {
                    deleted: Err("no value supplied for deleted".to_string()),
                }
            }
        }
        impl DeletedProfileGroup {
            ///Whether the group was deleted.
            #[must_use]
            pub fn deleted<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.deleted = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for deleted: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DeletedProfileGroup>
        for super::DeletedProfileGroup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeletedProfileGroup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { deleted: value.deleted? })
            }
        }
        impl ::std::convert::From<super::DeletedProfileGroup> for DeletedProfileGroup {
            fn from(value: super::DeletedProfileGroup) -> Self {
                Self { deleted: Ok(value.deleted) }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`ErrorResponse`](super::ErrorResponse).
        pub struct ErrorResponse {
            error: ::std::result::Result<::std::string::String, ::std::string::String>,
            error_code: ::std::result::Result<
                ::std::option::Option<crate::ErrorCode>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ErrorResponse {
            fn default() -> Self {
                Self {
                    error: Err("no value supplied for error".to_string()),
                    error_code: Ok(Default::default()),
                }
            }
        }
        impl ErrorResponse {
            ///What is wrong, in words.
            #[must_use]
            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for error: {e}")
                    });
                self
            }
            /**Why an account could not be connected. Only some refusals of `initialize_connection` carry a code.
*/
            #[must_use]
            pub fn error_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::ErrorCode>>,
                T::Error: ::std::fmt::Display,
            {
                self.error_code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for error_code: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ErrorResponse> for super::ErrorResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ErrorResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    error: value.error?,
                    error_code: value.error_code?,
                })
            }
        }
        impl ::std::convert::From<super::ErrorResponse> for ErrorResponse {
            fn from(value: super::ErrorResponse) -> Self {
                Self {
                    error: Ok(value.error),
                    error_code: Ok(value.error_code),
                }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`NewProfileGroup`](super::NewProfileGroup).
        pub struct NewProfileGroup {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for NewProfileGroup {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }
        impl NewProfileGroup {
            ///The name that people see.
            #[must_use]
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewProfileGroup> for super::NewProfileGroup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewProfileGroup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }
        impl ::std::convert::From<super::NewProfileGroup> for NewProfileGroup {
            fn from(value: super::NewProfileGroup) -> Self {
                Self { name: Ok(value.name) }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`OauthConnection`](super::OauthConnection).
        pub struct OauthConnection {
            success: ::std::result::Result<bool, ::std::string::String>,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for OauthConnection {
            fn default() -> Self {
                Self {
                    success: Err("no value supplied for success".to_string()),
                    url: Err("no value supplied for url".to_string()),
                }
            }
        }
        impl OauthConnection {
            ///Whether the invitation that `url` leads to was made.
            #[must_use]
            pub fn success<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.success = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for success: {e}")
                    });
                self
            }
            /**Where to send the user's browser. It is an invitation to connect an account to the group, so give it to nobody
else. How long it is valid is not documented.
*/
            #[must_use]
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<OauthConnection> for super::OauthConnection {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OauthConnection,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    success: value.success?,
                    url: value.url?,
                })
            }
        }
        impl ::std::convert::From<super::OauthConnection> for OauthConnection {
            fn from(value: super::OauthConnection) -> Self {
                Self {
                    success: Ok(value.success),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`OauthConnectionRequest`](super::OauthConnectionRequest).
        pub struct OauthConnectionRequest {
            platform: ::std::result::Result<crate::Platform, ::std::string::String>,
            redirect_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OauthConnectionRequest {
            fn default() -> Self {
                Self {
                    platform: Err("no value supplied for platform".to_string()),
                    redirect_url: Err("no value supplied for redirect_url".to_string()),
                }
            }
        }
        impl OauthConnectionRequest {
            /**A social network. Of the ten, eight authenticate by OAuth; for Bluesky the user gives an app password, and for
Telegram the token of a bot.
*/
            #[must_use]
            pub fn platform<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Platform>,
                T::Error: ::std::fmt::Display,
            {
                self.platform = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for platform: {e}")
                    });
                self
            }
            /**Where the user's browser returns to, whether the connection succeeded or not. Query parameters that it holds
are kept.
*/
            #[must_use]
            pub fn redirect_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.redirect_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for redirect_url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<OauthConnectionRequest>
        for super::OauthConnectionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OauthConnectionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    platform: value.platform?,
                    redirect_url: value.redirect_url?,
                })
            }
        }
        impl ::std::convert::From<super::OauthConnectionRequest>
        for OauthConnectionRequest {
            fn from(value: super::OauthConnectionRequest) -> Self {
                Self {
                    platform: Ok(value.platform),
                    redirect_url: Ok(value.redirect_url),
                }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`Placement`](super::Placement).
        pub struct Placement {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for Placement {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }
        impl Placement {
            /**The network's own id of the place, for Telegram the `chat_id` of the channel. Null for the personal profile of a
LinkedIn account, which has none.
*/
            #[must_use]
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///The name that people see.
            #[must_use]
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Placement> for super::Placement {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Placement,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::Placement> for Placement {
            fn from(value: super::Placement) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`PlacementList`](super::PlacementList).
        pub struct PlacementList {
            data: ::std::result::Result<
                ::std::vec::Vec<super::Placement>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PlacementList {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl PlacementList {
            ///The placements of the profile; empty while a Telegram bot has no channel.
            #[must_use]
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Placement>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PlacementList> for super::PlacementList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PlacementList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::PlacementList> for PlacementList {
            fn from(value: super::PlacementList) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`ProfileGroup`](super::ProfileGroup).
        pub struct ProfileGroup {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            profiles_count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProfileGroup {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    profiles_count: Ok(Default::default()),
                }
            }
        }
        impl ProfileGroup {
            ///The id of the group. It is opaque.
            #[must_use]
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            ///The name that people see.
            #[must_use]
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            ///How many profiles are connected to the group.
            #[must_use]
            pub fn profiles_count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.profiles_count = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for profiles_count: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProfileGroup> for super::ProfileGroup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProfileGroup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    profiles_count: value.profiles_count?,
                })
            }
        }
        impl ::std::convert::From<super::ProfileGroup> for ProfileGroup {
            fn from(value: super::ProfileGroup) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    profiles_count: Ok(value.profiles_count),
                }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`ProfileGroupList`](super::ProfileGroupList).
        pub struct ProfileGroupList {
            data: ::std::result::Result<
                ::std::vec::Vec<super::ProfileGroup>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ProfileGroupList {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }
        impl ProfileGroupList {
            ///The profile groups that the key can see.
            #[must_use]
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ProfileGroup>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProfileGroupList> for super::ProfileGroupList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProfileGroupList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::ProfileGroupList> for ProfileGroupList {
            fn from(value: super::ProfileGroupList) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        #[derive(Clone, Debug)]
        ///Builder of [`TelegramConnectionRequest`](super::TelegramConnectionRequest).
        pub struct TelegramConnectionRequest {
            bot_token: ::std::result::Result<crate::Secret, ::std::string::String>,
            platform: ::std::result::Result<
                super::TelegramConnectionRequestPlatform,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TelegramConnectionRequest {
            fn default() -> Self {
                Self {
                    bot_token: Err("no value supplied for bot_token".to_string()),
                    platform: Ok(super::TelegramConnectionRequestPlatform::Telegram),
                }
            }
        }
        impl TelegramConnectionRequest {
            ///The token that @BotFather issued for the bot. With /newbot it makes a bot, and ends by showing the token.
            #[must_use]
            pub fn bot_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.bot_token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for bot_token: {e}")
                    });
                self
            }
            ///Always `telegram`.
            #[must_use]
            pub fn platform<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TelegramConnectionRequestPlatform>,
                T::Error: ::std::fmt::Display,
            {
                self.platform = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for platform: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TelegramConnectionRequest>
        for super::TelegramConnectionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TelegramConnectionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    bot_token: value.bot_token?,
                    platform: value.platform?,
                })
            }
        }
        impl ::std::convert::From<super::TelegramConnectionRequest>
        for TelegramConnectionRequest {
            fn from(value: super::TelegramConnectionRequest) -> Self {
                Self {
                    bot_token: Ok(value.bot_token),
                    platform: Ok(value.platform),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    ///The one thing that it takes, as `profile_group`.
    impl From<&str> for CreateProfileGroupRequest {
        fn from(value: &str) -> Self {
            Self {
                profile_group: value.into(),
            }
        }
    }
    ///The one thing that it takes, as `profile_group`.
    impl From<String> for CreateProfileGroupRequest {
        fn from(value: String) -> Self {
            Self {
                profile_group: value.into(),
            }
        }
    }
    ///The one thing that it takes, as `name`.
    impl From<&str> for NewProfileGroup {
        fn from(value: &str) -> Self {
            Self { name: value.into() }
        }
    }
    ///The one thing that it takes, as `name`.
    impl From<String> for NewProfileGroup {
        fn from(value: String) -> Self {
            Self { name: value.into() }
        }
    }
    impl ::std::convert::TryFrom<builder::OauthConnection> for Connection {
        type Error = self::error::ConversionError;
        fn try_from(
            value: builder::OauthConnection,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            OauthConnection::try_from(value).map(Self::from)
        }
    }
    impl ::std::convert::TryFrom<builder::AccountConnection> for Connection {
        type Error = self::error::ConversionError;
        fn try_from(
            value: builder::AccountConnection,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            AccountConnection::try_from(value).map(Self::from)
        }
    }
    impl ::std::convert::TryFrom<builder::OauthConnectionRequest> for ConnectionRequest {
        type Error = self::error::ConversionError;
        fn try_from(
            value: builder::OauthConnectionRequest,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            OauthConnectionRequest::try_from(value).map(Self::from)
        }
    }
    impl ::std::convert::TryFrom<builder::BlueskyConnectionRequest>
    for ConnectionRequest {
        type Error = self::error::ConversionError;
        fn try_from(
            value: builder::BlueskyConnectionRequest,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            BlueskyConnectionRequest::try_from(value).map(Self::from)
        }
    }
    impl ::std::convert::TryFrom<builder::TelegramConnectionRequest>
    for ConnectionRequest {
        type Error = self::error::ConversionError;
        fn try_from(
            value: builder::TelegramConnectionRequest,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            TelegramConnectionRequest::try_from(value).map(Self::from)
        }
    }
    pub use super::values::*;
}
#[derive(Clone)]
/**A client of the PostProxy API. It is cheap to clone, and its clones share connections and the budget of repetitions.

PostProxy publishes to social networks on behalf of its customers. A *profile* is one connected social account, and a
*profile group* is the folder that holds the profiles of one brand, client or project.

This document covers profile groups, the three ways to connect an account to a group, and the channels of a Telegram bot.
It is an independent description, put together from public material; the service does not publish one of its own.

## Authentication

Every call carries an API key in the header `Authorization: Bearer <key>`. Keys are made at
<https://app.postproxy.dev/api_keys>, and there are two kinds:

| Key | Sees | May not |
|---|---|---|
| full account access | every profile group of the account | |
| scoped to one profile group | that group and nothing else | create or delete profile groups |

A scoped key is the one to hand to a partner. What it may not do is refused with status 422 and the text
`Your API key has no such permission`, neither with 401 nor with 403.

## Errors

An error is a JSON object with the text in `error` and, in some of the answers about connecting an account, a code in
`error_code`. Status 401 has two meanings, told apart by that code alone: without it the API key was not accepted; with
it the key was fine and the credentials of the social account were not.*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::client::Settings,
}
impl Client {
    /**List profile groups.

Lists the profile groups that the API key gives access to: all groups of the account for a key with full access, the
one group of its scope for a scoped key. The list is not paged.

Sends `GET /api/profile_groups`.

# Errors

Documented refusals, and what to do about them:

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or make a new one at <https://app.postproxy.dev/api_keys>. |

# Example

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let answer = client.list_profile_groups().send().await?;
println!("{answer:?}");
# Ok(())
# }
```
*/
    pub fn list_profile_groups(&self) -> builder::ListProfileGroups<'_> {
        builder::ListProfileGroups::new(self)
    }
    /**Create a profile group.

Creates an empty profile group. It takes a key with full access. Nothing says that the service refuses a name that it
has, so a create that is sent twice may make two groups, unless both carry the same `Idempotency-Key`.

Sends `POST /api/profile_groups`.

# Errors

Documented refusals, and what to do about them:

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or make a new one at <https://app.postproxy.dev/api_keys>. |
| 422 |  | Your API key has no such permission | Use an API key with full account access; a key that is scoped to a profile group may not do this. |

# Example

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let answer = client.create_profile_group().body("New Client Project").send().await?;
println!("{answer:?}");
# Ok(())
# }
```
*/
    pub fn create_profile_group(&self) -> builder::CreateProfileGroup<'_> {
        builder::CreateProfileGroup::new(self)
    }
    /**Get a profile group.

Reads one profile group.

Sends `GET /api/profile_groups/{id}`.

# Errors

Documented refusals, and what to do about them:

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or make a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the API key has access to what it names; a scoped key sees one profile group only. |

# Example

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let answer = client.get_profile_group().id("grp123abc").send().await?;
println!("{answer:?}");
# Ok(())
# }
```
*/
    pub fn get_profile_group(&self) -> builder::GetProfileGroup<'_> {
        builder::GetProfileGroup::new(self)
    }
    /**Delete a profile group.

Deletes a profile group **together with all profiles in it**. The service asks for no confirmation and does not
require the group to be empty. It takes a key with full access.

Sends `DELETE /api/profile_groups/{id}`.

# Errors

Documented refusals, and what to do about them:

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or make a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the API key has access to what it names; a scoped key sees one profile group only. |
| 422 |  | Your API key has no such permission | Use an API key with full account access; a key that is scoped to a profile group may not do this. |

# Example

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let answer = client.delete_profile_group().id("grp123abc").send().await?;
println!("{answer:?}");
# Ok(())
# }
```
*/
    pub fn delete_profile_group(&self) -> builder::DeleteProfileGroup<'_> {
        builder::DeleteProfileGroup::new(self)
    }
    /**Connect a social account to a profile group.

Starts, or for two of the networks completes, the connection of a social account. The `platform` of the request
decides which of three ways it goes.

**OAuth** (`facebook`, `instagram`, `tiktok`, `linkedin`, `youtube`, `twitter`, `threads`, `pinterest`):

1. Send `platform` and `redirect_url`; the answer holds a `url`.
2. Send the user's browser to that `url`, where the user signs in with the network.
3. The browser comes back to `redirect_url`, and the group gets the new profile. If the user gave up or the connection
   failed, `failure=true` and an `error_code` have been added to the query; see the callback `connection_returned`.
   Parameters that were in `redirect_url` before are kept, so a state of your own can travel in them. What is added
   after a success is not documented.

**Bluesky**: send `platform`, the handle in `identifier`, and an `app_password`. The profile exists when the call
returns; no browser is involved.

**Telegram**: one profile stands for one bot, which the user makes with @BotFather.

1. Send `platform` and `bot_token`. The token is verified, and the profile exists when the call returns.
2. The user makes the bot an administrator of each channel to publish to; `next_step` of the answer says so in words.
3. Each channel then appears among the profile's placements (`list_placements`). Ask every few seconds while the user
   is at it. When a channel does not appear, removing the bot from it and adding it again makes Telegram announce it
   once more.

Sends `POST /api/profile_groups/{id}/initialize_connection`.

# Errors

Documented refusals, and what to do about them:

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or make a new one at <https://app.postproxy.dev/api_keys>. |
| 401 | `bluesky_login_failed` | This account requires 2FA. Generate an app password at bsky.app/settings/app-passwords and use that instead of your main password. | Ask the user for an app password made at <https://bsky.app/settings/app-passwords>, not for the password of the account, and check the handle. |
| 401 | `telegram_connect_failed` | Telegram bot token is invalid or revoked — please reconnect the profile. | Ask the user for the token that @BotFather gives for the bot now, and connect it again. |
| 404 |  | Not found | Check the id, and that the API key has access to what it names; a scoped key sees one profile group only. |
| 422 |  | Missing platform | Name the network in `platform`; a field called `network` does not count. |
| 422 |  | Missing redirect_url | Send `redirect_url`, the address to which the user's browser returns. |
| 422 |  | Platform already connected | Use the profile of this platform that the group has, or connect the account to another group. |
| 422 | `missing_credentials` | Bluesky requires `identifier` (handle) and `app_password` in the payload. Generate an app password at <https://bsky.app/settings/app-passwords> | Send the handle in `identifier` and an app password, made at <https://bsky.app/settings/app-passwords>, in `app_password`. |
| 422 | `account_is_already_connected` | This Bluesky profile is already connected to Postproxy. | Use the profile where it is, or remove it from the other profile group before connecting it here. |
| 422 |  | Telegram requires `bot_token` in the payload. Create a bot via @BotFather (<https://t.me/BotFather>) and pass the token. | Send the token that @BotFather (<https://t.me/BotFather>) issued for the bot in `bot_token`. |
| 422 | `account_is_already_connected` | This Telegram bot is already connected to Postproxy. | Use the profile where it is, or make another bot with @BotFather for this profile group. |

# Example

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
use postproxy::types;
let answer = client
    .initialize_connection()
    .id("grp123abc")
    .body(
        types::OauthConnectionRequest::builder()
            .platform("instagram")
            .redirect_url("https://myapp.com/oauth/callback"),
    )
    .send()
    .await?;
println!("{answer:?}");
# Ok(())
# }
```
*/
    pub fn initialize_connection(&self) -> builder::InitializeConnection<'_> {
        builder::InitializeConnection::new(self)
    }
    /**List the placements of a profile.

Lists the places inside a connected account to which a post can go. For a Telegram profile these are the channels
that the bot administers, and the list is empty until the bot was added to one. It is not paged.

Sends `GET /api/profiles/{id}/placements`.

# Errors

Documented refusals, and what to do about them:

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or make a new one at <https://app.postproxy.dev/api_keys>. |
| 401 |  | Invalid API key or profile group. Be sure to check that you are using the correct id and not name | Check the API key, and pass the id of the profile group, not its name, as `profile_group_id`. |
| 404 |  | Not found. Make sure you pass the correct profile_group_id | Check the id of the profile, and pass the id of its profile group as `profile_group_id`. |

# Example

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let answer = client.list_placements().id("prof321zyx").send().await?;
println!("{answer:?}");
# Ok(())
# }
```
*/
    pub fn list_placements(&self) -> builder::ListPlacements<'_> {
        builder::ListPlacements::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    /**Builder for [`Client::list_profile_groups`]

[`Client::list_profile_groups`]: super::Client::list_profile_groups*/
    #[derive(Debug, Clone)]
    pub struct ListProfileGroups<'a> {
        client: &'a super::Client,
        timeout: Option<std::time::Duration>,
    }
    impl<'a> ListProfileGroups<'a> {
        ///Begins with nothing set.
        #[must_use]
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                timeout: None,
            }
        }
        /**Sends the request and waits for the answer.

# Errors

See the method that made this builder.*/
        pub async fn send(
            self,
        ) -> Result<crate::ResponseValue<types::ProfileGroupList>, crate::Error> {
            self.exchange().await?.decode()
        }
        /// How long this call may take as a whole. The default is that of the client.
        #[must_use]
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.timeout = Some(timeout);
            self
        }
        pub(crate) async fn exchange(
            self,
        ) -> Result<crate::http::answer::Answer<'static>, crate::Error> {
            let Self { client, timeout } = self;
            let url = format!("{}/api/profile_groups", client.baseurl,);
            let request = || {
                client
                    .client
                    .get(url.as_str())
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()
                    .map_err(crate::Error::unbuildable)
            };
            crate::http::transport::exchange(
                    client,
                    &super::operations::LIST_PROFILE_GROUPS,
                    timeout,
                    Vec::new(),
                    &request,
                )
                .await
        }
    }
    /**Builder for [`Client::create_profile_group`]

[`Client::create_profile_group`]: super::Client::create_profile_group*/
    #[derive(Debug, Clone)]
    pub struct CreateProfileGroup<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CreateProfileGroupRequest, String>,
        timeout: Option<std::time::Duration>,
    }
    impl<'a> CreateProfileGroup<'a> {
        ///Begins with nothing set.
        #[must_use]
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
                timeout: None,
            }
        }
        /**A key of the caller's choice, a UUID for one, that makes it safe to send this request again. The service keeps the
answer of a success for 24 hours and gives it again to a request with the same key; the answer of a failure is not
kept. A second request is answered with 409 while the first is still being worked on, and with 422 if its body
differs. Keys are shared by the whole account.
*/
        #[must_use]
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("idempotency_key: {reason}"));
            self
        }
        ///The body of the request.
        #[must_use]
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateProfileGroupRequest>,
            <V as std::convert::TryInto<
                types::CreateProfileGroupRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("body: {}", s));
            self
        }
        ///Changes the body of the request, which begins with nothing set.
        #[must_use]
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateProfileGroupRequest,
            ) -> types::builder::CreateProfileGroupRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /**Sends the request and waits for the answer.

# Errors

See the method that made this builder.*/
        pub async fn send(
            self,
        ) -> Result<crate::ResponseValue<types::ProfileGroup>, crate::Error> {
            self.exchange().await?.decode()
        }
        /// How long this call may take as a whole. The default is that of the client.
        #[must_use]
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.timeout = Some(timeout);
            self
        }
        pub(crate) async fn exchange(
            self,
        ) -> Result<crate::http::answer::Answer<'static>, crate::Error> {
            let Self { client, idempotency_key, body, timeout } = self;
            let idempotency_key = idempotency_key.map_err(crate::Error::unfit)?;
            let body = body
                .and_then(|v| {
                    types::CreateProfileGroupRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(crate::Error::unfit)?;
            let url = format!("{}/api/profile_groups", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::new();
            if let Some(value) = idempotency_key {
                header_map
                    .append(
                        "Idempotency-Key",
                        crate::http::request::header(
                            "Idempotency-Key",
                            &value.to_string(),
                        )?,
                    );
            }
            let request = || {
                client
                    .client
                    .post(url.as_str())
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
                    .headers(header_map.clone())
                    .build()
                    .map_err(crate::Error::unbuildable)
            };
            crate::http::transport::exchange(
                    client,
                    &super::operations::CREATE_PROFILE_GROUP,
                    timeout,
                    crate::http::passwords::find(&body, super::operations::PASSWORDS),
                    &request,
                )
                .await
        }
    }
    /**Builder for [`Client::get_profile_group`]

[`Client::get_profile_group`]: super::Client::get_profile_group*/
    #[derive(Debug, Clone)]
    pub struct GetProfileGroup<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        timeout: Option<std::time::Duration>,
    }
    impl<'a> GetProfileGroup<'a> {
        ///Begins with nothing set.
        #[must_use]
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id: no value was given".to_string()),
                timeout: None,
            }
        }
        ///The id of the profile group.
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }
        /**Sends the request and waits for the answer.

# Errors

See the method that made this builder.*/
        pub async fn send(
            self,
        ) -> Result<crate::ResponseValue<types::ProfileGroup>, crate::Error> {
            self.exchange().await?.decode()
        }
        /// How long this call may take as a whole. The default is that of the client.
        #[must_use]
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.timeout = Some(timeout);
            self
        }
        pub(crate) async fn exchange(
            self,
        ) -> Result<crate::http::answer::Answer<'static>, crate::Error> {
            let Self { client, id, timeout } = self;
            let id = id.map_err(crate::Error::unfit)?;
            let url = format!(
                "{}/api/profile_groups/{}", client.baseurl, crate
                ::http::request::segment("id", & id) ?,
            );
            let request = || {
                client
                    .client
                    .get(url.as_str())
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()
                    .map_err(crate::Error::unbuildable)
            };
            crate::http::transport::exchange(
                    client,
                    &super::operations::GET_PROFILE_GROUP,
                    timeout,
                    Vec::new(),
                    &request,
                )
                .await
        }
    }
    /**Builder for [`Client::delete_profile_group`]

[`Client::delete_profile_group`]: super::Client::delete_profile_group*/
    #[derive(Debug, Clone)]
    pub struct DeleteProfileGroup<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        timeout: Option<std::time::Duration>,
    }
    impl<'a> DeleteProfileGroup<'a> {
        ///Begins with nothing set.
        #[must_use]
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id: no value was given".to_string()),
                idempotency_key: Ok(None),
                timeout: None,
            }
        }
        ///The id of the profile group.
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }
        /**A key of the caller's choice, a UUID for one, that makes it safe to send this request again. The service keeps the
answer of a success for 24 hours and gives it again to a request with the same key; the answer of a failure is not
kept. A second request is answered with 409 while the first is still being worked on, and with 422 if its body
differs. Keys are shared by the whole account.
*/
        #[must_use]
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("idempotency_key: {reason}"));
            self
        }
        /**Sends the request and waits for the answer.

# Errors

See the method that made this builder.*/
        pub async fn send(
            self,
        ) -> Result<crate::ResponseValue<types::DeletedProfileGroup>, crate::Error> {
            self.exchange().await?.decode()
        }
        /// How long this call may take as a whole. The default is that of the client.
        #[must_use]
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.timeout = Some(timeout);
            self
        }
        pub(crate) async fn exchange(
            self,
        ) -> Result<crate::http::answer::Answer<'static>, crate::Error> {
            let Self { client, id, idempotency_key, timeout } = self;
            let id = id.map_err(crate::Error::unfit)?;
            let idempotency_key = idempotency_key.map_err(crate::Error::unfit)?;
            let url = format!(
                "{}/api/profile_groups/{}", client.baseurl, crate
                ::http::request::segment("id", & id) ?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::new();
            if let Some(value) = idempotency_key {
                header_map
                    .append(
                        "Idempotency-Key",
                        crate::http::request::header(
                            "Idempotency-Key",
                            &value.to_string(),
                        )?,
                    );
            }
            let request = || {
                client
                    .client
                    .delete(url.as_str())
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .headers(header_map.clone())
                    .build()
                    .map_err(crate::Error::unbuildable)
            };
            crate::http::transport::exchange(
                    client,
                    &super::operations::DELETE_PROFILE_GROUP,
                    timeout,
                    Vec::new(),
                    &request,
                )
                .await
        }
    }
    /**Builder for [`Client::initialize_connection`]

[`Client::initialize_connection`]: super::Client::initialize_connection*/
    #[derive(Debug, Clone)]
    pub struct InitializeConnection<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::ConnectionRequest, String>,
        timeout: Option<std::time::Duration>,
    }
    impl<'a> InitializeConnection<'a> {
        ///Begins with nothing set.
        #[must_use]
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id: no value was given".to_string()),
                body: Err("body: no value was given".to_string()),
                timeout: None,
            }
        }
        ///The id of the profile group.
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }
        ///The body of the request.
        #[must_use]
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ConnectionRequest>,
            <V as std::convert::TryInto<
                types::ConnectionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }
        /**Sends the request and waits for the answer.

# Errors

See the method that made this builder.*/
        pub async fn send(
            self,
        ) -> Result<crate::ResponseValue<types::Connection>, crate::Error> {
            self.exchange().await?.decode()
        }
        /// How long this call may take as a whole. The default is that of the client.
        #[must_use]
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.timeout = Some(timeout);
            self
        }
        pub(crate) async fn exchange(
            self,
        ) -> Result<crate::http::answer::Answer<'static>, crate::Error> {
            let Self { client, id, body, timeout } = self;
            let id = id.map_err(crate::Error::unfit)?;
            let body = body.map_err(crate::Error::unfit)?;
            let url = format!(
                "{}/api/profile_groups/{}/initialize_connection", client.baseurl, crate
                ::http::request::segment("id", & id) ?,
            );
            let request = || {
                client
                    .client
                    .post(url.as_str())
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
                    .build()
                    .map_err(crate::Error::unbuildable)
            };
            crate::http::transport::exchange(
                    client,
                    &super::operations::INITIALIZE_CONNECTION,
                    timeout,
                    crate::http::passwords::find(&body, super::operations::PASSWORDS),
                    &request,
                )
                .await
        }
    }
    /**Builder for [`Client::list_placements`]

[`Client::list_placements`]: super::Client::list_placements*/
    #[derive(Debug, Clone)]
    pub struct ListPlacements<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        profile_group_id: Result<Option<::std::string::String>, String>,
        timeout: Option<std::time::Duration>,
    }
    impl<'a> ListPlacements<'a> {
        ///Begins with nothing set.
        #[must_use]
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id: no value was given".to_string()),
                profile_group_id: Ok(None),
                timeout: None,
            }
        }
        ///The id of the profile.
        #[must_use]
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }
        /**The profile group of the profile. A scoped key needs none, for it has but one group. With full access it defaults
to the account's default group, which need not be the first of the list, and a profile of any other group is
answered with 404.
*/
        #[must_use]
        pub fn profile_group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.profile_group_id = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("profile_group_id: {reason}"));
            self
        }
        /**Sends the request and waits for the answer.

# Errors

See the method that made this builder.*/
        pub async fn send(
            self,
        ) -> Result<crate::ResponseValue<types::PlacementList>, crate::Error> {
            self.exchange().await?.decode()
        }
        /// How long this call may take as a whole. The default is that of the client.
        #[must_use]
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.timeout = Some(timeout);
            self
        }
        pub(crate) async fn exchange(
            self,
        ) -> Result<crate::http::answer::Answer<'static>, crate::Error> {
            let Self { client, id, profile_group_id, timeout } = self;
            let id = id.map_err(crate::Error::unfit)?;
            let profile_group_id = profile_group_id.map_err(crate::Error::unfit)?;
            let url = format!(
                "{}/api/profiles/{}/placements", client.baseurl, crate
                ::http::request::segment("id", & id) ?,
            );
            let request = || {
                client
                    .client
                    .get(url.as_str())
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .query(
                        &crate::http::request::query(
                            "profile_group_id",
                            &profile_group_id,
                        )?,
                    )
                    .build()
                    .map_err(crate::Error::unbuildable)
            };
            crate::http::transport::exchange(
                    client,
                    &super::operations::LIST_PLACEMENTS,
                    timeout,
                    Vec::new(),
                    &request,
                )
                .await
        }
    }
}
/// What the document says of each operation, for the transport.
pub(crate) mod operations {
    use std::borrow::Cow;
    use crate::http::operation::{Operation, Successes};
    /// Every property that is a password in what some operation takes.
    pub(crate) static PASSWORDS: &[&str] = &["app_password", "bot_token"];
    pub(crate) static LIST_PROFILE_GROUPS: Operation = Operation {
        id: Cow::Borrowed("list_profile_groups"),
        method: reqwest::Method::GET,
        path: Cow::Borrowed("/api/profile_groups"),
        successes: Successes::Listed(&[200u16]),
        idempotency_key: false,
    };
    pub(crate) static CREATE_PROFILE_GROUP: Operation = Operation {
        id: Cow::Borrowed("create_profile_group"),
        method: reqwest::Method::POST,
        path: Cow::Borrowed("/api/profile_groups"),
        successes: Successes::Listed(&[201u16]),
        idempotency_key: true,
    };
    pub(crate) static GET_PROFILE_GROUP: Operation = Operation {
        id: Cow::Borrowed("get_profile_group"),
        method: reqwest::Method::GET,
        path: Cow::Borrowed("/api/profile_groups/{id}"),
        successes: Successes::Listed(&[200u16]),
        idempotency_key: false,
    };
    pub(crate) static DELETE_PROFILE_GROUP: Operation = Operation {
        id: Cow::Borrowed("delete_profile_group"),
        method: reqwest::Method::DELETE,
        path: Cow::Borrowed("/api/profile_groups/{id}"),
        successes: Successes::Listed(&[200u16]),
        idempotency_key: true,
    };
    pub(crate) static INITIALIZE_CONNECTION: Operation = Operation {
        id: Cow::Borrowed("initialize_connection"),
        method: reqwest::Method::POST,
        path: Cow::Borrowed("/api/profile_groups/{id}/initialize_connection"),
        successes: Successes::Listed(&[200u16]),
        idempotency_key: false,
    };
    pub(crate) static LIST_PLACEMENTS: Operation = Operation {
        id: Cow::Borrowed("list_placements"),
        method: reqwest::Method::GET,
        path: Cow::Borrowed("/api/profiles/{id}/placements"),
        successes: Successes::Listed(&[200u16]),
        idempotency_key: false,
    };
}
/// Lists of values that the service may add to.
pub(crate) mod values {
    crate::types::open_list::open_list! {
        #[doc =
        "A social network. Of the ten, eight authenticate by OAuth; for Bluesky the user gives an app password, and for\nTelegram the token of a bot.\n"]
        Platform { #[doc = "`facebook`: A Facebook Page, by OAuth."] Facebook =
        "facebook", #[doc =
        "`instagram`: An Instagram Business or Creator account, by OAuth."] Instagram =
        "instagram", #[doc = "`tiktok`: A TikTok account, by OAuth."] Tiktok = "tiktok",
        #[doc = "`linkedin`: A LinkedIn profile, by OAuth."] Linkedin = "linkedin", #[doc
        = "`youtube`: A YouTube channel, by OAuth."] Youtube = "youtube", #[doc =
        "`twitter`: An X (Twitter) account, by OAuth."] Twitter = "twitter", #[doc =
        "`threads`: A Threads account, by OAuth."] Threads = "threads", #[doc =
        "`pinterest`: A Pinterest account, by OAuth."] Pinterest = "pinterest", #[doc =
        "`bluesky`: A Bluesky account, by app password; no OAuth."] Bluesky = "bluesky",
        #[doc =
        "`telegram`: The channels of a Telegram bot of the user's own, by its token; no OAuth."]
        Telegram = "telegram", }
    }
    crate::types::open_list::open_list! {
        #[doc =
        "Why an account could not be connected. Only some refusals of `initialize_connection` carry a code.\n"]
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
    crate::types::open_list::open_list! {
        #[doc =
        "Why the user came back from the OAuth flow without a connected account."]
        ConnectionFailureCode { #[doc =
        "`user_abandoned`: The user cancelled or closed the flow."] UserAbandoned =
        "user_abandoned", #[doc =
        "`account_is_already_connected`: The social account is connected to another profile."]
        AccountIsAlreadyConnected = "account_is_already_connected", #[doc =
        "`update_failed`: A profile that had been disconnected could not be updated while it was connected again."]
        UpdateFailed = "update_failed", }
    }
}
/// The refusals that the document shows.
pub(crate) mod refusals {
    use crate::error::refusal::Refusal;
    pub(crate) static REFUSALS: &[Refusal] = &[
        Refusal {
            operation: "list_profile_groups",
            status: 401u16,
            error: "Invalid API key",
            code: None,
            remedy: "Check the API key, or make a new one at https://app.postproxy.dev/api_keys.",
            predicate: None,
        },
        Refusal {
            operation: "create_profile_group",
            status: 401u16,
            error: "Invalid API key",
            code: None,
            remedy: "Check the API key, or make a new one at https://app.postproxy.dev/api_keys.",
            predicate: None,
        },
        Refusal {
            operation: "create_profile_group",
            status: 422u16,
            error: "Your API key has no such permission",
            code: None,
            remedy: "Use an API key with full account access; a key that is scoped to a profile group may not do this.",
            predicate: Some("permission_denied"),
        },
        Refusal {
            operation: "get_profile_group",
            status: 401u16,
            error: "Invalid API key",
            code: None,
            remedy: "Check the API key, or make a new one at https://app.postproxy.dev/api_keys.",
            predicate: None,
        },
        Refusal {
            operation: "get_profile_group",
            status: 404u16,
            error: "Not found",
            code: None,
            remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
            predicate: None,
        },
        Refusal {
            operation: "delete_profile_group",
            status: 401u16,
            error: "Invalid API key",
            code: None,
            remedy: "Check the API key, or make a new one at https://app.postproxy.dev/api_keys.",
            predicate: None,
        },
        Refusal {
            operation: "delete_profile_group",
            status: 404u16,
            error: "Not found",
            code: None,
            remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
            predicate: None,
        },
        Refusal {
            operation: "delete_profile_group",
            status: 422u16,
            error: "Your API key has no such permission",
            code: None,
            remedy: "Use an API key with full account access; a key that is scoped to a profile group may not do this.",
            predicate: Some("permission_denied"),
        },
        Refusal {
            operation: "initialize_connection",
            status: 401u16,
            error: "Invalid API key",
            code: None,
            remedy: "Check the API key, or make a new one at https://app.postproxy.dev/api_keys.",
            predicate: None,
        },
        Refusal {
            operation: "initialize_connection",
            status: 401u16,
            error: "This account requires 2FA. Generate an app password at bsky.app/settings/app-passwords and use that instead of your main password.",
            code: Some("bluesky_login_failed"),
            remedy: "Ask the user for an app password made at https://bsky.app/settings/app-passwords, not for the password of the account, and check the handle.",
            predicate: None,
        },
        Refusal {
            operation: "initialize_connection",
            status: 401u16,
            error: "Telegram bot token is invalid or revoked — please reconnect the profile.",
            code: Some("telegram_connect_failed"),
            remedy: "Ask the user for the token that @BotFather gives for the bot now, and connect it again.",
            predicate: None,
        },
        Refusal {
            operation: "initialize_connection",
            status: 404u16,
            error: "Not found",
            code: None,
            remedy: "Check the id, and that the API key has access to what it names; a scoped key sees one profile group only.",
            predicate: None,
        },
        Refusal {
            operation: "initialize_connection",
            status: 422u16,
            error: "Missing platform",
            code: None,
            remedy: "Name the network in `platform`; a field called `network` does not count.",
            predicate: None,
        },
        Refusal {
            operation: "initialize_connection",
            status: 422u16,
            error: "Missing redirect_url",
            code: None,
            remedy: "Send `redirect_url`, the address to which the user's browser returns.",
            predicate: None,
        },
        Refusal {
            operation: "initialize_connection",
            status: 422u16,
            error: "Platform already connected",
            code: None,
            remedy: "Use the profile of this platform that the group has, or connect the account to another group.",
            predicate: Some("already_connected"),
        },
        Refusal {
            operation: "initialize_connection",
            status: 422u16,
            error: "Bluesky requires `identifier` (handle) and `app_password` in the payload. Generate an app password at https://bsky.app/settings/app-passwords",
            code: Some("missing_credentials"),
            remedy: "Send the handle in `identifier` and an app password, made at https://bsky.app/settings/app-passwords, in `app_password`.",
            predicate: None,
        },
        Refusal {
            operation: "initialize_connection",
            status: 422u16,
            error: "This Bluesky profile is already connected to Postproxy.",
            code: Some("account_is_already_connected"),
            remedy: "Use the profile where it is, or remove it from the other profile group before connecting it here.",
            predicate: Some("already_connected"),
        },
        Refusal {
            operation: "initialize_connection",
            status: 422u16,
            error: "Telegram requires `bot_token` in the payload. Create a bot via @BotFather (https://t.me/BotFather) and pass the token.",
            code: None,
            remedy: "Send the token that @BotFather (https://t.me/BotFather) issued for the bot in `bot_token`.",
            predicate: None,
        },
        Refusal {
            operation: "initialize_connection",
            status: 422u16,
            error: "This Telegram bot is already connected to Postproxy.",
            code: Some("account_is_already_connected"),
            remedy: "Use the profile where it is, or make another bot with @BotFather for this profile group.",
            predicate: Some("already_connected"),
        },
        Refusal {
            operation: "list_placements",
            status: 401u16,
            error: "Invalid API key",
            code: None,
            remedy: "Check the API key, or make a new one at https://app.postproxy.dev/api_keys.",
            predicate: None,
        },
        Refusal {
            operation: "list_placements",
            status: 401u16,
            error: "Invalid API key or profile group. Be sure to check that you are using the correct id and not name",
            code: None,
            remedy: "Check the API key, and pass the id of the profile group, not its name, as `profile_group_id`.",
            predicate: None,
        },
        Refusal {
            operation: "list_placements",
            status: 404u16,
            error: "Not found. Make sure you pass the correct profile_group_id",
            code: None,
            remedy: "Check the id of the profile, and pass the id of its profile group as `profile_group_id`.",
            predicate: None,
        },
    ];
    impl crate::Error {
        /**Whether the service refused the call for this reason, which it gives as

* 422 (`account_is_already_connected`): This Bluesky profile is already connected to Postproxy.
* 422 (`account_is_already_connected`): This Telegram bot is already connected to Postproxy.
* 422: Platform already connected

Recognized by the code where there is one, else by the text.*/
        pub fn is_already_connected(&self) -> bool {
            self.answers("already_connected")
        }
        /**Whether the service refused the call for this reason, which it gives as

* 422: Your API key has no such permission

Recognized by the code where there is one, else by the text.*/
        pub fn is_permission_denied(&self) -> bool {
            self.answers("permission_denied")
        }
    }
}
