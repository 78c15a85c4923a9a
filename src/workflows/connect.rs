//! Connects accounts by OAuth, by an app password and by a bot token.

use crate::http::call::Prepare;
use crate::http::transport::Read;
use crate::types::decode::Decode;
use crate::{Client, Error, Platform, Secret, types};

impl Client {
    /// Starts the connection of an account by OAuth, and returns the URL to send the user's browser to.
    ///
    /// The browser returns to `redirect_url`. Parse that URL by [`ConnectionCallback`](crate::ConnectionCallback).
    ///
    /// # Errors
    ///
    /// Those of [`connections().initialize`](crate::handles::Connections::initialize), and:
    ///
    /// * [`Decode`](crate::ErrorKind::Decode) if the response is that of another kind of connection.
    /// * [`Api`](crate::ErrorKind::Api) if `success` is false in the response.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
    /// use postproxy::Platform;
    ///
    /// let connection = client.connect_oauth("grp123abc", Platform::Instagram, "https://myapp.com/done?org=123").await?;
    /// println!("send the user to {}", connection.url);
    /// # Ok(()) }
    /// ```
    pub async fn connect_oauth(
        &self,
        group_id: &str,
        platform: impl Into<Platform>,
        redirect_url: &str,
    ) -> Result<types::OauthConnection, Error> {
        let request = types::OauthConnectionRequest::new(platform, redirect_url);
        self.connect(group_id, request, |connection: &types::OauthConnection| connection.success).await
    }

    /// Connects a Bluesky account. The profile exists when the method returns.
    ///
    /// `identifier` is the handle. The service adds `.bsky.social` to a handle without a domain. `app_password` is an app
    /// password, not the password of the account.
    ///
    /// # Errors
    ///
    /// Those of [`connect_oauth`](Client::connect_oauth). Wrong credentials are a 401 with a code, for which
    /// [`is_invalid_api_key`](Error::is_invalid_api_key) returns false.
    pub async fn connect_bluesky(
        &self,
        group_id: &str,
        identifier: &str,
        app_password: impl Into<Secret>,
    ) -> Result<types::AccountConnection, Error> {
        let request = types::BlueskyConnectionRequest::new(identifier, app_password);
        self.connect(group_id, request, |connection: &types::AccountConnection| connection.success).await
    }

    /// Connects a Telegram bot by the token that @BotFather issued for it. The profile exists when the method returns.
    ///
    /// A new bot has no channel. `next_step` of the response asks the user to make the bot an administrator of one, and
    /// [`wait_for_placements`](Client::wait_for_placements) returns when that has happened.
    ///
    /// # Errors
    ///
    /// Those of [`connect_bluesky`](Client::connect_bluesky).
    pub async fn connect_telegram(
        &self,
        group_id: &str,
        bot_token: impl Into<Secret>,
    ) -> Result<types::AccountConnection, Error> {
        let request = types::TelegramConnectionRequest::new(bot_token);
        self.connect(group_id, request, |connection: &types::AccountConnection| connection.success).await
    }

    async fn connect<B, T>(&self, group_id: &str, request: B, succeeded: fn(&T) -> bool) -> Result<T, Error>
    where
        B: Into<types::ConnectionRequest>,
        T: Decode,
    {
        let call = Prepare::prepare(self.connections().initialize(group_id, request))?;
        let response = call.exchange(Read::Whole).await?;
        // Decoded as the requested kind and not as the union, so that the error can name the property.
        let connection: T = response.value().map_err(|error| match response.value::<types::Connection>() {
            Ok(_) => error.with_hint("the service returned another kind of connection than was requested"),
            Err(_) => error,
        })?;
        if succeeded(&connection) {
            Ok(connection)
        } else {
            Err(response.with_response(Error::unsuccessful(response.operation)))
        }
    }
}
