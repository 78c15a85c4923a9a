// @generated from openapi.yaml
use std::borrow::Cow;
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::http::body::Payload;
use crate::http::call::{Call, Prepare, call};
use crate::http::operation::Operation;
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::paging::{Facts, Items, Pages};
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::types;
use crate::{Client, Error, ResponseFuture};
pub(super) static INITIALIZE_CONNECTION: Operation = Operation {
    id: Cow::Borrowed("initialize_connection"),
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/api/profile_groups/{id}/initialize_connection"),
    idempotency_key: false,
    authenticated: true,
    defaults: &[],
    secrets: &["app_password", "bot_token"],
    bounds: &[
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Path,
            name: "id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
impl Client {
    ///Connections: Connecting a social account to a profile group, by OAuth, app password or bot token.
    #[inline]
    pub fn connections(&self) -> Connections<'_> {
        Connections { client: self }
    }
}
/**Connections: Connecting a social account to a profile group, by OAuth, app password or bot token.

Returned by [`Client::connections`].*/
#[derive(Clone, Copy, Debug)]
pub struct Connections<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> Connections<'a> {
    /**Connect a social account to a profile group.

Starts the connection of a social account, or completes it for two of the networks. The `platform` of the request
decides which of three ways it goes.

**OAuth** (every network but Bluesky and Telegram):

1. Send `platform` and `redirect_url`. The response has a `url`.
2. Send the user's browser to that `url`, where the user signs in with the network.
3. The browser returns to `redirect_url`, and the group has the new profile. If the user gave up or the connection
   failed, `failure=true` and an `error_code` are added to the query; see the callback `connection_returned`.
   Parameters that `redirect_url` had before are kept, so it can carry a state of your own. What is added after a
   success is not documented.

**Bluesky**: send `platform`, the handle in `identifier`, and an `app_password`. The profile exists when the call
returns. No browser is involved.

**Telegram**: one profile stands for one bot, which the user creates with @BotFather.

1. Send `platform` and `bot_token`. The token is verified, and the profile exists when the call returns.
2. The user makes the bot an administrator of each channel to publish to. `next_step` of the response says so in words.
3. Each channel then appears among the profile's placements (`placements().list`). Poll every few seconds while the user
   does this. If a channel does not appear, remove the bot from it and add it again, and Telegram announces it once
   more.

Sends `POST /api/profile_groups/{id}/initialize_connection`.

# Arguments

* `id`: The id of the profile group.
* `request`: The body of the request.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 401 | `bluesky_login_failed` | This account requires 2FA. Generate an app password at bsky.app/settings/app-passwords and use that instead of your main password. | Ask the user for an app password made at <https://bsky.app/settings/app-passwords>, not for the password of the account, and check the handle. |
| 401 | `telegram_connect_failed` | Telegram bot token is invalid or revoked — please reconnect the profile. | Ask the user for the token that @BotFather gives for the bot now, and connect it again. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |
| 422 |  | Missing platform | Name the network in `platform`; a field called `network` does not count. |
| 422 |  | Missing redirect_url | Send `redirect_url`, the address to which the user's browser returns. |
| 422 |  | Platform already connected | Use the profile of this platform that the group has, or connect the account to another group. |
| 422 | `missing_credentials` | Bluesky requires `identifier` (handle) and `app_password` in the payload. Generate an app password at <https://bsky.app/settings/app-passwords> | Send the handle in `identifier` and an app password, made at <https://bsky.app/settings/app-passwords>, in `app_password`. |
| 422 | `account_is_already_connected` | This Bluesky profile is already connected to Postproxy. | Use the profile where it is, or remove it from the other profile group before connecting it here. |
| 422 |  | Telegram requires `bot_token` in the payload. Create a bot via @BotFather (<https://t.me/BotFather>) and pass the token. | Send the token that @BotFather (<https://t.me/BotFather>) issued for the bot in `bot_token`. |
| 422 | `account_is_already_connected` | This Telegram bot is already connected to Postproxy. | Use the profile where it is, or create another bot with @BotFather for this profile group. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
use postproxy::types;
let response = client
    .connections()
    .initialize(
        "grp123abc",
        types::OauthConnectionRequest::new(
            "instagram",
            "https://myapp.com/oauth/callback",
        ),
    )
    .await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn initialize(
        &self,
        id: impl Into<String>,
        request: impl Into<types::ConnectionRequest>,
    ) -> InitializeConnection<'a> {
        InitializeConnection {
            call: Call::new(self.client, &INITIALIZE_CONNECTION)
                .segment::<String>("id", id.into()),
            body: request.into(),
        }
    }
}
///A call of [`Connections::initialize`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct InitializeConnection<'a> {
    call: Call<'a>,
    body: types::ConnectionRequest,
}
impl<'a> InitializeConnection<'a> {
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::Connection> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for InitializeConnection<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        let body = &self.body;
        Ok(self.call.with_body(Payload::json(body)?).with_secrets(body))
    }
}
call!(InitializeConnection, types::Connection);
