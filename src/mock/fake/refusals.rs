//! Which named examples of the document the service in memory refuses requests with. Status, text and code stand in the
//! document alone; one that is missing there keeps the service from starting.

/// A refusal, by its cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The header holds no key, or one that is unknown.
    InvalidApiKey,
    /// A key that is scoped to a group was to create one.
    CreateDenied,
    /// A key that is scoped to a group was to delete one.
    DeleteDenied,
    NotFound,
    MissingPlatform,
    MissingRedirectUrl,
    PlatformAlreadyConnected,
    MissingBlueskyCredentials,
    /// The password is none that Bluesky issues for apps, or was revoked.
    BlueskyLoginFailed,
    /// Another group has the account.
    BlueskyAlreadyConnected,
    MissingBotToken,
    /// The token is none, or was revoked.
    TelegramConnectFailed,
    /// Another group has the bot.
    TelegramAlreadyConnected,
    /// The `profile_group_id` names no group that the key can see.
    InvalidProfileGroup,
    /// The profile is in another group than the one that was named or meant.
    OtherProfileGroup,
}

impl Refusal {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        use Refusal::*;
        [
            InvalidApiKey,
            CreateDenied,
            DeleteDenied,
            NotFound,
            MissingPlatform,
            MissingRedirectUrl,
            PlatformAlreadyConnected,
            MissingBlueskyCredentials,
            BlueskyLoginFailed,
            BlueskyAlreadyConnected,
            MissingBotToken,
            TelegramConnectFailed,
            TelegramAlreadyConnected,
            InvalidProfileGroup,
            OtherProfileGroup,
        ]
        .into_iter()
    }

    /// The operation that shows it, and the name of the example there.
    pub(super) fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::InvalidApiKey => ("list_profile_groups", "invalid_api_key"),
            Self::CreateDenied => ("create_profile_group", "permission_denied"),
            Self::DeleteDenied => ("delete_profile_group", "permission_denied"),
            Self::NotFound => ("get_profile_group", "not_found"),
            Self::MissingPlatform => ("initialize_connection", "missing_platform"),
            Self::MissingRedirectUrl => ("initialize_connection", "missing_redirect_url"),
            Self::PlatformAlreadyConnected => ("initialize_connection", "platform_already_connected"),
            Self::MissingBlueskyCredentials => ("initialize_connection", "missing_bluesky_credentials"),
            Self::BlueskyLoginFailed => ("initialize_connection", "bluesky_login_failed"),
            Self::BlueskyAlreadyConnected => ("initialize_connection", "bluesky_already_connected"),
            Self::MissingBotToken => ("initialize_connection", "missing_bot_token"),
            Self::TelegramConnectFailed => ("initialize_connection", "telegram_connect_failed"),
            Self::TelegramAlreadyConnected => ("initialize_connection", "telegram_already_connected"),
            Self::InvalidProfileGroup => ("list_placements", "invalid_profile_group"),
            Self::OtherProfileGroup => ("list_placements", "other_profile_group"),
        }
    }
}
