// @generated from openapi.yaml
use std::borrow::Cow;
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::http::body::Payload;
use crate::http::call::{Call, call};
use crate::http::operation::Operation;
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::paging::{Facts, Items, Pages};
use crate::{Client, Error, Response, types};
static LIST_PROFILES: Operation = Operation {
    id: Cow::Borrowed("list_profiles"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/profiles"),
    idempotency_key: false,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
};
static GET_PROFILE: Operation = Operation {
    id: Cow::Borrowed("get_profile"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/profiles/{id}"),
    idempotency_key: false,
    authenticated: true,
    defaults: &["profile_group_id"],
    secrets: &[],
};
impl Client {
    ///Profiles: The connected social accounts.
    pub fn profiles(&self) -> Profiles<'_> {
        Profiles { client: self }
    }
}
/**Profiles: The connected social accounts.

Returned by [`Client::profiles`].*/
#[derive(Clone, Copy, Debug)]
pub struct Profiles<'a> {
    client: &'a Client,
}
impl<'a> Profiles<'a> {
    /**List profiles.

Lists the profiles of a group, or, without `profile_group_id`, of every group that the API key can see. The list is not
paged. A profile is created by connecting an account (`initialize_connection`).

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
    #[allow(deprecated)]
    pub fn list(&self) -> ListProfiles<'a> {
        let call = Call::new(self.client, &LIST_PROFILES);
        ListProfiles { call }
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
| 404 |  | Not found | Check the id, and that the API key has access to what it names; a scoped key sees one profile group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profiles().get("prof321zyx").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[allow(deprecated)]
    pub fn get(&self, id: impl Into<String>) -> GetProfile<'a> {
        let mut call = Call::new(self.client, &GET_PROFILE);
        let value: String = id.into();
        call.segment("id", value);
        GetProfile { call }
    }
}
///A call of [`Profiles::list`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListProfiles<'a> {
    call: Call<'a>,
}
#[allow(deprecated)]
impl<'a> ListProfiles<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `list_profiles` alone defaults to all groups.*/
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.query("profile_group_id", value);
        self
    }
    #[allow(dead_code)]
    pub(crate) async fn exchange(
        self,
    ) -> Result<crate::http::received::Success<'static>, Error> {
        let call = self.call;
        call.exchange(crate::http::transport::Read::Whole).await
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    pub async fn send(self) -> Result<Response<types::ProfileList>, Error> {
        let call = self.call;
        call.json().await
    }
}
call!(ListProfiles, types::ProfileList);
///A call of [`Profiles::get`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetProfile<'a> {
    call: Call<'a>,
}
#[allow(deprecated)]
impl<'a> GetProfile<'a> {
    /**The profile group in which to look. A scoped key needs none, because it sees one group only. With a key of full access
it defaults to the account's default group, which need not be the first of the list; what belongs to another group is
then not found. `list_profiles` alone defaults to all groups.*/
    pub fn profile_group_id(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.query("profile_group_id", value);
        self
    }
    #[allow(dead_code)]
    pub(crate) async fn exchange(
        self,
    ) -> Result<crate::http::received::Success<'static>, Error> {
        let call = self.call;
        call.exchange(crate::http::transport::Read::Whole).await
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    pub async fn send(self) -> Result<Response<types::Profile>, Error> {
        let call = self.call;
        call.json().await
    }
}
call!(GetProfile, types::Profile);
