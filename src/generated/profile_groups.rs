// @generated from openapi.yaml
use std::borrow::Cow;
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::http::body::Payload;
use crate::http::call::{Call, call};
use crate::http::operation::Operation;
#[allow(unused_imports, reason = "which of them the calls need is up to the document")]
use crate::paging::{Facts, Items, Pages};
use crate::{Client, Error, Response, types};
static LIST_PROFILE_GROUPS: Operation = Operation {
    id: Cow::Borrowed("list_profile_groups"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/profile_groups"),
    idempotency_key: false,
    authenticated: true,
    defaults: &[],
    secrets: &[],
};
static CREATE_PROFILE_GROUP: Operation = Operation {
    id: Cow::Borrowed("create_profile_group"),
    method: reqwest::Method::POST,
    path: Cow::Borrowed("/api/profile_groups"),
    idempotency_key: true,
    authenticated: true,
    defaults: &[],
    secrets: &[],
};
static GET_PROFILE_GROUP: Operation = Operation {
    id: Cow::Borrowed("get_profile_group"),
    method: reqwest::Method::GET,
    path: Cow::Borrowed("/api/profile_groups/{id}"),
    idempotency_key: false,
    authenticated: true,
    defaults: &[],
    secrets: &[],
};
static DELETE_PROFILE_GROUP: Operation = Operation {
    id: Cow::Borrowed("delete_profile_group"),
    method: reqwest::Method::DELETE,
    path: Cow::Borrowed("/api/profile_groups/{id}"),
    idempotency_key: true,
    authenticated: true,
    defaults: &[],
    secrets: &[],
};
impl Client {
    ///Profile groups: The folders that hold the connected accounts of one brand, client or project.
    pub fn profile_groups(&self) -> ProfileGroups<'_> {
        ProfileGroups { client: self }
    }
}
/**Profile groups: The folders that hold the connected accounts of one brand, client or project.

Returned by [`Client::profile_groups`].*/
#[derive(Clone, Copy, Debug)]
pub struct ProfileGroups<'a> {
    client: &'a Client,
}
impl<'a> ProfileGroups<'a> {
    /**List profile groups.

Lists the profile groups that the API key gives access to: all groups of the account for a key with full access, the
one group of its scope for a scoped key. The list is not paged.

Sends `GET /api/profile_groups`.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profile_groups().list().await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[allow(deprecated)]
    pub fn list(&self) -> ListProfileGroups<'a> {
        let call = Call::new(self.client, &LIST_PROFILE_GROUPS);
        ListProfileGroups { call }
    }
    /**Create a profile group.

Creates an empty profile group. The API key must have full access. No source says that the service rejects a name
that is taken, so a create that is sent twice may create two groups, unless both carry the same `Idempotency-Key`.

Sends `POST /api/profile_groups`.

# Arguments

* `name`: The name that people see.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 422 |  | Your API key has no such permission | Use an API key with full account access; a key that is scoped to a profile group may not do this. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profile_groups().create("New Client Project").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[allow(deprecated)]
    pub fn create(&self, name: impl Into<String>) -> CreateProfileGroup<'a> {
        let call = Call::new(self.client, &CREATE_PROFILE_GROUP);
        CreateProfileGroup {
            call,
            body: types::CreateProfileGroupRequest::new(
                types::NewProfileGroup::new(name),
            ),
        }
    }
    /**Get a profile group.

Returns one profile group.

Sends `GET /api/profile_groups/{id}`.

# Arguments

* `id`: The id of the profile group.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the API key has access to what it names; a scoped key sees one profile group only. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profile_groups().get("grp123abc").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[allow(deprecated)]
    pub fn get(&self, id: impl Into<String>) -> GetProfileGroup<'a> {
        let mut call = Call::new(self.client, &GET_PROFILE_GROUP);
        let value: String = id.into();
        call.segment("id", value);
        GetProfileGroup { call }
    }
    /**Delete a profile group.

Deletes a profile group **together with all profiles in it**. The service asks for no confirmation and does not
require the group to be empty. The API key must have full access.

Sends `DELETE /api/profile_groups/{id}`.

# Arguments

* `id`: The id of the profile group.

# Errors

Beside those of every call ([`Error`](crate::Error)):

| status | code | the service says | remedy |
|---|---|---|---|
| 401 |  | Invalid API key | Check the API key, or create a new one at <https://app.postproxy.dev/api_keys>. |
| 404 |  | Not found | Check the id, and that the API key has access to what it names; a scoped key sees one profile group only. |
| 422 |  | Your API key has no such permission | Use an API key with full account access; a key that is scoped to a profile group may not do this. |

# Examples

```no_run
# async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
let response = client.profile_groups().delete("grp123abc").await?;
println!("{response:?}");
# Ok(())
# }
```
*/
    #[allow(deprecated)]
    pub fn delete(&self, id: impl Into<String>) -> DeleteProfileGroup<'a> {
        let mut call = Call::new(self.client, &DELETE_PROFILE_GROUP);
        let value: String = id.into();
        call.segment("id", value);
        DeleteProfileGroup { call }
    }
}
///A call of [`ProfileGroups::list`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListProfileGroups<'a> {
    call: Call<'a>,
}
#[allow(deprecated)]
impl<'a> ListProfileGroups<'a> {
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
    pub async fn send(self) -> Result<Response<types::ProfileGroupList>, Error> {
        let call = self.call;
        call.json().await
    }
}
call!(ListProfileGroups, types::ProfileGroupList);
///A call of [`ProfileGroups::create`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct CreateProfileGroup<'a> {
    call: Call<'a>,
    body: types::CreateProfileGroupRequest,
}
#[allow(deprecated)]
impl<'a> CreateProfileGroup<'a> {
    /**A key of the caller's choice, such as a UUID, that makes it safe to send this request again. The service keeps a
success response for 24 hours and returns it to a request with the same key; it does not keep an error response. A
second request gets 409 while the first is still being processed, and 422 if its body differs. Keys are shared by the
whole account.*/
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.header("Idempotency-Key", value);
        self
    }
    /// Sets the whole body of the request.
    pub fn request(
        mut self,
        value: impl Into<types::CreateProfileGroupRequest>,
    ) -> Self {
        self.body = value.into().into();
        self
    }
    #[allow(dead_code)]
    pub(crate) async fn exchange(
        self,
    ) -> Result<crate::http::received::Success<'static>, Error> {
        let body = &self.body;
        let call = self.call.with_body(Payload::json(body)?, body);
        call.exchange(crate::http::transport::Read::Whole).await
    }
    /// Sends the request and waits for the response. To await the call does the same.
    ///
    /// # Errors
    ///
    /// See the method that returned this call.
    pub async fn send(self) -> Result<Response<types::ProfileGroup>, Error> {
        let body = &self.body;
        let call = self.call.with_body(Payload::json(body)?, body);
        call.json().await
    }
}
call!(CreateProfileGroup, types::ProfileGroup);
///A call of [`ProfileGroups::get`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct GetProfileGroup<'a> {
    call: Call<'a>,
}
#[allow(deprecated)]
impl<'a> GetProfileGroup<'a> {
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
    pub async fn send(self) -> Result<Response<types::ProfileGroup>, Error> {
        let call = self.call;
        call.json().await
    }
}
call!(GetProfileGroup, types::ProfileGroup);
///A call of [`ProfileGroups::delete`], which is sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct DeleteProfileGroup<'a> {
    call: Call<'a>,
}
#[allow(deprecated)]
impl<'a> DeleteProfileGroup<'a> {
    /**A key of the caller's choice, such as a UUID, that makes it safe to send this request again. The service keeps a
success response for 24 hours and returns it to a request with the same key; it does not keep an error response. A
second request gets 409 while the first is still being processed, and 422 if its body differs. Keys are shared by the
whole account.*/
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.header("Idempotency-Key", value);
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
    pub async fn send(self) -> Result<Response<types::Deleted>, Error> {
        let call = self.call;
        call.json().await
    }
}
call!(DeleteProfileGroup, types::Deleted);
