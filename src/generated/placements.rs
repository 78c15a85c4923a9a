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
pub(super) static LIST_PLACEMENTS: Operation = Operation {
    id: Cow::Borrowed("list_placements"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/profiles/{id}/placements"),
    idempotency_key: false,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
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
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Query,
            name: "profile_group_id",
            length: (Some(1), None),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
impl Client {
    ///Placements: The places inside a connected account to which a post can go, such as the channels of a Telegram bot.
    #[inline]
    pub fn placements(&self) -> Placements<'_> {
        Placements { client: self }
    }
}
/**Placements: The places inside a connected account to which a post can go, such as the channels of a Telegram bot.

Returned by [`Client::placements`].*/
#[derive(Clone, Copy, Debug)]
pub struct Placements<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> Placements<'a> {
    /**List the placements of a profile.

Lists the places inside a connected account to which a post can go. For a Telegram profile these are the channels
that the bot administers, and the list is empty until the bot was added to one. The list is not paged.

Sends `GET /api/profiles/{id}/placements`.

# Arguments

* `id`: The id of the profile.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 401 |  | Invalid API key or profile group. Be sure to check that you are using the correct id and not name | Check the API key, and pass the id of the profile group, not its name, as `profile_group_id`. |
| 404 |  | Not found. Make sure you pass the correct profile_group_id | Check the id of the profile, and pass the id of its profile group as `profile_group_id`. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.placements().list("prof321zyx").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn list(&self, id: impl Into<String>) -> ListPlacements<'a> {
        ListPlacements {
            call: Call::new(self.client, &LIST_PLACEMENTS)
                .segment::<String>("id", id.into()),
        }
    }
}
///A call of [`Placements::list`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListPlacements<'a> {
    call: Call<'a>,
}
impl<'a> ListPlacements<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("profile_group_id", value.into());
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::PlacementList> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for ListPlacements<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(ListPlacements, types::PlacementList);
