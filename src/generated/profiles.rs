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
pub(super) static LIST_PROFILES: Operation = Operation {
    id: Cow::Borrowed("list_profiles"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/profiles"),
    idempotency_key: false,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
    bounds: &[
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
pub(super) static GET_PROFILE: Operation = Operation {
    id: Cow::Borrowed("get_profile"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/profiles/{id}"),
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
pub(super) static DELETE_PROFILE: Operation = Operation {
    id: Cow::Borrowed("delete_profile"),
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/api/profiles/{id}"),
    idempotency_key: true,
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
        crate::http::bounds::Bound {
            part: crate::http::bounds::Part::Header,
            name: "Idempotency-Key",
            length: (Some(1), Some(255)),
            value: (None, None),
            step: None,
            items: (None, None),
            commas: false,
        },
    ],
};
impl Client {
    ///Profiles: The connected social accounts.
    #[inline]
    pub fn profiles(&self) -> Profiles<'_> {
        Profiles { client: self }
    }
}
/**Profiles: The connected social accounts.

Returned by [`Client::profiles`].*/
#[derive(Clone, Copy, Debug)]
pub struct Profiles<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> Profiles<'a> {
    /**List profiles.

Lists the profiles of a group, or, without `profile_group_id`, of every group that the API key can see. The list is not
paged. A profile is created by connecting an account (`connections().initialize`).

Sends `GET /api/profiles`.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profiles().list().await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn list(&self) -> ListProfiles<'a> {
        ListProfiles {
            call: Call::new(self.client, &LIST_PROFILES),
        }
    }
    /**Get a profile.

Returns one profile with its newest statistics.

Sends `GET /api/profiles/{id}`.

# Arguments

* `id`: The id of the profile.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profiles().get("prof321zyx").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetProfile<'a> {
        GetProfile {
            call: Call::new(self.client, &GET_PROFILE).segment::<String>("id", id.into()),
        }
    }
    /**Delete a profile.

Disconnects an account, and deletes its profile. What was published with it stays on the network.

Sends `DELETE /api/profiles/{id}`.

# Arguments

* `id`: The id of the profile.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the call looks in its group, by `profile_group_id` or the client's default; a scoped key sees one group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profiles().delete("prof321zyx").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[inline]
    pub fn delete(&self, id: impl Into<String>) -> DeleteProfile<'a> {
        DeleteProfile {
            call: Call::new(self.client, &DELETE_PROFILE)
                .segment::<String>("id", id.into()),
        }
    }
}
///A call of [`Profiles::list`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListProfiles<'a> {
    call: Call<'a>,
}
impl<'a> ListProfiles<'a> {
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
    pub fn send(self) -> ResponseFuture<'a, types::ProfileList> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for ListProfiles<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(ListProfiles, types::ProfileList);
///A call of [`Profiles::get`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetProfile<'a> {
    call: Call<'a>,
}
impl<'a> GetProfile<'a> {
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
    pub fn send(self) -> ResponseFuture<'a, types::Profile> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for GetProfile<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(GetProfile, types::Profile);
///A call of [`Profiles::delete`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct DeleteProfile<'a> {
    call: Call<'a>,
}
impl<'a> DeleteProfile<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `profiles().list` alone defaults to all groups.*/
    #[inline]
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query::<String>("profile_group_id", value.into());
        self
    }
    /**A key of the caller's choice, such as a UUID, that makes it safe to send this request again. The service keeps a
success response for 24 hours and returns it to a request with the same key; it does not keep an error response. A
second request gets 409 while the first is still being processed, and 422 if its body differs. Keys are shared by the
whole account.*/
    #[inline]
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.header::<String>("Idempotency-Key", value.into());
        self
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    #[inline]
    pub fn send(self) -> ResponseFuture<'a, types::SuccessResponse> {
        ResponseFuture::json(Prepare::prepare(self))
    }
}
impl<'a> Prepare<'a> for DeleteProfile<'a> {
    #[inline]
    fn prepare(self) -> Result<Call<'a>, Error> {
        Ok(self.call)
    }
}
call!(DeleteProfile, types::SuccessResponse);
